import { graphql, type ResultOf } from '../../graphql.js';

export const ImportsQuery = graphql(`
  query Imports($initiative: String!) {
    imports(initiative: $initiative) {
      id
      createdAt
      who
      state
      report {
        outcomes {
          NEW
          CHANGED
          SAME
          REJECTED
          UNKNOWN
        }
        applied {
          created
          changed
          leftOut
        }
      }
    }
  }
`);

/** What the list of imports does not hold: the names of the files, and why a check failed. */
export const ImportLabelQuery = graphql(`
  query ImportLabel($initiative: String!, $id: ID!) {
    import(initiative: $initiative, id: $id) {
      files {
        number
        name
      }
      problem {
        code
        detail
        message
      }
    }
  }
`);

/** Everything a report says, but for its rows. */
const REPORT = graphql(`
  fragment Report on ImportReport {
    rows
    leftOut
    passedOver
    outcomes {
      NEW
      CHANGED
      SAME
      REJECTED
      UNKNOWN
    }
    problems {
      rows
      file
      line
      problem {
        code
        detail
        message
      }
    }
    warnings {
      ruleId
      indicatorId
      answer
      rows
      file
      line
      problem {
        code
        detail
        message
      }
    }
    unknownPlaces {
      name
      code
      rows
      perhaps
    }
    unknownPlaceCount
    unknownCategories {
      dimension
      text
      rows
      perhaps
    }
    applied {
      created
      changed
      places
      categories
      leftOut
    }
  }
`);

const IMPORT = graphql(
  `
    fragment WholeImport on Import {
      id
      createdAt
      who
      state
      rowsRead
      shareRead
      mapping
      problem {
        code
        detail
        message
      }
      files {
        number
        name
        bytes
        header
        titles
        sample
        reading
        sheet
        sheets {
          name
          header
          titles
          sample
          reading
        }
      }
      report {
        ...Report
      }
    }
  `,
  [REPORT],
);

export const ImportQuery = graphql(
  `
    query Import($initiative: String!, $id: ID!) {
      import(initiative: $initiative, id: $id) {
        ...WholeImport
      }
    }
  `,
  [IMPORT],
);

export const MappingOfferQuery = graphql(`
  query MappingOffer($initiative: String!, $id: ID!, $sheet: String) {
    mappingOffer(initiative: $initiative, id: $id, sheet: $sheet) {
      suggested
      saved {
        id
        name
      }
    }
  }
`);

export const SavedMappingsQuery = graphql(`
  query SavedMappings($initiative: String!) {
    savedMappings(initiative: $initiative) {
      id
      name
      mapping
      updatedAt
    }
  }
`);

/** What texts in a file are held against: names as they were first written, and the other spellings. */
export const ImportGroundQuery = graphql(`
  query ImportGround($initiative: String!) {
    workIndicators(initiative: $initiative) {
      id
      slug
      name
      archived
    }
    places(initiative: $initiative) {
      id
      code
      name
      aliases
    }
    dimensions(initiative: $initiative) {
      key
      categories {
        id
        key
        name
        aliases
      }
    }
  }
`);

export const ImportRowsQuery = graphql(`
  query ImportRows($initiative: String!, $id: ID!, $outcome: ImportOutcome!, $after: ID) {
    importRows(initiative: $initiative, id: $id, outcome: $outcome, after: $after) {
      id
      file
      line
      indicator
      place
      categoryIds
      period {
        start
        end
      }
      value
      state
      formerValue
      formerState
      problem {
        code
        detail
        message
      }
    }
  }
`);

export const StartImportMutation = graphql(`
  mutation StartImport($initiative: String!) {
    startImport(initiative: $initiative)
  }
`);

export const CheckImportMutation = graphql(
  `
    mutation CheckImport($initiative: String!, $id: ID!, $mapping: ImportMapping!) {
      checkImport(initiative: $initiative, id: $id, mapping: $mapping) {
        ...WholeImport
      }
    }
  `,
  [IMPORT],
);

export const StopCheckMutation = graphql(`
  mutation StopCheck($initiative: String!, $id: ID!) {
    stopCheck(initiative: $initiative, id: $id)
  }
`);

export const ApplyImportMutation = graphql(`
  mutation ApplyImport($initiative: String!, $id: ID!, $decisions: ImportDecisionsInput!) {
    applyImport(initiative: $initiative, id: $id, decisions: $decisions) {
      rows
    }
  }
`);

export const UndoImportMutation = graphql(`
  mutation UndoImport($initiative: String!, $id: ID!, $keepLater: Boolean!) {
    undoImport(initiative: $initiative, id: $id, keepLater: $keepLater)
  }
`);

export const DiscardImportMutation = graphql(`
  mutation DiscardImport($initiative: String!, $id: ID!) {
    discardImport(initiative: $initiative, id: $id)
  }
`);

export const SaveMappingMutation = graphql(`
  mutation SaveMapping($initiative: String!, $name: String!, $mapping: ImportMapping!) {
    saveMapping(initiative: $initiative, name: $name, mapping: $mapping)
  }
`);

export const RemoveMappingMutation = graphql(`
  mutation RemoveMapping($initiative: String!, $id: ID!) {
    removeMapping(initiative: $initiative, id: $id)
  }
`);

export type WholeImport = ResultOf<typeof ImportQuery>['import'];
export type Report = NonNullable<WholeImport['report']>;
export type ImportState = WholeImport['state'];
export type ReportedRow = ResultOf<typeof ImportRowsQuery>['importRows'][number];
export type ImportListRow = ResultOf<typeof ImportsQuery>['imports'][number];
export type Outcome = keyof Report['outcomes'];
