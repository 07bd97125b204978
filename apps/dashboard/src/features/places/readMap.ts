import type { MultiPolygon, Polygon } from 'geojson';
import { offline } from '../../failure.js';
import { refusal } from '../imports/upload.js';

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
export async function readMap(initiative: string, file: File): Promise<MapFile> {
  let response: Response;
  let body: string;
  try {
    response = await fetch(`/api/i/${encodeURIComponent(initiative)}/boundaries`, {
      method: 'POST',
      // Whatever the browser takes it for: the server decides by content.
      headers: { 'content-type': 'application/octet-stream' },
      body: file,
    });
    body = await response.text();
  } catch {
    throw offline();
  }
  if (!response.ok) throw refusal(body);
  return JSON.parse(body) as MapFile;
}
