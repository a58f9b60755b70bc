import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Streams about `lines` lines through a command, from file to file, start-up included. Memory is the high-water mark the
 * kernel keeps for the process, in megabytes; 0 where it keeps none.
 *
 * @param script the command, from the top of the project
 * @param each what is sent, over and over, one a line
 */
export async function lineThroughput(
  script: string,
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
    const child = spawn(process.execPath, ['--import', 'tsx', script], { stdio: [...stdio] });
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

function highWater(pid: number | undefined): number {
  try {
    const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return Math.round(Number(kilobytes ?? 0) / 1024);
  } catch {
    return 0;
  }
}
