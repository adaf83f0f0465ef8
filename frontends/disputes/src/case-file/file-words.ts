import { defineWords } from '@madang/frontend-kit';

/** Texts of files that go with messages. */
export const fileWords = defineWords('disputes-files', {
  ko: {
    'field.files': '첨부파일',
    'field.files.hint': '사진(JPEG, PNG, WebP, HEIC)과 PDF, 한 파일에 20MB까지',
    remove: '{{name}} 삭제',
    'state.EXPECTED': '올리는 중',
    'state.QUARANTINED': '검사 중',
    'state.RELEASED': '파일',
    'state.REFUSED': '받지 않음',
    'state.MASKED': '가림 처리',
    'state.DESTROYED': '파기',
  },
  en: {
    'field.files': 'Files',
    'field.files.hint': 'Photos (JPEG, PNG, WebP, HEIC) and PDF, up to 20 MB each',
    remove: 'Leave out {{name}}',
    'state.EXPECTED': 'On its way',
    'state.QUARANTINED': 'Being checked',
    'state.RELEASED': 'File',
    'state.REFUSED': 'Refused',
    'state.MASKED': 'Masked',
    'state.DESTROYED': 'Destroyed',
  },
});
