import { createCipheriv, createDecipheriv, randomBytes, scryptSync } from 'node:crypto';

/** How content is written in the database and read back. `label` says what it belongs to: content moved elsewhere does not open. */
export interface Seal {
  /** Which seal this is, stored beside what it closed. */
  readonly zout: string;
  close(text: string, label: string): string;
  /** @throws Error when it was not closed with this key and label */
  open(sealed: string, label: string): string;
}

/** For a database that encrypts itself, or without a key: content is written as it is. */
export const unsealed: Seal = { zout: '', close: (text) => text, open: (text) => text };

const IV = 12;
const TAG = 16;

export function newSalt(): string {
  return randomBytes(16).toString('base64url');
}

/** AES-256-GCM under a key made with scrypt: nobody without the key reads it, changes it, or moves it unseen. */
export function sealWith(key: string, zout: string): Seal {
  const secret = scryptSync(key, zout, 32);
  return {
    zout,
    close(text, label) {
      const iv = randomBytes(IV);
      const cipher = createCipheriv('aes-256-gcm', secret, iv, { authTagLength: TAG }).setAAD(
        Buffer.from(label),
      );
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64');
    },
    open(sealed, label) {
      const bytes = Buffer.from(sealed, 'base64');
      const cipher = createDecipheriv('aes-256-gcm', secret, bytes.subarray(0, IV), { authTagLength: TAG })
        .setAAD(Buffer.from(label))
        .setAuthTag(bytes.subarray(IV, IV + TAG));
      return Buffer.concat([cipher.update(bytes.subarray(IV + TAG)), cipher.final()]).toString('utf8');
    },
  };
}
