/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
/** Cancellation of an export */
export type CancelOrderExportInput = {
  /** Export of the viewer's own */
  exportId: string;
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

/** Choice of the view with which the desk opens */
export type ChooseOrderViewInput = {
  /** View that the viewer sees; none to open plain */
  viewId?: string | null | undefined;
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

/** Hold of order lines (출고보류) */
export type HoldLinesInput = {
  /** Order lines, 1 to 500 */
  lineIds: Array<string>;
  /** Why, at most 200 characters */
  note?: string | null | undefined;
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

/** Removal of a view of the order desk */
export type RemoveOrderViewInput = {
  /** View of the viewer's own */
  viewId: string;
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

/** Request to see personal data of a Order in clear */
export type RevealOrderInput = {
  /** Record to reveal */
  orderId: string;
  /** Why it must be seen, at least 5 characters; goes into the access log */
  reason: string;
};

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

/** Kind of a storefront */
export type StorefrontKind =
  /** Run by a seller of the maker's goods (위탁 판매자) */
  | 'CONSIGNED'
  /** Run by the maker itself (판매자 본사) */
  | 'OWN';

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

export type OrderListStorefrontsQueryVariables = Exact<{ [key: string]: never }>;

export type OrderListStorefrontsQuery = {
  storefronts: Array<{ __typename: 'Storefront'; id: string; code: string; name: string }>;
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
      line: { __typename: 'OrderLine'; id: string; flags: Array<OrderLineFlag> } | null;
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
      line: { __typename: 'OrderLine'; id: string; flags: Array<OrderLineFlag> } | null;
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
        flags: Array<OrderLineFlag>;
        flagColour: FlagColour | null;
        flagNote: string | null;
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
        flags: Array<OrderLineFlag>;
        flagColour: FlagColour | null;
        flagNote: string | null;
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
      line: { __typename: 'OrderLine'; id: string; flags: Array<OrderLineFlag> } | null;
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
      line: { __typename: 'OrderLine'; id: string; flags: Array<OrderLineFlag> } | null;
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
export const OrderListStorefrontsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'OrderListStorefronts' },
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
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<OrderListStorefrontsQuery, OrderListStorefrontsQueryVariables>;
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
                      { kind: 'Field', name: { kind: 'Name', value: 'lineId' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'line' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'flags' } },
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
                      { kind: 'Field', name: { kind: 'Name', value: 'lineId' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'line' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'flags' } },
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
                      { kind: 'Field', name: { kind: 'Name', value: 'lineId' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'line' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'flags' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'flagColour' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'flagNote' } },
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
                      { kind: 'Field', name: { kind: 'Name', value: 'lineId' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'line' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'flags' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'flagColour' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'flagNote' } },
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
                      { kind: 'Field', name: { kind: 'Name', value: 'lineId' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'line' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'flags' } },
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
                      { kind: 'Field', name: { kind: 'Name', value: 'lineId' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'line' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'flags' } },
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
