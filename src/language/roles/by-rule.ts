import { collegaVraagt, ouderSchrijft } from '../data/perspectief.ts';
import { ik, mij, modaal } from '../data/werkwoorden.ts';
import { compile } from '../patterns/compile.ts';
import type { Item } from '../patterns/item.ts';
import { finder } from '../patterns/shared.ts';
import { isEnd } from '../text/tokens.ts';
import { fallback } from './fallback.ts';
import { type Frame, KRACHT } from './frame.ts';
import { framesIn } from './frames.ts';
import { fromFrame, useful } from './from-frame.ts';
import type { Mention } from './mentions.ts';
import { parentIn, toParent } from './parents.ts';
import type { Partijen } from './party-fact.ts';
import type { Zelf } from './self.ts';
import { SHARERS } from './sharers.ts';

export const collegaPatronen = compile(collegaVraagt, true);
const findColleague = finder(collegaPatronen);

/** Somebody else asks, through the writer. */
export const speaksForColleague = (items: readonly Item[]): boolean =>
  // "mijn collega vraagt mij iets" asks the writer; "vraagt mij of zij dat mag" asks through them.
  findColleague(items).some(
    ({ tot }) =>
      !isCurious(items, tot) && (!mij.has(items[tot]?.w ?? '') || THROUGH.has(items[tot + 1]?.w ?? '')),
  );

const NEAR = 6;
const WHAT = new Set(['waarom', 'waardoor', 'hoe', 'wat']);
/** "waarom zij dat niet met hem mag delen": what they themselves may do, said so far on at most. */
const ASKED = 9;
/** Up to the end of what they want to know. */
function asksWhetherAllowed(items: readonly Item[], at: number): boolean {
  for (let i = at; i < Math.min(items.length, at + ASKED) && !isEnd((items[i] as Item).w); i++)
    if (modaal.has((items[i] as Item).w) || ik.has((items[i] as Item).w)) return true;
  return false;
}
/** "een collega vroeg waarom hij er niet is": they want to know it themselves, and not what they may do. */
function isCurious(items: readonly Item[], at: number): boolean {
  for (let i = at; i < Math.min(items.length, at + NEAR) && !isEnd((items[i] as Item).w); i++) {
    const { w } = items[i] as Item;
    if (w.startsWith('nieuwsgierig')) return true;
    if (WHAT.has(w)) return !asksWhetherAllowed(items, i);
  }
  return false;
}

export const ouderSchrijftPatronen = compile(ouderSchrijft, true);
const findParent = finder(ouderSchrijftPatronen);
/** A parent asks what others may do with what they know of their child. */
export const parentWrites = (items: readonly Item[]): boolean => findParent(items).length > 0;

const THROUGH = new Set(['of', 'wat']);

const sameParties = (a: Frame, b: Frame): boolean => {
  const code = (m: Frame['ontvanger']) => (m === 'zelf' ? m : m?.code);
  return code(a.ontvanger) === code(b.ontvanger) && code(a.deler) === code(b.deler);
};

/** Asked of nobody in particular ("mogen wij dit weten"): the only other party there is has it. */
function completed(frame: Frame, parties: readonly Mention[]): Frame {
  if (frame.ontvanger !== 'zelf' || frame.deler !== undefined) return frame;
  const others = parties.filter(({ zelf, overleg, code }) => !zelf && !overleg && SHARERS.has(code));
  const codes = new Set(others.map(({ code }) => code));
  return codes.size === 1 ? { ...frame, deler: others[0] } : frame;
}

/**
 * What the constructions of the sentences come to, by a fixed order of which speaks loudest; `strijdig` when two of them
 * speak as loud and name somebody else.
 *
 * @param bystander whether the writer asks for somebody else
 */
export function byRule(
  items: readonly Item[],
  named: readonly Mention[],
  zelf: Zelf | undefined,
  ends: readonly number[],
  bystander: boolean,
): { partijen: Partijen; frames: readonly Frame[]; strijdig: boolean } {
  const inPlay = named.some(({ zelf: own, terzijde }) => !own && !terzijde)
    ? named.filter(({ terzijde }) => !terzijde)
    : named;
  const frames = framesIn(items, inPlay, ends)
    .map((frame) => completed(frame, inPlay))
    .filter((frame) => useful(frame, zelf));
  const strongest = Math.max(0, ...frames.map(({ kracht }) => kracht));
  const top = frames.filter(({ kracht }) => kracht === strongest);
  const overleg = top.find(({ ontvanger }) => ontvanger !== 'zelf' && ontvanger?.overleg);
  const frame = overleg ?? top[0];
  const ouder = parentIn(items);
  const asksUs = ouder?.gevraagd !== undefined && !zelf;
  if (ouder && (asksUs || !frame || frame.kracht < KRACHT.vraag))
    return { partijen: toParent(ouder, items, zelf, bystander), frames, strijdig: false };
  if (!frame) return { partijen: fallback(items, inPlay, zelf, bystander), frames, strijdig: false };
  const rivals = overleg ? [] : top.filter((other) => !sameParties(other, frame));
  const partijen = fromFrame(frame, rivals, zelf, bystander);
  return { partijen, frames, strijdig: partijen.onzeker.length > 0 };
}
