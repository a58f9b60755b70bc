import { AFWEGING_VRAGEN, decide, type Feiten } from '../../rules/index.ts';

/** The facts without the weighing. */
export const withoutWeighing = ({ afweging: _, ...rest }: Feiten): Feiten => rest;

/** Whether the rules leave it to somebody's own weighing, done or not. */
export function mayWeigh(feiten: Feiten): boolean {
  const uitkomst = decide(withoutWeighing(feiten));
  return uitkomst.soort === 'besluit' && uitkomst.besluit.advies === 'weeg-af';
}

/** Whether the answer rests on the five answers somebody gave. */
export const restsOnWeighing = (feiten: Feiten): boolean => feiten.afweging !== undefined && mayWeigh(feiten);

/** The facts without a weighing that was left half done: it counts for nothing. */
export function withoutHalfWeighing(feiten: Feiten): Feiten {
  const { afweging } = feiten;
  if (typeof afweging !== 'object') return withoutWeighing(feiten);
  return AFWEGING_VRAGEN.every((vraag) => afweging[vraag] !== undefined) ? feiten : withoutWeighing(feiten);
}
