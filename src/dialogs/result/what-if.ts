import { type Besluit, type Feiten, type WatAls, watAls } from '../../rules/index.ts';
import type { State } from '../state/state.ts';
import { answerLine } from '../wording/antwoord.ts';
import { ifOf } from '../wording/feit.ts';
import { capital } from '../wording/personen.ts';
import { decision } from './answer-section.ts';

/** How much a change tells: another advice more than other persons, those more than another maximum. */
function weight(now: Besluit | undefined, { uitkomst }: WatAls): number {
  if (uitkomst.soort !== 'besluit') return 1;
  const { besluit } = uitkomst;
  if (besluit.advies !== now?.advies) return 4;
  if (besluit.toestemming !== now.toestemming) return 3;
  return besluit.van.join() === now.van.join() ? 0 : 2;
}

function then({ feit, waarde, uitkomst }: WatAls, { feiten, perspectief }: State): string {
  if (uitkomst.soort !== 'besluit') return 'dan hangt het van meer vragen af';
  const changed: Feiten = { ...feiten, [feit]: waarde };
  return answerLine(uitkomst.besluit, changed, perspectief);
}

/** Every single change that gives another answer, the most telling first: "Als …: …". */
export function whatIfLines(state: State): string[] {
  const now = decision(state.feiten);
  return watAls(state.feiten)
    .map((change, index) => ({ change, index, weight: weight(now, change) }))
    .sort((a, b) => b.weight - a.weight || a.index - b.index)
    .map(({ change }) => `${capital(ifOf(change.feit, change.waarde))}: ${then(change, state)}.`);
}
