import { AFWEGING_VRAGEN, decide, type Feiten } from '../../rules/index.ts';

/** The facts without the weighing. */
export const withoutWeighing = ({ afweging: _, ...rest }: Feiten): Feiten => rest;

/** Whether the rules leave it to somebody's own weighing, done or not, whatever the unknown facts are. */
export function mayWeigh(feiten: Feiten): boolean {
  const uitkomst = decide(withoutWeighing(feiten));
  if (uitkomst.soort === 'besluit') return uitkomst.besluit.advies === 'weeg-af';
  return (
    uitkomst.soort === 'hangtAf' && uitkomst.mogelijk.every(({ besluit }) => besluit.advies === 'weeg-af')
  );
}

/** Whether the answer rests on the five answers somebody gave. */
export const restsOnWeighing = (feiten: Feiten): boolean => feiten.afweging !== undefined && mayWeigh(feiten);

/** The facts without a weighing that was left half done: it counts for nothing. */
export function withoutHalfWeighing(feiten: Feiten): Feiten {
  const { afweging } = feiten;
  if (typeof afweging !== 'object') return withoutWeighing(feiten);
  return AFWEGING_VRAGEN.every((vraag) => afweging[vraag] !== undefined) ? feiten : withoutWeighing(feiten);
}
