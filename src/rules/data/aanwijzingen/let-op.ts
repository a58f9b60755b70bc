import type { Aanwijzing } from '../types.ts';

/** Where law moved on, where sources disagree, and where somebody should look twice. */
export const letOp: readonly Aanwijzing[] = [
  {
    id: 'let-op-erkenning-2023',
    soort: 'let-op',
    rang: 1,
    als: {
      of: [
        {
          begrippen: { oudersVereist: ['ja', 'beide'], toestemming: ['nodig'] },
          feiten: { leeftijd: ['0-11', '12-15'] },
          niet: { feiten: { gezag: ['voogd'] } },
        },
        { feiten: { ontvanger: ['ouder-zonder-gezag'], leeftijd: ['0-11', '12-15', '16-17'] } },
      ],
    },
    tekst:
      'Is het kind erkend op of na 1 januari 2023, dan hebben ouders meestal vanzelf samen gezag. Er zijn uitzonderingen. Kijk bij twijfel in het gezagsregister.',
    bronnen: ['bw-1:251b', 'nji-gezag'],
  },
  {
    id: 'let-op-over-ouder',
    soort: 'let-op',
    rang: 1,
    als: {
      begrippen: { regime: ['geheim'] },
      feiten: { gegevens: ['buitenkant', 'bijzonder', 'strafrechtelijk'] },
    },
    tekst: 'Gaat het ook over een ouder zelf, dan beslist die ouder over de eigen gegevens.',
    bronnen: ['b6-beroepsgeheim', 'b6-toestemming'],
  },
  {
    id: 'let-op-aan-tafel-is-geen-toestemming',
    soort: 'let-op',
    rang: 1,
    als: { begrippen: { regime: ['geheim'] }, feiten: { ontvanger: ['casusoverleg'] } },
    tekst:
      'Een convenant, of dat zij aan tafel zitten, is voor een hulpverlener nog geen toestemming. Bespreek vooraf met hen wat je inbrengt.',
    tekstAnder: 'Een convenant, of dat zij aan tafel zitten, is voor een hulpverlener nog geen toestemming.',
    bronnen: ['vr-5', 'vr-7', 'cv-4.4'],
  },
  {
    id: 'let-op-jeugdwet-2027',
    soort: 'let-op',
    rang: 3,
    als: {
      of: [
        { feiten: { deler: ['jeugdhulp'] }, begrippen: { regime: ['geheim'] } },
        { begrippen: { weg: ['ots-inlichten', 'ouders-tegen-wil-jongere'] } },
      ],
    },
    tekst:
      'Art. 7.3.11 Jeugdwet verandert mogelijk op 1 januari 2027. Controleer dit antwoord daarna opnieuw.',
    bronnen: ['jw-7.3.11-2027'],
  },
  {
    id: 'let-op-mbo-overeenkomst',
    soort: 'let-op',
    rang: 3,
    als: { feiten: { deler: ['mbo'] }, niet: { feiten: { gegevens: ['anoniem'] } } },
    tekst:
      'De onderwijsovereenkomst in het mbo bestaat niet meer sinds 1 augustus 2023. ‘Uitvoering van de overeenkomst’ is voor nieuwe studenten geen grondslag.',
    bronnen: ['web-oovk', 'sd-overeenkomst'],
  },
  {
    id: 'let-op-opp-hoorrecht',
    soort: 'let-op',
    rang: 3,
    als: {
      feiten: { deler: ['onderwijs'], doel: ['tlv', 'ondersteuning'] },
      niet: { feiten: { gegevens: ['anoniem'] } },
    },
    tekst:
      'Maakt de school een ontwikkelingsperspectief? Dan vraagt zij sinds 2025 ook de leerling naar diens mening (hoorrecht). Dat is geen toestemming. Ouders van een minderjarige leerling stemmen in met het handelingsdeel.',
    bronnen: ['opp-hoorrecht', 'b6-ouders'],
  },
  {
    id: 'let-op-wgs',
    soort: 'let-op',
    rang: 4,
    als: {
      feiten: {
        ontvanger: ['casusoverleg'],
        deler: ['onderwijs', 'mbo', 'samenwerkingsverband', 'gemeente', 'leerplicht'],
      },
      niet: { feiten: { gegevens: ['anoniem'] } },
    },
    tekst: 'De Wet gegevensverwerking door samenwerkingsverbanden geldt niet voor een mdo van een school.',
    bronnen: ['wgs'],
  },
  {
    id: 'let-op-wams',
    soort: 'let-op',
    rang: 4,
    als: {
      feiten: {
        ontvanger: ['casusoverleg'],
        deler: ['gemeente', 'onderwijs', 'samenwerkingsverband', 'leerplicht', 'jeugdhulp', 'medisch'],
      },
      niet: { feiten: { gegevens: ['anoniem'] } },
    },
    tekst:
      'De Wams is hier alleen een grondslag als die wet in werking is en de gemeente er een aanpak op heeft gestart.',
    bronnen: ['wams'],
  },
  {
    id: 'let-op-wet-schoolverzuim',
    soort: 'let-op',
    rang: 4,
    als: {
      feiten: {
        ontvanger: ['samenwerkingsverband', 'leerplicht'],
        verzuim: ['zorgelijk', 'geoorloofd', 'ongeoorloofd'],
        deler: ['onderwijs', 'mbo', 'samenwerkingsverband', 'leerplicht'],
      },
    },
    tekst: 'De wet die schoolverzuim moet terugdringen is hier alleen een grondslag als die in werking is.',
    bronnen: ['wet-schoolverzuim'],
  },
  {
    id: 'let-op-strafrechtelijk',
    soort: 'let-op',
    rang: 2,
    als: {
      feiten: { gegevens: ['strafrechtelijk'] },
      begrippen: { advies: ['delen-mag', 'delen-moet', 'vraag-toestemming', 'weeg-af'] },
      niet: {
        begrippen: {
          weg: ['aangifte-delict', 'ots-inlichten', 'meldrecht-veilig-thuis', 'meldrecht-raad'],
        },
      },
    },
    tekst:
      'Gegevens over politie en justitie mag je alleen delen als een wet dat toelaat. Een grondslag alleen is niet genoeg. Vraag het eerst aan jullie FG.',
    bronnen: ['avg-10', 'uavg-31', 'sd-bijzonder'],
  },
  {
    id: 'let-op-bijzonder',
    soort: 'let-op',
    rang: 2,
    als: {
      feiten: { gegevens: ['bijzonder'] },
      begrippen: { advies: ['delen-mag', 'delen-moet', 'vraag-toestemming', 'weeg-af'] },
    },
    tekst:
      'Gezondheid mag je verwerken als je eigen wettelijke taak dat vraagt. Geloof, afkomst of seksualiteit deel je alleen als een wet of de betrokkene dat toestaat.',
    bronnen: ['avg-9', 'uavg-22', 'sd-bijzonder'],
  },
  {
    id: 'let-op-goed-hulpverlenerschap',
    soort: 'let-op',
    rang: 2,
    als: { begrippen: { stand: ['afweging-spreekt-voor-delen'], regime: ['geheim'], advies: ['delen-mag'] } },
    tekst:
      'Deel je alleen uit goed hulpverlenerschap, zonder botsende plichten? Dan vindt het servicedocument (2020) buitenkantinformatie genoeg. Convenant en bijlage 6 stellen die grens niet.',
    bronnen: ['sd-reglement-8.6', 'cv-6e', 'b6-zonder'],
  },
  {
    id: 'let-op-vitaal-belang',
    soort: 'let-op',
    rang: 2,
    als: {
      feiten: { belang: ['zwaarwegend'] },
      begrippen: { toestemming: ['nodig'], advies: ['weeg-af', 'delen-mag'] },
    },
    tekst:
      'Een vitaal belang in de AVG gaat over leven en dood. Een zwaarwegend belang uit bijlage 6 is ruimer: veiligheid, bescherming of dringende hulp.',
    bronnen: ['sd-vitaal', 'b6-zonder', 'avg-6-d'],
  },
  {
    id: 'let-op-convenant-doelgroep',
    soort: 'let-op',
    rang: 2,
    als: { begrippen: { weg: ['school-convenant', 'school-convenant-strafrechtelijk'] } },
    tekst:
      'Het convenant geldt voor kinderen met (mogelijk) jeugdhulp en thuiszitters, en voor de doelen van art. 3. Valt dit daarbuiten, vraag dan toestemming.',
    bronnen: ['cv-3', 'cv-inleiding'],
  },
  {
    id: 'let-op-veilig-thuis-ander-doel',
    soort: 'let-op',
    rang: 1,
    als: { begrippen: { weg: ['meldrecht-veilig-thuis'] }, niet: { feiten: { doel: ['mishandeling'] } } },
    tekst:
      'Dit recht geldt alleen bij een vermoeden van mishandeling of huiselijk geweld. Gaat het om iets anders? Vraag Veilig Thuis dan eerst anoniem advies.',
    bronnen: ['wmo-5.2.6', 'sd-casus4'],
  },
  {
    id: 'let-op-raad-zelf-wegen',
    soort: 'let-op',
    rang: 1,
    als: { begrippen: { geheimhouder: ['ja'], weg: ['meldrecht-raad'] } },
    tekst:
      'Mogen is hier geen moeten. Heb je zwijgplicht, weeg dan zelf of de Raad dit echt nodig heeft, en vraag als het kan eerst toestemming.',
    bronnen: ['bw-1:240', 'nji-niet-nodig'],
  },
  {
    id: 'let-op-ouder-zonder-gezag',
    soort: 'let-op',
    rang: 1,
    als: {
      feiten: { ontvanger: ['ouder-zonder-gezag'], leeftijd: ['0-11', '12-15', '16-17'] },
      begrippen: { weg: ['buitenstaander', 'buitenstaander-geheimhouder'] },
    },
    tekst:
      'Een ouder zonder gezag mag wel om algemene informatie over belangrijke dingen vragen. De wet laat je dan antwoorden, tenzij het belang van het kind zich verzet. Overleg bij zwijgplicht eerst met een collega of de FG.',
    bronnen: ['bw-1:377c', 'nji-zonder-gezag'],
  },
  {
    id: 'let-op-onderwijskundig-rapport',
    soort: 'let-op',
    rang: 1,
    als: {
      feiten: { deler: ['onderwijs'], ontvanger: ['andere-school'], leeftijd: ['0-11', '12-15'] },
      begrippen: { weg: ['andere-school-of-stage'] },
    },
    tekst:
      'Gaat een leerling van de basisschool of het speciaal onderwijs af? Dan maakt de school altijd een onderwijskundig rapport voor de nieuwe school, ook zonder toestemming. Voor al het andere geldt dit antwoord.',
    bronnen: ['wpo-42', 'wec-43'],
  },
  {
    id: 'let-op-leerplicht-aan-tafel',
    soort: 'let-op',
    rang: 2,
    als: {
      feiten: {
        ontvanger: ['casusoverleg'],
        deler: ['onderwijs', 'mbo', 'samenwerkingsverband', 'gemeente'],
      },
      begrippen: { toestemming: ['niet-nodig'] },
      niet: { feiten: { gegevens: ['anoniem'] } },
    },
    tekst:
      'Zit leerplicht aan tafel en is er geen verzuim gemeld? Dan blijft de leerling voor leerplicht anoniem, of er is toestemming nodig.',
    bronnen: ['sd-casus9'],
  },
  {
    id: 'let-op-jeugd-ggz-toeleiding',
    soort: 'let-op',
    rang: 2,
    als: { feiten: { deler: ['medisch'], ontvanger: ['gemeente'], doel: ['toeleiding'] } },
    tekst:
      'Geef je jeugd-ggz onder de Jeugdwet? Dan moet de gemeente van je krijgen wat nodig is om over jeugdhulp te beslissen. Vraag bij twijfel jullie FG.',
    bronnen: ['jw-7.4.0', 'cv-4.4'],
  },
  {
    id: 'let-op-een-van-twee',
    soort: 'let-op',
    rang: 1,
    als: {
      feiten: { toestemmingOuders: ['een-van-twee'] },
      begrippen: { stand: ['toestemming-gegeven'], toestemming: ['nodig'] },
    },
    tekst:
      'Eén ouder zei ja. Meestal mag je aannemen dat dit ook namens de andere ouder is. Twijfel je daaraan, vraag het dan ook aan die ouder.',
    bronnen: ['b6-gescheiden'],
  },
  {
    id: 'let-op-wilsonbekwaam-12-15',
    soort: 'let-op',
    rang: 1,
    als: { feiten: { leeftijd: ['12-15'], wilsonbekwaam: [true] }, begrippen: { regime: ['geheim'] } },
    tekst:
      'Kan een jongere van 12 tot 16 dit niet zelf overzien, dan beslist alleen wie het gezag heeft. Betrek de jongere zo veel als kan.',
    bronnen: ['bw-7:465', 'jw-7.3.4', 'jw-7.3.15'],
  },
];
