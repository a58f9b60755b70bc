import { type Besluit, decide, type Feiten, type Uitkomst, type Uitleg } from '../../rules/index.ts';
import type { State } from '../state/state.ts';
import { restsOnWeighing } from '../weighing/may-weigh.ts';
import { weighingOf } from '../weighing/questions.ts';
import { weighingLines, weighingTitle } from '../wording/afweging.ts';
import { MAXIMUM } from '../wording/maximaal.ts';
import { steps } from '../wording/stappen.ts';
import type { Part } from './part.ts';

/** The weighing somebody did, as theirs. */
export const weighingParts = ({ feiten, perspectief }: State): Part[] =>
  restsOnWeighing(feiten)
    ? [
        {
          head: weighingTitle(perspectief),
          kind: 'bullets',
          lines: weighingLines(weighingOf(feiten), perspectief === 'deler' ? 'jij' : 'wie deelt'),
        },
      ]
    : [];

const MAX_STEPS = 4;

/** What the answer itself comes down to, then what goes with it; all of it is under "Waarom", with sources. */
function whatNow(besluit: Besluit, { eerst, doen }: Uitleg, { feiten, perspectief }: State): string[] {
  const [first, second, ...rest] = steps(besluit, feiten, perspectief);
  const told = (list: Uitleg['doen']) => list.map(({ tekst }) => tekst);
  const lines = [...told(eerst), first, second, ...told(doen), ...rest];
  return lines.filter((line) => line !== undefined).slice(0, MAX_STEPS);
}

/** What to do now, what may be shared at most, and who must be told. */
export function answerParts(besluit: Besluit, uitleg: Uitleg, state: State): Part[] {
  const { perspectief } = state;
  const informed = uitleg.informeren.map(({ tekst }) => tekst);
  const most: Part = {
    head: perspectief === 'deler' ? 'Wat je hooguit deelt' : 'Wat er hooguit gedeeld wordt',
    kind: 'text',
    lines: [MAXIMUM[besluit.maximaal]],
  };
  return [
    { head: 'Wat nu', kind: 'numbered', lines: whatNow(besluit, uitleg, state) },
    ...(besluit.maximaal === 'niets' ? [] : [most]),
    ...(informed.length > 0
      ? [{ head: 'Wie het moet weten', kind: 'bullets', lines: informed } as const]
      : []),
    ...weighingParts(state),
  ];
}

/** The one answer of the rules, when there is one. */
export function decision(feiten: Feiten): Besluit | undefined {
  const uitkomst: Uitkomst = decide(feiten);
  return uitkomst.soort === 'besluit' ? uitkomst.besluit : undefined;
}
