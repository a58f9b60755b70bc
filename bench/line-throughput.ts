import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Streams about `lines` lines through a command, from file to file, start-up included. Memory is the sum of the high-water
 * marks the kernel keeps for its processes, in megabytes; 0 where it keeps none.
 *
 * @param command the name of the command in `package.json`
 * @param each what is sent, over and over, one a line
 */
export async function lineThroughput(
  command: string,
  each: readonly object[],
  lines: number,
): Promise<{ lines: number; perSecond: number; megabytes: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'lines-'));
  const input = join(folder, 'in.jsonl');
  const output = join(folder, 'out.jsonl');
  try {
    const piece = each.map((one) => `${JSON.stringify(one)}\n`).join('');
    const writing = openSync(input, 'w');
    for (let sent = 0; sent < lines; sent += each.length) writeSync(writing, piece);
    closeSync(writing);

    const stdio = [openSync(input, 'r'), openSync(output, 'w'), 'inherit'] as const;
    const started = process.hrtime.bigint();
    const child = spawn('npm', ['run', '-s', command], { stdio: [...stdio] });
    let megabytes = 0;
    const watch = setInterval(() => {
      megabytes = Math.max(megabytes, highWater(child.pid));
    }, 100);
    await once(child, 'close');
    clearInterval(watch);
    const seconds = Number(process.hrtime.bigint() - started) / 1e9;
    const answered = countLines(readFileSync(output));
    return { lines: answered, perSecond: answered / seconds, megabytes };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function countLines(text: Buffer): number {
  let lines = 0;
  for (let at = text.indexOf(10); at >= 0; at = text.indexOf(10, at + 1)) lines++;
  return lines;
}

const readProc = (path: string): string => {
  try {
    return readFileSync(`/proc/${path}`, 'utf8');
  } catch {
    return '';
  }
};

/** The most a process and those it started took so far, in megabytes. */
function highWater(pid: number | string | undefined): number {
  const own = Number(/VmHWM:\s+(\d+)/.exec(readProc(`${pid}/status`))?.[1] ?? 0) / 1024;
  const started = readProc(`${pid}/task/${pid}/children`).split(' ').filter(Boolean);
  return Math.round(started.reduce((sum, child) => sum + highWater(child), own));
}
