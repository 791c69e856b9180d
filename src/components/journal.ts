import type { TimelineEvent } from '../model/ledger.ts';

/** How an event's line is drawn: double for money, dashed where it failed. */
export const mannerOf = ({ type, modality }: Pick<TimelineEvent, 'type' | 'modality'>): 'money' | 'fail' | 'done' =>
  type === 'acquisition-attempt' || modality === 'attempted' || modality === 'denied' ? 'fail' : type === 'investment' ? 'money' : 'done';

/** Nothing has happened yet: the rings are dashed. */
export const isPledge = ({ modality }: Pick<TimelineEvent, 'modality'>): boolean => modality === 'pledged' || modality === 'forecast';

/** The year an event is filed under; one without a date stands with the undated. */
export const yearOf = (event: Pick<TimelineEvent, 'period'> | undefined): string => event?.period?.start.slice(0, 4) ?? 'undated';
