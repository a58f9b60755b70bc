/** How the last part of what somebody is called changes: more of them, and women. */
const VORMEN: readonly (readonly [einde: string, vormen: readonly string[]])[] = [
  ['begeleider', ['begeleiders', 'begeleidster', 'begeleidsters']],
  ['werker', ['werkers', 'werkster', 'werksters']],
  ['verlener', ['verleners', 'verleenster', 'verleensters']],
  ['coordinator', ['coordinatoren', 'coordinators', 'coordinatrice']],
  ['behandelaar', ['behandelaars', 'behandelaren', 'behandelaarster']],
  ['ambtenaar', ['ambtenaren', 'ambtenares']],
  ['consulent', ['consulenten', 'consulente']],
  ['leider', ['leiders', 'leidster', 'leidsters']],
  ['docent', ['docenten', 'docente', 'docentes']],
  ['voogd', ['voogden', 'voogdes']],
  ['adviseur', ['adviseurs', 'adviseuse']],
  ['regisseur', ['regisseurs']],
  ['coach', ['coaches']],
  ['arts', ['artsen']],
  ['assistent', ['assistenten', 'assistente', 'assistentes']],
  ['psycholoog', ['psychologen', 'psychologe']],
  ['pedagoog', ['pedagogen', 'pedagoge']],
  ['therapeut', ['therapeuten', 'therapeute']],
  ['logopedist', ['logopedisten', 'logopediste']],
  ['verpleegkundige', ['verpleegkundigen']],
  ['ondersteuner', ['ondersteuners', 'ondersteunster']],
  ['manager', ['managers']],
  ['trainer', ['trainers', 'trainster']],
  ['specialist', ['specialisten', 'specialiste']],
  ['onderzoeker', ['onderzoekers', 'onderzoekster']],
  ['beschermer', ['beschermers', 'beschermster']],
  ['reclasseerder', ['reclasseerders', 'reclasseerster']],
  ['mentor', ['mentoren', 'mentrix']],
];

/** A name of somebody with its other forms beside it, as one place in a pattern: "thuisbegeleider" is "thuisbegeleidster" too. */
export function metVormen(woord: string): string {
  const slot = woord.slice(woord.lastIndexOf(' ') + 1);
  if (/[|?~<]/.test(slot)) return woord;
  const [einde, vormen] = VORMEN.find(([end]) => slot.endsWith(end)) ?? [];
  if (!einde || !vormen) return woord;
  const stam = slot.slice(0, -einde.length);
  return [woord, ...vormen.map((vorm) => stam + vorm)].join('|');
}
