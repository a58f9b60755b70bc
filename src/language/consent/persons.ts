import type { Item } from '../patterns/item.ts';
import { isEnd } from '../text/tokens.ts';
import { set, wordAt } from '../text/words.ts';
import { atHome } from './at-home.ts';
import { oneOfParents } from './one-of-parents.ts';
import { named, type Persoon, sameSentence, type Wie } from './person-words.ts';
import { resolve } from './pronouns.ts';
import { guardians, spouseOf } from './relatives.ts';

/** "onder mentorschap ... zijn mentor": one who decides for somebody. */
const mentorship = (items: readonly Item[]): boolean =>
  items.some(({ w }) => w === 'mentorschap') ||
  items.some(
    ({ w }, i) => w === 'mentor' && items.slice(i + 1, i + LEGAL_NEAR).some((item) => LEGAL.has(item.w)),
  );
const LEGAL = set('rechter rechtbank kantonrechter wettelijk wettelijke');
/** "bij haar of thuis neergelegd", "met thuis besproken" */
const YEARS = set('jr jaar jarig');
const SAYS = set('wil heeft is zegt zei weigert vindt smeekt vraagt vroeg tekende gaf geeft verbiedt mag');
/** "14 jr, wil niet dat ouders het horen": nobody else was named in the sentence. */
const isAge = (items: readonly Item[], found: readonly Persoon[], i: number): boolean => {
  if (!YEARS.has(wordAt(items, i)) || !AGE.test(wordAt(items, i - 1))) return false;
  const start = wordAt(items, i - 2);
  const last = found.at(-1);
  return (
    (isEnd(start) || start === ',') &&
    !(last && sameSentence(items, last.item, i)) &&
    SAYS.has(wordAt(items, i + (wordAt(items, i + 1) === ',' ? 2 : 1)))
  );
};
const HOME = set('of met tegen aan');
/** "het mag van thuis" */
const MAY = set('mag mogen mocht');
const LEGAL_NEAR = 8;
/** Who holds authority for an institution. */
const OFFICE = set('voogdijwerker voogdijmedewerker');

/** "hijzelf": who was just spoken of, or else the young person. */
const itself = (items: readonly Item[], found: readonly Persoon[], i: number): Wie | undefined =>
  speaksOfSelf(items, i) ? (antecedent(items, found, i) ?? 'jeugdige') : undefined;

/** The persons of a message whose consent could be meant, with pronouns resolved where that is plain. */
export function personsIn(items: readonly Item[]): Persoon[] {
  const found: Persoon[] = [];
  const names = new Set<string>();
  const deciding = guardians(items);
  for (let i = 0; i < items.length; i++) {
    const { w, rol } = items[i] as Item;
    if (rol && !OFFICE.has(w) && !(w === 'mentor' && mentorship(items)) && !deciding.has(w)) continue;
    // "waarom ze zo moe is": tired, and not a mother.
    if (w === 'moe' && TIRED.has(wordAt(items, i - 1))) continue;
    // "sommige ouders weigeren"
    if (w === 'ouders' && SOME.has(wordAt(items, i - 1))) continue;
    // "ouders zonder gezag willen het niet"
    if (
      w === 'ouders' &&
      wordAt(items, i + 1) === 'zonder' &&
      items.slice(i + 2, i + 4).some((item) => item.w === 'gezag')
    ) {
      found.push({ wie: 'ander', item: i, verwijst: false });
      continue;
    }
    // "pleegmoeder heeft de voogdij": she is who decides.
    if (w === 'voogdij' && deciding.size > 0) continue;
    if (isNamed(items, i)) names.add(w);
    const one = oneOfParents(items, found, i);
    if (one) {
      found.push({ wie: one, item: i, verwijst: false });
      continue;
    }
    if (isAge(items, found, i)) {
      found.push({ wie: 'jeugdige', item: i, verwijst: false });
      continue;
    }
    if (
      w === 'thuis' &&
      ((HOME.has(wordAt(items, i - 1)) && (wordAt(items, i - 1) !== 'of' || found.at(-1)?.item === i - 2)) ||
        (wordAt(items, i - 1) === 'van' && MAY.has(wordAt(items, i + 1))) ||
        (wordAt(items, i - 1) === 'van' &&
          items.slice(Math.max(0, i - 4), i).some((item) => MAY.has(item.w))) ||
        atHome(items, i))
    ) {
      found.push({ wie: 'ouders', item: i, verwijst: false });
      continue;
    }
    const side = SIDE.has(w) && wordAt(items, i - 1) === 'van' && wordAt(items, i + 1) === 'kant';
    const two = TWO.has(w) && BOTH_OF.has(wordAt(items, i - 1));
    const pair = PAIR.has(w) && MARRIED.has(wordAt(items, i - 1));
    if (two || pair || w === 'mentor' || OFFICE.has(w)) {
      found.push({ wie: 'ouders', item: i, verwijst: false });
      continue;
    }
    const spouse = spouseOf(items, found, i);
    const kind =
      spouse ??
      (deciding.has(w) ? 'ouders' : undefined) ??
      (side ? 'hij' : (named.get(w) ?? (names.has(w) ? 'jeugdige' : undefined)));
    if (kind === undefined || (BOTH.has(w) && spokenOf(items, found, i))) continue;
    // "geen haar op mijn hoofd"
    if (possessor(items, found, i) || (w === 'haar' && wordAt(items, i - 1) === 'geen')) continue;
    if (kind !== 'zelf' && kind !== 'hij') found.push({ wie: kind, item: i, verwijst: false });
    else {
      const wie = kind === 'zelf' ? itself(items, found, i) : resolve(items, found, i);
      if (wie) found.push({ wie, item: i, verwijst: true });
    }
  }
  return found;
}

