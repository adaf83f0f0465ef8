import { expect, vi } from 'vitest';
import { newId } from '../../id.ts';
import { askDoor } from '../../testing/send-file.ts';
import { startTestRegister, type TestRegister } from '../../testing/test-register.ts';
import { startTestSubgraph, type Asker, type TestSubgraph } from '../../testing/test-subgraph.ts';
import { MatterRow, mattersSubgraph } from './matters-subgraph.ts';

/** Moment at which the stories play. */
export const NOW = new Date('2026-11-28T05:00:00Z');

const DOCUMENT = `id number kind kindName title version state problem sha256 size pages issuedAt issuerName downloadUrl
  corrects { number } supersededBy { number } readings { side at }`;

/** How a document of a story is ordered, where not as usual. */
interface StoryOrder {
  readonly corrects?: string;
  readonly audience?: readonly string[];
  readonly by?: Asker;
}

/** People and things of stories about documents. */
export interface MatterStories {
  readonly subgraph: TestSubgraph;
  readonly register: TestRegister;
  readonly officer: Asker;
  aMatter(label?: string): Promise<string>;
  party(matterId: string, side: 'APPLICANT' | 'RESPONDENT'): Asker;
  // oxlint-disable-next-line typescript/no-explicit-any -- tests look into answers of any shape
  order(matterId: string, options?: StoryOrder): Promise<any>;
  // oxlint-disable-next-line typescript/no-explicit-any -- tests look into answers of any shape
  documentsFor(asker: Asker, matterId: string): Promise<any>;
  /** The document once it is no more on its way. */
  // oxlint-disable-next-line typescript/no-explicit-any -- tests look into answers of any shape
  issued(matterId: string, id: string): Promise<any>;
  // oxlint-disable-next-line typescript/no-explicit-any -- tests look into answers of any shape
  ordered(matterId: string, options?: StoryOrder): Promise<any>;
  taken(asker: Asker, url: string): Promise<Response>;
  /** All as it was before the first story. */
  afresh(): void;
  stop(): Promise<void>;
}

/** Starts what stories about documents need. */
export async function startMatterStories(): Promise<MatterStories> {
  const register = await startTestRegister();
  const subgraph = await startTestSubgraph(mattersSubgraph, NOW, { slices: { accounts: register.url } });
  const officer = subgraph.as('OFFICER', { name: '김담당', address: '203.0.113.7' });
  const stories: MatterStories = {
    subgraph,
    register,
    officer,
    async aMatter(label = '2018006712') {
      const id = newId();
      const em = subgraph.em.fork();
      em.create(MatterRow, { id, label });
      await em.flush();
      return id;
    },
    party: (caseId, caseSide) => subgraph.as('PARTY', { caseId, caseSide, name: caseSide }),
    async order(matterId, { corrects, audience = ['APPLICANT'], by = officer } = {}) {
      const variables = { matterId, audience, corrects };
      const { data, errors } = await by.ask(
        `mutation ($matterId: ID!, $audience: [String!]!, $corrects: ID) {
          recommend(matterId: $matterId, audience: $audience, corrects: $corrects) {
            document { ${DOCUMENT} } userErrors { code message }
          }
        }`,
        variables,
      );
      expect(errors).toEqual([]);
      return data.recommend;
    },
    async documentsFor(asker, id) {
      const { data, errors } = await asker.ask(`query ($id: ID!) { matter(id: $id) { documents { ${DOCUMENT} } } }`, {
        id,
      });
      expect(errors).toEqual([]);
      return data.matter?.documents ?? null;
    },
    issued: (matterId, id) =>
      vi.waitFor(
        async () => {
          const all: { id: string; state: string }[] = await stories.documentsFor(officer, matterId);
          const found = all.find((document) => document.id === id);
          expect(found?.state).not.toBe('ORDERED');
          return found;
        },
        { timeout: 20_000, interval: 50 },
      ),
    async ordered(matterId, options) {
      const { document } = await stories.order(matterId, options);
      return stories.issued(matterId, document.id);
    },
    taken: (asker, url) => askDoor(subgraph, asker, url.replace('/files/matters/', '/files/')),
    afresh() {
      subgraph.setNow(NOW);
      register.status = 201;
    },
    async stop() {
      await subgraph.stop();
      await register.stop();
    },
  };
  return stories;
}
