import { button, primary } from '../cards/actions.ts';
import { bytes, card, fitting, MAX_CARD_BYTES } from '../cards/card.ts';
import { alert, bullets, type Element, heading, small, text, title } from '../cards/elements.ts';
import { sharedOnConsent } from '../mdo/record/read.ts';
import { emptyState } from '../state/state.ts';
import type { AdaptiveCard } from '../types.ts';
import { plain } from './field-elements.ts';
import { WERKGEHEUGEN } from './list-card.ts';
import { readRecord } from './read-record.ts';
import { recordParts } from './record-parts.ts';
import type { Vastlegging } from './vastlegging.ts';
import { inSentences, warningsOf } from './warnings.ts';
import { receiverToTell } from './withdrawn.ts';

/** Whether there is consent in it that can be withdrawn. */
export const canWithdraw = (record: Vastlegging): boolean =>
  (readRecord(record)?.vorm === 'toestemming' || sharedOnConsent(record)) && !record.ingetrokken;

/** One record, all of it, and what can be done with it. */
export function recordCard(
  record: Vastlegging,
  vandaag: string,
  notices: readonly string[] = [],
): AdaptiveCard {
  const { id } = record;
  const state = emptyState();
  const top: Element[] = [
    title(plain(record.kenmerk)),
    ...notices.map(text),
    ...(record.ingetrokken ? [alert('De toestemming is ingetrokken. Deel hier niets meer mee.')] : []),
    ...warningsOf(record, vandaag).map((warning) => alert(`Let op: ${inSentences(warning)}`)),
  ];
  const actions = [
    primary(button('Notitie toevoegen', 'vl-notitie', state, { id })),
    ...(canWithdraw(record) ? [button('Toestemming ingetrokken', 'vl-trek-in', state, { id })] : []),
    ...(receiverToTell(record) ? [button('De ontvanger weet het', 'vl-ontvanger-weet', state, { id })] : []),
    button('Controleer opnieuw', 'vl-controleer', state, { id }),
    button('Exporteer', 'vl-exporteer', state, { id }),
    button('Verwijder', 'vl-verwijder', state, { id }),
    button('Naar de lijst', 'vl-lijst', state),
  ];
  const parts = recordParts(record).map(({ head, lines }): Element[] => [
    heading(head),
    bullets(lines.map(plain)),
  ]);
  const { kept, left } = fitting(parts, MAX_CARD_BYTES - bytes(card(top, actions)) - ROOM);
  const more = left > 0 ? [small('Niet alles past op deze kaart. Met *exporteer* krijg je alles.')] : [];
  return card([...top, ...kept.flat(), ...more, small(WERKGEHEUGEN)], actions);
}

/** Room for the last lines. */
const ROOM = 600;
