import { type Label, NOTHING } from './labels.ts';

/**
 * Takes what is seen in a message: what it is about, and how it was found there, in one word or two, such as `ervoor` and
 * `van`. They are told apart, since putting them together for every weight would cost more than all the weighing.
 */
export interface Seen {
  see(what: Label, how?: Label, also?: Label): void;
}

/** What was seen, each as one name, to learn from and to keep weights by: `ervoor=van`, `twee ervoor=bel~de`. */
export class Names implements Seen {
  readonly names: string[] = [];

  see(what: Label, how = NOTHING, also = NOTHING): void {
    const end = also === NOTHING ? '' : `~${also.name}`;
    this.names.push(how === NOTHING ? what.name : `${what.name}=${how.name}${end}`);
  }
}

/** The names a part of reading gives. */
export function namesOf(look: (seen: Seen) => void): string[] {
  const seen = new Names();
  look(seen);
  return seen.names;
}

/** What a name was put together from. */
export function partsOf(name: string): readonly [what: string, how: string, also: string] {
  const cut = name.indexOf('=');
  if (cut < 0) return [name, '', ''];
  const [what, rest] = [name.slice(0, cut), name.slice(cut + 1)];
  const second = rest.indexOf('~');
  return second < 0 ? [what, rest, ''] : [what, rest.slice(0, second), rest.slice(second + 1)];
}
