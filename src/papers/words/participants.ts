/** How parents and young people know a participant, and with what task that one sits at the table. */
export interface Woorden {
  /** Begins with a capital, for a cell of a table. */
  readonly wie: string;
  readonly taak: string;
}

const PARTICIPANTS: Readonly<Record<string, Woorden>> = {
  onderwijs: { wie: 'De school', taak: 'zorgt voor onderwijs en begeleiding op school' },
  mbo: { wie: 'De mbo-opleiding', taak: 'zorgt voor de opleiding en de begeleiding daarbij' },
  jeugdhulp: {
    wie: 'De jeugdhulp, het wijkteam of het schoolmaatschappelijk werk',
    taak: 'helpt kinderen, jongeren en ouders bij opgroeien en opvoeden',
  },
  medisch: {
    wie: 'De jeugdarts, jeugdverpleegkundige, huisarts of ggz',
    taak: 'zorgt voor de gezondheid',
  },
  gedragswetenschapper: {
    wie: 'De psycholoog of orthopedagoog van school of samenwerkingsverband',
    taak: 'denkt mee over leren en gedrag',
  },
  samenwerkingsverband: {
    wie: 'Het samenwerkingsverband passend onderwijs',
    taak: 'regelt met scholen extra ondersteuning en een passende plek',
  },
  leerplicht: {
    wie: 'De leerplichtambtenaar of het RMC',
    taak: 'helpt als naar school gaan niet lukt, en let op de leerplicht',
  },
  gemeente: { wie: 'De gemeente', taak: 'beslist over jeugdhulp en regelt die' },
  kinderopvang: { wie: 'De kinderopvang', taak: 'zorgt voor opvang en ontwikkeling' },
  jeugdbescherming: {
    wie: 'De jeugdbescherming of jeugdreclassering',
    taak: 'begeleidt een gezin of jongere na een besluit van de rechter',
  },
  politie: { wie: 'De politie of wijkagent', taak: 'helpt en let op de veiligheid' },
  'veilig-thuis': { wie: 'Veilig Thuis', taak: 'geeft advies en helpt bij onveiligheid thuis' },
  raad: {
    wie: 'De Raad voor de Kinderbescherming',
    taak: 'onderzoekt of een kind bescherming nodig heeft',
  },
  pleegouders: { wie: 'De pleegouders', taak: 'zorgen elke dag voor het kind of de jongere' },
  'ouder-zonder-gezag': { wie: 'De ouder zonder gezag', taak: 'is betrokken als ouder' },
  'andere-school': { wie: 'Een andere school', taak: 'geeft straks onderwijs en begeleiding' },
  derde: {
    wie: 'Een buitenstaander, zoals een stagebedrijf',
    taak: 'heeft geen wettelijke taak in dit overleg',
  },
};

/** The words for a code of `deler`, or nothing for a code that is not known. */
export const participant = (code: string): Woorden | undefined =>
  Object.hasOwn(PARTICIPANTS, code) ? PARTICIPANTS[code] : undefined;

/** The names of those the codes are known of, each once. */
export const names = (codes: readonly string[]): string[] => [
  ...new Set(codes.map((code) => participant(code)?.wie).filter((wie) => wie !== undefined)),
];

/** The same within a sentence. */
export const inSentence = (wie: string): string => wie.charAt(0).toLowerCase() + wie.slice(1);
