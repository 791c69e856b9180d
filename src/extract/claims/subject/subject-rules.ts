import { described } from './aside-rule.ts';
import { attached } from './attached-rule.ts';
import { beside, placed } from './beside-rule.ts';
import { clause, joint } from './clause-rules.ts';
import { bidder, offerOwner } from './deal-rules.ts';
import { awaited, heldAgainstSame, placeByPlace, severalUnnamed } from './like-rules.ts';
import { namedBehind } from './named-behind-rule.ts';
import { leadingMany, ownerless, partOfMany, rankedDeal } from './nobody-rules.ts';
import { ownReport } from './own-report-rule.ts';
import { compounded, dealtBy, gapped, holder, list, measured, ownerBehind, within } from './owner-rules.ts';
import { raised } from './raised-rule.ts';
import { doneBy, relative } from './relative-rules.ts';
import { studied } from './studied-rule.ts';
import type { SubjectRule } from './subject-rule.ts';
import { carried, onlyNamed, same, setting } from './topic-rules.ts';
import { valued } from './value-rules.ts';
import { wealth } from './wealth-rule.ts';

/** Every way a figure finds its owner; the first that applies decides, so the surest stand first. */
export const subjectRules: readonly SubjectRule[] = [
  ownerless,
  wealth,
  partOfMany,
  rankedDeal,
  leadingMany,
  list,
  severalUnnamed,
  within,
  raised,
  valued,
  doneBy,
  holder,
  bidder,
  offerOwner,
  ownerBehind,
  compounded,
  dealtBy,
  attached,
  placed,
  beside,
  gapped,
  heldAgainstSame,
  awaited,
  placeByPlace,
  described,
  relative,
  same,
  joint,
  measured,
  clause,
  setting,
  namedBehind,
  studied,
  ownReport,
  carried,
  onlyNamed,
];
