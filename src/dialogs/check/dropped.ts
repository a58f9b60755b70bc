import { type Feiten, type FeitSleutel, nietMeerVanToepassing } from '../../rules/index.ts';
import { nameOf } from '../wording/feit.ts';

/** Facts after a change, without what the change made pointless, and the line that says so. */
export interface Changed {
  readonly feiten: Feiten;
  readonly notices: readonly string[];
}

/** Facts without some of them. */
export const without = (feiten: Feiten, keys: readonly FeitSleutel[]): Feiten =>
  Object.fromEntries(Object.entries(feiten).filter(([key]) => !keys.includes(key as FeitSleutel)));

/**
 * Merges new answers into the facts. Only a change of an earlier answer drops anything, and only what mattered
 * before it: answers given together stay, needed or not.
 */
export function merge(before: Feiten, answers: Feiten): Changed {
  const after = { ...before, ...answers };
  const fresh = Object.keys(answers) as FeitSleutel[];
  const changed = fresh.some((key) => before[key] !== undefined && before[key] !== answers[key]);
  if (!changed) return { feiten: after, notices: [] };
  const needless = nietMeerVanToepassing(before);
  const dropped = nietMeerVanToepassing(after).filter(
    (key) => !needless.includes(key) && !fresh.includes(key),
  );
  if (dropped.length === 0) return { feiten: after, notices: [] };
  return {
    feiten: without(after, dropped),
    notices: [`Niet meer nodig: ${dropped.map(nameOf).join(', ')}.`],
  };
}
