import { afwegen } from './data/regels/stand/afwegen.ts';
import { afwegingSpreektTegenDelen } from './data/regels/stand/afweging-spreekt-tegen-delen.ts';
import { afwegingSpreektTegenDelenAnoniem } from './data/regels/stand/afweging-spreekt-tegen-delen-anoniem.ts';
import { afwegingSpreektVoorDelen } from './data/regels/stand/afweging-spreekt-voor-delen.ts';
import { geenToestemming } from './data/regels/stand/geen-toestemming.ts';
import { geenToestemmingAnoniem } from './data/regels/stand/geen-toestemming-anoniem.ts';
import { nogVragen } from './data/regels/stand/nog-vragen.ts';
import { nogVragenAnoniem } from './data/regels/stand/nog-vragen-anoniem.ts';
import { toestemmingGegeven } from './data/regels/stand/toestemming-gegeven.ts';
import { vanBeideOuders } from './data/regels/van/van-beide-ouders.ts';
import { vanBeideOudersEnJeugdige } from './data/regels/van/van-beide-ouders-en-jeugdige.ts';
import { vanJeugdige16 } from './data/regels/van/van-jeugdige-16.ts';
import { vanOudersEnJeugdige } from './data/regels/van/van-ouders-en-jeugdige.ts';
import { vanOudersMetGezag } from './data/regels/van/van-ouders-met-gezag.ts';
import { vanVoogd } from './data/regels/van/van-voogd.ts';
import { vanVoogdEnJeugdige } from './data/regels/van/van-voogd-en-jeugdige.ts';
import { vanWettelijkVertegenwoordiger } from './data/regels/van/van-wettelijk-vertegenwoordiger.ts';
import { anoniem } from './data/regels/weg/anoniem-en-melden/anoniem.ts';
import { meldrechtRaad } from './data/regels/weg/anoniem-en-melden/meldrecht-raad.ts';
import { meldrechtVeiligThuis } from './data/regels/weg/anoniem-en-melden/meldrecht-veilig-thuis.ts';
import { meldrechtVerwijsindex } from './data/regels/weg/anoniem-en-melden/meldrecht-verwijsindex.ts';
import { otsInlichten } from './data/regels/weg/anoniem-en-melden/ots-inlichten.ts';
import { buitenstaander } from './data/regels/weg/buitenstaanders/buitenstaander.ts';
import { buitenstaanderGeheimhouder } from './data/regels/weg/buitenstaanders/buitenstaander-geheimhouder.ts';
import { eigenTeam } from './data/regels/weg/eigen-organisatie/eigen-team.ts';
import { eigenTeamGedragswetenschapper } from './data/regels/weg/eigen-organisatie/eigen-team-gedragswetenschapper.ts';
import { eigenTeamStrafrechtelijk } from './data/regels/weg/eigen-organisatie/eigen-team-strafrechtelijk.ts';
import { schoolBijGedragswetenschapper } from './data/regels/weg/eigen-organisatie/school-bij-gedragswetenschapper.ts';
import { doorLeerplichtOngeoorloofd } from './data/regels/weg/leerplicht/door-leerplicht-ongeoorloofd.ts';
import { doorLeerplichtOverig } from './data/regels/weg/leerplicht/door-leerplicht-overig.ts';
import { doorLeerplichtStrafrechtelijk } from './data/regels/weg/leerplicht/door-leerplicht-strafrechtelijk.ts';
import { doorLeerplichtZorgelijk } from './data/regels/weg/leerplicht/door-leerplicht-zorgelijk.ts';
import { naarLeerplichtOngeoorloofd } from './data/regels/weg/leerplicht/naar-leerplicht-ongeoorloofd.ts';
import { naarLeerplichtOverig } from './data/regels/weg/leerplicht/naar-leerplicht-overig.ts';
import { naarLeerplichtZorgelijk } from './data/regels/weg/leerplicht/naar-leerplicht-zorgelijk.ts';
import { ouderZonderGezagAlgemeen } from './data/regels/weg/ouders/ouder-zonder-gezag-algemeen.ts';
import { oudersMetGezagInlichten } from './data/regels/weg/ouders/ouders-met-gezag-inlichten.ts';
import { oudersTegenWilJongere } from './data/regels/weg/ouders/ouders-tegen-wil-jongere.ts';
import { oudersVanaf16 } from './data/regels/weg/ouders/ouders-vanaf-16.ts';
import { oudersVanaf16Geheimhouder } from './data/regels/weg/ouders/ouders-vanaf-16-geheimhouder.ts';
import { oudersVerzuim1617 } from './data/regels/weg/ouders/ouders-verzuim-16-17.ts';
import { overheidEigenTaak } from './data/regels/weg/overheid/overheid-eigen-taak.ts';
import { overheidPolitie } from './data/regels/weg/overheid/overheid-politie.ts';
import { overheidStrafrechtelijk } from './data/regels/weg/overheid/overheid-strafrechtelijk.ts';
import { andereSchoolOfStage } from './data/regels/weg/scholen/andere-school-of-stage.ts';
import { mboDerden } from './data/regels/weg/scholen/mbo-derden.ts';
import { schoolConvenant } from './data/regels/weg/scholen/school-convenant.ts';
import { schoolConvenantStrafrechtelijk } from './data/regels/weg/scholen/school-convenant-strafrechtelijk.ts';
import { schoolPolitie } from './data/regels/weg/scholen/school-politie.ts';
import { schoolPratenMet } from './data/regels/weg/scholen/school-praten-met.ts';
import { schoolPratenMetStrafrechtelijk } from './data/regels/weg/scholen/school-praten-met-strafrechtelijk.ts';
import { schoolSwv } from './data/regels/weg/scholen/school-swv.ts';
import { schoolSwvStrafrechtelijk } from './data/regels/weg/scholen/school-swv-strafrechtelijk.ts';
import { schoolZonderConvenant } from './data/regels/weg/scholen/school-zonder-convenant.ts';
import { datInformatieLeerplicht } from './data/regels/weg/veiligheid-en-geheimhouders/dat-informatie-leerplicht.ts';
import { geheimhouder } from './data/regels/weg/veiligheid-en-geheimhouders/geheimhouder.ts';
import { kinderopvang } from './data/regels/weg/veiligheid-en-geheimhouders/kinderopvang.ts';
import { veiligheidInInstelling } from './data/regels/weg/veiligheid-en-geheimhouders/veiligheid-in-instelling.ts';
import { aangifteDelict } from './data/regels/weg/wettelijke-plichten/aangifte-delict.ts';
import { plichtOverstapPoVo } from './data/regels/weg/wettelijke-plichten/plicht-overstap-po-vo.ts';
import { plichtToeleiding } from './data/regels/weg/wettelijke-plichten/plicht-toeleiding.ts';
import { plichtVerzuimMelden } from './data/regels/weg/wettelijke-plichten/plicht-verzuim-melden.ts';
import { plichtVoortgangOuders } from './data/regels/weg/wettelijke-plichten/plicht-voortgang-ouders.ts';
import { informatieVanAnder } from './data/regels/weg/zeggenschap-en-noodzaak/informatie-van-ander.ts';
import { jeugdbeschermingEigenRegels } from './data/regels/weg/zeggenschap-en-noodzaak/jeugdbescherming-eigen-regels.ts';
import { minderIngrijpendeWeg } from './data/regels/weg/zeggenschap-en-noodzaak/minder-ingrijpende-weg.ts';
import { nietNoodzakelijk } from './data/regels/weg/zeggenschap-en-noodzaak/niet-noodzakelijk.ts';
import type { Regel, StandRegel, VanRegel, WegRegel } from './data/types.ts';

