import type { FeitZin } from './feit-zinnen.ts';
import { geen } from './verzuim/geen.ts';
import { geoorloofd } from './verzuim/geoorloofd.ts';
import { ongeoorloofd } from './verzuim/ongeoorloofd.ts';
import { schijn } from './verzuim/schijn.ts';
import { weetNiet } from './verzuim/weet-niet.ts';
import { zorgelijk } from './verzuim/zorgelijk.ts';

const feit = 'verzuim';

/** How it is said whether absence was allowed, reported, worrying or none. */
export const verzuim: readonly FeitZin[] = [
  { feit, waarde: 'ongeoorloofd', zinnen: ongeoorloofd },
  { feit, waarde: 'zorgelijk', zinnen: zorgelijk },
  { feit, waarde: 'geoorloofd', zinnen: geoorloofd },
  { feit, waarde: 'geen', zinnen: geen },
  { feit, waarde: null, zinnen: schijn },
  { feit, waarde: 'weet-niet', zinnen: weetNiet },
];
