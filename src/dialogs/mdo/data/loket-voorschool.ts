import type { Overlegvorm } from '../overlegvorm.ts';
import { deelnemers as d } from './deelnemers.ts';
import { doelen, naderDoel } from './doelen.ts';

const bronnen = ['cv-b3-loket-voorschool'];

/** The loket where childcare brings questions about a toddler. */
export const loketVoorschool: Overlegvorm = {
  id: 'loket-voorschool',
  naam: 'Loket voorschool – jeugdhulp',
  woorden: ['loket voorschool', 'loket voorschool jeugdhulp', 'voorschoolloket'],
  doelen: [doelen.stagnatie, doelen.plek, doelen.gezondheid, doelen.meervoudig, naderDoel.toeleiding],
  deelnemers: [
    { ...d.kinderopvang, taak: 'opvang geven; brengt de hulpvraag in', bronnen: ['cv-4.6', ...bronnen] },
    { ...d.jeugdarts, bronnen: ['cv-4.1-jgz', ...bronnen] },
    { ...d.gemeente, bronnen: ['cv-4.1', ...bronnen] },
    { ...d.gedragswetenschapper, bronnen: ['cv-4.2', ...bronnen] },
    { ...d.wijkteam, bronnen: ['cv-4.4', ...bronnen] },
  ],
  voorzitter: { tekst: 'De vaste deskundigen zitten samen voor. Er is geen aparte voorzitter.', bronnen },
  informeert: {
    tekst: 'De kinderopvang vertelt ouders vooraf wat er gevraagd wordt, waarvoor en aan wie.',
    bronnen,
  },
  ouders: {
    aanTafel: false,
    tekst:
      'Ouders en opvang zitten hier niet aan tafel. Is een gesprek met hen nodig, dan gaat het naar het VOT.',
    bronnen: [...bronnen, 'cv-ouders'],
  },
  verslag: {
    tekst:
      'Het verslag hangt in het beveiligde systeem aan de aanvraag. De opvang vertelt ouders de uitkomst.',
    bronnen,
  },
  eisen: [
    {
      id: 'toestemming-aanvraag',
      vraag: 'Stemmen de ouders in met de aanvraag bij dit loket?',
      tekst:
        'De opvang stuurt de aanvraag alleen in met toestemming van de ouders; zij bepalen wat erin staat.',
      bronnen,
    },
  ],
  twijfel:
    'Volgens de ene alinea van de bron doen ouders mee, volgens de andere niet. Het convenant zelf wil dat ouders altijd zijn uitgenodigd.',
};
