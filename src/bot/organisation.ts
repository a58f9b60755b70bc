import { leesOrganisatie, leesOverlegvormen, type Organisatie, type Overlegvorm } from '../dialogs/index.ts';
import type { Config } from './config.ts';
import { JsonFile, type JsonPath } from './json-file.ts';
import { isJsonObject } from './json-object.ts';

/** What the organisation that runs the bot told of itself and of its kinds of overleg. */
export interface Organisation {
  readonly organisatie?: Organisatie;
  readonly overlegvormen?: readonly Overlegvorm[];
}

const FIELD = 'overlegvormen';

/** Reads the files an organisation named, once, at the start. @throws ConfigError one line with file, line and field */
export function readOrganisation(config: Config): Organisation {
  const { organisationFile, overlegvormenFile } = config;
  const own = organisationFile ? new JsonFile('ORGANISATIE', organisationFile) : undefined;
  const within = own && isJsonObject(own.json) && FIELD in own.json;
  if (within && overlegvormenFile)
    throw own.problem([FIELD], 'cannot be here while OVERLEGVORMEN names a file too');

  const organisatie = own && factsOf(own);
  if (within) return { ...organisatie, overlegvormen: vormenOf(own, [FIELD], own.json[FIELD] as unknown) };
  if (!overlegvormenFile) return { ...organisatie };
  const file = new JsonFile('OVERLEGVORMEN', overlegvormenFile);
  return { ...organisatie, overlegvormen: vormenOf(file, [], file.json) };
}

function factsOf(file: JsonFile): { organisatie: Organisatie } {
  const { json } = file;
  const facts = isJsonObject(json)
    ? Object.fromEntries(Object.entries(json).filter(([key]) => key !== FIELD))
    : json;
  const read = leesOrganisatie(facts);
  if (!read.ok) throw file.problem(read.fout.pad, read.fout.probleem);
  return { organisatie: read.organisatie };
}

function vormenOf(file: JsonFile, at: JsonPath, json: unknown): readonly Overlegvorm[] {
  try {
    return leesOverlegvormen(json);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const [, path = '', problem = error.message] =
      /^((?:\[\d+\]|\.?[\w-]+)+): (.*)$/s.exec(error.message) ?? [];
    throw file.problem([...at, ...segments(path)], problem);
  }
}

/** `[0].deelnemers[2].deler` in its parts. */
const segments = (path: string): (string | number)[] =>
  path
    .split(/[.[\]]+/)
    .filter((part) => part !== '')
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
