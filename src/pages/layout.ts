import { directGevaar } from '../rules/index.ts';
import { Html, html } from './html.ts';
import { paperLines } from './paper.ts';
import { STYLE } from './style.ts';
import type { Page } from './types.ts';

const NAME = 'Toestemming nodig?';

/** What goes before everything, on every page. */
const danger = html`<p class="danger"><strong>Direct gevaar?</strong> ${directGevaar.stappen[0]?.tekst}</p>`;

const style = new Html(STYLE);

// No white space around the style: its hash is that of what stands between the tags.
const head = (title: string): Html => html`<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<title>${title === NAME ? NAME : `${title} – ${NAME}`}</title>
<style>${style}</style>
</head>`;

/** From so many lines on, tighter lines and a slightly smaller letter keep a page on fewer sheets. */
const LONG = 45;

const length = (content: Html): Html | undefined =>
  paperLines(content) > LONG ? html` class="long"` : undefined;

/** A page with everything around its content. */
export function page(title: string, content: Html, status: Page['status'] = 200): Page {
  const document = html`<!doctype html>
<html lang="nl">
${head(title)}
<body${length(content)}>
<a class="skip" href="#inhoud">Naar de inhoud</a>
<header>
<p class="brand"><a href="/">${NAME}</a></p>
${danger}
</header>
<main id="inhoud">
${content}
</main>
<footer>
<nav aria-label="Over deze pagina’s"><a href="/">Begin</a><a href="/privacy">Privacy</a><a href="/voorwaarden">Voorwaarden</a></nav>
</footer>
</body>
</html>
`;
  return { status, html: document.text };
}
