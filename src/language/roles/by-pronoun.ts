import { mij, modaal, vertelt, wil } from '../data/werkwoorden.ts';
import { type Frame, KRACHT } from './frame.ts';
import { type Sentence, some, word } from './sentence.ts';

const THEY = new Set(['ze', 'zij', 'die', 'hij']);
const MANY = new Set(['mogen', 'kunnen', 'moeten', 'zouden', 'willen']);
const DIE = new Set(['die']);
/** "laten ze mij weten of hij er was" */
const LETS = new Set(['laat', 'laten']);
const KNOW = new Set(['weten', 'horen']);

/** "mogen ze dat zeggen", "kunnen ze het mij bevestigen": the party spoken of before tells the writer. */
export function byPronoun(s: Sentence): Frame | undefined {
  for (let i = s.van; i < s.tot - 2; i++) {
    const [verb, who] = [word(s, i), word(s, i + 1)];
    const lets = LETS.has(verb) && THEY.has(who) && mij.has(word(s, i + 2)) && some(s, KNOW, i + 3);
    if (lets) return { deler: undefined, ontvanger: 'zelf', kracht: KRACHT.vraag };
    if (!modaal.has(verb) || wil.has(verb) || !THEY.has(who) || !some(s, vertelt, i + 2)) continue;
    const toUs = some(s, mij, i + 2) || s.parties.some(({ zelf, item }) => zelf && item > i);
    if (!toUs && !(MANY.has(verb) && (who === 'ze' || who === 'zij' || DIE.has(who)))) continue;
    const to = s.parties.find(({ zelf, prep, item }) => !zelf && item > i && prep);
    if (to && !toUs) continue;
    return { deler: undefined, ontvanger: 'zelf', kracht: KRACHT.vraag };
  }
  return undefined;
}
