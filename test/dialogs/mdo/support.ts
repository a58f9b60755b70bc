import {
  type AdaptiveCard,
  type Overlegvorm,
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

const MANY =
  'school,smw,wijkteam,jeugdhulp,jeugdarts,ggz,gedragswetenschapper,swv,leerplicht,gemeente,jeugdbescherming';

/** A table as large as they come, at which nearly all bring something. */
export const LARGE: Record<string, string> = {
  ...CASE,
  ots: 'nee',
  tafel: `${MANY},politie,pleegouders`,
  ...Object.fromEntries(MANY.split(',').map((id) => [`i.${id}`, 'bijzonder'])),
};

/** The same, of which hardly anything is known. */
export const VAGUE = {
  ...LARGE,
  leeftijd: 'weet-niet',
  gezag: 'weet-niet',
  gescheidenUitzondering: 'nee',
  klopt: 'weet-niet',
  'u.herkomst': 'niemand',
  'u.noodzakelijk': 'weet-niet',
  'u.kanAnders': 'weet-niet',
};

/** A kind of overleg that an organisation wrote down itself, with one participant, purpose and demand of its own. */
export const EIGEN: Overlegvorm = {
  id: 'buurtoverleg',
  naam: 'Buurtoverleg',
  woorden: ['buurtoverleg'],
  doelen: [{ id: 'rust', naam: 'Rust in de buurt', doel: 'ondersteuning', bronnen: ['cv-3.1'] }],
  deelnemers: [
    {
      id: 'buurtcoach',
      naam: 'Buurtcoach',
      kort: 'de buurtcoach',
      deler: 'jeugdhulp',
      ontvanger: 'jeugdhulp',
      taak: 'jeugdhulp geven in de buurt',
      bronnen: ['cv-4.4'],
    },
    {
      id: 'school',
      naam: 'School',
      kort: 'de school',
      deler: 'onderwijs',
      ontvanger: 'onderwijs',
      taak: 'onderwijs geven',
      bronnen: ['cv-4.3'],
    },
  ],
  voorzitter: { tekst: 'De buurtcoach zit voor.', bronnen: ['cv-3.4'] },
  informeert: { tekst: 'De buurtcoach vertelt het.', bronnen: ['cv-12'] },
  ouders: { aanTafel: true, tekst: 'Ouders doen mee.', bronnen: ['cv-12.5'] },
  verslag: { tekst: 'Het verslag gaat beveiligd rond.', bronnen: ['nji-mdo-tips'] },
  eisen: [
    {
      id: 'samen-tekenen',
      vraag: 'Is er samen getekend?',
      tekst: 'Hier teken je samen.',
      bronnen: ['cv-12'],
    },
  ],
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
