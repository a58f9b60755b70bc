/**
 * Has the engine compile less often, and smaller pieces: to be imported before what it is to compile. Reading a message runs a
 * little of much code, and by its own measure the engine compiles all of that for speed within the first thousands of
 * messages, which costs as much as reading them.
 */
import { setFlagsFromString } from 'node:v8';

setFlagsFromString('--interrupt-budget=600000');
setFlagsFromString('--max-inlined-bytecode-size-cumulative=300');
