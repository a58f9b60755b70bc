/** Small words by which a sentence says when, how often and of how many it is: what was before, and what is the matter now. */
export const bijwoorden: ReadonlySet<string> = new Set(
  'al allang ook allemaal allebei beiden iedereen niemand verder zelfs ooit vorige vorig vroeger eerder toen gister gisteren vanmorgen net vandaag morgen straks pas daar er ervan erbij daarom toch graag eerst nog weer steeds altijd heeft hebben had hadden heb was waren is zijn kwam wordt omdat want terwijl sinds volgens laatst onlangs inmiddels intussen eigenlijk echter dus hoe of waarom wat dat'.split(
    ' ',
  ),
);
