import { defineWords } from '@madang/frontend-kit';

/** Texts that the forms of a case share. */
export const formWords = defineWords('disputes-forms', {
  ko: {
    cancel: '취소',
    uploading: '아직 올라오지 않은 파일이 있습니다. 다 올라온 뒤에 다시 눌러 주십시오.',
    'to.BOTH': '양쪽',
    'to.APPLICANT': '신청인',
    'to.RESPONDENT': '피신청인',
  },
  en: {
    cancel: 'Cancel',
    uploading: 'A file is still on its way. Press again once it is here.',
    'to.BOTH': 'Both',
    'to.APPLICANT': 'Applicant',
    'to.RESPONDENT': 'Respondent',
  },
});
