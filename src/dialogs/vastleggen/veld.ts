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
  readonly opties?: readonly { readonly waarde: string; readonly label: string }[];
  /** What is known already. */
  readonly vooraf?: string;
  /** Has a digit as a rule: without one, a word alone may be a name. */
  readonly cijfer?: true;
  /** Dates: only before or on today. */
  readonly voorbij?: true;
  /** Dates: only from today on. */
  readonly komend?: true;
}

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
