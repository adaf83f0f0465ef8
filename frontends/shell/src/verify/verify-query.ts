import { graphql } from '../gql/index.ts';

/** What a document is, by its number, by the digest of its bytes, or both. */
export const VERIFY_DOCUMENT = graphql(`
  query ShellVerifyDocument($number: String, $sha256: String) {
    verifyDocument(number: $number, sha256: $sha256) {
      outcome
      number
      kind
      kindName
      title
      parties
      issuedOn
      revokedOn
      supersededBy
    }
  }
`);
