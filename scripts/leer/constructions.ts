import { AMONG_PEERS } from '../../test/language/support/partijen-vakgenoten.ts';
import { PASSED_ON, SPOKEN_OF, THEY_HEAR, THEY_TELL } from '../../test/language/support/partijen-wie.ts';
import {
  asReceiver,
  CONSTRUCTIES,
  fill,
  HEARS,
  pairs,
  SHARERS,
  TELLS,
} from '../../test/language/support/partijen-zinnen.ts';
import type { Bericht } from '../begrijp-meet.ts';
import { amidOthers, stories } from './amid-others.ts';
import { bericht, some } from './message.ts';
import { ownSchool } from './own-school.ts';
import { parts } from './parts.ts';

/** Messages of one construction each, to learn from beside those that people wrote. */
export function constructions(): Bericht[] {
  const sharers = pairs.filter(({ code }) => SHARERS.has(code));
  const tells = [...TELLS, ...PASSED_ON, ...THEY_TELL];
  const hears = [...HEARS, ...SPOKEN_OF, ...THEY_HEAR];
  return [
    ...[...CONSTRUCTIES, ...AMONG_PEERS].map(([tekst, deler, ontvanger]) => bericht(tekst, deler, ontvanger)),
    ...tells.flatMap((phrase, n) =>
      some(pairs, n).map(({ s, o, sharer, code }) => bericht(fill(phrase, s, o), sharer, asReceiver(code))),
    ),
    ...hears.flatMap((phrase, n) =>
      some(sharers, n).map(({ s, o, sharer, code }) => bericht(fill(phrase, s, o), code, asReceiver(sharer))),
    ),
    ...amidOthers(),
    ...stories(),
    ...ownSchool(),
    ...parts(),
  ];
}
