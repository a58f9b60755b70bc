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

  recall(activity: Activity): unknown {
    return this.#entries.get(key(activity))?.codes;
  }

  /** `undefined` leaves what is kept as it is, `null` forgets it. */
  remember(activity: Activity, codes: unknown): void {
    if (codes === undefined) return;
    if (codes === null) this.#entries.delete(key(activity));
    else this.#entries.set(key(activity), { codes });
  }
}

function key({ conversation, from }: Activity): string {
  return JSON.stringify([conversation.id, from.aadObjectId ?? from.id]);
}
