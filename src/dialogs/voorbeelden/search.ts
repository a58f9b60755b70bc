import { type Feiten, type FeitSleutel, leesFeitenRuim, nietMeerVanToepassing } from '../../rules/index.ts';
import { without } from '../check/dropped.ts';
import { answered } from '../check/route.ts';
import { codeOf } from '../delen/code.ts';
import { given } from '../wording/feit.ts';
import { fitOf } from './fit.ts';
import { isPossible } from './possible.ts';
import { readQuery } from './query.ts';
import { NIETS_GEVRAAGD, NOT_ASKED, SAMEN, type Voorbeeld } from './voorbeeld.ts';
import { VOORBEELDEN } from './voorbeelden.ts';

/** A situation that fits what was searched for, with what the words changed of it. */
export interface Match {
  readonly titel: string;
  readonly feiten: Feiten;
  /** The facts in which it differs from the situation the title was made for. */
  readonly anders: readonly FeitSleutel[];
}

interface Scored extends Match {
  readonly score: number;
}

/** What fits less than half as well as the best is about something else. */
const MARGIN = 0.5;
const ALWAYS_TOLD: readonly FeitSleutel[] = ['deler', 'ontvanger', 'doel'];
const told = ({ over = [] }: Voorbeeld): FeitSleutel[] => [...ALWAYS_TOLD, ...over];

/**
 * A situation with the facts of the words put over its own. Nothing when the title would no longer be true: it speaks of
 * another value, or of something that no longer matters; and nothing for what cannot be, or has no one answer.
 */
function withFacts(voorbeeld: Voorbeeld, facts: Feiten): Feiten | undefined {
  const { feiten } = voorbeeld;
  const about = told(voorbeeld);
  const contradicts = given(facts).some(([key, value]) => about.includes(key) && feiten[key] !== value);
  const put = leesFeitenRuim({ ...feiten, ...facts }).feiten;
  if (contradicts || !isPossible(put)) return undefined;
  const full = [put, { ...NIETS_GEVRAAGD, ...put }, { ...SAMEN, ...NIETS_GEVRAAGD, ...put }].find(answered);
  if (!full) return undefined;
  const idle = nietMeerVanToepassing(full);
  if (idle.some((key) => about.includes(key) && full[key] !== NOT_ASKED)) return undefined;
  // What the situation was given beforehand stays: it is what somebody may go on to change.
  return without(
    full,
    idle.filter((key) => feiten[key] === undefined || facts[key] !== undefined),
  );
}

/** Answers that were filled in because the words changed others, and that say nothing had happened yet. */
const NOTHING_YET = [NOT_ASKED, false];
/** For something that was said and makes no difference here. */
const POINTLESS = -3;

function matchOf(voorbeeld: Voorbeeld, facts: Feiten, fit: number): Scored[] {
  const changed = withFacts(voorbeeld, facts);
  if (!changed) return [];
  const { titel, feiten } = voorbeeld;
  const pointless = given(facts).filter(([key, value]) => key !== 'leeftijd' && changed[key] !== value);
  const differs = given(changed).filter(([key, value]) => feiten[key] !== value);
  const asked = differs.filter(([key]) => facts[key] !== undefined);
  const filledIn = differs.filter(
    ([key, value]) => facts[key] === undefined && !NOTHING_YET.includes(value as never),
  );
  const anders = [...asked, ...filledIn].map(([key]) => key);
  return [{ titel, feiten: changed, anders, score: fit + pointless.length * POINTLESS }];
}

/** What was said, when that is enough for an answer by itself. */
const itself = (said: Feiten): Match[] =>
  given(said).length > 0 && answered(said) ? [{ titel: 'Wat je typte', feiten: said, anders: [] }] : [];

/** Situations that fit a few words (*gescheiden 14 jeugdhulp*), the best first; all of them for no words at all. */
export function search(text: string): Match[] {
  const query = readQuery(text);
  const anything = text.trim() === '';
  const all = VOORBEELDEN.flatMap((voorbeeld) => {
    const fit = fitOf(voorbeeld, query);
    return fit > 0 || anything ? matchOf(voorbeeld, query.facts, fit) : [];
  });
  const best = Math.max(0, ...all.map(({ score }) => score));
  const matches = anything ? all : all.filter(({ score }) => score > 0 && score >= best * MARGIN);
  const sorted = matches.sort((a, b) => b.score - a.score);
  const codes = new Set<string>();
  return [...itself(query.said), ...sorted]
    .map(({ titel, feiten, anders }) => ({ titel, feiten, anders }))
    .filter(({ feiten }) => {
      const code = codeOf(feiten);
      return !codes.has(code) && codes.add(code);
    });
}
