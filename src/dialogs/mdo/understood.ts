import { type Element, heading, row } from '../cards/elements.ts';
import type { UnderstoodFact } from '../understanding/understood.ts';
import { answerOf, nameOf } from '../wording/feit.ts';
import { mdoButton } from './pack.ts';
import type { MdoState } from './state.ts';

const HEAD = 'Dit heb ik begrepen';
const HOW = 'Klopt er iets niet? Tik erop, of typ *wijzig* en wat het is.';

const plain = (words: string): string => words.replace(/[\\`*_{}[\]<>#|~]/g, '');

const line = ({ feit, waarde, woorden }: UnderstoodFact): string =>
  `${nameOf(feit)}: ${answerOf(feit, waarde)}${woorden ? ` (‘${plain(woorden)}’)` : ''}`;

/** What was read in a message, each fact to be changed with one tap. */
export const understoodRows = (facts: readonly UnderstoodFact[], state: MdoState): Element[] =>
  facts.length === 0
    ? []
    : [
        heading(HEAD),
        ...facts.map((fact) =>
          row(line(fact), mdoButton(`Wijzig: ${nameOf(fact.feit)}`, 'wijzig', state, { vraag: fact.feit })),
        ),
        row(HOW),
      ];

/** The same as a message, for who types. */
export const understoodLines = (facts: readonly UnderstoodFact[]): string[] =>
  facts.length === 0 ? [] : [`**${HEAD}**`, facts.map((fact) => `- ${line(fact)}`).join('\n')];
