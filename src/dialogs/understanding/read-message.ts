import type { Begrepen } from '../../language/index.ts';
import type { FeitSleutel } from '../../rules/index.ts';
import type { Event } from '../check/event.ts';
import { perspectiveIn } from '../commands/perspective.ts';
import { asksAboutSharing } from '../commands/start.ts';
import type { State } from '../state/state.ts';
import { isRunning } from './hear.ts';
import { NEW_CHECK, RECORD_LATER } from './lines.ts';
import { noticesOf } from './notices.ts';
import { understoodFacts } from './understood.ts';

/** From so many facts on, a question after an answer, or one that contradicts so many, is about something new. */
const NEW_FROM = 2;

const intentNotices = ({ intent }: Begrepen): string[] => {
  return intent === 'vastleggen' ? [RECORD_LATER] : [];
};

/** Whether a question is about another situation than the check that runs. */
function isAnother({ feiten }: Begrepen, state: State): boolean {
  const given = Object.entries(feiten) as [FeitSleutel, unknown][];
  const other = given.filter(
    ([key, value]) => state.feiten[key] !== undefined && state.feiten[key] !== value,
  );
  return other.length >= NEW_FROM || (state.screen === 'resultaat' && given.length >= NEW_FROM);
}

/**
 * A message in one's own words, as facts to begin a check with or to add to the one that runs. `undefined` when
 * nothing of the sort is in it.
 */
export function readMessage(text: string, begrepen: Begrepen, state: State | undefined): Event | undefined {
  const running = isRunning(state);
  const facts = understoodFacts(begrepen);
  const asking = asksAboutSharing(text) || begrepen.intent === 'vraag';
  if (facts.length === 0 && !(begrepen.persoonsgegevens.length > 0 && asking)) return undefined;
  if (!running && !asking && begrepen.intent === 'overig') return undefined;
  const fresh = state === undefined || !running || (asking && isAnother(begrepen, state));
  const perspectief = perspectiveIn(text) ?? begrepen.perspectief ?? (fresh ? 'deler' : undefined);
  const notices = [
    ...noticesOf(begrepen),
    ...(fresh && running ? [NEW_CHECK] : []),
    ...(fresh ? intentNotices(begrepen) : []),
  ];
  return {
    verb: 'bericht',
    typed: true,
    understood: facts,
    fresh,
    ...(perspectief ? { perspectief } : {}),
    ...(notices.length > 0 ? { notice: notices.join('\n\n') } : {}),
  };
}
