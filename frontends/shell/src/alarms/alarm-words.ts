import { defineWords } from '@madang/frontend-kit';

/** Texts of alarms. */
export const alarmWords = defineWords('shell-alarms', {
  ko: {
    title: '알림',
    'all.read': '모두 읽음',
    'all.show': '알림 모두 보기',
    'filter.unread': '읽지 않은 알림',
    'filter.label': '보기',
    unread: '읽지 않음',
    none: '새 알림이 없습니다',
    'none.text': '맡은 업무에 새 일이 생기면 이곳에 나타납니다.',
    'none.unread': '읽지 않은 알림이 없습니다',
    open: '열기',
    'category.LEGAL': '법정 통지',
    'category.SERVICE': '업무',
    'category.SURVEY': '설문',
    'category.SECURITY': '보안',
  },
  en: {
    title: 'Alarms',
    'all.read': 'Mark all as read',
    'all.show': 'Show all alarms',
    'filter.unread': 'Unread only',
    'filter.label': 'Show',
    unread: 'unread',
    none: 'No alarms',
    'none.text': 'What is new in your work appears here.',
    'none.unread': 'Everything is read',
    open: 'Open',
    'category.LEGAL': 'Legal notice',
    'category.SERVICE': 'Work',
    'category.SURVEY': 'Survey',
    'category.SECURITY': 'Security',
  },
});
