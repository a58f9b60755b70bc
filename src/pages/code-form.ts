import { type Html, html } from './html.ts';

/** Where a code is typed; `typed` is what was typed before, to mend. */
export const codeForm = (typed = ''): Html =>
  html`<form class="screen" action="/r" method="get">
<label for="code">Code (verplicht)</label>
<input id="code" name="code" required maxlength="300" value="${typed}" autocomplete="off" autocapitalize="characters" spellcheck="false" aria-describedby="code-hulp">
<p id="code-hulp" class="small">Hoofdletters, streepjes en spaties maken niet uit.</p>
<button type="submit">Open de uitkomst</button>
</form>`;
