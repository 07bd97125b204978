import { termsOf } from './terms.js';

const stems = (text: string, language = 'en') => termsOf(text, language).map(({ stem }) => stem);

describe('the words of a text', () => {
  it.each([
    ['en', 'Buses stopped, the bus stops; stopping at BUS stops', ['bus', 'stop']],
    ['en', 'arrives arrived arriving arrive', ['arriv']],
    ['en', 'services and a service', ['servic']],
    ['en', 'cities, city; class, classes', ['city', 'class']],
    ['es', 'autobús autobuses AUTOBUS', ['autobus']],
    ['es', 'hermano hermana hermanos; caso y casa', ['herman', 'caso', 'casa']],
    ['es', 'luz luces, escuela y escuelas', ['luz', 'escuel']],
  ])('meet in %s: %s', (language, text, expected) => {
    expect([...new Set(stems(text, language))]).toEqual(expected);
  });

  it('are those that say what it is about: no stop words, numbers or single letters, but negations', () => {
    expect(stems('I was not at the 42 for 15 minutes, x')).toEqual(['not', 'minut']);
    expect(stems('No había más que la espera', 'es')).toEqual(['no', 'esper']);
    expect(stems('Khong co xe buyt', 'vi')).toEqual(['khong', 'co', 'xe', 'buyt']);
  });

  it('say where they stand in code points, whatever stands before them', () => {
    const text = '🚌🚌 el autobús e\u0301l camio\u0301n';
    const places = termsOf(text, 'es').map(({ start, end }) => [...text].slice(start, end).join(''));
    expect(places).toEqual(['autobús', 'camio\u0301n']);
  });
});
