import { asReceiver } from './as-receiver.ts';
import type { Mention } from './mentions.ts';
import { doubt, factOf, type Partijen, selfFact } from './party-fact.ts';
import type { Zelf } from './self.ts';

/** No sentence says who tells whom: then the only other party named is the one who would get it. */
export function fallback(parties: readonly Mention[], zelf: Zelf | undefined, bystander: boolean): Partijen {
  const deler = selfFact(zelf);
  const others = parties.filter((p) => !p.zelf && asReceiver(p, zelf?.code) !== undefined);
  const overleg = others.find((p) => p.code === 'casusoverleg');
  const codes = new Map(others.map((p) => [asReceiver(p, zelf?.code) as string, p]));
  const only = overleg ?? (codes.size === 1 ? others.find((p) => !p.terzijde) : undefined);
  const perspectief = bystander ? ('ander' as const) : only && zelf ? ('deler' as const) : undefined;
  return {
    ...(deler ? { deler } : {}),
    ...(only ? { ontvanger: factOf(only, asReceiver(only, zelf?.code) as string) } : {}),
    ...(perspectief ? { perspectief } : {}),
    onzeker: !only && codes.size > 0 ? [doubt('ontvanger', [...codes.keys()], others)] : [],
  };
}
