import type { Feiten } from '../../rules/index.ts';
import { button, primary } from '../cards/actions.ts';
import { card } from '../cards/card.ts';
import { bullets, type Element, small, text, title } from '../cards/elements.ts';
import { emptyState, type State } from '../state/state.ts';
import type { AdaptiveCard } from '../types.ts';
import { linkOf } from './code.ts';

/** Before something is shown to all: what they will see. */
export const confirmText = (seen: readonly string[]): Element[] => [
  title('Delen in dit gesprek?'),
  text('Iedereen in dit gesprek ziet dan de uitkomst:'),
  bullets(seen),
  text('Je eigen woorden en notities komen er niet bij. Je naam ook niet, tenzij je daarvoor kiest.'),
];

/** The same for a check, with the choice of a name. */
export const confirmCard = (state: State): AdaptiveCard =>
  card(
    confirmText([
      'het antwoord, wat te doen, de redenen en de bronnen',
      'de situatie in gekozen antwoorden, zonder namen',
      'een code om de uitkomst weer te openen',
    ]),
    [
      primary(button('Deel', 'deel-hier', state)),
      button('Deel met mijn naam erbij', 'deel-hier', state, { naam: true }),
      button('Terug', 'verder', state),
    ],
  );

/** In a group, for a code that somebody typed: opened by who wants to, each for themselves. */
export const offerCard = (code: string, feiten: Feiten, publicUrl: string | undefined): AdaptiveCard => {
  const link = linkOf(code, publicUrl);
  return card(
    [
      title('Een uitkomst om te openen'),
      text('Hierboven staat de code van een uitkomst. Wie hem opent, ziet hem alleen zelf.'),
      small(`Code: ${code}${link ? ` · [Open als pagina](${link})` : ''}`),
    ],
    [
      primary(button('Open de uitkomst', 'open', { ...emptyState('ander'), feiten }, { code })),
      button('Direct gevaar', 'gevaar', emptyState()),
    ],
  );
};

/** A code that cannot be opened, and why. */
export const problemCard = (problem: string): AdaptiveCard =>
  card(
    [title('Deze code kan ik niet openen'), text(problem)],
    [button('Begin een eigen check', 'begin', emptyState()), button('Direct gevaar', 'gevaar', emptyState())],
  );
