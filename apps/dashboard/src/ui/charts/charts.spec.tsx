import type { ChartPeriods, ChartSeries } from '@chorus/charts';
import { fireEvent, screen } from '@testing-library/react';
import { schoolYear } from '@chorus/domain';
import { renderIn } from '../../../test/words.js';
import { GapChart } from './GapChart.js';
import { GroupBars } from './GroupBars.js';
import { PlaceDots } from './PlaceDots.js';
import { SeriesTable } from './SeriesTable.js';
import { SmallMultiples } from './SmallMultiples.js';
import { Sparkline } from './Sparkline.js';
import { ThemeBands } from './ThemeBands.js';
import { StoryLane, type StoryLaneProps } from './StoryLane.js';
import TrendChart from './TrendChart.js';

const years = [2019, 2020, 2021, 2022].map(schoolYear);
const periods: ChartPeriods = {
  labels: years.map(({ start }) => start),
  starts: years.map(({ start }) => start),
  ends: years.map(({ end }) => end),
};
const percent = { unit: '%', decimals: 1 };
const everyone: ChartSeries = {
  key: 'all',
  label: 'Everyone',
  values: [0, null, null, 14.2],
  states: 'FnhP',
  lower: [0, null, null, 13.4],
  upper: [0.4, null, null, 15],
  reliability: '+--~',
};

describe('the table of a chart', () => {
  it('tells zero, missing and hidden apart, and says doubts in words', async () => {
    await renderIn(
      <SeriesTable caption="Absence" periods={periods} series={[everyone]} quantity={percent} />,
    );
    const rows = screen.getAllByRole('row').map((row) => row.textContent);
    expect(rows.slice(1)).toEqual([
      '2019–200.0%between 0.0 and 0.4%',
      '2020–21not collected',
      '2021–22hidden to protect people',
      '2022–2314.2%between 13.4 and 15.0%, provisional, from few people, so not certain',
    ]);
  });
});

describe('the trend chart', () => {
  const chart = (
    <TrendChart
      title="Absence"
      sentence="It rose."
      periods={periods}
      series={[everyone, { ...everyone, key: 'b', label: 'Newcomers' }]}
      quantity={percent}
      annotations={[{ id: 'x', date: '2020-07-01', kind: 'SERIES_BREAK', text: 'Half days count.' }]}
    />
  );

  it('is a named figure with its sentence, its notes and its table', async () => {
    await renderIn(chart);
    expect(screen.getByRole('figure', { name: 'Absence' }).textContent).toContain('It rose.');
    expect(screen.getByRole('list', { name: 'Notes on the curve' }).textContent).toContain(
      'Half days count.',
    );
    expect(screen.getByRole('table', { name: 'Absence', hidden: true })).toBeTruthy();
    expect(screen.getByText(/Hollow points are not final. Diamonds/)).toBeTruthy();
  });

  it('is walked by keyboard, and a live region says the point and the line', async () => {
    await renderIn(chart);
    const walker = screen.getByRole<HTMLInputElement>('slider');
    const said = () => walker.nextElementSibling?.textContent;
    fireEvent.change(walker, { target: { value: '2' } });
    expect(walker.getAttribute('aria-valuetext')).toBe('2021–22');
    expect(said()).toBe('Everyone: hidden to protect people');
    fireEvent.keyDown(walker, { key: 'ArrowDown' });
    expect(said()).toBe('Newcomers: hidden to protect people');
    fireEvent.change(walker, { target: { value: '0' } });
    expect(said()).toBe('Newcomers: 0.0%, between 0.0 and 0.4%');
  });
});

it('a chart with what would come has it in its table, apart from the data', async () => {
  const coming = schoolYear(2023);
  await renderIn(
    <TrendChart
      title="Absence"
      sentence="It rose."
      periods={periods}
      series={[everyone]}
      quantity={percent}
      forecast={{
        periods: { labels: ['2023-24'], starts: [coming.start], ends: [coming.end] },
        ...{ values: [15], lower: [12], upper: [18] },
      }}
    />,
  );
  expect(screen.getByRole('columnheader', { name: 'If nothing changes' })).toBeTruthy();
  const rows = screen.getAllByRole('row').map((row) => row.textContent);
  expect(rows.at(-2)).not.toContain('projected');
  expect(rows.at(-1)).toBe('2023–24no number15.0%between 12.0 and 18.0%, projected');
});

describe('a gap', () => {
  const absolute: ChartSeries = {
    ...{ key: 'difference', label: 'Difference', states: 'FF-F', values: [4, 5, null, 7.5] },
    ...{ lower: [2, 3, null, 5], upper: [6, 7, null, 10] },
  };
  const relative: ChartSeries = { ...absolute, key: 'ratio', label: 'Ratio', values: [2, 2.5, null, 1.5] };

  it('is told both ways with its likely span, and period by period in a table', async () => {
    await renderIn(
      <GapChart title="Gap" sentence="It grew." quantity={percent} {...{ periods, absolute, relative }} />,
    );
    const figure = screen.getByRole('figure', { name: 'Gap' });
    expect(figure.textContent).toContain('Difference7.5 pointslikely between 5.0 points and 10.0 points');
    expect(figure.textContent).toContain('Ratio1.5 times');
    const rows = screen.getAllByRole('row').map((row) => row.textContent);
    expect(rows[1]).toContain('2019–204.0 pointslikely between 2.0 points and 6.0 points2.0 times');
    expect(rows[3]).toBe('2021–22no numberno number');
  });

  it('stands alone as a difference where there is no ratio', async () => {
    await renderIn(<GapChart title="Gap" sentence="" quantity={percent} {...{ periods, absolute }} />);
    expect(screen.queryByText('Ratio')).toBeNull();
    expect(screen.getAllByRole('columnheader')).toHaveLength(2);
  });
});

