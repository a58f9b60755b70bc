import { describe, expect, test } from 'vitest';
import { copyText } from '../../src/dialogs/delen/copy.ts';
import { sharedCard } from '../../src/dialogs/delen/shared-card.ts';
import { resultCard } from '../../src/dialogs/result/card.ts';
import { whyText } from '../../src/dialogs/result/texts.ts';
import { emptyState } from '../../src/dialogs/state/state.ts';
import { codePage } from '../../src/pages/index.ts';
import { codeVan, decide, explain, FEIT_SLEUTELS, type Feiten } from '../../src/rules/index.ts';
import { textOf } from '../pages/text.ts';
import { problemsOf } from './support/check-card.ts';
import { wordsOf } from './support/conversation.ts';
import { REFUSED, TO_ASK } from './support/facts.ts';

const TWO = { ...TO_ASK, leeftijd: '0-11', gezag: 'weet-niet', gescheidenUitzondering: false } as Feiten;
const MANY = Object.fromEntries(
  FEIT_SLEUTELS.filter((key) => key !== 'afweging').map((key) => [key, 'weet-niet']),
) as Feiten;

/** What each place shows of a result that hangs on something. */
const PLACES: Record<string, (feiten: Feiten) => string> = {
  kaart: (feiten) => wordsOf(resultCard({ ...emptyState(), screen: 'resultaat', feiten }, [])),
  'gedeelde kaart': (feiten) => wordsOf(sharedCard(feiten)),
  tekst: (feiten) => copyText(feiten, undefined),
  waarom: (feiten) => whyText({ ...emptyState(), feiten }),
  pagina: (feiten) => textOf(codePage(codeVan(feiten, 'ander'), {}).html),
};

/** The reasons the rules give for each of the answers there may be. */
function reasonsOf(feiten: Feiten, perspectief: 'deler' | 'ander'): string[][] {
  const uitkomst = decide(feiten);
  if (uitkomst.soort !== 'hangtAf') throw new Error('this has one answer');
  return uitkomst.mogelijk.map(({ besluit, als }) =>
    explain({ ...feiten, ...als[0] }, besluit, perspectief).redenen.map(({ tekst }) => tekst),
  );
}

describe('een uitkomst die nog van iets afhangt, heeft redenen met bronnen', () => {
  test.each(Object.keys(PLACES))('op: %s', (place) => {
    const said = PLACES[place]?.(TWO) ?? '';
    const perspectief = ['kaart', 'waarom'].includes(place) ? 'deler' : 'ander';
    for (const reason of new Set(reasonsOf(TWO, perspectief).flat())) expect(said).toContain(reason);
    expect(said).toContain('Waarom, wat het ook wordt');
    expect(said).toContain('Als een voogd het gezag heeft');
    expect(said).toMatch(/Bron: .*Jeugdwet, art\. 7\.3\.11/);
    expect(said).toContain('Grondslag in de AVG');
  });

  test('wat voor elk antwoord geldt staat er één keer, en eerst', () => {
    const said = PLACES.kaart?.(TWO) ?? '';
    const [first = [], ...more] = reasonsOf(TWO, 'deler');
    const always = first.filter((reason) => more.every((list) => list.includes(reason)));
    expect(always.length).toBeGreaterThan(0);
    for (const reason of always) {
      expect(said.split(reason)).toHaveLength(2);
      expect(said.indexOf(reason)).toBeLessThan(said.lastIndexOf('Als een voogd'));
    }
  });

  test.each(Object.keys(PLACES))(
    'ook als er te veel antwoorden zijn om naast elkaar te zetten: %s',
    (place) => {
      const said = PLACES[place]?.(MANY) ?? '';
      expect(said).toContain('Wat nog kan meespelen');
      expect(said).toContain('Bron: ');
    },
  );

  test.each([
    ['afwegen kan ook', { ...REFUSED, gezag: 'weet-niet', gescheidenUitzondering: false } as Feiten],
    ['twee antwoorden', TWO],
    ['veel antwoorden', MANY],
  ])('de kaart blijft heel, met de knop Waarom: %s', (_, feiten) => {
    const own = resultCard({ ...emptyState(), screen: 'resultaat', feiten }, []);
    for (const card of [own, sharedCard(feiten)]) {
      expect(problemsOf(card)).toEqual([]);
      expect((card.actions as { title: string }[]).map(({ title }) => title)).toContain('Waarom');
    }
  });
});
