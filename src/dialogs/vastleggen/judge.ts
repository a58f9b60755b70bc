import type { Besluit, Feiten } from '../../rules/index.ts';
import { checkFields, type Oordeel } from './check-fields.ts';
import { daysBetween, monthsBetween, readDate, readMonth } from './dates.ts';
import { missingPersons } from './persons.ts';
import type { Ticks } from './read-fields.ts';
import type { Formulier } from './vastlegging.ts';
import type { Veld } from './veld.ts';

const NOT_INFORMED = ['een-van-beiden', 'nog-niet', 'nee'];
const AGES: Readonly<Record<string, readonly [from: number, below: number]>> = {
  '0-11': [0, 12],
  '12-15': [12, 16],
  '16-17': [16, 18],
};

function ageProblem(feiten: Feiten, waarde: string, vandaag: string): string | undefined {
  const born = readMonth(waarde);
  const [from, below] = AGES[String(feiten.leeftijd)] ?? [0, 18];
  if (!born) return undefined;
  const months = monthsBetween(born, vandaag);
  // In the month of a birthday both ages are right.
  if (months >= from * 12 && months <= below * 12) return undefined;
  return 'Dit past niet bij de leeftijd in de check. Klopt de maand, of wijzig je antwoord in de check?';
}

/** What is said where somebody does not know yet and the reason is not there. */
export const missingReason = ({ geinformeerd = '', reden }: Formulier): string | undefined =>
  NOT_INFORMED.includes(geinformeerd) && !reden ? 'Vul in waarom nog niet iedereen het weet.' : undefined;

/** What only shows when fields are laid beside each other and beside the check. */
export function formProblems(
  besluit: Besluit,
  feiten: Feiten,
  waarden: Formulier,
  vandaag: string,
): Record<string, string> {
  const fouten: Record<string, string> = {};
  const { gaf, op, tot, geboortemaand } = waarden;
  const persons = gaf === undefined ? undefined : missingPersons(besluit, feiten, gaf.split(','));
  if (persons) fouten.gaf = persons;
  const [from, until] = [readDate(op ?? ''), readDate(tot ?? '')];
  if (from && until && daysBetween(from, until) < 0)
    fouten.tot = 'Deze dag ligt voor de dag waarop het begon.';
  const why = missingReason(waarden);
  if (why) fouten.reden = why;
  const age = geboortemaand ? ageProblem(feiten, geboortemaand, vandaag) : undefined;
  if (age) fouten.geboortemaand = age;
  return fouten;
}

const isConfirmed = (words: readonly string[], confirmed: readonly string[] = []): boolean =>
  words.every((word) => confirmed.includes(word));

/** Everything that stands between filled-in fields and their being kept; a tick takes away the doubt it was set for. */
export function judge(
  velden: readonly Veld[],
  waarden: Formulier,
  ticks: Ticks,
  vandaag: string,
  extra: Readonly<Record<string, string>> = {},
): Oordeel & { readonly ok: boolean } {
  const { fouten, twijfels } = checkFields(velden, waarden, vandaag);
  const all = { ...extra, ...fouten };
  const doubt = Object.keys(twijfels).some((id) => !confirmed(twijfels, ticks, id));
  return { fouten: all, twijfels, ok: Object.keys(all).length === 0 && !doubt };
}

/** Whether a doubt was taken away by its tick. */
export const confirmed = (twijfels: Oordeel['twijfels'], ticks: Ticks, id: string): boolean =>
  twijfels[id] !== undefined && isConfirmed(twijfels[id], ticks[id]);

/** The labels of the fields that still need looking at. */
export const openLabels = (velden: readonly Veld[], { fouten, twijfels }: Oordeel, ticks: Ticks): string[] =>
  velden
    .filter(({ id }) => fouten[id] || (twijfels[id] && !confirmed(twijfels, ticks, id)))
    .map(({ label }) => label.replace(/^\d\. /, ''));
