/** How streets end. With a number behind it, such a word is an address however it is written. */
export const straten: readonly string[] =
  'straat str straatje weegje laantje dijkje pleintje straatweg laan plein plantsoen gracht singel kade dreef dijk steeg boulevard weg pad hof wal haven'.split(
    ' ',
  );

/** These only count with a capital, or with words of their own before them. */
export const wegen: readonly string[] =
  'park baan veld erf berg dal weide burg oord kamp donk zicht zoom slag sluis brink meent akker horst zijde markt kaai gaarde'.split(
    ' ',
  );

/** Streets by themselves, in towns that have but one: with a capital and a number. */
export const straatAlleen: ReadonlySet<string> = new Set(
  'singel ring kade dreef gracht dijk haven brink markt havenkade kerkring dorpsring kerksingel voorstraat achterom noordzijde zuidzijde oostzijde westzijde hofje steeg'.split(
    ' ',
  ),
);

/** Words that end like a street, and are none. */
export const geenStraat: ReadonlySet<string> = new Set(
  'snelweg onderweg rijweg omweg uitweg weg traject terweg halverwege stamweg leerweg leerwegen spoorweg luchtweg luchtwegen hof gerechtshof wal ring haven pad dijk fietspad voetpad schoolplein plein straat levenspad leerpad tijdpad groeipad ipad stappad loopbaan werkveld speelveld schoolveld arbeidsmarkt banenmarkt beroepenmarkt informatiemarkt verslag uitslag toeslag omslag aanslag inslag opslag neerslag doorslag kinderbijslag overzicht inzicht toezicht uitzicht gezicht voorzicht opzicht antwoord woord akkoord wachtwoord trefwoord herberg zomerkamp schoolkamp werkkamp kamp brugkamp kennismakingskamp bijzijde keerzijde achterzijde voorzijde binnenzijde buitenzijde schoolpark ontmoetingsplein leerplein speelplein woonplein onderwijsplein sociaalplein beloof gerechtshof'.split(
    ' ',
  ),
);

/** Behind four digits these two letters are words or an hour, and no postcode. */
export const geenPostcode: ReadonlySet<string> = new Set(
  'is in en of om op te de ze we je na er al ik hij zo nu ja me ons bij per tot vt gi po vo so ib sa sd ss'.split(
    ' ',
  ),
);
