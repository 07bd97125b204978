import { movedBy, newSignifier, signifierInput, withLabel, withoutOption } from './signifierDraft.js';

const choice = {
  ...newSignifier('CHOICE', []),
  labels: ['Me', 'You', 'They'],
  translations: { es: { question: '¿Quién?', label1: 'Yo', label2: 'Usted', label3: 'Ellos' } },
};

describe('the signifiers of a call that is being written', () => {
  it('begin with the parts they need, and an id of the page alone', () => {
    const triad = newSignifier('TRIAD', []);
    expect(triad.labels).toEqual(['', '', '']);
    expect(newSignifier('SLIDER', [triad]).id).not.toBe(triad.id);
    expect(signifierInput(triad).id).toBeNull();
    expect(signifierInput({ ...triad, id: 'known' }).id).toBe('known');
  });
  it('are put in order', () => {
    const all = [choice, { ...choice, id: 'b' }];
    expect(movedBy(all, 0, 1).map(({ id }) => id)).toEqual(['b', choice.id]);
    expect(movedBy(all, 0, -1)).toEqual(all);
  });
  it('lose an option together with its translations, and keep those of the others', () => {
    const two = withoutOption(choice, 1);
    expect(two.labels).toEqual(['Me', 'They']);
    expect(two.translations).toEqual({ es: { question: '¿Quién?', label1: 'Yo', label2: 'Ellos' } });
    expect(withLabel(choice, 2, 'All').labels).toEqual(['Me', 'You', 'All']);
  });
});
