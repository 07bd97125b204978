import type { ImportMapping } from '@chorus/domain';
import type { Known } from '../known.js';

/** An invented initiative whose files have the shapes that state agencies publish. */
export const known: Known = {
  indicators: [
    { slug: 'chronic-absence', name: 'Chronic absence', frequency: 'SCHOOL_YEAR' },
    { slug: 'graduation', name: 'Four-year graduation rate', frequency: 'SCHOOL_YEAR' },
    { slug: 'still-enrolled', name: 'Still enrolled after four years', frequency: 'SCHOOL_YEAR' },
    { slug: 'suspension', name: 'Suspensions', frequency: 'SCHOOL_YEAR' },
    { slug: 'youth', name: 'Youth employed or in school', frequency: 'ANNUAL' },
    { slug: 'pupils', name: 'Student counts', frequency: 'SCHOOL_YEAR' },
  ],
  dimensions: [
    {
      key: 'race',
      name: 'Race and ethnicity',
      categories: [
        { key: 'asian', name: 'Asian', aliases: [] },
        { key: 'black', name: 'Black or African American', aliases: ['Black'] },
        { key: 'hispanic', name: 'Hispanic or Latino', aliases: ['Hispanic', 'Hispanic/Latino of any race'] },
        { key: 'white', name: 'White', aliases: [] },
      ],
    },
    {
      key: 'gender',
      name: 'Gender',
      categories: [
        { key: 'female', name: 'Female', aliases: ['F'] },
        { key: 'male', name: 'Male', aliases: ['M'] },
      ],
    },
  ],
  levels: ['Town', 'School district'],
};

/** A mapping in which a test changes only what it is about. */
export function mappingWith(changes: Partial<ImportMapping>): ImportMapping {
  return {
    version: 1,
    reading: {},
    keep: [],
    place: { column: 'District' },
    period: { from: 'column', column: 'Year', reads: 'SCHOOL_YEAR' },
    dimensions: [],
    cells: [{ column: 'Value', field: 'value', indicator: 'graduation' }],
    words: [],
    ...changes,
  };
}
