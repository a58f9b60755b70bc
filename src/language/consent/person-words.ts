import { klassen } from '../data/klassen.ts';
import type { Item } from '../patterns/item.ts';
import { isEnd } from '../text/tokens.ts';
import { set } from '../text/words.ts';

/** Whose consent it is. `alle`: parents and young person; `ander`: somebody whose consent does not count. */
export type Wie = 'ouders' | 'moeder' | 'vader' | 'jeugdige' | 'alle' | 'ander';

export interface Persoon {
  readonly wie: Wie;
  readonly item: number;
  /** A pronoun: whom it stands for follows from what came before. */
  readonly verwijst: boolean;
}

export const mother = set(`${klassen.moeder} mas moeders mams`);
export const father = set(`${klassen.vader} vaders paps`);
export const parents = set(
  'ouders exen expartners echtpaar adoptieouders adoptiefouders gezaghebbenden gezagsouders voogd voogden voogdij ouderpaar beiden allebei ouder curator vertegenwoordiger gezaghebbende',
);
/** Ways to speak of the young person that stand in no pattern. */
const alsoChild =
  'patiente patientje cliente clientje pt jochie joch ventje kindje meiske jongeman jongedame studentje leerlingetje dochtertje zoontje mentorleerling knul knulletje jarige kindlief zoonlief dochterlief manneke manneken menneke meiske grietje ventje studentlief ukkie';
export const child = set(`${klassen.kind} ${alsoChild}`);
const self = set('hijzelf zijzelf zelf hemzelf haarzelf zijzelf');
const pronoun = set('hij zij ze ie hem haar hen hun die deze');
const others = set(
  'buurman buurvrouw buren buurmeisje buurjongen oma opa grootouders grootmoeder grootvader tante oom stiefvader stiefmoeder stiefouder stiefouders pleegmoeder pleegvader pleegouders broer broertje zus zusje vriend vriendin vriendje vriendinnetje oppas gastouder collega teamleider leidinggevende klasgenoot klasgenootje baas werkgever trainer',
);
const everyone = set('iedereen');
/** "zijn moeder is zijn mentor": a word that only says whose. */
export const possessive = set('zijn haar hun');

/** What each word that stands for somebody is; of more than one the first. */
export const named = new Map<string, Wie | 'zelf' | 'hij'>();
for (const [words, kind] of [
  [mother, 'moeder'],
  [father, 'vader'],
  [parents, 'ouders'],
  [everyone, 'alle'],
  [others, 'ander'],
  [child, 'jeugdige'],
  [self, 'zelf'],
  [pronoun, 'hij'],
] as const)
  for (const word of words) if (!named.has(word)) named.set(word, kind);

/** Whether a word can stand for somebody whose consent counts. */
export const isPerson = (w: string): boolean => named.has(w);

/** Whether a word names somebody, and does not only point. */
export const isNoun = (w: string): boolean => isPerson(w) && !pronoun.has(w) && !self.has(w);

/** Whether no sentence ends between two places. */
export const sameSentence = (items: readonly Item[], from: number, to: number): boolean =>
  !items.slice(from, to).some(({ w }) => isEnd(w));
