import { decide, type Feiten, type Persoon } from '../../rules/index.ts';
import { datum } from '../wording/datum.ts';
import { persons } from '../wording/personen.ts';
import { daysBetween, monthsBetween } from './dates.ts';
import { readRecord } from './read-record.ts';
import type { Vastlegging } from './vastlegging.ts';

const END_NEAR_DAYS = 14;
const GONE_NEAR_DAYS = 7;

const days = (count: number): string => (count === 1 ? 'nog 1 dag' : `nog ${count} dagen`);

function endWarning({ eindigtOp, ingetrokken }: Vastlegging, isConsent: boolean, vandaag: string): string[] {
  if (!eindigtOp || (isConsent && ingetrokken)) return [];
  const left = daysBetween(vandaag, eindigtOp);
  if (left > END_NEAR_DAYS) return [];
  const on = datum(eindigtOp);
  if (!isConsent)
    return [left > 0 ? `op ${on} wilde je opnieuw kijken` : `je wilde opnieuw kijken, op ${on}`];
  if (left < 0)
    return [`de toestemming gold tot ${on} en is voorbij. Vraag opnieuw toestemming voor je verder deelt`];
  return [
    left === 0 ? 'de toestemming geldt tot en met vandaag' : `de toestemming geldt tot ${on}, ${days(left)}`,
  ];
}

/** From each of these ages on it may be somebody else who consents. */
const AGES = [
  { age: 12, leeftijd: '12-15' },
  { age: 16, leeftijd: '16-17' },
  { age: 18, leeftijd: '18+' },
] as const;

/** Whether an answer of the check is of somebody below this age. */
const isBelow = (leeftijd: unknown, age: number): boolean =>
  typeof leeftijd === 'string' && Number.parseInt(leeftijd, 10) < age;

/** Whose consent it takes under today's rules at another age; undefined when the rules need to know more first. */
function whoConsents(feiten: Feiten, leeftijd: string): { van: readonly Persoon[]; who: string } | undefined {
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

const GENERAL: Readonly<Record<number, string>> = {
  12: 'Vanaf 12 telt de eigen stem mee, en bij een beroepsgeheim is ook eigen toestemming nodig.',
  16: 'Vanaf 16 geeft de jongere zelf toestemming.',
  18: 'Vanaf 18 beslist de jongere zelf over alles, en ouders niet meer.',
};

function ageWarning(record: Vastlegging, vandaag: string): string[] {
  const { geboortemaand, gemaakt } = record;
  const read = readRecord(record);
  if (!geboortemaand) return [];
  const then = monthsBetween(geboortemaand, gemaakt);
  const now = monthsBetween(geboortemaand, vandaag);
  // Somebody who was twelve when it was recorded needs no warning of that. In the very month only the check knows.
  const wasBelow = (age: number): boolean =>
    then < age * 12 || (then === age * 12 && isBelow(read?.feiten.leeftijd, age));
  const reached = AGES.filter(({ age }) => wasBelow(age) && now >= age * 12 - 1).at(-1);
  if (!reached) return [];
  const { age, leeftijd } = reached;
  const left = age * 12 - now;
  const when =
    left > 0 ? `wordt volgende maand ${age}` : left === 0 ? `wordt deze maand ${age}` : `is inmiddels ${age}`;
  const next = read && whoConsents(read.feiten, leeftijd);
  const same = next && read?.besluit && next.van.join() === read.besluit.van.join();
  const who = next?.who && !same ? `Toestemming komt dan van: ${next.who}.` : GENERAL[age];
  return [`de jongere ${when}. ${who} Kijk met ‘controleer opnieuw’`];
}

function goneWarning({ vervaltOp }: Vastlegging, vandaag: string): string[] {
  const left = daysBetween(vandaag, vervaltOp);
  if (left > GONE_NEAR_DAYS) return [];
  return [`wordt hier op ${datum(vervaltOp)} verwijderd. Zet het in je eigen dossier als dat nog niet zo is`];
}

/** What somebody should know of a record today: an end that nears, an age that is reached, that it is soon deleted. */
export function warningsOf(record: Vastlegging, vandaag: string): string[] {
  const isConsent = readRecord(record)?.vorm === 'toestemming';
  return [
    ...endWarning(record, isConsent, vandaag),
    ...ageWarning(record, vandaag),
    ...goneWarning(record, vandaag),
  ];
}