/** Which way: an answer at once, or consent under one of two regimes. */
export const wegRegels: readonly WegRegel[] = [
  // anoniem en melden
  anoniem,
  otsInlichten,
  meldrechtVeiligThuis,
  meldrechtRaad,
  meldrechtVerwijsindex,
  // wettelijke plichten
  plichtVerzuimMelden,
  plichtVoortgangOuders,
  plichtToeleiding,
  aangifteDelict,
  plichtOverstapPoVo,
  // zeggenschap en noodzaak
  jeugdbeschermingEigenRegels,
  informatieVanAnder,
  nietNoodzakelijk,
  minderIngrijpendeWeg,
  // eigen organisatie
  eigenTeamGedragswetenschapper,
  eigenTeamStrafrechtelijk,
  eigenTeam,
  schoolBijGedragswetenschapper,
  // ouders
  oudersVerzuim1617,
  oudersTegenWilJongere,
  oudersMetGezagInlichten,
  oudersVanaf16Geheimhouder,
  oudersVanaf16,
  ouderZonderGezagAlgemeen,
  // buitenstaanders
  buitenstaanderGeheimhouder,
  buitenstaander,
  // veiligheid en geheimhouders
  veiligheidInInstelling,
  datInformatieLeerplicht,
  geheimhouder,
  kinderopvang,
  // leerplicht
  naarLeerplichtOngeoorloofd,
  naarLeerplichtZorgelijk,
  naarLeerplichtOverig,
  doorLeerplichtStrafrechtelijk,
  doorLeerplichtOngeoorloofd,
  doorLeerplichtZorgelijk,
  doorLeerplichtOverig,
  // scholen
  schoolSwvStrafrechtelijk,
  schoolSwv,
  andereSchoolOfStage,
  mboDerden,
  schoolPolitie,
  schoolConvenantStrafrechtelijk,
  schoolConvenant,
  schoolPratenMetStrafrechtelijk,
  schoolPratenMet,
  schoolZonderConvenant,
  // overheid
  overheidPolitie,
  overheidStrafrechtelijk,
  overheidEigenTaak,
];

/** Whose consent, under the school rule and under secrecy. */
export const vanRegels: readonly VanRegel[] = [
  vanWettelijkVertegenwoordiger,
  vanJeugdige16,
  vanVoogdEnJeugdige,
  vanBeideOudersEnJeugdige,
  vanOudersEnJeugdige,
  vanVoogd,
  vanBeideOuders,
  vanOudersMetGezag,
];

/** What the state of the consent means for what to do now. */
export const standRegels: readonly StandRegel[] = [
  toestemmingGegeven,
  afwegen,
  afwegingSpreektVoorDelen,
  afwegingSpreektTegenDelenAnoniem,
  afwegingSpreektTegenDelen,
  geenToestemmingAnoniem,
  geenToestemming,
  nogVragenAnoniem,
  nogVragen,
];

/** Every rule, in the order of the line to the answer. */
export const regels: readonly Regel[] = [...wegRegels, ...vanRegels, ...standRegels];
