import type { TypePolicies } from '@apollo/client';
import { connectionPolicy } from '@madang/frontend-kit';

/** How the pages of a party are kept; the slice of disputes keeps them alike, in whichever order the two come. */
export const CASE_POLICIES: TypePolicies = {
  // How many are wanted tells a page of messages from a look at the newest one alone.
  DisputeCase: { fields: { correspondence: connectionPolicy(['first']) } },
};
