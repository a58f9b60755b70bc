import type { Event } from '../check/event.ts';
import { questionsOf } from '../check/questions.ts';
import { emptyState, type State } from '../state/state.ts';
import { askedByText, shownAsText } from '../typing/questions-text.ts';
import { readAnswers } from '../typing/read-answers.ts';
import { NEW_CHECK } from '../understanding/lines.ts';
import { readIntent } from '../understanding/read-intent.ts';
import { opensDanger, readMessage } from '../understanding/read-message.ts';
import { findChange, findFact } from './change-command.ts';
import { findCommand } from './commands.ts';
import { perspectiveIn } from './perspective.ts';
import { asksAboutSharing, isGreeting } from './start.ts';

const LOST = 'Ik weet niet meer waar we waren: ik onthoud dat maar kort. We beginnen opnieuw.';
const BUSY = 'Je was hier nog mee bezig. Typ *opnieuw* voor een nieuwe check.';
const NOT_UNDERSTOOD =
  'Dat begrijp ik niet. Ik help met één vraag: mag je informatie over een kind delen? Typ *hulp* om te zien wat je kunt typen. Loopt iemand nu gevaar? Bel 112 of typ *gevaar*.';

/** What a typed text comes down to, with the state it is about. */
export interface Read {
  readonly state: State;
  readonly event: Event;
}

const hasAnswers = ({ feiten }: State): boolean => Object.keys(feiten).length > 0;

const idle = (state: State): boolean =>
  ['start', 'gestopt', 'gevaar', 'gevaar-notitie', 'hulp'].includes(state.screen) && !hasAnswers(state);

/** Somebody who types a whole sentence with a fact in it may mean an answer; a question starts a new check. */
function readAnswer(state: State, text: string): { event: Event; whole: boolean } | undefined {
  const all = questionsOf(state);
  const questions = askedByText(all);
  if (questions.length === 0) return undefined;
  const shown = state.typing ? shownAsText(questions).length : questions.length;
  const read = readAnswers(all, questions, text, shown);
  if (read) {
    const event: Event = { verb: 'antwoord', answers: read.answers, notice: read.notice, typed: true };
    return { event, whole: read.whole };
  }
  const feit = state.screen === 'kies' ? findFact(text) : undefined;
  return feit && { event: { verb: 'wijzig', feit, typed: true }, whole: true };
}

const beginFrom = (text: string, notice?: string): Event => {
  const perspectief = perspectiveIn(text) ?? 'deler';
  return { verb: 'begin', perspectief, typed: true, ...(notice ? { notice } : {}) };
};

/** A list of answers with one that does not fit is still a list, unless more is in it when read as a message. */
function fuller(answer: Event | undefined, message: Event | undefined): Event | undefined {
  const answered = Object.keys(answer?.answers ?? {}).length;
  return message && answered > 1 && answered >= (message.understood?.length ?? 0) ? answer : message;
}

/** Words that make sense without any memory. */
function withoutMemory(text: string): Event {
  const command = findCommand(text) ?? findChange(text);
  if (command && ['gevaar', 'hulp', 'stop', 'opnieuw', 'typ', 'perspectief', 'dank'].includes(command.verb)) {
    return command.verb === 'typ' ? { ...command, verb: 'begin' } : command;
  }
  const message = readMessage(text, undefined);
  if (message) return message;
  if (isGreeting(text) || asksAboutSharing(text)) return beginFrom(text);
  const wanted = command ? undefined : readIntent(text, false);
  if (wanted) return wanted;
  if (command || /^\s*\d/.test(text)) return beginFrom(text, LOST);
  // Who speaks of a colleague's question has said enough to begin with.
  return beginFrom(text, perspectiveIn(text) ? undefined : NOT_UNDERSTOOD);
}

/** Reads a typed text: danger first, then commands, answers to what is open, a message, a new question. */
export function readText(text: string, known: State | undefined): Read {
  const state = known ?? emptyState();
  if (opensDanger(text)) return { state, event: { verb: 'gevaar', typed: true } };
  if (!known) return { state, event: withoutMemory(text) };
  const answer = asksAboutSharing(text) ? undefined : readAnswer(state, text);
  const event =
    findCommand(text) ??
    findChange(text) ??
    (answer?.whole ? answer.event : undefined) ??
    fuller(answer?.event, readMessage(text, state)) ??
    (asksAboutSharing(text) ? beginFrom(text, hasAnswers(state) ? NEW_CHECK : undefined) : undefined) ??
    answer?.event ??
    readIntent(text, hasAnswers(state));
  if (event) return { state, event };
  if (idle(state)) return { state, event: withoutMemory(text) };
  const notice = isGreeting(text) ? BUSY : NOT_UNDERSTOOD;
  return { state, event: { verb: 'herhaal', notice, typed: true } };
}
