import type { FeitZin } from './feit-zinnen.ts';
import { eenOuder } from './gezag/een-ouder.ts';
import { gescheiden } from './gezag/gescheiden.ts';
import { samen } from './gezag/samen.ts';
import { schijn } from './gezag/schijn.ts';
import { voogd } from './gezag/voogd.ts';
import { weetNiet } from './gezag/weet-niet.ts';

const feit = 'gezag';

/** How it is said who has authority. */
export const gezag: readonly FeitZin[] = [
  { feit, waarde: 'ouders-gescheiden', ontkend: 'ouders-samen', zinnen: gescheiden },
  { feit, waarde: 'ouders-samen', zinnen: samen },
  { feit, waarde: 'een-ouder', zinnen: eenOuder },
  { feit, waarde: 'voogd', zinnen: voogd },
  { feit, waarde: 'weet-niet', zinnen: weetNiet },
  { feit, waarde: null, zinnen: schijn },
];
