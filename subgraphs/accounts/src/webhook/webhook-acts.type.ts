import { DateTime } from '@madang/subgraph-kit';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { accountsErrors } from '../accounts-errors.ts';
import { Webhook, WebhookDelivery } from './webhook.type.ts';

@InputType({ description: 'New webhook' })
export class RegisterWebhookInput {
  @Field(() => String, { description: 'Name by which people know it, at most 100 characters' })
  name!: string;

  @Field(() => String, { description: 'Address to which events are posted; https, and not in a private network' })
  url!: string;

  @Field(() => [String], { description: 'Kinds of events it is told of, out of `webhookEventTypes`' })
  eventTypes!: string[];

  @Field(() => ID, {
    nullable: true,
    description: 'Business that is told, said by administrators; otherwise the own one',
  })
  businessId?: string | null;
}

@InputType({ description: 'Change of a webhook' })
export class ChangeWebhookInput {
  @Field(() => ID, { description: 'Webhook that is changed' })
  webhookId!: string;

  @Field(() => String, { description: 'Name by which people know it, at most 100 characters' })
  name!: string;

  @Field(() => String, { description: 'Address to which events are posted' })
  url!: string;

  @Field(() => [String], { description: 'Kinds of events it is told of' })
  eventTypes!: string[];
}

@InputType({ description: 'Rotation of the signing secret of a webhook' })
export class RotateWebhookSecretInput {
  @Field(() => ID, { description: 'Webhook that gets a new signing secret' })
  webhookId!: string;

  @Field(() => DateTime, { description: 'Timestamp until which the old secret signs as well, at most 7 days away' })
  oldValidUntil!: Date;
}

function webhookInput(name: string, description: string) {
  @InputType(name, { description })
  class WebhookInput {
    @Field(() => ID, { description: 'Webhook it is about' })
    webhookId!: string;
  }
  return WebhookInput;
}

export const DisableWebhookInput = webhookInput('DisableWebhookInput', 'Switching off of a webhook');
export const EnableWebhookInput = webhookInput('EnableWebhookInput', 'Switching on of a webhook');
export const SendTestWebhookInput = webhookInput('SendTestWebhookInput', 'Test of a webhook');

/** What acts on one webhook need. */
export interface WebhookInput {
  readonly webhookId: string;
}

@InputType({ description: 'Redelivery of an event' })
export class RedeliverWebhookInput {
  @Field(() => ID, { description: 'Delivery that is sent once more' })
  deliveryId!: string;
}

function webhookPayload(name: string, description: string) {
  @ObjectType(name, { description })
  class WebhookPayload {
    @Field(() => Webhook, { nullable: true, description: 'Webhook after the act; none when it was refused' })
    webhook!: Webhook | null;

    @Field(() => [accountsErrors.type], { description: 'Reasons why the act was refused; empty on success' })
    userErrors!: object[];
  }
  return WebhookPayload;
}

export const ChangeWebhookPayload = webhookPayload('ChangeWebhookPayload', 'Outcome of changing a webhook');
export const DisableWebhookPayload = webhookPayload('DisableWebhookPayload', 'Outcome of switching a webhook off');
export const EnableWebhookPayload = webhookPayload('EnableWebhookPayload', 'Outcome of switching a webhook on');

function shownSecretPayload(name: string, description: string) {
  @ObjectType(name, { description })
  class ShownSecretPayload {
    @Field(() => Webhook, { nullable: true, description: 'Webhook after the act; none when it was refused' })
    webhook!: Webhook | null;

    @Field(() => String, { nullable: true, description: 'Signing secret, whsec_…, shown this once' })
    secret!: string | null;

    @Field(() => [accountsErrors.type], { description: 'Reasons why the act was refused; empty on success' })
    userErrors!: object[];
  }
  return ShownSecretPayload;
}

export const RegisterWebhookPayload = shownSecretPayload('RegisterWebhookPayload', 'Outcome of registering a webhook');
export const RotateWebhookSecretPayload = shownSecretPayload('RotateWebhookSecretPayload', 'Outcome of a rotation');

function deliveryPayload(name: string, description: string) {
  @ObjectType(name, { description })
  class DeliveryPayload {
    @Field(() => WebhookDelivery, { nullable: true, description: 'Delivery that goes out; none when it was refused' })
    delivery!: WebhookDelivery | null;

    @Field(() => [accountsErrors.type], { description: 'Reasons why the act was refused; empty on success' })
    userErrors!: object[];
  }
  return DeliveryPayload;
}

export const SendTestWebhookPayload = deliveryPayload('SendTestWebhookPayload', 'Outcome of testing a webhook');
export const RedeliverWebhookPayload = deliveryPayload('RedeliverWebhookPayload', 'Outcome of a redelivery');
