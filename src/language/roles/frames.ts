import type { Item } from '../patterns/item.ts';
import { byOther, doer, told, wisher } from './by-other.ts';
import { byPronoun } from './by-pronoun.ts';
import type { Frame } from './frame.ts';
import { hearing } from './hearing.ts';
import type { Mention } from './mentions.ts';
import { request } from './request.ts';
import type { Sentence } from './sentence.ts';
import { goes, route, telling } from './telling.ts';

/** The first reading that fits: hearing before telling, what somebody asks before what the writer does. */
const readSentence = (s: Sentence): Frame | undefined =>
  byPronoun(s) ??
  hearing(s) ??
  byOther(s, doer(s)) ??
  request(s) ??
  byOther(s, wisher(s)) ??
  told(s) ??
  telling(s) ??
  route(s) ??
  goes(s);

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
    if (frame) frames.push(frame);
    van = tot;
  }
  return frames;
}
