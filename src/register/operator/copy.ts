import { z } from 'zod/v4';
import { EigenaarSchema, IdSchema, InhoudSchema, IntrekkingSchema, SleutelSchema } from '../schema.ts';

const Moment = z.iso.datetime();

/** One record with all that belongs to it, as it stands in a backup: the same for either database and any key. */
export const CopySchema = z.strictObject({
  id: IdSchema,
  ...EigenaarSchema.shape,
  sleutel: SleutelSchema,
  gemaakt: Moment,
  gewijzigd: Moment,
  inhoud: InhoudSchema,
  ingetrokken: IntrekkingSchema.nullable(),
  notities: z.array(z.strictObject({ sleutel: SleutelSchema, op: Moment, tekst: z.string() })),
});

export type Copy = z.infer<typeof CopySchema>;
