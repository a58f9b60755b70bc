import { fold } from './fold.ts';

/** A word, number or mark, with where it stands in the message. */
export interface Token {
  /** Folded; a mark stands for itself. */
  readonly w: string;
  readonly van: number;
  readonly tot: number;
  /** Starts with a capital. */
  readonly hoofdletter: boolean;
}

/** Further than this a message is not read for facts. Nobody types that much; hostile text does. */
export const LEES_TOT = 8_000;

/** Abbreviations that keep their full stop without ending the sentence. */
const DOTTED = new Set('gr evt bijv bv dhr mw mevr nr ca max min incl excl vd tel resp'.split(' '));
const APOSTROPHES = new Set(["'", '’', '‘', '´', '`']);
const MARKS: Readonly<Record<string, string>> = {
  ',': ',',
  ':': ':',
  '(': '(',
  ')': ')',
  '?': '?',
  '!': '.',
  '.': '.',
  ';': '.',
  '\n': '.',
  // "huisarts -> school": where it goes.
  '>': 'naar',
  '→': 'naar',
  '⇒': 'naar',
  '➡': 'naar',
};
const ARROW = 'naar';
const isLetter = (c: string) => (c >= 'a' && c <= 'z') || (c > '\x7f' && /\p{L}/u.test(c));
const isDigit = (c: string) => c >= '0' && c <= '9';

/** Reads one message from front to back; never looks back further than one token. */
class Tokenizer {
  readonly found: Token[] = [];
  private readonly end: number;

  constructor(
    private readonly text: string,
    upTo: number,
  ) {
    this.end = Math.min(text.length, upTo);
    let i = 0;
    while (i < this.end) {
      const c = this.at(i);
      if (isLetter(c)) i = this.abbreviation(i) ?? this.word(i);
      else if (isDigit(c)) i = this.number(i);
      else i = this.mark(i);
    }
  }

  private at(i: number): string {
    return i < this.end ? fold(this.text.charAt(i)) : ' ';
  }

  private add(w: string, van: number, tot: number): number {
    const first = this.text.charAt(van);
    this.found.push({ w, van, tot, hoofdletter: first !== first.toLowerCase() });
    return tot;
  }

  /** "o.t.s." and "i.v.m.": letters with a full stop between them are one word. */
  private abbreviation(start: number): number | undefined {
    let w = '';
    let i = start;
    while (isLetter(this.at(i)) && this.at(i + 1) === '.') {
      w += this.at(i);
      i += 2;
    }
    if (w.length === 0 || w.length + (isLetter(this.at(i)) ? 1 : 0) < 2) return undefined;
    if (isLetter(this.at(i))) {
      if (isLetter(this.at(i + 1))) return undefined;
      w += this.at(i);
      i++;
    }
    return this.add(w, start, i);
  }

  private word(start: number): number {
    let i = start;
    for (
      let code = this.text.charCodeAt(i);
      i < this.end && code > 96 && code < 123;
      code = this.text.charCodeAt(i)
    )
      i++;
    let w = this.text.slice(start, i);
    for (; i < this.end; i++) {
      const c = this.at(i);
      if (isLetter(c)) w += c;
      else if (this.text.charAt(i) !== '\n' && (c === '' || this.joins(i, c))) continue;
      else break;
    }
    return this.add(w, start, i);
  }

  /** An apostrophe inside a word, and the hyphen of "ib-er": the word goes on. */
  private joins(i: number, c: string): boolean {
    const next = this.at(i + 1);
    if (APOSTROPHES.has(c)) return isLetter(next);
    return c === '-' && next === 'e' && this.at(i + 2) === 'r' && !isLetter(this.at(i + 3));
  }

  private number(start: number): number {
    let i = start;
    const separator = (c: string) => c === ',' || c === '.';
    while (isDigit(this.at(i)) || (separator(this.at(i)) && isDigit(this.at(i + 1)))) i++;
    if (this.at(i) === '+') i++;
    return this.add(this.text.slice(start, i).replaceAll('.', ','), start, i);
  }

  private mark(i: number): number {
    const w = MARKS[this.text.charAt(i)];
    const last = this.found.at(-1);
    const dotted = w === '.' && last?.tot === i && DOTTED.has(last.w);
    // "> 16": more, and no arrow.
    if (w === ARROW && (isDigit(this.at(i + 1)) || isDigit(this.at(i + 2)) || last?.w === ARROW))
      return i + 1;
    if (w && !dotted && !(w === '.' && last?.w === '.')) this.add(w, i, i + 1);
    return i + 1;
  }
}

/** The words, numbers and marks of a message, in one pass. */
export const tokens = (text: string, upTo = LEES_TOT): Token[] => new Tokenizer(text, upTo).found;

const MARK_WORDS = new Set([',', ':', '?', '.', '(', ')']);
/** Whether this is a mark and not a word. */
export const isMark = (w: string): boolean => w.length === 1 && MARK_WORDS.has(w);
/** Whether this ends a sentence. */
export const isEnd = (w: string): boolean => w === '.' || w === '?';
