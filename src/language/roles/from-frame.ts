import type { Perspectief } from '../../rules/index.ts';
import { asReceiver, isSchool } from './as-receiver.ts';
import { type Frame, KRACHT } from './frame.ts';
import { doubt, factOf, type Partijen, type PartijFeit, selfFact } from './party-fact.ts';
import type { Zelf } from './self.ts';
import { SHARERS } from './sharers.ts';

/** The code of a party as one who shares. */
const asSharer = (code: string): string => (code === 'andere-school' ? 'onderwijs' : code);

/** A frame whose other party turns out to be the writer's own organisation says nothing. */
export function useful({ deler, ontvanger }: Frame, zelf: Zelf | undefined): boolean {
  if (deler !== undefined && deler !== 'zelf' && !SHARERS.has(asSharer(deler.code))) return false;
  if (ontvanger === undefined || ontvanger === 'zelf') return true;
  const from = deler === 'zelf' ? zelf?.code : deler?.code;
  return asReceiver(ontvanger, from) !== undefined;
}

/** The writer receives: a school that asks another school is the other school to it. */
function receiverSelf(zelf: Zelf | undefined, from: PartijFeit | undefined): PartijFeit | undefined {
  const own = selfFact(zelf);
  if (!own || !isSchool(own.code)) return own;
  return { ...own, code: isSchool(from?.code) ? 'andere-school' : 'onderwijs' };
}

function perspectiveOf(
  deler: Frame['deler'],
  ontvanger: Frame['ontvanger'],
  { kracht, anderen }: Frame,
): Perspectief | undefined {
  if (ontvanger === 'zelf') return 'ontvanger';
  if (deler === 'zelf') return 'deler';
  return deler && ontvanger && (kracht === KRACHT.vraag || anderen) ? 'ander' : undefined;
}

/** Named by their own role in the third person, the writer is still the writer. */
function withSelf(frame: Frame, zelf: Zelf | undefined): Frame {
  const { deler, ontvanger } = frame;
  if (!zelf || deler === 'zelf' || ontvanger === 'zelf') return frame;
  if (deler !== undefined && asSharer(deler.code) === zelf.code) return { ...frame, deler: 'zelf' };
  if (ontvanger === undefined && deler !== undefined) return { ...frame, ontvanger: 'zelf' };
  if (deler !== undefined && ontvanger?.code === zelf.code) return { ...frame, ontvanger: 'zelf' };
  return frame;
}

/** What the frame that speaks loudest says, with what its rivals say otherwise to be asked. */
export function fromFrame(
  chosen: Frame,
  rivals: readonly Frame[],
  zelf: Zelf | undefined,
  bystander: boolean,
): Partijen {
  const frame = withSelf(chosen, zelf);
  const { deler, ontvanger } = frame;
  const from = deler === 'zelf' ? selfFact(zelf) : deler && factOf(deler, asSharer(deler.code));
  const to =
    ontvanger === 'zelf'
      ? receiverSelf(zelf, from)
      : ontvanger && factOf(ontvanger, asReceiver(ontvanger, from?.code) ?? ontvanger.code);
  const onzeker = rivals.flatMap(({ ontvanger: other }) => {
    if (!to || !other || other === 'zelf') return [];
    const code = asReceiver(other, from?.code) ?? other.code;
    return code === to.code ? [] : [doubt('ontvanger', [to.code, code], [other])];
  });
  const perspectief = bystander ? 'ander' : perspectiveOf(deler, ontvanger, frame);
  return {
    ...(from ? { deler: from } : {}),
    ...(to && onzeker.length === 0 ? { ontvanger: to } : {}),
    ...(perspectief ? { perspectief } : {}),
    onzeker,
  };
}
