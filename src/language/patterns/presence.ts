import { ALWAYS, placeCount } from './places.ts';

const LAST = 1_000_000_000;

/**
 * Where a message can fill the numbered places of patterns: for each the items that can, as bits in a round of 32. In a longer
 * message two items share a bit, so that this says only where a pattern may stand.
 */
export class Presence {
  /** For each place the message it was last filled in, and where. */
  private marks = new Int32Array(0);
  private message = 0;

  /** A new message, of which no item was seen yet. */
  begin(): void {
    if (this.message === LAST || this.marks.length < 2 * placeCount()) {
      this.marks = new Int32Array(2 * placeCount());
      this.message = 0;
    }
    this.message++;
    this.marks[2 * ALWAYS] = this.message;
    this.marks[2 * ALWAYS + 1] = -1;
  }

  /** The item at `at` can fill these places. */
  mark(places: ArrayLike<number>, at: number): void {
    const { marks, message } = this;
    const bit = 1 << (at & 31);
    for (let i = 0; i < places.length; i++) {
      const place = 2 * (places[i] as number);
      if (marks[place] === message) (marks[place + 1] as number) |= bit;
      else {
        marks[place] = message;
        marks[place + 1] = bit;
      }
    }
  }

  /** Whether an item may fill a place, as far from `at` as the bits that are set in a round of 32. */
  has(place: number, at: number, window: number): boolean {
    const turn = at & 31;
    const where = (window << turn) | (window >>> (32 - turn));
    return this.marks[2 * place] === this.message && ((this.marks[2 * place + 1] as number) & where) !== 0;
  }
}
