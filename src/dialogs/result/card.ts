import { type Besluit, decide, explain } from '../../rules/index.ts';
import { type Action, button, primary, toggle } from '../cards/actions.ts';
import { bytes, card, MAX_CARD_BYTES } from '../cards/card.ts';
import { type Element, text, title } from '../cards/elements.ts';
import { codeLine } from '../delen/code.ts';
import type { State } from '../state/state.ts';
import type { AdaptiveCard } from '../types.ts';
import { understoodSection } from '../understanding/section.ts';
import type { UnderstoodFact } from '../understanding/understood.ts';
import { mayWeigh, restsOnWeighing } from '../weighing/may-weigh.ts';
import { answerLine } from '../wording/antwoord.ts';
import { answerSection, weighingSection } from './answer-section.ts';
import { dependsSection } from './depends-section.ts';
import { answersSection, footer } from './footer.ts';
import { WHAT_IF_ID, whatIfSection } from './what-if-section.ts';
import { WHY_ID, whySection } from './why-section.ts';

/** The result: the answer first, then what to do, then what folds out. */
export function resultCard(
  state: State,
  notices: readonly string[],
  understood: readonly UnderstoodFact[] = [],
): AdaptiveCard {
  const uitkomst = decide(state.feiten);
  if (uitkomst.soort === 'besluit') return decisionCard(uitkomst.besluit, state, notices, understood);
  const body = uitkomst.soort === 'hangtAf' ? dependsSection(uitkomst, state) : [];
  return card(
    [
      ...body.slice(0, 1),
      ...notices.map(text),
      ...body.slice(1),
      ...understoodSection(understood, state),
      ...weighingSection(state),
      ...answersSection(state),
      codeLine(state.feiten),
      ...footer(),
    ],
    dependsActions(state, uitkomst.soort === 'hangtAf' ? uitkomst.feiten : []),
  );
}

function decisionCard(
  besluit: Besluit,
  state: State,
  notices: readonly string[],
  understood: readonly UnderstoodFact[],
): AdaptiveCard {
  const uitleg = explain(state.feiten, besluit, state.perspectief);
  const whatIf = whatIfSection(state);
  const before: Element[] = [
    title(`${answerLine(besluit, state.feiten, state.perspectief)}.`),
    ...notices.map(text),
    ...understoodSection(understood, state),
    ...answerSection(besluit, uitleg, state),
  ];
  const after: Element[] = [...(whatIf ? [whatIf] : []), codeLine(state.feiten), ...footer(besluit)];
  const actions = decisionActions(besluit, state, whatIf !== undefined);
  const budget = MAX_CARD_BYTES - bytes(card([...before, ...after], actions)) - WHY_MARGIN;
  return card([...before, whySection(uitleg, state, budget), ...after], actions);
}

/** Room for the container around the reasons and the line that says there is more. */
const WHY_MARGIN = 400;

function decisionActions({ advies }: Besluit, state: State, whatIf: boolean): Action[] {
  const weigh = advies === 'weeg-af';
  const record = button('Vastleggen', 'vastleggen', state);
  return [
    ...(weigh ? [primary(button('Weeg af', 'weeg', state))] : []),
    weigh ? record : primary(record),
    toggle('Waarom', WHY_ID),
    ...(whatIf ? [toggle('Wat als', WHAT_IF_ID)] : []),
    button('Wijzig een antwoord', 'wijzig', state),
    button('Deel', 'deel', state),
    // Six buttons is all there is room for; a new check can be typed.
    ...(weigh && whatIf ? [] : [button('Opnieuw', 'opnieuw', state)]),
  ];
}

const dependsActions = (state: State, unknown: readonly string[]): Action[] => [
  primary(button('Ik weet het nu', 'wijzig', state, unknown.length === 1 ? { feit: unknown[0] } : {})),
  ...(mayWeigh(state.feiten) && !restsOnWeighing(state.feiten) ? [button('Weeg af', 'weeg', state)] : []),
  button('Vastleggen', 'vastleggen', state),
  button('Wijzig een antwoord', 'wijzig', state),
  button('Deel', 'deel', state),
  button('Opnieuw', 'opnieuw', state),
];
