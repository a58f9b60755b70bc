import type { Onderwerp } from './onderwerp.ts';

const TAFEL_WIE =
  '<ouder>|<kind>|<hij>|hijzelf|zijzelf|zelf|hem|haar|gezin|beiden|beide|allebei|voogd|havist|vmboer|tiener|broertje|stiefvader';

const AANWEZIG: readonly Onderwerp[] = [
  {
    feit: 'aanwezig',
    ja: true,
    nee: false,
    als: true,
    zinnen: [
      `${TAFEL_WIE} ~~8 zit|zitten|is|zijn|was|waren|komt|komen|blijft|blijven ~~4 erbij`,
      `zit|zitten|is|zijn|komt|komen ~1 ${TAFEL_WIE} ~~5 erbij`,
      `${TAFEL_WIE} ~~4 erbij zit|zitten|is|zijn|komt|komen|blijft`,
      '<ouder>|<kind>|hijzelf|zijzelf ~1 erbij',
      'ouders|<ouder> van ~4 zijn|is|zitten|zit er|erbij ~1 SLOT',
      'zit|zitten|zijn|is <bep>? <ouder> en <bep>? <kind> ~2 bij',
      '<ouder>|<kind>|<hij> ~~6 bij ~1 elk|elke|ieder|iedere ~1 overleg|gesprek|@overleg|bespreking',
      'met <ouder> erbij',
      `${TAFEL_WIE} ~~8 aan tafel`,
      `aan tafel ~~6 zit|zitten|schuift|schuiven ~1 ${TAFEL_WIE}`,
      `bij <bep> @overleg|overleg|gesprek zit|zitten|schuift|schuiven ~1 ${TAFEL_WIE}`,
      `${TAFEL_WIE} er ~~3 bij`,
      `er ~~2 ${TAFEL_WIE} ~~3 bij`,
      `${TAFEL_WIE} zit|zitten|is|zijn er ~~4 bij`,
      `${TAFEL_WIE} ~~6 aanwezig|present|uitgenodigd|aangeschoven|aangehaakt`,
      `${TAFEL_WIE} ~~6 schuift|schuiven|sluit|sluiten|haakt|haken ~~5 aan`,
      `${TAFEL_WIE} ~~6 aanschuift|aanschuiven|aansluit|aansluiten|meepraat|meepraten|meedoet|meedoen|deelneemt|deelnemen|meekomt|meekomen`,
      `${TAFEL_WIE} ~~4 praat|praten|doet|doen|komt|komen ~~5 mee`,
      `${TAFEL_WIE} ~~4 neemt|nemen ~~5 deel`,
      `${TAFEL_WIE} ~~4 belt|bellen ~~2 in`,
      `${TAFEL_WIE} ~~4 van de partij`,
      `schuift|schuiven|sluit|sluiten ~1 zelf|zelfs|ook ~2 aan`,
      'niemand van <bep>? gezin|familie|thuis|hen ~2 zit|is|komt|zijn ~3 bij|erbij|aan',
      `${TAFEL_WIE} zit|zitten|is|zijn er SLOT`,
      `${TAFEL_WIE} ~~4 komt|komen ~~1 zelf|ook|allebei|beiden|gewoon|alletwee`,
      `${TAFEL_WIE} komt|komen SLOT`,
      `${TAFEL_WIE} is|zijn er ~1 SLOT`,
      `${TAFEL_WIE} ~~4 naar|bij|op <bep>? @overleg|overleg|gesprek ~1 komt|komen`,
      `${TAFEL_WIE} ~~2 komt|komen ~2 naar|bij|op <bep>? @overleg|overleg|gesprek`,
      `is|houden|voeren ~1 samen met <bep>? <ouder>|<kind>`,
      `<ouder>|<kind>|<hij> komt|komen ~2 niet`,
      'praten|praat|doen|doet <ouder>|<kind>|<hij> ~3 mee',
      'schuift|schuiven|sluit|sluiten ~3 <ouder>|<kind>|<hij> ~~8 aan',
      'met <bep>? <ouder>|<kind> ~3 erbij|tafel',
      '@rol komt|komen en <hij>|hijzelf|zijzelf|<ouder>|<kind> ook',
      '<ouder>|<kind>|<hij> ~4 en komt|komen|schuift|schuiven ~1 zelf|ook SLOT',
      'praten|praat|overleggen|bespreken met <bep>? ouders|jongere|leerling|student|moeder|vader en? ~~6 over ~2 hoofden|hoofd',
      'is|zijn|zit|zitten niemand van <bep>? gezin|familie|thuis ~2 erbij|bij|aanwezig',
    ],
    nietMet: 'ik mag mogen wil willen welke zou zouden of hoef hoeft hoeven rapport verslag document bijlage',
    dooft:
      'moet moeten wie leerplicht hoe waarover altijd vaak staan staat stonden kan vechtpartij incident ruzie les lessen mij groep klas verteld vertelde geweest leven opvoeding',
  },
];

