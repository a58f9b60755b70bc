import { describe, expect, it } from 'vitest';
import { codeOfMdo } from '../../src/dialogs/mdo/code.ts';
import { sharedMdoCard } from '../../src/dialogs/mdo/shared-card.ts';
import type { MdoAnswers } from '../../src/dialogs/mdo/state.ts';
import { inOwnWords } from '../../src/dialogs/wording/organisatie.ts';
import { codePage } from '../../src/pages/index.ts';
import { meetingPage } from '../../src/pages/meeting.ts';
import { leesCode, type MdoCode, regelset } from '../../src/rules/index.ts';
import { AGREED, CASE, LARGE, VAGUE } from '../dialogs/mdo/support.ts';
import { ALONE, wordsOf } from '../dialogs/support/conversation.ts';
import { textOf } from './text.ts';

const CONTEXT = { publicUrl: 'https://toestemming.voorbeeld.nl' };
const ORGANISATIE = { fg: { naam: 'A. de Wit' }, dossier: 'Magister', veiligThuis: { naam: 'Veilig Thuis' } };
const listed = (answers: Record<string, string>): MdoAnswers => ({
  ...answers,
  tafel: answers.tafel?.split(',') ?? [],
});
const codeOf = (answers: Record<string, string>): string => codeOfMdo(listed(answers), ALONE) ?? '';
const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) =>
      line
        .replace(/^(\d+\.|-) /, '')
        .replaceAll('*', '')
        .trim(),
    )
    .filter(Boolean);
/** What a card says because it is a card. */
const OF_A_CARD =
  /^Er is meer toelichting|^Code: |^Wat je eerst doet$|^Eerst nog iets doen$|^De anderen$|^Per deelnemer$/;

describe('the page of a meeting', () => {
  it.each([
    ['ordinary', CASE],
    ['agreed', AGREED],
    ['large', LARGE],
    ['vague', VAGUE],
  ])('says what the shared card says, in the same words: %s', (_, answers) => {
    const own = inOwnWords(
      [{ kind: 'card', card: sharedMdoCard(listed(answers), { ...ALONE, organisatie: ORGANISATIE }) }],
      ORGANISATIE,
    );
    const card = own[0]?.kind === 'card' ? wordsOf(own[0].card) : '';
    const page = textOf(codePage(codeOf(answers), { ...CONTEXT, organisatie: ORGANISATIE }).html);
    const missing = lines(card)
      .flatMap((line) => line.split('; '))
      .filter((line) => !OF_A_CARD.test(line) && !lines(page).some((one) => one.includes(line)));
    expect(missing).toEqual([]);
  });

  it('has the answer, the lines, the checklist, why, the sources, the rules, and danger before all', () => {
    const { html, status } = codePage(codeOf(CASE), CONTEXT);
    const text = textOf(html);
    expect(status).toBe(200);
    for (const part of [
      codeOf(CASE),
      'Schoolmaatschappelijk werk – Eerst toestemming van',
      'Zet het doel op papier',
      'Bron: ',
      'Grondslag: ',
      'Geheimhouding: ',
      `Regels ${regelset.versie}, nog niet`,
      regelset.hash,
      `${CONTEXT.publicUrl}/r/${codeOf(CASE)}`,
    ])
      expect(text).toContain(part);
    expect(text.indexOf('Bel 112')).toBeLessThan(text.indexOf('Wat je eerst doet'));
    expect(html.match(/<h1>/g)).toHaveLength(1);
    expect(html).not.toMatch(/<script|javascript:|http-equiv|style="|<input (?!id="code")/i);
  });

  it('says each reason once, with all it is about', () => {
    const text = textOf(codePage(codeOf(CASE), CONTEXT).html);
    expect(text).toContain('Schoolmaatschappelijk werk en Jeugdarts of jeugdverpleegkundige');
    const reason = 'Hulpverleners, artsen en gedragswetenschappers hebben zwijgplicht.';
    expect(text.split(reason)).toHaveLength(2);
  });

  it('numbers each source once for paper, and lists every number it uses', () => {
    for (const answers of [CASE, LARGE, VAGUE]) {
      const { html } = codePage(codeOf(answers), CONTEXT);
      const used = [...html.matchAll(/<span class="print">\[([\d, ]+)\]/g)].map(([, list = '']) =>
        list.split(', ').map(Number),
      );
      for (const list of used) expect(new Set(list).size).toBe(list.length);
      const listed = /<div class="print sources">[\s\S]*?<\/div>/.exec(html)?.[0].match(/<li>/g)?.length;
      expect(Math.max(...used.flat())).toBe(listed);
    }
  });

  it('says so when it was made under older rules', () => {
    const read = leesCode(codeOf(CASE)) as MdoCode;
    const older = { ...read, regelversie: { versie: '0.9.0', datum: '2026-03-01' } };
    expect(textOf(meetingPage(older, CONTEXT).html)).toContain(
      'Het antwoord is voor iedereen hetzelfde gebleven.',
    );
  });
});
