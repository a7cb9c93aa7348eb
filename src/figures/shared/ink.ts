/**
 * The colours of the framework as custom properties of the page, so that one drawing serves light, dark, print and
 * forced colours. Hue says who initiates; fill says whether the sides are integrated.
 */
export const INK = {
  text: 'var(--ink)',
  muted: 'var(--ink-2)',
  line: 'var(--line)',
  paper: 'var(--paper)',
  /** A ground set off from the paper. */
  ground: 'var(--paper-2)',
  government: 'var(--gov)',
  social: 'var(--soc)',
  governmentWash: 'var(--gov-wash)',
  socialWash: 'var(--soc-wash)',
  neutral: 'var(--neutral)',
  /** The one accent of a figure that is not about models. */
  accent: 'var(--accent)',
} as const;
