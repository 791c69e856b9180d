import type { Entity, EntityType } from '../../../src/model/entity.ts';

/** An entity with nothing but a name. */
function entity(id: string, name: string, type: EntityType = 'company', parent?: string): Entity {
  return { id, type, name: { vi: name, en: name }, aliases: [], common: [], descriptors: { vi: [], en: [] }, sorts: [], parent };
}

/** The companies of the founding stories. */
export const entities: readonly Entity[] = [
  entity('amazon', 'Amazon'),
  entity('aws', 'AWS', 'unit', 'amazon'),
  entity('alibaba', 'Alibaba'),
  entity('alibaba-cloud', 'Alibaba Cloud', 'unit', 'alibaba'),
  entity('microsoft', 'Microsoft'),
  entity('mesosphere', 'Mesosphere'),
  entity('hpe', 'HPE'),
  entity('synergy', 'Synergy', 'analyst'),
  entity('idc', 'IDC', 'analyst'),
  entity('china', 'Trung Quốc', 'place'),
  entity('world', 'thế giới', 'place'),
  entity('cloud-infrastructure', 'hạ tầng đám mây', 'market'),
];
