import type { Onderwerp } from './onderwerp.ts';

const BELANG: readonly Onderwerp[] = [
  {
    feit: 'belang',
    nee: 'geen',
    zinnen: [
      'gevaar|zwaarwegend|zwaarwegende|zwaarwegends|dwingend|dwingende|noodsituatie|crisissituatie|levensgevaar|veiligheidsrisico|ernstigs|acuuts|gevaarlijks',
      'iets zwaars|ernstigs|gevaarlijks',
      'op het spel',
      'in het geding',
    ],
    nietMet: 'informatie info gegevens meer buiten ziet zien erkent erkennen leven bereiken',
  },
  {
    feit: 'belang',
    ja: 'zwaarwegend',
    eigen: true,
    als: true,
    zinnen: [
      'bang|doodsbang|vrees|vreest|vrezen|bezorgd|dood|vreselijk dat ~~6 zichzelf|zich ~~3 iets|wat|kwaad',
      'bang|doodsbang|vrees|vreest|vrezen|bezorgd|dood dat ~~6 iets|wat ~~3 aandoet|aandoen|overkomt|overkomen|gebeurt|gebeuren',
      'bang|doodsbang|vrees|vreest|vrezen|bezorgd|dood dat ~~6 misgaat|ontspoort|escaleert|overlijdt|doodgaat|doet|sterft|verongelukt',
      'bang|doodsbang|vrees|vreest|vrezen|bezorgd|dood dat ~~6 mis|fout|verkeerd|echt ~1 gaat|loopt|afloopt|misgaat',
      'bang|vrees|vreest|vrezen|vreesde ~3 voor ~3 leven|veiligheid|ergste',
      'vrees|vrezen|vreest ~1 het ergste',
      'leven|levens|mensenleven|mensenlevens ~~5 op het spel',
      'leven ~~3 in ~1 gevaar',
      'leven ~~2 niet ~1 zeker',
      'veiligheid ~~8 op het spel',
      'veiligheid ~~8 in het geding',
      'verkeert|zit|zitten in gevaar',
      'breng|brengt|brengen|breng ~~6 in ~1 gevaar',
      'doodgemaakt|vermoord|vermoorden|doodmaken|doodslaan',
      'iets gaat|wil|wilde ~1 aandoen',
      'iets|wat aan te doen',
      'vrees|vrezen|vreest ~2 drama|familiedrama|gezinsdrama',
      'van het leven beroven',
      'is|staat|zijn levensgevaarlijk',
    ],
    nietMet: 'school-veiligheid lesveiligheid',
  },
];

const MISLOPEN: Onderwerp = {
  feit: 'belang',
  ja: 'zwaarwegend',
  als: true,
  zinnen: [
    'goed|helemaal|vreselijk|ernstig fout|mis|verkeerd ~1 lopen|gaan|aflopen',
    'gaat|loopt ~3 helemaal|vreselijk|ernstig fout|mis|verkeerd',
  ],
};

/** What is at stake. */
export const onderwerpen: readonly Onderwerp[] = [...BELANG, MISLOPEN];
