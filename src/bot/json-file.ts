import { readFileSync } from 'node:fs';
import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { ConfigError } from './config.ts';

/** The path to a value within JSON: names of fields and places in lists. */
export type JsonPath = readonly (string | number)[];

/** A JSON file an operator wrote, read once. Every error is a `ConfigError` of one line with file, line and field. */
export class JsonFile {
  readonly json: unknown;
  readonly #name: string;
  readonly #text: string;
  readonly #tree: Node | undefined;

  /** @param variable the variable that names the file @throws ConfigError when it cannot be read as JSON */
  constructor(variable: string, path: string) {
    this.#name = `${variable} (${path})`;
    this.#text = readText(this.#name, path);
    const errors: ParseError[] = [];
    this.#tree = parseTree(this.#text, errors, { disallowComments: true, allowTrailingComma: false });
    const [error] = errors;
    if (error) throw this.#at(error.offset, `this is not JSON (${printParseErrorCode(error.error)})`);
    this.#refuseDoubles(this.#tree, []);
    this.json = JSON.parse(this.#text);
  }

  /** The error for what is wrong with the value at `path`, or with what should have been there. */
  problem(path: JsonPath, problem: string): ConfigError {
    for (let length = path.length; length >= 0; length--) {
      const node = this.#tree && findNodeAtLocation(this.#tree, path.slice(0, length) as (string | number)[]);
      // The name of a field, where there is one, is where somebody looks.
      if (node) return this.#at(fieldOf(node).offset, `${named(path)} ${problem}`);
    }
    return this.#at(0, `${named(path)} ${problem}`);
  }

  /** Of a field that stands there twice JSON keeps the last, and nobody would know why the first does nothing. */
  #refuseDoubles(node: Node | undefined, path: JsonPath): void {
    const seen = new Set<unknown>();
    for (const [i, child] of (node?.children ?? []).entries()) {
      const [name, value] = child.type === 'property' ? (child.children ?? []) : [];
      const own = [...path, name ? String(name.value) : i];
      if (name && seen.has(name.value)) throw this.#at(name.offset, `${named(own)} is there twice`);
      if (name) seen.add(name.value);
      this.#refuseDoubles(value ?? child, own);
    }
  }

  #at(offset: number, problem: string): ConfigError {
    const line = this.#text.slice(0, offset).split('\n').length;
    return new ConfigError(`${this.#name} line ${line}: ${problem}`);
  }
}

function readText(name: string, path: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    const { code = 'unknown error' } = error as NodeJS.ErrnoException;
    throw new ConfigError(`${name} cannot be read: ${code === 'ENOENT' ? 'there is no such file' : code}`);
  }
}

/** The field a value belongs to; the value itself in a list or at the top. */
const fieldOf = (node: Node): Node => (node.parent?.type === 'property' ? node.parent : node);

/** `overlegvormen[2].deelnemers[0].deler`, as somebody finds it in the file. */
const named = (path: JsonPath): string =>
  path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`))
    .join('')
    .replace(/^\./, '') || 'the whole file';
