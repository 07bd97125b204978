import { daysLeft, invitationPath, openInvitations } from './invitations.js';

const NOW = Date.parse('2026-05-10T12:00:00Z');
const invitation = (id: string, expiresAt: string, usedAt: string | null = null) => ({
  id,
  expiresAt,
  usedAt,
});

it('open invitations are those neither used nor past, the soonest first', () => {
  const all = [
    invitation('later', '2026-05-17T12:00:00Z'),
    invitation('used', '2026-05-17T12:00:00Z', '2026-05-09T08:00:00Z'),
    invitation('past', '2026-05-10T11:59:59Z'),
    invitation('sooner', '2026-05-11T12:00:00Z'),
  ];
  expect(openInvitations(all, NOW).map(({ id }) => id)).toEqual(['sooner', 'later']);
});

describe('the days that are left', () => {
  it.each([
    ['seven, when it was just made', '2026-05-17T12:00:00Z', 7],
    ['none on the last day', '2026-05-11T11:59:00Z', 0],
    ['none after the end', '2026-05-01T12:00:00Z', 0],
  ])('are %s', (_, expiresAt, days) => {
    expect(daysLeft(expiresAt, NOW)).toBe(days);
  });
});

it('the address of an invitation holds its token as it is', () => {
  expect(invitationPath('a/b')).toBe('/invitation/a%2Fb');
});
