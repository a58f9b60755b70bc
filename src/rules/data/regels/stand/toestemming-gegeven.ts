import type { StandRegel } from '../../types.ts';

export const toestemmingGegeven: StandRegel = {
  id: 'toestemming-gegeven',
  vraag: 'stand',
  titel: 'Ieder van wie toestemming nodig is, heeft die gegeven',
  rang: 1,
  als: { begrippen: { standOuders: ['gegeven', 'nvt'], standJeugdige: ['gegeven', 'nvt'] } },
  dan: { advies: 'delen-mag', maximaal: 'noodzakelijk' },
  redenen: [
    {
      tekst:
        'Er is toestemming. Je mag delen waar ja op is gezegd, en niet meer dan nodig. Intrekken kan altijd.',
      bronnen: ['b6-toestemming', 'cv-6', 'avg-7'],
    },
  ],
  voorbeelden: [
    {
      situatie: 'Een jongere van 16 stemt in dat de jeugdhulp met school praat.',
      feiten: {
        deler: 'jeugdhulp',
        ontvanger: 'onderwijs',
        leeftijd: '16-17',
        gegevens: 'bijzonder',
        doel: 'ondersteuning',
        herkomst: 'eigen',
        noodzakelijk: true,
        kanAnders: false,
        wilsonbekwaam: false,
        toestemmingJeugdige: 'gegeven',
      },
      bijna: { wijziging: { toestemmingJeugdige: 'niet-gevraagd' }, waarom: 'Eerst vragen.' },
    },
  ],
  nagekeken: null,
};
