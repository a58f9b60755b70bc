import type { FeitWaarde } from '../../rules/index.ts';
import type { Stand } from '../data/toestemming/types.ts';

/** Two parents and what each said, as one status. */
export function together(
  moeder: Stand | undefined,
  vader: Stand | undefined,
): Stand | 'een-van-twee' | undefined {
  const both = [moeder, vader];
  for (const stand of ['geweigerd', 'ingetrokken'] as const) if (both.includes(stand)) return stand;
  if (moeder === vader) return moeder;
  if (both.includes('gegeven') && both.includes('niet-gevraagd')) return 'een-van-twee';
  if (both.includes('niet-te-vragen') && both.includes('niet-gevraagd')) return 'niet-te-vragen';
  return undefined;
}

/** What one parent says, when the other is not spoken of. */
export function oneParent(
  stand: Stand | undefined,
  gezag: FeitWaarde | undefined,
): Stand | 'een-van-twee' | undefined {
  if (!stand) return undefined;
  if (gezag === 'een-ouder' || stand !== 'gegeven') return stand;
  const two = gezag === 'ouders-gescheiden' || gezag === 'ouders-samen';
  return two ? 'een-van-twee' : undefined;
}
