import { defineMessage } from '../dispatch/define-message.ts';

const action = { label: { ko: '결재함 열기', en: 'Open the approvals' }, path: '/approvals' } as const;

/** Alarm of those who decide; a slice that lists it among its templates has it sent. */
export const approvalAsked = defineMessage({
  name: 'approval-asked',
  label: { ko: '결재 요청', en: 'Approval asked' },
  category: 'SERVICE',
  texts: {
    ko: { title: '결재 요청: #{kind} #{label}', body: '#{requester}님이 결재를 올렸습니다.' },
    en: { title: 'Approval asked: #{kind} #{label}', body: '#{requester} asks for an approval.' },
  },
  action,
});

/** Alarm of who asked, once it is decided. */
export const approvalDecided = defineMessage({
  name: 'approval-decided',
  label: { ko: '결재 결과', en: 'Approval decided' },
  category: 'SERVICE',
  texts: {
    ko: { title: '결재 #{decision}: #{kind} #{label}', body: '#{approver}님이 처리했습니다.' },
    en: { title: 'Approval #{decision}: #{kind} #{label}', body: 'Decided by #{approver}.' },
  },
  action,
});
