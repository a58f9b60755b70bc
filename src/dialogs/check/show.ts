import type { State } from '../state/state.ts';
import type { Step } from './event.ts';
import { questionsOf } from './questions.ts';

/** Shows the card of a state, or its questions as text to somebody who types. */
export function show(state: State, notices: readonly string[] = [], missing: readonly string[] = []): Step {
  const asText = state.typing && questionsOf(state).length > 0;
  return { state, views: [asText ? { kind: 'questions', notices } : { kind: 'card', notices, missing }] };
}
