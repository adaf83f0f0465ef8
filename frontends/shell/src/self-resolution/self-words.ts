import { defineWords } from '@madang/frontend-kit';

/** Texts of what a business does before the facts are examined (자율처리). */
export const selfWords = defineWords('self-resolution', {
  ko: {
    title: '자율처리',
    notice: '접수통보서',
    'notice.none': '접수통보서를 준비하고 있습니다. 신청 내용은 위에서 보실 수 있습니다.',
    confirmed: '{{at}}에 접수통보서를 확인하셨습니다.',
    CONFIRM_RECEIPT: '접수 사실을 확인했습니다',
    'CONFIRM_RECEIPT.text':
      '접수통보서와 위의 신청 내용을 확인해 주십시오. 누르면 확인하신 시각이 담당자에게 전달됩니다.',
    'CONFIRM_RECEIPT.done': '확인되었습니다. 담당자에게 전달했습니다.',
    REPORT_SELF_REMEDY: '처리 내용 등록',
    'REPORT_SELF_REMEDY.text':
      '소비자에게 어떤 조치를 하셨는지 적어 주십시오. 한 번 등록하며 보낸 뒤에는 고칠 수 없습니다. 더 하신 일은 의견소통에서 알려 주십시오.',
    'REPORT_SELF_REMEDY.field': '처리 내용',
    'REPORT_SELF_REMEDY.done': '처리 내용을 등록했습니다.',
    'REPORT_SELF_REMEDY.prefill': '당사에서는 ',
    'REPORT_SELF_REMEDY.missing': '처리 내용을 입력해 주십시오.',
    open: '공개여부',
    'open.yes': '공개: 신청인도 읽습니다',
    'open.no': '비공개: 담당자만 읽습니다',
    'open.hint': '비공개로 보낸 글은 나중에 공개할 수 있습니다. 공개한 글은 감출 수 없습니다.',
  },
  en: {
    title: 'Self-resolution',
    notice: 'Notice of receipt',
    'notice.none': 'The notice of receipt is being prepared. The application stands above.',
    confirmed: 'You confirmed the notice of receipt {{at}}.',
    CONFIRM_RECEIPT: 'I know that this case was received',
    'CONFIRM_RECEIPT.text':
      'Please read the notice of receipt and the application above. The case officer is told when you confirmed it.',
    'CONFIRM_RECEIPT.done': 'Confirmed. The case officer has been told.',
    REPORT_SELF_REMEDY: 'Report what you did',
    'REPORT_SELF_REMEDY.text':
      'Say what you did for the consumer. It is reported once and cannot be changed; what you do later you can write in the correspondence.',
    'REPORT_SELF_REMEDY.field': 'What you did',
    'REPORT_SELF_REMEDY.done': 'Your report was recorded.',
    'REPORT_SELF_REMEDY.prefill': 'Our company ',
    'REPORT_SELF_REMEDY.missing': 'Say what you did.',
    open: 'Publicity',
    'open.yes': 'Public: the applicant reads it too',
    'open.no': 'Private: only the case officer reads it',
    'open.hint': 'A private message can be made public later. A public one cannot be hidden.',
  },
});
