import { chances } from '../../src/language/weigh/weights.ts';

/** One way to read a message: what was seen of it, and whether it is right. */
export interface Lezing {
  readonly gezien: readonly string[];
  readonly goed: boolean;
}

/** How often all messages are gone through, how large a step is, and how strongly weights are held near zero. */
const ROUNDS = 20;
const STEP = 0.1;
const PULL = 0.02;
/** Something seen in fewer messages than this is chance. */
const LEAST = 2;
/** A weight below this changes nothing. */
const SMALLEST = 0.04;
/** Goes through the messages in an order that is fixed and mixes their files. */
const STRIDE = 7919;

const number = (value: number): number => Math.round(value * 100) / 100;

/** Names that occur in enough messages, each with a number. */
function numbered(messages: readonly (readonly Lezing[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const readings of messages)
    for (const name of new Set(readings.flatMap(({ gezien }) => gezien)))
      counts.set(name, (counts.get(name) ?? 0) + 1);
  const numbers = new Map<string, number>();
  for (const [name, count] of counts) if (count >= LEAST) numbers.set(name, numbers.size);
  return numbers;
}

interface Example {
  readonly readings: readonly { readonly seen: Int32Array; readonly good: boolean }[];
}

/** How far the chance of each reading is from what it should be, after `weights`. */
function errors({ readings }: Example, weights: Float64Array): number[] {
  const scores = readings.map(({ seen }) => seen.reduce((sum, i) => sum + (weights[i] as number), 0));
  const chance = chances(scores);
  const good = chance.reduce((sum, part, i) => sum + (readings[i]?.good ? part : 0), 0);
  return chance.map((part, i) => (readings[i]?.good ? part / good : 0) - part);
}

function step(example: Example, weights: Float64Array, squares: Float64Array): void {
  const slope = new Map<number, number>();
  errors(example, weights).forEach((error, r) => {
    if (Math.abs(error) < 1e-4) return;
    for (const i of example.readings[r]?.seen ?? []) slope.set(i, (slope.get(i) ?? 0) + error);
  });
  for (const [i, up] of slope) {
    const change = up - PULL * (weights[i] as number);
    squares[i] = (squares[i] as number) + change * change;
    weights[i] = (weights[i] as number) + (STEP * change) / Math.sqrt(squares[i] as number);
  }
}

/**
 * Weights by which the right readings of these messages have the most chance (a log-linear model, learnt with Adagrad).
 * The same messages give the same weights. Messages without a right reading teach nothing.
 */
export function learn(messages: readonly (readonly Lezing[])[]): Map<string, number> {
  const numbers = numbered(messages);
  const examples = messages
    .filter((readings) => readings.some(({ goed }) => goed) && readings.some(({ goed }) => !goed))
    .map((readings) => ({
      readings: readings.map(({ gezien, goed }) => ({
        seen: Int32Array.from(gezien.flatMap((name) => numbers.get(name) ?? [])),
        good: goed,
      })),
    }));
  const weights = new Float64Array(numbers.size);
  const squares = new Float64Array(numbers.size).fill(1e-3);
  for (let round = 0; round < ROUNDS; round++)
    for (let n = 0; n < examples.length; n++)
      step(examples[(n * STRIDE) % examples.length] as Example, weights, squares);
  const learnt = new Map<string, number>();
  for (const [name, i] of numbers)
    if (Math.abs(weights[i] as number) >= SMALLEST) learnt.set(name, number(weights[i] as number));
  return learnt;
}
