import { klassen } from '../data/klassen.ts';
import type { Item } from '../patterns/item.ts';
import { isEnd } from '../text/tokens.ts';

/** Whose consent it is. `alle`: parents and young person; `ander`: somebody whose consent does not count. */
export type Wie = 'ouders' | 'moeder' | 'vader' | 'jeugdige' | 'alle' | 'ander';

export interface Persoon {
  readonly wie: Wie;
  readonly item: number;
  /** A pronoun: whom it stands for follows from what came before. */
  readonly verwijst: boolean;
}

const set = (text: string | undefined): ReadonlySet<string> => new Set((text ?? '').split(' '));
const mother = set(klassen.moeder);
const father = set(klassen.vader);
const parents = set(
  'ouders gezaghebbenden gezagsouders voogd voogden voogdij ouderpaar beiden allebei ouder curator vertegenwoordiger gezaghebbende',
);
const child = set(klassen.kind);
const self = set('hijzelf zijzelf zelf hemzelf haarzelf zijzelf');
const pronoun = set('hij zij ze ie hem haar hen hun die deze');
const others = set(
  'buurman buurvrouw buren buurmeisje buurjongen oma opa grootouders grootmoeder grootvader tante oom stiefvader stiefmoeder stiefouder stiefouders pleegmoeder pleegvader pleegouders broer broertje zus zusje vriend vriendin vriendje vriendinnetje oppas gastouder collega teamleider leidinggevende klasgenoot klasgenootje baas werkgever trainer',
);
const everyone = set('iedereen');
/** "zijn moeder is zijn mentor": a word that only says whose. */
const possessive = set('zijn haar hun');

const wordAt = (items: readonly Item[], i: number) => (items[i] as Item | undefined)?.w ?? '.';
const PLURAL = set(
  'hebben zijn willen vinden weten zeggen gaven geven hadden weigeren waren stemmen tekenden wilden',
);
const SINGULAR = set('heeft is wil vindt weet zegt gaf geeft had weigert was stemt tekende wilde zei kan');

/** "smeekt", "durft": of one. */
const THIRD = /^[a-z]{3,}t$/;

/** "trekken", "houden": of more. */
const MANY = /^[a-z]{3,}en$/;
const NO_VERB = set(
  'even samen alleen tegen eigen open morgen gisteren boven binnen mogen moeten kunnen zeven inmiddels buiten niet het dat wat met uit ooit net vast',
);

/** Whether the verb near `i` is plural: "ze hebben" is of parents, "ze heeft" of one. */
function plural(items: readonly Item[], i: number): boolean | undefined {
  if (MALE.has(wordAt(items, i))) return false;
  // "ouders en hij tekenden": of both.
  if (wordAt(items, i - 1) === 'en' && named.has(wordAt(items, i - 2))) return false;
  for (const j of [i + 1, i - 1, i + 2, i + 3, i + 4]) {
    const w = wordAt(items, j);
    if (j > i && (isEnd(w) || w === 'en')) return undefined;
    // "hij en zijn ouders": whose, and not a verb.
    if (w === 'zijn' && (j === i - 1 || named.has(wordAt(items, j + 1)))) continue;
    if (PLURAL.has(w) || (j === i + 1 && MANY.test(w) && !NO_VERB.has(w))) return true;
    if (SINGULAR.has(w) || (j === i + 1 && THIRD.test(w) && !NO_VERB.has(w))) return false;
  }
  return undefined;
}

/** What each word that stands for somebody is; of more than one the first. */
const named = new Map<string, Wie | 'zelf' | 'hij'>();
for (const [words, kind] of [
  [mother, 'moeder'],
  [father, 'vader'],
  [parents, 'ouders'],
  [everyone, 'alle'],
  [others, 'ander'],
  [child, 'jeugdige'],
  [self, 'zelf'],
  [pronoun, 'hij'],
] as const)
  for (const word of words) if (!named.has(word)) named.set(word, kind);

/** Whether a word can stand for somebody whose consent counts. */
export const isPerson = (w: string): boolean => named.has(w);

/** "hijzelf": who was just spoken of, or else the young person. */
const itself = (items: readonly Item[], found: readonly Persoon[], i: number): Wie | undefined =>
  speaksOfSelf(items, i) ? (antecedent(items, found, i) ?? 'jeugdige') : undefined;

