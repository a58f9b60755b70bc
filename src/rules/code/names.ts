import { LETTERS } from './letters.ts';
import { evenly, type Tape } from './tape.ts';

const HASH_DIGITS = 4;
const BASE = LETTERS.length;
const MARK = '#';

/** A name that is in no list, as codes have it: its FNV-1a hash, so that a long name takes no more room than a short one. */
export function hashedName(name: string): string {
  let hash = 0x811c9dc5;
  for (const character of name)
    hash = Math.imul(hash ^ (character.codePointAt(0) as number), 0x01000193) >>> 0;
  return `${MARK}${hash % BASE ** HASH_DIGITS}`;
}

/** A name as it is found back: by its place in the list, or as its hash. */
export function nameOn(tape: Tape, list: readonly string[], name: string): string {
  const at = tape.digit(evenly(list.length + 1), list.indexOf(name) + 1);
  return at === 0 ? hashOn(tape, name) : (list[at - 1] as string);
}

/** The hash of a name, digit by digit; a name that is one already stays what it is. */
export function hashOn(tape: Tape, name: string): string {
  let rest = Number((name.startsWith(MARK) ? name : hashedName(name)).slice(1)) || 0;
  let read = 0;
  for (let place = 1; place < BASE ** HASH_DIGITS; place *= BASE) {
    read += tape.digit(evenly(BASE), rest % BASE) * place;
    rest = Math.floor(rest / BASE);
  }
  return `${MARK}${read}`;
}

/** A list of unknown length: before each of them, and at the end, whether there is one more. */
export function listOn<T>(tape: Tape, items: readonly T[], one: (item: T | undefined) => T): T[] {
  const read: T[] = [];
  while (tape.digit(MORE, read.length < items.length ? 1 : 0) === 1) read.push(one(items[read.length]));
  return read;
}

const MORE = [7, 1];
