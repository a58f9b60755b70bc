import { type Label, label } from './labels.ts';
import { partsOf } from './seen.ts';

/** Numbers kept for each name: its key, its weights, and room that makes it one line of the memory. */
const ROW = 4;
const MOST_WEIGHTS = ROW - 1;
/** Labels are numbered below this; three of them make a key without a loss. */
const MOST_LABELS = 2 ** 17;

const keyOf = (what: number, how: number, also: number): number =>
  (what * MOST_LABELS + how) * MOST_LABELS + also;

/** Where to begin to look for three numbers; spread by large odd factors. */
const spread = (what: number, how: number, also: number): number =>
  Math.imul(Math.imul(what, 0x9e3779b1) ^ how, 0x85ebca6b) ^ Math.imul(also, 0xc2b2ae35);

/** Weights by what is seen, to be found by the numbers of its labels: one look at one place, most of the time. */
export class Table {
  private readonly rows: Float64Array;
  private readonly bits: number;

  /**
   * @param columns weights by name, in up to three columns; what has none in one of them weighs nothing there
   * @throws RangeError for more columns or labels than there is room for
   */
  constructor(columns: readonly Readonly<Record<string, number>>[]) {
    if (columns.length > MOST_WEIGHTS) throw new RangeError('te veel kolommen met gewichten');
    const names = new Set(columns.flatMap(Object.keys));
    this.bits = Math.ceil(Math.log2(names.size + 1)) + 1;
    this.rows = new Float64Array(ROW << this.bits);
    for (const name of names) {
      const [what, how, also] = partsOf(name).map((part) => label(part).number) as [number, number, number];
      if (Math.max(what, how, also) >= MOST_LABELS) throw new RangeError('te veel namen van gewichten');
      const at = this.placeOf(what, how, also);
      this.rows[at] = keyOf(what, how, also);
      columns.forEach((column, i) => {
        this.rows[at + 1 + i] = column[name] ?? 0;
      });
    }
  }

  /** Where the weights of what is seen begin; -1 when there are none. */
  find(what: Label, how: Label, also: Label): number {
    if (what.number === 0 || how.number === 0 || also.number === 0) return -1;
    const at = this.placeOf(what.number, how.number, also.number);
    return this.rows[at] === 0 ? -1 : at + 1;
  }

  /** @param at from `find` */
  weight(at: number, column: number): number {
    return this.rows[at + column] as number;
  }

  /** The row with these numbers, or the free one where they would be. */
  private placeOf(what: number, how: number, also: number): number {
    const { rows } = this;
    const key = keyOf(what, how, also);
    const last = rows.length - ROW;
    let at = (spread(what, how, also) >>> (32 - this.bits)) * ROW;
    while (rows[at] !== 0 && rows[at] !== key) at = at === last ? 0 : at + ROW;
    return at;
  }
}
