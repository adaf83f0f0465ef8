import type { LessonCause } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';

graphql(`
  fragment Lesson_lesson on Lesson {
    id
    cause
    title
    text
    writtenBy
    writtenAt
  }
`);

/** What was learnt, by its words and cause. */
export const LESSONS = graphql(`
  query Lessons($search: String, $cause: LessonCause, $after: String) {
    lessons(search: $search, cause: $cause, first: 20, after: $after) {
      nodes {
        ...Lesson_lesson @unmask
        itemCategory {
          id
          name
        }
        disputeCase {
          id
          number
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** What was learnt from one case. */
export const CASE_LESSONS = graphql(`
  query CaseLessons($id: ID!) {
    disputeCase(id: $id) {
      id
      lessons {
        ...Lesson_lesson @unmask
      }
    }
  }
`);

/** Writes what was learnt from a case. */
export const WRITE_LESSON = graphql(`
  mutation WriteLesson($input: WriteLessonInput!) {
    writeLesson(input: $input) {
      lesson {
        ...Lesson_lesson @unmask
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Causes of disputes, in the order of the choices. */
export const CAUSES = [
  'PRODUCT',
  'INFORMATION',
  'DELIVERY',
  'SERVICE',
  'CONTRACT',
  'PAYMENT',
  'OTHER',
] as const satisfies readonly LessonCause[];
