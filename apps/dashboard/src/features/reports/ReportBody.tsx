import { chartKey, type ReportBlock } from '@chorus/domain';
import { ReportChart } from './ReportChart.js';
import styles from './reports.module.css';
import type { Figure, ReportStory } from './reports.graphql.js';
import { ReportPicture } from './ReportPicture.js';
import { ReportQuote, ReportStories } from './ReportStories.js';
import { Runs } from './Runs.js';

export interface BodyParts {
  figures: readonly Figure[];
  stories: readonly ReportStory[];
}

/** The blocks of a report as pages: no words of its own, no markup but what stands here. */
export function ReportBody({
  blocks,
  language,
  ...parts
}: BodyParts & { blocks: readonly ReportBlock[]; language: string }) {
  return (
    <div className={styles.body} lang={language}>
      {blocks.map((block, index) => (
        <Block key={index} block={block} level={levelAt(blocks, index)} {...parts} />
      ))}
    </div>
  );
}

/** Of the titles of charts and stories: one below the heading that they stand under. */
function levelAt(blocks: readonly ReportBlock[], index: number): 2 | 3 | 4 {
  const above = blocks.slice(0, index).findLast((block) => block.kind === 'HEADING');
  if (above?.kind !== 'HEADING') return 2;
  return above.level === 2 ? 3 : 4;
}

function Block({ block, level, figures, stories }: BodyParts & { block: ReportBlock; level: 2 | 3 | 4 }) {
  switch (block.kind) {
    case 'HEADING': {
      const Heading = `h${block.level}` as const;
      return (
        <Heading dir="auto">
          <Runs runs={block.runs} />
        </Heading>
      );
    }
    case 'PARAGRAPH':
      return (
        <p dir="auto">
          <Runs runs={block.runs} />
        </p>
      );
    case 'LIST': {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List dir="auto">
          {block.items.map((item, index) => (
            <li key={index}>
              <Runs runs={item} />
            </li>
          ))}
        </List>
      );
    }
    case 'CHART':
      return (
        <ReportChart
          level={level}
          note={block.note}
          figure={figures.find(({ key }) => key === chartKey(block))}
        />
      );
    case 'STORIES':
      return <ReportStories level={level} ids={block.storyIds} stories={stories} />;
    case 'QUOTE':
      return <ReportQuote story={stories.find(({ storyId }) => storyId === block.storyId)} />;
    case 'PICTURE':
      return <ReportPicture picture={block} />;
  }
}
