import type { Playground } from './playground.ts';

/** Answers by question, as somebody reads them on the cards. */
export type Answers = Readonly<Record<string, string>>;

const MAX_CARDS = 5;

/** A school that wants to tell youth care about the health of a child of 13, with consent of the parents. */
export const WITH_CONSENT: Answers = {
  'Wat is jouw rol?': 'School: basis, voortgezet of speciaal',
  'Aan wie wil je het vertellen?': 'Jeugdhulp, wijkteam of schoolmaatschappelijk werk',
  'Hoe oud is het kind?': '12 tot en met 15',
  'Wat is het gevoeligste dat je wilt vertellen?':
    'Gezondheid, gedrag, gezinssituatie, geloof, afkomst of seksualiteit',
  'Waarvoor wil je het delen?': 'Hulp of ondersteuning voor het kind',
  'Is het jullie eigen informatie?': 'Ja, uit eigen werk of eigen dossier',
  'Vind jij dat de ander dit echt nodig heeft voor dat doel?': 'Ja, zonder dit lukt het niet',
  'Kan het ook anoniem, of via het kind of de ouders zelf?': 'Nee, dan lukt het niet',
  'Hebben alle betrokken organisaties het privacyconvenant getekend?': 'Nee',
  'Wie heeft het gezag over het kind?': 'Twee ouders, bij elkaar',
  'Wat zeggen de ouders, voogd of andere vertegenwoordiger?': 'Ja, zij stemmen in',
};

/** Youth care that wants to prepare for a meeting while a parent refuses and the safety of the child is at stake. */
export const REFUSED: Answers = {
  ...WITH_CONSENT,
  'Wat is jouw rol?': 'Jeugdhulp, wijkteam of schoolmaatschappelijk werk',
  'Aan wie wil je het vertellen?': 'Een overleg: mdo, ZAT, loket, thuiszitterstafel',
  'Hoe oud is het kind?': 'Jonger dan 12',
  'Wat zeggen de ouders, voogd of andere vertegenwoordiger?': 'Nee, minstens één zegt nee',
  'Staat er volgens jou iets zwaarwegends op het spel?': 'Ja, zoals de veiligheid van het kind of een ander',
};

/** Answers card after card until there is one without questions; resolves to how many there were. */
export async function answerAll(chat: Playground, answers: Answers, otherwise?: string): Promise<number> {
  for (let cards = 0; cards < MAX_CARDS; cards++) {
    const questions = await chat.questions();
    if (questions.length === 0) return cards;
    for (const question of questions) {
      const answer = answers[question] ?? otherwise;
      if (!answer) throw new Error(`no answer for the question '${question}'`);
      await chat.choose(question, answer);
    }
    await chat.press('Verder');
  }
  throw new Error(`still questions after ${MAX_CARDS} cards`);
}
