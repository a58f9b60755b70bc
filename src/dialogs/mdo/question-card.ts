import { type Action, primary } from '../cards/actions.ts';
import { card } from '../cards/card.ts';
import { alert, type ChoiceSet, container, type Element, small, text, title } from '../cards/elements.ts';
import { TYPING_HINT } from '../check/question-input.ts';
import type { AdaptiveCard, TurnContext } from '../types.ts';
import type { UnderstoodFact } from '../understanding/understood.ts';
import { mdoButton } from './pack.ts';
import { BRINGS, type MdoQuestion } from './question.ts';
import { ASKING, type MdoState } from './state.ts';
import { vormVan } from './tafel.ts';
import { understoodRows } from './understood.ts';

const MAX_EXPANDED = 5;
const NO_NAMES = 'Een naam is niet nodig. Typ die ook niet.';
const LEFT_OPEN = 'Nog niet ingevuld.';

function headline(state: MdoState, context: TurnContext): string {
  switch (state.screen) {
    case 'geval':
      return 'Een overleg voorbereiden';
    case 'tafel':
      return vormVan(state.answers, context)?.naam ?? 'Wie zitten aan tafel?';
    case 'inbreng':
      return 'Wat brengt ieder in?';
    case 'uitzondering':
      return 'Bij wie is dat anders?';
    case 'kies':
    case 'wijzig':
      return 'Wijzig een antwoord';
    default:
      return 'Nog even dit';
  }
}

function intro({ screen }: MdoState): Element[] {
  if (screen === 'geval')
    return [
      text('In een paar kaarten weet je of het overleg kan doorgaan en wat ieder mag vertellen.'),
      small(NO_NAMES),
    ];
  if (screen === 'inbreng') return [text('Kies per deelnemer het gevoeligste dat die wil vertellen.')];
  return [];
}

function progress({ screen }: MdoState): Element[] {
  const at = (ASKING as readonly string[]).indexOf(screen);
  if (at < 0) return [];
  if (screen === 'rest') return [small('Hierna komt de uitkomst, of nog één vraag.')];
  return [small(`Kaart ${Math.min(at, 2) + 1} van ongeveer 4.`)];
}

/** A question as an input: a dozen participants stay one line each, folded. */
export function mdoInput(question: MdoQuestion, missing: readonly string[]): Element[] {
  const expanded = question.many === true || question.options.length <= MAX_EXPANDED;
  const input: ChoiceSet = {
    type: 'Input.ChoiceSet',
    id: question.id,
    label: question.label,
    style: expanded ? 'expanded' : 'compact',
    wrap: true,
    choices: question.options.map(({ label, value }) => ({ title: label, value })),
    ...(question.many ? { isMultiSelect: true } : {}),
    ...(expanded ? {} : { placeholder: 'Kies' }),
    ...(question.value === undefined ? {} : { value: question.value }),
  };
  return [
    ...(missing.includes(question.id) ? [alert(LEFT_OPEN)] : []),
    input,
    ...(question.why ? [small(question.why)] : []),
  ];
}

/** The card that asks, whatever it asks. */
export function mdoQuestionCard(
  state: MdoState,
  questions: readonly MdoQuestion[],
  context: TurnContext,
  notices: readonly string[],
  missing: readonly string[],
  understood: readonly UnderstoodFact[],
): AdaptiveCard {
  const names = questions.filter(({ id }) => missing.includes(id)).map(({ name }) => name);
  const body = [
    title(headline(state, context)),
    ...notices.map(text),
    ...(names.length > 0 ? [alert(`Nog niet ingevuld: ${names.join(', ')}. De rest is bewaard.`)] : []),
    ...understoodRows(understood, state),
    ...intro(state),
    ...questions.map((question) =>
      container(mdoInput(question, missing), question.id.startsWith(BRINGS) ? {} : { spacing: 'large' }),
    ),
    ...progress(state),
    small(TYPING_HINT),
  ];
  const first = state.screen === 'geval';
  const actions: Action[] = [
    primary(mdoButton('Verder', 'verder', state)),
    ...(first ? [] : [mdoButton('Terug', 'terug', state)]),
    mdoButton('Direct gevaar', 'gevaar', state),
    mdoButton('Stop', 'stop', state),
  ];
  return card(body, actions);
}
