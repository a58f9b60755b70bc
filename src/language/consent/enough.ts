import type { Item } from '../patterns/item.ts';
import { isEnd } from '../text/tokens.ts';
import { set } from '../text/words.ts';
import { father, mother } from './person-words.ts';

const ENOUGH = set('genoeg voldoende volstaat toereikend afdoende');
const CONSENT = set('ja akkoord toestemming handtekening krabbel fiat goedkeuring ok oke okay instemming');
const SUPPOSED = set('als indien of mits wanneer geen niet');

/** "vader niet gevraagd. Is moeders ja genoeg?": that there is one is no question. */
export function takenAsGiven(items: readonly Item[], wie: 'moeder' | 'vader'): boolean {
  const words = wie === 'moeder' ? mother : father;
  let [enough, consent, parent, supposed] = [false, false, false, false];
  for (const { w } of items) {
    if (isEnd(w)) {
      if (w === '?' && enough && consent && parent && !supposed) return true;
      [enough, consent, parent, supposed] = [false, false, false, false];
    }
    enough ||= ENOUGH.has(w);
    consent ||= CONSENT.has(w);
    parent ||= words.has(w);
    supposed ||= SUPPOSED.has(w);
  }
  return false;
}
