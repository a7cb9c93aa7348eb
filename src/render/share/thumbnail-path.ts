/** Size of a small picture in px. */
export const THUMBNAIL = { width: 480, height: 360 } as const;

/** Where the small picture of a figure stands. */
export const thumbnailPath = (id: string, lang: string): string => `share/${lang}/small/${id}.png`;
