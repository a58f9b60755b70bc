import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { Feiten } from '../src/rules/index.ts';

/**
 * Streams `lines` lines of facts through the command line as an operator would, start-up included.
 * Memory is the high-water mark the kernel keeps for the process; 0 where it keeps none.
 */
export async function lineThroughput(
  facts: readonly Feiten[],
  lines: number,
): Promise<{ lines: number; perSecond: number; megabytes: number }> {
  const piece = Buffer.from(facts.map((f) => `${JSON.stringify(f)}\n`).join(''));
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/rules/cli/decide.ts'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let answered = 0;
  let megabytes = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) answered++;
    if (child.pid) megabytes = Math.max(megabytes, highWater(child.pid));
  });
  const started = process.hrtime.bigint();
  for (let sent = 0; sent < lines; sent += facts.length)
    if (!child.stdin.write(piece)) await once(child.stdin, 'drain');
  child.stdin.end();
  await once(child, 'close');
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  return { lines: answered, perSecond: answered / seconds, megabytes };
}

function highWater(pid: number): number {
  try {
    const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return Math.round(Number(kilobytes ?? 0) / 1024);
  } catch {
    return 0;
  }
}
