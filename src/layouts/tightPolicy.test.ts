import { expect, test } from 'vitest';
import { styleHash } from './styleHash.ts';
import { tightPolicy } from './tightPolicy.ts';

const own = `'${styleHash('b{}')}'`;
const page = (policy: string, style: string) =>
  `<head><meta charset="utf-8"><title>Å</title>${style}<meta http-equiv="content-security-policy" content="${policy}"></head>`;

test('tightPolicy(html) keeps the hashes of what stands in the page, and puts the policy first', () => {
  const policy = `default-src 'none'; script-src 'self' 'sha256-other='; style-src 'self' ${own} 'sha256-other='`;
  const [before, after] = tightPolicy(page(policy, '<style>b{}</style>')).split('<title>');
  expect(before).toBe(
    `<head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self'; style-src 'self' ${own}">`,
  );
  expect(after).toBe('Å</title><style>b{}</style></head>');
});

test('tightPolicy(html) drops the hash of a style that is not there', () => {
  expect(tightPolicy(page(`style-src 'self' ${own}`, '<style>b{ }</style>'))).not.toContain('sha256');
});

test('tightPolicy(html) throws where there is no policy', () => {
  expect(() => tightPolicy('<head><meta charset="utf-8"></head>')).toThrow('page without a policy');
});
