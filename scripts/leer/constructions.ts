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

/** Messages of one construction each, to learn from beside those that people wrote. */
export function constructions(): Bericht[] {
  const sharers = pairs.filter(({ code }) => SHARERS.has(code));
  return [
    ...CONSTRUCTIES.map(([tekst, deler, ontvanger]) => bericht(tekst, deler, ontvanger)),
    ...TELLS.flatMap((phrase, n) =>
      some(pairs, n).map(({ s, o, sharer, code }) => bericht(fill(phrase, s, o), sharer, asReceiver(code))),
    ),
    ...HEARS.flatMap((phrase, n) =>
      some(sharers, n).map(({ s, o, sharer, code }) => bericht(fill(phrase, s, o), code, asReceiver(sharer))),
    ),
    ...amidOthers(),
    ...stories(),
  ];
}
