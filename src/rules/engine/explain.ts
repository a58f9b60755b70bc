import type { Besluit, Perspectief } from '../contract.ts';
import type { Aanwijzing, Bron, Regel } from '../data/types.ts';
import type { Toelichting, Uitleg } from '../uitleg.ts';
import type { Compiled } from './compile.ts';
import type { Rulebook } from './rulebook.ts';

/** Puts an answer into words. Knows the rules by their data only. */
export class Explainer {
  readonly #book: Rulebook;
  readonly #compiled: Compiled;
  readonly #rules: ReadonlyMap<string, Regel>;
  readonly #sources: ReadonlyMap<string, Bron>;

  constructor(book: Rulebook, compiled: Compiled, sources: readonly Bron[]) {
    this.#book = book;
    this.#compiled = compiled;
    this.#rules = new Map([...book.weg, ...book.van, ...book.stand].map((r) => [r.id, r]));
    this.#sources = new Map(sources.map((s) => [s.id, s]));
  }

  /**
   * @param allowed per fact the values that are still possible, a bit each
   * @throws when a rule names a source that does not exist: then the data is broken
   */
  explain(allowed: ArrayLike<number>, besluit: Besluit, perspectief: Perspectief): Uitleg {
    const carried = besluit.regels.map((id) => this.#rules.get(id) as Regel);
    const holding = this.#holding(allowed);
    const said = (list: readonly Aanwijzing[]) => list.map((a) => this.#say(a, perspectief));
    const of = (soort: Aanwijzing['soort']) => said(holding.filter((a) => a.soort === soort));
    const doen = holding.filter((a) => a.soort === 'doen');
    return {
      redenen: carried.flatMap((rule) =>
        rule.redenen.map((r) => ({ regel: rule.id, titel: rule.titel, ...this.#cite(r.tekst, r.bronnen) })),
      ),
      grondslag: of('grondslag')[0] as Toelichting,
      geheimhouding: of('geheimhouding')[0] as Toelichting,
      informeren: of('informeren'),
      eerst: said(doen.filter((a) => a.rang < 1)),
      doen: said(doen.filter((a) => a.rang >= 1)),
      letOp: of('let-op'),
      vastleggen: of('vastleggen'),
      twijfels: carried.flatMap((rule) => rule.twijfel ?? []),
      opzij: this.#setAside(allowed, carried),
    };
  }

  /** Instructions that hold for certain, lowest rank first. */
  #holding(allowed: ArrayLike<number>): Aanwijzing[] {
    const { instructions } = this.#compiled;
    return this.#book.aanwijzingen
      .filter((_, i) => this.#certain(instructions[i] as number, allowed))
      .sort((a, b) => a.rang - b.rang);
  }

  /** Later rules of the same question that would have spoken as well, with another answer. */
  #setAside(allowed: ArrayLike<number>, carried: readonly Regel[]): { regel: string; titel: string }[] {
    return carried.flatMap((rule) =>
      [...this.#rules.values()]
        .filter((other) => other.vraag === rule.vraag && other.rang > rule.rang && !carried.includes(other))
        .filter((other) => JSON.stringify(other.dan) !== JSON.stringify(rule.dan))
        .filter((other) => this.#certain(this.#compiled.conditions.get(other.id) as number, allowed))
        .map((other) => ({ regel: other.id, titel: other.titel })),
    );
  }

  #certain(condition: number, allowed: ArrayLike<number>): boolean {
    const { diagram } = this.#compiled;
    const rest = diagram.restrict(condition, allowed);
    return diagram.isTerminal(rest) && diagram.value(rest) === 1;
  }

  #say(a: Aanwijzing, perspectief: Perspectief): Toelichting {
    return this.#cite(perspectief === 'deler' ? a.tekst : (a.tekstAnder ?? a.tekst), a.bronnen);
  }

  #cite(tekst: string, bronnen: readonly string[]): Toelichting {
    return { tekst, bronnen: bronnen.map((id) => this.#source(id)) };
  }

  #source(id: string): Bron {
    const found = this.#sources.get(id);
    if (!found) throw new Error(`Onbekende bron: ${id}`);
    return found;
  }
}
