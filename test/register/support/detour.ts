import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';

/** The way to a PostgreSQL server, which a test can cut, restore, or let hang. */
export class Detour {
  readonly #sockets = new Set<Socket>();
  readonly #target: { host: string; port: number };
  #server: Server | undefined;
  port = 0;
  hangs = false;

  constructor(url: string) {
    const { hostname, port } = new URL(url);
    this.#target = { host: hostname, port: Number(port) };
  }

  /** The same database, by way of this detour. */
  through(url: string): string {
    const { port } = this.#target;
    return url.replace(`:${port}/`, `:${this.port}/`);
  }

  async open(): Promise<void> {
    this.#server = createServer((near) => {
      this.#keep(near);
      if (this.hangs) return;
      const far = connect(this.#target);
      this.#keep(far);
      near.pipe(far).pipe(near);
    });
    this.#server.listen(this.port, '127.0.0.1');
    await once(this.#server, 'listening');
    this.port = (this.#server.address() as { port: number }).port;
  }

  /** Breaks every connection and takes no new ones. */
  async cut(): Promise<void> {
    const closed = this.#server && once(this.#server, 'close');
    this.#server?.close();
    for (const socket of this.#sockets) socket.destroy();
    this.#sockets.clear();
    await closed;
    this.#server = undefined;
  }

  /** Lets every connection there is hang, as when the network on the way has changed. New ones work. */
  stall(): void {
    for (const socket of this.#sockets) socket.unpipe().pause();
  }

  #keep(socket: Socket): void {
    this.#sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => this.#sockets.delete(socket));
  }
}
