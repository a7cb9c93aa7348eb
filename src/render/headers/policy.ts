/**
 * What a page may load, run and send: what this site itself serves, and nothing that stands in the page as a script or a
 * style. `default-src` closes all that is not named: frames, plug-ins, media and other hosts.
 */
const CONTENT = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'font-src': "'self'",
  // A PNG of a changed figure is painted from an SVG that the browser holds.
  'img-src': "'self' blob:",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  // The service worker, by which pages that were read can be read offline.
  'worker-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
} as const;

/** The policy as it stands in every page, so that it holds on any host. */
export const PAGE_POLICY = Object.entries(CONTENT)
  .map((directive) => directive.join(' '))
  .join('; ');

/**
 * The policy of pages that another site’s page may not hold in a frame, which only a header can say. Embedded figures are
 * made for that and have no such line.
 */
export const UNFRAMED_POLICY = `${PAGE_POLICY}; frame-ancestors 'self'`;

/** The policy of pictures, which have their style in themselves: opened as pages of their own, they run nothing. */
export const PICTURE_POLICY = "script-src 'none'";

/** What goes with every answer. A type is never guessed, other hosts are not told the state, no device is asked for. */
export const HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': ['camera', 'display-capture', 'geolocation', 'microphone', 'midi', 'payment', 'usb']
    .map((feature) => `${feature}=()`)
    .join(', '),
} as const;
