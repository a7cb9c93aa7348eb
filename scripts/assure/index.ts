import { axe } from './axe.ts';
import { basePath } from './base-path.ts';
import { browser } from './browser.ts';
import { build } from './build.ts';
import type { Check } from './check.ts';
import { faults } from './faults.ts';
import { fuzz } from './fuzz.ts';
import { html } from './html.ts';
import { mutation } from './mutation.ts';
import { nginx } from './nginx.ts';
import { reproducible } from './reproducible.ts';
import { visits } from './visits.ts';

/** Every long check, in the order in which they run. A new one is a file beside this one and its line here. */
export const CHECKS: readonly Check[] = [
  build,
  faults,
  reproducible,
  mutation,
  html,
  basePath,
  nginx,
  axe,
  visits,
  fuzz,
  browser,
];
