/**
 * Keyed hashes of e-mail addresses: enough to see the same address again, too little to learn it.
 */
import { createHmac } from 'node:crypto';

/** Results are the same everywhere unless an installation sets a secret of its own. */
const DEFAULT_SECRET = 'grantgraph';

let secret: string | null = null;

/** The installation's key: `GRANTGRAPH_SECRET`, read once, or a constant. */
function installationSecret(): string {
  secret ??= process.env['GRANTGRAPH_SECRET']?.trim() || DEFAULT_SECRET;
  return secret;
}

/**
 * HMAC-SHA256 (hex) of an e-mail address, case and surrounding space aside; null where the text is no address.
 * The hash serves resolution alone: it enters neither ids nor the digest, and the address is kept nowhere.
 */
export function emailHash(address: string, key = installationSecret()): string | null {
  const plain = address.trim().toLowerCase();
  const at = plain.indexOf('@');
  if (at <= 0 || at !== plain.lastIndexOf('@') || !plain.includes('.', at) || /\s/.test(plain)) return null;
  return createHmac('sha256', key).update(plain).digest('hex');
}
