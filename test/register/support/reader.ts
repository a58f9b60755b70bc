import { spawn } from 'node:child_process';
import { once } from 'node:events';

const READ = `
const Database = require('libsql');
const db = new Database(process.argv[1]);
db.exec('begin');
db.prepare('select count(*) from vastlegging').all();
process.stdout.write('reading');
process.stdin.on('end', () => { db.exec('rollback'); db.close(); }).resume();
`;

/** Another process in the middle of reading a register on SQLite, as a backup is. Resolves to what ends it. */
export async function startReading(url: string): Promise<() => Promise<void>> {
  const child = spawn(process.execPath, ['-e', READ, url.slice('file:'.length)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  return async () => {
    child.stdin.end();
    await once(child, 'close');
  };
}
