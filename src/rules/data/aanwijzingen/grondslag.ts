import type { Aanwijzing } from '../types.ts';

/** The lawful basis under the AVG: of those that hold, the first is said. */
export const grondslagen: readonly Aanwijzing[] = [
  {
    id: 'grondslag-anoniem',
    soort: 'grondslag',
    rang: 1,
    als: { feiten: { gegevens: ['anoniem'] } },
    tekst: 'Er worden geen persoonsgegevens gedeeld. Een grondslag uit de AVG is dan niet nodig.',
    bronnen: ['avg-26', 'sd-reglement-10'],
  },
  {
    id: 'grondslag-niets-gedeeld',
    soort: 'grondslag',
    rang: 2,
    als: { begrippen: { toestemming: ['nvt'] } },
    tekst: 'Er wordt nu niets gedeeld, dus er is ook geen grondslag nodig.',
    bronnen: ['avg-5'],
  },
  {
    id: 'grondslag-plicht',
    soort: 'grondslag',
    rang: 3,
    als: {
      begrippen: {
        weg: [
          'ots-inlichten',
          'plicht-verzuim-melden',
          'plicht-voortgang-ouders',
          'plicht-toeleiding',
          'plicht-overstap-po-vo',
        ],
      },
    },
    tekst: 'Wettelijke verplichting: een wet draagt op om dit te delen.',
    bronnen: ['avg-6-c', 'vr-4'],
  },
  {
    id: 'grondslag-meldrecht',
    soort: 'grondslag',
    rang: 3,
    als: { begrippen: { weg: ['meldrecht-veilig-thuis', 'meldrecht-raad', 'meldrecht-verwijsindex'] } },
    tekst: 'Taak van algemeen belang: een wet geeft het recht om hier te melden.',
    bronnen: ['avg-6-e', 'vr-4', 'vr-7'],
  },
  {
    id: 'grondslag-veiligheid',
    soort: 'grondslag',
    rang: 3,
    als: { begrippen: { weg: ['veiligheid-in-instelling', 'aangifte-delict'] } },
    tekst:
      'Gerechtvaardigd belang: veiligheid van leerlingen en personeel. Voor een openbare school is het de taak van algemeen belang.',
    bronnen: ['avg-6-f', 'avg-6-e', 'sd-gerechtvaardigd', 'cv-4.3-veiligheid'],
    twijfel:
      'Dat een openbare school hier op haar publieke taak steunt en niet op een gerechtvaardigd belang, volgt uit de AVG zelf; de bronnen zeggen er niets over.',
  },
  {
    id: 'grondslag-afweging-geheimhouder',
    soort: 'grondslag',
    rang: 4,
    als: { begrippen: { stand: ['afweging-spreekt-voor-delen'], regime: ['geheim'], advies: ['delen-mag'] } },
    tekst:
      'De taak om hulp te geven, en bij levensgevaar een vitaal belang. Uit je eigen afweging volgt dat delen daarvoor nodig is; zet die grondslag in je aantekening.',
    tekstAnder:
      'De taak om hulp te geven, en bij levensgevaar een vitaal belang. De professional heeft afgewogen dat delen daarvoor nodig is.',
    bronnen: ['avg-6-e', 'avg-6-d', 'b6-zonder', 'sd-vitaal'],
  },
  {
    id: 'grondslag-afweging',
    soort: 'grondslag',
    rang: 4,
    als: { begrippen: { stand: ['afweging-spreekt-voor-delen'], regime: ['school'], advies: ['delen-mag'] } },
    tekst:
      'Een vitaal belang, een gerechtvaardigd belang of een publieke taak: welke het is, volgt uit jouw afweging. Zet dat in je aantekening.',
    tekstAnder:
      'Een vitaal belang, een gerechtvaardigd belang of een publieke taak: welke het is, volgt uit de afweging van de professional.',
    bronnen: ['avg-6-d', 'avg-6-e', 'avg-6-f', 'sd-reglement-8'],
  },
  {
    id: 'grondslag-geheimhouder',
    soort: 'grondslag',
    rang: 5,
    als: { begrippen: { regime: ['geheim'] } },
    tekst:
      'De taak om hulp of zorg te geven. Bij jeugdhulp is dat een taak van algemeen belang. Toestemming is hier niet de grondslag: die heft de zwijgplicht op.',
    bronnen: ['avg-6-e', 'vr-5', 'vr-7', 'cv-4.4'],
    twijfel:
      'De bronnen noemen deze grondslag voor jeugdhulp. Voor een arts kan het ook de behandelovereenkomst zijn, voor een gedragswetenschapper de taak van de school.',
  },
  {
    id: 'grondslag-overheid-omstreden',
    soort: 'grondslag',
    rang: 5,
    als: { begrippen: { toestemming: ['nodig'], overheid: ['ja'] } },
    tekst:
      'Omstreden. Zoek eerst een eigen wettelijke taak die het delen draagt. Toestemming is voor een overheidstaak een zwakke grondslag, omdat iemand niet vrij nee kan zeggen.',
    bronnen: ['vr-5', 'cv-4.1', 'avg-6-e', 'avg-6-a'],
  },
  {
    id: 'grondslag-mbo',
    soort: 'grondslag',
    rang: 5,
    als: { begrippen: { toestemming: ['nodig'] }, feiten: { deler: ['mbo'] } },
    tekst: 'Toestemming: uitdrukkelijk, voor dit doel en deze gegevens.',
    bronnen: ['avg-6-a', 'avg-9', 'uavg-22', 'cv-4.3-mbo'],
  },
  {
    id: 'grondslag-kinderopvang',
    soort: 'grondslag',
    rang: 5,
    als: { begrippen: { toestemming: ['nodig'] }, feiten: { deler: ['kinderopvang'] } },
    tekst:
      'Toestemming van de ouders. De overeenkomst met ouders draagt de opvang zelf, niet het delen met anderen.',
    bronnen: ['avg-6-a', 'cv-4.6'],
  },
  {
    id: 'grondslag-school-toestemming',
    soort: 'grondslag',
    rang: 6,
    als: { begrippen: { toestemming: ['nodig'], weg: ['school-zonder-convenant'] } },
    tekst:
      'Toestemming. Het convenant ziet voor scholen een wettelijke taak als grondslag; NJi (2019) noemt toestemming. Zonder convenant volgen wij hier de voorzichtige lijn.',
    bronnen: ['avg-6-a', 'nji-grondslag', 'cv-4.3', 'vr-5'],
  },
  {
    id: 'grondslag-toestemming',
    soort: 'grondslag',
    rang: 6.1,
    als: { begrippen: { toestemming: ['nodig'] } },
    tekst:
      'Toestemming, voor dit doel en deze informatie. Ga eerst na of een wet het delen al regelt: toestemming kan altijd worden ingetrokken.',
    bronnen: ['avg-6-a', 'avg-7', 'sd-toestemming'],
  },
  {
    id: 'grondslag-ouder-zonder-gezag',
    soort: 'grondslag',
    rang: 7,
    als: { begrippen: { weg: ['ouder-zonder-gezag-algemeen'] } },
    tekst: 'Wettelijke verplichting: op verzoek geef je een ouder zonder gezag algemene informatie.',
    bronnen: ['avg-6-c', 'bw-1:377c'],
  },
  {
    id: 'grondslag-kinderopvang-overeenkomst',
    soort: 'grondslag',
    rang: 7,
    als: {
      feiten: { deler: ['kinderopvang'] },
      begrippen: { weg: ['eigen-team', 'eigen-team-strafrechtelijk', 'ouders-met-gezag-inlichten'] },
    },
    tekst: 'Uitvoering van de overeenkomst met de ouders.',
    bronnen: ['avg-6-b', 'cv-4.6'],
  },
  {
    id: 'grondslag-school-taak',
    soort: 'grondslag',
    rang: 7,
    als: {
      begrippen: {
        weg: [
          'school-swv',
          'school-swv-strafrechtelijk',
          'school-convenant',
          'school-convenant-strafrechtelijk',
          'school-praten-met',
          'school-praten-met-strafrechtelijk',
        ],
      },
    },
    tekst:
      'Taak van algemeen belang: de wettelijke taak van de school om passende ondersteuning te bieden. Het convenant is nooit zelf de grondslag.',
    bronnen: ['avg-6-e', 'cv-4.3', 'cv-inleiding', 'wpo-8', 'wvo-2020'],
  },
  {
    id: 'grondslag-leerplicht',
    soort: 'grondslag',
    rang: 7,
    als: {
      begrippen: {
        weg: [
          'naar-leerplicht-ongeoorloofd',
          'naar-leerplicht-zorgelijk',
          'door-leerplicht-ongeoorloofd',
          'door-leerplicht-strafrechtelijk',
          'door-leerplicht-zorgelijk',
          'dat-informatie-leerplicht',
        ],
      },
    },
    tekst: 'Taak van algemeen belang: toezicht op de Leerplichtwet, of voor het RMC de taak uit de WEB.',
    bronnen: ['avg-6-e', 'lpw-16', 'cv-4.1', 'web-8.1.8a'],
  },
  {
    id: 'grondslag-eigen-taak',
    soort: 'grondslag',
    rang: 8,
    als: {},
    tekst: 'Taak van algemeen belang: de eigen wettelijke taak waarvoor de informatie is verkregen.',
    bronnen: ['avg-6-e', 'cv-4.1', 'cv-4.2'],
  },
];
