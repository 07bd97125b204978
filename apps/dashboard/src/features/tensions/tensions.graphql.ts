import { graphql, type FragmentOf, type ResultOf, type VariablesOf } from '../../graphql.js';

/** One line of the register. */
export const TensionHeadFields = graphql(`
  fragment TensionHeadFields on TensionHead {
    id
    title
    language
    state
    audience
    openedOn
    movedOn
    placeId
    categoryId
    shown
    waiting
    indicator {
      id
      slug
      name
    }
    measured {
      status
    }
    lived {
      atLeast
      atMost
      leaning
      share
    }
  }
`);

export const TensionsQuery = graphql(
  `
    query Tensions($initiative: String!, $language: String) {
      tensions(initiative: $initiative, language: $language) {
        ...TensionHeadFields
      }
    }
  `,
  [TensionHeadFields],
);
export type TensionHead = FragmentOf<typeof TensionHeadFields>;

/** Marks on other pages: that something is being talked through, and where. */
export const TensionMarksQuery = graphql(`
  query TensionMarks($initiative: String!, $indicator: String) {
    tensions(initiative: $initiative, indicator: $indicator) {
      id
      title
      language
      state
      waiting
      movedOn
      indicator {
        id
      }
    }
  }
`);
export type TensionMark = ResultOf<typeof TensionMarksQuery>['tensions'][number];

export const SuggestionsQuery = graphql(`
  query TensionSuggestions($initiative: String!) {
    tensionSuggestions(initiative: $initiative) {
      indicatorId
      placeId
      status
      lived {
        atLeast
        atMost
        leaning
        share
      }
      tensionId
    }
  }
`);
export type Suggestion = ResultOf<typeof SuggestionsQuery>['tensionSuggestions'][number];

export const TensionFields = graphql(`
  fragment TensionFields on Tension {
    id
    title
    language
    state
    audience
    openedOn
    movedOn
    placeId
    categoryId
    waiting
    nextSide
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
    measured {
      periods {
        labels
        starts
        ends
      }
      values
      states
      reliability
      status
      readOn
    }
    lived {
      atLeast
      atMost
      leaning
      share
      readOn
    }
    cited {
      story {
        storyId
        title
        quote
        alias
        language
        contentWarnings
      }
    }
    contributions {
      id
      kind
      side
      holder
      fit
      text
      language
      state
      reason
      writtenOn
      isMine
    }
    steps {
      number
      state
      ground
      text
      answer
      dissent
      language
      madeOn
    }
  }
`);

export const TensionQuery = graphql(
  `
    query Tension($initiative: String!, $id: ID!, $language: String) {
      tension(initiative: $initiative, id: $id, language: $language) {
        ...TensionFields
      }
    }
  `,
  [TensionFields],
);
export type Tension = FragmentOf<typeof TensionFields>;
export type Contribution = Tension['contributions'][number];
export type Lived = Pick<NonNullable<Tension['lived']>, 'atLeast' | 'atMost' | 'leaning' | 'share'>;

/** Stories that could be read beside a new tension. */
export const StoriesBesideQuery = graphql(`
  query StoriesBeside($initiative: String!, $indicatorId: ID!) {
    storyFeed(initiative: $initiative, filter: { indicatorId: $indicatorId }, first: 24) {
      stories {
        id
        title
        text
        language
        livedTrend
      }
    }
  }
`);

export const OpenTensionMutation = graphql(`
  mutation OpenTension($initiative: String!, $input: TensionInput!) {
    openTension(initiative: $initiative, input: $input) {
      id
    }
  }
`);
export type TensionInput = VariablesOf<typeof OpenTensionMutation>['input'];

export const ContributeMutation = graphql(`
  mutation ContributeToTension($initiative: String!, $input: ContributionInput!) {
    contributeToTension(initiative: $initiative, input: $input) {
      id
    }
  }
`);
export type ContributionInput = VariablesOf<typeof ContributeMutation>['input'];

export const ShowContributionMutation = graphql(`
  mutation ShowContribution($initiative: String!, $id: ID!) {
    showContribution(initiative: $initiative, id: $id) {
      id
    }
  }
`);

export const ReturnContributionMutation = graphql(`
  mutation ReturnContribution($initiative: String!, $id: ID!, $reason: String!) {
    returnContribution(initiative: $initiative, id: $id, reason: $reason) {
      id
    }
  }
`);

export const NoteSilenceMutation = graphql(`
  mutation NoteSilence($initiative: String!, $id: ID!) {
    noteSilence(initiative: $initiative, id: $id) {
      id
    }
  }
`);

export const CloseTensionMutation = graphql(`
  mutation CloseTension($initiative: String!, $id: ID!, $outcome: OutcomeInput!) {
    closeTension(initiative: $initiative, id: $id, outcome: $outcome) {
      id
    }
  }
`);
export type OutcomeInput = VariablesOf<typeof CloseTensionMutation>['outcome'];

export const ReopenTensionMutation = graphql(`
  mutation ReopenTension($initiative: String!, $id: ID!, $input: ReopeningInput!) {
    reopenTension(initiative: $initiative, id: $id, input: $input) {
      id
    }
  }
`);

export const ShowTensionToMutation = graphql(`
  mutation ShowTensionTo($initiative: String!, $id: ID!, $audience: Audience!) {
    showTensionTo(initiative: $initiative, id: $id, audience: $audience) {
      id
    }
  }
`);
