import {
  type AdaptiveCard,
  type Reply,
  STANDAARD_OVERLEGVORMEN,
  type TurnContext,
} from '../../../src/dialogs/index.ts';
import { ALONE, begun, type Conversation, choicesOf } from '../support/conversation.ts';

/** A table around a pupil of 13 whose parents did not say anything yet. */
export const CASE: Record<string, string> = {
  vorm: 'mdo',
  leeftijd: '12-15',
  gezag: 'ouders-samen',
  doel: 'stagnatie',
  gezin: 'uitgenodigd',
  tafel: 'school,smw,jeugdarts,leerplicht',
  'i.school': 'bijzonder',
  'i.smw': 'bijzonder',
  'i.jeugdarts': 'bijzonder',
  'i.leerplicht': 'niets',
  convenant: 'ja',
  klopt: 'ja',
  verzuim: 'geen',
  wilsonbekwaam: 'nee',
  toestemmingOuders: 'niet-gevraagd',
  toestemmingJeugdige: 'niet-gevraagd',
  belang: 'geen',
};

/** Everybody agreed, and takes part. */
export const AGREED = {
  ...CASE,
  gezin: 'allen',
  tafel: 'school,smw,jeugdarts',
  toestemmingOuders: 'gegeven',
  toestemmingJeugdige: 'gegeven',
};

export const vormIds = STANDAARD_OVERLEGVORMEN.map(({ id }) => id);

/** Whether a card is the result. */
export const isResult = (card: AdaptiveCard): boolean =>
  choicesOf(card).some(({ id }) => id.startsWith('klaar.'));

/** Fills in card after card until there is a result; resolves to how many cards that took. */
export function fillIn(chat: Conversation, answers: Record<string, string>, limit = 8): number {
  for (let cards = 0; cards < limit; cards++) {
    if (isResult(chat.card)) return cards;
    const asked = choicesOf(chat.card).map(({ id }) => id);
    chat.tap('Verder', Object.fromEntries(asked.flatMap((id) => (id in answers ? [[id, answers[id]]] : []))));
  }
  throw new Error(`nog geen uitkomst na ${limit} kaarten: ${chat.words}`);
}

/** Somebody who prepared a meeting up to the result. */
export function prepared(answers: Record<string, string> = CASE, context: TurnContext = ALONE): Conversation {
  const chat = begun('mdo', context);
  fillIn(chat, answers);
  return chat;
}

export const texts = ({ out }: Reply): string =>
  out.flatMap((o) => (o.kind === 'text' ? [o.text] : [])).join('\n');
