import { personal } from '@madang/subgraph-kit';

const secret = { kind: 'TEXT', clear: [], masked: [], reveal: [], unsearched: true } as const;

/** Tokens of marketplaces, sealed like personal data and shown to nobody. */
export const authorizationPersonal = personal(
  'channel_authorization',
  { accessToken: secret, refreshToken: secret },
  { subject: 'CONNECTION' },
);
