import type { Bench } from 'tinybench';
import { readMessages } from '../scripts/begrijp-meet.ts';
import { begrijpLine } from '../src/language/cli/begrijp.ts';
import { tokens } from '../src/language/text/tokens.ts';

/** Messages as people write them, one JSON object each. */
export const messages: readonly { readonly tekst: string }[] = readMessages(
  'test/fixtures/berichten-leer.jsonl',
).map(({ tekst }) => ({ tekst }));

/** Reading a message, beside no more than taking it in, cutting it into words, and writing an answer. */
export function addLanguage(bench: Bench): void {
  const lines = messages.map((one) => JSON.stringify(one));
  let turn = 0;
  const next = (): string => lines[turn++ % lines.length] as string;
  bench
    .add('a message in, its words counted, JSON out', () => {
      const { tekst } = JSON.parse(next()) as { tekst: string };
      return void JSON.stringify({ words: tokens(tekst).length });
    })
    .add('ours: a message in, what it says out', () => void begrijpLine(next()));
}
