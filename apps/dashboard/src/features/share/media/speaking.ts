/** Told the window several times a second while somebody speaks into the form, who touches nothing meanwhile. */
export const SPEAKING = 'chorus-speaking';
