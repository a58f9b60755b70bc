/**
 * Takes what is seen in a message: what it is about, and how it was found there, such as `ervoor` and `van`. The two are
 * told apart, since putting them together for every weight would cost more than all the weighing.
 */
export interface Seen {
  see(what: string, how?: string): void;
}

/** What was seen, each as one name, to learn from and to keep weights by: `ervoor=van`. */
export class Names implements Seen {
  readonly names: string[] = [];

  see(what: string, how = ''): void {
    this.names.push(how === '' ? what : `${what}=${how}`);
  }
}

/** The names a part of reading gives. */
export function namesOf(look: (seen: Seen) => void): string[] {
  const seen = new Names();
  look(seen);
  return seen.names;
}

/** Something by what it is about and how it was found: the names of weights, cut where they were put together. */
export type ByName<T> = ReadonlyMap<string, ReadonlyMap<string, T>>;

/** Cuts names at their first `=`. */
export function byName<T>(named: Iterable<readonly [name: string, value: T]>): ByName<T> {
  const all = new Map<string, Map<string, T>>();
  for (const [name, value] of named) {
    const cut = name.indexOf('=');
    const [what, how] = cut < 0 ? [name, ''] : [name.slice(0, cut), name.slice(cut + 1)];
    const row = all.get(what) ?? new Map<string, T>();
    all.set(what, row.set(how, value));
  }
  return all;
}
