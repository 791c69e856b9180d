/** The oldest engines served, as Vite names them. Style sheets are compiled down to them: they know no `light-dark()`. */
export const engines: string[] = ['chrome111', 'firefox114', 'safari16.4'];

/** The same as lightningcss counts them: one byte each for major, minor and patch. */
export const targets: Readonly<Record<string, number>> = Object.fromEntries(
  engines.map((engine) => {
    const [, name = '', major = '0', minor = '0'] = /^([a-z]+)(\d+)(?:\.(\d+))?$/.exec(engine) ?? [];
    return [name, (Number(major) << 16) | (Number(minor) << 8)];
  }),
);
