import type { TestSubgraph } from '../../../../subgraphs/subgraph-kit/src/testing/index.ts';
import type { Belongings } from '../ids.ts';
import { aRequest } from '../seeds/approvals.ts';
import { aMessage, printedDocument } from '../seeds/messages.ts';
import { aDocument } from '../seeds/papers.ts';
import { roomsOf } from '../seeds/rooms.ts';
import type { Rooms } from '../seeds/rooms.type.ts';
import type { Act, Acts } from './act.ts';

const WHY = { reason: '본인 확인 요청' };

let days = 0;

/** Acts on what the rooms of the kit keep in a slice; of rooms that it does not have nobody asks. */
export function roomActs(slice: string): Acts {
  const named = `${slice.charAt(0).toUpperCase()}${slice.slice(1)}`;
  const within = (act: RoomAct): Act => inRooms(slice, act);
  return {
    [`change${named}ClockRule`]: within(async ({ clock }) => newRule(clock)),
    [`answer${named}Survey`]: async () => ({ token: 'nobody was sent this', score: 5 }),
    [`settle${named}Message`]: within(async (rooms, em, own) => {
      const { id } = await aMessage(em, rooms, own, { state: 'AMBIGUOUS' });
      return { messageId: id, as: 'DELIVERED', reason: '상대방이 받았다고 함' };
    }),
    [`retry${named}Message`]: within(async (rooms, em, own) => {
      const { id } = await aMessage(em, rooms, own, { state: 'FAILED', code: 'CHANNEL_NOT_CONFIGURED' });
      return { messageId: id };
    }),
    [`reveal${named}Message`]: within(async (rooms, em, own) => {
      const { id } = await aMessage(em, rooms, own, { state: 'DELIVERED' });
      return { [`${slice}MessageId`]: id, ...WHY };
    }),
    [`print${named}Labels`]: within(async (...args) => ({ messageIds: [await aLetter(...args)] })),
    [`print${named}Letters`]: within(async (...args) => ({ messageIds: [await aLetter(...args)] })),
    [`mark${named}Posted`]: within(async (...args) => ({
      messageIds: [await aLetter(...args)],
      registeredNumbers: ['1234567890123'],
    })),
    [`request${named}DocumentRevocation`]: within(async (rooms, em, own) => {
      const { id } = await aDocument(em, rooms, own);
      return { documentId: id, reason: '잘못 발행함' };
    }),
    ...approvalActs(named, within),
  };
}

function approvalActs(named: string, within: (act: RoomAct) => Act): Acts {
  return {
    // Asked for by somebody outside the team whose case it is: whoever decides sees the document all the same.
    [`approve${named}Request`]: within(async (rooms, em, own) => ({
      approvalId: await aRevocation(rooms, em, own, { requesterId: own.people.ADMIN, requesterTeam: null }),
    })),
    [`return${named}Request`]: within(async (rooms, em, own) => ({
      approvalId: await aRevocation(rooms, em, own),
      reason: '근거를 보완하십시오',
    })),
    [`withdraw${named}Request`]: within(async (rooms, em, own) => ({ approvalId: await aRevocation(rooms, em, own) })),
    [`resubmit${named}Request`]: within(async (rooms, em, own) => {
      const { id } = await aRequest(em, rooms, own, { state: 'RETURNED' });
      return { approvalId: id };
    }),
  };
}

type RoomAct = (rooms: Rooms, em: TestSubgraph['em'], own: Belongings) => Promise<Record<string, unknown>>;

function inRooms(slice: string, act: RoomAct): Act {
  return async (em, own) => {
    const rooms = roomsOf(slice, own);
    return rooms && act(rooms, em, own);
  };
}

/** A rule from a day on that nobody has spoken of yet. */
function newRule(clock = ''): Record<string, unknown> {
  days += 1;
  const effectiveFrom = new Date(Date.UTC(2041, 0, days)).toISOString().slice(0, 10);
  return { clock, effectiveFrom, unit: 'DAYS', length: 30, remindBefore: [24], source: '소비자기본법 제58조' };
}

/** A message in the print queue, with a document where the slice prints any. */
async function aLetter(rooms: Rooms, em: TestSubgraph['em'], own: Belongings): Promise<string> {
  const documents = rooms.printsDocuments ? [await printedDocument(em, rooms)] : [];
  return (await aMessage(em, rooms, own, { state: 'QUEUED', channel: 'POST', documents })).id;
}

/** A request for the revocation of a document, which the lead may grant. */
async function aRevocation(
  rooms: Rooms,
  em: TestSubgraph['em'],
  own: Belongings,
  details: Parameters<typeof aRequest>[3] = {},
): Promise<string> {
  const { id: subjectId } = await aDocument(em, rooms, own);
  const of = { kind: 'DOCUMENT_REVOCATION', subjectType: 'IssuedDocument', subjectId };
  return (await aRequest(em, { ...rooms, deciding: null }, own, { ...of, ...details })).id;
}
