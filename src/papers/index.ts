import { form } from './form/form.ts';
import type { Paper } from './layout/blocks.ts';
import { toDocument } from './layout/document.ts';
import { pack } from './layout/pack.ts';
import type { Gegeven, Soort } from './types.ts';

export { deelnames, ondertekenaars } from './consent.ts';
export * from './types.ts';

const MAKERS: Record<Soort, (given: Gegeven) => Paper> = {
  toestemmingsformulier: form,
  'brief-ouders': form,
  'brief-jongere': form,
};

/** A paper as the bytes of a Word document. The same codes always give the same bytes. @throws TypeError on a code that is no fact */
export const maakPapier = (soort: Soort, given: Gegeven): Promise<Uint8Array> =>
  pack(toDocument(MAKERS[soort](given)));
