import { questionOf } from './questionOf.js';

const asked = {
  promptQuestion: 'How do you get to school?',
  promptTranslations: { es: { question: '¿Cómo llega a la escuela?' }, pt: { help: 'Conte.' } },
};

describe('the question of a story', () => {
  it.each([
    ['is said in the language of the page', 'es', '¿Cómo llega a la escuela?'],
    ['is said as it was written where nobody translated it', 'pt', 'How do you get to school?'],
    ['is said as it was written in its own language', 'en', 'How do you get to school?'],
    ['is said as it was written until a language is known', undefined, 'How do you get to school?'],
  ])('%s', (_, language, expected) => {
    expect(questionOf(asked, language)).toBe(expected);
  });
});
