import { pack } from '../state/pack.ts';
import type { State } from '../state/state.ts';

export interface Execute {
  readonly type: 'Action.Execute';
  readonly title: string;
  readonly verb: string;
  readonly data: Record<string, unknown>;
  readonly style?: 'positive';
}

export interface Toggle {
  readonly type: 'Action.ToggleVisibility';
  readonly title: string;
  readonly targetElements: readonly string[];
}

export interface OpenUrl {
  readonly type: 'Action.OpenUrl';
  readonly title: string;
  readonly url: string;
}

export type Action = Execute | Toggle | OpenUrl;

/** A button that sends its verb and the state of the check, and with it whatever is filled in. */
export const button = (
  title: string,
  verb: string,
  state: State,
  extra: Record<string, unknown> = {},
): Execute => ({
  type: 'Action.Execute',
  title,
  verb,
  data: { ...pack(state), ...extra },
});

/** The button most people need next. */
export const primary = (execute: Execute): Execute => ({ ...execute, style: 'positive' });

/** A button that folds a part of the card out and in. */
export const toggle = (title: string, id: string): Toggle => ({
  type: 'Action.ToggleVisibility',
  title,
  targetElements: [id],
});

/** A button that opens an address. */
export const link = (title: string, url: string): OpenUrl => ({ type: 'Action.OpenUrl', title, url });
