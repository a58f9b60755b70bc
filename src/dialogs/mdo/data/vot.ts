import type { Overlegvorm } from '../overlegvorm.ts';
import { deelnemers as d } from './deelnemers.ts';
import { doelen, naderDoel } from './doelen.ts';

const bronnen = ['cv-b3-vot'];

/** The team that looks with parents and childcare at what a toddler needs, also for the step to school. */
export const vot: Overlegvorm = {
  id: 'vot',
  naam: 'VoorschoolsOndersteuningsTeam (VOT)',
  woorden: ['vot', 'voorschools ondersteuningsteam', 'voorschoolsondersteuningsteam'],
  doelen: [doelen.stagnatie, doelen.plek, doelen.gezondheid, doelen.meervoudig, naderDoel.toeleiding],
  deelnemers: [
    { ...d.kinderopvang, taak: 'opvang geven; brengt de hulpvraag in', bronnen: ['cv-4.6', ...bronnen] },
    { ...d.jeugdarts, bronnen: ['cv-4.1-jgz', ...bronnen] },
    { ...d.gemeente, bronnen: ['cv-4.1', ...bronnen] },
    {
      ...d.swv,
      naam: 'Begeleider passende kinderopvang (swv)',
      kort: 'de begeleider',
      bronnen: ['cv-4.2', ...bronnen],
    },
    { ...d.gedragswetenschapper, bronnen: ['cv-4.2', ...bronnen] },
    { ...d.wijkteam, bronnen: ['cv-4.4', ...bronnen] },
  ],
  voorzitter: { tekst: 'De orthopedagoog van het samenwerkingsverband zit voor.', bronnen },
  informeert: { tekst: 'De kinderopvang vertelt ouders vooraf hoe het gaat, waarvoor en met wie.', bronnen },
  ouders: {
    aanTafel: true,
    tekst: 'Ouders worden uitgenodigd, praten mee en maken samen het plan.',
    bronnen,
  },
  verslag: {
    tekst: 'Iedereen, ook de ouders, krijgt het verslag. Het samenwerkingsverband stuurt het beveiligd.',
    bronnen,
  },
  eisen: [
    {
      id: 'toestemming-aanvraag',
      vraag: 'Stemmen de ouders in met de hulpvraag aan het VOT?',
      tekst: 'De opvang stelt de hulpvraag met toestemming van de ouders.',
      bronnen,
    },
  ],
};
