/** Somebody asks something, and what that is follows. */
export const gevraagd: readonly string[] = [
  'wil|willen|wilde|wilden|zou|zouden ~3 weten|horen hoe|of|wat|waar|wanneer|welke|welk|hoeveel|wie',
  'vraagt|vragen|vroeg|vroegen|mailt|mailde|appt|belt|belde ~4 hoe|of|wat|waar|wanneer|welke|welk|hoeveel|wie',
  'gevraagd hoe|of|wat|waar|wanneer|welke|welk|hoeveel|wie',
  'vraag|vraagje|verzoek ~2 hoe|of|wat|hoeveel|welke',
];
