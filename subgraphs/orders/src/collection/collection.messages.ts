import { defineMessage, dispatch, hasRole, nothing, type Act, type MessageDeclaration } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { CollectionError } from './collection.ts';

const action = { label: { ko: '판매처 연결 보기', en: 'See the connections' }, path: '/orders/connections' } as const;

const permissionLost = defineMessage({
  name: 'connection-permission-lost',
  label: { ko: '판매처 인증 만료', en: 'A permission of a marketplace has ended' },
  category: 'SERVICE',
  texts: {
    ko: {
      title: '판매처 인증 만료: #{storefront} #{name}',
      body: '판매처가 준 권한이 끝나 주문 수집과 재고 전송이 멈췄습니다. 권한을 다시 받으면 이어집니다.',
    },
    en: {
      title: 'The permission of #{storefront} #{name} has ended',
      body: 'Orders are not collected and stock is not told until the permission is granted anew.',
    },
  },
  action,
});

const connectionFails = defineMessage({
  name: 'connection-fails',
  label: { ko: '판매처 연결 장애', en: 'A connection has failed for long' },
  category: 'SERVICE',
  texts: {
    ko: {
      title: '판매처 연결 장애: #{storefront} #{name}',
      body: '주문 수집이 오랫동안 되지 않고 있습니다. 자동으로 다시 시도하고 있으니 판매처의 상태를 확인해 주십시오.',
    },
    en: {
      title: '#{storefront} #{name} has failed for long',
      body: 'Orders have not been collected for a long time. It is tried again by itself; see how the marketplace stands.',
    },
  },
  action,
});

/** Connection that somebody is alarmed of. */
export interface FailingConnection {
  readonly id: string;
  readonly name: string;
  readonly error: CollectionError;
  /** Code and name of its storefront. */
  readonly code: string;
  readonly storefront: string;
}

/** Alarms the headquarters and who runs the storefront of a connection. */
export async function alarmOfConnection(
  tx: EntityManager,
  { id, name, error, code, storefront }: FailingConnection,
  act: Act,
): Promise<void> {
  const recipients = [
    { name: 'HEADQUARTERS', role: 'HEADQUARTERS' },
    { name: 'OPERATOR', storefrontCode: code },
  ];
  for (const to of recipients) {
    const alarm = {
      variables: { name, storefront },
      subject: { type: 'StorefrontConnection', id, label: `${code} ${name}` },
      to,
      channels: ['ALARM', 'PUSH'] as const,
      key: `connection-fails|${id}|${act.now.getTime()}|${to.name}`,
    };
    await (error === 'AUTHORIZATION_LOST'
      ? dispatch(tx, { ...alarm, message: permissionLost }, act)
      : dispatch(tx, { ...alarm, message: connectionFails }, act));
  }
}

/** Messages about connections; who runs all of them reads the log. */
export const collectionMessages: MessageDeclaration = {
  subject: 'StorefrontConnection',
  templates: [permissionLost, connectionFails],
  readers: ['HEADQUARTERS', 'ADMIN'],
  readable: (actor) => (hasRole(actor, 'HEADQUARTERS', 'ADMIN') ? { subjectType: 'StorefrontConnection' } : nothing),
};
