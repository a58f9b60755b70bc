import {
  AT_TABLE,
  BEFORE,
  BEHIND,
  BYSTANDERS,
  NO_WRITER,
  TO_PARENTS,
  TWO_SENTENCES,
} from '../../test/language/support/partijen-achtergrond.ts';
import {
  asReceiver,
  fill,
  HEARS,
  pairs,
  SHARERS,
  TELLS,
  WRITERS,
} from '../../test/language/support/partijen-zinnen.ts';
import type { Bericht } from '../begrijp-meet.ts';
import { bericht, PAIRS, STRIDE, some } from './message.ts';

/** Of each story about others so many questions. */
const STORIES = 4;

/** A story with people in the place of B and C who are neither of these. */
function peopled(story: string, nth: number, codes: readonly string[]): string {
  const strange = BYSTANDERS.filter(([, code]) => !codes.includes(code));
  const who = (step: number): string => strange[(nth * step) % strange.length]?.[0] ?? '';
  const [b, c] = [who(7), who(7) === who(11) ? who(13) : who(11)];
  const text = story.replace('{B}', b).replace('{C}', c);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Questions with a story before or behind them of others who take no part. */
export function amidOthers(): Bericht[] {
  const sharers = pairs.filter(({ code }) => SHARERS.has(code));
  return [...BEFORE.map((b) => [b, true] as const), ...BEHIND.map((b) => [b, false] as const)].flatMap(
    ([story, ahead], n) =>
      Array.from({ length: STORIES }, (_, i) => {
        const nth = n * STORIES + i;
        const hears = i === STORIES - 1;
        const from = hears ? sharers : pairs;
        const { s, o, sharer, code } = from[(nth * STRIDE) % from.length] as (typeof pairs)[number];
        const phrases = hears ? HEARS : TELLS;
        const asked = fill(phrases[(nth * 5) % phrases.length] as string, s, o);
        const told = peopled(story, nth + 1, [sharer, code]);
        const text = ahead ? `${told} ${asked}` : `${asked}. ${told}`;
        return hears ? bericht(text, code, asReceiver(sharer)) : bericht(text, sharer, asReceiver(code));
      }),
  );
}

/** Stories that hold the question themselves. */
export const stories = (): Bericht[] => [
  ...TWO_SENTENCES.flatMap((phrase, n) =>
    some(pairs, n).map(({ s, o, sharer, code }, i) =>
      bericht(peopled(fill(phrase, s, o), n * PAIRS + i, [sharer, code]), sharer, asReceiver(code)),
    ),
  ),
  ...AT_TABLE.flatMap((phrase, n) =>
    WRITERS.map(([s, sharer], i) =>
      bericht(peopled(fill(phrase, s, ''), n * PAIRS + i, [sharer]), sharer, 'casusoverleg'),
    ),
  ),
  ...TO_PARENTS.flatMap((phrase, n) =>
    WRITERS.map(([s, sharer], i) =>
      bericht(peopled(fill(phrase, s, ''), n * PAIRS + i, [sharer]), sharer, 'ouders'),
    ),
  ),
  ...NO_WRITER.map(([tekst, ontvanger]) => bericht(tekst, undefined, ontvanger)),
];
