import { notify, useStep, useWords } from '@madang/frontend-kit';
import { useState } from 'react';
import { FORGET_DEVICE, REGISTER_DEVICE } from './me-queries.ts';
import { meWords } from './me-words.ts';
import { subscribeBrowser, unsubscribeBrowser } from './push-browser.ts';
import { deviceLabel, rememberDevice, rememberedDevice } from './this-device.ts';

/** How it stands with notifications on this device. */
export type PushState = 'unsupported' | 'unavailable' | 'denied' | 'on' | 'off';

/** Registers this browser for pushes, or takes it back; the browser asks the person first. */
export function usePush(asked: { pushKey: string | null; registered: readonly string[]; onChange: () => void }) {
  const { pushKey, registered, onChange } = asked;
  const words = useWords(meWords);
  const [busy, setBusy] = useState(false);
  const [register] = useStep(REGISTER_DEVICE, (answer) => answer.registerPushDevice);
  const [forget] = useStep(FORGET_DEVICE, (answer) => answer.forgetPushDevice);
  const device = rememberedDevice();
  const isOn = device !== null && registered.includes(device);
  const during = async (act: () => Promise<void>) => {
    setBusy(true);
    await act().catch(() => notify.problem(words('push.failed')));
    setBusy(false);
    onChange();
  };
  return {
    state: stateOf(pushKey, isOn),
    busy,
    turnOn: () =>
      during(async () => {
        const subscription = await subscribeBrowser(pushKey ?? '');
        if (subscription === null) return;
        const input = { kind: 'WEB' as const, label: deviceLabel(navigator.userAgent), ...subscription };
        const outcome = await register({ input });
        for (const { message } of outcome.done ? [] : outcome.userErrors) notify.problem(message);
        if (!outcome.done) return;
        rememberDevice(outcome.payload.device?.id ?? null);
        notify.done(words('push.done'));
      }),
    turnOff: () =>
      during(async () => {
        await unsubscribeBrowser();
        const outcome = device === null ? null : await forget({ input: { deviceId: device } });
        rememberDevice(null);
        if (outcome?.done) notify.done(words('push.stopped'));
      }),
  };
}

function stateOf(pushKey: string | null, isOn: boolean): PushState {
  const knowsPush = 'serviceWorker' in navigator && 'PushManager' in globalThis && 'Notification' in globalThis;
  if (!knowsPush) return 'unsupported';
  if (pushKey === null) return 'unavailable';
  if (Notification.permission === 'denied') return 'denied';
  return isOn ? 'on' : 'off';
}
