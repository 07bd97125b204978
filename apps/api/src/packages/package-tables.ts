/**
 * What of the workroom goes into the tables of a package: one statement each, with the columns of `packageResources`.
 * $1 is the initiative. In an order that is the same every time, so that two exports of the same numbers are equal.
 */
export const TABLES: Readonly<Record<string, string>> = {
  organizations: `select id, name, kind from organization where initiative_id = $1 order by lower(name)`,

  places: `select p.code, parent.code as parent, p.name, p.level, to_json(p.aliases) as aliases, p.position, p.boundary
    from place p left join place parent on parent.initiative_id = p.initiative_id and parent.id = p.parent_id
    where p.initiative_id = $1 order by p.code`,

  dimensions: `select key, name, partition, position, translations from dimension
    where initiative_id = $1 order by position, key`,

  categories: `select d.key as dimension, c.key, c.name, to_json(c.aliases) as aliases, c.position, c.translations
    from category c join dimension d on d.initiative_id = c.initiative_id and d.id = c.dimension_id
    where c.initiative_id = $1 order by d.position, d.key, c.position, c.key`,

  population: `select p.code as place, d.key as dimension, c.key as category, n.people
    from population n
    join place p on p.initiative_id = n.initiative_id and p.id = n.place_id
    left join category c on c.initiative_id = n.initiative_id and c.id = n.category_id
    left join dimension d on d.initiative_id = c.initiative_id and d.id = c.dimension_id
    where n.initiative_id = $1 order by p.code, d.key nulls first, c.key`,

  results: `select id, name, position, translations from result where initiative_id = $1 order by position, name, id`,

  sources: `select id, producer, title, url, published_on, accessed_on, licence, edition from source
    where initiative_id = $1 order by producer, title, id`,

  indicators: `select i.slug, i.name, i.definition, i.numerator, i.denominator, i.unit, i.methodology, i.translations,
      i.kind, i.organization_id as organization, i.measure, i.per, i.decimals, i.direction, i.frequency,
      i.result_id as result, i.source_id as source, f.slug as foreshadows,
      (select json_agg(d.key order by x.position, d.key) from indicator_dimension x
       join dimension d on d.initiative_id = x.initiative_id and d.id = x.dimension_id
       where x.initiative_id = i.initiative_id and x.indicator_id = i.id) as dimensions,
      i.baseline_start, i.baseline_end, i.baseline_reason, i.audience, i.position, i.archived_at is not null as archived
    from indicator i left join indicator f on f.initiative_id = i.initiative_id and f.id = i.foreshadows_id
    where i.initiative_id = $1 order by i.position, i.slug`,

  targets: `select i.slug as indicator, p.code as place, t.period_start, t.period_end, to_json(b.category_ids) as groups,
      t.value, t.rationale, t.translations
    from target t
    join indicator i on i.initiative_id = t.initiative_id and i.id = t.indicator_id
    join place p on p.initiative_id = t.initiative_id and p.id = t.place_id
    join breakdown b on b.initiative_id = t.initiative_id and b.id = t.breakdown_id
    where t.initiative_id = $1 order by i.slug, p.code, b.category_ids, t.period_start, t.period_end`,

  'former-definitions': `select f.id, i.slug as indicator, f.last_start, f.last_end, f.definition, f.numerator,
      f.denominator, f.measure, f.per, f.unit, f.reason, f.translations
    from former_definition f join indicator i on i.initiative_id = f.initiative_id and i.id = f.indicator_id
    where f.initiative_id = $1 order by i.slug, f.last_end`,

  annotations: `select a.id, i.slug as indicator, a.kind, a.starts_on, a.ends_on, a.title, a.note, a.translations
    from annotation a join indicator i on i.initiative_id = a.initiative_id and i.id = a.indicator_id
    where a.initiative_id = $1 order by i.slug, a.starts_on, a.title, a.id`,
};

