import { normalise } from '../commands/normalise.ts';
import { readDate, relativeDay } from './dates.ts';
import { readChoice } from './read-choice.ts';
import { cleanText } from './read-fields.ts';
import type { Formulier } from './vastlegging.ts';
import { nameOfField, type Veld } from './veld.ts';

const HOW =
  'Kopieer dit, vul het in en stuur het terug. Wat met een * begint, moet erin. Bij een keuze is één van de woorden genoeg.';

function hint({ opties, soort, vooraf }: Veld): string {
  if (opties) {
    const words = opties.map((optie) => optie.label.toLowerCase()).join(' / ');
    // One word alone would be an answer already.
    return opties.length === 1 ? `(${words})` : words;
  }
  return vooraf ?? (soort === 'datum' ? 'dd-mm-jjjj' : '');
}

/** The form as text to copy and fill in, for who cannot use the card. */
export const formText = (velden: readonly Veld[]): string =>
  [
    HOW,
    velden
      .map((veld) => `${veld.verplicht ? '\\* ' : ''}${nameOfField(veld)}: ${hint(veld)}`.trimEnd())
      .join('\n\n'),
  ].join('\n\n');

/** Whether a text is a filled-in form: only that has a line with the reference. */
export const isTypedForm = (text: string): boolean => /^[\s*\\]*kenmerk\s*:/im.test(text);

/** Whether a text is a filled-in withdrawal. */
export const isTypedWithdrawal = (text: string): boolean =>
  /^[\s*\\]*wie trok de toestemming in\s*:/im.test(text);

function readValue(veld: Veld, typed: string, vandaag: string): string {
  const asGiven = veld.opties ? normalise(typed) === normalise(hint(veld)) : typed === hint(veld);
  const alone = veld.opties?.length === 1 && typed !== hint(veld);
  if (typed === '' || (asGiven && !alone && veld.vooraf === undefined)) return '';
  if (veld.opties) return readChoice(veld, typed);
  if (veld.soort === 'datum') return relativeDay(typed, vandaag) ?? readDate(typed) ?? typed;
  return typed;
}

/** What was filled in on a form that was typed: a line per field, and what follows it up to the next. */
export function readTypedForm(velden: readonly Veld[], text: string, vandaag: string): Formulier {
  const names = new Map(velden.map((veld) => [normalise(nameOfField(veld)), veld]));
  const found: Record<string, string> = {};
  let current: Veld | undefined;
  for (const line of cleanText(text).split('\n')) {
    const at = line.indexOf(':');
    const veld = at > 0 ? names.get(normalise(line.slice(0, at))) : undefined;
    current = veld ?? current;
    if (!current) continue;
    const rest = veld ? line.slice(at + 1) : line;
    found[current.id] = `${found[current.id] ?? ''} ${rest}`.trim();
  }
  const entries = velden.map((veld) => [veld.id, readValue(veld, found[veld.id] ?? '', vandaag)] as const);
  return Object.fromEntries(entries.filter(([, waarde]) => waarde !== ''));
}
