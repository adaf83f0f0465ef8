import { graphql } from '../gql/index.ts';

/** Gives a link to what was said in a call; the reason goes into the access log. */
export const OPEN_RECORDING = graphql(`
  mutation OpenCallRecording($input: OpenCallRecordingInput!) {
    openCallRecording(input: $input) {
      recording {
        url
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);
