import type { WegRegel } from '../../../types.ts';

export const oudersVanaf16: WegRegel = {
  id: 'ouders-vanaf-16',
  vraag: 'weg',
  titel: 'Vanaf 16 jaar beslist de jongere wat ouders horen',
  rang: 8.4,
  als: { feiten: { ontvanger: ['ouders'] } },
  dan: { toestemming: 'nodig', regime: 'school' },
  redenen: [
    {
      tekst:
        'Vanaf 16 jaar oefent een jongere de privacyrechten zelf uit. Ouders horen dan alleen iets met toestemming van de jongere, behalve over de voortgang op school en over verzuim zolang de jongere minderjarig is.',
      bronnen: ['b6-leeftijd', 'b6-ouders', 'uavg-5'],
    },
  ],
  voorbeelden: [
    {
      situatie: 'Een school wil ouders van een 17-jarige vertellen over gesprekken met de mentor.',
      feiten: {
        deler: 'onderwijs',
        ontvanger: 'ouders',
        leeftijd: '16-17',
        gegevens: 'gewoon',
        doel: 'ondersteuning',
        herkomst: 'eigen',
        noodzakelijk: true,
        kanAnders: false,
        wilsonbekwaam: false,
        toestemmingJeugdige: 'niet-gevraagd',
      },
      bijna: {
        wijziging: { doel: 'schoolvoortgang' },
        waarom: 'Over de voortgang moet de school ouders van een minderjarige inlichten.',
      },
    },
  ],
  nagekeken: null,
};
