import { BLANK, BOX } from '../layout/blocks.ts';
import type { Gegeven } from '../types.ts';
import { theOfficer } from '../words/officer.ts';

/** What somebody knows before choosing, in the words of whoever signs: free, what if not, withdrawing, until when, whom to ask. */
export const toKnow = ({ afzender }: Gegeven): string[] => [
  'Ik kies vrij. Nee zeggen mag, zonder reden. Niemand mag mij daarom slechter behandelen.',
  'Bij nee wordt deze informatie niet gedeeld. Het overleg gaat dan zonder die informatie, zonder naam, of niet door.',
  'Soms moet of mag delen toch, zonder toestemming. Bijvoorbeeld als de wet het vraagt, of als iemand ernstig in gevaar is. Ik hoor dat dan, zodra dat veilig kan.',
  'Ik mag mijn toestemming altijd intrekken. Dat is net zo makkelijk als geven. Wat al gedeeld was, mocht toen. Daarna wordt niets meer gedeeld, en wie het al kreeg, hoort dat die het niet meer mag gebruiken.',
  `Mijn toestemming geldt tot:   ${BOX} dit overleg is geweest   ${BOX} ${BLANK} (datum). Nooit langer dan nodig voor dit doel.`,
  'Dit formulier komt in het dossier van wie erom vraagt. Ik krijg een kopie.',
  `Vragen? Contactpersoon: ${BLANK}${BLANK}`,
  `Vragen over mijn privacy? Dan kan ik naar ${theOfficer(afzender)}.`,
];
