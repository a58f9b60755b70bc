import type { Overlegvorm } from '../overlegvorm.ts';
import { deelnemers as d } from './deelnemers.ts';
import { doelen, naderDoel } from './doelen.ts';

const bronnen = ['cv-b3-loket-onderwijs'];

/** The loket that decides on requests of schools for support, a tlv or youth care. */
export const loketOnderwijs: Overlegvorm = {
  id: 'loket-onderwijs',
  naam: 'Loket onderwijs – jeugdhulp',
  woorden: ['loket', 'loket onderwijs', 'loket onderwijs jeugdhulp', 'zorgloket', 'tlv loket'],
  doelen: [naderDoel.tlv, naderDoel.toeleiding, doelen.plek, doelen.stagnatie, doelen.meervoudig],
  deelnemers: [
    {
      ...d.school,
      taak: 'onderwijs en ondersteuning geven; doet de aanvraag',
      bronnen: ['cv-4.3', ...bronnen],
    },
    { ...d.gemeente, bronnen: ['cv-4.1', ...bronnen] },
    { ...d.gedragswetenschapper, bronnen: ['cv-4.2', ...bronnen] },
    { ...d.swv, bronnen: ['cv-4.2', ...bronnen] },
    { ...d.jeugdarts, bronnen: ['cv-4.1-jgz', ...bronnen] },
  ],
  voorzitter: {
    tekst:
      'De voorzitter van het samenwerkingsverband roept bijeen, bewaakt en is het aanspreekpunt voor ouders.',
    bronnen,
  },
  informeert: {
    tekst:
      'De school vertelt ouders, en de jongere vanaf 12 jaar, vooraf het doel, de deelnemers en hun rechten.',
    bronnen,
  },
  ouders: {
    aanTafel: false,
    tekst:
      'Ouders, jongere en school zitten hier niet aan tafel. Is er te weinig bekend, dan volgt een breed overleg mét hen.',
    bronnen: [...bronnen, 'cv-ouders'],
  },
  verslag: {
    tekst:
      'Het verslag hangt in het beveiligde systeem aan de aanvraag. Over een tlv krijgen ouders een brief.',
    bronnen,
  },
  eisen: [
    {
      id: 'schriftelijke-toestemming',
      vraag: 'Ligt er schriftelijke toestemming op het aanvraagformulier?',
      tekst: 'Zonder schriftelijke toestemming neemt dit loket geen aanvraag in behandeling.',
      bronnen: [...bronnen, 'cv-bijlage3'],
    },
  ],
  twijfel:
    'Het convenant wil dat ouders altijd worden uitgenodigd; dit loket spreekt zonder hen. Vertel het hun daarom vooraf goed.',
};
