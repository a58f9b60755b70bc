/**
 * Thrown by every method of the register when the database did not do what was asked: it is down, full, locked or too
 * slow. Nothing was confirmed, and the same call with the same key may be made again: what had been written after all
 * is found back then. The driver's own error is the `cause`; it may quote what was stored, so it is not for a log.
 */
export class RegisterUnavailable extends Error {
  override readonly name = 'RegisterUnavailable';

  /** The driver's code, such as ECONNREFUSED, 28P01 or SQLITE_FULL: nothing of what was stored, so fit for a log. */
  readonly reason: string | undefined;

  constructor(cause: unknown) {
    super('the register cannot be reached', { cause });
    const { code } = (cause ?? {}) as { code?: unknown };
    this.reason = typeof code === 'string' && /^\w{1,40}$/.test(code) ? code : undefined;
  }
}
