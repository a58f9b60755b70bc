import type { TurnContext } from '../types.ts';
import type { Deelnemer, Overlegdoel, Overlegvorm } from './overlegvorm.ts';
import { type MdoAnswers, many, one } from './state.ts';
import { mogelijkeDeelnemers, vormenVan } from './vormen.ts';

/** The kind of overleg that was chosen. */
export const vormVan = (answers: MdoAnswers, context: TurnContext): Overlegvorm | undefined =>
  vormenVan(context).find(({ id }) => id === one(answers, 'vorm'));

/** The purpose that was chosen, of those of the kind of overleg. */
export const doelVan = (answers: MdoAnswers, context: TurnContext): Overlegdoel | undefined =>
  vormVan(answers, context)?.doelen.find(({ id }) => id === one(answers, 'doel'));

/** Those who sit at the table, in the order in which they were listed. */
export function tafelVan(answers: MdoAnswers, context: TurnContext): readonly Deelnemer[] {
  const vorm = vormVan(answers, context);
  const ticked = many(answers, 'tafel');
  return vorm ? mogelijkeDeelnemers(vorm).filter(({ id }) => ticked.includes(id)) : [];
}

/** The short name of a role: "School" of "School: zorgcoördinator, ib’er of mentor". */
export const kortVan = ({ naam }: Deelnemer): string => naam.split(':')[0] ?? naam;

/** The same within a sentence, with its article. Abbreviations keep their capitals. */
export function inZin(deelnemer: Deelnemer): string {
  if (deelnemer.kort) return deelnemer.kort;
  const kort = kortVan(deelnemer);
  return /^[A-Z][a-z]/.test(kort) ? kort.charAt(0).toLowerCase() + kort.slice(1) : kort;
}
