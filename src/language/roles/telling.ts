import { ik, modaal, naarToe, omRaad, vertelt } from '../data/werkwoorden.ts';
import { type Frame, KRACHT } from './frame.ts';
import type { Mention } from './mentions.ts';
import { type Sentence, some, word } from './sentence.ts';

const ASKING = new Set(['vragen']);
/** These do not say where something goes: who somebody is, where it comes from, by whom it was done. */
const NO_GOAL = new Set(['als', 'van', 'door', 'namens', 'vanuit', 'uit', 'zonder', 'over', 'via']);
/** Of two parties the one behind these is meant more than one behind "bij" or "in". */
const STRAIGHT = new Set(['met', 'aan', 'naar', 'richting', 'tegen']);

/** "mijn directeur wil dat ik de politie bel": who wants it gets nothing. */
const onlyWants = (s: Sentence, { item, prep }: Mention): boolean => {
  if (prep) return false;
  for (let i = item + 1; i < Math.min(s.tot, item + 5); i++)
    if (word(s, i) === 'dat' && (ik.has(word(s, i + 1)) || word(s, i + 1) === 'het')) return true;
  return false;
};

const FINITE = new Set(
  'heeft is had was vindt zegt zei denkt weet kan gaat ging komt kwam maakt ziet doet hebben zijn'.split(' '),
);
/** "omdat zijn mentor heeft laten vallen": who does something in the sentence, and not in answer to a question. */
const acts = (s: Sentence, { item }: Mention): boolean =>
  FINITE.has(word(s, item + 1)) && !modaal.has(word(s, item - 1)) && !ik.has(word(s, item + 2));

/** "de school vertellen", "leerplicht inlichten": right in front of the verb. */
const object = (s: Sentence, p: Mention): boolean => !p.prep && !onlyWants(s, p) && !acts(s, p);

/** The writer tells, or somebody who is not named does. */
export function telling(s: Sentence): Frame | undefined {
  if (!some(s, vertelt) && !(some(s, omRaad) && some(s, ASKING))) return undefined;
  const others = s.parties.filter((p) => !p.zelf && !NO_GOAL.has(p.prep ?? ''));
  const said = others.filter(({ item }) => sameClause(s, item));
  const to = goal(s, said) ?? goal(s, others);
  if (!to) return undefined;
  const asked = some(s, modaal, s.van, to.item + 1) || some(s, ik);
  return { deler: 'zelf', ontvanger: to, kracht: asked ? KRACHT.vraag : KRACHT.verhaal };
}

function goal(s: Sentence, others: readonly Mention[]): Mention | undefined {
  return (
    others.find((p) => p.overleg && p.code === 'casusoverleg') ??
    others.find((p) => STRAIGHT.has(p.prep ?? '')) ??
    others.find((p) => object(s, p)) ??
    others.find((p) => naarToe.has(p.prep ?? ''))
  );
}

/** Whether a verb of telling stands in the same clause, between the same commas. */
function sameClause(s: Sentence, at: number): boolean {
  let [van, tot] = [at, at];
  while (van > s.van && word(s, van - 1) !== ',') van--;
  while (tot < s.tot && word(s, tot) !== ',') tot++;
  return some(s, vertelt, van, tot);
}

/** "school naar wijkteam": one party, then where it goes. */
export function route(s: Sentence): Frame | undefined {
  const to = s.parties.find(({ prep }) => prep === 'naar');
  const from = to && s.parties.find(({ item, prep }) => !prep && item < to.item && to.item - item <= 3);
  return from && !from.overleg
    ? { deler: from.zelf ? 'zelf' : from, ontvanger: to, kracht: KRACHT.verhaal }
    : undefined;
}

/** "mogen zijn gegevens mee naar de politie": only where it goes. */
export function goes(s: Sentence): Frame | undefined {
  const to = s.parties.find(({ prep, zelf }) => !zelf && (prep === 'naar' || prep === 'richting'));
  return to && some(s, modaal, s.van, to.item)
    ? { deler: 'zelf', ontvanger: to, kracht: KRACHT.vraag }
    : undefined;
}
