import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ImportMapping } from '@chorus/domain';
import { graphqlEnum } from '../core/graphql/enums.js';
import { ProblemModel, toProblem } from '../core/graphql/problem.model.js';
import { Json, MappingScalar } from '../core/graphql/scalars.js';
import type { ImportFileRow } from './import-files.repository.js';
import type { FileFacts } from './sheets.js';
import {
  IMPORT_STATES,
  OUTCOMES,
  type ImportReport,
  type ImportState,
  type ImportWarning,
  type RuleWarning,
} from './import-report.js';
import type { ImportRow, MappingRow } from './imports.repository.js';
import type { MappingOffer, WholeImport } from './imports.service.js';

export const ImportStateEnum = graphqlEnum('ImportState', IMPORT_STATES, 'Where an import stands.');
export const OutcomeEnum = graphqlEnum(
  'ImportOutcome',
  OUTCOMES,
  'What happens, or happened, to a row of a file.',
);

@ObjectType('UnknownPlace', { description: 'A place as the files name it, which nobody knows yet.' })
class UnknownPlaceModel {
  @Field(() => String, { nullable: true })
  name: string | null;

  @Field(() => String, { nullable: true })
  code: string | null;

  @Field(() => Int)
  rows: number;

  @Field(() => ID, { nullable: true, description: 'A place with a similar name, for somebody to confirm.' })
  perhaps?: string;
}

@ObjectType('UnknownCategory')
class UnknownCategoryModel {
  @Field({ description: 'Key of the dimension.' })
  dimension: string;

  @Field()
  text: string;

  @Field(() => Int)
  rows: number;

  @Field(() => ID, {
    nullable: true,
    description: 'A category with a similar name, for somebody to confirm.',
  })
  perhaps?: string;
}

@ObjectType('ImportProblem', { description: 'A kind of problem, with the first place where it stands.' })
class ImportProblemModel {
  @Field(() => ProblemModel)
  problem: ProblemModel;

  @Field(() => Int)
  rows: number;

  @Field(() => Int, { description: 'Number of the file.' })
  file: number;

  @Field(() => Int)
  line: number;
}

@ObjectType('RuleWarning', { description: 'What a rule asks about rows of one indicator.' })
class RuleWarningModel extends ImportProblemModel {
  @Field(() => ID, {
    nullable: true,
    description: 'Null for an import that was checked by an older version.',
  })
  ruleId: string | null;

  @Field(() => ID, { nullable: true })
  indicatorId: string | null;

  @Field(() => String, { nullable: true, description: 'What was said to it.' })
  answer: string | null;
}

@ObjectType('ImportOutcomes', { description: 'Observations by what happens to them.' })
class OutcomesModel {
  @Field(() => Int)
  NEW: number;

  @Field(() => Int)
  CHANGED: number;

  @Field(() => Int, { description: 'The files say what is known already.' })
  SAME: number;

  @Field(() => Int)
  REJECTED: number;

  @Field(() => Int, { description: 'They wait until it is said what a name means.' })
  UNKNOWN: number;
}

@ObjectType('ImportApplied', { description: 'What an import did.' })
class AppliedModel {
  @Field(() => Int, { description: 'Figures that were new.' })
  created: number;

  @Field(() => Int)
  changed: number;

  @Field(() => Int, { description: 'New places.' })
  places: number;

  @Field(() => Int, { description: 'New categories.' })
  categories: number;

  @Field(() => Int)
  leftOut: number;
}

@ObjectType('ImportReport')
export class ImportReportModel {
  @Field(() => Int, { description: 'Data rows of the files.' })
  rows: number;

  @Field(() => Int, { description: 'Rows that the mapping does not want.' })
  leftOut: number;

  @Field(() => Int, { description: 'Blank rows and notes.' })
  passedOver: number;

  @Field(() => OutcomesModel)
  outcomes: OutcomesModel;

  @Field(() => [UnknownPlaceModel])
  unknownPlaces: UnknownPlaceModel[];

  @Field(() => Int)
  unknownPlaceCount: number;

  @Field(() => [UnknownCategoryModel])
  unknownCategories: UnknownCategoryModel[];

  @Field(() => [ImportProblemModel])
  problems: ImportProblemModel[];

  @Field(() => [RuleWarningModel], {
    description: 'What rules ask about rows that are taken all the same.',
  })
  warnings: RuleWarningModel[];

  @Field(() => AppliedModel, { nullable: true })
  applied: AppliedModel | null;
}

@ObjectType('ImportSheet', { description: 'A sheet of a workbook, as it was read.' })
class ImportSheetModel {
  @Field()
  name: string;

  @Field(() => [String])
  header: string[];

  @Field(() => [String], { description: 'Texts above the header.' })
  titles: string[];

