import { z } from 'zod/v4';
import { type Organisatie, ZONDER_ORGANISATIE } from './organisatie.ts';

/** Short enough for a line of a card. */
const MAX_NAME = 80;
const MAX_URL = 300;

const line = z
  .string({ error: ({ input }) => (input === undefined ? 'is missing' : 'must be text') })
  .trim()
  .min(1, 'must not be empty')
  .max(MAX_NAME, `must be at most ${MAX_NAME} characters`)
  .regex(/^[^\n\r\t<>[\]*`|]*$/, 'must be one line without < > [ ] * ` or |');

const contact = z.strictObject(
  { naam: line, bereikbaar: line.optional() },
  'must be an object with naam and bereikbaar',
);

const reference = z.strictObject(
  {
    naam: line,
    url: z
      .url({
        protocol: /^https$/,
        error: ({ input }) =>
          input === undefined ? 'is missing' : 'must be an address that begins with https://',
      })
      .max(MAX_URL, `must be at most ${MAX_URL} characters`)
      .regex(/^[^\s()<>]*$/, 'must not hold spaces or brackets'),
  },
  'must be an object with naam and url',
);

const schema = z.strictObject(
  {
    naam: line.optional(),
    fg: contact.optional(),
    aandachtsfunctionaris: contact.optional(),
    veiligThuis: contact.optional(),
    meldcode: reference.optional(),
    verzuimprotocol: reference.optional(),
    veiligMailen: line.optional(),
    dossier: line.optional(),
    grondslag: line.optional(),
    hosting: line.optional(),
  },
  'must be an object: { … }',
);

/** Why parsed JSON is not what it should be: which field, and in one English line what is wrong with it. */
export interface Leesfout {
  readonly pad: readonly (string | number)[];
  readonly probleem: string;
}

/** The facts of an organisation, from parsed JSON, or the first thing that is wrong with it. Never throws. */
export function leesOrganisatie(
  json: unknown,
):
  | { readonly ok: true; readonly organisatie: Organisatie }
  | { readonly ok: false; readonly fout: Leesfout } {
  const parsed = schema.safeParse(json);
  if (parsed.success) {
    const veiligThuis = { ...ZONDER_ORGANISATIE.veiligThuis, ...parsed.data.veiligThuis };
    return { ok: true, organisatie: { ...parsed.data, veiligThuis } as Organisatie };
  }
  return { ok: false, fout: firstProblem(parsed.error) };
}

function firstProblem({ issues }: z.ZodError): Leesfout {
  const [issue] = issues;
  const pad = (issue?.path ?? []) as (string | number)[];
  if (issue?.code !== 'unrecognized_keys') return { pad, probleem: issue?.message ?? 'cannot be read' };
  return { pad: [...pad, issue.keys[0] as string], probleem: 'is not a field that is known here' };
}
