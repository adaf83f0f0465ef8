import { writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { freePort, temporaryFolder } from '../../start/testing.ts';
import { child, type Child } from './child.ts';
import { REALM, type SipServer } from './sip-server.ts';

/** A telephone on a table, told over its control port what somebody does with it. */
export interface Telephone {
  readonly process: Child;
  /** Lets somebody use it: `dial 9831`, `accept`, `hangup`. */
  act(command: 'dial' | 'accept' | 'hangup', number?: string): void;
}

/** How a telephone speaks: plain RTP, or as browsers do (ICE, DTLS-SRTP). */
export type Media = 'plain' | 'webrtc';

const MEDIA: Readonly<Record<Media, string>> = { plain: '', webrtc: ';medianat=ice;mediaenc=dtls_srtp' };
/** A tone of 440 Hz, which is made for Opus alone; the old codec is silent. */
const SOUND: Readonly<Record<Media, string>> = { plain: 'aubridge,mouth', webrtc: 'ausine,440' };
const CODEC: Readonly<Record<Media, string>> = { plain: 'g711', webrtc: 'opus' };

/** Plugs a telephone in (baresip); settles once it is registered. */
export async function startTelephone(server: SipServer, extension: string, media: Media): Promise<Telephone> {
  const folder = temporaryFolder();
  const [sip, control] = [await freePort(), await freePort()];
  const outbound = `outbound="sip:127.0.0.1:${server.port};transport=udp"`;
  const account = `<sip:${extension}@${REALM}>;auth_pass=${server.telephonePassword};${outbound};regint=60${MEDIA[media]}`;
  writeFileSync(join(folder, 'accounts'), `${account}\n`);
  writeFileSync(join(folder, 'contacts'), '');
  writeFileSync(join(folder, 'config'), settings(media, sip, control));
  const process = child('baresip', ['-f', folder, '-v']);
  await process.hear(/200 OK .*\[1 binding\]/);
  const line = connect(control, '127.0.0.1');
  return {
    process,
    act: (command, number) => tell(line, command, number ? `sip:${number}@${REALM}` : ''),
  };
}

function tell(line: Socket, command: string, params: string): void {
  const text = JSON.stringify({ command, params });
  line.write(`${Buffer.byteLength(text)}:${text},`);
}

function settings(media: Media, sip: number, control: number): string {
  const modules = [CODEC[media], 'ausine', 'aubridge', 'stun', 'ice', 'srtp', 'dtls_srtp'].map(
    (name) => `module ${name}.so`,
  );
  const apps = ['account', 'menu', 'ctrl_tcp'].map((name) => `module_app ${name}.so`);
  return [
    `sip_listen 0.0.0.0:${sip}`,
    `audio_source ${SOUND[media]}`,
    'audio_player aubridge,ear',
    'audio_alert aubridge,bell',
    'rtcp_mux yes',
    'rtp_stats yes',
    'module_path /usr/lib/baresip/modules',
    ...modules,
    ...apps,
    `ctrl_tcp_listen 127.0.0.1:${control}`,
    '',
  ].join('\n');
}
