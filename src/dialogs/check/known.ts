import type { State } from '../state/state.ts';
import { unpack } from '../state/unpack.ts';
import { consistent } from './consistent.ts';

/** The check in the data of a card or in the memory; `undefined` for what is of another dialog or version. */
export function knownCheck(data: unknown): State | undefined {
  const read = unpack(data);
  return read && !read.foreign ? consistent(read.state) : undefined;
}
