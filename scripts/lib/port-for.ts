import { freePort } from './free-port.ts';

/** Port of the site where none is asked for, or the next free one. */
const USUAL = 4321;

/**
 * The port on which to serve: the one asked for, and no other; else the usual one or the next that is free. Throws where
 * what is asked for is no port, or is taken.
 *
 * @param asked what the variable `PORT` holds
 */
export async function portFor(asked: string | undefined): Promise<number> {
  if (asked === undefined || asked === '') return freePort(USUAL);
  if (!/^\d{1,5}$/.test(asked) || Number(asked) > 65_535)
    throw new Error(`PORT is "${asked}". Give it a number up to 65535, or unset it`);
  return freePort(Number(asked), 1);
}
