import type { State } from './state.ts';

/** Version of the card data; older or newer data is salvaged, never trusted. */
export const CARD_VERSION = 1;

/** The state as it travels in the data of every button, under short names. */
export const pack = (state: State): Record<string, unknown> => ({
  tn: CARD_VERSION,
  s: state.screen,
  p: state.perspectief,
  f: state.feiten,
  g: state.group,
  h: state.trail,
  ...(state.typing ? { t: true } : {}),
});
