import type { Modality } from '../model/figure.ts';

/** True for what is drawn in pencil: it has not happened yet, or it never did. */
export const isPencil = ({ modality }: { readonly modality: Modality }): boolean => modality !== 'reported' && modality !== 'estimated';
