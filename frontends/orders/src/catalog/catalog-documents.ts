import type { ProductOfCatalogQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';

/** Product beside the list, with its prices and variants. */
export type ShownProduct = NonNullable<ProductOfCatalogQuery['product']>;

/** Products of the maker. */
export const PRODUCTS = graphql(`
  query ProductsOfCatalog($search: String, $after: String) {
    products(search: $search, first: 50, after: $after) {
      nodes {
        id
        styleCode
        name
        listPrice {
          amount
          currency
        }
        wholesalePrice {
          amount
          currency
        }
        variants {
          id
          discontinuedAt
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** One product with its variants. */
export const PRODUCT = graphql(`
  query ProductOfCatalog($id: ID!) {
    product(id: $id) {
      id
      styleCode
      name
      version
      listPrice {
        amount
        currency
      }
      wholesalePrice {
        amount
        currency
      }
      variants {
        id
        sku
        colour
        size
        discontinuedAt
      }
    }
  }
`);

/** Adds a product. */
export const ADD_PRODUCT = graphql(`
  mutation AddProduct($input: AddProductInput!) {
    addProduct(input: $input) {
      product {
        id
      }
      userErrors {
        message
        field
        code
      }
    }
  }
`);

/** Changes what a product is called and costs. */
export const CHANGE_PRODUCT = graphql(`
  mutation ChangeProduct($input: ChangeProductInput!) {
    changeProduct(input: $input) {
      product {
        id
        name
        version
        listPrice {
          amount
          currency
        }
        wholesalePrice {
          amount
          currency
        }
      }
      userErrors {
        message
        field
        code
      }
    }
  }
`);

/** Adds colours and sizes to a product. */
export const ADD_VARIANTS = graphql(`
  mutation AddVariants($input: AddVariantsInput!) {
    addVariants(input: $input) {
      product {
        id
        variants {
          id
          sku
          colour
          size
          discontinuedAt
        }
      }
      userErrors {
        message
        field
        code
      }
    }
  }
`);

/** Ends the sale of a variant. */
export const DISCONTINUE_VARIANT = graphql(`
  mutation DiscontinueVariant($input: DiscontinueVariantInput!) {
    discontinueVariant(input: $input) {
      variant {
        id
        discontinuedAt
      }
      userErrors {
        message
        field
        code
      }
    }
  }
`);

/** Sells a variant again. */
export const RESUME_VARIANT = graphql(`
  mutation ResumeVariant($input: ResumeVariantInput!) {
    resumeVariant(input: $input) {
      variant {
        id
        discontinuedAt
      }
      userErrors {
        message
        field
        code
      }
    }
  }
`);
