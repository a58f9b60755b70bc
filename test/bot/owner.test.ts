import type { Activity } from 'botbuilder';
import { expect, it } from 'vitest';
import { ownerOf } from '../../src/bot/owner.ts';

const AUTEUR = '11111111-0000-0000-0000-000000000001';
const activity = (more: object): Activity =>
  ({ from: { id: '29:a', aadObjectId: AUTEUR }, conversation: { id: 'c' }, ...more }) as never;

it('is within the tenant that Teams names, of the conversation before that of the channel', () => {
  const conversation = { id: 'c', tenantId: 'tenant-van-het-gesprek' };
  const channelData = { tenant: { id: 'tenant-van-het-kanaal' } };
  const tenantOf = (more: object) => ownerOf(activity(more), false);
  expect(tenantOf({ conversation, channelData })).toEqual({ tenant: conversation.tenantId, auteur: AUTEUR });
  expect(tenantOf({ channelData })).toEqual({ tenant: channelData.tenant.id, auteur: AUTEUR });
  expect(tenantOf({})).toBeUndefined();
});

it('is nobody without an object id, unless the bot serves this machine only', () => {
  const nameless = activity({ from: { id: '29:a' }, conversation: { id: 'c', tenantId: 't' } });
  expect(ownerOf(nameless, false)).toBeUndefined();
  expect(ownerOf(nameless, true)).toEqual({ tenant: 't', auteur: '29:a' });
});
