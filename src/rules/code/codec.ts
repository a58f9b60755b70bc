import type { AntwoordToen, Feiten, Perspectief, Uitkomst } from '../contract.ts';
import type { RegelVersie } from '../data/types.ts';
import { answerIndex } from './answers.ts';
import { checkOn } from './check.ts';
import { WAY_COUNT } from './facts.ts';
import { numberOf, textOf } from './number-text.ts';
import { listsOf, type Overleg, overlegOn } from './overleg.ts';
import { type CodeBook, type CodeTable, tableOf } from './table.ts';
import { evenly, Reader, Writer } from './tape.ts';
import { versionOn } from './version.ts';

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

/** What the code of a prepared meeting tells. */
export interface MdoCode {
  readonly soort: 'mdo';
  readonly code: string;
  readonly overleg: Overleg;
  readonly regelversie: RegelVersie;
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

const NO_MEETING: Overleg = { vorm: '', feiten: {}, deelnemers: [], uitzonderingen: {}, eisen: {} };
const NEWER: CodeFout = { soort: 'fout', reden: 'nieuwer' };
const TYPO: CodeFout = { soort: 'fout', reden: 'tikfout' };

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
    const answer = uitkomst.soort === 'besluit' ? uitkomst.besluit : uitkomst.soort;
    return this.#shortest(SOORTEN.check, (tape, table, way) => {
      checkOn(tape, table, { feiten, perspectief, answer: answerIndex(table, answer), way });
    });
  }

  /**
   * The code of a meeting under the newest version of the rules. There is none for a table so large that its code could not
   * be read back.
   * @throws RangeError when the book lacks a value
   */
  writeMeeting(overleg: Overleg): string | undefined {
    const { overlegLagen = [] } = this.#book;
    const code = this.#shortest(SOORTEN.mdo, (tape, table, way) => {
      const edition = versionOn(tape, overlegLagen.length - 1);
      tape.digit(evenly(WAY_COUNT), way);
      overlegOn(tape, table, listsOf(overlegLagen, edition), way, overleg);
    });
    return this.read(code).soort === 'mdo' ? code : undefined;
  }

  /** What a code tells, or why it tells nothing. Never throws. */
  read(text: string): CheckCode | MdoCode | CodeFout {
    const found = numberOf(text);
    if (found.kind !== 'number')
      return { soort: 'fout', reden: found.kind === 'wrong' ? 'tikfout' : 'geen-code' };
    const code = textOf(found.number);
    const tape = new Reader(found.number);
    const kind = tape.digit(KINDS);
    if (kind !== SOORTEN.check && kind !== SOORTEN.mdo) return NEWER;
    const version = versionOn(tape, 0);
    const regelversie = this.#book.versies[version];
    if (!regelversie) return NEWER;
    const table = tableOf(this.#book, version);
    const read =
      kind === SOORTEN.mdo
        ? this.#meeting(tape, table, code, regelversie)
        : check(tape, table, code, regelversie);
    return read.soort === 'fout' || tape.atEnd ? read : TYPO;
  }

  #meeting(tape: Reader, table: CodeTable, code: string, regelversie: RegelVersie): MdoCode | CodeFout {
    const { overlegLagen = [] } = this.#book;
    const edition = versionOn(tape, 0);
    if (edition >= overlegLagen.length) return NEWER;
    const way = tape.digit(evenly(WAY_COUNT));
    const overleg = overlegOn(tape, table, listsOf(overlegLagen, edition), way, NO_MEETING);
    return { soort: 'mdo', code, overleg, regelversie };
  }

  /** Written in each of the ways, the shortest. */
  #shortest(kind: number, content: (tape: Writer, table: CodeTable, way: number) => void): string {
    const version = this.#book.versies.length - 1;
    const table = tableOf(this.#book, version);
    const numbers = Array.from({ length: WAY_COUNT }, (_, way) => {
      const tape = new Writer();
      tape.digit(KINDS, kind);
      versionOn(tape, version);
      content(tape, table, way);
      return tape.number();
    });
    return textOf(numbers.reduce((least, number) => (number < least ? number : least)));
  }
}

function check(tape: Reader, table: CodeTable, code: string, regelversie: RegelVersie): CheckCode {
  const { feiten, perspectief, answer } = checkOn(tape, table, { feiten: {}, answer: 0, way: 0 });
  return {
    soort: 'code',
    code,
    feiten,
    ...(perspectief ? { perspectief } : {}),
    regelversie,
    besluitToen: table.answers[answer] as AntwoordToen,
  };
}
