import type { Overlegvorm } from '../overlegvorm.ts';
import { deelnemers as d } from './deelnemers.ts';
import { doelen, naderDoel } from './doelen.ts';

/** School and wijkteam about one young person: two at a table is a casusoverleg too. */
export const bilateraal: Overlegvorm = {
  id: 'bilateraal',
  naam: 'School en wijkteam samen (twee partijen)',
  woorden: [
    'bilateraal',
    'bilateraal overleg',
    'school en wijkteam',
    'overleg met het wijkteam',
    'tweegesprek',
  ],
  doelen: [doelen.stagnatie, doelen.plek, doelen.gezondheid, doelen.meervoudig, naderDoel.toeleiding],
  deelnemers: [d.school, d.kinderopvang, d.wijkteam, d.smw, d.jeugdhulp],
  voorzitter: {
    tekst: 'Een voorzitter is niet nodig. Spreek wel af wie het plan bewaakt.',
    bronnen: ['b6-casusoverleg', 'cv-begrippen'],
  },
  informeert: {
    tekst: 'Wie het gesprek aanvraagt, vertelt het ouders en jongere. Meestal is dat de school.',
    bronnen: ['cv-12'],
  },
  ouders: {
    aanTafel: true,
    tekst: 'Ook bij twee partijen geldt: praat mét ouders en jongere.',
    bronnen: ['cv-ouders', 'nji-mdo'],
  },
  verslag: {
    tekst: 'Ieder noteert in het eigen dossier alleen wat voor de eigen taak nodig is.',
    bronnen: ['cv-5.5', 'cv-3.4'],
  },
  eisen: [],
};
