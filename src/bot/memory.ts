import type { Activity } from 'botbuilder';
import { LRUCache } from 'lru-cache';

const MAX_ENTRIES = 5000;
const KEEP_MS = 2 * 60 * 60 * 1000;

/** The codes of the last card, per person and conversation, for whoever types instead of taps. Lost on restart. */
export class Memory {
  readonly #entries: LRUCache<string, { readonly codes: unknown }>;

  constructor(maxEntries = MAX_ENTRIES, keepMs = KEEP_MS) {
    this.#entries = new LRUCache({ max: maxEntries, ttl: keepMs });
  }

  /** One person in one conversation. */
  static key({ conversation, from }: Activity): string {
    return JSON.stringify([conversation.id, from.aadObjectId ?? from.id]);
  }

  recall(activity: Activity): unknown {
    return this.#entries.get(Memory.key(activity))?.codes;
  }

  /** `undefined` leaves what is kept as it is, `null` forgets it. */
  remember(activity: Activity, codes: unknown): void {
    if (codes === undefined) return;
    if (codes === null) this.#entries.delete(Memory.key(activity));
    else this.#entries.set(Memory.key(activity), { codes });
  }
}
