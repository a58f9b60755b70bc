import { begrijp } from '../../language/index.ts';
import { leesCode, vindCode } from '../../rules/index.ts';
import { knownCheck } from '../check/known.ts';
import { step } from '../check/step.ts';
import { findCommand } from '../commands/commands.ts';
import type { Flow } from '../flow.ts';
import { render } from '../render.ts';
import type { State } from '../state/state.ts';
import type { Input, Reply, TurnContext } from '../types.ts';
import { asksCopy } from './command-words.ts';
import { type Opdracht, readOpdracht } from './commands.ts';
import { MAX_PAGES } from './list-card.ts';
import { ask, fromAction, list } from './on-action.ts';
import { addNote, withdraw } from './on-record.ts';
import { answerOn, formAsText, openForm, submitText } from './open-form.ts';
import { type Herinnering, type Lijst, lastList, remembered } from './remembered.ts';
import { nothingKeptCard, ownChatCard, show } from './say.ts';
import { isTypedForm, readTypedForm } from './typed-form.ts';
import { withdrawalFields } from './withdrawal-fields.ts';

function take(opdracht: Opdracht, where: Herinnering | undefined, context: TurnContext): Reply {
  switch (opdracht.soort) {
    case 'lijst': {
      const { pad = [], volgende } = lastList(where) ?? {};
      const next = volgende ? [...pad, volgende] : pad;
      const { blad, melding } = opdracht;
      const at = blad === 'volgende' ? next : blad === 'vorige' ? pad.slice(0, -1) : melding ? pad : [];
      return ask(list(at.slice(0, MAX_PAGES), melding));
    }
    case 'open':
    case 'zoek':
      return ask(opdracht);
    case 'notitie':
      return addNote(opdracht.id, { tekst: opdracht.tekst }, undefined, context);
    case 'trek-in': {
      const velden = withdrawalFields();
      const waarden = readTypedForm(velden, opdracht.tekst, context.vandaag);
      return withdraw(opdracht.id, waarden, { wie: [], aanWie: '' });
    }
    case 'verwijder-ja':
      return ask({ soort: 'verwijder', id: opdracht.id });
    case 'exporteer':
      return ask(opdracht);
  }
}

/** "vastleggen", in whatever words, while a result is on the screen. */
const wantsRecord = (text: string): boolean =>
  findCommand(text)?.verb === 'vastleggen' ||
  (findCommand(text) === undefined && begrijp(text, true).intent === 'vastleggen');

function fromText(text: string, memory: unknown, context: TurnContext): Reply | undefined {
  const where = context.eenOpEen ? remembered(memory) : undefined;
  const state = context.eenOpEen ? knownCheck(memory) : undefined;
  const checking = state !== undefined && state.group.length > 0;
  const besluit = state && answerOn(state);
  // The bot's own words for the note to copy go before a note that somebody types.
  if (context.register && besluit && wantsCopy(text)) return copied(state, context);
  const opdracht = readOpdracht(text, where, checking);
  if (opdracht?.soort === 'zoek' && opensResult(text, context)) return undefined;
  if (opdracht) {
    if (!context.eenOpEen) return show(ownChatCard());
    return context.register ? take(opdracht, where, context) : show(nothingKeptCard());
  }
  if (!context.register || !besluit) return undefined;
  if (isTypedForm(text)) return submitText(besluit, state, text, context);
  if (FORM.includes(text.trim().toLowerCase())) return formAsText(besluit, state);
  if (!wantsRecord(text)) return undefined;
  return state.typing ? formAsText(besluit, state) : openForm(besluit, state, context);
}

/**
 * Whether *open …* is about a result that was shared. A code that can be read always is; what only looks like one may be
 * the reference of a record, where there are records to look in.
 */
function opensResult(text: string, { eenOpEen, register }: TurnContext): boolean {
  const code = vindCode(text);
  if (code === undefined) return false;
  const read = leesCode(code);
  return read.soort !== 'fout' || read.reden === 'nieuwer' || !eenOpEen || !register;
}

const FORM = ['formulier', 'typ formulier', 'formulier als tekst'];

const wantsCopy = (text: string): boolean => asksCopy(text) || text.trim().toLowerCase() === 'tekst';

/** The note to copy for who types, and nothing else. */
function copied(state: State, context: TurnContext): Reply {
  const next = step(state, { verb: 'vastleggen', typed: true }, context);
  return { out: render(next, context) };
}

/** Which page of the list somebody came from goes along, so that its numbers still count with a record in view. */
function withList(reply: Reply, lijst: Lijst | undefined): Reply {
  const { effect } = reply;
  if (!effect || !lijst) return reply;
  switch (effect.soort) {
    case 'open':
    case 'zoek':
    case 'notitie':
    case 'trek-in-nakijken':
      return { ...reply, effect: { ...effect, lijst } };
    default:
      return reply;
  }
}

/** Recording what came out of a check, and everything afterwards. */
export const vastleggen: Flow = {
  reply(input: Input, memory: unknown, context: TurnContext): Reply | undefined {
    const answer =
      input.kind === 'action'
        ? fromAction(input.verb, input.data, context)
        : fromText(input.text, memory, context);
    return answer && withList(answer, context.eenOpEen ? lastList(remembered(memory)) : undefined);
  },
};
