import { html } from './html.ts';
import { page } from './layout.ts';
import type { Page } from './types.ts';

/** The page for whoever does something else with an address than look at it. */
export const notAllowedPage = (): Page =>
  page(
    'Dit kan hier niet',
    html`<h1>Dit kan hier niet</h1>
<p>Deze pagina kun je alleen bekijken. Ga naar <a href="/">het begin</a>.</p>`,
    405,
  );
