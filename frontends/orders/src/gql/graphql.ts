/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
/** New product of the maker (C7) */
export type AddProductInput = {
  /** Item category under which complaints about it are counted */
  itemCategoryId?: string | null | undefined;
  /** Price of one piece in the maker's list in whole won, 0 to 1,000,000,000 */
  listPrice: number;
  /** Name, 1 to 200 characters */
  name: string;
  /** Style code of 3 to 20 letters and digits, e.g. D16MMP101 */
  styleCode: string;
  /** First colours and sizes, 1 to 200 */
  variants: Array<NewVariantInput>;
  /** Wholesale price of one piece in whole won, 0 to 1,000,000,000 */
  wholesalePrice: number;
};

/** New version of a storefront policy */
export type AddStorefrontPolicyInput = {
  /** First day on which it holds: from tomorrow on, the first version from today */
  effectiveFrom: string;
  /** Storefront whose policy it is */
  storefrontId: string;
  /** Text, 1 to 20,000 characters */
  text: string;
};

/** Colours and sizes in which a product is made as well */
export type AddVariantsInput = {
  /** Product that is made in them */
  productId: string;
  /** Colours and sizes; a product has at most 200 */
  variants: Array<NewVariantInput>;
};

/** Whether an award was paid (지급 상태) */
export type AgreementAwardState =
  /** To be paid (지급 예정) */
  | 'BEGUN'
  /** Paid (지급 완료) */
  | 'DONE';

/** Lines for which stock is to be set aside (재고할당, E8) */
export type AllocateLinesInput = {
  /** Order lines, 1 to 500 */
  lineIds: Array<string>;
};

/** Answer to an objection */
export type AnswerSettlementObjectionInput = {
  /** Answer, at most 2000 characters */
  answer: string;
  /** Won by which the next settlement puts it right, below 0 in favour of the storefront; the statement is upheld unless said */
  correction?: number | null | undefined;
  /** Identifier of the settlement */
  settlementId: string;
};

/** Answer to a question of a buyer */
export type AnswerStorefrontQuestionInput = {
  /** Question */
  questionId: string;
  /** Answer as the buyer reads it, 1 to 2,000 characters */
  text: string;
};

/** State of a request for approval */
export type ApprovalState =
  /** Approved by all of its line (승인) */
  | 'APPROVED'
  /** Being written (기안) */
  | 'DRAFT'
  /** Returned with a reason (반려) */
  | 'RETURNED'
  /** Waits for those who decide (결재 중) */
  | 'SUBMITTED'
  /** Taken back by who asked (회수) */
  | 'WITHDRAWN';

/** Settlement whose statement is approved */
export type ApproveSettlementInput = {
  /** Identifier of the settlement */
  settlementId: string;
};

/** Arrival of the parcel of a return */
export type ArriveReturnInput = {
  /** Return whose parcel is here */
  returnId: string;
};

/** Connection whose permission is asked for anew */
export type AskConnectionPermissionInput = {
  /** Connection */
  connectionId: string;
};

/** End of an exchange before it is confirmed (교환취소) */
export type CancelExchangeInput = {
  /** Why, at most 500 characters */
  note?: string | null | undefined;
  /** Return to call off */
  returnId: string;
};

/** Lines to cancel before they are shipped (취소, C5) */
export type CancelLinesInput = {
  /** Order lines, 1 to 500; all of them are cancelled or none */
  lineIds: Array<string>;
  /** Why they are cancelled */
  reason: CancelReason;
};

/** Cancellation of an export */
export type CancelOrderExportInput = {
  /** Export of the viewer's own */
  exportId: string;
};

/** Product that is not to be sent after all */
export type CancelQueuedInput = {
  /** Product in the queue */
  queuedProductId: string;
};

/** Why lines are cancelled before they are shipped */
export type CancelReason =
  /** The marketplace cancelled it and pays back what was paid (판매처 취소) */
  | 'CHANNEL'
  /** The customer asked for it (고객 요청) */
  | 'CUSTOMER'
  /** It was ordered or entered by mistake (오주문) */
  | 'MISTAKE'
  /** There is no stock and none will come (품절) */
  | 'SOLD_OUT';

/** End of a return before it is confirmed */
export type CancelReturnInput = {
  /** Why, at most 500 characters */
  note?: string | null | undefined;
  /** Return to call off */
  returnId: string;
};

/** Change of a view of the order desk */
export type ChangeOrderViewInput = {
  /** Columns, in their order; each at most once */
  columns: Array<OrderDeskColumn>;
  /** Indicates whether others see it */
  isShared: boolean;
  /** Name, 1 to 60 characters, not used for another view of the viewer */
  name: string;
  /** Filters as the address says them */
  query: string;
  /** View of the viewer's own */
  viewId: string;
};

/** What a product is called and costs from now on (C7) */
export type ChangeProductInput = {
  /** Version that was changed, so that nobody overwrites what they have not seen */
  expectedVersion: number;
  /** Price of one piece in the maker's list in whole won, 0 to 1,000,000,000 */
  listPrice: number;
  /** Name, 1 to 200 characters */
  name: string;
  /** Product to change */
  productId: string;
  /** Wholesale price of one piece in whole won, 0 to 1,000,000,000 */
  wholesalePrice: number;
};

/** How a storefront is called and who runs it; what is left out stays, an empty text is taken away */
export type ChangeStorefrontDetailsInput = {
  /** Name of the business that runs it, at most 100 characters */
  businessName?: string | null | undefined;
  /** Internet domain, e.g. example.com */
  domain?: string | null | undefined;
  /** Name, 1 to 100 characters */
  name?: string | null | undefined;
  /** Name of the person who runs it, at most 100 characters */
  operatorName?: string | null | undefined;
  /** Storefront to change */
  storefrontId: string;
};

/** Kind of a difference between a marketplace and us */
export type ChannelDriftKind =
  /** A paid order was not collected */
  | 'ORDER_MISSING'
  /** It offers another quantity than it was told */
  | 'QUANTITY'
  /** It does not know of a parcel that left */
  | 'SHIPMENT_MISSING'
  /** It shows as sold out what can be sold, or sells what is sold out */
  | 'SOLD_OUT'
  /** An order has another status there than was collected */
  | 'STATUS';

/** State of a difference */
export type ChannelDriftState =
  /** The marketplace did not take it */
  | 'FAILED'
  /** Being mended */
  | 'FOUND'
  /** Mended */
  | 'REPAIRED';

/** Choice of the view with which the desk opens */
export type ChooseOrderViewInput = {
  /** View that the viewer sees; none to open plain */
  viewId?: string | null | undefined;
};

/** Connection to collect from at once */
export type CollectNowInput = {
  /** Connection */
  connectionId: string;
};

/** Why a collection stopped */
export type CollectionError =
  /** The permission has ended and must be granted anew */
  | 'AUTHORIZATION_LOST'
  /** The marketplace did not answer, or not properly */
  | 'AWAY'
  /** A fault of ours */
  | 'FAULT'
  /** Too many calls for now */
  | 'LIMITED'
  /** The marketplace refuses the question */
  | 'REFUSED'
  /** The answer was lost */
  | 'UNCLEAR';

/** State of a collection */
export type CollectionState =
  /** Everything was read */
  | 'DONE'
  /** It stopped; what was read until then is here */
  | 'FAILED'
  /** Under way */
  | 'RUNNING'
  /** On the list */
  | 'WAITING';

/** What a buyer is given something back for */
export type CompensationKind =
  /** Agreement or decision in a dispute case (배상) */
  | 'AWARD'
  /** Payment that the card company took back (지불 거절) */
  | 'CHARGEBACK'
  /** Goods that came back and were exchanged for others (교환) */
  | 'EXCHANGE'
  /** Given without having to (호의 보상) */
  | 'GOODWILL'
  /** Goods that were cancelled or came back (환불) */
  | 'REFUND';

/** State of a compensation */
export type CompensationState =
  /** Granted, and on its way to the buyer (예정) */
  | 'BOOKED'
  /** Taken back before it was paid (취소) */
  | 'CANCELLED'
  /** Has reached the buyer (지급) */
  | 'PAID';

/** Parcel that is ready to leave (스캔완료, C6) */
export type CompletePackingInput = {
  /** Order that is packed */
  orderId: string;
};

/** Confirmation of a return after its inspection (반품확정) */
export type ConfirmReturnInput = {
  /** What was found; lines that are left out did not come */
  lines: Array<InspectionInput>;
  /** Return that arrived */
  returnId: string;
};

/** State of a connection at a glance */
export type ConnectionLamp =
  /** Everything up to a few minutes ago is here */
  | 'GREEN'
  /** Switched off */
  | 'OFF'
  /** Fails again and again, or the permission was lost: somebody has to act */
  | 'RED'
  /** Late, or the last run failed and is tried again */
  | 'YELLOW';

/** Kind of marketplace that a storefront is connected to (C10) */
export type ConnectorName =
  /** Mall at Cafe24, with the marketplaces that it relays */
  | 'CAFE24'
  /** Store at Naver Commerce (SmartStore) */
  | 'NAVER';

/** Contract of a storefront with the maker (C1) */
export type ContractKind =
  /** Own storefront: nothing is bought or settled (판매자 본사) */
  | 'OWN'
  /** Buys at a contract price, which is settled once a week after shipping (도매가 매입) */
  | 'WHOLESALE';

/** Contract price of one product */
export type ContractPriceInput = {
  /** Price of one piece in whole won, 0 to 1,000,000,000 */
  amount: number;
  /** Product that is bought */
  productId: string;
};

/** Count of a shelf (실사) */
export type CountStockInput = {
  /** Number of pieces that were counted, 0 to 100,000 */
  counted: number;
  /** Number of pieces that were to be there when somebody went to count */
  expected: number;
  /** Why it differs, 1 to 500 characters */
  note: string;
  /** Variant that was counted */
  variantId: string;
};

/** New view of the order desk */
export type CreateOrderViewInput = {
  /** Columns, in their order; each at most once */
  columns: Array<OrderDeskColumn>;
  /** Indicates whether others see it */
  isShared: boolean;
  /** Name, 1 to 60 characters, not used by the viewer yet */
  name: string;
  /** Filters as the address says them, at most 2,000 characters; names, numbers and phones in it are left out */
  query: string;
};

/** Hand-over of a large return to the maker (C8) */
export type DelegateReturnInput = {
  /** Return to hand over */
  returnId: string;
};

/** End of the sale of a variant (단종) */
export type DiscontinueVariantInput = {
  /** Variant that is no longer sold */
  variantId: string;
};

/** Items in quarantine to dismiss */
export type DismissQuarantinedOrdersInput = {
  /** Items, 1 to 200 */
  ids: Array<string>;
  /** Why, 2 to 500 characters */
  reason: string;
};

/** Why an ordered document is not issued yet */
export type DocumentProblem =
  /** No certificate is good now; it is issued once there is one */
  | 'CERTIFICATE_EXPIRED'
  /** It could not be printed or signed; this is tried again */
  | 'PRINTING_FAILED'
  /** Register of documents did not answer; it is asked again */
  | 'REGISTER_AWAY';

/** State of a document */
export type DocumentState =
  /** Issued, and in force */
  | 'ISSUED'
  /** Ordered by an act; it is printed, signed and registered next */
  | 'ORDERED'
  /** Issued, and withdrawn by two people */
  | 'REVOKED'
  /** Issued, and followed by a corrected one */
  | 'SUPERSEDED';

/** Payout file that is taken out */
export type DownloadPayoutFileInput = {
  /** Identifier of the file */
  payoutFileId: string;
};

/** Who bears the fee of sending goods back (전자상거래법 18조) */
export type FeeBearer =
  /** Buyer: they withdraw from the contract */
  | 'BUYER'
  /** Seller: the goods or the delivery are at fault */
  | 'SELLER';

/** Colour of an operator's flag */
export type FlagColour =
  /** Blue */
  | 'BLUE'
  /** Green */
  | 'GREEN'
  /** Orange */
  | 'ORANGE'
  /** Purple */
  | 'PURPLE'
  /** Red */
  | 'RED';

/** Flag on order lines (깃발) */
export type FlagLinesInput = {
  /** Colour of the flag */
  colour: FlagColour;
  /** Order lines, 1 to 500 */
  lineIds: Array<string>;
  /** Note on the flag, at most 200 characters */
  note?: string | null | undefined;
};

/** Goodwill for the buyer of an order line (호의 보상) */
export type GiveGoodwillInput = {
  /** Amount in won, a whole number from 1 on */
  amount: number;
  /** Line of which the buyer is given something */
  orderLineId: string;
  /** Why it is given, 1 to 500 characters */
  reason: string;
};

/** What the marketplace gave its owner back */
export type GrantConnectionPermissionInput = {
  /** Code of the marketplace */
  code: string;
  /** Word that was asked with */
  state: string;
};

/** Hold of order lines (출고보류) */
export type HoldLinesInput = {
  /** Order lines, 1 to 500 */
  lineIds: Array<string>;
  /** Why, at most 200 characters */
  note?: string | null | undefined;
};

/** What the inspection found of the pieces of a line (정품·불량품·수선품) */
export type InspectionInput = {
  /** Defective pieces (불량품), from 0 on */
  defective: number;
  /** Line of the order */
  orderLineId: string;
  /** What is paid back for them, in won; what was paid for them unless said */
  refund?: number | null | undefined;
  /** Pieces to be repaired (수선품), from 0 on */
  repair: number;
  /** Pieces fit for sale (정품), from 0 on */
  resell: number;
};

/** Parcel whose label is to be printed (송장출력) */
export type IssueLabelInput = {
  /** Order that is packed */
  orderId: string;
};

/** Settlement whose statement is to be issued */
export type IssueSettlementInput = {
  /** Identifier of the settlement */
  settlementId: string;
};

/** What the parties of a dispute case agreed on for a line (합의 내용, J4) */
export type LineAgreementTermKind =
  /** Goods go back if they were shipped, and what was paid comes back (계약해제) */
  | 'CONTRACT_CANCELLED'
  /** Other goods (다른상품교환) */
  | 'OTHER_ITEM_EXCHANGE'
  /** Sent once more, nothing comes back (재배송) */
  | 'REDELIVERY'
  /** Money, without goods that go back (배상) */
  | 'REFUND'
  /** The same goods again (동일상품교환) */
  | 'SAME_ITEM_EXCHANGE';

/** How far an agreed term is (이행 상태) */
export type LineAgreementTermState =
  /** Being carried out (이행 중) */
  | 'BEGUN'
  /** Carried out (이행 완료) */
  | 'DONE'
  /** Not to be carried out; an officer sees to it (이행 불가) */
  | 'REFUSED';

/** What returned goods are that are not fit for sale (C8) */
export type LotDisposition =
  /** Defective (불량품) */
  | 'DEFECTIVE'
  /** To be repaired (수선품) */
  | 'REPAIR';

/** What became of returned goods */
export type LotState =
  /** Kept apart (보관) */
  | 'KEPT'
  /** Repaired and back in stock (수선 완료) */
  | 'RESTOCKED'
  /** Written off (폐기) */
  | 'WRITTEN_OFF';

/** Payout file that was paid */
export type MarkPayoutPaidInput = {
  /** Identifier of the file */
  payoutFileId: string;
};

/** Payment to the buyer (환불 완료) */
export type MarkRefundedInput = {
  /** Return that was paid back */
  returnId: string;
};

/** Connector by which a marketplace is reached */
export type MarketplaceConnector =
  /** Cafe24, which sells at the marketplace in the name of the storefront and relays its orders */
  | 'CAFE24'
  /** Naver Commerce */
  | 'NAVER';

/** New place of a waiting product */
export type MoveInQueueInput = {
  /** Place among those of its priority, a whole number from 1 on */
  place: number;
  /** New priority; as it is unless said */
  priority?: QueuePriority | null | undefined;
  /** Product in the queue */
  queuedProductId: string;
};

/** Colour and size in which a product is made */
export type NewVariantInput = {
  /** Colour code of 1 to 8 letters and digits, e.g. GY */
  colour: string;
  /** Size code of 1 to 8 letters and digits, e.g. L */
  size: string;
};

/** Payment of what other goods cost more */
export type NoteDifferencePaidInput = {
  /** Exchange of which the buyer paid the difference */
  returnId: string;
};

/** Objection to a statement */
export type ObjectToSettlementInput = {
  /** Reason, at most 2000 characters */
  reason: string;
  /** Identifier of the settlement */
  settlementId: string;
};

/** Which products of the catalog are asked for */
export type OfferChoice =
  /** Every product of the maker */
  | 'ALL'
  /** Those that it does not sell */
  | 'NOT_OFFERED'
  /** Those that the storefront sells */
  | 'OFFERED';

/** Products that a storefront begins to sell (C2) */
export type OfferProductsInput = {
  /** Products, 1 to 100 */
  productIds: Array<string>;
  /** Storefront that sells them */
  storefrontId: string;
};

/** Column of the order desk (E8) */
export type OrderDeskColumn =
  /** Time of allocation (작업시작, 재고할당) */
  | 'ALLOCATED_AT'
  /** Amount (금액) */
  | 'AMOUNT'
  /** Marketplace (판매처) */
  | 'CHANNEL'
  /** State at the marketplace (판매처상태) */
  | 'CHANNEL_STATUS'
  /** Time of collection (수집일자) */
  | 'COLLECTED_AT'
  /** Courier (택배사) */
  | 'COURIER'
  /** State in the ERP (ERP상태) */
  | 'ERP_STATUS'
  /** Sold out, flag, priority, hold, allocated (품절 · 기발 · 우발 · 보류 · 할당) */
  | 'FLAGS'
  /** Line number (상품번호) */
  | 'LINE_NUMBER'
  /** Colour and size (색상/옵션) */
  | 'OPTION'
  /** Time of the order (주문일자) */
  | 'ORDERED_AT'
  /** Orderer (주문자) */
  | 'ORDERER'
  /** Contact of the orderer (연락처) */
  | 'ORDERER_PHONE'
  /** Order number (주문번호) */
  | 'ORDER_NUMBER'
  /** Original order (원주문번호) */
  | 'ORIGINAL_ORDER'
  /** Time of payment (결제일자) */
  | 'PAID_AT'
  /** Pickup request (택배회수) */
  | 'PICKUP'
  /** Product name (상품명) */
  | 'PRODUCT'
  /** Number of pieces (수량) */
  | 'QUANTITY'
  /** Recipient (수령자) */
  | 'RECIPIENT'
  /** Contact of the recipient (연락처) */
  | 'RECIPIENT_PHONE'
  /** Time of shipping (스캔완료, 출고처리) */
  | 'SHIPPED_AT'
  /** Sku */
  | 'SKU'
  /** Storefront (분양몰) */
  | 'STOREFRONT'
  /** Tracking number (송장번호) */
  | 'TRACKING_NUMBER'
  /** Warehouse (창고) */
  | 'WAREHOUSE';

/** State of an order in the ERP (ERP상태) */
export type OrderErpStatus =
  /** Stock set aside (재고할당) */
  | 'ALLOCATED'
  /** Cancelled (취소) */
  | 'CANCELLED'
  /** Delivered (배송완료) */
  | 'DELIVERED'
  /** Exchanged (교환완료) */
  | 'EXCHANGED'
  /** Exchange requested (교환접수) */
  | 'EXCHANGE_REQUESTED'
  /** Collected and not worked on (접수) */
  | 'RECEIVED'
  /** Return received (반품확정) */
  | 'RETURNED'
  /** Return requested (반품접수) */
  | 'RETURN_REQUESTED'
  /** On its way (출고) */
  | 'SHIPPED';

/** Format of an export */
export type OrderExportFormat =
  /** Comma-separated values in UTF-8, with a mark for Excel */
  | 'CSV'
  /** Workbook of Excel */
  | 'XLSX';

/** State of an export */
export type OrderExportState =
  /** Called off */
  | 'CANCELLED'
  /** To be taken until its time is over */
  | 'DONE'
  /** No longer kept */
  | 'EXPIRED'
  /** Gone wrong */
  | 'FAILED'
  /** Being written */
  | 'RUNNING'
  /** Asked for */
  | 'WAITING';

/** Flag of an order line */
export type OrderLineFlag =
  /** Stock is set aside for it and it can be shipped (할당, 출고가능) */
  | 'ALLOCATED'
  /** Marked by an operator (기발, 깃발) */
  | 'FLAGGED'
  /** Not to be shipped for now (보류, 출고보류) */
  | 'HOLD'
  /** Gets stock before others (우발, 우선할당) */
  | 'PRIORITY'
  /** Stock does not cover it (품절) */
  | 'SOLD_OUT';

/** Mark that people set on an order line */
export type OrderLineMark =
  /** A remark with a colour (기발, 깃발) */
  | 'FLAGGED'
  /** Not to be shipped for now (보류, 출고보류) */
  | 'HOLD'
  /** Gets stock before others (우발, 우선할당) */
  | 'PRIORITY';

/** Filter of the order search */
export type OrderListFilter =
  /** Every order */
  | 'ALL'
  /** Orders of many pieces of one product (단체) */
  | 'BULK'
  /** Orders with a flagged line (기발) */
  | 'FLAGGED'
  /** Orders with a line on hold (보류) */
  | 'HOLD'
  /** Orders collected and not yet allocated (신규) */
  | 'NEW'
  /** Orders with a line of priority (우발) */
  | 'PRIORITY'
  /** Orders with a line that is sold out (품절) */
  | 'SOLD_OUT';

/** What to look for among orders; all that is said must hold */
export type OrderQuestionInput = {
  /** Marketplace, as `Order.channelName` says it */
  channel?: string | null | undefined;
  /** State in the words of the marketplace (판매처상태), e.g. N30 */
  channelStatus?: string | null | undefined;
  /** State in the ERP (ERP상태) */
  erpStatus?: OrderErpStatus | null | undefined;
  /** Filter with a number key; all orders unless said */
  filter?: OrderListFilter | null | undefined;
  /** First day of that time, in Asia/Seoul */
  from?: string | null | undefined;
  /** Beginning of the name of the orderer or recipient (E8) */
  name?: string | null | undefined;
  /** Order number or its beginning of six letters, line number, or number at the marketplace (주문번호; E8) */
  number?: string | null | undefined;
  /** Indicates whether the oldest come first; the newest unless said */
  oldestFirst?: boolean | null | undefined;
  /** First day of the order, in Asia/Seoul */
  orderedFrom?: string | null | undefined;
  /** Last day of the order, in Asia/Seoul */
  orderedUntil?: string | null | undefined;
  /** Phone number of the orderer or recipient (연락처; E8) */
  phone?: string | null | undefined;
  /** Order number or its beginning, line number, phone number, tracking number, beginning of a name, or sku */
  search?: string | null | undefined;
  /** Whole sku of a line, e.g. D16MMP101-GY-L */
  sku?: string | null | undefined;
  /** Code of a storefront, e.g. PNR002 */
  storefront?: string | null | undefined;
  /** Time that `from`, `until` and the order of the list are told in, the time of the order unless said; orders without it are left out */
  time?: OrderTime | null | undefined;
  /** Tracking number of a parcel out or back (송장번호; E8) */
  trackingNumber?: string | null | undefined;
  /** Last day of that time, in Asia/Seoul */
  until?: string | null | undefined;
  /** Code of a warehouse, e.g. 01 (창고; E8) */
  warehouse?: string | null | undefined;
};

/** Who handles a return (C8) */
export type OrderReturnHandler =
  /** Headquarters of the maker (본사) */
  | 'MAKER'
  /** Operator of the storefront (판매처) */
  | 'STOREFRONT';

/** What a return is for (E9) */
export type OrderReturnKind =
  /** Other goods (다른상품교환) */
  | 'OTHER_ITEM_EXCHANGE'
  /** The money back (반품) */
  | 'RETURN'
  /** The same goods again (동일상품교환) */
  | 'SAME_ITEM_EXCHANGE';

/** Reason of a return; says who bears the fee */
export type OrderReturnReason =
  /** The buyer changed their mind (단순변심) */
  | 'CHANGED_MIND'
  /** Damaged on the way (포장불량·파손) */
  | 'DAMAGED'
  /** Defective (상품불량) */
  | 'DEFECT'
  /** Too late (배송지연) */
  | 'DELAYED'
  /** The buyer does not like it (불만족) */
  | 'DISSATISFIED'
  /** Not as described (정보상이) */
  | 'NOT_AS_DESCRIBED'
  /** Something else (기타) */
  | 'OTHER'
  /** Something else was sent (배송오류) */
  | 'WRONG_ITEM';

/** Where a return was asked for */
export type OrderReturnSource =
  /** By an agreement that both parties of a dispute case signed (합의) */
  | 'AGREEMENT'
  /** As a claim at the marketplace */
  | 'CHANNEL'
  /** At the desk */
  | 'DESK';

/** State of a return or exchange (E9) */
export type OrderReturnState =
  /** In the warehouse, not yet looked at (도착) */
  | 'ARRIVED'
  /** Called off (취소) */
  | 'CANCELLED'
  /** Looked at and taken back (반품확정) */
  | 'CONFIRMED'
  /** Exchanged, the other goods may ship (교환 완료) */
  | 'EXCHANGED'
  /** On its way back (회수 중) */
  | 'IN_TRANSIT'
  /** An exchange that waits to be processed (교환처리 대기) */
  | 'PENDING'
  /** Pickup booked at the courier (회수 예약) */
  | 'PICKUP_BOOKED'
  /** Paid back (환불 완료) */
  | 'REFUNDED'
  /** Requested, the courier is being asked (접수) */
  | 'REQUESTED';

