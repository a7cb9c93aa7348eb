import { provideChromium } from '../lib/chromium.ts';
import { launch } from '../lib/launch.ts';

/** What Lighthouse takes for a phone on slow 4G: bits a second, and ms there and back. */
const NETWORK = { throughput: (1.6 * 1024 * 1024) / 8, latency: 150 };
const THROTTLE = 4;

/**
 * Time in ms from asking for a page until its picture is painted, on a slowed network and processor. A picture counts as
 * there from the frame after it stands in the page with a size.
 */
export async function pictureThere(url: string): Promise<number> {
  const browser = await launch(provideChromium());
  try {
    const page = await browser.newPage({
      viewport: { width: 412, height: 823 },
      deviceScaleFactor: 1.75,
      isMobile: true,
    });
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: NETWORK.latency,
      downloadThroughput: NETWORK.throughput,
      uploadThroughput: NETWORK.throughput,
    });
    await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
    await page.addInitScript(() => {
      const look = () => {
        const pictures = [...document.querySelectorAll('#chart canvas, #chart svg, svg.plot')];
        const stands = pictures.some((picture) => picture.getBoundingClientRect().height > 100);
        if (!stands) requestAnimationFrame(look);
        else requestAnimationFrame(() => performance.mark('picture'));
      };
      requestAnimationFrame(look);
    });
    await page.goto(url, { waitUntil: 'load' });
    await page.waitForFunction(() => performance.getEntriesByName('picture').length > 0, null, { timeout: 60_000 });
    return await page.evaluate(() => performance.getEntriesByName('picture')[0]?.startTime ?? NaN);
  } finally {
    await browser.close();
  }
}
