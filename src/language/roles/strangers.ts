import { handelt } from '../data/wenken.ts';
import type { Item } from '../patterns/item.ts';
import { isEnd } from '../text/tokens.ts';
import type { Kandidaat } from './candidates.ts';

const article = new Set(handelt.lidwoord.split(' '));
const asks = new Set(handelt.vraagt.split(' '));
const leads = new Set(handelt.vooraf.split(' '));

/** A message names few people whom no list knows; more are words of something else. */
const MOST = 2;
/** "ik wil haar vanavond bellen": when, and nobody. */
const WHEN = /(avond|ochtend|middag|nacht|gisteren|morgen|weekend|vakantie|meteen)$/;
const SHORTEST = 4;
const REACH = 6;

/** "brugklascoach", "zorgplein": somebody of the field, so one of the parties, but it is not known which. */
const OF_THE_FIELD =
  /(coach|consulent|coordinator|begeleid(er|ster)|medewerk(er|ster)|regisseur|adviseur|specialist|ondersteuner|behandelaar|functionaris|ambtenaar|houder|arts|zorg|hulp|team|loket|punt|plein|klas|onderwijs|school|theek|groep|expert)s?$/;

/** "vraagt", "wil" shortly behind `at`, in the same sentence. */
function acts(items: readonly Item[], at: number): boolean {
  for (let i = at + 1; i <= at + REACH; i++) {
    const w = items[i]?.w;
    if (w === undefined || isEnd(w)) return false;
    if (asks.has(w)) return true;
  }
  return false;
}

/** "de parochie vraagt": a word of no list of ours that does what only somebody can do. */
export function strangersIn(items: readonly Item[]): Kandidaat[] {
  const found: Kandidaat[] = [];
  for (let van = 0; van + 1 < items.length && found.length < MOST; van++) {
    const { w, rol, hoofdletter, vreemd } = items[van] as Item;
    if (!vreemd || rol || w.length < SHORTEST || w < 'a' || WHEN.test(w) || OF_THE_FIELD.test(w)) continue;
    const [one, two] = [items[van - 1]?.w ?? '.', items[van - 2]?.w ?? '.'];
    // "een 15-jarige", "het leerlingenvervoer moppert": of what stands before it.
    const before = items[van - 1];
    if (before?.rol || before?.woord.digits) continue;
    const named = article.has(one) || article.has(two) || hoofdletter || isEnd(one);
    if (named && (acts(items, van) || leads.has(one) || leads.has(two)))
      found.push({ code: 'derde', soort: 'onbekend', zelf: false, van, tot: van + 1, partij: undefined });
  }
  return found;
}
