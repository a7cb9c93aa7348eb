import { freePort } from '../lib/free-port.ts';
import { launch } from '../lib/launch.ts';

/** Starts a Chromium that can be driven by the port that `work` is given, and ends it. */
export async function withDebugging<T>(executablePath: string, work: (port: number) => Promise<T>): Promise<T> {
  const port = await freePort(9222);
  const browser = await launch(executablePath, [`--remote-debugging-port=${port}`]);
  try {
    return await work(port);
  } finally {
    await browser.close();
  }
}
