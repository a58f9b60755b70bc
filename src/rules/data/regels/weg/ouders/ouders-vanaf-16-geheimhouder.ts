import type { WegRegel } from '../../../types.ts';

export const oudersVanaf16Geheimhouder: WegRegel = {
  id: 'ouders-vanaf-16-geheimhouder',
  vraag: 'weg',
  titel: 'Vanaf 16 jaar beslist de jongere wat een hulpverlener aan de ouders vertelt',
  rang: 8.35,
  als: { feiten: { ontvanger: ['ouders'] }, begrippen: { geheimhouder: ['ja'] } },
  dan: { toestemming: 'nodig', regime: 'geheim' },
  redenen: [
    {
      tekst:
        'Vanaf 16 jaar beslist een jongere zelf over de eigen hulp. De zwijgplicht geldt dan ook tegenover de ouders: zij horen alleen iets met toestemming van de jongere.',
      bronnen: ['b6-leeftijd', 'b6-toestemming', 'bw-7:447', 'bw-7:457', 'jw-7.3.11'],
    },
  ],
  voorbeelden: [
    {
      situatie: 'Ouders van een 17-jarige vragen de ggz hoe het met de behandeling gaat.',
      feiten: {
        deler: 'medisch',
        ontvanger: 'ouders',
        leeftijd: '16-17',
        gegevens: 'bijzonder',
        doel: 'ondersteuning',
        herkomst: 'eigen',
        noodzakelijk: true,
        kanAnders: false,
        wilsonbekwaam: false,
        toestemmingJeugdige: 'niet-gevraagd',
      },
      bijna: {
        wijziging: { leeftijd: '0-11' },
        waarom: 'Ouders van een jong kind mogen weten hoe het gaat.',
      },
    },
  ],
  nagekeken: null,
};
