import { WARNINGS } from './telling.js';
import type { LocalText } from './types.js';

interface Help {
  name: LocalText;
  helpsWith: LocalText;
  hours: LocalText;
  /** 555-01xx numbers belong to nobody; they are kept for stories. */
  phone: string;
  address: string;
  languages: readonly string[];
  /** Content warnings that it belongs to; none: it helps with anything. */
  warnings: readonly LocalText[];
}

/** How stories are read in the demo, for everybody. */
export const READING: LocalText = {
  en: 'A reviewer of our team reads every story, as a rule within a week. We hide what would make a person known who did not agree to it, and add a warning where a story is hard to read. We do not hold a story because it is angry, disagrees with the numbers, or criticizes one of our partners. We hold it when it would put somebody in danger or is about another person’s private life, and we tell its teller why.',
  es: 'Una persona de nuestro equipo lee cada historia, por lo general en una semana. Ocultamos lo que daría a conocer a alguien que no lo ha permitido y añadimos un aviso cuando la historia es dura de leer. No retenemos una historia porque esté escrita con rabia, contradiga los números o critique a una organización aliada. La retenemos cuando pondría a alguien en peligro o cuenta la vida privada de otra persona, y le decimos por qué a quien la contó.',
};

/** Who helps tellers. All invented, like everything in the demo. */
export const HELP: readonly Help[] = [
  {
    name: { en: 'Larkmoor Listening Line (invented)', es: 'Línea de escucha de Larkmoor (inventada)' },
    helpsWith: {
      en: 'Talking with somebody, at any hour, about anything',
      es: 'Hablar con alguien, a cualquier hora, de cualquier cosa',
    },
    hours: { en: 'Day and night', es: 'De día y de noche' },
    ...{ phone: '555-0142', address: '', languages: ['English', 'Español'], warnings: [] },
  },
  {
    name: { en: 'The Lantern House (invented)', es: 'La Casa del Farol (inventada)' },
    helpsWith: {
      en: 'A death, a serious illness, or a child who is very ill',
      es: 'Una muerte, una enfermedad grave o un niño muy enfermo',
    },
    hours: {
      en: 'Tuesday to Saturday, 10 to 6; come without an appointment',
      es: 'De martes a sábado, de 10 a 6; venga sin cita',
    },
    ...{ phone: '555-0177', address: '12 Ferry Lane, Aldgrove', languages: ['English', 'Español'] },
    warnings: [WARNINGS.death, WARNINGS.seriousIllness, WARNINGS.illnessOfChild],
  },
  {
    name: { en: 'Keep the Key (invented)', es: 'Conserve la llave (inventada)' },
    helpsWith: {
      en: 'Letters from a landlord or a court, and a bed for tonight',
      es: 'Cartas del casero o del juzgado, y una cama para esta noche',
    },
    hours: { en: 'Monday to Friday, 8 to 8', es: 'De lunes a viernes, de 8 a 8' },
    ...{ phone: '555-0119', address: '', languages: ['English', 'Español'] },
    warnings: [WARNINGS.losingHome, WARNINGS.flood],
  },
  {
    name: { en: 'Stand Beside Me (invented)', es: 'A mi lado (inventada)' },
    helpsWith: {
      en: 'Being insulted or treated worse because of who you are, and what can be done about it',
      es: 'Insultos o un trato peor por ser quien es, y qué se puede hacer',
    },
    hours: { en: 'Monday to Thursday, noon to 7', es: 'De lunes a jueves, de 12 a 7' },
    ...{ phone: '555-0163', address: '', languages: ['English', 'Español'] },
    warnings: [WARNINGS.racism, WARNINGS.fearOfPolice],
  },
];
