/** First names often seen; with a capital, or after words that introduce a name. Not words that mean something else. */
export const voornamen: ReadonlySet<string> = new Set(
  `daan sem lucas levi finn noah liam milan bram luuk mees james thijs jesse sam thomas tim lars ruben julian max hugo stijn gijs floris mohammed mohamed muhammad ahmed ali youssef yusuf omar ibrahim bilal adam amin hamza emre mehmet mustafa kevin kees jan piet klaas henk willem johan pieter peter erik rick rik mark marco dennis danny jeroen bas bart koen niels robin roy sander stefan tom wouter jayden dylan ryan damian delano sven tygo jens jasper joris cas teun boaz siem olivier mats quinten tobias david daniel joshua samuel benjamin nathan gabriel emma julia mila tess sophie zoe sara sarah nora yara eva liv lotte anna saar fleur lynn maud noor roos isa elin fenna lisa naomi esmee iris floor anne femke sanne marieke marijke anneke ingrid petra linda sandra monique esther karin wendy kim laura michelle melissa chantal samantha priscilla fatima aisha amira yasmin jasmine hanna hannah khadija meryem zeynep elif samira naima malika soumaya rania nadia leila layla lina aya maryam mariam chloe amy emily olivia charlotte victoria ella evi feline jill juul kiki lieke lizzy loes luna maartje madelief marit merel milou nina pien puck rosa rosalie sofie suus vera veerle vajen shanti destiny chayenne angelina jessica romy demi britt amber danique bo kyra jolijn`.split(
    /\s+/,
  ),
);

/** Between a first name and a family name. */
export const tussenvoegsels: ReadonlySet<string> = new Set(
  'van de der den het ter ten te el al ben bin'.split(' '),
);

/** Of whom a name is told: "de ouders van Jip", "leerling Jip". */
export const vanWie: ReadonlySet<string> = new Set(
  'ouders ouder moeder vader mama papa oma opa tante oom broer zus broertje zusje stiefvader stiefmoeder pleegouders pleegmoeder pleegvader voogd juf meester mentor klasgenoot vriend vriendin thuissituatie verzuim dossier gezin'.split(
    ' ',
  ),
);

/** Behind these a word that means nothing else is a name, also without a capital. */
export const naamVolgt: ReadonlySet<string> = new Set('heet genaamd heten geheten'.split(' '));

/** Who can be called something: "het kind heet", and not "zoals dat heet". */
export const heetZo: ReadonlySet<string> = new Set(
  'hij zij ze die kind jongen meisje leerling lln student studente jongere dochter zoon moeder vader client meid jongetje kleuter peuter'.split(
    ' ',
  ),
);

/** After these a word with a capital is a name. */
export const aanhef: ReadonlySet<string> = new Set(
  'heet genaamd naam mevrouw meneer dhr mevr mw heer familie fam'.split(' '),
);

/** Capitals that are no names of persons. */
export const geenNaam: ReadonlySet<string> = new Set(
  'ik mag kan moet wij we de het een jullie ons onze mijn je jij u uit bij nog ook niet geen dus maar want als wanneer waar welke school groep klas veilig thuis ouders moeder vader hij zij ze dit dat er wat hoe wie waarom is zijn heeft alle alles groet mvg ib avg mdo zat swv roc ggz jgz gi ots vt in op voor met van nederland nederlands sam'.split(
    ' ',
  ),
);
