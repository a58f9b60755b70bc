import { BYSTANDERS } from '../../test/language/support/partijen-achtergrond.ts';
import { ALLEDAG } from '../../test/language/support/partijen-alledag.ts';
import {
  AS_THEM,
  EACH_OF_ITS_KIND,
  ENGAGES,
  HINTED_HEARS,
  HINTED_TELLS,
  HINTS,
  LEFT_OUT,
  LOOKS_ON,
  OURS_GIVES,
  OURS_NEEDS,
  PARENTS_ASKED,
  PLACES,
  TURNS_TO,
  WHO_COMES_THERE,
} from '../../test/language/support/partijen-rol.ts';
import {
  asReceiver,
  fill,
  OTHERS,
  pairs,
  SHARERS,
  WRITERS,
} from '../../test/language/support/partijen-zinnen.ts';
import type { Bericht } from '../begrijp-meet.ts';
import { bericht, PAIRS, some as pairsOf } from './message.ts';

/** Of each of these fewer: they are many, and alike. */
const FEW = 3;
const some = <T>(all: readonly T[], nth: number): T[] => pairsOf(all, nth).slice(0, FEW);

const START = /^\p{Ll}/u;
const SCHOOLS = new Set(['onderwijs', 'mbo']);
const sharers = pairs.filter(({ code }) => SHARERS.has(code));
/** Where the writer works, with every other party that does not work there. */
const ours = PLACES.flatMap(([g, place]) =>
  OTHERS.filter(([, code]) => code !== place && !(SCHOOLS.has(code) && SCHOOLS.has(place))).map(
    ([o, code]) => ({
      g,
      o,
      place,
      code,
    }),
  ),
);

/** By what the writer calls the young person, with every other party. */
const hinted = HINTS.flatMap(([h, from]) =>
  OTHERS.filter(([, code]) => code !== from && !(SCHOOLS.has(code) && SCHOOLS.has(from))).map(
    ([o, code]) => ({
      h,
      o,
      from,
      code,
    }),
  ),
);
/** Two who share, and a third where the writer works. */
const onlookers = PLACES.flatMap(([g, place], n) =>
  PLACES.map(([o, from], i) => ({
    g,
    o,
    from,
    place,
    t: OTHERS[(n * 5 + i * 3) % OTHERS.length] as (typeof OTHERS)[number],
  })),
).filter(({ from, place, t }) => new Set([asReceiver(from), asReceiver(place), asReceiver(t[1])]).size === 3);

function withoutB(phrase: string, nth: number, codes: readonly string[]): string {
  const others = BYSTANDERS.filter(([, code]) => !codes.includes(code) && code !== 'eigen-team');
  const [b] = others[(nth * 7) % others.length] as (typeof others)[number];
  return phrase.replace('{B}', b).replace(START, (first) => first.toUpperCase());
}

/** Who plays which part where the sentence turns them round. */
export const parts = (): Bericht[] => [
  ...[...ENGAGES, ...PARENTS_ASKED].flatMap((phrase, n) =>
    some(pairs, n).map(({ s, o, sharer, code }) => bericht(fill(phrase, s, o), sharer, asReceiver(code))),
  ),
  ...WHO_COMES_THERE.flatMap((phrase, n) =>
    some(sharers, n).map(({ s, o, sharer, code }) => bericht(fill(phrase, s, o), code, asReceiver(sharer))),
  ),
  ...[...LEFT_OUT, ...TURNS_TO].flatMap((phrase, n) =>
    some(pairs, n).map(({ s, o, sharer, code }, i) =>
      bericht(fill(withoutB(phrase, n * PAIRS + i, [sharer, code]), s, o), sharer, asReceiver(code)),
    ),
  ),
  ...AS_THEM.flatMap((phrase, n) =>
    some(WRITERS, n).map(([s, sharer]) => bericht(fill(phrase, s, ''), sharer, 'ouders')),
  ),
  ...OURS_NEEDS.flatMap((phrase, n) =>
    some(
      ours.filter(({ code }) => SHARERS.has(code)),
      n,
    ).map(({ g, o, place, code }) =>
      bericht(fill(phrase, '', o).replaceAll('{G}', g), code, asReceiver(place)),
    ),
  ),
  ...HINTED_TELLS.flatMap((phrase, n) =>
    some(hinted, n).map(({ h, o, from, code }) =>
      bericht(fill(phrase, '', o).replaceAll('{H}', h), from, asReceiver(code)),
    ),
  ),
  ...HINTED_HEARS.flatMap((phrase, n) =>
    some(
      hinted.filter(({ code }) => SHARERS.has(code)),
      n,
    ).map(({ h, o, from, code }) =>
      bericht(fill(phrase, '', o).replaceAll('{H}', h), code, asReceiver(from)),
    ),
  ),
  ...LOOKS_ON.flatMap((phrase, n) =>
    some(onlookers, n).map(({ g, o, from, t: [to, code] }) =>
      bericht(fill(phrase, '', o).replaceAll('{G}', g).replaceAll('{T}', to), from, asReceiver(code)),
    ),
  ),
  ...[...EACH_OF_ITS_KIND, ...ALLEDAG].map(([tekst, deler, ontvanger]) => bericht(tekst, deler, ontvanger)),
  ...OURS_GIVES.flatMap((phrase, n) =>
    some(ours, n).map(({ g, o, place, code }) =>
      bericht(fill(phrase, '', o).replaceAll('{G}', g), place, asReceiver(code)),
    ),
  ),
];
