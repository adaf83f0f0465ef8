import { defineWords } from '@madang/frontend-kit';

/** Texts of the telephone in the browser. */
export const softphoneWords = defineWords('callcenter.softphone', {
  ko: {
    OFF: '브라우저 전화 켜기',
    ELSEWHERE: '다른 탭에서 브라우저 전화를 쓰고 있습니다. 누르면 모두 끕니다',
    CONNECTING: '브라우저 전화를 연결하고 있습니다',
    READY: '브라우저 전화 연결됨. 누르면 끕니다',
    REFUSED: '브라우저 전화가 거부되었습니다. 누르면 다시 연결합니다',
    AWAY: '브라우저 전화 서버에 연결할 수 없습니다. 다시 연결하고 있습니다',
    NO_MICROPHONE:
      '마이크를 쓸 수 없어 브라우저 전화로 통화할 수 없습니다. 브라우저의 사이트 설정에서 마이크를 허용해 주십시오',
  },
  en: {
    OFF: 'Telephone in the browser',
    ELSEWHERE: 'Another tab has the telephone. Click to put it away',
    CONNECTING: 'The telephone in the browser is connecting',
    READY: 'The telephone in the browser is connected. Click to put it away',
    REFUSED: 'The telephone in the browser was refused. Click to try again',
    AWAY: 'The server of the telephone cannot be reached. Trying again',
    NO_MICROPHONE: 'Without a microphone nobody can telephone here. Allow it in the site settings of the browser',
  },
});
