import { createWriteStream } from 'node:fs';
import { RegisterConfigError } from '../errors/config.ts';
import type { RegisterSettings } from '../open.ts';
import { backup, refuseToOverwrite } from '../operator/backup.ts';
import { refuseForeign } from '../operator/backup-file.ts';
import { eraseAuthor } from '../operator/erase-author.ts';
import { OperatorError } from '../operator/error.ts';
import { exportRecords } from '../operator/export.ts';
import { rekey } from '../operator/rekey.ts';
import { restore } from '../operator/restore.ts';
import { NOT_SCRUBBED } from '../operator/scrub.ts';
import { inSession } from '../operator/session.ts';

export interface Request {
  readonly settings: RegisterSettings;
  readonly args: readonly string[];
  readonly force: boolean;
  /** For rekey: no key from now on. */
  readonly plain: boolean;
  readonly newKey: string | undefined;
  /** For restore: the key of before a rekey, which older backups were made with. */
  readonly oldKey: string | undefined;
}

interface Command {
  /** How many arguments it takes, at least and at most. */
  readonly takes: readonly [number, number];
  /** Whether the register may begin with it: the others need one that is there. */
  readonly fills?: true;
  /** Does it; the line that tells what was done. */
  run(request: Request): Promise<string>;
}

export const COMMANDS: Readonly<Record<string, Command>> = {
  backup: {
    takes: [1, 1],
    async run({ settings, args: [file = ''], force }) {
      const count = await inSession(settings, (session) => backup(session, file, force));
      const how = settings.key ? 'encrypted with REGISTER_KEY' : 'not encrypted, as REGISTER_KEY is not set';
      return `${file}: ${records(count)}, ${how}`;
    },
  },
  restore: {
    takes: [1, 1],
    fills: true,
    async run({ settings, args: [file = ''], force, oldKey }) {
      const keys = [settings.key, oldKey];
      await refuseForeign(file, keys);
      const done = await inSession(settings, (session) => restore(session, file, keys, force));
      const said = `restored ${records(done.records)}, of which ${done.expired} past their term and deleted again`;
      if (!done.scrubbed) throw new OperatorError(`${said}, ${NOT_SCRUBBED}`);
      return said;
    },
  },
  export: {
    takes: [0, 2],
    async run({ settings, args: [author = '-', file], force }) {
      if (file !== undefined) refuseToOverwrite(file, force);
      const auteur = author === '-' ? undefined : author;
      const count = await inSession(settings, (session) => {
        const out =
          file === undefined ? process.stdout : createWriteStream(file, { mode: 0o600, flush: true });
        return exportRecords(session, auteur, out);
      });
      return `${file ?? 'exported'}: ${records(count)}, not encrypted`;
    },
  },
  'erase-author': {
    takes: [1, 1],
    async run({ settings, args: [author = ''] }) {
      const done = await inSession(settings, (session) => eraseAuthor(session, author));
      const said = `erased ${records(done.records)}`;
      if (!done.scrubbed) throw new OperatorError(`${said}, ${NOT_SCRUBBED}`);
      return `${said}${done.records > 0 ? '; backups still hold them' : ': is this the object id?'}`;
    },
  },
  rekey: {
    takes: [0, 0],
    async run({ settings, plain, newKey }) {
      if (plain && newKey)
        throw new RegisterConfigError('REGISTER_NEW_KEY is set, while --plain asks for no key');
      if (!plain && !newKey)
        throw new RegisterConfigError('REGISTER_NEW_KEY is missing (or use --plain to take the key off)');
      const count = await rekey(settings, newKey);
      const next = newKey
        ? 'start the bot with the new key as REGISTER_KEY'
        : 'start the bot without REGISTER_KEY';
      return `${records(count)} under ${newKey ? 'the new key' : 'no key'}: ${next}`;
    },
  },
};

function records(count: number): string {
  return `${count} record${count === 1 ? '' : 's'}`;
}
