import {
  type Besluit,
  decide,
  explain,
  type Feiten,
  type FeitSleutel,
  type Perspectief,
} from '../../rules/index.ts';
import type { Organisatie } from '../organisatie/organisatie.ts';
import type { NotePart } from '../record/lines.ts';
import { partsToFill } from '../record/note.ts';
import { emptyState, type State } from '../state/state.ts';
import { answerLine } from '../wording/antwoord.ts';
import { questionOf } from '../wording/feit.ts';
import { type Tell, tellerOf } from '../wording/organisatie.ts';
import { addressed } from '../wording/perspectief.ts';
import { answerParts, weighingParts } from './answer-parts.ts';
import { dependsView } from './depends-view.ts';
import { whyDepends } from './depends-why.ts';
import { answersPart, footerPart } from './footer.ts';
import type { Part } from './part.ts';
import { whatIfLines } from './what-if.ts';
import { type Statement, whyStatements } from './why.ts';

/** All that a result says, wherever it is shown: the card and the page take their words from here, so they never differ. */
export interface ResultView {
  /** The answer in one line, with a full stop. */
  readonly headline: string;
  /** The one answer, when there is one. */
  readonly besluit?: Besluit;
  /** What may still be found out, when the answer hangs on it or is not there yet. */
  readonly open: readonly FeitSleutel[];
  /** What to do, what to share at most, who must know; or the answers side by side. */
  readonly parts: readonly Part[];
  /** The answers given, and to whom the reasons speak. */
  readonly given: readonly Part[];
  readonly why: readonly Statement[];
  readonly whatIf: readonly string[];
  /** What to record, with blanks. */
  readonly record: readonly NotePart[];
  readonly footer: Part;
}

/** The words of the result of a state. */
export function resultView(state: State): ResultView {
  const { feiten, perspectief } = state;
  const uitkomst = decide(feiten);
  const given = [answersPart(state)];
  if (uitkomst.soort === 'besluit') {
    const { besluit } = uitkomst;
    const uitleg = explain(feiten, besluit, perspectief);
    return {
      headline: `${answerLine(besluit, feiten, perspectief)}.`,
      besluit,
      open: [],
      parts: answerParts(besluit, uitleg, state),
      given: [...given, { kind: 'small', lines: addressed(perspectief) }],
      why: whyStatements(uitleg),
      whatIf: whatIfLines(state),
      record: partsToFill(uitkomst, state),
      footer: footerPart(besluit),
    };
  }
  const { headline, parts } =
    uitkomst.soort === 'hangtAf' ? dependsView(uitkomst, state) : unfinished(uitkomst.feiten, state);
  return {
    headline,
    open: uitkomst.feiten,
    parts: [...parts, ...weighingParts(state)],
    given,
    why: uitkomst.soort === 'hangtAf' ? whyDepends(uitkomst, feiten, perspectief) : [],
    whatIf: [],
    record: uitkomst.soort === 'hangtAf' ? partsToFill(uitkomst, state) : [],
    footer: footerPart(),
  };
}

/** A check in which something is still to be asked. */
const unfinished = (
  open: readonly FeitSleutel[],
  { perspectief }: State,
): { headline: string; parts: Part[] } => ({
  headline: 'Deze check is nog niet af.',
  parts: [
    {
      head: 'Dit is de volgende vraag',
      kind: 'bullets',
      lines: open.map((sleutel) => questionOf(sleutel, perspectief)),
    },
  ],
});

/** The words of the result of facts, in those of the organisation, for those who have no card to keep a state in. */
export function viewOf(feiten: Feiten, perspectief: Perspectief, organisatie?: Organisatie): ResultView {
  const view = resultView({ ...emptyState(perspectief), screen: 'resultaat', feiten });
  const tell = tellerOf(organisatie);
  const all = (parts: readonly Part[]) => parts.map((part) => told(part, tell));
  // In the order of the card, for some things are told once: what is folded away there comes last.
  const headline = tell(view.headline);
  const parts = all(view.parts);
  const unfolded = view.besluit ? undefined : all(view.given);
  const footer = told(view.footer, tell);
  return {
    ...view,
    headline,
    parts,
    footer,
    given: unfolded ?? all(view.given),
    why: view.why.map((one) => ({ ...one, text: tell(one.text) })),
    whatIf: view.whatIf.map(tell),
    record: view.record.map(({ head, lines }) => ({ head, lines: lines.map(tell) })),
  };
}

const told = (part: Part, tell: Tell): Part => ({ ...part, lines: part.lines.map(tell) });
