import { type Feiten, voortgang } from '../../rules/index.ts';

type Progress = ReturnType<typeof voortgang>;

// One turn asks this of the same facts several times, and it is the dearest question the rules answer.
const known = new WeakMap<Feiten, Progress>();

/** What to ask next, and about how much is still to come. */
export function progress(feiten: Feiten): Progress {
  const before = known.get(feiten);
  if (before) return before;
  const now = voortgang(feiten);
  known.set(feiten, now);
  return now;
}
