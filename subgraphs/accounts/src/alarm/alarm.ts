/** Ways on which a person is alarmed: in the shell, and by a push to their devices. */
export const ALARM_CHANNELS = ['ALARM', 'PUSH'] as const;

/** Topic under which new alarms are announced. */
export const ALARM_TOPIC = 'alarm';
