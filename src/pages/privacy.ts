import type { Organisatie } from '../dialogs/index.ts';
import { type Html, html } from './html.ts';
import { page } from './layout.ts';
import { officerOf, organisationOf } from './officer.ts';
import type { Page, PageContext } from './types.ts';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const days = (count: number): string => (count === 1 ? '1 dag' : `${count} dagen`);

const noRegister = ({ nogBewaard }: PageContext): Html =>
  html`<p>Er is geen register: de bot bewaart geen uitkomsten. Wat je vastlegt, staat in een notitie die je zelf in je eigen dossier zet.</p>
${nogBewaard === undefined ? undefined : html`<p>Vroeger was er wel een register. Wat daar nog in staat, wordt ${days(nogBewaard)} na het vastleggen gewist.</p>`}`;

const register = (context: PageContext): Html =>
  context.bewaardagen === undefined
    ? noRegister(context)
    : html`<p>De bot heeft een register. Daarin komt alleen wat je er zelf in vastlegt: de antwoorden op de vragen, de uitkomst, wat je in het formulier en in notities invult, jouw nummer en dat van je organisatie in Teams, en wanneer het was. Je berichten in de chat komen er niet in. Lijkt iets in het formulier op een naam of nummer, dan vraagt de bot je om het weg te halen; helemaal zeker is dat niet.</p>
<p>Na ${days(context.bewaardagen)} wordt het vanzelf gewist. Eerder kan ook: wat je zelf vastlegde, zie je terug in de chat en wis je daar. Collega’s zien het niet. Een reservekopie die de beheerder maakt, kan langer blijven: dat bepaalt ${organisationOf(context.organisatie)}.</p>
<p>Exporteer je iets, dan staat het bestand hoogstens tien minuten klaar in het werkgeheugen, achter een link die één keer werkt.</p>`;

/** What an organisation told of the basis and of who runs the bot for it; whom to ask for what it did not tell. */
function responsible(organisatie: Organisatie | undefined): Html {
  const { grondslag, hosting } = organisatie ?? {};
  const open = [
    ...(grondslag ? [] : ['op welke grondslag uit de AVG dat gebeurt']),
    ...(hosting ? [] : ['wie de bot voor haar laat draaien en waar']),
  ];
  return html`${grondslag ? html`<p>Grondslag uit de AVG: ${grondslag}.</p>` : undefined}
${hosting ? html`<p>Waar de bot draait: ${hosting}.</p>` : undefined}
${open.length > 0 ? html`<p>Wil je weten ${open.join(', en ')}? Vraag het ${officerOf(organisatie)}.</p>` : undefined}`;
}

/** The same words as in the manifest of the app, where nobody knows yet whether there is a register. */
const ONLY_YOURS = 'bewaart alleen wat je zelf vastlegt';

/** What is processed, by whom, for how long, and whom to ask. */
export function privacyPage(context: PageContext): Page {
  const { organisatie, bewaardagen } = context;
  return page(
    'Privacy',
    html`<h1>Privacy</h1>
<p>Kort gezegd: de bot vraagt nooit om namen, ${bewaardagen === undefined ? 'bewaart geen uitkomsten' : ONLY_YOURS} en logt niet wat je typt.</p>
<h2>Wat de bot doet met wat je typt en kiest</h2>
<ul>
<li>Een bericht wordt gelezen om feiten te herkennen, zoals een leeftijd of een rol. Dat gebeurt met een woordenlijst op de server van de bot zelf. Er komt geen taalmodel aan te pas en er gaat geen tekst naar anderen.</li>
<li>Daarna wordt het bericht vergeten. Jouw antwoorden reizen mee in de kaart zelf, als codes. De server hoeft ze niet te bewaren.</li>
<li>Om ook getypte antwoorden te begrijpen, onthoudt de bot de codes van je laatste kaart, hoogstens twee uur en alleen in het werkgeheugen. Net zo lang weet hij welke uitkomst je in een gesprek deelde, zodat die er niet twee keer komt te staan.</li>
<li>Noem je de bot in een groep en vertel je er iets bij? Dan onthoudt hij daarvan de codes, alleen voor jou, hoogstens twee uur en in het werkgeheugen. Je woorden zelf onthoudt hij niet.</li>
<li>Deel je een uitkomst met je naam erbij, dan staat je naam op die kaart in Teams. De bot bewaart hem niet.</li>
<li>Lijkt iets op een naam, een BSN, een adres of een telefoonnummer? Dan vraagt de bot je om dat weg te laten.</li>
</ul>
<h2>Wat er bewaard wordt</h2>
${register(context)}
<p>In het technische logboek staat dat er een bericht of pagina was, van welk soort, hoe lang het duurde en of het lukte. Er staat niet in wie je bent, wat je typte of welke code je opende.</p>
<h2>Codes en deze pagina’s</h2>
<ul>
<li>Een code bevat de antwoorden op de vragen en de versie van de regels. Niet wie het vroeg en niet over wie het gaat.</li>
<li>Wie de code heeft, kan de uitkomst zien. Geef haar dus alleen aan wie er iets mee moet.</li>
<li>Een papier dat je downloadt, wordt op dat moment gemaakt uit de antwoorden in de link. Er staan geen namen in en er blijft niets van achter.</li>
<li>Deze pagina’s gebruiken geen cookies en geen scripts, en bewaren niets.</li>
</ul>
<h2>Microsoft Teams</h2>
<p>Het gesprek zelf staat in Teams. Wat Teams daarvan bewaart en hoe lang, bepaalt ${organisationOf(organisatie)} samen met Microsoft.</p>
<h2>Wie verantwoordelijk is en wie je vraagt</h2>
<p>${capital(organisationOf(organisatie))} biedt deze bot aan en is verantwoordelijk voor de verwerking.</p>
${responsible(organisatie)}
<p>Wil je weten wat er over jou is vastgelegd, of wil je het laten verbeteren of wissen? Vraag het ${officerOf(organisatie)}. Kom je er samen niet uit, dan kun je een klacht indienen bij de Autoriteit Persoonsgegevens.</p>`,
  );
}
