import type { ExpressionBuilder, ExpressionWrapper, SqlBool } from 'kysely';
import type { Tables } from '../database/tables.ts';

/** The records of one author. Capitals make no difference: portals and scripts write an object id either way. */
export const isAuthor =
  (auteur: string) =>
  (eb: ExpressionBuilder<Tables, 'vastlegging'>): ExpressionWrapper<Tables, 'vastlegging', SqlBool> =>
    eb(eb.fn<string>('lower', ['auteur']), '=', auteur.toLowerCase());
