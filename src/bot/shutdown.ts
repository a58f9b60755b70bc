import type { ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import type { Server } from 'restify';

const GRACE_MS = 4000;

/**
 * Keeps count of the requests being answered and returns the way to stop: take no more, finish those, but wait
 * no longer than `graceMs`. Resolves to the number of requests that were cut off.
 */
export function stopper(server: Server, graceMs = GRACE_MS): () => Promise<number> {
  const running = new Set<ServerResponse>();
  const http = server.server;
  http.on('request', (_request, response: ServerResponse) => {
    running.add(response);
    response.once('close', () => running.delete(response));
  });

  return async () => {
    http.close();
    http.closeIdleConnections();
    const deadline = performance.now() + graceMs;
    while (running.size > 0 && performance.now() < deadline) await delay(20);
    const cutOff = running.size;
    http.closeAllConnections();
    return cutOff;
  };
}
