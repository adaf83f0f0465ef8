import { graphql } from '../gql/index.ts';

/** Writes a note. */
export const WRITE_NOTE = graphql(`
  mutation WriteAccountsNote($input: WriteAccountsNoteInput!) {
    writeAccountsNote(input: $input) {
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
