import type { Feiten } from '../../rules/index.ts';
import { monthsBetween, readMonth } from './dates.ts';

/** The next age at which somebody else may consent, by the answer of the check. */
const NEXT: Readonly<Record<string, number>> = { '0-11': 12, '12-15': 16, '16-17': 18 };

/** At which of 12, 16 and 18 the young person arrives next; `undefined` when the check does not know the age. */
export const nextAge = ({ leeftijd }: Feiten): number | undefined => NEXT[String(leeftijd)];

/**
 * The month of birth somebody means, YYYY-MM. A month that is still to come, or this one, is that in which the young
 * person reaches their next age: that is what is asked. One that is past can only be that of birth.
 */
export function birthMonth(written: string, feiten: Feiten, vandaag: string): string | undefined {
  const month = readMonth(written);
  const age = nextAge(feiten);
  if (!month || !age || monthsBetween(vandaag, month) < 0) return month;
  return `${Number(month.slice(0, 4)) - age}${month.slice(4)}`;
}
