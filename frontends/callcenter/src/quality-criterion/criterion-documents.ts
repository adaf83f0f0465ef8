import type { QualityCriteriaQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';

/** Criteria in their order, those switched off included. */
export const QUALITY_CRITERIA = graphql(`
  query QualityCriteria {
    qualityCriteria {
      code
      ko
      en
      weight
      position
      isActive
    }
  }
`);

/** Adds a criterion, or words and weighs one differently. */
export const PUT_CRITERION = graphql(`
  mutation PutQualityCriterion($input: PutQualityCriterionInput!) {
    putQualityCriterion(input: $input) {
      criterion {
        code
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Has new scores go by a criterion, or no more. */
export const SWITCH_CRITERION = graphql(`
  mutation SwitchQualityCriterion($input: SwitchQualityCriterionInput!) {
    switchQualityCriterion(input: $input) {
      criterion {
        code
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Criterion as seniors edit it. */
export type Criterion = QualityCriteriaQuery['qualityCriteria'][number];
