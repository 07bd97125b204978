import { graphql, type ResultOf } from '../../graphql.js';

export const RulesQuery = graphql(`
  query ValidationRules($initiative: String!, $indicatorId: ID!) {
    validationRules(initiative: $initiative, indicatorId: $indicatorId) {
      id
      indicatorId
      kind
      severity
      low
      high
      most
      relative
      otherId
    }
  }
`);

export type Rule = ResultOf<typeof RulesQuery>['validationRules'][number];

export const SaveRuleMutation = graphql(`
  mutation SaveValidationRule($initiative: String!, $input: ValidationRuleInput!) {
    saveValidationRule(initiative: $initiative, input: $input)
  }
`);

export const RemoveRuleMutation = graphql(`
  mutation RemoveValidationRule($initiative: String!, $id: ID!) {
    removeValidationRule(initiative: $initiative, id: $id)
  }
`);
