import type { CodeWords } from '@madang/subgraph-kit';

/** Reasons why the policy of a storefront is not put on record. */
export type PolicyCode = 'POLICY_TEXT_INVALID' | 'POLICY_DAY_PAST';

/** What people are told when a policy is not put on record. */
export const policyWords: CodeWords<PolicyCode> = {
  POLICY_TEXT_INVALID: {
    ko: '교환·환불 정책은 1자에서 20,000자까지 쓸 수 있습니다.',
    en: 'A policy has 1 to 20,000 characters.',
  },
  POLICY_DAY_PAST: {
    ko: '새 정책은 내일부터 적용할 수 있습니다. 이미 산 사람에게는 살 때의 정책이 적용됩니다.',
    en: 'A new policy holds from tomorrow on. Who has bought already is under the one of that day.',
  },
};
