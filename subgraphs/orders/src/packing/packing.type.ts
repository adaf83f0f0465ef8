import { DateTime } from '@madang/subgraph-kit';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { OrderLine } from '../order/index.ts';
import { ordersErrors } from '../orders-errors.ts';

/** View of a line at the packing table. */
@ObjectType({ description: 'Line of an order at the packing table' })
export class PackingLine {
  @Field(() => OrderLine, { description: 'Line that is packed' })
  line!: object;

  @Field(() => Int, { description: 'Number of pieces that were scanned into the parcel' })
  packed!: number;
}

/** View of an order at the packing table. */
@ObjectType({ description: 'Order at the packing table: the parcel that is packed, or the one packed last (C6)' })
export class Packing {
  @Field(() => ID, { description: 'Identifier of the order that is packed' })
  id!: string;

  @Field(() => [PackingLine], { description: 'Lines of the order, by number' })
  lines!: readonly object[];

  @Field(() => String, { nullable: true, description: 'Courier of the parcel, once it has a number' })
  courier!: string | null;

  @Field(() => String, { nullable: true, description: 'Tracking number of the parcel (송장번호), once it has one' })
  trackingNumber!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp at which the parcel was shipped (스캔완료)' })
  shippedAt!: Date | null;
}

@InputType({ description: 'Piece that was scanned into a parcel' })
export class ScanPieceInput {
  @Field(() => ID, { description: 'Order that is packed' })
  orderId!: string;

  @Field(() => String, { description: 'Code on the piece, which is its sku, e.g. D16MMP101-GY-L' })
  code!: string;
}

@InputType({ description: 'Parcel that is to be packed anew' })
export class RestartPackingInput {
  @Field(() => ID, { description: 'Order that is packed' })
  orderId!: string;
}

@InputType({ description: 'Parcel that is ready to leave (스캔완료, C6)' })
export class CompletePackingInput {
  @Field(() => ID, { description: 'Order that is packed' })
  orderId!: string;
}

@InputType({ description: 'Parcel whose label is to be printed (송장출력)' })
export class IssueLabelInput {
  @Field(() => ID, { description: 'Order that is packed' })
  orderId!: string;
}

function packingPayload(name: string, description: string) {
  @ObjectType(name, { description })
  class PackingPayload {
    @Field(() => Packing, { nullable: true, description: 'Packing after the act; none when it was refused' })
    packing!: object | null;

    @Field(() => [ordersErrors.type], { description: 'Reasons why the act was refused; empty on success' })
    userErrors!: object[];
  }
  return PackingPayload;
}

export const ScanPiecePayload = packingPayload('ScanPiecePayload', 'Outcome of scanning a piece');
export const RestartPackingPayload = packingPayload('RestartPackingPayload', 'Outcome of packing anew');
export const CompletePackingPayload = packingPayload('CompletePackingPayload', 'Outcome of shipping a parcel');

/** View of a printed label. */
@ObjectType({ description: 'Label of a parcel, 100 by 150 mm' })
export class ParcelLabel {
  @Field(() => String, { description: 'Label as a PDF in base64; it shows the address, and so is kept nowhere' })
  pdf!: string;

  @Field(() => String, { description: 'Tracking number on it' })
  trackingNumber!: string;

  @Field(() => Packing, { description: 'Packing with the number of the parcel' })
  view!: object;
}

@ObjectType({ description: 'Outcome of printing a label' })
export class IssueLabelPayload {
  @Field(() => ParcelLabel, { nullable: true, description: 'Label; none when the act was refused' })
  label!: ParcelLabel | null;

  @Field(() => [ordersErrors.type], { description: 'Reasons why the act was refused; empty on success' })
  userErrors!: object[];
}
