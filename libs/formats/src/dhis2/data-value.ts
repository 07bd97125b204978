/** What is read of each data value; other things that a DHIS2 server notes (who, when, follow-up) are passed over. */
export const DATA_VALUE_COLUMNS = [
  'dataElement',
  'period',
  'orgUnit',
  'categoryOptionCombo',
  'attributeOptionCombo',
  'value',
  'comment',
  'deleted',
] as const;

/** One data value as the file has it. What it leaves open is ''. */
export type DataValue = Record<(typeof DATA_VALUE_COLUMNS)[number], string>;
