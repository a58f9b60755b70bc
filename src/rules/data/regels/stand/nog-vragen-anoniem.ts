import type { StandRegel } from '../../types.ts';

export const nogVragenAnoniem: StandRegel = {
  id: 'nog-vragen-anoniem',
  vraag: 'stand',
  titel: 'Nog niet iedereen gevraagd: bespreek het tot dan anoniem',
  rang: 4,
  als: { begrippen: { anoniemZolang: ['ja'] } },
  dan: { advies: 'bespreek-anoniem', maximaal: 'niet-herleidbaar' },
  redenen: [
    {
      tekst: 'Er is nog geen toestemming van iedereen. Zolang dat zo is, bespreek je het anoniem.',
      bronnen: ['sd-casus9', 'sd-reglement-10'],
    },
  ],
  voorbeelden: [
    {
      situatie: 'Een zorgoverleg met leerplicht over een student van 17 zonder melding.',
      feiten: {
        deler: 'mbo',
        ontvanger: 'leerplicht',
        leeftijd: '16-17',
        gegevens: 'gewoon',
        doel: 'ondersteuning',
        verzuim: 'geen',
        herkomst: 'eigen',
        noodzakelijk: true,
        kanAnders: false,
        wilsonbekwaam: false,
        toestemmingJeugdige: 'niet-gevraagd',
      },
      bijna: { wijziging: { toestemmingJeugdige: 'gegeven' }, waarom: 'Met toestemming mag het op naam.' },
    },
  ],
  nagekeken: null,
};
