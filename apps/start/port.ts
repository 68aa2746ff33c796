import { createServer } from 'node:net';
import { SpokenFault } from '@parvis/platform/spoken-fault';

/** @throws SpokenFault when the API could not listen on `port`. */
export function requireFreePort(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => reject(faultFor(error, port)));
    probe.listen(port, () => probe.close(() => resolve()));
  });
}

function faultFor(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE') {
    return new SpokenFault({
      fr: `Le port ${port} est pris par un autre programme : choisissez-en un autre, par exemple « PORT=${port < 65535 ? port + 1 : 3000} npm start ».`,
      en: `Port ${port} is taken by another program: choose another one, for example “PORT=${port < 65535 ? port + 1 : 3000} npm start”.`,
    });
  }
  if (error.code === 'EACCES') {
    return new SpokenFault({
      fr: `Ce compte ne peut pas ouvrir le port ${port} : choisissez un port à partir de 1024 avec PORT.`,
      en: `This account may not open port ${port}: choose a port from 1024 up with PORT.`,
    });
  }
  return error;
}
