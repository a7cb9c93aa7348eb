import plot from '../../styles/plot.css?raw';
import tokens from '../../styles/tokens.css?raw';
import { lookOf, type Look } from './look.ts';

/** How pictures of this site look. */
export const SITE_LOOK: Look = lookOf(tokens, plot);
