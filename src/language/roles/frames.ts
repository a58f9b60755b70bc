import { mij, vraagt } from '../data/werkwoorden.ts';
import type { Item } from '../patterns/item.ts';
import { byOther, doer, told, wisher } from './by-other.ts';
import { byPronoun } from './by-pronoun.ts';
import { engaging } from './engaging.ts';
import { type Frame, KRACHT } from './frame.ts';
import { hearing } from './hearing.ts';
import type { Mention } from './mentions.ts';
import { request } from './request.ts';
import { type Sentence, some, word } from './sentence.ts';
import { goes, route, telling } from './telling.ts';

/** The first reading that fits: what is asked to be done before what is asked to know, hearing before telling, what somebody asks before what the writer does. */
const constructions: readonly (readonly [soort: string, read: (s: Sentence) => Frame | undefined])[] = [
  ['inschakelen', engaging],
  ['zij', byPronoun],
  ['horen', hearing],
  ['ander', (s) => byOther(s, doer(s))],
  ['verzoek', request],
  ['wens', (s) => byOther(s, wisher(s))],
  ['verteld', told],
  ['vertellen', telling],
  ['route', route],
  ['heen', goes],
];

function readSentence(s: Sentence): Frame | undefined {
  for (const [soort, read] of constructions) {
    const frame = read(s);
    if (frame) return { ...frame, soort };
  }
  return undefined;
}

/** "de jgz kent haar. Ze willen met mij overleggen": those spoken of before ask the writer. */
function askedByThem(s: Sentence, parties: readonly Mention[]): Frame | undefined {
  const who = word(s, s.van);
  if (who !== 'ze' && who !== 'zij' && who !== 'die') return undefined;
  if (!vraagt.has(word(s, s.van + 1)) || !some(s, mij, s.van + 2)) return undefined;
  const last = parties.filter(({ zelf, item }) => !zelf && item < s.van).at(-1);
  return last && { deler: 'zelf', ontvanger: last, kracht: KRACHT.verhaal, soort: 'vragen zij' };
}

/** What each sentence says of who tells whom. */
export function framesIn(
  items: readonly Item[],
  parties: readonly Mention[],
  ends: readonly number[],
): Frame[] {
  const frames: Frame[] = [];
  let van = 0;
  for (const tot of ends) {
    const inside = parties.filter(({ item }) => item >= van && item < tot);
    const frame = parties.length > 0 ? readSentence({ items, van, tot, parties: inside }) : undefined;
    const asked = frame ?? askedByThem({ items, van, tot, parties: inside }, parties);
    if (asked) frames.push(asked);
    van = tot;
  }
  return frames;
}
