/**
 * Light stemming of folded words: endings of number, gender and tense go, so that forms of one word meet. It aims at
 * too little rather than too much: two words taken for one would give a suggestion the wrong reason.
 * English after the S stemmer of Harman 1991 (Journal of the American Society for Information Science 42:7-15), with
 * -ing and -ed; Spanish after the endings of Savoy 2006 (light stemming of plural and gender).
 */
export function stemOf(word: string, language: string): string {
  const code = language.slice(0, 2).toLowerCase();
  if (code === 'en') return english(word);
  if (code === 'es') return spanish(word);
  return word;
}

function english(word: string): string {
  const one = singular(word);
  if (one.length > 5 && one.endsWith('ing')) return root(one.slice(0, -3));
  if (one.length > 4 && one.endsWith('ed')) return root(one.slice(0, -2));
  return root(one);
}

function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/u.test(word)) return word;
  if (/[^ae]ies$/u.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:s|x|z|ch|sh)es$/u.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** "stopp" (stopped) and "stop" meet, as do "arriv" (arriving) and "arrive". */
function root(word: string): string {
  if (word.length < 4) return word;
  if (word.endsWith('e')) return word.slice(0, -1);
  return /([bdgmnprt])\1$/u.test(word) ? word.slice(0, -1) : word;
}

function spanish(word: string): string {
  if (word.length < 5) return word;
  const one = word
    .replace(/ces$/u, 'z')
    .replace(/([^aeiou])es$/u, '$1')
    .replace(/([aeo])s$/u, '$1');
  return one.length > 4 ? one.replace(/[aeo]$/u, '') : one;
}
