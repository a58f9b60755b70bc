/** Danger now. When in doubt it is: the line for it costs nothing. */
export const gevaarlijk: readonly string[] = [
  'levensgevaar*|levensbedreigend|acuut|acute|112|noodgeval|noodsituatie|spoed|spoedgeval|zelfmoord|suicide*',
  'direct|nu|groot|acuut|ernstig|onmiddellijk gevaar',
  'in gevaar',
  'heeft|met een? mes|wapen',
  'nu ~1 in gevaar',
  'gevaar EIND',
  'is|loopt|zijn|lopen ~3 in? gevaar',
  'staat|loopt|zit|is ~2 hier|buiten|nu ~3 met <bep>? mes|wapen|pistool|bijl',
  'bedreigt|bedreigd|aanvalt|slaat ~4 nu',
  'nu ~4 bedreigt|aanvalt|slaat|steekt',
  'met <bep>? mes|pistool|bijl ~4 bedreigt|dreigt',
  'wil|gaat|dreigt|probeert ~6 springen|doodmaken|ophangen|doden',
  'zichzelf|zich ~3 van kant|leven beroven',
  'pleegt|plegen ~2 zelfmoord|suicide',
  'wil|gaat ~3 zelfmoord|suicide ~2 plegen',
  'een einde ~3 maken|leven',
  'overdosis',
  'bewusteloos',
  'wordt nu ~3 geslagen|mishandeld|aangevallen',
  'te gevaarlijk',
];

export const geenGevaar: readonly string[] = [
  'geen|niet|zonder ~2 gevaar|levensgevaar|acuut|acute|noodgeval|noodsituatie|spoed|gevaarlijk|direct ~1 gevaar?',
  'niet ~1 in ~1 gevaar',
  'buiten levensgevaar|gevaar',
  'gevaar geweken|is voorbij|geweken',
  'geen spoed|haast',
];
