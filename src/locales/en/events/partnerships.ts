import type { EventFrame } from '../../../model/language.ts';

/** Deals on one footing. */
export const partnerships: readonly EventFrame[] = [
  {
    name: '{partner} teams up with {partner}',
    type: 'partnership',
    subject: 'partner',
    marks: { with: 'partner' },
    shape: 'mutual',
    active:
      'tie up | tied up | ties up | team up | teams up | teamed up | teaming up | join forces | joined forces | joins forces | joining forces | partner with | partners with | partnered | partnering | allied with | allies itself with | allying | are partnering | have partnered | link up | linked up | collaborate | collaborates | collaborated | collaborating | work together | joined hands | join hands | cooperate | cooperates',
    examples: [
      ['Microsoft has teamed up with Reliance Jio in India.', 'partner microsoft, partner reliance-jio'],
      ['Google and SAP joined forces in March.', 'partner google, partner sap'],
    ],
    counterExamples: ['Microsoft works with its partners.', 'The plan was to team up with SAP and Workday.'],
  },
  {
    name: '{partner} signs a partnership with {partner}',
    type: 'partnership',
    subject: 'partner',
    marks: { with: 'partner', between: 'partner', and: 'partner' },
    shape: 'mutual',
    needs: 'announced',
    active:
      'partnership | strategic partnership | alliance | strategic alliance | joint venture | collaboration | memorandum of understanding | mou | tie up with | cooperation agreement | partnership agreement | partnership deal | pact | cooperation | agreement with | reseller agreement | joint ventures',
    examples: [
      ['VMware and Amazon announced a strategic partnership on Thursday.', 'partner vmware, partner amazon'],
      ['Microsoft and Mesosphere will continue their technology partnership.', 'partner microsoft, partner mesosphere'],
      ['A new alliance between Google and Cisco was announced.', 'partner google, partner cisco'],
    ],
    counterExamples: ['Google praised its partnership with Cisco.'],
  },
  {
    name: '{partner} and {partner} sign an agreement',
    type: 'partnership',
    subject: 'partner',
    shape: 'mutual',
    needs: 'contract',
    active: 'signed | sign | signs | struck | strike | reached | inked | ink | inking | signing',
    examples: [['Microsoft and SAP signed a wider agreement last week.', 'partner microsoft, partner sap']],
    counterExamples: ['Microsoft signed the agreement.'],
  },
  {
    name: '{partner} resells {partner}',
    type: 'partnership',
    subject: 'partner',
    object: 'partner',
    marks: { of: 'partner', for: 'partner' },
    shape: 'mutual',
    active: 'resell | resells | will resell | become a reseller | support and resell | reseller of | reseller for | reselling',
    examples: [['Rackspace will resell Microsoft cloud services.', 'partner rackspace, partner microsoft']],
    counterExamples: ['Stores resell old phones.'],
  },
  {
    name: '{partner} offers its wares on {partner}',
    type: 'partnership',
    subject: 'partner',
    marks: { on: 'partner' },
    shape: 'mutual',
    needs: 'goods',
    active: 'will offer | will run | to offer',
    examples: [["SAP will offer its database on Microsoft's Azure.", 'partner sap, partner azure']],
    counterExamples: ['Microsoft will offer Office on Azure.'],
  },
  {
    name: '{partner} sells {goods of a partner}',
    type: 'partnership',
    subject: 'partner',
    object: 'partner',
    shape: 'mutual',
    needs: 'goods',
    active: 'will sell | will offer | starts selling | started selling | begins selling | began selling | can now sell',
    examples: [['Hewlett Packard Enterprise (HPE) will sell Azure services.', 'partner hpe, partner azure']],
    counterExamples: ['Microsoft will sell Azure services.', 'Dell will sell servers.'],
  },
];
