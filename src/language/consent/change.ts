import type { Item } from '../patterns/item.ts';
import { isMark } from '../text/tokens.ts';
import { set } from '../text/words.ts';
import type { Uitspraak } from './spoken.ts';

const FIRST = set(
  'eerst aanvankelijk eerder vroeger destijds oorspronkelijk begin vorige vorig had hadden ooit toen laatst aanvang instantie eergisteren',
);
/** Of these words it is plain that something came after. */
const AT_FIRST = set('eerst aanvankelijk oorspronkelijk');
const TURNS: ReadonlySet<Uitspraak['stand']> = new Set(['gegeven', 'geweigerd']);
const NOW = set(
  'nu inmiddels toch alsnog vandaag vanmorgen vanochtend vanmiddag weer ineens opeens later achteraf daarna sinds intussen ondertussen nadien plots plotseling meer gisteren vanavond net zojuist uiteindelijk',
);
const REACH = 8;

/** Whether a word of a set stands where something is said, or right before or behind it. */
function near(
  items: readonly Item[],
  { woorden: { van, tot } }: Uitspraak,
  words: ReadonlySet<string>,
): boolean {
  for (let i = van; i < tot; i++) if (words.has((items[i] as Item).w)) return true;
  for (let i = van - 1; i >= Math.max(0, van - REACH); i--) {
    const { w } = items[i] as Item;
    if (isMark(w)) break;
    if (words.has(w)) return true;
  }
  for (let i = tot; i < Math.min(items.length, tot + REACH); i++) {
    const { w } = items[i] as Item;
    if (isMark(w) || w === 'en' || w === 'maar') break;
    if (words.has(w)) return true;
  }
  return false;
}

const HAD = set('had hadden was waren');
/** "vorige maand had ze het nog goedgevonden" */
const past = (items: readonly Item[], one: Uitspraak): boolean =>
  near(items, one, HAD) && near(items, one, LAST);
const LAST = set('vorige vorig nog eerder toen eerst');

/**
 * What somebody says now, of all they said: "eerst ja, nu nee" is taken back, "nu nee, eerst ja" as well, and
 * "eerst nee, nu ja" is given.
 */
export function lastSaid(items: readonly Item[], said: readonly Uitspraak[]): Uitspraak | undefined {
  const last = said.at(-1);
  if (!last || said.length === 1) return last;
  if (last.stand === 'geweigerd' && said.at(-2)?.stand === 'ingetrokken')
    return { ...last, stand: 'ingetrokken', van: said.at(-2)?.van ?? last.van };
  const isFirst = (one: Uitspraak) =>
    TURNS.has(one.stand) && near(items, one, AT_FIRST) && !near(items, one, NOW);
  // What was said first may be told last.
  const now = isFirst(last) ? (said.findLast((one) => !isFirst(one)) ?? last) : last;
  const earlier = said.filter((one) => one !== now);
  // "nu mag het niet meer, vorige maand had ze het nog goedgevonden"
  const before = said.at(-2)?.stand;
  if (now.stand === 'gegeven' && (before === 'ingetrokken' || before === 'geweigerd') && past(items, now))
    return { ...now, stand: 'ingetrokken', van: Math.min(now.van, said.at(-2)?.van ?? now.van) };
  const gave = earlier.find(({ stand }) => stand === 'gegeven');
  if (now.stand !== 'geweigerd' || !gave) return now;
  const changed = near(items, gave, FIRST) || near(items, now, NOW);
  if (!changed) return now;
  return { ...now, stand: 'ingetrokken', van: Math.min(gave.van, now.van), tot: Math.max(gave.tot, now.tot) };
}
