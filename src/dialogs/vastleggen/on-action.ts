import { step } from '../check/step.ts';
import { readAction } from '../commands/read-action.ts';
import { render } from '../render.ts';
import type { Reply, TurnContext } from '../types.ts';
import type { Effect } from './effect.ts';
import { MAX_PAGES, PER_BLADZIJ } from './list-card.ts';
import { NOTITIE } from './note-card.ts';
import { addNote, withdraw } from './on-record.ts';
import { answerOn, openForm, rememberResult, submitForm } from './open-form.ts';
import { own, readFields } from './read-fields.ts';
import { nothingKeptCard, ownChatCard, show } from './say.ts';
import { readOver } from './withdrawal.ts';
import { withdrawalFields } from './withdrawal-fields.ts';

/** A wish to the register, with nothing to show until it is settled. */
export const ask = (effect: Effect): Reply => ({ out: [], effect });

/** A page of the list. */
export const list = (pad: readonly string[] = [], melding?: string): Effect => ({
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
      return withdraw(id, readFields(withdrawalFields(), data), readOver(data));
    case 'vl-ontvanger-weet':
      return ask({ soort: 'open', id, doel: 'ontvanger-weet' });
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

/** The reply to a button of recording, and to *vastleggen* on a result. */
export function fromAction(verb: string, data: unknown, context: TurnContext): Reply | undefined {
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
