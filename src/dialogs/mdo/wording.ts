import type { Besluit, Feiten, FeitSleutel, Uitkomst } from '../../rules/index.ts';
import { possibilities } from '../result/depends.ts';
import { emptyState } from '../state/state.ts';
import { nameOf } from '../wording/feit.ts';
import { eitherWay } from '../wording/hoe-dan-ook.ts';
import { MAXIMUM } from '../wording/maximaal.ts';
import { isFromOther, persons, stillToAsk } from '../wording/personen.ts';
import type { Anders, Antwoord } from './lijnen.ts';
import { inZin } from './tafel.ts';

type HangtAf = Extract<Uitkomst, { soort: 'hangtAf' }>;

const MAX_SIDE_BY_SIDE = 3;

/** Names one after another: "a, b en c". */
export const opsomming = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} en ${names.at(-1)}`;

/** Facts by name within a sentence. */
export const feitNamen = (keys: readonly FeitSleutel[]): string =>
  opsomming(keys.map((key) => nameOf(key).toLowerCase()));

/** Whether the answer is that it may or must be shared. */
export const mag = ({ advies }: Besluit): boolean => advies === 'delen-mag' || advies === 'delen-moet';

/** The same whatever the unknown facts are. */
export function magHoeDanOok({ uitkomst }: Antwoord): boolean {
  if (uitkomst.soort === 'besluit') return mag(uitkomst.besluit);
  return uitkomst.soort === 'hangtAf' && uitkomst.mogelijk.every(({ besluit }) => mag(besluit));
}

const LINES: Record<Besluit['advies'], (besluit: Besluit, feiten: Feiten) => string> = {
  'delen-mag': (besluit, feiten) => {
    if (besluit.toestemming === 'nodig')
      return `Mag dit inbrengen: er is toestemming van ${persons(besluit, feiten)}`;
    return besluit.maximaal === 'niet-herleidbaar'
      ? 'Mag dit anoniem inbrengen: toestemming is niet nodig'
      : 'Mag dit inbrengen: toestemming is niet nodig';
  },
  'delen-moet': () => 'Moet dit vertellen: toestemming is niet nodig',
  'vraag-toestemming': (besluit, feiten) =>
    `Eerst toestemming van ${stillToAsk(besluit, feiten)}, of anoniem`,
  'bespreek-anoniem': (besluit, feiten) =>
    `Alleen anoniem, tot er toestemming is van ${stillToAsk(besluit, feiten)}`,
  'weeg-af': () => 'Eerst zelf afwegen, want er is geen toestemming. Anoniem kan wel',
  'niet-delen': ({ toestemming }) =>
    toestemming === 'nodig'
      ? 'Niet op naam, want er is geen toestemming. Anoniem kan wel'
      : 'Niet inbrengen: het is niet echt nodig',
  'eerst-anders': () => 'Nog niet: er is een lichtere weg, anoniem of via kind of ouders zelf',
  voorleggen: (_, feiten) =>
    isFromOther(feiten)
      ? 'Niet zelf inbrengen: de organisatie waar het vandaan komt, beslist'
      : 'Eerst binnen de eigen organisatie voorleggen',
};

/** What a participant may do with what they mean to bring, in one line without a full stop. */
export const besluitZin = (besluit: Besluit, feiten: Feiten): string =>
  LINES[besluit.advies](besluit, feiten);

/** The first line of a participant. */
export function lijnZin({ uitkomst, feiten }: Antwoord): string {
  if (uitkomst.soort === 'besluit') return besluitZin(uitkomst.besluit, feiten);
  if (uitkomst.soort === 'vraag') return `Nog niet bekend: ${feitNamen(uitkomst.feiten)}`;
  const same = eitherWay(
    uitkomst.mogelijk.map(({ besluit }) => besluit),
    'ander',
  );
  return same
    ? `${same}. Van wie, hangt af van: ${feitNamen(uitkomst.feiten)}`
    : `Hangt af van: ${feitNamen(uitkomst.feiten)}`;
}

/** The answers side by side, where not all is known and they are few enough to read. */
export function naastElkaar({ uitkomst, feiten }: Antwoord): string[] {
  if (uitkomst.soort !== 'hangtAf' || uitkomst.mogelijk.length > MAX_SIDE_BY_SIDE) return [];
  const state = { ...emptyState('ander'), feiten };
  return possibilities(uitkomst as HangtAf, state).map(({ when, answer }) => `${when}: ${answer}`);
}

/** The most that may be shared. */
export const hooguit = ({ uitkomst }: Antwoord): string | undefined =>
  uitkomst.soort === 'besluit' && uitkomst.besluit.maximaal !== 'niets'
    ? MAXIMUM[uitkomst.besluit.maximaal]
    : undefined;

/** Who is meant by another kind of receiver: those at the table, or the parents. */
const wieAnders = ({ wie, feiten }: Anders): string =>
  wie.length > 0 ? opsomming(wie.map(inZin)) : feiten.gezag === 'voogd' ? 'de voogd' : 'ouders';

const bijZit = (other: Anders): string => `waar ${wieAnders(other)} bij zit${meervoud(other) ? 'ten' : ''}`;
const meervoud = (other: Anders): boolean =>
  other.wie.length > 1 || other.ontvanger === 'pleegouders' || wieAnders(other) === 'ouders';

/** For whose ears the answer differs, and how: "Niet waar leerplicht bij zit: eerst toestemming van …, of anoniem". */
export function andersZin(line: Antwoord, other: Anders): string {
  const zin = lijnZin(other);
  const klein = zin.charAt(0).toLowerCase() + zin.slice(1);
  const may = magHoeDanOok(other);
  if (may && other.uitkomst.soort === 'besluit') {
    const { advies, maximaal } = other.uitkomst.besluit;
    if (advies === 'delen-moet') return `Aan ${wieAnders(other)} moet dit: ${kleinMax(maximaal)}`;
    return magHoeDanOok(line)
      ? `${hoofd(bijZit(other))} geldt een andere grens: ${kleinMax(maximaal)}`
      : `Aan ${wieAnders(other)} apart mag dit wel: ${kleinMax(maximaal)}`;
  }
  if (magHoeDanOok(line)) return `Niet ${bijZit(other)}: ${klein}`;
  return `${hoofd(bijZit(other))}: ${klein}`;
}

const hoofd = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
const kleinMax = (maximaal: Besluit['maximaal']): string => {
  const zin = MAXIMUM[maximaal].replace(/\.$/, '');
  return zin.charAt(0).toLowerCase() + zin.slice(1);
};
