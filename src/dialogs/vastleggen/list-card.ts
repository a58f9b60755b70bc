import { button, primary } from '../cards/actions.ts';
import { bytes, card, MAX_CARD_BYTES } from '../cards/card.ts';
import { heading, row, small, text, title } from '../cards/elements.ts';
import { emptyState } from '../state/state.ts';
import type { AdaptiveCard } from '../types.ts';
import { datum } from '../wording/datum.ts';
import { plain } from './field-elements.ts';
import { goneLine, warnings } from './list-warnings.ts';
import { kindOf } from './record-parts.ts';
import type { Bladzijde, Vastlegging } from './vastlegging.ts';

/** How many stand on a page. */
export const PER_BLADZIJ = 6;
/** No further than this: who has more finds it by its reference, or exports it. */
export const MAX_PAGES = 30;

/** Said wherever records are shown. */
export const WERKGEHEUGEN =
  'Dit is een werkgeheugen, geen dossier: het wordt vanzelf leeg. Wat blijven moet, hoort in je eigen dossier.';

const FURTHER =
  'Verder bladeren kan niet. Wat ouder is, vind je met *open* en het kenmerk, of met *exporteer alles*.';

const line = (record: Vastlegging, number: number): string => {
  const withdrawn = record.ingetrokken ? ', toestemming ingetrokken' : '';
  // No full stop behind the number: that would be a list, and each row would begin at one.
  return `${number} · **${plain(record.kenmerk)}**: ${kindOf(record)}, ${datum(record.gemaakt.slice(0, 10))}${withdrawn}`;
};

const countLine = (first: number, shown: number, total: number): string => {
  if (shown < total) return `${first + 1} tot en met ${first + shown} van ${total}`;
  return total === 1 ? '1 vastlegging' : `${total} vastleggingen`;
};

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
  const all = alles ?? items;
  const ends = !volgende || pad.length < MAX_PAGES ? [] : [small(FURTHER)];
  const found =
    items.length > 0
      ? [
          heading(countLine(first, items.length, totaal)),
          ...rows,
          ...ends,
          small('Tik op een regel, of typ *open 1*.'),
        ]
      : [text('Je hebt hier niets vastgelegd. Dat kan na een uitkomst, met *vastleggen*.')];
  const top = [title('Mijn vastleggingen'), ...notices.map(text), ...goneLine(all, vandaag)];
  const bottom = [...found, small(WERKGEHEUGEN)];
  const room = MAX_CARD_BYTES - bytes(card([...top, ...bottom], actions));
  return card([...top, ...warnings(all, vandaag, room), ...bottom], actions);
}
