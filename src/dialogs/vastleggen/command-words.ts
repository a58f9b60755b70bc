import { normalise, oneSlip } from '../commands/normalise.ts';
import type { OpenDoel } from './effect.ts';

/** Whether somebody typed one of these words, one slip of the finger allowed. */
export const is = (typed: string, words: readonly string[]): boolean =>
  words.includes(typed) || words.some((word) => oneSlip(typed, word));

const POLITE =
  'ik wil wilde graag even nu kun kan je me mij mijn aub alsjeblieft alstublieft svp maar hier ook nog eens';
const POINTING = 'deze dit die dat de het een vastlegging';
const tokens = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const FILLERS = tokens(`${POLITE} ${POINTING}`);

const without = (typed: string, words: ReadonlySet<string>): string =>
  typed
    .split(' ')
    .filter((word) => !words.has(word))
    .join(' ');

/** What is left of a typed line without what is only there to be polite or to point: "kun je deze verwijderen". */
export const core = (typed: string): string => without(typed, FILLERS);

/** The same, in so many words. */
export const means = (typed: string, words: readonly string[]): boolean =>
  is(typed, words) || words.includes(core(typed));

const LIST = [
  'mijn vastleggingen',
  'vastleggingen',
  'mijn vastlegging',
  'mijn lijst',
  'mijn notities',
  'toon mijn vastleggingen',
  'wat heb ik vastgelegd',
];
/** "laat mijn vastleggingen zien", "waar staan mijn vastleggingen", "vastleggingen bekijken". */
const ASKS_LIST =
  /^(?:(?:laat|toon|geef|open|bekijk|zoek|waar (?:staan|zijn|vind))(?: al)? )?(?:alle )?vastleggingen(?: (?:zien|bekijken|terugzien|tonen|openen))?$/;

/** Whether somebody asks for the list. */
export const asksList = (typed: string): boolean => is(typed, LIST) || ASKS_LIST.test(core(typed));

const WITHDRAWN = [
  'toestemming ingetrokken',
  'toestemming is ingetrokken',
  'ingetrokken',
  'intrekken',
  'trek in',
  'toestemming intrekken',
];
const WITHDRAWS = /\b(?:trekt|trekken|trok|trokken|introk|introkken|ingetrokken|intrekken|intrekt)\b/;
const ASKS = /\b(?:mag|mogen|moet|moeten|delen|deel|als|wanneer|hoe|wat)\b/;

/** "moeder trekt de toestemming in", told of the record in view. */
export const tellsWithdrawal = (typed: string): boolean =>
  typed.length <= 80 && /\btoestemming\b/.test(typed) && WITHDRAWS.test(typed) && !ASKS.test(typed);

/** The receiver of what was withdrawn was told after all. */
export const TELLS_RECEIVER = [
  'de ontvanger weet het',
  'ontvanger weet het',
  'ontvanger weet het nu',
  'de ontvanger weet het nu',
  'ontvanger weet nu',
];
const RECHECK = ['controleer opnieuw', 'opnieuw controleren', 'controleer', 'controleren'];
/** To delete the record in view. */
export const DELETE = ['verwijder', 'verwijderen', 'wis', 'wissen'];
/** To take along what is in view. */
export const EXPORT = ['exporteer', 'exporteren', 'export', 'download', 'downloaden'];
/** To take along everything of one's own. */
export const EXPORT_ALL = ['exporteer alles', 'alles exporteren', 'exporteer mijn vastleggingen'];

/** What is done with one record; without one in front of somebody, the list comes first. */
export const OF_ONE: readonly (readonly [readonly string[], OpenDoel])[] = [
  [WITHDRAWN, 'trek-in'],
  [RECHECK, 'controleer'],
  [DELETE, 'verwijder'],
];

const NOTE_VERBS = tokens(
  'toevoegen toegevoegd erbij bij maken maak schrijven schrijf voeg toe zet zetten plaatsen plaats nieuwe doen eraan aan',
);
const NOTE = ['notitie', 'noteer', 'noteren', 'notities', 'aantekening'];

/** Words that only name the note: the note itself is still to come. */
export const onlyNamesNote = (typed: string): boolean => NOTE.includes(without(core(typed), NOTE_VERBS));

const COPY = ['notitie om te kopieren', 'kopieer', 'kopieren', 'kopieer notitie', 'notitie kopieren'];

/** The note to copy, in the words of the bot or much like them. */
export const asksCopy = (text: string): boolean => means(normalise(text), COPY);
