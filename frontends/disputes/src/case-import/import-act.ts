import type { ImportCasesMutation } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';

/** Takes cases over; each row by itself. */
export const IMPORT = graphql(`
  mutation ImportCases($input: ImportCasesInput!) {
    importCases(input: $input) {
      rows {
        row
        outcome
        code
        message
        disputeCase {
          id
          number
        }
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** What became of a row. */
export type ImportedRow = NonNullable<ImportCasesMutation['importCases']['rows']>[number];
