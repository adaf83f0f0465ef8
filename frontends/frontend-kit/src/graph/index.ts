export { connectionPolicy } from './connection-policy.ts';
export { graphErrorsOf, problemOf, serviceOf, type Problem } from './problems.ts';
export { mainFragmentName, usePanelData } from './use-panel-data.ts';
export { useStep, type Outcome, type UserError } from './use-step.ts';
