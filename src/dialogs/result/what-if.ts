import { type Besluit, type Feiten, feitDefinitie, type WatAls, watAls } from '../../rules/index.ts';
import type { State } from '../state/state.ts';
import { answerClause } from '../wording/antwoord.ts';
import { ifOf, nameOf } from '../wording/feit.ts';
import { MAXIMUM } from '../wording/maximaal.ts';
import { capital, persons } from '../wording/personen.ts';
import { decision } from './answer-parts.ts';

const MAX_CASES = 3;
const SITUATION = 1;

/** How much a change tells: another advice more than other persons, those more than another maximum. */
function difference(now: Besluit | undefined, { uitkomst }: WatAls): number {
  if (uitkomst.soort !== 'besluit') return 0;
  const { besluit } = uitkomst;
  if (besluit.advies !== now?.advies) return 3;
  return besluit.van.join() === now.van.join() ? 1 : 2;
}

/** What may yet happen, such as a yes of the parents, tells more than being somebody else. */
function weight(now: Besluit | undefined, change: WatAls): number {
  const { stap } = feitDefinitie(change.feit);
  return (stap > SITUATION ? 100 : 0) + difference(now, change) * 10 + stap;
}

function then(
  now: Besluit | undefined,
  { feit, waarde, uitkomst }: WatAls,
  { feiten, perspectief }: State,
): string {
  if (uitkomst.soort !== 'besluit') {
    return `dan hangt het ook af van: ${uitkomst.feiten.map((key) => nameOf(key).toLowerCase()).join(', ')}`;
  }
  const { besluit } = uitkomst;
  const changed: Feiten = { ...feiten, [feit]: waarde };
  const clause = answerClause(besluit, changed, perspectief);
  if (!now || clause !== answerClause(now, feiten, perspectief)) return clause;
  // The same in one line, so what differs is said: whose consent it is about, or how much may be shared.
  return besluit.van.join() === now.van.join()
    ? `dan geldt als grens: ${clauseOf(MAXIMUM[besluit.maximaal])}`
    : `dan gaat het om toestemming van ${persons(besluit, changed)}`;
}

const clauseOf = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1, -1);

interface Line {
  readonly cases: string[];
  readonly answer: string;
}

const asText = ({ cases, answer }: Line): string => {
  const left = cases.length - MAX_CASES;
  const more = left > 0 ? `, of nog ${left} andere` : '';
  return `${capital(cases.slice(0, MAX_CASES).join(', of '))}${more}: ${answer}.`;
};

/** Every single change that gives another answer, the most telling first: "Als …: …". */
export function whatIfLines(state: State): string[] {
  const now = decision(state.feiten);
  const changes = watAls(state.feiten).sort((a, b) => weight(now, b) - weight(now, a));
  const lines = new Map<string, Line>();
  for (const change of changes) {
    const answer = then(now, change, state);
    const key = `${change.feit} ${answer}`;
    const line = lines.get(key) ?? { cases: [], answer };
    line.cases.push(ifOf(change.feit, change.waarde));
    lines.set(key, line);
  }
  return [...lines.values()].map(asText);
}
