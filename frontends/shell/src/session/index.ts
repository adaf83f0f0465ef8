export { SessionGate } from './session-gate.tsx';
export { accessToken, endSession, renew, signedInAs } from './session-store.ts';
export { finishSignIn } from './sign-in.ts';
