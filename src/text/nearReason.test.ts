import { expect, test } from 'vitest';
import { testStudy } from '../testing/smallStudy.ts';
import { nearReason } from './nearReason.ts';

const { forslag, behov } = testStudy({ Øl: ['myndighed'] }, { forslag: [{ roller: ['udfoerer'], meets: [] }] });
const near = { forslag: forslag[0]!, behov: behov[0]! };

test('nearReason(near, rolle) names the role that the proposal is for', () => {
  expect(nearReason({ ...near, why: 'rolle', styrke: 'direkte' }, 'myndighed')).toBe(
    'Dækker behovet, men er kun for udfører.',
  );
  expect(nearReason({ ...near, why: 'rolle', styrke: 'delvis' }, 'myndighed')).toBe(
    'Dækker behovet delvist, men er kun for udfører.',
  );
});

test('nearReason(near, rolle) names the related need that the proposal is about', () => {
  expect(nearReason({ ...near, why: 'beslaegtet', styrke: 'direkte' }, 'udfoerer')).toBe(
    'Handler om det beslægtede behov »Prøvebehov 1 i Øl« for udfører, men ikke om dette.',
  );
});
