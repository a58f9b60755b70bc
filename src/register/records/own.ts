import type { ExpressionBuilder, ExpressionWrapper, SqlBool } from 'kysely';
import type { Tables } from '../database/tables.ts';
import type { Eigenaar } from '../types.ts';

/**
 * The records somebody may see: their own, in their tenant, within their term. Every query on records of an owner
 * goes through here.
 */
export function own({ tenant, auteur }: Eigenaar, since: string) {
  return (eb: ExpressionBuilder<Tables, 'vastlegging'>): ExpressionWrapper<Tables, 'vastlegging', SqlBool> =>
    eb.and([eb('tenant', '=', tenant), eb('auteur', '=', auteur), eb('gemaakt', '>=', since)]);
}
