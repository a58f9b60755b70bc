import type { Bron, Toelichting, Uitleg } from '../../rules/index.ts';
import { sourceList, sourceRemarks } from '../wording/bron.ts';

/** A statement under its head, with its sources on a line of their own. */
export interface Statement {
  readonly head?: string;
  readonly text: string;
  readonly sources: string;
  /** The same sources, for who lists them in another way. */
  readonly bronnen: readonly Bron[];
}

const statement = ({ tekst, bronnen }: Toelichting, head?: string): Statement => ({
  ...(head ? { head } : {}),
  text: tekst,
  sources: sourceList(bronnen),
  bronnen,
});

/** Statements under one head. */
export const section = (head: string, parts: readonly Toelichting[]): Statement[] =>
  parts.map((part, index) => statement(part, index === 0 ? head : undefined));

const plain = (head: string, lines: readonly string[]): Statement[] =>
  section(
    head,
    lines.map((tekst) => ({ tekst, bronnen: [] })),
  );

/** What is the matter with the sources of these, where they do not simply hold. */
export const remarks = (said: readonly Toelichting[]): Statement[] =>
  plain('Over de bronnen', sourceRemarks(said.flatMap(({ bronnen }) => bronnen)));

/** All there is to say on why, most important first. The lawful basis and the duty of secrecy stand apart. */
export function whyStatements(uitleg: Uitleg): Statement[] {
  const { redenen, grondslag, geheimhouding, letOp, informeren } = uitleg;
  const doen = [...uitleg.eerst, ...uitleg.doen];
  const said = [...redenen, grondslag, geheimhouding, ...letOp, ...informeren, ...doen];
  return [
    ...section('Waarom', redenen),
    ...section('Grondslag in de AVG', [grondslag]),
    ...section('Geheimhouding', [geheimhouding]),
    ...section('Let op', letOp),
    ...section('Waarom iemand het moet weten', informeren),
    ...section('Waarom je dit doet', doen),
    ...remarks(said),
    ...plain('Waar wij nog aan twijfelen', uitleg.twijfels),
  ];
}
