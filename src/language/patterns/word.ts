import { filledBy, placeCount } from './places.ts';

/** Words that are remembered: most of most messages. */
const MOST_SEEN = 20_000;
/** No word of ours is longer. */
const LONGEST = 40;

/**
 * A word as it is looked up, made once: what is known of it is found by the word itself, and no longer by its letters. That
 * is most of what reading a message costs.
 */
export class Word {
  /** What is known of the word, by the number of who asks; see `knownOf`. */
  readonly known: unknown[] = [];
  /** A number in digits. */
  readonly digits: boolean;
  /** The places of patterns the word can fill, lowest first. */
  private filled: readonly number[] = [];
  private counted = 0;

  constructor(readonly w: string) {
    this.digits = w >= '0' && w < ':';
    this.count();
  }

  /** Patterns made after the word are known by a count that no longer fits. */
  private count(): void {
    this.counted = placeCount();
    this.filled = filledBy(this.w);
  }

  /** The numbers of the places the word can fill, lowest first. */
  get places(): readonly number[] {
    if (this.counted !== placeCount()) this.count();
    return this.filled;
  }

  /** Whether the word can fill a place. */
  canFill(place: number): boolean {
    if (place >= this.counted) this.count();
    const { filled } = this;
    let [low, high] = [0, filled.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((filled[middle] as number) < place) low = middle + 1;
      else high = middle;
    }
    return filled[low] === place;
  }
}

const known = new Map<string, Word>();

/** The word with these letters. */
export function wordOf(w: string): Word {
  const found = known.get(w);
  if (found) return found;
  const made = new Word(w);
  if (known.size < MOST_SEEN && w.length <= LONGEST) known.set(w, made);
  return made;
}

let askers = 0;

/** Looks something up once for each word, and then knows it of that word. */
export function knownOf<T extends object | string | number | boolean | null>(
  look: (word: Word) => T,
): (word: Word) => T {
  const asker = askers++;
  return (word) => {
    const found = word.known[asker];
    if (found !== undefined) return found as T;
    const looked = look(word);
    word.known[asker] = looked;
    return looked;
  };
}
