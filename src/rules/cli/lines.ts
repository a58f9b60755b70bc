import type { Readable, Writable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';

/** Output is written in pieces of about this many characters. */
const PIECE = 1 << 16;
/** No line of facts comes near this; a longer one is cut here, so that it cannot fill the memory. */
const LONGEST_LINE = 1 << 20;

/**
 * Reads lines, writes one line for each, in order. Holds one piece of input and one of output at a time, so that
 * a million lines take no more memory than ten. Empty lines are passed over; of a line longer than a million
 * characters only the beginning is answered, which makes it unreadable.
 */
export async function eachLine(
  input: Readable,
  output: Writable,
  answer: (line: string) => string,
): Promise<void> {
  const decoder = new StringDecoder('utf8');
  let begun: string[] = [];
  let length = 0;
  let out = '';
  const flush = async () => {
    if (out && !output.write(out)) await new Promise<void>((done) => output.once('drain', done));
    out = '';
  };
  const keep = (part: string) => {
    if (length < LONGEST_LINE) begun.push(part.slice(0, LONGEST_LINE - length));
    length += part.length;
  };
  const take = async (text: string) => {
    let from = 0;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
      keep(text.slice(from, at));
      from = at + 1;
      const line = (begun.length === 1 ? (begun[0] as string) : begun.join('')).trim();
      begun = [];
      length = 0;
      if (line) out += `${answer(line)}\n`;
      if (out.length > PIECE) await flush();
    }
    if (from < text.length) keep(text.slice(from));
  };
  for await (const chunk of input) await take(decoder.write(chunk as Buffer));
  await take(`${decoder.end()}\n`);
  await flush();
}
