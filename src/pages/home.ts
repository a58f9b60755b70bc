import { tellerOf } from '../dialogs/index.ts';
import { directGevaar } from '../rules/index.ts';
import { codeForm } from './code-form.ts';
import { html, inline } from './html.ts';
import { page } from './layout.ts';
import type { Page, PageContext } from './types.ts';

/** The first page: what this is, and where a code is opened. */
export function homePage(context: PageContext): Page {
  const tell = tellerOf(context.organisatie);
  return page(
    'Toestemming nodig?',
    html`<h1>Toestemming nodig?</h1>
<p>Je weet iets over een kind of jongere en vraagt je af of je het mag delen. Deze bot in Microsoft Teams zegt of toestemming nodig is, van wie, wat je hooguit deelt en wat je nu doet. Met de reden en de bron erbij.</p>
<p>Hij is voor mensen die werken in onderwijs, jeugdhulp, leerplicht, gemeente en kinderopvang. Namen zijn nooit nodig.</p>
<p>Open Teams en typ tegen de bot: <strong>toestemming nodig?</strong></p>
<h2>Heb je een code?</h2>
<p>Dan zie je hier de uitkomst die een collega met je deelt.</p>
${codeForm()}
<h2>${directGevaar.kop}</h2>
<ol>${directGevaar.stappen.map(({ tekst }) => html`<li>${inline(tell(tekst))}</li>`)}</ol>`,
  );
}
