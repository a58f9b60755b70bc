import { type Feiten, leesCode, vindCode } from '../../rules/index.ts';
import { answered } from '../check/route.ts';
import { mdoCodeOfCard } from '../mdo/share.ts';
import { unpack } from '../state/unpack.ts';
import type { TurnContext } from '../types.ts';
import { codeOf, linkOf } from './code.ts';

const NOT_HERE =
  'Deze bot is van een andere organisatie, die hem voor haar eigen mensen heeft opengezet. Daarom antwoord ik je hier niet verder.';
const ASK = 'Vraag je collega om de link of de tekst van de uitkomst; die kun je zonder deze bot lezen.';
const HAVE_CODE = 'Heb je de code van een uitkomst? Dan lees je die zonder deze bot, hier:';
const DANGER = 'Is er nu gevaar? Bel 112.';

/**
 * What somebody of another organisation hears, with the page of the result they came for.
 * @param about what they typed, the data of the card they tapped, or what the message extension was asked
 */
export function elsewhere(about: unknown, context: TurnContext): string {
  const { publicUrl } = context;
  const code = codeIn(about) ?? mdoCodeOfCard(about, context);
  const link = code && linkOf(code, publicUrl);
  const way = publicUrl ? `${HAVE_CODE} ${publicUrl}` : ASK;
  return [NOT_HERE, DANGER, link ? `De uitkomst lees je wel, hier: ${link}` : way].join(' ');
}

/** What the message extension tells: a link, words to search for, the card, or the message it was started from. */
interface About {
  readonly url?: unknown;
  readonly parameters?: unknown;
  readonly data?: unknown;
  readonly messagePayload?: { readonly body?: { readonly content?: unknown } | null } | null;
}

function codeIn(about: unknown): string | undefined {
  if (typeof about === 'string') return readable(vindCode(about));
  if (typeof about !== 'object' || about === null) return undefined;
  const { url, parameters, data, messagePayload } = about as About;
  const said = [
    url,
    ...(Array.isArray(parameters) ? parameters.map((one) => one?.value) : []),
    messagePayload?.body?.content,
  ];
  const found = said.map((text) => (typeof text === 'string' ? readable(vindCode(text)) : undefined));
  return found.find((code) => code !== undefined) ?? codeOfCard(about) ?? codeOfCard(data);
}

const readable = (code: string | undefined): string | undefined =>
  code !== undefined && leesCode(code).soort !== 'fout' ? code : undefined;

function codeOfCard(data: unknown): string | undefined {
  const feiten: Feiten = unpack(data)?.state.feiten ?? {};
  return Object.keys(feiten).length > 0 && answered(feiten) ? codeOf(feiten) : undefined;
}
