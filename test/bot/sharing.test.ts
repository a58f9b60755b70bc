import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { codeVan, type Feiten } from '../../src/rules/index.ts';
import { botAdded, type Chat, type Json, mention, message, tap } from './support/activities.ts';
import { startTestBot, type TestBot } from './support/bot.ts';
import { startRecordingBot } from './support/person.ts';

let bot: TestBot;
beforeAll(async () => {
  bot = await startTestBot();
});
afterAll(() => bot.stop());
afterEach(() => {
  bot.connector.calls.length = 0;
});

const DUTY: Feiten = {
  deler: 'onderwijs',
  ontvanger: 'leerplicht',
  leeftijd: '12-15',
  gegevens: 'gewoon',
  doel: 'verzuim',
  verzuim: 'ongeoorloofd',
};
const RESULT = { tn: 1, s: 'resultaat', p: 'deler', f: DUTY, g: [], h: [] };
const CODE = codeVan(DUTY, 'ander');
const THREAD = '19:abc@thread.tacv2;messageid=1700000000000';

const places = (): Chat[] => {
  const { url: serviceUrl } = bot.connector;
  return [
    { serviceUrl, kind: 'groupChat', conversation: '19:group@thread.v2' },
    { serviceUrl, kind: 'channel', conversation: THREAD },
    {
      serviceUrl,
      kind: 'groupChat',
      conversation: '19:meeting_x@thread.v2',
      channelData: { meeting: { id: 'm-1' } },
    },
    // Two people in a chat of their own, in which one of them put a card with the message extension.
    { serviceUrl, kind: 'personal', conversation: '19:a_b@unq.gbl.spaces' },
  ];
};

const VERBS = [
  ...['begin', 'verder', 'antwoord', 'bericht', 'terug', 'stop', 'opnieuw', 'wijzig', 'weeg', 'vastleggen'],
  ...['waarom', 'wat-als', 'perspectief', 'gevaar', 'hulp', 'typ', 'herhaal', 'dank', 'deel', 'eigen-check'],
  ...['open', 'mdo', 'onbekend', 'toString'],
];
const MDO_VERBS = [
  ...[
    'papieren',
    'kies',
    'vl-bewaar',
    'vl-lijst',
    'vl-open',
    'vl-notitie',
    'vl-notitie-bewaar',
    'vl-trek-in',
  ],
  ...['vl-trek-in-bewaar', 'vl-tekst', 'vl-exporteer', 'vl-verwijder', 'vl-verwijder-ja', 'vl-controleer'],
];
/** A meeting halfway, one with a result, and what is neither. */
const MEETINGS: Json[] = [
  { mdo: 1, s: 'geval', a: {} },
  { mdo: 1, s: 'tafel', a: { vorm: 'mdo', leeftijd: '12-15', gezag: 'ouders-gescheiden' } },
  { mdo: 1, s: 'resultaat', a: { vorm: 'mdo', leeftijd: '12-15', deelnemers: ['school', 'jeugdhulp'] } },
  { mdo: 1, s: 'papieren', a: { vorm: 'thuiszitterstafel' } },
  { id: 'abc', v_tekst: 'iets over een kind' },
];
const DATA: Json[] = [
  RESULT,
  { ...RESULT, s: 'vragen', f: {} },
  { ...RESULT, s: 'wijzig', g: ['leeftijd'] },
  { ...RESULT, code: CODE },
  { ...RESULT, code: `${CODE}X` },
  { tn: 0, f: DUTY },
  {},
];

