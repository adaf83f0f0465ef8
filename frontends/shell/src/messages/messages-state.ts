import type { UrlState } from '@madang/frontend-kit';

/** State of the page whose address says nothing. */
export const MESSAGES_STATE = {
  tab: 'log',
  states: [],
  channel: '',
  category: '',
  recipient: '',
  subject: '',
  from: '',
  to: '',
  entry: '',
};

/** Whole state of the page in its address. */
export type MessagesState = UrlState<typeof MESSAGES_STATE>;
