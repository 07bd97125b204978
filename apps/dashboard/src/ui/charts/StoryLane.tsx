import type { Span, TrendLayout } from '@chorus/charts';
import type { ChartStory } from './types.js';
import { useMemo, useRef, useState, type CSSProperties, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { classes } from '../classes.js';
import { useFormat } from '../format.js';
import { StoryMark, trendMark } from '../StoryMark.js';
import { countMarks, layoutLane, TARGET } from './lane.js';
import styles from './StoryLane.module.css';
import { nameOfSpan, type NamedSpan } from './themeBands.js';
import { useBrush } from './useBrush.js';

export interface StoryLaneProps {
  stories: readonly ChartStory[];
  /** By which stories that are too many to stand apart are counted. */
  spans: readonly NamedSpan[];
  /** Of fewer than these is not said how many say which way it goes. */
  minimum: number;
  domain: Span;
  /** That of the plot above: the lane stands on exactly the same axis. */
  layout: Pick<TrendLayout, 'left' | 'plotWidth' | 'width'>;
  selected: string | null;
  span: Span | null;
  onStory: (id: string) => void;
  /** Null takes the span away. */
  onSpan: (span: Span | null) => void;
}

/** One thing to press in the lane. */
interface Item {
  key: string;
  name: string;
  chosen: boolean;
  style: CSSProperties;
  kind: 'pin' | 'cluster' | 'band';
  story?: ChartStory;
  count: number;
  press: () => void;
}

const GAP = 3;

/**
 * Stories on the time axis: one mark a story, filled, half or open by what its teller says; bands for stories that
 * span time; a count where they are too many. A drag along the lane chooses a span. One tab stop; arrows walk.
 */
export function StoryLane({ stories, spans, minimum, domain, layout, ...rest }: StoryLaneProps) {
  const { selected, span, onStory, onSpan } = rest;
  const { t } = useTranslation('ui');
  const format = useFormat();
  const list = useRef<HTMLUListElement>(null);
  const [focused, setFocused] = useState(0);
  const maxRows = layout.width < 560 ? 3 : 4;
  const { draft, ...brush } = useBrush({ layout, domain, onSpan });
  const lane = useMemo(
    () => layoutLane(stories, domain, layout.plotWidth, maxRows, spans),
    [stories, domain, layout.plotWidth, maxRows, spans],
  );
  const when = (story: ChartStory) => format.when({ start: story.start, end: story.end });
  const nameOf = (story: ChartStory) =>
    t('lane.story', {
      label: story.label,
      when: when(story),
      trend: t(`story.trend.${trendMark(story.trend)}`),
    });

  const items: Item[] = [
    ...lane.pins.map(({ stories: held, over, x, row }): Item => {
      const [first] = held;
      const cluster = held.length > 1;
      const marks = countMarks(held);
      const weighed = held.length - marks.unsaid >= minimum;
      return {
        key: cluster ? `cluster-${first?.id}` : (first?.id ?? ''),
        name: cluster
          ? t(weighed ? 'lane.cluster' : 'lane.few', {
              ...{ count: held.length, ...marks, when: nameOfSpan(spans, over) },
            })
          : first
            ? nameOf(first)
            : '',
        chosen: held.some(({ id }) => id === selected),
        style: { left: x - TARGET / 2, top: GAP + row * TARGET },
        kind: cluster ? 'cluster' : 'pin',
        story: first,
        count: held.length,
        press: () => (cluster ? onSpan(over) : first && onStory(first.id)),
      };
    }),
    ...lane.bands.map(({ story, x, width, row }): Item => ({
      key: story.id,
      name: nameOf(story),
      chosen: story.id === selected,
      style: { left: x, width, top: GAP + (lane.pinRows + row) * TARGET },
      kind: 'band',
      story,
      count: 1,
      press: () => onStory(story.id),
    })),
  ];
  const walk = (event: KeyboardEvent) => {
    const to = { ArrowRight: focused + 1, ArrowLeft: focused - 1, Home: 0, End: items.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = Math.min(Math.max(to, 0), items.length - 1);
    setFocused(next);
    list.current?.querySelectorAll('button')[next]?.focus();
  };
  const rows = Math.max(1, lane.pinRows + lane.bandRows);
  const shown = draft ?? span;
  const share = (at: number) => ((at - domain.from) / (domain.to - domain.from)) * layout.plotWidth;
  return (
    <div
      className={styles.lane}
      style={{ marginLeft: layout.left, width: layout.plotWidth, height: rows * TARGET + 2 * GAP }}
      {...brush}
    >
      {shown && (
        <span
          className={styles.span}
          style={{ left: share(shown.from), width: share(shown.to) - share(shown.from) }}
        />
      )}
      {stories.length === 0 && <p className={styles.none}>{t('lane.none')}</p>}
      <ul
        ref={list}
        className={styles.items}
        aria-label={t('lane.label', { count: stories.length })}
        onKeyDown={walk}
      >
        {items.map((item, index) => (
          <li key={item.key}>
            <button
              type="button"
              className={classes(styles.item, styles[item.kind])}
              style={item.style}
              aria-label={item.name}
              aria-pressed={item.chosen}
              title={item.name}
              tabIndex={index === Math.min(focused, items.length - 1) ? 0 : -1}
              onFocus={() => setFocused(index)}
              onClick={item.press}
            >
              {item.kind === 'cluster'
                ? format.number(item.count)
                : item.story && <StoryMark mark={trendMark(item.story.trend)} />}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
