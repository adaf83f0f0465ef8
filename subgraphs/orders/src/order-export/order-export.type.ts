import { DateTime, enumOf, SafeInt } from '@madang/subgraph-kit';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { OrderDeskColumn } from '../order-view/index.ts';
import { OrderQuestionArgs } from '../order/index.ts';
import { ordersErrors } from '../orders-errors.ts';

const OrderExportFormat = enumOf('OrderExportFormat', 'Format of an export', {
  CSV: 'Comma-separated values in UTF-8, with a mark for Excel',
  XLSX: 'Workbook of Excel',
});

const OrderExportState = enumOf('OrderExportState', 'State of an export', {
  WAITING: 'Asked for',
  RUNNING: 'Being written',
  DONE: 'To be taken until its time is over',
  CANCELLED: 'Called off',
  FAILED: 'Gone wrong',
  EXPIRED: 'No longer kept',
});

/** View of an export. */
@ObjectType({ description: 'Export of orders, written in the background' })
export class OrderExport {
  @Field(() => ID, { description: 'Identifier of the export' })
  id!: string;

  @Field(() => OrderExportFormat, { description: 'Format of the file' })
  format!: string;

  @Field(() => OrderExportState, { description: 'State of the export' })
  state!: string;

  @Field(() => Boolean, { description: 'Indicates whether names and numbers leave in clear' })
  isUnmasked!: boolean;

  @Field(() => Int, { description: 'Rows written so far' })
  rowsWritten!: number;

  @Field(() => Int, { nullable: true, description: 'Rows there will be; none until they are counted' })
  rowsTotal!: number | null;

  @Field(() => Boolean, {
    description: 'Indicates whether there were more rows than the 1,000,000 that a file may have',
  })
  isCutOff!: boolean;

  @Field(() => SafeInt, { description: 'Length of the file in bytes; 0 until it is done' })
  bytes!: number;

  @Field(() => DateTime, { description: 'Timestamp of the request' })
  requestedAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp until which the file is kept' })
  expiresAt!: Date | null;
}

@InputType({ description: 'Request for an export of orders' })
export class RequestOrderExportInput {
  @Field(() => OrderQuestionArgs, { description: 'What the orders must be like, as of the order desk' })
  question!: OrderQuestionArgs;

  @Field(() => [OrderDeskColumn], { description: 'Columns of the file, in their order; at least one' })
  columns!: (keyof typeof OrderDeskColumn)[];

  @Field(() => OrderExportFormat, { description: 'Format of the file' })
  format!: keyof typeof OrderExportFormat;

  @Field(() => Boolean, {
    description: 'Indicates whether names and numbers leave in clear; they are masked otherwise',
  })
  isUnmasked!: boolean;

  @Field(() => String, { nullable: true, description: 'Why they must leave in clear, at least 5 characters; logged' })
  reason?: string | null;
}

@InputType({ description: 'Cancellation of an export' })
export class CancelOrderExportInput {
  @Field(() => ID, { description: "Export of the viewer's own" })
  exportId!: string;
}

function exportPayload(name: string, description: string) {
  @ObjectType(name, { description })
  class ExportPayload {
    @Field(() => OrderExport, { nullable: true, description: 'Export after the act; none when it was refused' })
    export!: OrderExport | null;

    @Field(() => [ordersErrors.type], { description: 'Reasons why the act was refused; empty on success' })
    userErrors!: object[];
  }
  return ExportPayload;
}

export const RequestOrderExportPayload = exportPayload('RequestOrderExportPayload', 'Outcome of asking for an export');
export const CancelOrderExportPayload = exportPayload('CancelOrderExportPayload', 'Outcome of calling an export off');
