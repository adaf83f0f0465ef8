import { graphql } from '../gql/index.ts';

/** Views in the menu, and the one the desk opens with. */
export const VIEWS = graphql(`
  query OrderViews {
    orderViews {
      id
      name
      ownerName
      isShared
      isMine
      query
      columns
    }
    defaultOrderView {
      id
      query
      columns
    }
  }
`);

/** Keeps a view. */
export const CREATE_VIEW = graphql(`
  mutation CreateOrderView($input: CreateOrderViewInput!) {
    createOrderView(input: $input) {
      view {
        id
      }
      userErrors {
        message
        field
      }
    }
  }
`);

/** Changes a view. */
export const CHANGE_VIEW = graphql(`
  mutation ChangeOrderView($input: ChangeOrderViewInput!) {
    changeOrderView(input: $input) {
      view {
        id
      }
      userErrors {
        message
        field
      }
    }
  }
`);

/** Removes a view. */
export const REMOVE_VIEW = graphql(`
  mutation RemoveOrderView($input: RemoveOrderViewInput!) {
    removeOrderView(input: $input) {
      view {
        id
      }
      userErrors {
        message
        field
      }
    }
  }
`);

/** Says what the desk opens with. */
export const CHOOSE_VIEW = graphql(`
  mutation ChooseOrderView($input: ChooseOrderViewInput!) {
    chooseOrderView(input: $input) {
      view {
        id
      }
      userErrors {
        message
        field
      }
    }
  }
`);
