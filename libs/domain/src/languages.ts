/**
 * Languages that people may tell in, which are more than the page speaks: those most spoken at home in the United
 * States after English and Spanish (American Community Survey, table B16001), each as its tag.
 */
export const TELLING_LANGUAGES = [
  'en',
  'es',
  'ar',
  'fr',
  'ht',
  'ko',
  'pt',
  'ru',
  'so',
  'sw',
  'tl',
  'vi',
  'zh',
] as const;
