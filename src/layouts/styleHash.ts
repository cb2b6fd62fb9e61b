import { createHash } from 'node:crypto';

/** What a Content-Security-Policy calls an inline style by: its SHA-256, in the form of the policy. */
export function styleHash(style: string): `sha256-${string}` {
  return `sha256-${createHash('sha256').update(style).digest('base64')}`;
}
