import { describe, expect, it } from 'vitest';
import { ConfigError, isLoopback, readConfig } from '../../src/bot/config.ts';

const CREDENTIALS = {
  MICROSOFT_APP_ID: '11111111-2222-3333-4444-555555555555',
  MICROSOFT_APP_TENANT_ID: '66666666-7777-8888-9999-000000000000',
  MICROSOFT_APP_PASSWORD: 'a secret',
};

describe('the configuration', () => {
  it('serves this machine on 3978 when nothing is set', () => {
    expect(readConfig({})).toEqual({ port: 3978, host: '127.0.0.1', logLevel: 'info' });
  });

  it('takes an empty variable for an absent one', () => {
    expect(readConfig({ PORT: '', HOST: ' ', MICROSOFT_APP_ID: '' })).toEqual(readConfig({}));
  });

  it('reads credentials, of a single tenant unless said otherwise', () => {
    expect(readConfig({ ...CREDENTIALS, HOST: '0.0.0.0' })).toEqual({
      port: 3978,
      host: '0.0.0.0',
      logLevel: 'info',
      credentials: {
        appType: 'SingleTenant',
        appId: CREDENTIALS.MICROSOFT_APP_ID,
        tenantId: CREDENTIALS.MICROSOFT_APP_TENANT_ID,
        password: 'a secret',
      },
    });
  });

  it('reads a managed identity, which has no password', () => {
    const { MICROSOFT_APP_PASSWORD: _, ...identity } = CREDENTIALS;
    const config = readConfig({ ...identity, MICROSOFT_APP_TYPE: 'UserAssignedMSI' });
    expect(config.credentials).not.toHaveProperty('password');
  });

  it('reads where links begin and which files tell of the organisation', () => {
    const files = { ORGANISATIE: 'organisatie.json', OVERLEGVORMEN: 'vormen.json' };
    for (const PUBLIC_URL of ['https://bot.example.org', 'https://x.org:8443', 'http://localhost:4000'])
      expect(readConfig({ PUBLIC_URL, ...files })).toMatchObject({
        publicUrl: PUBLIC_URL,
        organisationFile: 'organisatie.json',
        overlegvormenFile: 'vormen.json',
      });
  });

  it('writes where links begin as a link comes back from Teams', () => {
    expect(readConfig({ PUBLIC_URL: 'https://Bot.Example.org:443' }).publicUrl).toBe(
      'https://bot.example.org',
    );
  });

  it.each([
    ...['https://bot.example.org/', 'https://x.org:8443/bot', 'https://x.org/?a=1', 'https://x.org?a=1'],
    ...['https://x.org#top', 'https://a:a secret@x.org', 'https://a@x.org', 'https://@x.org'],
    ...['https://x.org\\bot', 'https://x.org:99999', 'https://', 'bot.example.org', 'ftp://x.org', 'x y'],
    ...['javascript:alert(1)', ' https://x.org'],
  ])('takes no address that pages would not be found at: %j', (PUBLIC_URL) => {
    expect(() => readConfig({ PUBLIC_URL })).toThrow(ConfigError);
    expect(() => readConfig({ PUBLIC_URL })).toThrow(
      /^PUBLIC_URL must be no more than https:\/\/ and a host,/,
    );
    expect(() => readConfig({ PUBLIC_URL })).not.toThrow(/\n|a secret/);
  });

  it.each([
    [{ PUBLIC_URL: 'http://bot.example.org' }, 'PUBLIC_URL must begin with https://'],
    [{ PORT: 'abc' }, 'PORT must be a whole number from 0 to 65535'],
    [{ PORT: '65536' }, 'PORT must be a whole number from 0 to 65535'],
    [{ PORT: '-1' }, 'PORT must be'],
    [{ LOG_LEVEL: 'chatty' }, 'LOG_LEVEL must be one of info, warn, error, silent'],
    [{ HOST: '0.0.0.0' }, 'HOST is 0.0.0.0, but without Microsoft credentials'],
    [{ HOST: '192.168.1.2' }, 'HOST is 192.168.1.2, but'],
    [{ MICROSOFT_APP_ID: CREDENTIALS.MICROSOFT_APP_ID }, 'MICROSOFT_APP_TENANT_ID is missing'],
    [{ MICROSOFT_APP_PASSWORD: 'a secret' }, 'MICROSOFT_APP_ID is missing'],
    [{ ...CREDENTIALS, MICROSOFT_APP_PASSWORD: '' }, 'MICROSOFT_APP_PASSWORD is missing'],
    [{ ...CREDENTIALS, MICROSOFT_APP_ID: 'my-bot' }, 'MICROSOFT_APP_ID must be a GUID'],
    [{ ...CREDENTIALS, MICROSOFT_APP_TYPE: 'MultiTenant' }, 'MICROSOFT_APP_TYPE must be SingleTenant or'],
    [{ ...CREDENTIALS, MICROSOFT_APP_TYPE: 'UserAssignedMSI' }, 'MICROSOFT_APP_PASSWORD must not be set'],
  ])('names the variable in one line: %j', (env, problem) => {
    expect(() => readConfig(env)).toThrow(ConfigError);
    expect(() => readConfig(env)).toThrow(problem);
    expect(() => readConfig(env)).not.toThrow(/\n|a secret/);
  });

  it('knows which addresses stay on this machine', () => {
    for (const host of ['127.0.0.1', '127.1.2.3', 'localhost', '::1', '[::1]'])
      expect(isLoopback(host)).toBe(true);
    for (const host of ['0.0.0.0', '::', '10.0.0.1', '127.0.0.1.example.org', 'localhost.example.org'])
      expect(isLoopback(host)).toBe(false);
  });
});
