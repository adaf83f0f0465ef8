import { StateBadge, useWords } from '@madang/frontend-kit';
import { accountsWords } from '../words.ts';

/** Whether a webhook sends, fails or is off. */
export function WebhookState({ webhook }: { webhook: { disabledAt?: string | null; failingSince?: string | null } }) {
  const words = useWords(accountsWords);
  if (webhook.disabledAt) return <StateBadge tone="neutral">{words('hook.state.off')}</StateBadge>;
  if (webhook.failingSince) return <StateBadge tone="danger">{words('hook.state.failing')}</StateBadge>;
  return <StateBadge tone="done">{words('hook.state.on')}</StateBadge>;
}
