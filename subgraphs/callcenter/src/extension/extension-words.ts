import type { CodeWords } from '@madang/subgraph-kit';
import type { PhoneCode } from '../phone-system/index.ts';

/** Reasons why an act on an extension can be refused. */
export type ExtensionCode = PhoneCode | 'EXTENSION_TAKEN';

/** What people are told for each reason. */
export const extensionCodeWords: CodeWords<Exclude<ExtensionCode, PhoneCode>> = {
  EXTENSION_TAKEN: { ko: '다른 상담사가 사용 중인 내선입니다.', en: 'Another agent sits at this extension.' },
};
