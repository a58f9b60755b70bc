import { changeCard } from './check/change-card.ts';
import type { Step, View } from './check/event.ts';
import { questionCard } from './check/question-card.ts';
import { questionsOf } from './check/questions.ts';
import { dangerCard } from './danger/card.ts';
import { dangerNoteParts } from './danger/note.ts';
import { noteCard } from './record/card.ts';
import { asMessage } from './record/lines.ts';
import { noteParts } from './record/note.ts';
import { resultCard } from './result/card.ts';
import { whatIfText, whyText } from './result/texts.ts';
import { helpCard, stoppedCard, welcomeCard } from './start/cards.ts';
import type { State } from './state/state.ts';
import type { AdaptiveCard, Out, TurnContext } from './types.ts';
import { questionsText } from './typing/questions-text.ts';
import { understoodText } from './understanding/section.ts';
import type { UnderstoodFact } from './understanding/understood.ts';
import { weighingCard } from './weighing/card.ts';

const THANKS = 'Graag gedaan. Typ *toestemming nodig?* als er weer iets speelt.';

/** The card of a state. */
export function renderCard(
  state: State,
  { vandaag }: TurnContext,
  notices: readonly string[] = [],
  missing: readonly string[] = [],
  understood: readonly UnderstoodFact[] = [],
): AdaptiveCard {
  const { screen } = state;
  switch (screen) {
    case 'start':
      return welcomeCard();
    case 'vragen':
      return questionCard(state, notices, missing, understood);
    case 'kies':
    case 'wijzig':
      return changeCard({ ...state, screen }, notices, missing);
    case 'weeg':
      return weighingCard(state, notices, missing);
    case 'resultaat':
      return resultCard(state, notices, understood);
    case 'notitie':
      return noteCard(noteParts(state, vandaag), state, notices);
    case 'gevaar-notitie':
      return noteCard(dangerNoteParts(vandaag), state, notices);
    case 'gevaar':
      return dangerCard(state, notices);
    case 'hulp':
      return helpCard(state, notices);
    case 'gestopt':
      return stoppedCard(state, notices);
  }
}

function renderView(state: State, view: View, context: TurnContext): Out {
  switch (view.kind) {
    case 'card':
      return { kind: 'card', card: renderCard(state, context, view.notices, view.missing, view.understood) };
    case 'questions':
      return {
        kind: 'text',
        text: questionsText(questionsOf(state), [
          ...(view.notices ?? []),
          ...understoodText(view.understood ?? []),
        ]),
      };
    case 'thanks':
      return { kind: 'text', text: THANKS };
    case 'note':
      return { kind: 'text', text: asMessage(noteParts(state, context.vandaag)) };
    case 'danger-note':
      return { kind: 'text', text: asMessage(dangerNoteParts(context.vandaag)) };
    case 'why':
      return { kind: 'text', text: whyText(state) };
    case 'what-if':
      return { kind: 'text', text: whatIfText(state) };
  }
}

/** What a step shows, ready to send. */
export const render = ({ state, views }: Step, context: TurnContext): Out[] =>
  views.map((view) => renderView(state, view, context));
