import { actor } from './actor.ts';
import { apposed } from './apposed.ts';
import { athome } from './at-home.ts';
import { attached } from './attached.ts';
import { besideSort } from './beside-sort.ts';
import { bought } from './bought.ts';
import { byline } from './byline.ts';
import { coined } from './coined.ts';
import { deed } from './deed.ts';
import { joined } from './joined.ts';
import { likewise } from './likewise.ts';
import { measured } from './measured.ts';
import { ofOwner } from './of-owner.ts';
import { office } from './office.ts';
import { ownUnit } from './own-unit.ts';
import { owned } from './owned.ts';
import { repeated } from './repeated.ts';
import type { UnknownRule } from './run.ts';
import { saidToBe } from './said-to-be.ts';
import { source } from './source.ts';
import { suffixed } from './suffixed.ts';
import { ticker } from './ticker.ts';

/** How a run of capitals is told to name an organisation, the surest first: what its own last word says goes before what stands around it. */
export const unknownRules: readonly UnknownRule[] = [
  byline,
  suffixed,
  ticker,
  besideSort,
  apposed,
  saidToBe,
  attached,
  ownUnit,
  owned,
  office,
  measured,
  bought,
  ofOwner,
  source,
  joined,
  likewise,
  athome,
  deed,
  actor,
  coined,
  repeated,
];
