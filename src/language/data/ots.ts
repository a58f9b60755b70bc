import type { FeitZin } from './feit-zinnen.ts';

const WEET_NIET = 'weet-niet';

/** How it is said whether there is an ondertoezichtstelling. */
export const ots: readonly FeitZin[] = [
  {
    feit: 'ots',
    waarde: true,
    ontkend: false,
    zinnen: [
      'ots|ondertoezichtstelling',
      'onder toezicht gesteld|gestelde|stelling',
      'ondertoezichtgesteld|ondertoezichtgestelde',
      'staat|staan|stond onder toezicht',
      'onder toezicht van <bep>? @jeugdbescherming ~1 geplaatst|gesteld|gezet|gekomen|staat|staan',
      'onder toezicht geplaatst|gezet',
      'otser|otsers|vots|toezichtstelling|ondertoezicht|otskind',
    ],
  },
  {
    feit: 'ots',
    waarde: false,
    zinnen: [
      'vrijwillig|vrijwillige kader|hulpverlening|hulp',
      'geen|zonder ~1 kinderbeschermingsmaatregel|jeugdbeschermingsmaatregel',
      'geen|zonder maatregel ~3 rechter|kinderrechter',
      '@jeugdbescherming ~~10 vrijwillig|drang|preventief ~~8 geen|zonder ~1 maatregel|rechter|kinderrechter',
      'geen|zonder ~1 maatregel|rechter|kinderrechter ~~12 @jeugdbescherming ~4 vrijwillig|drang|preventief',
      '@jeugdbescherming ~~10 drang|preventief ~~6 geen|zonder ~1 maatregel|rechter|kinderrechter',
      'ots|ondertoezichtstelling is|ligt|loopt er ~2 nog ~1 niet|geen',
      'geen|zonder ~2 ots|ondertoezichtstelling',
      'ots|ondertoezichtstelling ~3 afgelopen|beeindigd|opgeheven|verlopen|gestopt|voorbij',
      'ots|ondertoezichtstelling ~3 eraf|klaar|afgewezen|afgerond|geeindigd|einde|ingetrokken|uitgelopen|geschorst|af',
      'ots|ondertoezichtstelling verzoek ~2 afgewezen|ingetrokken',
      'wees|wijst|wezen ~3 ots|ondertoezichtstelling ~1 af',
      'niet meer ~2 ots|toezicht',
      'ots|ondertoezichtstelling ~1 niet ~1 verlengd|uitgesproken|opgelegd|toegewezen|doorgegaan',
      'ots|ondertoezichtstelling ~1 stopte|stopt|eindigde|eindigt|verliep|afliep',
    ],
  },
  {
    feit: 'ots',
    waarde: WEET_NIET,
    zinnen: [
      'weet|weten|idee|onduidelijk|onbekend|zeker ~2 niet? ~2 of ~3 ots|ondertoezichtstelling ~1',
      'of ~4 ots|ondertoezichtstelling ~4 weet|weten ~3 niet',
      'ots|ondertoezichtstelling ~1 onbekend|onduidelijk',
      'ots|ondertoezichtstelling weet|weten ik|we|wij niet',
      'ots|ondertoezichtstelling : VRAAGTEKEN',
    ],
  },
  {
    feit: 'ots',
    waarde: null,
    zinnen: [
      'ots ~2 aangevraagd|aanvragen|verzoek|overwogen|dreigt|dreigende|overwegen|onderzoek|komt|mogelijk',
      'ots|ondertoezichtstelling ~3 onderzocht|onderzoeken|besproken|uitgezocht|aangekondigd|voorgesteld|gevreesd|voorbereid',
      'onderzoek|onderzoekt|onderzocht ~3 of ~4 ots|ondertoezichtstelling',
      'dreigende|mogelijke|eventuele|verzoek|aanvraag|als|wanneer|vroegere|eerdere|evt ~3 ots|ondertoezichtstelling',
      'bij een ots',
      'is|moet er ~1 ots|ondertoezichtstelling nodig|komen',
      'wat is|betekent|houdt ~2 ots|ondertoezichtstelling',
      'naar <bep>? vrijwillig|vrijwillige kader',
      'broer|broertje|zus|zusje ~4 ots',
      'dreigt|dreigde|riskeren|riskeert ~4 ots|ondertoezichtstelling',
      'bang|angst|vrees|vreest|dreigen|gedreigd|voorkomen|afwenden ~4 ots|ondertoezichtstelling ~2 voorkomen?',
      'ots|ondertoezichtstelling ~2 voorkomen|afwenden|nodig|overwegen',
      'ots|ondertoezichtstelling van|op|over|bij <bep>? broer|broertje|zus|zusje|ander|andere|neefje|nichtje|halfbroer|halfzusje|buurkind|klasgenoot',
      'broer|broertje|zus|zusje|neefje|nichtje|halfbroer|halfzusje ~2 staat|staan|onder ~2 toezicht',
      'onder toezicht ~2 tijdens|in|op|bij de|het|klas|school|toetsen|toets|les|pauze|speelplein',
      'staat|staan onder toezicht ~1 tijdens|in|op|bij|van de? ~1 toetsen|toets|les|pauze|plein|klas|school|conciërge',
      'vroeger|ooit|eerder|destijds|verleden ~4 ots|ondertoezichtstelling|toezicht',
      'hoe|wanneer werkt|gaat|zit|loopt ~2 ots|ondertoezichtstelling',
    ],
  },
];
