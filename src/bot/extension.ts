import type { Activity } from 'botbuilder';
import type { AdaptiveCard, InWindow, TurnContext as Moment, Offer } from '../dialogs/index.ts';
import { forTeams } from './card.ts';
import { isJsonObject } from './json-object.ts';
import { htmlToText } from './text.ts';

/** What the message extension asks of the dialogs. */
export interface ExtensionDialogs {
  offersFor(text: string, context: Moment): Offer[];
  /** What is said when there is nothing to offer. */
  nothingFor(text: string): string;
  offerOfCode(text: string, context: Moment): Offer[];
  openWindow(text: string, ofOther: boolean, context: Moment): InWindow;
  nextInWindow(verb: string, data: unknown, context: Moment): InWindow;
}

const NAMES = ['query', 'queryLink', 'anonymousQueryLink', 'fetchTask', 'submitAction'] as const;
type Name = (typeof NAMES)[number];

/** What the message extension is asked, for its own invokes; `undefined` for anything else. */
export function extensionCall({ type, name }: Activity): Name | undefined {
  return type === 'invoke' ? NAMES.find((one) => name === `composeExtension/${one}`) : undefined;
}

const NO_RESULT = 'Dit is geen link naar een uitkomst.';
const TITLE = 'Toestemming nodig?';

/** The answer to the message extension: results to insert, a card in a window, or a line of text. */
export function answerOf(call: Name, activity: Activity, dialogs: ExtensionDialogs, moment: Moment): object {
  const value = record(activity.value);
  switch (call) {
    case 'query': {
      const text = queryOf(value);
      return list(dialogs.offersFor(text, moment), dialogs.nothingFor(text));
    }
    case 'queryLink':
    case 'anonymousQueryLink':
      return list(dialogs.offerOfCode(codeOfLink(value.url, moment.publicUrl), moment), NO_RESULT);
    case 'fetchTask': {
      const { text, ofOther } = messageOf(value, activity);
      return window(dialogs.openWindow(text, ofOther, moment));
    }
    case 'submitAction': {
      const { verb, ...data } = record(value.data);
      return window(dialogs.nextInWindow(typeof verb === 'string' ? verb : '', data, moment));
    }
  }
}

/** The answer to somebody who may not use the bot, or when something went wrong. */
export function refusalOf(call: Name, text: string): object {
  return call === 'fetchTask' || call === 'submitAction' ? said(text) : message(text);
}

const said = (text: string): object => ({ task: { type: 'message', value: text } });
const message = (text: string): object => ({ composeExtension: { type: 'message', text } });

function window(next: InWindow): object {
  if (next.kind === 'said') return said(next.text);
  if (next.kind === 'insert') return list([{ titel: next.titel, regel: '', card: next.card }], NO_RESULT);
  const card = attachment(next.card);
  return { task: { type: 'continue', value: { title: TITLE, height: 'large', width: 'medium', card } } };
}

function list(offers: readonly Offer[], otherwise: string): object {
  if (offers.length === 0) return message(otherwise);
  const attachments = offers.map(({ titel, regel, card }) => ({
    ...attachment(card),
    preview: {
      contentType: 'application/vnd.microsoft.card.thumbnail',
      content: { title: titel, text: regel },
    },
  }));
  return { composeExtension: { type: 'result', attachmentLayout: 'list', attachments } };
}

const attachment = (card: AdaptiveCard): object => ({
  contentType: 'application/vnd.microsoft.card.adaptive',
  content: forTeams(card),
});

/** What was typed in the search box; nothing when it is only opened. */
function queryOf({ parameters }: Record<string, unknown>): string {
  const [first] = Array.isArray(parameters) ? parameters.map(record) : [];
  return first && first.name !== 'initialRun' && typeof first.value === 'string' ? first.value : '';
}

/** The code in a link to a page of ours, in whatever way that is written; nothing for the link of another. */
function codeOfLink(url: unknown, publicUrl: string | undefined): string {
  const asked = urlOf(url);
  const ours = urlOf(publicUrl);
  if (!asked || !ours || asked.host !== ours.host) return '';
  const [, place, code] = asked.pathname.split('/');
  if (place !== 'r') return '';
  return code ? decoded(code) : (asked.searchParams.get('code') ?? '');
}

const urlOf = (text: unknown): URL | undefined =>
  typeof text === 'string' && URL.canParse(text) ? new URL(text) : undefined;

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}

/** The text of the message an action was started from, and whether somebody else wrote it. */
function messageOf({ messagePayload }: Record<string, unknown>, { from }: Activity) {
  const payload = record(messagePayload);
  const { content } = record(payload.body);
  const author = record(record(payload.from).user).id;
  return {
    text: typeof content === 'string' ? htmlToText(content) : '',
    ofOther: typeof author === 'string' && ![from.aadObjectId, from.id].includes(author),
  };
}

const record = (value: unknown): Record<string, unknown> => (isJsonObject(value) ? value : {});
