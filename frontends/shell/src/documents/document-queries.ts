import eachSlice from '../gql/each-slice.json' with { type: 'json' };
import { graphql } from '../gql/index.ts';

// What the list and its panel say of a document; every slice that issues documents keeps its own.
graphql(`
  fragment DocumentRow_document on IssuedDocument {
    id
    at: orderedAt
    orderedAt
    issuedAt
    revokedAt
    number
    kind
    kindName
    title
    language
    version
    state
    problem
    subjectType
    subjectId
    subjectLabel
    audience
    issuerName
    sha256
    size
    pages
    downloadUrl
    corrects {
      id
      number
    }
    supersededBy {
      id
      number
    }
    readings {
      side
      at
    }
  }
`);

/** Documents of a slice, each asked by itself so that one that is away takes nothing along. */
export const DOCUMENTS = graphql(`
  query ShellDocumentsOfEachSlice($filter: DocumentFilter, $after: String) {
    list: disputesDocuments(filter: $filter, first: 50, after: $after) {
      nodes {
        ...DocumentRow_document @unmask
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** Templates of the documents of a slice. */
export const TEMPLATES = graphql(`
  query ShellDocumentTemplatesOfEachSlice {
    templates: disputesDocumentTemplates {
      kind
      name
      sampleUrl {
        ko
        en
      }
    }
  }
`);

/** Slices that issue documents, in the order in which they are shown. */
export const ISSUING_SLICES: readonly string[] = eachSlice.ShellDocumentsOfEachSlice;
