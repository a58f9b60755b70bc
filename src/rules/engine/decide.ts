import type { Besluit, Uitkomst } from '../contract.ts';
import { type Asking, createAsking } from './ask.ts';
import type { Compiled } from './compile.ts';
import { sideBySide } from './depends.ts';
import { merged } from './merged.ts';
import { DONT_KNOW, type Fout, Reader, type Vector } from './read.ts';

/** Scratch nodes kept before the diagram forgets them: some tens of megabytes at the most. */
const SCRATCH = 1 << 18;

/** Reads and decides without holding anything of earlier questions but caches that are emptied in time. */
export class Decider {
  readonly compiled: Compiled;
  readonly asking: Asking;
  readonly #reader: Reader;
  readonly #vector: Vector;
  readonly #allowed: Int32Array;
  readonly #outcomes: readonly Uitkomst[];
  readonly #frozen: number;

  constructor(compiled: Compiled, asking = createAsking(compiled)) {
    this.compiled = compiled;
    this.asking = asking;
    this.#reader = new Reader(compiled.space);
    this.#vector = new Int8Array(compiled.space.keys.length);
    this.#allowed = new Int32Array(compiled.space.keys.length);
    this.#outcomes = compiled.decisions.map((besluit) => Object.freeze({ soort: 'besluit', besluit }));
    this.#frozen = compiled.diagram.count;
  }

  /** What is wrong with the input, in words for whoever sent it; null when it can be read as facts. */
  check(input: unknown): Fout | null {
    return this.#reader.read(input, this.#vector);
  }

  /** The outcome for `input`, or what is wrong with it. */
  decide(input: unknown): Uitkomst | { readonly soort: 'fout'; readonly fout: Fout } {
    const fout = this.#reader.read(input, this.#vector);
    if (fout) return { soort: 'fout', fout };
    const { diagram, carried } = this.compiled;
    let node = carried;
    while (!diagram.isTerminal(node)) {
      const value = this.#vector[diagram.variable(node)] as number;
      if (value < 0) return this.#open();
      node = diagram.child(node, value);
    }
    return this.#outcomes[diagram.value(node)] as Uitkomst;
  }

  /** Which values are still possible per fact, a bit each, after reading `input`. Reused: read before the next call. */
  possible(input: unknown): Int32Array {
    this.tidy();
    const fout = this.#reader.read(input, this.#vector);
    if (fout) throw new TypeError(fout.bericht);
    return this.#possible();
  }

  /** Bits of the facts that were asked and not known. */
  unknowable(): number {
    let bits = 0;
    for (let v = 0; v < this.#vector.length; v++) if (this.#vector[v] === DONT_KNOW) bits |= 1 << v;
    return bits;
  }

  /** Forgets scratch work once there is much of it. Nodes held from before are void afterwards. */
  tidy(): void {
    if (this.compiled.diagram.count - this.#frozen < SCRATCH) return;
    this.compiled.diagram.release();
    this.asking.forget();
  }

  #possible(): Int32Array {
    const { space } = this.compiled;
    for (let v = 0; v < this.#vector.length; v++) {
      const value = this.#vector[v] as number;
      const all = (1 << (space.values[v]?.length ?? 0)) - 1;
      // A weighing that was begun is no longer "not weighed yet", whatever its outcome.
      this.#allowed[v] = value >= 0 ? 1 << value : v === space.index.afweging ? all - 1 : all;
    }
    return this.#allowed;
  }

  #open(): Uitkomst {
    this.tidy();
    const { diagram, answers } = this.compiled;
    const allowed = this.#possible();
    const rest = diagram.restrict(answers, allowed);
    if (diagram.isTerminal(rest)) return { soort: 'besluit', besluit: this.settled(allowed) };
    const unknowable = this.unknowable();
    const feiten = this.asking.group(rest, unknowable);
    if (feiten.length > 0) return { soort: 'vraag', feiten };
    const open = this.asking.dependsOn(rest);
    return { soort: 'hangtAf', feiten: open, mogelijk: sideBySide(this, rest, Int32Array.from(allowed)) };
  }

  /** The answer that holds whatever the open facts are, with every rule that may then be the one to carry it. */
  settled(allowed: ArrayLike<number>): Besluit {
    const { diagram, carried, decisions } = this.compiled;
    const possible = diagram
      .reach(diagram.restrict(carried, allowed))
      .values.map((d) => decisions[d] as Besluit);
    return merged(possible);
  }
}
