import type { Velden } from './form-fields.ts';
import { refusers } from './form-kind.ts';
import { aanWie, gedaan, informatie, op, person, waarvoor } from './shared-fields.ts';
import type { Veld } from './veld.ts';

/** How consent was given. */
export const HOE: Veld = {
  id: 'hoe',
  label: 'Hoe',
  soort: 'keuze',
  verplicht: true,
  leeg: 'Kies hoe de toestemming is gegeven.',
  opties: [
    {
      waarde: 'schriftelijk',
      label: 'Schriftelijk, met een formulier',
      ook: [
        'formulier',
        'toestemmingsformulier',
        'papier',
        'brief',
        'handtekening',
        'getekend',
        'ondertekend',
      ],
    },
    { waarde: 'mondeling', label: 'Mondeling, in een gesprek', ook: ['gesprek', 'gezegd', 'persoonlijk'] },
    {
      waarde: 'telefonisch',
      label: 'Telefonisch',
      ook: ['telefoon', 'telefonisch gesprek', 'telefoongesprek', 'gebeld', 'bellen'],
    },
    {
      waarde: 'digitaal',
      label: 'Per mail, app of portaal',
      ook: [
        'mail',
        'e-mail',
        'email',
        'gemaild',
        'app',
        'appje',
        'geappt',
        'whatsapp',
        'sms',
        'portaal',
        'ouderportaal',
        'online',
        'bericht',
      ],
    },
  ],
};

/** Who gave consent, how, when, for what, until when. */
export const toestemming: Velden = (besluit, feiten) => [
  person(besluit, feiten, {
    id: 'gaf',
    label: 'Wie gaf toestemming',
    leeg: 'Kies wie toestemming gaf.',
  }),
  HOE,
  op('Wanneer gegeven'),
  waarvoor(feiten),
  informatie,
  aanWie(feiten),
  {
    id: 'tot',
    label: 'Tot wanneer',
    soort: 'datum',
    verplicht: true,
    leeg: 'Kies tot wanneer de toestemming geldt.',
    uitleg: 'Ik waarschuw je als die dag in de buurt komt, zolang ik dit bewaar.',
    komend: true,
  },
];

/** What was refused or withdrawn, and what was done. */
export const geweigerd: Velden = (besluit, feiten) => [
  person({ van: refusers(besluit, feiten) }, feiten, {
    id: 'weigerde',
    label: 'Wie zei nee',
    leeg: 'Kies wie nee zei.',
  }),
  {
    id: 'geweigerd',
    label: 'Wat is geweigerd of ingetrokken',
    soort: 'lang',
    verplicht: true,
    leeg: 'Vul in wat er niet gedeeld mag worden.',
  },
  op('Wanneer'),
  gedaan('Wat is er toen gedaan'),
];
