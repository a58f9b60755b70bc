import type { Stand, StandZin } from '../data/toestemming/types.ts';
import type { Item } from '../patterns/item.ts';
import type { Hit } from '../patterns/match.ts';
import { isEnd } from '../text/tokens.ts';
import { set, wordAt } from '../text/words.ts';
import { isPerson } from './person-words.ts';

const FOR = set('ok oke okay okee ja goed prima voor akkoord wel');
const YES = set('ok oke okay okee akkoord');
const AGAINST = set('nee neen tegen niet');
/** What may stand between one and the other. */
const BETWEEN = set(', ; en maar / - de het zijn zn haar hun deze die');
const ASIDE = set('zelf juist dan absoluut helaas ook echt');
const WISH = set('wil willen');
const MOST_BETWEEN = 3;
const MOST_ASIDE = 4;

const stanceOf = (w: string): Stand | undefined =>
  FOR.has(w) ? 'gegeven' : AGAINST.has(w) ? 'geweigerd' : undefined;

/** Behind whoever stands at `i`, and what is said beside them: "zij (14) zelf". */
function pastPerson(items: readonly Item[], i: number): number {
  let at = i + 1;
  if (wordAt(items, at) === '(') while (at < i + MOST_ASIDE && wordAt(items, at - 1) !== ')') at++;
  while (ASIDE.has(wordAt(items, at)) && at < i + MOST_ASIDE) at++;
  return at;
}

/** The person right behind `from`, with no more than a comma or "maar" between. */
function personFrom(items: readonly Item[], from: number): number | undefined {
  for (let i = from; i <= from + MOST_BETWEEN; i++) {
    const w = wordAt(items, i);
    if (isEnd(w)) return undefined;
    // "haar ouders": they, not she.
    if (isPerson(w) && !(BETWEEN.has(w) && isPerson(wordAt(items, i + 1)))) return i;
    if (!BETWEEN.has(w)) return undefined;
  }
  return undefined;
}

const said = (stand: Stand, van: number, tot: number): Hit<StandZin> => ({
  value: { stand, zinnen: [] },
  van,
  tot,
  rol: undefined,
});

/** "ouders ok zij niet", "meisje wil wel, haar ouders niet": the one and the other, in a word each. */
export function sideBySide(items: readonly Item[]): Hit<StandZin>[] {
  const hits: Hit<StandZin>[] = [];
  for (let i = 1; i < items.length - 2; i++) {
    const stand = stanceOf(wordAt(items, i));
    if (!stand) continue;
    const wish = WISH.has(wordAt(items, i - 1));
    const van = wish ? i - 1 : i;
    const before = wordAt(items, van - 1);
    if (!isPerson(before) && before !== ')' && !(wish && isNumber(before))) continue;
    const other = personFrom(items, i + 1);
    if (other === undefined) continue;
    const at = pastPerson(items, other);
    const opposite = stanceOf(wordAt(items, at));
    // "pa ok ma ok": the same, when it can only be a yes.
    const same = opposite === stand && !(YES.has(wordAt(items, i)) && YES.has(wordAt(items, at)));
    if (!opposite || same || !endsAt(items, at + 1)) continue;
    hits.push(said(stand, van, i + 1), said(opposite, at, at + 1));
  }
  return hits;
}

const isNumber = (w: string): boolean => w >= '0' && w < ':';
/** Nothing more is said of them. */
const endsAt = (items: readonly Item[], i: number): boolean =>
  i >= items.length ||
  isEnd(wordAt(items, i)) ||
  [',', ';', ')'].includes(wordAt(items, i)) ||
  isNumber(wordAt(items, i));
