import { defineEntity, p } from '@mikro-orm/core';
import { ATTEMPT_PROBLEMS, DELIVERY_STATES, DISABLED_REASONS } from './webhook.ts';

const EndpointSchema = defineEntity({
  name: 'WebhookEndpointRow',
  tableName: 'webhook_endpoint',
  properties: {
    id: p.uuid().primary(),
    businessId: p.uuid(),
    name: p.text(),
    url: p.text(),
    eventTypes: p.text().array(),
    createdAt: p.datetime(3),
    createdById: p.uuid(),
    createdByName: p.text(),
    /** Moment of the first failure after which nothing succeeded. */
    failingSince: p.datetime(3).nullable(),
    disabledAt: p.datetime(3).nullable(),
    disabledReason: p.enum([...DISABLED_REASONS]).nullable(),
  },
});

/** Address at which a business wants to hear of events. */
export class WebhookEndpointRow extends EndpointSchema.class {}
EndpointSchema.setClass(WebhookEndpointRow);

const SecretSchema = defineEntity({
  name: 'WebhookSecretRow',
  tableName: 'webhook_secret',
  properties: {
    /** From it and the root secret of the slice the signing secret is derived; the row alone signs nothing. */
    id: p.uuid().primary(),
    endpointId: p.uuid(),
    createdAt: p.datetime(3),
    validUntil: p.datetime(3).nullable(),
  },
});

/** Signing secret of an endpoint: one, and while a rotation overlaps the old one as well. */
export class WebhookSecretRow extends SecretSchema.class {}
SecretSchema.setClass(WebhookSecretRow);

const DeliverySchema = defineEntity({
  name: 'WebhookDeliveryRow',
  tableName: 'webhook_delivery',
  properties: {
    /** The `webhook-id` of every attempt, so that a receiver knows what it has had. */
    id: p.uuid().primary(),
    endpointId: p.uuid(),
    eventType: p.text(),
    /** Deliveries of one endpoint and key arrive one after the other. */
    orderingKey: p.text(),
    data: p.json<Record<string, unknown>>(),
    occurredAt: p.datetime(3),
    state: p.enum([...DELIVERY_STATES]),
    attempts: p.integer(),
    firstTriedAt: p.datetime(3).nullable(),
    nextAt: p.datetime(3).nullable(),
    /** While it lies ahead, an attempt is under way. */
    claimedUntil: p.datetime(3).nullable(),
    settledAt: p.datetime(3).nullable(),
  },
});

/** Event on its way to one endpoint. */
export class WebhookDeliveryRow extends DeliverySchema.class {}
DeliverySchema.setClass(WebhookDeliveryRow);

const AttemptSchema = defineEntity({
  name: 'WebhookAttemptRow',
  tableName: 'webhook_attempt',
  properties: {
    id: p.uuid().primary(),
    deliveryId: p.uuid(),
    triedAt: p.datetime(3),
    durationMs: p.integer(),
    status: p.integer().nullable(),
    /** First kilobyte of the answer. */
    answer: p.text().nullable(),
    problem: p.enum([...ATTEMPT_PROBLEMS]).nullable(),
  },
});

/** One attempt to deliver an event. */
export class WebhookAttemptRow extends AttemptSchema.class {}
AttemptSchema.setClass(WebhookAttemptRow);

/** Tables of webhooks. */
export const webhookRows = [EndpointSchema, SecretSchema, DeliverySchema, AttemptSchema];
