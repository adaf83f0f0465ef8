import { newId } from '@madang/subgraph-kit';

/** What dispatch says when it alarms somebody. */
export interface AlarmWish {
  readonly messageId: string;
  readonly to: {
    readonly accountId?: string | null;
    readonly role?: string | null;
    readonly team?: string | null;
    readonly storefrontCode?: string | null;
  };
  readonly category?: string;
  readonly title: string;
  readonly text: string;
  readonly path: string | null;
  readonly channels: readonly string[];
}

/** Makes the data of an event by which a slice alarms somebody. */
export function anAlarm(changes: Partial<AlarmWish> & Pick<AlarmWish, 'to'>): AlarmWish {
  return {
    messageId: newId(),
    title: '기한 임박',
    text: '사건 2018006712의 권고 기한이 3일 남았습니다.',
    path: '/disputes/cases/2018006712',
    channels: ['ALARM'],
    ...changes,
  };
}
