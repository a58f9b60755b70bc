import { gevraagd } from '../data/gegevens/gevraagd.ts';
import { compile } from '../patterns/compile.ts';
import type { Item } from '../patterns/item.ts';
import { finder } from '../patterns/shared.ts';
import { isEnd } from '../text/tokens.ts';
import type { Gelezen } from './state.ts';

const findAsked = finder(compile(gevraagd, true));

/** Where the sentence ends in which item `i` stands. */
function endOf(items: readonly Item[], i: number): number {
  let end = i;
  while (end < items.length && !isEnd((items[end] as Item).w)) end++;
  return end;
}

/**
 * What kind of information is asked for, where it is said what that is: "zij slaapt slecht. Pleegmoeder wil horen hoe het
 * rekenen gaat" is about how they do at school, and the rest is the story around it.
 */
export function withWhatIsAsked(gelezen: readonly Gelezen[], items: readonly Item[]): readonly Gelezen[] {
  const kinds = new Set(gelezen.filter(({ feit }) => feit === 'gegevens').map(({ waarde }) => waarde));
  if (kinds.size < 2) return gelezen;
  const asked = findAsked(items).map(({ tot }) => ({ van: tot - 1, tot: endOf(items, tot) }));
  const within = (one: Gelezen) => asked.some(({ van, tot }) => one.van >= van && one.tot <= tot);
  const about = gelezen.filter((one) => one.feit === 'gegevens' && within(one));
  if (about.length === 0) return gelezen;
  return gelezen.filter((one) => one.feit !== 'gegevens' || within(one));
}
