import type { Frame } from './frame.ts';
import type { Partijen } from './party-fact.ts';
import type { Zelf } from './self.ts';
import type { Lezing } from './together.ts';

const NOBODY = '-';
const codeOf = (who: Frame['deler'], zelf: Zelf | undefined): string =>
  (who === 'zelf' ? zelf?.code : who?.code) ?? NOBODY;

/** What each construction says, and what the rules make of all of them. */
export function readingsOf(
  frames: readonly Frame[],
  { deler, ontvanger }: Partijen,
  zelf: Zelf | undefined,
): Lezing[] {
  const found = frames.map((frame) => ({
    soort: frame.soort ?? 'zin',
    deler: codeOf(frame.deler, zelf),
    ontvanger: codeOf(frame.ontvanger, zelf),
  }));
  const loudest = [...frames].sort((a, b) => b.kracht - a.kracht)[0]?.soort ?? 'geen';
  const end = { deler: deler?.code ?? NOBODY, ontvanger: ontvanger?.code ?? NOBODY };
  return [...found, { soort: `slotsom ${loudest}`, ...end }, { soort: 'slotsom', ...end }];
}
