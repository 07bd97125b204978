import type { CallForm } from './call.js';
import { inEach } from './words.js';

const both = (text: string) => inEach((code) => (code === 'es' && text ? `${text} (es)` : text));
const id = (last: string) => `0190a000-0000-7000-8000-0000${last.padStart(8, '0')}`;
const chosen = (last: string, text: string) => ({ id: id(last), words: both(text) });
const labels = (...texts: string[]) => texts.map((written) => ({ written, words: both(written) }));

/** A call that asks everything that a call can ask, for specs. */
export const CALL: CallForm = {
  ...{ id: id('ca11'), slug: 'larkmoor-the-way', language: 'en', adultsOnly: false },
  ...{ question: both('How do you get there? ${x}'), help: both('By any way.'), trend: both('') },
  languages: ['en', 'es', 'fr'].map((tag) => ({ id: tag, words: both(tag) })),
  themes: [chosen('7001', 'The bus'), chosen('7002', 'Getting a ride')],
  places: [chosen('9001', 'Mill')],
  signifiers: [
    {
      ...{ id: id('5001'), kind: 'TRIAD', several: false, asked: 'Who decided?' },
      ...{ question: both('Who decided?'), help: both(''), labels: labels('We', 'They', 'Chance') },
    },
    {
      ...{ id: id('5002'), kind: 'SLIDER', several: false, asked: 'How far?' },
      ...{ question: both('How far?'), help: both(''), labels: labels('Near', 'Far') },
    },
    {
      ...{ id: id('5003'), kind: 'CHOICE', several: true, asked: 'When?' },
      ...{ question: both('When?'), help: both(''), labels: labels('Morning', 'Late evening') },
    },
  ],
  voices: [
    {
      id: id('d001'),
      question: both('Your home?'),
      categories: [chosen('c001', 'Rented'), chosen('c002', 'Owned')],
    },
  ],
  audiences: ['STEWARDS', 'PARTNERS', 'PUBLIC'],
  permissions: ['mayQuote', 'showAlias', 'hearVoice', 'showPictures', 'mayContact', 'researchExport'],
};
