import { codeForm } from './code-form.ts';
import { html } from './html.ts';
import { page } from './layout.ts';
import type { Page } from './types.ts';

/** The page for an address that is none of ours. Nothing of that address is shown again. */
export const unknownPage = (): Page =>
  page(
    'Deze pagina is er niet',
    html`<h1>Deze pagina is er niet</h1>
<p>Misschien is de link niet helemaal overgekomen. Kijk hem nog eens na, of ga naar <a href="/">het begin</a>.</p>
<h2>Heb je een code?</h2>
<p>Dan open je hier de uitkomst die een collega met je deelt.</p>
${codeForm()}`,
    404,
  );
