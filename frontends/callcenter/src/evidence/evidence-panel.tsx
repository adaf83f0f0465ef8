import { useApolloClient, useQuery } from '@apollo/client/react';
import {
  Button,
  Facts,
  Faint,
  Moment,
  notify,
  Num,
  Panel,
  ProblemArea,
  RowItem,
  Rows,
  saveFile,
  Stack,
  StateBadge,
  useWords,
} from '@madang/frontend-kit';
import { IconShieldCheck } from '@tabler/icons-react';
import type { TicketEvidenceQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { evidenceWords } from './evidence-words.ts';

const EVIDENCE = graphql(`
  query TicketEvidence($id: ID!) {
    ticket(id: $id) {
      id
      evidence {
        id
        state
        manifest
        digest
        frozenAt
        items {
          id
          name
          sha256
          bytes
        }
        check {
          isIntact
          flaws
        }
      }
    }
  }
`);

const TEXTS = graphql(`
  query EvidenceTexts($id: ID!) {
    ticket(id: $id) {
      id
      evidence {
        id
        items {
          id
          name
          text
        }
      }
    }
  }
`);

type Bundle = NonNullable<NonNullable<TicketEvidenceQuery['ticket']>['evidence']>;

/** Evidence that went with a ticket as it became a dispute, and whether it still is what was frozen (J2). */
export function EvidencePanel({ ticketId }: { ticketId: string }) {
  const words = useWords(evidenceWords);
  const { data, error, refetch } = useQuery(EVIDENCE, { variables: { id: ticketId }, fetchPolicy: 'network-only' });
  if (error && !data) {
    return (
      <Panel title={words('title')}>
        <ProblemArea small error={error} onRetry={() => void refetch()} />
      </Panel>
    );
  }
  const evidence = data?.ticket?.evidence;
  if (!evidence) return null;
  return (
    <Panel title={words('title')} icon={IconShieldCheck} flush>
      {evidence.state === 'COLLECTING' ? (
        <Stack role="status" data-inset gap={4} pb="lg">
          <span>
            <StateBadge tone="soon">{words('COLLECTING')}</StateBadge>
          </span>
          <Faint>{words('COLLECTING.text')}</Faint>
        </Stack>
      ) : (
        <Frozen ticketId={ticketId} bundle={evidence} />
      )}
    </Panel>
  );
}

function Frozen({ ticketId, bundle }: { ticketId: string; bundle: Bundle }) {
  const words = useWords(evidenceWords);
  const client = useApolloClient();
  const { manifest, digest, frozenAt, items, check } = bundle;
  const isIntact = check?.isIntact ?? false;
  const save = async (id: string, name: string) => {
    const asked = { query: TEXTS, variables: { id: ticketId }, fetchPolicy: 'no-cache' } as const;
    const evidence = await client.query(asked).then(
      ({ data }) => data?.ticket?.evidence,
      () => null,
    );
    const text = evidence?.items.find((item) => item.id === id)?.text;
    if (typeof text === 'string') saveFile(new Blob([text], { type: 'application/json' }), name);
    else notify.problem(words('save.failed'));
  };
  return (
    <>
      <Stack data-inset gap={12} pb="md">
        <span>
          <StateBadge tone={isIntact ? 'done' : 'danger'}>{words(isIntact ? 'intact' : 'broken')}</StateBadge>
        </span>
        <Facts
          items={[
            { term: words('frozen'), value: frozenAt && <Moment at={frozenAt} />, wide: true },
            { term: words('digest'), value: digest, wide: true },
          ]}
        />
      </Stack>
      <Rows label={words('texts')}>
        {items.map(({ id, name, sha256 }) => (
          <RowItem
            key={id}
            title={<NameOfText name={name} />}
            end={
              <Button size="compact-xs" variant="default" onClick={() => void save(id, name)}>
                {words('save')}
              </Button>
            }
            detail={
              <>
                {check?.flaws.includes(name) && <StateBadge tone="danger">{words('flaw')}</StateBadge>}
                <Digest text={sha256} />
              </>
            }
          />
        ))}
      </Rows>
      {manifest && (
        <Stack data-inset py="md" align="flex-start">
          <Button
            size="compact-xs"
            onClick={() => saveFile(new Blob([manifest], { type: 'application/json' }), 'manifest.json')}
          >
            {words('save.manifest')}
          </Button>
        </Stack>
      )}
    </>
  );
}

function NameOfText({ name }: { name: string }) {
  const words = useWords(evidenceWords);
  const key = `name.${name}`;
  return isKnown(key) ? words(key) : name;
}

function isKnown(key: string): key is keyof typeof evidenceWords.ko {
  return Object.hasOwn(evidenceWords.ko, key);
}

/** A digest, cut where there is no room; whole in its title. */
function Digest({ text }: { text: string }) {
  return (
    <span title={text}>
      <Num>{`${text.slice(0, 16)}…`}</Num>
    </span>
  );
}
