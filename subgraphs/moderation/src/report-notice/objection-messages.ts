import { defineMessage } from '@madang/subgraph-kit';

/** To the claimant: the poster objects (저작권법 103조). */
export const objectionReceived = defineMessage({
  name: 'objection-received',
  label: { ko: '이의신청 접수 (신고인)', en: 'Objection, to the claimant' },
  category: 'LEGAL',
  texts: {
    ko: {
      title: '[마당] 신고 #{reportNumber}에 이의가 신청되었습니다',
      body: '#{claimantName} 님, 게시자가 게시중단에 이의를 신청하였습니다.\n\n- 신고번호: #{reportNumber}\n- 대상: #{postTitle}\n\n담당자가 게시자의 권리를 확인한 뒤 결과를 알려 드립니다. 이의가 정당하면 재개 예정일을 함께 알려 드립니다.',
    },
    en: {
      title: '[Madang] The poster objects to report #{reportNumber}',
      body: '#{claimantName}, the poster objects to the suspension.\n\n- Report: #{reportNumber}\n- Post: #{postTitle}\n\nA moderator looks at their right and tells you the outcome, and the day of the resumption if it is justified.',
    },
  },
});

/** To the poster: the objection has come in. */
export const objectionConfirmed = defineMessage({
  name: 'objection-confirmed',
  label: { ko: '이의신청 접수 확인 (게시자)', en: 'Objection, confirmed to the poster' },
  category: 'SERVICE',
  texts: {
    ko: {
      title: '[마당] 이의신청이 접수되었습니다 (#{reportNumber})',
      body: '#{posterName} 님, 이의신청이 접수되었습니다.\n\n- 신고번호: #{reportNumber}\n- 대상: #{postTitle}\n\n담당자가 확인한 뒤 결과를 알려 드립니다. 진행 상황은 게시중단 안내 메일의 링크에서 볼 수 있습니다.',
    },
    en: {
      title: '[Madang] Your objection has come in (#{reportNumber})',
      body: '#{posterName}, your objection has come in.\n\n- Report: #{reportNumber}\n- Post: #{postTitle}\n\nYou will be told the outcome; the link in the mail on the suspension shows how it stands.',
    },
  },
});

/** To the desk: somebody objects, and whose move it is. */
export const objectionWaiting = defineMessage({
  name: 'objection-waiting',
  label: { ko: '이의신청 처리 대기', en: 'Objection to decide' },
  category: 'SERVICE',
  texts: {
    ko: {
      title: '[마당] 이의신청이 들어왔습니다',
      body: '신고 #{reportNumber}에 이의가 신청되었습니다. 게시자의 권리를 확인하여 주십시오.',
    },
    en: {
      title: '[Madang] An objection has come in',
      body: 'The poster objects to report #{reportNumber}. Look at their right.',
    },
  },
  action: { label: { ko: '신고 열기', en: 'Open the report' }, path: '/moderation/reports/#{reportId}' },
});

/** To the claimant: the objection is justified, when the post is shown again, and how to prevent it (저작권법 103조). */
export const resumptionToClaimant = defineMessage({
  name: 'resumption-claimant',
  label: { ko: '재개 예정 통지 (신고인)', en: 'Resumption, to the claimant' },
  category: 'LEGAL',
  texts: {
    ko: {
      title: '[마당] 신고 #{reportNumber}: 게시물이 #{resumeOn}에 다시 게시됩니다',
      body: '#{claimantName} 님, 게시자의 이의신청을 검토한 결과 정당하다고 판단하여 #{resumeOn}에 게시물을 다시 게시할 예정입니다.\n\n- 신고번호: #{reportNumber}\n- 대상: #{postTitle}\n- 사유: #{reason}\n\n그 전까지 게시자의 침해 행위에 대하여 소를 제기한 사실을 알려 주시면 다시 게시하지 않습니다.',
    },
    en: {
      title: '[Madang] Report #{reportNumber}: the post is shown again on #{resumeOn}',
      body: '#{claimantName}, we looked at the objection of the poster and find it justified. The post is shown again on #{resumeOn}.\n\n- Report: #{reportNumber}\n- Post: #{postTitle}\n- Reason: #{reason}\n\nIt stays hidden if you tell us before that day that you have sued.',
    },
  },
  action: { label: { ko: '소 제기 사실 알리기', en: 'Report a lawsuit' }, path: '/infringement-notice/#{token}' },
});

