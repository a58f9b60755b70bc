const PURPOSES: Readonly<Record<string, string>> = {
  ondersteuning: 'samen kijken welke hulp of ondersteuning past',
  tlv: 'extra ondersteuning op school regelen, of een school vinden die daarbij past',
  toeleiding: 'de gemeente laten beslissen welke jeugdhulp past',
  verzuim: 'ervoor zorgen dat naar school gaan weer lukt',
  schoolvoortgang: 'bespreken hoe het op school gaat',
  'overstap-po-vo': 'een goede overstap van de basisschool naar het voortgezet onderwijs',
  'overstap-vo-mbo': 'een goede overstap van het voortgezet onderwijs naar het mbo',
  stage: 'een stage die past',
  uitschrijving: 'bespreken hoe het verder gaat als de inschrijving op school stopt',
  veiligheid: 'zorgen dat iedereen op school veilig is',
  delict: 'bespreken wat er op school is gebeurd en hoe het verder gaat',
  mishandeling: 'zorgen over de veiligheid bespreken',
};

const INFORMATION: Readonly<Record<string, string>> = {
  anoniem: 'alleen informatie waaruit niemand kan zien over wie het gaat',
  buitenkant: 'alleen dát er hulp is, niet waarvoor of hoe',
  gewoon: 'gewone informatie, zoals over hoe het op school gaat',
  bijzonder: 'informatie over gezondheid, gedrag, de situatie thuis of iets anders dat privé is',
  strafrechtelijk: 'informatie over politie of justitie',
};

const at = (table: Readonly<Record<string, string>>, code: string | undefined): string | undefined =>
  code !== undefined && Object.hasOwn(table, code) ? table[code] : undefined;

/** What the meeting is for, in words for those it is about; nothing for a code that is not known. */
export const purpose = (code: string | undefined): string | undefined => at(PURPOSES, code);

/** The most sensitive kind of information that is spoken of; nothing for a code that is not known. */
export const information = (code: string | undefined): string | undefined => at(INFORMATION, code);
