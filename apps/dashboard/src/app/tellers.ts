const TELLERS = /^\/(receipt|i\/[^/]+\/(share|kiosk|embed))(\/|$)/;

/** Whether tellers are at this address: whatever stands there has the way out. */
export const isTellers = (pathname: string): boolean => TELLERS.test(pathname);
