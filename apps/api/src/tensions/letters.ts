/** What is said about a tension to the teller of a story that stands in it. */
export interface TensionNews {
  title: string;
  /** Where it can be read, where the teller can go there too; a path. */
  path: string | null;
  /** The answer to those who spoke, once there is one. */
  answer?: string;
}

/** The letter to a teller, by language; they find it behind their receipt. */
export function tensionLetter({ title, path, answer }: TensionNews): Record<'en' | 'es', string> {
  const lines = (...each: (string | false | null | undefined)[]) => each.filter(Boolean).join('\n\n');
  return answer === undefined
    ? {
        en: lines(
          `Your story now stands beside a question that people are talking through: “${title}”. It is about numbers and stories that point to different sides.`,
          path && `You can read it here: ${path}`,
          'You can take your story down from there, under “Where your story is”. The rest of it stays as it is.',
        ),
        es: lines(
          `Su historia está ahora junto a una pregunta que se está conversando: «${title}». Trata de números e historias que apuntan a lados distintos.`,
          path && `Puede leerla aquí: ${path}`,
          'Usted puede quitar su historia de ahí, en «Dónde está su historia». Lo demás queda como está.',
        ),
      }
    : {
        en: lines(
          `Your story stands beside the question “${title}”. This is the answer to those who spoke:`,
          answer,
          path && `All of it, with what remains in dispute: ${path}`,
        ),
        es: lines(
          `Su historia está junto a la pregunta «${title}». Esta es la respuesta a quienes hablaron:`,
          answer,
          path && `Todo, con lo que sigue en desacuerdo: ${path}`,
        ),
      };
}
