import type { Besluit, Feiten, FeitSleutel, Uitkomst } from '../../rules/index.ts';
import { byUse, cases } from '../result/depends.ts';
import { nameOf } from '../wording/feit.ts';
import { eitherWay } from '../wording/hoe-dan-ook.ts';
import { MAXIMUM } from '../wording/maximaal.ts';
import { isFromOther, persons, stillToAsk } from '../wording/personen.ts';
import { isNogVaag } from './beslis.ts';
import type { Anders, Antwoord } from './lijnen.ts';
import { inZin } from './tafel.ts';

const MAX_SIDE_BY_SIDE = 3;

/** A sentence as the rest of another. */
export const klein = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1);

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

/** Of much that is unknown, what settles most. */
export function eerstUitTeZoeken(uitkomst: Uitkomst): string {
  if (uitkomst.soort === 'besluit') return '';
  const keys =
    uitkomst.soort === 'hangtAf' && isNogVaag(uitkomst) ? byUse(uitkomst).slice(0, 1) : uitkomst.feiten;
  return feitNamen(keys);
}

/** The first line of a participant. */
export function lijnZin({ uitkomst, feiten }: Antwoord): string {
  if (uitkomst.soort === 'besluit') return besluitZin(uitkomst.besluit, feiten);
  if (uitkomst.soort === 'vraag') return `Nog niet bekend: ${feitNamen(uitkomst.feiten)}`;
  if (isNogVaag(uitkomst)) return `Hangt nog van veel af. Zoek eerst uit: ${eerstUitTeZoeken(uitkomst)}`;
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
  return uitkomst.mogelijk.map((mogelijk) => {
    const zin = besluitZin(mogelijk.besluit, { ...feiten, ...mogelijk.als[0] });
    return `${cases(mogelijk)}: ${klein(zin)}.`;
  });
}

/** The most that may be shared. */
export const hooguit = ({ uitkomst }: Antwoord): string | undefined =>
  uitkomst.soort === 'besluit' && uitkomst.besluit.maximaal !== 'niets'
    ? MAXIMUM[uitkomst.besluit.maximaal]
    : undefined;

/** Who is meant by another kind of receiver: those at the table, or the parents. */
export const wieHoort = ({ wie, feiten }: Anders): readonly string[] =>
  wie.length > 0 ? wie.map(inZin) : [feiten.gezag === 'voogd' ? 'de voogd' : 'een ouder'];

const oorden = (others: readonly Anders[]): string => {
  const names = [...new Set(others.flatMap(wieHoort))];
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} of ${names.at(-1)}`;
};

/** How far it goes, where that says more than "no more than needed". */
const grens = (maximaal: Besluit['maximaal']): string =>
  maximaal === 'noodzakelijk' ? '.' : `: ${klein(MAXIMUM[maximaal])}`;

/** What goes for other ears, and in front of it how the line begins. */
function andersDelen(line: Antwoord, other: Anders): { begin: 'niet' | 'waar' | 'aan'; dan: string } {
  if (other.uitkomst.soort === 'besluit') {
    const { besluit } = other.uitkomst;
    if (besluit.advies === 'delen-moet')
      return { begin: 'aan', dan: `moet dit: ${klein(MAXIMUM[besluit.maximaal])}` };
    if (mag(besluit))
      return magHoeDanOok(line)
        ? { begin: 'waar', dan: klein(MAXIMUM[besluit.maximaal]) }
        : { begin: 'aan', dan: `zelf mag dit wel${grens(besluit.maximaal)}` };
    const asked = magHoeDanOok(line) && ['vraag-toestemming', 'bespreek-anoniem'].includes(besluit.advies);
    const dan = asked
      ? `eerst toestemming van ${stillToAsk(besluit, other.feiten)}, of anoniem.`
      : `${klein(besluitZin(besluit, other.feiten))}.`;
    return { begin: magHoeDanOok(line) ? 'niet' : 'waar', dan };
  }
  const consent =
    other.uitkomst.soort === 'hangtAf' &&
    other.uitkomst.mogelijk.every(({ besluit }) => besluit.toestemming === 'nodig' && !mag(besluit));
  const dan = consent
    ? `eerst toestemming, of anoniem. Van wie, hangt af van: ${eerstUitTeZoeken(other.uitkomst)}.`
    : `dat hangt af van: ${eerstUitTeZoeken(other.uitkomst)}.`;
  return { begin: consent && magHoeDanOok(line) ? 'niet' : 'waar', dan };
}

const BEGIN = {
  niet: (names: string) => `Niet waar ${names} bij zit:`,
  waar: (names: string) => `Waar ${names} bij zit:`,
  aan: (names: string) => `Aan ${names.replace('een ouder', 'de ouders')}`,
};

/** For whose ears the answer differs, and how: "Niet waar leerplicht bij zit: eerst toestemming van …, of anoniem." */
export function andersZinnen(line: Antwoord, anders: readonly Anders[]): string[] {
  const groups = new Map<string, { begin: 'niet' | 'waar' | 'aan'; dan: string; others: Anders[] }>();
  for (const other of anders) {
    const delen = andersDelen(line, other);
    const key = `${delen.begin} ${delen.dan}`;
    const group = groups.get(key) ?? { ...delen, others: [] };
    group.others.push(other);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ begin, dan, others }) => `${BEGIN[begin](oorden(others))} ${dan}`);
}
