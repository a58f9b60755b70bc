import type { Besluit, Feiten, Perspectief } from '../../rules/index.ts';
import { isFromOther, persons, sharer, stillToAsk } from './personen.ts';

type Steps = (besluit: Besluit, feiten: Feiten, wie: string) => string[];

const sharing: Record<Besluit['advies'], Steps> = {
  'vraag-toestemming': (besluit, feiten) => [
    `Leg aan ${stillToAsk(besluit, feiten)} uit wat je wilt delen, met wie en waarvoor.`,
    'Wacht op het antwoord. Deel tot die tijd niets.',
    'Leg vast wie ja zei, hoe en wanneer.',
  ],
  'weeg-af': () => ['Deel nog niets.', 'Loop de vijf vragen van de afweging door, onder *Weeg af*.'],
  'niet-delen': () => [
    'Deel het niet.',
    'Kan er iets veranderen, zoals alsnog een ja? Kijk dan onder *Wat als*.',
    'Twijfel je? Bespreek het zonder naam met een collega of jullie FG.',
  ],
  'bespreek-anoniem': (besluit, feiten) => [
    'Stel je vraag zo dat niemand weet om wie het gaat.',
    `Wil je meer delen? Vraag dan toestemming aan ${persons(besluit, feiten)}.`,
  ],
  'eerst-anders': () => [
    'Vraag het eerst aan het kind of de ouders zelf, of bespreek het anoniem.',
    'Lukt dat niet? Wijzig dan je antwoord en kijk opnieuw.',
  ],
  voorleggen: (_, feiten) => [
    isFromOther(feiten)
      ? 'Vraag de organisatie waar het vandaan komt of die het zelf wil vertellen.'
      : 'Deel nog niets. Kijk onder *Waarom* aan wie je dit voorlegt.',
    'Leg vast wie je vroeg en wat die zei.',
  ],
  'delen-mag': () => [
    'Deel niet meer dan hieronder staat.',
    'Leg kort vast wat je deelde, met wie en waarom.',
  ],
  'delen-moet': () => [
    'Deel dit: de wet vraagt het. Een nee van ouders of jongere verandert dat niet.',
    'Deel niet meer dan hieronder staat.',
    'Leg kort vast wat je deelde, met wie en waarom.',
  ],
};

const receiving: Record<Besluit['advies'], Steps> = {
  'vraag-toestemming': (besluit, feiten, wie) => [
    `Vraag ${wie} om toestemming te vragen aan ${stillToAsk(besluit, feiten)}.`,
    'Vertel wat je wilt weten en waarvoor. Vraag niet meer dan dat.',
    'Dring niet aan zolang die toestemming er niet is.',
  ],
  'weeg-af': (_, __, wie) => [
    `Vertel ${wie} waarom je het wilt weten en wat er op het spel staat.`,
    `De afweging is aan ${wie}. Loop die samen door, onder *Weeg af*.`,
  ],
  'niet-delen': () => [
    'Vraag er niet naar door.',
    'Kan er iets veranderen, zoals alsnog een ja? Kijk dan onder *Wat als*.',
  ],
  'bespreek-anoniem': () => [
    'Bespreek je vraag zo dat niemand weet om wie het gaat.',
    'Is er meer nodig? Dan moet er eerst toestemming komen.',
  ],
  'eerst-anders': () => [
    'Vraag het eerst aan het kind of de ouders zelf, of bespreek het anoniem.',
    'Lukt dat niet? Wijzig dan het antwoord en kijk opnieuw.',
  ],
  voorleggen: (_, __, wie) => [`Vraag ${wie} om dit eerst voor te leggen.`, 'Kijk onder *Waarom* aan wie.'],
  'delen-mag': (_, __, wie) => [
    `Vraag ${wie} om deze informatie en vertel waarvoor je die nodig hebt.`,
    'Vraag niet meer dan hieronder staat.',
    'Mogen is geen moeten. Zegt de ander nee, bespreek dan samen waarom.',
  ],
  'delen-moet': (_, __, wie) => [
    `Vraag ${wie} om deze informatie. Delen is hier een plicht.`,
    'Vraag niet meer dan hieronder staat.',
    'Leg vast wat je kreeg, van wie en waarvoor.',
  ],
};

const neutral: Record<Besluit['advies'], Steps> = {
  'vraag-toestemming': (besluit, feiten, wie) => [
    `Laat ${wie} toestemming vragen aan ${stillToAsk(besluit, feiten)}.`,
    'Tot die tijd wordt er niets gedeeld.',
    'De toestemming wordt vastgelegd: van wie, hoe en wanneer.',
  ],
  'weeg-af': (_, __, wie) => [
    'Er wordt nog niets gedeeld.',
    `De afweging is aan ${wie}. Loop die samen door, onder *Weeg af*.`,
  ],
  'niet-delen': () => [
    'Er wordt niets gedeeld.',
    'Kan er iets veranderen, zoals alsnog een ja? Kijk dan onder *Wat als*.',
  ],
  'bespreek-anoniem': receiving['bespreek-anoniem'],
  'eerst-anders': receiving['eerst-anders'],
  voorleggen: (_, __, wie) => [
    'Er wordt nog niets gedeeld.',
    `Laat ${wie} dit voorleggen. Onder *Waarom* staat aan wie.`,
  ],
  'delen-mag': () => ['Er wordt niet meer gedeeld dan hieronder staat.', 'Wie deelt, legt dat kort vast.'],
  'delen-moet': (_, __, wie) => [
    `Laat ${wie} dit delen. Het is een plicht.`,
    'Er wordt niet meer gedeeld dan hieronder staat.',
    'Wie deelt, legt dat kort vast.',
  ],
};

const STEPS = { deler: sharing, ontvanger: receiving, ander: neutral };

/** What to do now, in two to four steps. */
export const steps = (besluit: Besluit, feiten: Feiten, perspectief: Perspectief): string[] =>
  STEPS[perspectief][besluit.advies](besluit, feiten, sharer(feiten, perspectief));
