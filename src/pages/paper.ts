import type { Html } from './html.ts';

/** Lines of a tight page on two sheets of A4, and characters on one of them; a little less than there are. */
const TWO_SHEETS = 118;
const ON_A_LINE = 108;
/** A head and the room above it take more than a line. */
const HEAD = 1.7;
const TITLE = 2.5;
/** What stands in two columns takes half as many lines, of half as many characters. */
const COLUMNS = 2;

const ELEMENT = /<(?:span|li|p)[^>]*class="[^"]*\bscreen\b[^"]*"[^>]*>[\s\S]*?<\/(?:span|li|p)>/g;
const PART = /<div class="screen">[\s\S]*?<\/div>/g;
const IN_COLUMNS = /<(div|ul) class="(?:print sources|answers|checklist)">[\s\S]*?<\/\1>/g;
const BLOCK = /<(h1|h2|h3|p|li)[^>]*>([\s\S]*?)<\/\1>/g;

const lengthOf = (text: string): number => text.replace(/<[^>]*>/g, '').replace(/&\w+;/g, '.').length;

function linesOf(text: string, width: number): number {
  let lines = 0;
  for (const [, element, inner = ''] of text.matchAll(BLOCK)) {
    const own = Math.ceil(lengthOf(inner) / width);
    lines += own * (element === 'h1' ? TITLE : element === 'p' || element === 'li' ? 1 : HEAD);
  }
  return lines;
}

/** About how many lines a page takes on paper, without what stands there for the screen alone. */
export function paperLines({ text }: Html): number {
  const printed = text.replace(PART, '').replace(ELEMENT, '');
  const columns = [...printed.matchAll(IN_COLUMNS)].map(([part]) => part);
  const rest = printed.replace(IN_COLUMNS, '');
  const halves = columns.map((part) => linesOf(part, Math.floor(ON_A_LINE / COLUMNS) - 4) / COLUMNS);
  return halves.reduce((sum, lines) => sum + lines, linesOf(rest, ON_A_LINE));
}

/**
 * What is made of `most` things, as many of them on paper as leave it within two sheets: the rest stays on the screen. The
 * letter is never made smaller for it.
 */
export function onTwoSheets(most: number, make: (onPaper: number) => Html): Html {
  for (let onPaper = most; onPaper > 0; onPaper--) {
    const made = make(onPaper);
    if (paperLines(made) <= TWO_SHEETS) return made;
  }
  return make(0);
}
