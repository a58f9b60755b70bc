import type { Onderwerp } from './onderwerp.ts';

/** Whether the covenant was signed. */
export const onderwerpen: readonly Onderwerp[] = [
  {
    feit: 'convenant',
    ja: true,
    nee: false,
    zinnen: ['<convenant>'],
    jaMet:
      'mee getekend ondertekend ondertekent tekenden ondertekenden ondertekende tekende ligt is hebben heeft geldt bestaat aangesloten onder loopt handtekening meegetekend was ja aanwezig geregeld rond orde akkoord zit zitten doet doen met gesloten afgesloten getroffen vastgelegd hun',
    nietMet:
      'weet weten nodig opstellen maken afsluiten moet moeten wat waarom concept helpt staat volgens zegt nieuw verplicht verplichte alleen tekenen ondertekenen eerst jurist maak voorbereiding concept verlopen nakijken navragen opzoeken',
  },
  // "mag het ook als we geen convenant hebben?"
  {
    feit: 'convenant',
    nee: false,
    als: true,
    zinnen: [
      'als|zolang|wanneer|nu ~~4 geen <bijv>? <convenant>',
      'als|zolang|wanneer|nu <convenant> er? niet|ontbreekt',
    ],
  },
];
