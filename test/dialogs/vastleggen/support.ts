import {
  type AdaptiveCard,
  type Effect,
  type Reply,
  reply,
  settle,
  type TurnContext,
  type Vastlegging,
} from '../../../src/dialogs/index.ts';
import { decide, type Feiten, regelset } from '../../../src/rules/index.ts';
import { blocksOf, buttonsOf, cardsOf, wordsOf } from '../support/conversation.ts';

export const VANDAAG = '2026-11-22';
export const ONLY: TurnContext = {
  vandaag: VANDAAG,
  eenOpEen: true,
  register: true,
  kans: 'kans-van-de-test',
};

/** What the button of a result card holds. */
export const resultData = (feiten: object, perspectief = 'deler') => ({
  tn: 1,
  s: 'resultaat',
  p: perspectief,
  f: feiten,
  g: [],
  h: [],
});

/** The form as somebody has it in front of them. */
export class Formulier {
  card: AdaptiveCard;
  last: Reply;

  constructor(feiten: object, context: TurnContext = ONLY) {
    this.context = context;
    this.last = reply({ kind: 'action', verb: 'vastleggen', data: resultData(feiten) }, undefined, context);
    this.card = cardsOf(this.last)[0] as AdaptiveCard;
  }

  readonly context: TurnContext;

  /** Sends the form with what is in it, and this on top. */
  submit(inputs: Record<string, string> = {}): Reply {
    const button = buttonsOf(this.card).find(({ verb }) => verb === 'vl-bewaar');
    const given = Object.entries(inputs).map(([id, value]) => [/^[tv]_/.test(id) ? id : `v_${id}`, value]);
    const data = { ...button?.data, ...this.inputs, ...Object.fromEntries(given) };
    this.last = reply({ kind: 'action', verb: 'vl-bewaar', data }, undefined, this.context);
    this.card = cardsOf(this.last)[0] ?? this.card;
    return this.last;
  }

  get inputs(): Record<string, string> {
    const fields = blocksOf(this.card).filter(({ type }) => type.startsWith('Input.')) as unknown as {
      id: string;
      value?: string;
    }[];
    return Object.fromEntries(fields.map(({ id, value = '' }) => [id, value]));
  }

  /** Ids of the fields, in order. */
  get fields(): string[] {
    return Object.keys(this.inputs)
      .filter((id) => id.startsWith('v_'))
      .map((id) => id.slice(2));
  }

  get words(): string {
    return wordsOf(this.card);
  }

  get effect(): Effect | undefined {
    return this.last.effect;
  }
}

/** A record as it comes back, of these facts. */
export function recordOf(feiten: Feiten, more: Partial<Vastlegging> = {}): Vastlegging {
  const uitkomst = decide(feiten);
  if (uitkomst.soort !== 'besluit') throw new Error('these facts have no answer');
  return {
    id: 'abcdefghijklmnopqrstuv',
    soort: 'check',
    kenmerk: '2026-014',
    feiten,
    besluit: uitkomst.besluit,
    regels: uitkomst.besluit.regels,
    regelversie: regelset.versie,
    regelhash: regelset.hash,
    formulier: {
      vorm: 'toestemming',
      perspectief: 'deler',
      gaf: 'moeder',
      hoe: 'mondeling',
      op: '2026-11-20',
    },
    gemaakt: '2026-11-20T10:00:00.000Z',
    gewijzigd: '2026-11-20T10:00:00.000Z',
    notities: [],
    vervaltOp: '2027-02-18',
    ...more,
  };
}

/** The card that shows what came of an effect. */
export const settled = (effect: Effect, waarde: unknown, context: TurnContext = ONLY): AdaptiveCard =>
  cardsOf(settle(effect, { ok: true, waarde }, context))[0] as AdaptiveCard;
