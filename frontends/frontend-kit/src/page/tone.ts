/** Meaning of a colour: red is overdue or danger, amber soon, green done, the accent what is active, grey the rest. */
export type Tone = 'neutral' | 'accent' | 'done' | 'soon' | 'danger';
