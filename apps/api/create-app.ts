import { existsSync } from 'node:fs';
import path from 'node:path';
import { type LogLevel } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import compression from 'compression';
import type { NextFunction, Request, Response } from 'express';
import helmet from 'helmet';
import { type Config, isOwnPage, Metrics, PostgresIoAdapter } from '@parvis/platform';
import { AppModule } from './app.module';
import { knownPages } from './pages/known-pages';

const DAY = 86_400_000;
const MACHINE_ROUTES = /^\/(api|graphql|socket\.io)(\/|$)/;
/** What `PagesController` answers: pages that say what they are about before their script runs. */
const PUBLIC_PAGES = /^\/(evenements\/[^/]+(\/(exposants\/)?[^/]+)?)?\/?$/;

/** The whole API, ready to listen; tests use the same one. */
export async function createApp(
  config: Config,
  logger: LogLevel[] | false = ['warn', 'error'],
): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.forRoot(config), {
    logger,
    abortOnError: false,
    // The signature of a payment provider is over the very bytes it sent.
    rawBody: true,
  });
  app.disable('x-powered-by');
  if (config.trustProxy !== undefined) app.set('trust proxy', config.trustProxy);
  app.use(timeRequests(app.get(Metrics)));
  app.use(refuseUnreadable, keepPrivate, refuseOtherSites(config));
  app.use(
    helmet({
      contentSecurityPolicy: {
        directives: {
          defaultSrc: ["'self'"],
          // The QR reader of the tablet is WebAssembly; component styles are inline by design of the kit.
          scriptSrc: ["'self'", "'wasm-unsafe-eval'"],
          styleSrc: ["'self'", "'unsafe-inline'"],
          imgSrc: ["'self'", 'data:', 'blob:'],
          connectSrc: ["'self'"],
          frameSrc: ["'self'"],
          upgradeInsecureRequests: config.publicUrl.startsWith('https:') ? [] : null,
        },
      },
      strictTransportSecurity: config.publicUrl.startsWith('https:'),
    }),
  );
  app.use(compression());
  app.useBodyParser('json', { limit: '2mb' });
  app.useWebSocketAdapter(new PostgresIoAdapter(app, config));
  servePages(app, config);
  await app.init();
  return app;
}

const timeRequests = (metrics: Metrics) => (req: Request, res: Response, next: NextFunction) => {
  const begun = performance.now();
  const kind = /^\/(graphql|api)(\/|$)/.exec(req.path)?.[1] ?? 'page';
  res.once('finish', () => metrics.timeRequest(kind, res.statusCode, (performance.now() - begun) / 1000));
  next();
};

/** An address that is no text, or one with NUL in it, leads nowhere; neither disk nor database would take it. */
function refuseUnreadable(req: Request, res: Response, next: NextFunction): void {
  try {
    if (!decodeURIComponent(req.path).includes('\0')) return next();
  } catch {
    // Falls through: refused below.
  }
  res.sendStatus(400);
}

/**
 * What changes something is sent by pages of this site: browsers say which page asks. Machines say nothing of the kind,
 * and have no cookie.
 */
const refuseOtherSites = (config: Config) => (req: Request, res: Response, next: NextFunction) => {
  const isReading = ['GET', 'HEAD', 'OPTIONS'].includes(req.method);
  const isOther = ['cross-site', 'same-site'].includes(req.get('Sec-Fetch-Site') ?? '');
  if (isReading || (!isOther && isOwnPage(req, config))) next();
  else res.sendStatus(403);
};

/** What machines ask for is somebody's own unless the handler says otherwise. */
function keepPrivate(req: Request, res: Response, next: NextFunction): void {
  if (MACHINE_ROUTES.test(req.path)) res.setHeader('Cache-Control', 'private, no-store');
  next();
}

/** The two front ends: the tablet app under /accueil, the web app everywhere else. */
function servePages(app: NestExpressApplication, config: Config): void {
  const caching = {
    index: false as const,
    setHeaders: (res: Response, file: string) => {
      const isHashed = file.includes(`${path.sep}assets${path.sep}`);
      res.setHeader('Cache-Control', isHashed ? `public, max-age=${(365 * DAY) / 1000}, immutable` : 'no-cache');
    },
  };
  const isPage = knownPages(config.webDir);
  const page =
    (folder: string, isKnown: (address: string) => boolean) => (req: Request, res: Response, next: NextFunction) => {
      const index = path.join(config.webDir, folder, 'index.html');
      const wantsPage =
        (req.method === 'GET' || req.method === 'HEAD') && !MACHINE_ROUTES.test(req.path) && !path.extname(req.path);
      if (!wantsPage || !existsSync(index)) return next();
      res.setHeader('Cache-Control', 'no-cache');
      // The front end says in words that there is nothing; machines read it from the status.
      if (!isKnown(req.path)) res.status(404);
      res.sendFile(index);
    };
  app.use('/accueil', preferPacked(path.join(config.webDir, 'checkin')));
  app.useStaticAssets(path.join(config.webDir, 'checkin'), { ...caching, prefix: '/accueil' });
  app.use(preferPacked(path.join(config.webDir, 'web')));
  app.useStaticAssets(path.join(config.webDir, 'web'), caching);
  app.use(
    '/accueil',
    page('checkin', () => true),
  );
  const webPage = page('web', isPage);
  app.use((req: Request, res: Response, next: NextFunction) => {
    if (PUBLIC_PAGES.test(req.path)) next();
    else webPage(req, res, next);
  });
}

const PACKED_TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

/** Sends the smaller copy that the build wrote beside a file, to browsers that take it. */
const preferPacked = (folder: string) => (req: Request, res: Response, next: NextFunction) => {
  const type = PACKED_TYPES[path.extname(req.path)];
  const packed = `${req.path}.br`;
  if (!type || !['GET', 'HEAD'].includes(req.method) || !existsSync(path.join(folder, path.normalize(packed))))
    return next();
  res.vary('Accept-Encoding');
  if (!req.acceptsEncodings('br')) return next();
  req.url = packed;
  res.setHeader('Content-Type', type);
  res.setHeader('Content-Encoding', 'br');
  next();
};
