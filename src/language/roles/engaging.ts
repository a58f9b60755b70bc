import { hoort, ik, mij, vertelt } from '../data/werkwoorden.ts';
import { type Frame, KRACHT } from './frame.ts';
import { elliptic } from './hearing.ts';
import type { Mention } from './mentions.ts';
import { type Sentence, some, word } from './sentence.ts';

const ASK = new Set('vragen vraag verzoeken verzoek gevraagd verzocht'.split(' '));
const WHETHER = new Set(['of']);
/** What somebody does with or for a young person; of telling only what they tell to them, and not to us. */
const ACTS = new Set(
  'zien spreken praten bellen meekijken meedenken oproepen onderzoeken bezoeken langsgaan langskomen komen helpen begeleiden behandelen testen observeren screenen kijken uitnodigen uitzoeken optreden ingrijpen'.split(
    ' ',
  ),
);
/** How far from the verb the one who is asked stands. */
const NEAR = 4;

/** "vragen om haar op te roepen", "vragen of zij wil meekijken": to do something, and not for what they know. */
function toDo(s: Sentence, at: number): boolean {
  const toUs = some(s, mij, at + 1);
  if (WHETHER.has(word(s, at + 1))) return !toUs && some(s, ACTS, at + 2);
  for (let i = at + 1; i < s.tot - 1; i++) {
    if (word(s, i) !== 'te') continue;
    const verb = word(s, i + 1);
    return ACTS.has(verb) ? !toUs : !vertelt.has(verb) && !hoort.has(verb);
  }
  return false;
}

/** Right before "vragen" or right behind "vraag". */
const isAsked = ({ zelf, overleg, prep, item }: Mention, at: number): boolean =>
  !zelf && !overleg && (!prep || prep === 'aan') && Math.abs(item - at) <= NEAR;

/** The writer asks somebody to do something for the young person: who is asked gets to know whom it is about. */
export function engaging(s: Sentence): Frame | undefined {
  if (!some(s, ik) && !elliptic(s)) return undefined;
  for (let at = s.van; at < s.tot; at++) {
    if (!ASK.has(word(s, at)) || !toDo(s, at)) continue;
    const asked = s.parties.filter((p) => isAsked(p, at)).at(-1);
    if (asked) return { deler: 'zelf', ontvanger: asked, kracht: KRACHT.vraag };
  }
  return undefined;
}
