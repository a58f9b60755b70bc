import type { Feiten } from '../../rules/index.ts';
import { monthsBetween } from './dates.ts';
import type { Vastlegging } from './vastlegging.ts';

/** From each of these ages on it may be somebody else who consents. */
const AGES = [
  { age: 12, leeftijd: '12-15' },
  { age: 16, leeftijd: '16-17' },
  { age: 18, leeftijd: '18+' },
] as const;

/** The next of these ages, counted from an answer of the check; undefined where the check does not know the age. */
export const nextAge = (leeftijd: unknown): number | undefined =>
  typeof leeftijd === 'string' && /^\d/.test(leeftijd)
    ? AGES.find(({ age }) => Number.parseInt(leeftijd, 10) < age)?.age
    : undefined;

/** An age that comes near or was reached since it was recorded. */
export interface Mijlpaal {
  /** Which age, and the answer of the check from then on; absent where the check did not know the age. */
  readonly nu?: (typeof AGES)[number];
  /** Months to go; negative when past. */
  readonly over: number;
}

/** When somebody was born, as far as the month in which they reach an age tells. Earlier records have that month itself. */
function bornIn({ geboortemaand, formulier: { wordt } }: Vastlegging, age?: number): string | undefined {
  if (geboortemaand) return geboortemaand;
  if (typeof wordt !== 'string' || age === undefined) return undefined;
  const [year = '', month = ''] = wordt.split('-');
  return `${Number(year) - age}-${month}`;
}

/** The last age that was reached since it was recorded, or that comes within a month. */
export function milestoneOf(
  record: Vastlegging,
  { leeftijd }: Feiten,
  vandaag: string,
): Mijlpaal | undefined {
  const { wordt } = record.formulier;
  const age = nextAge(leeftijd);
  const born = bornIn(record, age);
  if (born === undefined) {
    const over = typeof wordt === 'string' ? monthsBetween(vandaag, wordt) : Number.POSITIVE_INFINITY;
    return over <= 1 ? { over } : undefined;
  }
  const then = monthsBetween(born, record.gemaakt);
  const now = monthsBetween(born, vandaag);
  // Who was twelve when it was recorded needs no warning of that. In the very month only the check knows.
  const wasBelow = (one: number): boolean =>
    then < one * 12 || (then === one * 12 && age !== undefined && age <= one);
  const nu = AGES.filter((one) => wasBelow(one.age) && now >= one.age * 12 - 1).at(-1);
  return nu && { nu, over: nu.age * 12 - now };
}
