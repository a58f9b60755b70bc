/** What may mean not asked, and may mean refused. */
export const tegenstrijdig: readonly string[] = [
  'geen|zonder toestemming|handtekening',
  'heb|hebben ~2 geen toestemming van',
  'geen toestemming van',
  'nog geen toestemming|handtekening|akkoord',
  'niet|nooit ~2 getekend|ondertekend',
  'getekend ~2 niet',
  'twijfelt|twijfelen|aarzelt|aarzelen',
  'nog geen ja',
];
