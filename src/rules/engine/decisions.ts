import type { Advies, Besluit, Maximaal, Persoon } from '../contract.ts';
import type { Regel, StandRegel, VanRegel, WegRegel } from '../data/types.ts';
import { NO_RULE } from './chain.ts';
import type { Rulebook } from './rulebook.ts';

/** Numbers the combinations of rules that can carry an answer. */
export class Decisions {
  readonly decisions: Besluit[] = [];
  readonly #book: Rulebook;
  readonly #ids = new Map<string, number>();

  constructor(book: Rulebook) {
    this.#book = book;
  }

  /** Road and persons as one number; the persons do not matter where no consent is needed. */
  pair(weg: number, van: number): number {
    if (weg < 0) return NO_RULE;
    const needed = (this.#book.weg[weg] as WegRegel).dan.toestemming === 'nodig';
    if (needed && van < 0) return NO_RULE;
    return weg * 1000 + (needed ? van + 1 : 0);
  }

  complete(pair: number, stand: number): number {
    if (pair < 0) return NO_RULE;
    const weg = this.#book.weg[Math.floor(pair / 1000)] as WegRegel;
    if (pair % 1000 === 0) return this.#number(weg, undefined, undefined);
    if (stand < 0) return NO_RULE;
    return this.#number(weg, this.#book.van[(pair % 1000) - 1], this.#book.stand[stand]);
  }

  #number(weg: WegRegel, van: VanRegel | undefined, stand: StandRegel | undefined): number {
    const rules: Regel[] = [weg, ...(van ? [van] : []), ...(stand ? [stand] : [])];
    const key = rules.map((r) => r.id).join('+');
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const outcome = (stand ?? weg).dan as { advies: Advies; maximaal: Maximaal };
    const decision: Besluit = Object.freeze({
      toestemming: weg.dan.toestemming,
      van: Object.freeze<Persoon[]>([...(van?.dan.van ?? [])]),
      advies: outcome.advies,
      maximaal: outcome.maximaal,
      regels: Object.freeze(rules.map((r) => r.id)),
      bronnen: Object.freeze([...new Set(rules.flatMap((r) => r.redenen.flatMap((x) => x.bronnen)))]),
    });
    this.#ids.set(key, this.decisions.length);
    return this.decisions.push(decision) - 1;
  }
}
