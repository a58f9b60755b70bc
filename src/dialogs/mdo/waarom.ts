import { explain } from '../../rules/index.ts';
import { ALWAYS, SOMETIMES, whyDepends } from '../result/depends-why.ts';
import { type Statement, section } from '../result/why.ts';
import type { Lijn } from './lijnen.ts';
import { kortVan } from './tafel.ts';
import { klein, opsomming } from './wording.ts';

/** Why a participant may or may not say something: the reasons, the lawful basis and the duty of secrecy, with sources. */
export function redenenVan({ antwoord }: Lijn): Statement[] {
  if (!antwoord || antwoord.uitkomst.soort === 'vraag') return [];
  const { uitkomst, feiten } = antwoord;
  if (uitkomst.soort === 'hangtAf') return whyDepends(uitkomst, feiten, 'ander');
  const { redenen, grondslag, geheimhouding } = explain(feiten, uitkomst.besluit, 'ander');
  return [
    ...section('Waarom', redenen),
    ...section('Grondslag', [grondslag]),
    ...section('Geheimhouding', [geheimhouding]),
  ];
}

/** What a head says of the statements under it: the kinds of them in the order in which they matter. */
const KINDS: readonly { readonly heads: RegExp; readonly head: (names: string) => string }[] = [
  { heads: /^/, head: (names) => names },
  { heads: /^Grondslag/, head: (names) => `Grondslag: ${names}` },
  { heads: /^Geheimhouding$/, head: (names) => `Geheimhouding: ${names}` },
  { heads: /^Over de bronnen$/, head: () => 'Over de bronnen' },
];
/** Heads that say nothing the reader needs at each reason; any other says when it holds. */
const GENERAL = ['Waarom', ALWAYS, SOMETIMES];

const kindOf = (head: string): number => KINDS.map(({ heads }) => heads.test(head)).lastIndexOf(true);

interface Told {
  readonly kind: number;
  readonly names: string[];
  readonly statement: Statement;
}

/** The same for all at the table: each reason once, under the names of those it is about, reasons before the rest. */
export function redenenPerDeelnemer(lines: readonly Lijn[]): Statement[] {
  const said = new Map<string, Told>();
  for (const line of lines) {
    let under = '';
    for (const statement of redenenVan(line)) {
      under = statement.head ?? under;
      const kind = kindOf(under);
      const when = kind > 0 || GENERAL.includes(under) ? '' : `${under}: `;
      const text = `${when}${when ? klein(statement.text) : statement.text}`;
      const told = said.get(text) ?? { kind, names: [], statement: { ...statement, text } };
      const name = kortVan(line.deelnemer);
      if (!told.names.includes(name)) told.names.push(name);
      said.set(text, told);
    }
  }
  // All that is of one kind and about the same ones together, in the order of the table.
  const groups = new Map<string, Statement[]>();
  for (const { kind, names, statement } of [...said.values()].sort((a, b) => a.kind - b.kind)) {
    const head = (KINDS[kind] as (typeof KINDS)[number]).head(opsomming(names));
    groups.set(head, [...(groups.get(head) ?? []), statement]);
  }
  return [...groups].flatMap(([head, list]) =>
    list.map(({ head: _, ...rest }, at) => (at === 0 ? { ...rest, head } : rest)),
  );
}

/** A statement as a line of a list: under the head "Waarom" the text alone, else with its head before it. */
export function redenRegels(statements: readonly Statement[]): string[] {
  let under = '';
  return statements.map(({ head, text, sources }) => {
    under = head ?? under;
    return `${under === 'Waarom' ? '' : `${under}: `}${text} ${sources}`.trim();
  });
}
