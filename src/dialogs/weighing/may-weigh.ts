import { type Feiten, decide } from '../../rules/index.ts';

/** The facts without the weighing. */
export const withoutWeighing = ({ afweging: _, ...rest }: Feiten): Feiten => rest;

/** Whether the rules leave it to somebody's own weighing, done or not. */
export function mayWeigh(feiten: Feiten): boolean {
  const uitkomst = decide(withoutWeighing(feiten));
  return uitkomst.soort === 'besluit' && uitkomst.besluit.advies === 'weeg-af';
}

/** Whether the answer rests on the five answers somebody gave. */
export const restsOnWeighing = (feiten: Feiten): boolean => feiten.afweging !== undefined && mayWeigh(feiten);
