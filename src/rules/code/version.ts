import { evenly, type Tape } from './tape.ts';

/** A place in a list that only grows: up to seven in little room, any number in more. */
export function versionOn(tape: Tape, version: number): number {
  let base = 0;
  for (let size = 8; ; size = 64) {
    const part = tape.digit(evenly(size), Math.min(version - base, size - 1));
    if (part < size - 1) return base + part;
    base += size - 1;
  }
}
