import { decide, type Feiten, type Persoon } from '../../rules/index.ts';
import { persons } from '../wording/personen.ts';

/** Whose consent it takes under today's rules at another age; undefined when the rules need to know more first. */
export function whoConsents(
  feiten: Feiten,
  leeftijd: string,
): { van: readonly Persoon[]; who: string } | undefined {
  const older: Feiten = { ...feiten, leeftijd };
  const uitkomst = decide({
    toestemmingJeugdige: 'niet-gevraagd',
    toestemmingOuders: 'niet-gevraagd',
    ...older,
  });
  if (uitkomst.soort !== 'besluit') return undefined;
  const { besluit } = uitkomst;
  return { van: besluit.van, who: besluit.van.length > 0 ? persons(besluit, older) : '' };
}
