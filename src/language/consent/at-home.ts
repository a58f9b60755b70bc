import { contact } from '../data/toestemming/contact.ts';
import type { Item } from '../patterns/item.ts';
import { set, wordAt } from '../text/words.ts';

const ASKED = set(contact.gedaan);
const NOT = set('nog niet niks niets nooit');
const SAYS_THERE = set('hebben staan mogen weten vinden willen zeggen weigeren zijn wilden vonden zeiden');
const THERE = set('ze zij');
const HOME_NEAR = 6;
/** "is thuis nog niks gevraagd", "thuis weten ze van niks": those who are there. */
export function atHome(items: readonly Item[], i: number): boolean {
  if (SAYS_THERE.has(wordAt(items, i + 1)) && THERE.has(wordAt(items, i + 2))) return true;
  if (!NOT.has(wordAt(items, i + 1)) && !NOT.has(wordAt(items, i + 2))) return false;
  const rest = items.slice(i + 1, i + HOME_NEAR).map(({ w }) => w);
  return rest.some(
    (w, n) =>
      ASKED.has(w) ||
      (w === 'gehad' && rest[n - 1] === 'over') ||
      (w === 'vallen' && rest[n - 1] === 'laten'),
  );
}
