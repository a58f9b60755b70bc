import type { Item } from '../patterns/item.ts';
import { label, named } from '../weigh/labels.ts';
import type { Seen } from '../weigh/seen.ts';
import type { Kandidaat } from './candidates.ts';

const [WITH_SELF, OURS] = [label('zelf bij'), label('van ons')];
/** What stands between somebody and where they work: "van onze", "in dienst van ons". */
const BETWEEN = new Set('van op bij in voor aan binnen vanuit uit dienst ons onze mijn mn de het'.split(' '));
const REACH = 4;

/** "onze schoolpsycholoog", "de orthopedagoog van onze school": `writer` is there only by what they call theirs. */
function belongs(items: readonly Item[], other: Kandidaat, writer: Kandidaat): boolean {
  if (other.van >= writer.van && other.tot <= writer.tot) return true;
  if (writer.van < other.tot || writer.van - other.tot > REACH || writer.van === other.tot) return false;
  for (let i = other.tot; i < writer.van; i++) if (!BETWEEN.has((items[i] as Item).w)) return false;
  return true;
}

/** Who of the people named works where the writer does, and the writer of whom that is told. */
export function attached(
  items: readonly Item[],
  all: readonly Kandidaat[],
  who: Kandidaat,
  seen: Seen,
): void {
  if (who.zelf) {
    for (const one of all)
      if (one.partij && !one.zelf && belongs(items, one, who)) seen.see(WITH_SELF, named(one.code));
  } else if (who.partij && all.some((one) => one.zelf && belongs(items, who, one)))
    seen.see(OURS, named(who.code));
}
