import { NOT_OF_HERE } from '../dialogs/index.ts';
import type { CodeFout } from '../rules/index.ts';
import { codeForm } from './code-form.ts';
import { type Html, html } from './html.ts';
import { page } from './layout.ts';
import type { Page } from './types.ts';

const FAULTS: Readonly<Record<CodeFout['reden'], { readonly title: string; readonly content: Html }>> = {
  tikfout: {
    title: 'In deze code zit een tikfout',
    content: html`<p>Elke code controleert zichzelf, en deze klopt niet. Er is dus geen verkeerde uitkomst geopend.</p>
<p>Kijk de code teken voor teken na. In een code staan nooit een 0 of een 1, en geen klinker, L of V.</p>`,
  },
  'geen-code': {
    title: 'Dit is geen code',
    content: html`<p>Een code bestaat uit groepjes van vier letters en cijfers, met streepjes ertussen. Hij staat bij de uitkomst van een check.</p>`,
  },
  nieuwer: {
    title: 'Deze code is nieuwer dan deze pagina',
    content: html`<p>De code klopt, maar hoort bij regels die hier nog niet bekend zijn. Open hem waar hij vandaan komt, of probeer het later nog eens.</p>`,
  },
};

const FAULT_ID = 'code-fout';

/** The page for a code that gives no result: what is the matter, and where to type it again. */
export function faultPage(reden: CodeFout['reden'], typed: string): Page {
  const { title, content } = FAULTS[reden];
  // What was not like a code at all may be anything: it is not shown again.
  return page(
    title,
    html`<h1>${title}</h1><div id="${FAULT_ID}">${content}</div>${codeForm(reden === 'tikfout' ? typed.slice(0, 60) : '', FAULT_ID)}`,
    404,
  );
}

/** The page for a code of a meeting of a kind that is not known here. */
export const elsewherePage = (): Page =>
  page(
    'Deze code is van een ander overleg',
    html`<h1>Deze code is van een ander overleg</h1><p>${NOT_OF_HERE}</p>${codeForm()}`,
    404,
  );
