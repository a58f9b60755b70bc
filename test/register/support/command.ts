import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

export interface Done {
  readonly code: number | null;
  readonly out: string;
  readonly said: string;
}

/** Runs a command of the operator in a process of its own, with nothing in its environment but `env`. */
export async function run(program: string, env: Record<string, string>, ...args: string[]): Promise<Done> {
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, [program, ...args], { env: { PATH, ...env } });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [out, said, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { code, out, said };
}
