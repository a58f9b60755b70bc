import { type Begrepen, begrijp } from '../../language/index.ts';
import type { State } from '../state/state.ts';

/** Whether there is a check to go on with: one with answers in it. */
export const isRunning = (state: State | undefined): boolean =>
  state !== undefined && Object.keys(state.feiten).length > 0;

/** What a typed text says, in words and facts. Read once a turn, and kept no longer than that. */
export const hear = (text: string, running: boolean): Begrepen => begrijp(text, running);
