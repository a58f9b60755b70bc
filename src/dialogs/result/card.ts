import { type Action, button, primary, toggle } from '../cards/actions.ts';
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
import { WHY_ID, withWhy } from './why-section.ts';

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
  if (!view.besluit) {
    const actions = dependsActions(state, view);
    return withWhy([...top, ...view.given.flatMap(partElements)], [], view.why, footer, actions);
  }
  const whatIf = whatIfSection(view.whatIf);
  const after: Element[] = [...(whatIf ? [whatIf] : []), ...footer];
  const actions = decisionActions(view, state);
  return withWhy(top, view.given, view.why, after, actions);
}

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

function dependsActions(state: State, { open, why }: ResultView): Action[] {
  const weigh = mayWeigh(state.feiten) && !restsOnWeighing(state.feiten);
  return [
    primary(button('Ik weet het nu', 'wijzig', state, open.length === 1 ? { feit: open[0] } : {})),
    ...(weigh ? [button('Weeg af', 'weeg', state)] : []),
    ...(why.length > 0 ? [toggle('Waarom', WHY_ID)] : []),
    button('Vastleggen', 'vastleggen', state),
    button('Wijzig een antwoord', 'wijzig', state),
    button('Deel', 'deel', state),
    // As there: no more than six.
    ...(weigh && why.length > 0 ? [] : [button('Opnieuw', 'opnieuw', state)]),
  ];
}
