import { existsSync } from 'node:fs';
import { z } from 'zod/v4';
import { filePath } from './database/engine-for.ts';
import { RegisterConfigError } from './errors/config.ts';
import type { RegisterSettings } from './open.ts';

const DAYS = 'must be a whole number of days from 1 to 3650';

const Key = z.string().min(16, 'must have at least 16 characters (make one with: openssl rand -base64 32)');

const Environment = z.object({
  REGISTER: z.enum(['on', 'off'], 'must be on or off').default('on'),
  REGISTER_URL: z
    .string()
    .regex(/^(file:|postgres(ql)?:\/\/)/, 'must begin with file: or postgres://')
    .default('file:data/register.db'),
  REGISTER_KEY: Key.optional(),
  REGISTER_RETENTION_DAYS: z
    .string()
    .regex(/^\d{1,4}$/, DAYS)
    .transform(Number)
    .refine((days) => days >= 1 && days <= 3650, DAYS)
    .default(90),
});

type Settings = Omit<RegisterSettings, 'now'>;

/**
 * How to open the register, or `undefined` when it is off. @throws RegisterConfigError that names the variable and
 * what is wrong with it, never its value
 */
export function readRegisterConfig(env: Record<string, string | undefined>): Settings | undefined {
  const { on, settings } = readAll(env);
  return on ? settings : undefined;
}

/**
 * How to open what is left of a register that was turned off, or `undefined` when it is on or there is nothing. On
 * PostgreSQL a REGISTER_URL that is still set says that there is. @throws RegisterConfigError
 */
export function readLeftRegister(env: Record<string, string | undefined>): Settings | undefined {
  const { on, settings } = readAll(env);
  const { url } = settings;
  return on || (url.startsWith('file:') && !existsSync(filePath(url))) ? undefined : settings;
}

function readAll(env: Record<string, string | undefined>): { on: boolean; settings: Settings } {
  const { REGISTER, REGISTER_URL, REGISTER_KEY, REGISTER_RETENTION_DAYS } = read(Environment, env);
  return {
    on: REGISTER === 'on',
    settings: {
      url: REGISTER_URL,
      retentionDays: REGISTER_RETENTION_DAYS,
      ...(REGISTER_KEY && { key: REGISTER_KEY }),
    },
  };
}

/** The key `rekey` changes to, and that of before, which older backups have, as far as they are set. @throws RegisterConfigError */
export function readOtherKeys(env: Record<string, string | undefined>): {
  newKey: string | undefined;
  oldKey: string | undefined;
} {
  const keys = read(z.object({ REGISTER_NEW_KEY: Key.optional(), REGISTER_OLD_KEY: Key.optional() }), env);
  return { newKey: keys.REGISTER_NEW_KEY, oldKey: keys.REGISTER_OLD_KEY };
}

function read<T>(schema: z.ZodType<T>, env: Record<string, string | undefined>): T {
  // An empty variable is how compose files and portals write an absent one.
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
  const parsed = schema.safeParse(set);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new RegisterConfigError(`${issue?.path.join('.')} ${issue?.message}`);
}
