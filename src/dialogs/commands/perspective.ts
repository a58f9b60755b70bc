import type { Perspectief } from '../../rules/index.ts';
import { normalise } from './normalise.ts';

const BYSTANDER =
  /\b(een|mijn|n) collega (vraagt|wil|mag|twijfelt)\b|\bvoor een (collega|ander)\b|\bmag (een|mijn) collega\b/;
const ASKER =
  /\b(mag|mogen|kan|kunnen) (ik|we|wij)\b.{0,120}\b(horen|weten|krijgen|vragen|opvragen|inzien|lezen|ontvangen)\b|\b(mag|mogen) (ik|we|wij) van\b|\b(mag|moet|mogen|moeten) .{1,120} (mij|me|ons) .{0,120}\b(vertellen|zeggen|geven|delen|sturen)\b/;
const SHARER =
  /\b(mag|mogen|kan|kunnen|moet|moeten) (ik|we|wij)\b.{0,120}\b(delen|vertellen|doorgeven|zeggen|melden|sturen|doorsturen|bespreken|mailen|overdragen)\b|\bdit delen\b/;

/** Nobody needs more words than this to say who they are; what comes after is not looked at. */
const LONGEST = 2000;

/** Who is asking, where the words make that clear. */
export function perspectiveIn(text: string): Perspectief | undefined {
  const typed = normalise(text.slice(0, LONGEST));
  if (BYSTANDER.test(typed)) return 'ander';
  if (SHARER.test(typed)) return 'deler';
  return ASKER.test(typed) ? 'ontvanger' : undefined;
}
