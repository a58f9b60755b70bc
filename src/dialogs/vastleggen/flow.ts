import { begrijp } from '../../language/index.ts';
import { leesCode, vindCode } from '../../rules/index.ts';
import { knownCheck } from '../check/known.ts';
import { step } from '../check/step.ts';
import { findCommand } from '../commands/commands.ts';
import { readAction } from '../commands/read-action.ts';
import type { Flow } from '../flow.ts';
import { render } from '../render.ts';
import type { State } from '../state/state.ts';
import type { Input, Reply, TurnContext } from '../types.ts';
import { type Opdracht, readOpdracht } from './commands.ts';
import type { Effect } from './effect.ts';
import { MAX_PAGES, PER_BLADZIJ } from './list-card.ts';
import { addNote, withdraw } from './on-record.ts';
import { answerOn, formAsText, openForm, rememberResult, submitForm, submitText } from './open-form.ts';
import { own, readFields } from './read-fields.ts';
import { type Herinnering, remembered } from './remembered.ts';
import { nothingKeptCard, ownChatCard, show } from './say.ts';
import { NOTITIE } from './small-forms.ts';
import { isTypedForm } from './typed-form.ts';

const ask = (effect: Effect): Reply => ({ out: [], effect });

const list = (pad: readonly string[] = [], melding?: string): Effect => ({
  soort: 'lijst',
  hoeveel: PER_BLADZIJ,
  pad,
  ...(melding ? { melding } : {}),
});

const readPath = (value: unknown): string[] =>
  Array.isArray(value)
    ? value.filter((one): one is string => typeof one === 'string' && one.length <= 200).slice(0, MAX_PAGES)
    : [];

/** The note to copy, with the result still in place. */
function asText(data: unknown, context: TurnContext): Reply {
  const { state } = readAction('herhaal', data);
  const next = step(state, { verb: 'vastleggen', typed: false }, context);
  const remember = rememberResult(next.state, context);
  return { out: render(next, context), ...(remember ? { remember } : {}) };
}

/** Buttons that are about what was recorded. Which record is in the data; whose it must be is not. */
function onRecords(verb: string, data: unknown, context: TurnContext): Reply | undefined {
  const told = own(data, 'id');
  const id = typeof told === 'string' ? told : '';
  switch (verb) {
    case 'vl-lijst':
      return ask(list(readPath(own(data, 'pad'))));
    case 'vl-open':
      return ask({ soort: 'open', id, doel: 'lezen' });
    case 'vl-notitie':
      return ask({ soort: 'open', id, doel: 'notitie' });
    case 'vl-notitie-bewaar':
      return addNote(id, readFields(NOTITIE, data), data, context);
    case 'vl-trek-in':
      return ask({ soort: 'open', id, doel: 'trek-in' });
    case 'vl-trek-in-bewaar':
      return withdraw(id, data, context);
    case 'vl-controleer':
      return ask({ soort: 'open', id, doel: 'controleer' });
    case 'vl-verwijder':
      return ask({ soort: 'open', id, doel: 'verwijder' });
    case 'vl-verwijder-ja':
      return ask({ soort: 'verwijder', id });
    case 'vl-exporteer':
      return ask(id ? { soort: 'exporteer', id } : { soort: 'exporteer' });
    default:
      return undefined;
  }
}

function fromAction(verb: string, data: unknown, context: TurnContext): Reply | undefined {
  const mine = verb.startsWith('vl-');
  if (!context.register)
    return verb === 'vl-tekst' ? asText(data, context) : mine ? show(nothingKeptCard()) : undefined;
  if (verb === 'vastleggen') {
    const { state } = readAction(verb, data);
    const besluit = answerOn(state);
    return besluit && openForm(besluit, state, context);
  }
  if (verb === 'vl-bewaar') return submitForm(data, context);
  if (verb === 'vl-tekst') return asText(data, context);
  if (mine && !context.eenOpEen) return show(ownChatCard());
  return mine ? onRecords(verb, data, context) : undefined;
}

function take(opdracht: Opdracht, where: Herinnering | undefined, context: TurnContext): Reply {
  switch (opdracht.soort) {
    case 'lijst': {
      const pad = where?.s === 'lijst' ? where.pad : [];
      const next = where?.s === 'lijst' && where.volgende ? [...pad, where.volgende] : pad;
      const { blad, melding } = opdracht;
      const at = blad === 'volgende' ? next : blad === 'vorige' ? pad.slice(0, -1) : melding ? pad : [];
      return ask(list(at.slice(0, MAX_PAGES), melding));
    }
    case 'open':
    case 'zoek':
      return ask(opdracht);
    case 'notitie':
      return addNote(opdracht.id, { tekst: opdracht.tekst }, undefined, context);
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

const COPY = ['tekst', 'kopieer', 'notitie om te kopieren'];

function fromText(text: string, memory: unknown, context: TurnContext): Reply | undefined {
  const where = context.eenOpEen ? remembered(memory) : undefined;
  const state = context.eenOpEen ? knownCheck(memory) : undefined;
  const checking = state !== undefined && state.group.length > 0;
  const opdracht = readOpdracht(text, where, checking);
  if (opdracht?.soort === 'zoek' && opensResult(text, context)) return undefined;
  if (opdracht) {
    if (!context.eenOpEen) return show(ownChatCard());
    return context.register ? take(opdracht, where, context) : show(nothingKeptCard());
  }
  const besluit = state && answerOn(state);
  if (!context.register || !besluit) return undefined;
  if (COPY.includes(text.trim().toLowerCase())) return copied(state, context);
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

/** The note to copy for who types, and nothing else. */
function copied(state: State, context: TurnContext): Reply {
  const next = step(state, { verb: 'vastleggen', typed: true }, context);
  return { out: render(next, context) };
}

/** Recording what came out of a check, and everything afterwards. */
export const vastleggen: Flow = {
  reply(input: Input, memory: unknown, context: TurnContext): Reply | undefined {
    if (input.kind === 'action') return fromAction(input.verb, input.data, context);
    return fromText(input.text, memory, context);
  },
};
