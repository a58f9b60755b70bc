import { type Html, html } from './html.ts';

const wrong = (faultId?: string): Html =>
  faultId
    ? html` aria-invalid="true" aria-describedby="${faultId} code-hulp"`
    : html` aria-describedby="code-hulp"`;

/**
 * Where a code is typed; `typed` is what was typed before, to mend, and `faultId` the element that says what is the matter
 * with it.
 */
export const codeForm = (typed = '', faultId?: string): Html =>
  html`<form class="screen" action="/r" method="get">
<label for="code">Code (verplicht)</label>
<input id="code" name="code" required maxlength="300" value="${typed}" autocomplete="off" autocapitalize="characters" spellcheck="false"${wrong(faultId)}>
<p id="code-hulp" class="small">Hoofdletters, streepjes en spaties maken niet uit.</p>
<button type="submit">Open de uitkomst</button>
</form>`;
