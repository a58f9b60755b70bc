import type { FeitZin } from './feit-zinnen.ts';
import { aanwezigheid, nietAanwezigheid } from './gegevens/aanwezigheid.ts';
import { anoniem, nietAnoniem } from './gegevens/anoniem.ts';
import { nietBevindingen } from './gegevens/bevindingen.ts';
import { bijzonder } from './gegevens/bijzonder.ts';
import { buitenkant, nietBuitenkant } from './gegevens/buitenkant.ts';
import { gedrag, nietGedrag } from './gegevens/gedrag.ts';
import { gewoon, nietGewoon, schoolresultaten } from './gegevens/gewoon.ts';
import { nietMiddelen } from './gegevens/middelen.ts';
import { geenStraf, schijn } from './gegevens/schijn.ts';
import { nietSchoolleven, schoolleven } from './gegevens/schoolleven.ts';
import { strafrechtelijk } from './gegevens/strafrechtelijk.ts';

const feit = 'gegevens';
const ookOntkend = true;

/** How it is said what kind of information it is. */
export const gegevens: readonly FeitZin[] = [
  { feit, waarde: 'anoniem', zinnen: anoniem },
  { feit, waarde: 'buitenkant', zinnen: buitenkant },
  { feit, waarde: 'strafrechtelijk', zinnen: strafrechtelijk, ookOntkend },
  { feit, waarde: 'bijzonder', zinnen: bijzonder, ookOntkend },
  {
    feit,
    waarde: 'gewoon',
    zinnen: [...gewoon, ...schoolresultaten, ...gedrag, ...aanwezigheid, ...schoolleven],
    ookOntkend,
  },
  {
    feit,
    waarde: null,
    zinnen: [
      ...nietAnoniem,
      ...nietBuitenkant,
      ...schijn,
      ...geenStraf,
      ...nietGewoon,
      ...nietGedrag,
      ...nietAanwezigheid,
      ...nietSchoolleven,
      ...nietMiddelen,
      ...nietBevindingen,
    ],
  },
];
