import type { Feiten, FeitSleutel, FeitWaarde, Uitkomst } from '../contract.ts';
import { WEET_NIET } from '../contract.ts';
import type { FeitDefinitie } from '../data/types.ts';
import type { WatAls } from '../uitleg.ts';
import type { Decider } from './decide.ts';
import { fourWords } from './four-words.ts';

/** Every single change of a given fact that changes the answer, in the order of asking. */
export function whatIf(decider: Decider, definitions: readonly FeitDefinitie[], feiten: Feiten): WatAls[] {
  const now = decider.decide(feiten);
  if (now.soort !== 'besluit') return [];
  const words = fourWords(now.besluit);
  return definitions.flatMap((d) => {
    const given = feiten[d.sleutel];
    if (given === undefined || given === WEET_NIET || d.sleutel === 'afweging') return [];
    return d.opties
      .filter((option) => option.waarde !== given)
      .map((option) => ({
        feit: d.sleutel,
        waarde: option.waarde,
        uitkomst: change(decider, feiten, d.sleutel, option.waarde),
      }))
      .filter(({ uitkomst }) => uitkomst.soort !== 'besluit' || fourWords(uitkomst.besluit) !== words);
  });
}

function change(decider: Decider, feiten: Feiten, key: FeitSleutel, value: FeitWaarde): Uitkomst {
  return decider.decide({ ...feiten, [key]: value }) as Uitkomst;
}

/**
 * The given facts that no longer can matter, because of facts they rest on. A fact only rests on facts of a lower
 * step, so two refusals never cancel each other out.
 */
export function withoutEffect(
  decider: Decider,
  definitions: readonly FeitDefinitie[],
  feiten: Feiten,
): FeitSleutel[] {
  const { diagram, answers, space } = decider.compiled;
  return definitions
    .filter((d) => feiten[d.sleutel] !== undefined)
    .filter((d) => {
      const below = definitions.filter((o) => o.stap < d.stap && feiten[o.sleutel] !== undefined);
      const allowed = decider.possible(Object.fromEntries(below.map((o) => [o.sleutel, feiten[o.sleutel]])));
      allowed[space.index.afweging] = (1 << (space.values[space.index.afweging]?.length ?? 0)) - 1;
      return !(diagram.reach(diagram.restrict(answers, allowed)).variables & (1 << space.index[d.sleutel]));
    })
    .map((d) => d.sleutel);
}
