import { createHash } from 'node:crypto';
import { type PageContext, STYLE } from '../pages/index.ts';

type Headers = Readonly<Record<string, string>>;

/** Whatever is served is for who asked alone: not guessed at, found, passed on or put within another site. */
const ALWAYS: Headers = {
  'X-Content-Type-Options': 'nosniff',
  'X-Robots-Tag': 'noindex, nofollow',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

const styleHash = createHash('sha256').update(STYLE).digest('base64');

/** Of a page: nothing runs, nothing is fetched, nothing is kept. */
const PAGE: Headers = {
  ...ALWAYS,
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy': `default-src 'none'; style-src 'sha256-${styleHash}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
  'X-Frame-Options': 'DENY',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cache-Control': 'private, no-store',
};

/** Of a file to download: nobody on the way keeps it, and nothing in it may run. */
const FILE: Headers = {
  ...ALWAYS,
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
  'Cache-Control': 'no-store',
};

const HSTS: Headers = { 'Strict-Transport-Security': 'max-age=31536000' };

/** Where the address is https, the promise that it stays so. */
const secured = (headers: Headers, { publicUrl }: PageContext): Headers =>
  publicUrl?.startsWith('https:') ? { ...headers, ...HSTS } : headers;

/** The headers of every page. */
export const pageHeaders = (context: PageContext): Headers => secured(PAGE, context);

/** The headers of every paper and export. */
export const fileHeaders = (context: PageContext): Headers => secured(FILE, context);
