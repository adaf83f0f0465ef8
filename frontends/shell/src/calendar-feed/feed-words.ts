import { defineWords } from '@madang/frontend-kit';

/** Texts of the calendar feed. */
export const feedWords = defineWords('shell-feed', {
  ko: {
    title: '달력 구독',
    text: '내 기한을 휴대전화나 PC의 달력에 함께 띄웁니다. 주소를 아는 사람은 누구나 볼 수 있으니 본인의 달력에만 넣어 주십시오.',
    what: '번호와 업무 이름, 기한만 나가고 고객이나 당사자의 정보는 나가지 않습니다.',
    none: '아직 구독 주소가 없습니다.',
    since: '{{time}}부터 구독 주소가 열려 있습니다.',
    open: '주소 만들기',
    replace: '새 주소로 바꾸기',
    'replace.text': '새 주소를 만들면 지금 주소는 더 이상 열리지 않습니다.',
    close: '구독 끝내기',
    closed: '구독을 끝냈습니다. 이전 주소는 열리지 않습니다.',
    address: '구독 주소',
    once: '주소는 지금 한 번만 보입니다. 복사해 달력 앱의 ‘URL로 구독’에 붙여 넣어 주십시오.',
    copy: '주소 복사',
    copied: '주소를 복사했습니다',
    done: '닫기',
  },
  en: {
    title: 'Calendar feed',
    text: 'Shows your deadlines in the calendar of your phone or computer. Whoever knows the address can read it, so keep it to your own calendar.',
    what: 'It carries numbers, names of tasks and their ends, nothing about customers or parties.',
    none: 'There is no address yet.',
    since: 'Open since {{time}}.',
    open: 'Create an address',
    replace: 'Replace the address',
    'replace.text': 'A new address shuts the present one.',
    close: 'End the feed',
    closed: 'The feed has ended; its address opens nothing any more.',
    address: 'Address of the feed',
    once: 'The address is shown this once. Copy it into “subscribe by URL” of your calendar.',
    copy: 'Copy address',
    copied: 'Address copied',
    done: 'Close',
  },
});
