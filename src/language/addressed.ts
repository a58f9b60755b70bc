import { aanspreken } from './data/intentie/aanspreken.ts';
import type { Item } from './patterns/item.ts';
import { isMark } from './text/tokens.ts';
import { set, wordAt } from './text/words.ts';

const you = set(aanspreken.jij);
const does = set(aanspreken.doet);
const things = set(aanspreken.dingen);
const shared = set(aanspreken.ook);
const asks = set(aanspreken.vraagt);
const wants = set(aanspreken.wil);
const others = set(aanspreken.anderen);
const before = set(aanspreken.voor);
const SELF = set('ik wij we');
/** A request to the bot is short, and soon says that it is one. */
const SHORT = 16;
const OPENING = 5;

/** Whether a question or a wish opens with the word at `i`: "deze bot weet veel" asks nothing. */
function opens(items: readonly Item[], i: number, w: string): boolean {
  const last = wordAt(items, i - 1);
  if (SELF.has(last)) return wants.has(w);
  return asks.has(w) && (isMark(last) || before.has(last));
}

/**
 * Whether somebody who says nothing of a case asks something of the bot: "hoe kom je aan dit antwoord", "ik begrijp je
 * vraag niet". There are too many ways to list them; they share to whom they speak and what of.
 */
export function addressesBot(items: readonly Item[]): boolean {
  if (items.length > SHORT) return false;
  let [toYou, ofDoing, ofThing, asking] = [false, false, false, false];
  for (let i = 0; i < items.length; i++) {
    const { w, rol } = items[i] as Item;
    if (rol || others.has(w)) return false;
    toYou ||= you.has(w);
    ofDoing ||= does.has(w) || shared.has(w);
    ofThing ||= things.has(w);
    asking ||= w === '?' || (i < OPENING && opens(items, i, w));
  }
  return asking && (ofThing || (toYou && ofDoing));
}
