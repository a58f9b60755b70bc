import { alert, type ChoiceSet, type Element, small } from '../cards/elements.ts';
import type { Question } from './question.ts';

/** For phones on which buttons fail. */
export const TYPING_HINT = 'Doen de knoppen het niet? Typ **typ**.';

const MAX_EXPANDED = 5;
const MISSING = 'Nog niet ingevuld. Kies een antwoord, of kies ‘Weet ik niet’.';

/** A question as an input of a card: few options side by side, many in a list that folds out. */
export function questionInput(question: Question, missing: readonly string[]): Element[] {
  const expanded = question.options.length <= MAX_EXPANDED;
  const input: ChoiceSet = {
    type: 'Input.ChoiceSet',
    id: question.id,
    label: question.label,
    style: expanded ? 'expanded' : 'compact',
    wrap: true,
    choices: question.options.map(({ label, value }) => ({ title: label, value })),
    ...(expanded ? {} : { placeholder: 'Kies een antwoord' }),
    ...(question.value === undefined ? {} : { value: question.value }),
  };
  return [...(missing.includes(question.id) ? [alert(MISSING)] : []), input, small(question.why)];
}
