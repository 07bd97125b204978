import {
  activeFilters,
  readFilter,
  readSort,
  storiesAddress,
  toServer,
  withFilter,
  withSort,
} from './filter.js';

const ID = '01a2020a-22a7-7552-aa30-6bb9332a9a6c';
const OTHER = '01a2020a-4422-7cd5-b98d-68a0dc7b4405';
const read = (address: string) => readFilter(new URLSearchParams(address));

describe('filters of the stories in the address', () => {
  it('are empty where the address says nothing', () => {
    expect(activeFilters(read(''))).toEqual([]);
  });

  it('come back as they were written', () => {
    const filter = {
      words: 'bus y frío',
      theme: ID,
      place: OTHER,
      from: '2019',
      to: '2023',
      prompt: OTHER,
      indicator: ID,
      stance: 'DISCORDANT',
      trend: '-1',
      language: 'es',
      zone: `${ID}.12`,
    };
    expect(readFilter(withFilter(new URLSearchParams(), filter))).toEqual(filter);
  });

  it.each([
    ['a theme that is no id', 'theme=bus'],
    ['a place that is no id', 'place=1'],
    ['a trend that nobody defined', 'trend=2'],
    ['a stance without an indicator', 'stance=CONFIRMS'],
    ['a stance that nobody defined', `indicator=${ID}&stance=MAYBE`],
    ['a language that is none', 'in=%3Cb%3E'],
    ['a zone without its signifier', 'zone=12'],
    ['a year that is none', 'from=1000&to=20233'],
    ['words that are only spaces', 'q=%20%20'],
  ])('pass over %s', (_what, address) => {
    expect(activeFilters(read(address))).toEqual(address.startsWith('indicator') ? ['indicator'] : []);
  });

  it('leave other parameters alone', () => {
    expect(withFilter(new URLSearchParams('lang=es&q=bus'), { words: '' }).toString()).toBe('lang=es');
  });

  it('take the stance away together with its indicator', () => {
    const before = new URLSearchParams(`indicator=${ID}&stance=CONFIRMS&q=bus`);
    expect(withFilter(before, { indicator: '' }).toString()).toBe('q=bus');
  });

  it('are told to the server with null for what is not narrowed', () => {
    expect(toServer(read(`trend=0&place=${ID}`))).toEqual({
      words: null,
      themeId: null,
      placeId: ID,
      fromYear: null,
      toYear: null,
      promptId: null,
      indicatorId: null,
      stance: null,
      trend: 0,
      language: null,
      zone: null,
    });
    expect(toServer(read('from=2019&to=2023'))).toMatchObject({ fromYear: 2019, toYear: 2023 });
    expect(toServer(read(`zone=${ID}.12`)).zone).toEqual({ signifierId: ID, zone: '12' });
  });

  it('keep the order that was chosen, which is the newest first where there are no words', () => {
    const best = withSort(new URLSearchParams('q=bus'), 'BEST');
    expect([best.toString(), readSort(best)]).toEqual(['q=bus&sort=best', 'BEST']);
    expect(readSort(withFilter(best, { words: '' }))).toBe('NEWEST');
    expect(withSort(best, 'NEWEST').toString()).toBe('q=bus');
  });

  it.each([
    [{}, '/i/x/stories'],
    [{ theme: ID }, `/i/x/stories?theme=${ID}`],
    [{ indicator: ID, stance: 'EXPANDS' }, `/i/x/stories?indicator=${ID}&stance=EXPANDS`],
  ])('make an address of %o', (filter, address) => {
    expect(storiesAddress('/i/x', filter)).toBe(address);
  });
});
