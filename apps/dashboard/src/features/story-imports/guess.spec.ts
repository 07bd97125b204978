import { fits, guessMapping } from './guess.js';

const column = (name: string, ...samples: string[]) => ({ name, samples, isTick: samples.join() === '1,0' });

it('guesses what the columns of a survey are', () => {
  const columns = [
    column('Comment ID', 'THE LONGEST ID OF THEM ALL, OF SURVEY 2024'),
    column('Date', '31/01/2022', '1/31/2022'),
    column('Question text', 'Why?'),
    column('Answer', 'The bus is always late in winter.'),
    column('Parking', '1', '0'),
  ];
  const mapping = guessMapping(columns, 'Winter survey (2024).csv', 'es');
  expect(mapping).toMatchObject({
    ...{ source: 'winter-survey-2024-', id: 'Comment ID', text: 'Answer', language: { code: 'es' } },
    date: { column: 'Date', order: 'MIXED_DMY' },
    themes: [{ column: 'Parking', theme: 'Parking' }],
  });
  expect(fits(mapping, columns)).toBe(true);
  expect(fits(mapping, columns.slice(1))).toBe(false);
});

it('reads the columns of KoboToolbox as it names them', () => {
  const columns = [
    column('_uuid', 'x'),
    column('_submission_time', '2024-03-01T10:00:00'),
    column('story', 'It rained'),
  ];
  expect(guessMapping(columns, 'kobo.json', 'en')).toMatchObject({
    ...{ id: '_uuid', text: 'story', date: { column: '_submission_time', order: 'YMD' } },
  });
});
