import { button, primary } from '../cards/actions.ts';
import { bytes, card, MAX_CARD_BYTES } from '../cards/card.ts';
import { alert, bullets, type Element, heading, row, small, text, title } from '../cards/elements.ts';
import { emptyState } from '../state/state.ts';
import type { AdaptiveCard } from '../types.ts';
import { datum } from '../wording/datum.ts';
import { plain } from './field-elements.ts';
import { kindOf } from './record-parts.ts';
import type { Bladzijde, Vastlegging } from './vastlegging.ts';
import { warningsOf } from './warnings.ts';

/** How many stand on a page. */
export const PER_BLADZIJ = 6;
/** No further than this: who has more finds it by its reference, or exports it. */
export const MAX_PAGES = 30;
const MAX_WARNINGS = 6;

export const WERKGEHEUGEN =
  'Dit is een werkgeheugen, geen dossier: het wordt vanzelf leeg. Wat blijven moet, hoort in je eigen dossier.';

const line = (record: Vastlegging, number: number): string => {
  const withdrawn = record.ingetrokken ? ', toestemming ingetrokken' : '';
  // No full stop behind the number: that would be a list, and each row would begin at one.
  return `${number} · **${plain(record.kenmerk)}**: ${kindOf(record)}, ${datum(record.gemaakt.slice(0, 10))}${withdrawn}`;
};

const countLine = (first: number, shown: number, total: number): string => {
  if (shown < total) return `${first + 1} tot en met ${first + shown} van ${total}`;
  return total === 1 ? '1 vastlegging' : `${total} vastleggingen`;
};

function warnings(records: readonly Vastlegging[], vandaag: string): Element[] {
  const lines = records.flatMap((record) =>
    warningsOf(record, vandaag).map((warning) => `${plain(record.kenmerk)}: ${warning}.`),
  );
  if (lines.length === 0) return [];
  const left = lines.length - MAX_WARNINGS;
  return [
    alert('Let op'),
    bullets(lines.slice(0, MAX_WARNINGS)),
    ...(left > 0 ? [small(`En nog ${left}. Je ziet ze als je verder bladert.`)] : []),
  ];
}

/** Somebody's own records, a page at a time, with what they should know today on top. */
export function listCard(
  { items, volgende, totaal, alles }: Bladzijde,
  pad: readonly string[],
  vandaag: string,
  notices: readonly string[] = [],
): AdaptiveCard {
  const first = pad.length * PER_BLADZIJ;
  const state = emptyState();
  const rows = items.map((record, i) =>
    row(
      line(record, first + i + 1),
      button(`Open ${plain(record.kenmerk)}`, 'vl-open', state, { id: record.id }),
    ),
  );
  const actions = [
    ...(volgende && pad.length < MAX_PAGES
      ? [primary(button('Volgende', 'vl-lijst', state, { pad: [...pad, volgende] }))]
      : []),
    ...(pad.length > 0 ? [button('Vorige', 'vl-lijst', state, { pad: pad.slice(0, -1) })] : []),
    ...(totaal > 0 ? [button('Exporteer alles', 'vl-exporteer', state)] : []),
    button('Nieuwe check', 'opnieuw', state),
  ];
  const top = [title('Mijn vastleggingen'), ...notices.map(text)];
  const found =
    items.length > 0
      ? [
          heading(countLine(first, items.length, totaal)),
          ...rows,
          small('Tik op een regel, of typ *open 1*.'),
        ]
      : [text('Je hebt hier niets vastgelegd. Dat kan na een uitkomst, met *vastleggen*.')];
  const warned = warnings(alles ?? items, vandaag);
  const body = [...top, ...warned, ...found, small(WERKGEHEUGEN)];
  // Long references on every line: the warnings then make way, and show again with each record.
  return bytes(card(body, actions)) < MAX_CARD_BYTES
    ? card(body, actions)
    : card([...top, ...found, small(WERKGEHEUGEN)], actions);
}