/** The persons of a message whose consent could be meant, with pronouns resolved where that is plain. */
export function personsIn(items: readonly Item[]): Persoon[] {
  const found: Persoon[] = [];
  for (let i = 0; i < items.length; i++) {
    const { w, rol } = items[i] as Item;
    if (rol) continue;
    const kind = named.get(w) ?? (isNamed(items, i) ? 'jeugdige' : undefined);
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
  items[i]?.hoofdletter === true &&
  wordAt(items, i + 1) === '(' &&
  AGE.test(wordAt(items, i + 2)) &&
  wordAt(items, i + 3) === ')';

const BOTH = set('beiden allebei');
/** "ouders en zoon zijn allebei akkoord": both of whom were just named. */
const spokenOf = (items: readonly Item[], found: readonly Persoon[], i: number): boolean => {
  const last = found.at(-1);
  return last !== undefined && i - last.item <= 6 && !items.slice(last.item, i).some(({ w }) => isEnd(w));
};

/** "de moeder van het meisje": the meisje only says whose mother. */
function possessor(items: readonly Item[], found: readonly Persoon[], i: number): boolean {
  const last = found.at(-1);
  if (!last || last.verwijst || last.wie === 'jeugdige') return false;
  if (items.slice(last.item, i).some(({ w }) => isEnd(w))) return false;
  let at = last.item + 1;
  // "de voogd (nidos) van een jongen"
  if (wordAt(items, at) === '(') while (at < i && wordAt(items, at - 1) !== ')') at++;
  return wordAt(items, at) === 'van' && i - at <= 3;
}

const NOT_OF_THEM = set('ik wij we mij me ons');
const speaksOfSelf = (items: readonly Item[], i: number) => {
  const before = wordAt(items, i - 1);
  return !NOT_OF_THEM.has(before) && wordAt(items, i + 1) !== 'ook';
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

/** "haar toestemming", said of somebody named before: a word that only says whose. */
const CONSENT = set(
  'toestemming akkoord handtekening krabbel paraaf ja nee fiat zegen medewerking woord mening jawoord',
);
const inSentence = (items: readonly Item[], found: readonly Persoon[], i: number): boolean => {
  const last = found.at(-1);
  return last !== undefined && !items.slice(last.item, i).some(({ w }) => isEnd(w));
};

const POINTS = set(', maar en want dus');
const DOES = set(
  'heb hebben heeft moet moeten wil willen wilde wilden is zijn kan kunnen weet weten vindt vinden zegt zeggen mag mogen ga gaan krijg krijgen',
);
/** ", die wil niet", and at the start "Die willen niet". */
const pointsBack = (items: readonly Item[], i: number): boolean => {
  const before = wordAt(items, i - 1);
  return POINTS.has(before)
    ? before !== 'en' || DOES.has(wordAt(items, i + 1))
    : isEnd(before) && DOES.has(wordAt(items, i + 1));
};

const OBJECT_OF = set('het ik wij we met aan bij van voor over om naar zonder');
const WRITER = set('ik wij we');
/** "ik heb ze", "we vragen ze": more than one, for of one woman it is "haar". */
const isObject = (items: readonly Item[], i: number): boolean =>
  OBJECT_OF.has(wordAt(items, i - 1)) || WRITER.has(wordAt(items, i - 2)) || WRITER.has(wordAt(items, i - 3));

/** The parents spoken of, also when it is of a mother and a father. */
function parentsIn(items: readonly Item[], found: readonly Persoon[]): Wie | undefined {
  const last = found.findLast(({ wie }) => wie !== 'jeugdige');
  if (!last || last.wie === 'ouders' || last.wie === 'alle') return last?.wie;
  return found.some((other) => oneOfTwo(items, found, other)) ? 'ouders' : undefined;
}

/** Whether a pronoun stands for more than one. */
function numberOf(items: readonly Item[], i: number): boolean | undefined {
  const w = wordAt(items, i);
  if (w === 'hen' || w === 'hun') return true;
  if (w === 'hem' || w === 'haar') return false;
  return plural(items, i) ?? (w === 'ze' && isObject(items, i) ? true : undefined);
}

function resolve(items: readonly Item[], found: readonly Persoon[], i: number): Wie | undefined {
  const w = wordAt(items, i);
  const next = wordAt(items, i + 1);
  if (possessive.has(w) && (child.has(next) || mother.has(next) || father.has(next) || parents.has(next)))
    return undefined;
  // "ze (16)": parents are not that young.
  if (next === '(' && wordAt(items, i + 2) >= '0' && wordAt(items, i + 2) < ':') return 'jeugdige';
  if ((wordAt(items, i + 1) === 'zelf' || next === 'zelf') && w !== 'die') return 'jeugdige';
  if ((w === 'die' || w === 'deze') && !pointsBack(items, i)) return undefined;
  if (possessive.has(w) && CONSENT.has(next) && inSentence(items, found, i)) return undefined;
  const back = [...found].reverse();
  // "hem hebben we niet gevraagd": the verb is the writer's.
  const many = numberOf(items, i);
  if (many === true)
    return parentsIn(items, found) ?? back.find(({ wie }) => wie === 'ouders' || wie === 'alle')?.wie;
  const last = back[0];
  if (w === 'die') return last?.wie;
  if (w === 'ze' && many === undefined) return last?.wie ?? (next === '(' ? 'jeugdige' : undefined);
  const fits = back.find(
    (person) =>
      !person.verwijst &&
      near(items, person.item, i) &&
      gender(items, person, i) &&
      !oneOfTwo(items, found, person),
  );
  return fits?.wie ?? otherwise(items, found, w);
}

/** "meisje ... of hij het goed vindt": not her, when a father was spoken of. */
function otherwise(items: readonly Item[], found: readonly Persoon[], w: string): Wie {
  const male = MALE.has(w);
  const nouns = found.filter(({ wie, verwijst }) => wie === 'jeugdige' && !verwijst);
  const fits = nouns.some(({ item }) => !(male ? girls : boys).has(wordAt(items, item)));
  if (fits || nouns.length === 0) return 'jeugdige';
  const parent = male ? 'vader' : 'moeder';
  return found.some(({ wie }) => wie === parent) ? parent : 'jeugdige';
}

const MALE = set('hij hem ie');
const women = set(
  'buurvrouw buurmeisje oma grootmoeder tante stiefmoeder pleegmoeder zus zusje vriendin vriendinnetje',
);
const men = set('buurman buurjongen opa grootvader oom stiefvader pleegvader broer broertje vriend vriendje');
const inSameSentence = (items: readonly Item[], from: number, to: number): boolean =>
  !items.slice(from, to).some(({ w }) => isEnd(w));
const boys = set('jongen jongetje zoon student knul');
const girls = set('meisje meid dochter leerlinge studente meiden');

/** "haar moeder bellen, maar ze wil dat niet": she who is to be called is not the one who does not want it. */
const TOLD = set('bellen inlichten informeren vertellen mailen spreken waarschuwen vragen');
const TOLD_WITH = set('met aan');
const PREPOSITIONS = set('door van met aan bij tegen over voor naar zonder');
const governed = (items: readonly Item[], i: number): boolean =>
  PREPOSITIONS.has(wordAt(items, i - 1)) || PREPOSITIONS.has(wordAt(items, i - 2));

/** "pa en ma hebben ja gezegd, hem nog niet": neither of the two. */
const oneOfTwo = (items: readonly Item[], found: readonly Persoon[], { wie, item }: Persoon): boolean =>
  (wie === 'moeder' || wie === 'vader') &&
  found.some(
    (other) =>
      (other.wie === 'moeder' || other.wie === 'vader') &&
      other.wie !== wie &&
      Math.abs(other.item - item) === 2 &&
      wordAt(items, Math.min(other.item, item) + 1) === 'en',
  );

function gender(items: readonly Item[], { wie, item }: Persoon, i: number): boolean {
  const w = wordAt(items, i);
  const male = MALE.has(w);
  // "geslagen door zijn vader. Hij wil ...": not the father.
  // "eerst met moeder praten? Ik heb haar nog niet gevraagd": her.
  const parent = wie === 'moeder' || wie === 'vader';
  const spokenTo =
    (w === 'haar' || w === 'hem') && TOLD_WITH.has(wordAt(items, item - 1)) && isObject(items, i);
  if (parent && !spokenTo && (governed(items, item) || TOLD.has(wordAt(items, item + 1)))) return false;
  // "de buurman zegt dat hij": somebody whose consent does not count.
  if (wie === 'ander')
    return (
      !governed(items, item) &&
      inSameSentence(items, item, i) &&
      !(male ? women : men).has(wordAt(items, item))
    );
  if (wie === 'moeder') return !male;
  if (wie === 'vader') return male;
  const noun = wordAt(items, item);
  return wie === 'jeugdige' && !(male ? girls : boys).has(noun);
}

/** In this sentence or the one before it. */
function near(items: readonly Item[], from: number, to: number): boolean {
  let ends = 0;
  for (let i = from; i < to; i++) if (isEnd(wordAt(items, i))) ends++;
  return ends <= 1;
}
