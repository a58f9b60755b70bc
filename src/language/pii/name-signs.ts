import { veldVoornamen } from '../data/veld-voornamen.ts';
import {
  aanspreking,
  functieEindes,
  functies,
  geenPersoon,
  geenVeldnaam,
  persoonDoet,
  persoonDoetZo,
  vanIemand,
  vanWieInVeld,
  veldAanhef,
  zaakVan,
} from '../data/veld-woorden.ts';
import type { FieldWord } from './field-words.ts';
import { isCaps, NameWords } from './name-words.ts';

/** "mentor", and what ends so: "stagebegeleider". */
const isFunction = (w: string): boolean => functies.has(w) || functieEindes.some((end) => w.endsWith(end));

const isLead = (w: string): boolean => veldAanhef.has(w) || isFunction(w);

/** "Huisarts", "Schoolbestuur", "Hijzelf": begins a sentence with a capital, and is no name. */
export const isOrdinary = ({ w }: FieldWord): boolean => isLead(w) || geenVeldnaam.has(w);

/** What around a word says that it is the name of a person. */
export class NameSigns extends NameWords {
  /** "mevrouw Yilmaz", "zijn vader, Ton, wil", "contactpersoon wijkteam: Hoogervorst". */
  isIntroduced(i: number): boolean {
    const first = this.particles(i);
    const tussen = this.at(first)?.tussen ?? '';
    const lead =
      this.before(first) ?? (/^, $/.test(tussen) && this.isSetOff(i) ? this.at(first - 1) : undefined);
    const ofInstitution = first < i && this.at(first)?.w === 'van';
    if (lead && (veldAanhef.has(lead.w) || (isFunction(lead.w) && !ofInstitution))) return true;
    if (!tussen.startsWith(':')) return false;
    return [2, 3].some((back) => isLead(this.at(first - back)?.w ?? ''));
  }

  /** "dossier Vos" */
  isFiled(i: number): boolean {
    return zaakVan.has(this.before(i)?.w ?? '');
  }

  /** "mevrouw Oudekerk" is no church. */
  isAddressed(i: number): boolean {
    return aanspreking.has(this.before(this.particles(i))?.w ?? '');
  }

  /** Between commas, or at the end. */
  private isSetOff(i: number): boolean {
    const next = this.at(i + 1);
    const last = next?.hoofdletter && next.tussen === ' ' ? this.at(i + 2) : next;
    return last === undefined || /^[,.)]/.test(last.tussen);
  }

  /** "Daans moeder", "de moeder van Jip". */
  isOfSomebody(i: number): boolean {
    const word = this.at(i) as FieldWord;
    if (!word.hoofdletter || isCaps(word) || geenVeldnaam.has(word.w) || geenPersoon.has(word.w))
      return false;
    const stem = word.w.replace(/s$/, '');
    if (veldVoornamen.has(stem) && stem !== word.w && vanIemand.has(this.after(i)?.w ?? '')) return true;
    const lead = this.particles(i);
    return (
      this.at(lead)?.w === 'van' && vanWieInVeld.has(this.before(lead)?.w ?? '') && !/s(ch)?e$/.test(word.w)
    );
  }

  /** "Jaivy zegt", "Jaivy en haar moeder": what only a person does or has. */
  isSpeaking(i: number): boolean {
    const next = this.after(i);
    if (!next) return false;
    if (persoonDoet.has(next.w)) return true;
    if (persoonDoetZo.has(`${next.w} ${this.after(i + 1)?.w ?? ''}`)) return true;
    return next.w === 'en' && ['haar', 'zijn', 'diens'].includes(this.after(i + 1)?.w ?? '');
  }
}
