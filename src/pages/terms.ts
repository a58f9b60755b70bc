import { datum } from '../dialogs/index.ts';
import { nagekeken, regelset } from '../rules/index.ts';
import { html } from './html.ts';
import { page } from './layout.ts';
import { officerOf, organisationOf } from './officer.ts';
import type { Page, PageContext } from './types.ts';

/** How far jurists have come with reading the rules, as a sentence. */
function reviewed(): string {
  const { gelezen, van } = nagekeken();
  if (gelezen === van) return `Alle ${van} regels zijn nagekeken door een jurist.`;
  return gelezen === 0
    ? 'Nog geen jurist heeft de regels nagekeken.'
    : `Een jurist heeft ${gelezen} van de ${van} regels nagekeken.`;
}

/** What this tool is for and what may be expected of it. */
export const termsPage = (context: PageContext): Page => {
  const { organisatie } = context;
  return page(
    'Voorwaarden',
    html`<h1>Voorwaarden</h1>
<h2>Waar dit voor is</h2>
<p>Deze bot helpt je nagaan of je informatie over een kind of jongere mag delen. Je gebruikt hem in je werk, voor ${organisationOf(organisatie)}.</p>
<h2>Wat het niet is</h2>
<ul>
<li>Het is een hulpmiddel, geen juridisch advies. Jij blijft zelf beslissen en je blijft zelf verantwoordelijk.</li>
<li>De regels zijn gemaakt uit wetten, het privacyconvenant en andere bronnen. ${reviewed()}</li>
<li>De bron staat bij elke reden. Is een bron verouderd of zijn bronnen het oneens, dan staat dat erbij.</li>
<li>Twijfel je? Vraag het ${officerOf(organisatie)}.</li>
</ul>
<h2>Wat we van je vragen</h2>
<ul>
<li>Typ geen namen, adressen, nummers of andere gegevens waaraan een kind te herkennen is. Ze zijn niet nodig.</li>
<li>Beantwoord de vragen zo eerlijk als je kunt. Weet je iets niet, kies dan <em>weet ik niet</em>.</li>
<li>Geef een code alleen aan collega’s die er iets mee moeten.</li>
</ul>
<h2>Wat je van ons mag verwachten</h2>
<ul>
<li>Dezelfde antwoorden geven altijd dezelfde uitkomst, zolang de regels niet veranderen. Nu gelden regels ${regelset.versie} van ${datum(regelset.datum)}.</li>
<li>Veranderen de regels, dan zegt een oudere code dat, en wat er anders is.</li>
<li>We kunnen niet beloven dat de bot er altijd is of nooit een fout maakt.</li>
</ul>
<p>Hoe we met gegevens omgaan, lees je bij <a href="/privacy">privacy</a>. De broncode is open, onder de licentie EUPL-1.2.</p>`,
  );
};
