export type { DraftCategory, DraftFields, DraftObservation, DraftPlace, NumberField } from './draft.js';
export { matchAreas, type Match, type MatchedBy } from './boundaries/match-areas.js';
export { readOutline, type Outline } from './boundaries/outline.js';
export {
  BOUNDARY_LIMITS,
  readBoundaries,
  type Area,
  type BoundaryFile,
  type BoundaryLimits,
} from './boundaries/read-boundaries.js';
export { bibtex, cslJson, ris, type Cited } from './citation.js';
export { iCalendar, type Calendar, type CalendarDay } from './icalendar.js';
export { createDecoder, type Decoder } from './decode.js';
export type { DataValue } from './dhis2/data-value.js';
export { isDataValueHeader, readCsvValues } from './dhis2/read-csv.js';
export { readJsonValues } from './dhis2/read-json.js';
export { DATA_VALUE_TABLE, dataValueTable, type DataValueTable } from './dhis2/table.js';
export { dhis2ValueSet, type Dhis2ValueSet } from './dhis2/value-set.js';
export { draftsOf, type RowOutcome } from './draft-row.js';
export { FILE_KINDS, kindOfOtherFile, type FileKind } from './file-kind.js';
export { FileProblem } from './file-problem.js';
export { findPeriod, type FoundPeriod } from './find-period.js';
export { guard, unguard } from './guards.js';
export { matchesPattern } from './header-pattern.js';
export type { Known, KnownDimension, KnownIndicator } from './known.js';
export { DEFAULT_LIMITS, type Limits } from './limits.js';
export {
  DESCRIPTOR,
  pathOf,
  readDescriptor,
  writeDescriptor,
  type Descriptor,
} from './package/descriptor.js';
export type { PackageRow, Resource } from './package/resource.js';
export { NO_VALUE_WORDS, packageResources } from './package/resources.js';
export { readTableRows, writeTable } from './package/table.js';
export { planMapping } from './plan-mapping.js';
export type { MappingPlan } from './plan.js';
export { readCodebook, writeCodebook, type QdaCode, type QdaCodebook } from './qda/codebook.js';
export { descriptionOf, wordsIn, type ThemeWords } from './qda/description.js';
export { guidOf } from './qda/guid.js';
export {
  PROJECT_DOCUMENT,
  sourcePath,
  writeProject,
  type QdaCoding,
  type QdaProject,
  type QdaSource,
  type QdaUser,
} from './qda/project.js';
export { XML_LIMITS, type XmlLimits } from './qda/read-xml.js';
export { sourceText, type HiddenSpan, type SourceText } from './qda/source-text.js';
export { readTable, type CsvTable, type ReadOptions } from './read-table.js';
export { sdmxCsv, type SdmxOptions } from './sdmx-csv.js';
export { plainName, similarNames, type Similar } from './similar.js';
export { sniff, SNIFF_BYTES, type Sniffed, type SniffOptions } from './sniff.js';
export { suggestMapping, type SuggestInput } from './suggest/suggest-mapping.js';
export { answersIn, type Answers } from './stories/answers.js';
export {
  bareAnswer,
  readStoryRow,
  type ReadStory,
  type StoryGround,
  type StoryRowOutcome,
} from './stories/read-row.js';
export type { StoryRowProblem } from './stories/problem.js';
export { storiesCsv } from './stories/story-csv.js';
export { FILE_TERMS, storiesJson, type StoryFileFacts } from './stories/story-json.js';
export type { FileSignifier, StoryRecord } from './stories/story-record.js';
export type { FoundReading, Table, TableCounts, TableRow, TableShape } from './table.js';
export { dimensionColumn, tidyHeader } from './tidy-columns.js';
export { periodText, tidyCsv, type TidyObservation, type TidyOptions } from './tidy-csv.js';
export { tidyMapping } from './tidy-mapping.js';
export { fold } from './text.js';
export { createTokenizer, type CsvRecord, type Tokenizer } from './tokenize.js';
export { WORKBOOK_LIMITS, type WorkbookLimits } from './workbook/limits.js';
export { readWorkbook, type WorkbookSheet } from './workbook/read-workbook.js';
export { writeWorkbook, type NewSheet } from './workbook/write-workbook.js';
export { csvRow } from './write-csv.js';
export type { CallForm, FormChoice, FormSignifier, FormVoices } from './xlsform/call.js';
export { callForm } from './xlsform/call-form.js';
export { columnOf, FORM_COLUMNS, isFormFile, isLabelledForm, placeCode } from './xlsform/columns.js';
export { formReader, type FormAnswers } from './xlsform/form-answers.js';
export { callFormMapping } from './xlsform/form-mapping.js';
export { FORM_LANGUAGES, inEach, type FormLanguage, type FormWords } from './xlsform/words.js';
