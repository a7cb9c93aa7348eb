import { connect } from 'node:net';

/** Whether something answers on that port of this machine, on IPv4 or IPv6. */
const isTaken = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ port, host: 'localhost', autoSelectFamily: true });
    const settle = (taken: boolean) => {
      socket.destroy();
      resolve(taken);
    };
    socket.once('connect', () => settle(true));
    socket.once('error', () => settle(false));
  });

/**
 * The first free port from `first` on. Asked by calling, because a server on the other address family would not be
 * noticed by listening. Throws where `tries` ports in a row are taken.
 */
export async function freePort(first: number, tries = 50): Promise<number> {
  for (let port = first; port < first + tries; port++) if (!(await isTaken(port))) return port;
  throw new Error(`Ports ${first} to ${first + tries - 1} are all taken. Stop one of the servers there`);
}