/** Step a return can take */
export type OrderReturnStep =
  /** Take the parcel in (도착) */
  | 'ARRIVE'
  /** Book the pickup (회수 예약) */
  | 'BOOK_PICKUP'
  /** Call it off (취소) */
  | 'CANCEL'
  /** Fetch it (회수) */
  | 'COLLECT'
  /** Close an exchange (교환 완료) */
  | 'COMPLETE_EXCHANGE'
  /** Confirm it after the inspection (반품확정) */
  | 'CONFIRM'
  /** Hand it over to the maker (본사 위임) */
  | 'DELEGATE'
  /** Note what the marketplace says of it, which changes nothing here (판매처 상태) */
  | 'NOTE_CHANNEL'
  /** Note that the price difference was paid (차액 입금) */
  | 'PAY_DIFFERENCE'
  /** Process an exchange (교환처리) */
  | 'PROCESS'
  /** Note that the money was paid back (환불) */
  | 'REFUND'
  /** Turned down at the marketplace (판매처 거부) */
  | 'REJECT'
  /** Take it in (접수) */
  | 'REQUEST'
  /** Taken back by the buyer at the marketplace (판매처 철회) */
  | 'WITHDRAW';

/** Time of an order that a list is narrowed and ordered by */
export type OrderTime =
  /** When it was collected (수집일자) */
  | 'COLLECTED'
  /** When it was ordered (주문일자) */
  | 'ORDERED'
  /** When it was paid (결제일자) */
  | 'PAID'
  /** When its last line so far was shipped (출고일자) */
  | 'SHIPPED';

/** Reasons why an act of the slice can be refused */
export type OrdersUserErrorCode =
  /** A changed return address has to be normalised first. */
  | 'ADDRESS_NOT_NORMALIZED'
  /** There is no such address. Look at the road and the number of the building, and choose an address. */
  | 'ADDRESS_UNKNOWN'
  /** The question has been answered already. */
  | 'ALREADY_ANSWERED'
  /** The maker handles it already. */
  | 'ALREADY_DELEGATED'
  /** It was shipped already and can be neither cancelled nor changed. Request a return instead. */
  | 'ALREADY_SHIPPED'
  /** Write an answer. */
  | 'ANSWER_EMPTY'
  /** Write an answer. */
  | 'ANSWER_MISSING'
  /** An answer has at most 2,000 characters. */
  | 'ANSWER_TOO_LONG'
  /** This award was paid or taken back already. Load the list again. */
  | 'AWARD_NOT_DUE'
  /** There is no such award. */
  | 'AWARD_UNKNOWN'
  /** What has not been shipped is cancelled as a whole, not in part. */
  | 'CANCELLED_ONLY_WHOLE'
  /** Its cancellation was asked for at the marketplace. Cancel it, or the hold ends once that is turned down or taken back. */
  | 'CANCEL_ASKED'
  /** The marketplace turned this down before. Look there, and request a return if it is a new one. */
  | 'CLAIM_TURNED_DOWN'
  /** With what was paid back before, this would be more than was paid. Look at what is left. */
  | 'COMPENSATION_EXCEEDS_PAID'
  /** This connection is not in use. */
  | 'CONNECTION_INACTIVE'
  /** There is no such connection to a marketplace. */
  | 'CONNECTION_UNKNOWN'
  /** The own storefront buys nothing, so it has no contract prices. */
  | 'CONTRACT_OF_OWN_STOREFRONT'
  /** The amount is a whole number of won other than 0, within 10 billion. */
  | 'CORRECTION_AMOUNT_INVALID'
  /** Say why it is corrected. */
  | 'CORRECTION_REASON_MISSING'
  /** The reason has at most 1,000 characters. */
  | 'CORRECTION_REASON_TOO_LONG'
  /** That is less than is set aside for orders. Release some of them first. */
  | 'COUNT_BELOW_ALLOCATED'
  /** Say why the count differs. */
  | 'COUNT_NOTE_MISSING'
  /** The courier does not answer. Nothing was booked; try again in a while. */
  | 'COURIER_AWAY'
  /** The courier did not take it. Look at the name, the phone number and the address. */
  | 'COURIER_REFUSED'
  /** The answer of the courier was lost. Try again; the same parcel is not booked twice. */
  | 'COURIER_UNCLEAR'
  /** The quantity is a whole number from 1 to 10,000. */
  | 'DELEGATION_QUANTITY_INVALID'
  /** That is too few to hand over to the maker. */
  | 'DELEGATION_TOO_SMALL'
  /** The price difference has not been paid yet. */
  | 'DIFFERENCE_DUE'
  /** Enter a domain such as example.com. */
  | 'DOMAIN_MALFORMED'
  /** At most three exports at once. Ask again when one of them is finished. */
  | 'EXPORTS_UNDER_WAY'
  /** Choose at least one column. */
  | 'EXPORT_COLUMNS_INVALID'
  /** You may not export names and numbers in clear. */
  | 'EXPORT_NOT_UNMASKED'
  /** There is no such export. */
  | 'EXPORT_UNKNOWN'
  /** The amount is a whole number from 1 won on. */
  | 'GOODWILL_AMOUNT_INVALID'
  /** Say why it is given. */
  | 'GOODWILL_REASON_MISSING'
  /** The reason has at most 500 characters. */
  | 'GOODWILL_REASON_TOO_LONG'
  /** An exchange is confirmed when all of its goods are back. */
  | 'INSPECTION_INCOMPLETE'
  /** The pieces are whole numbers from 0 on, at least one together, and no more than were announced. */
  | 'INSPECTION_INVALID'
  /** Choose the item category again. */
  | 'ITEM_CATEGORY_MALFORMED'
  /** The line is an exchange. It waits for the return to be confirmed. */
  | 'LINE_AWAITS_RETURN'
  /** Somebody is working on the line. Try again in a moment. */
  | 'LINE_BUSY'
  /** This item was cancelled. */
  | 'LINE_CANCELLED'
  /** No stock is set aside for the line. */
  | 'LINE_NOT_ALLOCATED'
  /** The order is not paid yet. */
  | 'LINE_NOT_PAID'
  /** The line is on hold. End the hold first. */
  | 'LINE_ON_HOLD'
  /** The line was shipped already. */
  | 'LINE_SHIPPED'
  /** There is no such order line. */
  | 'LINE_UNKNOWN'
  /** Say why they are written off. */
  | 'LOT_NOTE_MISSING'
  /** The note has at most 500 characters. */
  | 'LOT_NOTE_TOO_LONG'
  /** Defective goods are not repaired. Write them off. */
  | 'LOT_NOT_REPAIRABLE'
  /** These returned goods were dealt with already. */
  | 'LOT_SETTLED'
  /** There are no such returned goods. */
  | 'LOT_UNKNOWN'
  /** The marketplace cannot be reached now. Try again in a while. */
  | 'MARKETPLACE_AWAY'
  /** A note has at most 200 characters. */
  | 'NOTE_TOO_LONG'
  /** Nothing is due on this settlement. */
  | 'NOTHING_DUE'
  /** Nothing of the order can be shipped now. Look at its state. */
  | 'NOTHING_TO_PACK'
  /** There is nothing to be paid back. */
  | 'NOTHING_TO_REFUND'
  /** This is not yours to do. */
  | 'NOT_ALLOWED'
  /** This is a return, not an exchange. */
  | 'NOT_AN_EXCHANGE'
  /** This has not been shipped. Cancel it instead of returning it. */
  | 'NOT_SHIPPED_YET'
  /** There is no price difference to be paid. */
  | 'NO_DIFFERENCE_DUE'
  /** Select at least one line. */
  | 'NO_LINES'
  /** Nothing is selected. */
  | 'NO_QUARANTINED'
  /** Say why you object. */
  | 'OBJECTION_REASON_MISSING'
  /** The storefront does not sell this product. Choose it first. */
  | 'OFFER_MISSING'
  /** There is no such order. */
  | 'ORDER_UNKNOWN'
  /** Choose the settlements that are to be paid. */
  | 'PAYOUT_EMPTY'
  /** This file is paid already. */
  | 'PAYOUT_PAID'
  /** Somebody of your role has taken this file out. Each role takes it out once. */
  | 'PAYOUT_TAKEN_OUT'
  /** At most 500 settlements go into one file. */
  | 'PAYOUT_TOO_LARGE'
  /** There is no such payout file. */
  | 'PAYOUT_UNKNOWN'
  /** A period is settled once it is over. */
  | 'PERIOD_NOT_OVER'
  /** A later period is settled already; what is left goes into the next one. */
  | 'PERIOD_PASSED'
  /** The marketplace did not grant the permission. Ask for it anew. */
  | 'PERMISSION_NOT_GRANTED'
  /** Say where the goods are to be fetched. */
  | 'PICKUP_ADDRESS_MISSING'
  /** Say who sends the goods back. */
  | 'PICKUP_NAME_MISSING'
  /** A phone or mobile number of 9 digits or more is needed. */
  | 'PICKUP_PHONE_MISSING'
  /** Some pieces are not scanned yet. Scan all of them before you ship. */
  | 'PIECES_MISSING'
  /** A new policy holds from tomorrow on. Who has bought already is under the one of that day. */
  | 'POLICY_DAY_PAST'
  /** A policy has 1 to 20,000 characters. */
  | 'POLICY_TEXT_INVALID'
  /** Enter a price in whole won. */
  | 'PRICE_FRACTIONAL'
  /** A price cannot be below 0. */
  | 'PRICE_NEGATIVE'
  /** A price takes effect today or later; those of the past stay. */
  | 'PRICE_STARTS_IN_PAST'
  /** A price has at most 1,000,000,000 won. */
  | 'PRICE_TOO_LARGE'
  /** Choose a product. */
  | 'PRODUCTS_MISSING'
  /** At most 100 products are taken at a time. */
  | 'PRODUCTS_TOO_MANY'
  /** Somebody changed the product meanwhile. Look at it now and save again. */
  | 'PRODUCT_CHANGED'
  /** Enter a product name of 1 to 200 characters. */
  | 'PRODUCT_NAME_INVALID'
  /** There is no such product. */
  | 'PRODUCT_UNKNOWN'
  /** Enter a whole number of pieces, at most 100,000. */
  | 'QUANTITY_INVALID'
  /** It is about an order that is here. Settle it at the order, then dismiss it with a reason. */
  | 'QUARANTINE_NEEDS_DESK'
  /** It has been settled already. */
  | 'QUARANTINE_SETTLED'
  /** It still cannot be taken in. See the reason, put it right, and try again. */
  | 'QUARANTINE_STILL_FLAWED'
  /** There is no such item in quarantine. */
  | 'QUARANTINE_UNKNOWN'
  /** There is no such question. */
  | 'QUESTION_UNKNOWN'
  /** This product is being sent or has left the queue already. */
  | 'QUEUED_PRODUCT_LEFT'
  /** There is no such product in the queue. */
  | 'QUEUED_PRODUCT_UNKNOWN'
  /** Enter a whole place from 1 on. */
  | 'QUEUE_PLACE_OUT_OF_RANGE'
  /** The own storefront always offers 100 % of the stock. */
  | 'RATIO_OF_OWN_STOREFRONT'
  /** Enter a whole stock link ratio from 0 to 100. */
  | 'RATIO_OUT_OF_RANGE'
  /** Give a reason of 2 to 500 characters. */
  | 'REASON_MISSING'
  /** Say why in at least 5 characters. */
  | 'REASON_TOO_SHORT'
  /** The phone number or the address of the recipient is missing. Ask the storefront for it. */
  | 'RECIPIENT_INCOMPLETE'
  /** It is being compared already. Start again when that has ended. */
  | 'RECONCILIATION_RUNNING'
  /** The refund is a whole number from 0 won on. */
  | 'REFUND_INVALID'
  /** Say what goes out instead. */
  | 'REPLACEMENTS_MISSING'
  /** The order that was to be sent was cancelled. */
  | 'REPLACEMENT_CANCELLED'
  /** Of what goes out instead, the quantity is a whole number from 1 on and the price from 0 on. */
  | 'REPLACEMENT_INVALID'
  /** The return or exchange that was agreed on was called off. */
  | 'RETURN_CALLED_OFF'
  /** Choose what comes back, and how many. */
  | 'RETURN_LINES_MISSING'
  /** An item is chosen twice. Put it in one row. */
  | 'RETURN_LINE_REPEATED'
  /** The note has at most 500 characters. */
  | 'RETURN_NOTE_TOO_LONG'
  /** The quantity is a whole number from 1 on. */
  | 'RETURN_QUANTITY_INVALID'
  /** That is more than was ordered. Look at the quantity. */
  | 'RETURN_QUANTITY_TOO_LARGE'
  /** There is no such return. */
  | 'RETURN_UNKNOWN'
  /** At most 2000 characters can be written. */
  | 'SETTLEMENT_NOTE_TOO_LONG'
  /** Only approved settlements with something due are paid. Load the list anew. */
  | 'SETTLEMENT_NOT_APPROVED'
  /** There is no such settlement. */
  | 'SETTLEMENT_UNKNOWN'
  /** There is a variant with this SKU already. Check colour and size. */
  | 'SKU_TAKEN'
  /** Stock does not cover it. It gets stock by itself once there is some. */
  | 'SOLD_OUT'
  /** Something is due on this settlement. */
  | 'SOMETHING_DUE'
  /** There is no certificate to sign the statement with. Tell an administrator. */
  | 'STATEMENT_NOT_SIGNED'
  /** There is not that much in stock. Look at the stock and change the quantity. */
  | 'STOCK_BELOW_ZERO'
  /** The stock moved while you counted. Look at it now and count again. */
  | 'STOCK_MOVED'
  /** A note has at most 500 characters. */
  | 'STOCK_NOTE_TOO_LONG'
  /** Enter the name of the storefront. */
  | 'STOREFRONT_NAME_MISSING'
  /** Only consigned storefronts are settled. Choose one of them. */
  | 'STOREFRONT_NOT_CONSIGNED'
  /** At most 100 characters can be entered. */
  | 'STOREFRONT_TEXT_TOO_LONG'
  /** There is no such storefront. */
  | 'STOREFRONT_UNKNOWN'
  /** Enter a style code of 3 to 20 letters and digits, e.g. D16MMP101. */
  | 'STYLE_CODE_MALFORMED'
  /** There is a product with this style code already. Look at that one. */
  | 'STYLE_CODE_TAKEN'
  /** At most 500 lines can be done at once. Select fewer. */
  | 'TOO_MANY_LINES'
  /** That is more than was ordered. Take out the piece you just scanned. */
  | 'TOO_MANY_PIECES'
  /** At most 200 items can be settled at once. */
  | 'TOO_MANY_QUARANTINED'
  /** Some of these pieces are coming back already. Look at what is in progress. */
  | 'UNIT_ALREADY_RETURNING'
  /** Enter a colour and a size at least. */
  | 'VARIANTS_MISSING'
  /** A product has at most 200 variants. */
  | 'VARIANTS_TOO_MANY'
  /** Enter colour and size as codes of 1 to 8 letters and digits, e.g. GY and XL. */
  | 'VARIANT_CODE_MALFORMED'
  /** This item is no longer sold. Choose another. */
  | 'VARIANT_DISCONTINUED'
  /** The same colour and size was entered twice. */
  | 'VARIANT_TWICE'
  /** There is no such item. */
  | 'VARIANT_UNKNOWN'
  /** A view has a name of 1 to 60 characters. */
  | 'VIEW_NAME_INVALID'
  /** You have a view of this name already. */
  | 'VIEW_NAME_TAKEN'
  /** You may not share views. You can save it for yourself. */
  | 'VIEW_NOT_SHAREABLE'
  /** These filters cannot be saved. */
  | 'VIEW_QUERY_INVALID'
  /** There is no such view. */
  | 'VIEW_UNKNOWN'
  /** This item does not belong to the order. Take it out and look again. */
  | 'WRONG_ITEM'
  /** This cannot be done as things stand now. Load the page anew. */
  | 'WRONG_STATE';

/** How a claim of a marketplace was decided */
export type OutwardClaimAnswer =
  /** It is done: goods are back, or the line is cancelled */
  | 'COMPLETE'
  /** It is turned down */
  | 'REFUSE';

/** Kind of a thing that a marketplace is told once */
export type OutwardTaskKind =
  /** How a cancellation, return or exchange was decided that was asked for there (C5) */
  | 'CLAIM'
  /** That lines are held back, or let go again (출고보류) */
  | 'HOLD'
  /** Tracking number and that the lines are in delivery (배송중, C6) */
  | 'SHIPMENT';

/** State of a thing that a marketplace is told */
export type OutwardTaskState =
  /** The marketplace has it */
  | 'DONE'
  /** The marketplace refused it; somebody has to look at it */
  | 'FAILED'
  /** To be told, or to be tried again */
  | 'WAITING';

/** Award that the buyer has now (지급 완료) */
export type PayAwardInput = {
  /** Term by which it is owed */
  termId: string;
};

/** Role that takes a payout file out, once */
export type PayoutRole =
  /** Administrator (관리자) */
  | 'ADMIN'
  /** Headquarters (본사) */
  | 'HEADQUARTERS';

/** Priority of order lines in allocation (우선할당) */
export type PrioritizeLinesInput = {
  /** Order lines, 1 to 500 */
  lineIds: Array<string>;
  /** Why, at most 200 characters */
  note?: string | null | undefined;
};

/** Reasons why an act of the slice can be refused */
export type PrivacyUserErrorCode =
  /** This record is held already. */
  | 'ALREADY_HELD'
  /** There is no such legal hold. */
  | 'HOLD_UNKNOWN'
  /** Say from when and until when, at most 92 days. */
  | 'PERIOD_INVALID'
  /** Say why, in at least 5 characters. */
  | 'REASON_TOO_SHORT'
  /** There is no such record. */
  | 'SUBJECT_UNKNOWN';

/** Processing of an exchange (교환처리) */
export type ProcessExchangeInput = {
  /** Exchange that waits */
  returnId: string;
};

/** Why something from a marketplace was not taken in */
export type QuarantineCode =
  /** Cancelled there after it had left the warehouse (C6) */
  | 'CANCELLED_AFTER_SHIPPING'
  /** A return or exchange was asked for there and has to be taken in by hand */
  | 'CLAIM_NOT_TAKEN'
  /** It does not have the form of an order, or of a question */
  | 'MALFORMED'
  /** In delivery there although the warehouse never sent it */
  | 'SHIPPED_ELSEWHERE'
  /** A status that no table knows */
  | 'STATUS_UNKNOWN'
  /** A variant is neither listed there nor known by its sku */
  | 'VARIANT_UNKNOWN';

/** State of what is in quarantine */
export type QuarantineState =
  /** Put away with a reason */
  | 'DISMISSED'
  /** Taken in after all */
  | 'REPLAYED'
  /** Somebody has to look */
  | 'WAITING';

/** How soon a product is sent */
export type QueuePriority =
  /** Before all others */
  | 'HIGH'
  /** When nothing else waits */
  | 'LOW'
  /** In turn */
  | 'NORMAL';

/** Products to be sent to the marketplaces of a storefront (C2) */
export type QueueProductsInput = {
  /** How soon; normal unless said */
  priority?: QueuePriority | null | undefined;
  /** Products, 1 to 100, in the order in which they are sent */
  productIds: Array<string>;
  /** Storefront that sells them */
  storefrontId: string;
};

/** State of a product in the queue of a storefront */
export type QueuedProductState =
  /** Taken out of the queue */
  | 'CANCELLED'
  /** A marketplace refused it */
  | 'FAILED'
  /** Being sent */
  | 'SENDING'
  /** Every marketplace has it */
  | 'SENT'
  /** Its turn comes */
  | 'WAITING';

/** Goods that came in (입고) */
export type ReceiveStockInput = {
  /** Remark, e.g. the number of the delivery; at most 500 characters */
  note?: string | null | undefined;
  /** Number of pieces, 1 to 100,000 */
  quantity: number;
  /** Variant that came in */
  variantId: string;
};

/** Marketplace that is to be compared with what it should have */
export type ReconcileConnectionInput = {
  /** Connection of a storefront to the marketplace */
  connectionId: string;
};

/** State of a comparison with a marketplace */
export type ReconciliationState =
  /** Everything was compared */
  | 'DONE'
  /** The marketplace could not be read to the end */
  | 'FAILED'
  /** Under way */
  | 'RUNNING';

/** Lines whose stock is to be taken back (할당 해제, E8) */
export type ReleaseLinesInput = {
  /** Order lines, 1 to 500 */
  lineIds: Array<string>;
};

/** Removal of a view of the order desk */
export type RemoveOrderViewInput = {
  /** View of the viewer's own */
  viewId: string;
};

/** Repair of returned goods (수선 완료) */
export type RepairLotInput = {
  /** Lot that was repaired */
  lotId: string;
  /** What was repaired, at most 500 characters */
  note?: string | null | undefined;
};

/** Goods that are to go out instead */
export type ReplacementLineInput = {
  /** Number of pieces, from 1 on */
  quantity: number;
  /** Price of one piece in won, a whole number from 0 on */
  unitPrice: number;
  /** Variant that goes out */
  variantId: string;
};

/** Items in quarantine to take in once more */
export type ReplayQuarantinedOrdersInput = {
  /** Items, 1 to 200 */
  ids: Array<string>;
};

/** Request for an export of orders */
export type RequestOrderExportInput = {
  /** Columns of the file, in their order; at least one */
  columns: Array<OrderDeskColumn>;
  /** Format of the file */
  format: OrderExportFormat;
  /** Indicates whether names and numbers leave in clear; they are masked otherwise */
  isUnmasked: boolean;
  /** What the orders must be like, as of the order desk */
  question: OrderQuestionInput;
  /** Why they must leave in clear, at least 5 characters; logged */
  reason?: string | null | undefined;
};

/** Exchange of goods for others (다른상품교환접수); it waits to be processed */
export type RequestOtherItemExchangeInput = {
  /** What comes back */
  lines: Array<ReturnLineInput>;
  /** Order of which something comes back */
  orderId: string;
  /** Who sends it, and from where */
  pickup?: ReturnPickupInput | null | undefined;
  /** Reason; says who bears the fee */
  reason: OrderReturnReason;
  /** What goes out instead, one entry a row of the grid */
  replacements: Array<ReplacementLineInput>;
};

/** Settlements that are to be paid */
export type RequestPayoutInput = {
  /** Identifiers of approved settlements, at most 500 */
  settlementIds: Array<string>;
};

/** Return of goods for their money (반품접수처리) */
export type RequestReturnInput = {
  /** What comes back */
  lines: Array<ReturnLineInput>;
  /** Order of which something comes back */
  orderId: string;
  /** Who sends it, and from where */
  pickup?: ReturnPickupInput | null | undefined;
  /** Reason; says who bears the fee */
  reason: OrderReturnReason;
};

/** Exchange of goods for the same ones (동일상품교환접수) */
export type RequestSameItemExchangeInput = {
  /** What comes back */
  lines: Array<ReturnLineInput>;
  /** Order of which something comes back */
  orderId: string;
  /** Who sends it, and from where */
  pickup?: ReturnPickupInput | null | undefined;
  /** Reason; says who bears the fee */
  reason: OrderReturnReason;
};

/** What is to be put right */
export type RequestSettlementCorrectionInput = {
  /** Amount in won, below 0 in favour of the storefront */
  amount: number;
  /** Reason, which the storefront reads too */
  reason: string;
  /** Code of the consigned storefront, e.g. PNR002 */
  storefrontCode: string;
};

/** Parcel that is to be packed anew */
export type RestartPackingInput = {
  /** Order that is packed */
  orderId: string;
};

/** Sale of a variant again that was discontinued */
export type ResumeVariantInput = {
  /** Variant that is sold again */
  variantId: string;
};

/** What a marketplace is to be told again */
export type RetryOutwardTasksInput = {
  /** Connection of a storefront to the marketplace */
  connectionId: string;
  /** Failed things; all of the connection unless said, with its refused listings */
  taskIds?: Array<string> | null | undefined;
};

/** Pieces of an order line that are to come back */
export type ReturnLineInput = {
  /** Line of the order */
  orderLineId: string;
  /** Number of pieces, 1 to those ordered and not coming or come back (반품수량) */
  quantity: number;
};

/** Who sends goods back, and from where; what is left out is the order’s (E9) */
export type ReturnPickupInput = {
  /** Return address (회송지주소); another than the order’s as `normalizedAddress` gives it, else ADDRESS_NOT_NORMALIZED */
  address?: string | null | undefined;
  /** Whether our courier fetches them; yes unless said */
  byCourier?: boolean | null | undefined;
  /** Mobile number (휴대폰) */
  mobile?: string | null | undefined;
  /** Name of who sends them (고객명) */
  name?: string | null | undefined;
  /** Note of the desk (CS등록 비고), at most 500 characters */
  note?: string | null | undefined;
  /** Phone number (전화) */
  phone?: string | null | undefined;
  /** Zip code of the return address, five digits */
  zipCode?: string | null | undefined;
};

/** Request to see personal data of a Order in clear */
export type RevealOrderInput = {
  /** Record to reveal */
  orderId: string;
  /** Why it must be seen, at least 5 characters; goes into the access log */
  reason: string;
};

/** Request to see personal data of a OrderReturn in clear */
export type RevealOrderReturnInput = {
  /** Record to reveal */
  orderReturnId: string;
  /** Why it must be seen, at least 5 characters; goes into the access log */
  reason: string;
};

/** Period that is to be settled */
export type RunSettlementInput = {
  /** Whether goods or delivery fees are settled */
  kind: SettlementKind;
  /** Any day of the week or month, in Asia/Seoul */
  period: string;
};

/** Piece that was scanned into a parcel */
export type ScanPieceInput = {
  /** Code on the piece, which is its sku, e.g. D16MMP101-GY-L */
  code: string;
  /** Order that is packed */
  orderId: string;
};

/** Contract prices of a consigned storefront from a day on (C1) */
export type SetContractPricesInput = {
  /** First day in Asia/Seoul on which they count, today or later */
  effectiveFrom: string;
  /** Prices of 1 to 100 products */
  prices: Array<ContractPriceInput>;
  /** Consigned storefront */
  storefrontId: string;
};

