import type { EventFrame } from '../../../../model/language/event-words.ts';

/** Whom a customer chooses. */
export const choosing: readonly EventFrame[] = [
  {
    name: '{customer} moves its systems to {supplier}',
    type: 'contract',
    subject: 'customer',
    marks: { to: 'supplier', onto: 'supplier' },
    needs: 'workload',
    active: 'move | moves | moved | moving | migrate | migrates | migrated | migrating | shift | shifts | shifted | shifting',
    examples: [["Spotify moved its infrastructure from its own data centers to Google's cloud.", 'customer spotify, supplier google']],
    counterExamples: ['Spotify moved its staff to Google.'],
  },
  {
    name: '{customer} names {supplier} its provider',
    type: 'contract',
    subject: 'customer',
    object: 'supplier',
    needs: 'provider',
    active:
      'named | names | naming | designated | enlisted | enlists | adopted | adopts | chose | selected | tapped | picked | picks | chooses | selects | appointed | appoints | went with | goes with | going with | settled on | settles on | plumped for | turned to | turns to | turning to | signed with | sign with | signs with | has moved to | have moved to | shifted to | shifting to | standardises on | standardizes on | entrusted its data to | has signed with | has turned to | defected to | defects to | migrated its systems to | will move to | would move to | came over to | moving all its systems to | switching its systems to | has opted for | gone with | has gone with | plumps for | has plumped for | turned over its hosting to | handed the job to | hands the job to | gave the job to',
    examples: [['Salesforce has named AWS its preferred public cloud provider.', 'customer salesforce, supplier aws']],
    counterExamples: ['Salesforce has named an AWS man chief executive.'],
  },
  {
    name: "{customer} taps {supplier}'s cloud",
    type: 'contract',
    subject: 'customer',
    object: 'supplier',
    needs: 'supplied',
    active: 'tap | taps | tapping | tap into | taps into | tapping into | tapped into | run on | runs on | running on | lean on | leans on',
    examples: [["Verizon said it will tap into Microsoft's cloud services.", 'customer verizon, supplier microsoft']],
    counterExamples: ['Verizon wants to tap into the growth of Microsoft.'],
  },
  {
    name: '{customer} begins to use the cloud of {supplier}',
    type: 'contract',
    subject: 'customer',
    object: 'supplier',
    needs: 'hosted',
    active:
      'is now using | are now using | now uses | began using | begins using | begun using | started using | starts using | has started using | commits to using | committed to using | commits to use | has committed to using | plans to use | agreed to use | switch over to | switched over to | left its own data centers for | ditched its own data centers for | ditched its own data centres for | abandoned its own data centers for | ditched its servers for | embraced | embraces | to run on | to be hosted on | hosted on | moved over to | landed on',
    examples: [
      ['Zoom is now using Google Cloud for its meetings.', 'customer zoom, supplier google-cloud'],
      ['Spotify commits to using AWS as its primary cloud provider.', 'customer spotify, supplier aws'],
    ],
    counterExamples: ['Zoom is now using Nvidia chips.'],
  },
  {
    name: '{customer} switches from a rival to {supplier}',
    type: 'contract',
    subject: 'customer',
    marks: { to: 'supplier' },
    needs: 'hosted',
    active: 'switched from | switches from | switching from | to switch from | will switch from | moved away from | is moving away from | defected from',
    examples: [['Airbus switched from Azure to AWS.', 'customer airbus, supplier aws']],
    counterExamples: ['Airbus switched from Azure to servers of its own.'],
  },
  {
    name: '{customer} picks {supplier}',
    type: 'contract',
    subject: 'customer',
    object: 'supplier',
    active:
      'chose | chooses | picks | selects | to use | will use | would use | would also use | will also use | enlisted | enlists | move to | moved to | moving to | switched to | switching to | switch to | will run on | migrate to | migrated to | migrating to | standardize on | standardized on | choosing | selecting | picking | signed up for | signed up with | signed on with | signs on with | signed on to | moving its | opted for | opts for | has chosen | have chosen | migrating its systems to | shifting its systems to | moves to | moves its data to | moved its data to | signs with | has selected | have selected | has picked | settled on | went with | gone all in on | goes all in on | went all in on | is moving to | moving everything to | moved everything to',
    either: 'chosen | picked | selected | awarded',
    examples: [
      ['The Pentagon picked Amazon, Oracle and Microsoft.', 'customer pentagon, supplier amazon, supplier oracle, supplier microsoft'],
      ['Netflix has moved to AWS.', 'customer netflix, supplier aws'],
      ['AWS grew in May, and Verizon picked it as its main provider.', 'customer verizon, supplier aws'],
    ],
    counterExamples: ['Netflix chose a new chief executive.', 'Rackspace helps them migrate to AWS.', 'Rackspace hired Morgan Stanley.'],
  },
];
