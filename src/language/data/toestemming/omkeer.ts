/** Words that together in one clause say that somebody took their consent back; see `houding.ts`. */
export const omkeer: readonly string[] = [
  '=trekken stekker',
  'toestemming|akkoord|handtekening|krabbel|machtiging vervalt|vervallen|ongeldig|opgezegd|opzeggen|ongedaan|herroepen|geschrapt|terug|teruggenomen|teruggetrokken|intrekken|ingetrokken|introk|introkken|opgeschort|afgelopen|kwijt -vragen|vraag|binnen|gekregen|stuurt|sturen|gestuurd|als',
  'ja|jawoord|woord|toezegging|fiat|machtiging|toestemming|akkoord|handtekening|okee|ok|oke teruggenomen|terugneemt|terugnemen|teruggetrokken|terugtrekt|terugtrekken|ingetrokken|intrekt|intrekken',
  'ja|jawoord|woord|toezegging|fiat|machtiging|toestemming|akkoord|handtekening|okee|ok|oke =nemen|=trekken terug|in',
  '=komen terug erop|daarop|hierop',
  '=komen terug er|daar|hier op',
  'teruggekomen|terugkomt|terugkomen|terugkwam|terugkwamen erop|daarop|hierop|er|daar|hier',
  'teruggekomen|terug =komen|teruggekomen op toestemming|akkoord|besluit|woord|afspraak|toezegging|handtekening|ja|instemming|eerdere',
  'bedenkt|bedacht|bedenken|bedachten zich',
  'veranderd|verandert|veranderde|veranderden gedachten|mening|idee|gedachte van|haar|zijn|hun',
  'teruggekrabbeld|terugkrabbelen|terugkrabbelde|terugkrabbelt',
  'krabbelde|krabbelden|krabbelt|krabbelen terug',
  'spijt =hebben|=krijgen toestemming|van|ervan|dat =geven|getekend|toestemming|akkoord|handtekening|ja',
  '=willen af van afspraak|toestemming|ervan|akkoord|handtekening|formulier',
  '=willen vanaf|ervanaf er|hier|daar|ervan',
  'omgedraaid|omgeslagen|gedraaid =zijn|=hebben mening|blaadje|stemming|als|standpunt|180',
];
