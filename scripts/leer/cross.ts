import type { Bericht } from '../begrijp-meet.ts';
import { type Lezing, learn } from './learn.ts';

/** The messages are cut in so many parts; each part is read with what was learnt from the others. */
const PARTS = 5;

/** A reading with the codes it comes to. */
export interface Uitgelezen extends Lezing {
  readonly deler: string | undefined;
  readonly ontvanger: string | undefined;
}

/** How often who shares and who receives was read right in messages that were not learnt from. */
export interface Kruismeting {
  readonly berichten: number;
  readonly beide: number;
  readonly deler: number;
  readonly ontvanger: number;
}

function best(readings: readonly Uitgelezen[], weights: ReadonlyMap<string, number>): Uitgelezen | undefined {
  let [first, highest]: [Uitgelezen | undefined, number] = [undefined, Number.NEGATIVE_INFINITY];
  for (const one of readings) {
    const score = one.gezien.reduce((sum, name) => sum + (weights.get(name) ?? 0), 0);
    if (score > highest) [first, highest] = [one, score];
  }
  return first;
}

/**
 * Reads each message with weights learnt from the others.
 *
 * @param messages the messages to read, with their readings in the same order
 * @param always readings of messages that are learnt from whatever is read
 */
export function crossCheck(
  messages: readonly Bericht[],
  readings: readonly (readonly Uitgelezen[])[],
  always: readonly (readonly Lezing[])[],
): Kruismeting {
  const counts = { berichten: messages.length, beide: 0, deler: 0, ontvanger: 0 };
  for (let part = 0; part < PARTS; part++) {
    const weights = learn([...readings.filter((_, i) => i % PARTS !== part), ...always]);
    messages.forEach(({ feiten, twijfel = [] }, i) => {
      if (i % PARTS !== part) return;
      const read = best(readings[i] ?? [], weights);
      const right = (feit: 'deler' | 'ontvanger') => twijfel.includes(feit) || feiten[feit] === read?.[feit];
      if (right('deler')) counts.deler++;
      if (right('ontvanger')) counts.ontvanger++;
      if (right('deler') && right('ontvanger')) counts.beide++;
    });
  }
  return counts;
}
