/** What is said about a decision to the teller of a story that it rests on. */
export interface DecisionNews {
  title: string;
  /** Where it can be read, where the teller can go there too; a path. */
  path: string | null;
  /** What changed since, once somebody has looked. */
  change?: string;
}

/** The letter to a teller, by language; they find it behind their receipt. */
export function decisionLetter({ title, path, change }: DecisionNews): Record<'en' | 'es', string> {
  const lines = (...each: (string | false | null | undefined)[]) => each.filter(Boolean).join('\n\n');
  return change === undefined
    ? {
        en: lines(
          `Something was decided, and your story is one of the reasons: “${title}”.`,
          path && `You can read it here: ${path}`,
          'What is done about it stands below, under “What changed because you spoke”. You can take your story down from the decision, under “Where your story is”; the rest of it stays as it is.',
        ),
        es: lines(
          `Se decidió algo, y su historia es una de las razones: «${title}».`,
          path && `Puede leerlo aquí: ${path}`,
          'Lo que se hace al respecto está más abajo, en «Qué cambió porque usted habló». Puede quitar su historia de la decisión, en «Dónde está su historia»; lo demás queda como está.',
        ),
      }
    : {
        en: lines(
          `Your story is one of the reasons for the decision “${title}”. This is what changed since:`,
          change,
          path && `All of it: ${path}`,
        ),
        es: lines(
          `Su historia es una de las razones de la decisión «${title}». Esto es lo que cambió desde entonces:`,
          change,
          path && `Todo: ${path}`,
        ),
      };
}
