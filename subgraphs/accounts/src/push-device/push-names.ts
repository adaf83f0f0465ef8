/** Name of the job that sends one push. */
export const SEND_PUSH = 'send-push';

/** Name of the job that takes devices away which nobody wants any more. */
export const TIDY_DEVICES = 'tidy-push-devices';
