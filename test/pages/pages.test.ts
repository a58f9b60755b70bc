import { describe, expect, it } from 'vitest';
import { html, inline } from '../../src/pages/html.ts';
import { codePage, homePage, type PageContext, privacyPage, termsPage } from '../../src/pages/index.ts';
import { codeVan } from '../../src/rules/index.ts';
import { textOf } from './text.ts';

const CONTEXT = { publicUrl: 'https://toestemming.voorbeeld.nl' };
const ORGANISATIE = {
  naam: 'Scholengroep <De & Linde>',
  fg: { naam: 'de privacy officer', bereikbaar: 'privacy@delinde.example' },
  veiligThuis: { naam: 'Veilig Thuis', bereikbaar: '0800-2000' },
};

describe('what is put into a page', () => {
  it('is escaped, whatever it is', () => {
    const evil = `<img src=x onerror="alert('1')">&amp;`;
    const safe = '&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;&amp;amp;';
    expect(html`<p>${evil}${[evil, [html`<b>${evil}</b>`]]}${undefined}</p>`.text).toBe(
      `<p>${safe}${safe}<b>${safe}</b></p>`,
    );
    expect(inline(`**${evil}** en *<i>*`).text).toBe(`<strong>${safe}</strong> en <em>&lt;i&gt;</em>`);
  });

  it('cannot break out of the form that shows it again', () => {
    for (const typed of [
      'K7QM-3XPA-"><script>alert(1)</script>',
      "K7QM3XPA'onfocus='x",
      '<b>K7QM-3XPA</b>',
    ]) {
      const page = codePage(typed, CONTEXT);
      expect(page.status).toBe(404);
      expect(page.html).not.toMatch(/<script|<b>|'onfocus|-"><s/);
    }
  });
});

describe('a code that gives no result', () => {
  const code = codeVan({ leeftijd: '12-15', deler: 'mbo' });
  const mistyped = code.replace(/^./, (first) => (first === 'K' ? 'M' : 'K'));

  it('is called a typing error, and stands there to be mended', () => {
    const { status, html: page } = codePage(mistyped, CONTEXT);
    expect(status).toBe(404);
    expect(textOf(page)).toContain('In deze code zit een tikfout');
    expect(page).toContain(`value="${mistyped}"`);
    expect(page).toMatch(/<input id="code"[^>]* aria-invalid="true" aria-describedby="code-fout code-hulp">/);
    expect(page).toContain('<div id="code-fout">');
    expect(homePage(CONTEXT).html).not.toContain('aria-invalid');
  });

  it.each(['', 'hallo', 'Bram Jansen', 'x'.repeat(5000), '🙂'])(
    'is called no code, and is not said again: %s',
    (typed) => {
      const { status, html: page } = codePage(typed, CONTEXT);
      expect(status).toBe(404);
      expect(textOf(page)).toContain('Dit is geen code');
      expect(page).toContain('value=""');
    },
  );

  it('is found however it was typed', () => {
    for (const typed of [
      code,
      code.toLowerCase(),
      ` ${code} `,
      code.replaceAll('-', ' '),
      `https://x.nl/r/${code}`,
      `${code}.`,
    ])
      expect(codePage(typed, CONTEXT)).toEqual(codePage(code, CONTEXT));
  });
});

describe('links', () => {
  it('stay within the product, on every page', () => {
    for (const make of [
      homePage,
      privacyPage,
      termsPage,
      (context: PageContext) => codePage('hallo', context),
    ]) {
      const under = make(CONTEXT).html;
      const targets = [...under.matchAll(/(?:href|action)="([^"]+)"/g)].map(([, target]) => target as string);
      expect(targets.length).toBeGreaterThan(4);
      for (const target of targets) expect(target).toMatch(/^[/#]/);
      expect(targets).toContain('/privacy');
    }
  });

  it('say no address when nobody knows it', () => {
    const page = textOf(codePage(codeVan({ leeftijd: '0-11' }), {}).html);
    expect(page).toContain('opent iedereen deze uitkomst weer, in een chat met de bot.');
  });
});

describe('privacy and terms', () => {
  it('name the organisation and whom to ask', () => {
    for (const page of [privacyPage, termsPage]) {
      const told = page({ ...CONTEXT, organisatie: ORGANISATIE }).html;
      expect(told).toContain('Scholengroep &lt;De &amp; Linde&gt;');
      expect(textOf(told)).toContain('de privacy officer (privacy@delinde.example)');
      const untold = textOf(page(CONTEXT).html);
      expect(untold).toContain('jouw organisatie');
      expect(untold).toContain('de functionaris gegevensbescherming (FG) van je organisatie');
    }
  });

  it('tell everything that is kept for a while, and where it may stay longer', () => {
    const kept = textOf(privacyPage({ ...CONTEXT, bewaardagen: 90 }).html);
    for (const told of [
      'alleen voor jou, hoogstens twee uur en in het werkgeheugen',
      'hoogstens tien minuten klaar in het werkgeheugen',
      'dan staat je naam op die kaart in Teams',
      'Een reservekopie die de beheerder maakt, kan langer blijven',
      'helemaal zeker is dat niet',
    ])
      expect(kept).toContain(told);
    expect(kept).not.toContain('geen namen van kinderen');
  });

  it('tell the lawful basis and who runs the bot, or whom to ask for it', () => {
    const told = {
      ...ORGANISATIE,
      grondslag: 'taak van algemeen belang',
      hosting: 'Voorbeeld BV, in Nederland',
    };
    const page = textOf(privacyPage({ ...CONTEXT, organisatie: told }).html);
    expect(page).toContain('Grondslag uit de AVG: taak van algemeen belang.');
    expect(page).toContain('Waar de bot draait: Voorbeeld BV, in Nederland.');
    expect(page).not.toContain('Wil je weten op welke grondslag');
    expect(textOf(privacyPage({ ...CONTEXT, organisatie: ORGANISATIE }).html)).toContain(
      'Wil je weten op welke grondslag uit de AVG dat gebeurt, en wie de bot voor haar laat draaien en waar? Vraag het de privacy officer',
    );
  });

  it('say what the register keeps and how long, or that there is none', () => {
    expect(textOf(privacyPage(CONTEXT).html)).toContain('Er is geen register');
    const kept = textOf(privacyPage({ ...CONTEXT, bewaardagen: 90 }).html);
    expect(kept).not.toMatch(/Er is geen register|bewaart niets/);
    expect(kept).toContain('Na 90 dagen wordt het vanzelf gewist.');
    expect(textOf(privacyPage({ ...CONTEXT, bewaardagen: 1 }).html)).toContain('Na 1 dag wordt');
    const left = textOf(privacyPage({ ...CONTEXT, nogBewaard: 90 }).html);
    expect(left).toContain('Er is geen register');
    expect(left).toContain('Wat daar nog in staat, wordt 90 dagen na het vastleggen gewist.');
    expect(textOf(privacyPage(CONTEXT).html)).not.toContain('Vroeger');
  });
});

const all = {
  home: homePage(CONTEXT),
  privacy: privacyPage({ ...CONTEXT, bewaardagen: 90 }),
  terms: termsPage(CONTEXT),
  fault: codePage('hallo', CONTEXT),
};

describe.each(Object.entries(all))('the page %s', (_, { html: page }) => {
  const text = textOf(page);

  it('is plain Dutch: no exclamation marks, no formal address, no legalese, short sentences', () => {
    expect(text).not.toMatch(/!/);
    expect(text).not.toMatch(/\b(u|uw)\b/i);
    expect(text).not.toMatch(/\b(teneinde|derhalve|dient te|dienen te|voornoemd|indien|jegens|alsmede)\b/i);
    const long = text.split(/(?<=[.?:;])\s+|\n/).filter((sentence) => sentence.split(/\s+/).length > 32);
    expect(long).toEqual([]);
  });

  it('has one head, danger first, and links to the others', () => {
    expect(page.match(/<h1>/g)).toHaveLength(1);
    expect(text.indexOf('Bel 112')).toBeGreaterThan(0);
    expect(page).toContain('href="/privacy"');
    expect(page).toContain('href="/voorwaarden"');
  });
});
