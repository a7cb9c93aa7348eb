/** Folders whose files are named by their content: under one name there is one content for ever. */
export const BY_CONTENT = ['_astro/', 'fonts/', 'rows/', 'search/'] as const;

/** Folders of a frozen version, such as `v/1.0.0/`, whose files stand as they were frozen. */
export const FROZEN = ['data/', 'figures/'] as const;

/** What is said to those who keep a file that never changes. */
export const FOR_EVER = 'public, max-age=31536000, immutable';
