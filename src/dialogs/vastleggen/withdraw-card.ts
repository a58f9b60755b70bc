import { button, leaving, primary } from '../cards/actions.ts';
import { card } from '../cards/card.ts';
import { numbered, small, text, title } from '../cards/elements.ts';
import { emptyState } from '../state/state.ts';
import type { AdaptiveCard } from '../types.ts';
import type { Oordeel } from './check-fields.ts';
import { formElements, plain } from './field-elements.ts';
import type { Formulier } from './vastlegging.ts';
import type { Over } from './withdrawal.ts';
import { withdrawalFields } from './withdrawal-fields.ts';
import { withdrawalSources, withdrawalSteps } from './withdrawn.ts';

/** A withdrawal as far as it is filled in. */
export interface Intrekformulier {
  readonly id: string;
  readonly over: Over;
  readonly waarden: Formulier;
  readonly oordeel?: Oordeel;
  readonly notices?: readonly string[];
}

/** The card for consent that is withdrawn: what to stop and whom to tell first, then what to record. */
export const withdrawCard = ({ id, over, ...form }: Intrekformulier): AdaptiveCard =>
  card(
    [
      title('Toestemming ingetrokken'),
      text('Dat mag altijd. Dit doe je nu:'),
      numbered(withdrawalSteps(plain(over.aanWie))),
      small(withdrawalSources()),
      ...formElements(withdrawalFields(over.wie), form),
      small('Typ je liever? Met *formulier* krijg je dit als tekst.'),
    ],
    [
      primary(button('Leg vast', 'vl-trek-in-bewaar', emptyState(), { id, over })),
      leaving(button('Terug', 'vl-open', emptyState(), { id })),
    ],
  );
