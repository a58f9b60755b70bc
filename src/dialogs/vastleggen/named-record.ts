import type { OpenDoel } from './effect.ts';

const VERBS: Readonly<Record<string, OpenDoel | 'exporteer'>> = {
  open: 'lezen',
  bekijk: 'lezen',
  toon: 'lezen',
  zoek: 'lezen',
  verwijder: 'verwijder',
  wis: 'verwijder',
  controleer: 'controleer',
  exporteer: 'exporteer',
};

const NAMED = /^\s*(open|bekijk|toon|zoek|verwijder|wis|controleer|exporteer)\s+(?:opnieuw\s+)?(\S.{0,99})$/i;
const NUMBER = /^\s*(\d{1,3})\s*$/;
const POINTER = /^(?:nummer|nr\.?|vastlegging)\s+(?=\d{1,3}$)/i;

/** Which record somebody means, by number or by reference, and what for. */
export interface Genoemd {
  /** Absent for a number alone. */
  readonly werkwoord?: string;
  readonly wat: string;
  readonly doel: OpenDoel | 'exporteer';
}

/** "open 2", "2", "verwijder 2026-014": what is named in it, if anything. */
export function readNamed(text: string): Genoemd | undefined {
  const number = NUMBER.exec(text)?.[1];
  if (number) return { wat: number, doel: 'lezen' };
  const [, verb = '', rest = ''] = NAMED.exec(text) ?? [];
  const werkwoord = verb.toLowerCase();
  const doel = VERBS[werkwoord];
  return doel && { werkwoord, wat: rest.trim().replace(POINTER, ''), doel };
}
