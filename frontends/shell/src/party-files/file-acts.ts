import { graphql } from '../gql/index.ts';

/** A side announces a file for its case; what it says goes by its identifier. */
export const REQUEST_FILE = graphql(`
  mutation PartyRequestFile($input: RequestCaseFileUploadInput!) {
    requestCaseFileUpload(input: $input) {
      uploadUrl
      caseFile {
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
