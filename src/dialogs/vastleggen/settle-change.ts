import type { Reply, TurnContext } from '../types.ts';
import type { Effect } from './effect.ts';
import { canWithdraw } from './record-card.ts';
import { remembering } from './remembered.ts';
import { show } from './say.ts';
import { inFront, showRecord } from './show-record.ts';
import { formText } from './typed-form.ts';
import type { Formulier, Vastlegging } from './vastlegging.ts';
import { withdrawCard } from './withdraw-card.ts';
import { judgeWithdrawal, overOf, sameWithdrawal } from './withdrawal.ts';
import { withdrawalFields } from './withdrawal-fields.ts';
import { RECEIVER_KNOWS, receiverToTell } from './withdrawn.ts';

type Of<S extends Effect['soort']> = Extract<Effect, { soort: S }>;

const OTHER_NOTE =
  'Van dit formulier stond al een notitie vast. Wat je nu instuurde, is niet bewaard. Voeg het toe als nieuwe notitie.';

/** A note that was kept; or, when the same form was sent before with something else in it, that this one was not. */
export function settleNote(
  { tekst, lijst }: Of<'notitie'>,
  record: Vastlegging,
  context: TurnContext,
): Reply {
  const kept = record.notities.some((note) => note.tekst === tekst);
  return showRecord(record, context, [kept ? 'De notitie staat erbij.' : OTHER_NOTE], lijst);
}

const NO_CONSENT = 'Hierin staat geen toestemming die nog ingetrokken kan worden.';
const WITHDRAWN = 'Vastgelegd: de toestemming is ingetrokken.';
const OTHER_WITHDRAWAL =
  'Dat de toestemming is ingetrokken, stond al vast. Wat je nu anders invulde, is niet bewaard.';

/** What is said of a withdrawal that is there, beside what was filled in. */
function compared(record: Vastlegging, gegevens: Formulier): string {
  if (sameWithdrawal(record, gegevens)) return WITHDRAWN;
  return receiverToTell(record)
    ? `${OTHER_WITHDRAWAL} Weet de ontvanger het nu? Kies dan *De ontvanger weet het*.`
    : `${OTHER_WITHDRAWAL} Voeg het toe als notitie.`;
}

/** The card of a withdrawal, for a record there is consent in. */
export function withdrawing({ lijst }: Of<'open'>, record: Vastlegging, context: TurnContext): Reply {
  if (!canWithdraw(record)) return showRecord(record, context, [NO_CONSENT], lijst);
  const over = overOf(record, context.vandaag);
  const remember = remembering(inFront(record, lijst, 'trek-in'));
  return show(withdrawCard({ id: record.id, over, waarden: {} }), remember);
}

/** A withdrawal beside its record: what is wrong with it at the field, or the wish to keep it. */
export function reviewWithdrawal(
  { id, waarden, lijst }: Of<'trek-in-nakijken'>,
  record: Vastlegging,
  context: TurnContext,
): Reply {
  const over = overOf(record, context.vandaag);
  const { gegevens, ...oordeel } = judgeWithdrawal(record, waarden, context.vandaag);
  if (record.ingetrokken) return showRecord(record, context, [compared(record, gegevens)], lijst);
  if (!canWithdraw(record)) return showRecord(record, context, [NO_CONSENT], lijst);
  if (!oordeel.ok)
    return show(withdrawCard({ id, over, waarden, oordeel }), remembering(inFront(record, lijst, 'trek-in')));
  return { out: [], effect: { soort: 'trek-in', id, gegevens, over, ...(lijst ? { lijst } : {}) } };
}

/** A withdrawal that was kept. */
export const settleWithdrawal = (
  { gegevens, lijst }: Of<'trek-in'>,
  record: Vastlegging,
  context: TurnContext,
): Reply => showRecord(record, context, [compared(record, gegevens)], lijst);

/** The same form as text, for who types. */
export function withdrawalAsText(effect: Of<'open'>, record: Vastlegging, context: TurnContext): Reply {
  if (!canWithdraw(record)) return showRecord(record, context, [NO_CONSENT], effect.lijst);
  const velden = withdrawalFields(overOf(record, context.vandaag).wie);
  return {
    out: [{ kind: 'text', text: formText(velden) }],
    remember: remembering(inFront(record, effect.lijst, 'trek-in')),
  };
}

const NOTHING_TO_TELL = 'Er is hier geen ontvanger die het nog moet weten.';

/** The receiver of what was withdrawn was told after all. */
export function receiverKnows({ id, lijst }: Of<'open'>, record: Vastlegging, context: TurnContext): Reply {
  if (!receiverToTell(record)) return showRecord(record, context, [NOTHING_TO_TELL], lijst);
  const sleutel = 'notitie ontvanger-weet-het';
  const note = { soort: 'notitie', id, tekst: RECEIVER_KNOWS, sleutel, gekeken: {} } as const;
  return { out: [], effect: { ...note, ...(lijst ? { lijst } : {}) } };
}
