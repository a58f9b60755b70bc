/** The papers there are, by the name in their address. */
export const SOORTEN = ['toestemmingsformulier', 'brief-ouders', 'brief-jongere'] as const;
export type Soort = (typeof SOORTEN)[number];

/**
 * What a paper is filled in with: codes of the contract, never a name. What is absent becomes a line to fill in
 * by hand, never a guess.
 */
export interface Codes {
  readonly doel?: string;
  readonly leeftijd?: string;
  readonly gezag?: string;
  readonly gescheidenUitzondering?: boolean;
  readonly wilsonbekwaam?: boolean;
  readonly gegevens?: string;
  /** Whether the parties signed the convenant, and whether those concerned sit at the table. */
  readonly convenant?: boolean;
  readonly aanwezig?: boolean;
  readonly verzuim?: string;
  /** Who takes part, as codes of `deler`; of `ontvanger` for those who hold nothing the rules speak of. */
  readonly deelnemers?: readonly string[];
  /** Those of them who bring nothing in. */
  readonly luisteraars?: readonly string[];
}

/** The meeting, as far as a paper speaks of it. */
export interface Overleg {
  readonly naam: string;
  /** Whether parents and young person sit at the table; absent when that is not known. */
  readonly oudersErbij?: boolean;
}

/** What the sender tells of itself. The organisation of the dialogs fits this. */
export interface Afzender {
  readonly naam?: string;
  readonly fg?: { readonly naam: string; readonly bereikbaar?: string };
  readonly dossier?: string;
}

/** All that a paper is made of. */
export interface Gegeven {
  readonly codes: Codes;
  readonly overleg?: Overleg;
  readonly afzender: Afzender;
}
