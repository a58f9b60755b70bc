import type { Perspectief } from '../../rules/index.ts';
import { ouderKrijgt, ouderVraagt, zonderGezag } from '../data/ouders-ontvangen.ts';
import { collegaVraagt } from '../data/perspectief.ts';
import { compile } from '../patterns/compile.ts';
import type { Item } from '../patterns/item.ts';
import { finder } from '../patterns/shared.ts';
import { type Frame, framesIn } from './frames.ts';
import { type Mention, mentionsIn } from './mentions.ts';
import { SHARERS, type Zelf } from './self.ts';

type Signal = 'vraagt' | 'krijgt' | 'zonder-gezag' | 'collega';
export const partijPatronen = [
  ...compile<Signal>(ouderVraagt, 'vraagt'),
  ...compile<Signal>(ouderKrijgt, 'krijgt'),
  ...compile<Signal>(zonderGezag, 'zonder-gezag'),
  ...compile<Signal>(collegaVraagt, 'collega'),
];
const find = finder(partijPatronen);

/** A fact about a party, with the items it came from. */
export interface PartijFeit {
  readonly code: string;
  readonly van: number;
  readonly tot: number;
}

export interface Partijen {
  readonly deler?: PartijFeit;
  readonly ontvanger?: PartijFeit;
  readonly perspectief?: Perspectief;
  /** More than one party may be meant. */
  readonly onzeker: readonly {
    readonly feit: 'deler' | 'ontvanger';
    readonly waarden: readonly string[];
    readonly van: number;
    readonly tot: number;
  }[];
}

const isSchool = (code: string | undefined) => code === 'onderwijs' || code === 'mbo';

/** The code of a party as receiver, seen from whoever shares; undefined when it is their own organisation. */
export function asReceiver(
  party: Pick<Mention, 'code' | 'persoon' | 'niveau'>,
  deler: string | undefined,
): string | undefined {
  const { code } = party;
  if (!isSchool(code)) return code;
  if (!isSchool(deler)) return 'onderwijs';
  if (code === 'mbo' && deler === 'onderwijs') return 'andere-school';
  if (party.persoon) return 'eigen-team';
  return party.niveau && deler === 'onderwijs' ? 'andere-school' : undefined;
}

const same = (a: Frame, b: Frame) => {
  const code = (m: Frame['ontvanger']) => (m === 'zelf' ? m : m?.code);
  return code(a.ontvanger) === code(b.ontvanger) && code(a.deler) === code(b.deler);
};

/** Who shares and who receives, as far as the message says. */
export function findParties(
  items: readonly Item[],
  zelf: Zelf | undefined,
  skip: ReadonlySet<number>,
  ends: readonly number[],
): Partijen {
  const parties = mentionsIn(items, zelf, skip);
  const hits = find(items);
  const ouder = hits.find(({ value }) => value === 'krijgt') ?? hits.find(({ value }) => value === 'vraagt');
  const bystander = hits.some(({ value }) => value === 'collega');
  const usable = bystander ? parties.filter(({ code }) => code !== 'eigen-team') : parties;
  const frames = framesIn(items, usable, ends).filter((f) => useful(f, zelf));
  const strongest = Math.max(0, ...frames.map(({ kracht }) => kracht));
  const top = frames.filter(({ kracht }) => kracht === strongest);
  const overleg = top.find(({ ontvanger }) => ontvanger !== 'zelf' && ontvanger?.overleg);
  const frame = overleg ?? top[0];
  const rivals = overleg ? [] : top.filter((other) => frame && !same(other, frame));
  if (ouder && (!frame || frame.kracht < 5 || ((ouder.value === 'krijgt') === false && frame.kracht < 5)))
    return parent(hits, ouder, items, zelf, bystander);
  if (!frame) return fallback(usable, zelf, bystander);
  return fromFrame(frame, rivals, zelf, bystander);
}

/** A frame whose other party turns out to be the writer's own organisation says nothing. */
function useful({ deler, ontvanger }: Frame, zelf: Zelf | undefined): boolean {
  if (deler !== undefined && deler !== 'zelf' && !SHARERS.has(deler.code) && deler.code !== 'andere-school')
    return false;
  if (ontvanger === undefined || ontvanger === 'zelf') return true;
  const from = deler === 'zelf' ? zelf?.code : deler?.code;
  return asReceiver(ontvanger, from) !== undefined;
}

