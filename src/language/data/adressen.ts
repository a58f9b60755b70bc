/** How streets end. With a number behind it, such a word is an address however it is written. */
export const straten: readonly string[] =
  'straat straatje straatweg laan plein plantsoen gracht singel kade dreef dijk steeg boulevard'.split(' ');

/** Endings that ordinary words have too: these only count with a capital. */
export const wegen: readonly string[] =
  'weg pad hof park baan ring wal veld erf berg dal meent akker weide burg oord haven brink horst kamp donk'.split(
    ' ',
  );

/** Two letters behind a year that are a word, and no postcode. */
export const geenPostcode: ReadonlySet<string> = new Set(
  'is in en of om op te de ze we je na er al ik hij zo nu ja me ons bij per tot vt gi po vo so ib sa sd ss'.split(
    ' ',
  ),
);
