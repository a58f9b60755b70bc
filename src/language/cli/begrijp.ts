import type { Fout } from '../../rules/index.ts';
import { readMessage } from '../read.ts';

const NO_JSON: Fout = { code: 'ongeldige-json', bericht: 'Deze regel is geen geldige JSON.' };
const NO_TEXT = { code: 'geen-tekst', bericht: 'Deze regel heeft geen veld "tekst" met tekst.' };

const textOf = (message: unknown): unknown =>
  typeof message === 'object' && message !== null ? (message as { tekst?: unknown }).tekst : undefined;

/** One line with a message to one line of what it says. */
export function begrijpLine(line: string): string {
  let message: unknown;
  try {
    message = JSON.parse(line.charCodeAt(0) === 0xfeff ? line.slice(1) : line);
  } catch {
    return JSON.stringify({ fout: NO_JSON });
  }
  const tekst = textOf(message);
  if (typeof tekst !== 'string') return JSON.stringify({ fout: NO_TEXT });
  const { feiten, intent, perspectief } = readMessage(tekst);
  return JSON.stringify({ feiten, intent, ...(perspectief ? { perspectief } : {}) });
}