describe('a chart without numbers', () => {
  const none: ChartPeriods = { labels: [], starts: [], ends: [] };
  const nothing: ChartSeries = { key: 'all', label: 'Everyone', values: [], states: '' };

  it('says so, and draws nothing that is not there', async () => {
    const { container } = await renderIn(
      <>
        <TrendChart title="Absence" sentence="" periods={none} series={[nothing]} quantity={percent} />
        <Sparkline periods={none} series={nothing} name="No number yet" />
        <SmallMultiples title="Groups" sentence="" periods={none} series={[nothing]} quantity={percent} />
      </>,
    );
    expect(screen.getByText('There is no number to draw yet.')).toBeTruthy();
    expect(container.innerHTML).not.toMatch(/NaN|Infinity|undefined/);
  });
});

describe('the story lane', () => {
  const onStory = jest.fn();
  const onSpan = jest.fn();
  const at = (id: string, day: string, trend: number | null) => ({
    id,
    label: id,
    start: day,
    end: day,
    trend,
    themes: [],
  });
  const years = [2019, 2020, 2021, 2022].map((from) => ({ from, to: from + 1, name: String(from) }));
  const lane = (stories: StoryLaneProps['stories'], minimum = 5) => (
    <StoryLane
      stories={stories}
      spans={years}
      minimum={minimum}
      domain={{ from: 2019, to: 2023 }}
      layout={{ left: 40, width: 600, plotWidth: 480 }}
      selected={null}
      span={null}
      onStory={onStory}
      onSpan={onSpan}
    />
  );

  it('names every story, is one tab stop, and is walked by arrows', async () => {
    await renderIn(lane([at('The bus', '2019-06-01', -1), at('A call', '2022-06-01', 2)]));
    const [bus, call] = screen.getAllByRole('button');
    expect(bus?.getAttribute('aria-label')).toBe(
      'The bus, June 1, 2019. Its teller says: it is getting worse',
    );
    expect([bus?.tabIndex, call?.tabIndex]).toEqual([0, -1]);
    bus?.focus();
    if (bus) fireEvent.keyDown(bus, { key: 'ArrowRight' });
    expect(document.activeElement).toBe(call);
    if (call) fireEvent.click(call);
    expect(onStory).toHaveBeenCalledWith('A call');
  });

  it('says how many of a crowd say what, and opens their span', async () => {
    const crowd = [2, 1, 0, -1, null, -2].map((trend, index) => at(`s${index}`, '2021-01-01', trend));
    await renderIn(lane(crowd));
    const pin = screen.getByRole('button', {
      name: '6 stories, 2021: 2 better, 1 mixed, 2 worse, 1 did not say',
    });
    expect(pin.textContent).toBe('6');
    fireEvent.click(pin);
    expect(onSpan).toHaveBeenCalledWith({ from: 2021, to: 2022 });
  });

  it('does not weigh a crowd of whom fewer than the minimum say which way it goes', async () => {
    const crowd = [2, 1, 0, -1, null, -2].map((trend, index) => at(`s${index}`, '2021-01-01', trend));
    await renderIn(lane(crowd, 6));
    expect(screen.getByRole('button', { name: '6 stories, 2021' })).toBeTruthy();
  });

  it('has bands of themes that say counts in words, and fewer than the minimum as a few', async () => {
    const onTheme = jest.fn();
    await renderIn(
      <ThemeBands
        bands={[{ id: 'bus', name: 'The bus', told: [0, null, 12, null] }]}
        spans={years}
        domain={{ from: 2019, to: 2023 }}
        layout={{ left: 40, plotWidth: 480 }}
        minimum={10}
        chosen=""
        onTheme={onTheme}
      />,
    );
    const words = '12 stories in 2021; fewer than 10 in 2020 and 2022';
    expect(screen.getByRole('img', { name: words }).textContent).toBe('12');
    fireEvent.click(screen.getByRole('button', { name: 'The bus' }));
    expect(onTheme).toHaveBeenCalledWith('bus');
  });
});

it('a spark line is one picture with a name', async () => {
  await renderIn(
    <Sparkline periods={periods} series={everyone} name="Absence: from 0% to 14.2%" target={10} />,
  );
  expect(screen.getByRole('img', { name: 'Absence: from 0% to 14.2%' })).toBeTruthy();
});

it('places without a stable value stand apart, and hidden ones say why', async () => {
  await renderIn(
    <PlaceDots
      title="Places"
      sentence="Two of four can be compared."
      quantity={percent}
      places={[
        { id: 'a', name: 'Low', value: 2, state: 'F' },
        { id: 'b', name: 'Wobbly', value: 99, state: 'F', unstable: true },
        { id: 'c', name: 'High', value: 9, state: 'F' },
        { id: 'd', name: 'Hidden', value: null, state: 'h' },
      ]}
    />,
  );
  const lists = screen.getAllByRole('list').map((list) => list.textContent);
  expect(lists).toEqual(['High9.0%Low2.0%', 'Wobbly99.0%', 'Hiddenhidden to protect people']);
});

it('the voices meter says each group in a word, and keeps small numbers hidden', async () => {
  await renderIn(
    <GroupBars
      title="Voices"
      sentence="One group is missing."
      groups={[
        {
          key: 'a',
          label: 'Asian',
          population: 0.06,
          tellers: 0,
          lower: 0,
          upper: 0.03,
          verdict: 'NOT_HEARD',
        },
        { key: 'n', label: 'Native', population: 0.03, tellers: null, verdict: 'FEW' },
      ]}
    />,
  );
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    'Asiannot heard yet6%0%',
    'Nativetoo few to show3%',
  ]);
});
