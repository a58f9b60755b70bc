import type { Activity } from 'botbuilder';
import { Memory } from './memory.ts';

/** More than anybody shares in one conversation; what is older may be shared again. */
const MOST = 50;

/** The codes of what somebody shared in a conversation, so that a second tap or a retry does not share it again. */
export class Shared {
  readonly #codes = new Memory();
  readonly #sending = new Map<string, Promise<void>>();

  /** What this person shared in this conversation, oldest first. */
  codes(activity: Activity): readonly string[] {
    return (this.#codes.recall(activity) as readonly string[] | undefined) ?? [];
  }

  /** Something that this person shares in this conversation right now: whether it got there is not known yet. */
  sending(activity: Activity): Promise<void> | undefined {
    return this.#sending.get(Memory.key(activity));
  }

  /** Sends something to share. What did not get there may be tried again, so it does not count as shared. */
  async send(activity: Activity, code: string, send: () => Promise<void>): Promise<void> {
    const key = Memory.key(activity);
    const sent = send().then(() =>
      this.#codes.remember(activity, [...this.codes(activity), code].slice(-MOST)),
    );
    this.#sending.set(
      key,
      sent.catch(() => undefined).finally(() => this.#sending.delete(key)),
    );
    await sent;
  }
}
