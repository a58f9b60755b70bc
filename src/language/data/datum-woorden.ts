/**
 * Reading a message takes no clock and no law: this is the year it is, of the rules' date (a test compares them). A date
 * two years before it and older may be of a birth.
 */
export const leesJaar = 2026;

/** Beside one of these a date is of somebody's birth. */
export const geboorteWoorden: readonly string[] =
  'geb gebdat gebdatum geboren geboorte\\p{L}* jarig verjaar\\p{L}* verjaart gd dob'.split(' ');

/** Right before a date, as a part of a word: the date is of something that was written or done. */
export const watEenDatumHeeft: readonly string[] =
  'verslag rapport onderzoek beschikking besluit brief toets opp verklaring formulier toestemming plan uitspraak aanpak intake melding diagnose indicatie tlv overleg gesprek mdo afspraak huisbezoek vastgesteld gedateerd ingeschreven uitgeschreven aangemeld gestart begonnen traject training behandeling hulp plaatsing aanvang deadline afgegeven getekend opgesteld versie incident schorsing verhuisd opname opgenomen ontslag consult advies evaluatie notitie mail bericht wet regeling convenant protocol handreiking start begin eind periode (?<!geb)(?<!geboorte)datum kwartaal verzuim dagtekening vonnis akkoord besproken contact bezoek overdracht afgerond ontvangen verstuurd'.split(
    ' ',
  );

/** As a whole word right before a date: something that happens then. Nobody is "born since". */
export const datumVoorzetsels: readonly string[] =
  'sinds sedert vanaf tot per op dd voor na rond tussen ots uhp zat'.split(' ');

/** What may stand between such a word and its date. */
export const datumVulling: readonly string[] =
  'van uit op dd de is was en per tot sinds loopt liep eerste laatste'.split(' ');

/** Behind one of these, three numbers with full stops are a place in a law or a version. */
export const vindplaatsWoorden: readonly string[] =
  'art artikel artikelen lid paragraaf hoofdstuk versie v bijlage stap par'.split(' ');

/** Days of the month in words. */
export const dagWoorden: ReadonlySet<string> = new Set(
  'een eerste twee tweede drie derde vier vierde vijf vijfde zes zesde zeven zevende acht achtste negen negende tien tiende elf elfde twaalf twaalfde dertien dertiende veertien veertiende vijftien vijftiende zestien zestiende zeventien zeventiende achttien achttiende negentien negentiende twintig twintigste eenentwintig tweeentwintig tweeëntwintig drieentwintig drieëntwintig vierentwintig vijfentwintig zesentwintig zevenentwintig achtentwintig negenentwintig dertig dertigste eenendertig eenendertigste'.split(
    ' ',
  ),
);
