import { type Besluit, decide, type Feiten, type Uitkomst, type Uitleg } from '../../rules/index.ts';
import { bullets, type Element, heading, numbered, text } from '../cards/elements.ts';
import type { State } from '../state/state.ts';
import { restsOnWeighing } from '../weighing/may-weigh.ts';
import { weighingOf } from '../weighing/questions.ts';
import { weighingLines, weighingTitle } from '../wording/afweging.ts';
import { MAXIMUM } from '../wording/maximaal.ts';
import { steps } from '../wording/stappen.ts';

/** The weighing somebody did, as theirs. */
export const weighingSection = ({ feiten, perspectief }: State): Element[] =>
  restsOnWeighing(feiten)
    ? [
        heading(weighingTitle(perspectief)),
        bullets(weighingLines(weighingOf(feiten), perspectief === 'deler' ? 'jij' : 'wie deelt')),
      ]
    : [];

const MAX_STEPS = 4;

/** What the answer itself comes down to, then what goes with it; all of it is under "Waarom", with sources. */
export function whatNow(besluit: Besluit, { eerst, doen }: Uitleg, { feiten, perspectief }: State): string[] {
  const [first, second, ...rest] = steps(besluit, feiten, perspectief);
  const told = (list: Uitleg['doen']) => list.map(({ tekst }) => tekst);
  const lines = [...told(eerst), first, second, ...told(doen), ...rest];
  return lines.filter((line) => line !== undefined).slice(0, MAX_STEPS);
}

/** What to do now, what may be shared at most, and who must be told. */
export function answerSection(besluit: Besluit, uitleg: Uitleg, state: State): Element[] {
  const { perspectief } = state;
  const informed = uitleg.informeren.map(({ tekst }) => tekst);
  return [
    heading('Wat nu'),
    numbered(whatNow(besluit, uitleg, state)),
    ...(besluit.maximaal === 'niets'
      ? []
      : [
          heading(perspectief === 'deler' ? 'Wat je hooguit deelt' : 'Wat er hooguit gedeeld wordt'),
          text(MAXIMUM[besluit.maximaal]),
        ]),
    ...(informed.length > 0 ? [heading('Wie het moet weten'), bullets(informed)] : []),
    ...weighingSection(state),
  ];
}

/** The one answer of the rules, when there is one. */
export function decision(feiten: Feiten): Besluit | undefined {
  const uitkomst: Uitkomst = decide(feiten);
  return uitkomst.soort === 'besluit' ? uitkomst.besluit : undefined;
}
