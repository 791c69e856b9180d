import * as recognizers from '@microsoft/recognizers-text-suite';
import * as chrono from 'chrono-node';
import compromise from 'compromise';

/** Another reader of English, and what it takes from the text. */
export interface Peer {
  readonly name: string;
  readonly reads: string;
  readonly read: (text: string) => unknown;
}

const dateline = new Date(Date.UTC(2017, 2, 1));
const { recognizeNumber, recognizeCurrency, recognizePercentage, recognizeDateTime, recognizeDimension } = recognizers;

/** The readers that ours is measured beside. */
export const peers: readonly Peer[] = [
  {
    name: '@microsoft/recognizers-text-suite',
    reads: 'number, currency, percentage, datetime, dimension',
    read: (text) =>
      [recognizeNumber, recognizeCurrency, recognizePercentage, recognizeDimension]
        .map((recognize) => recognize(text, 'en-us'))
        .concat(recognizeDateTime(text, 'en-us', undefined, dateline)),
  },
  {
    name: 'compromise',
    reads: 'numbers, money, percentages, organisations',
    read: (text) => {
      const doc = compromise(text);
      return [doc.numbers().json(), doc.money().json(), doc.percentages().json(), doc.organizations().json()];
    },
  },
  { name: 'chrono-node', reads: 'dates alone', read: (text) => chrono.parse(text, dateline) },
];