  @Field(() => [[String]], { description: 'A few data rows.' })
  sample: string[][];

  @Field(() => Json, { description: 'How it is written, as for a file.' })
  reading: FileFacts['reading'];
}

@ObjectType('ImportFile')
export class ImportFileModel {
  @Field(() => Int)
  number: number;

  @Field()
  name: string;

  @Field(() => Float)
  bytes: number;

  @Field(() => [String])
  header: string[];

  @Field(() => [String], { description: 'Texts above the header.' })
  titles: string[];

  @Field(() => [[String]], { description: 'A few data rows.' })
  sample: string[][];

  @Field(() => Json, {
    description:
      'How it is written: separator, encoding, headerRow, headerRows, decimalComma, columnsOfTable.',
  })
  reading: FileFacts['reading'];

  @Field(() => String, {
    nullable: true,
    description: 'Of a workbook: the sheet that is read where the mapping names none. All above is of it.',
  })
  sheet: string | null;

  @Field(() => [ImportSheetModel], { description: 'Empty for a file that is no workbook.' })
  sheets: ImportSheetModel[];
}

@ObjectType('ImportRow')
export class ImportRowModel {
  @Field(() => ID)
  id: string;

  @Field(() => ImportStateEnum)
  state: ImportState;

  @Field()
  createdAt: Date;

  @Field(() => String, { nullable: true })
  who: string | null;

  @Field(() => [String], { description: 'Of the files that have arrived whole.' })
  fileNames: string[];

  @Field(() => ImportReportModel, { nullable: true })
  report: ImportReportModel | null;

  @Field(() => ProblemModel, { nullable: true, description: 'Why the dry run failed.' })
  problem: ProblemModel | null;
}

@ObjectType('Import')
export class ImportModel extends ImportRowModel {
  @Field(() => [ImportFileModel])
  files: ImportFileModel[];

  @Field(() => MappingScalar, {
    nullable: true,
    description: 'The mapping of the last dry run; see libs/domain, ImportMapping.',
  })
  mapping: ImportMapping | null;

  @Field(() => Float, { description: 'How far the dry run is: rows that it has read.' })
  rowsRead: number;

  @Field(() => Float, { description: 'The share of the files that it has read, from 0 to 1.' })
  shareRead: number;
}

@ObjectType('SavedMapping')
export class SavedMappingModel {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;

  @Field(() => MappingScalar, { description: 'See libs/domain, ImportMapping.' })
  mapping: ImportMapping;

  @Field()
  updatedAt: Date;
}

@ObjectType('MappingOffer')
export class MappingOfferModel {
  @Field(() => MappingScalar, { description: 'A mapping to begin with.' })
  suggested: ImportMapping;

  @Field(() => [SavedMappingModel], { description: 'Saved mappings that fit the first file.' })
  saved: SavedMappingModel[];
}

export function toReport(report: ImportReport): ImportReportModel {
  const { rows, leftOut, passedOver, outcomes, unknownPlaces, unknownPlaceCount, unknownCategories } = report;
  return {
    ...{ rows, leftOut, passedOver, outcomes, unknownPlaces, unknownPlaceCount, unknownCategories },
    problems: report.problems.map(toImportProblem),
    warnings: (report.warnings ?? []).map(toRuleWarning),
    applied: report.applied ?? null,
  };
}

function toImportProblem({ code, detail, rows, file, line }: ImportWarning): ImportProblemModel {
  return { problem: toProblem({ code, detail }), rows, file, line };
}

function toRuleWarning(warning: RuleWarning): RuleWarningModel {
  const { ruleId = null, indicatorId = null, answer = null } = warning as Partial<RuleWarning>;
  return { ...toImportProblem(warning), ruleId, indicatorId, answer };
}

export function toImportRow(row: ImportRow): ImportRowModel {
  const { id, state, createdAt, who, fileNames, report, problem } = row;
  return {
    ...{ id, state, createdAt, who, fileNames },
    report: report && toReport(report),
    problem: problem && toProblem(problem),
  };
}

function toImportFile({ number, name, bytes, facts }: ImportFileRow): ImportFileModel {
  const { header, titles, sample, reading, sheet = null, sheets = [] } = facts;
  return { number, name, bytes, header, titles, sample, reading, sheet, sheets };
}

export function toImport(row: WholeImport): ImportModel {
  return {
    ...toImportRow(row),
    files: row.files.map(toImportFile),
    mapping: row.mapping,
    rowsRead: row.rowsRead,
    shareRead: row.shareRead,
  };
}

export function toSavedMapping({ id, name, mapping, updatedAt }: MappingRow): SavedMappingModel {
  return { id, name, mapping, updatedAt };
}

export function toMappingOffer({ suggested, saved }: MappingOffer): MappingOfferModel {
  return { suggested, saved: saved.map(toSavedMapping) };
}
