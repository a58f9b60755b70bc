import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { zipSync } from 'fflate';
import { ConfigError } from '../src/bot/config.ts';
import { PUBLIC_URL_PROBLEM, readPublicUrl } from '../src/bot/public-url.ts';

/** What the manifest takes from the environment, and what stands there as long as nobody said. */
export const PLACEHOLDERS = {
  MICROSOFT_APP_ID: '00000000-0000-0000-0000-000000000000',
  MANIFEST_DEVELOPER: 'Naam van je organisatie',
  PUBLIC_URL: 'https://example.org',
} as const;

export type Manifest = { readonly manifestVersion: string; readonly [key: string]: unknown };

const FIXED_DATE = '2026-01-01';

/** The manifest with its variables filled in, from the environment where it says so. @throws ConfigError */
export function fillManifest(env: Record<string, string | undefined>): Manifest {
  const { version } = JSON.parse(read('../package.json').toString());
  const values: Record<string, string> = { VERSION: version, ...PLACEHOLDERS };
  for (const name of Object.keys(PLACEHOLDERS)) values[name] = env[name]?.trim() || (values[name] as string);
  Object.assign(values, addressOf(values.PUBLIC_URL as string));
  const template: Manifest = JSON.parse(read('../manifest/manifest.json').toString());
  return mapStrings(template, (text) =>
    text.replace(/\$\{(\w+)\}/g, (_, name) => values[name] ?? ''),
  ) as Manifest;
}

/** Where the pages are, and the domain of that. @throws ConfigError for what the bot would refuse as well */
function addressOf(given: string): { PUBLIC_URL: string; PUBLIC_DOMAIN: string } {
  const address = readPublicUrl(given);
  if (!address) throw new ConfigError(`PUBLIC_URL ${PUBLIC_URL_PROBLEM}`);
  return { PUBLIC_URL: address, PUBLIC_DOMAIN: new URL(address).hostname };
}

/** The names of the variables that nobody filled in. */
export function unfilled(env: Record<string, string | undefined>): string[] {
  return Object.keys(PLACEHOLDERS).filter((name) => !env[name]?.trim());
}

/** What Microsoft's own schema has against a manifest; empty when nothing. */
export function manifestProblems(manifest: Manifest): string[] {
  const path = `@microsoft/app-manifest/build/json-schemas/teams/v${manifest.manifestVersion}/MicrosoftTeams.schema.json`;
  const { $schema: _, ...schema } = JSON.parse(read(`../node_modules/${path}`).toString());
  // Not strict: the schema is of an older draft, and uses keywords of no draft.
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  const validate = ajv.compile(schema);
  if (validate(manifest)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath || '/'} ${message}`);
}

/** The zip that is uploaded to Teams; the same manifest always gives the same bytes. */
export function appPackage(manifest: Manifest): Uint8Array {
  const files = {
    'manifest.json': Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`),
    'color.png': read('../manifest/color.png'),
    'outline.png': read('../manifest/outline.png'),
  };
  return zipSync(files, { mtime: FIXED_DATE });
}

function mapStrings(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item) => mapStrings(item, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapStrings(item, change)]));
}

function read(path: string): Buffer {
  return readFileSync(new URL(path, import.meta.url));
}
