/** How it is said that there is a guardian. */
export const voogd: readonly string[] = [
  'heeft|met|heb|hebben|is|er|haar|zijn|de|onder|een|hun|door voogd',
  'voogd|voogdij|voogdijmaatregel|voogdes|nidos|pleegoudervoogdij|pleegoudervoogd',
  'onder voogdij',
  'een|zijn|haar|hun|de oom|tante|oma|opa|grootouders|grootmoeder|grootvader|broer|zus|pleegmoeder|pleegvader|pleegouders|buurvrouw als voogd',
  'voogdij bij|van|door|ligt',
  'gezagsvoogd|voogdijkind|voogdijkinderen|voogdijpupil|voogdijpupillen|voogdijleerling|voogdijmaatregelen|voogdijzaak|tijdelijke-voogdij',
  'als voogd van|over|wil|mag|heb|kan|ben|vraag|moet|zou',
  'ik|wij|mij|me|ons|mijzelf als voogd',
  'als|ben|zijn|is <bez>|haar|zijn voogd',
  'gezag ~1 ligt|berust|zit|is ~2 bij|van <bep>? @jeugdbescherming',
  'gezag ~4 dat|die heeft|ligt|draagt ~1 @jeugdbescherming',
  'gezag ~3 , ~1 dat|die heeft|ligt|draagt <bep>? @jeugdbescherming',
  '@jeugdbescherming heeft|draagt|kreeg|heb ~2 gezag',
];
