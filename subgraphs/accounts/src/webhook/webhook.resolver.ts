import { DateTime, PageArgs, type Context, type Page } from '@madang/subgraph-kit';
import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { Business } from '../stubs/business.type.ts';
import {
  attemptsOf,
  deadLettersOf,
  deliveriesOf,
  deliveryById,
  endpointById,
  findEndpoints,
  oldSecretUntil,
} from './webhook-reads.ts';
import type { WebhookAttemptRow, WebhookDeliveryRow, WebhookEndpointRow } from './webhook.entity.ts';
import { EVENT_TYPES } from './webhook.ts';
import {
  Webhook,
  WebhookAttempt,
  WebhookConnection,
  WebhookDeliveriesArgs,
  WebhookDelivery,
  WebhookDeliveryConnection,
} from './webhook.type.ts';

/** Webhooks in the graph, for partners and administrators. */
@Authorized('PARTNER', 'ADMIN')
@Resolver(() => Webhook)
export class WebhookResolver {
  @Query(() => Webhook, { nullable: true, description: 'Webhook with this identifier' })
  webhook(@Ctx() context: Context, @Arg('id', () => ID) id: string): Promise<WebhookEndpointRow | null> {
    return endpointById(context, id);
  }

  @Query(() => WebhookConnection, {
    description: 'Webhooks of the own business, of all for administrators, newest first',
  })
  webhooks(@Ctx() context: Context, @Args(() => PageArgs) args: PageArgs): Promise<Page<WebhookEndpointRow>> {
    return findEndpoints(context, args);
  }

  @Query(() => [String], { description: 'Kinds of events that a webhook can be told of' })
  webhookEventTypes(): readonly string[] {
    return EVENT_TYPES;
  }

  @Query(() => WebhookDelivery, { nullable: true, description: 'Delivery with this identifier' })
  webhookDelivery(@Ctx() context: Context, @Arg('id', () => ID) id: string): Promise<WebhookDeliveryRow | null> {
    return deliveryById(context, id);
  }

  @FieldResolver(() => Business, { nullable: true, description: 'Business that is told' })
  business(@Root() { businessId }: WebhookEndpointRow): { readonly id: string } {
    return { id: businessId };
  }

  @FieldResolver(() => DateTime, {
    nullable: true,
    description: 'Timestamp until which the secret before the last rotation signs as well',
  })
  oldSecretUntil(@Ctx() context: Context, @Root() endpoint: WebhookEndpointRow): Promise<Date | null> {
    return oldSecretUntil(context, endpoint);
  }

  @FieldResolver(() => Int, { description: 'Number of deliveries that were given up and not sent again' })
  async deadLetters(@Ctx() context: Context, @Root() { id }: WebhookEndpointRow): Promise<number> {
    return (await deadLettersOf(context, id)).length;
  }

  @FieldResolver(() => WebhookDeliveryConnection, { description: 'What was sent to it, newest first' })
  deliveries(
    @Ctx() context: Context,
    @Root() endpoint: WebhookEndpointRow,
    @Args(() => WebhookDeliveriesArgs) args: WebhookDeliveriesArgs,
  ): Promise<Page<WebhookDeliveryRow>> {
    return deliveriesOf(context, endpoint, args);
  }
}

/** What hangs on a delivery. */
@Resolver(() => WebhookDelivery)
export class WebhookDeliveryResolver {
  @FieldResolver(() => [WebhookAttempt], { description: 'Attempts, newest first' })
  tries(@Ctx() context: Context, @Root() { id }: WebhookDeliveryRow): Promise<WebhookAttemptRow[]> {
    return attemptsOf(context, id);
  }

  @FieldResolver(() => String, { description: 'Body of the event as it is posted, in JSON' })
  body(@Root() { eventType, occurredAt, data }: WebhookDeliveryRow): string {
    return JSON.stringify({ type: eventType, timestamp: occurredAt, data });
  }
}
