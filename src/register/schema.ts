import { z } from 'zod/v4';

const JsonObject = z.record(z.string(), z.json());
const Moment = z.iso.datetime();

/** Printable and of bounded length: what may stand in an indexed column of either database. */
const Column = z.string().regex(/^[\x20-\x7e]{1,200}$/);

export const EigenaarSchema = z.object({ tenant: Column, auteur: Column });
export const SleutelSchema = Column;
export const IdSchema = z.string().regex(/^[\w-]{22}$/);
export const NotitieTekst = z.string().min(1).max(10_000);

/** The part of a record that its author gave. Facts and answer may be a list, as for an MDO. */
export const InhoudSchema = z.object({
  soort: z.enum(['check', 'mdo']),
  kenmerk: z.string().min(1).max(200),
  feiten: z.union([JsonObject, z.array(z.json())]),
  besluit: z.union([JsonObject, z.array(z.json())]),
  regels: z.array(z.string()),
  regelversie: z.string(),
  regelhash: z.string(),
  formulier: JsonObject,
  eindigtOp: z.iso.date().optional(),
  geboortemaand: z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
    .optional(),
});

export const IntrekkingSchema = z.intersection(
  z.object({ op: Moment, wie: z.string().optional() }),
  JsonObject,
);

/** How JSON leaves out what is undefined. @throws TypeError for what has no JSON, such as a cycle */
export function asJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
