import type { Toelichting, Uitleg } from '../../rules/index.ts';
import { sourceList } from '../wording/bron.ts';

/** A statement under its head, with its sources on a line of their own. */
export interface Statement {
  readonly head?: string;
  readonly text: string;
  readonly sources: string;
}

const statement = ({ tekst, bronnen }: Toelichting, head?: string): Statement => ({
  ...(head ? { head } : {}),
  text: tekst,
  sources: sourceList(bronnen),
});

const section = (head: string, parts: readonly Toelichting[]): Statement[] =>
  parts.map((part, index) => statement(part, index === 0 ? head : undefined));

/** All there is to say on why, most important first. The lawful basis and the duty of secrecy stand apart. */
export const whyStatements = (uitleg: Uitleg): Statement[] => [
  ...section('Waarom', uitleg.redenen),
  ...section('Grondslag in de AVG', [uitleg.grondslag]),
  ...section('Geheimhouding', [uitleg.geheimhouding]),
  ...section('Let op', uitleg.letOp),
  ...section('Wie het moet weten', uitleg.informeren),
  ...section('Wat je doet', uitleg.doen),
  ...section(
    'Waar wij nog aan twijfelen',
    uitleg.twijfels.map((tekst) => ({ tekst, bronnen: [] })),
  ),
];
