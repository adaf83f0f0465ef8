import type { DraftTemplatesQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';

/** Templates of a kind, filled from a case. */
export const FILLED_TEMPLATES = graphql(`
  query FilledTemplates($kind: TemplateKind!, $caseId: ID!) {
    draftTemplates(kind: $kind) {
      id
      title
      filledFor(caseId: $caseId)
    }
  }
`);

/** All templates as their lead keeps them. */
export const TEMPLATES = graphql(`
  query DraftTemplates {
    draftTemplates {
      id
      kind
      title
      text
      version
    }
  }
`);

/** Writes a template, or writes it anew. */
export const KEEP_TEMPLATE = graphql(`
  mutation KeepDraftTemplate($input: KeepDraftTemplateInput!) {
    keepDraftTemplate(input: $input) {
      draftTemplate {
        id
        kind
        title
        text
        version
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Takes a template off the list. */
export const DROP_TEMPLATE = graphql(`
  mutation DropDraftTemplate($input: DropDraftTemplateInput!) {
    dropDraftTemplate(input: $input) {
      draftTemplate {
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

/** A template as its lead keeps it. */
export type ShownTemplate = DraftTemplatesQuery['draftTemplates'][number];
