import type { Reply, TurnContext } from '../types.ts';
import { packMdo } from './pack.ts';
import type { MdoState } from './state.ts';

/**
 * What stays remembered of a meeting: all of it in one's own chat, for who types. In a group nothing is: there a meeting is
 * walked with buttons. Its result also makes forget the check
 * before it, if there may be one, or *deel* would show that to all.
 */
export function rememberedMdo(
  state: MdoState,
  { eenOpEen }: TurnContext,
  before = true,
): Pick<Reply, 'remember'> {
  if (eenOpEen) return { remember: packMdo(state) };
  return state.screen === 'resultaat' && before ? { remember: null } : {};
}
