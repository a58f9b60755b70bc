import { begrijp } from '../../language/index.ts';
import { speaksOfDanger } from '../commands/danger.ts';
import { normalise, oneSlip } from '../commands/normalise.ts';
import type { TurnContext } from '../types.ts';
import { noticesOf } from '../understanding/notices.ts';
import { type UnderstoodFact, understoodFacts } from '../understanding/understood.ts';
import type { MdoEvent } from './event.ts';
import type { Overlegvorm } from './overlegvorm.ts';
import { SHARED } from './question.ts';
import type { MdoAnswers } from './state.ts';
import { vormenVan } from './vormen.ts';

/** Words for any meeting: which kind it is, is then asked. The first is the one the bot itself mentions. */
const ANY = [
  'mdo',
  'casusoverleg',
  'overleg',
  'overleg voorbereiden',
  'mdo voorbereiden',
  'bereid een mdo voor',
  'bereid mdo voor',
  'bereid een overleg voor',
  'casusoverleg voorbereiden',
  'nieuw overleg',
];

const namesOf = ({ naam, woorden, id }: Overlegvorm): string[] => [id, naam, ...woorden].map(normalise);

/** The kind of overleg a text speaks of, the longest name first. *Mdo* says it is a meeting, not which kind. */
function vormIn(text: string, vormen: readonly Overlegvorm[]): string | undefined {
  const typed = ` ${normalise(text)} `;
  const found = vormen
    .flatMap((vorm) => namesOf(vorm).map((name) => ({ id: vorm.id, name })))
    .filter(({ name }) => !ANY.includes(name) && typed.includes(` ${name} `))
    .sort((a, b) => b.name.length - a.name.length);
  return found[0]?.id;
}

/** Whether a text is nothing but a name for a meeting: "mdo", "thuiszitterstafel". */
export function namesMeeting(text: string, context: TurnContext): boolean {
  const typed = normalise(text);
  const names = [...ANY, ...vormenVan(context).flatMap(namesOf)];
  return names.some((name) => name === typed || oneSlip(typed, name));
}

const PREPARES = /\b(bereid|voorbereid\w*|voorbereiding)\b/;

/** Whether somebody wants to prepare a meeting. */
export function wantsMeeting(text: string, context: TurnContext): boolean {
  if (namesMeeting(text, context)) return true;
  if (PREPARES.test(normalise(text)) && vormIn(text, vormenVan(context))) return true;
  return begrijp(text).intent === 'mdo';
}

/** What a message says of the case that holds for the whole meeting. What one party says is asked per participant. */
export function aboutTheCase(text: string, running: boolean): { facts: UnderstoodFact[]; notices: string[] } {
  const begrepen = begrijp(text, running);
  const shared = <T extends { readonly feit: UnderstoodFact['feit'] }>(list: readonly T[]) =>
    list.filter(({ feit }) => SHARED.includes(feit));
  const notices = noticesOf({ ...begrepen, onzeker: shared(begrepen.onzeker) }, speaksOfDanger(text));
  return { facts: shared(understoodFacts(begrepen)), notices };
}

/** A new meeting from what somebody typed: the kind, if it says so, and what it tells of the case. */
export function beginMeeting(text: string, context: TurnContext, said?: string): MdoEvent {
  const vorm = vormIn(text, vormenVan(context));
  const { facts, notices } = aboutTheCase(text, false);
  const answers: MdoAnswers = vorm ? { vorm } : {};
  const all = [...(said ? [said] : []), ...notices];
  return {
    verb: 'begin',
    typed: true,
    answers,
    understood: facts,
    ...(all.length > 0 ? { notice: all.join('\n\n') } : {}),
  };
}
