import type { Item } from '../patterns/item.ts';
import { isMark } from '../text/tokens.ts';
import { set } from '../text/words.ts';
import { isPerson } from './person-words.ts';
import { bothAnd, type Woorden } from './spoken.ts';

/** What follows these is supposed, and not said. */
const IF = set(
  'als indien tenzij mits wanneer zodra zolang mocht mochten stel voordat totdat tot behalve zelfs',
);
/** "tot nu toe" supposes nothing. */
const UP_TO = set('nu dusver heden hiertoe op vandaag');
/** What follows it is so, whatever was supposed before. */
const THEREFORE = 'dus';
const WHETHER = 'of';
/** Thought, hoped or guessed, and not known. */
const GUESS = set(
  'normaliter normaal standaard gewoonlijk doorgaans meestal waarschijnlijk misschien hopelijk vermoedelijk wellicht hoop vermoed verwacht schijnbaar',
);
const WRITER = set('ik wij we');
const THINK = set('denk vermoed gok neem ga');
/** What somebody else thinks is no more known. */
const THINKS = set(
  'bang vrees vrezen vreest streven streeft denkt denken vermoedt vermoeden gelooft geloven verwacht verwachten hoopt schat',
);
/** What a rule says is said of nobody in particular. */
const RULES = set(
  'protocol schoolgids gids reglement wet wetboek avg handreiking richtlijn beleid website meldcode regel regels voorschrift beroepscode handboek huisregels werkafspraken',
);
const WANT = set('wil willen wilde zou hoop hopen graag');
const wantsSo = (items: readonly Item[], at: number): boolean =>
  [items[at - 1], items[at - 2], items[at + 1]].some((item) => WRITER.has(item?.w ?? ''));
const WHAT = new Set(['wat', 'en', 'maar', 'hoe', 'dan', '.', '?', '!', ',']);
const HOW = set('hoe wie wanneer waar welke');
/** A question turned round: "vinden ouders dat goed?" */
const TURNED = set(
  'moet moeten mag mogen kan kunnen zou zouden hoeft hoeven vindt vinden wil willen heeft hebben is zijn gaat gaan weet weten geeft geven stemt stemmen',
);
const AND = set('en of');
const OUGHT = set('moet moeten mag mogen kan kunnen hoeft hoeven');
const MUST = set('moet moeten hoef hoeven dien dienen');
/** How far back a clause is looked through. */
const REACH = 14;
const NEAR = 3;

/** "en als zij weigert?", "Ook als zij weigert?": it is not known. "dat mag ook als zij weigert?": she does. */
function asks(items: readonly Item[], at: number): boolean {
  const w = items[at]?.w ?? '.';
  return WHAT.has(w === 'ook' || w === 'zelfs' ? (items[at - 1]?.w ?? '.') : w);
}

/** "waarschijnlijk", "ik denk dat ouders". */
function guessed(items: readonly Item[], at: number): boolean {
  const w = (items[at] as Item).w;
  if (GUESS.has(w)) return true;
  return (
    (THINKS.has(w) || (THINK.has(w) && WRITER.has(items[at - 1]?.w ?? ''))) &&
    items.slice(at + 1, at + 4).some((item) => item.w === 'dat')
  );
}

/** "het protocol zegt dat", "volgens de wet tekent": from a rule up to what is said. */
const ruled = (items: readonly Item[], from: number, to: number): boolean =>
  items.slice(from, to).some(({ w }) => w === 'dat') ||
  [items[from - 2], items[from - 3]].some((item) => item?.w === 'volgens');

/** "tot ouders ja zeggen", and not "verzoek tot onderzoek". */
const until = (items: readonly Item[], at: number): boolean =>
  [0, 1, 2].some((n) => isPerson(items[at + n]?.w ?? '') || items[at + n]?.w === 'dat');

