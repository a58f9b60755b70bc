import { datum } from '../wording/datum.ts';
import { readDate } from './dates.ts';
import { judge } from './judge.ts';
import { milestoneOf } from './milestone.ts';
import { personChoices } from './persons.ts';
import { own } from './read-fields.ts';
import { readRecord } from './read-record.ts';
import type { Formulier, Vastlegging } from './vastlegging.ts';
import { whoConsents } from './who-consents.ts';
import { withdrawalFields } from './withdrawal-fields.ts';
import { receiver } from './withdrawn.ts';

/** What the card of a withdrawal takes from its record, so that it is the same card when the record is out of reach. */
export interface Over {
  /** Who can withdraw, in codes. */
  readonly wie: readonly string[];
  readonly aanWie: string;
}

const codes = (value: unknown): string[] => (typeof value === 'string' ? value.split(',') : []);

/** Who can withdraw: whose consent counted, who gave it, and who decides by now. */
export function overOf(record: Vastlegging, vandaag: string): Over {
  const read = readRecord(record);
  const aanWie = receiver(record);
  if (!read?.besluit) return { wie: [], aanWie };
  const { feiten, besluit } = read;
  const age = milestoneOf(record, feiten, vandaag);
  const since = age?.nu && age.over <= 0 ? (whoConsents(feiten, age.nu.leeftijd)?.van ?? []) : [];
  const wie = personChoices({ van: [...besluit.van, ...since] }, feiten).map(({ waarde }) => waarde);
  return { wie: [...new Set([...wie, ...codes(record.formulier.gaf)])], aanWie };
}

/** The same, as a card carries it. */
export function readOver(data: unknown): Over {
  const over = own(data, 'over');
  const [wie, aanWie] = [own(over, 'wie'), own(over, 'aanWie')];
  return {
    wie: Array.isArray(wie) ? wie.filter((one) => typeof one === 'string') : [],
    aanWie: typeof aanWie === 'string' ? aanWie.slice(0, 500) : '',
  };
}

function tooEarly({ ingetrokkenOp = '' }: Formulier, { formulier: { op } }: Vastlegging) {
  const [day, since] = [readDate(ingetrokkenOp), typeof op === 'string' ? readDate(op) : undefined];
  const fout = `Deze dag ligt voor de dag waarop de toestemming is gegeven: ${datum(since ?? '')}.`;
  return day && since && day < since ? { ingetrokkenOp: fout } : {};
}

/** A withdrawal beside the record it is about: what is wrong with it, if anything, and what is kept of it. */
export function judgeWithdrawal(record: Vastlegging, waarden: Formulier, vandaag: string) {
  const velden = withdrawalFields(overOf(record, vandaag).wie);
  const { ingetrokkenOp = '' } = waarden;
  return {
    ...judge(velden, waarden, {}, vandaag, tooEarly(waarden, record)),
    gegevens: { ...waarden, ingetrokkenOp: readDate(ingetrokkenOp) ?? ingetrokkenOp },
  };
}

const FIELDS = withdrawalFields().map(({ id }) => id);
const sorted = (value: unknown): string => codes(value).sort().join();

/** Whether what a record says of its withdrawal is what was filled in. */
export const sameWithdrawal = ({ ingetrokken }: Vastlegging, gegevens: Formulier): boolean =>
  FIELDS.every((id) => sorted(ingetrokken?.[id]) === sorted(gegevens[id]));
