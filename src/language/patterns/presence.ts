import { ALWAYS, placeCount } from './places.ts';

const LAST = 1_000_000_000;

/** Where a message can fill the numbered places of patterns: for each the last item that can. */
export class Presence {
  private marks = new Int32Array(placeCount());
  /** Marks of this message are this and the item; those of messages before are lower. */
  private base = 0;
  private next = 1;

  /** A new message of so many items, of which none was seen yet. */
  begin(items: number): void {
    if (this.next > LAST || this.marks.length < placeCount()) {
      this.marks = new Int32Array(placeCount());
      this.next = 1;
    }
    this.base = this.next;
    this.next += items + 1;
    this.marks[ALWAYS] = this.next;
  }

  /** The item at `at`, the last so far, can fill these places. */
  mark(places: ArrayLike<number>, at: number): void {
    const mark = this.base + at;
    for (let i = 0; i < places.length; i++) this.marks[places[i] as number] = mark;
  }

  /** Whether the message can fill both these places at `at` or behind it. */
  hasFrom(at: number, one: number, other: number): boolean {
    const mark = this.base + at;
    return (this.marks[one] as number) >= mark && (this.marks[other] as number) >= mark;
  }
}
