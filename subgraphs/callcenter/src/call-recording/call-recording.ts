/** Job that forgets copies of recordings whose time is over, and what was recorded too long ago. */
export const FORGET_RECORDINGS = 'forget-recordings';

/** Minutes for which a copy of a recording is kept for who asked to hear it. */
export const KEPT_MINUTES = 30;

/** Kind of the record under which hearing a recording stands in the access log. */
export const RECORDING_SUBJECT = 'CALL';

/** Field of that record. */
export const RECORDING_FIELD = 'recording';
