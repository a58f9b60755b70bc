import {
  type AntwoordToen,
  type Feiten,
  PERSPECTIEVEN,
  type Perspectief,
  type Uitkomst,
} from '../contract.ts';
import type { RegelVersie } from '../data/types.ts';
import { factsOn, WAY_COUNT } from './facts.ts';
import { numberOf, textOf } from './number-text.ts';
import { type CodeBook, type CodeTable, tableOf } from './table.ts';
import { evenly, Reader, type Tape, Writer } from './tape.ts';

/** What the code of a single check tells. */
export interface CheckCode {
  readonly soort: 'code';
  /** The code itself as it is written: in capitals and groups. */
  readonly code: string;
  readonly feiten: Feiten;
  /** Whom the wording addressed, when the code says so. */
  readonly perspectief?: Perspectief;
  /** The rules under which the code was made. */
  readonly regelversie: RegelVersie;
  /** What the answer was then. */
  readonly besluitToen: AntwoordToen;
}

/**
 * Why a text gives nothing. `tikfout`: meant as a code, with an error in it; `geen-code`: not like a code at all;
 * `nieuwer`: a code without errors, of rules or of a kind that are not known here yet.
 */
export interface CodeFout {
  readonly soort: 'fout';
  readonly reden: 'tikfout' | 'geen-code' | 'nieuwer';
}

/** Kinds of code, four at the most: what a reader does not know is of a newer product. */
export const SOORTEN = { check: 0, mdo: 1 } as const;
const KINDS = evenly(4);

const ADDRESSED = [undefined, ...PERSPECTIEVEN] as const;
const ADDRESSED_WEIGHTS = [1, 5, 1, 1];

/** Writes and reads codes by one book of versions and layers. */
export class Codec {
  readonly #book: CodeBook;

  constructor(book: CodeBook) {
    this.#book = book;
  }

  /**
   * The code of facts under the newest version of the rules, with the answer they give.
   * @throws RangeError when the book lacks a value or the answer: then the newest layer is not complete
   */
  write(feiten: Feiten, uitkomst: Uitkomst, perspectief?: Perspectief): string {
    const version = this.#book.versies.length - 1;
    const table = tableOf(this.#book, version);
    const content = { feiten, perspectief, answer: answerIndex(table, uitkomst) };
    const numbers = Array.from({ length: WAY_COUNT }, (_, way) => {
      const tape = new Writer();
      tape.digit(KINDS, SOORTEN.check);
      versionOn(tape, version);
      checkOn(tape, table, { ...content, way });
      return tape.number();
    });
    return textOf(numbers.reduce((least, number) => (number < least ? number : least)));
  }

  /** What a code tells, or why it tells nothing. Never throws. */
  read(text: string): CheckCode | CodeFout {
    const found = numberOf(text);
    if (found.kind !== 'number')
      return { soort: 'fout', reden: found.kind === 'wrong' ? 'tikfout' : 'geen-code' };
    const tape = new Reader(found.number);
    if (tape.digit(KINDS) !== SOORTEN.check) return { soort: 'fout', reden: 'nieuwer' };
    const version = versionOn(tape, 0);
    const regelversie = this.#book.versies[version];
    if (!regelversie) return { soort: 'fout', reden: 'nieuwer' };
    const table = tableOf(this.#book, version);
    const { feiten, perspectief, answer } = checkOn(tape, table, { feiten: {}, answer: 0, way: 0 });
    if (!tape.atEnd) return { soort: 'fout', reden: 'tikfout' };
    return {
      soort: 'code',
      code: textOf(found.number),
      feiten,
      ...(perspectief ? { perspectief } : {}),
      regelversie,
      besluitToen: table.answers[answer] as AntwoordToen,
    };
  }
}

interface Content {
  readonly way: number;
  readonly answer: number;
  readonly perspectief?: Perspectief | undefined;
  readonly feiten: Feiten;
}

/** The content of a single check on a tape: the way of writing, the answer, whom it addressed, the facts. */
function checkOn(tape: Tape, table: CodeTable, { way, answer, perspectief, feiten }: Content): Content {
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

/** The place of a version: up to seven in little room, any number in more. */
function versionOn(tape: Tape, version: number): number {
  let base = 0;
  for (let size = 8; ; size = 64) {
    const part = tape.digit(evenly(size), Math.min(version - base, size - 1));
    if (part < size - 1) return base + part;
    base += size - 1;
  }
}

function answerIndex({ answers }: CodeTable, uitkomst: Uitkomst): number {
  const wanted = uitkomst.soort === 'besluit' ? words(uitkomst.besluit) : uitkomst.soort;
  return answers.findIndex((answer) => words(answer) === wanted);
}

/** An answer as one string, whatever the order of the persons. */
const words = (answer: AntwoordToen): string =>
  typeof answer === 'string'
    ? answer
    : [answer.toestemming, [...answer.van].sort().join(), answer.advies, answer.maximaal].join('|');
