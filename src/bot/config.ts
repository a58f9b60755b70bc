import { z } from 'zod/v4';
import { PUBLIC_URL_PROBLEM, readPublicUrl } from './public-url.ts';

/** What the process was told through its environment, read once at the start. */
export interface Config {
  readonly port: number;
  readonly host: string;
  readonly logLevel: LogLevel;
  /** Absent: nobody is authenticated, so the bot serves this machine only. */
  readonly credentials?: Credentials;
  /** Where links begin: scheme, host and port. Absent: on this machine its own address, else there are no links. */
  readonly publicUrl?: string;
  /** The tenants whose people may use the bot, in lower case. Absent: whoever Teams lets in. */
  readonly allowedTenants?: ReadonlySet<string>;
  /** The files with the facts of the organisation and with its kinds of overleg. */
  readonly organisationFile?: string;
  readonly overlegvormenFile?: string;
}

/** Who the bot is to Microsoft. */
export interface Credentials {
  readonly appType: (typeof APP_TYPES)[number];
  readonly appId: string;
  readonly tenantId: string;
  /** A managed identity has none. */
  readonly password?: string;
}

export const LOG_LEVELS = ['info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

const APP_TYPES = ['SingleTenant', 'UserAssignedMSI'] as const;

/** Thrown by `readConfig`; its message is one line for whoever starts the bot. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

const Environment = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'must be a whole number from 0 to 65535')
    .transform(Number)
    .refine((port) => port <= 65535, 'must be a whole number from 0 to 65535')
    .default(3978),
  HOST: z.string().default('127.0.0.1'),
  LOG_LEVEL: z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`).default('info'),
  MICROSOFT_APP_TYPE: z
    .enum(APP_TYPES, `must be ${APP_TYPES.join(' or ')} (Microsoft no longer registers multi-tenant bots)`)
    .optional(),
  MICROSOFT_APP_ID: z.guid('must be a GUID, the application (client) id of the registration').optional(),
  MICROSOFT_APP_TENANT_ID: z.string().optional(),
  MICROSOFT_APP_PASSWORD: z.string().optional(),
  PUBLIC_URL: z
    .string()
    .refine((text) => readPublicUrl(text) !== undefined, PUBLIC_URL_PROBLEM)
    .refine(isSafe, 'must begin with https:// unless it is on this machine')
    .transform((text) => readPublicUrl(text) as string)
    .optional(),
  ALLOWED_TENANTS: z
    .string()
    .transform((list) => list.split(',').map((id) => id.trim().toLowerCase()))
    .pipe(z.array(z.guid('must be tenant ids (GUIDs) with commas between them')))
    .optional(),
  ORGANISATIE: z.string().optional(),
  OVERLEGVORMEN: z.string().optional(),
});

type Environment = z.infer<typeof Environment>;

/** Reads the configuration, or throws a `ConfigError` that names the variable and what is wrong with it. */
export function readConfig(env: Record<string, string | undefined>): Config {
  // An empty variable is how compose files and portals write an absent one.
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
  const parsed = Environment.safeParse(set);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new ConfigError(`${String(issue?.path[0])} ${issue?.message}`);
  }
  const { PORT: port, HOST: host, LOG_LEVEL: logLevel } = parsed.data;
  const credentials = readCredentials(parsed.data);
  if (!credentials && !isLoopback(host)) {
    throw new ConfigError(
      `HOST is ${host}, but without Microsoft credentials (MICROSOFT_APP_ID and the rest) the bot serves 127.0.0.1 only`,
    );
  }
  const { PUBLIC_URL, ALLOWED_TENANTS, ORGANISATIE, OVERLEGVORMEN } = parsed.data;
  return {
    port,
    host,
    logLevel,
    ...(credentials && { credentials }),
    ...(PUBLIC_URL && { publicUrl: PUBLIC_URL }),
    ...(ALLOWED_TENANTS && { allowedTenants: withOwn(ALLOWED_TENANTS, credentials) }),
    ...(ORGANISATIE && { organisationFile: ORGANISATIE }),
    ...(OVERLEGVORMEN && { overlegvormenFile: OVERLEGVORMEN }),
  };
}

/** The organisation that runs the bot is never locked out of it. */
const withOwn = (tenants: readonly string[], credentials: Credentials | undefined): ReadonlySet<string> =>
  new Set([...tenants, ...(credentials ? [credentials.tenantId.toLowerCase()] : [])]);

function isSafe(text: string): boolean {
  if (!URL.canParse(text)) return true;
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || isLoopback(hostname);
}

function readCredentials(env: Environment): Credentials | undefined {
  const anySet = Object.keys(env).some((name) => name.startsWith('MICROSOFT_APP_'));
  if (!anySet) return undefined;

  const appType = env.MICROSOFT_APP_TYPE ?? 'SingleTenant';
  const appId = env.MICROSOFT_APP_ID ?? missing('MICROSOFT_APP_ID');
  const tenantId = env.MICROSOFT_APP_TENANT_ID ?? missing('MICROSOFT_APP_TENANT_ID');
  const password = env.MICROSOFT_APP_PASSWORD;
  if (appType === 'SingleTenant') {
    return { appType, appId, tenantId, password: password ?? missing('MICROSOFT_APP_PASSWORD') };
  }
  if (password) throw new ConfigError('MICROSOFT_APP_PASSWORD must not be set for UserAssignedMSI');
  return { appType, appId, tenantId };
}

function missing(name: string): never {
  throw new ConfigError(`${name} is missing, while other MICROSOFT_APP_ variables are set`);
}

/** Whether a host name or address can only be reached from this machine. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host);
}