/** Price at which a storefront sells a product (C3) */
export type SetOfferPriceInput = {
  /** Price of one piece in whole won, 0 to 1,000,000,000; none for that of the maker's list */
  amount?: number | null | undefined;
  /** Product it sells */
  productId: string;
  /** Storefront that sells it */
  storefrontId: string;
};

/** From how many pieces a storefront hands returns over */
export type SetReturnDelegationInput = {
  /** Number of pieces, 1 to 10,000 */
  minimumQuantity: number;
  /** Code of the storefront, e.g. PNR002 */
  storefrontCode: string;
};

/** New stock link ratio (연동재고율, C4) */
export type SetStockLinkRatioInput = {
  /** Percent of the warehouse stock to offer, a whole number from 0 to 100 */
  percent: number;
  /** Consigned storefront */
  storefrontId: string;
};

/** What an entry of the settlement is about */
export type SettlementEntryKind =
  /** The same of what a settlement had taken before (분쟁 환수) */
  | 'CLAWBACK'
  /** Put right by people, with the approval of another (조정) */
  | 'CORRECTION'
  /** Not owed any more because the parties of the case settled (분쟁 차감) */
  | 'DEDUCTION'
  /** Delivery fee of a parcel (배송비) */
  | 'DELIVERY_FEE'
  /** Held as long as a dispute case is open (분쟁 보류) */
  | 'HOLD'
  /** Given free because the case ended without a settlement (보류 해제) */
  | 'RELEASE'
  /** Pieces whose return was confirmed (반품 확정) */
  | 'RETURN'
  /** Line that was shipped (출고) */
  | 'SALE';

/** Which settlements are wanted; all that the viewer reads unless said */
export type SettlementFilter = {
  /** First day from which their period begins */
  from?: string | null | undefined;
  /** What they are about */
  kind?: SettlementKind | null | undefined;
  /** States, of which one is theirs */
  states?: Array<SettlementState> | null | undefined;
  /** Code of the storefront */
  storefrontCode?: string | null | undefined;
  /** Last day until which their period begins */
  to?: string | null | undefined;
};

/** What a settlement is about (C9) */
export type SettlementKind =
  /** Delivery fees of a month (배송비 정산) */
  | 'MONTHLY'
  /** Goods of a week, Monday to Sunday in Asia/Seoul (판매 정산) */
  | 'WEEKLY';

/** State of a run of settlements */
export type SettlementRunState =
  /** Settlements are made (완료) */
  | 'DONE'
  /** Gone wrong; it is tried again by itself, and at once when somebody asks (실패) */
  | 'FAILED'
  /** Waits for its turn (대기) */
  | 'QUEUED'
  /** Under way (진행) */
  | 'RUNNING';

/** State of a settlement */
export type SettlementState =
  /** Approved by the operator, or left without a word in time (확인) */
  | 'APPROVED'
  /** Nothing is due; what is below 0 goes into the next one (이월) */
  | 'CARRIED_OVER'
  /** Sums are taken, the statement is not issued yet (작성) */
  | 'DRAFT'
  /** Statement is issued, the operator can object (발행) */
  | 'ISSUED'
  /** Operator objects, the headquarters are to answer (이의) */
  | 'OBJECTED'
  /** Paid (지급 완료) */
  | 'PAID'
  /** Stands in a payout file (지급 예정) */
  | 'PAYABLE';

/** Step a settlement can take */
export type SettlementStep =
  /** Approve the statement (확인) */
  | 'APPROVE'
  /** Approve it because nobody objected in time (기한 경과 확인) */
  | 'APPROVE_BY_SILENCE'
  /** Carry over what is not above 0 (이월) */
  | 'CARRY_OVER'
  /** Answer the objection by a correction in the next settlement (조정) */
  | 'CORRECT'
  /** Issue the statement (발행) */
  | 'ISSUE'
  /** Object to the statement (이의) */
  | 'OBJECT'
  /** Note that it was paid (지급) */
  | 'PAY'
  /** Put it into a payout file (지급 편성) */
  | 'RELEASE'
  /** Answer the objection and leave the statement as it is (이의 기각) */
  | 'UPHOLD';

/** Kind of a parcel */
export type ShipmentKind =
  /** To the recipient (출고) */
  | 'OUTBOUND'
  /** Back from the customer (택배회수) */
  | 'RETURN';

/** State of a parcel */
export type ShipmentStatus =
  /** Called off */
  | 'CANCELLED'
  /** Arrived */
  | 'DELIVERED'
  /** On its way */
  | 'IN_TRANSIT'
  /** Announced to the courier */
  | 'REQUESTED';

/** Cause of a change of stock */
export type StockCause =
  /** Stock was set aside for a line (할당) */
  | 'ALLOCATION'
  /** An order was cancelled (취소) */
  | 'CANCELLATION'
  /** An order was collected (주문수집) */
  | 'COLLECTION'
  /** The shelf was counted (실사) */
  | 'COUNT'
  /** Goods came in (입고) */
  | 'RECEIPT'
  /** Stock was taken back from a line (할당해제) */
  | 'RELEASE'
  /** Goods were repaired (수선입고) */
  | 'REPAIR'
  /** Goods came back fit for sale (반품입고) */
  | 'RETURN'
  /** A parcel left (출고) */
  | 'SHIPMENT';

/** Part of the warehouse */
export type StockFilter =
  /** Everything */
  | 'ALL'
  /** What is set aside for orders (할당) */
  | 'ALLOCATED'
  /** What nobody can buy now (품절) */
  | 'SOLD_OUT';

/** Kind of a storefront */
export type StorefrontKind =
  /** Run by a seller of the maker's goods (위탁 판매자) */
  | 'CONSIGNED'
  /** Run by the maker itself (판매자 본사) */
  | 'OWN';

/** Which questions are wanted; all that is said must hold */
export type StorefrontQuestionFilter = {
  /** States, any of them */
  states?: Array<StorefrontQuestionState> | null | undefined;
  /** Code of a storefront, e.g. PNR002 */
  storefront?: string | null | undefined;
};

/** What a buyer asks about */
export type StorefrontQuestionKind =
  /** An order (주문 문의) */
  | 'ORDER'
  /** Something else */
  | 'OTHER'
  /** A product (상품 문의) */
  | 'PRODUCT';

/** State of a question of a buyer */
export type StorefrontQuestionState =
  /** Answered, and on its way to the marketplace (답변 전송 중) */
  | 'ANSWERED'
  /** Nobody has answered it (미답변) */
  | 'ASKED'
  /** The marketplace did not take the answer; it can be answered anew (전송 실패) */
  | 'REFUSED'
  /** The answer stands at the marketplace (답변완료) */
  | 'TOLD';

/** Removal of flags from order lines */
export type UnflagLinesInput = {
  /** Order lines, 1 to 500 */
  lineIds: Array<string>;
};

/** End of a hold of order lines */
export type UnholdLinesInput = {
  /** Order lines, 1 to 500 */
  lineIds: Array<string>;
};

/** End of the priority of order lines */
export type UnprioritizeLinesInput = {
  /** Order lines, 1 to 500 */
  lineIds: Array<string>;
};

/** Products that a storefront ceases to sell */
export type WithdrawProductsInput = {
  /** Products, 1 to 100 */
  productIds: Array<string>;
  /** Storefront that sold them */
  storefrontId: string;
};

/** Loss of returned goods (폐기) */
export type WriteOffLotInput = {
  /** Lot that is written off */
  lotId: string;
  /** Why, 1 to 500 characters */
  note: string;
};

export type AgreedOnOrderQueryVariables = Exact<{
  id: string;
}>;

export type AgreedOnOrderQuery = {
  order: {
    __typename: 'Order';
    id: string;
    lines: Array<{
      __typename: 'OrderLine';
      id: string;
      variant: { __typename: 'Variant'; id: string; sku: string };
      agreementTerms: Array<{
        __typename: 'LineAgreementTerm';
        id: string;
        kind: LineAgreementTermKind;
        state: LineAgreementTermState;
        caseNumber: string;
        quantity: number | null;
        reference: string | null;
        refusal: string | null;
        begunAt: string;
        amount: { __typename: 'Money'; amount: number; currency: string } | null;
      }>;
    }>;
  } | null;
};

export type AgreementAwardListQueryVariables = Exact<{
  state?: AgreementAwardState | null | undefined;
  after?: string | null | undefined;
}>;

export type AgreementAwardListQuery = {
  agreementAwards: {
    __typename: 'LineAgreementTermConnection';
    nodes: Array<{
      __typename: 'LineAgreementTerm';
      id: string;
      kind: LineAgreementTermKind;
      state: LineAgreementTermState;
      caseNumber: string;
      begunAt: string;
      endedAt: string | null;
      amount: { __typename: 'Money'; amount: number; currency: string } | null;
      storefront: { __typename: 'Storefront'; id: string; code: string; name: string } | null;
      orderLine: {
        __typename: 'OrderLine';
        id: string;
        number: string;
        order: { __typename: 'Order'; id: string; number: string } | null;
      } | null;
    }>;
    pageInfo: { __typename: 'PageInfo'; hasNextPage: boolean; endCursor: string | null };
  };
};

export type PayAwardMutationVariables = Exact<{
  input: PayAwardInput;
}>;

