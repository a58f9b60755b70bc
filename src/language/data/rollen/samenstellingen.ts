import type { RolWoorden } from './types.ts';

/** Every first part with every last part, as one place in a pattern. */
const samen = (eerste: string, laatste: string): string =>
  eerste
    .split(' ')
    .flatMap((begin) => laatste.split(' ').map((eind) => begin + eind))
    .join('|');

const persoon = (code: string, eerste: string, laatste: string, volgt?: readonly string[]): RolWoorden => ({
  code,
  vorm: 'persoon',
  woorden: [samen(eerste, laatste)],
  ...(volgt ? { volgt } : {}),
});

const BEGELEIDT =
  'begeleider begeleiders begeleidster coach coaches medewerker medewerkers medewerkster specialist specialiste specialisten';

/**
 * Functions whose name says where somebody works, however it is put together: every institution makes its own
 * ("brugklascoach", "leerlingondersteuner"). Only first parts that are of one kind of work.
 */
export const samenstellingen: readonly RolWoorden[] = [
  persoon(
    'onderwijs',
    'brugklas onderbouw bovenbouw middenbouw kleuterbouw klas klassen leerling leerlingen leerjaar jaarlaag unit plusklas trajectklas vmbo havo vwo mavo isk vso sbo',
    `${BEGELEIDT} coordinator coordinatoren coordinatrice ondersteuner ondersteuners ondersteunster mentor mentoren mentrix leider leidster assistent assistente docent docente docenten juf meester contactpersoon manager`,
    ['mbo', 'andere-school', 'samenwerkingsverband'],
  ),
  persoon(
    'onderwijs',
    'school onderwijs',
    'contactpersoon ondersteuner ondersteuners manager managers administrateur bibliothecaris veiligheidscoordinator',
    ['mbo', 'andere-school', 'samenwerkingsverband', 'gemeente'],
  ),
  persoon(
    'jeugdhulp',
    'jeugdhulp jeugdzorg gezins opvoed wijkteam buurtteam jeugdteam gebiedsteam dorpsteam stadsteam pleegzorg ouderschaps gezinshuis woongroep leefgroep behandelgroep crisisgroep',
    `${BEGELEIDT} professional professionals ondersteuner ondersteuners ondersteunster werker werkers werkster pedagoog pedagoge trainer trainster hulpverlener hulpverleners collega collegas lid leden`,
    ['medisch', 'jeugdbescherming', 'jeugdhulp'],
  ),
  persoon(
    'gemeente',
    'wmo bijstands participatie inkomens inburgerings statushouders toegangs gemeente jeugdwet leerlingenvervoer',
    'consulent consulente consulenten coach coaches medewerker medewerkers medewerkster adviseur regisseur ambtenaar coordinator',
  ),
  persoon(
    'leerplicht',
    'leerplicht kwalificatieplicht kwalificatie rmc vsv',
    'consulent consulente consulenten coach coaches medewerker medewerkers medewerkster adviseur ambtenaar ambtenaren functionaris begeleider',
  ),
  persoon(
    'medisch',
    'apothekers tandarts huisartsen kinderarts ggz jgz ggd ziekenhuis revalidatie consultatiebureau',
    'assistent assistente assistentes medewerker medewerkers medewerkster verpleegkundige begeleider begeleidster psycholoog psychologe dokter',
    ['jeugdhulp', 'jeugdbescherming'],
  ),
  persoon(
    'kinderopvang',
    'kdv bso kinderopvang peuter peuteropvang peuterspeelzaal voorschool creche babygroep peutergroep',
    'juf juffen meester leidster leidsters leider medewerker medewerkers medewerkster coach manager pedagoog coordinator begeleider begeleidster collega collegas',
  ),
  persoon(
    'mbo',
    'mbo roc student studenten slb bpv',
    `${BEGELEIDT} docent docente docenten mentor mentoren coordinator adviseur ondersteuner manager decaan`,
  ),
  persoon(
    'jeugdbescherming',
    'voogdij gezinsvoogdij nidos jeugdzorgplus jji reclasserings',
    `${BEGELEIDT} werker werkers werkster behandelaar consulent groepsleider groepsleidster mentor collega`,
  ),
];
