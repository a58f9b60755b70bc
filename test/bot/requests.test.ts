import { once } from 'node:events';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MAX_BODY_BYTES } from '../../src/bot/body.ts';
import { message, tap } from './support/activities.ts';
import { startTestBot, type TestBot } from './support/bot.ts';

let bot: TestBot;
beforeAll(async () => {
  bot = await startTestBot();
});
afterAll(() => bot.stop());

const LOCAL = { serviceUrl: 'http://127.0.0.1:9' };

describe('the server', () => {
  it('tells that it lives', async () => {
    expect(await bot.fetch('/healthz')).toEqual({ status: 200, body: { status: 'ok', register: 'off' } });
  });

  it('answers a program in JSON, for unknown routes and methods too', async () => {
    const accept = { headers: { accept: 'text/html' } };
    expect(await bot.fetch('/api/onbekend', accept)).toMatchObject({
      status: 404,
      body: { code: 'ResourceNotFound' },
    });
    expect(await bot.fetch('/api/messages')).toMatchObject({
      status: 405,
      body: { code: 'MethodNotAllowed' },
    });
    expect(await bot.fetch('/healthz', { method: 'DELETE' })).toMatchObject({ status: 405 });
    expect(await bot.fetch('/api/%E0%A4%A')).toMatchObject({
      status: expect.any(Number),
      body: expect.any(Object),
    });
  });

  it.each([
    ['no body', '', {}, 400],
    ['invalid JSON', '{"type":', {}, 400],
    ['another content type', 'type=message', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['no content type', '{}', { 'content-type': '' }, 415],
    ['a compressed body', '{}', { 'content-encoding': 'gzip' }, 415],
    ['a body of one megabyte', JSON.stringify({ text: 'x'.repeat(1024 * 1024) }), {}, 413],
    ['an array', '[]', {}, 400],
    ['null', 'null', {}, 400],
    ['a number', '12', {}, 400],
    ['an empty object', '{}', {}, 400],
    ['a type that is no text', JSON.stringify({ ...message(LOCAL, 'x'), type: 5 }), {}, 400],
    ['no conversation', JSON.stringify({ ...message(LOCAL, 'x'), conversation: undefined }), {}, 400],
    ['no sender', JSON.stringify({ ...message(LOCAL, 'x'), from: null }), {}, 400],
    [
      'a serviceUrl that is none',
      JSON.stringify(message({ serviceUrl: 'file:///etc/passwd' }, 'x')),
      {},
      400,
    ],
    ['a serviceUrl elsewhere', JSON.stringify(message({ serviceUrl: 'https://example.org' }, 'x')), {}, 403],
  ])('refuses %s with a reason in JSON', async (_what, body, headers, status) => {
    const answer = await bot.post(body, headers);
    expect(answer).toEqual({ status, body: { code: status, message: expect.stringMatching(/^\S[^\n]+$/) } });
  });

  it('takes a body just under the limit', async () => {
    const activity = JSON.stringify({ ...message(LOCAL, 'x'), type: 'typing', text: '' });
    const padded = JSON.stringify({
      ...JSON.parse(activity),
      text: 'x'.repeat(MAX_BODY_BYTES - activity.length),
    });
    expect(padded).toHaveLength(MAX_BODY_BYTES);
    expect((await bot.post(padded)).status).toBe(200);
  });

  it('survives a broken gzip and a client that leaves halfway', async () => {
    await bot.post(gzipSync('{}').subarray(0, 12).toString('latin1'), { 'content-encoding': 'gzip' });
    const socket = connect(bot.port, '127.0.0.1');
    await once(socket, 'connect');
    socket.write(
      'POST /api/messages HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 99\r\n\r\n{',
    );
    socket.end();
    await once(socket.resume(), 'close');
    expect((await bot.fetch('/healthz')).status).toBe(200);
  });

  it.each([
    undefined,
    null,
    'x',
    [],
    {},
    { action: null },
    { action: 'x' },
    { action: { verb: 12, data: 'x' } },
    { action: { verb: 'x'.repeat(10_000), data: { v: 999, s: { constructor: 1 }, __proto__: null } } },
    { action: { type: 'Action.Submit', verb: 'verder', data: { v: 1, feiten: { leeftijd: ['12', {}] } } } },
  ])('answers a button whose data make no sense (%#)', async (value) => {
    const answer = await bot.post({ ...tap({ ...LOCAL, kind: 'groupChat' }, 'x'), value });
    expect(answer).toMatchObject({ status: 200, body: { statusCode: 200, value: { type: 'AdaptiveCard' } } });
  });

  it('answers a message whose parts make no sense', async () => {
    const odd = {
      text: { a: 1 },
      entities: 'x',
      value: ['x'],
      attachments: 3,
      membersAdded: 'x',
      timestamp: 'x',
    };
    const serviceUrl = bot.connector.url;
    expect((await bot.post(message({ serviceUrl }, '', odd))).status).toBe(200);
    expect(bot.connector.said).toHaveLength(1);
  });
});
