import { useQuery } from '@apollo/client/react';
import {
  Button,
  EmptyState,
  notify,
  Page,
  PageHeader,
  Panel,
  ProblemArea,
  RowItem,
  Rows,
  SkeletonLines,
  StepButton,
  useStep,
  useWords,
} from '@madang/frontend-kit';
import { IconPlus, IconWebhook } from '@tabler/icons-react';
import { useState } from 'react';
import { graphql } from '../gql/index.ts';
import { ShownOnce } from '../shown-once.tsx';
import { accountsWords } from '../words.ts';
import { eventName } from './event-name.ts';
import { REGISTER_WEBHOOK } from './webhook-acts.ts';
import { WebhookFormDialog } from './webhook-form-dialog.tsx';
import { WebhookState } from './webhook-state.tsx';

const WEBHOOKS = graphql(`
  query WebhookList {
    webhooks(first: 50) {
      nodes {
        id
        name
        url
        eventTypes
        failingSince
        disabledAt
        disabledReason
        deadLetters
      }
    }
  }
`);

/** Webhooks of the business, and the way to a new one. */
export function WebhooksPage() {
  const words = useWords(accountsWords);
  const [making, setMaking] = useState(false);
  const [secret, setSecret] = useState<string | null>(null);
  const { data, error, refetch } = useQuery(WEBHOOKS, { fetchPolicy: 'cache-and-network' });
  const [register] = useStep(REGISTER_WEBHOOK, (answer) => answer.registerWebhook);
  const webhooks = data?.webhooks.nodes;
  return (
    <Page title={words('hooks.title')}>
      <PageHeader
        title={words('hooks.title')}
        actions={
          <StepButton
            primary
            label={words('hook.new')}
            hotKey="n"
            icon={<IconPlus size={14} aria-hidden />}
            onRun={() => setMaking(true)}
          />
        }
      />
      <Panel title={words('hooks.all')} {...(webhooks ? { count: webhooks.length } : {})} flush>
        {!webhooks &&
          (error ? <ProblemArea error={error} onRetry={() => void refetch()} /> : <SkeletonLines lines={4} />)}
        {webhooks?.length === 0 && (
          <EmptyState
            icon={IconWebhook}
            title={words('hooks.none')}
            text={words('hooks.none.text')}
            action={<Button onClick={() => setMaking(true)}>{words('hook.new')}</Button>}
          />
        )}
        <Rows label={words('hooks.all')}>
          {webhooks?.map((webhook) => (
            <RowItem
              key={webhook.id}
              to={`/accounts/webhooks/${webhook.id}`}
              title={webhook.name}
              end={<WebhookState webhook={webhook} />}
              overdue={webhook.deadLetters > 0}
              detail={[
                webhook.url,
                webhook.eventTypes.map(eventName).join(', '),
                webhook.deadLetters > 0 && words('hook.dead', { count: webhook.deadLetters }),
              ]
                .filter(Boolean)
                .join(' · ')}
            />
          ))}
        </Rows>
      </Panel>
      <WebhookFormDialog
        title={words('hook.new')}
        action={words('hook.register')}
        opened={making}
        onClose={() => setMaking(false)}
        save={async (input) => {
          const outcome = await register({ input });
          if (!outcome.done) return outcome.userErrors;
          notify.done(words('hook.registered'));
          setMaking(false);
          setSecret(outcome.payload.secret ?? '');
          void refetch();
          return null;
        }}
      />
      <ShownOnce title={words('hook.secret')} text={secret} onKept={() => setSecret(null)} />
    </Page>
  );
}
