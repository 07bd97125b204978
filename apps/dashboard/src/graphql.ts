import type { introspection } from '@chorus/contract';
import type {
  Finding,
  GapSummary,
  GroupVoices,
  ImportMapping,
  ReportBlock,
  SeriesSummary,
} from '@chorus/domain';
import { initGraphQLTada } from 'gql.tada';

/** Texts in other languages: language, then field, then text. */
export type Translations = Record<string, Record<string, string>>;

/** Documents are typed from libs/contract/schema.graphql; a field that is not there does not compile. */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  // Pages read what they ask for; hiding fields from their own page would be ceremony.
  disableMasking: true;
  scalars: {
    DateTime: string;
    IsoDate: string;
    NumberColumn: (number | null)[];
    TextColumn: string[];
    SeriesSummary: SeriesSummary;
    Findings: Finding[];
    Gaps: GapSummary[];
    GroupVoices: GroupVoices[];
    ImportMapping: ImportMapping;
    ReportBlocks: ReportBlock[];
    Translations: Translations;
    Geometry: GeoJSON.Polygon | GeoJSON.MultiPolygon;
    Json: unknown;
  };
}>();

export type { FragmentOf, ResultOf, VariablesOf } from 'gql.tada';
