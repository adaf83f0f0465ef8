import { Button, notify, StepButton, useStep, useWords, type UserError } from '@madang/frontend-kit';
import { useState } from 'react';
import { ShownOnce } from '../shown-once.tsx';
import { accountsWords } from '../words.ts';
import { RotateSecretDialog } from './rotate-secret-dialog.tsx';
import { CHANGE_WEBHOOK, DISABLE_WEBHOOK, ENABLE_WEBHOOK, TEST_WEBHOOK } from './webhook-acts.ts';
import { WebhookFormDialog } from './webhook-form-dialog.tsx';

interface ActingWebhook {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly eventTypes: string[];
  readonly disabledAt?: string | null;
}

/** What can be done with a webhook. */
export function WebhookActions({ webhook, onDone }: { webhook: ActingWebhook; onDone: () => void }) {
  const words = useWords(accountsWords);
  const [dialog, setDialog] = useState<'change' | 'rotate' | null>(null);
  const [secret, setSecret] = useState<string | null>(null);
  const [change] = useStep(CHANGE_WEBHOOK, (answer) => answer.changeWebhook);
  const [sendTest, testing] = useStep(TEST_WEBHOOK, (answer) => answer.sendTestWebhook);
  const [disable, disabling] = useStep(DISABLE_WEBHOOK, (answer) => answer.disableWebhook);
  const [enable, enabling] = useStep(ENABLE_WEBHOOK, (answer) => answer.enableWebhook);
  const input = { webhookId: webhook.id };
  const told = (outcome: { done: boolean; userErrors?: readonly UserError[] }, text: string) => {
    if (outcome.done) notify.done(text);
    else for (const { message } of outcome.userErrors ?? []) notify.problem(message);
    onDone();
  };
  return (
    <>
      <Button variant="subtle" onClick={() => setDialog('change')}>
        {words('hook.change')}
      </Button>
      <Button variant="subtle" onClick={() => setDialog('rotate')}>
        {words('hook.rotate')}
      </Button>
      {webhook.disabledAt ? (
        <StepButton
          primary
          label={words('hook.enable')}
          busy={enabling.busy}
          onRun={() => void enable({ input }).then((outcome) => told(outcome, words('hook.enabled')))}
        />
      ) : (
        <>
          <StepButton
            label={words('hook.disable')}
            busy={disabling.busy}
            onRun={() => void disable({ input }).then((outcome) => told(outcome, words('hook.disabled')))}
          />
          <StepButton
            primary
            label={words('hook.test')}
            hotKey="t"
            busy={testing.busy}
            onRun={() => void sendTest({ input }).then((outcome) => told(outcome, words('hook.tested')))}
          />
        </>
      )}
      <WebhookFormDialog
        title={words('hook.change')}
        action={words('hook.change')}
        known={webhook}
        opened={dialog === 'change'}
        onClose={() => setDialog(null)}
        save={async ({ name, url, eventTypes }) => {
          const outcome = await change({ input: { ...input, name, url, eventTypes } });
          if (!outcome.done) return outcome.userErrors;
          told(outcome, words('hook.changed'));
          setDialog(null);
          return null;
        }}
      />
      <RotateSecretDialog
        webhookId={webhook.id}
        opened={dialog === 'rotate'}
        onClose={() => setDialog(null)}
        onMade={(fresh) => {
          setDialog(null);
          setSecret(fresh);
          onDone();
        }}
      />
      <ShownOnce title={words('hook.secret')} text={secret} onKept={() => setSecret(null)} />
    </>
  );
}