/** To the poster: the objection is justified, and when the post is shown again. */
export const resumptionToPoster = defineMessage({
  name: 'resumption-poster',
  label: { ko: '재개 예정 통지 (게시자)', en: 'Resumption, to the poster' },
  category: 'LEGAL',
  texts: {
    ko: {
      title: '[마당] 게시물이 #{resumeOn}에 다시 게시될 예정입니다',
      body: '#{posterName} 님, 이의신청이 정당하다고 판단하여 #{resumeOn}에 게시물을 다시 게시할 예정입니다.\n\n- 신고번호: #{reportNumber}\n- 대상: #{postTitle}\n- 사유: #{reason}\n\n그 전에 신고인이 소를 제기한 사실을 알려 오면 다시 게시되지 않으며, 이 경우 알려 드립니다.',
    },
    en: {
      title: '[Madang] Your post is shown again on #{resumeOn}',
      body: '#{posterName}, we find your objection justified. Your post is shown again on #{resumeOn}.\n\n- Report: #{reportNumber}\n- Post: #{postTitle}\n- Reason: #{reason}\n\nIt stays hidden if the claimant tells us before that day that they have sued; you would be told.',
    },
  },
});

/** To the poster: the objection is not justified. */
export const objectionRejectedToPoster = defineMessage({
  name: 'objection-rejected-poster',
  label: { ko: '이의 기각 (게시자)', en: 'Objection rejected, to the poster' },
  category: 'LEGAL',
  texts: {
    ko: {
      title: '[마당] 이의신청 결과 안내 (#{reportNumber})',
      body: '#{posterName} 님, 이의신청을 검토하였으나 아래 사유로 받아들이지 않아 게시중단이 유지됩니다.\n\n#{reason}\n\n- 신고번호: #{reportNumber}\n- 대상: #{postTitle}',
    },
    en: {
      title: '[Madang] Your objection was decided (#{reportNumber})',
      body: '#{posterName}, we looked at your objection and do not uphold it; the post stays hidden.\n\n#{reason}\n\n- Report: #{reportNumber}\n- Post: #{postTitle}',
    },
  },
});

/** To the claimant: the objection is not justified, the post stays hidden. */
export const objectionRejectedToClaimant = defineMessage({
  name: 'objection-rejected-claimant',
  label: { ko: '이의 기각 (신고인)', en: 'Objection rejected, to the claimant' },
  category: 'SERVICE',
  texts: {
    ko: {
      title: '[마당] 신고 #{reportNumber}: 게시중단이 유지됩니다',
      body: '#{claimantName} 님, 게시자의 이의신청을 받아들이지 않아 게시중단이 유지되고 신고가 종결되었습니다.\n\n- 신고번호: #{reportNumber}\n- 대상: #{postTitle}',
    },
    en: {
      title: '[Madang] Report #{reportNumber}: the post stays hidden',
      body: '#{claimantName}, the objection of the poster was not upheld; the post stays hidden and the report is closed.\n\n- Report: #{reportNumber}\n- Post: #{postTitle}',
    },
  },
});

/** To both sides: the claimant has sued, the post stays hidden (저작권법 103조). */
export const lawsuitReported = defineMessage({
  name: 'lawsuit-reported',
  label: { ko: '소 제기에 따른 게시중단 유지', en: 'Stays hidden for a lawsuit' },
  category: 'LEGAL',
  texts: {
    ko: {
      title: '[마당] 소 제기에 따라 게시중단이 유지됩니다 (#{reportNumber})',
      body: '#{name} 님, 신고인이 소를 제기한 사실을 알려 와 예정된 재개를 하지 않습니다.\n\n- 신고번호: #{reportNumber}\n- 대상: #{postTitle}\n- 법원: #{court}\n- 사건: #{lawsuitNumber}',
    },
    en: {
      title: '[Madang] The post stays hidden for a lawsuit (#{reportNumber})',
      body: '#{name}, the claimant has told us that they have sued; the post is not shown again.\n\n- Report: #{reportNumber}\n- Post: #{postTitle}\n- Court: #{court}\n- Case: #{lawsuitNumber}',
    },
  },
});

/** To both sides: the post is shown again. */
export const postReinstated = defineMessage({
  name: 'post-reinstated',
  label: { ko: '재게시 통지', en: 'Shown again' },
  category: 'LEGAL',
  texts: {
    ko: {
      title: '[마당] 게시물이 다시 게시되었습니다 (#{reportNumber})',
      body: '#{name} 님, 게시중단되었던 게시물이 다시 게시되었습니다.\n\n- 신고번호: #{reportNumber}\n- 대상: #{postTitle}\n- 사유: #{reason}',
    },
    en: {
      title: '[Madang] The post is shown again (#{reportNumber})',
      body: '#{name}, the post that was suspended is shown again.\n\n- Report: #{reportNumber}\n- Post: #{postTitle}\n- Reason: #{reason}',
    },
  },
});

/** Messages about objections. */
export const objectionMessageTemplates = [
  objectionReceived,
  objectionConfirmed,
  objectionWaiting,
  resumptionToClaimant,
  resumptionToPoster,
  objectionRejectedToPoster,
  objectionRejectedToClaimant,
  lawsuitReported,
  postReinstated,
] as const;
