/** The months by name, lower case. */
export const MAANDEN: readonly string[] = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

/** An ISO date, as precise as it is: "1 januari 2015", "juni 2021", "2019". */
export function datum(iso: string): string {
  const [year, month, day] = iso.split('-');
  const name = MAANDEN[Number(month) - 1];
  if (!year || !name) return iso;
  return day ? `${Number(day)} ${name} ${year}` : `${name} ${year}`;
}
