import type {
  Finding,
  GapSummary,
  GroupVoices,
  ImportMapping,
  ReportBlock,
  SeriesSummary,
} from '@chorus/domain';
import { GraphQLScalarType } from 'graphql';
import type { Translations } from '../localized.js';

/**
 * A series travels as columns: a whole list is one value, so that its cost does not grow with the number of points
 * (GraphQL would otherwise check and complete each number on its own).
 */
export const NumberColumn = new GraphQLScalarType<(number | null)[], (number | null)[]>({
  name: 'NumberColumn',
  description: 'A list of numbers, one for each period; null where the state of the point says why.',
});

export const TextColumn = new GraphQLScalarType<string[], string[]>({
  name: 'TextColumn',
  description: 'A list of texts, one for each period.',
});

/** Content of one of our own documents, such as a mapping or a GeoJSON geometry, described where it is used. */
export const Json = new GraphQLScalarType({
  name: 'Json',
  description: 'A JSON document; its shape is described at the field.',
});

export const IsoDate = new GraphQLScalarType<string, string>({
  name: 'IsoDate',
  description: 'A day, as 2024-03-01.',
});

export const SeriesSummaryScalar = documentScalar<SeriesSummary>(
  'SeriesSummary',
  'What is said about a series: status, latest, baseline, change, trend, target, progress, gaps.',
);

export const Gaps = documentScalar<GapSummary[]>('Gaps', 'Gaps between groups: a list of GapSummary.');

export const GroupVoicesScalar = documentScalar<GroupVoices[]>(
  'GroupVoices',
  'Who has been heard: a list of GroupVoices.',
);

export const MappingScalar = documentScalar<ImportMapping>(
  'ImportMapping',
  'How the columns of a file are read.',
);

export const FindingsScalar = documentScalar<Finding[]>(
  'Findings',
  'What a check of figures found: a list of Finding, which has path, severity, ruleId, problem (code, detail), answer.',
);

export const TranslationsScalar = documentScalar<Translations>(
  'Translations',
  'Texts in other languages: language, then field, then text.',
);

export const ReportBlocksScalar = documentScalar<ReportBlock[]>(
  'ReportBlocks',
  'What a report is made of: a list of ReportBlock. What the server takes, readReportBlocks in libs/domain says.',
);

export const GeometryScalar = documentScalar<object>(
  'Geometry',
  'A GeoJSON Polygon or MultiPolygon (RFC 7946).',
);

/** One of our own documents as a value; its TypeScript type of the same name is in libs/domain. */
function documentScalar<T>(name: string, description: string): GraphQLScalarType<T, T> {
  return new GraphQLScalarType<T, T>({ name, description });
}
