import {
  carried,
  isNarrowed,
  onlyKnown,
  readChoice,
  WHOLE,
  withChoice,
  isNarrowedStories,
  storiesChosen,
} from './choice.js';

const A = '01a2020a-22a7-7552-aa30-6bb9332a9a6c';
const B = '01a2020a-22dd-7eb8-a0f2-bdfaff76dfa1';
const NOTHING = { ...WHOLE, heard: '' };
const read = (address: string) => readChoice(new URLSearchParams(address));

describe('the choice in the address', () => {
  it.each([
    ['nothing', '', {}],
    ['place and group', `place=${A}&group=${B}`, { place: A, group: B }],
    ['theme and years', `theme=${A}&from=2015&to=2020`, { theme: A, from: '2015', to: '2020' }],
    ['years the wrong way round', 'from=2020&to=2015', { from: '2015', to: '2020' }],
    ['words where ids should be', 'place=here&group=1&theme=&heard=x', {}],
    ['years that are none', 'from=20x0&to=99999', {}],
    ['whose voices are compared', `heard=${B}`, { heard: B }],
    ['parameters of others', `lang=es&place=${A}`, { place: A }],
  ])('is read: %s', (_, address, expected) => {
    expect(read(address)).toEqual({ ...NOTHING, ...expected });
  });

  it('changes what is named and leaves the rest of the address alone', () => {
    const before = new URLSearchParams(`lang=es&place=${A}&from=2015`);
    expect(withChoice(before, { place: '', theme: B }).toString()).toBe(`lang=es&from=2015&theme=${B}`);
    expect(before.toString()).toBe(`lang=es&place=${A}&from=2015`);
  });

  it('comes back as it was written', () => {
    const choice = { place: A, group: B, theme: B, from: '2014', to: '2019', heard: A };
    expect(readChoice(withChoice(new URLSearchParams(), choice))).toEqual(choice);
  });

  it('gives up ids that nobody knows here', () => {
    const known = { places: [{ id: A }], themes: [], dimensions: [{ id: B, categories: [{ id: A }] }] };
    const choice = { ...NOTHING, place: B, group: A, theme: A, heard: B, from: '2015' };
    expect(onlyKnown(choice, known)).toEqual({ ...NOTHING, group: A, heard: B, from: '2015' });
  });

  it.each([
    [{ heard: A }, false],
    [{ place: A }, true],
    [{ to: '2019' }, true],
  ])('%o narrows the page: %s', (change, narrowed) => {
    expect(isNarrowed({ ...NOTHING, ...change })).toBe(narrowed);
  });

  it('asks for stories by place, theme and years, never by who told them', () => {
    const choice = { ...NOTHING, place: A, group: B, theme: B, to: '2019' };
    expect(storiesChosen(choice)).toEqual({ placeId: A, themeId: B, fromYear: null, toYear: 2019 });
    expect(isNarrowedStories({ ...NOTHING, group: B })).toBe(false);
    expect(isNarrowedStories(choice)).toBe(true);
  });

  it('carries place, group and a whole span on to the page of an indicator, and nothing else', () => {
    const choice = { ...NOTHING, place: A, group: B, theme: A, from: '2015' };
    expect(carried(choice)).toBe(`?place=${A}&group=${B}`);
    expect(carried({ ...choice, to: '2019' })).toBe(`?place=${A}&group=${B}&from=2015&to=2019`);
    expect(carried({ ...NOTHING, theme: A })).toBe('');
  });
});
