const amsterdam = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** The date in the Netherlands, as in 2026-11-22. */
export function today(now: Date): string {
  // Swedish dates are ISO dates.
  return amsterdam.format(now);
}
