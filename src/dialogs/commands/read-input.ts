import { z } from 'zod/v4';
import type { Input } from '../types.ts';

const schema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), text: z.string().catch('') }),
  z.object({ kind: z.literal('action'), verb: z.string().catch(''), data: z.unknown() }),
]);

/** What came in, whatever it was. Anything that is no input at all counts as an empty text. */
export function readInput(input: unknown): Input {
  const parsed = schema.safeParse(input);
  return parsed.success ? (parsed.data as Input) : { kind: 'text', text: '' };
}