const ZIJN_BIJ: Onderwerp = {
  feit: 'aanwezig',
  ja: true,
  nee: false,
  als: true,
  zinnen: ['<ouder>|<kind>|<hij> ~~6 bij <bep> @overleg|overleg|gesprek zijn|zitten|is|zit'],
  nietMet:
    'ik mag mogen moet moeten wil willen nodig verplicht beter wenselijk handig belangrijk zou zouden of kan kunnen',
};

const AFWEZIG: Onderwerp = {
  feit: 'aanwezig',
  ja: false,
  eigen: true,
  zinnen: [
    `${TAFEL_WIE} ~~5 afwezig|verhinderd|afgezegd|afgemeld|verstek`,
    `${TAFEL_WIE} ~~2 ontbreekt|ontbreken`,
    '<ouder>|<kind> meldde|meldden|belde|belden|zegde|zegden ~1 zich|hem|haar? ~1 af',
    '<bep>? <ouder>|gezin|<kind>|<hij> ~2 zelf ~1 niet bij|aanwezig ~1 is|zijn|zit|zitten',
    'terwijl|als|omdat <ouder>|<kind>|<hij> er ~1 zelf? niet ~1 bij? is|zijn|zit|zitten',
    'zit|zitten er dus|daarom|ook ~2 niet',
    'alleen|enkel|uitsluitend|slechts ~1 professionals|hulpverleners|beroepskrachten|vakmensen',
    'achter gesloten deuren',
    'ontbreekt|ontbreken ~1 <ouder>|<kind>|<hij>',
    'nodig|nodigen ~3 <ouder>|<kind>|hem|haar ~1 niet ~1 uit',
    '@overleg|overleg|gesprek is|gaat ~3 zonder <bep>? <ouder>|<kind>|hem|haar',
    'door|plaats|gehouden|gepland|mdo|zat|overleg|@overleg zonder <ouder>|<kind>|hem|haar SLOT',
    'zonder <bep>? <ouder>|<kind> of|en <bep>? <ouder>|<kind> SLOT',
    '<ouder>|<kind>|<hij> kan|kunnen|konden|kon niet SLOT',
    '<ouder>|<kind>|<hij> zelf ~1 komt|komen|schuift|schuiven|sluit|sluiten ~1 niet',
    '<ouder>|<kind>|<hij> ~2 die komt|komen geen van beiden|beide',
    'komt|komen|schuift|schuiven geen van beiden|beide',
    '<ouder>|<kind>|<hij> ~2 wil|willen|wilde|wilden|kan|kunnen|konden|kon ~2 niet ~1 komen|aanschuiven|meedoen|aansluiten',
    '<ouder>|<kind>|<hij> ~2 kan|kunnen ~3 niet ~1 bij zijn',
    'wil|willen|wilde|wilden|kan|kunnen|hoeft|hoeven er ~2 niet ~1 bij ~1 zijn|zitten|wezen',
  ],
  nietMet: 'school les ziek spijbelt ongeoorloofd',
};

const AFWEZIG_ALS: Onderwerp = {
  feit: 'aanwezig',
  ja: false,
  als: true,
  eigen: true,
  zinnen: [
    'als|wanneer|terwijl|omdat|nu <bez>? <ouder>|<kind>|<hij> er ~1 niet|geen ~2 bij ~1 zit|zitten|is|zijn',
  ],
};

/** Who sits at the table. */
export const onderwerpen: readonly Onderwerp[] = [...AANWEZIG, ZIJN_BIJ, AFWEZIG, AFWEZIG_ALS];
