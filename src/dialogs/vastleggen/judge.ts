import type { Besluit, Feiten } from '../../rules/index.ts';
import { checkFields, type Oordeel } from './check-fields.ts';
import { daysBetween, readDate } from './dates.ts';
import { missingPersons } from './persons.ts';
import { reachProblem } from './reach-field.ts';
import type { Ticks } from './read-fields.ts';
import type { Formulier } from './vastlegging.ts';
import { nameOfField, type Veld } from './veld.ts';

const NOT_INFORMED = ['een-van-beiden', 'nog-niet', 'nee'];

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
  const { gaf, op, tot, wordt } = waarden;
  const persons = gaf === undefined ? undefined : missingPersons(besluit, feiten, gaf.split(','));
  if (persons) fouten.gaf = persons;
  const [from, until] = [readDate(op ?? ''), readDate(tot ?? '')];
  if (from && until && daysBetween(from, until) < 0)
    fouten.tot = 'Deze dag ligt voor de dag waarop het begon.';
  const why = missingReason(waarden);
  if (why) fouten.reden = why;
  const reach = wordt ? reachProblem(feiten, wordt, vandaag) : undefined;
  if (reach) fouten.wordt = reach;
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
  velden.filter(({ id }) => fouten[id] || (twijfels[id] && !confirmed(twijfels, ticks, id))).map(nameOfField);
