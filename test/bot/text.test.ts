import type { Activity } from 'botbuilder';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/bot/text.ts';
import { BOT, MENTION } from './support/activities.ts';

const read = (text: unknown, more: object = {}) =>
  plainText({ text, recipient: BOT, ...more } as unknown as Activity);
const told = (text: string) => ({ entities: [{ type: 'mention', text, mentioned: { id: BOT.id } }] });

describe('what somebody typed', () => {
  it.each([
    ['toestemming nodig?', 'toestemming nodig?'],
    [`${MENTION} toestemming nodig?`, 'toestemming nodig?'],
    [MENTION, ''],
    [`${MENTION}&nbsp;hulp\n`, 'hulp'],
    ['  mag\t ik   dit  ', 'mag ik dit'],
    ['<p>mag ik</p><p>dit <b>delen</b>?</p>', 'mag ik\ndit delen?'],
    ['mag ik <at>Fatima</at> dit vertellen', 'mag ik Fatima dit vertellen'],
    ['jonger dan <12 of >16', 'jonger dan <12 of >16'],
    ['school &amp; GGD &lt;3', 'school & GGD <3'],
  ])('%j is read as %j', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('leaves out the mention as the client wrote it, also under another name', () => {
    expect(read('<at>Bot (test)*</at> hulp', told('<at>Bot (test)*</at>'))).toBe('hulp');
  });

  it('keeps a mention of somebody else', () => {
    const other = { entities: [{ type: 'mention', text: '<at>Kim</at>', mentioned: { id: '29:kim' } }] };
    expect(read('<at>Kim</at> hulp', other)).toBe('Kim hulp');
  });

  it('is empty when there is no text, whatever stands in its place', () => {
    for (const text of [undefined, null, 12, {}, ['x']]) expect(read(text)).toBe('');
    expect(read('hulp', { entities: 'x' })).toBe('hulp');
    expect(read('hulp', { entities: [null, 3, { type: 'mention' }] })).toBe('hulp');
  });
});
