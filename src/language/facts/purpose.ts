import { andereBasisschool } from '../data/doel/overstap.ts';
import { compile } from '../patterns/compile.ts';
import type { Item } from '../patterns/item.ts';
import { finder } from '../patterns/shared.ts';
import { set } from '../text/words.ts';
import { isSecondary } from './moving-on.ts';
import type { Gelezen } from './state.ts';

/** Abuse at home is no purpose towards those who teach, raise or work with the child next. */
const NOT_FOR_ABUSE = set('andere-school derde pleegouders');
/** Towards these it is only said that there is one, or that one was given. */
const NOT_FOR_TLV = set(
  'politie derde kinderopvang leerplicht veilig-thuis jeugdhulp medisch pleegouders raad jeugdbescherming ouder-zonder-gezag',
);
/** Only parents and who stands for them are told how somebody fares. */
const NOT_FOR_PROGRESS = set(
  'samenwerkingsverband gemeente leerplicht politie veilig-thuis raad medisch jeugdhulp derde andere-school kinderopvang',
);
/** How somebody fares at school is no report of these. */
const NO_PROGRESS_FROM = set('gedragswetenschapper medisch jeugdhulp leerplicht jeugdbescherming gemeente');
/** Only a municipality decides on help; towards others a decision is only spoken of. */
const FOR_ACCESS = set('gemeente casusoverleg');
/** Who hears of a placement from these, hears of something else that happened there. */
const NOT_FOR_PLACEMENT = set('politie veilig-thuis raad verwijsindex');

const findOtherPrimary = finder(compile(andereBasisschool, true));

const toPolice = (items: readonly Item[]): boolean =>
  items.some(({ rol, w }) => rol?.code === 'politie' || w === 'aangifte') &&
  !items.some(({ rol }) => rol?.code === 'veilig-thuis');

/** "de stagebaas vindt dat ook": somebody of a work placement is named, who is told nothing. */
const isPlacementPerson = (items: readonly Item[], { van, tot }: Gelezen): boolean =>
  items.slice(van, tot).every(({ rol }) => rol?.code === 'derde');

/** "zijn stagebegeleider op het mbo": somebody of the school who asks, and nothing about a work placement. */
const isSchoolPerson = (items: readonly Item[], { van, tot }: Gelezen): boolean =>
  items.slice(van, tot).every(({ rol }) => rol?.code === 'onderwijs' || rol?.code === 'mbo');

/** "verhuist naar een andere basisschool": the report goes along, and not to a secondary school. */
const staysPrimary = (items: readonly Item[]): boolean =>
  !items.some(isSecondary) && findOtherPrimary(items).length > 0;

/** "onderzoekt of er jeugdhulp nodig is": something is still to be decided, whoever asks. */
const DECIDES = /^(beslis|besluit|bepa|onderzoe|beoordeel|bekij|zodat)/;
const decides = (items: readonly Item[], { van, tot }: Gelezen): boolean =>
  items.slice(van, tot).some(({ w }) => DECIDES.test(w));

/** "hij gaat naar het mbo" is where somebody is, unless it is said when. */
const GOES = set('gaat gaan naar');
const SOON = set('straks volgend volgende komend komende na september augustus zomer over begint start');
const soon = (items: readonly Item[], { van, tot }: Gelezen): boolean =>
  !items.slice(van, tot).some(({ w }) => GOES.has(w)) ||
  items.slice(van, tot + 2).some(({ w }) => SOON.has(w));

/** "het gaat om de veiligheid van de anderen": said outright, whatever somebody did. */
const isNamed = (items: readonly Item[], { van, tot }: Gelezen): boolean => {
  const named = items.slice(van, tot).some(({ w }) => w === 'veiligheid');
  return named && items.slice(Math.max(0, van - 6), tot).some(({ w }) => w === 'gaat' || w === 'draait');
};

interface Parties {
  readonly deler: string | undefined;
  readonly ontvanger: string | undefined;
}

/**
 * Whether what was read can be what it is for, between these parties: an offence is a purpose only towards the police, and
 * what happened at home is background for a new school.
 */
function isPurpose(one: Gelezen, { deler, ontvanger }: Parties, items: readonly Item[]): boolean {
  if (one.feit !== 'doel') return true;
  switch (one.waarde) {
    case 'delict':
      return ontvanger === 'politie' || (ontvanger === undefined && toPolice(items));
    case 'mishandeling':
      return ontvanger === undefined || !NOT_FOR_ABUSE.has(ontvanger);
    case 'tlv':
      return ontvanger === undefined || !NOT_FOR_TLV.has(ontvanger);
    case 'schoolvoortgang':
      if (deler !== undefined && NO_PROGRESS_FROM.has(deler)) return false;
      return ontvanger === undefined || !NOT_FOR_PROGRESS.has(ontvanger);
    case 'toeleiding':
      if (decides(items, one)) return true;
      return deler !== 'gemeente' && (ontvanger === undefined || FOR_ACCESS.has(ontvanger));
    // Whoever calls Veilig Thuis does so for the child, not for the school.
    case 'veiligheid':
      return ontvanger !== 'veilig-thuis';
    case 'stage':
      if (ontvanger !== undefined && NOT_FOR_PLACEMENT.has(ontvanger)) return false;
      if (ontvanger !== 'derde' && isPlacementPerson(items, one)) return false;
      return ontvanger !== 'onderwijs' || !isSchoolPerson(items, one);
    // The mbo of now tells of its own student: nobody moves on.
    case 'overstap-vo-mbo':
      return deler !== 'mbo' || soon(items, one);
    case 'overstap-po-vo':
      return !staysPrimary(items);
    default:
      return true;
  }
}

/** What was read without what cannot be what it is for. Where there is no absence, it is not about that. */
export function withPurposesThatFit(
  gelezen: readonly Gelezen[],
  parties: Parties,
  items: readonly Item[],
): readonly Gelezen[] {
  const absence = gelezen.filter(({ feit }) => feit === 'verzuim');
  const safety = gelezen.some((one) => one.waarde === 'veiligheid' && isNamed(items, one));
  const none = absence.length > 0 && absence.every(({ waarde }) => waarde === 'geen');
  return gelezen.filter(
    (one) =>
      isPurpose(one, parties, items) &&
      !(none && one.feit === 'doel' && one.waarde === 'verzuim') &&
      !(safety && one.waarde === 'delict'),
  );
}
