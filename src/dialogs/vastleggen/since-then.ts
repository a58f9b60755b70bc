import type { Feiten } from '../../rules/index.ts';
import { capital } from '../wording/personen.ts';
import { milestoneOf } from './milestone.ts';
import type { Gelezen } from './read-record.ts';
import type { Vastlegging } from './vastlegging.ts';
import { type Waarschuwing, warningsOf } from './warnings.ts';
import { withdrawnFacts } from './withdrawn.ts';

/** What happened since to a record by itself, whatever the rules say. */
export interface Intussen {
  readonly wat: readonly string[];
  /** The facts as they are since. */
  readonly feiten: Feiten;
  /** What is only near. */
  readonly nog: readonly Waarschuwing[];
}

/** Consent whose term has passed is no consent: it is to be asked again. */
const askAgain = (feiten: Feiten): Feiten => ({
  ...feiten,
  ...(feiten.toestemmingOuders === 'gegeven' ? { toestemmingOuders: 'niet-gevraagd' } : {}),
  ...(feiten.toestemmingJeugdige === 'gegeven' ? { toestemmingJeugdige: 'niet-gevraagd' } : {}),
});

/** Withdrawal, an agreed end that passed, an age that was reached. */
export function sinceThen(record: Vastlegging, read: Gelezen, vandaag: string): Intussen {
  const age = milestoneOf(record, read.feiten, vandaag)?.nu;
  const happened = ({ soort, over }: Waarschuwing): boolean =>
    over < 0 && (soort === 'leeftijd' ? age !== undefined : soort === 'einde' && read.vorm === 'toestemming');
  const all = warningsOf(record, vandaag);
  const past = all.filter(happened);
  const has = (soort: Waarschuwing['soort']): boolean => past.some((one) => one.soort === soort);
  return {
    wat: [
      ...(record.ingetrokken ? ['De toestemming is ingetrokken.'] : []),
      ...past.map(({ tekst }) => `${capital(tekst)}.`),
    ],
    feiten: withdrawnFacts(record, {
      ...(has('einde') ? askAgain(read.feiten) : read.feiten),
      ...(age && has('leeftijd') ? { leeftijd: age.leeftijd } : {}),
    }),
    nog: all.filter((one) => !happened(one)),
  };
}
