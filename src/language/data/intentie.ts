import type { Intent } from '../types.ts';

/** How people say what they want from the bot itself. First that fits, in this order. */
export const intenties: readonly { readonly intent: Intent; readonly zinnen: readonly string[] }[] = [
  {
    intent: 'hulp',
    zinnen: [
      'BEGIN help|hulp|help! EIND',
      'BEGIN hulp|help aub|graag|nodig|me|mij|svp ~1 EIND',
      'welke|wat ~3 commandos|opdrachten|mogelijkheden|functies',
      'wat kan|kun|doet|kunnen|doe je|jij|deze|dit|bot|de|het|u ~3 EIND',
      'wat kun|kan je|jij ~3 voor|allemaal',
      'hoe werkt|gebruik|werk|bedien dit|deze|de|het|je|ik|jij ~4 EIND',
      'hoe ~2 gebruik|gebruiken|werkt ~3 bot|dit|chatbot|app|deze|tool',
      'uitleg graag|aub|svp|nodig|geven',
      'BEGIN uitleg EIND',
      'BEGIN info EIND',
      'wie ben je|jij',
      'waar ~2 bot ~2 voor',
      'waarvoor ~3 bot|jou|je gebruiken|gebruik|dient',
      'kan|kun je ~2 helpen EIND',
      'kan|kun je me|mij ~2 helpen',
      'handleiding|instructie|gebruiksaanwijzing',
      'ik snap ~3 niet ~2 bot|werkt|dit|hoe',
      'hoe begin ik|start EIND',
      'hoe stel ik ~3 vraag',
      'wat ~2 moet ik ~3 typen|invullen|doen met deze|bot',
      'wat moet ik hier ~3 EIND',
      'wat is dit ~3 bot|EIND',
      'BEGIN menu EIND',
      'BEGIN commandos EIND',
    ],
  },
  {
    intent: 'vastleggen',
    zinnen: [
      'vastleggen|vastlegging|noteren|registreren|registreer|vastgelegd|documenteren|opslaan|noteer|archiveren',
      'leg|leggen ~6 vast',
      'sla ~4 op',
      'notitie ~3 maken|opslaan|toevoegen|maak',
      'maak ~3 notitie|aantekening|dossieraantekening',
      'in|aan <bep>? register ~2 zetten|opslaan|toevoegen|opnemen',
      'zet ~5 in <bep>? register|dossier|logboek',
      'aantekening ~2 maken|toevoegen|opslaan',
      'BEGIN vastleggen|registreren|noteren',
      'BEGIN notitie|registratie|aantekening|vastlegging',
    ],
  },
  {
    intent: 'delen',
    zinnen: [
      'deel|delen|stuur|sturen|doorsturen|stuur|mail|mailen|deelt|gedeeld|zet|plaats|kopieren|plakken|post|doorsturen ~4 resultaat|uitkomst|antwoord|advies|link|uitslag|kaart|besluit|conclusie|code ~10',
      'resultaat|uitkomst|antwoord|link|uitslag|kaart|advies|besluit|conclusie|code ~8 delen|doorsturen|sturen|mailen|deel|stuur|doorstuur|doorgeven|kopieren|bij|laten',
      'link ~4 resultaat|uitkomst|antwoord',
      'hoe stuur|deel|mail ik dit|het|deze|hem ~6',
      'resultaat|uitkomst|antwoord|link|kaart|besluit ~8 plaatsen|posten|zetten|kwijt',
      'deel dit ~3 met|in|chat|groep',
      'dit delen met ~2 collega|collegas|team|teamleider|groep|chat|@eigen-team EIND',
      'stuur dit ~2 door|naar',
      'zet ~3 in|op <bep>? groepschat|chat|kanaal|teams|groep',
      'in <bep>? groepschat|chat|kanaal ~2 delen|zetten|plaatsen',
      'hoe deel ik dit|het|deze',
    ],
  },
  {
    intent: 'mdo',
    zinnen: [
      '@casusoverleg ~6 voorbereiden|voorbereiding|plannen|organiseren|inplannen|opzetten|regelen|beleggen|voorbereid|bereid|opstarten|houden|agenda|uitnodigen',
      'voorbereiden|voorbereiding|plannen|organiseren|organiseer|inplannen|bereid|plan|beleggen|regelen|opzetten|voorbereid|organiseert|start ~5 @casusoverleg',
      'voor|bij|naar|op|tot|aan <bep>? @casusoverleg ~4 uitnodigen|nodig',
      'wie nodig|nodigen|moet|moeten|mag|vraag|betrek ~6 @casusoverleg',
      'nodig ~3 uit ~3 @casusoverleg',
      'uitnodigen ~3 @casusoverleg',
      '@casusoverleg ~~14 bereid|voorbereiden|voorbereid|voorbereiding',
      '@casusoverleg ~~10 waar|hoe|wat begin|start|pak|moet|regel ~3 aan|ik|vooraf|eerst',
      'BEGIN @casusoverleg EIND',
      'BEGIN @casusoverleg aub|graag|svp|starten',
      'hoe organiseer|plan|beleg ~5 @casusoverleg',
      'checklist|agenda|stappen ~3 @casusoverleg',
      'multidisciplinair ~3 voorbereiden',
      'mdo voorbereiding',
      'hoe|wat|waar bereid|pak|begin|regel|organiseer ik|we|wij ~5 @casusoverleg',
    ],
  },
];

