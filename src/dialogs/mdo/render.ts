import { dangerNoteParts } from '../danger/note.ts';
import { asMessage } from '../record/lines.ts';
import type { AdaptiveCard, Out, TurnContext } from '../types.ts';
import { questionsText } from '../typing/questions-text.ts';
import type { UnderstoodFact } from '../understanding/understood.ts';
import type { MdoStep, MdoView } from './event.ts';
import { mdoNoteParts, mdoWhyParts } from './note.ts';
import { mdoDangerCard, mdoHelpCard, mdoNoteCard, mdoStoppedCard, papersCard } from './other-cards.ts';
import type { MdoQuestion } from './question.ts';
import { mdoQuestionCard } from './question-card.ts';
import { allQuestions } from './read-action.ts';
import { mdoResultCard } from './result-card.ts';
import type { MdoState } from './state.ts';
import { understoodLines } from './understood.ts';

/** The card of a state. */
export function mdoCard(
  state: MdoState,
  context: TurnContext,
  notices: readonly string[] = [],
  missing: readonly string[] = [],
  understood: readonly UnderstoodFact[] = [],
): AdaptiveCard {
  switch (state.screen) {
    case 'resultaat':
      return mdoResultCard(state, context, notices);
    case 'papieren':
      return papersCard(state, context, notices);
    case 'notitie':
      return mdoNoteCard(mdoNoteParts(state, context), state, notices);
    case 'gevaar-notitie':
      return mdoNoteCard(dangerNoteParts(context.vandaag), state, notices);
    case 'gevaar':
      return mdoDangerCard(state, notices);
    case 'hulp':
      return mdoHelpCard(state, notices);
    case 'gestopt':
      return mdoStoppedCard(state, notices);
    default:
      return mdoQuestionCard(state, allQuestions(state, context), context, notices, missing, understood);
  }
}

const TICK_HOW = 'Typ alle nummers of woorden die kloppen, zoals *1 3 4* of *school, jeugdarts*.';

/** The open questions as a message; one of which several can be ticked comes by itself, after the others. */
function asText(questions: readonly MdoQuestion[], notices: readonly string[]): string {
  const open = questions.filter(({ value }) => value === undefined);
  const asked = open.length > 0 ? open : questions;
  const singles = asked.filter(({ many }) => !many);
  if (singles.length > 0) return questionsText(singles, notices);
  const [several] = asked;
  return several ? questionsText([{ ...several, why: TICK_HOW }], notices) : notices.join('\n\n');
}

function renderView(state: MdoState, view: MdoView, context: TurnContext): Out {
  switch (view.kind) {
    case 'card':
      return { kind: 'card', card: mdoCard(state, context, view.notices, view.missing, view.understood) };
    case 'questions': {
      const notices = [...(view.notices ?? []), ...understoodLines(view.understood ?? [])];
      return { kind: 'text', text: asText(allQuestions(state, context), notices) };
    }
    case 'note':
      return { kind: 'text', text: asMessage(mdoNoteParts(state, context)) };
    case 'danger-note':
      return { kind: 'text', text: asMessage(dangerNoteParts(context.vandaag)) };
    case 'why':
      return { kind: 'text', text: asMessage(mdoWhyParts(state, context)) };
  }
}

/** What a step shows, ready to send. */
export const renderMdo = ({ state, views }: MdoStep, context: TurnContext): Out[] =>
  views.map((view) => renderView(state, view, context));
