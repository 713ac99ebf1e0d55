/**
 * The headers that every answer has, whatever it is.
 */
import type { Config } from '../config.ts';

/**
 * Nothing but our own server is ever asked, and no script stands in a page. Monaco (the editor of the playground) writes its
 * styles into the page and keeps its fonts and cursors as data, hence the three exceptions.
 */
const POLICY = {
  'default-src': "'self'",
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data:",
  'font-src': "'self' data:",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
} as const;

export function securityHeaders({ frames }: Pick<Config, 'frames'>): readonly (readonly [string, string])[] {
  const ancestors = frames.length === 0 ? "'none'" : ["'self'", ...frames].join(' ');
  const policy = Object.entries({ ...POLICY, 'frame-ancestors': ancestors }).map((one) => one.join(' '));
  return [
    ['Content-Security-Policy', policy.join('; ')],
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'no-referrer'],
    ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ...(frames.length === 0 ? [['X-Frame-Options', 'DENY'] as const] : []),
  ];
}
