import { beforeEach, describe, expect, it } from 'vitest';
import { createLog } from '../../src/bot/log.ts';
import { Trouble } from '../../src/bot/trouble.ts';
import { RegisterKeyError, RegisterUnavailable } from '../../src/register/index.ts';

describe('telling of trouble', () => {
  let logged: string[];
  let time: number;
  let trouble: Trouble;
  beforeEach(() => {
    logged = [];
    time = 0;
    trouble = new Trouble(
      createLog('info', (line) => logged.push(JSON.parse(line).problem ?? JSON.parse(line).event)),
      () => time,
    );
  });
  const down = new RegisterUnavailable({ code: 'ECONNREFUSED', message: 'a secret' });
  const DOWN = 'the register cannot be reached (ECONNREFUSED)';

  it('is once in five minutes per problem, and says when it is over', () => {
    for (const at of [0, 1, 60_000, 299_999]) {
      time = at;
      trouble.report(down);
    }
    expect(logged).toEqual([DOWN]);
    trouble.report(new RegisterKeyError('REGISTER_KEY does not fit x.db'));
    trouble.over();
    trouble.over();
    time = 300_000;
    trouble.report(down);
    expect(logged).toEqual([DOWN, 'REGISTER_KEY does not fit x.db', 'register works again', DOWN]);
  });

  it('names what is behind it when that is for the operator, and nothing else of it', () => {
    trouble.report(new RegisterUnavailable(new RegisterKeyError('REGISTER_KEY does not fit x.db')));
    trouble.report(new RegisterUnavailable(new Error('insert into vastlegging values (a secret)')));
    expect(logged).toEqual(['REGISTER_KEY does not fit x.db', 'the register cannot be reached']);
  });
});
