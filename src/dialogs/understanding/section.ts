import { button } from '../cards/actions.ts';
import { type Element, heading, row } from '../cards/elements.ts';
import type { State } from '../state/state.ts';
import { answerOf, nameOf } from '../wording/feit.ts';
import type { UnderstoodFact } from './understood.ts';

const HEAD = 'Dit heb ik begrepen';
const HOW = 'Klopt er iets niet? Tik erop, of typ *wijzig* en wat het is.';

/** "Leeftijd: 12 tot en met 15 (‘lln van 14’)". What was typed is shown as text, never as markup. */
const line = ({ feit, waarde, woorden }: UnderstoodFact): string =>
  `${nameOf(feit)}: ${answerOf(feit, waarde)}${woorden ? ` (‘${plain(woorden)}’)` : ''}`;

const plain = (words: string): string => words.replace(/[\\`*_{}[\]<>#|~]/g, '');

/** What was read in a message, each fact to be changed with one tap. */
export function understoodSection(facts: readonly UnderstoodFact[], state: State): Element[] {
  if (facts.length === 0) return [];
  const rows = facts.map((fact) =>
    row(line(fact), button(`Wijzig: ${nameOf(fact.feit)}`, 'wijzig', state, { feit: fact.feit })),
  );
  return [heading(HEAD), ...rows, row(HOW)];
}

/** The same as a message, for who types. */
export const understoodText = (facts: readonly UnderstoodFact[]): string[] =>
  facts.length === 0 ? [] : [`**${HEAD}**`, facts.map((fact) => `- ${line(fact)}`).join('\n')];
