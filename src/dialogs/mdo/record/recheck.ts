import { fourWords } from '../../../rules/index.ts';
import { button, primary } from '../../cards/actions.ts';
import { card } from '../../cards/card.ts';
import { alert, bullets, type Element, heading, small, text, title } from '../../cards/elements.ts';
import { emptyState } from '../../state/state.ts';
import type { AdaptiveCard, TurnContext } from '../../types.ts';
import { plain } from '../../vastleggen/field-elements.ts';
import { since } from '../../vastleggen/recheck.ts';
import type { Vastlegging } from '../../vastleggen/vastlegging.ts';
import { inSentences, warningsOf } from '../../vastleggen/warnings.ts';
import { withdrawnFacts } from '../../vastleggen/withdrawn.ts';
import { cleaned } from '../answers.ts';
import { antwoordVan } from '../code.ts';
import { lijnenVan } from '../lijnen.ts';
import { oordeel } from '../oordeel.ts';
import { mdoButton } from '../pack.ts';
import { routeMdo } from '../route.ts';
import { emptyMdo, type MdoAnswers } from '../state.ts';
import { kortVan, vormVan } from '../tafel.ts';
import { lijnZin } from '../wording.ts';
import { readMeeting, type ToenOverleg } from './read.ts';

/** For whom it is another answer than when it was recorded. */
function differences({ deelnemers }: ToenOverleg, answers: MdoAnswers, context: TurnContext): string[] {
  return lijnenVan(answers, context).flatMap(({ deelnemer, antwoord }) => {
    const then = deelnemers.find(({ id }) => id === deelnemer.id);
    if (!antwoord || !then?.antwoord) return [];
    if (fourWords(then.antwoord) === fourWords(antwoordVan(antwoord.uitkomst))) return [];
    return [`${kortVan(deelnemer)}: was ‘${then.zin ?? ''}’, is nu ‘${lijnZin(antwoord)}’`];
  });
}

function outcome(changed: readonly string[], answers: MdoAnswers, context: TurnContext): Element[] {
  const { kop } = oordeel(lijnenVan(answers, context), answers, context);
  if (changed.length === 0) return [title('Nog hetzelfde antwoord'), text(kop)];
  return [title('Het antwoord is veranderd'), text(kop), heading('Wat er anders is'), bullets(changed)];
}

/** A recorded meeting under the rules of today: unchanged, or for whom it changed and since when. */
export function meetingRecheckCard(record: Vastlegging, context: TurnContext): AdaptiveCard {
  const back = button('Terug', 'vl-open', emptyState(), { id: record.id });
  const then = readMeeting(record);
  const { answers, dropped } = cleaned({ ...record.feiten }, context);
  if (!then || !vormVan(answers, context))
    return card(
      [
        title('Dit kan ik niet opnieuw controleren'),
        text('Het soort overleg van toen is hier niet meer bekend. Wat je vastlegde, staat er nog.'),
      ],
      [back],
    );
  // Whose consent it was is withdrawn now, for the whole table.
  const now = cleaned({ ...answers, ...withdrawnFacts(record, {}) }, context).answers;
  const differs = differences(then, now, context);
  const changed = differs.length > 0;
  return card(
    [
      ...outcome(differs, now, context),
      ...(dropped ? [text('Een deel van de antwoorden van toen bestaat hier niet meer.')] : []),
      small(`${plain(record.kenmerk)}. ${since(record, changed)}`),
      ...(record.ingetrokken ? [alert('De toestemming is ingetrokken. Hierboven staat wat nu geldt.')] : []),
      ...warningsOf(record, context.vandaag).map((warning) => alert(`Let op: ${inSentences(warning)}`)),
      small('Gekeken met de antwoorden van toen. Is er iets veranderd? Ga naar het overleg en wijzig het.'),
    ],
    [
      primary(mdoButton('Naar het overleg', 'herhaal', routeMdo({ ...emptyMdo(), answers: now }, context))),
      back,
    ],
  );
}
