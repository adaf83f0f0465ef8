/** Who acts where nobody of the house did: the connection of a marketplace (판매처 연동). */
export const MARKETPLACE = { id: '00000000-0000-7000-8000-000000000001', name: '판매처 연동' } as const;

/** Who takes down what comes by mail (이메일 수신). */
export const MAILBOX = { id: '00000000-0000-7000-8000-000000000002', name: '이메일 수신' } as const;

/** Those who stand for nobody of the desk: what they received waits for anybody. */
export const STAND_INS: readonly string[] = [MARKETPLACE.id, MAILBOX.id];
