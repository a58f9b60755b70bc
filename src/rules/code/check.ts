import { type Feiten, PERSPECTIEVEN, type Perspectief } from '../contract.ts';
import { factsOn, WAY_COUNT } from './facts.ts';
import type { CodeTable } from './table.ts';
import { evenly, type Tape } from './tape.ts';

const ADDRESSED = [undefined, ...PERSPECTIEVEN] as const;
const ADDRESSED_WEIGHTS = [1, 5, 1, 1];

/** What a single check tells on a tape. */
export interface Content {
  readonly way: number;
  readonly answer: number;
  readonly perspectief?: Perspectief | undefined;
  readonly feiten: Feiten;
}

/** The content of a single check on a tape: the way of writing, the answer, whom it addressed, the facts. */
export function checkOn(
  tape: Tape,
  table: CodeTable,
  { way, answer, perspectief, feiten }: Content,
): Content {
  const readWay = tape.digit(evenly(WAY_COUNT), way);
  const readAnswer = tape.digit(evenly(table.answers.length), answer);
  const addressed = ADDRESSED[tape.digit(ADDRESSED_WEIGHTS, ADDRESSED.indexOf(perspectief))];
  return {
    way: readWay,
    answer: readAnswer,
    perspectief: addressed,
    feiten: factsOn(tape, table.facts, readWay, feiten),
  };
}
