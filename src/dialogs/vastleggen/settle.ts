import { vindCode } from '../../rules/index.ts';
import { openCode } from '../delen/open-code.ts';
import { meetingRecheckCard } from '../mdo/record/recheck.ts';
import { savedMeeting } from '../mdo/record/settled.ts';
import type { Reply, TurnContext } from '../types.ts';
import { again } from './again.ts';
import { deleteCard } from './delete-card.ts';
import type { Effect, Result } from './effect.ts';
import { exported } from './exported.ts';
import { listCard, PER_BLADZIJ } from './list-card.ts';
import { noteFormCard } from './note-card.ts';
import { rememberResult } from './open-form.ts';
import { recheckCard } from './recheck.ts';
import { remembering } from './remembered.ts';
import { savedCard } from './saved-card.ts';
import { show } from './say.ts';
import {
  receiverKnows,
  reviewWithdrawal,
  settleNote,
  settleWithdrawal,
  withdrawalAsText,
  withdrawing,
} from './settle-change.ts';
import { inFront, showRecord } from './show-record.ts';
import type { Bladzijde, Gevonden, Uitvoer, Vastlegging } from './vastlegging.ts';

const GONE = 'Die vastlegging is er niet (meer). Dit is wat er wel is.';
const ALREADY =
  'Dit stond al vast. Wat je daarna nog veranderde, is niet bewaard. Voeg het toe als notitie als het ertoe doet.';
const SINCE_WITHDRAWN =
  'In deze vastlegging staat dat de toestemming daarna is ingetrokken. Deel hier niets meer mee.';

type Of<S extends Effect['soort']> = Extract<Effect, { soort: S }>;

/** What is said of a record that was there: that the form is another now, that consent was withdrawn since. */
function noticesOf({ nieuw }: Of<'bewaar' | 'bewaar-overleg'>, record: Vastlegging): string[] {
  const { formulier, kenmerk } = nieuw;
  const same = record.kenmerk === kenmerk && JSON.stringify(record.formulier) === JSON.stringify(formulier);
  return [...(same ? [] : [ALREADY]), ...(record.ingetrokken ? [SINCE_WITHDRAWN] : [])];
}

function saved(effect: Of<'bewaar'>, record: Vastlegging, context: TurnContext): Reply {
  const remember = context.eenOpEen
    ? { ...rememberResult(effect.concept.state, context), vl: inFront(record) }
    : undefined;
  return show(savedCard(record, effect.concept.state, context, noticesOf(effect, record)), remember);
}

function listed({ pad, melding }: Of<'lijst'>, page: Bladzijde, { vandaag }: TurnContext): Reply {
  const { items, volgende } = page;
  return show(
    listCard(page, pad, vandaag, melding ? [melding] : []),
    remembering({
      s: 'lijst',
      ids: items.map(({ id }) => id),
      pad: [...pad],
      ...(volgende ? { volgende } : {}),
    }),
  );
}

/** A reference is not unique: who opens by it should know that there are more before anything is done with one. */
function found(effect: Of<'zoek'>, { record, ouder }: Gevonden, context: TurnContext): Reply {
  const { doel = 'lezen', lijst } = effect;
  if (ouder > 0) {
    const more =
      ouder === 1 ? 'Er is nog een oudere vastlegging' : `Er zijn nog ${ouder} oudere vastleggingen`;
    return showRecord(record, context, [`${more} met dit kenmerk. Typ *lijst* om ze te zien.`], lijst);
  }
  const { id } = record;
  if (doel === 'exporteer') return { out: [], effect: { soort: 'exporteer', id } };
  return openedFor({ soort: 'open', id, doel, ...(lijst ? { lijst } : {}) }, record, context);
}

function openedFor(effect: Of<'open'>, record: Vastlegging, context: TurnContext): Reply {
  const { doel, lijst } = effect;
  const { id } = record;
  const remember = remembering(inFront(record, lijst));
  switch (doel) {
    case 'lezen':
      return showRecord(record, context, [], lijst);
    case 'notitie':
      return show(noteFormCard({ id, kans: context.kans ?? '', waarden: {} }), remember);
    case 'trek-in':
      return withdrawing(effect, record, context);
    case 'trek-in-tekst':
      return withdrawalAsText(effect, record, context);
    case 'ontvanger-weet':
      return receiverKnows(effect, record, context);
    case 'controleer':
      return show(
        record.soort === 'mdo' ? meetingRecheckCard(record, context) : recheckCard(record, context.vandaag),
        remember,
      );
    case 'verwijder':
      return show(deleteCard(record), remembering(inFront(record, lijst, 'verwijder')));
  }
}

/** The list, to be asked for after something that ends there. */
const toList = (melding: string): Reply => ({
  out: [],
  effect: { soort: 'lijst', hoeveel: PER_BLADZIJ, pad: [], melding },
});

const NOT_FOUND = 'Ik vind bij jou geen vastlegging met dat kenmerk. Dit is wat er wel is.';

/** What was not there. What was asked for by name, to open it, may have been meant as the code of a result. */
function gone(effect: Effect, context: TurnContext): Reply {
  if (effect.soort !== 'zoek') return toList(GONE);
  const code = effect.doel === undefined ? vindCode(`open ${effect.kenmerk}`) : undefined;
  return code ? openCode(code, context) : toList(NOT_FOUND);
}

/**
 * What to show of what came of an effect. It may ask for another effect: the list after a record that was deleted or is
 * not there, the withdrawal after its record was looked at.
 */
export function settle(effect: Effect, result: Result, context: TurnContext): Reply {
  if (!result.ok) return result.reden === 'onbereikbaar' ? again(effect, context) : gone(effect, context);
  const { waarde } = result;
  switch (effect.soort) {
    case 'bewaar':
      return saved(effect, waarde as Vastlegging, context);
    case 'bewaar-overleg': {
      const record = waarde as Vastlegging;
      return savedMeeting(effect, record, context, noticesOf(effect, record));
    }
    case 'lijst':
      return listed(effect, waarde as Bladzijde, context);
    case 'open':
      return openedFor(effect, waarde as Vastlegging, context);
    case 'zoek':
      return found(effect, waarde as Gevonden, context);
    case 'notitie':
      return settleNote(effect, waarde as Vastlegging, context);
    case 'trek-in-nakijken':
      return reviewWithdrawal(effect, waarde as Vastlegging, context);
    case 'trek-in':
      return settleWithdrawal(effect, waarde as Vastlegging, context);
    case 'verwijder':
      return toList('Verwijderd.');
    case 'exporteer':
      return { out: exported(waarde as Uitvoer) };
  }
}
