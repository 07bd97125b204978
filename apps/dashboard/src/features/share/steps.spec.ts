import { problem, STORY_LIMITS } from '@chorus/domain';
import { CALL } from './call.sample.js';
import { newDraft, type Draft } from './draft.js';
import { placesInOrder } from './places.js';
import { firstIncomplete, problemsOf, stepOfFields, STEPS, stepsOf, type Step } from './steps.js';

const TODAY = '2024-03-01';
const write = (written: Partial<Draft>): Draft => ({ ...newDraft('key'), ...written });

describe('the steps of the story form', () => {
  it('ask everything that the call offers', () => {
    expect(stepsOf(CALL)).toEqual(STEPS);
  });

  it('ask what the story means before where it goes', () => {
    const signifier = {
      id: 's1',
      kind: 'SLIDER' as const,
      several: false,
      question: '',
      help: '',
      labels: [],
    };
    const prompt = { ...CALL.prompt, signifiers: [{ ...signifier, translations: {} }] };
    const steps = stepsOf({ ...CALL, prompt });
    expect(steps.slice(steps.indexOf('themes'), steps.indexOf('voices'))).toEqual([
      'themes',
      'signifier:s1',
      'trend',
    ]);
    expect(problemsOf('signifier:s1', newDraft('key'), TODAY)).toEqual({});
  });

  it('leave out questions with nothing to choose from', () => {
    const bare = { ...CALL, places: [], prompt: { ...CALL.prompt, themeIds: [], voiceQuestions: [] } };
    expect(stepsOf(bare)).toEqual(STEPS.filter((step) => !['place', 'themes', 'voices'].includes(step)));
  });

  it.each<[Step, Partial<Draft>, object]>([
    ['text', { text: '  ' }, { text: problem('REQUIRED') }],
    ['text', { text: 'x'.repeat(STORY_LIMITS.text) }, {}],
    [
      'text',
      { text: 'x'.repeat(STORY_LIMITS.text + 1) },
      { text: problem('TOO_LONG', { length: STORY_LIMITS.text + 1, limit: STORY_LIMITS.text }) },
    ],
    ['age', {}, { guardian: problem('REQUIRED') }],
    ['age', { guardian: 'NOT_ALLOWED' }, { guardian: problem('NOT_ALLOWED') }],
    ['age', { guardian: 'MISSING' }, {}],
    ['audience', {}, { audience: problem('REQUIRED') }],
    ['audience', { audience: 'PUBLIC' }, { ending: problem('REQUIRED') }],
    ['audience', { audience: 'STEWARDS' }, {}],
    ['audience', { audience: 'PUBLIC', ending: 'DAY', until: TODAY }, {}],
    [
      'audience',
      { audience: 'PUBLIC', ending: 'DAY', until: '2024-02-29' },
      { until: problem('NOT_A_DATE') },
    ],
    ['permissions', {}, {}],
    ['permissions', { permissions: ['showAlias'] }, { alias: problem('REQUIRED') }],
  ])('%s with %p', (step, written, problems) => {
    expect(problemsOf(step, write(written), TODAY)).toEqual(problems);
  });

  it('can be answered with the story, the age and the audience alone', () => {
    const least = write({ text: 'We asked.', guardian: 'NOT_NEEDED', audience: 'STEWARDS' });
    expect(firstIncomplete(STEPS, least, TODAY)).toBeUndefined();
    expect(firstIncomplete(STEPS, { ...least, guardian: null }, TODAY)).toBe('age');
  });

  it('know where the problems of the server belong', () => {
    const tooMany = problem('TOO_MANY', { limit: 10 });
    expect(stepOfFields([{ path: 'contentWarnings.3', problem: tooMany }])).toEqual({
      step: 'warnings',
      problems: { otherWarning: tooMany },
    });
    expect(stepOfFields([{ path: 'consent.guardian', problem: problem('NOT_ALLOWED') }])?.step).toBe('age');
    expect(stepOfFields([{ path: 'elsewhere', problem: tooMany }])).toBeUndefined();
  });
});

it('lists places by name, the whole area last', () => {
  expect(placesInOrder(CALL.places).map(({ name }) => name)).toEqual([
    'Aldgrove',
    'West Carrow',
    'Larkmoor County',
  ]);
});
