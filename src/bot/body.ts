import type { IncomingMessage } from 'node:http';

/** Teams keeps an activity under some 28 KB; attachments travel as links. */
export const MAX_BODY_BYTES = 256 * 1024;

/** What was read of a request: the JSON, or why there is none. */
export type Body = { readonly json: unknown } | { readonly status: number; readonly problem: string };

/** Reads a JSON body, or tells with which status to refuse it. Reads on but keeps nothing when it is too big. */
export async function readBody(request: IncomingMessage): Promise<Body> {
  const { 'content-type': type = '', 'content-encoding': encoding = 'identity' } = request.headers;
  const isJson = /^application\/json\s*(;|$)/i.test(type);
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes <= MAX_BODY_BYTES) chunks.push(chunk);
    else chunks.length = 0;
  }
  if (!isJson) return { status: 415, problem: 'the content type must be application/json' };
  if (encoding !== 'identity') return { status: 415, problem: 'the body must not be compressed' };
  if (bytes > MAX_BODY_BYTES)
    return { status: 413, problem: `the body is larger than ${MAX_BODY_BYTES} bytes` };
  try {
    return { json: JSON.parse(Buffer.concat(chunks).toString('utf8')) };
  } catch {
    return { status: 400, problem: 'the body is not valid JSON' };
  }
}
