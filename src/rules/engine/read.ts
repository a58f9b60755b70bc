import { AFWEGING_VRAGEN, type FeitSleutel, WEET_NIET } from '../contract.ts';
import { type Space, weighingValue } from './space.ts';

/** State of a fact that has no value. */
export const UNKNOWN = -1;
export const DONT_KNOW = -2;

/** Why input cannot be read as facts. `feit` names the field, where there is one. */
export interface Fout {
  readonly code: 'ongeldige-json' | 'geen-object' | 'onbekend-feit' | 'ongeldige-waarde';
  readonly bericht: string;
  readonly feit?: string;
}

/** Facts as numbers: per variable the index of its value, UNKNOWN or DONT_KNOW. */
export type Vector = Int8Array;

export class Reader {
  readonly #space: Space;
  readonly #variables: ReadonlyMap<string, { variable: number; values: ReadonlyMap<unknown, number> }>;
  readonly #weighing: number;

  constructor(space: Space) {
    this.#space = space;
    this.#weighing = space.index.afweging;
    this.#variables = new Map(
      space.keys.map((key, variable) => [
        key,
        { variable, values: new Map((space.values[variable] ?? []).map((value, i) => [value, i])) },
      ]),
    );
  }

  /** Fills `into` from `input`. Returns what is wrong, in Dutch and naming the field, or null. */
  read(input: unknown, into: Vector): Fout | null {
    if (typeof input !== 'object' || input === null || Array.isArray(input))
      return { code: 'geen-object', bericht: 'Dit is geen object met feiten, zoals {"leeftijd":"12-15"}.' };
    into.fill(UNKNOWN);
    into[this.#weighing] = 0;
    for (const key in input) {
      const known = this.#variables.get(key);
      if (!known) return { code: 'onbekend-feit', bericht: `Onbekend feit: ${shown(key)}.`, feit: key };
      const value = (input as Record<string, unknown>)[key];
      const index = known.variable === this.#weighing ? this.#weigh(value) : known.values.get(value);
      if (index !== undefined) into[known.variable] = index;
      else if (value === WEET_NIET) into[known.variable] = DONT_KNOW;
      else return this.#wrong(key as FeitSleutel, value);
    }
    return null;
  }

  #weigh(value: unknown): number | undefined {
    if (value === WEET_NIET) return DONT_KNOW;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    const answers = value as Record<string, unknown>;
    for (const key in answers) {
      if (!AFWEGING_VRAGEN.includes(key as never)) return undefined;
      const answer = answers[key];
      if (typeof answer !== 'boolean' && answer !== WEET_NIET) return undefined;
    }
    const result = weighingValue(answers);
    if (result) return this.#space.values[this.#weighing]?.indexOf(result);
    return AFWEGING_VRAGEN.every((q) => answers[q] !== undefined) ? DONT_KNOW : UNKNOWN;
  }

  #wrong(key: FeitSleutel, value: unknown): Fout {
    const may =
      key === 'afweging'
        ? `een object met ${AFWEGING_VRAGEN.join(', ')}, elk true of false`
        : (this.#space.values[this.#space.index[key]] ?? []).join(', ');
    return {
      code: 'ongeldige-waarde',
      bericht: `${key} kan niet ${shown(value)} zijn. Mogelijk: ${may}, of weet-niet.`,
      feit: key,
    };
  }
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
