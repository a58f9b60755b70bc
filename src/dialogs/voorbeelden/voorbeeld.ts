import type { Feiten, FeitSleutel } from '../../rules/index.ts';

/** A situation that comes up often, in a few words, as facts of which the rules know the answer. */
export interface Voorbeeld {
  readonly titel: string;
  /** What the title speaks of, beside who shares with whom and what for: with another value it would be untrue. */
  readonly over?: readonly FeitSleutel[];
  /** Other words by which it is looked for. */
  readonly zoek?: readonly string[];
  readonly feiten: Feiten;
}

/** As long as nothing was asked, a title may say so, whether asking matters or not. */
export const NOT_ASKED = 'niet-gevraagd';

/** What the questions after the situation itself mostly get for an answer. */
export const GEWOON = { herkomst: 'eigen', noodzakelijk: true, kanAnders: false } as const;
export const SAMEN = { wilsonbekwaam: false, gezag: 'ouders-samen' } as const;
export const GESCHEIDEN = { wilsonbekwaam: false, gezag: 'ouders-gescheiden' } as const;
export const NIETS_GEVRAAGD = {
  toestemmingOuders: 'niet-gevraagd',
  toestemmingJeugdige: 'niet-gevraagd',
} as const;
