import { graphql } from '../gql/index.ts';

/** Replies of one's own and shared ones. */
export const REPLY_TEMPLATES = graphql(`
  query ReplyTemplates {
    replyTemplates {
      id
      name
      body
      isShared
      ownerName
      canChange
      changedAt
    }
    replyPlaces
  }
`);

/** Keeps a reply. */
export const CREATE_REPLY_TEMPLATE = graphql(`
  mutation CreateReplyTemplate($input: CreateReplyTemplateInput!) {
    createReplyTemplate(input: $input) {
      template {
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

/** Changes a reply. */
export const CHANGE_REPLY_TEMPLATE = graphql(`
  mutation ChangeReplyTemplate($input: ChangeReplyTemplateInput!) {
    changeReplyTemplate(input: $input) {
      template {
        id
        name
        body
        isShared
        changedAt
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Takes a reply out of the lists. */
export const REMOVE_REPLY_TEMPLATE = graphql(`
  mutation RemoveReplyTemplate($input: RemoveReplyTemplateInput!) {
    removeReplyTemplate(input: $input) {
      template {
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
