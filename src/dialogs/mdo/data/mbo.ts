import type { Overlegvorm } from '../overlegvorm.ts';
import { deelnemers as d } from './deelnemers.ts';
import { doelen, naderDoel } from './doelen.ts';

/** The zorgoverleg of an institution for vocational education. */
export const mbo: Overlegvorm = {
  id: 'mbo',
  naam: 'Zorgoverleg op het mbo',
  woorden: ['mbo overleg', 'mbo zorgoverleg', 'zorgoverleg', 'zorgoverleg mbo', 'mbo zat'],
  doelen: [
    doelen.stagnatie,
    naderDoel.verzuim,
    doelen.plek,
    doelen.gezondheid,
    doelen.meervoudig,
    { id: 'stage', naam: 'Een stage die lukt', doel: 'stage', bronnen: ['sd-reglement-4'] },
  ],
  deelnemers: [d.mbo, d.smw, d.jeugdarts, d.jeugdhulp, d.leerplicht, d.gemeente, d.stagebedrijf],
  voorzitter: {
    tekst: 'De school wijst een voorzitter aan, die leidt en de afspraken bewaakt.',
    bronnen: ['sd-reglement-voorzitter'],
  },
  informeert: {
    tekst: 'De school vertelt het de student, en onder de 16 ook de ouders.',
    bronnen: ['cv-12', 'sd-reglement-9'],
  },
  ouders: {
    aanTafel: true,
    tekst: 'De student zit er zelf bij, of wie de student vertegenwoordigt.',
    bronnen: ['sd-reglement-10'],
  },
  verslag: {
    tekst: 'Wissel vooral mondeling uit. Wat op papier moet, komt beveiligd in het dossier van de school.',
    bronnen: ['sd-reglement-10', 'sd-reglement-11'],
  },
  eisen: [],
  twijfel:
    'Het convenant vraagt bij een mbo-student uitdrukkelijke toestemming. Het servicedocument ziet die liever als vangnet. Wij volgen het convenant.',
};
