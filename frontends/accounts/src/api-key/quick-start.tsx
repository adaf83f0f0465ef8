import { Button, Panel, Stack, useWords } from '@madang/frontend-kit';
import { IconRocket } from '@tabler/icons-react';
import { Link } from 'react-router';
import { CodeBlock } from '../code-block.tsx';
import { accountsWords } from '../words.ts';

const QUERY = '{ disputeCases(first: 5) { nodes { number state } } }';

/** How a partner begins: a key, a command, and where to read on. */
export function QuickStart() {
  const words = useWords(accountsWords);
  const command = [
    `curl ${location.origin}/graphql \\`,
    '  -H "authorization: Bearer $MADANG_KEY" \\',
    '  -H "content-type: application/json" \\',
    `  -d '${JSON.stringify({ query: QUERY })}'`,
  ].join('\n');
  return (
    <Panel title={words('start.title')} icon={IconRocket}>
      <Stack gap={12}>
        <ol>
          <li>{words('start.1')}</li>
          <li>{words('start.2')}</li>
        </ol>
        <CodeBlock text={command} label={words('start.title')} />
        <p>{words('start.3')}</p>
        <Button component={Link} to="/graphiql" variant="default">
          {words('start.explorer')}
        </Button>
      </Stack>
    </Panel>
  );
}
