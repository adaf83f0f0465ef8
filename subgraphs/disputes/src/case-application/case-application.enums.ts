import { enumOf } from '@madang/subgraph-kit';

export { ClaimReasonEnum, SaleTypeEnum } from '../dispute-case/index.ts';

/** States of applications in the graph. */
export const CaseApplicationState = enumOf('CaseApplicationState', 'How far an application is', {
  IDENTITY: 'Whose it is is being checked (본인확인)',
  DRAFT: 'It is being written (작성)',
  SUBMITTED: 'It is filed and a case (접수)',
});
