import { persoon, type RolWoorden } from './types.ts';

/** Colleagues, by what they are to the writer. */
export const eigenTeam: readonly RolWoorden[] = [
  persoon(
    'eigen-team',
    'collegae, collegadocent, collegadocente, collegadocenten, collegaleerkracht, collegamentor, collega iber, mede mentor|docent|leerkracht|begeleider|behandelaar|teamlid, medementor, mededocent, medebegeleider, co mentor, comentor, duomentor, parallelcollega, parallelleerkracht, parallel collega, kantoorgenoot, kamergenoot, teamlid, teamleden, personeelslid, personeelsleden, vakgenoot, invalster, inwerkmaatje, dienstdoende collega, mijn|onze <bijv>? baas|chef|voorganger|voorgangster|afdelingshoofd|bestuurder|coordinator|supervisor|werkbegeleidster|leidinggevenden|stagiairs|stagiaires|aandachtsfunctionaris|privacyfunctionaris|fg|teamcoach|directrice|unitleider|locatieleider|leidsters|teamgenoot|teamgenoten|personeel, medewerkers van onze|ons <bijv>? locatie|school|team|instelling|afdeling|groep, andere collega, andere collegas, alle teamleden|personeelsleden|medewerkers|teamgenoten, onze|mijn kok|kokkin|schoonmaker|schoonmaakster|chauffeur|gastvrouw|huismeester|keukenmedewerker|keuken|invalkracht|oproepkracht|uitzendkracht|vrijwilliger|vrijwilligers|vrijwilligster|conciërge, iemand|collega|dame|mevrouw van|bij <bep>? administratie|receptie|balie|secretariaat|financien|ict|personeelszaken|hr, andere afdelingen, collega|collegas op|van <bep>? andere locatie|afdeling|vestiging, werkbegeleidster van mij, leidinggevende van mij',
    ['*'],
  ),
];
