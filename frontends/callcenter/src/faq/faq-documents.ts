import { graphql } from '../gql/index.ts';

/** Frequent questions that meet a search, and the categories there are. */
export const FAQ_ENTRIES = graphql(`
  query FaqEntries($search: String, $category: String, $first: Int!, $after: String) {
    faqEntries(search: $search, category: $category, first: $first, after: $after) {
      nodes {
        id
        category
        question
        answer
        hits
        changedAt
        changedByName
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    faqCategories {
      name
      count
    }
  }
`);

/** Writes an entry down. */
export const CREATE_FAQ_ENTRY = graphql(`
  mutation CreateFaqEntry($input: CreateFaqEntryInput!) {
    createFaqEntry(input: $input) {
      entry {
        id
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Changes an entry. */
export const CHANGE_FAQ_ENTRY = graphql(`
  mutation ChangeFaqEntry($input: ChangeFaqEntryInput!) {
    changeFaqEntry(input: $input) {
      entry {
        id
        category
        question
        answer
        changedAt
        changedByName
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Takes an entry out of the list. */
export const REMOVE_FAQ_ENTRY = graphql(`
  mutation RemoveFaqEntry($input: RemoveFaqEntryInput!) {
    removeFaqEntry(input: $input) {
      entry {
        id
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Counts that an answer was put to use. */
export const COUNT_FAQ_USE = graphql(`
  mutation CountFaqUse($input: CountFaqUseInput!) {
    countFaqUse(input: $input) {
      entry {
        id
        hits
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);
