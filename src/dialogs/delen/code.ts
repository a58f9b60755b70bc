import { codeVan, type Feiten } from '../../rules/index.ts';
import { small, type TextBlock } from '../cards/elements.ts';

/**
 * The code of a result. One for everybody: it is worded for whoever looks on, since most who open it are not the one
 * who asked.
 * @throws TypeError when these are no facts
 */
export const codeOf = (feiten: Feiten): string => codeVan(feiten, 'ander');

/** The address of the page of a result, when there are pages. */
export const linkOf = (code: string, publicUrl: string | undefined): string | undefined =>
  publicUrl === undefined ? undefined : `${publicUrl}/r/${code}`;

/** The code at the foot of a result, to note down or to read aloud. */
export const codeLine = (feiten: Feiten): TextBlock => small(`Code: ${codeOf(feiten)}`);

/** Where the same result can be had again, on a shared card. */
export function reference(code: string, publicUrl: string | undefined): TextBlock {
  const link = linkOf(code, publicUrl);
  return small(`Code: ${code}${link ? ` · [Lees of print het als pagina](${link})` : ''}`);
}

/** For a client that cannot show the card: the answer, and where the rest is. */
export function withoutCard(headline: string, code: string, publicUrl: string | undefined): string {
  const link = linkOf(code, publicUrl);
  return `${headline} Code: ${code}${link ? `. Lees alles op ${link}` : '. Die open je in een eigen chat met Toestemming nodig?'}`;
}
