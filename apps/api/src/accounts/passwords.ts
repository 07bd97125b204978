import { dictionary } from '@zxcvbn-ts/language-common';
import { problem, type Problem } from '@chorus/domain';

export const PASSWORD_MIN = 8;
export const PASSWORD_MAX = 200;

const COMMON = new Set(
  dictionary['passwords-common'].filter((word) => String(word).length >= PASSWORD_MIN).map(String),
);

/** What is wrong with a new password: its length, or that everybody has it. There are no rules about its characters. */
export function passwordProblem(
  password: string,
  { email, name }: { email: string; name: string },
): Problem | undefined {
  if (password.length < PASSWORD_MIN) return problem('TOO_SHORT', { limit: PASSWORD_MIN });
  if (password.length > PASSWORD_MAX)
    return problem('TOO_LONG', { length: password.length, limit: PASSWORD_MAX });
  const plain = password.toLowerCase();
  const own = [email.toLowerCase(), name.toLowerCase(), email.toLowerCase().split('@')[0] ?? ''];
  if (COMMON.has(plain) || own.includes(plain) || /^(.)\1*$/.test(plain)) return problem('COMMON_PASSWORD');
  return undefined;
}
