import { isNamedReference, vindInVeld } from '../../language/index.ts';
import { daysBetween, readDate } from './dates.ts';
import type { Formulier } from './vastlegging.ts';
import { longest, missesDigit, type Veld } from './veld.ts';

/** What is wrong per field, and per field the words that look like a name. */
export interface Oordeel {
  readonly fouten: Readonly<Record<string, string>>;
  readonly twijfels: Readonly<Record<string, readonly string[]>>;
}

const REFUSED: Readonly<Record<string, string>> = {
  bsn: 'Hier staat een nummer dat een bsn kan zijn. Haal het weg; dat bewaar ik niet.',
  'e-mail': 'Hier staat een mailadres. Haal het weg; noem liever een functie.',
  telefoon: 'Hier staat een telefoonnummer. Haal het weg; dat bewaar ik niet.',
  geboortedatum:
    'Hier staat misschien een geboortedatum. Haal die weg; een leeftijd mag wel. Is het een andere datum, zet er dan voor waarvan: verslag van 14-02-2023.',
  adres: 'Hier staat een adres of postcode. Haal het weg; dat bewaar ik niet.',
};

const names = (found: ReturnType<typeof vindInVeld>): string[] =>
  found.filter(({ soort }) => soort === 'naam').map(({ woorden }) => woorden);

function textProblem(veld: Veld, waarde: string, jaar: number): { fout?: string; namen: string[] } {
  if (waarde.length > longest(veld))
    return {
      fout: `Dit is te lang. Houd het bij ${longest(veld)} tekens; de rest hoort in je eigen dossier. Hieronder staat het begin.`,
      namen: [],
    };
  const found = vindInVeld(waarde, jaar);
  const certain = found.find(({ soort }) => soort !== 'naam');
  const fout = certain && REFUSED[certain.soort];
  if (fout) return { fout, namen: names(found) };
  const namen = names(found);
  if (namen.length > 0 || !veld.cijfer) return { namen };
  return { namen: missesDigit(veld, waarde) || isNamedReference(waarde) ? [waarde] : [] };
}

function dateProblem({ voorbij, komend }: Veld, waarde: string, vandaag: string): string | undefined {
  const iso = readDate(waarde);
  // The field itself shows nothing but a date, so what was typed is said here.
  if (!iso) return `Deze datum kan ik niet lezen: ‘${waarde.slice(0, 40)}’. Schrijf hem als 31-12-2026.`;
  const days = daysBetween(vandaag, iso);
  if (voorbij && days > 0) return 'Deze dag is nog niet geweest. Kies een dag tot en met vandaag.';
  if (voorbij && days < -3660) return 'Deze dag is te lang geleden. Klopt het jaar?';
  if (komend && days < 0) return 'Deze dag is al voorbij. Kies een dag vanaf vandaag.';
  if (komend && days > 3660) return 'Deze dag is te ver weg. Klopt het jaar?';
  return undefined;
}

const unknownChoice = ({ opties = [], soort }: Veld, waarde: string): string | undefined => {
  const given = soort === 'meer' ? waarde.split(',') : [waarde];
  const unknown = given.filter((code) => !opties.some((optie) => optie.waarde === code));
  if (unknown.length === 0) return undefined;
  return `Deze keuze ken ik niet: ‘${unknown.join(', ').slice(0, 40)}’. Kies opnieuw.`;
};

/** Looks at every field: is it there, can it be read, and does it say who somebody is. */
export function checkFields(velden: readonly Veld[], waarden: Formulier, vandaag: string): Oordeel {
  const fouten: Record<string, string> = {};
  const twijfels: Record<string, readonly string[]> = {};
  for (const veld of velden) {
    const waarde = waarden[veld.id] ?? '';
    if (waarde === '') {
      if (veld.verplicht) fouten[veld.id] = veld.leeg ?? 'Vul dit in.';
      continue;
    }
    let fout: string | undefined;
    if (veld.soort === 'datum') fout = dateProblem(veld, waarde, vandaag);
    else if (veld.soort === 'tekst' || veld.soort === 'lang') {
      const text = textProblem(veld, waarde, Number(vandaag.slice(0, 4)));
      fout = text.fout;
      // What the check itself filled in is no name.
      if (text.namen.length > 0 && waarde !== veld.vooraf) twijfels[veld.id] = text.namen;
    } else if (veld.opties) fout = unknownChoice(veld, waarde);
    if (fout) fouten[veld.id] = fout;
  }
  return { fouten, twijfels };
}
