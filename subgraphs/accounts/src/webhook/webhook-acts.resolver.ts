import { isRefusal, payloadOf, type Context, type Refusal } from '@madang/subgraph-kit';
import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import { accountsErrors } from '../accounts-errors.ts';
import { registerWebhook, type ShownSecret } from './register-webhook.ts';
import {
  changeWebhook,
  disableWebhook,
  enableWebhook,
  redeliverWebhook,
  rotateWebhookSecret,
  sendTestWebhook,
} from './webhook-acts.ts';
import {
  ChangeWebhookInput,
  ChangeWebhookPayload,
  DisableWebhookInput,
  DisableWebhookPayload,
  EnableWebhookInput,
  EnableWebhookPayload,
  RedeliverWebhookInput,
  RedeliverWebhookPayload,
  RegisterWebhookInput,
  RegisterWebhookPayload,
  RotateWebhookSecretInput,
  RotateWebhookSecretPayload,
  SendTestWebhookInput,
  SendTestWebhookPayload,
  type WebhookInput,
} from './webhook-acts.type.ts';
import type { WebhookCode } from './webhook-words.ts';
import { Webhook } from './webhook.type.ts';

/** Acts on webhooks. */
@Authorized('PARTNER', 'ADMIN')
@Resolver(() => Webhook)
export class WebhookActsResolver {
  @Mutation(() => RegisterWebhookPayload, { description: 'Registers a webhook; its secret is in this answer alone' })
  async registerWebhook(
    @Ctx() context: Context,
    @Arg('input', () => RegisterWebhookInput) input: RegisterWebhookInput,
  ) {
    return shown(await registerWebhook(context, input), context);
  }

  @Mutation(() => ChangeWebhookPayload, { description: 'Changes where a webhook lies and what it is told of' })
  async changeWebhook(@Ctx() context: Context, @Arg('input', () => ChangeWebhookInput) input: ChangeWebhookInput) {
    return payloadOf('webhook', await changeWebhook(context, input), accountsErrors.inWords, context);
  }

  @Mutation(() => RotateWebhookSecretPayload, {
    description: 'Gives a webhook a new signing secret beside the old one',
  })
  async rotateWebhookSecret(
    @Ctx() context: Context,
    @Arg('input', () => RotateWebhookSecretInput) input: RotateWebhookSecretInput,
  ) {
    return shown(await rotateWebhookSecret(context, input), context);
  }

  @Mutation(() => DisableWebhookPayload, { description: 'Switches a webhook off' })
  async disableWebhook(@Ctx() context: Context, @Arg('input', () => DisableWebhookInput) input: WebhookInput) {
    return payloadOf('webhook', await disableWebhook(context, input), accountsErrors.inWords, context);
  }

  @Mutation(() => EnableWebhookPayload, { description: 'Switches a webhook on again; what waited goes out' })
  async enableWebhook(@Ctx() context: Context, @Arg('input', () => EnableWebhookInput) input: WebhookInput) {
    return payloadOf('webhook', await enableWebhook(context, input), accountsErrors.inWords, context);
  }

  @Mutation(() => SendTestWebhookPayload, { description: 'Sends an event that says nothing, to see the receiver work' })
  async sendTestWebhook(@Ctx() context: Context, @Arg('input', () => SendTestWebhookInput) input: WebhookInput) {
    return payloadOf('delivery', await sendTestWebhook(context, input), accountsErrors.inWords, context);
  }

  @Mutation(() => RedeliverWebhookPayload, { description: 'Sends an event once more under the id it had' })
  async redeliverWebhook(
    @Ctx() context: Context,
    @Arg('input', () => RedeliverWebhookInput) input: RedeliverWebhookInput,
  ) {
    return payloadOf('delivery', await redeliverWebhook(context, input), accountsErrors.inWords, context);
  }
}

function shown(result: ShownSecret | Refusal<WebhookCode>, context: Context) {
  const refused = isRefusal<WebhookCode>(result);
  const payload = payloadOf('webhook', refused ? result : result.endpoint, accountsErrors.inWords, context);
  return { ...payload, secret: refused ? null : result.secret };
}
