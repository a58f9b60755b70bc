import type { Persoon } from '../../rules/index.ts';
import type { Codes } from '../types.ts';

/** "kind" under twelve, "jongere" from twelve, both when the age is not known. */
export function child({ leeftijd }: Codes): string {
  if (leeftijd === '0-11') return 'kind';
  return leeftijd === undefined ? 'kind of jongere' : 'jongere';
}

/** The same with its article. */
export function theChild({ leeftijd }: Codes): string {
  if (leeftijd === '0-11') return 'het kind';
  return leeftijd === undefined ? 'het kind of de jongere' : 'de jongere';
}

/** Whose consent is asked, in a sentence: "de ouders met gezag en de jongere". */
export const persons = (van: readonly Persoon[], codes: Codes): string =>
  together(van.map((persoon) => person(persoon, codes)));

/** "a", "a en b", "a, b en c". */
export const together = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} en ${names.at(-1)}`;

function person(persoon: Persoon, codes: Codes): string {
  switch (persoon) {
    case 'ouders-met-gezag':
      return codes.gezag === 'een-ouder' ? 'de ouder met gezag' : 'de ouders met gezag';
    case 'beide-ouders':
      return 'allebei de ouders met gezag';
    case 'voogd':
      return 'de voogd';
    case 'wettelijk-vertegenwoordiger':
      return 'de wettelijk vertegenwoordiger';
    case 'jeugdige':
      return theChild(codes);
  }
}

export const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);
