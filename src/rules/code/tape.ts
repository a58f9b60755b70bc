/**
 * Numbers written one after another into one big number, and read back in the same order. One description of a format
 * serves both ways: a writer takes the values it is given, a reader gives the values there are and ignores what it is given.
 */
export interface Tape {
  /** One of `weights.length` values; the larger its weight among the weights, the less room it takes. */
  digit(weights: readonly number[], value: number): number;
}

/** Equal room for each of `count` values: then the big number is one in mixed radix. */
export const evenly = (count: number): number[] => Array.from({ length: count }, () => 1);

const total = (weights: readonly number[]): number => weights.reduce((sum, weight) => sum + weight, 0);

/** Writes. Values go in from last to first, so that the first comes out first. */
export class Writer implements Tape {
  readonly #written: { readonly weights: readonly number[]; readonly value: number }[] = [];

  digit(weights: readonly number[], value: number): number {
    if (!(value in weights)) throw new RangeError(`Er is geen plaats ${value} in een code`);
    this.#written.push({ weights, value });
    return value;
  }

  /** Everything written, as one number. */
  number(): bigint {
    return this.#written.reduceRight((rest, { weights, value }) => {
      const weight = BigInt(weights[value] as number);
      const below = BigInt(total(weights.slice(0, value)));
      return (rest / weight) * BigInt(total(weights)) + below + (rest % weight);
    }, 0n);
  }
}

/** Reads what a writer wrote. */
export class Reader implements Tape {
  #rest: bigint;

  constructor(number: bigint) {
    this.#rest = number;
  }

  digit(weights: readonly number[]): number {
    const whole = BigInt(total(weights));
    const spot = Number(this.#rest % whole);
    let value = 0;
    let below = 0;
    while (below + (weights[value] as number) <= spot) below += weights[value++] as number;
    this.#rest = (this.#rest / whole) * BigInt(weights[value] as number) + BigInt(spot - below);
    return value;
  }

  /** Whether nothing is left: only then a writer wrote this. */
  get atEnd(): boolean {
    return this.#rest === 0n;
  }
}
