import type { Persoonsgegeven } from '../types.ts';
import { addressesIn } from './addresses.ts';
import { writtenBirthDates } from './dates.ts';
import { mailsIn } from './mails.ts';
import { numbersIn } from './numbers.ts';

/** What cannot be anything but somebody's: numbers, birth dates, mail and home addresses. The same in a message and in a field. */
export function certainIn(text: string, jaar: number): Persoonsgegeven[] {
  const numbers = numbersIn(text, jaar);
  const rest = [...mailsIn(text), ...numbers, ...writtenBirthDates(text, jaar), ...addressesIn(text)];
  return withoutOverlap(rest);
}

/** In order of place; of two that overlap the longest stays. */
export function withoutOverlap(all: readonly Persoonsgegeven[]): Persoonsgegeven[] {
  const kept: Persoonsgegeven[] = [];
  for (const one of [...all].sort((a, b) => a.van - b.van || b.tot - a.tot)) {
    const last = kept.at(-1);
    if (!last || last.tot <= one.van) kept.push(one);
    else if (one.tot - one.van > last.tot - last.van) kept[kept.length - 1] = one;
  }
  return kept;
}
