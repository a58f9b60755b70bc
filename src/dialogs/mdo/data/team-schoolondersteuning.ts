import type { Overlegvorm } from '../overlegvorm.ts';
import { deelnemers as d } from './deelnemers.ts';
import { doelen, naderDoel } from './doelen.ts';

const bronnen = ['cv-b3-tso'];

/** A small switch team of school and samenwerkingsverband, that asks an expert to take the lead. */
export const teamSchoolondersteuning: Overlegvorm = {
  id: 'team-schoolondersteuning',
  naam: 'Team Schoolondersteuning',
  woorden: ['team schoolondersteuning', 'schakelteam', 'schoolondersteuningsteam', 'tso'],
  doelen: [doelen.stagnatie, doelen.plek, doelen.gezondheid, doelen.meervoudig, naderDoel.toeleiding],
  deelnemers: [
    {
      ...d.school,
      taak: 'onderwijs en ondersteuning geven; brengt de hulpvraag in',
      bronnen: ['cv-4.3', ...bronnen],
    },
    { ...d.swv, bronnen: ['cv-4.2', ...bronnen] },
    { ...d.gedragswetenschapper, bronnen: ['cv-4.2', ...bronnen] },
    { ...d.smw, bronnen: ['cv-4.4', ...bronnen] },
    { ...d.jeugdarts, bronnen: ['cv-4.1-jgz', ...bronnen] },
  ],
  voorzitter: {
    tekst: 'De schakelfunctionaris van de school organiseert het en bewaakt de acties.',
    bronnen,
  },
  informeert: {
    tekst:
      'De school vertelt ouders en jongere vooraf het doel, wie er mee kan praten en welke rechten zij hebben.',
    bronnen,
  },
  ouders: {
    aanTafel: true,
    tekst:
      'Bij de eerste weging zitten zij er niet bij. Zodra een expert de regie heeft, praten zij mee en maken zij het plan.',
    bronnen,
  },
  verslag: {
    tekst:
      'Van de eerste weging komt geen verslag; de school vertelt de uitkomst meteen. Later krijgen ouders en jongere het verslag.',
    bronnen,
  },
  eisen: [
    {
      id: 'schriftelijke-toestemming',
      vraag: 'Ligt er schriftelijke toestemming voor deze hulpvraag?',
      tekst:
        'De school vraagt per hulpvraag één keer schriftelijk toestemming, op één formulier voor alle partijen.',
      bronnen: [...bronnen, 'cv-bijlage5'],
    },
  ],
  twijfel: 'De bron zet zelf een vraagteken bij wie het aanspreekpunt voor ouders is.',
};
