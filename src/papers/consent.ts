import { decide, type Feiten, feitDefinitie, type Persoon, type Uitkomst } from '../rules/index.ts';
import type { Codes } from './types.ts';

/** What the rules say of the consent of one participant. */
export interface Deelname {
  readonly deler: string;
  /** `nvt`: listens, or sharing is not the way here. `open`: the rules would have to know more to say. */
  readonly toestemming: 'nodig' | 'niet-nodig' | 'nvt' | 'open';
  readonly van: readonly Persoon[];
}

/** Everybody of whom one form asks consent, in the order in which they sign. */
const ORDER: readonly Persoon[] = [
  'ouders-met-gezag',
  'beide-ouders',
  'voogd',
  'wettelijk-vertegenwoordiger',
  'jeugdige',
];

const DELERS = new Set<unknown>(feitDefinitie('deler').opties.map(({ waarde }) => waarde));

/** Consent is asked of those who hold the information themselves and need to share it; nobody was asked yet. */
const ASKING = {
  herkomst: 'eigen',
  noodzakelijk: true,
  kanAnders: false,
  toestemmingOuders: 'niet-gevraagd',
  toestemmingJeugdige: 'niet-gevraagd',
} satisfies Feiten;

/** Where a form says nothing of these, it is made for the case in which consent has to be asked. */
const CAREFUL = { convenant: false, aanwezig: false, verzuim: 'geen', ots: false } satisfies Feiten;

/** What the rules say of each participant. All of it is the answer of `decide`; nothing of the law is said here. */
export const deelnames = (codes: Codes): Deelname[] =>
  (codes.deelnemers ?? []).map((deler) => deelname(deler, codes));

/** Whether the rules ask consent of nobody at this table. */
export const nobodyNeeds = (all: readonly Deelname[]): boolean =>
  all.some(({ toestemming }) => toestemming === 'niet-nodig') &&
  all.every(({ toestemming }) => toestemming === 'niet-nodig' || toestemming === 'nvt');

/** Of whom consent is asked: each person once, whoever needs it. Empty when nobody does or the rules cannot say. */
export function ondertekenaars(codes: Codes): Persoon[] {
  const all = deelnames(codes);
  // Half an answer would be a guess: another participant may need somebody else's consent too.
  if (all.some(({ toestemming }) => toestemming === 'open')) return [];
  return ORDER.filter((persoon) => all.some(({ van }) => van.includes(persoon)));
}

/** Everybody at the table hears what is said there, so the answer to each of them counts beside that to the meeting. */
function deelname(deler: string, { deelnemers = [], luisteraars = [], ...codes }: Codes): Deelname {
  if (!DELERS.has(deler) || luisteraars.includes(deler)) return { deler, toestemming: 'nvt', van: [] };
  const ontvangers = new Set([
    'casusoverleg',
    ...deelnemers.filter((ander) => ander !== deler).map(asReceiver),
  ]);
  const outcomes = [...ontvangers].map((ontvanger) => decision({ ...ASKING, ...codes, deler, ontvanger }));
  const besluiten = outcomes.filter((outcome) => outcome.soort === 'besluit').map(({ besluit }) => besluit);
  if (besluiten.length < outcomes.length) return { deler, toestemming: 'open', van: [] };
  const needed = besluiten.filter(({ toestemming }) => toestemming === 'nodig');
  const free = besluiten.some(({ toestemming }) => toestemming === 'niet-nodig');
  return {
    deler,
    toestemming: needed.length > 0 ? 'nodig' : free ? 'niet-nodig' : 'nvt',
    van: ORDER.filter((persoon) => needed.some(({ van }) => van.includes(persoon))),
  };
}

function decision(feiten: Feiten): Uitkomst {
  const outcome = decide(feiten);
  return outcome.soort === 'besluit' ? outcome : decide({ ...CAREFUL, ...feiten });
}

/** The contract has no receiver of its own for an mbo: it is the school somebody attends now. */
const asReceiver = (deler: string): string => (deler === 'mbo' ? 'onderwijs' : deler);

/** Whether parents, guardian or representative are among those who decide. */
export const adultsDecide = (van: readonly Persoon[]): boolean =>
  van.some((persoon) => persoon !== 'jeugdige');

/** The participants of whom the rules say this of consent. */
export const delersMet = (codes: Codes, ...how: Deelname['toestemming'][]): string[] =>
  deelnames(codes)
    .filter(({ toestemming }) => how.includes(toestemming))
    .map(({ deler }) => deler);
