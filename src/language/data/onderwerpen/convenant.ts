import type { Onderwerp } from './onderwerp.ts';

/** Whether the covenant was signed. */
export const onderwerpen: readonly Onderwerp[] = [
  {
    feit: 'convenant',
    ja: true,
    nee: false,
    zinnen: ['convenant|privacyconvenant'],
    jaMet:
      'mee getekend ondertekend ondertekent tekenden ondertekenden ondertekende tekende ligt is hebben heeft geldt bestaat aangesloten onder loopt handtekening meegetekend was',
    nietMet:
      'nodig opstellen maken afsluiten moet moeten wat waarom concept helpt staat volgens zegt nieuw verplicht verplichte alleen tekenen ondertekenen eerst',
  },
];
