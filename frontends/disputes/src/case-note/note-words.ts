import { defineWords } from '@madang/frontend-kit';

/** Texts of own notes. */
export const noteWords = defineWords('disputes-notes', {
  ko: {
    title: '내 메모',
    private: '나만 볼 수 있습니다.',
    'field.text': '새 메모',
    add: '메모 추가',
    added: '메모를 남겼습니다',
    remove: '메모 지우기',
    'remove.sure': '지운 메모는 되돌릴 수 없습니다.',
    'remove.do': '지웁니다',
    removed: '메모를 지웠습니다',
    cancel: '취소',
  },
  en: {
    title: 'My notes',
    private: 'Nobody else reads them.',
    'field.text': 'New note',
    add: 'Add note',
    added: 'Noted',
    remove: 'Delete note',
    'remove.sure': 'A deleted note does not come back.',
    'remove.do': 'Delete',
    removed: 'The note is deleted',
    cancel: 'Cancel',
  },
});
