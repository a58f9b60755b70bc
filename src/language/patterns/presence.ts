import { numbers } from './compile.ts';

const LAST_ROUND = 1_000_000_000;

/** Which numbered words a message has: those marked with the round it was looked through in. */
export class Presence {
  private marks = new Int32Array(numbers.size);
  private round = 0;

  /** A new message, of which no word was seen yet. */
  begin(): void {
    if (this.marks.length < numbers.size) this.marks = new Int32Array(numbers.size);
    this.round = (this.round % LAST_ROUND) + 1;
    if (this.round === 1) this.marks.fill(0);
  }

  /** The message has this word. */
  mark(number: number): void {
    this.marks[number] = this.round;
  }

  /** Whether the message has one of the words of each of these. */
  hasOneOfEach(places: readonly (readonly number[])[]): boolean {
    for (let i = 0; i < places.length; i++) if (!this.hasOne(places[i] as readonly number[])) return false;
    return true;
  }

  private hasOne(words: readonly number[]): boolean {
    for (let i = 0; i < words.length; i++) if (this.marks[words[i] as number] === this.round) return true;
    return false;
  }
}
