/** The paper of both themes, for what is coloured outside the page: the browser's bars, a home screen. The same as `--paper`. */
export const themeColours = { light: '#f4f8f2', dark: '#0e1614' } as const;
