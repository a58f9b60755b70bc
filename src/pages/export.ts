import { html } from './html.ts';
import { page } from './layout.ts';
import type { Page } from './types.ts';

/** A file of one's own that is ready. What looks at links before people do (a scanner, a preview) only reads: fetching takes a tap. */
export const exportReadyPage = (): Page =>
  page(
    'Je bestand staat klaar',
    html`<h1>Je bestand staat klaar</h1>
<p>Ophalen kan één keer. Bewaar het in je eigen dossier.</p>
<form method="post"><button type="submit">Haal het bestand op</button></form>`,
  );

/** A file that was fetched already, or not in time. */
export const exportGonePage = (): Page =>
  page(
    'Deze link werkt niet meer',
    html`<h1>Deze link werkt niet meer</h1>
<p>Een link werkt één keer en tien minuten lang. Typ in de chat opnieuw <em>exporteer</em>.</p>`,
    404,
  );
