import { datum } from '../wording/datum.ts';
import { daysBetween } from './dates.ts';
import { milestoneOf } from './milestone.ts';
import { readRecord } from './read-record.ts';
import type { Vastlegging } from './vastlegging.ts';
import { whoConsents } from './who-consents.ts';
import { receiverToTell } from './withdrawn.ts';

const END_NEAR_DAYS = 14;
const GONE_NEAR_DAYS = 7;

/** Something to know of a record today. */
export interface Waarschuwing {
  readonly soort: 'einde' | 'leeftijd' | 'ontvanger' | 'verwijderd';
  readonly tekst: string;
  /** What helps, where that is not plain from the text. */
  readonly kijk?: string;
  /** Days to go, about; negative when past. */
  readonly over: number;
}

const days = (count: number): string => (count === 1 ? 'nog 1 dag' : `nog ${count} dagen`);

function endText(eindigtOp: string, isConsent: boolean, left: number): string {
  const on = datum(eindigtOp);
  if (!isConsent) return left > 0 ? `op ${on} wilde je opnieuw kijken` : `je wilde opnieuw kijken, op ${on}`;
  if (left < 0)
    return `de toestemming gold tot ${on} en is voorbij. Vraag opnieuw toestemming voor je verder deelt`;
  return left === 0
    ? 'de toestemming geldt tot en met vandaag'
    : `de toestemming geldt tot ${on}, ${days(left)}`;
}

function endWarning(
  { eindigtOp, ingetrokken }: Vastlegging,
  isConsent: boolean,
  vandaag: string,
): Waarschuwing[] {
  if (!eindigtOp || (isConsent && ingetrokken)) return [];
  const over = daysBetween(vandaag, eindigtOp);
  return over > END_NEAR_DAYS ? [] : [{ soort: 'einde', tekst: endText(eindigtOp, isConsent, over), over }];
}

const GENERAL: Readonly<Record<number, string>> = {
  12: 'Vanaf 12 telt de eigen stem mee, en bij een beroepsgeheim is ook eigen toestemming nodig',
  16: 'Vanaf 16 geeft de jongere zelf toestemming',
  18: 'Vanaf 18 beslist de jongere zelf over alles, en ouders niet meer',
};

function ageWarning(record: Vastlegging, vandaag: string): Waarschuwing[] {
  const read = readRecord(record);
  const reached = milestoneOf(record, read?.feiten ?? {}, vandaag);
  if (!reached) return [];
  const { over, nu } = reached;
  const age = nu?.age ?? '12, 16 of 18';
  const when =
    over > 0 ? `wordt volgende maand ${age}` : over === 0 ? `wordt deze maand ${age}` : `is inmiddels ${age}`;
  const next = nu && read && whoConsents(read.feiten, nu.leeftijd);
  const same = next && read?.besluit && next.van.join() === read.besluit.van.join();
  const who =
    next?.who && !same
      ? `Toestemming komt dan van: ${next.who}`
      : (GENERAL[nu?.age ?? 0] ?? 'Dan kan het iemand anders zijn die toestemming geeft');
  return [
    {
      soort: 'leeftijd',
      tekst: `de jongere ${when}. ${who}`,
      kijk: 'Kijk met ‘controleer opnieuw’',
      over: over * 30,
    },
  ];
}

const toTell = (record: Vastlegging): Waarschuwing[] =>
  receiverToTell(record)
    ? [{ soort: 'ontvanger', tekst: 'de ontvanger weet nog niet dat de toestemming is ingetrokken', over: 0 }]
    : [];

function goneWarning({ vervaltOp }: Vastlegging, vandaag: string): Waarschuwing[] {
  const over = daysBetween(vandaag, vervaltOp);
  if (over > GONE_NEAR_DAYS) return [];
  return [
    {
      soort: 'verwijderd',
      tekst: `wordt hier op ${datum(vervaltOp)} verwijderd`,
      kijk: 'Zet het in je eigen dossier als dat nog niet zo is',
      over,
    },
  ];
}

/** What somebody should know of a record today: an end, an age, a receiver to tell, that it is soon deleted. */
export function warningsOf(record: Vastlegging, vandaag: string): Waarschuwing[] {
  const isConsent = readRecord(record)?.vorm === 'toestemming';
  return [
    ...endWarning(record, isConsent, vandaag),
    ...ageWarning(record, vandaag),
    ...toTell(record),
    ...goneWarning(record, vandaag),
  ];
}

/** A warning in whole sentences. */
export const inSentences = ({ tekst, kijk }: Waarschuwing): string => `${tekst}.${kijk ? ` ${kijk}.` : ''}`;
