import { type Besluit, explain } from '../../rules/index.ts';
import { button, leaving, primary } from '../cards/actions.ts';
import { card } from '../cards/card.ts';
import { bullets, type Element, small, text, title } from '../cards/elements.ts';
import { statusLines } from '../record/without-consent.ts';
import type { AdaptiveCard } from '../types.ts';
import { weighingOf } from '../weighing/questions.ts';
import { weighingLines } from '../wording/afweging.ts';
import type { Oordeel } from './check-fields.ts';
import type { Concept } from './effect.ts';
import { formFields, formNotices } from './field-elements.ts';
import { fieldsOf } from './form-fields.ts';
import { formOf, type Vorm } from './form-kind.ts';
import type { Ticks } from './read-fields.ts';

const TITLES: Record<Vorm, string> = {
  toestemming: 'Leg de toestemming vast',
  'zonder-toestemming': 'Leg vast: gedeeld zonder toestemming',
  wettelijk: 'Leg het delen vast',
  geweigerd: 'Leg de weigering vast',
  anoniem: 'Leg het gesprek zonder namen vast',
  'niet-gedeeld': 'Leg vast: (nog) niet gedeeld',
};

const INTRO = 'Geen namen, adressen of nummers van personen. Wat de check al weet, staat er al.';

/** What is recorded without being asked: the basis, where the consent stands, the weighing. */
function knownLines(vorm: Vorm, besluit: Besluit, { state }: Concept): string[] {
  const { feiten, perspectief } = state;
  const weighing = weighingLines(weighingOf(feiten), perspectief === 'deler' ? 'jij' : 'wie deelt');
  if (vorm === 'wettelijk') return [`Grondslag: ${explain(feiten, besluit, perspectief).grondslag.tekst}`];
  if (vorm === 'zonder-toestemming' || vorm === 'geweigerd') return [...statusLines(feiten), ...weighing];
  return [];
}

/** The form that goes with an outcome, filled in as far as it is known or was typed. */
export function formCard(
  besluit: Besluit,
  concept: Concept,
  oordeel: Oordeel = { fouten: {}, twijfels: {} },
  ticks: Ticks = {},
  notices: readonly string[] = [],
): AdaptiveCard {
  const { state, kans, waarden } = concept;
  const vorm = formOf(besluit, state.feiten);
  const velden = fieldsOf(vorm, besluit, state.feiten);
  const known = knownLines(vorm, besluit, concept);
  const form = { waarden, oordeel, ticks, notices };
  const body: Element[] = [
    title(TITLES[vorm]),
    ...formNotices(velden, form),
    text(INTRO),
    ...(known.length > 0 ? [small('Dit bewaar ik erbij:'), bullets(known)] : []),
    ...formFields(velden, form),
    small(
      'Alleen jij kunt dit terugzien. Doen de knoppen het niet? Typ **formulier**, of **tekst** voor een notitie om te kopiëren.',
    ),
  ];
  return card(body, [
    primary(button('Leg vast', 'vl-bewaar', state, { kans, twijfels: oordeel.twijfels })),
    leaving(button('Als tekst', 'vl-tekst', state)),
    leaving(button('Terug', 'herhaal', state)),
  ]);
}
