import { bytes, fitting } from '../cards/card.ts';
import { alert, bullets, type Element, small } from '../cards/elements.ts';
import { datum } from '../wording/datum.ts';
import { plain } from './field-elements.ts';
import type { Vastlegging } from './vastlegging.ts';
import { inSentences, type Waarschuwing, warningsOf } from './warnings.ts';

const MOST = 6;
const LONGEST_NAME = 60;

interface Van extends Waarschuwing {
  readonly record: Vastlegging;
}

/** What there is to know of all these records, the most pressing first. */
const sorted = (records: readonly Vastlegging[], vandaag: string): Van[] =>
  records
    .flatMap((record) => warningsOf(record, vandaag).map((warning) => ({ ...warning, record })))
    .sort((a, b) => a.over - b.over);

const name = ({ kenmerk }: Vastlegging): string =>
  plain(kenmerk.length > LONGEST_NAME ? `${kenmerk.slice(0, LONGEST_NAME)}…` : kenmerk);

/** What is deleted within a week. It was promised to be announced, so it stays whatever else there is to say. */
export function goneLine(records: readonly Vastlegging[], vandaag: string): Element[] {
  const going = sorted(records, vandaag).filter(({ soort }) => soort === 'verwijderd');
  const [first] = going;
  if (!first) return [];
  if (going.length === 1) return [alert(`Let op: ${name(first.record)} ${inSentences(first)}`)];
  const named = going
    .slice(0, MOST)
    .map(({ record }) => `${name(record)} (${datum(record.vervaltOp)})`)
    .join(', ');
  const left = going.length > MOST ? ` en nog ${going.length - MOST}` : '';
  return [
    alert(
      `Let op: ${going.length} vastleggingen worden hier binnen een week verwijderd: ${named}${left}. Zet ze in je eigen dossier als dat nog niet zo is. Met *exporteer alles* krijg je ze.`,
    ),
  ];
}

/** The rest of what there is to know, as much of it as there is room for. */
export function warnings(records: readonly Vastlegging[], vandaag: string, room: number): Element[] {
  const lines = sorted(records, vandaag)
    .filter(({ soort }) => soort !== 'verwijderd')
    .map((warning) => `${name(warning.record)}: ${inSentences(warning)}`);
  const shown = (count: number): Element[] => {
    const left = lines.length - count;
    return [
      alert('Let op'),
      ...(count > 0 ? [bullets(lines.slice(0, count))] : []),
      ...(left > 0
        ? [small(`En nog ${left}. Je ziet ze bij de vastlegging, en als je verder bladert.`)]
        : []),
    ];
  };
  if (lines.length === 0) return [];
  const { kept } = fitting(lines.slice(0, MOST), room - bytes(shown(0)));
  return shown(kept.length);
}
