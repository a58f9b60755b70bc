import { z } from 'zod/v4';
import type { Codes } from '../papers/index.ts';
import { type FeitSleutel, feitDefinitie } from '../rules/index.ts';

/** Of each kind one; a longer list is not one of ours. */
const MAX_DEELNEMERS = 20;

const codesOf = (sleutel: FeitSleutel): string[] =>
  feitDefinitie(sleutel).opties.map(({ waarde }) => String(waarde));

/** What is not known is left open on paper, as what is not asked is. */
const code = (sleutel: FeitSleutel) =>
  z
    .enum([...codesOf(sleutel), 'weet-niet', ''])
    .transform((value) => (value === 'weet-niet' || value === '' ? undefined : value))
    .optional();

const yesOrNo = z
  .enum(['true', 'false', 'weet-niet', ''])
  .transform((value) => (value === 'true' ? true : value === 'false' ? false : undefined))
  .optional();

/** The rules know some as a sharer and some only as a receiver; both may sit at a table. */
const participants = z
  .string()
  .transform((list) => [...new Set(list.split(',').filter((part) => part !== ''))])
  .pipe(z.array(z.enum([...codesOf('deler'), ...codesOf('ontvanger')])).max(MAX_DEELNEMERS))
  .optional();

const query = z.strictObject({
  vorm: z
    .string()
    .regex(/^[a-z0-9-]{0,64}$/)
    .optional(),
  doel: code('doel'),
  leeftijd: code('leeftijd'),
  gezag: code('gezag'),
  gescheidenUitzondering: yesOrNo,
  wilsonbekwaam: yesOrNo,
  convenant: yesOrNo,
  aanwezig: yesOrNo,
  verzuim: code('verzuim'),
  gegevens: code('gegevens'),
  deelnemers: participants,
  luisteraars: participants,
});

/** What an address asks of a paper. */
export interface PaperQuery {
  readonly vorm?: string;
  readonly codes: Codes;
}

/** The codes in the query of an address, or `undefined` when any of them is not one. Nothing typed gets through. */
export function readPaperQuery(params: URLSearchParams): PaperQuery | undefined {
  const keys = [...params.keys()];
  if (new Set(keys).size < keys.length) return undefined;
  const parsed = query.safeParse(Object.fromEntries(params));
  if (!parsed.success) return undefined;
  const { vorm, ...rest } = parsed.data;
  const codes = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)) as Codes;
  return { codes, ...(vorm && { vorm }) };
}
