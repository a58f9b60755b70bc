import type { Aanwijzing } from '../types.ts';

/** The duty of secrecy: another question than the lawful basis. Of those that hold, the first is said. */
export const geheimhoudingen: readonly Aanwijzing[] = [
  {
    id: 'geheim-anoniem',
    soort: 'geheimhouding',
    rang: 1,
    als: { feiten: { gegevens: ['anoniem'] } },
    tekst: 'Zolang niemand te herkennen is, speelt de zwijgplicht niet.',
    bronnen: ['sd-reglement-10'],
  },
  {
    id: 'geheim-wet-gaat-voor',
    soort: 'geheimhouding',
    rang: 2,
    als: {
      begrippen: {
        geheimhouder: ['ja'],
        weg: [
          'ots-inlichten',
          'meldrecht-veilig-thuis',
          'meldrecht-raad',
          'meldrecht-verwijsindex',
          'plicht-toeleiding',
        ],
      },
    },
    tekst:
      'Er is zwijgplicht, maar een wet maakt hier een uitzondering. Melden of inlichten schendt het geheim niet, zolang je niet meer vertelt dan nodig.',
    bronnen: ['cv-toelichting-11', 'vr-7', 'jw-7.3.11', 'bw-7:457'],
  },
  {
    id: 'geheim-dat-informatie',
    soort: 'geheimhouding',
    rang: 2,
    als: { begrippen: { weg: ['dat-informatie-leerplicht'] } },
    tekst:
      'De zwijgplicht blijft voor alles wat over de inhoud gaat. Alleen dát er hulp is en wanneer, mag hier worden gezegd. Twijfel je, vraag dan toestemming.',
    bronnen: ['sd-casus8', 'jw-7.3.11', 'bw-7:457'],
  },
  {
    id: 'geheim-afgewogen',
    soort: 'geheimhouding',
    rang: 2,
    als: { begrippen: { stand: ['afweging-spreekt-voor-delen'], regime: ['geheim'], advies: ['delen-mag'] } },
    tekst:
      'De zwijgplicht wordt doorbroken wegens een conflict van plichten of goed hulpverlenerschap. Dat is jouw eigen professionele afweging. Leg die goed vast, dan kun je haar later uitleggen.',
    tekstAnder:
      'De zwijgplicht wordt doorbroken wegens een conflict van plichten of goed hulpverlenerschap. Dat is de eigen professionele afweging van wie deelt.',
    bronnen: ['b6-zonder', 'cv-6e', 'code-bpsw', 'code-nip', 'code-nvo'],
  },
  {
    id: 'geheim-eigen-team',
    soort: 'geheimhouding',
    rang: 2,
    als: { begrippen: { geheimhouder: ['ja'], weg: ['eigen-team', 'eigen-team-strafrechtelijk'] } },
    tekst:
      'Wie rechtstreeks bij dezelfde hulp betrokken is, valt binnen de kring van de zwijgplicht. Andere collega’s niet.',
    bronnen: ['jw-7.3.11', 'bw-7:457', 'cv-7.3'],
  },
  {
    id: 'geheim-ouders',
    soort: 'geheimhouding',
    rang: 2,
    als: {
      begrippen: { geheimhouder: ['ja'], weg: ['ouders-met-gezag-inlichten', 'ouders-tegen-wil-jongere'] },
    },
    tekst:
      'Ouders die zelf toestemming moeten geven voor de hulp, mogen weten hoe het gaat. Soms is het toch beter voor het kind om te zwijgen; dat weegt de hulpverlener zelf.',
    bronnen: ['jw-7.3.11', 'bw-7:457'],
  },
  {
    id: 'geheim-jeugdhulp',
    soort: 'geheimhouding',
    rang: 3,
    als: { feiten: { deler: ['jeugdhulp'] } },
    tekst:
      'Wie jeugdhulp geeft, heeft zwijgplicht. Alleen toestemming, een wet of een zwaarwegende eigen afweging doorbreekt die.',
    bronnen: ['jw-7.3.11', 'b6-beroepsgeheim', 'code-bpsw', 'sr-272'],
  },
  {
    id: 'geheim-medisch',
    soort: 'geheimhouding',
    rang: 3,
    als: { feiten: { deler: ['medisch'] } },
    tekst:
      'Er geldt medisch beroepsgeheim. Alleen toestemming, een wet of een zwaarwegende eigen afweging doorbreekt dat.',
    bronnen: ['bw-7:457', 'big-88', 'cv-4.1', 'sr-272'],
  },
  {
    id: 'geheim-gedragswetenschapper',
    soort: 'geheimhouding',
    rang: 3,
    als: { feiten: { deler: ['gedragswetenschapper'] } },
    tekst: 'Een psycholoog of pedagoog heeft zwijgplicht door de beroepscode, ook in dienst van een school.',
    bronnen: ['vr-6', 'code-nip', 'code-nvo', 'b6-beroepsgeheim'],
  },
  {
    id: 'geheim-ambtelijk',
    soort: 'geheimhouding',
    rang: 3,
    als: { feiten: { deler: ['leerplicht', 'gemeente'] } },
    tekst:
      'Er is geen beroepsgeheim, wel ambtelijke geheimhouding: vertrouwelijke informatie blijft binnen de taak.',
    bronnen: ['awb-2:5', 'cv-toelichting-11'],
  },
  {
    id: 'geheim-jeugdbescherming',
    soort: 'geheimhouding',
    rang: 3,
    als: { feiten: { deler: ['jeugdbescherming'] } },
    tekst:
      'De jeugdbescherming heeft eigen regels over geheimhouding. Kijk in het privacyreglement van de eigen organisatie.',
    bronnen: ['cv-3.4', 'jw-7.3.11'],
  },
  {
    id: 'geheim-school',
    soort: 'geheimhouding',
    rang: 4,
    als: {},
    tekst:
      'Er is geen wettelijk beroepsgeheim. Geheimhouding volgt uit de cao of het contract, en ook gewone informatie behandel je vertrouwelijk.',
    bronnen: ['cv-toelichting-11'],
  },
];
