import { say } from '@madang/frontend-kit';
import { accountsWords } from '../words.ts';

/** What people call a kind of event; one without words keeps its own name. */
export function eventName(type: string): string {
  if (type === 'disputes.case-changed') return say(accountsWords, 'event.disputes.case-changed');
  if (type === 'accounts.webhook-tested') return say(accountsWords, 'event.accounts.webhook-tested');
  return type;
}
