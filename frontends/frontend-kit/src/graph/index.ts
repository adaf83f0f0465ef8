export { connectionPolicy } from './connection-policy.ts';
export { notifyErrors, notifyRefusal } from './notify-refusal.ts';
export { graphErrorsOf, problemOf, serviceOf, type Problem } from './problems.ts';
export { useAsk } from './use-ask.ts';
export { mainFragmentName, usePanelData } from './use-panel-data.ts';
export { useStep, type Outcome, type UserError } from './use-step.ts';
