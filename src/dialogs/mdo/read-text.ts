import { begrijp } from '../../language/index.ts';
import { findCommand } from '../commands/commands.ts';
import { normalise } from '../commands/normalise.ts';
import { asksAboutSharing, isGreeting } from '../commands/start.ts';
import type { TurnContext } from '../types.ts';
import { named, resembling } from '../typing/match.ts';
import { askedByText, shownAsText } from '../typing/questions-text.ts';
import { readAnswers } from '../typing/read-answers.ts';
import { MDO_VERBS, type MdoEvent } from './event.ts';
import { findPick } from './pick.ts';
import type { MdoQuestion } from './question.ts';
import { allQuestions, type MdoRead } from './read-action.ts';
import { aboutTheCase, beginMeeting, wantsMeeting } from './start.ts';
import type { MdoState } from './state.ts';

const BUSY = 'Je was hier nog mee bezig. Typ *opnieuw* voor een nieuw overleg.';
const NEW_MEETING = 'Dit is een nieuw overleg. De antwoorden van het vorige zijn weg.';
const NOT_UNDERSTOOD =
  'Dat begrijp ik niet. Typ *hulp* om te zien wat je kunt typen, of *stop* om te stoppen. Loopt iemand nu gevaar? Bel 112 of typ *gevaar*.';
const PAPERS =
  /^(papieren|papier|formulier|formulieren|toestemmingsformulier|brief|brieven|download|downloads)$/;
const CHANGE = /^(?:wijzig|wijzigen|verander|pas aan)\s+(.+)$/;
const SEPARATORS = /[,;\n]+|\s+en\s+|\s+&\s+/;

/** A command of this dialog that was typed. */
function command(text: string, state: MdoState, context: TurnContext): MdoEvent | undefined {
  const typed = normalise(text);
  if (PAPERS.test(typed)) return { verb: 'papieren', typed: true };
  const changing = CHANGE.exec(typed)?.[1];
  if (changing) {
    const vraag = findPick(changing, state, context);
    return { verb: 'wijzig', typed: true, ...(vraag ? { vraag } : {}) };
  }
  const found = findCommand(text)?.verb;
  const verb = MDO_VERBS.find((candidate) => candidate === found);
  return verb ? { verb, typed: true } : undefined;
}

/** Several options by number, name or another word; all of them must be understood. */
function readMany(question: MdoQuestion, text: string): string[] | undefined {
  const numbers = /^[\d\s,;]+$/.test(text.trim());
  const parts = text
    .split(numbers ? /[\s,;]+/ : SEPARATORS)
    .map((part) => part.replace(/^\s*(de|het|een)\s+/i, '').trim())
    .filter(Boolean);
  const chosen = parts.map((part) => {
    const exact = named(question, part);
    const options = exact.length > 0 ? exact : resembling(question, part);
    return options.length === 1 ? options[0]?.value : undefined;
  });
  return chosen.length > 0 && chosen.every((value) => value !== undefined) ? (chosen as string[]) : undefined;
}

const list = (question: MdoQuestion, codes: readonly string[]): string =>
  question.options
    .filter(({ value }) => codes.includes(value))
    .map(({ label }) => label)
    .join(', ');

/** Typed answers to what is open on the card. */
function answer(text: string, state: MdoState, context: TurnContext): MdoEvent | undefined {
  const all = allQuestions(state, context);
  const asked = askedByText(all) as readonly MdoQuestion[];
  const singles = asked.filter(({ many }) => !many);
  const several = asked.find(({ many }) => many);
  const byNumber = /^[\d\s,;]+$/.test(text.trim());
  if (several && (singles.length === 0 || !byNumber)) {
    const codes = readMany(several, text);
    if (codes)
      return {
        verb: 'antwoord',
        typed: true,
        answers: { [several.id]: codes },
        notice: `${several.name}: ${list(several, codes)}.`,
      };
  }
  if (singles.length === 0) return undefined;
  const shown = state.typing ? shownAsText(singles).length : singles.length;
  const read = readAnswers(
    all.filter(({ many }) => !many),
    singles,
    text,
    shown,
  );
  return read && { verb: 'antwoord', typed: true, answers: read.answers, notice: read.notice };
}

/** Facts about the case in a message, when it is not a question for the check. */
function message(text: string): MdoEvent | undefined {
  const { facts, notices } = aboutTheCase(text, true);
  if (facts.length === 0) return undefined;
  const notice = notices.join('\n\n');
  return { verb: 'bericht', typed: true, understood: facts, ...(notice ? { notice } : {}) };
}

/**
 * Reads a typed text while a meeting is prepared; `undefined` when it is for the check: a question about sharing,
 * or anything once it was stopped.
 */
export function readMdoText(text: string, state: MdoState, context: TurnContext): MdoRead | undefined {
  const done = state.screen === 'gestopt';
  if (asksAboutSharing(text) && !wantsMeeting(text, context)) return undefined;
  const said = command(text, state, context);
  if (said && (!done || said.verb === 'opnieuw')) return { state, event: said };
  const answered = done ? undefined : answer(text, state, context);
  if (answered) return { state, event: answered };
  if (wantsMeeting(text, context)) {
    const had = Object.keys(state.answers).length > 0;
    return { state, event: beginMeeting(text, context, had ? NEW_MEETING : undefined) };
  }
  if (done) return undefined;
  const told = message(text);
  if (told) return { state, event: told };
  if (begrijp(text).intent === 'vraag') return undefined;
  const notice = isGreeting(text) ? BUSY : NOT_UNDERSTOOD;
  return { state, event: { verb: 'herhaal', notice, typed: true } };
}
