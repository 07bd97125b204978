import type { ChallengePart, Verdict } from '@chorus/domain';
import type { IndicatorSlug } from './types.js';

/** A challenge to one of the demo's indicators, made with the receipt of one of its stories. */
export interface DemoChallenge {
  /** Key of the story; readers are told of neither. */
  story: string;
  indicator: IndicatorSlug;
  language: 'en' | 'es';
  part: ChallengePart;
  words: string;
  wouldCount: string;
  alias: string;
  /** So many days ago. */
  madeAgo: number;
  /** Nobody has looked at it yet. */
  waits?: true;
  answer?: { ago: number; text: string; verdict: Verdict; verdictAgo: number };
}

export const CHALLENGES: readonly DemoChallenge[] = [
  {
    story: 'fish-tank',
    indicator: 'chronic-absence',
    language: 'en',
    part: 'DEFINITION',
    words:
      'My two come in at ten, three mornings a week, because the bus is full when it gets to us. The sheet says present. So on this page they are fine. They miss all of math.',
    wouldCount: 'Count hours, not days. The office has them: it prints a late slip every time.',
    alias: '',
    madeAgo: 16,
  },
  {
    story: 'somos-nueve',
    indicator: 'students-without-home',
    language: 'es',
    part: 'WHO_COUNTS',
    words:
      'Somos dos familias en un departamento y nadie de la escuela nos ha preguntado. Si decimos cómo vivimos, tenemos miedo de que se entere el dueño. Ustedes escriben «registrados por las escuelas». Nosotros no estamos registrados en ninguna parte.',
    wouldCount: 'Que pregunte alguien de confianza, sin apellido y sin dirección.',
    alias: 'Una mamá',
    madeAgo: 41,
    answer: {
      ago: 30,
      text: 'Es verdad: este número solo cuenta a quien se lo dijo a la escuela. Desde enero, las dos promotoras de la parroquia preguntan sin nombre ni dirección, y publicaremos ese número al lado de este. No podemos sumarlos, porque no sabríamos a quién contamos dos veces.',
      verdict: 'IN_PART',
      verdictAgo: 27,
    },
  },
  {
    story: 'ice-pack-and-a-quiz',
    indicator: 'suspensions',
    language: 'en',
    part: 'NUMBER',
    words:
      'When they call me at work to fetch him "so he can cool off", nobody writes suspension. That was nine times last year. Nine is a lot for a zero.',
    wouldCount: 'Write down every time a child is sent home, whatever it is called.',
    alias: 'Third shift',
    madeAgo: 2,
    waits: true,
  },
];
