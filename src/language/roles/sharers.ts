/** Who can be the one that shares: the codes of `deler`. */
export const SHARERS: ReadonlySet<string> = new Set(
  'jeugdhulp medisch gedragswetenschapper onderwijs mbo samenwerkingsverband leerplicht gemeente kinderopvang jeugdbescherming'.split(
    ' ',
  ),
);
