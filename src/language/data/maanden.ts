export const maanden: ReadonlySet<string> = new Set(
  'januari februari maart april mei juni juli augustus september oktober november december jan feb mrt apr jun jul aug sep sept okt nov dec'.split(
    ' ',
  ),
);
