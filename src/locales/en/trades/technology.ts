import type { Vocabulary } from '../../../model/language/vocabulary.ts';
import { firms, makers, parted, services, sites, trade } from './trade.ts';

/** What a firm of technology is called by what it makes or does: "the chip designer", "the cloud storage provider". */
export const technology: Vocabulary<string> = [
  ...trade(
    'security',
    'cybersecurity|cyber security|cyber|security|antivirus|anti virus|identity|data protection|security software',
    `${services}|maker`,
    'security vendor',
  ),
  ...trade(
    'streaming',
    'streaming|video streaming|music streaming|film streaming|movie streaming|streaming video|streaming media|online video|online film|video on demand',
    sites,
    'streamer | music streamer | video streamer | video service | music service | subscription service',
  ),
  ...trade(
    'consultancy',
    'consulting|it services|outsourcing|professional services|technology services|computer services|it consulting|business services|systems integration|tech services|management consulting',
    `${firms}|provider|vendor|house`,
    'consultancy | [it|technology|management] consultancy | outsourcer | systems integrator | system integrator',
  ),
  ...trade(
    'games',
    'games|game|video game|video games|gaming|mobile games|online games|esports',
    `${sites}|maker|publisher|studio|producer`,
    '[video|mobile|online]? [game|games] [maker|publisher|developer|studio]',
  ),
  ...trade('phone-maker', 'phone|smartphone|handset|mobile phone|cell phone|cellphone|telephone', 'maker|manufacturer|vendor|giant|brand|producer|seller'),
  ...trade('pc-maker', 'pc|computer|personal computer|laptop|notebook', `${firms}|maker|manufacturer|vendor|producer`),
  ...trade(
    'network-gear',
    'network|networking|network equipment|networking equipment|network gear|networking gear|telecom equipment|telecoms equipment|telecommunications equipment|telecom gear|telecoms gear|networks|5g equipment|mobile equipment|communications equipment',
    `${firms}|maker|manufacturer|supplier|vendor|provider`,
    'gearmaker | equipment vendor | equipment maker',
  ),
  ...trade(
    'electronics',
    'electronics|consumer electronics|appliance|home appliance|tv|television set|gadget|device',
    'company|firm|group|giant|maker|manufacturer|conglomerate|producer|brand',
  ),
  ...trade(
    'manufacturer',
    'contract|contract electronics|electronics contract|manufacturing|assembly',
    'manufacturer|maker|giant|company|group|assembler|chipmaker',
    'assembler | contract manufacturer',
  ),
  ...trade('hardware', 'hardware|server|storage hardware|computer hardware|disk drive|hard drive|printer', makers),
  ...trade(
    'storage',
    'storage|data storage|cloud storage|online storage|file sharing|file storage|file sync|file hosting|flash storage|backup|online backup|file synchronisation',
    `${services}|maker|site|app`,
    '[file sharing|file hosting|online storage|cloud storage|file storage] service',
  ),
  ...trade(
    'ai',
    'ai|artificial intelligence|chatbot|machine learning|generative ai',
    'company|firm|startup|start up|lab|developer|giant|pioneer|group|specialist|upstart|unicorn|provider|maker',
    'ai lab | chatbot maker | chatbot developer',
  ),
  ...trade(
    'chipmaker',
    'chip|chips|semiconductor|semiconductors|graphics chip|graphics processor|gpu|memory chip|memory|processor|ai chip|computer chip|silicon|graphics card|microchip|smartphone chip|mobile chip',
    makers,
    'chipmaker | foundry',
  ),
  ...trade(
    'chip-equipment',
    'chip equipment|chipmaking equipment|semiconductor equipment|lithography|chip tool|chip gear|chipmaking tool|chip making equipment',
    makers,
  ),
  ...trade(
    'telecom',
    'telecom|telecoms|telecommunications|wireless|mobile|phone|mobile phone|broadband|cable|internet access|communications|fixed line|satellite|cellular|telephone|5g',
    `${services}|carrier`,
    'telecom | telco | carrier | [wireless|mobile|cellular|phone|telecom] carrier | operator | network operator | internet provider | internet service provider',
  ),
  ...trade(
    'data-centre',
    'data centre|data center|data centres|data centers|datacentre|datacenter|colocation|co location|colo|interconnection|server farm',
    `${parted}|landlord|reit|owner|builder`,
    'reit',
  ),
  ...trade(
    'cloud',
    'cloud|cloud computing|cloud services|cloud infrastructure|hosting|web hosting|cloud hosting|managed hosting|managed cloud|managed services|server hosting|website hosting|public cloud|hosted services',
    parted,
    'hoster | web host | cloud host | hosting company | hyperscaler',
  ),
  ...trade(
    'software',
    'software|business software|enterprise software|saas|software as a service|cloud software|crm|database|security software|accounting software|design software|virtualisation|virtualization|analytics|data analytics|big data|data analysis|collaboration|workplace software|human resources software|video conferencing|linux|operating system|productivity software|messaging|data warehouse',
    `${services}|maker|house|publisher`,
    'software house | software maker | software developer',
  ),
  ...trade(
    'social-network',
    'social media|social networking|social network|microblogging|micro blogging|short message|short messaging|photo sharing|video sharing|messaging',
    'company|firm|group|giant|service|site|platform|app|network|website|titan|behemoth|operator|startup',
    'social network | social platform | social media | messaging app',
  ),
  ...trade(
    'search',
    'search|search engine|internet search|web search|online search',
    'company|firm|giant|group|leader|titan|behemoth|provider|operator|goliath',
    'search engine | search site',
  ),
  ...trade(
    'ride-hailing',
    'ride hailing|ride sharing|ride share|car hailing|taxi hailing|taxi app|taxi|car booking',
    'company|firm|giant|group|service|app|platform|startup|start up|operator|leader|pioneer|titan',
    'ride hailer',
  ),
];
