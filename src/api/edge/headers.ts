// What browsers are told: run only this application's scripts, load nothing from elsewhere, show it in no frame.
import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

const SELF = ["'self'"];
const NOTHING = ["'none'"];

const application = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: SELF,
    scriptSrc: SELF,
    // Mantine writes its variables and positions as inline styles.
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:', 'blob:'],
    fontSrc: ["'self'", 'data:'],
    connectSrc: SELF,
    workerSrc: ["'self'", 'blob:'],
    frameAncestors: NOTHING,
    objectSrc: NOTHING,
    baseUri: NOTHING,
    formAction: SELF,
  },
  // Served over plain HTTP on loopback: HSTS would only lock other servers of the same name out.
  strictTransportSecurity: false,
  referrerPolicy: 'no-referrer',
  xFrameOptions: 'DENY',
});

/** For bytes that came from outside: shown as they are, never run. */
const inert = secureHeaders({
  contentSecurityPolicy: { defaultSrc: NOTHING, sandbox: [] },
  strictTransportSecurity: false,
  referrerPolicy: 'no-referrer',
});

export const headers: MiddlewareHandler = (context, next) =>
  context.req.path.endsWith('/original') ? inert(context, next) : application(context, next);
