/** What is counted in social work, so that the number before it is no house, telephone or person. */
const COUNTED = [
  'dag|dage|døgn|uge|uger|ugers|måned|måneder|kvartal\\p{L}*|år|års|årige?|time|timer|timers|minut|minutter|sekund\\p{L}*',
  'gang|gange|forsøg|kr|kroner|krone|kr\\.|dkk|euro|mio|mia|million|millioner|tusind|tusinde|hundrede',
  'procent|pct|%|promille|point|km|kilometer|meter|m2|kg|stk|styk',
  '\\p{L}*borgere?|\\p{L}*person(?:er)?|\\p{L}*børn|barn|\\p{L}*unge|voksne|\\p{L}*familier?|\\p{L}*kommuner?|mennesker?',
  '\\p{L}*sager|sag|\\p{L}*ansatte|\\p{L}*medarbejdere?|\\p{L}*rådgivere?|\\p{L}*pladser|\\p{L}*møder|\\p{L}*besøg|kurser|\\p{L}*linjer',
  'ud|til|eller|stykker|klasse|klasser|klassetrin|sider|side|spørgsmål|grupper|hold|kolleger|kollegaer|mand|ects',
  '\\p{L}+(?:ninger|inger|tioner|elser|heder|skemaer|planer|forløb|steder)',
].join('|');
const BEFORE_COUNTED = new RegExp(`^\\s?-?\\s?(?:${COUNTED})(?!\\p{L})`, 'iu');
const QUANTITY =
  /(?:cirka|ca\.?|omkring|omtrent|rundt regnet|over|under|knap|knapt|næsten|godt|mere end|mindre end|mindst|højst|mellem|op til|op på|i alt|beløb\p{L}*|budget\p{L}*|antal\p{L}*|sagstal\p{L}*|kr\.?|dkk)\s*(?:er|på)?\s*$/iu;

/** Whether the text that follows a number says what was counted. */
export function saysWhatIsCounted(after: string): boolean {
  return BEFORE_COUNTED.test(after);
}

/** Whether the text before a number says that it is an amount. */
export function saysAmount(before: string): boolean {
  return QUANTITY.test(before);
}
