import type { Aanwijzing } from '../types.ts';

/** What the sources ask to be done with this answer. */
export const doen: readonly Aanwijzing[] = [
  {
    id: 'doen-veilig-vragen',
    soort: 'doen',
    rang: 0,
    als: {
      feiten: { doel: ['mishandeling'] },
      begrippen: { advies: ['vraag-toestemming', 'bespreek-anoniem', 'weeg-af'] },
    },
    tekst:
      'Kan vragen gevaar geven voor het kind of een ander? Praat dan nog niet met de ouders. Overleg eerst met de aandachtsfunctionaris of Veilig Thuis (0800-2000).',
    tekstAnder:
      'Kan vragen gevaar geven? Dan gaat overleg met de aandachtsfunctionaris of Veilig Thuis (0800-2000) voor.',
    bronnen: ['meldcode', 'sd-meldcode'],
  },
  {
    id: 'doen-ots-op-verzoek',
    soort: 'doen',
    rang: 0,
    als: { begrippen: { weg: ['ots-inlichten'] } },
    tekst:
      'Vraagt de jeugdbeschermer erom, dan geef je wat voor de ots nodig is. Uit jezelf vertellen mag, maar hoeft niet.',
    tekstAnder:
      'Delen is een plicht als de jeugdbeschermer erom vraagt. Uit zichzelf vertellen mag, maar hoeft niet.',
    bronnen: ['jw-7.3.11-4', 'sd-casus4'],
  },
  {
    id: 'doen-meldcode',
    soort: 'doen',
    rang: 0,
    als: { feiten: { doel: ['mishandeling'] }, niet: { feiten: { ontvanger: ['veilig-thuis'] } } },
    tekst:
      'Volg de meldcode. Bij een vermoeden van mishandeling mag je Veilig Thuis zonder toestemming inlichten, ook als ouders nee zeggen. Eerst anoniem advies vragen kan ook: 0800-2000.',
    tekstAnder:
      'De meldcode geldt. Bij een vermoeden van mishandeling mag een beroepskracht Veilig Thuis zonder toestemming inlichten, of eerst anoniem advies vragen: 0800-2000.',
    bronnen: ['meldcode', 'wmo-5.2.6', 'sd-meldcode'],
  },
  {
    id: 'doen-meldcode-ouders',
    soort: 'doen',
    rang: 0,
    als: { feiten: { doel: ['mishandeling'], ontvanger: ['ouders', 'ouder-zonder-gezag', 'pleegouders'] } },
    tekst:
      'Kan dit gesprek gevaar geven voor het kind of een ander? Praat dan nog niet met hen en overleg eerst met de aandachtsfunctionaris of Veilig Thuis.',
    tekstAnder:
      'Kan dit gesprek gevaar geven? Dan gaat overleg met de aandachtsfunctionaris of Veilig Thuis voor.',
    bronnen: ['meldcode', 'sd-meldcode'],
  },
  {
    id: 'doen-taak-noemen',
    soort: 'doen',
    rang: 1,
    als: { begrippen: { overheid: ['ja'], weg: ['overheid-eigen-taak', 'overheid-strafrechtelijk'] } },
    tekst:
      'Noem vanuit welke wettelijke taak je deelt, zoals Leerplichtwet, Jeugdwet, jeugdgezondheidszorg, Wmo of passend onderwijs.',
    tekstAnder: 'Vraag vanuit welke wettelijke taak wordt gedeeld.',
    bronnen: ['cv-4.1', 'cv-4.2', 'cv-3.4'],
  },
  {
    id: 'doen-zoek-eigen-taak',
    soort: 'doen',
    rang: 1,
    als: { begrippen: { overheid: ['ja'], toestemming: ['nodig'] } },
    tekst:
      'Kijk eerst of een eigen wettelijke taak dit delen draagt. Toestemming is voor een overheid een omstreden grondslag.',
    bronnen: ['vr-5', 'sd-toestemming'],
  },
  {
    id: 'doen-zorgelijk-overleg',
    soort: 'doen',
    rang: 1,
    als: { begrippen: { weg: ['naar-leerplicht-zorgelijk'] } },
    tekst:
      'Overleg eerst met leerplicht zonder naam. Speelt er ziekte, laat dan eerst de jeugdarts meekijken.',
    bronnen: ['cv-4.3-verzuim', 'cv-1.16', 'sd-casus9'],
  },
  {
    id: 'doen-woongemeente',
    soort: 'doen',
    rang: 2,
    als: {
      feiten: { ontvanger: ['leerplicht'] },
      begrippen: { advies: ['delen-mag', 'delen-moet'] },
      niet: { feiten: { gegevens: ['anoniem'] } },
    },
    tekst:
      'Deel op naam alleen met leerplicht of RMC van de gemeente waar de jongere woont, of van een gemeente die daarvoor gemachtigd is.',
    bronnen: ['sd-casus9'],
  },
  {
    id: 'doen-eerst-de-leerling',
    soort: 'doen',
    rang: 1,
    als: { feiten: { deler: ['onderwijs', 'mbo'] }, begrippen: { weg: ['ouders-verzuim-16-17'] } },
    tekst:
      'Spreek eerst de jongere zelf aan. Kijk ook in jullie verzuimprotocol: vraagt dat om instemming van de jongere, houd je daar dan aan.',
    bronnen: ['sd-casus7'],
  },
  {
    id: 'doen-gesprek-na-weigering',
    soort: 'doen',
    rang: 1,
    als: {
      of: [
        { feiten: { toestemmingOuders: ['geweigerd', 'ingetrokken'] } },
        { feiten: { toestemmingJeugdige: ['geweigerd', 'ingetrokken'] } },
      ],
      begrippen: { toestemming: ['nodig'], advies: ['niet-delen', 'bespreek-anoniem', 'weeg-af'] },
    },
    tekst:
      'Ga in gesprek: wat houdt hen tegen? Misschien is een praktisch advies genoeg, zonder het hele verhaal.',
    tekstAnder:
      'Een gesprek kan helpen: wat houdt hen tegen? Misschien is een praktisch advies genoeg, zonder het hele verhaal.',
    bronnen: ['vr-8', 'vr-9'],
  },
  {
    id: 'doen-toestemmingsformulier',
    soort: 'doen',
    rang: 2,
    als: { begrippen: { advies: ['vraag-toestemming'] } },
    tekst:
      'Gebruik liefst het toestemmingsformulier (convenant, Bijlage 5). Mondeling ja zeggen mag van de wet ook. Schrijf dat dan op in je dossier; het convenant vraagt dat.',
    tekstAnder:
      'Het toestemmingsformulier (convenant, Bijlage 5) helpt. Mondelinge toestemming telt ook, als die in het dossier staat.',
    bronnen: ['b6-toestemming', 'cv-6', 'vr-5'],
  },
  {
    id: 'doen-thuis-buitenkant',
    soort: 'doen',
    rang: 3,
    als: {
      feiten: { ontvanger: ['casusoverleg'] },
      begrippen: { advies: ['delen-mag'] },
      niet: { feiten: { gegevens: ['anoniem'] } },
    },
    tekst: 'Over hulp thuis zeg je liefst alleen dát die er is, niet wat die inhoudt.',
    bronnen: ['cv-5.4'],
  },
  {
    id: 'doen-loket-toestemming',
    soort: 'doen',
    rang: 3,
    als: { begrippen: { weg: ['school-swv', 'school-convenant'] } },
    tekst:
      'Vraagt het loket of overleg zelf om schriftelijke toestemming voordat het begint? Regel die dan; dat is een afspraak, geen eis van de wet.',
    bronnen: ['cv-bijlage3', 'nji-niet-nodig'],
  },
  {
    id: 'doen-jongere-horen',
    soort: 'doen',
    rang: 2,
    als: {
      feiten: { leeftijd: ['12-15'] },
      begrippen: { regime: ['school'], oudersVereist: ['ja', 'beide'] },
    },
    tekst: 'Vraag ook wat de jongere zelf vindt. Dat telt vanaf 12 jaar steeds meer mee.',
    bronnen: ['nji-leeftijd', 'b6-ouders', 'ivrk-12'],
  },
  {
    id: 'doen-samen-wegen',
    soort: 'doen',
    rang: 2,
    als: { begrippen: { advies: ['weeg-af', 'voorleggen'] } },
    tekst:
      'Beslis dit niet alleen: overleg met een collega, de aandachtsfunctionaris of de FG. Veilig Thuis geeft anoniem advies (0800-2000).',
    tekstAnder:
      'Zo’n beslissing neem je niet alleen: een collega, de aandachtsfunctionaris, de FG of Veilig Thuis (0800-2000) denkt mee.',
    bronnen: ['b6-vastleggen', 'sd-hulp'],
  },
  {
    id: 'doen-bezwaar',
    soort: 'doen',
    rang: 4,
    als: {
      begrippen: { toestemming: ['niet-nodig'], advies: ['delen-mag'] },
      niet: {
        of: [
          { feiten: { gegevens: ['anoniem'] } },
          {
            begrippen: {
              weg: ['meldrecht-veilig-thuis', 'meldrecht-raad', 'meldrecht-verwijsindex', 'aangifte-delict'],
            },
          },
        ],
      },
    },
    tekst:
      'Toestemming is niet nodig, maar bezwaar maken mag wel. Neem een bezwaar serieus en overleg dan opnieuw.',
    bronnen: ['avg-21', 'sd-reglement-8'],
  },
];
