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
  'heeft|hebben|had|hadden ~2 nog ~1 geen|nooit toestemming|akkoord|handtekening|ja|goedkeuring ~1 gegeven|gezet|gezegd|verleend',
  'nog|tot|vooralsnog|voorlopig ~2 geen|nooit toestemming|akkoord|handtekening|ja|goedkeuring ~1 gegeven|gezet|gezegd|verleend',
  'gaf|gaven|geeft|geven ~1 nog geen toestemming|akkoord|goedkeuring|ja',
  'toestemming|akkoord|handtekening|handtekeningen|ja|goedkeuring van? <bep>? beide|alle? <ouder>|<kind>|<hem>|voogd ~2 ontbreekt|ontbreken|mist|missen ~1 nog?',
  'toestemming|akkoord|handtekening|handtekeningen ~2 ontbreekt|ontbreken|mist|missen',
  'toestemming|akkoord|handtekening|handtekeningen|ja van <bep>? beide|alle? <ouder>|<kind>|<hem>|voogd heb|hebben ik|wij|we ~1 nog ~1 niet|geen',
  'toestemming|akkoord|handtekening|handtekeningen|ja van <bep>? beide|alle? <ouder>|<kind>|<hem>|voogd is|zijn|ligt ~1 er? ~1 nog ~1 niet|geen ~1 binnen?',
];
