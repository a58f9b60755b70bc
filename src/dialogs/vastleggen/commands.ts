import { normalise, oneSlip } from '../commands/normalise.ts';
import type { OpenDoel } from './effect.ts';
import { PER_BLADZIJ } from './list-card.ts';
import type { Herinnering } from './remembered.ts';

/** What somebody types to get at what they recorded. */
export type Opdracht =
  | { readonly soort: 'lijst'; readonly blad?: 'volgende' | 'vorige'; readonly melding?: string }
  | { readonly soort: 'open'; readonly id: string; readonly doel: OpenDoel }
  | { readonly soort: 'zoek'; readonly kenmerk: string }
  | { readonly soort: 'notitie'; readonly id: string; readonly tekst: string }
  | { readonly soort: 'verwijder-ja'; readonly id: string }
  | { readonly soort: 'exporteer'; readonly id?: string };

const LIST = [
  'mijn vastleggingen',
  'vastleggingen',
  'mijn vastlegging',
  'mijn lijst',
  'mijn notities',
  'toon mijn vastleggingen',
  'wat heb ik vastgelegd',
];
/** "laat mijn vastleggingen zien", "waar staan mijn vastleggingen". */
const ASKS_LIST =
  /^((laat|toon|geef|open|bekijk|waar (staan|zijn|vind ik)|ik wil) (me )?)?(al )?mijn vastleggingen( (zien|bekijken|graag|terugzien))?$/;
const DELETE_ALL = /^(verwijder|wis) (alles|alle vastleggingen|mijn vastleggingen)$/;
const EXPORT_ALL = ['exporteer alles', 'alles exporteren', 'exporteer mijn vastleggingen'];
const WITHDRAWN = [
  'toestemming ingetrokken',
  'toestemming is ingetrokken',
  'ingetrokken',
  'intrekken',
  'trek in',
  'toestemming intrekken',
];
const RECHECK = ['controleer opnieuw', 'opnieuw controleren', 'controleer'];
const DELETE = ['verwijder', 'verwijderen', 'wis', 'wissen'];
const EXPORT = ['exporteer', 'exporteren', 'export', 'download'];

const is = (typed: string, words: readonly string[]): boolean =>
  words.includes(typed) || words.some((word) => oneSlip(typed, word));

/** On which record these words are; without one in front of somebody, the list comes first. */
const OF_ONE: readonly (readonly [readonly string[], OpenDoel])[] = [
  [WITHDRAWN, 'trek-in'],
  [RECHECK, 'controleer'],
  [DELETE, 'verwijder'],
];

/** Words that mean this only while a list or a record is in front of somebody. */
function inPlace(text: string, typed: string, where: Herinnering): Opdracht | undefined {
  if (where.s === 'lijst') {
    const number = /^(?:open )?(\d{1,3})$/.exec(typed);
    if (number) return byNumber(Number(number[1]), where);
    if (is(typed, ['volgende', 'verder', 'meer'])) return { soort: 'lijst', blad: 'volgende' };
    if (is(typed, ['vorige', 'terug'])) return { soort: 'lijst', blad: 'vorige' };
    return is(typed, EXPORT) ? { soort: 'exporteer' } : undefined;
  }
  const { id } = where;
  if (where.s === 'verwijder' && is(typed, ['ja', 'ja verwijder', ...DELETE]))
    return { soort: 'verwijder-ja', id };
  if (where.s === 'verwijder' && is(typed, ['nee', 'nee terug', 'terug']))
    return { soort: 'open', id, doel: 'lezen' };
  if (is(typed, ['bekijk', 'bekijken'])) return { soort: 'open', id, doel: 'lezen' };
  for (const [words, doel] of OF_ONE) if (is(typed, words)) return { soort: 'open', id, doel };
  if (is(typed, EXPORT)) return { soort: 'exporteer', id };
  if (is(typed, ['terug', 'lijst', 'naar de lijst'])) return { soort: 'lijst' };
  const note = /^\s*(?:notitie|noteer)\b[\s:,-]*([\s\S]*)$/i.exec(text);
  if (!note) return undefined;
  return note[1] ? { soort: 'notitie', id, tekst: note[1].trim() } : { soort: 'open', id, doel: 'notitie' };
}

function byNumber(number: number, { ids, pad }: Extract<Herinnering, { s: 'lijst' }>): Opdracht {
  const id = ids[number - 1 - pad.length * PER_BLADZIJ];
  return id
    ? { soort: 'open', id, doel: 'lezen' }
    : { soort: 'lijst', melding: `Nummer ${number} staat niet op deze bladzijde.` };
}

const ONE_BY_ONE = 'Verwijderen gaat één voor één. Open eerst de vastlegging.';
const CHOOSE = 'Over welke vastlegging gaat het? Open die eerst.';

/** The command in a typed text, if it is one of these. `checking`: a question of the check is open. */
export function readOpdracht(
  text: string,
  where: Herinnering | undefined,
  checking: boolean,
): Opdracht | undefined {
  const typed = normalise(text.slice(0, 2000));
  const here = where && inPlace(text.slice(0, 2000), typed, where);
  if (here) return here;
  if (is(typed, LIST)) return { soort: 'lijst' };
  if (is(typed, EXPORT_ALL)) return { soort: 'exporteer' };
  if (DELETE_ALL.test(typed)) return { soort: 'lijst', melding: ONE_BY_ONE };
  if (ASKS_LIST.test(typed)) return { soort: 'lijst' };
  if (checking) return undefined;
  const named = /^\s*open\s+(.{1,100})$/i.exec(text);
  if (named?.[1]) return { soort: 'zoek', kenmerk: named[1].trim() };
  const ofOne = OF_ONE.some(([words]) => is(typed, words)) || is(typed, EXPORT);
  return ofOne ? { soort: 'lijst', melding: CHOOSE } : undefined;
}
