import { type Besluit, bron, explain } from '../../rules/index.ts';
import { answerLine } from '../wording/antwoord.ts';
import { MAXIMUM } from '../wording/maximaal.ts';
import { persons } from '../wording/personen.ts';
import { CONSENT } from '../wording/toestemming.ts';
import type { Gelezen } from './read-record.ts';
import type { Vastlegging } from './vastlegging.ts';

const line = (what: string, was: string, is: string): string => `${what}: was ‘${was}’, is nu ‘${is}’`;

/** What differs between two answers to the same facts, then and now: consent, whose, advice, how much. */
export function differences(then: Besluit, now: Besluit, { feiten, perspectief }: Gelezen): string[] {
  const whose = ({ van }: Besluit): string => [...van].sort().join();
  return [
    ...(then.toestemming === now.toestemming
      ? []
      : [line('toestemming', CONSENT[then.toestemming], CONSENT[now.toestemming])]),
    ...(whose(then) === whose(now)
      ? []
      : [line('van wie', persons(then, feiten) || 'niemand', persons(now, feiten) || 'niemand')]),
    ...(then.advies === now.advies
      ? []
      : [line('advies', answerLine(then, feiten, perspectief), answerLine(now, feiten, perspectief))]),
    ...(then.maximaal === now.maximaal
      ? []
      : [line('hooguit', MAXIMUM[then.maximaal], MAXIMUM[now.maximaal])]),
  ];
}

const sourceName = (id: string): string => {
  const found = bron(id);
  return found ? `${found.kort}, ${found.artikel}` : id;
};

function moved(what: string, then: readonly string[], now: readonly string[]): string[] {
  const [added, gone] = [now.filter((id) => !then.includes(id)), then.filter((id) => !now.includes(id))];
  return [
    ...(added.length > 0 ? [`${what} erbij: ${added.join(', ')}`] : []),
    ...(gone.length > 0 ? [`${what} vervallen: ${gone.join(', ')}`] : []),
  ];
}

/** What the same answer now rests on that it did not then: legal basis, rules, sources. */
export function otherGrounds(
  { formulier: { grondslag } }: Vastlegging,
  then: Besluit,
  now: Besluit,
  { feiten, perspectief }: Gelezen,
): string[] {
  const basis = explain(feiten, now, perspectief).grondslag.tekst;
  return [
    ...(typeof grondslag === 'string' && grondslag !== basis ? [line('grondslag', grondslag, basis)] : []),
    ...moved('regels', then.regels, now.regels),
    ...moved('bronnen', then.bronnen.map(sourceName), now.bronnen.map(sourceName)),
  ];
}
