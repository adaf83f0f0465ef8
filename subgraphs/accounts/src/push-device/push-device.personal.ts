import { personal } from '@madang/subgraph-kit';

const HIDDEN = { kind: 'TEXT', clear: [], masked: [], reveal: [], unsearched: true } as const;

/** Sealed columns of a device: shown to nobody, opened only to push. */
export const devicePersonal = personal('push_device', { endpoint: HIDDEN, keys: HIDDEN }, { subject: 'PUSH_DEVICE' });
