import type { Stand, StandZin } from '../data/toestemming/types.ts';
import type { Item } from '../patterns/item.ts';
import { isEnd, isMark } from '../text/tokens.ts';
import { endsBetween, REACH, type Uitspraak, type Woorden } from './spoken.ts';

/** What "ouders wel" or "zijzelf niet" comes down to, after what was said before it. */
export function leaning(
  stand: StandZin['stand'],
  before: Stand | 'tegenstrijdig' | undefined,
): Stand | 'tegenstrijdig' | null {
  if (stand !== 'wel' && stand !== 'niet' && stand !== 'ook' && stand !== 'omgekeerd') return stand;
  if (before === undefined) return null;
  if (stand === 'ook') return before;
  // "nog niemand gevraagd: ouders niet"
  if (stand === 'niet' && before === 'niet-gevraagd') return before;
  if (before !== 'gegeven' && before !== 'geweigerd' && before !== 'ingetrokken') return null;
  if (stand === 'omgekeerd') return before === 'gegeven' ? 'ingetrokken' : 'gegeven';
  return stand === 'wel' ? 'gegeven' : 'geweigerd';
}

const OPPOSITE = { wel: 'niet', niet: 'wel' } as const;
const BESIDE = 2;
const I = new Set(['ik', 'wij', 'we']);
const WANT = new Set(['wil', 'willen', 'zou', 'wilde']);
const stopsWish = (w: string): boolean => isEnd(w) || w === 'maar';

const TOLD = new Set(
  'weten horen info informatie gegevens dossier vertellen delen doorgeven inlichten bespreken inzage'.split(
    ' ',
  ),
);
/** "het docententeam wil het weten, zij niet": a party wishes to be told, or to tell. */
const partyWants = (items: readonly Item[], i: number, van: number): boolean =>
  items[i - 1]?.rol !== undefined && items.slice(i + 1, van).some(({ w }) => TOLD.has(w));

/** "ouders wel, zij niet", and "ik wil bellen, hij niet": of what is asked here, consent. */
export function contrast(
  items: readonly Item[],
  all: readonly Woorden[],
  { value: { stand }, van, tot }: Woorden,
): Stand | null {
  if (stand !== 'wel' && stand !== 'niet') return null;
  const beside = (one: Woorden) => Math.abs(one.tot - van) <= BESIDE || Math.abs(one.van - tot) <= BESIDE;
  if (all.some((one) => one.value.stand === OPPOSITE[stand] && beside(one)))
    return stand === 'wel' ? 'gegeven' : 'geweigerd';
  if (stand === 'wel') return null;
  for (let i = van - 1; i > Math.max(0, van - REACH) && !stopsWish((items[i] as Item).w); i--)
    if (WANT.has((items[i] as Item).w) && partyWants(items, i, van)) return 'geweigerd';
    else if (WANT.has((items[i] as Item).w) && (I.has(items[i - 1]?.w ?? '') || I.has(items[i + 1]?.w ?? '')))
      return 'geweigerd';
  return null;
}

/** "eerst wel, nu niet", and not "gevaar is er nu niet". */
export function turnsRound(items: readonly Item[], before: Uitspraak | undefined, { van }: Woorden): boolean {
  const w = items[van - 1]?.w ?? '.';
  return (
    before !== undefined &&
    (isMark(w) || w === 'en' || w === 'maar') &&
    !endsBetween(items, before.tot, van - 1)
  );
}
