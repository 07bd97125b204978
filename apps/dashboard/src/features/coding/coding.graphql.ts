import { graphql, type ResultOf } from '../../graphql.js';

export const CodingStoriesQuery = graphql(`
  query CodingStories($initiative: String!) {
    codingStories(initiative: $initiative) {
      id
      title
      opening
      language
      arrivedOn
      contentWarnings
      mine
      finished
    }
  }
`);

export const CodingFields = graphql(`
  fragment CodingFields on StoryCoding {
    id
    title
    text
    language
    contentWarnings
    tellerThemeIds
    finishedByOthers
    voice {
      id
      kind
      duration
      transcript {
        at
        text
      }
    }
    mine {
      coder
      themeIds
      suggestedIds
      isAided
      isFinished
      excerpts {
        start
        end
        themeIds
        memo
      }
      voiceExcerpts {
        start
        end
        themeIds
        memo
      }
    }
    others {
      coder
      themeIds
      suggestedIds
      isAided
      isFinished
      excerpts {
        start
        end
        themeIds
        memo
      }
      voiceExcerpts {
        start
        end
        themeIds
        memo
      }
    }
    settled {
      themeId
      applies
      note
      settledBy
    }
  }
`);

export const StoryCodingQuery = graphql(
  `
    query StoryCoding($initiative: String!, $id: ID!) {
      story: storyCoding(initiative: $initiative, id: $id) {
        ...CodingFields
      }
    }
  `,
  [CodingFields],
);

export type StoryCoding = ResultOf<typeof StoryCodingQuery>['story'];

export const SaveCodingMutation = graphql(
  `
    mutation SaveCoding($initiative: String!, $id: ID!, $input: CodingInput!) {
      story: saveCoding(initiative: $initiative, id: $id, input: $input) {
        ...CodingFields
      }
    }
  `,
  [CodingFields],
);

export const FinishCodingMutation = graphql(
  `
    mutation FinishCoding($initiative: String!, $id: ID!) {
      story: finishCoding(initiative: $initiative, id: $id) {
        ...CodingFields
      }
    }
  `,
  [CodingFields],
);

export const CodingAgreementQuery = graphql(`
  query CodingAgreement($initiative: String!) {
    codingAgreement(initiative: $initiative) {
      stories
      coders
      alpha
      kappa
      unaided {
        stories
        alpha
        kappa
      }
      themes {
        themeId
        stories
        differ
        alpha
        kappa
      }
      spans {
        part
        stories
        alpha
        shared
        themes {
          themeId
          stories
          differ
          alpha
          shared
        }
        differences {
          storyId
          story
          language
          themeId
          shared
          marks {
            coder
            start
            end
            words
          }
        }
      }
      disagreements {
        storyId
        story
        language
        themeId
        found
        notFound
        settled {
          applies
          note
          settledBy
        }
      }
    }
  }
`);

export type Agreement = ResultOf<typeof CodingAgreementQuery>['codingAgreement'];
export type Spans = Agreement['spans'][number];
export type Disagreement = Agreement['disagreements'][number];

export const SettleCodeMutation = graphql(`
  mutation SettleCode($initiative: String!, $input: SettledCodeInput!) {
    settleCode(initiative: $initiative, input: $input)
  }
`);

export const ThemeMemosQuery = graphql(`
  query ThemeMemos($initiative: String!, $id: ID!) {
    themeMemos(initiative: $initiative, id: $id) {
      id
      text
      writtenBy
      writtenOn
    }
  }
`);

export const AddThemeMemoMutation = graphql(`
  mutation AddThemeMemo($initiative: String!, $id: ID!, $text: String!) {
    addThemeMemo(initiative: $initiative, id: $id, text: $text)
  }
`);
