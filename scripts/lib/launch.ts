import { chromium, type Browser } from 'playwright-core';

const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Whatever leaves this machine fails at once, and the same way with and without a network.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
];

/** Starts a headless Chromium. Its sandbox needs a user other than root, so root goes without. */
export const launch = (executablePath: string, more: readonly string[] = []): Promise<Browser> =>
  chromium.launch({
    executablePath,
    headless: true,
    chromiumSandbox: process.platform === 'linux' && process.getuid?.() !== 0,
    args: [...FLAGS, ...more],
  });
