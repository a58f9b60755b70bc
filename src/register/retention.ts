const DAY_MS = 24 * 60 * 60 * 1000;

/** The day from which a record made at `gemaakt` is gone, ISO date. Days are UTC days: the same on every machine. */
export function expiresOn(gemaakt: string, retentionDays: number): string {
  return dayAfter(gemaakt.slice(0, 10), retentionDays);
}

/** The earliest `gemaakt` that is still kept at `now`: what is older has reached its `expiresOn`. */
export function keptSince(now: Date, retentionDays: number): string {
  return `${dayAfter(now.toISOString().slice(0, 10), 1 - retentionDays)}T00:00:00.000Z`;
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}
