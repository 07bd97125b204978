import { Sparkline } from '../ui/charts/Sparkline.js';
import { DataTable } from '../ui/DataTable.js';
import { useFormat } from '../ui/format.js';
import { Link } from '../ui/Link.js';
import { Columns, Section, Vision } from '../ui/Page.js';
import { ShowMore } from '../ui/ShowMore.js';
import { StatusWord, type Status } from '../ui/StatusWord.js';
import { StoryCard } from '../ui/StoryCard.js';
import styles from './Gallery.module.css';
import { everyone, groups, percent, periods, stories } from './samples.js';

const rows = [
  {
    series: everyone,
    name: 'Chronic absence',
    status: 'GETTING_WORSE',
    marks: [0, 1, 0, 2, 1, 0, 3, 0, 3, 2, 1, 3],
  },
  { series: groups[2] ?? everyone, name: 'Reads well by third grade', status: 'IMPROVING', marks: [] },
  {
    series: groups[4] ?? everyone,
    name: 'Families who can pay for a home near the school they chose',
    status: 'NO_CLEAR_CHANGE',
    marks: [1],
  },
] as const satisfies readonly { status: Status; [key: string]: unknown }[];

/** The parts together, as a front page would put them. */
export function FrontPage() {
  const format = useFormat();
  return (
    <>
      <Vision>Every child here grows up expecting to be heard.</Vision>
      <Section title="All children are ready for school">
        <DataTable
          caption="Indicators of this result"
          captionHidden
          rows={rows}
          rowKey={({ name }) => name}
          columns={[
            {
              key: 'name',
              header: 'Indicator',
              rowHeader: true,
              sortBy: ({ name }) => name,
              cell: ({ name }) => (
                <Link look="quiet" href="#indicator">
                  {name}
                </Link>
              ),
            },
            {
              key: 'curve',
              header: 'Since 2012–13',
              cell: ({ series, marks, name }) => (
                <Sparkline
                  name={`${name}: from 11.2% in 2012–13 to 14.2% in 2023–24`}
                  periods={periods}
                  series={series}
                  breaks={['2019-07-01']}
                  target={10}
                  storyMarks={marks}
                />
              ),
            },
            {
              key: 'latest',
              header: 'Latest',
              numeric: true,
              sortBy: ({ series }) => series.values.at(-1) ?? null,
              cell: ({ series }) => format.value(series.values.at(-1) ?? 0, percent),
            },
            {
              key: 'change',
              header: 'Change',
              numeric: true,
              cell: ({ series }) =>
                format.change(
                  (series.values.at(-1) ?? 0) - (series.values.find((value) => value !== null) ?? 0),
                  percent,
                ),
            },
            {
              key: 'status',
              header: 'In a word',
              cell: ({ status }) => (
                <StatusWord status={status} movement={status === 'GETTING_WORSE' ? 'up' : 'down'} />
              ),
            },
            {
              key: 'voice',
              header: 'A voice',
              cell: () => <p className={styles.voice}>“I drive because the bus comes after the bell.”</p>,
            },
          ]}
        />
      </Section>
      <Section title="Newest stories">
        <Columns>
          {stories.map((story) => (
            <StoryCard key={story.id} story={story} />
          ))}
        </Columns>
        <ShowMore shown={3} total={1204} hasMore onMore={() => undefined} />
      </Section>
    </>
  );
}
