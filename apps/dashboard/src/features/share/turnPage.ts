import { focusPage } from '../../app/focusPage.js';

/** Another screen at the same address is read like another page: from its top, beginning with its heading. */
export function turnPage(): () => void {
  scrollTo(0, 0);
  return focusPage(document);
}
