import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepHouse } from '../../src/bot/housekeeping.ts';
import { createLog } from '../../src/bot/log.ts';
import { Trouble } from '../../src/bot/trouble.ts';
import { backends, startRegister } from '../register/support/backends.ts';
import { anna, newRecord } from '../register/support/records.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const log = createLog('silent', () => undefined);

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

it('cleans up every day, on the day that was announced', async () => {
  const place = await startRegister(backends[0] as (typeof backends)[number]);
  const { register, clock } = place;
  await register.bewaar(anna, newRecord(), 'kaart-1');
  const end = keepHouse(register, log, new Trouble(log));
  /** Looks with the clock back at the day it was recorded, so that only deleting makes a difference. */
  const count = async () => {
    const { time } = clock;
    clock.forward(-90);
    const { totaal } = await register.lijst(anna, { hoeveel: 1 });
    clock.time = time;
    return totaal;
  };
  for (let day = 1; day < 90; day++) {
    clock.forward(1);
    await vi.advanceTimersByTimeAsync(DAY_MS);
  }
  expect(await count()).toBe(1);
  clock.forward(1);
  await vi.advanceTimersByTimeAsync(DAY_MS);
  expect(await count()).toBe(0);
  end();
  await place.remove();
});
