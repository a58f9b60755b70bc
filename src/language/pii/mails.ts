import type { Persoonsgegeven } from '../types.ts';
import { found } from './found.ts';

/** How people write the sign, also to hide it. */
const SIGN = /@|\(at\)|\[at\]|\bapenstaart(?:je)?\b/gi;
/** No address is longer on either side of the sign; a longer run is not looked through. */
const LONGEST = 64;
const NAME = /[\w.%+-]+$/;
const HOST = /^[\w-]+(?:\.[\w-]+)+/;
/** With room around the sign only what ends as an address does: "Overleg @ school. Daarna" is none. */
const SPACED =
  /^\s?[\w-]+(?:(?:\.|\s\(?(?:punt|dot)\)?\s)[\w-]+)*(?:\.|\s\(?(?:punt|dot)\)?\s)[a-z]{2,4}(?![\w-])/i;

/** Mail addresses. In order of place. */
export function mailsIn(text: string): Persoonsgegeven[] {
  const all: Persoonsgegeven[] = [];
  for (const { 0: sign, index } of text.matchAll(SIGN)) {
    const left = text.slice(Math.max(0, index - LONGEST), index);
    const right = text.slice(index + sign.length, index + sign.length + LONGEST);
    const tight = NAME.exec(left);
    const name = tight ?? NAME.exec(left.trimEnd());
    const host = (tight && HOST.exec(right)) ?? SPACED.exec(right);
    if (!name || !host) continue;
    all.push(found(text, 'e-mail', index - left.length + name.index, index + sign.length + host[0].length));
  }
  return all;
}
