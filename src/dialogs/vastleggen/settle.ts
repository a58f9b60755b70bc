import { vindCode } from '../../rules/index.ts';
import { openCode } from '../delen/open-code.ts';
import { meetingRecheckCard } from '../mdo/record/recheck.ts';
import { meetingAgain, savedMeeting } from '../mdo/record/settled.ts';
import type { Reply, TurnContext } from '../types.ts';
import { deleteCard } from './delete-card.ts';
import type { Effect, Result } from './effect.ts';
import { exported } from './exported.ts';
import { formCard } from './form-card.ts';
import { listCard, PER_BLADZIJ } from './list-card.ts';
import { answerOn, rememberResult } from './open-form.ts';
import { recheckCard } from './recheck.ts';
import { canWithdraw, recordCard } from './record-card.ts';
import { type Herinnering, remembering } from './remembered.ts';
import { savedCard } from './saved-card.ts';
import { show, unreachableCard } from './say.ts';
import { noteFormCard, withdrawCard } from './small-forms.ts';
import type { Bladzijde, Gevonden, Uitvoer, Vastlegging } from './vastlegging.ts';

const NOT_KEPT =
  'Vastleggen lukt nu niet: ik kan even niet bij de opslag. Er is nog niets bewaard. Wat je typte staat er nog; dezelfde knop werkt straks weer.';
const GONE = 'Die vastlegging is er niet (meer). Dit is wat er wel is.';
const ALREADY =
  'Dit stond al vast. Wat je daarna nog veranderde, is niet bewaard. Voeg het toe als notitie als het ertoe doet.';

type Of<S extends Effect['soort']> = Extract<Effect, { soort: S }>;

/** What is said when the form was kept before, and is another now. */
function already({ nieuw }: Of<'bewaar' | 'bewaar-overleg'>, record: Vastlegging): string[] {
  const { formulier, kenmerk } = nieuw;
  const same = record.kenmerk === kenmerk && JSON.stringify(record.formulier) === JSON.stringify(formulier);
  return same ? [] : [ALREADY];
}

function saved(effect: Of<'bewaar'>, record: Vastlegging, context: TurnContext): Reply {
  const remember = context.eenOpEen
    ? { ...rememberResult(effect.concept.state, context), vl: opened(record) }
    : undefined;
  return show(savedCard(record, effect.concept.state, context, already(effect, record)), remember);
}

const opened = ({ id }: Vastlegging): Herinnering => ({ s: 'open', id });

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

const read = (record: Vastlegging, { vandaag }: TurnContext, notices: readonly string[] = []): Reply =>
  show(recordCard(record, vandaag, notices), remembering(opened(record)));

/** A reference is not unique: who opens by it should know that there are more. */
function found({ record, ouder }: Gevonden, context: TurnContext): Reply {
  const more = ouder === 1 ? 'Er is nog een oudere vastlegging' : `Er zijn nog ${ouder} oudere vastleggingen`;
  return read(record, context, ouder > 0 ? [`${more} met dit kenmerk. Typ *lijst* om ze te zien.`] : []);
}

const givenOn = ({ formulier: { op } }: Vastlegging): string => (typeof op === 'string' ? op : '');

const NO_CONSENT = 'Hierin staat geen toestemming die nog ingetrokken kan worden.';

function openedFor({ doel }: Of<'open'>, record: Vastlegging, context: TurnContext): Reply {
  const form = { id: record.id, kans: context.kans ?? '', waarden: {} };
  const remember = remembering(opened(record));
  switch (doel) {
    case 'lezen':
      return read(record, context);
    case 'notitie':
      return show(noteFormCard(form), remember);
    case 'trek-in':
      return canWithdraw(record)
        ? show(withdrawCard({ ...form, sinds: givenOn(record) }, record), remember)
        : read(record, context, [NO_CONSENT]);
    case 'controleer':
      return show(
        record.soort === 'mdo' ? meetingRecheckCard(record, context) : recheckCard(record, context.vandaag),
        remember,
      );
    case 'verwijder':
      return show(deleteCard(record), remembering({ s: 'verwijder', id: record.id }));
  }
}

/** The same button again, for when the register answers. */
function again(effect: Effect, context: TurnContext): Reply {
  switch (effect.soort) {
    case 'bewaar': {
      const besluit = answerOn(effect.concept.state);
      const remember = rememberResult(effect.concept.state, context);
      return besluit
        ? show(
            formCard(besluit, effect.concept, effect.concept.oordeel, effect.concept.ticks, [NOT_KEPT]),
            remember,
          )
        : show(unreachableCard('herhaal', {}, effect.concept.state));
    }
    case 'bewaar-overleg':
      return meetingAgain(effect, NOT_KEPT, context);
    case 'notitie':
      return show(
        noteFormCard({
          id: effect.id,
          kans: effect.sleutel.replace(/^notitie /, ''),
          waarden: { tekst: effect.tekst },
          ...effect.gekeken,
          notices: [NOT_KEPT],
        }),
      );
    case 'trek-in':
      return show(
        withdrawCard({
          id: effect.id,
          kans: context.kans ?? '',
          waarden: effect.gegevens,
          notices: [NOT_KEPT],
        }),
      );
    case 'open':
      return show(unreachableCard(VERBS[effect.doel], { id: effect.id }));
    case 'verwijder':
      return show(unreachableCard('vl-verwijder-ja', { id: effect.id }));
    case 'exporteer':
      return show(unreachableCard('vl-exporteer', effect.id ? { id: effect.id } : {}));
    case 'lijst':
      return show(unreachableCard('vl-lijst', { pad: effect.pad }));
    case 'zoek':
      return show(unreachableCard('vl-lijst', {}));
  }
}

const VERBS = {
  lezen: 'vl-open',
  notitie: 'vl-notitie',
  'trek-in': 'vl-trek-in',
  controleer: 'vl-controleer',
  verwijder: 'vl-verwijder',
} as const;

/** The list, to be asked for after something that ends there. */
const toList = (melding: string): Reply => ({
  out: [],
  effect: { soort: 'lijst', hoeveel: PER_BLADZIJ, pad: [], melding },
});

/** What was not there. What was asked for by name may have been meant as the code of a result. */
function gone(effect: Effect, context: TurnContext): Reply {
  const code = effect.soort === 'zoek' ? vindCode(`open ${effect.kenmerk}`) : undefined;
  return code ? openCode(code, context) : toList(GONE);
}

/**
 * What to show of what came of an effect. It may ask for one more effect: the list, after a record that was deleted
 * or is not there.
 */
export function settle(effect: Effect, result: Result, context: TurnContext): Reply {
  if (!result.ok) return result.reden === 'onbereikbaar' ? again(effect, context) : gone(effect, context);
  const { waarde } = result;
  switch (effect.soort) {
    case 'bewaar':
      return saved(effect, waarde as Vastlegging, context);
    case 'bewaar-overleg': {
      const record = waarde as Vastlegging;
      return savedMeeting(effect, record, context, already(effect, record));
    }
    case 'lijst':
      return listed(effect, waarde as Bladzijde, context);
    case 'open':
      return openedFor(effect, waarde as Vastlegging, context);
    case 'zoek':
      return found(waarde as Gevonden, context);
    case 'notitie':
      return read(waarde as Vastlegging, context, ['De notitie staat erbij.']);
    case 'trek-in':
      return read(waarde as Vastlegging, context, ['Vastgelegd: de toestemming is ingetrokken.']);
    case 'verwijder':
      return toList('Verwijderd.');
    case 'exporteer':
      return { out: exported(waarde as Uitvoer) };
  }
}
