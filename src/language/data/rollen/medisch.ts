import { organisatie, persoon, type RolWoorden } from './types.ts';

/** Wgbo and Wet BIG, and psychologists and pedagogues of schools. */
export const medisch: readonly RolWoorden[] = [
  // Wgbo and Wet BIG.
  persoon(
    'medisch',
    'jeugdart*, jeugdverpl*, huisart*, kinderart*, schoolart*, jeugdarts, jeugdartsen, jvk, jvp, jvpk, jeugdvpk, jgzer, jgz er, jgzverpleegkundige, huisartsen, kinderartsen, orthodontist, oogarts, kno arts, diabetesteam, schoolarts, jeugdverpleegkundige, jeugd verpleegkundige, jeugdverpleegkundigen, verpleegkundige jgz, jgz verpleegkundige, sociaal verpleegkundige, verpleegkundige, wijkverpleegkundige, huisarts, huisartsen, kinderarts, arts, dokter, specialist, kinderpsychiater, psychiater, jeugdpsychiater, logopedist, logopediste, fysiotherapeut, kinderfysiotherapeut, ergotherapeut, dietist, ggz behandelaar, behandelaar, regiebehandelaar, behandelaren, psychotherapeut, doktersassistente, praktijkondersteuner, poh, poh ggz, poh er, kinderneuroloog, neuroloog, revalidatiearts, apotheker, tandarts, verloskundige, spv, jgz arts, consultatiebureauarts, therapeut, traumatherapeut, ggd arts, ggd verpleegkundige, *therapeut, *psychiater, *verpleegkundige, *chirurg, *neuroloog, kinderverpleegkundige, diabetesverpleegkundige, longarts, verslavingsarts',
    ['jeugdhulp', 'jeugdbescherming'],
  ),
  organisatie(
    'medisch',
    'cjg|ouderkindcentrum|okc jeugdarts|jgz|consultatiebureau|cb|jeugdverpleegkundige|verpleegkundige|arts, kinder ggz, kinderggz, kinder en jeugd ggz, jeugd en kinder ggz, volwassenen ggz, volwassen ggz, basis ggz, gespecialiseerde ggz, kjp, kj psychiatrie, ggz, ggzer, ggz er, ggz team, jeugd ggz, ggz jeugd, jeugdggz, ggz instelling, ggz aanbieder, ggz kliniek, jgz, jeugdgezondheidszorg, ggd, consultatiebureau, consultatieburo, consultatie bureau, cb, huisartsenpraktijk, huisartspraktijk, ziekenhuis, kliniek, revalidatiecentrum, kinder en jeugdpsychiatrie, jeugdpsychiatrie, psychiatrie, apotheek, verslavingszorg, specialistische ggz, crisisdienst ggz',
  ),
  persoon(
    'gedragswetenschapper',
    'gedragskundige, gedragskundigen, schoolpsy*, schoolorthoped*, psych, orthoped*, schoolpsycholoog, schoolpsychologe, schoolorthopedagoog, gedragswetenschapper, gedragsdeskundige, orthopedagoog, orthopedagoge, pedagoog, psycholoog, psychologe, gz psycholoog, ortho, onderwijspsycholoog, studentenpsycholoog, studentpsycholoog, gwer, gw er, pedagoge, schoolpedagoog, schoolpedagoge, oger, og er, psychodiagnost, psychodiagnosticus, psychodiagnostica, psychodiagnostisch medewerker, psychologisch assistent, psychologisch medewerker, diagnosticus, ontwikkelingspsycholoog, psycho van|op school, gedragswetenschappers, orthopedagogen, psychologen, gz psychologe, orthopedagoog generalist, basispsycholoog, schoolpsychologen',
    ['medisch', 'jeugdhulp', 'jeugdbescherming', 'gemeente'],
  ),
  // A psychologist who treats is not the school's own.
  persoon(
    'medisch',
    'kinderpsycholoog, jeugdpsycholoog, kinder en jeugdpsycholoog, jeugdpsychologe, klinisch psycholoog, orthopedagoog generalist in de ggz, vrijgevestigd psycholoog, psychologenpraktijk',
  ),

  persoon(
    'medisch',
    'poh jeugd, poh jeugd ggz, poh er jeugd, poher jeugd, praktijkondersteuner jeugd, praktijkondersteuner huisarts, praktijkondersteuner van de huisarts, kinderfysio, fysio, ergo, kraamverzorgster, kraamverzorgende, doktersassistent, opticien, optometrist, audioloog, mondhygienist, schooltandarts, zorgprofessional, systeemtherapeut, diabetesteam, kindercardioloog, *cardioloog, *oncoloog, *uroloog, *dermatoloog, *allergoloog, *gynaecoloog, *psychotherapeut, *fysiotherapeut, *logopedist, *arts, *artsen, *dietist, dietiste, kinderlongarts, praktijkondersteuner ggz, poh er ggz, schoolverpleegkundige, verpleegkundig specialist, gz psycholoog ~2 ggz|jeugdggz, systeemtherapeut ~2 ggz, behandelend <bijv>? arts|psycholoog|psychiater, vaktherapeut, eerste hulp',
    ['jeugdhulp', 'jeugdbescherming'],
  ),
  organisatie(
    'medisch',
    'jggz, gbggz, sggz, basis ggz, fact team, factteam, fact jeugd, eetkliniek, *kliniek, polikliniek, poli, kinderpoli, kinderafdeling, verslavingskliniek, jellinek, thuiszorg, wijkverpleging, kraamzorg, verloskundigenpraktijk, gezondheidscentrum, audiologisch centrum, revalidatie, behandelcentrum ggz, traumacentrum, crisisdienst, ggz crisisdienst, *ziekenhuis, spoedeisende hulp, seh, eerste hulp, huisartsenpost, ambulance, vaccinatieteam, *apotheek, *ggz',
  ),
];
