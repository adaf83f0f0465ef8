import type { CallControl, PhoneAnswer } from '../phone-system.ts';
import { backToTalk, emptied, hangUpLeg, leaveBridge, originate, playRinging, playWaiting } from './ari-acts.ts';
import { ariFile } from './ari-client.ts';
import { colleagueLeg, customerLeg, legOf, nextAttempt, talkBridge, type Leg } from './ari-leg.ts';
import { endpointOf, newRing, type AriParts } from './ari-parts.ts';
import { channelShape, endpointShape, type AriChannel } from './ari-shapes.ts';

const NO_CALL = { outcome: 'REFUSED', reason: 'NO_CALL' } as const;

/** Headers by which most telephones on tables answer by themselves. */
const ANSWER_AT_ONCE = {
  'PJSIP_HEADER(add,Call-Info)': '<sip:desk>;answer-after=0',
  'PJSIP_HEADER(add,Alert-Info)': '<http://desk>;info=alert-autoanswer',
};

/** What an agent does within a call, by any replica: it is looked up at the Asterisk, and its keeper sees to what follows. */
export function ariControl(parts: AriParts): CallControl {
  const inCall = async (extension: string, work: (leg: Leg) => Promise<PhoneAnswer>): Promise<PhoneAnswer> => {
    const found = await legsAt(parts, extension);
    if (found.outcome !== 'DONE') return found;
    const leg = found.value.find(({ leg: { isUp } }) => isUp)?.leg;
    return leg ? work(leg) : NO_CALL;
  };
  return {
    answer: (extension) => answerAt(parts, extension),
    mute: (extension, isMuted) =>
      inCall(extension, (leg) => (isMuted ? leaveTalk(parts, leg) : backToTalk(parts, leg))),
    transfer: (extension, to) => inCall(extension, (leg) => sendElsewhere(parts, leg, to)),
    consult: (extension, to) => inCall(extension, (leg) => askColleague(parts, leg, to)),
    complete: (extension) => inCall(extension, (leg) => hangUpLeg(parts, leg.id)),
    cancel: async (extension, asked) => {
      const found = await legsAt(parts, asked);
      if (found.outcome !== 'DONE') return found;
      const colleague = found.value.find(({ leg }) => leg.role === 'COLLEAGUE' && leg.askedBy === extension);
      return colleague ? hangUpLeg(parts, colleague.leg.id) : NO_CALL;
    },
    recordingDays: parts.recordingDays,
    recording: (name) => ariFile(parts, `/recordings/stored/${encodeURIComponent(name)}/file`),
    forgetRecording: async (name) =>
      emptied(await parts.ask({ method: 'DELETE', path: `/recordings/stored/${encodeURIComponent(name)}` })),
  };
}

/** Telephones cannot be taken up from afar: the leg that rings is rung once more, with the wish that it be answered at once. */
async function answerAt(parts: AriParts, extension: string): Promise<PhoneAnswer> {
  const found = await legsAt(parts, extension);
  if (found.outcome !== 'DONE') return found;
  const ringing = found.value.find(({ channel }) => channel.state === 'Ringing' && channel.id.includes('~'))?.leg;
  if (!ringing) return NO_CALL;
  const ended = await hangUpLeg(parts, ringing.id, 'answered_elsewhere');
  if (ended.outcome !== 'DONE') return ended;
  const again = await originate(parts, {
    id: nextAttempt(ringing.id),
    endpoint: endpointOf(parts, extension),
    callerId: ringing.number,
    role: ringing.role === 'AGENT' ? 'agent' : 'colleague',
    variables: ANSWER_AT_ONCE,
  });
  return emptied(again);
}

/** The customer hears the announcement, and the agent is heard by nobody. */
async function leaveTalk(parts: AriParts, { talk, id }: Leg): Promise<PhoneAnswer> {
  const left = await leaveBridge(parts, talkBridge(talk), id);
  return left.outcome === 'DONE' ? playWaiting(parts, talk, true) : left;
}

/** Sends the customer on in the dialplan, which rings the other extension; the own call is over with that. */
async function sendElsewhere({ ask, context }: AriParts, { talk, id }: Leg, to: string): Promise<PhoneAnswer> {
  const query = { context, extension: to };
  for (const customer of [customerLeg(talk), talk]) {
    if (customer === id) continue;
    const answer = await ask({ method: 'POST', path: `/channels/${encodeURIComponent(customer)}/continue`, query });
    if (answer.outcome !== 'REFUSED' || answer.reason !== '404') return emptied(answer);
  }
  return NO_CALL;
}

/** Rings a colleague while the customer hears the announcement. */
async function askColleague(parts: AriParts, leg: Leg, to: string): Promise<PhoneAnswer> {
  const { talk, extension, id } = leg;
  const left = await leaveTalk(parts, leg);
  if (left.outcome !== 'DONE') return left;
  await playRinging(parts, id, true);
  const answer = await originate(parts, {
    id: colleagueLeg(extension ?? '', { talk, extension: to, ring: newRing(parts) }),
    endpoint: endpointOf(parts, to),
    callerId: extension,
    role: 'colleague',
  });
  if (answer.outcome === 'REFUSED') await backToTalk(parts, leg);
  return emptied(answer);
}

interface Found {
  readonly leg: Leg;
  readonly channel: AriChannel;
}

/** Legs at the telephone of an extension, those of our talks alone. */
async function legsAt(parts: AriParts, extension: string): Promise<PhoneAnswer<readonly Found[]>> {
  const channels = await channelsAt(parts, extension);
  if (channels.outcome !== 'DONE') return channels;
  const found = channels.value.flatMap((channel) => {
    const leg = legOf(channel, parts.app);
    return leg && leg.role !== 'CUSTOMER' ? [{ leg, channel }] : [];
  });
  return { outcome: 'DONE', value: found };
}

/** Channels at the telephone of an extension. */
export async function channelsAt(
  { ask, lines }: AriParts,
  extension: string,
): Promise<PhoneAnswer<readonly AriChannel[]>> {
  const endpoint = lines.get(extension)?.endpoint;
  if (!endpoint) return { outcome: 'REFUSED', reason: 'EXTENSION_UNKNOWN' };
  const asked = await ask({ path: `/endpoints/${endpoint}` });
  if (asked.outcome !== 'DONE') return asked;
  const told = endpointShape.safeParse(asked.value);
  if (!told.success) return { outcome: 'UNCLEAR' };
  const channels: AriChannel[] = [];
  for (const id of told.data.channel_ids) {
    const answer = await ask({ path: `/channels/${encodeURIComponent(id)}` });
    // One that has ended meanwhile is no channel any more.
    if (answer.outcome === 'REFUSED') continue;
    const channel = channelShape.safeParse(answer.outcome === 'DONE' ? answer.value : null);
    if (!channel.success) return answer.outcome === 'DONE' ? { outcome: 'UNCLEAR' } : { outcome: answer.outcome };
    channels.push(channel.data);
  }
  return { outcome: 'DONE', value: channels };
}
