import type { FeitSleutel } from '../../rules/index.ts';
import { toCode } from '../check/codes.ts';
import type { TurnContext } from '../types.ts';
import { answerOf, nameOf } from '../wording/feit.ts';
import { withAnswers } from './answers.ts';
import type { MdoEvent, MdoStep, MdoView } from './event.ts';
import { isReady, openOn, PICK, questionsOn, routeMdo } from './route.ts';
import { ASKING, type AskingScreen, emptyMdo, type MdoState } from './state.ts';

const FINISH_FIRST = 'Dat kan zodra er een uitkomst is. Beantwoord eerst de vragen hieronder.';
const AT_START = 'Dit is de eerste kaart. Verder terug kan niet.';
const NOTHING_YET = 'Er is nog niets om te wijzigen. Begin met de vragen hieronder.';
const NOTE_BELOW = 'De notitie staat in een nieuw bericht. Kopieer die naar je eigen dossier.';

const asks = (screen: MdoState['screen']): screen is AskingScreen =>
  ASKING.some((asking) => asking === screen);

/** The next state and what to show of it. Nothing is executed; every event has a next step. */
export function mdoStep(state: MdoState, event: MdoEvent, context: TurnContext): MdoStep {
  const next = transition(state, event, context);
  const { notice } = event;
  return notice === undefined ? next : { ...next, views: next.views.map((view) => say(view, notice)) };
}

const say = (view: MdoView, notice: string): MdoView =>
  view.kind === 'card' || view.kind === 'questions'
    ? { ...view, notices: [notice, ...(view.notices ?? [])] }
    : view;

/** Shows the card of a state, or its questions as text to somebody who types. */
function show(state: MdoState, notices: readonly string[] = [], missing: readonly string[] = []): MdoStep {
  const asText = state.typing && (asks(state.screen) || state.screen === 'kies' || state.screen === 'wijzig');
  return { state, views: [{ kind: asText ? 'questions' : 'card', notices, missing }] };
}

function transition(state: MdoState, event: MdoEvent, context: TurnContext): MdoStep {
  const kept = keep(state, event, context);
  const ready = isReady(kept, context);
  switch (event.verb) {
    case 'begin':
    case 'bericht':
      return takeMessage(event.verb === 'begin' ? emptyMdo() : kept, event, context);
    case 'opnieuw':
      return show({ ...emptyMdo(), typing: state.typing });
    case 'verder':
      return advance(state, event, context);
    case 'antwoord':
      return advance({ ...state, typing: state.typing }, event, context);
    case 'terug':
      return back(kept, context);
    case 'stop':
      return show({ ...emptyMdo(), screen: 'gestopt' });
    case 'wijzig':
      return change(kept, event.vraag, context);
    case 'vastleggen':
      return record(kept, event, context);
    case 'papieren':
      return ready ? show({ ...kept, screen: 'papieren' }) : show(kept, [FINISH_FIRST]);
    case 'waarom':
      return ready
        ? { state: routeMdo(kept, context), views: [{ kind: 'why' }] }
        : show(kept, [FINISH_FIRST]);
    case 'gevaar':
    case 'hulp':
      return show({ ...kept, screen: event.verb, typing: false });
    case 'typ':
      return show({ ...kept, typing: true });
    case 'herhaal':
      return show(kept);
  }
}

/** What is filled in on a card that asks is kept, whichever button was tapped. A change counts only once it is sent. */
const keep = (state: MdoState, { answers }: MdoEvent, context: TurnContext): MdoState =>
  answers && asks(state.screen) ? { ...state, answers: withAnswers(state.answers, answers, context) } : state;

function advance(before: MdoState, event: MdoEvent, context: TurnContext): MdoStep {
  if (before.screen === 'kies') {
    const picked = event.answers?.[PICK];
    return typeof picked === 'string' ? change(before, picked, context) : show(before, [], [PICK]);
  }
  const answers = withAnswers(before.answers, event.answers ?? {}, context);
  const state = { ...before, answers };
  if (before.screen === 'wijzig') return show(routeMdo(state, context));
  if (!asks(before.screen)) return show(routeMdo(state, context));
  const missing = openOn(before.screen, state, context);
  // Typed answers come one by one; what is left is simply asked.
  if (missing.length > 0) return show(state, [], event.verb === 'antwoord' ? [] : missing);
  const trail = before.screen === 'rest' ? [...before.trail, before.group] : before.trail;
  return show(routeMdo({ ...state, trail }, context));
}

/** The card before this one, with its answers filled in. What was answered later stays. */
function back(state: MdoState, context: TurnContext): MdoStep {
  const from = state.screen;
  if (from === 'geval') return show(state, [AT_START]);
  if (from === 'rest' || from === 'resultaat') {
    const trail = [...state.trail];
    const group = trail.pop();
    if (group) return show({ ...state, screen: 'rest', group, trail });
  }
  if (!asks(from) && from !== 'resultaat') return show(routeMdo(state, context));
  const at = from === 'resultaat' ? ASKING.indexOf('rest') : ASKING.indexOf(from);
  const earlier = ASKING.slice(0, at)
    .reverse()
    .find((screen) => questionsOn({ ...state, screen, group: [] }, context).length > 0);
  return show({ ...state, screen: earlier ?? 'geval', group: [], trail: [] });
}

/** To the card that changes one answer: first which one, unless that is already said. */
function change(state: MdoState, vraag: string | undefined, context: TurnContext): MdoStep {
  if (Object.keys(state.answers).length === 0) return show(state, [NOTHING_YET]);
  if (vraag === 'inbreng') return show({ ...state, screen: 'inbreng', group: [] });
  if (vraag !== undefined && questionsOn({ ...state, screen: 'wijzig', group: [vraag] }, context).length > 0)
    return show({ ...state, screen: 'wijzig', group: [vraag] });
  return show({ ...state, screen: 'kies', group: [] });
}

/** Takes up what was read in a message, and says what it changed of what was known. */
function takeMessage(
  base: MdoState,
  { understood = [], answers = {} }: MdoEvent,
  context: TurnContext,
): MdoStep {
  const read = Object.fromEntries(
    understood.flatMap(({ feit, waarde }) => (typeof waarde === 'object' ? [] : [[feit, toCode(waarde)]])),
  );
  const changed = Object.keys(read).filter(
    (key) => base.answers[key] !== undefined && base.answers[key] !== read[key],
  ) as FeitSleutel[];
  const lines = changed.map(
    (key) => `Gewijzigd: ${nameOf(key).toLowerCase()} is nu ‘${answerOf(key, String(read[key]))}’.`,
  );
  const state = routeMdo(
    { ...base, answers: withAnswers(base.answers, { ...read, ...answers }, context) },
    context,
  );
  const step = show(state, lines);
  return {
    ...step,
    views: step.views.map((view) =>
      view.kind === 'card' || view.kind === 'questions' ? { ...view, understood } : view,
    ),
  };
}

function record(state: MdoState, { typed }: MdoEvent, context: TurnContext): MdoStep {
  const danger = state.screen === 'gevaar' || state.screen === 'gevaar-notitie';
  if (!danger && !isReady(state, context)) return show(state, [FINISH_FIRST]);
  if (!context.eenOpEen) return show({ ...state, screen: danger ? 'gevaar-notitie' : 'notitie' });
  const note: MdoView = { kind: danger ? 'danger-note' : 'note' };
  const shown = danger ? state : routeMdo(state, context);
  return { state: shown, views: typed ? [note] : [{ kind: 'card', notices: [NOTE_BELOW] }, note] };
}
