import type { WegRegel } from '../../../types.ts';

export const plichtVerzuimMelden: WegRegel = {
  id: 'plicht-verzuim-melden',
  vraag: 'weg',
  titel: 'Een school moet ongeoorloofd verzuim en uitschrijving melden',
  rang: 4,
  als: {
    feiten: { deler: ['onderwijs', 'mbo'], ontvanger: ['leerplicht'] },
    of: [{ feiten: { verzuim: ['ongeoorloofd'] } }, { feiten: { doel: ['uitschrijving'] } }],
  },
  dan: { toestemming: 'niet-nodig', advies: 'delen-moet', maximaal: 'verzuimgegevens' },
  redenen: [
    {
      tekst:
        'Ongeoorloofd verzuim op de wettelijke grens moet de school melden: 16 uur in 4 weken, en bij 18 tot 23 jaar zonder startkwalificatie 4 weken achter elkaar. Zo mogelijk met de reden, ook als die met gezondheid te maken heeft. Melden moet ook bij verwijderen of uitschrijven van wie nog leer- of kwalificatieplichtig is.',
      bronnen: ['lpw-21a', 'lpw-18', 'web-8.1.8a', 'cv-4.3-verzuim', 'sd-casus5'],
    },
  ],
  voorbeelden: [
    {
      situatie: 'Een mbo-school meldt ongeoorloofd verzuim van een student van 17.',
      feiten: {
        deler: 'mbo',
        ontvanger: 'leerplicht',
        leeftijd: '16-17',
        gegevens: 'gewoon',
        doel: 'verzuim',
        verzuim: 'ongeoorloofd',
      },
      bijna: {
        wijziging: { verzuim: 'geoorloofd' },
        waarom: 'Bij geoorloofd verzuim bestaat geen meldplicht.',
      },
    },
  ],
  nagekeken: null,
};
