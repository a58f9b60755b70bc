import { geteld, jong } from '../../data/leeftijd.ts';
import { voornamen } from '../../data/namen.ts';
import type { Item } from '../../patterns/item.ts';
import { isEnd, isMark } from '../../text/tokens.ts';
import { wordAt as word } from '../../text/words.ts';
import { numberAt } from './number.ts';

const named = new Set(jong);
/** "nieuwkomersleerling", "azc-kind": what they end in. */
const ENDS = ['kind', 'leerling', 'meisje', 'jongen', 'student', 'studente', 'jongere'];
/** Somebody beside who it is about. */
const BESIDE = 'mede';

/** Whether a word names somebody whose age may be told. */
export const young = {
  has: (w: string): boolean =>
    named.has(w) || (!w.startsWith(BESIDE) && !isMark(w) && ENDS.some((end) => w.endsWith(end))),
};
const PRONOUN = new Set(['hij', 'zij', 'ze', 'hem', 'haar', 'die', 'deze', 'eentje', 'iemand', 'een']);
const OTHER = new Set(
  'broer broertje zus zusje vriend vriendin vader moeder stiefvader klasgenoot broers zussen zusjes broertjes'.split(
    ' ',
  ),
);
const FRIEND = new Set(['vriend', 'vriendin', 'vriendje']);
const PARENT = new Set(['vader', 'moeder', 'stiefvader']);
const MATE = new Set(['klasgenoot', 'klasgenote', 'medeleerling', 'medestudent', 'teamgenoot']);
const WHOSE = new Set(['zijn', 'haar', 'hun', 'mijn', 'oudere', 'jongere']);
const OF = new Set(['van']);
const AGED = new Set(['jarige', 'jarig']);
/** Older than this "zus is 25" is somebody else. */
const GROWN_UP = 19;
/** "broer van 17 belt": who asks is not who it is about. */
const ASKS = new Set(['belt', 'vraagt', 'mailt', 'appt', 'wil', 'vroeg', 'belde']);
const TALKS = new Set(
  'bellen praten overleggen overleg informatie info vraag vragen delen spreken mailen contact gaat'.split(
    ' ',
  ),
);
const NEAR = 8;

/** Whether somebody young is named shortly before `at`, in the same sentence. */
export function youngNear(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - NEAR) && !isEnd(word(items, i)); i--)
    if (young.has(word(items, i))) return true;
  return false;
}

/** Whether the word at `i` stands for somebody. */
export const isPronoun = (items: readonly Item[], i: number): boolean => PRONOUN.has(word(items, i));

/** "een klas van 25", "een rapport van 20 kantjes": what is counted. */
const THING = new Set(geteld);

const IN = new Set(['uit', 'in', 'op', 'bij']);
const OURS = new Set(['mijn', 'mn', 'onze', 'ons', 'de', 'hun', 'haar', 'zijn']);
const ROOM = new Set(['klas', 'groep', 'school', 'team', 'opvanggroep', 'leefgroep']);
/** Nobody in a class is older, and no class has so few. */
const MOST = 19;

/** "een kind uit mijn klas van 7": the child is 7; "uit een klas van 30" says how many there are. */
function fromOurs(items: readonly Item[], thing: number): boolean {
  const n = numberAt(items, thing + 2)?.n ?? MOST + 1;
  return (
    ROOM.has(word(items, thing)) &&
    OURS.has(word(items, thing - 1)) &&
    IN.has(word(items, thing - 2)) &&
    young.has(word(items, thing - 3)) &&
    // "de klas van 7B"
    items[thing + 2]?.tot !== items[thing + 3]?.van &&
    n <= MOST
  );
}

/** "meisje van 14", "lln havo (15)", "Sara (8)", "zij van 17": whether what stands before `at` has an age. */
export function subjectBefore(items: readonly Item[], at: number): boolean {
  if (isPronoun(items, at - 1)) return true;
  // "mijn groep 8'er van 11"
  if (word(items, at - 1) === 'er' && items[at - 2]?.woord.digits) return true;
  if (word(items, at) !== '(' && THING.has(word(items, at - 1))) return fromOurs(items, at - 1);
  for (let j = at - 1; j >= Math.max(0, at - 4); j--) {
    const item = items[j] as Item;
    if (isEnd(item.w)) return false;
    if (young.has(item.w) || item.w === 'een' || item.w === 'eentje') return true;
  }
  const last = items[at - 1];
  return last !== undefined && (last.hoofdletter || last.rol?.zwak === true || voornamen.has(last.w));
}

/** "moeder is volwassen": not the child. */
export const ofParent = (items: readonly Item[], i: number): boolean =>
  PARENT.has(word(items, i - 1)) || PARENT.has(word(items, i - 2));

/** "zus van 21 belt over haar broer": a relative asks about the one at `at`. */
function askedAbout(items: readonly Item[], at: number): boolean {
  if (word(items, at - 2) !== 'over') return false;
  // "mag ik bellen over zijn zusje van 9"
  if (TALKS.has(word(items, at - 3))) return true;
  let asks = false;
  for (let i = at - 3; i >= 0 && !isEnd(word(items, i)); i--) {
    if (ASKS.has(word(items, i))) asks = true;
    else if (asks && OTHER.has(word(items, i))) return true;
  }
  return false;
}

/** "zijn broer (12)": somebody else. "twee broers van 6 en 9": them. */
export function ofAnother(items: readonly Item[], i: number): boolean {
  for (let back = 1; back <= 3; back++) {
    const w = word(items, i - back);
    if (isEnd(w)) return false;
    // "moeder van de 3 jarige": the child is.
    if (PARENT.has(w))
      return !(back > 1 && OF.has(word(items, i - back + 1)) && AGED.has(word(items, i + 1)));
    if (OTHER.has(w) && ASKS.has(word(items, i + 1))) return true;
    if (OTHER.has(w) && back === 2 && word(items, i - 1) === 'is' && (numberAt(items, i)?.n ?? 0) > GROWN_UP)
      return true;
    // "met een vriend van 24": a grown-up friend is not who it is about.
    if (FRIEND.has(w) && (numberAt(items, i)?.n ?? 0) > GROWN_UP) return true;
    // "zus belt over haar broer van 17": he is who it is about.
    if (OTHER.has(w) && askedAbout(items, i - back)) return false;
    // "een klasgenoot van 16 stuurde haar foto's"
    if (MATE.has(w)) return word(items, i - back - 1) !== 'hun';
    if (OTHER.has(w)) return WHOSE.has(word(items, i - back - 1)) || WHOSE.has(word(items, i - back - 2));
  }
  return false;
}
