import { Button, Group, RowItem, Rows, StateBadge, useFormat, useWords, type Tone } from '@madang/frontend-kit';
import type { ApiKeyListQuery } from '../gql/graphql.ts';
import { accountsWords } from '../words.ts';

/** A key as the list has it. */
export type ListedKey = ApiKeyListQuery['apiKeys']['nodes'][number];

const TONES: Readonly<Record<ListedKey['state'], Tone>> = { ACTIVE: 'done', EXPIRED: 'neutral', REVOKED: 'neutral' };

/** Keys one below the other: what each is for, how long it holds, when it was used, and what can be done with it. */
export function KeyRows(props: {
  keys: readonly ListedKey[];
  onRotate: (key: ListedKey) => void;
  onRevoke: (key: ListedKey) => void;
}) {
  const words = useWords(accountsWords);
  return (
    <Rows label={words('keys.all')}>
      {props.keys.map((key) => (
        <KeyRow key={key.id} apiKey={key} onRotate={props.onRotate} onRevoke={props.onRevoke} />
      ))}
    </Rows>
  );
}

function KeyRow({
  apiKey,
  onRotate,
  onRevoke,
}: {
  apiKey: ListedKey;
  onRotate: (key: ListedKey) => void;
  onRevoke: (key: ListedKey) => void;
}) {
  const words = useWords(accountsWords);
  const { shortDateTime, date } = useFormat();
  const { name, beginning, kind, state, scopes, expiresAt, lastUsedAt, revokedAt, oldSecretUntil, business } = apiKey;
  const details = [
    business?.name,
    `${beginning}…`,
    scopes.join(' '),
    words('key.until', { when: date(expiresAt) }),
    lastUsedAt ? words('key.used', { when: shortDateTime(lastUsedAt) }) : words('key.unused'),
    revokedAt && words('key.revokedAt', { when: shortDateTime(revokedAt) }),
    state === 'ACTIVE' && oldSecretUntil && words('key.old', { when: shortDateTime(oldSecretUntil) }),
  ];
  return (
    <RowItem
      title={
        <Group gap={8}>
          {name}
          <StateBadge tone={kind === 'LIVE' ? 'accent' : 'neutral'}>{words(`key.kind.${kind}`)}</StateBadge>
        </Group>
      }
      end={<StateBadge tone={TONES[state]}>{words(`key.state.${state}`)}</StateBadge>}
      detail={details.filter(Boolean).join(' · ')}
    >
      {state === 'ACTIVE' && (
        <Group gap={8} px="var(--md-pad)" pb={10}>
          <Button variant="default" size="xs" onClick={() => onRotate(apiKey)}>
            {words('key.rotate')}
          </Button>
          <Button variant="subtle" color="red" size="xs" onClick={() => onRevoke(apiKey)}>
            {words('key.revoke')}
          </Button>
        </Group>
      )}
    </RowItem>
  );
}
