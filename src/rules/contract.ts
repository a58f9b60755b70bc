/**
 * The words in which a question is put to the rules (`feiten`) and in which they answer (`besluit`).
 * Codes are the law's own words; within version 1 they never change meaning.
 */
export const CONTRACT_VERSIE = 1;

/** Asked, and the user does not know. Never taken for yes or for no. */
export const WEET_NIET = 'weet-niet';

export const FEIT_SLEUTELS = [
  'deler',
  'ontvanger',
  'leeftijd',
  'gegevens',
  'doel',
  'gezag',
  'gescheidenUitzondering',
  'wilsonbekwaam',
  'convenant',
  'aanwezig',
  'ots',
  'verzuim',
  'herkomst',
  'noodzakelijk',
  'kanAnders',
  'belang',
  'toestemmingOuders',
  'toestemmingJeugdige',
  'afweging',
] as const;

export type FeitSleutel = (typeof FEIT_SLEUTELS)[number];

/** The five questions of bijlage 6, each phrased so that `true` speaks for sharing. */
export const AFWEGING_VRAGEN = [
  'vitaalBelang',
  'nietAnders',
  'voldoendeIngespannen',
  'weegtOp',
  'gericht',
] as const;

export type AfwegingVraag = (typeof AFWEGING_VRAGEN)[number];
export type Afweging = Partial<Record<AfwegingVraag, boolean | typeof WEET_NIET>>;

/** A value as it stands in JSON: a code, a boolean, or the object of the weighing. */
export type FeitWaarde = string | boolean | Afweging;

/** What is known so far. A fact that is absent is unknown. */
export type Feiten = Partial<Record<FeitSleutel, FeitWaarde>>;

export type Toestemming = 'nodig' | 'niet-nodig' | 'nvt';

export type Persoon =
  | 'ouders-met-gezag'
  | 'beide-ouders'
  | 'voogd'
  | 'jeugdige'
  | 'wettelijk-vertegenwoordiger';

export type Advies =
  | 'delen-mag'
  | 'delen-moet'
  | 'vraag-toestemming'
  | 'weeg-af'
  | 'niet-delen'
  | 'bespreek-anoniem'
  | 'eerst-anders'
  | 'voorleggen';

export type Maximaal =
  | 'niet-herleidbaar'
  | 'dat-informatie'
  | 'signaal'
  | 'verzuimgegevens'
  | 'algemene-bewoordingen'
  | 'procesinformatie'
  | 'feiten-en-vermoedens-gescheiden'
  | 'noodzakelijk'
  | 'niets';

/** The answer in four words of the contract, with the rules that carried it and their sources. */
export interface Besluit {
  readonly toestemming: Toestemming;
  readonly van: readonly Persoon[];
  readonly advies: Advies;
  readonly maximaal: Maximaal;
  /** Ids of the rules that carried the answer, from the road taken to the status of the consent. */
  readonly regels: readonly string[];
  /** Ids of the sources those rules rest on, each once. */
  readonly bronnen: readonly string[];
}

/** What an answer came down to when a code was made: its four words, or that there was no one answer yet. */
export type AntwoordToen =
  | Pick<Besluit, 'toestemming' | 'van' | 'advies' | 'maximaal'>
  | Exclude<Uitkomst['soort'], 'besluit'>;

/** One answer that holds as long as the unknown facts have one of these sets of values. */
export interface Mogelijkheid {
  readonly besluit: Besluit;
  readonly als: readonly Feiten[];
}

/**
 * What the rules say about a set of facts: an answer; what to ask next; or, when only what the user does not
 * know could still change it, the answers side by side.
 */
export type Uitkomst =
  | { readonly soort: 'besluit'; readonly besluit: Besluit }
  | { readonly soort: 'vraag'; readonly feiten: readonly FeitSleutel[] }
  | {
      readonly soort: 'hangtAf';
      readonly feiten: readonly FeitSleutel[];
      readonly mogelijk: readonly Mogelijkheid[];
    };

/** Whom the wording addresses. No fact of the law. */
export const PERSPECTIEVEN = ['deler', 'ontvanger', 'ander'] as const;
export type Perspectief = (typeof PERSPECTIEVEN)[number];
