/** A part of a note: a head and its lines. */
export interface NotePart {
  readonly head: string;
  readonly lines: readonly string[];
}

/** To be filled in by the person who keeps the note. */
export const BLANK = '____';

/** A note as a message: bold heads and lists, which Teams shows and copies well. */
export const asMessage = (parts: readonly NotePart[]): string =>
  parts
    .map(({ head, lines }) => [`**${head}**`, lines.map((line) => `- ${line}`).join('\n')].join('\n\n'))
    .join('\n\n');
