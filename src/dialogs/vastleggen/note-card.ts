import { button, leaving, primary } from '../cards/actions.ts';
import { card } from '../cards/card.ts';
import { small, title } from '../cards/elements.ts';
import { emptyState } from '../state/state.ts';
import type { AdaptiveCard } from '../types.ts';
import type { Oordeel } from './check-fields.ts';
import { formElements } from './field-elements.ts';
import type { Ticks } from './read-fields.ts';
import type { Formulier } from './vastlegging.ts';
import type { Veld } from './veld.ts';

/** A note as far as it is filled in. */
export interface Notitieformulier {
  readonly id: string;
  readonly kans: string;
  readonly waarden: Formulier;
  readonly oordeel?: Oordeel;
  readonly ticks?: Ticks;
  readonly notices?: readonly string[];
}

/** The field of a note. */
export const NOTITIE: readonly Veld[] = [
  {
    id: 'tekst',
    label: 'Notitie',
    soort: 'lang',
    verplicht: true,
    leeg: 'Typ wat je wilt toevoegen.',
    uitleg: 'Geen namen, adressen of nummers van personen.',
  },
];

/** The card to add a note. */
export const noteFormCard = (form: Notitieformulier): AdaptiveCard =>
  card(
    [
      title('Notitie toevoegen'),
      ...formElements(NOTITIE, form),
      small('Of typ *notitie* met je tekst erachter.'),
    ],
    [
      primary(
        button('Voeg toe', 'vl-notitie-bewaar', emptyState(), {
          id: form.id,
          kans: form.kans,
          twijfels: form.oordeel?.twijfels ?? {},
        }),
      ),
      leaving(button('Terug', 'vl-open', emptyState(), { id: form.id })),
    ],
  );
