/** Languages of the pages; Korean unless somebody asks otherwise. */
export type Language = 'ko' | 'en';

/** The first language of ours in what was asked for: a `?lang=`, OpenID's `ui_locales`; Korean otherwise. */
export function languageFrom(...asked: readonly unknown[]): Language {
  const wanted = asked.filter((value) => typeof value === 'string').find((value) => value !== '');
  const first = wanted?.split(/\s/).find((tag) => /^(ko|en)\b/.test(tag));
  return first?.startsWith('en') ? 'en' : 'ko';
}

const ko = {
  product: '마당',
  tagline: '구매 뒤에 생긴 일을 한자리에서 풉니다.',
  signIn: '로그인',
  login: '아이디',
  password: '비밀번호',
  wrong: '아이디 또는 비밀번호가 맞지 않습니다. 다시 확인해 주십시오.',
  incomplete: '아이디와 비밀번호를 모두 입력해 주십시오.',
  suspended: '정지된 계정입니다. 관리자에게 문의해 주십시오.',
  by1372: '1372 ID로 로그인',
  away1372: '1372 상담시스템에 연결되지 않습니다. 잠시 뒤에 다시 시도하시거나 아이디로 로그인해 주십시오.',
  refused1372: '1372 로그인을 마치지 못했습니다. 다시 시도해 주십시오.',
  stranger1372:
    '1372 ID는 확인했으나 마당에 연결된 협력사 계정이 없습니다. 협력사 담당자에게 계정 연결을 요청해 주십시오.',
  demoTitle: '시연 계정',
  demoHint: '시연 시스템입니다. 인물은 모두 가상이며, 비밀번호는 아이디와 같습니다. 누르면 바로 로그인합니다.',
  signInAs: '로그인',
  otherLanguage: 'English',
  signOutTitle: '로그아웃하시겠습니까?',
  signOut: '로그아웃',
  signingOut: '로그아웃하고 있습니다.',
  stay: '계속 사용하기',
  signedOutTitle: '로그아웃되었습니다',
  back: '마당으로 돌아가기',
  errorTitle: '로그인을 진행할 수 없습니다',
  expired: '로그인 화면이 오래되었거나 이미 사용되었습니다. 마당에서 다시 로그인해 주십시오.',
  failed: '로그인 요청이 올바르지 않습니다. 마당에서 다시 로그인해 주십시오.',
  fault: '로그인 서비스에 문제가 생겼습니다. 잠시 뒤에 다시 시도해 주십시오.',
  details: '개발자를 위한 정보',
};

/** Words of one language. */
export type Words = typeof ko;

const en: Words = {
  product: 'Madang',
  tagline: 'One desk for everything that goes wrong after a purchase.',
  signIn: 'Sign in',
  login: 'Login',
  password: 'Password',
  wrong: 'Login and password do not match. Please check them.',
  incomplete: 'Please enter both login and password.',
  suspended: 'This account is suspended. Please ask an administrator.',
  by1372: 'Sign in with a 1372 ID',
  away1372: 'The 1372 system cannot be reached. Try again in a moment, or sign in with your login.',
  refused1372: 'Signing in with the 1372 ID was not finished. Please try again.',
  stranger1372:
    'Your 1372 ID is valid, but no partner account of Madang is linked to it. Please ask your partner manager to link it.',
  demoTitle: 'Demo people',
  demoHint: 'This is a demo system. Everybody here is invented, and the password is the login. One click signs you in.',
  signInAs: 'Sign in as',
  otherLanguage: '한국어',
  signOutTitle: 'Sign out?',
  signOut: 'Sign out',
  signingOut: 'Signing out.',
  stay: 'Stay signed in',
  signedOutTitle: 'You are signed out',
  back: 'Back to Madang',
  errorTitle: 'Signing in is not possible',
  expired: 'This sign-in page is too old or was used already. Please sign in again from Madang.',
  failed: 'The request to sign in is not valid. Please sign in again from Madang.',
  fault: 'The sign-in service has a problem. Please try again in a moment.',
  details: 'For developers',
};

/** The words of a language. */
export function wordsIn(language: Language): Words {
  return language === 'en' ? en : ko;
}
