import { decide, type Feiten, type Uitkomst } from '../../rules/index.ts';

const MOST = 1000;

// Half a table asks the same of the rules, and a turn asks it several times. With much unknown that is dear.
const known = new Map<string, Uitkomst>();

/** The answer of the rules, had once for the same facts. */
export function beslis(feiten: Feiten): Uitkomst {
  const key = JSON.stringify(feiten);
  const before = known.get(key);
  if (before) return before;
  const now = decide(feiten);
  if (known.size >= MOST) known.clear();
  known.set(key, now);
  return now;
}

/** More answers than this side by side help nobody: then something has to be found out first. */
const FEW = 6;

/** Whether nearly nothing can be said yet: what else may hang on it is looked at once more is known. */
export const isNogVaag = (uitkomst: Uitkomst): boolean =>
  uitkomst.soort === 'hangtAf' && uitkomst.mogelijk.length > FEW;
