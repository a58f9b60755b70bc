import { type Action, button, primary, toggle } from '../cards/actions.ts';
import { bytes, card, MAX_CARD_BYTES } from '../cards/card.ts';
import { type Element, text, title } from '../cards/elements.ts';
import { codeLine } from '../delen/code.ts';
import type { State } from '../state/state.ts';
import type { AdaptiveCard } from '../types.ts';
import { understoodSection } from '../understanding/section.ts';
import type { UnderstoodFact } from '../understanding/understood.ts';
import { mayWeigh, restsOnWeighing } from '../weighing/may-weigh.ts';
import { partElements } from './part.ts';
import { type ResultView, resultView } from './view.ts';
import { WHAT_IF_ID, whatIfSection } from './what-if-section.ts';
import { WHY_ID, whySection } from './why-section.ts';

/** The result: the answer first, then what to do, then what folds out. */
export function resultCard(
  state: State,
  notices: readonly string[],
  understood: readonly UnderstoodFact[] = [],
): AdaptiveCard {
  const view = resultView(state);
  const told = understoodSection(understood, state);
  const parts = view.parts.flatMap(partElements);
  const top: Element[] = [
    title(view.headline),
    ...notices.map(text),
    ...(view.besluit ? [...told, ...parts] : [...parts, ...told]),
  ];
  const footer = [codeLine(state.feiten), ...partElements(view.footer)];
  if (!view.besluit)
    return card([...top, ...view.given.flatMap(partElements), ...footer], dependsActions(state, view.open));
  const whatIf = whatIfSection(view.whatIf);
  const after: Element[] = [...(whatIf ? [whatIf] : []), ...footer];
  const actions = decisionActions(view, state);
  const budget = MAX_CARD_BYTES - bytes(card([...top, ...after], actions)) - WHY_MARGIN;
  return card([...top, whySection(view.given, view.why, budget), ...after], actions);
}

/** Room for the container around the reasons and the line that says there is more. */
const WHY_MARGIN = 400;

function decisionActions({ besluit, whatIf }: ResultView, state: State): Action[] {
  const weigh = besluit?.advies === 'weeg-af';
  const record = button('Vastleggen', 'vastleggen', state);
  return [
    ...(weigh ? [primary(button('Weeg af', 'weeg', state))] : []),
    weigh ? record : primary(record),
    toggle('Waarom', WHY_ID),
    ...(whatIf.length > 0 ? [toggle('Wat als', WHAT_IF_ID)] : []),
    button('Wijzig een antwoord', 'wijzig', state),
    button('Deel', 'deel', state),
    // Six buttons is all there is room for; a new check can be typed.
    ...(weigh && whatIf.length > 0 ? [] : [button('Opnieuw', 'opnieuw', state)]),
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
