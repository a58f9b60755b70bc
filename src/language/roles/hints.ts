import { wenken } from '../data/wenken.ts';
import type { Item } from '../patterns/item.ts';
import { knownOf } from '../patterns/word.ts';
import { isSchool } from './as-receiver.ts';
import type { Kandidaat } from './candidates.ts';

const words = new Map<string, string>();
const stems: (readonly [stem: string, code: string])[] = [];
for (const [code, list] of Object.entries(wenken))
  for (const word of list.split(' ')) {
    if (word.endsWith('*')) stems.push([word.slice(0, -1), code]);
    else words.set(word, code);
  }

const codeOf = knownOf(
  ({ w }): string | null => words.get(w) ?? stems.find(([stem]) => w.startsWith(stem))?.[1] ?? null,
);

/** "alle docenten", "de collega van de parallelklas": the writer's own team, and of a school. */
const SCHOOL_TEAM = /duo|docent|lerar|leraar|leerkracht|juf|mentor|parallel|klas|leerling/;
/** Colleagues, or a level ("2 havo"), by which it is said that the writer works at a school. */
const ofRole = ({ code, zwak }: NonNullable<Item['rol']>, w: string): string | null => {
  if (zwak && isSchool(code)) return code;
  return code === 'eigen-team' && SCHOOL_TEAM.test(w) ? 'onderwijs' : null;
};

/** "leerling", "patiënt": for each kind of work the first word that may say that the writer does it. */
export function hintsIn(items: readonly Item[]): Kandidaat[] {
  const found: Kandidaat[] = [];
  items.forEach(({ woord, rol }, van) => {
    const code = rol ? ofRole(rol, woord.w) : codeOf(woord);
    if (code === null || found.some((one) => one.code === code)) return;
    found.push({ code, soort: 'wenk', zelf: false, van, tot: van + 1, partij: undefined });
  });
  return found;
}
