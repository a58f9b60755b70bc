import type { Overlegdoel } from '../overlegvorm.ts';

const bronnen = ['cv-3.1'];

/**
 * The purposes a to f of convenant art. 3.1, in our own words. The code is what the rules make of it; where a kind of
 * overleg serves a purpose in another way, it says so itself.
 */
export const doelen = {
  ontwikkeling: {
    id: 'ontwikkeling',
    naam: 'Weer of zonder onderbreking naar school',
    doel: 'ondersteuning',
    bronnen,
  },
  plek: { id: 'plek', naam: 'Een passende plek op school of in de hulp', doel: 'ondersteuning', bronnen },
  stagnatie: {
    id: 'stagnatie',
    naam: 'Vastlopen in leren, gedrag of gevoel voorkomen of oplossen',
    doel: 'ondersteuning',
    bronnen,
  },
  gezondheid: {
    id: 'gezondheid',
    naam: 'Ernstige gezondheidsproblemen voorkomen of aanpakken',
    doel: 'ondersteuning',
    bronnen,
  },
  meervoudig: {
    id: 'meervoudig',
    naam: 'Problemen op meer plekken tegelijk aanpakken',
    doel: 'ondersteuning',
    bronnen,
  },
  afglijden: {
    id: 'afglijden',
    naam: 'Overlast of verder afglijden voorkomen',
    doel: 'ondersteuning',
    bronnen,
  },
} satisfies Record<string, Overlegdoel>;

/** The same purposes where the rules know a closer code for them. */
export const naderDoel = {
  verzuim: {
    ...doelen.ontwikkeling,
    id: 'verzuim',
    naam: 'Verzuim stoppen, terug naar school',
    doel: 'verzuim',
  },
  tlv: { ...doelen.plek, id: 'tlv', naam: 'Extra ondersteuning of een tlv', doel: 'tlv' },
  toeleiding: {
    ...doelen.plek,
    id: 'toeleiding',
    naam: 'De gemeente beslist over jeugdhulp',
    doel: 'toeleiding',
    bronnen: ['cv-3.1', 'jw-2.7'],
  },
} satisfies Record<string, Overlegdoel>;
