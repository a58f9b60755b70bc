import type { FeitDefinitie } from '../types.ts';

/** Who may decide: authority, and whether the young person can weigh their own interests. */
export const beslissers: readonly FeitDefinitie[] = [
  {
    sleutel: 'wilsonbekwaam',
    naam: 'Wilsonbekwaam',
    vraag: 'Is de jongere hierin wilsonbekwaam? Dat is: niet kunnen overzien wat dit betekent.',
    waarom: 'Wie de eigen belangen hier niet kan overzien, beslist niet zelf.',
    opties: [
      {
        waarde: false,
        label: 'Nee, de jongere overziet dit zelf',
        als: 'de jongere dit zelf kan overzien',
      },
      {
        waarde: true,
        label: 'Ja, of er is curatele of mentorschap',
        als: 'de jongere wilsonbekwaam is',
      },
    ],
    uitzoeken:
      'Wilsbekwaam is het uitgangspunt. Bij twijfel beoordeelt een arts of gedragswetenschapper het, voor deze beslissing.',
    stap: 3,
    gangbaar: false,
  },
  {
    sleutel: 'gezag',
    naam: 'Gezag',
    vraag: 'Wie heeft het gezag over het kind?',
    waarom: 'Alleen wie het gezag heeft, kan voor het kind beslissen.',
    opties: [
      {
        waarde: 'ouders-samen',
        label: 'Twee ouders, bij elkaar',
        als: 'de ouders samen het gezag hebben',
        ook: ['samen'],
      },
      {
        waarde: 'ouders-gescheiden',
        label: 'Twee ouders, uit elkaar, allebei gezag',
        als: 'de ouders gescheiden zijn en allebei gezag hebben',
        ook: ['gescheiden'],
      },
      {
        waarde: 'een-ouder',
        label: 'Eén ouder',
        als: 'één ouder het gezag heeft',
        ook: ['een ouder', 'moeder alleen', 'vader alleen'],
      },
      { waarde: 'voogd', label: 'Een voogd', als: 'een voogd het gezag heeft', ook: ['voogdij'] },
    ],
    uitzoeken:
      'Je mag in de regel afgaan op wat ouders zeggen. Twijfel je, vraag dan een uittreksel uit het gezagsregister (rechtspraak.nl). Voor kinderen die op of na 1 januari 2023 zijn erkend, hebben ouders meestal samen gezag. Bij een ondertoezichtstelling houden de ouders het gezag.',
    stap: 3,
  },
  {
    sleutel: 'gescheidenUitzondering',
    naam: 'Andere ouder apart vragen',
    vraag: {
      deler: 'Gaat dit de andere ouder zo aan dat je die ook zelf moet vragen?',
      ontvanger: 'Gaat dit de andere ouder zo aan dat die ook zelf gevraagd moet worden?',
      ander: 'Gaat dit de andere ouder zo aan dat die ook zelf gevraagd moet worden?',
    },
    waarom: 'Bij gescheiden ouders mag één ja vaak gelden voor allebei, maar niet altijd.',
    opties: [
      {
        waarde: true,
        label: 'Ja: het gaat over die ouder, ligt daar gevoelig of heeft grote gevolgen',
        als: 'de informatie de andere ouder raakt, daar gevoelig ligt of grote gevolgen heeft',
      },
      {
        waarde: false,
        label: 'Nee, geen van drieën',
        als: 'geen van de drie uitzonderingen voor gescheiden ouders geldt',
      },
    ],
    uitzoeken:
      'Loop de drie na: grote gevolgen voor kind of ouder, informatie over de andere ouder, of verwacht je daar bezwaar? Bij twijfel: vraag beide ouders.',
    stap: 4,
    pasNa: ['gezag'],
  },
];
