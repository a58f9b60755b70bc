import { form } from './form/form.ts';
import type { Paper } from './layout/blocks.ts';
import { toDocument } from './layout/document.ts';
import { pack } from './layout/pack.ts';
import { letterPaper } from './letters/letter.ts';
import { parentsLetter } from './letters/parents.ts';
import { youngLetter } from './letters/young.ts';
import type { Gegeven, Soort } from './types.ts';

export { deelnames, ondertekenaars } from './consent.ts';
export * from './types.ts';

const MAKERS: Record<Soort, (given: Gegeven) => Paper> = {
  toestemmingsformulier: form,
  'brief-ouders': (given) => letterPaper(parentsLetter(given), given),
  'brief-jongere': (given) => letterPaper(youngLetter(given), given),
};

/** A paper as the bytes of a Word document. The same codes always give the same bytes. @throws TypeError on a code that is no fact */
export const maakPapier = (soort: Soort, given: Gegeven): Promise<Uint8Array> =>
  pack(toDocument(MAKERS[soort](given)));
