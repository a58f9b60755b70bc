/** Where somebody writes by hand. */
export const BLANK = '____________________';
/** A box to tick. */
export const BOX = '☐';

/** A label and its value; without a value an empty cell to write in. */
export interface Field {
  readonly label: string;
  readonly value?: string | undefined;
}

/** A table with a header row. A cell holds one or more lines; an empty line is room to write. */
export interface Table {
  readonly kind: 'table';
  readonly head: readonly string[];
  /** The share of the width of each column, together 100. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly (readonly string[])[])[];
}

/** A part of a paper, without any look. */
export type Block =
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'subtitle'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string; readonly onNewPage?: boolean }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'bullets'; readonly lines: readonly string[] }
  | { readonly kind: 'fields'; readonly fields: readonly Field[] }
  | Table;

export const title = (text: string): Block => ({ kind: 'title', text });
export const subtitle = (text: string): Block => ({ kind: 'subtitle', text });
export const heading = (text: string): Block => ({ kind: 'heading', text });
export const headingOnNewPage = (text: string): Block => ({ kind: 'heading', text, onNewPage: true });
export const text = (...sentences: string[]): Block => ({ kind: 'text', text: sentences.join(' ') });
export const bullets = (...lines: string[]): Block => ({ kind: 'bullets', lines });
export const fields = (...list: Field[]): Block => ({ kind: 'fields', fields: list });
export const table = (head: readonly string[], widths: readonly number[], rows: Table['rows']): Block => ({
  kind: 'table',
  head,
  widths,
  rows,
});

/** A paper: its title, whom it is from, and its parts in reading order. */
export interface Paper {
  readonly titel: string;
  readonly afzender?: string;
  readonly blocks: readonly Block[];
}
