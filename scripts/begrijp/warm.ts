/**
 * Has the engine compile less often, and smaller pieces: to be imported before what it is to compile. Reading a message runs a
 * little of much code, and by its own measure the engine compiles all of that for speed within the first thousands of
 * messages, which costs as much as reading them. Only for a very long input that is worth it in the end.
 */
import { fstatSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { isMainThread } from 'node:worker_threads';

/** About a hundred thousand messages, in bytes. */
const VERY_LONG = 1 << 24;

// The flags are those of the process: who helps finds them set. Of a pipe nobody knows how long it is.
if (isMainThread && fstatSync(0).size < VERY_LONG) {
  setFlagsFromString('--interrupt-budget=600000');
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=300');
}
