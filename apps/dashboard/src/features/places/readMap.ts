import type { MultiPolygon, Polygon } from 'geojson';
import { sendFile } from '../../sendFile.js';

/** What the server found in a map; it keeps nothing of it. */
export interface MapFile {
  areas: {
    label: string;
    outline: Polygon | MultiPolygon;
    match: { placeId: string; by: 'CODE' | 'NAME' | 'SIMILAR' } | null;
  }[];
  /** Things in the file that are no areas. */
  skipped: number;
  /** Points before and after simplifying. */
  before: number;
  after: number;
}

/** Has a map read by the server. Throws Failure. */
export function readMap(initiative: string, file: File): Promise<MapFile> {
  const address = `/api/i/${encodeURIComponent(initiative)}/boundaries`;
  return sendFile({ address, file, type: 'application/octet-stream' });
}
