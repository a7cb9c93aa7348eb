/** Sizes in px: the first for iOS, the others as browsers ask of a web manifest. */
export const ICONS = [180, 192, 512] as const;

export const iconPath = (size: (typeof ICONS)[number]): string => `icons/${size}.png`;
