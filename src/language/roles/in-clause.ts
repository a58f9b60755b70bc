import { bijwoorden } from '../data/bijwoorden.ts';
import type { Item } from '../patterns/item.ts';
import { knownOf } from '../patterns/word.ts';
import { type Label, labelled, labels, named } from '../weigh/labels.ts';
import type { Seen } from '../weigh/seen.ts';
import type { Kandidaat } from './candidates.ts';
import { clauseOf } from './clause.ts';
import { kindsBetween, togetherOf } from './word-kinds.ts';

const BEFORE = labels('woord voor', 'zin voor', 'zin voor samen', 'ervoor en voorzetsel');
const AFTER = labels('woord na', 'zin na', 'zin na samen', 'voorzetsel en erna');
const LEFT = labels('niet ervoor', 'niet erna', 'alleen ervoor', 'alleen erna');
const { '-': NOBODY } = labels('-');
/** "de peutergroep krijgt niets", "alleen de wijkagent": who is left out, and who is meant. */
const NOT = new Set('niet geen niks niets nul nooit'.split(' '));
const ONLY = new Set('alleen enkel juist nu nou wel'.split(' '));
const TURNS = 'maar';
/** More kinds of words than this together say nothing that another message says as well. */
const FEW = 5;
const adverb = knownOf(({ w }): Label | null => (bijwoorden.has(w) ? labelled(w) : null));

/** What the clause somebody stands in does with information, before them and behind them. */
export function inClause(items: readonly Item[], { van, tot, partij }: Kandidaat, seen: Seen): void {
  const [from, to] = clauseOf(items, van, tot);
  const [before, after] = [kindsBetween(items, from, van), kindsBetween(items, tot, to)];
  const prep = named(partij?.prep ?? '-');
  // "de fysio niet maar wel de juf": what is denied of one is not denied of the other.
  let [near, far] = [van, tot];
  while (near > from && (items[near - 1] as Item).w !== TURNS) near--;
  while (far < to && (items[far] as Item).w !== TURNS) far++;
  let denied: Label | undefined;
  let only = near > from ? LEFT['alleen ervoor'] : undefined;
  for (let i = from; i < to; i++) {
    const { w, woord } = items[i] as Item;
    const known = adverb(woord);
    if (known) seen.see(i < van ? BEFORE['woord voor'] : AFTER['woord na'], known);
    if (i < near || i >= far) continue;
    if (NOT.has(w)) denied = i < van ? LEFT['niet ervoor'] : (denied ?? LEFT['niet erna']);
    if (ONLY.has(w)) only = i < van ? LEFT['alleen ervoor'] : (only ?? LEFT['alleen erna']);
  }
  seen.see(AFTER['voorzetsel en erna'], prep, after[0]?.label ?? NOBODY);
  seen.see(BEFORE['ervoor en voorzetsel'], before.at(-1)?.label ?? NOBODY, prep);
  if (denied) seen.see(denied);
  if (only) seen.see(only);
  for (const kind of before) seen.see(BEFORE['zin voor'], kind.label);
  for (const kind of after) seen.see(AFTER['zin na'], kind.label);
  if (before.length > 0 && before.length < FEW) seen.see(BEFORE['zin voor samen'], togetherOf(before));
  if (after.length > 0 && after.length < FEW) seen.see(AFTER['zin na samen'], togetherOf(after));
}
