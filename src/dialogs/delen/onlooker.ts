import type { Feiten } from '../../rules/index.ts';
import { emptyState, type State } from '../state/state.ts';

/** A result as everybody may see it: worded for whoever looks on, with nothing of how somebody came to it. */
export const onlooker = (feiten: Feiten): State => ({
  ...emptyState('ander'),
  screen: 'resultaat',
  feiten,
});
