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
