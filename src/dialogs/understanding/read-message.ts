import { type Begrepen, begrijp } from '../../language/index.ts';
import type { FeitSleutel } from '../../rules/index.ts';
import type { Event } from '../check/event.ts';
import { speaksOfDanger } from '../commands/danger.ts';
import { perspectiveIn } from '../commands/perspective.ts';
import { asksAboutSharing } from '../commands/start.ts';
import type { State } from '../state/state.ts';
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
export function readMessage(text: string, state: State | undefined): Event | undefined {
  const running = state !== undefined && Object.keys(state.feiten).length > 0;
  const begrepen = begrijp(text, running);
  const facts = understoodFacts(begrepen);
  const asking = asksAboutSharing(text) || begrepen.intent === 'vraag';
  if (facts.length === 0 && !(begrepen.persoonsgegevens.length > 0 && asking)) return undefined;
  if (!running && !asking && begrepen.intent === 'overig') return undefined;
  const fresh = !running || (asking && isAnother(begrepen, state));
  const perspectief = perspectiveIn(text) ?? begrepen.perspectief ?? (fresh ? 'deler' : undefined);
  const notices = [
    ...noticesOf(begrepen, speaksOfDanger(text)),
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

/** Danger that comes with a question about sharing: the question is answered, with the danger on top. */
export function dangerBesideQuestion(text: string): boolean {
  const { gevaar, feiten, intent } = begrijp(text);
  const said = Object.keys(feiten).length;
  if (intent !== 'vraag' || !text.includes(' ')) return false;
  return said >= NEW_FROM || (gevaar === 'erbij' && said > 0);
}

/** Whether a text is about danger before anything else. */
export const opensDanger = (text: string): boolean => speaksOfDanger(text) && !dangerBesideQuestion(text);

/** Whether a text holds something of a person. */
export const holdsPersons = (text: string): boolean => begrijp(text).persoonsgegevens.length > 0;
