import { numbers } from './compile.ts';
import type { Item } from './item.ts';

const LAST_ROUND = 1_000_000_000;

/** Which numbered words a message has: those marked with the round it was looked through in. */
export class Presence {
  private marks = new Int32Array(numbers.size);
  private round = 0;

  lookThrough(items: readonly Item[]): void {
    if (this.marks.length < numbers.size) this.marks = new Int32Array(numbers.size);
    this.round = (this.round % LAST_ROUND) + 1;
    if (this.round === 1) this.marks.fill(0);
    for (const { w } of items) {
      const number = numbers.get(w);
      if (number !== undefined) this.marks[number] = this.round;
    }
  }

  hasOne(words: readonly number[]): boolean {
    for (const word of words) if (this.marks[word] === this.round) return true;
    return false;
  }
}
