import { graphql } from '../gql/index.ts';

/** Settlements that are to be paid, and the files so far. */
export const PAYOUTS = graphql(`
  query PayoutPage($after: String) {
    settlements(filter: { states: [APPROVED] }, first: 100) {
      nodes {
        id
        number
        storefront {
          id
          name
        }
        sums {
          total {
            amount
            currency
          }
        }
      }
    }
    payoutFiles(first: 20, after: $after) {
      nodes {
        id
        number
        settlementCount
        sha256
        madeAt
        paidAt
        total {
          amount
          currency
        }
        downloads {
          role
          accountName
          takenAt
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** Asks for a payout file. */
export const REQUEST_PAYOUT = graphql(`
  mutation RequestPayout($input: RequestPayoutInput!) {
    requestPayout(input: $input) {
      approvalRequest {
        id
        state
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Takes a payout file out. */
export const DOWNLOAD_PAYOUT = graphql(`
  mutation DownloadPayoutFile($input: DownloadPayoutFileInput!) {
    downloadPayoutFile(input: $input) {
      taken {
        fileName
        content
        payoutFile {
          id
          downloads {
            role
            accountName
            takenAt
          }
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

/** Notes that a payout file was paid. */
export const MARK_PAYOUT_PAID = graphql(`
  mutation MarkPayoutPaid($input: MarkPayoutPaidInput!) {
    markPayoutPaid(input: $input) {
      payoutFile {
        id
        paidAt
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);
