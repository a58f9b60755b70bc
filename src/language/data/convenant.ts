import type { FeitZin } from './feit-zinnen.ts';

const WEET_NIET = 'weet-niet';

/** How it is said whether the privacy covenant was signed. */
export const convenant: readonly FeitZin[] = [
  {
    feit: 'convenant',
    waarde: true,
    ontkend: false,
    zinnen: [
      'convenant|privacyconvenant ~6 getekend|ondertekend|ondertekent|tekenden',
      'getekend|ondertekend|tekenden|ondertekende ~3 convenant|privacyconvenant',
      'er is|ligt|was|bestaat|geldt ~3 convenant|privacyconvenant',
      'we|wij|ik|school hebben|heeft|heb ~4 convenant|privacyconvenant',
      'aangesloten|partij|deelnemer bij|aan|van|in <bep>? convenant|privacyconvenant',
      'hebben|heeft ~1 een|het convenant|privacyconvenant',
      'convenant|privacyconvenant is|hebben er|we|wij|rond|aanwezig|er',
      'onder|volgens|binnen|met <bep> convenant|privacyconvenant',
      'convenantpartner|convenantpartners|convenantpartij|convenantpartijen',
      'iedereen|allemaal|allen|alle ~5 convenant|privacyconvenant',
    ],
  },
  {
    feit: 'convenant',
    waarde: false,
    zinnen: [
      'geen|zonder ~2 convenant|privacyconvenant|convenanten',
      'we|wij|ik|school|ze hebben|heeft|heb ~4 convenant|privacyconvenant ~2 niet ~2 getekend|ondertekend?',
      'convenant|privacyconvenant ~3 niet|nooit|nog ~2 getekend|ondertekend|rond|geregeld|klaar|ondertekent',
      'convenant|privacyconvenant ~1 hebben ~1 we|wij ~1 niet',
      'convenant|privacyconvenant is er nog? niet',
      'convenant|privacyconvenant ontbreekt',
      'convenant|privacyconvenant ~~5 in concept',
      'convenant|privacyconvenant moet|moeten ~2 nog ~2 getekend|ondertekend',
      'convenant|privacyconvenant : nee|niet|geen|nog',
      'hebben we|wij geen convenant|privacyconvenant',
      'niet|nog|nooit ~4 convenant|privacyconvenant ~1 getekend|ondertekend',
      'niet aangesloten|meegetekend ~2 convenant|privacyconvenant',
      'convenant|privacyconvenant ~4 niet ~1 getekend|ondertekend|meegetekend',
    ],
  },
  {
    feit: 'convenant',
    waarde: WEET_NIET,
    zinnen: [
      'weet|weten|idee|onduidelijk|onbekend|twijfel ~2 niet? ~2 of ~6 convenant|privacyconvenant ~4',
      'of ~6 convenant|privacyconvenant ~6 weet|weten|durf ~3 niet|zo',
    ],
  },
  {
    feit: 'convenant',
    waarde: null,
    zinnen: [
      'convenant|privacyconvenant nodig|opstellen|tekenen|maken|afsluiten',
      'helpt|moet|wat|als|hoe|waar|welk|waarom|nieuw|concept ~3 convenant|privacyconvenant',
      'is|geldt ~1 er|het|dit ~2 convenant|privacyconvenant nodig|verplicht',
    ],
  },
];
