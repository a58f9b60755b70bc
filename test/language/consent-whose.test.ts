import { expect, test } from 'vitest';
import { begrijp } from '../../src/language/index.ts';

type Read = readonly [message: string, ouders: string | undefined, jeugdige: string | undefined];

const none = undefined;

/** Whole messages, by whose consent it is and when. */
const FAMILIES: Readonly<Record<string, readonly Read[]>> = {
  'two parents, each their own words': [
    ['mdr akk, vdr nog niet gesproken. kind 7', 'een-van-twee', none],
    ['zn ma zei prima doe maar, met pa geen overleg gehad. jongen 15', 'een-van-twee', none],
    ['vader stemde in en moeder is nog niet benaderd, meisje 6', 'een-van-twee', none],
    [
      'Zijn moeder vroeg me dit te doen, met vader (die woont elders) heb ik het er niet over gehad. jongen 14',
      'een-van-twee',
      none,
    ],
    [
      'Vader zou dit nooit goedvinden en ik heb hem niks gevraagd; moeder wil het juist. kind 7',
      'een-van-twee',
      none,
    ],
    [
      'Toestemmingsformulier heeft vader nooit gekregen, moeder wel en zij heeft het ondertekend. Kind 8',
      'een-van-twee',
      none,
    ],
    ['Vader weet van niks, moeder vindt het best. kind 8', 'een-van-twee', none],
    [
      'Moet de raad mijn rapportage krijgen als moeder nee zegt, vader ja? kind 10, gescheiden',
      'geweigerd',
      none,
    ],
    ["zij zegt ja, hij zegt nee, en kindlief van 13 zegt 'boeie'. Gescheiden stel.", 'geweigerd', none],
    ['Exen met een zoon van 10: zij vindt het ok, hij houdt het tegen.', 'geweigerd', none],
    ['vader en moeder wonen apart maar hebben allebei ok gemaild. jongen van 10', 'gegeven', none],
    ['moeder tekende, haar ex ligt dwars. kind 9', 'geweigerd', none],
    ['vader akkoord, zijn vrouw nog niets gevraagd. kind 9', 'een-van-twee', none],
    ["moeder zei 'natuurlijk' en haar man stond erbij te knikken. Jongen van twaalf", 'gegeven', none],
    [
      'mag de trainer het weten, jongen van 8, als alleen vader dat goed vindt en moeder nog niet bevraagd is?',
      'een-van-twee',
      none,
    ],
  ],
  'one who decides for somebody': [
    ['Oom zegt nee tegen alles. Jongere 15, voogd is een oom', 'geweigerd', none],
    [
      'Student van 18, heeft een mentor via de kantonrechter (mentorschap). Die mentor zegt nee.',
      'geweigerd',
      none,
    ],
    [
      'Voor een 19-jarige student is mentorschap uitgesproken. Die mentor geeft groen licht.',
      'gegeven',
      none,
    ],
    ["Jongen 18, z'n mentor (officieel, via de rechter) is zijn zus. zij gaf toestemming", 'gegeven', none],
    ['De voogdijwerker weet het en vond het een goed idee. jongen 9', 'gegeven', none],
    ['voogdijwerker vraagt ons om info over kind 9', none, none],
    [
      'Voogd wil dat wij het plan met de pleegouders doornemen. Zij heeft daar zelf voor getekend. 8-jarige',
      'gegeven',
      none,
    ],
    ['Zijn oma is voogd en die vindt het goed, kind 9', 'gegeven', none],
    ['De mentor van de rechtbank weigert, student 19 onder mentorschap', 'geweigerd', none],
  ],
  'an age and no more': [
    ['14 jr, wil absoluut niet dat haar ouders het horen. ik ben psych ggz', none, 'geweigerd'],
    ['19 jaar, zegt nee. roc wil huisarts inlichten', none, 'geweigerd'],
    ['Ik werk hier 12 jaar, wil gewoon goed doen.', none, none],
    ['noteer: 16-jarige weigert, dus niks verteld aan leerplicht', none, 'geweigerd'],
    ['17-jarige wil niet dat school het hoort', none, 'geweigerd'],
    ['14 jr, is al weken niet op school. Ouders ok met bellen huisarts.', 'gegeven', none],
  ],
  'asked of both or of neither': [
    ['heb nog nx gevraagd aan haar of ouders. meisje 13', 'niet-gevraagd', 'niet-gevraagd'],
    ['ik heb nog niemand gevraagd (ouders niet, hij niet), lln 15', 'niet-gevraagd', 'niet-gevraagd'],
    [
      'Over het doorgeven is niets gevraagd, niet aan ouders en ook niet aan de leerling zelf. 15 jaar',
      'niet-gevraagd',
      'niet-gevraagd',
    ],
    [
      'Had dat gemogen zonder dat haar (16) of haar ouders iets gevraagd is?',
      'niet-gevraagd',
      'niet-gevraagd',
    ],
    [
      'Kan ik met de schoolorthopedagoog overleggen over lln 14 zonder dat ik dat bij haar of thuis heb neergelegd? mentor',
      'niet-gevraagd',
      'niet-gevraagd',
    ],
    [
      'Hij (18) heeft het haar niet toegestaan maar ook niet verboden, is gewoon nooit ter sprake gekomen. moeder wil inzage',
      none,
      'niet-gevraagd',
    ],
    [
      'De ouders hebben niks goedgekeurd, ook niet afgekeurd, nooit aan de orde geweest. kind 10',
      'niet-gevraagd',
      none,
    ],
  ],
  'parents this way, the young person that way': [
    ['Van zijn ouders mag het niet, van hemzelf wel. jongen 13', 'geweigerd', 'gegeven'],
    ['van zijn ouders mag het en van hem ook. leerling 13', 'gegeven', 'gegeven'],
    ['Van zijn ouders graag, van hem niet. jongen van 13', 'gegeven', 'geweigerd'],
    ['moeder wil niet dat ik het vertel, dochter juist graag wel. dochter 12', 'geweigerd', 'gegeven'],
    ['ouders vinden t goed maar lln zelf totaal niet. 13 jaar', 'gegeven', 'geweigerd'],
    ['Zij wil het niet en haar ouders net zo min. Meisje 14', 'geweigerd', 'geweigerd'],
    ['hij vindt het niks, ouders juist wel. 14 jr. mag ik bellen', 'gegeven', 'geweigerd'],
    ['beide ouders op de hoogte en akkoord, jongen 12 zelf ook', 'gegeven', 'gegeven'],
    ['Ouders akkoord, kind zelf (13) niets gevraagd', 'gegeven', 'niet-gevraagd'],
  ],
  'not asked because that is not safe': [
    ['ouders niks gevraagd want dat is echt niet veilig voor die kleine, kind 6', 'niet-te-vragen', none],
    [
      'Ouders heb ik bewust niets gevraagd want dan wordt het thuis onveilig. zuigeling',
      'niet-te-vragen',
      none,
    ],
    ['ouders bewust niet ingelicht, anders slaan ze hem weer. jongen 8', 'niet-te-vragen', none],
    [
      'Ouders mogen er nu nog niets van weten, dat is te gevaarlijk voor de kinderen, 7 en 9',
      'niet-te-vragen',
      none,
    ],
    ['Ouders niet gevraagd, die zijn woest. 14', 'niet-gevraagd', none],
    ['Nog niet gevraagd aan ouders want die zijn op vakantie tot maandag, kind 7', 'niet-gevraagd', none],
    ['Ouders nog niet gevraagd. Er is geen gevaar. kind 9', 'niet-gevraagd', none],
  ],
  'taken back, in two sentences or none': [
    [
      'Ouders van meisje van 6 gaven in september toestemming. Vrijdag in de deuropening: toch maar niet meer.',
      'ingetrokken',
      none,
    ],
    [
      'Vorige maand mocht het nog, nu wil ze het ineens toch liever niet meer, zegt die meid van 17 zelf',
      none,
      'ingetrokken',
    ],
    ['Ze heeft een machtiging getekend, daarna weer verscheurd. meid van 22', none, 'ingetrokken'],
    [
      'zn zoon van 19. Die had ons daar ooit toestemming voor gegeven maar heeft dat vorige maand ingetrokken, vader weet dat niet',
      none,
      'ingetrokken',
    ],
    [
      "Moeder mailt dat ik bij nader inzien toch niks meer tegen de smw'er mag zeggen, vorige maand had ze het nog goedgevonden. Leerling 15",
      'ingetrokken',
      none,
    ],
    ['eerst vond ze het ok, maar sinds gisteren mag het niet meer. meisje 16', none, 'ingetrokken'],
    ['vroeger mocht het van moeder, nu zegt ze nee. kind 7', 'ingetrokken', none],
  ],
};

for (const [family, messages] of Object.entries(FAMILIES))
  test.each(messages)(`${family}: %s`, (message, ouders, jeugdige) => {
    const { toestemmingOuders, toestemmingJeugdige } = begrijp(message).feiten;
    expect([toestemmingOuders, toestemmingJeugdige]).toEqual([ouders, jeugdige]);
  });
