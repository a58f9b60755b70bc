import type { WegRegel } from '../../../types.ts';

export const oudersTegenWilJongere: WegRegel = {
  id: 'ouders-tegen-wil-jongere',
  vraag: 'weg',
  titel: 'Wil een jongere van 12 tot 16 niet dat de ouders het horen, overleg dan eerst',
  rang: 8.2,
  als: {
    feiten: {
      ontvanger: ['ouders'],
      leeftijd: ['12-15'],
      wilsonbekwaam: [false],
      toestemmingJeugdige: ['geweigerd', 'ingetrokken'],
    },
    begrippen: { geheimhouder: ['ja'] },
  },
  dan: { toestemming: 'nvt', advies: 'voorleggen', maximaal: 'niets' },
  redenen: [
    {
      tekst:
        'De wet laat een hulpverlener ouders met gezag inlichten bij 12 tot 16 jaar. Maar goede zorg kan vragen om te zwijgen als de jongere dat wil. Vertel nu niets en weeg het met een collega.',
      bronnen: ['jw-7.3.11', 'bw-7:457'],
    },
  ],
  twijfel: 'De bronnen geven hier geen vaste uitkomst; de wet laat ruimte om te zwijgen.',
  voorbeelden: [
    {
      situatie: 'Een jongere van 14 wil niet dat de jeugdhulp de ouders iets vertelt.',
      feiten: {
        deler: 'jeugdhulp',
        ontvanger: 'ouders',
        leeftijd: '12-15',
        gegevens: 'bijzonder',
        herkomst: 'eigen',
        noodzakelijk: true,
        kanAnders: false,
        wilsonbekwaam: false,
        toestemmingJeugdige: 'geweigerd',
      },
      bijna: {
        wijziging: { toestemmingJeugdige: 'niet-gevraagd' },
        waarom: 'Zonder een nee van de jongere mogen ouders met gezag worden ingelicht.',
      },
    },
  ],
  nagekeken: null,
};
