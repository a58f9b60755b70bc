import { rulebook } from '../../src/rules/catalogus.ts';
import type { Aanwijzing, Regel } from '../../src/rules/data/types.ts';
import {
  type Bron,
  bron,
  bronnen,
  feitDefinities,
  overlegBronnen,
  regels,
  regelset,
} from '../../src/rules/index.ts';
import { conditionLines } from './condition.ts';
import { ruleLines, sourceLine } from './rule.ts';

const MADE = '<!-- Gemaakt door `npm run docs` uit src/rules/data. Niet met de hand wijzigen. -->';

/** The reading copy: file name under docs/regels to its text. */
export function pages(): Map<string, string> {
  const page = (title: string, lines: readonly string[]) =>
    `${[MADE, '', `# ${title}`, '', ...lines].join('\n').trimEnd()}\n`;
  const rules = (list: readonly Regel[]) =>
    [...list].sort((a, b) => a.rang - b.rang).flatMap((r) => ruleLines(r, rulebook.begrippen));
  return new Map([
    ['README.md', page('De regels, om te lezen en na te kijken', overview())],
    ['1-weg.md', page('Vraag 1: mag het zo, of is toestemming nodig?', rules(rulebook.weg))],
    ['2-van-wie.md', page('Vraag 2: toestemming van wie?', rules(rulebook.van))],
    ['3-stand.md', page('Vraag 3: hoe staat het met de toestemming, en wat nu?', rules(rulebook.stand))],
    ['4-begrippen.md', page('Begrippen', notions())],
    [
      '5-aanwijzingen.md',
      page('Wat er bij een antwoord wordt gezegd', rulebook.aanwijzingen.flatMap(instruction)),
    ],
    ['6-feiten.md', page('De vragen aan de gebruiker', facts())],
    ['7-bronnen.md', page('Bronnen', sources())],
  ]);
}

function overview(): string[] {
  const done = regels.filter((r) => r.nagekeken).length;
  return [
    `Regels versie ${regelset.versie} van ${regelset.datum}, hash \`${regelset.hash}\`.`,
    '',
    `${regels.length} regels, ${rulebook.aanwijzingen.length} aanwijzingen, ${bronnen.length} vindplaatsen. Nagekeken door een jurist: ${done} van ${regels.length}.`,
    '',
    'De regels gaan op volgorde van rang; de eerste die geldt, geeft het antwoord. Hoe je ze nakijkt, staat in [nakijken.md](../nakijken.md).',
    '',
    ...['1-weg', '2-van-wie', '3-stand', '4-begrippen', '5-aanwijzingen', '6-feiten', '7-bronnen'].map(
      (f) => `- [${f}](${f}.md)`,
    ),
    '',
    '| Regel | Titel | Nagekeken |',
    '| --- | --- | --- |',
    ...regels.map((r) => `| \`${r.id}\` | ${r.titel} | ${r.nagekeken ? r.nagekeken.datum : 'nee'} |`),
  ];
}

function notions(): string[] {
  return rulebook.begrippen.flatMap((b) => [
    `## ${b.id}`,
    '',
    b.omschrijving,
    '',
    ...b.gevallen.flatMap((g) => [`\`${g.dan}\`:`, '', ...conditionLines(g.als, rulebook.begrippen), '']),
  ]);
}

function instruction(a: Aanwijzing): string[] {
  return [
    `## ${a.id}`,
    '',
    `${a.soort}${a.soort === 'grondslag' || a.soort === 'geheimhouding' ? `, rang ${a.rang} (de eerste die geldt)` : ''}`,
    '',
    ...conditionLines(a.als, rulebook.begrippen),
    '',
    `> ${a.tekst}`,
    ...(a.tekstAnder ? ['', `Voor wie niet zelf deelt: ${a.tekstAnder}`] : []),
    '',
    ...a.bronnen.map((id) => `- ${sourceLine(bron(id) as never)}`),
    ...(a.twijfel ? ['', `**Twijfel:** ${a.twijfel}`] : []),
    '',
  ];
}

function facts(): string[] {
  return feitDefinities.flatMap((d) => [
    `## ${d.naam} (\`${d.sleutel}\`)`,
    '',
    typeof d.vraag === 'string'
      ? d.vraag
      : Object.entries(d.vraag)
          .map(([p, v]) => `- ${p}: ${v}`)
          .join('\n'),
    '',
    `Waarom: ${d.waarom}`,
    '',
    ...d.opties.map((o) => `- \`${String(o.waarde)}\`: ${o.label}`),
    '',
    `Niet bekend? ${d.uitzoeken}`,
    '',
  ]);
}

const sourceItem = (b: Bron): string =>
  `- \`${b.id}\` ${sourceLine(b)}${b.opmerking ? `. ${b.opmerking}` : ''}`;

function sources(): string[] {
  return [
    ...bronnen.map(sourceItem),
    '',
    '## Over soorten overleg',
    '',
    'Hierop rust geen regel; de voorbereiding van een overleg noemt ze.',
    '',
    ...overlegBronnen.map(sourceItem),
  ];
}
