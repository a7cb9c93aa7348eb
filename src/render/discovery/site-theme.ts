import tokens from '../../styles/tokens.css?raw';
import { themeColours } from './theme-colours.ts';

/** Colour of the paper in both themes of this site. */
export const THEME = themeColours(tokens);