describe('in a conversation of several people', () => {
  it('no step of one person changes the card of everyone, nor says anything to all', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...places()),
        fc.array(
          fc.record({
            user: fc.constantFrom('user-1', 'user-2'),
            verb: fc.constantFrom(...VERBS),
            data: fc.constantFrom(...DATA),
            asMessage: fc.boolean(),
          }),
          { minLength: 1, maxLength: 6 },
        ),
        async (place, steps) => {
          bot.connector.calls.length = 0;
          for (const { user, verb, data, asMessage } of steps) {
            if (asMessage) {
              await bot.post(message({ ...place, user }, '', { value: { ...data, verb } }));
              continue;
            }
            const { body } = await bot.post(tap({ ...place, user }, verb, data));
            expect(body.statusCode).toBe(200);
            expect(JSON.stringify(body)).not.toContain('"refresh"');
          }
          expect(bot.connector.updates).toEqual([]);
          // A button that comes as a message can only be answered for all to see, so it gets no more than a line.
          expect(new Set(bot.connector.said)).toEqual(
            new Set(
              steps.some(({ asMessage }) => asMessage) ? [expect.stringContaining('niet aan iedereen')] : [],
            ),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  it('nor does any step of a meeting or of what somebody recorded, tapped or sent as a message', async () => {
    const recording = await startRecordingBot();
    const { connector } = recording;
    try {
      for (const place of places())
        for (const verb of [...VERBS, ...MDO_VERBS].filter((one) => !one.startsWith('deel')))
          for (const data of [...MEETINGS, RESULT]) {
            const at = { ...place, serviceUrl: connector.url, tenant: 't' };
            const { body } = await recording.post(tap(at, verb, data));
            expect(body.statusCode, verb).toBe(200);
            expect(JSON.stringify(body)).not.toContain('"refresh"');
            expect(connector.calls, `${verb} ${JSON.stringify(data)}`).toEqual([]);
            await recording.post(message(at, '', { value: { ...data, verb } }));
            expect(connector.updates).toEqual([]);
            expect(connector.said).toEqual([expect.stringContaining('niet aan iedereen')]);
            connector.calls.length = 0;
          }
    } finally {
      await recording.remove();
    }
  });

  it('two people walk the same card, each with answers of their own', async () => {
    for (const place of places()) {
      const at = (user: string) => ({ ...place, user });
      const first = await bot.post(tap(at('user-1'), 'wijzig', { ...RESULT, feit: 'leeftijd' }));
      const second = await bot.post(tap(at('user-2'), 'eigen-check', RESULT));
      expect(JSON.stringify(first.body.value)).toContain('Wijzig je antwoord');
      expect(JSON.stringify(second.body.value)).toContain('Dit is nu jouw eigen check');
    }
    expect(bot.connector.updates).toEqual([]);
  });

  it('only deel shows a result to all: a clean card, in the same thread', async () => {
    for (const place of places().slice(0, 3)) {
      bot.connector.calls.length = 0;
      const { body } = await bot.post(tap(place, 'deel-hier', RESULT));
      expect(JSON.stringify(body.value)).toContain('Gedeeld');
      expect(bot.connector.calls).toHaveLength(1);
      const [shared] = bot.connector.calls;
      expect(decodeURIComponent(shared?.path ?? '')).toContain(`/conversations/${place.conversation}/`);
      const card = JSON.stringify(shared?.activity);
      expect(card).toContain('De school moet dit delen');
      expect(card).toContain(`/r/${CODE}`);
      const { attachments, summary } = shared?.activity ?? {};
      expect(JSON.stringify([attachments, summary])).not.toContain('Sam de Vries');
      expect(summary).toBe('De school moet dit delen: toestemming is niet nodig.');
    }
  });

  it('shows it once for two taps, at the same moment or later, and for a retry of Teams', async () => {
    for (const place of places().slice(0, 3)) {
      bot.connector.calls.length = 0;
      const at = { ...place, user: 'tapper' };
      await Promise.all([1, 2, 3].map(() => bot.post(tap(at, 'deel-hier', RESULT))));
      const { body } = await bot.post(tap(at, 'deel-hier', { ...RESULT, naam: true }));
      expect(JSON.stringify(body.value)).toContain('staat al in dit gesprek');
      expect(bot.connector.calls).toHaveLength(1);
      // Another result, somebody else, or another conversation: that was not shared yet.
      await bot.post(tap(at, 'deel-hier', { ...RESULT, f: { ...DUTY, leeftijd: '16-17' } }));
      await bot.post(tap({ ...at, user: 'other' }, 'deel-hier', RESULT));
      await bot.post(tap({ ...at, conversation: `${at.conversation}x` }, 'deel-hier', RESULT));
      expect(bot.connector.calls).toHaveLength(4);
    }
  });

  it('tries again what did not get there', async () => {
    const [group] = places() as [Chat];
    const at = { ...group, user: 'unlucky' };
    bot.connector.status = 403;
    const failed = await Promise.all([1, 2].map(() => bot.post(tap(at, 'deel-hier', RESULT))));
    bot.connector.status = 200;
    expect(failed.map(({ body }) => body.value)).toEqual([1, 2].map(() => expect.stringContaining('mis')));
    bot.connector.calls.length = 0;
    const { body } = await bot.post(tap(at, 'deel-hier', RESULT));
    expect(JSON.stringify(body.value)).toContain('Gedeeld');
    expect(bot.connector.calls).toHaveLength(1);
  });

  it('puts a name on it only for who chose that, and no markup of it', async () => {
    const [group] = places() as [Chat];
    await bot.post(
      tap({ ...group, user: 'sam', name: 'Sam **de** [Vries](x)' }, 'deel-hier', { ...RESULT, naam: true }),
    );
    expect(JSON.stringify(bot.connector.calls[0]?.activity.attachments)).toContain(
      'Gedeeld door Sam de Vries(x).',
    );
  });

  it('what a mention said is offered to its author alone', async () => {
    const [group] = places() as [Chat];
    await bot.post(mention({ ...group, user: 'greeter' }, 'hoi'));
    const greeted = bot.connector.calls[0]?.activity.attachments;
    expect(JSON.stringify(greeted)).toContain('Ieder doet de check zelf');
    for (const place of places().slice(0, 3)) {
      bot.connector.calls.length = 0;
      await bot.post(
        mention({ ...place, user: 'author' }, 'lln van 14, mag ik het wijkteam iets vertellen? ben mentor'),
      );
      const [start] = bot.connector.calls;
      expect(decodeURIComponent(start?.path ?? '')).toContain(`/conversations/${place.conversation}/`);
      // Whatever it said, all see the very card that a greeting gets; only its own ids are another.
      expect(start?.activity.attachments).toEqual(greeted);
      const other = await bot.post(tap({ ...place, user: 'other' }, 'begin', { tn: 1 }));
      const fresh = await bot.post(tap({ ...place, user: 'newcomer' }, 'begin', { tn: 1 }));
      expect(other.body).toEqual(fresh.body);
      expect(JSON.stringify(other.body)).not.toContain('uit je bericht');
      const own = await bot.post(tap({ ...place, user: 'author' }, 'begin', { tn: 1 }));
      expect(JSON.stringify(own.body)).toContain('Dit haalde ik uit je bericht.');
      expect(JSON.stringify(own.body)).toContain('Leeftijd: 12 tot en met 15');
      expect(bot.connector.calls).toHaveLength(1);
    }
  });

  it('a code that is typed is offered, and opened by each for themselves', async () => {
    const [group] = places() as [Chat];
    await bot.post(mention(group, `kijk naar ${CODE}`));
    expect(bot.connector.said.join()).toContain('Een uitkomst om te openen');
    expect(bot.connector.said.join()).not.toContain('moet dit delen');
    const opened = await bot.post(tap(group, 'open', { tn: 1, code: CODE }));
    expect(JSON.stringify(opened.body.value)).toContain('De school moet dit delen');
    expect(bot.connector.calls).toHaveLength(1);
  });

  it('is welcomed once, whatever happens in its threads', async () => {
    const { url: serviceUrl } = bot.connector;
    const channel: Chat = { serviceUrl, kind: 'channel', conversation: '19:welcome@thread.tacv2' };
    await bot.post(botAdded(channel));
    await bot.post(botAdded({ ...channel, conversation: `${channel.conversation};messageid=17` }));
    await bot.post({ ...botAdded(channel), membersAdded: [{ id: '29:new-colleague' }] });
    expect(bot.connector.calls).toHaveLength(1);
  });
});

describe('one to one', () => {
  it('gives a copy to pass on, and opens a code', async () => {
    const chat: Chat = { serviceUrl: bot.connector.url };
    await bot.post(message(chat, CODE));
    await bot.post(message(chat, 'deel'));
    const [opened, copy] = bot.connector.said;
    expect(opened).toContain('De school moet dit delen');
    expect(copy).toContain(`/r/${CODE}`);
  });
});
