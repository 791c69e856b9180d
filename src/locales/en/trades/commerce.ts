import type { Vocabulary } from '../../../model/language/vocabulary.ts';
import { firms, makers, services, sites, trade } from './trade.ts';

/** What any other firm is called by its trade: "the payments company", "the health insurer". */
export const commerce: Vocabulary<string> = [
  ...trade(
    'payments',
    'payments|payment|online payments|digital payments|mobile payments|digital wallet|e wallet|mobile wallet|money transfer|card',
    sites,
    '[payment|payments|card] processor | card issuer | e wallet',
  ),
  ...trade('fintech', 'fintech|financial technology|financial technologies', services, 'fintech | neobank'),
  ...trade(
    'media',
    'media|entertainment|publishing|broadcasting|media and entertainment|newspaper|cable|television|film|movie',
    'company|firm|group|giant|conglomerate|behemoth|powerhouse|titan|studio|publisher',
    'broadcaster | film studio | studio | publishing house',
  ),
  ...trade('insurer', 'insurance|health insurance|life insurance', `${firms}|provider`, 'insurer | reinsurer | [health|life] insurer'),
  ...trade('drugmaker', 'drug|pharmaceutical|pharmaceuticals|pharma|biotech|vaccine|biotechnology', makers, 'drugmaker | drug maker | vaccine maker'),
  ...trade(
    'energy',
    'energy|oil|oil and gas|gas|power|electricity|nuclear|utility|petroleum',
    `${firms}|producer|supplier|major|provider|developer|operator`,
    'utility | oil major | refiner | [energy|power|electricity] supplier',
  ),
  ...trade(
    'logistics',
    'logistics|delivery|parcel|shipping|courier|freight|express delivery|package delivery',
    services,
    'courier | shipping line | parcel carrier',
  ),
  ...trade(
    'travel',
    'travel|online travel|travel booking|booking|home rental|home sharing|hotel booking|room rental',
    `${sites}|agency|agent`,
    'travel site | travel agency',
  ),
  ...trade('food-delivery', 'food delivery|meal delivery|grocery delivery|takeaway|food ordering|restaurant delivery', sites),
  ...trade('defence', 'defence|defense|arms|weapons|aerospace|aerospace and defence|military', `${firms}|contractor|manufacturer|supplier|maker`),
  ...trade('planemaker', 'aircraft|plane|jet', 'maker|manufacturer|builder', 'planemaker'),
  ...trade('consumer', 'consumer goods|food|drinks|beverage|food and drink|household goods|dairy', `${firms}|maker|manufacturer|producer`, 'foodmaker'),
  ...trade('brewer', 'beer', 'maker|company|giant|group', 'brewer'),
  ...trade('property', 'property|real estate|housing', `${firms}|developer|builder`, 'housebuilder | homebuilder | property developer'),
  ...trade('crypto-exchange', 'crypto|cryptocurrency|bitcoin|digital currency|digital asset', 'exchange|company|firm|platform|group|giant|trading platform'),
  ...trade('exchange-operator', 'exchange|stock exchange|bourse|stock market', 'operator|group|company|giant', 'bourse'),
  ...trade(
    'retailer',
    'retail|retailing|supermarket|grocery|department store|big box|fashion|clothing|furniture|discount',
    'company|firm|group|giant|chain|retailer|titan|behemoth|operator|conglomerate',
    'retailer | grocer | discounter | supermarket | supermarket chain | store chain | store operator | retail chain | store group | bookseller',
  ),
  ...trade(
    'e-commerce',
    'e commerce|ecommerce|online retail|online shopping|online commerce|online marketplace|online auction|internet retail|commerce',
    `${sites}|retailer|marketplace`,
    'e tailer | marketplace | online retailer | internet retailer | web retailer | auction site | online store | shopping site',
  ),
  ...trade(
    'bank',
    'banking|wall street banking|investment banking|financial services|financial',
    'company|firm|group|giant|titan|behemoth|conglomerate|institution',
    'bank | lender | investment bank | [wall street|retail|commercial|high street|state owned] [bank|lender]',
  ),
  ...trade('broker', 'brokerage|securities|trading', 'company|firm|group|house|giant|house', 'broker | brokerage | stockbroker'),
  ...trade(
    'fund',
    'private equity|buyout|venture capital|venture|investment|pe|vc|investing|asset management|fund management|technology investment',
    'company|firm|group|giant|house|fund|investor|manager|titan',
    'financial sponsor | asset manager | fund manager | investor | activist investor | venture capitalist',
  ),
  ...trade(
    'carmaker',
    'car|auto|automobile|automotive|vehicle|electric vehicle|electric car|ev|truck|motor',
    'maker|manufacturer|company|giant|group|producer|firm|startup|start up|brand',
    'carmaker | automaker | truckmaker',
  ),
  ...trade('airline', 'air', 'carrier', 'airline | flag carrier | budget airline | budget carrier | low cost carrier | low cost airline | carrier'),
  ...trade(
    'analyst',
    'research|market research|analyst|analysts|market intelligence|technology research|it research|research and advisory|data and analytics|advisory',
    'firm|company|house|group|outfit|organisation|organization',
    'consultancy | broker | brokerage | market researcher | industry analyst | research outfit',
  ),
];
