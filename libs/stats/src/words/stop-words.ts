/** Words that say nothing of what a text is about, folded as in `terms.ts`. Negations stay: "not" and "no" can matter. */
const LISTS: Record<string, string> = {
  en: `a about after again all also although am an and any are as at be because been before being both but by can
    could d did do does doing done down during each few for from further get go got had has have having he her here
    hers herself him himself his how i if in into is it its itself just like ll m made make may me might more most my
    myself of off on once one only or other our ours ourselves out over own re s same say said she should so some
    such t than that the their theirs them themselves then there these they thing this those through to too under
    until up us ve very was we were what when where which while who whom why will with would you your yours yourself`,
  es: `a al algo algunas algunos alla ante antes aqui asi aun aunque bien cada como con contra cual cuando de del desde
    donde dos durante e el ella ellas ellos en entre era eran es esa esas ese eso esos esta estaba estaban estan estas
    este esto estos estoy fue fueron fui ha habia habian hace hacer hacia han hasta hay he hemos iba ir la las le les
    lo los mas me mi mia mio mis mismo mucha muchas mucho muchos muy nos nosotros nuestra nuestras nuestro nuestros o
    os otra otras otro otros para pero poco por porque pues que quien quienes se sea ser si sido sobre son soy su sus
    suya suyo tal tambien tan tanto te tenemos tener tengo tenia ti tiene tienen toda todas todo todos tu tus tuya
    tuyo un una unas uno unos va vamos van voy y ya yo`,
};

const SETS = new Map(
  Object.entries(LISTS).map(([language, list]) => [language, new Set(list.split(/\s+/u))]),
);
const NONE: ReadonlySet<string> = new Set();

/** The stop words of a language by its code of two letters; none for a language that we have no list of. */
export function stopWords(language: string): ReadonlySet<string> {
  return SETS.get(language.slice(0, 2).toLowerCase()) ?? NONE;
}
