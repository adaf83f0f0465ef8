import { personal } from '@madang/subgraph-kit';

/** Those who answer. */
const READERS = ['AGENT', 'SENIOR', 'HEADQUARTERS', 'OPERATOR'] as const;

const words = { kind: 'TEXT', clear: READERS, masked: [], reveal: [], unsearched: true } as const;

/** What buyers ask and are answered: nobody answers what they cannot read, so who answers reads it as it is. */
export const questionPersonal = personal(
  'storefront_question',
  {
    askerName: { kind: 'NAME', clear: READERS, masked: [], reveal: [], unsearched: true },
    title: words,
    content: words,
    answer: words,
  },
  { subject: 'STOREFRONT_QUESTION' },
);
