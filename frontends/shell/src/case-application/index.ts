export { ApplyPage } from './apply-page.tsx';
export { IdentityQuestions } from './identity-questions.tsx';
export { useApplication } from './use-application.ts';
export { useStand } from './use-stand.ts';
