import { type Action, primary } from '../cards/actions.ts';
import { bytes, card, MAX_CARD_BYTES } from '../cards/card.ts';
import { type ChoiceSet, type Element, heading, numbered, small, text, title } from '../cards/elements.ts';
import { disclaimer } from '../result/footer.ts';
import type { AdaptiveCard, TurnContext } from '../types.ts';
import { kortBronnen } from './bron.ts';
import { checklistVan, FASE_NAAM, FASEN, type Punt } from './checklist.ts';
import { codeOfMdo } from './code.ts';
import { BREEDTES, type Breedte, deelnemerSection } from './deelnemer-section.ts';
import { type Lijn, lijnenVan } from './lijnen.ts';
import { geblokkeerd, oordeel } from './oordeel.ts';
import { mdoButton } from './pack.ts';
import { papierLinks } from './papier-links.ts';
import { fgZin, situatie } from './situatie.ts';
import type { MdoState } from './state.ts';
import { vormVan } from './tafel.ts';
import { naastElkaar } from './wording.ts';

export const TICKS = 'klaar.';

/** The checklist in the meeting's order, to be ticked; what is ticked travels with every button. */
function checklistInputs(points: readonly Punt[], ticks: readonly string[]): Element[] {
  return FASEN.map((fase): ChoiceSet => {
    const items = points.filter((point) => point.fase === fase);
    const done = items.filter(({ id }) => ticks.includes(id)).map(({ id }) => id);
    return {
      type: 'Input.ChoiceSet',
      id: `${TICKS}${fase}`,
      label: FASE_NAAM[fase],
      style: 'expanded',
      wrap: true,
      isMultiSelect: true,
      choices: items.map((point) => ({
        title: `${point.tekst} – ${kortBronnen(point.bronnen)}`,
        value: point.id,
      })),
      ...(done.length > 0 ? { value: done.join(',') } : {}),
    };
  });
}

/** The lines one after another; what two have in common, such as what it hangs on, is spelled out once. */
function sections(head: string, lines: readonly Lijn[], breedte: Breedte): Element[] {
  const before = (index: number) =>
    lines.slice(0, index).flatMap(({ antwoord }) => (antwoord ? naastElkaar(antwoord) : []));
  return lines.length === 0
    ? []
    : [heading(head), ...lines.map((line, index) => deelnemerSection(line, breedte, before(index)))];
}

/** What each may say: those who have to do something first before the others. */
export function lijnSections(lines: readonly Lijn[], breedte: Breedte): Element[] {
  const blocked = geblokkeerd(lines);
  const free = lines.filter((line) => !blocked.includes(line));
  return [
    ...sections('Eerst nog iets doen', blocked, breedte),
    ...sections(blocked.length > 0 ? 'De anderen' : 'Per deelnemer', free, breedte),
  ];
}

/** The result: whether the meeting can go ahead, what to do first, what each may say, and the checklist. */
export function mdoResultCard(
  state: MdoState,
  context: TurnContext,
  notices: readonly string[],
): AdaptiveCard {
  const cards = BREEDTES.map((breedte) => () => build(state, context, notices, breedte));
  const fits = cards.find((make) => bytes(make()) <= MAX_CARD_BYTES);
  return (fits ?? (cards.at(-1) as () => AdaptiveCard))();
}

function build(
  state: MdoState,
  context: TurnContext,
  notices: readonly string[],
  breedte: Breedte,
): AdaptiveCard {
  const lines = lijnenVan(state.answers, context);
  const { kop, stappen } = oordeel(lines, state.answers, context);
  const points = checklistVan(state.answers, context);
  const vorm = vormVan(state.answers, context);
  const body: Element[] = [
    title(kop),
    ...notices.map(text),
    ...(stappen.length > 0 ? [heading('Wat je eerst doet'), numbered(stappen)] : []),
    ...lijnSections(lines, breedte),
    ...(breedte === 'alles' ? [] : [small('Typ *waarom* voor taak en grondslag van elke deelnemer.')]),
    heading('Checklist'),
    small('Vink aan wat klaar is. Je vinkjes blijven staan als je een knop gebruikt.'),
    ...checklistInputs(points, state.ticks),
    ...(vorm?.twijfel ? [small(`Let op: ${vorm.twijfel}`)] : []),
    small(situatie(state, context)),
    ...codeLine(state, context),
    small(`${fgZin(context)} ${disclaimer()}`),
  ];
  return card(body, actions(state, context));
}

/** The code at the foot of a result, to note down or to read aloud. */
function codeLine({ answers }: MdoState, context: TurnContext): Element[] {
  const code = codeOfMdo(answers, context);
  return code ? [small(`Code: ${code}`)] : [];
}

const actions = (state: MdoState, context: TurnContext): Action[] => [
  ...(papierLinks(state, context).length > 0 ? [primary(mdoButton('Papieren', 'papieren', state))] : []),
  mdoButton('Vastleggen', 'vastleggen', state),
  mdoButton('Wijzig', 'wijzig', state),
  mdoButton('Deel', 'deel', state),
  mdoButton('Opnieuw', 'opnieuw', state),
  mdoButton('Stop', 'stop', state),
];
