import { defineWords } from '@madang/frontend-kit';

/** Texts of the accounts slice. */
export const accountsWords = defineWords('accounts', {
  ko: {
    'notes.title': '메모',
    'notes.none': '아직 메모가 없습니다',
    'notes.none.text': '위에 적고 저장하면 여기에 모입니다.',
    'notes.more': '더 보기',
    'note.new': '새 메모',
    'note.text': '내용',
    'note.write': '저장',
    'note.written': '메모를 저장했습니다',
  },
  en: {
    'notes.title': 'Notes',
    'notes.none': 'No notes yet',
    'notes.none.text': 'Write one above and save it.',
    'notes.more': 'Show more',
    'note.new': 'New note',
    'note.text': 'Text',
    'note.write': 'Save',
    'note.written': 'Note saved',
  },
});
