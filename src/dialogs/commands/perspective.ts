import type { Perspectief } from '../../rules/index.ts';
import { normalise } from './normalise.ts';

const BYSTANDER =
  /\b(een|mijn|n) collega (vraagt|wil|mag|twijfelt)\b|\bvoor een (collega|ander)\b|\bmag (een|mijn) collega\b/;
const ASKER =
  /\b(mag|mogen|kan|kunnen) (ik|we|wij)\b.*\b(horen|weten|krijgen|vragen|opvragen|inzien|lezen|ontvangen)\b|\b(mag|mogen) (ik|we|wij) van\b|\b(mag|moet|mogen|moeten) .+ (mij|me|ons) .*\b(vertellen|zeggen|geven|delen|sturen)\b/;
const SHARER =
  /\b(mag|mogen|kan|kunnen|moet|moeten) (ik|we|wij)\b.*\b(delen|vertellen|doorgeven|zeggen|melden|sturen|doorsturen|bespreken|mailen|overdragen)\b|\bdit delen\b/;

/** Who is asking, where the words make that clear. */
export function perspectiveIn(text: string): Perspectief | undefined {
  const typed = normalise(text);
  if (BYSTANDER.test(typed)) return 'ander';
  if (SHARER.test(typed)) return 'deler';
  return ASKER.test(typed) ? 'ontvanger' : undefined;
}
