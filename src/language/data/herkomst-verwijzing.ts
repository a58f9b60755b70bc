/** What is to be done with what somebody was told. */
const DOEN =
  'vertellen zeggen delen doorgeven melden bespreken sturen doorsturen mailen geven noemen overdragen inbrengen toelichten weten doorvertellen doorvertelen doorzeggen doorzetten doorspelen doorspeel doorgespeeld doorverteld doorgegeven doorgeef doorgeeft meegeven meenemen meeneem gebruiken aankaarten opschrijven opnemen noteren vastleggen doorbrieven overtypen overbrengen terugkoppelen neerleggen agenderen vertel zeg meld deel deelt geef vertelt zegt meldt hoort hoor rondgaan rondvertellen teruggeven verklappen loslaten losla'
    .split(' ')
    .join('|');
const WAT =
  'dat|dit|het|t|die|deze|iets|alles|dingen|zoiets|verhaal|informatie|info|kennis|nieuws|signaal|signalen|details|diagnose';

/** What somebody told comes back: it is what would be passed on. Without such words it was only told in passing. */
export const verwijzing: readonly string[] = [
  `${WAT} ~~9 ${DOEN}`,
  `${DOEN} ~~4 dat|dit|het|die|deze|wat|hoe|of|waarom`,
  'mag|mogen|kan|kunnen|moet|moeten|wil|willen ~~4 ernaar|erover|hierover|daarover|hiernaar|daarnaar|ermee|daarmee|hiermee|daarvan|hiervan|ervan',
  'vraag|vraagt|vragen|vroeg|vroegen|wil|willen|wilde ~~9 ernaar|erover|hierover|daarover|hiernaar|daarnaar|daarvan|hiervan|ervan|er',
  'vraag|vraagt|vragen|vroeg|vroegen ~~6 naar|wat|hoe|waarom|of',
  `dat|dit|die|het|informatie|info mag|mogen|kan|kunnen|hoort|hoef|hoeft ~~6`,
  'mag|mogen|kan|kunnen|moet|hoort dat|dit|het|die|deze ~~9 naar|aan|met|bij|voor|weten',
  'dat|dit|het|die ~~5 niet|eigenlijk van|aan ~~2 ons|mij|onszelf|mezelf',
  'mag|mogen|kan|kunnen|moet|moeten|wil|willen ~~6 inlichten|informeren|waarschuwen',
  'doorvertellen|doorgeven|doorzetten|doorspelen|doorzeggen',
];
