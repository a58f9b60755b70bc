import { createReadStream, createWriteStream, type ReadStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod/v4';
import { type Seal, sealWith, unsealed } from '../database/seal.ts';
import { fits, freshSeal, proofOf } from '../database/seal-for.ts';
import { type Copy, CopySchema } from './copy.ts';
import { OperatorError } from './error.ts';

/**
 * A backup: lines of JSON. The first says what it is, the last how many records there were. With a key every line
 * between is sealed and knows its place, so that lines cannot be left out, swapped or added unseen.
 */
const HeadSchema = z.object({
  register: z.literal('toestemming-nodig'),
  versie: z.literal(1),
  gemaakt: z.iso.datetime(),
  zout: z.string(),
  proef: z.string(),
});
/** The keys a backup may have been made with. */
export type Keys = readonly (string | undefined)[];

const TailSchema = z.object({ einde: z.int() });

/** Writes the backup beside its place and puts it there when it is whole and on disk. The number of records. */
export async function writeBackup(
  file: string,
  key: string | undefined,
  now: Date,
  copies: AsyncIterable<Copy>,
): Promise<number> {
  const partial = `${file}.part`;
  const seal = freshSeal(key);
  const { zout, proef } = proofOf(seal);
  let count = 0;
  async function* lines() {
    const head = { register: 'toestemming-nodig', versie: 1, gemaakt: now.toISOString(), zout, proef };
    yield `${JSON.stringify(head)}\n`;
    for await (const copy of copies) yield `${seal.close(JSON.stringify(copy), `regel ${count++}`)}\n`;
    yield `${seal.close(JSON.stringify({ einde: count }), `regel ${count}`)}\n`;
  }
  try {
    await pipeline(lines, createWriteStream(partial, { mode: 0o600, flush: true }));
    await rename(partial, file);
    return count;
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}

/** Looks whether a file is a backup that one of these keys opens, before anything is made or replaced. @throws OperatorError */
export async function refuseForeign(file: string, keys: Keys): Promise<void> {
  const input = await openBackup(file);
  try {
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      sealOf(file, line, keys);
      return;
    }
  } finally {
    input.destroy();
  }
  throw new OperatorError(`${file} is not whole: its end is missing`);
}

async function openBackup(file: string): Promise<ReadStream> {
  const handle = await open(file).catch((error: NodeJS.ErrnoException) => {
    throw new OperatorError(`${file} cannot be read (${error.code})`);
  });
  return createReadStream('', { fd: handle });
}

/** The records of a backup. @throws OperatorError at the first line that is not as it was written, or when the end is missing */
export async function* readBackup(file: string, keys: Keys): AsyncGenerator<Copy> {
  const lines = createInterface({
    input: await openBackup(file),
    crlfDelay: Number.POSITIVE_INFINITY,
  });
  let seal: Seal | undefined;
  let count = 0;
  let ended = false;
  for await (const line of lines) {
    if (!seal) {
      seal = sealOf(file, line, keys);
      continue;
    }
    const content = parse(() => JSON.parse((seal as Seal).open(line, `regel ${count}`)));
    const tail = TailSchema.safeParse(content);
    const copy = CopySchema.safeParse(content);
    if (ended || (tail.success && tail.data.einde !== count) || (!tail.success && !copy.success))
      throw new OperatorError(`${file} is damaged at line ${count + 2}`);
    ended = tail.success;
    if (copy.success) {
      yield copy.data;
      count++;
    }
  }
  if (!ended) throw new OperatorError(`${file} is not whole: its end is missing`);
}

function sealOf(file: string, line: string, keys: Keys): Seal {
  const head = HeadSchema.safeParse(parse(() => JSON.parse(line)));
  if (!head.success) throw new OperatorError(`${file} is no backup of this register, or of a newer version`);
  const { zout, proef } = head.data;
  if (!zout) return unsealed;
  const given = keys.filter((key) => key !== undefined);
  const seal = given.map((key) => sealWith(key, zout)).find((one) => fits(one, proef));
  if (seal) return seal;
  throw new OperatorError(
    given.length === 0
      ? `${file} is encrypted: set REGISTER_KEY to the key of when it was made`
      : `REGISTER_KEY does not fit ${file}: set the key of when it was made as REGISTER_OLD_KEY`,
  );
}

function parse(read: () => unknown): unknown {
  try {
    return read();
  } catch {
    return undefined;
  }
}
