import { installTools as installFrom } from '../lib/install-tools.ts';

/** The folder of the tools that only long checks need. */
export const TOOLS = 'scripts/assure/tools';

/** Installs the tools of that folder as its lock has them; why that could not be done, or null. */
export const installTools = (): string | null => installFrom(TOOLS);
