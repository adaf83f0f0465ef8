import { defineMessage } from '@madang/subgraph-kit';

/** To the claimant: the post is hidden (R5). */
export const reportApproved = defineMessage({
  name: 'report-approved',
  label: { ko: '신고 승인 (신고인)', en: 'Report approved, to the claimant' },
  category: 'LEGAL',
  texts: {
    ko: {
      title: '[마당] 권리침해 신고 #{reportNumber} 처리 결과',
      body: '#{claimantName} 님, 신고하신 게시물을 비노출 처리하였습니다.\n\n- 신고번호: #{reportNumber}\n- 대상: #{postTitle}\n- 처리사유: #{reason}\n\n게시자는 통지를 받은 날부터 30일 안에 이의를 신청할 수 있으며, 이의가 있으면 알려 드립니다.',
    },
    en: {
      title: '[Madang] Infringement report #{reportNumber}: decided',
      body: '#{claimantName}, the post you reported is no longer shown.\n\n- Report: #{reportNumber}\n- Post: #{postTitle}\n- Reason: #{reason}\n\nThe poster may object within 30 days; you will be told if so.',
    },
  },
});

/** To the poster by mail: the post is suspended, and the link by which to object (R5). */
export const postSuspended = defineMessage({
  name: 'post-suspended',
  label: { ko: '게시중단 통지 (게시자)', en: 'Suspension, to the poster' },
  category: 'LEGAL',
  texts: {
    ko: {
      title: '[마당] 게시물이 게시 중단되었습니다',
      body: '#{posterName} 님, 회원님의 게시물이 권리침해 신고에 따라 게시 중단되었습니다.\n\n- 신고번호: #{reportNumber}\n- 대상: #{postTitle}\n- 사유: #{reason}\n\n정당한 권리가 있으면 #{objectBy}까지 이의를 신청하실 수 있습니다. 자세한 내용은 첨부한 게시중단 통지 및 사유서를 확인해 주시기 바랍니다.',
    },
    en: {
      title: '[Madang] Your post was suspended',
      body: '#{posterName}, your post was suspended following an infringement report.\n\n- Report: #{reportNumber}\n- Post: #{postTitle}\n- Reason: #{reason}\n\nIf you have a right to it, you may object by #{objectBy}. The attached notice says why.',
    },
  },
  action: { label: { ko: '확인하고 이의신청', en: 'Read and object' }, path: '/infringement-notice/#{token}' },
});

/** To the devices of the poster: the post is suspended; what is alarmed lies unsealed and holds no link that is a key. */
export const postSuspendedAlarm = defineMessage({
  name: 'post-suspended-alarm',
  label: { ko: '게시중단 알림 (게시자)', en: 'Suspension, on the devices of the poster' },
  category: 'LEGAL',
  texts: {
    ko: {
      title: '[마당] 게시물이 게시 중단되었습니다',
      body: '신고번호 #{reportNumber}. #{objectBy}까지 이의를 신청하실 수 있습니다. 방법은 보내 드린 메일에 있습니다.',
      sms: '[마당] 게시물이 게시 중단되었습니다(신고번호 #{reportNumber}). #{objectBy}까지 이의를 신청하실 수 있습니다.',
    },
    en: {
      title: '[Madang] Your post was suspended',
      body: 'Report #{reportNumber}. You may object by #{objectBy}; the mail we sent says how.',
      sms: '[Madang] A post of yours was suspended (report #{reportNumber}). You may object by #{objectBy}.',
    },
  },
});

/** To the claimant: the report is rejected, in a text of the document (R5, R9). */
export const reportRejected = defineMessage({
  name: 'report-rejected',
  label: { ko: '신고 반려 (신고인)', en: 'Report rejected, to the claimant' },
  category: 'LEGAL',
  texts: {
    ko: {
      title: '[마당] 권리침해 신고 #{reportNumber} 처리 결과',
      body: '#{claimantName} 님, 접수하신 신고를 검토하였으나 아래 사유로 처리할 수 없어 반려합니다.\n\n#{reason}\n\n- 신고번호: #{reportNumber}\n- 대상: #{postTitle}',
    },
    en: {
      title: '[Madang] Infringement report #{reportNumber}: rejected',
      body: '#{claimantName}, we reviewed your report and cannot act on it.\n\n#{reason}\n\n- Report: #{reportNumber}\n- Post: #{postTitle}',
    },
  },
});

/** To the claimant: nobody objected in time, the report is closed (R6). */
export const reportClosed = defineMessage({
  name: 'report-closed',
  label: { ko: '신고 자동 종결 (신고인)', en: 'Report closed, to the claimant' },
  category: 'SERVICE',
  texts: {
    ko: {
      title: '[마당] 권리침해 신고 #{reportNumber} 종결',
      body: '#{claimantName} 님, 기한까지 이의신청이 없어 신고(#{reportNumber})가 종결되었습니다.',
    },
    en: {
      title: '[Madang] Infringement report #{reportNumber} is closed',
      body: '#{claimantName}, nobody objected in time and report #{reportNumber} is closed.',
    },
  },
});

/** Messages about reports. */
export const reportMessageTemplates = [
  reportApproved,
  postSuspended,
  postSuspendedAlarm,
  reportRejected,
  reportClosed,
] as const;
