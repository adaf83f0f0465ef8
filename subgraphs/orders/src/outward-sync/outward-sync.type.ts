import { connectionOf, DateTime, enumOf } from '@madang/subgraph-kit';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { MarketplaceConnector } from '../marketplace/index.ts';

/** Kinds of telling in the graph. */
export const OutwardTaskKind = enumOf('OutwardTaskKind', 'Kind of a thing that a marketplace is told once', {
  SHIPMENT: 'Tracking number and that the lines are in delivery (배송중, C6)',
  HOLD: 'That lines are held back, or let go again (출고보류)',
  CLAIM: 'How a cancellation, return or exchange was decided that was asked for there (C5)',
});

/** Answers to claims in the graph. */
export const OutwardClaimAnswer = enumOf('OutwardClaimAnswer', 'How a claim of a marketplace was decided', {
  COMPLETE: 'It is done: goods are back, or the line is cancelled',
  REFUSE: 'It is turned down',
});

/** States of a telling in the graph. */
export const OutwardTaskState = enumOf('OutwardTaskState', 'State of a thing that a marketplace is told', {
  WAITING: 'To be told, or to be tried again',
  DONE: 'The marketplace has it',
  FAILED: 'The marketplace refused it; somebody has to look at it',
});

/** Kinds of difference in the graph. */
export const ChannelDriftKind = enumOf('ChannelDriftKind', 'Kind of a difference between a marketplace and us', {
  QUANTITY: 'It offers another quantity than it was told',
  SOLD_OUT: 'It shows as sold out what can be sold, or sells what is sold out',
  SHIPMENT_MISSING: 'It does not know of a parcel that left',
  STATUS: 'An order has another status there than was collected',
  ORDER_MISSING: 'A paid order was not collected',
});

/** States of a difference in the graph. */
export const ChannelDriftState = enumOf('ChannelDriftState', 'State of a difference', {
  FOUND: 'Being mended',
  REPAIRED: 'Mended',
  FAILED: 'The marketplace did not take it',
});

/** States of a comparison in the graph. */
export const ReconciliationState = enumOf('ReconciliationState', 'State of a comparison with a marketplace', {
  RUNNING: 'Under way',
  DONE: 'Everything was compared',
  FAILED: 'The marketplace could not be read to the end',
});

/** View of a comparison. */
@ObjectType({ description: 'Comparison of what a marketplace has with what it was told (대조)' })
export class Reconciliation {
  @Field(() => ID, { description: 'Identifier of the comparison' })
  id!: string;

  @Field(() => ReconciliationState, { description: 'State' })
  state!: string;

  @Field(() => Int, { description: 'Listed variants that were read' })
  listingsRead!: number;

  @Field(() => Int, { description: 'Orders that were read' })
  ordersRead!: number;

  @Field(() => Int, { description: 'Differences that were found' })
  driftsFound!: number;

  @Field(() => String, { nullable: true, description: 'Why it could not be finished, as a code' })
  errorCode!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of who asked for it; none for that of the night' })
  askedByName!: string | null;

  @Field(() => DateTime, { description: 'Timestamp at which it began' })
  startedAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp at which it ended' })
  endedAt!: Date | null;
}

/** View of a listing that a marketplace does not take. */
@ObjectType({ description: 'Listed variant whose quantity a marketplace did not take' })
export class RefusedListing {
  @Field(() => String, { description: 'Number of the variant at the marketplace' })
  externalVariant!: string;

  @Field(() => String, { nullable: true, description: 'Why, as a code' })
  pushError!: string | null;

  @Field(() => String, { nullable: true, description: 'What the marketplace said to it' })
  pushErrorDetail!: string | null;

  @Field(() => Int, { description: 'How often it was tried' })
  pushAttempts!: number;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp of the next try; none until somebody wants it' })
  pushRetryAt!: Date | null;
}

/** View of how things stand with a marketplace. */
@ObjectType({
  description: 'Marketplace account of a storefront, and how far it has been told of stock, parcels and holds',
})
export class ChannelSync {
  @Field(() => ID, { description: 'Identifier of the connection of the storefront to the marketplace' })
  id!: string;

  @Field(() => String, { description: 'Name of the connection' })
  name!: string;

  @Field(() => MarketplaceConnector, { description: 'Connector by which it is reached' })
  connector!: string;

  @Field(() => Boolean, { description: 'Indicates whether it is in use' })
  isActive!: boolean;
}

/** View of a thing that a marketplace is told. */
@ObjectType({ description: 'Thing that a marketplace is told once: a parcel, a hold, or how a claim was decided' })
export class OutwardTask {
  @Field(() => ID, { description: 'Identifier' })
  id!: string;

  @Field(() => OutwardTaskKind, { description: 'Kind' })
  kind!: string;

  @Field(() => OutwardTaskState, { description: 'State' })
  state!: string;

  @Field(() => Boolean, { nullable: true, description: 'Indicates whether lines are held back; none but for a hold' })
  isHeld!: boolean | null;

  @Field(() => OutwardClaimAnswer, { nullable: true, description: 'How a claim was decided; none but for a claim' })
  claimAnswer!: string | null;

  @Field(() => Int, { description: 'How often it was tried' })
  attempts!: number;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp of the next try' })
  retryAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Why the last try failed, as a code' })
  errorCode!: string | null;

  @Field(() => String, { nullable: true, description: 'What the marketplace said to it' })
  errorDetail!: string | null;

  @Field(() => DateTime, { description: 'Timestamp from which it was to be told' })
  createdAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp at which it was told or given up' })
  endedAt!: Date | null;
}

/** View of a difference. */
@ObjectType({ description: 'Difference between a marketplace and us, as it was found and mended' })
export class ChannelDrift {
  @Field(() => ID, { description: 'Identifier' })
  id!: string;

  @Field(() => ChannelDriftKind, { description: 'Kind' })
  kind!: string;

  @Field(() => String, { nullable: true, description: 'Number of the order or the variant at the marketplace' })
  externalNumber!: string | null;

  @Field(() => String, { description: 'What the marketplace had: pieces, or its status code' })
  seen!: string;

  @Field(() => String, { description: 'What it should have: pieces, the tracking number, or the status code we know' })
  expected!: string;

  @Field(() => ChannelDriftState, { description: 'State' })
  state!: string;

  @Field(() => DateTime, { description: 'Timestamp at which it was found' })
  foundAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp at which it was mended' })
  repairedAt!: Date | null;
}

export const OutwardTaskConnection = connectionOf(OutwardTask, 'OutwardTask');
export const ChannelDriftConnection = connectionOf(ChannelDrift, 'ChannelDrift');
