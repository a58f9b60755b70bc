/** How long the code of a single check is, without dashes. `npm run codes` */
import { codeVan, type Feiten, leesCode } from '../src/rules/index.ts';
import { randomFacts, seeded } from '../test/rules/random-facts.ts';
import { known, situaties } from './questions.ts';

const RANDOM = 5000;

/** Facts as a check leaves them when all answers are *weet ik niet*. */
const unknown = (feiten: Feiten): Feiten =>
  Object.fromEntries(Object.keys(feiten).map((key) => [key, 'weet-niet']));

const lengthOf = (feiten: Feiten): number => codeVan(feiten, 'deler').replaceAll('-', '').length;

function distribution(title: string, all: readonly Feiten[]): string {
  const lengths = all.map(lengthOf);
  const rows = [...new Set(lengths)]
    .sort((a, b) => a - b)
    .map((length) => {
      const share = lengths.filter((one) => one === length).length / lengths.length;
      return `  ${String(length).padStart(2)} characters  ${(share * 100).toFixed(1).padStart(5)} %  ${'#'.repeat(Math.round(share * 40))}`;
    });
  const fits = lengths.filter((length) => length <= 16).length / lengths.length;
  return [`${title}: ${(fits * 100).toFixed(1)} % in 16 characters or fewer`, ...rows].join('\n');
}

/** The distributions as they are printed. The random situations are the same every run. */
export function report(): string {
  const random = seeded(6);
  const everything = Array.from({ length: RANDOM }, () => randomFacts(random));
  const example = codeVan(situaties()[0] as Feiten, 'deler');
  if (leesCode(example).soort !== 'code') throw new Error(`this code cannot be read back: ${example}`);
  return [
    `For example ${example}`,
    distribution('Situations from the sources, after a check', situaties().map(known)),
    distribution(`${RANDOM} random situations, after a check`, everything.map(known)),
    distribution(`${RANDOM} random situations with every fact given, asked or not`, everything),
    distribution(
      `${RANDOM} random situations, half of what was asked not known`,
      everything.map((feiten) => {
        const asked = known(feiten);
        return Object.fromEntries(
          Object.entries(asked).map(([key, value]) => [key, random() < 0.5 ? 'weet-niet' : value]),
        );
      }),
    ),
    distribution('Nothing known at all', [unknown(everything[0] as Feiten)]),
  ].join('\n');
}

if (import.meta.url === new URL(process.argv[1] ?? '', 'file:').href) console.log(report());
