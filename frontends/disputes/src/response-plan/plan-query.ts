import type { RepeatProblemsQuery, ResponsePlansQuery, ResponsePlanState } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';

graphql(`
  fragment Plan_plan on ResponsePlan {
    id
    state
    title
    text
    ownerName
    dueOn
    outcome
    endedAt
    availableSteps
    business {
      id
      name
    }
    itemCategory {
      id
      name
    }
  }
`);

/** Disputes that repeat themselves, with the plan against each. */
export const PROBLEMS = graphql(`
  query RepeatProblems {
    repeatProblems {
      cases
      settled
      lastOpenedAt
      business {
        id
        name
      }
      itemCategory {
        id
        name
      }
      plan {
        id
        title
        dueOn
      }
    }
  }
`);

/** Plans by their state, the first due first. */
export const PLANS = graphql(`
  query ResponsePlans($states: [ResponsePlanState!], $after: String) {
    responsePlans(states: $states, first: 20, after: $after) {
      nodes {
        ...Plan_plan @unmask
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** Makes a plan against a dispute that repeats itself. */
export const MAKE_PLAN = graphql(`
  mutation MakeResponsePlan($input: MakeResponsePlanInput!) {
    makeResponsePlan(input: $input) {
      responsePlan {
        ...Plan_plan @unmask
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Ends a plan with what came of it. */
export const END_PLAN = graphql(`
  mutation EndResponsePlan($input: EndResponsePlanInput!) {
    endResponsePlan(input: $input) {
      responsePlan {
        ...Plan_plan @unmask
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** A dispute that repeats itself, as it is shown. */
export type ShownProblem = RepeatProblemsQuery['repeatProblems'][number];

/** A plan as it is shown. */
export type ShownPlan = ResponsePlansQuery['responsePlans']['nodes'][number];

/** States of plans, in the order of the chips. */
export const PLAN_STATES = ['OPEN', 'DONE', 'DROPPED'] as const satisfies readonly ResponsePlanState[];
