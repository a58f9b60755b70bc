import type { Item } from '../patterns/item.ts';
import { isEnd, isMark } from '../text/tokens.ts';
import { set } from '../text/words.ts';
import { isPerson } from './person-words.ts';
import { ASKED, type Woorden } from './spoken.ts';

const WHETHER = 'of';
/** How far "of" may stand before what it makes unknown. */
const REACH = 8;

/** "of zij ja zei": where "of" opens what is said here; "moeder of vader vindt" names two. */
function opensAt(items: readonly Item[], { van, tot }: Woorden): number | undefined {
  for (let i = Math.min(tot, items.length) - 1; i >= Math.max(0, van - REACH); i--) {
    const w = items[i]?.w ?? '.';
    if (i < van && isMark(w)) return undefined;
    const two = isPerson(items[i - 1]?.w ?? '') && isPerson(items[i + 1]?.w ?? '');
    if (w === WHETHER && !two && !EITHER.has(items[i - 1]?.w ?? '')) return i;
  }
  return undefined;
}
/** "ja of nee", "wel of niet": no clause. */
const EITHER = set('ja nee wel een');

/** "moeder heeft niet gezegd of het goed is": between who it is of and what is said stands "of". */
export function whether(items: readonly Item[], subject: number, hit: Woorden): boolean {
  if (ASKED.has(hit.value.stand)) return false;
  const at = opensAt(items, { ...hit, tot: hit.van });
  return at !== undefined && at > subject;
}

const IDEA = set('idee benul notie zicht vermoeden');
const UNCLEAR = set('onbekend onduidelijk onzeker vaag');
const NOT = set('niet nooit');
const KNOW = set('weet weten wist wisten durf bekend duidelijk zeker helder');
const FAR = 14;

/** Whether the words from `from` say that it is not known: "weet ik niet", "geen idee", "is onduidelijk". */
function notKnown(items: readonly Item[], from: number, to: number): boolean {
  let know = false;
  let none = false;
  let not = false;
  for (let i = from; i < to; i++) {
    const w = items[i]?.w ?? '.';
    if (UNCLEAR.has(w) || (none && IDEA.has(w))) return true;
    none ||= w === 'geen';
    know ||= KNOW.has(w);
    not ||= NOT.has(w);
  }
  return know && not;
}

/** "of ze het goedvinden weet ik niet", "Of ouders tekenden? Geen idee.": the writer does not know. */
export function unknown(items: readonly Item[], hit: Woorden): boolean {
  const at = opensAt(items, hit);
  if (at === undefined) return false;
  let start = at;
  while (start > 0 && at - start < FAR && !isMark(items[start - 1]?.w ?? '.')) start--;
  if (notKnown(items, start, at)) return true;
  // Behind it in its sentence, or in the one right behind its question mark.
  let end = hit.tot;
  let questions = 0;
  for (; end < items.length && end - hit.tot < FAR; end++) {
    const w = items[end]?.w ?? '.';
    if (isEnd(w) && (w !== '?' || questions++ > 0)) break;
    if (w === 'maar' || w === 'en') break;
  }
  return notKnown(items, Math.max(at + 1, hit.van), end);
}

const CONSENT = set(
  'akkoord toestemming instemmen instemt goedvinden goedvindt getekend ondertekend toestemmen goedkeuren handtekening',
);
const FIND = set('vindt vinden vond vonden');
/** Whether what is asked or supposed here is consent: "of ouders het goedvinden". */
export function ofConsent(items: readonly Item[], { value, van, tot }: Woorden): boolean {
  if (value.stand !== null || items[van]?.w !== WHETHER) return false;
  const words = items.slice(van, tot).map(({ w }) => w);
  return words.some((w) => CONSENT.has(w)) || (words.includes('goed') && words.some((w) => FIND.has(w)));
}
