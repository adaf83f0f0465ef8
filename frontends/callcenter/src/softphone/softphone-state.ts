/** How the telephone in the browser stands with its server. */
export type SoftphoneStatus = 'OFF' | 'CONNECTING' | 'READY' | 'REFUSED' | 'AWAY' | 'NO_MICROPHONE';

/** The one call of the telephone in the browser. */
export interface SoftphoneCall {
  readonly phase: 'RINGING' | 'ANSWERING' | 'TALKING';
  /** Other side as the server shows it; none where it is withheld. */
  readonly number: string | null;
  readonly isMuted: boolean;
}

/** How the telephone in the browser stands. */
export interface SoftphoneState {
  readonly status: SoftphoneStatus;
  readonly call: SoftphoneCall | null;
  /** Indicates whether another tab of this browser has it. */
  readonly isElsewhere: boolean;
}

/** What the line to the SIP server tells. */
export type LineNews =
  | { readonly kind: 'READY' | 'REFUSED' | 'AWAY' | 'EXPIRING' | 'ANSWERING' | 'TALKING' }
  | { readonly kind: 'RINGING'; readonly number: string | null; readonly deskCall: string | null }
  | { readonly kind: 'MUTED'; readonly isMuted: boolean }
  | { readonly kind: 'OVER'; readonly hadNoMicrophone: boolean };

/** A telephone that is put away. */
export const PUT_AWAY: SoftphoneState = { status: 'OFF', call: null, isElsewhere: false };

/** What is so after news of the line; a talk outlives a server that is away, since the voices go their own way. */
export function afterNews(state: SoftphoneState, news: LineNews): SoftphoneState {
  const { call } = state;
  switch (news.kind) {
    case 'READY':
    case 'REFUSED':
    case 'AWAY':
      return { ...state, status: news.kind };
    case 'RINGING':
      return { ...state, call: { phase: 'RINGING', number: news.number, isMuted: false } };
    case 'ANSWERING':
    case 'TALKING':
      return { ...state, call: call && { ...call, phase: news.kind } };
    case 'MUTED':
      return { ...state, call: call && { ...call, isMuted: news.isMuted } };
    case 'OVER':
      return { ...state, call: null };
    case 'EXPIRING':
      return state;
  }
}