const AGE = /^1?\d$/;
/** "Tessa (14)": whoever has a name and such an age is the young person. */
const isNamed = (items: readonly Item[], i: number): boolean =>
  (wordAt(items, i) === 'iemand' && wordAt(items, i + 1) === 'van' && AGE.test(wordAt(items, i + 2))) ||
  hasNameAndAge(items, i);
const hasNameAndAge = (items: readonly Item[], i: number): boolean =>
  items[i]?.hoofdletter === true &&
  !named.has(wordAt(items, i)) &&
  [i, i + Number(wordAt(items, i + 1) === 'zelf')].some(
    (j) => wordAt(items, j + 1) === '(' && AGE.test(wordAt(items, j + 2)) && wordAt(items, j + 3) === ')',
  );

/** "van zijn kant geen probleem" */
const SIDE = set('zijn zn haar hun');

/** "zijn twee moeders": both parents. */
const TWO = set('moeders vaders mamas papas');
const BOTH_OF = set('twee beide allebei');
const BOTH = set('beiden allebei');
/** "getrouwd stel" */
const PAIR = set('stel koppel');
const MARRIED = set('getrouwd gehuwd gescheiden samenwonend lief ex');
/** "hebben we allebei getekend": the writer and another. */
const US = set('we wij ons');
/** "ouders en zoon zijn allebei akkoord": both of whom were just named. */
const spokenOf = (items: readonly Item[], found: readonly Persoon[], i: number): boolean => {
  if (US.has(wordAt(items, i - 1)) || (US.has(wordAt(items, i - 2)) && wordAt(items, i - 1) === 'er'))
    return true;
  const last = found.at(-1);
  return last !== undefined && i - last.item <= 6 && sameSentence(items, last.item, i);
};

/** "de moeder van het meisje": the meisje only says whose mother. */
function possessor(items: readonly Item[], found: readonly Persoon[], i: number): boolean {
  // "een vriend van hem"
  if (WHOSE.has(wordAt(items, i)) && wordAt(items, i - 1) === 'van' && items[i - 2]?.rol?.vorm === 'persoon')
    return true;
  const last = found.at(-1);
  if (!last || last.verwijst || last.wie === 'jeugdige') return false;
  if (!sameSentence(items, last.item, i)) return false;
  let at = last.item + 1;
  // "de voogd (nidos) van een jongen"
  if (wordAt(items, at) === '(') while (at < i && wordAt(items, at - 1) !== ')') at++;
  return wordAt(items, at) === 'van' && i - at <= 4;
}

const TIRED = set('zo te erg heel altijd vaak steeds is zijn ontzettend snel dood en hij ze');
const SOME = set('sommige veel vele meeste enkele');
const WHOSE = set('hem haar hen');
const NOT_OF_THEM = set('ik wij we mij me ons');
const speaksOfSelf = (items: readonly Item[], i: number) => {
  const before = wordAt(items, i - 1);
  return !NOT_OF_THEM.has(before) && (wordAt(items, i) !== 'zelf' || wordAt(items, i + 1) !== 'ook');
};

/** "ze heeft zelf": the one just spoken of. "ouders ... en zelf": the young person. */
function antecedent(items: readonly Item[], found: readonly Persoon[], i: number): Wie | undefined {
  const w = wordAt(items, i);
  if (w !== 'zelf' || wordAt(items, i - 1) === 'en') return undefined;
  for (let j = i - 1; j >= Math.max(0, i - 3); j--) {
    if (isEnd(wordAt(items, j)) || wordAt(items, j) === ',') return undefined;
    const person = found.find(({ item }) => item === j);
    if (person) return person.wie;
  }
  return undefined;
}
