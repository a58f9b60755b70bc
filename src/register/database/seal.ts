/** How content is written in the database and read back. `label` says what it belongs to: content moved elsewhere does not open. */
export interface Seal {
  close(text: string, label: string): string;
  /** @throws Error when it was not closed with this key and label */
  open(sealed: string, label: string): string;
}

/** For a database that encrypts itself, or without a key: content is written as it is. */
export const unsealed: Seal = { close: (text) => text, open: (text) => text };
