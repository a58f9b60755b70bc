import type { FeitDefinitie } from '../types.ts';

/** What surrounds the sharing: need, origin, agreements, presence, absence from school. */
export const omstandigheden: readonly FeitDefinitie[] = [
  {
    sleutel: 'ots',
    naam: 'Ondertoezichtstelling',
    vraag: 'Is het voor de uitvoering van een ondertoezichtstelling (ots)?',
    waarom: 'Bij een ots heeft de jeugdbeschermer recht op informatie.',
    opties: [
      { waarde: true, label: 'Ja', als: 'de jeugdbescherming een ots uitvoert' },
      { waarde: false, label: 'Nee', als: 'er geen ots wordt uitgevoerd' },
    ],
    uitzoeken: 'Vraag de jeugdbeschermer naar de beschikking van de kinderrechter.',
    stap: 2,
  },
  {
    sleutel: 'verzuim',
    naam: 'Verzuim',
    vraag: 'Is er verzuim?',
    waarom: 'Van gemeld of ongeoorloofd verzuim mag leerplicht weten, van ander verzuim niet zomaar.',
    opties: [
      {
        waarde: 'ongeoorloofd',
        label: 'Ongeoorloofd: gemeld, of op de wettelijke grens (16 uur in 4 weken)',
        uitleg:
          'Ook vakantie buiten de schoolvakanties, en een leerplichtig kind zonder school. Bij 18 tot 23 jaar: 4 weken achter elkaar weg.',
        als: 'het verzuim ongeoorloofd is',
        ook: ['gemeld'],
      },
      {
        waarde: 'zorgelijk',
        label: 'Zorgelijk: vaak ziek gemeld en een vermoeden dat het niet klopt',
        uitleg: 'Vier ziekmeldingen in twaalf weken, of zeven schooldagen achter elkaar weg.',
        als: 'het verzuim zorgelijk is',
      },
      {
        waarde: 'geoorloofd',
        label: 'Geoorloofd, zoals ziekte of verlof',
        als: 'het verzuim geoorloofd is',
        ook: ['ziek', 'verlof'],
      },
      { waarde: 'geen', label: 'Geen verzuim', als: 'er geen verzuim is', ook: ['geen verzuim'] },
    ],
    uitzoeken: 'Kijk in de verzuimregistratie of vraag de verzuimcoördinator of er een melding ligt.',
    stap: 2,
  },
  {
    sleutel: 'herkomst',
    naam: 'Eigen informatie',
    vraag: {
      deler: 'Is het jullie eigen informatie?',
      ontvanger: 'Is het informatie van die organisatie zelf?',
      ander: 'Is het eigen informatie van wie deelt?',
    },
    waarom: 'Wat je in een overleg van een ander hoorde, blijft van die ander.',
    opties: [
      {
        waarde: 'eigen',
        label: 'Ja, uit eigen werk of eigen dossier',
        als: 'het eigen informatie is',
        ook: ['eigen'],
      },
      {
        waarde: 'andere-partij',
        label: 'Nee, in een overleg gehoord van een andere organisatie',
        als: 'de informatie in een overleg van een andere organisatie kwam',
        ook: ['andere partij', 'gehoord'],
      },
    ],
    uitzoeken: 'Kijk in het dossier of het verslag wie dit heeft ingebracht.',
    stap: 2,
    gangbaar: 'eigen',
  },
  {
    sleutel: 'noodzakelijk',
    naam: 'Echt nodig',
    vraag: {
      deler: 'Vind jij dat de ander dit echt nodig heeft voor dat doel?',
      ontvanger: 'Heb je dit echt nodig voor dat doel?',
      ander: 'Is dit volgens de betrokken professional echt nodig voor dat doel?',
    },
    waarom: 'Wat alleen handig is om te weten, deel je niet.',
    opties: [
      { waarde: true, label: 'Ja, zonder dit lukt het niet', als: 'de informatie echt nodig is' },
      { waarde: false, label: 'Nee, het is vooral handig', als: 'de informatie alleen handig is' },
    ],
    uitzoeken:
      'Vraag je af: wat gaat de ander ermee doen, en lukt dat ook met minder? Overleg met een collega.',
    stap: 2,
    gangbaar: true,
  },
  {
    sleutel: 'kanAnders',
    naam: 'Kan het anders',
    vraag: {
      deler: 'Kan het ook anoniem, of via het kind of de ouders zelf?',
      ontvanger: 'Kun je het ook anoniem bespreken, of aan het kind of de ouders zelf vragen?',
      ander: 'Kan het ook anoniem, of via het kind of de ouders zelf?',
    },
    waarom: 'Een minder ingrijpende weg gaat voor.',
    opties: [
      { waarde: false, label: 'Nee, dan lukt het niet', als: 'er geen minder ingrijpende weg is' },
      { waarde: true, label: 'Ja, dat kan ook', als: 'het ook anoniem of via henzelf kan' },
    ],
    uitzoeken: 'Bedenk of een anonieme vraag of een gesprek met het kind of de ouders genoeg is.',
    stap: 2,
    gangbaar: false,
  },
  {
    sleutel: 'convenant',
    naam: 'Privacyconvenant',
    vraag: 'Hebben alle betrokken organisaties het privacyconvenant getekend?',
    waarom: 'In het convenant staan doel en waarborgen voor het overleg.',
    opties: [
      { waarde: true, label: 'Ja', als: 'iedereen het convenant heeft getekend' },
      { waarde: false, label: 'Nee', als: 'er geen convenant is getekend' },
    ],
    uitzoeken: 'Vraag het aan het samenwerkingsverband, de gemeente of jullie FG.',
    stap: 2,
  },
  {
    sleutel: 'aanwezig',
    naam: 'Zelf aan tafel',
    vraag: 'Zitten de ouders en de jongere die mogen beslissen zelf aan tafel, zonder bezwaar?',
    waarom: 'Praten mét hen is het uitgangspunt. Dan is geen aparte toestemming nodig.',
    opties: [
      { waarde: true, label: 'Ja, zij doen mee', als: 'zij zelf aan tafel zitten en geen bezwaar hebben' },
      { waarde: false, label: 'Nee, of niet allemaal', als: 'zij niet zelf aan tafel zitten' },
    ],
    uitzoeken: 'Vraag degene die het overleg organiseert wie er is uitgenodigd en wie er komt.',
    stap: 2,
  },
];
