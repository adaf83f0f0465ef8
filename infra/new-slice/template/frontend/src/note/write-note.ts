import { graphql } from '../gql/index.ts';

/** Writes a note. */
export const WRITE_NOTE = graphql(`
  mutation Write__Pascal__Note($input: Write__Pascal__NoteInput!) {
    write__Pascal__Note(input: $input) {
      note {
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
