import type { Effect, Input, TurnContext as Moment, Reply, Result } from '../dialogs/index.ts';
import type { ExtensionDialogs } from './extension.ts';
import type { Recorder } from './record.ts';
import type { AllowedTenants } from './tenants.ts';

/** What the bot asks of the dialogs. */
export interface Dialogs extends ExtensionDialogs {
  reply(input: Input, memory: unknown, context: Moment): Reply;
  welcome(context: Moment): Reply;
  /** What to show of what came of an effect. */
  settle(effect: Effect, result: Result, context: Moment): Reply;
  /** What somebody hears who may not use the bot, with the page of the result they came for. */
  elsewhere(about: unknown, context: Moment): string;
}

/** What holds for every turn, apart from time and place. */
export type Surroundings = Pick<Moment, 'organisatie' | 'overlegvormen' | 'publicUrl'>;

/** What an app may be given beside the dialogs. */
export interface AppParts {
  /** Where records are kept; absent when the operator turned that off. */
  readonly recorder?: Recorder | undefined;
  /** Nobody is authenticated. */
  readonly localOnly?: boolean;
  /** Whose people may use the bot; absent: whoever Teams lets in. */
  readonly allowedTenants?: AllowedTenants | undefined;
}
