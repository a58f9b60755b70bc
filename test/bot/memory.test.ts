import type { Activity } from 'botbuilder';
import { describe, expect, it } from 'vitest';
import { Announcements } from '../../src/bot/announcements.ts';
import { Memory } from '../../src/bot/memory.ts';
import { today } from '../../src/bot/today.ts';
import { botAdded, type Chat, installed, message } from './support/activities.ts';

const said = (chat: Partial<Chat> = {}) => message({ serviceUrl: '', ...chat }, 'x') as unknown as Activity;

describe('the memory', () => {
  it('is of one person in one conversation', () => {
    const memory = new Memory();
    memory.remember(said(), { a: 1 });
    expect(memory.recall(said())).toEqual({ a: 1 });
    expect(memory.recall(said({ user: 'user-2' }))).toBeUndefined();
    expect(memory.recall(said({ conversation: 'conversation-2' }))).toBeUndefined();
  });

  it('leaves what it has on undefined, and forgets on null', () => {
    const memory = new Memory();
    memory.remember(said(), { a: 1 });
    memory.remember(said(), undefined);
    expect(memory.recall(said())).toEqual({ a: 1 });
    memory.remember(said(), null);
    expect(memory.recall(said())).toBeUndefined();
  });

  it('forgets the oldest when it is full', () => {
    const memory = new Memory(2);
    for (const user of ['a', 'b', 'c']) memory.remember(said({ user }), user);
    expect(['a', 'b', 'c'].map((user) => memory.recall(said({ user })))).toEqual([undefined, 'b', 'c']);
  });
});

describe('the announcements', () => {
  const chat: Chat = { serviceUrl: '' };
  const isFirst = (announcements: Announcements, activity: object) =>
    announcements.isFirst(activity as Activity);

  it('welcome a conversation once, however the install is announced', () => {
    for (const [first, second] of [
      [botAdded, installed],
      [installed, botAdded],
    ] as const) {
      const announcements = new Announcements();
      expect(isFirst(announcements, first(chat))).toBe(true);
      expect(isFirst(announcements, second(chat))).toBe(false);
      expect(isFirst(announcements, second({ ...chat, conversation: 'other' }))).toBe(true);
    }
  });

  it('welcome again after the bot was removed', () => {
    const announcements = new Announcements();
    expect(isFirst(announcements, installed(chat))).toBe(true);
    expect(isFirst(announcements, installed(chat, 'remove'))).toBe(false);
    expect(isFirst(announcements, installed(chat))).toBe(true);
  });

  it('do not welcome members, upgrades or nonsense', () => {
    const announcements = new Announcements();
    const update = (more: object) => ({ ...botAdded(chat), membersAdded: undefined, ...more });
    expect(isFirst(announcements, update({ membersAdded: [{ id: '29:new' }] }))).toBe(false);
    expect(isFirst(announcements, update({ membersAdded: 'x' }))).toBe(false);
    expect(isFirst(announcements, update({ membersAdded: [null] }))).toBe(false);
    expect(isFirst(announcements, installed(chat, 'add-upgrade'))).toBe(false);
  });
});

describe('today', () => {
  it('is the date in the Netherlands, in summer and in winter', () => {
    expect(today(new Date('2026-11-21T23:30:00Z'))).toBe('2026-11-22');
    expect(today(new Date('2026-06-30T22:30:00Z'))).toBe('2026-07-01');
    expect(today(new Date('2026-01-05T12:00:00Z'))).toBe('2026-01-05');
  });
});
