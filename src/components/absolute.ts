/** The whole address of a path on this site, for what is read elsewhere. */
export const absolute = (path: string): string => new URL(path, import.meta.env.SITE).href;
