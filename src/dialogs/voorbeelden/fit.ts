import type { FeitSleutel } from '../../rules/index.ts';
import { given } from '../wording/feit.ts';
import type { Query } from './query.ts';
import { contentWords, shared } from './search-words.ts';
import { NOT_ASKED, type Voorbeeld } from './voorbeeld.ts';

const WEIGHTS = { party: 3, direction: 1, fact: 2, title: 2, other: 1.5, age: 0.5, unsaid: -0.5 };
/** What kind of information it is says little of which situation it is. */
const WEAK: Partial<Record<FeitSleutel, number>> = { gegevens: 0.5 };

const factsBesideAge = ({ facts }: Query) => given(facts).filter(([key]) => key !== 'leeftijd');

/** How well a situation fits; a party that is not in it makes it another. Of an age alone little is known. */
export function fitOf({ titel, zoek = [], over = [], feiten }: Voorbeeld, query: Query): number {
  const { said, parties, facts, words } = query;
  const roles = [feiten.deler, feiten.ontvanger];
  if (parties.some((party) => !roles.includes(party as never))) return 0;
  const sameAge = facts.leeftijd !== undefined && facts.leeftijd === feiten.leeftijd ? WEIGHTS.age : 0;
  if (parties.length + words.length + factsBesideAge(query).length === 0) return sameAge;
  const inTitle = contentWords(titel);
  const beside = contentWords(zoek.join(' ')).filter((word) => !inTitle.includes(word));
  const fits = [
    parties.length * WEIGHTS.party,
    said.deler !== undefined && said.deler === feiten.deler ? WEIGHTS.direction : 0,
    shared(words, inTitle) * WEIGHTS.title,
    shared(words, beside) * WEIGHTS.other,
    ...factsBesideAge(query).map(([key, value]) => (feiten[key] === value ? (WEAK[key] ?? WEIGHTS.fact) : 0)),
  ].reduce((sum, part) => sum + part, 0);
  const unsaid = over.filter((key) => facts[key] === undefined && feiten[key] !== NOT_ASKED);
  return fits === 0 ? 0 : fits + sameAge + unsaid.length * WEIGHTS.unsaid;
}
