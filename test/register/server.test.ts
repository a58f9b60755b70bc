import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

const PROGRAM = `
  import setup from './test/register/support/postgres-server.ts';
  const stop = await setup({ provide() {} });
  await stop?.();
  process.exitCode = 7;
`;

it('leaves it to the tests whether the run went well', () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '-e', PROGRAM],
    { encoding: 'utf8' },
  );
  expect(stderr).toBe('');
  expect(status).toBe(7);
});
