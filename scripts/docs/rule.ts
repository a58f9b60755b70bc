import type { Begrip, Bron, Regel, Voorbeeld } from '../../src/rules/data/types.ts';
import { regelHash } from '../../src/rules/hash.ts';
import { bron, type FeitSleutel, feitDefinitie } from '../../src/rules/index.ts';
import { nagekekenGeldig } from '../../src/rules/nagekeken.ts';
import { conditionLines, labelOf } from './condition.ts';

const STATUS = {
  actueel: '',
  verouderd: ' **verouderd**',
  omstreden: ' **bronnen verschillen**',
  unchecked: ' **unchecked: nog niet nagekeken**',
};

/** One rule, whole, in Markdown. */
export function ruleLines(rule: Regel, begrippen: readonly Begrip[]): string[] {
  return [
    `## ${rule.titel}`,
    '',
    `\`${rule.id}\` · rang ${rule.rang} · hash \`${regelHash(rule)}\` · ${reviewed(rule)}`,
    '',
    '**Als**',
    '',
    ...conditionLines(rule.als, begrippen),
    '',
    `**Dan** ${outcome(rule)}`,
    '',
    '**Omdat**',
    '',
    ...rule.redenen.flatMap((r) => [
      `- ${r.tekst}`,
      ...r.bronnen.map((id) => `  - ${sourceLine(bron(id) as Bron)}`),
    ]),
    '',
    ...(rule.twijfel ? [`**Twijfel van de makers:** ${rule.twijfel}`, ''] : []),
    ...rule.voorbeelden.flatMap(exampleLines),
    '',
  ];
}

/** "Jeugdwet, art. 7.3.11 (2015-01-01)", with what is the matter where something is. */
export function sourceLine(b: Bron): string {
  return `${b.titel}, ${b.artikel} (${b.datum})${STATUS[b.status]}`;
}

function reviewed(rule: Regel): string {
  if (!rule.nagekeken) return 'nog niet nagekeken';
  const { wie, rol, datum } = rule.nagekeken;
  return nagekekenGeldig(rule)
    ? `nagekeken door ${wie} (${rol}), ${datum}`
    : `nagekeken op ${datum}, daarna gewijzigd: vervallen`;
}

function outcome(rule: Regel): string {
  if (rule.vraag === 'van') return `toestemming van: ${rule.dan.van.map((p) => `\`${p}\``).join(' en ')}`;
  if (rule.vraag === 'stand') return `advies \`${rule.dan.advies}\`, ten hoogste \`${rule.dan.maximaal}\``;
  if (!('regime' in rule.dan))
    return `toestemming \`${rule.dan.toestemming}\`, advies \`${rule.dan.advies}\`, ten hoogste \`${rule.dan.maximaal}\``;
  const regime = rule.dan.regime === 'geheim' ? 'regel voor geheimhouders' : 'schoolregel';
  return `toestemming \`nodig\`, volgens de ${regime}${rule.dan.anoniemZolang ? '; zolang die er niet is: anoniem' : ''}`;
}

function exampleLines({ situatie, feiten, bijna }: Voorbeeld): string[] {
  const shown = Object.entries(feiten).map(
    ([k, v]) => `${feitDefinitie(k as FeitSleutel).naam}: ${labelOf(k as FeitSleutel, v)}`,
  );
  const change = Object.entries(bijna.wijziging).map(
    ([k, v]) => `${feitDefinitie(k as FeitSleutel).naam}: ${labelOf(k as FeitSleutel, v)}`,
  );
  return [
    `**Voorbeeld:** ${situatie}`,
    '',
    ...shown.map((s) => `- ${s}`),
    '',
    `**Net niet:** ${change.join('; ')}. ${bijna.waarom}`,
  ];
}
