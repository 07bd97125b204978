/** The words of the letter that tells stewards of new challenges, by the language of the initiative. */
interface Words {
  subject: (count: number, initiative: string) => string;
  body: (name: string, count: number, link: string, initiative: string) => string;
}

const ENGLISH: Words = {
  subject: (count, initiative) =>
    `${initiative}: ${count === 1 ? 'one challenge waits' : `${count} challenges wait`} to be looked at`,
  body: (name, count, link, initiative) =>
    [
      `Hello ${name},`,
      `${count === 1 ? 'Somebody says of an indicator that it does not count them.' : `${count} times somebody says of an indicator that it does not count them.`} Nobody can read it before one of you has looked whether it would harm a person. Then it stands beside the indicator until it is answered.`,
      `Here they are:\n${link}`,
      `You get this because you are a steward of ${initiative}.`,
    ].join('\n\n'),
};

const SPANISH: Words = {
  subject: (count, initiative) =>
    `${initiative}: ${count === 1 ? 'una réplica espera' : `${count} réplicas esperan`} una lectura`,
  body: (name, count, link, initiative) =>
    [
      `Hola, ${name}:`,
      `${count === 1 ? 'Alguien dice de un indicador que no cuenta a personas como ella.' : `${count} veces alguien dice de un indicador que no cuenta a personas como ella.`} Nadie puede leerlo antes de que alguien del equipo vea si haría daño a una persona. Después queda junto al indicador hasta que tenga respuesta.`,
      `Aquí están:\n${link}`,
      `Recibe este mensaje porque administra los datos de ${initiative}.`,
    ].join('\n\n'),
};

/** Where to go on, and who is told. */
export interface Occasion {
  initiative: string;
  language: string;
  name: string;
  link: string;
}

export function challengesLetter(
  { initiative, language, name, link }: Occasion,
  count: number,
): { subject: string; body: string } {
  const words = language === 'es' ? SPANISH : ENGLISH;
  return {
    subject: words.subject(count, initiative).replace(/\s+/g, ' ').slice(0, 200),
    body: `${words.body(name, count, link, initiative)}\n`,
  };
}
