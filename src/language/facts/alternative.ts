import type { Gelezen } from './state.ts';

/**
 * Without those where leaving out the name is only named as another way ("anonieme aantallen zijn ook goed"): what was asked
 * about is what they do want to know.
 */
export function withoutAlternatives(gelezen: readonly Gelezen[]): readonly Gelezen[] {
  const others = gelezen.filter(({ feit }) => feit === 'kanAnders');
  if (others.length === 0) return gelezen;
  const overlaps = (one: Gelezen) => others.some(({ van, tot }) => van < one.tot && one.van < tot);
  return gelezen.filter((one) => one.waarde !== 'anoniem' || !overlaps(one));
}
