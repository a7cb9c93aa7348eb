/** Name under which a draft is saved; whoever brings it into the dataset gives it an id of its own. */
export const DRAFT_ID = 'my-programme';
