/** Room in px for all that stands around the picture on an embedded page. */
const AROUND = 380;

/** Height in px of a frame that holds a figure, about, from that of its picture in its medium form. */
export const frameHeight = (picture: number): number => Math.ceil((picture + AROUND) / 20) * 20;
