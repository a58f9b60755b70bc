import type { Feiten, FeitSleutel, FeitWaarde } from '../rules/index.ts';
import { readConsent } from './consent/consent.ts';
import { readAge } from './facts/age/read-age.ts';
import { withoutAlternatives } from './facts/alternative.ts';
import { withWhatIsAsked } from './facts/asked-about.ts';
import { withCapacityOfTheYoung } from './facts/capable.ts';
import { implied } from './facts/implied.ts';
import { movingOn } from './facts/moving-on.ts';
import { withOriginOfParties } from './facts/origin.ts';
import { withPresenceOfFamily } from './facts/present.ts';
import { withPurposesThatFit } from './facts/purpose.ts';
import { settle } from './facts/settle.ts';
import { withStakesThatStand } from './facts/stakes.ts';
import { type Gelezen, readPhrases } from './facts/state.ts';
import { type Bedoeling, readIntent } from './intent.ts';
import type { Item } from './patterns/item.ts';
import { forget } from './patterns/shared.ts';
import { elsewhere } from './roles/elsewhere.ts';
import { findParties, type Gezien, lookAt } from './roles/parties.ts';
import { findSelf } from './roles/self.ts';
import { readItems } from './text/items.ts';
import type { Token } from './text/tokens.ts';
import type { Begrepen, Onzeker } from './types.ts';

const MEETING = new Set(
  'overleg gesprek bespreking vergadering tafel bijeenkomst afspraak aanschuiven aanschuift erbij uitgenodigd aanwezig'.split(
    ' ',
  ),
);

/** Each leaves out what was said of somebody or something else. */
const OF_THOSE_MEANT = [
  withOriginOfParties,
  withStakesThatStand,
  withCapacityOfTheYoung,
  withPresenceOfFamily,
] as const;

/** The words of a message, its phrases, and who writes it. */
function read(tekst: string) {
  const { words, items, ends } = readItems(tekst);
  const phrases = readPhrases(items);
  const zelf = findSelf(items);
  const doel = settle(phrases.filter(({ feit }) => feit === 'doel')).feiten.doel as string | undefined;
  return { words, items, ends, phrases, zelf, doel, skip: elsewhere(items, phrases, ends) };
}

/** What can be seen of the people in a message; for learning from it. */
export function lookAtParties(tekst: string): Gezien {
  const { items, zelf, skip, ends, doel } = read(tekst);
  const seen = lookAt(items, zelf, skip, ends, doel);
  forget();
  return seen;
}

/** What a message says, by its items and not yet by the words it stands in. */
export interface Lezing extends Omit<Begrepen, 'bewijs' | 'onzeker' | 'persoonsgegevens'> {
  readonly words: readonly Token[];
  readonly items: readonly Item[];
  readonly gelezen: readonly Gelezen[];
  readonly twijfels: readonly Twijfel[];
}

/** A fact with more than one reading, and the items it was read from. */
export type Twijfel = Omit<Gelezen, 'waarde'> & Pick<Onzeker, 'waarden'>;

/**
 * What a message says, and nothing it does not say. Reads the same message the same way every time. Never throws.
 *
 * @param inGesprek whether a check is going on: then what is said is about that, also without a question in it
 */
export function readMessage(tekst: string, inGesprek = false): Lezing {
  const { words, items, ends, phrases, zelf, skip, ...rest } = read(tekst);
  const parties = findParties(items, zelf, skip, ends, rest.doel);
  const age = readAge(items);
  const told = withWhatIsAsked(withoutAlternatives(phrases), items);
  const meant = withPurposesThatFit(
    OF_THOSE_MEANT.reduce((said, keep) => keep(said, items), told),
    { deler: parties.deler?.code, ontvanger: parties.ontvanger?.code },
    items,
  );
  const leeftijd = age.codes.length === 1 ? age.codes[0] : undefined;
  const moves = meant.some(({ feit }) => feit === 'doel')
    ? []
    : movingOn(items, {
        deler: parties.deler?.code,
        ontvanger: parties.ontvanger?.code,
        leeftijd,
      });
  const known = settle([...meant, ...moves]);
  const doel = known.feiten.doel;
  const consent = readConsent(items, known.feiten.gezag, leeftijd);

  // Who sits at the table says something of a meeting only.
  const meeting = items.some(({ rol, w }) => rol?.vorm === 'overleg' || MEETING.has(w));
  const gelezen: Gelezen[] = known.gelezen.filter(({ feit }) => meeting || feit !== 'aanwezig');
  gelezen.push(...consent.gelezen);
  if (leeftijd) gelezen.push(...age.gelezen);
  for (const feit of ['deler', 'ontvanger'] as const) {
    const party = parties[feit];
    if (!party) continue;
    const waarde = feit === 'ontvanger' ? toNextSchool(party.code, doel) : party.code;
    gelezen.push({ feit, waarde, van: party.van, tot: party.tot });
  }
  gelezen.push(...implied(gelezen, items));
  const bedoeling = readIntent(items, new Set(gelezen.map(({ feit }) => feit)).size);
  const { intent, gevaar, deelVraag } = bedoeling;
  const table = intent === 'mdo' ? items.findIndex(({ w }) => w === 'overleg' || w === 'tafel') : -1;
  // "een overleg plannen met school en swv": who comes to the table does not receive it alone.
  if (table >= 0 && parties.ontvanger?.code !== 'casusoverleg') {
    const at = gelezen.findIndex(({ feit }) => feit === 'ontvanger');
    gelezen.splice(at < 0 ? gelezen.length : at, at < 0 ? 0 : 1, {
      feit: 'ontvanger',
      waarde: 'casusoverleg',
      van: table,
      tot: table + 1,
    });
  }
  const kept = gelezen.filter(({ feit }) => (inGesprek && intent === 'overig') || keeps(bedoeling, feit));

  const twijfels: Twijfel[] = [...known.onzeker, ...parties.onzeker, ...consent.onzeker];
  if (age.codes.length > 1) {
    const { van, tot } = age.gelezen[0] as Gelezen;
    twijfels.push({ feit: 'leeftijd', waarden: age.codes, van, tot });
  }
  forget();
  const perspectief = parties.perspectief ?? (deelVraag && intent === 'vraag' ? 'deler' : undefined);
  return {
    feiten: Object.fromEntries(kept.map(({ feit, waarde }) => [feit, waarde])) as Feiten,
    intent,
    ...(perspectief && intent === 'vraag' ? { perspectief } : {}),
    gevaar,
    words,
    items,
    gelezen: kept,
    twijfels,
  };
}

/** On the way to another school, the school that receives is that one. */
const toNextSchool = (code: string, doel: FeitWaarde | undefined): string =>
  code === 'onderwijs' && (doel === 'overstap-po-vo' || doel === 'overstap-vo-mbo') ? 'andere-school' : code;

/** Small talk and requests to the bot name people without speaking of sharing. */
function keeps({ intent, praatje }: Bedoeling, feit: FeitSleutel): boolean {
  if (intent === 'delen' || intent === 'hulp') return false;
  return !praatje || feit === 'toestemmingOuders' || feit === 'toestemmingJeugdige';
}
