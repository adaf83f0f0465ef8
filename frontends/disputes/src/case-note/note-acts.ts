import { graphql } from '../gql/index.ts';

/** Notes of the viewer on a case. */
export const MY_NOTES = graphql(`
  query MyCaseNotes($id: ID!) {
    disputeCase(id: $id) {
      id
      myNotes {
        id
        text
        writtenAt
      }
    }
  }
`);

/** Writes a note that its author alone reads. */
export const WRITE_NOTE = graphql(`
  mutation WriteCaseNote($input: WriteCaseNoteInput!) {
    writeCaseNote(input: $input) {
      caseNote {
        id
        text
        writtenAt
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Deletes a note. */
export const DELETE_NOTE = graphql(`
  mutation DeleteCaseNote($input: DeleteCaseNoteInput!) {
    deleteCaseNote(input: $input) {
      caseNote {
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
