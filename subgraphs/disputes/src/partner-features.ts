import type { Feature } from '@madang/subgraph-kit';
import { companyChangeRows } from './company-change/company-change.entity.ts';
import { companyChangePersonal } from './company-change/company-change.personal.ts';
import { CompanyChangeResolver } from './company-change/company-change.resolver.ts';
import { partnerQuestionRows } from './partner-question/partner-question.entity.ts';
import { PartnerQuestionResolver } from './partner-question/partner-question.resolver.ts';

/** What a business does about itself. */
export const partnerFeatures: readonly Feature[] = [
  { resolvers: [CompanyChangeResolver], rows: [companyChangeRows], personal: [companyChangePersonal] },
  { resolvers: [PartnerQuestionResolver], rows: [partnerQuestionRows] },
];
