import { ALWAYS, placeCount } from './places.ts';

const LAST_ROUND = 1_000_000_000;

/** Which numbered places a message can fill: those marked with the round it was looked through in. */
export class Presence {
  private marks = new Int32Array(placeCount());
  private round = 0;

  /** A new message, of which no word was seen yet. */
  begin(): void {
    if (this.marks.length < placeCount()) this.marks = new Int32Array(placeCount());
    this.round = (this.round % LAST_ROUND) + 1;
    if (this.round === 1) this.marks.fill(0);
    this.marks[ALWAYS] = this.round;
  }

  /** The message has a word that fills these places. */
  mark(places: Int32Array): void {
    for (let i = 0; i < places.length; i++) this.marks[places[i] as number] = this.round;
  }

  /** Whether the message has a word for both these places. */
  has(one: number, other: number): boolean {
    return this.marks[one] === this.round && this.marks[other] === this.round;
  }
}
