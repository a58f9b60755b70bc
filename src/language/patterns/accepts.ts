import type { Element } from './compile.ts';
import { type Item, roleMatches } from './item.ts';

/** Whether an item can fill a place in a pattern. */
export function accepts(element: Element, item: Item): boolean {
  if (element.kind !== 'woord') return element.kind === 'getal' && item.woord.digits;
  if (item.woord.canFill(element.place)) return true;
  if (item.rol === undefined || element.roles.length === 0) return false;
  return element.roles.some((role) => roleMatches(role, item));
}
