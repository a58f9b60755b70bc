import { normalise } from '../commands/normalise.ts';
import {
  asksCopy,
  asksList,
  DELETE,
  EXPORT,
  EXPORT_ALL,
  is,
  means,
  OF_ONE,
  onlyNamesNote,
  TELLS_RECEIVER,
  tellsWithdrawal,
} from './command-words.ts';
import type { OpenDoel } from './effect.ts';
import { PER_BLADZIJ } from './list-card.ts';
import { readNamed } from './named-record.ts';
import { type Herinnering, type Lijst, lastList } from './remembered.ts';
import { isTypedWithdrawal } from './typed-form.ts';

/** What somebody types to get at what they recorded. */
export type Opdracht =
  | { readonly soort: 'lijst'; readonly blad?: 'volgende' | 'vorige'; readonly melding?: string }
  | { readonly soort: 'open'; readonly id: string; readonly doel: OpenDoel }
  | { readonly soort: 'zoek'; readonly kenmerk: string; readonly doel?: OpenDoel | 'exporteer' }
  | { readonly soort: 'notitie'; readonly id: string; readonly tekst: string }
  | { readonly soort: 'trek-in'; readonly id: string; readonly tekst: string }
  | { readonly soort: 'verwijder-ja'; readonly id: string }
  | { readonly soort: 'exporteer'; readonly id?: string };

const DELETE_ALL = /^(verwijder|wis) (alles|alle vastleggingen|mijn vastleggingen)$/;

/** Words that mean this only while the list is in front of somebody. */
function inList(typed: string): Opdracht | undefined {
  if (is(typed, ['volgende', 'verder', 'meer'])) return { soort: 'lijst', blad: 'volgende' };
  if (is(typed, ['vorige', 'terug'])) return { soort: 'lijst', blad: 'vorige' };
  return is(typed, EXPORT) ? { soort: 'exporteer' } : undefined;
}

type OpRecord = Exclude<Herinnering, { s: 'lijst' }>;

/** Answers to the card in view: the question whether to delete, the form of a withdrawal. */
function onCard(text: string, typed: string, { s, id }: OpRecord): Opdracht | undefined {
  if (s === 'verwijder' && means(typed, ['ja', 'ja verwijder', ...DELETE]))
    return { soort: 'verwijder-ja', id };
  if (s === 'verwijder' && is(typed, ['nee', 'nee terug', 'terug']))
    return { soort: 'open', id, doel: 'lezen' };
  if (isTypedWithdrawal(text)) return { soort: 'trek-in', id, tekst: text };
  if (s !== 'trek-in') return undefined;
  if (is(typed, ['formulier', 'typ formulier', 'formulier als tekst', 'als tekst', 'tekst']))
    return { soort: 'open', id, doel: 'trek-in-tekst' };
  return is(typed, ['terug']) ? { soort: 'open', id, doel: 'lezen' } : undefined;
}

/** Words that mean this only while a record is in front of somebody. */
function onRecord(text: string, typed: string, { id }: OpRecord): Opdracht | undefined {
  if (means(typed, ['bekijk', 'bekijken'])) return { soort: 'open', id, doel: 'lezen' };
  for (const [words, doel] of OF_ONE) if (means(typed, words)) return { soort: 'open', id, doel };
  if (is(typed, TELLS_RECEIVER)) return { soort: 'open', id, doel: 'ontvanger-weet' };
  if (tellsWithdrawal(typed)) return { soort: 'open', id, doel: 'trek-in' };
  if (means(typed, EXPORT) || asksCopy(text)) return { soort: 'exporteer', id };
  if (is(typed, ['terug', 'lijst', 'naar de lijst'])) return { soort: 'lijst' };
  if (onlyNamesNote(typed)) return { soort: 'open', id, doel: 'notitie' };
  const [, mark = '', note = ''] = /^\s*(?:notitie|noteer)\b\s*([:,-]?)\s*([\s\S]*)$/i.exec(text) ?? [];
  // "notitie van de jeugdarts, mag ik die delen?" asks something; only a mark makes that a note.
  if (note === '' || (mark === '' && note.trim().endsWith('?'))) return undefined;
  return { soort: 'notitie', id, tekst: note.trim() };
}

/** The record with this number on the page of the list. */
const byNumber = (number: number, { ids, pad }: Lijst): string | undefined =>
  ids[number - 1 - pad.length * PER_BLADZIJ];

/** "open 2", "verwijder 2026-2": a record by its number on the page or by its reference. */
function named(text: string, where: Herinnering): Opdracht | undefined {
  const read = readNamed(text);
  if (!read) return undefined;
  const { wat, doel, werkwoord } = read;
  const lijst = lastList(where);
  const number = /^\d{1,3}$/.test(wat) ? Number(wat) : undefined;
  const id = number !== undefined && lijst ? byNumber(number, lijst) : undefined;
  if (id !== undefined) return doel === 'exporteer' ? { soort: doel, id } : { soort: 'open', id, doel };
  if (number !== undefined && where.s === 'lijst')
    return { soort: 'lijst', melding: `Nummer ${number} staat niet op deze bladzijde.` };
  // Other words than *open* begin sentences too; a reference has a digit as a rule.
  if (!werkwoord || (werkwoord !== 'open' && !/\d/.test(wat))) return undefined;
  return { soort: 'zoek', kenmerk: wat, ...(doel === 'lezen' ? {} : { doel }) };
}

function inPlace(text: string, typed: string, where: Herinnering): Opdracht | undefined {
  if (where.s === 'lijst') return inList(typed) ?? named(text, where);
  return onCard(text, typed, where) ?? onRecord(text, typed, where) ?? named(text, where);
}

const ONE_BY_ONE = 'Verwijderen gaat één voor één. Open eerst de vastlegging.';
const CHOOSE = 'Over welke vastlegging gaat het? Open die eerst.';

/** Whether this is about one record, while none is in front of somebody. */
const ofOne = (typed: string, inList: boolean): boolean =>
  [...OF_ONE.map(([words]) => words), EXPORT].some(
    (words) => is(typed, words) || ((inList || /\bvastlegging\b/.test(typed)) && means(typed, words)),
  );

/** The command in a typed text, if it is one of these. `checking`: a question of the check is open. */
export function readOpdracht(
  text: string,
  where: Herinnering | undefined,
  checking: boolean,
): Opdracht | undefined {
  const typed = normalise(text.slice(0, 2000));
  if (asksList(typed)) return { soort: 'lijst' };
  if (is(typed, EXPORT_ALL)) return { soort: 'exporteer' };
  if (DELETE_ALL.test(typed)) return { soort: 'lijst', melding: ONE_BY_ONE };
  const here = where && inPlace(text.slice(0, 2000), typed, where);
  if (here) return here;
  if (checking) return undefined;
  const named = /^\s*open\s+(.{1,100})$/i.exec(text);
  if (named?.[1]) return { soort: 'zoek', kenmerk: named[1].trim() };
  return ofOne(typed, where?.s === 'lijst') ? { soort: 'lijst', melding: CHOOSE } : undefined;
}
