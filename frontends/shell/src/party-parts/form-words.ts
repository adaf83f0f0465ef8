import { defineWords } from '@madang/frontend-kit';

/** Texts that every form of a side shares. */
export const formWords = defineWords('party-form', {
  ko: {
    'problem.lost':
      '연결이 끊겨 처리됐는지 알 수 없습니다. 입력하신 내용은 그대로 있습니다. 다시 누르셔도 한 번만 처리됩니다.',
    'problem.failed': '처리하지 못했습니다. 입력하신 내용은 그대로 있습니다. 잠시 뒤 다시 눌러 주십시오.',
    kept: '전에 쓰시던 내용을 불러왔습니다.',
  },
  en: {
    'problem.lost':
      'The connection was lost, so we cannot tell whether it went through. What you entered is still here. Press again: it happens only once.',
    'problem.failed': 'That did not work. What you entered is still here. Please press again in a moment.',
    kept: 'What you were writing before was brought back.',
  },
});