const at = (m: Mention, code: string): PartijFeit => ({ code, van: m.item, tot: m.item + 1 });

function fromFrame(
  frame: Frame,
  rivals: readonly Frame[],
  zelf: Zelf | undefined,
  bystander: boolean,
): Partijen {
  const own = zelf && { code: zelf.code, van: zelf.van, tot: zelf.tot };
  const { deler, ontvanger } = frame;
  const from =
    deler === 'zelf' ? own : deler && at(deler, deler.code === 'andere-school' ? 'onderwijs' : deler.code);
  const self = ontvanger === undefined && deler !== 'zelf' && zelf ? 'zelf' : ontvanger;
  const to =
    self === 'zelf' ? receiverSelf(zelf, from) : self && at(self, asReceiver(self, from?.code) ?? self.code);
  const onzeker = rivals.flatMap(({ ontvanger: other }) =>
    to && other && other !== 'zelf' && asReceiver(other, from?.code) !== to.code
      ? [
          {
            feit: 'ontvanger' as const,
            waarden: [to.code, asReceiver(other, from?.code) ?? other.code],
            van: other.item,
            tot: other.item + 1,
          },
        ]
      : [],
  );
  const perspectief = bystander
    ? 'ander'
    : self === 'zelf'
      ? 'ontvanger'
      : deler === 'zelf'
        ? 'deler'
        : deler && to && frame.kracht === 5
          ? 'ander'
          : undefined;
  return {
    ...(from ? { deler: from } : {}),
    ...(to && onzeker.length === 0 ? { ontvanger: to } : {}),
    ...(perspectief ? { perspectief } : {}),
    onzeker,
  };
}

/** The writer receives: a school that asks another school is the other school to it. */
function receiverSelf(zelf: Zelf | undefined, from: PartijFeit | undefined): PartijFeit | undefined {
  if (!zelf) return undefined;
  const { van, tot } = zelf;
  if (!isSchool(zelf.code)) return { code: zelf.code, van, tot };
  return { code: isSchool(from?.code) ? 'andere-school' : 'onderwijs', van, tot };
}

function parent(
  hits: readonly { value: Signal; van: number; tot: number }[],
  ouder: { van: number; tot: number },
  items: readonly Item[],
  zelf: Zelf | undefined,
  bystander: boolean,
): Partijen {
  const zonder = hits.find(({ value }) => value === 'zonder-gezag');
  const code =
    zonder && zonder.van <= ouder.tot && ouder.van <= zonder.tot + 6 ? 'ouder-zonder-gezag' : 'ouders';
  void items;
  return {
    ...(zelf ? { deler: { code: zelf.code, van: zelf.van, tot: zelf.tot } } : {}),
    ontvanger: { code, van: ouder.van, tot: ouder.tot },
    perspectief: bystander ? 'ander' : 'deler',
    onzeker: [],
  };
}

/** No sentence says who tells whom: then the only other party named is the one who would get it. */
function fallback(parties: readonly Mention[], zelf: Zelf | undefined, bystander: boolean): Partijen {
  const others = parties.filter((p) => !p.zelf && asReceiver(p, zelf?.code) !== undefined);
  const overleg = others.find((p) => p.code === 'casusoverleg');
  const codes = new Map(others.map((p) => [asReceiver(p, zelf?.code) as string, p]));
  const only = overleg ?? (codes.size === 1 ? others[0] : undefined);
  const onzeker =
    !only && codes.size > 1
      ? [
          {
            feit: 'ontvanger' as const,
            waarden: [...codes.keys()],
            van: (others[0] as Mention).item,
            tot: (others.at(-1) as Mention).item + 1,
          },
        ]
      : [];
  return {
    ...(zelf ? { deler: { code: zelf.code, van: zelf.van, tot: zelf.tot } } : {}),
    ...(only ? { ontvanger: at(only, asReceiver(only, zelf?.code) as string) } : {}),
    ...(bystander
      ? { perspectief: 'ander' as const }
      : only && zelf
        ? { perspectief: 'deler' as const }
        : {}),
    onzeker,
  };
}
