import type { Perspectief } from '../../rules/index.ts';
import { emptyState, type State } from '../state/state.ts';
import type { TurnContext } from '../types.ts';
import { takeMessage } from '../understanding/take-message.ts';
import { mayWeigh } from '../weighing/may-weigh.ts';
import { advance, leaveWeighing } from './advance.ts';
import { answerTyped } from './answer.ts';
import { back } from './back.ts';
import { change } from './change.ts';
import type { Event, Step, View } from './event.ts';
import { answered, route } from './route.ts';
import { save } from './save.ts';
import { show } from './show.ts';

const FINISH_FIRST = 'Dat kan zodra er een uitkomst is. Beantwoord eerst de vragen hieronder.';
const NOTHING_TO_WEIGH = 'Een eigen afweging is hier niet aan de orde.';
const NOTE_BELOW = 'De notitie staat in een nieuw bericht. Kopieer die naar je eigen dossier.';

const begin = (perspectief: Perspectief): State => route(emptyState(perspectief));

/** The next state and what to show of it. Nothing is executed; every event has a next step. */
export function step(state: State, event: Event, context: TurnContext): Step {
  const next = transition(state, event, context);
  const { notice } = event;
  return notice === undefined ? next : { ...next, views: next.views.map((view) => say(view, notice)) };
}

const say = (view: View, notice: string): View =>
  view.kind === 'card' || view.kind === 'questions'
    ? { ...view, notices: [notice, ...(view.notices ?? [])] }
    : view;

function transition(state: State, event: Event, context: TurnContext): Step {
  const { verb } = event;
  switch (verb) {
    case 'begin':
    case 'opnieuw':
      return show({
        ...begin(event.perspectief ?? state.perspectief),
        typing: state.typing && verb === 'opnieuw',
      });
    case 'verder':
      return advance(state, event);
    case 'antwoord':
      return answerTyped(state, event);
    case 'bericht':
      return takeMessage(leaveWeighing(state), event);
    case 'terug':
      return back(state, event);
    case 'stop':
      return show({ ...emptyState(state.perspectief), screen: 'gestopt' });
    case 'wijzig':
      return change(keep(state, event).state, event);
    case 'weeg':
      return mayWeigh(state.feiten)
        ? show({ ...state, screen: 'weeg', group: [] })
        : show(keep(state, event).state, [NOTHING_TO_WEIGH]);
    case 'vastleggen':
      return record(keep(state, event).state, event, context);
    case 'waarom':
    case 'wat-als':
      return unfold(keep(state, event).state, event, context);
    case 'perspectief': {
      const kept = keep(state, event);
      return show({ ...kept.state, perspectief: event.perspectief ?? 'deler' }, kept.notices);
    }
    case 'gevaar':
    case 'hulp':
      return show({ ...leaveWeighing(keep(state, event).state), screen: verb });
    case 'dank':
      return { state, views: [{ kind: 'thanks' }] };
    case 'typ':
      return show({ ...keep(state, event).state, typing: true });
    case 'herhaal': {
      const kept = keep(state, event);
      return show(kept.state, kept.notices);
    }
  }
}

/** What is filled in on a question card is kept, whichever button was tapped. */
const keep = (state: State, { answers }: Event) =>
  state.screen === 'vragen' ? save(state, answers) : { state, notices: [] };

function record(state: State, { typed }: Event, { eenOpEen }: TurnContext): Step {
  const danger = state.screen === 'gevaar' || state.screen === 'gevaar-notitie';
  if (!danger && !answered(state.feiten)) return show(state, [FINISH_FIRST]);
  if (!eenOpEen) return show({ ...state, screen: danger ? 'gevaar-notitie' : 'notitie' });
  const note: View = { kind: danger ? 'danger-note' : 'note' };
  const shown: State = danger ? state : { ...route(leaveWeighing(state)) };
  return { state: shown, views: typed ? [note] : [{ kind: 'card', notices: [NOTE_BELOW] }, note] };
}

function unfold(before: State, { verb, typed }: Event, { eenOpEen }: TurnContext): Step {
  if (!answered(before.feiten)) return show(before, [FINISH_FIRST]);
  const state = route(leaveWeighing(before));
  if (!typed || !eenOpEen) return show(state);
  return { state, views: [{ kind: verb === 'waarom' ? 'why' : 'what-if' }] };
}
