import type { Reden } from './types.ts';

/** Acute danger: no questions first. */
export const directGevaar: { readonly kop: string; readonly stappen: readonly Reden[] } = {
  kop: 'Direct gevaar: bel nu 112',
  stappen: [
    {
      tekst:
        'Bel 112 als iemand nu gevaar loopt. Vertel wat zij moeten weten. Toestemming is daarvoor niet nodig.',
      bronnen: ['avg-6-d', 'b6-zonder', 'sd-reglement-8'],
    },
    {
      tekst:
        'Deel nu wat nodig is om het gevaar te stoppen, met wie er nu iets aan kan doen. Niet meer dan dat.',
      bronnen: ['b6-zonder', 'sd-reglement-8', 'sd-vitaal'],
    },
    {
      tekst:
        'Gaat het om mishandeling of huiselijk geweld? Bel ook Veilig Thuis: 0800-2000, gratis, dag en nacht. Ook met zwijgplicht mag dat.',
      bronnen: ['wmo-5.2.6', 'meldcode'],
    },
    {
      tekst:
        'Leg daarna vast: wat er was, wat je met wie deelde, waarom toestemming vragen niet kon, en wie je raadpleegde. Vertel de jongere, en onder 18 jaar ook de ouders, wat je deelde, zodra dat veilig kan.',
      bronnen: ['b6-vastleggen', 'nji-niet-nodig'],
    },
  ],
};
