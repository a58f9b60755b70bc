import type { Besluit, Feiten } from '../../rules/index.ts';
import { geweigerd, toestemming } from './consent-fields.ts';
import type { Vorm } from './form-kind.ts';
import { reachField } from './reach-field.ts';
import { gedaan, KENMERK } from './shared-fields.ts';
import { anoniem, wettelijk, zonderToestemming } from './sharing-fields.ts';
import type { Veld } from './veld.ts';

/** The fields of a kind of form, for an answer to these facts. */
export type Velden = (besluit: Besluit, feiten: Feiten) => readonly Veld[];

const nietGedeeld: Velden = () => [
  gedaan('Wat gebeurt er nu'),
  {
    id: 'tot',
    label: 'Wanneer kijk je opnieuw',
    soort: 'datum',
    uitleg: 'Mag leeg blijven. Ik waarschuw je als die dag in de buurt komt, zolang ik dit bewaar.',
    komend: true,
  },
];

const FIELDS: Readonly<Record<Vorm, Velden>> = {
  toestemming,
  'zonder-toestemming': zonderToestemming,
  wettelijk,
  geweigerd,
  anoniem,
  'niet-gedeeld': nietGedeeld,
};

/** The fields of a form, the reference first and the month of an age last; nothing the outcome does not ask for. */
export function fieldsOf(vorm: Vorm, besluit: Besluit, feiten: Feiten): readonly Veld[] {
  return [KENMERK, ...FIELDS[vorm](besluit, feiten), ...reachField(feiten)];
}
