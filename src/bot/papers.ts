import type { Request, Response } from 'restify';
import { type Afzender, maakPapier, type Overleg, SOORTEN, type Soort } from '../papers/index.ts';
import { describeError, type Log } from './log.ts';
import { readPaperQuery } from './paper-query.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const NO_SUCH_PAPER =
  'Dit papier is er niet. Ga terug naar de chat en vraag het opnieuw met de knop onder je mdo.';
const NO_SUCH_OVERLEG =
  'Dit overleg is hier niet (meer) bekend. Ga terug naar de chat, begin je mdo opnieuw en vraag het papier daar.';
const NO_CODES =
  'Met deze link klopt iets niet. Misschien is hij niet helemaal overgekomen. Ga terug naar de chat en klik daar op de link.';
const FAILED = 'Het papier maken is niet gelukt. Dat ligt niet aan jou. Probeer het zo nog eens.';

/** What it takes to make a paper. */
export interface PaperParts {
  readonly afzender: Afzender;
  /** The kind of overleg with this id, or nothing. */
  readonly overleg: (id: string) => Overleg | undefined;
  readonly log: Log;
  /** Those of every file. */
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Answers `GET /papieren/<soort>.docx?…`: the paper, made on the spot from the codes in the address. Nothing is stored,
 * and of the address only the kind of paper is logged.
 */
export async function answerPaper(parts: PaperParts, request: Request, response: Response): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost');
  const soort = SOORTEN.find((known) => pathname === `/papieren/${known}.docx`);
  const refuse = (status: number, message: string) => {
    parts.log.info('paper', { route: soort ?? 'other', status });
    say(parts, response, status, message);
  };

  if (!soort) return refuse(404, NO_SUCH_PAPER);
  const asked = readPaperQuery(searchParams);
  if (!asked) return refuse(400, NO_CODES);
  const overleg = asked.vorm === undefined ? undefined : parts.overleg(asked.vorm);
  if (asked.vorm !== undefined && !overleg) return refuse(404, NO_SUCH_OVERLEG);

  try {
    const { afzender } = parts;
    const paper = await maakPapier(soort, { codes: asked.codes, afzender, ...(overleg && { overleg }) });
    send(parts, response, soort, paper);
    parts.log.info('paper', { route: soort, status: 200 });
  } catch (error) {
    parts.log.error('paper', { route: soort, ...describeError(error), status: 500 });
    say(parts, response, 500, FAILED);
  }
}

function send({ headers }: PaperParts, response: Response, soort: Soort, paper: Uint8Array): void {
  response.writeHead(200, {
    ...headers,
    'Content-Type': WORD,
    'Content-Disposition': `attachment; filename="${soort}.docx"`,
    'Content-Length': String(paper.byteLength),
  });
  response.end(Buffer.from(paper));
}

function say({ headers }: PaperParts, response: Response, status: number, message: string): void {
  const body = Buffer.from(`${message}\n`);
  response.writeHead(status, {
    ...headers,
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Language': 'nl',
    'Content-Length': String(body.byteLength),
  });
  response.end(body);
}
