import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Feiten } from '../src/rules/index.ts';

/**
 * Streams about `lines` lines of facts through the command line, from file to file, start-up included. Memory is the
 * high-water mark the kernel keeps for the process, in megabytes; 0 where it keeps none.
 */
export async function lineThroughput(
  facts: readonly Feiten[],
  lines: number,
): Promise<{ lines: number; perSecond: number; megabytes: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'decide-'));
  const input = join(folder, 'in.jsonl');
  const output = join(folder, 'out.jsonl');
  try {
    const piece = facts.map((f) => `${JSON.stringify(f)}\n`).join('');
    const writing = openSync(input, 'w');
    for (let sent = 0; sent < lines; sent += facts.length) writeSync(writing, piece);
    closeSync(writing);

    const stdio = [openSync(input, 'r'), openSync(output, 'w'), 'inherit'] as const;
    const started = process.hrtime.bigint();
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/rules/cli/decide.ts'], {
      stdio: [...stdio],
    });
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
