import { graphql, type FragmentOf, type ResultOf, type VariablesOf } from '../../graphql.js';

/** One line of the log. */
export const DecisionHeadFields = graphql(`
  fragment DecisionHeadFields on DecisionHead {
    id
    title
    language
    audience
    bodyName
    seats
    livedSeats
    decidedOn
    reviewOn
    actionCount
    actionsDone
    curves {
      isMeant
      placeId
      status
      indicator {
        id
        slug
        name
      }
    }
    lastChange {
      text
      language
      madeOn
    }
  }
`);

export const DecisionsQuery = graphql(
  `
    query Decisions($initiative: String!, $language: String) {
      decisions(initiative: $initiative, language: $language) {
        ...DecisionHeadFields
      }
    }
  `,
  [DecisionHeadFields],
);
export type DecisionHead = FragmentOf<typeof DecisionHeadFields>;

/** Marks on other pages: that something was decided, when, and where to read it. */
export const DecisionMarksQuery = graphql(`
  query DecisionMarks($initiative: String!, $tension: ID, $indicator: String) {
    decisions(initiative: $initiative, tension: $tension, indicator: $indicator) {
      id
      title
      language
      decidedOn
      reviewOn
      actionCount
      actionsDone
      curves {
        placeId
        indicator {
          slug
        }
      }
      lastChange {
        text
        language
        madeOn
      }
    }
  }
`);
export type DecisionMark = ResultOf<typeof DecisionMarksQuery>['decisions'][number];

export const DecisionFields = graphql(`
  fragment DecisionFields on Decision {
    id
    version
    title
    text
    reasons
    notChosen
    language
    audience
    bodyName
    seats
    livedSeats
    decidedOn
    reviewOn
    changedOn
    cited {
      story {
        storyId
        title
        quote
        alias
        language
        themeIds
        contentWarnings
      }
    }
    themes {
      id
      name
    }
    tensions {
      tension {
        id
        title
        language
        state
      }
    }
    curves {
      placeId
      isMeant
      status
      periods {
        labels
        starts
        ends
      }
      values
      states
      indicator {
        id
        slug
        name
        measure
        per
        unit
        decimals
        frequency
      }
    }
    actions {
      id
      version
      what
      who
      until
      state
      words
      language
      changedOn
    }
    changes {
      number
      text
      language
      madeOn
    }
  }
`);

export const DecisionQuery = graphql(
  `
    query Decision($initiative: String!, $id: ID!, $language: String) {
      decision(initiative: $initiative, id: $id, language: $language) {
        ...DecisionFields
      }
    }
  `,
  [DecisionFields],
);
export type Decision = FragmentOf<typeof DecisionFields>;
export type Curve = Decision['curves'][number];
export type Action = Decision['actions'][number];

/** What a new decision can begin with: a tension with its stories and its curve. */
export const FromTensionQuery = graphql(`
  query DecisionFromTension($initiative: String!, $id: ID!) {
    tension(initiative: $initiative, id: $id) {
      id
      placeId
      indicator {
        id
      }
      cited {
        story {
          storyId
          title
          language
          themeIds
        }
      }
    }
  }
`);
export type FromTension = ResultOf<typeof FromTensionQuery>['tension'];

export const BodiesQuery = graphql(`
  query DecisionBodies($initiative: String!) {
    decisionBodies(initiative: $initiative) {
      id
      name
      seats
      livedSeats
    }
  }
`);
export type Body = ResultOf<typeof BodiesQuery>['decisionBodies'][number];

export const FormersQuery = graphql(`
  query FormerDecisions($initiative: String!, $id: ID!) {
    formerDecisions(initiative: $initiative, id: $id) {
      version
      changedOn
      title
      text
      reasons
      notChosen
      language
      seats
      livedSeats
      decidedOn
      reviewOn
    }
  }
`);

export const RecordDecisionMutation = graphql(`
  mutation RecordDecision($initiative: String!, $audience: Audience!, $input: DecisionInput!) {
    recordDecision(initiative: $initiative, audience: $audience, input: $input) {
      id
    }
  }
`);
export type DecisionInput = VariablesOf<typeof RecordDecisionMutation>['input'];
export type Audience = VariablesOf<typeof RecordDecisionMutation>['audience'];

export const ReviseDecisionMutation = graphql(`
  mutation ReviseDecision($initiative: String!, $id: ID!, $version: Int!, $input: DecisionInput!) {
    reviseDecision(initiative: $initiative, id: $id, version: $version, input: $input) {
      id
    }
  }
`);

export const ShowDecisionToMutation = graphql(`
  mutation ShowDecisionTo($initiative: String!, $id: ID!, $audience: Audience!) {
    showDecisionTo(initiative: $initiative, id: $id, audience: $audience) {
      id
    }
  }
`);

export const SaveActionMutation = graphql(`
  mutation SaveDecisionAction($initiative: String!, $input: DecisionActionInput!) {
    saveDecisionAction(initiative: $initiative, input: $input) {
      id
    }
  }
`);

export const NoteChangeMutation = graphql(`
  mutation NoteDecisionChange($initiative: String!, $input: DecisionChangeInput!) {
    noteDecisionChange(initiative: $initiative, input: $input) {
      id
    }
  }
`);
