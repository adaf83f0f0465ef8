import { addStorefrontAndCatalog } from './Migration20261121T0100_add_storefront_and_catalog.ts';
import { addOrder } from './Migration20261121T0200_add_order.ts';
import { wallOffRows } from './Migration20261122T0330_wall_off_rows.ts';
import { sealOrder } from './Migration20261122T0350_seal_order.ts';
import { addStock } from './Migration20261128T0100_add_stock.ts';
import { addConnection } from './Migration20261128T0110_add_connection.ts';
import { addOrderWork } from './Migration20261128T0120_add_order_work.ts';
import { addCourier } from './Migration20261128T0200_add_courier.ts';
import { addAllocation } from './Migration20261128T0205_add_allocation.ts';
import { addPacking } from './Migration20261128T0210_add_packing.ts';
import { addCourierSighting } from './Migration20261128T0215_add_courier_sighting.ts';
import { addConnector } from './Migration20261128T0230_add_connector.ts';
import { addCollection } from './Migration20261128T0231_add_collection.ts';
import { leaseCollection } from './Migration20261128T0232_lease_collection.ts';
import { addStorefrontDetails } from './Migration20261128T0300_add_storefront_details.ts';
import { addStorefrontOffer } from './Migration20261128T0305_add_storefront_offer.ts';
import { addMarketplace } from './Migration20261128T0310_add_marketplace.ts';
import { addProductQueue } from './Migration20261128T0315_add_product_queue.ts';
import { addOutwardSync } from './Migration20261128T0320_add_outward_sync.ts';
import { addReconciliation } from './Migration20261128T0325_add_reconciliation.ts';
import { searchOrders } from './Migration20261128T0330_search_orders.ts';
import { addOrderMarksAndViews } from './Migration20261128T0340_add_order_marks_and_views.ts';
import { addOrderExport } from './Migration20261128T0350_add_order_export.ts';
import { addCompensation } from './Migration20261128T0400_add_compensation.ts';
import { addReturn } from './Migration20261128T0405_add_return.ts';
import { addReturnedLot } from './Migration20261128T0410_add_returned_lot.ts';
import { addWholesaleLedger } from './Migration20261128T0430_add_wholesale_ledger.ts';
import { addSettlement } from './Migration20261128T0435_add_settlement.ts';
import { addPayout } from './Migration20261128T0440_add_payout.ts';
import { compareChangedLines } from './Migration20261128T0900_compare_changed_lines.ts';
import { letTheLedgerOutliveOrders } from './Migration20261128T0920_let_the_ledger_outlive_orders.ts';
import { indexWordsOfStorefronts } from './Migration20261128T0930_index_words_of_storefronts.ts';
import { findReturnsByIndex } from './Migration20261128T0931_find_returns_by_index.ts';
import { alarmOfConnections } from './Migration20261128T0940_alarm_of_connections.ts';
import { holdWhatIsToBeCancelled } from './Migration20261128T0941_hold_what_is_to_be_cancelled.ts';
import { tellClaims } from './Migration20261128T0942_tell_claims.ts';
import { lookForParcelsOfOthers } from './Migration20261128T0943_look_for_parcels_of_others.ts';
import { addStorefrontPolicy } from './Migration20261129T0410_add_storefront_policy.ts';
import { addStorefrontQuestion } from './Migration20261129T0600_add_storefront_question.ts';
import { tellAnswers } from './Migration20261129T0610_tell_answers.ts';
import { announceQuestions } from './Migration20261129T0620_announce_questions.ts';
import { findOrdersByIndex } from './Migration20261129T0700_find_orders_by_index.ts';
import { followCustomers } from './Migration20261129T1020_follow_customers.ts';
import { keepCatalog } from './Migration20261129T1040_keep_catalog.ts';
import { letOperatorsSortReturns } from './Migration20261129T1100_let_operators_sort_returns.ts';
import { askForReturnsByAgreement } from './Migration20261129T1200_ask_for_returns_by_agreement.ts';
import { sendLinesAgain } from './Migration20261129T1205_send_lines_again.ts';
import { addAgreement } from './Migration20261129T1210_add_agreement.ts';

/** Migrations of this slice, oldest first. */
export const migrations = [
  addStorefrontAndCatalog,
  addOrder,
  wallOffRows,
  sealOrder,
  addStock,
  addConnection,
  addOrderWork,
  addCourier,
  addAllocation,
  addPacking,
  addCourierSighting,
  addConnector,
  addCollection,
  leaseCollection,
  addStorefrontDetails,
  addStorefrontOffer,
  addMarketplace,
  addProductQueue,
  addOutwardSync,
  addReconciliation,
  searchOrders,
  addOrderMarksAndViews,
  addOrderExport,
  addCompensation,
  addReturn,
  addReturnedLot,
  addWholesaleLedger,
  addSettlement,
  addPayout,
  compareChangedLines,
  letTheLedgerOutliveOrders,
  indexWordsOfStorefronts,
  findReturnsByIndex,
  alarmOfConnections,
  holdWhatIsToBeCancelled,
  tellClaims,
  lookForParcelsOfOthers,
  addStorefrontPolicy,
  addStorefrontQuestion,
  tellAnswers,
  announceQuestions,
  findOrdersByIndex,
  followCustomers,
  keepCatalog,
  letOperatorsSortReturns,
  askForReturnsByAgreement,
  sendLinesAgain,
  addAgreement,
];
