import { isTellers } from './tellers.js';

describe('the pages of tellers', () => {
  it('are the form behind each of its doors, the choice of a call, and the receipt', () => {
    for (const path of [
      '/i/larkmoor/share',
      '/i/larkmoor/share/the-way',
      '/i/larkmoor/kiosk/the-way',
      '/receipt',
      '/receipt/',
    ])
      expect(isTellers(path)).toBe(true);
    for (const path of [
      '/',
      '/i/larkmoor',
      '/i/larkmoor/shared',
      '/receipts',
      '/w/larkmoor/stories',
      '/i/share',
    ])
      expect(isTellers(path)).toBe(false);
  });
});
