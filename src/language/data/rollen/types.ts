import { metVormen } from './vormen.ts';

/** How one kind of party is called. */
export interface RolWoorden {
  /** A code of `deler` or `ontvanger`; `geen`: these words name no party here. */
  readonly code: string;
  readonly vorm: 'persoon' | 'organisatie' | 'overleg';
  readonly woorden: readonly string[];
  /** Which organisation named beside it ("op het mbo", "van de gemeente") decides instead. `*`: any. */
  readonly volgt?: readonly string[];
  /** Says something about level or place as often as it names a party: "klas 1 vmbo". */
  readonly zwak?: true;
  /** What is done there says who hears of it; nobody works at it: "de directeur doet aangifte". */
  readonly daad?: true;
}

export const persoon = (code: string, woorden: string, volgt?: readonly string[]): RolWoorden => ({
  code,
  vorm: 'persoon',
  woorden: woorden.split(', ').map(metVormen),
  ...(volgt ? { volgt } : {}),
});
export const organisatie = (code: string, woorden: string): RolWoorden => ({
  code,
  vorm: 'organisatie',
  woorden: woorden.split(', '),
});
export const zwak = (code: string, woorden: string): RolWoorden => ({
  ...organisatie(code, woorden),
  zwak: true,
});
