import { organisatie, type RolWoorden } from './types.ts';

/** Institutions people name by their own name: public organisations, found in any address list of the field. */
export const instellingen: readonly RolWoorden[] = [
  organisatie(
    'mbo',
    'roc van amsterdam, roc midden nederland, roc mondriaan, zadkine, albeda, albeda college, summa college, summa, graafschap college, nova college, noorderpoort, noorderpoort college, alfa college, alfacollege, deltion, deltion college, aventus, rijn ijssel, rijnijssel, landstede, yuverta, yuverta mbo, aeres mbo, vista college, curio, koning willem i college, kw1c, drenthe college, friese poort, friesland college, firda, horizon college, gilde opleidingen, da vinci college, hoornbeeck, hoornbeeck college, mbo utrecht, mbo amersfoort, mbo rijnland, id college, roc leiden, scalda, roc ter aa, roc nijmegen, roc tilburg, sintlucas, grafisch lyceum, mediacollege, techniek college rotterdam, roc van twente, roc a12, astrum college, zone college, terra mbo, lentiz mbo, cibap, koning willem een college',
  ),
  organisatie(
    'medisch',
    'karakter, altrecht, youz, accare, parnassia, lucertis, arkin, dimence, mediant, ggz oost brabant, reinier van arkel, herlaarhof, bascule, curium, triversum, yulius, emergis, ggz noord holland noord, ggz drenthe, lentis, jonx, ggz friesland, fornhese, molemann, psytrec, mentaal beter, rivierduinen, ggz rivierduinen, vincent van gogh ggz, mutsaersstichting, virenze, ggze, brijder, iriszorg, tactus, novadic kentron, vnn, mindfit, psyq, pro persona, dokter bosman, ingeest, ggz ingeest, ggz centraal, ggz breburg, ggz delfland, antes, fivoor, de waag, icone',
  ),
  organisatie(
    'jeugdhulp',
    'ambiq, enver, levvel, spirit jeugdhulp, pluryn, entrea, entrea lindhout, lindhout, timon, youke, oosterpoort, sterk huis, sterkhuis, koraal, juzt, pactum, jarabee, vitree, trias jeugdhulp, xonar, elker, molendrift, yorneo, jeugdhulp friesland, parlan, horizon jeugdzorg, lokalis, incluzio, altra, buurtzorg jong, lijn5, intermetzo, kwintes, humanitas dmh, middin, ipse de bruggen, gemiva, s heeren loo, siza, triade vitree, amarant, combinatie jeugdzorg, kenter jeugdhulp, kenter, cardea, prokino, rubicon jeugdzorg, de rading, stek jeugdhulp, tender jeugdzorg, yes we can, trajectum, samen doen, cosis, combinatiejeugdzorg, dock, impegno, homerun jeugdzorg, opvoedpoli',
  ),
  organisatie(
    'jeugdbescherming',
    'jeugdbescherming gelderland, jeugdbescherming overijssel, jeugdbescherming regio amsterdam, jeugdbescherming rotterdam rijnmond, veilig jeugdbescherming, save utrecht, de jeugd gezinsbeschermers, partners voor jeugd',
  ),
  organisatie(
    'samenwerkingsverband',
    'koers vo, ppo rotterdam, passenderwijs, sine limite, stromenland, unita, sterk vo, steunpunt passend onderwijs, onderwijs dat past, rijnstreek passend onderwijs',
  ),
];
