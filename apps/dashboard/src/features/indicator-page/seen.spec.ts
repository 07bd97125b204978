import { seenOn, wayBack } from './seen.js';
import { readSelection } from './selection.js';

const STORY = '0195f0f0-0000-7000-8000-000000000001';
const PLACE = '0195f0f0-0000-7000-8000-000000000002';
const story = { id: STORY, links: [{ indicatorId: 'i', slug: 'absence' }] };

describe('from a curve to a story and back', () => {
  it('keeps what was chosen on the curve, and comes back at the story', () => {
    const chosen = readSelection(new URLSearchParams(`place=${PLACE}&from=2018&to=2019&view=table`));
    const back = wayBack(seenOn('absence', chosen), '/i/x', story);
    expect(back?.indicatorId).toBe('i');
    const [path, search] = (back?.href ?? '').split('?');
    expect(path).toBe('/i/x/indicators/absence');
    expect(readSelection(new URLSearchParams(search))).toEqual({ ...chosen, story: STORY });
  });

  it('leads to no curve on which the story does not stand', () => {
    expect(wayBack(new URLSearchParams('curve=rent'), '/i/x', story)).toBeUndefined();
    expect(wayBack(new URLSearchParams(), '/i/x', story)).toBeUndefined();
  });
});
