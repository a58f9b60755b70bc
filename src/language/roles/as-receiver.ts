import type { Mention } from './mentions.ts';

/** Whether a code is that of a school. */
export const isSchool = (code: string | undefined): boolean => code === 'onderwijs' || code === 'mbo';

/** The code of a party as receiver, seen from whoever shares; undefined when it is their own organisation. */
export function asReceiver(
  { code, persoon, niveau, collega }: Pick<Mention, 'code' | 'persoon' | 'niveau' | 'collega'>,
  deler: string | undefined,
): string | undefined {
  // "collega van het wijkteam", said by somebody of the wijkteam.
  if (collega && code === deler) return 'eigen-team';
  if (!isSchool(code)) return code;
  if (!isSchool(deler)) return 'onderwijs';
  if (code === 'mbo' && deler === 'onderwijs') return 'andere-school';
  if (persoon) return 'eigen-team';
  return niveau && deler === 'onderwijs' ? 'andere-school' : undefined;
}
