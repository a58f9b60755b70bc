/** How streets end. With a number behind it, such a word is an address however it is written. */
export const veldStraten: readonly string[] =
  'straat straatje laan plein plantsoen gracht singel kade dreef dijk steeg boulevard weg pad hof ring wal haven'.split(
    ' ',
  );

/** These only count with a capital, or with words of their own before them. */
export const veldWegen: readonly string[] =
  'park baan veld erf berg dal weide burg oord kamp donk zicht zoom slag sluis brink meent akker'.split(' ');

/** Words that end like a street, and are none. */
export const geenStraat: ReadonlySet<string> = new Set(
  'snelweg onderweg rijweg omweg uitweg weg traject terweg halverwege stamweg leerweg leerwegen hof gerechtshof wal ring haven pad dijk fietspad voetpad schoolplein plein straat'.split(
    ' ',
  ),
);

/** Behind four digits these two letters are words or an hour, and no postcode. */
export const geenVeldpostcode: ReadonlySet<string> = new Set(
  'is in en of om op te de ze we je na er al ik hij zo nu ja me ons bij per tot vt gi po vo so ib sa sd ss'.split(
    ' ',
  ),
);
