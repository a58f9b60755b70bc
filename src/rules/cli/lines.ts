import type { Readable, Writable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';

/** Output is written in pieces of about this many characters. */
const PIECE = 1 << 16;

/**
 * Reads lines, writes one line for each, in order. Holds one piece of input and one of output at a time, so that
 * a million lines take no more memory than ten. Empty lines are passed over. A reader that stops early (such as
 * `head`) ends it quietly.
 */
export async function eachLine(
  input: Readable,
  output: Writable,
  answer: (line: string) => string,
): Promise<void> {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  let out = '';
  const flush = async () => {
    if (out && !output.write(out)) await new Promise<void>((done) => output.once('drain', done));
    out = '';
  };
  const take = async (text: string) => {
    let from = 0;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
      const line = text.slice(from, at).trim();
      from = at + 1;
      if (line) out += `${answer(line)}\n`;
      if (out.length > PIECE) await flush();
    }
    return text.slice(from);
  };
  for await (const chunk of input) rest = await take(rest + decoder.write(chunk as Buffer));
  await take(`${rest}${decoder.end()}\n`);
  await flush();
}
