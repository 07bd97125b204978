import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { ChorusClient } from '../chorus-client.js';
import type { Scale } from './scale.js';
import type { Structure } from './structure.js';
import { WORDS } from './words.js';

/** Stories a transaction writes: few enough that the rows of the tallies do not grow long chains of old versions. */
const BATCH = 2_000;

/** A batch of invented stories. Words are drawn so that a few are in every story and most are in few. */
const TOLD = `
  create temp table told on commit drop as
  select gen_random_uuid() as id, current_date - (random() * 1500)::integer as arrived_on,
    ($4::uuid[])[1 + floor(random() * cardinality($4::uuid[]))::integer] as place_id,
    ($5::uuid[])[1 + floor(random() * cardinality($5::uuid[]))::integer] as theme_id,
    ($6::uuid[])[1 + floor(random() * cardinality($6::uuid[]))::integer] as indicator_id,
    ($7::uuid[])[1 + floor(random() * cardinality($7::uuid[]))::integer] as category_id,
    (array['CONFIRMS', 'EXPANDS', 'DISCORDANT'])[1 + floor(random() * 3)::integer] as stance,
    floor(random() * 5)::smallint - 2 as lived_trend, random() < 0.5 as may_quote, words.text
  from generate_series(1, $1) n
  cross join lateral (
    select string_agg(($2::text[])[1 + floor(power(random(), 6) * cardinality($2::text[]))::integer], ' ') as text
    from generate_series(1, 60 + floor(random() * 60)::integer + n * 0)
  ) words
  where $3::uuid is not null`;

/** The same tables and the same rows as after telling, reviewing and publishing; see StoryShelf in apps/api. */
const WRITES = [
  `insert into story (initiative_id, id, prompt_id, state, via, language, title, text, place_id, lived_trend, quote,
     arrived_on, reviewed_on)
   select $1, id, $2, 'PUBLISHED', 'SELF', 'en', left(text, 40), text, place_id, lived_trend,
     case when may_quote then left(text, 120) else '' end, arrived_on, arrived_on from told`,
  `insert into story_theme select $1, id, theme_id, 'TELLER' from told where $2::uuid is not null`,
  `insert into story_indicator select $1, id, indicator_id, stance, 'TELLER' from told where $2::uuid is not null`,
  `insert into story_voice select $1, id, category_id from told where $2::uuid is not null`,
  `insert into consent (initiative_id, story_id, version, audience, may_quote, show_alias, may_contact,
     research_export, guardian, given_on)
   select $1, id, 1, 'PUBLIC', may_quote, false, false, false, 'NOT_NEEDED', arrived_on from told
   where $2::uuid is not null`,
  // Nobody holds these receipts, so a fast hash of anything will do.
  `insert into receipt (initiative_id, story_id, code_hash, key_hash)
   select $1, id, sha256(('code' || id)::bytea), sha256(('key' || id)::bytea) from told where $2::uuid is not null`,
  `insert into shelf_story (initiative_id, audience, story_id, prompt_id, language, title, text, quote, alias, via,
     place_id, lived_trend, theme_ids, content_warnings, arrived_on)
   select $1, audience, id, $2, 'en', left(text, 40), text, case when may_quote then left(text, 120) else '' end, '',
     'SELF', place_id, lived_trend, array[theme_id], '{}', arrived_on
   from told cross join unnest(array['PARTNERS', 'PUBLIC']) as audience`,
  `insert into shelf_story_indicator (initiative_id, audience, indicator_id, story_id, stance, lived_trend, arrived_on,
     quotable)
   select $1, audience, indicator_id, id, stance, lived_trend, arrived_on, may_quote
   from told cross join unnest(array['PARTNERS', 'PUBLIC']) as audience where $2::uuid is not null
   order by indicator_id`,
  `with worded as materialized (
     select id, arrived_on, setweight(to_tsvector('chorus_en', left(text, 40)), 'A') || to_tsvector('chorus_en', text)
       || array_to_tsvector(array['language:en', 'prompt:' || $2::uuid, 'place:' || place_id, 'theme:' || theme_id,
            'trend:' || sign(lived_trend), 'indicator:' || indicator_id, 'stance:' || indicator_id || '/' || stance])
       || array_to_tsvector(story_words('en', text)) as terms from told
   )
   insert into shelf_story_search (initiative_id, audience, story_id, arrived_on, terms)
   select $1, audience, id, arrived_on, terms from worded cross join unnest(array['PARTNERS', 'PUBLIC']) as audience`,
];

const TABLES = `story, story_theme, story_indicator, story_voice, consent, receipt, audit_entry, shelf_indicator,
  shelf_series, shelf_story, shelf_story_indicator, shelf_story_search, shelf_word, shelf_reading, shelf_reading_year`;

/** Writes published stories straight into the workroom and onto the shelf. Triggers keep tallies and trail. */
export async function makeStories(
  client: pg.Client,
  initiativeId: string,
  scale: Scale,
  { prompt, towns, themes, indicators, categories }: Structure,
): Promise<void> {
  await client.query('select setseed(0.43)');
  for (let made = 0; made < scale.stories; made += BATCH) {
    await client.query('begin');
    await client.query(TOLD, [
      ...[Math.min(BATCH, scale.stories - made), WORDS, prompt, towns.map(({ id }) => id), themes],
      ...[indicators.map(({ id }) => id), categories],
    ]);
    for (const write of WRITES) await client.query(write, [initiativeId, prompt]);
    await client.query('commit');
  }
  await client.query(`vacuum analyze ${TABLES}`);
}

/** One more story all the way through the API, which also works out the voices meter for all of them. */
export async function tellOne(chorus: ChorusClient, initiative: string, { categories, themes }: Structure) {
  await chorus.save('submitStory', 'SubmissionInput', initiative, {
    ...{ prompt: 'how-is-it', key: randomUUID(), language: 'en', text: 'The last one of many.' },
    categoryIds: categories.slice(0, 1),
    themeIds: themes.slice(0, 1),
    consent: { audience: 'PUBLIC' },
  });
  const { reviewQueue } = await chorus.ask<{ reviewQueue: { stories: { id: string }[] } }>(
    `query ($initiative: String!) {
      reviewQueue(initiative: $initiative, states: [SUBMITTED]) { stories { id } } }`,
    { initiative },
  );
  await chorus.ask(
    'mutation ($initiative: String!, $id: ID!) { publishStory(initiative: $initiative, id: $id) { state } }',
    { initiative, id: reviewQueue.stories[0]?.id },
  );
}
