import { z } from 'zod/v4';
import { bron, type FeitSleutel, feitDefinitie } from '../../rules/index.ts';
import type { Overlegvorm } from './overlegvorm.ts';

const MAX_SHORT = 80;
const MAX_LONG = 240;
const MAX_PEOPLE = 16;
const MAX_LIST = 12;

const short = z
  .string()
  .trim()
  .min(1, 'must not be empty')
  .max(MAX_SHORT, `must be at most ${MAX_SHORT} characters`);
const long = z
  .string()
  .trim()
  .min(1, 'must not be empty')
  .max(MAX_LONG, `must be at most ${MAX_LONG} characters`);
const id = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,31}$/, 'must be lower-case letters, digits and hyphens, at most 32');
const words = z.array(short.toLowerCase()).max(MAX_LIST);

/** A value of a fact of the rules, and of nothing else. */
const codeOf = (sleutel: FeitSleutel) => {
  const codes = feitDefinitie(sleutel).opties.map(({ waarde }) => String(waarde));
  return z.enum(codes as [string, ...string[]], `must be one of ${codes.join(', ')}`);
};

const source = z.union(
  [
    z.string().refine((name) => bron(name) !== undefined),
    z.strictObject({ titel: short, artikel: short, datum: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/) }),
  ],
  'must be the id of a known source, or titel, artikel and datum (2025, 2025-03 or 2025-03-01)',
);
const sources = z
  .array(source)
  .min(1, 'must name at least one source')
  .max(4, 'must name at most four sources');
const said = { tekst: long, bronnen: sources };
const statement = z.strictObject(said);

const unique = <T extends { readonly id: string }>(list: readonly T[]) =>
  new Set(list.map((one) => one.id)).size === list.length;
const TWICE = 'must not hold the same id twice';

const participant = z.strictObject({
  id,
  naam: short,
  kort: short.optional(),
  woorden: words.optional(),
  deler: codeOf('deler').optional(),
  ontvanger: codeOf('ontvanger'),
  apart: z.boolean().optional(),
  taak: long,
  bronnen: sources,
});

const vorm = z.strictObject({
  id,
  naam: short,
  woorden: words,
  doelen: z
    .array(z.strictObject({ id, naam: short, doel: codeOf('doel'), bronnen: sources }))
    .min(1, 'must hold at least one purpose')
    .max(MAX_LIST)
    .refine(unique, TWICE),
  deelnemers: z
    .array(participant)
    .min(2, 'must hold at least two participants')
    .max(MAX_PEOPLE)
    .refine(unique, TWICE),
  voorzitter: statement,
  informeert: statement,
  ouders: z.strictObject({ aanTafel: z.boolean(), ...said }),
  verslag: statement,
  eisen: z
    .array(z.strictObject({ id, vraag: long, ...said }))
    .max(3)
    .refine(unique, TWICE)
    .default([]),
  twijfel: long.optional(),
});

const schema = z.array(vorm, 'must be a list of kinds of overleg').max(MAX_LIST).refine(unique, TWICE);

/** `[0].deelnemers[2].deler`, as somebody finds it in the file. */
const pathOf = (path: readonly PropertyKey[]): string =>
  path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');

/**
 * The kinds of overleg an organisation wrote down, from parsed JSON.
 * @throws Error whose message names the path of the first field that is wrong, and in one English line what is wrong with it:
 * it is the operator who reads it
 */
export function leesOverlegvormen(json: unknown): Overlegvorm[] {
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data as Overlegvorm[];
  const [issue] = parsed.error.issues;
  const extra = issue?.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  const path = [...(issue?.path ?? []), ...(extra === undefined ? [] : [extra])];
  const problem = extra === undefined ? issue?.message : 'is not a field that is known here';
  throw new Error(path.length > 0 ? `${pathOf(path)}: ${problem}` : problem);
}
