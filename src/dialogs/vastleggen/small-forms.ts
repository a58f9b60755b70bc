import { button, leaving, primary } from '../cards/actions.ts';
import { card } from '../cards/card.ts';
import { alert, container, type Element, numbered, small, text, title } from '../cards/elements.ts';
import { emptyState } from '../state/state.ts';
import type { AdaptiveCard } from '../types.ts';
import type { Oordeel } from './check-fields.ts';
import { fieldElements } from './field-elements.ts';
import { confirmed, openLabels } from './judge.ts';
import type { Ticks } from './read-fields.ts';
import type { Formulier, Vastlegging } from './vastlegging.ts';
import type { Veld } from './veld.ts';
import { receiver, WITHDRAWAL, withdrawalSources, withdrawalSteps } from './withdrawn.ts';

/** A form on one record, as far as it was filled in. */
export interface KleinFormulier {
  readonly id: string;
  readonly kans: string;
  readonly waarden: Formulier;
  readonly oordeel?: Oordeel;
  readonly ticks?: Ticks;
  readonly notices?: readonly string[];
  /** The day that comes first: consent is not withdrawn before it was given. */
  readonly sinds?: string;
}

const NOTHING: Oordeel = { fouten: {}, twijfels: {} };

function fields(
  velden: readonly Veld[],
  { waarden, oordeel = NOTHING, ticks = {}, notices = [] }: KleinFormulier,
): Element[] {
  const open = openLabels(velden, oordeel, ticks);
  return [
    ...notices.map(alert),
    ...(open.length > 0 ? [alert(`Kijk nog naar: ${open.join(', ')}. Wat je typte staat er nog.`)] : []),
    ...velden.map((veld) =>
      container(fieldElements(veld, waarden, oordeel, confirmed(oordeel.twijfels, ticks, veld.id)), {
        spacing: 'medium',
      }),
    ),
  ];
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
export const noteFormCard = (form: KleinFormulier): AdaptiveCard =>
  card(
    [title('Notitie toevoegen'), ...fields(NOTITIE, form), small('Of typ *notitie* met je tekst erachter.')],
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

/** The card for consent that is withdrawn: what to stop and whom to tell first, then what to record. */
export const withdrawCard = (form: KleinFormulier, record?: Vastlegging): AdaptiveCard =>
  card(
    [
      title('Toestemming ingetrokken'),
      text('Dat mag altijd. Dit doe je nu:'),
      numbered(withdrawalSteps(record ? receiver(record) : 'wie het kreeg')),
      small(withdrawalSources()),
      ...fields(WITHDRAWAL, form),
    ],
    [
      primary(
        button('Leg vast', 'vl-trek-in-bewaar', emptyState(), {
          id: form.id,
          kans: form.kans,
          ...(form.sinds ? { sinds: form.sinds } : {}),
        }),
      ),
      leaving(button('Terug', 'vl-open', emptyState(), { id: form.id })),
    ],
  );
