const DAY_MS = 24 * 60 * 60 * 1000;
/** As long ahead as the list announces what will be deleted. */
const NOTICE_DAYS = 7;

/** For how long records are kept. Days are UTC days: the same on every machine. */
export interface Retention {
  readonly days: number;
  /** The longer term of before, which counts until a day, ISO: what a shorter one deletes is announced first. */
  readonly before?: { readonly days: number; readonly until: string };
}

/** The day from which a record made at `gemaakt` is gone, ISO date. */
export function expiresOn(gemaakt: string, { days, before }: Retention): string {
  const made = gemaakt.slice(0, 10);
  const day = dayAfter(made, days);
  if (!before || day >= before.until) return day;
  const then = dayAfter(made, before.days);
  return then < before.until ? then : before.until;
}

/** The earliest `gemaakt` that is still kept at `now`: what is older has reached its `expiresOn`. */
export function keptSince(now: Date, retention: Retention): string {
  return `${dayAfter(dayOf(now), 1 - daysAt(now, retention))}T00:00:00.000Z`;
}

/** What holds from `now` on when a term is set: a longer one at once, a shorter one after a week. */
export function changed(retention: Retention, days: number, now: Date): Retention {
  const inForce = daysAt(now, retention);
  if (days >= inForce) return { days };
  return { days, before: { days: inForce, until: dayAfter(dayOf(now), NOTICE_DAYS) } };
}

const daysAt = (now: Date, { days, before }: Retention): number =>
  before && dayOf(now) < before.until ? before.days : days;

const dayOf = (now: Date): string => now.toISOString().slice(0, 10);

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}
