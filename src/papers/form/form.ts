import { delersMet, ondertekenaars } from '../consent.ts';
import {
  bullets,
  fields,
  heading,
  headingOnNewPage,
  type Paper,
  subtitle,
  text,
  title,
} from '../layout/blocks.ts';
import type { Gegeven } from '../types.ts';
import { capital, child } from '../words/persons.ts';
import { purpose } from '../words/purpose.ts';
import { sharing } from './sharing.ts';
import { heardAndAsked, signatures } from './signatures.ts';
import { toKnow } from './to-know.ts';
import { whoSigns } from './who-signs.ts';

const TITLE = 'Toestemmingsformulier';
/** With more who share, what to know runs on to the second page, and the choice follows it there. */
const MANY = 4;

/** The consent form: about whom, what for, who shares what with whom, what to know, and who chooses and signs. */
export function form(given: Gegeven): Paper {
  const { codes, overleg, afzender } = given;
  const van = ondertekenaars(codes);
  const doel = purpose(codes.doel);
  return {
    titel: TITLE,
    ...(afzender.naam && { afzender: afzender.naam }),
    blocks: [
      title(TITLE),
      subtitle('Mag deze informatie gedeeld worden in een overleg?'),
      fields(
        { label: `Naam ${child(codes)}` },
        { label: 'Geboortedatum' },
        { label: 'Overleg', value: overleg?.naam },
        { label: 'Datum van het overleg' },
        { label: 'Doel van het delen', value: doel && capital(doel) },
      ),
      heading('Wie deelt wat, en met wie'),
      ...sharing(given),
      heading('Goed om te weten voordat ik kies'),
      bullets(...toKnow(given)),
      (delersMet(codes, 'nodig', 'open').length > MANY ? heading : headingOnNewPage)('Mijn keuze'),
      text(whoSigns(codes)),
      ...signatures(van, codes),
      fields(...heardAndAsked(van, codes)),
      heading('Toestemming intrekken'),
      text('Later alsnog nee? Vul dit in en geef het terug, of stuur een bericht. Dat is genoeg.'),
      fields({ label: 'Ik trek mijn toestemming in (naam, datum, handtekening)' }),
    ],
  };
}
