import { sorted } from './sorted.js';
import type { Use } from './uses.graphql.js';

const use = (id: string, more: Partial<Use> = {}): Use => ({
  ...{ id, place: 'INDICATOR', audience: 'PUBLIC', indicatorId: 'i', indicatorName: 'Reading' },
  ...{
    indicatorTranslations: {},
    tensionId: null,
    tensionTitle: null,
    decisionId: null,
    decisionTitle: null,
    reportId: null,
    reportTitle: null,
    note: '',
    isLive: true,
    firstDay: '2026-03-04',
    lastDay: null,
  },
  takenDownOn: null,
  ...more,
});
const ids = (uses: Use[]) => uses.map(({ id }) => id);

it('tells apart what lasts, what the teller took down and what is over', () => {
  const over = { lastDay: '2026-04-01' };
  const { standing, takenDown, past } = sorted([
    use('stands'),
    use('asked to go', { place: 'QUOTE', note: 'library', takenDownOn: '2026-05-01' }),
    use('down', { ...over, takenDownOn: '2026-04-01' }),
    use('down before', { ...over, takenDownOn: '2026-03-05' }),
    use('beside another', { ...over, indicatorId: 'j', takenDownOn: '2026-03-05' }),
    use('read aloud', { ...over, place: 'MEETING', isLive: false }),
  ]);
  expect(ids(standing)).toEqual(['stands']);
  expect(ids(takenDown)).toEqual(['asked to go', 'down', 'beside another']);
  expect(ids(past)).toEqual(['read aloud']);
});