/** Whether the clause in which something is said of `subject`, from `van` to `tot`, only supposes or asks it. */
export function supposed(
  items: readonly Item[],
  subject: number,
  van: number,
  tot: number,
  soIf = false,
): boolean {
  let start = van;
  let so = false;
  // "gisteren misschien en nu heeft ze getekend": what was guessed ended at "en".
  let past = false;
  for (; start > 0 && van - start < REACH; start--) {
    const { w } = items[start - 1] as Item;
    if (isMark(w) || (w === THEREFORE && start <= van)) break;
    const next = items[start] as Item;
    // "als mentor" says who, "als ouders" says when.
    if (w === 'als' && bothAnd(items, start - 1)) continue;
    // "mag het als zij weigert?", and not "en als zij weigert?"
    if (w === 'als' && soIf && (next.w === 'alleen' || !asks(items, start - 2))) {
      so = true;
      continue;
    }
    // "ik wil dat de ouders toestemming geven"
    if (w === 'dat' && !past && WANT.has(items[start - 2]?.w ?? '') && wantsSo(items, start - 2)) return true;
    past ||= w === 'en' || w === 'maar';
    // "of ouders het weten en heb het niet gevraagd": what was wondered ended there.
    if (w === 'en' && (next.w === 'heb' || (WRITER.has(next.w) && items[start + 1]?.w === 'heb'))) break;
    if (!past && guessed(items, start - 1)) return true;
    // "in de schoolgids staat dat ouders instemmen"
    if (!past && RULES.has(w) && start <= van && ruled(items, start, van)) return true;
    if (w === 'tot' && (UP_TO.has(next.w) || !until(items, start))) continue;
    // "eerst mocht het van ouders"
    if (w.startsWith('mocht') && start > 1 && !isMark((items[start - 2] as Item).w)) continue;
    if ((IF.has(w) || (w === WHETHER && start <= van)) && next.rol === undefined) return true;
  }
  // "hoeveel mag zij zeggen en moeten die twee dat goed vinden?"
  const ought = (i: number) => AND.has(items[i]?.w ?? '') && OUGHT.has(items[i + 1]?.w ?? '');
  for (let i = start; i < tot; i++) if (ought(i) && endsInQuestion(items, tot)) return true;
  if (items.slice(van, tot).some((_, i) => guessed(items, van + i))) return true;
  if (so) return false;
  // "hoe zorg ik dat ouders instemmen", and no mark behind it.
  if (items[start]?.w === 'hoe' && WRITER.has(items[start + 2]?.w ?? '')) return true;
  if (HOW.has(items[start]?.w ?? '')) return endsInQuestion(items, tot);
  // Only with the one spoken of right behind the verb: "mag ik bellen nu ze nee zegt" says that she does.
  if (!TURNED.has(items[start]?.w ?? '') || subject <= start || subject > start + NEAR) return false;
  // "vinden ouders het goed, dan bel ik"
  if (items[items[tot]?.w === ',' ? tot + 1 : tot]?.w === 'dan') return true;
  return endsInQuestion(items, tot);
}

/** Whether the first mark from `from` on is a question mark. */
function endsInQuestion(items: readonly Item[], from: number): boolean {
  for (let i = from; i < items.length && i - from < REACH; i++) {
    const { w } = items[i] as Item;
    if (isMark(w)) return w === '?';
  }
  return false;
}

/** "moet ik nu nog zijn ouders vragen of straks hemzelf?": it is asked whether to ask. */
export function asksWriter(items: readonly Item[], { value, van, tot }: Woorden): boolean {
  if (value.stand !== 'niet-gevraagd') return false;
  let start = van;
  while (start > 0 && van - start < REACH && !isMark((items[start - 1] as Item).w)) start--;
  const next = items[start + 1]?.w ?? '.';
  const begins = van - start <= 2 && MUST.has((items[start] as Item).w) && WRITER.has(next);
  return begins && endsInQuestion(items, tot);
}
