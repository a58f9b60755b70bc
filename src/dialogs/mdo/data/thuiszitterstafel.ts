import type { Overlegvorm } from '../overlegvorm.ts';
import { deelnemers as d } from './deelnemers.ts';
import { doelen, naderDoel } from './doelen.ts';

const bronnen = ['cv-b3-thuiszitterstafel'];

/** The table that looks for a way back to school for who stays at home, or may come to. */
export const thuiszitterstafel: Overlegvorm = {
  id: 'thuiszitterstafel',
  naam: 'Thuiszitterstafel',
  woorden: ['thuiszitterstafel', 'thuiszittersoverleg', 'verzuimoverleg', 'thuiszitters', 'thuiszittertafel'],
  doelen: [naderDoel.verzuim, doelen.plek, doelen.stagnatie, doelen.gezondheid, doelen.meervoudig],
  deelnemers: [
    { ...d.swv, bronnen: ['cv-4.2', ...bronnen] },
    { ...d.school, taak: 'onderwijs en ondersteuning geven; meldt aan', bronnen: ['cv-4.3', ...bronnen] },
    { ...d.leerplicht, bronnen: ['lpw-16', ...bronnen] },
    { ...d.gemeente, bronnen: ['cv-4.1', ...bronnen] },
    { ...d.jeugdarts, bronnen: ['cv-4.1-jgz', ...bronnen] },
    { ...d.gedragswetenschapper, bronnen: ['cv-4.2', ...bronnen] },
  ],
  voorzitter: { tekst: 'Het samenwerkingsverband plant, zit voor en volgt de acties.', bronnen },
  informeert: { tekst: 'De school vertelt ouders en jongere vooraf het doel en de deelnemers.', bronnen },
  ouders: {
    aanTafel: false,
    tekst: 'Bij de eerste tafel zitten ouders en jongere er niet bij; daarna worden zij betrokken.',
    bronnen: [...bronnen, 'cv-ouders'],
  },
  verslag: {
    tekst:
      'Een kort verslag gaat via het beveiligde systeem. Ouders en jongere krijgen het hier niet; vertel hun de uitkomst.',
    bronnen,
  },
  eisen: [
    {
      id: 'toestemming-bijzonder',
      vraag: 'Heeft de school de toestemming voor gevoelige informatie geregeld?',
      tekst: 'De school regelt vooraf toestemming voor wat gevoelig is, met het formulier van het convenant.',
      bronnen: [...bronnen, 'cv-bijlage5'],
    },
  ],
  twijfel:
    'Dat ouders hier geen verslag krijgen, is een afspraak van deze tafel. Zij houden recht op inzage in wat over hun kind is vastgelegd.',
};
