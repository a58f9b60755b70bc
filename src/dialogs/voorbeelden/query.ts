import { begrijp } from '../../language/index.ts';
import { type Feiten, type FeitSleutel, type FeitWaarde, leesFeiten } from '../../rules/index.ts';
import { normalise } from '../commands/normalise.ts';
import { contentWords } from './search-words.ts';

/** What a few loose words come down to. */
export interface Query {
  /** All that was understood, for an answer by itself. */
  readonly said: Feiten;
  /** Who is named: loose words rarely say who shares and who receives. */
  readonly parties: readonly FeitWaarde[];
  /** What is said beside that. */
  readonly facts: Feiten;
  readonly words: readonly string[];
}

const MOST_LOOSE = 6;
const LOOSE_NUMBER = /(?<![\p{L}\d])(\d{1,2})(?![\p{L}\d])(?:\s*(?:jaar|jr))?/u;

/** Among loose words a number is an age, and apart from the words around it. */
const withAge = (text: string): string =>
  normalise(text).split(' ').length > MOST_LOOSE ? text : text.replace(LOOSE_NUMBER, ', $1 jaar,');

const ONE_AGREES =
  /\b(een|1) (van de )?(twee )?ouders?\b.*\b(ja|akkoord|eens)\b|\b(moeder|vader)\b.*\bja\b.*\b(moeder|vader)\b.*\b(nee|niet)\b|\b(moeder|vader)\b.*\b(nee|niet)\b.*\b(moeder|vader)\b.*\bja\b/;

/** What loose words say of the consent of one of two parents. */
const ofOneParent = (text: string): Feiten =>
  ONE_AGREES.test(normalise(text)) ? { toestemmingOuders: 'een-van-twee' } : {};

const ROLES: readonly FeitSleutel[] = ['deler', 'ontvanger'];

const ASKS = /\b(vraagt|wil|belt|van|bij)\b/;

/** Loose words name first who shares: *school huisarts*, unless a word says otherwise. */
function inOrder(text: string, { feiten, bewijs }: ReturnType<typeof begrijp>): Feiten {
  const { deler, ontvanger, ...rest } = feiten;
  const [from, to] = [bewijs.deler?.[0]?.van, bewijs.ontvanger?.[0]?.van];
  const loose = normalise(text).split(' ').length <= MOST_LOOSE && !ASKS.test(normalise(text));
  if (!loose || from === undefined || to === undefined || from < to) return feiten;
  const turned = leesFeiten({ ...rest, deler: ontvanger, ontvanger: deler });
  return turned.ok ? turned.feiten : feiten;
}

const OF_A_SCHOOL: readonly FeitWaarde[] = ['andere-school', 'eigen-team'];
/** "school" by itself is one party, whichever school it turns out to be. */
const oneSchool = (codes: readonly FeitWaarde[]): readonly FeitWaarde[] =>
  codes.includes('onderwijs') ? codes.filter((code) => !OF_A_SCHOOL.includes(code)) : codes;

/** Whether the word at `van` is read as somebody already: *mbo* shares, and is not a second school that receives. */
const isNamed = ({ bewijs }: ReturnType<typeof begrijp>, van: number): boolean =>
  ROLES.some((role) => bewijs[role]?.some((words) => van >= words.van && van < words.tot));

/** Reads loose words: facts, parties whatever their direction, and the words themselves. */
export function readQuery(text: string): Query {
  const read = begrijp(withAge(text));
  const said: Feiten = { ...inOrder(text, read), ...ofOneParent(text) };
  const { deler, ontvanger, ...facts } = said;
  // Parents who are named may as well be whose consent it is.
  const unsure = read.onzeker
    .filter(({ feit, van }) => ROLES.includes(feit) && !isNamed(read, van))
    .flatMap(({ waarden }) => oneSchool(waarden).filter((code) => code !== 'ouders'));
  const parties = [deler, ontvanger, ...unsure].filter(
    (one): one is NonNullable<typeof one> => one !== undefined,
  );
  return { said, parties: [...new Set(parties)], facts, words: contentWords(text) };
}
