import { defineMessage } from '../dispatch/define-message.ts';

/** Message that brings the link; a slice with surveys lists it among its templates. */
export const surveyInvitation = defineMessage({
  name: 'survey-invitation',
  label: { ko: '만족도 설문', en: 'Satisfaction survey' },
  category: 'SURVEY',
  texts: {
    ko: {
      title: '[마당] #{label} 처리에 만족하셨습니까?',
      body: '#{name}님, #{question}\n\n한 번의 선택이면 충분합니다. 링크는 14일 동안 한 번 쓸 수 있습니다.',
      sms: '[마당] #{name}님, #{label} 건 — #{question}',
    },
    en: {
      title: '[Madang] How was #{label} handled?',
      body: 'Dear #{name}, #{question}\n\nOne choice is enough. The link is good for 14 days and one answer.',
      sms: '[Madang] #{name}, #{label}: #{question}',
    },
  },
  action: { label: { ko: '설문 열기', en: 'Open the survey' }, path: '/survey/#{slice}/#{token}' },
});
