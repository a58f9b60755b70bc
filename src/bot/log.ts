import type { LogLevel } from './config.ts';

/** Words and numbers of our own making. What people type, their names and card inputs never go in. */
export type LogFields = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

/** Where lines go, one JSON object each. Never what people type, nor who they are. */
export interface Log {
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
}

const RANK: Record<LogLevel, number> = { info: 0, warn: 1, error: 2, silent: 3 };

/** A log of JSON lines; `write` takes one line, newline included. */
export function createLog(level: LogLevel, write: (line: string) => void): Log {
  const at = (own: Exclude<LogLevel, 'silent'>) => (event: string, fields?: LogFields) => {
    if (RANK[own] < RANK[level]) return;
    write(`${JSON.stringify({ time: new Date().toISOString(), level: own, event, ...fields })}\n`);
  };
  return { info: at('info'), warn: at('warn'), error: at('error') };
}

/**
 * What may be logged of an error: its name, the status of a refused call and where it was thrown.
 * Not its message, which may quote what somebody typed.
 */
export function describeError(error: unknown): LogFields {
  if (!(error instanceof Error)) return { error: typeof error };
  const { statusCode } = error as { statusCode?: unknown };
  const frames = (error.stack ?? '').replace(error.message, '').split('\n');
  return {
    error: error.constructor.name,
    status: typeof statusCode === 'number' ? statusCode : undefined,
    at: frames
      .filter((line) => line.startsWith('    at '))
      .map((line) => line.trim())
      .slice(0, 5),
  };
}
