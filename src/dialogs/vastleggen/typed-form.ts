import { normalise } from '../commands/normalise.ts';
import type { Formulier } from './vastlegging.ts';
import type { Veld } from './veld.ts';

const HOW =
  'Kopieer dit, vul het in en stuur het terug. Wat met een * begint, moet erin. Bij een keuze is één van de woorden genoeg.';

const label = ({ label }: Veld): string => label.replace(/^\d\. /, '');

function hint({ opties, soort, vooraf }: Veld): string {
  if (opties) return opties.map((optie) => optie.label.toLowerCase()).join(' / ');
  return vooraf ?? (soort === 'datum' ? 'dd-mm-jjjj' : '');
}

/** The form as text to copy and fill in, for who cannot use the card. */
export const formText = (velden: readonly Veld[]): string =>
  [
    HOW,
    velden
      .map((veld) => `${veld.verplicht ? '\\* ' : ''}${label(veld)}: ${hint(veld)}`.trimEnd())
      .join('\n\n'),
  ].join('\n\n');

/** Whether a text is a filled-in form: only that has a line with the reference. */
export const isTypedForm = (text: string): boolean => /^[\s*\\]*kenmerk\s*:/im.test(text);

/** The choices somebody means; what still holds all of them is left as it was given. */
function choices({ opties = [], soort }: Veld, typed: string): string {
  if (normalise(typed) === normalise(opties.map((optie) => optie.label).join(' '))) return '';
  const words = normalise(typed);
  const meant = opties.filter(
    ({ label: one, waarde }) =>
      words.includes(normalise(one)) || ` ${words} `.includes(` ${normalise(waarde)} `),
  );
  const exact = opties.find((optie) => normalise(optie.label) === words);
  if (soort === 'keuze') return (exact ?? meant[0])?.waarde ?? typed;
  return meant.length > 0 ? meant.map(({ waarde }) => waarde).join(',') : typed;
}

/** What was filled in on a form that was typed: a line per field, and what follows it up to the next. */
export function readTypedForm(velden: readonly Veld[], text: string): Formulier {
  const names = new Map(
    velden.flatMap((veld) =>
      [label(veld), ...(veld.ook ?? [])].map((name) => [normalise(name), veld] as const),
    ),
  );
  const found: Record<string, string> = {};
  let current: Veld | undefined;
  for (const line of text.split('\n')) {
    const at = line.indexOf(':');
    const veld = at > 0 ? names.get(normalise(line.slice(0, at))) : undefined;
    current = veld ?? current;
    if (!current) continue;
    const rest = veld ? line.slice(at + 1) : line;
    found[current.id] = `${found[current.id] ?? ''} ${rest}`.trim();
  }
  const entries = velden.map((veld) => {
    const typed = found[veld.id] ?? '';
    const empty = typed === '' || (typed === hint(veld) && veld.vooraf === undefined);
    return [veld.id, empty ? '' : veld.opties ? choices(veld, typed) : typed] as const;
  });
  return Object.fromEntries(entries.filter(([, waarde]) => waarde !== ''));
}
