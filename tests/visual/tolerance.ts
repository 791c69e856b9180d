/** How far a page may be from its reference before it counts as changed. */
export const tolerance = {
  /** Difference of colour, 0 to 1, from which a pixel counts (pixelmatch's threshold; smoothed edges of letters do not count). */
  pixel: 0.1,
  /** Share of pixels that may differ: one in five thousand, less than a short word of a phone's page. */
  share: 0.0002,
} as const;

/** How pages are drawn: half scale keeps a picture near 40 kB, and what stands below the cap is more of the same rows. */
export const frame = { widths: [390, 1280], themes: ['light', 'dark'], scale: 0.5, tallest: 3000 } as const;
