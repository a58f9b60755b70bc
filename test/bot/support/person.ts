import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as dialogs from '../../../src/dialogs/index.ts';
import { openRegister, type Register } from '../../../src/register/index.ts';
import { type Chat, type Json, message, tap } from './activities.ts';
import { startTestBot, type TestBot } from './bot.ts';

/** A bot with a real register on SQLite, in a folder of its own. */
export interface RecordingBot extends TestBot {
  readonly register: Register;
  /** The database itself. */
  readonly file: string;
  remove(): Promise<void>;
}

export async function startRecordingBot(now: () => Date = () => new Date()): Promise<RecordingBot> {
  const folder = mkdtempSync(join(tmpdir(), 'vastleggen-'));
  const file = join(folder, 'register.db');
  const register = await openRegister({ url: `file:${file}`, retentionDays: 90, now });
  const bot = await startTestBot(dialogs, { register });
  return {
    ...bot,
    register,
    file,
    remove: async () => {
      await bot.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

interface Action {
  readonly title: string;
  readonly verb: string;
  readonly data: Json;
}
interface Block {
  readonly type: string;
  readonly id?: string;
  readonly value?: string;
  readonly text?: string;
  readonly label?: string;
  readonly maxLength?: number;
  readonly items?: readonly Block[];
  readonly selectAction?: Action;
}
export interface Card {
  readonly body: readonly Block[];
  readonly actions: readonly Action[];
}

const flat = (blocks: readonly Block[]): Block[] =>
  blocks.flatMap((block) => [block, ...flat(block.items ?? [])]);

export const wordsOf = (card: Card): string =>
  flat(card.body)
    .map(({ text, label, value }) => [label, text, value].filter(Boolean).join(' '))
    .join('\n');

/** What a client sends with a button: its data with every input merged in, prefilled or filled in. */
export function dataOf(card: Card, title: string, inputs: Json = {}): { verb: string; data: Json } {
  const rows = flat(card.body).flatMap(({ selectAction }) => (selectAction ? [selectAction] : []));
  const action = [...card.actions, ...rows].find((one) => one.title === title);
  if (!action) throw new Error(`no button ‘${title}’ on:\n${wordsOf(card)}`);
  const filled = flat(card.body).filter(({ type }) => type.startsWith('Input.'));
  const prefilled = Object.fromEntries(filled.map(({ id = '', value = '' }) => [id, value]));
  return { verb: action.verb, data: { ...action.data, ...prefilled, ...inputs } };
}

/** Somebody with a chat of their own, tapping and typing at a bot over HTTP. */
export class Person {
  card!: Card;
  readonly chat: Chat;

  constructor(
    readonly bot: TestBot,
    readonly user: string,
    kind: NonNullable<Chat['kind']> = 'personal',
    conversation = `conversation of ${user}`,
  ) {
    this.chat = { serviceUrl: bot.connector.url, user, conversation, kind };
  }

  /** Types something; resolves to what the bot said. */
  async type(text: string, more: Json = {}): Promise<string[]> {
    const before = this.bot.connector.calls.length;
    await this.bot.post(message(this.chat, text, more));
    return this.#said(before);
  }

  /** Taps a button of the card in view. */
  tap(title: string, inputs: Json = {}): Promise<string[]> {
    const { verb, data } = dataOf(this.card, title, inputs);
    return this.act(verb, data);
  }

  /** Sends any action at all, as somebody could who makes up their own card data. */
  async act(verb: string, data: unknown): Promise<string[]> {
    const before = this.bot.connector.calls.length;
    const { body } = await this.bot.post(tap(this.chat, verb, data));
    if (body?.value?.type === 'AdaptiveCard') this.card = body.value;
    return this.#said(before);
  }

  get words(): string {
    return wordsOf(this.card);
  }

  #said(before: number): string[] {
    return this.bot.connector.calls.slice(before).flatMap(({ method, activity }) => {
      const content = activity.attachments?.[0]?.content;
      if (content && method === 'POST') this.card = content;
      return activity.text ? [activity.text] : [];
    });
  }
}
