import {
  RegisterConfigError,
  RegisterKeyError,
  RegisterTooNew,
  RegisterUnavailable,
} from '../register/index.ts';
import type { Log } from './log.ts';

/** As long as it lasts, the same problem is not told more often than this. */
const QUIET_MS = 5 * 60 * 1000;

/** What only the operator can mend; their message is one line made for that. */
const TO_MEND = [RegisterConfigError, RegisterKeyError, RegisterTooNew];

/** Whether an error means that the register does not do its work. A changed key or a damaged file is no different to users. */
export const isTrouble = (error: unknown): boolean =>
  error instanceof RegisterUnavailable || TO_MEND.some((kind) => error instanceof kind);

/** What is the matter, in one line that holds nothing of what was stored. */
export function problemOf(error: unknown): string {
  const { cause } = error as { cause?: unknown };
  const told = [error, cause].find((one) => TO_MEND.some((kind) => one instanceof kind));
  if (told) return (told as Error).message;
  const { reason } = error as RegisterUnavailable;
  return `the register cannot be reached${reason ? ` (${reason})` : ''}`;
}

/** Tells the operator in the log that the register fails, once in a while, and when it works again. */
export class Trouble {
  readonly #log: Log;
  readonly #now: () => number;
  readonly #told = new Map<string, number>();
  #open = false;

  constructor(log: Log, now: () => number = () => performance.now()) {
    this.#log = log;
    this.#now = now;
  }

  /** Logs the problem, unless that was done a short while ago. */
  report(error: unknown): void {
    const problem = problemOf(error);
    const last = this.#told.get(problem);
    if (last !== undefined && this.#now() - last < QUIET_MS) return;
    this.#told.set(problem, this.#now());
    this.#open = true;
    this.#log.error('register unreachable', { problem });
  }

  /** The register did what was asked. */
  over(): void {
    if (!this.#open) return;
    this.#open = false;
    this.#log.info('register works again');
  }
}
