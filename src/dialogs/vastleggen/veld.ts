/** A field of a form, as data. */
export interface Veld {
  readonly id: string;
  readonly label: string;
  /** Other names by which it may be typed. */
  readonly ook?: readonly string[];
  readonly soort: 'tekst' | 'lang' | 'datum' | 'maand' | 'keuze' | 'meer';
  readonly verplicht?: true;
  /** What to say at the field when it is left open. */
  readonly leeg?: string;
  readonly uitleg?: string;
  readonly plaats?: string;
  readonly opties?: readonly Optie[];
  /** What is known already. */
  readonly vooraf?: string;
  /** Has a digit as a rule: without one, a word alone may be a name. */
  readonly cijfer?: true;
  /** How many characters it holds at most, where that is not the usual number. */
  readonly hooguit?: number;
  /** Dates: only before or on today. */
  readonly voorbij?: true;
  /** Dates: only from today on. */
  readonly komend?: true;
}

/** One of the choices of a field. */
export interface Optie {
  readonly waarde: string;
  readonly label: string;
  /** Other words that mean exactly this, for who types. Lower case. */
  readonly ook?: readonly string[];
}

/** How many characters a field holds at most: longer texts belong in one's own file. */
export const longest = ({ hooguit = 500 }: Veld): number => hooguit;

/** The label without the number it has in a form of six. */
export const nameOfField = ({ label }: Pick<Veld, 'label'>): string => label.replace(/^\d\. /, '');

/** Whether a value lacks the digit its field has as a rule. */
export const missesDigit = ({ cijfer }: Veld, waarde: string): boolean =>
  cijfer === true && !/\d/.test(waarde);

/** The answer in words: the label of a choice, more than one after another. */
export function inWoorden({ opties }: Veld, waarde: string): string {
  if (!opties) return waarde;
  const labels = waarde
    .split(',')
    .map((code) => opties.find((optie) => optie.waarde === code)?.label ?? code);
  return labels.join(', ').toLowerCase();
}
