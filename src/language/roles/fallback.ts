import { naarToe } from '../data/werkwoorden.ts';
import type { Item } from '../patterns/item.ts';
import { asReceiver } from './as-receiver.ts';
import type { Mention } from './mentions.ts';
import { doubt, factOf, type Partijen, selfFact } from './party-fact.ts';
import type { Zelf } from './self.ts';

/** Somebody wants to get to know something: then it may as well come from the party. */
const SEEKS = new Set('horen inzien navragen opvragen achterhalen opgevraagd navraag inzage'.split(' '));
/** What a party does with information of its own. */
const SHARES = new Set('weigert deelt geeft vertelt stuurt gaf deelde stuurde vertelde'.split(' '));

/** Whether nothing says that the party is rather the one who tells. */
function mayReceive(items: readonly Item[], { item, prep }: Mention): boolean {
  if (prep && naarToe.has(prep) && prep !== 'bij' && prep !== 'in') return true;
  return !SHARES.has(items[item + 1]?.w ?? '') && !items.some(({ w }) => SEEKS.has(w));
}

/** No sentence says who tells whom: then the only other party named is the one who would get it. */
export function fallback(
  items: readonly Item[],
  parties: readonly Mention[],
  zelf: Zelf | undefined,
  bystander: boolean,
): Partijen {
  const deler = selfFact(zelf);
  const others = parties.filter((p) => !p.zelf && asReceiver(p, zelf?.code) !== undefined);
  const overleg = others.find((p) => p.code === 'casusoverleg');
  const codes = new Map(others.map((p) => [asReceiver(p, zelf?.code) as string, p]));
  const only =
    overleg ?? (codes.size === 1 ? others.find((p) => !p.terzijde && mayReceive(items, p)) : undefined);
  const perspectief = bystander ? ('ander' as const) : only && zelf ? ('deler' as const) : undefined;
  return {
    ...(deler ? { deler } : {}),
    ...(only ? { ontvanger: factOf(only, asReceiver(only, zelf?.code) as string) } : {}),
    ...(perspectief ? { perspectief } : {}),
    onzeker: !only && codes.size > 0 ? [doubt('ontvanger', [...codes.keys()], others)] : [],
  };
}
