import { begrijp } from '../../language/index.ts';
import { type Feiten, type FeitSleutel, leesFeitenRuim, nietMeerVanToepassing } from '../../rules/index.ts';
import { merge, without } from '../check/dropped.ts';
import { answered } from '../check/route.ts';
import { normalise } from '../commands/normalise.ts';
import { codeOf } from '../delen/code.ts';
import { given } from '../wording/feit.ts';
import { VOORBEELDEN, type Voorbeeld } from './voorbeelden.ts';

/** A situation that fits what was searched for, with what the words changed of it. */
export interface Match {
  readonly titel: string;
  readonly feiten: Feiten;
  /** The facts of the words that the situation itself did not have. */
  readonly anders: readonly FeitSleutel[];
}

const SHORTEST_WORD = 3;
const ROLES: readonly FeitSleutel[] = ['deler', 'ontvanger'];

const wordsOf = (text: string): string[] =>
  normalise(text)
    .split(' ')
    .filter((word) => word.length >= SHORTEST_WORD);

/** Among loose words a number is an age, and apart from the words around it. */
const withAge = (text: string): string =>
  wordsOf(text).length > MOST_LOOSE ? text : text.replace(LOOSE_NUMBER, ', $1 jaar,');

const MOST_LOOSE = 6;
const LOOSE_NUMBER = /(?<![\p{L}\d])(\d{1,2})(?![\p{L}\d])(?:\s*(?:jaar|jr))?/u;

/** One role among loose words may be who shares as well as who receives. */
function readings(said: Feiten): Feiten[] {
  const { deler, ontvanger, ...rest } = said;
  if ((deler === undefined) === (ontvanger === undefined)) return [said];
  const turned = leesFeitenRuim({ ...rest, deler: ontvanger, ontvanger: deler }).feiten;
  return [said, turned];
}

interface Scored {
  readonly voorbeeld: Voorbeeld;
  readonly said: Feiten;
  readonly score: number;
}

/** How well a situation fits: facts that are the same count double, another role makes it another situation. */
function fitOf(voorbeeld: Voorbeeld, said: Feiten, words: readonly string[]): Scored {
  const { titel, feiten } = voorbeeld;
  const facts = given(said).reduce((sum, [key, value]) => {
    if (feiten[key] === undefined) return sum;
    return sum + (feiten[key] === value ? 2 : ROLES.includes(key) ? -6 : -1);
  }, 0);
  const inTitle = normalise(titel);
  return { voorbeeld, said, score: facts + words.filter((word) => inTitle.includes(word)).length };
}

/** What is not said of consent when an age or a parent turns a situation into another. */
const NOTHING_ASKED: Feiten = {
  wilsonbekwaam: false,
  toestemmingOuders: 'niet-gevraagd',
  toestemmingJeugdige: 'niet-gevraagd',
};

/** A situation with the facts of the words put over its own; nothing when they cannot go together. */
function withFacts({ voorbeeld: { titel, feiten }, said }: Scored): Match[] {
  const put = merge(feiten, said).feiten;
  const full = [put, { ...NOTHING_ASKED, ...put }].find(answered);
  if (!full) return [];
  const idle = nietMeerVanToepassing(full).filter((key) => feiten[key] === undefined);
  const changed = without(full, idle);
  const anders = given(said)
    .map(([key]) => key)
    .filter((key) => changed[key] !== undefined && feiten[key] !== changed[key]);
  return [{ titel, feiten: changed, anders }];
}

/** What was said, when that is enough for an answer by itself. */
const itself = (said: Feiten): Match[] =>
  given(said).length > 0 && answered(said) ? [{ titel: 'Wat je typte', feiten: said, anders: [] }] : [];

/** Situations that fit a few words (*gescheiden 14 jeugdhulp*), the best first; all of them for no words at all. */
export function search(text: string): Match[] {
  const said = begrijp(withAge(text)).feiten;
  const words = wordsOf(text);
  const best = (voorbeeld: Voorbeeld): Scored =>
    readings(said)
      .map((reading) => fitOf(voorbeeld, reading, words))
      .reduce((a, b) => (b.score > a.score ? b : a));
  const anything = text.trim() === '';
  const matches = VOORBEELDEN.map(best)
    .filter(({ score }) => anything || score > 0)
    .sort((a, b) => b.score - a.score)
    .flatMap(withFacts);
  const codes = new Set<string>();
  return [...itself(said), ...matches].filter(({ feiten }) => {
    const code = codeOf(feiten);
    return !codes.has(code) && codes.add(code);
  });
}