export type PayAwardMutation = {
  payAward: {
    __typename: 'PayAwardPayload';
    term: { __typename: 'LineAgreementTerm'; id: string; state: LineAgreementTermState; endedAt: string | null } | null;
    userErrors: Array<{
      __typename: 'OrdersUserError';
      code: OrdersUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type AllocateChosenLinesMutationVariables = Exact<{
  input: AllocateLinesInput;
}>;

export type AllocateChosenLinesMutation = {
  allocateLines: {
    __typename: 'AllocateLinesPayload';
    results: Array<{
      __typename: 'LineResult';
      lineId: string;
      line: {
        __typename: 'OrderLine';
        id: string;
        number: string;
        flags: Array<OrderLineFlag>;
        flagColour: FlagColour | null;
        flagNote: string | null;
        allocatedAt: string | null;
        variant: { __typename: 'Variant'; id: string; sku: string };
      } | null;
      userErrors: Array<{ __typename: 'OrdersUserError'; message: string }>;
    }> | null;
    userErrors: Array<{ __typename: 'OrdersUserError'; message: string; field: Array<string> | null }>;
  };
};

export type ReleaseChosenLinesMutationVariables = Exact<{
  input: ReleaseLinesInput;
}>;

export type ReleaseChosenLinesMutation = {
  releaseLines: {
    __typename: 'ReleaseLinesPayload';
    results: Array<{
      __typename: 'LineResult';
      lineId: string;
      line: {
        __typename: 'OrderLine';
        id: string;
        number: string;
        flags: Array<OrderLineFlag>;
        flagColour: FlagColour | null;
        flagNote: string | null;
        allocatedAt: string | null;
        variant: { __typename: 'Variant'; id: string; sku: string };
      } | null;
      userErrors: Array<{ __typename: 'OrdersUserError'; message: string }>;
    }> | null;
    userErrors: Array<{ __typename: 'OrdersUserError'; message: string; field: Array<string> | null }>;
  };
};

export type OrderToCancelQueryVariables = Exact<{
  id: string;
}>;

export type OrderToCancelQuery = {
  order: {
    __typename: 'Order';
    id: string;
    number: string;
    paidAt: string | null;
    lines: Array<{
      __typename: 'OrderLine';
      id: string;
      number: string;
      quantity: number;
      flags: Array<OrderLineFlag>;
      cancelAskedAt: string | null;
      cancelledAt: string | null;
      shippedAt: string | null;
      paid: { __typename: 'Money'; amount: number; currency: string } | null;
      compensated: { __typename: 'Money'; amount: number; currency: string } | null;
      variant: {
        __typename: 'Variant';
        id: string;
        sku: string;
        colour: string | null;
        size: string | null;
        product: { __typename: 'Product'; id: string; name: string };
      };
    }>;
  } | null;
};

export type CancelLinesMutationVariables = Exact<{
  input: CancelLinesInput;
}>;

export type CancelLinesMutation = {
  cancelLines: {
    __typename: 'CancelLinesPayload';
    lines: Array<{
      __typename: 'OrderLine';
      id: string;
      flags: Array<OrderLineFlag>;
      cancelledAt: string | null;
      cancelAskedAt: string | null;
      order: { __typename: 'Order'; id: string; erpStatus: OrderErpStatus } | null;
    }> | null;
    userErrors: Array<{
      __typename: 'OrdersUserError';
      code: OrdersUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type ProductsOfCatalogQueryVariables = Exact<{
  search?: string | null | undefined;
  after?: string | null | undefined;
}>;

export type ProductsOfCatalogQuery = {
  products: {
    __typename: 'ProductConnection';
    nodes: Array<{
      __typename: 'Product';
      id: string;
      styleCode: string;
      name: string;
      listPrice: { __typename: 'Money'; amount: number; currency: string } | null;
      wholesalePrice: { __typename: 'Money'; amount: number; currency: string } | null;
      variants: Array<{ __typename: 'Variant'; id: string; discontinuedAt: string | null }>;
    }>;
    pageInfo: { __typename: 'PageInfo'; hasNextPage: boolean; endCursor: string | null };
  };
};

export type ProductOfCatalogQueryVariables = Exact<{
  id: string;
}>;

export type ProductOfCatalogQuery = {
  product: {
    __typename: 'Product';
    id: string;
    styleCode: string;
    name: string;
    version: number;
    listPrice: { __typename: 'Money'; amount: number; currency: string } | null;
    wholesalePrice: { __typename: 'Money'; amount: number; currency: string } | null;
    variants: Array<{
      __typename: 'Variant';
      id: string;
      sku: string;
      colour: string | null;
      size: string | null;
      discontinuedAt: string | null;
    }>;
  } | null;
};

export type AddProductMutationVariables = Exact<{
  input: AddProductInput;
}>;

export type AddProductMutation = {
  addProduct: {
    __typename: 'AddProductPayload';
    product: { __typename: 'Product'; id: string } | null;
    userErrors: Array<{
      __typename: 'OrdersUserError';
      message: string;
      field: Array<string> | null;
      code: OrdersUserErrorCode;
    }>;
  };
};

export type ChangeProductMutationVariables = Exact<{
  input: ChangeProductInput;
}>;

export type ChangeProductMutation = {
  changeProduct: {
    __typename: 'ChangeProductPayload';
    product: {
      __typename: 'Product';
      id: string;
      name: string;
      version: number;
      listPrice: { __typename: 'Money'; amount: number; currency: string } | null;
      wholesalePrice: { __typename: 'Money'; amount: number; currency: string } | null;
    } | null;
    userErrors: Array<{
      __typename: 'OrdersUserError';
      message: string;
      field: Array<string> | null;
      code: OrdersUserErrorCode;
    }>;
  };
};

export type AddVariantsMutationVariables = Exact<{
  input: AddVariantsInput;
}>;

export type AddVariantsMutation = {
  addVariants: {
    __typename: 'AddVariantsPayload';
    product: {
      __typename: 'Product';
      id: string;
      variants: Array<{
        __typename: 'Variant';
        id: string;
        sku: string;
        colour: string | null;
        size: string | null;
        discontinuedAt: string | null;
      }>;
    } | null;
    userErrors: Array<{
      __typename: 'OrdersUserError';
      message: string;
      field: Array<string> | null;
      code: OrdersUserErrorCode;
    }>;
  };
};

export type DiscontinueVariantMutationVariables = Exact<{
  input: DiscontinueVariantInput;
}>;

export type DiscontinueVariantMutation = {
  discontinueVariant: {
    __typename: 'DiscontinueVariantPayload';
    variant: { __typename: 'Variant'; id: string; discontinuedAt: string | null } | null;
    userErrors: Array<{
      __typename: 'OrdersUserError';
      message: string;
      field: Array<string> | null;
      code: OrdersUserErrorCode;
    }>;
  };
};

export type ResumeVariantMutationVariables = Exact<{
  input: ResumeVariantInput;
}>;

export type ResumeVariantMutation = {
  resumeVariant: {
    __typename: 'ResumeVariantPayload';
    variant: { __typename: 'Variant'; id: string; discontinuedAt: string | null } | null;
    userErrors: Array<{
      __typename: 'OrdersUserError';
      message: string;
      field: Array<string> | null;
      code: OrdersUserErrorCode;
    }>;
  };
};

export type ConnectionHealthListQueryVariables = Exact<{ [key: string]: never }>;

export type ConnectionHealthListQuery = {
  connectionHealth: Array<{
    __typename: 'ConnectionHealth';
    id: string;
    name: string;
    connector: ConnectorName;
    account: string;
    lamp: ConnectionLamp;
    lagSeconds: number | null;
    lastRunAt: string | null;
    errorCode: CollectionError | null;
    errorText: string | null;
    failures: number;
    nextAt: string | null;
    isRunning: boolean;
    addedToday: number;
    waitingQuarantine: number;
    storefront: { __typename: 'Storefront'; id: string; code: string; name: string };
    lastRun: {
      __typename: 'CollectionRun';
      id: string;
      state: CollectionState;
      read: number;
      added: number;
      changed: number;
      unpaid: number;
      quarantined: number;
    } | null;
  }>;
};

export type ConnectionHealth_ConnectionFragment = {
  __typename: 'ConnectionHealth';
  id: string;
  name: string;
  connector: ConnectorName;
  account: string;
  lamp: ConnectionLamp;
  lagSeconds: number | null;
  lastRunAt: string | null;
  errorCode: CollectionError | null;
  errorText: string | null;
  failures: number;
  nextAt: string | null;
  isRunning: boolean;
  addedToday: number;
  waitingQuarantine: number;
  storefront: { __typename: 'Storefront'; id: string; code: string; name: string };
  lastRun: {
    __typename: 'CollectionRun';
    id: string;
    state: CollectionState;
    read: number;
    added: number;
    changed: number;
    unpaid: number;
    quarantined: number;
  } | null;
} & { ' $fragmentName'?: 'ConnectionHealth_ConnectionFragment' };

export type ConnectionHealthChangedSubscriptionVariables = Exact<{ [key: string]: never }>;

export type ConnectionHealthChangedSubscription = {
  connectionHealthChanged: {
    __typename: 'ConnectionHealth';
    id: string;
    name: string;
    connector: ConnectorName;
    account: string;
    lamp: ConnectionLamp;
    lagSeconds: number | null;
    lastRunAt: string | null;
    errorCode: CollectionError | null;
    errorText: string | null;
    failures: number;
    nextAt: string | null;
    isRunning: boolean;
    addedToday: number;
    waitingQuarantine: number;
    storefront: { __typename: 'Storefront'; id: string; code: string; name: string };
    lastRun: {
      __typename: 'CollectionRun';
      id: string;
      state: CollectionState;
      read: number;
      added: number;
      changed: number;
      unpaid: number;
      quarantined: number;
    } | null;
  };
};

export type CollectNowMutationVariables = Exact<{
  input: CollectNowInput;
}>;

export type CollectNowMutation = {
  collectNow: {
    __typename: 'CollectNowPayload';
    run: { __typename: 'CollectionRun'; id: string; state: CollectionState } | null;
    userErrors: Array<{ __typename: 'OrdersUserError'; message: string }>;
  };
};

export type AskConnectionPermissionMutationVariables = Exact<{
  input: AskConnectionPermissionInput;
}>;

export type AskConnectionPermissionMutation = {
  askConnectionPermission: {
    __typename: 'AskConnectionPermissionPayload';
    permission: { __typename: 'ConnectionPermission'; url: string | null } | null;
    userErrors: Array<{ __typename: 'OrdersUserError'; message: string }>;
  };
};

export type GrantConnectionPermissionMutationVariables = Exact<{
  input: GrantConnectionPermissionInput;
}>;

export type GrantConnectionPermissionMutation = {
  grantConnectionPermission: {
    __typename: 'GrantConnectionPermissionPayload';
    connection: { __typename: 'PermittedMarketplace'; id: string } | null;
    userErrors: Array<{ __typename: 'OrdersUserError'; message: string }>;
  };
};

export type QuarantineListQueryVariables = Exact<{
  connectionId?: string | null | undefined;
  state?: QuarantineState | null | undefined;
  after?: string | null | undefined;
}>;

export type QuarantineListQuery = {
  quarantinedOrders: {
    __typename: 'QuarantinedOrderConnection';
    nodes: Array<{
      __typename: 'QuarantinedOrder';
      id: string;
      connectionId: string;
      externalNumber: string | null;
      code: QuarantineCode;
      reason: string;
      payload: string;
      state: QuarantineState;
      times: number;
      lastSeenAt: string;
      settledAt: string | null;
      settledBy: string | null;
      dismissal: string | null;
      order: { __typename: 'Order'; id: string; number: string } | null;
    }>;
    pageInfo: { __typename: 'PageInfo'; hasNextPage: boolean; endCursor: string | null };
  };
};

export type ReplayQuarantinedOrdersMutationVariables = Exact<{
  input: ReplayQuarantinedOrdersInput;
}>;

export type ReplayQuarantinedOrdersMutation = {
  replayQuarantinedOrders: {
    __typename: 'ReplayQuarantinedOrdersPayload';
    results: Array<{
      __typename: 'QuarantineResult';
      quarantinedId: string;
      userErrors: Array<{ __typename: 'OrdersUserError'; message: string }>;
    }> | null;
    userErrors: Array<{ __typename: 'OrdersUserError'; message: string }>;
  };
};

export type DismissQuarantinedOrdersMutationVariables = Exact<{
  input: DismissQuarantinedOrdersInput;
}>;

export type DismissQuarantinedOrdersMutation = {
  dismissQuarantinedOrders: {
    __typename: 'DismissQuarantinedOrdersPayload';
    results: Array<{
      __typename: 'QuarantineResult';
      quarantinedId: string;
      userErrors: Array<{ __typename: 'OrdersUserError'; message: string }>;
    }> | null;
    userErrors: Array<{ __typename: 'OrdersUserError'; message: string }>;
  };
};

export type CompensationsOfOrderQueryVariables = Exact<{
  id: string;
}>;

export type CompensationsOfOrderQuery = {
  order: {
    __typename: 'Order';
    id: string;
    lines: Array<{
      __typename: 'OrderLine';
      id: string;
      number: string;
      paid: { __typename: 'Money'; amount: number; currency: string } | null;
      compensated: { __typename: 'Money'; amount: number; currency: string } | null;
      variant: { __typename: 'Variant'; id: string; sku: string };
      compensations: Array<{
        __typename: 'Compensation';
        id: string;
        kind: CompensationKind;
        state: CompensationState;
        reason: string | null;
        bookedAt: string;
        amount: { __typename: 'Money'; amount: number; currency: string };
      }>;
    }>;
  } | null;
};

export type GiveGoodwillMutationVariables = Exact<{
  input: GiveGoodwillInput;
}>;

export type GiveGoodwillMutation = {
  giveGoodwill: {
    __typename: 'GiveGoodwillPayload';
    orderLine: {
      __typename: 'OrderLine';
      id: string;
      compensated: { __typename: 'Money'; amount: number; currency: string } | null;
    } | null;
    userErrors: Array<{
      __typename: 'OrdersUserError';
      code: OrdersUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type SetContractPricesMutationVariables = Exact<{
  input: SetContractPricesInput;
}>;

export type SetContractPricesMutation = {
  setContractPrices: {
    __typename: 'SetContractPricesPayload';
    storefront: { __typename: 'Storefront'; id: string } | null;
    userErrors: Array<{
      __typename: 'OrdersUserError';
      message: string;
      field: Array<string> | null;
      code: OrdersUserErrorCode;
    }>;
  };
};

export type MarketplacesQueryVariables = Exact<{ [key: string]: never }>;

export type MarketplacesQuery = {
  marketplaces: Array<{
    __typename: 'Marketplace';
    code: string;
    name: string;
    takesProducts: boolean;
    givesOrders: boolean;
    isOverseas: boolean | null;
    connector: MarketplaceConnector;
    storefronts: Array<{ __typename: 'Storefront'; id: string; code: string; name: string }>;
  }>;
};

export type OperatorDashboardQueryVariables = Exact<{
  code: string;
  from: string;
  to: string;
}>;

export type OperatorDashboardQuery = {
  storefrontDashboard: {
    __typename: 'StorefrontDashboard';
    shipped: number;
    returned: number;
    returnRate: number | null;
    days: Array<{
      __typename: 'DashboardDay';
      day: string;
      orders: number;
      pieces: number;
      sales: { __typename: 'Money'; amount: number; currency: string };
    }>;
    returnsByProduct: Array<{
      __typename: 'DashboardProductReturns';
      productId: string;
      name: string;
      styleCode: string;
      shipped: number;
      returned: number;
    }>;
    returnsByReason: Array<{ __typename: 'DashboardReasonReturns'; reason: string; pieces: number }>;
    soldOut: Array<{ __typename: 'DashboardSoldOut'; variantId: string; sku: string; name: string; sold: number }>;
    connections: Array<{
      __typename: 'DashboardMarketplace';
      id: string;
      name: string;
      connector: string;
      isActive: boolean;
      lastSuccessAt: string | null;
      failures: number;
      quarantined: number;
    }>;
    settlements: Array<{
      __typename: 'DashboardSettlements';
      state: SettlementState;
      count: number;
      total: { __typename: 'Money'; amount: number; currency: string };
    }>;
    pending: { __typename: 'Money'; amount: number; currency: string };
    held: { __typename: 'Money'; amount: number; currency: string };
  } | null;
};

export type OrderDeskLinesQueryVariables = Exact<{
  search?: string | null | undefined;
  filter?: OrderListFilter | null | undefined;
  storefront?: string | null | undefined;
  warehouse?: string | null | undefined;
  channel?: string | null | undefined;
  channelStatus?: string | null | undefined;
  erpStatus?: OrderErpStatus | null | undefined;
  number?: string | null | undefined;
  trackingNumber?: string | null | undefined;
  name?: string | null | undefined;
  phone?: string | null | undefined;
  sku?: string | null | undefined;
  time?: OrderTime | null | undefined;
  from?: string | null | undefined;
  until?: string | null | undefined;
  oldestFirst?: boolean | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;

export type OrderDeskLinesQuery = {
  orderLines: {
    __typename: 'OrderLineConnection';
    nodes: Array<{
      __typename: 'OrderLine';
      id: string;
      number: string;
      quantity: number;
      flags: Array<OrderLineFlag>;
      flagColour: FlagColour | null;
      flagNote: string | null;
      cancelAskedAt: string | null;
      allocatedAt: string | null;
      shippedAt: string | null;
      cancelledAt: string | null;
      channelStatus: string | null;
      amount: { __typename: 'Money'; amount: number; currency: string };
      variant: {
        __typename: 'Variant';
        id: string;
        sku: string;
        colour: string | null;
        size: string | null;
        product: { __typename: 'Product'; id: string; name: string };
      };
      order: {
        __typename: 'Order';
        id: string;
        number: string;
        erpStatus: OrderErpStatus;
        channelName: string;
        channelStatus: string;
        ordererName: string;
        ordererPhone: string | null;
        recipientName: string;
        recipientPhone: string | null;
        orderedAt: string;
        paidAt: string | null;
        collectedAt: string | null;
        warehouseCode: string;
        isBulk: boolean;
        storefront: { __typename: 'Storefront'; id: string; code: string; name: string };
        originalOrder: { __typename: 'Order'; id: string; number: string } | null;
        lines: Array<{ __typename: 'OrderLine'; id: string }>;
        shipments: Array<{
          __typename: 'Shipment';
          id: string;
          kind: ShipmentKind;
          status: ShipmentStatus;
          courier: string | null;
          trackingNumber: string | null;
        }>;
      } | null;
    }>;
    pageInfo: { __typename: 'PageInfo'; hasNextPage: boolean; endCursor: string | null };
  };
};

export type OrderDeskCountsQueryVariables = Exact<{
  search?: string | null | undefined;
  storefront?: string | null | undefined;
  warehouse?: string | null | undefined;
  channel?: string | null | undefined;
  channelStatus?: string | null | undefined;
  erpStatus?: OrderErpStatus | null | undefined;
  number?: string | null | undefined;
  trackingNumber?: string | null | undefined;
  name?: string | null | undefined;
  phone?: string | null | undefined;
  sku?: string | null | undefined;
  time?: OrderTime | null | undefined;
  from?: string | null | undefined;
  until?: string | null | undefined;
}>;

export type OrderDeskCountsQuery = {
  orderCounts: {
    __typename: 'OrderCounts';
    asOf: string;
    counts: Array<{ __typename: 'OrderCount'; filter: OrderListFilter; count: number; isMore: boolean }>;
  };
};

export type OrderDeskChoicesQueryVariables = Exact<{ [key: string]: never }>;

export type OrderDeskChoicesQuery = {
  orderChoices: {
    __typename: 'OrderChoices';
    channels: Array<string>;
    channelStatuses: Array<string>;
    warehouses: Array<{ __typename: 'OrderWarehouse'; code: string; name: string }>;
  };
};

export type OrderChoiceLinesQueryVariables = Exact<{
  search?: string | null | undefined;
  filter?: OrderListFilter | null | undefined;
  from?: string | null | undefined;
}>;

export type OrderChoiceLinesQuery = {
  orderLines: {
    __typename: 'OrderLineConnection';
    nodes: Array<{
      __typename: 'OrderLine';
      id: string;
      number: string;
      quantity: number;
      flags: Array<OrderLineFlag>;
      variant: {
        __typename: 'Variant';
        id: string;
        sku: string;
        colour: string | null;
        size: string | null;
        product: { __typename: 'Product'; id: string; name: string };
      };
      order: {
        __typename: 'Order';
        id: string;
        number: string;
        erpStatus: OrderErpStatus;
        channelStatus: string;
        ordererName: string;
        recipientName: string;
        orderedAt: string;
        customer: { __typename: 'Customer'; id: string } | null;
      } | null;
    }>;
    pageInfo: { __typename: 'PageInfo'; hasNextPage: boolean };
  };
};

export type OrderPreviewQueryVariables = Exact<{
  id: string;
}>;

export type OrderPreviewQuery = {
  order: {
    __typename: 'Order';
    id: string;
    number: string;
    erpStatus: OrderErpStatus;
    channelName: string;
    channelStatus: string;
    ordererName: string;
    recipientName: string;
    orderedAt: string;
    storefront: { __typename: 'Storefront'; id: string; code: string; name: string };
    total: { __typename: 'Money'; amount: number; currency: string };
    lines: Array<{
      __typename: 'OrderLine';
      id: string;
      number: string;
      quantity: number;
      flags: Array<OrderLineFlag>;
      flagNote: string | null;
      cancelAskedAt: string | null;
      variant: {
        __typename: 'Variant';
        id: string;
        sku: string;
        product: { __typename: 'Product'; id: string; name: string };
      };
    }>;
    shipments: Array<{
      __typename: 'Shipment';
      id: string;
      kind: ShipmentKind;
      status: ShipmentStatus;
      courier: string | null;
      trackingNumber: string | null;
    }>;
    tickets: Array<{ __typename: 'Ticket'; id: string; number: string; title: string; receivedAt: string }> | null;
  } | null;
};

export type RequestOrderExportMutationVariables = Exact<{
  input: RequestOrderExportInput;
}>;

export type RequestOrderExportMutation = {
  requestOrderExport: {
    __typename: 'RequestOrderExportPayload';
    export: { __typename: 'OrderExport'; id: string } | null;
    userErrors: Array<{ __typename: 'OrdersUserError'; message: string; field: Array<string> | null }>;
  };
};

export type CancelOrderExportMutationVariables = Exact<{
  input: CancelOrderExportInput;
}>;

export type CancelOrderExportMutation = {
  cancelOrderExport: {
    __typename: 'CancelOrderExportPayload';
    export: { __typename: 'OrderExport'; id: string; state: OrderExportState } | null;
    userErrors: Array<{ __typename: 'OrdersUserError'; message: string; field: Array<string> | null }>;
  };
};

export type OrderExportsQueryVariables = Exact<{ [key: string]: never }>;

export type OrderExportsQuery = {
  orderExports: Array<{
    __typename: 'OrderExport';
    id: string;
    format: OrderExportFormat;
    state: OrderExportState;
    rowsWritten: number;
    rowsTotal: number | null;
    bytes: number;
    fileName: string;
    downloadUrl: string | null;
    requestedAt: string;
    expiresAt: string | null;
  }>;
};

export type LineOutcome_ResultFragment = {
  __typename: 'LineResult';
  lineId: string;
  line: {
    __typename: 'OrderLine';
    id: string;
    number: string;
    flags: Array<OrderLineFlag>;
    flagColour: FlagColour | null;
    flagNote: string | null;
    allocatedAt: string | null;
    variant: { __typename: 'Variant'; id: string; sku: string };
  } | null;
  userErrors: Array<{ __typename: 'OrdersUserError'; message: string }>;
} & { ' $fragmentName'?: 'LineOutcome_ResultFragment' };

export type OrderMarkHistoryQueryVariables = Exact<{
  id: string;
}>;

export type OrderMarkHistoryQuery = {
  order: {
    __typename: 'Order';
    id: string;
    markChanges: Array<{
      __typename: 'OrderMarkChange';
      id: string;
      lineId: string;
      mark: OrderLineMark;
      isSet: boolean;
      colour: FlagColour | null;
      note: string | null;
      actorName: string;
      changedAt: string;
    }>;
    lines: Array<{ __typename: 'OrderLine'; id: string; number: string }>;
  } | null;
};

export type HoldLinesMutationVariables = Exact<{
  input: HoldLinesInput;
}>;

export type HoldLinesMutation = {
  holdLines: {
    __typename: 'HoldLinesPayload';
    results: Array<{
      __typename: 'LineResult';
      lineId: string;
      line: {
        __typename: 'OrderLine';
        id: string;
        number: string;
        flags: Array<OrderLineFlag>;
        flagColour: FlagColour | null;
        flagNote: string | null;
        allocatedAt: string | null;
        variant: { __typename: 'Variant'; id: string; sku: string };
      } | null;
      userErrors: Array<{ __typename: 'OrdersUserError'; message: string }>;
    }> | null;
    userErrors: Array<{ __typename: 'OrdersUserError'; message: string; field: Array<string> | null }>;
  };
};

export type UnholdLinesMutationVariables = Exact<{
  input: UnholdLinesInput;
}>;

export type UnholdLinesMutation = {
  unholdLines: {
    __typename: 'UnholdLinesPayload';
    results: Array<{
      __typename: 'LineResult';
      lineId: string;
      line: {
        __typename: 'OrderLine';
        id: string;
        number: string;
        flags: Array<OrderLineFlag>;
        flagColour: FlagColour | null;
        flagNote: string | null;
        allocatedAt: string | null;
        variant: { __typename: 'Variant'; id: string; sku: string };
      } | null;
      userErrors: Array<{ __typename: 'OrdersUserError'; message: string }>;
    }> | null;
    userErrors: Array<{ __typename: 'OrdersUserError'; message: string; field: Array<string> | null }>;
  };
};

export type FlagLinesMutationVariables = Exact<{
  input: FlagLinesInput;
}>;

export type FlagLinesMutation = {
  flagLines: {
    __typename: 'FlagLinesPayload';
    results: Array<{
      __typename: 'LineResult';
      lineId: string;
      line: {
        __typename: 'OrderLine';
        id: string;
        number: string;
        flags: Array<OrderLineFlag>;
        flagColour: FlagColour | null;
        flagNote: string | null;
        allocatedAt: string | null;
        variant: { __typename: 'Variant'; id: string; sku: string };
      } | null;
      userErrors: Array<{ __typename: 'OrdersUserError'; message: string }>;
    }> | null;
    userErrors: Array<{ __typename: 'OrdersUserError'; message: string; field: Array<string> | null }>;
  };
};

export type UnflagLinesMutationVariables = Exact<{
  input: UnflagLinesInput;
}>;

export type UnflagLinesMutation = {
  unflagLines: {
    __typename: 'UnflagLinesPayload';
    results: Array<{
      __typename: 'LineResult';
      lineId: string;
      line: {
        __typename: 'OrderLine';
        id: string;
        number: string;
        flags: Array<OrderLineFlag>;
        flagColour: FlagColour | null;
        flagNote: string | null;
        allocatedAt: string | null;
        variant: { __typename: 'Variant'; id: string; sku: string };
      } | null;
      userErrors: Array<{ __typename: 'OrdersUserError'; message: string }>;
    }> | null;
    userErrors: Array<{ __typename: 'OrdersUserError'; message: string; field: Array<string> | null }>;
  };
};

export type PrioritizeLinesMutationVariables = Exact<{
  input: PrioritizeLinesInput;
}>;

export type PrioritizeLinesMutation = {
  prioritizeLines: {
    __typename: 'PrioritizeLinesPayload';
    results: Array<{
      __typename: 'LineResult';
      lineId: string;
      line: {
        __typename: 'OrderLine';
        id: string;
        number: string;
        flags: Array<OrderLineFlag>;
        flagColour: FlagColour | null;
        flagNote: string | null;
        allocatedAt: string | null;
        variant: { __typename: 'Variant'; id: string; sku: string };
      } | null;
      userErrors: Array<{ __typename: 'OrdersUserError'; message: string }>;
    }> | null;
    userErrors: Array<{ __typename: 'OrdersUserError'; message: string; field: Array<string> | null }>;
  };
};

export type UnprioritizeLinesMutationVariables = Exact<{
  input: UnprioritizeLinesInput;
}>;

export type UnprioritizeLinesMutation = {
  unprioritizeLines: {
    __typename: 'UnprioritizeLinesPayload';
    results: Array<{
      __typename: 'LineResult';
      lineId: string;
      line: {
        __typename: 'OrderLine';
        id: string;
        number: string;
        flags: Array<OrderLineFlag>;
        flagColour: FlagColour | null;
        flagNote: string | null;
        allocatedAt: string | null;
        variant: { __typename: 'Variant'; id: string; sku: string };
      } | null;
      userErrors: Array<{ __typename: 'OrdersUserError'; message: string }>;
    }> | null;
    userErrors: Array<{ __typename: 'OrdersUserError'; message: string; field: Array<string> | null }>;
  };
};

export type OrderViewsQueryVariables = Exact<{ [key: string]: never }>;

export type OrderViewsQuery = {
  orderViews: Array<{
    __typename: 'OrderView';
    id: string;
    name: string;
    ownerName: string;
    isShared: boolean;
    isMine: boolean;
    query: string;
    columns: Array<OrderDeskColumn>;
  }>;
  defaultOrderView: { __typename: 'OrderView'; id: string; query: string; columns: Array<OrderDeskColumn> } | null;
};

export type CreateOrderViewMutationVariables = Exact<{
  input: CreateOrderViewInput;
}>;

export type CreateOrderViewMutation = {
  createOrderView: {
    __typename: 'CreateOrderViewPayload';
    view: { __typename: 'OrderView'; id: string } | null;
    userErrors: Array<{ __typename: 'OrdersUserError'; message: string; field: Array<string> | null }>;
  };
};

export type ChangeOrderViewMutationVariables = Exact<{
  input: ChangeOrderViewInput;
}>;

export type ChangeOrderViewMutation = {
  changeOrderView: {
    __typename: 'ChangeOrderViewPayload';
    view: { __typename: 'OrderView'; id: string } | null;
    userErrors: Array<{ __typename: 'OrdersUserError'; message: string; field: Array<string> | null }>;
  };
};

export type RemoveOrderViewMutationVariables = Exact<{
  input: RemoveOrderViewInput;
}>;

export type RemoveOrderViewMutation = {
  removeOrderView: {
    __typename: 'RemoveOrderViewPayload';
    view: { __typename: 'OrderView'; id: string } | null;
    userErrors: Array<{ __typename: 'OrdersUserError'; message: string; field: Array<string> | null }>;
  };
};

export type ChooseOrderViewMutationVariables = Exact<{
  input: ChooseOrderViewInput;
}>;

export type ChooseOrderViewMutation = {
  chooseOrderView: {
    __typename: 'ChooseOrderViewPayload';
    view: { __typename: 'OrderView'; id: string } | null;
    userErrors: Array<{ __typename: 'OrdersUserError'; message: string; field: Array<string> | null }>;
  };
};

export type OrderItem_OrderFragment = {
  __typename: 'Order';
  id: string;
  number: string;
  erpStatus: OrderErpStatus;
  channelName: string;
  channelStatus: string;
  orderedAt: string;
  storefront: { __typename: 'Storefront'; id: string; code: string; name: string };
  total: { __typename: 'Money'; amount: number; currency: string };
  lines: Array<{
    __typename: 'OrderLine';
    id: string;
    number: string;
    quantity: number;
    flags: Array<OrderLineFlag>;
    amount: { __typename: 'Money'; amount: number; currency: string };
    variant: {
      __typename: 'Variant';
      id: string;
      sku: string;
      product: { __typename: 'Product'; id: string; name: string };
    };
  }>;
  shipments: Array<{
    __typename: 'Shipment';
    id: string;
    kind: ShipmentKind;
    status: ShipmentStatus;
    courier: string | null;
    trackingNumber: string | null;
  }>;
} & { ' $fragmentName'?: 'OrderItem_OrderFragment' };

export type OrderPageQueryVariables = Exact<{
  id: string;
}>;

export type OrderPageQuery = {
  order: {
    __typename: 'Order';
    id: string;
    number: string;
    erpStatus: OrderErpStatus;
    channelName: string;
    channelStatus: string;
    ordererName: string;
    ordererPhone: string | null;
    recipientName: string;
    recipientPhone: string | null;
    recipientAddress: string | null;
    deliveryNote: string | null;
    connectionName: string | null;
    externalNumber: string | null;
    marketplaceNumber: string | null;
    warehouseCode: string;
    orderedAt: string;
    paidAt: string | null;
    collectedAt: string | null;
    deliveryFee: { __typename: 'Money'; amount: number; currency: string };
    originalOrder: { __typename: 'Order'; id: string; number: string } | null;
    replacementOrders: Array<{ __typename: 'Order'; id: string; number: string; erpStatus: OrderErpStatus }>;
    storefront: {
      __typename: 'Storefront';
      id: string;
      code: string;
      name: string;
      domain: string | null;
      kind: StorefrontKind;
    };
    total: { __typename: 'Money'; amount: number; currency: string };
    lines: Array<{
      __typename: 'OrderLine';
      id: string;
      number: string;
      quantity: number;
      flags: Array<OrderLineFlag>;
      allocatedAt: string | null;
      shippedAt: string | null;
      cancelAskedAt: string | null;
      cancelledAt: string | null;
      unitPrice: { __typename: 'Money'; amount: number; currency: string };
      amount: { __typename: 'Money'; amount: number; currency: string };
      variant: {
        __typename: 'Variant';
        id: string;
        sku: string;
        product: { __typename: 'Product'; id: string; name: string };
      };
    }>;
    shipments: Array<{
      __typename: 'Shipment';
      id: string;
      kind: ShipmentKind;
      status: ShipmentStatus;
      courier: string | null;
      trackingNumber: string | null;
      requestedAt: string;
      shippedAt: string | null;
      deliveredAt: string | null;
    }>;
    customer: { __typename: 'Customer'; id: string; name: string } | null;
    tickets: Array<{ __typename: 'Ticket'; id: string; number: string; title: string; receivedAt: string }> | null;
    disputeCases: Array<{
      __typename: 'DisputeCase';
      id: string;
      number: string;
      title: string;
      openedAt: string;
    }> | null;
  } | null;
};

export type OrdersPanel_CustomerFragment = {
  __typename: 'Customer';
  id: string;
  orders: {
    __typename: 'OrderConnection';
    nodes: Array<
      { __typename: 'Order'; id: string; erpStatus: OrderErpStatus } & {
        ' $fragmentRefs'?: { OrderItem_OrderFragment: OrderItem_OrderFragment };
      }
    >;
    pageInfo: { __typename: 'PageInfo'; hasNextPage: boolean };
  } | null;
} & { ' $fragmentName'?: 'OrdersPanel_CustomerFragment' };

export type RevealOrderMutationVariables = Exact<{
  input: RevealOrderInput;
}>;

export type RevealOrderMutation = {
  revealOrder: {
    __typename: 'RevealOrderPayload';
    revealed: {
      __typename: 'RevealedOrder';
      ordererName: string | null;
      ordererPhone: string | null;
      recipientName: string | null;
      recipientPhone: string | null;
      recipientAddress: string | null;
    } | null;
    userErrors: Array<{
      __typename: 'PrivacyUserError';
      code: PrivacyUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type SoughtOrderQueryVariables = Exact<{
  id: string;
}>;

export type SoughtOrderQuery = {
  order:
    | ({
        __typename: 'Order';
        id: string;
        erpStatus: OrderErpStatus;
        customer: { __typename: 'Customer'; id: string } | null;
      } & { ' $fragmentRefs'?: { OrderItem_OrderFragment: OrderItem_OrderFragment } })
    | null;
};

export type SyncDriftsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;

export type SyncDriftsQuery = {
  channelDrifts: {
    __typename: 'ChannelDriftConnection';
    nodes: Array<{
      __typename: 'ChannelDrift';
      id: string;
      kind: ChannelDriftKind;
      state: ChannelDriftState;
      seen: string;
      expected: string;
      externalNumber: string | null;
      foundAt: string;
      repairedAt: string | null;
      variant: { __typename: 'Variant'; id: string; sku: string } | null;
      order: { __typename: 'Order'; id: string; number: string } | null;
      channel: {
        __typename: 'ChannelSync';
        id: string;
        name: string;
        storefront: { __typename: 'Storefront'; id: string; name: string };
      };
    }>;
    pageInfo: { __typename: 'PageInfo'; hasNextPage: boolean; endCursor: string | null };
  };
};

export type RetryOutwardTasksMutationVariables = Exact<{
  input: RetryOutwardTasksInput;
}>;

export type RetryOutwardTasksMutation = {
  retryOutwardTasks: {
    __typename: 'RetryOutwardTasksPayload';
    channelSync: { __typename: 'ChannelSync'; id: string } | null;
    userErrors: Array<{
      __typename: 'OrdersUserError';
      message: string;
      field: Array<string> | null;
      code: OrdersUserErrorCode;
    }>;
  };
};

export type ReconcileConnectionMutationVariables = Exact<{
  input: ReconcileConnectionInput;
}>;

export type ReconcileConnectionMutation = {
  reconcileConnection: {
    __typename: 'ReconcileConnectionPayload';
    channelSync: { __typename: 'ChannelSync'; id: string } | null;
    userErrors: Array<{
      __typename: 'OrdersUserError';
      message: string;
      field: Array<string> | null;
      code: OrdersUserErrorCode;
    }>;
  };
};

export type SyncPageQueryVariables = Exact<{ [key: string]: never }>;

export type SyncPageQuery = {
  channelSyncs: Array<{
    __typename: 'ChannelSync';
    id: string;
    name: string;
    connector: MarketplaceConnector;
    isActive: boolean;
    trouble: string | null;
    troubleSince: string | null;
    retryAt: string | null;
    lastDoneAt: string | null;
    listings: number;
    refusedCount: number;
    waitingTasks: number;
    failedTasks: number;
    openDrifts: number;
    refusedListings: Array<{
      __typename: 'RefusedListing';
      externalVariant: string;
      pushError: string | null;
      pushErrorDetail: string | null;
      variant: { __typename: 'Variant'; id: string; sku: string };
    }>;
    lastReconciliation: {
      __typename: 'Reconciliation';
      id: string;
      state: ReconciliationState;
      listingsRead: number;
      driftsFound: number;
      errorCode: string | null;
      startedAt: string;
      endedAt: string | null;
    } | null;
    storefront: { __typename: 'Storefront'; id: string; code: string; name: string };
  }>;
};

export type ChannelHealth_ChannelFragment = {
  __typename: 'ChannelSync';
  id: string;
  name: string;
  connector: MarketplaceConnector;
  isActive: boolean;
  trouble: string | null;
  troubleSince: string | null;
  retryAt: string | null;
  lastDoneAt: string | null;
  listings: number;
  refusedCount: number;
  waitingTasks: number;
  failedTasks: number;
  openDrifts: number;
  refusedListings: Array<{
    __typename: 'RefusedListing';
    externalVariant: string;
    pushError: string | null;
    pushErrorDetail: string | null;
    variant: { __typename: 'Variant'; id: string; sku: string };
  }>;
  lastReconciliation: {
    __typename: 'Reconciliation';
    id: string;
    state: ReconciliationState;
    listingsRead: number;
    driftsFound: number;
    errorCode: string | null;
    startedAt: string;
    endedAt: string | null;
  } | null;
  storefront: { __typename: 'Storefront'; id: string; code: string; name: string };
} & { ' $fragmentName'?: 'ChannelHealth_ChannelFragment' };

export type SyncChangedSubscriptionVariables = Exact<{ [key: string]: never }>;

export type SyncChangedSubscription = {
  channelSyncChanged: {
    __typename: 'ChannelSync';
    id: string;
    name: string;
    connector: MarketplaceConnector;
    isActive: boolean;
    trouble: string | null;
    troubleSince: string | null;
    retryAt: string | null;
    lastDoneAt: string | null;
    listings: number;
    refusedCount: number;
    waitingTasks: number;
    failedTasks: number;
    openDrifts: number;
    refusedListings: Array<{
      __typename: 'RefusedListing';
      externalVariant: string;
      pushError: string | null;
      pushErrorDetail: string | null;
      variant: { __typename: 'Variant'; id: string; sku: string };
    }>;
    lastReconciliation: {
      __typename: 'Reconciliation';
      id: string;
      state: ReconciliationState;
      listingsRead: number;
      driftsFound: number;
      errorCode: string | null;
      startedAt: string;
      endedAt: string | null;
    } | null;
    storefront: { __typename: 'Storefront'; id: string; code: string; name: string };
  };
};

export type SyncTasksQueryVariables = Exact<{
  state: OutwardTaskState;
  after?: string | null | undefined;
}>;

export type SyncTasksQuery = {
  outwardTasks: {
    __typename: 'OutwardTaskConnection';
    nodes: Array<{
      __typename: 'OutwardTask';
      id: string;
      kind: OutwardTaskKind;
      isHeld: boolean | null;
      claimAnswer: OutwardClaimAnswer | null;
      attempts: number;
      retryAt: string | null;
      errorCode: string | null;
      errorDetail: string | null;
      createdAt: string;
      trackingNumber: string | null;
      order: { __typename: 'Order'; id: string; number: string };
      channel: {
        __typename: 'ChannelSync';
        id: string;
        name: string;
        storefront: { __typename: 'Storefront'; id: string; name: string };
      };
    }>;
    pageInfo: { __typename: 'PageInfo'; hasNextPage: boolean; endCursor: string | null };
  };
};

export type FindPackingQueryVariables = Exact<{
  code: string;
}>;

export type FindPackingQuery = {
  packing: {
    __typename: 'Packing';
    id: string;
    isPacked: boolean;
    courier: string | null;
    trackingNumber: string | null;
    shippedAt: string | null;
    order: {
      __typename: 'Order';
      id: string;
      number: string;
      erpStatus: OrderErpStatus;
      recipientName: string;
      storefront: { __typename: 'Storefront'; id: string; name: string };
    };
    lines: Array<{
      __typename: 'PackingLine';
      packed: number;
      obstacle: { __typename: 'OrdersUserError'; code: OrdersUserErrorCode; message: string } | null;
      line: {
        __typename: 'OrderLine';
        id: string;
        number: string;
        quantity: number;
        variant: {
          __typename: 'Variant';
          id: string;
          sku: string;
          product: { __typename: 'Product'; id: string; name: string };
        };
      };
    }>;
  } | null;
};

export type PackingTable_PackingFragment = {
  __typename: 'Packing';
  id: string;
  isPacked: boolean;
  courier: string | null;
  trackingNumber: string | null;
  shippedAt: string | null;
  order: {
    __typename: 'Order';
    id: string;
    number: string;
    erpStatus: OrderErpStatus;
    recipientName: string;
    storefront: { __typename: 'Storefront'; id: string; name: string };
  };
  lines: Array<{
    __typename: 'PackingLine';
    packed: number;
    obstacle: { __typename: 'OrdersUserError'; code: OrdersUserErrorCode; message: string } | null;
    line: {
      __typename: 'OrderLine';
      id: string;
      number: string;
      quantity: number;
      variant: {
        __typename: 'Variant';
        id: string;
        sku: string;
        product: { __typename: 'Product'; id: string; name: string };
      };
    };
  }>;
} & { ' $fragmentName'?: 'PackingTable_PackingFragment' };

export type ScanPieceMutationVariables = Exact<{
  input: ScanPieceInput;
}>;

export type ScanPieceMutation = {
  scanPiece: {
    __typename: 'ScanPiecePayload';
    packing: {
      __typename: 'Packing';
      id: string;
      isPacked: boolean;
      courier: string | null;
      trackingNumber: string | null;
      shippedAt: string | null;
      order: {
        __typename: 'Order';
        id: string;
        number: string;
        erpStatus: OrderErpStatus;
        recipientName: string;
        storefront: { __typename: 'Storefront'; id: string; name: string };
      };
      lines: Array<{
        __typename: 'PackingLine';
        packed: number;
        obstacle: { __typename: 'OrdersUserError'; code: OrdersUserErrorCode; message: string } | null;
        line: {
          __typename: 'OrderLine';
          id: string;
          number: string;
          quantity: number;
          variant: {
            __typename: 'Variant';
            id: string;
            sku: string;
            product: { __typename: 'Product'; id: string; name: string };
          };
        };
      }>;
    } | null;
    userErrors: Array<{
      __typename: 'OrdersUserError';
      message: string;
      field: Array<string> | null;
      code: OrdersUserErrorCode;
    }>;
  };
};

export type RestartPackingMutationVariables = Exact<{
  input: RestartPackingInput;
}>;

export type RestartPackingMutation = {
  restartPacking: {
    __typename: 'RestartPackingPayload';
    packing: {
      __typename: 'Packing';
      id: string;
      isPacked: boolean;
      courier: string | null;
      trackingNumber: string | null;
      shippedAt: string | null;
      order: {
        __typename: 'Order';
        id: string;
        number: string;
        erpStatus: OrderErpStatus;
        recipientName: string;
        storefront: { __typename: 'Storefront'; id: string; name: string };
      };
      lines: Array<{
        __typename: 'PackingLine';
        packed: number;
        obstacle: { __typename: 'OrdersUserError'; code: OrdersUserErrorCode; message: string } | null;
        line: {
          __typename: 'OrderLine';
          id: string;
          number: string;
          quantity: number;
          variant: {
            __typename: 'Variant';
            id: string;
            sku: string;
            product: { __typename: 'Product'; id: string; name: string };
          };
        };
      }>;
    } | null;
    userErrors: Array<{
      __typename: 'OrdersUserError';
      message: string;
      field: Array<string> | null;
      code: OrdersUserErrorCode;
    }>;
  };
};

export type CompletePackingMutationVariables = Exact<{
  input: CompletePackingInput;
}>;

export type CompletePackingMutation = {
  completePacking: {
    __typename: 'CompletePackingPayload';
    packing: {
      __typename: 'Packing';
      id: string;
      isPacked: boolean;
      courier: string | null;
      trackingNumber: string | null;
      shippedAt: string | null;
      order: {
        __typename: 'Order';
        id: string;
        number: string;
        erpStatus: OrderErpStatus;
        recipientName: string;
        storefront: { __typename: 'Storefront'; id: string; name: string };
      };
      lines: Array<{
        __typename: 'PackingLine';
        packed: number;
        obstacle: { __typename: 'OrdersUserError'; code: OrdersUserErrorCode; message: string } | null;
        line: {
          __typename: 'OrderLine';
          id: string;
          number: string;
          quantity: number;
          variant: {
            __typename: 'Variant';
            id: string;
            sku: string;
            product: { __typename: 'Product'; id: string; name: string };
          };
        };
      }>;
    } | null;
    userErrors: Array<{
      __typename: 'OrdersUserError';
      message: string;
      field: Array<string> | null;
      code: OrdersUserErrorCode;
    }>;
  };
};

export type IssueLabelMutationVariables = Exact<{
  input: IssueLabelInput;
}>;

export type IssueLabelMutation = {
  issueLabel: {
    __typename: 'IssueLabelPayload';
    label: { __typename: 'ParcelLabel'; pdf: string; trackingNumber: string } | null;
    userErrors: Array<{
      __typename: 'OrdersUserError';
      message: string;
      field: Array<string> | null;
      code: OrdersUserErrorCode;
    }>;
  };
};

export type PayoutPageQueryVariables = Exact<{
  after?: string | null | undefined;
}>;

export type PayoutPageQuery = {
  settlements: {
    __typename: 'SettlementConnection';
    nodes: Array<{
      __typename: 'Settlement';
      id: string;
      number: string;
      storefront: { __typename: 'Storefront'; id: string; name: string };
      sums: { __typename: 'SettlementSums'; total: { __typename: 'Money'; amount: number; currency: string } };
    }>;
  };
  payoutFiles: {
    __typename: 'PayoutFileConnection';
    nodes: Array<{
      __typename: 'PayoutFile';
      id: string;
      number: string;
      settlementCount: number;
      sha256: string;
      madeAt: string;
      paidAt: string | null;
      total: { __typename: 'Money'; amount: number; currency: string };
      downloads: Array<{ __typename: 'PayoutDownload'; role: PayoutRole; accountName: string; takenAt: string }>;
    }>;
    pageInfo: { __typename: 'PageInfo'; hasNextPage: boolean; endCursor: string | null };
  };
};

export type RequestPayoutMutationVariables = Exact<{
  input: RequestPayoutInput;
}>;

export type RequestPayoutMutation = {
  requestPayout: {
    __typename: 'RequestPayoutPayload';
    approvalRequest: { __typename: 'ApprovalRequest'; id: string; state: ApprovalState } | null;
    userErrors: Array<{
      __typename: 'OrdersUserError';
      code: OrdersUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type DownloadPayoutFileMutationVariables = Exact<{
  input: DownloadPayoutFileInput;
}>;

export type DownloadPayoutFileMutation = {
  downloadPayoutFile: {
    __typename: 'DownloadPayoutFilePayload';
    taken: {
      __typename: 'TakenPayoutFile';
      fileName: string;
      content: string;
      payoutFile: {
        __typename: 'PayoutFile';
        id: string;
        downloads: Array<{ __typename: 'PayoutDownload'; role: PayoutRole; accountName: string; takenAt: string }>;
      };
    } | null;
    userErrors: Array<{
      __typename: 'OrdersUserError';
      code: OrdersUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type MarkPayoutPaidMutationVariables = Exact<{
  input: MarkPayoutPaidInput;
}>;

export type MarkPayoutPaidMutation = {
  markPayoutPaid: {
    __typename: 'MarkPayoutPaidPayload';
    payoutFile: { __typename: 'PayoutFile'; id: string; paidAt: string | null } | null;
    userErrors: Array<{
      __typename: 'OrdersUserError';
      code: OrdersUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type QueueProductsMutationVariables = Exact<{
  input: QueueProductsInput;
}>;

export type QueueProductsMutation = {
  queueProducts: {
    __typename: 'QueueProductsPayload';
    storefront: { __typename: 'Storefront'; id: string } | null;
    userErrors: Array<{
      __typename: 'OrdersUserError';
      message: string;
      field: Array<string> | null;
      code: OrdersUserErrorCode;
    }>;
  };
};

export type MoveInQueueMutationVariables = Exact<{
  input: MoveInQueueInput;
}>;

export type MoveInQueueMutation = {
  moveInQueue: {
    __typename: 'MoveInQueuePayload';
    queuedProduct: { __typename: 'QueuedProduct'; id: string; priority: QueuePriority } | null;
    userErrors: Array<{
      __typename: 'OrdersUserError';
      message: string;
      field: Array<string> | null;
      code: OrdersUserErrorCode;
    }>;
  };
};

export type CancelQueuedMutationVariables = Exact<{
  input: CancelQueuedInput;
}>;

export type CancelQueuedMutation = {
  cancelQueued: {
    __typename: 'CancelQueuedPayload';
    queuedProduct: { __typename: 'QueuedProduct'; id: string; state: QueuedProductState } | null;
    userErrors: Array<{
      __typename: 'OrdersUserError';
      message: string;
      field: Array<string> | null;
      code: OrdersUserErrorCode;
    }>;
  };
};

export type ProductQueueQueryVariables = Exact<{
  storefrontId: string;
}>;

export type ProductQueueQuery = {
  productQueue: {
    __typename: 'QueuedProductConnection';
    nodes: Array<{
      __typename: 'QueuedProduct';
      id: string;
      state: QueuedProductState;
      priority: QueuePriority;
      attempts: number;
      notBefore: string | null;
      queuedAt: string;
      errorCode: string | null;
      errorDetail: string | null;
      product: { __typename: 'Product'; id: string; name: string; styleCode: string };
    }>;
    pageInfo: { __typename: 'PageInfo'; hasNextPage: boolean };
  };
  sentProducts: {
    __typename: 'QueuedProductConnection';
    nodes: Array<{
      __typename: 'QueuedProduct';
      id: string;
      state: QueuedProductState;
      endedAt: string | null;
      errorCode: string | null;
      errorDetail: string | null;
      product: { __typename: 'Product'; id: string; name: string; styleCode: string };
    }>;
  };
};

export type PickupOrderQueryVariables = Exact<{
  id: string;
}>;

export type PickupOrderQuery = {
  order: {
    __typename: 'Order';
    id: string;
    number: string;
    recipientName: string;
    recipientPhone: string | null;
    lines: Array<{
      __typename: 'OrderLine';
      id: string;
      number: string;
      quantity: number;
      shippedAt: string | null;
      returningQuantity: number;
      returnedQuantity: number;
      unitPrice: { __typename: 'Money'; amount: number; currency: string };
      amount: { __typename: 'Money'; amount: number; currency: string };
      paid: { __typename: 'Money'; amount: number; currency: string } | null;
      withdrawal: { __typename: 'Withdrawal'; until: string | null; isOpen: boolean };
      variant: {
        __typename: 'Variant';
        id: string;
        sku: string;
        colour: string | null;
        size: string | null;
        product: { __typename: 'Product'; id: string; name: string };
      };
    }>;
  } | null;
};

export type NormalizedReturnAddressQueryVariables = Exact<{
  text: string;
}>;

export type NormalizedReturnAddressQuery = {
  normalizedAddress: {
    __typename: 'NormalizedAddress';
    address: { __typename: 'PostalAddress'; zipCode: string; road: string; detail: string } | null;
    candidates: Array<{ __typename: 'PostalAddress'; zipCode: string; road: string; detail: string }>;
    userErrors: Array<{
      __typename: 'OrdersUserError';
      code: OrdersUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type ExchangeChoicesQueryVariables = Exact<{
  search: string;
}>;

export type ExchangeChoicesQuery = {
  exchangeChoices: Array<{
    __typename: 'ExchangeChoice';
    sellable: number;
    price: { __typename: 'Money'; amount: number; currency: string };
    variant: {
      __typename: 'Variant';
      id: string;
      sku: string;
      colour: string | null;
      size: string | null;
      product: { __typename: 'Product'; id: string; name: string };
    };
  }>;
};

export type ReturnListQueryVariables = Exact<{
  search?: string | null | undefined;
  states?: Array<OrderReturnState> | OrderReturnState | null | undefined;
  storefront?: string | null | undefined;
  minimumAge?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type ReturnListQuery = {
  orderReturns: {
    __typename: 'OrderReturnConnection';
    nodes: Array<{
      __typename: 'OrderReturn';
      id: string;
      number: string;
      kind: OrderReturnKind;
      state: OrderReturnState;
      trackingNumber: string | null;
      customerName: string | null;
      requestedAt: string;
      isRed: boolean;
      refundDueAt: string | null;
      order: {
        __typename: 'Order';
        id: string;
        number: string;
        storefront: { __typename: 'Storefront'; id: string; name: string };
      };
      lines: Array<{
        __typename: 'ReturnLine';
        id: string;
        quantity: number;
        orderLine: { __typename: 'OrderLine'; id: string; variant: { __typename: 'Variant'; id: string; sku: string } };
      }>;
    }>;
    pageInfo: { __typename: 'PageInfo'; hasNextPage: boolean; endCursor: string | null };
  };
};

export type ReturnOfParcelQueryVariables = Exact<{
  trackingNumber: string;
}>;

export type ReturnOfParcelQuery = {
  returnOfParcel: {
    __typename: 'OrderReturn';
    id: string;
    state: OrderReturnState;
    availableSteps: Array<OrderReturnStep>;
  } | null;
};

export type RequestReturnMutationVariables = Exact<{
  input: RequestReturnInput;
}>;

export type RequestReturnMutation = {
  requestReturn: {
    __typename: 'RequestReturnPayload';
    orderReturn: { __typename: 'OrderReturn'; id: string; number: string } | null;
    userErrors: Array<{
      __typename: 'OrdersUserError';
      code: OrdersUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type RequestSameItemExchangeMutationVariables = Exact<{
  input: RequestSameItemExchangeInput;
}>;

export type RequestSameItemExchangeMutation = {
  requestSameItemExchange: {
    __typename: 'RequestSameItemExchangePayload';
    orderReturn: { __typename: 'OrderReturn'; id: string; number: string } | null;
    userErrors: Array<{
      __typename: 'OrdersUserError';
      code: OrdersUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type RequestOtherItemExchangeMutationVariables = Exact<{
  input: RequestOtherItemExchangeInput;
}>;

export type RequestOtherItemExchangeMutation = {
  requestOtherItemExchange: {
    __typename: 'RequestOtherItemExchangePayload';
    orderReturn: { __typename: 'OrderReturn'; id: string; number: string } | null;
    userErrors: Array<{
      __typename: 'OrdersUserError';
      code: OrdersUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type ProcessExchangeMutationVariables = Exact<{
  input: ProcessExchangeInput;
}>;

export type ProcessExchangeMutation = {
  processExchange: {
    __typename: 'ProcessExchangePayload';
    orderReturn: {
      __typename: 'OrderReturn';
      id: string;
      state: OrderReturnState;
      availableSteps: Array<OrderReturnStep>;
    } | null;
    userErrors: Array<{
      __typename: 'OrdersUserError';
      code: OrdersUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type CancelExchangeMutationVariables = Exact<{
  input: CancelExchangeInput;
}>;

export type CancelExchangeMutation = {
  cancelExchange: {
    __typename: 'CancelExchangePayload';
    orderReturn: {
      __typename: 'OrderReturn';
      id: string;
      state: OrderReturnState;
      availableSteps: Array<OrderReturnStep>;
    } | null;
    userErrors: Array<{
      __typename: 'OrdersUserError';
      code: OrdersUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type CancelReturnMutationVariables = Exact<{
  input: CancelReturnInput;
}>;

export type CancelReturnMutation = {
  cancelReturn: {
    __typename: 'CancelReturnPayload';
    orderReturn: {
      __typename: 'OrderReturn';
      id: string;
      state: OrderReturnState;
      availableSteps: Array<OrderReturnStep>;
    } | null;
    userErrors: Array<{
      __typename: 'OrdersUserError';
      code: OrdersUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type NoteDifferencePaidMutationVariables = Exact<{
  input: NoteDifferencePaidInput;
}>;

export type NoteDifferencePaidMutation = {
  noteDifferencePaid: {
    __typename: 'NoteDifferencePaidPayload';
    orderReturn: {
      __typename: 'OrderReturn';
      id: string;
      state: OrderReturnState;
      availableSteps: Array<OrderReturnStep>;
    } | null;
    userErrors: Array<{
      __typename: 'OrdersUserError';
      code: OrdersUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type MarkRefundedMutationVariables = Exact<{
  input: MarkRefundedInput;
}>;

export type MarkRefundedMutation = {
  markRefunded: {
    __typename: 'MarkRefundedPayload';
    orderReturn: {
      __typename: 'OrderReturn';
      id: string;
      state: OrderReturnState;
      availableSteps: Array<OrderReturnStep>;
    } | null;
    userErrors: Array<{
      __typename: 'OrdersUserError';
      code: OrdersUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type ArriveReturnMutationVariables = Exact<{
  input: ArriveReturnInput;
}>;

export type ArriveReturnMutation = {
  arriveReturn: {
    __typename: 'ArriveReturnPayload';
    orderReturn: {
      __typename: 'OrderReturn';
      id: string;
      state: OrderReturnState;
      availableSteps: Array<OrderReturnStep>;
    } | null;
    userErrors: Array<{
      __typename: 'OrdersUserError';
      code: OrdersUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type DelegateReturnMutationVariables = Exact<{
  input: DelegateReturnInput;
}>;

export type DelegateReturnMutation = {
  delegateReturn: {
    __typename: 'DelegateReturnPayload';
    orderReturn: {
      __typename: 'OrderReturn';
      id: string;
      handledBy: OrderReturnHandler;
      availableSteps: Array<OrderReturnStep>;
    } | null;
    userErrors: Array<{
      __typename: 'OrdersUserError';
      code: OrdersUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type ConfirmReturnMutationVariables = Exact<{
  input: ConfirmReturnInput;
}>;

export type ConfirmReturnMutation = {
  confirmReturn: {
    __typename: 'ConfirmReturnPayload';
    orderReturn: {
      __typename: 'OrderReturn';
      id: string;
      state: OrderReturnState;
      availableSteps: Array<OrderReturnStep>;
    } | null;
    userErrors: Array<{
      __typename: 'OrdersUserError';
      code: OrdersUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type ReturnPageQueryVariables = Exact<{
  id: string;
}>;

export type ReturnPageQuery = {
  orderReturn: {
    __typename: 'OrderReturn';
    id: string;
    number: string;
    kind: OrderReturnKind;
    state: OrderReturnState;
    source: OrderReturnSource;
    reason: OrderReturnReason;
    feeBearer: FeeBearer;
    handledBy: OrderReturnHandler;
    byCourier: boolean;
    courier: string | null;
    trackingNumber: string | null;
    pickupTrouble: string | null;
    zipCode: string | null;
    customerName: string | null;
    customerPhone: string | null;
    customerMobile: string | null;
    pickupAddress: string | null;
    note: string | null;
    requestedAt: string;
    requestedByName: string | null;
    arrivedAt: string | null;
    isRed: boolean;
    refundDueAt: string | null;
    differencePaidAt: string | null;
    availableSteps: Array<OrderReturnStep>;
    difference: { __typename: 'Money'; amount: number; currency: string };
    refund: { __typename: 'Money'; amount: number; currency: string } | null;
    order: {
      __typename: 'Order';
      id: string;
      number: string;
      storefront: { __typename: 'Storefront'; id: string; code: string; name: string };
    };
    replacementOrder: { __typename: 'Order'; id: string; number: string } | null;
    lines: Array<{
      __typename: 'ReturnLine';
      id: string;
      quantity: number;
      resellQuantity: number;
      defectiveQuantity: number;
      repairQuantity: number;
      share: { __typename: 'Money'; amount: number; currency: string };
      refund: { __typename: 'Money'; amount: number; currency: string };
      orderLine: {
        __typename: 'OrderLine';
        id: string;
        number: string;
        variant: {
          __typename: 'Variant';
          id: string;
          sku: string;
          colour: string | null;
          size: string | null;
          product: { __typename: 'Product'; id: string; name: string };
        };
      };
    }>;
    replacements: Array<{
      __typename: 'ReplacementLine';
      id: string;
      quantity: number;
      unitPrice: { __typename: 'Money'; amount: number; currency: string };
      variant: { __typename: 'Variant'; id: string; sku: string };
    }>;
    history: Array<{
      __typename: 'ReturnStepTaken';
      id: string;
      step: OrderReturnStep;
      actorName: string | null;
      note: string | null;
      takenAt: string;
    }>;
  } | null;
};

export type RevealOrderReturnMutationVariables = Exact<{
  input: RevealOrderReturnInput;
}>;

export type RevealOrderReturnMutation = {
  revealOrderReturn: {
    __typename: 'RevealOrderReturnPayload';
    revealed: {
      __typename: 'RevealedOrderReturn';
      customerName: string | null;
      customerPhone: string | null;
      customerMobile: string | null;
      pickupAddress: string | null;
    } | null;
    userErrors: Array<{
      __typename: 'PrivacyUserError';
      code: PrivacyUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type ReturnsOfOrderQueryVariables = Exact<{
  id: string;
}>;

export type ReturnsOfOrderQuery = {
  order: {
    __typename: 'Order';
    id: string;
    returns: Array<{
      __typename: 'OrderReturn';
      id: string;
      number: string;
      kind: OrderReturnKind;
      state: OrderReturnState;
      trackingNumber: string | null;
      pickupTrouble: string | null;
      isRed: boolean;
      requestedAt: string;
      refundDueAt: string | null;
      availableSteps: Array<OrderReturnStep>;
      handledBy: OrderReturnHandler;
      difference: { __typename: 'Money'; amount: number; currency: string };
      refund: { __typename: 'Money'; amount: number; currency: string } | null;
      lines: Array<{
        __typename: 'ReturnLine';
        id: string;
        quantity: number;
        orderLine: { __typename: 'OrderLine'; id: string; variant: { __typename: 'Variant'; id: string; sku: string } };
      }>;
      replacements: Array<{
        __typename: 'ReplacementLine';
        id: string;
        quantity: number;
        variant: { __typename: 'Variant'; id: string; sku: string };
      }>;
      replacementOrder: { __typename: 'Order'; id: string; number: string } | null;
    }>;
  } | null;
};

export type ReturnedLotListQueryVariables = Exact<{
  state?: LotState | null | undefined;
  disposition?: LotDisposition | null | undefined;
  after?: string | null | undefined;
}>;

export type ReturnedLotListQuery = {
  returnedLots: {
    __typename: 'ReturnedLotConnection';
    nodes: Array<{
      __typename: 'ReturnedLot';
      id: string;
      disposition: LotDisposition;
      state: LotState;
      quantity: number;
      keptAt: string;
      note: string | null;
      orderReturn: { __typename: 'OrderReturn'; id: string; number: string };
      variant: {
        __typename: 'Variant';
        id: string;
        sku: string;
        product: { __typename: 'Product'; id: string; name: string };
      };
    }>;
    pageInfo: { __typename: 'PageInfo'; hasNextPage: boolean; endCursor: string | null };
  };
};

export type RepairLotMutationVariables = Exact<{
  input: RepairLotInput;
}>;

export type RepairLotMutation = {
  repairLot: {
    __typename: 'RepairLotPayload';
    returnedLot: { __typename: 'ReturnedLot'; id: string; state: LotState; note: string | null } | null;
    userErrors: Array<{
      __typename: 'OrdersUserError';
      code: OrdersUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type WriteOffLotMutationVariables = Exact<{
  input: WriteOffLotInput;
}>;

export type WriteOffLotMutation = {
  writeOffLot: {
    __typename: 'WriteOffLotPayload';
    returnedLot: { __typename: 'ReturnedLot'; id: string; state: LotState; note: string | null } | null;
    userErrors: Array<{
      __typename: 'OrdersUserError';
      code: OrdersUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type OrderSearchQueryVariables = Exact<{
  text: string;
}>;

export type OrderSearchQuery = {
  orders: {
    __typename: 'OrderConnection';
    nodes: Array<{
      __typename: 'Order';
      id: string;
      number: string;
      ordererName: string;
      ordererPhone: string | null;
      recipientName: string;
      lines: Array<{
        __typename: 'OrderLine';
        id: string;
        number: string;
        variant: { __typename: 'Variant'; id: string; product: { __typename: 'Product'; id: string; name: string } };
      }>;
      shipments: Array<{ __typename: 'Shipment'; id: string; trackingNumber: string | null }>;
      customer: { __typename: 'Customer'; id: string; name: string } | null;
    }>;
  };
};

export type SettlementCheckPageQueryVariables = Exact<{ [key: string]: never }>;

export type SettlementCheckPageQuery = {
  settlementCheck: Array<{
    __typename: 'SettlementCheck';
    storefrontCode: string;
    unpriced: number;
    unbooked: number;
    checkedAt: string;
    brokenSince: string | null;
    wholesale: { __typename: 'Money'; amount: number; currency: string };
    settled: { __typename: 'Money'; amount: number; currency: string };
    held: { __typename: 'Money'; amount: number; currency: string };
    deducted: { __typename: 'Money'; amount: number; currency: string };
    pending: { __typename: 'Money'; amount: number; currency: string };
    difference: { __typename: 'Money'; amount: number; currency: string };
  }>;
  unpricedLines: {
    __typename: 'UnpricedLineConnection';
    nodes: Array<{
      __typename: 'UnpricedLine';
      lineId: string;
      orderId: string;
      number: string;
      sku: string;
      quantity: number;
      storefrontCode: string;
      shippedAt: string;
    }>;
  };
  settlementHolds: {
    __typename: 'SettlementHoldConnection';
    nodes: Array<{
      __typename: 'SettlementHold';
      caseId: string;
      caseNumber: string;
      orderId: string;
      openedAt: string;
      amount: { __typename: 'Money'; amount: number; currency: string };
    }>;
  };
};

export type RunSettlementMutationVariables = Exact<{
  input: RunSettlementInput;
}>;

export type RunSettlementMutation = {
  runSettlement: {
    __typename: 'RunSettlementPayload';
    run: {
      __typename: 'SettlementRun';
      id: string;
      kind: SettlementKind;
      periodFrom: string;
      periodTo: string;
      state: SettlementRunState;
      settlementCount: number | null;
    } | null;
    userErrors: Array<{
      __typename: 'OrdersUserError';
      code: OrdersUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type IssueSettlementMutationVariables = Exact<{
  input: IssueSettlementInput;
}>;

export type IssueSettlementMutation = {
  issueSettlement: {
    __typename: 'IssueSettlementPayload';
    settlement: {
      __typename: 'Settlement';
      id: string;
      state: SettlementState;
      issuedAt: string | null;
      answerBy: string | null;
      availableSteps: Array<SettlementStep>;
      history: Array<{
        __typename: 'SettlementStepTaken';
        id: string;
        step: SettlementStep;
        actorName: string | null;
        note: string | null;
        takenAt: string;
      }>;
    } | null;
    userErrors: Array<{
      __typename: 'OrdersUserError';
      code: OrdersUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type ApproveSettlementMutationVariables = Exact<{
  input: ApproveSettlementInput;
}>;

export type ApproveSettlementMutation = {
  approveSettlement: {
    __typename: 'ApproveSettlementPayload';
    settlement: {
      __typename: 'Settlement';
      id: string;
      state: SettlementState;
      issuedAt: string | null;
      answerBy: string | null;
      availableSteps: Array<SettlementStep>;
      history: Array<{
        __typename: 'SettlementStepTaken';
        id: string;
        step: SettlementStep;
        actorName: string | null;
        note: string | null;
        takenAt: string;
      }>;
    } | null;
    userErrors: Array<{
      __typename: 'OrdersUserError';
      code: OrdersUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type ObjectToSettlementMutationVariables = Exact<{
  input: ObjectToSettlementInput;
}>;

export type ObjectToSettlementMutation = {
  objectToSettlement: {
    __typename: 'ObjectToSettlementPayload';
    settlement: {
      __typename: 'Settlement';
      id: string;
      state: SettlementState;
      issuedAt: string | null;
      answerBy: string | null;
      availableSteps: Array<SettlementStep>;
      history: Array<{
        __typename: 'SettlementStepTaken';
        id: string;
        step: SettlementStep;
        actorName: string | null;
        note: string | null;
        takenAt: string;
      }>;
    } | null;
    userErrors: Array<{
      __typename: 'OrdersUserError';
      code: OrdersUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type AnswerSettlementObjectionMutationVariables = Exact<{
  input: AnswerSettlementObjectionInput;
}>;

export type AnswerSettlementObjectionMutation = {
  answerSettlementObjection: {
    __typename: 'AnswerSettlementObjectionPayload';
    settlement: {
      __typename: 'Settlement';
      id: string;
      state: SettlementState;
      issuedAt: string | null;
      answerBy: string | null;
      availableSteps: Array<SettlementStep>;
      history: Array<{
        __typename: 'SettlementStepTaken';
        id: string;
        step: SettlementStep;
        actorName: string | null;
        note: string | null;
        takenAt: string;
      }>;
    } | null;
    userErrors: Array<{
      __typename: 'OrdersUserError';
      code: OrdersUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type RequestSettlementCorrectionMutationVariables = Exact<{
  input: RequestSettlementCorrectionInput;
}>;

export type RequestSettlementCorrectionMutation = {
  requestSettlementCorrection: {
    __typename: 'RequestSettlementCorrectionPayload';
    approvalRequest: { __typename: 'ApprovalRequest'; id: string; state: ApprovalState } | null;
    userErrors: Array<{
      __typename: 'OrdersUserError';
      code: OrdersUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type CheckSettlementsMutationVariables = Exact<{ [key: string]: never }>;

export type CheckSettlementsMutation = {
  checkSettlements: {
    __typename: 'CheckSettlementsPayload';
    checks: Array<{ __typename: 'SettlementCheck'; storefrontCode: string; brokenSince: string | null }>;
    userErrors: Array<{
      __typename: 'OrdersUserError';
      code: OrdersUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type SettlementListQueryVariables = Exact<{
  filter: SettlementFilter;
  after?: string | null | undefined;
}>;

export type SettlementListQuery = {
  settlements: {
    __typename: 'SettlementConnection';
    nodes: Array<{
      __typename: 'Settlement';
      id: string;
      number: string;
      kind: SettlementKind;
      periodFrom: string;
      periodTo: string;
      state: SettlementState;
      answerBy: string | null;
      storefront: { __typename: 'Storefront'; id: string; code: string; name: string };
      sums: { __typename: 'SettlementSums'; total: { __typename: 'Money'; amount: number; currency: string } };
    }>;
    pageInfo: { __typename: 'PageInfo'; hasNextPage: boolean; endCursor: string | null };
  };
  settlementTotals: {
    __typename: 'SettlementTotals';
    count: number;
    sums: {
      __typename: 'SettlementSums';
      sales: { __typename: 'Money'; amount: number; currency: string };
      returned: { __typename: 'Money'; amount: number; currency: string };
      deliveryFees: { __typename: 'Money'; amount: number; currency: string };
      total: { __typename: 'Money'; amount: number; currency: string };
    };
  };
};

export type SettlementProgress_SettlementFragment = {
  __typename: 'Settlement';
  id: string;
  state: SettlementState;
  issuedAt: string | null;
  answerBy: string | null;
  availableSteps: Array<SettlementStep>;
  history: Array<{
    __typename: 'SettlementStepTaken';
    id: string;
    step: SettlementStep;
    actorName: string | null;
    note: string | null;
    takenAt: string;
  }>;
} & { ' $fragmentName'?: 'SettlementProgress_SettlementFragment' };

export type SettlementPageQueryVariables = Exact<{
  id: string;
}>;

export type SettlementPageQuery = {
  settlement: {
    __typename: 'Settlement';
    number: string;
    kind: SettlementKind;
    periodFrom: string;
    periodTo: string;
    entryCount: number | null;
    id: string;
    state: SettlementState;
    issuedAt: string | null;
    answerBy: string | null;
    availableSteps: Array<SettlementStep>;
    storefront: { __typename: 'Storefront'; id: string; code: string; name: string };
    payoutFile: { __typename: 'PayoutFile'; id: string; number: string } | null;
    sums: {
      __typename: 'SettlementSums';
      sales: { __typename: 'Money'; amount: number; currency: string };
      returned: { __typename: 'Money'; amount: number; currency: string };
      held: { __typename: 'Money'; amount: number; currency: string };
      clawedBack: { __typename: 'Money'; amount: number; currency: string };
      corrected: { __typename: 'Money'; amount: number; currency: string };
      deliveryFees: { __typename: 'Money'; amount: number; currency: string };
      carried: { __typename: 'Money'; amount: number; currency: string };
      total: { __typename: 'Money'; amount: number; currency: string };
    };
    documents: Array<{
      __typename: 'IssuedDocument';
      id: string;
      number: string;
      title: string;
      version: number;
      state: DocumentState;
      orderedAt: string;
      issuedAt: string | null;
      downloadUrl: string | null;
      problem: DocumentProblem | null;
    }>;
    history: Array<{
      __typename: 'SettlementStepTaken';
      id: string;
      step: SettlementStep;
      actorName: string | null;
      note: string | null;
      takenAt: string;
    }>;
  } | null;
};

export type SettlementEntryRow_EntryFragment = {
  __typename: 'SettlementEntry';
  id: string;
  kind: SettlementEntryKind;
  quantity: number | null;
  reason: string | null;
  countsAt: string;
  lineNumber: string | null;
  orderId: string | null;
  sku: string | null;
  caseNumber: string | null;
  price: { __typename: 'Money'; amount: number; currency: string } | null;
  due: { __typename: 'Money'; amount: number; currency: string };
} & { ' $fragmentName'?: 'SettlementEntryRow_EntryFragment' };

export type SettlementEntryPageQueryVariables = Exact<{
  settlementId: string;
  after?: string | null | undefined;
}>;

export type SettlementEntryPageQuery = {
  settlementEntries: {
    __typename: 'SettlementEntryConnection';
    nodes: Array<{
      __typename: 'SettlementEntry';
      id: string;
      kind: SettlementEntryKind;
      quantity: number | null;
      reason: string | null;
      countsAt: string;
      lineNumber: string | null;
      orderId: string | null;
      sku: string | null;
      caseNumber: string | null;
      price: { __typename: 'Money'; amount: number; currency: string } | null;
      due: { __typename: 'Money'; amount: number; currency: string };
    }>;
    pageInfo: { __typename: 'PageInfo'; hasNextPage: boolean; endCursor: string | null };
  };
};

export type SettlementRunsQueryVariables = Exact<{ [key: string]: never }>;

export type SettlementRunsQuery = {
  settlementRuns: Array<{
    __typename: 'SettlementRun';
    id: string;
    kind: SettlementKind;
    periodFrom: string;
    periodTo: string;
    state: SettlementRunState;
    settlementCount: number | null;
  }>;
};

export type SettlementRun_RunFragment = {
  __typename: 'SettlementRun';
  id: string;
  kind: SettlementKind;
  periodFrom: string;
  periodTo: string;
  state: SettlementRunState;
  settlementCount: number | null;
} & { ' $fragmentName'?: 'SettlementRun_RunFragment' };

export type ReceiveStockMutationVariables = Exact<{
  input: ReceiveStockInput;
}>;

export type ReceiveStockMutation = {
  receiveStock: {
    __typename: 'ReceiveStockPayload';
    level: {
      __typename: 'StockLevel';
      id: string;
      onHand: number;
      collected: number;
      allocated: number;
      sellable: number;
    } | null;
    userErrors: Array<{
      __typename: 'OrdersUserError';
      message: string;
      field: Array<string> | null;
      code: OrdersUserErrorCode;
    }>;
  };
};

export type CountStockMutationVariables = Exact<{
  input: CountStockInput;
}>;

export type CountStockMutation = {
  countStock: {
    __typename: 'CountStockPayload';
    level: {
      __typename: 'StockLevel';
      id: string;
      onHand: number;
      collected: number;
      allocated: number;
      sellable: number;
    } | null;
    userErrors: Array<{
      __typename: 'OrdersUserError';
      message: string;
      field: Array<string> | null;
      code: OrdersUserErrorCode;
    }>;
  };
};

export type StockLevelsQueryVariables = Exact<{
  search?: string | null | undefined;
  filter?: StockFilter | null | undefined;
  after?: string | null | undefined;
}>;

export type StockLevelsQuery = {
  stockLevels: {
    __typename: 'StockLevelConnection';
    nodes: Array<{
      __typename: 'StockLevel';
      id: string;
      onHand: number;
      collected: number;
      allocated: number;
      sellable: number;
      variant: {
        __typename: 'Variant';
        id: string;
        sku: string;
        product: { __typename: 'Product'; id: string; name: string };
      };
    }>;
    pageInfo: { __typename: 'PageInfo'; hasNextPage: boolean; endCursor: string | null };
  };
};

export type StockLevelOfQueryVariables = Exact<{
  id: string;
}>;

export type StockLevelOfQuery = {
  stockLevel: {
    __typename: 'StockLevel';
    id: string;
    onHand: number;
    collected: number;
    allocated: number;
    sellable: number;
    variant: {
      __typename: 'Variant';
      id: string;
      sku: string;
      product: { __typename: 'Product'; id: string; name: string };
    };
  } | null;
};

export type StockEntriesQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;

export type StockEntriesQuery = {
  stockEntries: {
    __typename: 'StockEntryConnection';
    nodes: Array<{
      __typename: 'StockEntry';
      id: string;
      cause: StockCause;
      onHand: number;
      collected: number;
      allocated: number;
      subjectLabel: string | null;
      actorName: string | null;
      note: string | null;
      recordedAt: string;
    }>;
    pageInfo: { __typename: 'PageInfo'; hasNextPage: boolean; endCursor: string | null };
  };
};

export type OfferProductsMutationVariables = Exact<{
  input: OfferProductsInput;
}>;

export type OfferProductsMutation = {
  offerProducts: {
    __typename: 'OfferProductsPayload';
    storefront: { __typename: 'Storefront'; id: string } | null;
    userErrors: Array<{
      __typename: 'OrdersUserError';
      message: string;
      field: Array<string> | null;
      code: OrdersUserErrorCode;
    }>;
  };
};

export type WithdrawProductsMutationVariables = Exact<{
  input: WithdrawProductsInput;
}>;

export type WithdrawProductsMutation = {
  withdrawProducts: {
    __typename: 'WithdrawProductsPayload';
    storefront: { __typename: 'Storefront'; id: string } | null;
    userErrors: Array<{
      __typename: 'OrdersUserError';
      message: string;
      field: Array<string> | null;
      code: OrdersUserErrorCode;
    }>;
  };
};

export type StorefrontProductsQueryVariables = Exact<{
  storefrontId: string;
  search?: string | null | undefined;
  choice?: OfferChoice | null | undefined;
  after?: string | null | undefined;
}>;

export type StorefrontProductsQuery = {
  storefrontProducts: {
    __typename: 'StorefrontProductConnection';
    nodes: Array<{
      __typename: 'StorefrontProduct';
      id: string;
      isOffered: boolean;
      offerableQuantity: number;
      listPrice: { __typename: 'Money'; amount: number; currency: string } | null;
      price: { __typename: 'Money'; amount: number; currency: string } | null;
      contractPrice: {
        __typename: 'ContractPrice';
        effectiveFrom: string;
        amount: { __typename: 'Money'; amount: number; currency: string };
      } | null;
      contractPrices: Array<{
        __typename: 'ContractPrice';
        effectiveFrom: string;
        recordedAt: string;
        recordedByName: string | null;
        amount: { __typename: 'Money'; amount: number; currency: string };
      }>;
      product: { __typename: 'Product'; id: string; styleCode: string; name: string };
    }>;
    pageInfo: { __typename: 'PageInfo'; hasNextPage: boolean; endCursor: string | null };
  };
};

export type SetOfferPriceMutationVariables = Exact<{
  input: SetOfferPriceInput;
}>;

export type SetOfferPriceMutation = {
  setOfferPrice: {
    __typename: 'SetOfferPricePayload';
    storefront: { __typename: 'Storefront'; id: string } | null;
    userErrors: Array<{
      __typename: 'OrdersUserError';
      message: string;
      field: Array<string> | null;
      code: OrdersUserErrorCode;
    }>;
  };
};

export type AddStorefrontPolicyMutationVariables = Exact<{
  input: AddStorefrontPolicyInput;
}>;

export type AddStorefrontPolicyMutation = {
  addStorefrontPolicy: {
    __typename: 'AddStorefrontPolicyPayload';
    policy: { __typename: 'StorefrontPolicy'; id: string } | null;
    userErrors: Array<{
      __typename: 'OrdersUserError';
      code: OrdersUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type StorefrontPoliciesQueryVariables = Exact<{
  id: string;
}>;

export type StorefrontPoliciesQuery = {
  storefront: {
    __typename: 'Storefront';
    id: string;
    policy: { __typename: 'StorefrontPolicy'; id: string } | null;
    policies: Array<{
      __typename: 'StorefrontPolicy';
      id: string;
      version: number;
      text: string;
      effectiveFrom: string;
    }>;
  } | null;
};

export type StorefrontQuestionsQueryVariables = Exact<{
  filter?: StorefrontQuestionFilter | null | undefined;
  after?: string | null | undefined;
}>;

export type StorefrontQuestionsQuery = {
  storefrontQuestions: {
    __typename: 'StorefrontQuestionConnection';
    nodes: Array<{
      __typename: 'StorefrontQuestion';
      id: string;
      kind: StorefrontQuestionKind;
      state: StorefrontQuestionState;
      askedAt: string;
      askerName: string | null;
      title: string | null;
      content: string;
      productName: string | null;
      externalOrder: string | null;
      answeredByName: string | null;
      storefront: { __typename: 'Storefront'; id: string; name: string };
      order: { __typename: 'Order'; id: string; number: string } | null;
    }>;
    pageInfo: { __typename: 'PageInfo'; hasNextPage: boolean; endCursor: string | null };
  };
};

export type ListedQuestion_QuestionFragment = {
  __typename: 'StorefrontQuestion';
  id: string;
  kind: StorefrontQuestionKind;
  state: StorefrontQuestionState;
  askedAt: string;
  askerName: string | null;
  title: string | null;
  content: string;
  productName: string | null;
  externalOrder: string | null;
  answeredByName: string | null;
  storefront: { __typename: 'Storefront'; id: string; name: string };
  order: { __typename: 'Order'; id: string; number: string } | null;
} & { ' $fragmentName'?: 'ListedQuestion_QuestionFragment' };

export type StorefrontQuestionByIdQueryVariables = Exact<{
  id: string;
}>;

export type StorefrontQuestionByIdQuery = {
  storefrontQuestion: {
    __typename: 'StorefrontQuestion';
    externalNumber: string;
    edition: number;
    editedAt: string | null;
    answer: string | null;
    answeredAt: string | null;
    toldAt: string | null;
    refusalCode: string | null;
    refusalDetail: string | null;
    id: string;
    kind: StorefrontQuestionKind;
    state: StorefrontQuestionState;
    askedAt: string;
    askerName: string | null;
    title: string | null;
    content: string;
    productName: string | null;
    externalOrder: string | null;
    answeredByName: string | null;
    storefront: { __typename: 'Storefront'; id: string; name: string };
    order: { __typename: 'Order'; id: string; number: string } | null;
  } | null;
};

export type ShownQuestion_QuestionFragment = {
  __typename: 'StorefrontQuestion';
  externalNumber: string;
  edition: number;
  editedAt: string | null;
  answer: string | null;
  answeredAt: string | null;
  toldAt: string | null;
  refusalCode: string | null;
  refusalDetail: string | null;
  id: string;
  kind: StorefrontQuestionKind;
  state: StorefrontQuestionState;
  askedAt: string;
  askerName: string | null;
  title: string | null;
  content: string;
  productName: string | null;
  externalOrder: string | null;
  answeredByName: string | null;
  storefront: { __typename: 'Storefront'; id: string; name: string };
  order: { __typename: 'Order'; id: string; number: string } | null;
} & { ' $fragmentName'?: 'ShownQuestion_QuestionFragment' };

export type AnswerOnItsWayQueryVariables = Exact<{
  id: string;
}>;

export type AnswerOnItsWayQuery = {
  storefrontQuestion: {
    __typename: 'StorefrontQuestion';
    id: string;
    state: StorefrontQuestionState;
    toldAt: string | null;
    refusalCode: string | null;
    refusalDetail: string | null;
  } | null;
};

export type AnswerStorefrontQuestionMutationVariables = Exact<{
  input: AnswerStorefrontQuestionInput;
}>;

export type AnswerStorefrontQuestionMutation = {
  answerStorefrontQuestion: {
    __typename: 'AnswerStorefrontQuestionPayload';
    question: {
      __typename: 'StorefrontQuestion';
      externalNumber: string;
      edition: number;
      editedAt: string | null;
      answer: string | null;
      answeredAt: string | null;
      toldAt: string | null;
      refusalCode: string | null;
      refusalDetail: string | null;
      id: string;
      kind: StorefrontQuestionKind;
      state: StorefrontQuestionState;
      askedAt: string;
      askerName: string | null;
      title: string | null;
      content: string;
      productName: string | null;
      externalOrder: string | null;
      answeredByName: string | null;
      storefront: { __typename: 'Storefront'; id: string; name: string };
      order: { __typename: 'Order'; id: string; number: string } | null;
    } | null;
    userErrors: Array<{
      __typename: 'OrdersUserError';
      code: OrdersUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type SetReturnDelegationMutationVariables = Exact<{
  input: SetReturnDelegationInput;
}>;

export type SetReturnDelegationMutation = {
  setReturnDelegation: {
    __typename: 'SetReturnDelegationPayload';
    returnDelegation: { __typename: 'ReturnDelegation'; storefrontCode: string; minimumQuantity: number } | null;
    userErrors: Array<{
      __typename: 'OrdersUserError';
      message: string;
      field: Array<string> | null;
      code: OrdersUserErrorCode;
    }>;
  };
};

export type SetStockLinkRatioMutationVariables = Exact<{
  input: SetStockLinkRatioInput;
}>;

export type SetStockLinkRatioMutation = {
  setStockLinkRatio: {
    __typename: 'SetStockLinkRatioPayload';
    storefront: {
      __typename: 'Storefront';
      id: string;
      stockLinkRatio: number | null;
      stockLinkRatioChanges: Array<{
        __typename: 'StockLinkRatioChange';
        id: string;
        before: number;
        after: number;
        changedByName: string;
        changedAt: string;
      }>;
    } | null;
    userErrors: Array<{
      __typename: 'OrdersUserError';
      message: string;
      field: Array<string> | null;
      code: OrdersUserErrorCode;
    }>;
  };
};

export type StorefrontListQueryVariables = Exact<{ [key: string]: never }>;

export type StorefrontListQuery = {
  storefronts: Array<{
    __typename: 'Storefront';
    id: string;
    code: string;
    name: string;
    domain: string | null;
    kind: StorefrontKind;
    contractKind: ContractKind | null;
    operatorName: string | null;
    businessName: string | null;
    stockLinkRatio: number | null;
  }>;
};

export type StorefrontPageQueryVariables = Exact<{
  id: string;
}>;

export type StorefrontPageQuery = {
  storefront: {
    __typename: 'Storefront';
    id: string;
    code: string;
    name: string;
    domain: string | null;
    kind: StorefrontKind;
    contractKind: ContractKind | null;
    operatorName: string | null;
    businessName: string | null;
    stockLinkRatio: number | null;
    returnDelegationQuantity: number | null;
    stockLinkRatioChanges: Array<{
      __typename: 'StockLinkRatioChange';
      id: string;
      before: number;
      after: number;
      changedByName: string;
      changedAt: string;
    }>;
  } | null;
};

export type ChangeStorefrontDetailsMutationVariables = Exact<{
  input: ChangeStorefrontDetailsInput;
}>;

export type ChangeStorefrontDetailsMutation = {
  changeStorefrontDetails: {
    __typename: 'ChangeStorefrontDetailsPayload';
    storefront: {
      __typename: 'Storefront';
      id: string;
      name: string;
      domain: string | null;
      operatorName: string | null;
      businessName: string | null;
    } | null;
    userErrors: Array<{
      __typename: 'OrdersUserError';
      message: string;
      field: Array<string> | null;
      code: OrdersUserErrorCode;
    }>;
  };
};

export type StorefrontChoicesQueryVariables = Exact<{ [key: string]: never }>;

export type StorefrontChoicesQuery = {
  storefronts: Array<{ __typename: 'Storefront'; id: string; code: string; name: string; kind: StorefrontKind }>;
};

export const ConnectionHealth_ConnectionFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ConnectionHealth_connection' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ConnectionHealth' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'connector' } },
          { kind: 'Field', name: { kind: 'Name', value: 'account' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lamp' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lagSeconds' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastRunAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'errorCode' } },
          { kind: 'Field', name: { kind: 'Name', value: 'errorText' } },
          { kind: 'Field', name: { kind: 'Name', value: 'failures' } },
          { kind: 'Field', name: { kind: 'Name', value: 'nextAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isRunning' } },
          { kind: 'Field', name: { kind: 'Name', value: 'addedToday' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waitingQuarantine' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'storefront' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'lastRun' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'read' } },
                { kind: 'Field', name: { kind: 'Name', value: 'added' } },
                { kind: 'Field', name: { kind: 'Name', value: 'changed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'unpaid' } },
                { kind: 'Field', name: { kind: 'Name', value: 'quarantined' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ConnectionHealth_ConnectionFragment, unknown>;
export const LineOutcome_ResultFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'LineOutcome_result' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'LineResult' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'lineId' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'line' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'flags' } },
                { kind: 'Field', name: { kind: 'Name', value: 'flagColour' } },
                { kind: 'Field', name: { kind: 'Name', value: 'flagNote' } },
                { kind: 'Field', name: { kind: 'Name', value: 'allocatedAt' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'variant' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'sku' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'userErrors' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'message' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<LineOutcome_ResultFragment, unknown>;
export const OrderItem_OrderFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'OrderItem_order' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Order' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'erpStatus' } },
          { kind: 'Field', name: { kind: 'Name', value: 'channelName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'channelStatus' } },
          { kind: 'Field', name: { kind: 'Name', value: 'orderedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'storefront' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'total' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'lines' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
                { kind: 'Field', name: { kind: 'Name', value: 'flags' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'amount' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'variant' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'sku' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'product' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'shipments' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                { kind: 'Field', name: { kind: 'Name', value: 'courier' } },
                { kind: 'Field', name: { kind: 'Name', value: 'trackingNumber' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<OrderItem_OrderFragment, unknown>;
export const OrdersPanel_CustomerFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'OrdersPanel_customer' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Customer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'orders' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '20' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'erpStatus' } },
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'OrderItem_order' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'OrderItem_order' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Order' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'erpStatus' } },
          { kind: 'Field', name: { kind: 'Name', value: 'channelName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'channelStatus' } },
          { kind: 'Field', name: { kind: 'Name', value: 'orderedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'storefront' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'total' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'lines' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
                { kind: 'Field', name: { kind: 'Name', value: 'flags' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'amount' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'variant' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'sku' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'product' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'shipments' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                { kind: 'Field', name: { kind: 'Name', value: 'courier' } },
                { kind: 'Field', name: { kind: 'Name', value: 'trackingNumber' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<OrdersPanel_CustomerFragment, unknown>;
export const ChannelHealth_ChannelFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ChannelHealth_channel' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ChannelSync' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'connector' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isActive' } },
          { kind: 'Field', name: { kind: 'Name', value: 'trouble' } },
          { kind: 'Field', name: { kind: 'Name', value: 'troubleSince' } },
          { kind: 'Field', name: { kind: 'Name', value: 'retryAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastDoneAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'listings' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refusedCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waitingTasks' } },
          { kind: 'Field', name: { kind: 'Name', value: 'failedTasks' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openDrifts' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'refusedListings' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'externalVariant' } },
                { kind: 'Field', name: { kind: 'Name', value: 'pushError' } },
                { kind: 'Field', name: { kind: 'Name', value: 'pushErrorDetail' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'variant' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'sku' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'lastReconciliation' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'listingsRead' } },
                { kind: 'Field', name: { kind: 'Name', value: 'driftsFound' } },
                { kind: 'Field', name: { kind: 'Name', value: 'errorCode' } },
                { kind: 'Field', name: { kind: 'Name', value: 'startedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'storefront' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ChannelHealth_ChannelFragment, unknown>;
export const PackingTable_PackingFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PackingTable_packing' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Packing' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isPacked' } },
          { kind: 'Field', name: { kind: 'Name', value: 'courier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'trackingNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shippedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'order' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'erpStatus' } },
                { kind: 'Field', name: { kind: 'Name', value: 'recipientName' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'storefront' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'lines' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'packed' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'obstacle' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'line' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'variant' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'sku' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'product' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PackingTable_PackingFragment, unknown>;
export const SettlementProgress_SettlementFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SettlementProgress_settlement' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Settlement' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'issuedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answerBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'history' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'step' } },
                { kind: 'Field', name: { kind: 'Name', value: 'actorName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'note' } },
                { kind: 'Field', name: { kind: 'Name', value: 'takenAt' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SettlementProgress_SettlementFragment, unknown>;
export const SettlementEntryRow_EntryFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SettlementEntryRow_entry' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SettlementEntry' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'countsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lineNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'orderId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sku' } },
          { kind: 'Field', name: { kind: 'Name', value: 'caseNumber' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'price' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'due' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SettlementEntryRow_EntryFragment, unknown>;
export const SettlementRun_RunFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SettlementRun_run' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SettlementRun' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'periodFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'periodTo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'settlementCount' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SettlementRun_RunFragment, unknown>;
export const ListedQuestion_QuestionFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ListedQuestion_question' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'StorefrontQuestion' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'askedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'askerName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'content' } },
          { kind: 'Field', name: { kind: 'Name', value: 'productName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'externalOrder' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answeredByName' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'storefront' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'order' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ListedQuestion_QuestionFragment, unknown>;
export const ShownQuestion_QuestionFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ShownQuestion_question' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'StorefrontQuestion' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'FragmentSpread',
            name: { kind: 'Name', value: 'ListedQuestion_question' },
            directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
          },
          { kind: 'Field', name: { kind: 'Name', value: 'externalNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'edition' } },
          { kind: 'Field', name: { kind: 'Name', value: 'editedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answeredAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'toldAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refusalCode' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refusalDetail' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ListedQuestion_question' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'StorefrontQuestion' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'askedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'askerName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'content' } },
          { kind: 'Field', name: { kind: 'Name', value: 'productName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'externalOrder' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answeredByName' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'storefront' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'order' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ShownQuestion_QuestionFragment, unknown>;
export const AgreedOnOrderDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'AgreedOnOrder' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'order' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'lines' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'variant' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'sku' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'agreementTerms' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'caseNumber' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'refusal' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'begunAt' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'amount' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AgreedOnOrderQuery, AgreedOnOrderQueryVariables>;
export const AgreementAwardListDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'AgreementAwardList' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'state' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'AgreementAwardState' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'agreementAwards' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'state' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'state' } },
              },
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '30' } },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'caseNumber' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'begunAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endedAt' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'amount' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'storefront' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'orderLine' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'order' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AgreementAwardListQuery, AgreementAwardListQueryVariables>;
export const PayAwardDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'PayAward' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'PayAwardInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'payAward' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'term' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endedAt' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PayAwardMutation, PayAwardMutationVariables>;
export const AllocateChosenLinesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'AllocateChosenLines' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'AllocateLinesInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'allocateLines' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'results' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'LineOutcome_result' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'LineOutcome_result' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'LineResult' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'lineId' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'line' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'flags' } },
                { kind: 'Field', name: { kind: 'Name', value: 'flagColour' } },
                { kind: 'Field', name: { kind: 'Name', value: 'flagNote' } },
                { kind: 'Field', name: { kind: 'Name', value: 'allocatedAt' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'variant' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'sku' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'userErrors' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'message' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AllocateChosenLinesMutation, AllocateChosenLinesMutationVariables>;
export const ReleaseChosenLinesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ReleaseChosenLines' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ReleaseLinesInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'releaseLines' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'results' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'LineOutcome_result' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'LineOutcome_result' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'LineResult' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'lineId' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'line' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'flags' } },
                { kind: 'Field', name: { kind: 'Name', value: 'flagColour' } },
                { kind: 'Field', name: { kind: 'Name', value: 'flagNote' } },
                { kind: 'Field', name: { kind: 'Name', value: 'allocatedAt' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'variant' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'sku' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'userErrors' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'message' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ReleaseChosenLinesMutation, ReleaseChosenLinesMutationVariables>;
export const OrderToCancelDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'OrderToCancel' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'order' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'paidAt' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'lines' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'flags' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'cancelAskedAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'cancelledAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'shippedAt' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'paid' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'compensated' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'variant' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'sku' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'colour' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'size' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'product' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<OrderToCancelQuery, OrderToCancelQueryVariables>;
export const CancelLinesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CancelLines' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'CancelLinesInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'cancelLines' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'lines' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'flags' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'cancelledAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'cancelAskedAt' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'order' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'erpStatus' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CancelLinesMutation, CancelLinesMutationVariables>;
export const ProductsOfCatalogDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ProductsOfCatalog' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'search' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'products' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'search' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'search' } },
              },
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '50' } },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'styleCode' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'listPrice' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'wholesalePrice' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'variants' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'discontinuedAt' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ProductsOfCatalogQuery, ProductsOfCatalogQueryVariables>;
export const ProductOfCatalogDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ProductOfCatalog' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'product' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'styleCode' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'listPrice' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'wholesalePrice' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'variants' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'sku' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'colour' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'size' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'discontinuedAt' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ProductOfCatalogQuery, ProductOfCatalogQueryVariables>;
export const AddProductDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'AddProduct' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'AddProductInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'addProduct' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'product' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AddProductMutation, AddProductMutationVariables>;
export const ChangeProductDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ChangeProduct' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ChangeProductInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changeProduct' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'product' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'listPrice' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'wholesalePrice' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ChangeProductMutation, ChangeProductMutationVariables>;
export const AddVariantsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'AddVariants' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'AddVariantsInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'addVariants' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'product' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'variants' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'sku' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'colour' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'size' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'discontinuedAt' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AddVariantsMutation, AddVariantsMutationVariables>;
export const DiscontinueVariantDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'DiscontinueVariant' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'DiscontinueVariantInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'discontinueVariant' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'variant' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'discontinuedAt' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DiscontinueVariantMutation, DiscontinueVariantMutationVariables>;
export const ResumeVariantDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ResumeVariant' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ResumeVariantInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'resumeVariant' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'variant' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'discontinuedAt' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ResumeVariantMutation, ResumeVariantMutationVariables>;
export const ConnectionHealthListDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ConnectionHealthList' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'connectionHealth' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'ConnectionHealth_connection' },
                  directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ConnectionHealth_connection' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ConnectionHealth' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'connector' } },
          { kind: 'Field', name: { kind: 'Name', value: 'account' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lamp' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lagSeconds' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastRunAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'errorCode' } },
          { kind: 'Field', name: { kind: 'Name', value: 'errorText' } },
          { kind: 'Field', name: { kind: 'Name', value: 'failures' } },
          { kind: 'Field', name: { kind: 'Name', value: 'nextAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isRunning' } },
          { kind: 'Field', name: { kind: 'Name', value: 'addedToday' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waitingQuarantine' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'storefront' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'lastRun' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'read' } },
                { kind: 'Field', name: { kind: 'Name', value: 'added' } },
                { kind: 'Field', name: { kind: 'Name', value: 'changed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'unpaid' } },
                { kind: 'Field', name: { kind: 'Name', value: 'quarantined' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ConnectionHealthListQuery, ConnectionHealthListQueryVariables>;
export const ConnectionHealthChangedDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'subscription',
      name: { kind: 'Name', value: 'ConnectionHealthChanged' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'connectionHealthChanged' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'ConnectionHealth_connection' },
                  directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ConnectionHealth_connection' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ConnectionHealth' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'connector' } },
          { kind: 'Field', name: { kind: 'Name', value: 'account' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lamp' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lagSeconds' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastRunAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'errorCode' } },
          { kind: 'Field', name: { kind: 'Name', value: 'errorText' } },
          { kind: 'Field', name: { kind: 'Name', value: 'failures' } },
          { kind: 'Field', name: { kind: 'Name', value: 'nextAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isRunning' } },
          { kind: 'Field', name: { kind: 'Name', value: 'addedToday' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waitingQuarantine' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'storefront' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'lastRun' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'read' } },
                { kind: 'Field', name: { kind: 'Name', value: 'added' } },
                { kind: 'Field', name: { kind: 'Name', value: 'changed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'unpaid' } },
                { kind: 'Field', name: { kind: 'Name', value: 'quarantined' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ConnectionHealthChangedSubscription, ConnectionHealthChangedSubscriptionVariables>;
export const CollectNowDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CollectNow' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'CollectNowInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'collectNow' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'run' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'message' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CollectNowMutation, CollectNowMutationVariables>;
export const AskConnectionPermissionDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'AskConnectionPermission' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'AskConnectionPermissionInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'askConnectionPermission' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'permission' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'url' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'message' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AskConnectionPermissionMutation, AskConnectionPermissionMutationVariables>;
export const GrantConnectionPermissionDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'GrantConnectionPermission' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'GrantConnectionPermissionInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'grantConnectionPermission' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'connection' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'message' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<GrantConnectionPermissionMutation, GrantConnectionPermissionMutationVariables>;
export const QuarantineListDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'QuarantineList' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'connectionId' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'state' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'QuarantineState' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'quarantinedOrders' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'connectionId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'connectionId' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'state' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'state' } },
              },
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '50' } },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'connectionId' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'externalNumber' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'payload' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'times' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'lastSeenAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'settledAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'settledBy' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'dismissal' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'order' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<QuarantineListQuery, QuarantineListQueryVariables>;
export const ReplayQuarantinedOrdersDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ReplayQuarantinedOrders' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ReplayQuarantinedOrdersInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'replayQuarantinedOrders' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'results' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'quarantinedId' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'userErrors' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'message' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'message' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ReplayQuarantinedOrdersMutation, ReplayQuarantinedOrdersMutationVariables>;
export const DismissQuarantinedOrdersDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'DismissQuarantinedOrders' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'DismissQuarantinedOrdersInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'dismissQuarantinedOrders' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'results' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'quarantinedId' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'userErrors' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'message' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'message' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DismissQuarantinedOrdersMutation, DismissQuarantinedOrdersMutationVariables>;
export const CompensationsOfOrderDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'CompensationsOfOrder' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'order' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'lines' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'paid' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'compensated' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'variant' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'sku' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'compensations' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'bookedAt' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'amount' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CompensationsOfOrderQuery, CompensationsOfOrderQueryVariables>;
export const GiveGoodwillDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'GiveGoodwill' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'GiveGoodwillInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'giveGoodwill' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'orderLine' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'compensated' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<GiveGoodwillMutation, GiveGoodwillMutationVariables>;
export const SetContractPricesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SetContractPrices' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'SetContractPricesInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'setContractPrices' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'storefront' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SetContractPricesMutation, SetContractPricesMutationVariables>;
export const MarketplacesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Marketplaces' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'marketplaces' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'takesProducts' } },
                { kind: 'Field', name: { kind: 'Name', value: 'givesOrders' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isOverseas' } },
                { kind: 'Field', name: { kind: 'Name', value: 'connector' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'storefronts' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MarketplacesQuery, MarketplacesQueryVariables>;
export const OperatorDashboardDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'OperatorDashboard' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'code' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'LocalDate' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'to' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'LocalDate' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'storefrontDashboard' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'storefrontCode' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'code' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'from' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'to' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'to' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'shipped' } },
                { kind: 'Field', name: { kind: 'Name', value: 'returned' } },
                { kind: 'Field', name: { kind: 'Name', value: 'returnRate' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'days' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'day' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'orders' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'pieces' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'sales' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'returnsByProduct' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'productId' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'styleCode' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'shipped' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'returned' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'returnsByReason' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'pieces' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'soldOut' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'variantId' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'sku' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'sold' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'connections' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'connector' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'isActive' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'lastSuccessAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'failures' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'quarantined' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'settlements' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'total' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pending' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'held' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<OperatorDashboardQuery, OperatorDashboardQueryVariables>;
export const OrderDeskLinesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'OrderDeskLines' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'search' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'OrderListFilter' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'storefront' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'warehouse' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'channel' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'channelStatus' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'erpStatus' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'OrderErpStatus' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'number' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'trackingNumber' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'name' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'phone' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'sku' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'time' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'OrderTime' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'LocalDate' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'until' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'LocalDate' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'oldestFirst' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'orderLines' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'search' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'search' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'storefront' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'storefront' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'warehouse' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'warehouse' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'channel' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'channel' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'channelStatus' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'channelStatus' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'erpStatus' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'erpStatus' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'number' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'number' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'trackingNumber' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'trackingNumber' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'name' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'name' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'phone' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'phone' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'sku' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'sku' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'time' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'time' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'from' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'until' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'until' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'oldestFirst' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'oldestFirst' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'flags' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'flagColour' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'flagNote' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'cancelAskedAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'allocatedAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'shippedAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'cancelledAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'channelStatus' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'amount' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'variant' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'sku' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'colour' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'size' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'product' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'order' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'erpStatus' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'channelName' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'channelStatus' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'ordererName' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'ordererPhone' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'recipientName' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'recipientPhone' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'orderedAt' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'paidAt' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'collectedAt' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'warehouseCode' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'isBulk' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'storefront' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'originalOrder' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'lines' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'shipments' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'courier' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'trackingNumber' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<OrderDeskLinesQuery, OrderDeskLinesQueryVariables>;
export const OrderDeskCountsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'OrderDeskCounts' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'search' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'storefront' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'warehouse' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'channel' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'channelStatus' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'erpStatus' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'OrderErpStatus' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'number' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'trackingNumber' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'name' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'phone' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'sku' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'time' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'OrderTime' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'LocalDate' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'until' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'LocalDate' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'orderCounts' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'search' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'search' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'storefront' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'storefront' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'warehouse' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'warehouse' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'channel' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'channel' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'channelStatus' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'channelStatus' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'erpStatus' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'erpStatus' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'number' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'number' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'trackingNumber' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'trackingNumber' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'name' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'name' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'phone' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'phone' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'sku' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'sku' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'time' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'time' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'from' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'until' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'until' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'asOf' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'counts' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'filter' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'isMore' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<OrderDeskCountsQuery, OrderDeskCountsQueryVariables>;
export const OrderDeskChoicesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'OrderDeskChoices' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'orderChoices' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'channels' } },
                { kind: 'Field', name: { kind: 'Name', value: 'channelStatuses' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'warehouses' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<OrderDeskChoicesQuery, OrderDeskChoicesQueryVariables>;
export const OrderChoiceLinesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'OrderChoiceLines' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'search' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'OrderListFilter' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'LocalDate' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'orderLines' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'search' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'search' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'from' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
              },
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '40' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'flags' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'variant' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'sku' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'colour' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'size' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'product' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'order' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'erpStatus' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'channelStatus' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'ordererName' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'recipientName' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'orderedAt' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'customer' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<OrderChoiceLinesQuery, OrderChoiceLinesQueryVariables>;
export const OrderPreviewDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'OrderPreview' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'order' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'erpStatus' } },
                { kind: 'Field', name: { kind: 'Name', value: 'channelName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'channelStatus' } },
                { kind: 'Field', name: { kind: 'Name', value: 'ordererName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'recipientName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'orderedAt' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'storefront' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'total' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'lines' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'flags' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'flagNote' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'cancelAskedAt' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'variant' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'sku' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'product' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'shipments' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'courier' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'trackingNumber' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'tickets' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'receivedAt' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<OrderPreviewQuery, OrderPreviewQueryVariables>;
export const RequestOrderExportDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RequestOrderExport' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RequestOrderExportInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'requestOrderExport' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'export' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RequestOrderExportMutation, RequestOrderExportMutationVariables>;
export const CancelOrderExportDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CancelOrderExport' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'CancelOrderExportInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'cancelOrderExport' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'export' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CancelOrderExportMutation, CancelOrderExportMutationVariables>;
export const OrderExportsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'OrderExports' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'orderExports' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'format' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'rowsWritten' } },
                { kind: 'Field', name: { kind: 'Name', value: 'rowsTotal' } },
                { kind: 'Field', name: { kind: 'Name', value: 'bytes' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fileName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'downloadUrl' } },
                { kind: 'Field', name: { kind: 'Name', value: 'requestedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<OrderExportsQuery, OrderExportsQueryVariables>;
export const OrderMarkHistoryDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'OrderMarkHistory' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'order' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'markChanges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'lineId' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'mark' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'isSet' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'colour' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'note' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'actorName' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'changedAt' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'lines' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<OrderMarkHistoryQuery, OrderMarkHistoryQueryVariables>;
export const HoldLinesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'HoldLines' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'HoldLinesInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'holdLines' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'results' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'LineOutcome_result' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'LineOutcome_result' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'LineResult' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'lineId' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'line' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'flags' } },
                { kind: 'Field', name: { kind: 'Name', value: 'flagColour' } },
                { kind: 'Field', name: { kind: 'Name', value: 'flagNote' } },
                { kind: 'Field', name: { kind: 'Name', value: 'allocatedAt' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'variant' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'sku' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'userErrors' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'message' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<HoldLinesMutation, HoldLinesMutationVariables>;
export const UnholdLinesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'UnholdLines' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'UnholdLinesInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unholdLines' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'results' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'LineOutcome_result' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'LineOutcome_result' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'LineResult' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'lineId' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'line' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'flags' } },
                { kind: 'Field', name: { kind: 'Name', value: 'flagColour' } },
                { kind: 'Field', name: { kind: 'Name', value: 'flagNote' } },
                { kind: 'Field', name: { kind: 'Name', value: 'allocatedAt' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'variant' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'sku' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'userErrors' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'message' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<UnholdLinesMutation, UnholdLinesMutationVariables>;
export const FlagLinesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'FlagLines' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'FlagLinesInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'flagLines' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'results' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'LineOutcome_result' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'LineOutcome_result' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'LineResult' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'lineId' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'line' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'flags' } },
                { kind: 'Field', name: { kind: 'Name', value: 'flagColour' } },
                { kind: 'Field', name: { kind: 'Name', value: 'flagNote' } },
                { kind: 'Field', name: { kind: 'Name', value: 'allocatedAt' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'variant' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'sku' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'userErrors' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'message' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<FlagLinesMutation, FlagLinesMutationVariables>;
export const UnflagLinesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'UnflagLines' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'UnflagLinesInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unflagLines' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'results' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'LineOutcome_result' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'LineOutcome_result' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'LineResult' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'lineId' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'line' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'flags' } },
                { kind: 'Field', name: { kind: 'Name', value: 'flagColour' } },
                { kind: 'Field', name: { kind: 'Name', value: 'flagNote' } },
                { kind: 'Field', name: { kind: 'Name', value: 'allocatedAt' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'variant' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'sku' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'userErrors' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'message' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<UnflagLinesMutation, UnflagLinesMutationVariables>;
export const PrioritizeLinesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'PrioritizeLines' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'PrioritizeLinesInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'prioritizeLines' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'results' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'LineOutcome_result' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'LineOutcome_result' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'LineResult' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'lineId' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'line' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'flags' } },
                { kind: 'Field', name: { kind: 'Name', value: 'flagColour' } },
                { kind: 'Field', name: { kind: 'Name', value: 'flagNote' } },
                { kind: 'Field', name: { kind: 'Name', value: 'allocatedAt' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'variant' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'sku' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'userErrors' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'message' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PrioritizeLinesMutation, PrioritizeLinesMutationVariables>;
export const UnprioritizeLinesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'UnprioritizeLines' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'UnprioritizeLinesInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unprioritizeLines' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'results' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'LineOutcome_result' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'LineOutcome_result' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'LineResult' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'lineId' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'line' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'flags' } },
                { kind: 'Field', name: { kind: 'Name', value: 'flagColour' } },
                { kind: 'Field', name: { kind: 'Name', value: 'flagNote' } },
                { kind: 'Field', name: { kind: 'Name', value: 'allocatedAt' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'variant' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'sku' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'userErrors' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'message' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<UnprioritizeLinesMutation, UnprioritizeLinesMutationVariables>;
export const OrderViewsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'OrderViews' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'orderViews' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'ownerName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isShared' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isMine' } },
                { kind: 'Field', name: { kind: 'Name', value: 'query' } },
                { kind: 'Field', name: { kind: 'Name', value: 'columns' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'defaultOrderView' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'query' } },
                { kind: 'Field', name: { kind: 'Name', value: 'columns' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<OrderViewsQuery, OrderViewsQueryVariables>;
export const CreateOrderViewDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CreateOrderView' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'CreateOrderViewInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'createOrderView' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'view' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CreateOrderViewMutation, CreateOrderViewMutationVariables>;
export const ChangeOrderViewDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ChangeOrderView' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ChangeOrderViewInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changeOrderView' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'view' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ChangeOrderViewMutation, ChangeOrderViewMutationVariables>;
export const RemoveOrderViewDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RemoveOrderView' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RemoveOrderViewInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'removeOrderView' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'view' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RemoveOrderViewMutation, RemoveOrderViewMutationVariables>;
export const ChooseOrderViewDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ChooseOrderView' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ChooseOrderViewInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'chooseOrderView' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'view' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ChooseOrderViewMutation, ChooseOrderViewMutationVariables>;
export const OrderPageDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'OrderPage' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'order' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'erpStatus' } },
                { kind: 'Field', name: { kind: 'Name', value: 'channelName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'channelStatus' } },
                { kind: 'Field', name: { kind: 'Name', value: 'ordererName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'ordererPhone' } },
                { kind: 'Field', name: { kind: 'Name', value: 'recipientName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'recipientPhone' } },
                { kind: 'Field', name: { kind: 'Name', value: 'recipientAddress' } },
                { kind: 'Field', name: { kind: 'Name', value: 'deliveryNote' } },
                { kind: 'Field', name: { kind: 'Name', value: 'connectionName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'externalNumber' } },
                { kind: 'Field', name: { kind: 'Name', value: 'marketplaceNumber' } },
                { kind: 'Field', name: { kind: 'Name', value: 'warehouseCode' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'deliveryFee' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'originalOrder' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'replacementOrders' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'erpStatus' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'orderedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'paidAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'collectedAt' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'storefront' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'domain' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'total' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'lines' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'flags' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'allocatedAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'shippedAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'cancelAskedAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'cancelledAt' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'unitPrice' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'amount' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'variant' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'sku' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'product' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'shipments' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'courier' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'trackingNumber' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'requestedAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'shippedAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'deliveredAt' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'customer' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'tickets' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'receivedAt' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'disputeCases' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'openedAt' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<OrderPageQuery, OrderPageQueryVariables>;
export const RevealOrderDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RevealOrder' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'RevealOrderInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'revealOrder' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'revealed' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'ordererName' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'ordererPhone' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'recipientName' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'recipientPhone' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'recipientAddress' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RevealOrderMutation, RevealOrderMutationVariables>;
export const SoughtOrderDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'SoughtOrder' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'order' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'customer' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'erpStatus' } },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'OrderItem_order' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'OrderItem_order' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Order' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'erpStatus' } },
          { kind: 'Field', name: { kind: 'Name', value: 'channelName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'channelStatus' } },
          { kind: 'Field', name: { kind: 'Name', value: 'orderedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'storefront' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'total' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'lines' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
                { kind: 'Field', name: { kind: 'Name', value: 'flags' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'amount' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'variant' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'sku' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'product' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'shipments' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                { kind: 'Field', name: { kind: 'Name', value: 'courier' } },
                { kind: 'Field', name: { kind: 'Name', value: 'trackingNumber' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SoughtOrderQuery, SoughtOrderQueryVariables>;
export const SyncDriftsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'SyncDrifts' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'channelDrifts' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '20' } },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'seen' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'expected' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'externalNumber' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'foundAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'repairedAt' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'variant' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'sku' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'order' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'channel' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'storefront' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SyncDriftsQuery, SyncDriftsQueryVariables>;
export const RetryOutwardTasksDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RetryOutwardTasks' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RetryOutwardTasksInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'retryOutwardTasks' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'channelSync' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RetryOutwardTasksMutation, RetryOutwardTasksMutationVariables>;
export const ReconcileConnectionDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ReconcileConnection' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ReconcileConnectionInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'reconcileConnection' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'channelSync' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ReconcileConnectionMutation, ReconcileConnectionMutationVariables>;
export const SyncPageDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'SyncPage' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'channelSyncs' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'ChannelHealth_channel' },
                  directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ChannelHealth_channel' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ChannelSync' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'connector' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isActive' } },
          { kind: 'Field', name: { kind: 'Name', value: 'trouble' } },
          { kind: 'Field', name: { kind: 'Name', value: 'troubleSince' } },
          { kind: 'Field', name: { kind: 'Name', value: 'retryAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastDoneAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'listings' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refusedCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waitingTasks' } },
          { kind: 'Field', name: { kind: 'Name', value: 'failedTasks' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openDrifts' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'refusedListings' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'externalVariant' } },
                { kind: 'Field', name: { kind: 'Name', value: 'pushError' } },
                { kind: 'Field', name: { kind: 'Name', value: 'pushErrorDetail' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'variant' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'sku' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'lastReconciliation' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'listingsRead' } },
                { kind: 'Field', name: { kind: 'Name', value: 'driftsFound' } },
                { kind: 'Field', name: { kind: 'Name', value: 'errorCode' } },
                { kind: 'Field', name: { kind: 'Name', value: 'startedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'storefront' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SyncPageQuery, SyncPageQueryVariables>;
export const SyncChangedDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'subscription',
      name: { kind: 'Name', value: 'SyncChanged' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'channelSyncChanged' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'ChannelHealth_channel' },
                  directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ChannelHealth_channel' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ChannelSync' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'connector' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isActive' } },
          { kind: 'Field', name: { kind: 'Name', value: 'trouble' } },
          { kind: 'Field', name: { kind: 'Name', value: 'troubleSince' } },
          { kind: 'Field', name: { kind: 'Name', value: 'retryAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastDoneAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'listings' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refusedCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waitingTasks' } },
          { kind: 'Field', name: { kind: 'Name', value: 'failedTasks' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openDrifts' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'refusedListings' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'externalVariant' } },
                { kind: 'Field', name: { kind: 'Name', value: 'pushError' } },
                { kind: 'Field', name: { kind: 'Name', value: 'pushErrorDetail' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'variant' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'sku' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'lastReconciliation' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'listingsRead' } },
                { kind: 'Field', name: { kind: 'Name', value: 'driftsFound' } },
                { kind: 'Field', name: { kind: 'Name', value: 'errorCode' } },
                { kind: 'Field', name: { kind: 'Name', value: 'startedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'storefront' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SyncChangedSubscription, SyncChangedSubscriptionVariables>;
export const SyncTasksDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'SyncTasks' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'state' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'OutwardTaskState' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'outwardTasks' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'state' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'state' } },
              },
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '20' } },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'isHeld' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'claimAnswer' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'attempts' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'retryAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'errorCode' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'errorDetail' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'trackingNumber' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'order' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'channel' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'storefront' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SyncTasksQuery, SyncTasksQueryVariables>;
export const FindPackingDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'FindPacking' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'code' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'packing' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'code' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'code' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'PackingTable_packing' },
                  directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PackingTable_packing' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Packing' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isPacked' } },
          { kind: 'Field', name: { kind: 'Name', value: 'courier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'trackingNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shippedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'order' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'erpStatus' } },
                { kind: 'Field', name: { kind: 'Name', value: 'recipientName' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'storefront' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'lines' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'packed' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'obstacle' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'line' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'variant' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'sku' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'product' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<FindPackingQuery, FindPackingQueryVariables>;
export const ScanPieceDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ScanPiece' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ScanPieceInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'scanPiece' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'packing' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'PackingTable_packing' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PackingTable_packing' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Packing' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isPacked' } },
          { kind: 'Field', name: { kind: 'Name', value: 'courier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'trackingNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shippedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'order' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'erpStatus' } },
                { kind: 'Field', name: { kind: 'Name', value: 'recipientName' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'storefront' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'lines' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'packed' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'obstacle' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'line' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'variant' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'sku' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'product' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ScanPieceMutation, ScanPieceMutationVariables>;
export const RestartPackingDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RestartPacking' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RestartPackingInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'restartPacking' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'packing' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'PackingTable_packing' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PackingTable_packing' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Packing' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isPacked' } },
          { kind: 'Field', name: { kind: 'Name', value: 'courier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'trackingNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shippedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'order' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'erpStatus' } },
                { kind: 'Field', name: { kind: 'Name', value: 'recipientName' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'storefront' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'lines' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'packed' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'obstacle' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'line' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'variant' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'sku' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'product' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RestartPackingMutation, RestartPackingMutationVariables>;
export const CompletePackingDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CompletePacking' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'CompletePackingInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'completePacking' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'packing' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'PackingTable_packing' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PackingTable_packing' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Packing' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isPacked' } },
          { kind: 'Field', name: { kind: 'Name', value: 'courier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'trackingNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shippedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'order' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'erpStatus' } },
                { kind: 'Field', name: { kind: 'Name', value: 'recipientName' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'storefront' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'lines' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'packed' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'obstacle' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'line' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'variant' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'sku' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'product' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CompletePackingMutation, CompletePackingMutationVariables>;
export const IssueLabelDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'IssueLabel' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'IssueLabelInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'issueLabel' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'label' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'pdf' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'trackingNumber' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<IssueLabelMutation, IssueLabelMutationVariables>;
export const PayoutPageDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'PayoutPage' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'settlements' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: {
                  kind: 'ObjectValue',
                  fields: [
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'states' },
                      value: { kind: 'ListValue', values: [{ kind: 'EnumValue', value: 'APPROVED' }] },
                    },
                  ],
                },
              },
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '100' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'storefront' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'sums' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'total' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'payoutFiles' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '20' } },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'settlementCount' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'sha256' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'madeAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'paidAt' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'total' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'downloads' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'accountName' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'takenAt' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PayoutPageQuery, PayoutPageQueryVariables>;
export const RequestPayoutDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RequestPayout' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RequestPayoutInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'requestPayout' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'approvalRequest' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RequestPayoutMutation, RequestPayoutMutationVariables>;
export const DownloadPayoutFileDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'DownloadPayoutFile' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'DownloadPayoutFileInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'downloadPayoutFile' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'taken' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'fileName' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'content' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'payoutFile' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'downloads' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'accountName' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'takenAt' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DownloadPayoutFileMutation, DownloadPayoutFileMutationVariables>;
export const MarkPayoutPaidDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'MarkPayoutPaid' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'MarkPayoutPaidInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'markPayoutPaid' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'payoutFile' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'paidAt' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MarkPayoutPaidMutation, MarkPayoutPaidMutationVariables>;
export const QueueProductsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'QueueProducts' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'QueueProductsInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'queueProducts' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'storefront' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<QueueProductsMutation, QueueProductsMutationVariables>;
export const MoveInQueueDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'MoveInQueue' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'MoveInQueueInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'moveInQueue' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'queuedProduct' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'priority' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MoveInQueueMutation, MoveInQueueMutationVariables>;
export const CancelQueuedDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CancelQueued' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'CancelQueuedInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'cancelQueued' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'queuedProduct' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CancelQueuedMutation, CancelQueuedMutationVariables>;
export const ProductQueueDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ProductQueue' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'storefrontId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'productQueue' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'storefrontId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'storefrontId' } },
              },
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '50' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'priority' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'attempts' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'notBefore' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'queuedAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'errorCode' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'errorDetail' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'product' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'styleCode' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'sentProducts' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'storefrontId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'storefrontId' } },
              },
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '10' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endedAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'errorCode' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'errorDetail' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'product' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'styleCode' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ProductQueueQuery, ProductQueueQueryVariables>;
export const PickupOrderDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'PickupOrder' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'order' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'recipientName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'recipientPhone' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'lines' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'shippedAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'returningQuantity' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'returnedQuantity' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'unitPrice' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'amount' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'paid' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'withdrawal' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'until' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'isOpen' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'variant' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'sku' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'colour' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'size' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'product' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PickupOrderQuery, PickupOrderQueryVariables>;
export const NormalizedReturnAddressDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'NormalizedReturnAddress' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'text' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'normalizedAddress' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'text' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'text' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'address' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'zipCode' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'road' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'detail' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'candidates' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'zipCode' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'road' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'detail' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<NormalizedReturnAddressQuery, NormalizedReturnAddressQueryVariables>;
export const ExchangeChoicesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ExchangeChoices' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'search' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'exchangeChoices' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'search' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'search' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'sellable' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'price' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'variant' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'sku' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'colour' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'size' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'product' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ExchangeChoicesQuery, ExchangeChoicesQueryVariables>;
export const ReturnListDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ReturnList' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'search' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'states' } },
          type: {
            kind: 'ListType',
            type: {
              kind: 'NonNullType',
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'OrderReturnState' } },
            },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'storefront' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'minimumAge' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'orderReturns' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'search' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'search' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'states' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'states' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'storefront' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'storefront' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'minimumAge' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'minimumAge' } },
              },
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '30' } },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'trackingNumber' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'customerName' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'requestedAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'isRed' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'refundDueAt' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'order' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'storefront' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'lines' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'orderLine' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'variant' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'sku' } },
                                      ],
                                    },
                                  },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ReturnListQuery, ReturnListQueryVariables>;
export const ReturnOfParcelDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ReturnOfParcel' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'trackingNumber' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'returnOfParcel' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'trackingNumber' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'trackingNumber' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ReturnOfParcelQuery, ReturnOfParcelQueryVariables>;
export const RequestReturnDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RequestReturn' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RequestReturnInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'requestReturn' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'orderReturn' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RequestReturnMutation, RequestReturnMutationVariables>;
export const RequestSameItemExchangeDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RequestSameItemExchange' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RequestSameItemExchangeInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'requestSameItemExchange' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'orderReturn' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RequestSameItemExchangeMutation, RequestSameItemExchangeMutationVariables>;
export const RequestOtherItemExchangeDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RequestOtherItemExchange' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RequestOtherItemExchangeInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'requestOtherItemExchange' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'orderReturn' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RequestOtherItemExchangeMutation, RequestOtherItemExchangeMutationVariables>;
export const ProcessExchangeDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ProcessExchange' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ProcessExchangeInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'processExchange' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'orderReturn' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ProcessExchangeMutation, ProcessExchangeMutationVariables>;
export const CancelExchangeDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CancelExchange' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'CancelExchangeInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'cancelExchange' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'orderReturn' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CancelExchangeMutation, CancelExchangeMutationVariables>;
export const CancelReturnDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CancelReturn' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'CancelReturnInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'cancelReturn' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'orderReturn' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CancelReturnMutation, CancelReturnMutationVariables>;
export const NoteDifferencePaidDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'NoteDifferencePaid' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'NoteDifferencePaidInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'noteDifferencePaid' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'orderReturn' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<NoteDifferencePaidMutation, NoteDifferencePaidMutationVariables>;
export const MarkRefundedDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'MarkRefunded' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'MarkRefundedInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'markRefunded' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'orderReturn' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MarkRefundedMutation, MarkRefundedMutationVariables>;
export const ArriveReturnDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ArriveReturn' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ArriveReturnInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'arriveReturn' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'orderReturn' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ArriveReturnMutation, ArriveReturnMutationVariables>;
export const DelegateReturnDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'DelegateReturn' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'DelegateReturnInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'delegateReturn' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'orderReturn' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'handledBy' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DelegateReturnMutation, DelegateReturnMutationVariables>;
export const ConfirmReturnDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ConfirmReturn' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ConfirmReturnInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'confirmReturn' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'orderReturn' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ConfirmReturnMutation, ConfirmReturnMutationVariables>;
export const ReturnPageDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ReturnPage' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'orderReturn' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'source' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'feeBearer' } },
                { kind: 'Field', name: { kind: 'Name', value: 'handledBy' } },
                { kind: 'Field', name: { kind: 'Name', value: 'byCourier' } },
                { kind: 'Field', name: { kind: 'Name', value: 'courier' } },
                { kind: 'Field', name: { kind: 'Name', value: 'trackingNumber' } },
                { kind: 'Field', name: { kind: 'Name', value: 'pickupTrouble' } },
                { kind: 'Field', name: { kind: 'Name', value: 'zipCode' } },
                { kind: 'Field', name: { kind: 'Name', value: 'customerName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'customerPhone' } },
                { kind: 'Field', name: { kind: 'Name', value: 'customerMobile' } },
                { kind: 'Field', name: { kind: 'Name', value: 'pickupAddress' } },
                { kind: 'Field', name: { kind: 'Name', value: 'note' } },
                { kind: 'Field', name: { kind: 'Name', value: 'requestedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'requestedByName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'arrivedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isRed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'refundDueAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'differencePaidAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'difference' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'refund' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'order' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'storefront' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'replacementOrder' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'lines' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'resellQuantity' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'defectiveQuantity' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'repairQuantity' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'share' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'refund' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'orderLine' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'variant' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'sku' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'colour' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'size' } },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'product' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                      ],
                                    },
                                  },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'replacements' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'unitPrice' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'variant' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'sku' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'history' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'step' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'actorName' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'note' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'takenAt' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ReturnPageQuery, ReturnPageQueryVariables>;
export const RevealOrderReturnDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RevealOrderReturn' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RevealOrderReturnInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'revealOrderReturn' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'revealed' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'customerName' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'customerPhone' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'customerMobile' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'pickupAddress' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RevealOrderReturnMutation, RevealOrderReturnMutationVariables>;
export const ReturnsOfOrderDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ReturnsOfOrder' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'order' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'returns' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'trackingNumber' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'pickupTrouble' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'isRed' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'requestedAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'refundDueAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'handledBy' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'difference' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'refund' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'lines' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'orderLine' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'variant' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'sku' } },
                                      ],
                                    },
                                  },
                                ],
                              },
                            },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'replacements' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'variant' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'sku' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'replacementOrder' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ReturnsOfOrderQuery, ReturnsOfOrderQueryVariables>;
export const ReturnedLotListDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ReturnedLotList' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'state' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'LotState' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'disposition' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'LotDisposition' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'returnedLots' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'state' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'state' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'disposition' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'disposition' } },
              },
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '30' } },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'disposition' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'keptAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'note' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'orderReturn' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'variant' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'sku' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'product' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ReturnedLotListQuery, ReturnedLotListQueryVariables>;
export const RepairLotDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RepairLot' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'RepairLotInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'repairLot' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'returnedLot' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'note' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RepairLotMutation, RepairLotMutationVariables>;
export const WriteOffLotDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'WriteOffLot' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'WriteOffLotInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'writeOffLot' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'returnedLot' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'note' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<WriteOffLotMutation, WriteOffLotMutationVariables>;
export const OrderSearchDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'OrderSearch' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'text' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'orders' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'search' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'text' } },
              },
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '6' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'ordererName' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'ordererPhone' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'recipientName' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'lines' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'variant' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'product' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                      ],
                                    },
                                  },
                                ],
                              },
                            },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'shipments' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'trackingNumber' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'customer' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<OrderSearchQuery, OrderSearchQueryVariables>;
export const SettlementCheckPageDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'SettlementCheckPage' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'settlementCheck' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'storefrontCode' } },
                { kind: 'Field', name: { kind: 'Name', value: 'unpriced' } },
                { kind: 'Field', name: { kind: 'Name', value: 'unbooked' } },
                { kind: 'Field', name: { kind: 'Name', value: 'checkedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'brokenSince' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'wholesale' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'settled' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'held' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'deducted' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pending' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'difference' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unpricedLines' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '50' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'lineId' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'orderId' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'sku' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'storefrontCode' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'shippedAt' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'settlementHolds' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '50' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'caseId' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'caseNumber' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'orderId' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'openedAt' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'amount' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SettlementCheckPageQuery, SettlementCheckPageQueryVariables>;
export const RunSettlementDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RunSettlement' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RunSettlementInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'runSettlement' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'run' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'SettlementRun_run' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SettlementRun_run' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SettlementRun' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'periodFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'periodTo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'settlementCount' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RunSettlementMutation, RunSettlementMutationVariables>;
export const IssueSettlementDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'IssueSettlement' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'IssueSettlementInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'issueSettlement' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'settlement' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'SettlementProgress_settlement' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SettlementProgress_settlement' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Settlement' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'issuedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answerBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'history' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'step' } },
                { kind: 'Field', name: { kind: 'Name', value: 'actorName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'note' } },
                { kind: 'Field', name: { kind: 'Name', value: 'takenAt' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<IssueSettlementMutation, IssueSettlementMutationVariables>;
export const ApproveSettlementDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ApproveSettlement' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ApproveSettlementInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'approveSettlement' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'settlement' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'SettlementProgress_settlement' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SettlementProgress_settlement' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Settlement' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'issuedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answerBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'history' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'step' } },
                { kind: 'Field', name: { kind: 'Name', value: 'actorName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'note' } },
                { kind: 'Field', name: { kind: 'Name', value: 'takenAt' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ApproveSettlementMutation, ApproveSettlementMutationVariables>;
export const ObjectToSettlementDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ObjectToSettlement' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ObjectToSettlementInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'objectToSettlement' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'settlement' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'SettlementProgress_settlement' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SettlementProgress_settlement' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Settlement' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'issuedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answerBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'history' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'step' } },
                { kind: 'Field', name: { kind: 'Name', value: 'actorName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'note' } },
                { kind: 'Field', name: { kind: 'Name', value: 'takenAt' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ObjectToSettlementMutation, ObjectToSettlementMutationVariables>;
export const AnswerSettlementObjectionDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'AnswerSettlementObjection' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'AnswerSettlementObjectionInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'answerSettlementObjection' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'settlement' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'SettlementProgress_settlement' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SettlementProgress_settlement' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Settlement' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'issuedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answerBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'history' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'step' } },
                { kind: 'Field', name: { kind: 'Name', value: 'actorName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'note' } },
                { kind: 'Field', name: { kind: 'Name', value: 'takenAt' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AnswerSettlementObjectionMutation, AnswerSettlementObjectionMutationVariables>;
export const RequestSettlementCorrectionDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RequestSettlementCorrection' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RequestSettlementCorrectionInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'requestSettlementCorrection' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'approvalRequest' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RequestSettlementCorrectionMutation, RequestSettlementCorrectionMutationVariables>;
export const CheckSettlementsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CheckSettlements' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'checkSettlements' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'checks' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'storefrontCode' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'brokenSince' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CheckSettlementsMutation, CheckSettlementsMutationVariables>;
export const SettlementListDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'SettlementList' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'SettlementFilter' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'settlements' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
              },
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '30' } },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'periodFrom' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'periodTo' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'answerBy' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'storefront' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'sums' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'total' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'settlementTotals' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'sums' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'sales' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'returned' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'deliveryFees' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'total' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SettlementListQuery, SettlementListQueryVariables>;
export const SettlementPageDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'SettlementPage' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'settlement' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'SettlementProgress_settlement' },
                  directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'periodFrom' } },
                { kind: 'Field', name: { kind: 'Name', value: 'periodTo' } },
                { kind: 'Field', name: { kind: 'Name', value: 'entryCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'storefront' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'payoutFile' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'sums' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'sales' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'returned' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'held' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'clawedBack' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'corrected' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'deliveryFees' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'carried' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'total' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'documents' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'orderedAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'issuedAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'downloadUrl' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'problem' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SettlementProgress_settlement' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Settlement' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'issuedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answerBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'history' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'step' } },
                { kind: 'Field', name: { kind: 'Name', value: 'actorName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'note' } },
                { kind: 'Field', name: { kind: 'Name', value: 'takenAt' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SettlementPageQuery, SettlementPageQueryVariables>;
export const SettlementEntryPageDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'SettlementEntryPage' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'settlementId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'settlementEntries' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'settlementId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'settlementId' } },
              },
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '50' } },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'SettlementEntryRow_entry' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SettlementEntryRow_entry' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SettlementEntry' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'countsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lineNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'orderId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sku' } },
          { kind: 'Field', name: { kind: 'Name', value: 'caseNumber' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'price' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'due' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SettlementEntryPageQuery, SettlementEntryPageQueryVariables>;
export const SettlementRunsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'SettlementRuns' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'settlementRuns' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'SettlementRun_run' },
                  directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SettlementRun_run' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SettlementRun' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'periodFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'periodTo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'settlementCount' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SettlementRunsQuery, SettlementRunsQueryVariables>;
export const ReceiveStockDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ReceiveStock' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ReceiveStockInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'receiveStock' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'level' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'onHand' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'collected' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'allocated' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'sellable' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ReceiveStockMutation, ReceiveStockMutationVariables>;
export const CountStockDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CountStock' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'CountStockInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'countStock' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'level' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'onHand' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'collected' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'allocated' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'sellable' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CountStockMutation, CountStockMutationVariables>;
export const StockLevelsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'StockLevels' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'search' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'StockFilter' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'stockLevels' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'search' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'search' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
              },
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '50' } },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'onHand' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'collected' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'allocated' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'sellable' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'variant' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'sku' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'product' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<StockLevelsQuery, StockLevelsQueryVariables>;
export const StockLevelOfDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'StockLevelOf' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'stockLevel' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'variantId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'onHand' } },
                { kind: 'Field', name: { kind: 'Name', value: 'collected' } },
                { kind: 'Field', name: { kind: 'Name', value: 'allocated' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sellable' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'variant' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'sku' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'product' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<StockLevelOfQuery, StockLevelOfQueryVariables>;
export const StockEntriesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'StockEntries' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'stockEntries' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'variantId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '20' } },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'cause' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'onHand' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'collected' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'allocated' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'subjectLabel' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'actorName' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'note' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<StockEntriesQuery, StockEntriesQueryVariables>;
export const OfferProductsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'OfferProducts' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'OfferProductsInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'offerProducts' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'storefront' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<OfferProductsMutation, OfferProductsMutationVariables>;
export const WithdrawProductsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'WithdrawProducts' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'WithdrawProductsInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'withdrawProducts' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'storefront' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<WithdrawProductsMutation, WithdrawProductsMutationVariables>;
export const StorefrontProductsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'StorefrontProducts' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'storefrontId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'search' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'choice' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'OfferChoice' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'storefrontProducts' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'storefrontId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'storefrontId' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'search' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'search' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'choice' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'choice' } },
              },
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '30' } },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'isOffered' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'offerableQuantity' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'listPrice' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'price' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'contractPrice' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'effectiveFrom' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'amount' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'contractPrices' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'effectiveFrom' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'recordedByName' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'amount' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'product' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'styleCode' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<StorefrontProductsQuery, StorefrontProductsQueryVariables>;
export const SetOfferPriceDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SetOfferPrice' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'SetOfferPriceInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'setOfferPrice' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'storefront' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SetOfferPriceMutation, SetOfferPriceMutationVariables>;
export const AddStorefrontPolicyDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'AddStorefrontPolicy' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'AddStorefrontPolicyInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'addStorefrontPolicy' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'policy' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AddStorefrontPolicyMutation, AddStorefrontPolicyMutationVariables>;
export const StorefrontPoliciesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'StorefrontPolicies' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'storefront' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'policy' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'policies' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'effectiveFrom' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<StorefrontPoliciesQuery, StorefrontPoliciesQueryVariables>;
export const StorefrontQuestionsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'StorefrontQuestions' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'StorefrontQuestionFilter' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'storefrontQuestions' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
              },
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '30' } },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'ListedQuestion_question' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ListedQuestion_question' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'StorefrontQuestion' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'askedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'askerName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'content' } },
          { kind: 'Field', name: { kind: 'Name', value: 'productName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'externalOrder' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answeredByName' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'storefront' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'order' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<StorefrontQuestionsQuery, StorefrontQuestionsQueryVariables>;
export const StorefrontQuestionByIdDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'StorefrontQuestionById' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'storefrontQuestion' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'ShownQuestion_question' },
                  directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ListedQuestion_question' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'StorefrontQuestion' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'askedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'askerName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'content' } },
          { kind: 'Field', name: { kind: 'Name', value: 'productName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'externalOrder' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answeredByName' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'storefront' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'order' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ShownQuestion_question' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'StorefrontQuestion' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'FragmentSpread',
            name: { kind: 'Name', value: 'ListedQuestion_question' },
            directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
          },
          { kind: 'Field', name: { kind: 'Name', value: 'externalNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'edition' } },
          { kind: 'Field', name: { kind: 'Name', value: 'editedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answeredAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'toldAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refusalCode' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refusalDetail' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<StorefrontQuestionByIdQuery, StorefrontQuestionByIdQueryVariables>;
export const AnswerOnItsWayDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'AnswerOnItsWay' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'storefrontQuestion' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toldAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'refusalCode' } },
                { kind: 'Field', name: { kind: 'Name', value: 'refusalDetail' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AnswerOnItsWayQuery, AnswerOnItsWayQueryVariables>;
export const AnswerStorefrontQuestionDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'AnswerStorefrontQuestion' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'AnswerStorefrontQuestionInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'answerStorefrontQuestion' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'question' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'ShownQuestion_question' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ListedQuestion_question' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'StorefrontQuestion' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'askedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'askerName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'content' } },
          { kind: 'Field', name: { kind: 'Name', value: 'productName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'externalOrder' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answeredByName' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'storefront' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'order' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ShownQuestion_question' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'StorefrontQuestion' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'FragmentSpread',
            name: { kind: 'Name', value: 'ListedQuestion_question' },
            directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
          },
          { kind: 'Field', name: { kind: 'Name', value: 'externalNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'edition' } },
          { kind: 'Field', name: { kind: 'Name', value: 'editedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answeredAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'toldAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refusalCode' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refusalDetail' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AnswerStorefrontQuestionMutation, AnswerStorefrontQuestionMutationVariables>;
export const SetReturnDelegationDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SetReturnDelegation' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'SetReturnDelegationInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'setReturnDelegation' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'returnDelegation' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'storefrontCode' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'minimumQuantity' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SetReturnDelegationMutation, SetReturnDelegationMutationVariables>;
export const SetStockLinkRatioDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SetStockLinkRatio' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'SetStockLinkRatioInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'setStockLinkRatio' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'storefront' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'stockLinkRatio' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'stockLinkRatioChanges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'before' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'after' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'changedByName' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'changedAt' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SetStockLinkRatioMutation, SetStockLinkRatioMutationVariables>;
export const StorefrontListDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'StorefrontList' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'storefronts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'domain' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'contractKind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'operatorName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'businessName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'stockLinkRatio' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<StorefrontListQuery, StorefrontListQueryVariables>;
export const StorefrontPageDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'StorefrontPage' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'storefront' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'domain' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'contractKind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'operatorName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'businessName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'stockLinkRatio' } },
                { kind: 'Field', name: { kind: 'Name', value: 'returnDelegationQuantity' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'stockLinkRatioChanges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'before' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'after' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'changedByName' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'changedAt' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<StorefrontPageQuery, StorefrontPageQueryVariables>;
export const ChangeStorefrontDetailsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ChangeStorefrontDetails' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ChangeStorefrontDetailsInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changeStorefrontDetails' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'storefront' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'domain' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'operatorName' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'businessName' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ChangeStorefrontDetailsMutation, ChangeStorefrontDetailsMutationVariables>;
export const StorefrontChoicesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'StorefrontChoices' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'storefronts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<StorefrontChoicesQuery, StorefrontChoicesQueryVariables>;
