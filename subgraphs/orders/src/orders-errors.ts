import { userErrors } from '@madang/subgraph-kit';
import { agreementWords } from './agreement/agreement-words.ts';
import { allocationWords } from './allocation/allocation-words.ts';
import { catalogWords } from './catalog/catalog-words.ts';
import { collectionWords } from './collection/collection-words.ts';
import { compensationWords } from './compensation/compensation-words.ts';
import { priceWords } from './contract-price/contract-price-words.ts';
import { courierWords } from './courier/courier-words.ts';
import { orderExportWords } from './order-export/order-export-words.ts';
import { orderMarkWords } from './order-mark/order-mark-words.ts';
import { orderViewWords } from './order-view/order-view-words.ts';
import { orderCodeWords } from './order/order-words.ts';
import { outwardWords } from './outward-sync/outward-words.ts';
import { packingWords } from './packing/packing-words.ts';
import { payoutWords } from './payout/payout-words.ts';
import { queueWords } from './product-queue/product-queue-words.ts';
import { returnWords } from './return/return-words.ts';
import { lotWords } from './returned-lot/returned-lot-words.ts';
import { settlementRunWords } from './settlement-run/settlement-run-words.ts';
import { settlementWords } from './settlement/settlement-words.ts';
import { stockWords } from './stock/stock-words.ts';
import { offerWords } from './storefront-offer/storefront-offer-words.ts';
import { policyWords } from './storefront-policy/storefront-policy-words.ts';
import { questionWords } from './storefront-question/storefront-question-words.ts';
import { storefrontWords } from './storefront/storefront-words.ts';

/** User errors of this slice, and how they are worded. */
export const ordersErrors = userErrors('Orders', {
  ...orderCodeWords,
  ...orderExportWords,
  ...orderMarkWords,
  ...orderViewWords,
  ...stockWords,
  ...catalogWords,
  ...collectionWords,
  ...compensationWords,
  ...returnWords,
  ...lotWords,
  ...storefrontWords,
  ...priceWords,
  ...offerWords,
  ...policyWords,
  ...queueWords,
  ...outwardWords,
  ...courierWords,
  ...allocationWords,
  ...settlementWords,
  ...payoutWords,
  ...settlementRunWords,
  ...packingWords,
  ...questionWords,
  ...agreementWords,
});