/** A page of the observations of one indicator, after the key $3 to $6. */
export const OBSERVATIONS = `select o.place_id, o.breakdown_id, o.period_start, o.period_end, p.code as place,
    to_json(b.category_ids) as groups, o.value, o.numerator, o.denominator, o.moe, o.state, o.status, o.note,
    o.source_id as source
  from observation o
  join place p on p.initiative_id = o.initiative_id and p.id = o.place_id
  join breakdown b on b.initiative_id = o.initiative_id and b.id = o.breakdown_id
  where o.initiative_id = $1 and o.indicator_id = $2
    and (o.place_id, o.breakdown_id, o.period_start, o.period_end) > ($3, $4, $5, $6)
  order by o.place_id, o.breakdown_id, o.period_start, o.period_end limit $7`;

/** How a row of a table is written: the columns of the database with their types. */
export const COLUMNS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  organization: { id: 'uuid', name: 'text', kind: 'text' },
  place: {
    ...{ id: 'uuid', parent_id: 'uuid', code: 'text', name: 'text', level: 'text', aliases: 'text[]' },
    ...{ position: 'integer', boundary: 'jsonb' },
  },
  dimension: {
    ...{
      id: 'uuid',
      key: 'text',
      name: 'text',
      partition: 'boolean',
      position: 'integer',
      translations: 'jsonb',
    },
  },
  category: {
    ...{
      id: 'uuid',
      dimension_id: 'uuid',
      key: 'text',
      name: 'text',
      aliases: 'text[]',
      position: 'integer',
    },
    ...{ translations: 'jsonb' },
  },
  population: { place_id: 'uuid', category_id: 'uuid', people: 'integer' },
  result: { id: 'uuid', name: 'text', position: 'integer', translations: 'jsonb' },
  source: {
    ...{
      id: 'uuid',
      producer: 'text',
      title: 'text',
      url: 'text',
      published_on: 'date',
      accessed_on: 'date',
    },
    ...{ licence: 'text', edition: 'text' },
  },
  indicator: {
    ...{ id: 'uuid', slug: 'text', name: 'text', definition: 'text', numerator: 'text', denominator: 'text' },
    ...{ unit: 'text', methodology: 'text', translations: 'jsonb', kind: 'text', organization_id: 'uuid' },
    ...{ measure: 'text', per: 'float8', decimals: 'smallint', direction: 'text', frequency: 'text' },
    ...{ result_id: 'uuid', source_id: 'uuid', foreshadows_id: 'uuid', baseline_start: 'date' },
    ...{
      baseline_end: 'date',
      baseline_reason: 'text',
      audience: 'text',
      position: 'integer',
      archived_at: 'timestamptz',
    },
  },
  indicator_dimension: { indicator_id: 'uuid', dimension_id: 'uuid', position: 'integer' },
  target: {
    ...{
      indicator_id: 'uuid',
      place_id: 'uuid',
      breakdown_id: 'uuid',
      period_start: 'date',
      period_end: 'date',
    },
    ...{ value: 'float8', rationale: 'text', translations: 'jsonb' },
  },
  former_definition: {
    ...{ id: 'uuid', indicator_id: 'uuid', last_start: 'date', last_end: 'date', definition: 'text' },
    ...{ numerator: 'text', denominator: 'text', measure: 'text', per: 'float8', unit: 'text' },
    ...{ reason: 'text', translations: 'jsonb' },
  },
  annotation: {
    ...{ id: 'uuid', indicator_id: 'uuid', kind: 'text', starts_on: 'date', ends_on: 'date', title: 'text' },
    ...{ note: 'text', translations: 'jsonb' },
  },
  observation: {
    ...{
      indicator_id: 'uuid',
      place_id: 'uuid',
      breakdown_id: 'uuid',
      period_start: 'date',
      period_end: 'date',
    },
    ...{ value: 'float8', numerator: 'float8', denominator: 'float8', moe: 'float8', state: 'text' },
    ...{ status: 'text', note: 'text', source_id: 'uuid', change_id: 'uuid' },
  },
};