/** Getting ready for a meeting; which meeting stands elsewhere in the message. */
export const voorbereiden: readonly string[] = [
  'bereid|bereiden ~5 voor',
  'voorbereiden|voorbereiding|voorbereid|inplannen|organiseren',
  'hoe|waar pak|begin|start|organiseer|regel|plan ik|we|wij',
  'wie nodig|nodigen ~5 uit',
  'wie|wat moet|moeten ~3 vooraf|uitgenodigd|regelen|klaarzetten|klaarleggen',
];

/** Somebody asks whether, what or how: a question for the rules. */
export const vraagZinnen: readonly string[] = [
  'mag|mogen ik|wij|we|dat|dit|het|de|een|mijn|onze|hij|zij|ze|die|deze|alles|zijn|haar|er|school|@rol|deze|of|zomaar|je|hun|alleen|VRAAGTEKEN|ouders|vader|moeder',
  'mag|mogen ~~16 VRAAGTEKEN',
  'kan|kunnen|moet|moeten|hoef|hoeft|hoeven|zou|dien ik|wij|we|dat|dit|het|er|ouders|vader|moeder',
  'toestemming ~4 nodig|vragen|vereist|verplicht',
  'nodig VRAAGTEKEN',
  'wat|hoe|waar|wie|wanneer|welke ~2 mag|moet|kan|mogen|moeten|doe|doen|nu',
  'wat nu',
  'wat doe|doen ik|wij|we',
  'heb|hebben ik|wij|we ~6 nodig',
  'is|klopt dat|dit|het ~6 toegestaan|goed|akkoord|ok|toelaatbaar|verplicht|mogelijk|nodig|zo',
  'is ~8 nodig|vereist|toegestaan|voldoende',
  'ben ik ~10 verplicht|vrij|bevoegd',
  'mijn vraag|vraagje',
  'of ik|wij|we|hij|zij|het|dat ~8 mag|mogen|moet|moeten|kan|kunnen',
  '<ik> wil|willen ~~12 delen|vertellen|informeren|inlichten|bespreken|overleggen|bellen|doorgeven|sturen|afstemmen|weten|horen|melden|praten|spreken',
  'BEGIN wil|willen ~~14 delen|vertellen|informeren|inlichten|bespreken|overleggen|bellen|doorgeven|sturen|afstemmen|weten|melden',
  '@rol ~2 vraagt|belt|mailt|wil|vroeg|belde',
  'ben|zijn ik|wij|we ~4 verplicht',
  'akkoord|ok|oke|toch|of VRAAGTEKEN',
  'delen|doorgeven|bespreken|vertellen|melden|informeren VRAAGTEKEN',
];

/** Talk about anything but sharing: with these words and no question, the message is not for the rules. */
export const anders: readonly string[] = [
  'mijn|mn <bijv>? dochter|zoon|zoontje|dochtertje|kind|vrouw|man',
  'kinderen van groep',
  'bedankt|dankjewel|dank|thanks|thx|dankje|merci',
  'al opgelost',
  'goedemorgen|goedemiddag|goedenavond EIND',
  'werk ~3 thuis',
  'lunch|koffie|taart|verjaardag|borrel|vergadering|teamvergadering|kamp|schoolreis|studiedag|vakantie|weekend|printer|wachtwoord|inloggen|lokaal|rooster',
];
