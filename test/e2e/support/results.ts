import { known, situaties } from '../../../scripts/questions.ts';
import { codeOfMdo } from '../../../src/dialogs/mdo/code.ts';
import { codePage, type Page } from '../../../src/pages/index.ts';
import { resultPage } from '../../../src/pages/result.ts';
import { type CheckCode, codeVan, type Feiten, leesCode, PERSPECTIEVEN } from '../../../src/rules/index.ts';
import { CASE, LARGE, VAGUE } from '../../dialogs/mdo/support.ts';
import { AGREED, DUTY, REFUSED, TO_ASK } from '../../dialogs/support/facts.ts';
import { randomFacts, seeded } from '../../rules/random-facts.ts';

const CONTEXT = { publicUrl: 'https://toestemming.voorbeeldorganisatie.nl' };
const YES = {
  vitaalBelang: true,
  nietAnders: true,
  voldoendeIngespannen: true,
  weegtOp: true,
  gericht: true,
};

const meeting = (answers: Record<string, string>): string => {
  const context = { vandaag: '2026-11-22', eenOpEen: true };
  return codeOfMdo({ ...answers, tafel: answers.tafel?.split(',') ?? [] }, context) ?? '';
};

/** Results that differ most from one another, by name. */
export const RESULTS: Readonly<Record<string, string>> = {
  'to-ask': codeVan(TO_ASK as Feiten, 'deler'),
  agreed: codeVan(AGREED as Feiten, 'ander'),
  duty: codeVan(DUTY as Feiten, 'ontvanger'),
  weigh: codeVan(REFUSED as Feiten, 'deler'),
  weighed: codeVan({ ...REFUSED, afweging: YES } as Feiten, 'deler'),
  anonymous: codeVan({ gegevens: 'anoniem' }, 'deler'),
  depends: codeVan(
    { ...TO_ASK, leeftijd: '0-11', gezag: 'weet-niet', gescheidenUitzondering: false } as Feiten,
    'deler',
  ),
  'depends-on-much': codeVan(
    { ...TO_ASK, leeftijd: 'weet-niet', deler: 'weet-niet', gezag: 'weet-niet' } as Feiten,
    'deler',
  ),
  unfinished: codeVan({ leeftijd: '12-15' }, 'ontvanger'),
  meeting: meeting(CASE),
  'meeting-large': meeting(LARGE),
  'meeting-vague': meeting(VAGUE),
};

/** The page of a code made under rules that gave another answer. */
export const olderPage = (): Page =>
  resultPage(
    {
      ...(leesCode(RESULTS['to-ask'] as string) as CheckCode),
      regelversie: { versie: '0.9.0', datum: '2026-03-01' },
      besluitToen: { toestemming: 'niet-nodig', van: [], advies: 'delen-mag', maximaal: 'noodzakelijk' },
    },
    CONTEXT,
  );

/** As many pages of results as there are, longest first: of the sources, random, with doubt, with all facts given. */
export function longest(): string[] {
  const random = seeded(31);
  const doubtful = (feiten: Feiten): Feiten =>
    Object.fromEntries(
      Object.entries(feiten).map(([key, value]) => [key, random() < 0.2 ? 'weet-niet' : value]),
    );
  const some = Array.from({ length: 500 }, () => randomFacts(random));
  const all = [...situaties(), ...some, ...some.map(known), ...some.map(known).map(doubtful)];
  const pages = all.flatMap((feiten) =>
    PERSPECTIEVEN.map((perspectief) => codePage(codeVan(feiten, perspectief), CONTEXT).html),
  );
  return pages.sort((a, b) => b.length - a.length);
}
