import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openRegister, RegisterConfigError, readRegisterConfig } from '../../src/register/index.ts';

describe('the configuration of the register', () => {
  it('is a file of its own for ninety days when nothing is set', () => {
    expect(readRegisterConfig({})).toEqual({ url: 'file:data/register.db', retentionDays: 90 });
    expect(readRegisterConfig({ REGISTER_URL: '', REGISTER_KEY: ' ' })).toEqual(readRegisterConfig({}));
  });

  it('is none when it is off, whatever else is set rightly', () => {
    expect(readRegisterConfig({ REGISTER: 'off', REGISTER_URL: 'file:x.db' })).toBeUndefined();
  });

  it('takes what is set', () => {
    const REGISTER_KEY = 'a key of enough characters';
    expect(
      readRegisterConfig({ REGISTER_URL: 'postgres://u:p@h/d', REGISTER_KEY, REGISTER_RETENTION_DAYS: '30' }),
    ).toEqual({ url: 'postgres://u:p@h/d', key: REGISTER_KEY, retentionDays: 30 });
  });

  it.each([
    [{ REGISTER: 'no' }, 'REGISTER must be on or off'],
    [{ REGISTER_URL: 'mysql://u:geheim@h/d' }, 'REGISTER_URL must begin with file: or postgres://'],
    [{ REGISTER_KEY: 'geheim' }, 'REGISTER_KEY must have at least 16 characters'],
    [
      { REGISTER_RETENTION_DAYS: '0' },
      'REGISTER_RETENTION_DAYS must be a whole number of days from 1 to 3650',
    ],
    [{ REGISTER_RETENTION_DAYS: '4000' }, 'REGISTER_RETENTION_DAYS must be'],
    [{ REGISTER_RETENTION_DAYS: 'altijd' }, 'REGISTER_RETENTION_DAYS must be'],
  ])('names the variable in one line and never its value: %j', (env, problem) => {
    expect(() => readRegisterConfig(env)).toThrow(RegisterConfigError);
    expect(() => readRegisterConfig(env)).toThrow(problem);
    expect(() => readRegisterConfig(env)).not.toThrow(/\n|geheim/);
  });
});

describe('opening', () => {
  const open = (url: string) => openRegister({ url, retentionDays: 90, now: () => new Date() });

  it('makes the file and its folder for nobody else to read', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'register-'));
    const register = await open(`file:${folder}/data/register.db`);
    expect(statSync(join(folder, 'data')).mode & 0o077).toBe(0);
    for (const end of ['', '-wal', '-shm'])
      expect(statSync(join(folder, 'data', `register.db${end}`)).mode & 0o077).toBe(0);
    await register.sluit();
    rmSync(folder, { recursive: true });
  });

  it('says in one line what is wrong with the place', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'register-'));
    const taken = join(folder, 'taken');
    writeFileSync(taken, 'no database, and longer than the head of one would be');
    await expect(open(`file:${taken}/register.db`)).rejects.toThrow(
      /^REGISTER_URL: .* cannot be written \(\w+\)$/,
    );
    await expect(open(`file:${folder}`)).rejects.toThrow(/^REGISTER_URL: .* cannot be written \(EISDIR\)$/);
    await expect(open(`file:${taken}`)).rejects.toThrow(/ \(or it is no register\)$/);
    await expect(open('file:')).rejects.toThrow('REGISTER_URL names no file');
    await expect(open('postgres://[')).rejects.toThrow('REGISTER_URL is no usable postgres:// address');
    rmSync(folder, { recursive: true });
  });
});
