import type { TurnContext } from '../types.ts';
import { answerOf, nameOf } from '../wording/feit.ts';
import { gedeeldeFeiten } from './feiten.ts';
import type { MdoState } from './state.ts';
import { doelVan, vormVan } from './tafel.ts';

/** What the answers were, in one small line. */
export function situatie({ answers }: Pick<MdoState, 'answers'>, context: TurnContext): string {
  const { doel: _, aanwezig: __, ...facts } = gedeeldeFeiten(answers, context);
  const said = (Object.keys(facts) as (keyof typeof facts)[]).map(
    (key) => `${nameOf(key).toLowerCase()}: ${answerOf(key, facts[key] ?? '').toLowerCase()}`,
  );
  const doel = doelVan(answers, context)?.naam ?? 'nog niet bekend';
  return [`${vormVan(answers, context)?.naam ?? ''}. Doel: ${doel}`, ...said].join('; ');
}

/** Whom to ask in doubt. */
export function fgZin({ organisatie }: TurnContext): string {
  const fg = organisatie?.fg;
  return fg
    ? `Twijfel je? Vraag het ${fg.naam}${fg.bereikbaar ? ` (${fg.bereikbaar})` : ''}.`
    : 'Twijfel je? Vraag het de FG van je organisatie.';
}
