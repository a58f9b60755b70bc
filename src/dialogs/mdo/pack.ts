import type { Execute } from '../cards/actions.ts';
import { MDO_VERSION, type MdoState } from './state.ts';

/** The state as it travels in the data of every button, under short names. */
export const packMdo = (state: MdoState): Record<string, unknown> => ({
  mdo: MDO_VERSION,
  s: state.screen,
  a: state.answers,
  ...(state.group.length > 0 ? { g: state.group } : {}),
  ...(state.trail.length > 0 ? { h: state.trail } : {}),
  ...(state.ticks.length > 0 ? { k: state.ticks } : {}),
  ...(state.typing ? { y: true } : {}),
});

/** A button that sends its verb and all that is known of the meeting, and with it whatever is filled in. */
export const mdoButton = (
  title: string,
  verb: string,
  state: MdoState,
  extra: Record<string, unknown> = {},
): Execute => ({ type: 'Action.Execute', title, verb, data: { ...packMdo(state), ...extra } });
