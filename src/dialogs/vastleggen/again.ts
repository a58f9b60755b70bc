import { meetingAgain } from '../mdo/record/settled.ts';
import type { Reply, TurnContext } from '../types.ts';
import type { Effect } from './effect.ts';
import { formCard } from './form-card.ts';
import { noteFormCard } from './note-card.ts';
import { answerOn, rememberResult } from './open-form.ts';
import { show, unreachableCard } from './say.ts';
import { withdrawCard } from './withdraw-card.ts';

const NOT_KEPT =
  'Vastleggen lukt nu niet: ik kan even niet bij de opslag. Er is nog niets bewaard. Wat je typte staat er nog; dezelfde knop werkt straks weer.';

const VERBS = {
  lezen: 'vl-open',
  notitie: 'vl-notitie',
  'trek-in': 'vl-trek-in',
  'trek-in-tekst': 'vl-trek-in',
  'ontvanger-weet': 'vl-ontvanger-weet',
  controleer: 'vl-controleer',
  verwijder: 'vl-verwijder',
} as const;

/** Said when the register does not answer: the same button again, with all that was typed. */
export function again(effect: Effect, context: TurnContext): Reply {
  switch (effect.soort) {
    case 'bewaar': {
      const { state, oordeel, ticks } = effect.concept;
      const besluit = answerOn(state);
      return besluit
        ? show(formCard(besluit, effect.concept, oordeel, ticks, [NOT_KEPT]), rememberResult(state, context))
        : show(unreachableCard('herhaal', {}, state));
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
    case 'trek-in-nakijken':
    case 'trek-in': {
      const { id, over } = effect;
      const waarden = effect.soort === 'trek-in' ? effect.gegevens : effect.waarden;
      return show(withdrawCard({ id, over, waarden, notices: [NOT_KEPT] }));
    }
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
