import type { WegRegel } from '../../../types.ts';

export const geheimhouder: WegRegel = {
  id: 'geheimhouder',
  vraag: 'weg',
  titel: 'Wie zwijgplicht heeft, deelt alleen met toestemming',
  rang: 11.2,
  als: { begrippen: { geheimhouder: ['ja'] } },
  dan: { toestemming: 'nodig', regime: 'geheim' },
  redenen: [
    {
      tekst:
        'Hulpverleners, artsen en gedragswetenschappers hebben zwijgplicht. Zij vertellen anderen alleen iets als dat nodig is én er toestemming is. Een convenant verandert dat niet.',
      bronnen: ['b6-toestemming', 'cv-4.4', 'vr-7', 'jw-7.3.11', 'bw-7:457'],
    },
  ],
  voorbeelden: [
    {
      situatie:
        'Een jeugdhulpverlener wil behandelinformatie inbrengen over een kind van 9; het convenant is getekend.',
      feiten: {
        deler: 'jeugdhulp',
        ontvanger: 'casusoverleg',
        leeftijd: '0-11',
        gegevens: 'bijzonder',
        doel: 'ondersteuning',
        convenant: true,
        herkomst: 'eigen',
        noodzakelijk: true,
        kanAnders: false,
        gezag: 'een-ouder',
        toestemmingOuders: 'niet-gevraagd',
      },
      bijna: {
        wijziging: { deler: 'gemeente' },
        waarom: 'Een consulent die geen hulp geeft, heeft geen beroepsgeheim.',
      },
    },
  ],
  nagekeken: null,
};
