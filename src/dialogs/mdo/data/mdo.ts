import type { Overlegvorm } from '../overlegvorm.ts';
import { deelnemers as d } from './deelnemers.ts';
import { doelen, naderDoel } from './doelen.ts';

/** The multidisciplinary meeting or zorgadviesteam around a school for primary or secondary education. */
export const mdo: Overlegvorm = {
  id: 'mdo',
  naam: 'Mdo of zorgadviesteam (ZAT)',
  woorden: ['mdo', 'zat', 'zorgadviesteam', 'multidisciplinair overleg', 'rondetafelgesprek', 'ronde tafel'],
  doelen: [
    doelen.stagnatie,
    doelen.plek,
    doelen.gezondheid,
    doelen.meervoudig,
    doelen.afglijden,
    naderDoel.verzuim,
    naderDoel.toeleiding,
    naderDoel.tlv,
  ],
  deelnemers: [d.school, d.smw, d.wijkteam, d.jeugdarts, d.gedragswetenschapper, d.swv, d.leerplicht],
  voorzitter: {
    tekst: 'Spreek af wie de procesregie heeft. Vaak is dat de zorgcoördinator of ib’er van de school.',
    bronnen: ['cv-begrippen', 'b6-casusoverleg'],
  },
  informeert: {
    tekst: 'Wie het overleg aanvraagt, vertelt het ouders en jongere. Meestal is dat de school.',
    bronnen: ['cv-12'],
  },
  ouders: {
    aanTafel: true,
    tekst: 'Ouders met gezag doen mee, en de jongere vanaf 12 jaar ook.',
    bronnen: ['cv-ouders', 'cv-12.5'],
  },
  verslag: {
    tekst: 'Het verslag gaat beveiligd rond, en alleen naar wie het mag inzien.',
    bronnen: ['nji-mdo-tips'],
  },
  eisen: [],
};
