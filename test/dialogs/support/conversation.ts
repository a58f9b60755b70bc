import {
  type AdaptiveCard,
  type Input,
  type Reply,
  reply,
  type TurnContext,
} from '../../../src/dialogs/index.ts';

export const ALONE: TurnContext = { vandaag: '2026-11-22', eenOpEen: true };
export const GROUP: TurnContext = { vandaag: '2026-11-22', eenOpEen: false };

interface Button {
  readonly type: string;
  readonly title: string;
  readonly verb: string;
  readonly data: Record<string, unknown>;
}
interface Block {
  readonly type: string;
  readonly text?: string;
  readonly label?: string;
  readonly items?: readonly Block[];
}
export interface Choice {
  readonly id: string;
  readonly choices: readonly { readonly value: string }[];
  readonly value?: string;
}

const isButton = (action: unknown): action is Button => (action as Button).type === 'Action.Execute';

export const cardsOf = ({ out }: Reply): AdaptiveCard[] =>
  out.flatMap((one) => (one.kind === 'card' ? [one.card] : []));
export const textsOf = ({ out }: Reply): string[] =>
  out.flatMap((one) => (one.kind === 'text' ? [one.text] : []));

const flat = (blocks: readonly Block[]): Block[] =>
  blocks.flatMap((block) => [block, ...flat(block.items ?? [])]);
export const blocksOf = (card: AdaptiveCard): Block[] => flat(card.body as Block[]);

/** Every word of a card that a reader sees or hears. */
export const wordsOf = (card: AdaptiveCard): string =>
  blocksOf(card)
    .map(({ text, label }) => text ?? label ?? '')
    .join('\n');

export const buttonsOf = (card: AdaptiveCard): Button[] => (card.actions as unknown[]).filter(isButton);
export const choicesOf = (card: AdaptiveCard): Choice[] =>
  blocksOf(card).filter(({ type }) => type === 'Input.ChoiceSet') as unknown as Choice[];

/** What a client sends when a button is tapped: its data with the inputs merged in, prefilled or chosen. */
export function tapped(card: AdaptiveCard, title: string, inputs: Record<string, unknown> = {}): Input {
  const button = buttonsOf(card).find((one) => one.title === title);
  if (!button) throw new Error(`Geen knop ‘${title}’ op ‘${wordsOf(card).split('\n')[0]}’`);
  const prefilled = Object.fromEntries(choicesOf(card).map(({ id, value }) => [id, value ?? '']));
  return { kind: 'action', verb: button.verb, data: { ...button.data, ...prefilled, ...inputs } };
}

/** One person talking to the bot, by tapping and typing. */
export class Conversation {
  memory: unknown;
  last!: Reply;
  /** The card on the screen: the last one shown. */
  card!: AdaptiveCard;
  readonly context: TurnContext;
  readonly shared: string[] = [];

  constructor(context: TurnContext = ALONE) {
    this.context = context;
  }

  send(input: Input): Reply {
    this.last = reply(input, this.memory, { ...this.context, gedeeld: this.shared });
    if (this.last.gedeeld !== undefined) this.shared.push(this.last.gedeeld);
    if (this.last.remember !== undefined) this.memory = this.last.remember;
    this.card = cardsOf(this.last).at(-1) ?? this.card;
    return this.last;
  }

  type(text: string): Reply {
    return this.send({ kind: 'text', text });
  }

  tap(title: string, inputs: Record<string, unknown> = {}): Reply {
    return this.send(tapped(this.card, title, inputs));
  }

  /** Taps on with these facts, as far as each card asks for them, until there is a result. */
  answer(facts: Record<string, unknown>, limit = 8): void {
    for (let cards = 0; cards < limit && choicesOf(this.card).length > 0; cards++) {
      const asked = choicesOf(this.card).map(({ id }) => id);
      const inputs = Object.fromEntries(asked.filter((id) => id in facts).map((id) => [id, code(facts[id])]));
      this.tap('Verder', inputs);
    }
  }

  /** The first line of the card on the screen. */
  get headline(): string {
    return blocksOf(this.card)[0]?.text ?? '';
  }

  get words(): string {
    return wordsOf(this.card);
  }
}

const code = (value: unknown): unknown => (value === true ? 'ja' : value === false ? 'nee' : value);

/** Somebody who has just begun. */
export function begun(text = 'toestemming nodig?', context: TurnContext = ALONE): Conversation {
  const conversation = new Conversation(context);
  conversation.type(text);
  return conversation;
}
