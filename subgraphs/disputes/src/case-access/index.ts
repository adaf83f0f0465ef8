export { loginContext, type LoginContext } from './case-access-parts.ts';
export { caseAccessWords, type CaseAccessCode } from './case-access-words.ts';
export type { Carrier, LoginView } from './case-access.ts';
export { CaseLogin, MobileCarrier } from './case-access.type.ts';
export { hashOfNobody, letChoosePassword } from './let-choose-password.ts';
export { takeOfHour } from './login-throttle.ts';
export { maskedPhone } from './running-login.ts';
export { digestOf, newSecret } from './secrets.ts';
export { troubleOf } from './take-code.ts';
