/** The case as its parties find it. */
export const PARTY_ACTION = { label: { ko: '사건 확인하기', en: 'Open the case' }, path: '/case-access' } as const;

/** The case as staff find it. */
export const STAFF_ACTION = {
  label: { ko: '사건 열기', en: 'Open the case' },
  path: '/disputes/cases/#{caseId}',
} as const;
