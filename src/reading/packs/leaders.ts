// Of which State those are whom texts name without it: heads of State and government, ministers of defence and foreign affairs, by the end of their name.
// Folded, as in fold.ts; several words where the family name alone is borne by many. From public lists of office holders, 1990–2025.

import { foldText } from '../fold.ts';

const LEADERS: Readonly<Record<string, string>> = {
  AE: 'mohamed bin zayed al nahyan|khalifa bin zayed|ben zayed|bin zayed',
  AF: 'karzai|ashraf ghani',
  AL: 'edi rama|sali berisha|peleshi|bujar nishani',
  AM: 'pachinian|pashinyan|pachinyan|papikyan|papikian|papikyan|sarkissian|sargsyan|sarkisian|tonoyan|mirzoyan|ohanian|asryan|asrian',
  AO: 'dos santos|joao lourenco',
  AR: 'kirchner|mauricio macri|javier milei|petri',
  AT: 'van der bellen|nehammer|tanner|schallenberg',
  AU: 'albanese|scott morrison|turnbull|richard marles|penny wong|peter dutton',
  AZ: 'aliyev|aliev|hasanov|hassanov|bayramov|mammadyarov',
  BA: 'izetbegovic|dodik|zukan helez',
  BE: 'alexander de croo|charles michel|dedonder|theo francken|bart de wever|vandeput|de crem|didier reynders|prevot|goffin',
  BF: 'ibrahim traore|blaise compaore|marc kabore|damiba|kassoum coulibaly|celestin simpore',
  BG: 'borissov|borisov|radev|zapryanov|plevneliev',
  BI: 'ndayishimiye|nkurunziza',
  BJ: 'patrice talon|boni yayi|nouatin|aurelien agbenonci|bakari',
  BO: 'evo morales|luis arce|edmundo novillo',
  BR: 'lula|lula da silva|bolsonaro|dilma rousseff|jose mucio|celso amorim',
  BY: 'loukachenko|lukashenko|khrenine|khrenin|ravkov|lukachenko',
  CA: 'trudeau|stephen harper|harjit sajjan|anita anand|bill blair|mark carney|freeland|sajjan',
  CD: 'tshisekedi|joseph kabila|kabombo|gilbert kabanda|jean-pierre bemba|muyaya|crispin mbadu',
  CF: 'touadera|bozize|rameaux-claude bireau|rameaux claude bireau',
  CG: 'sassou nguesso|sassou-nguesso|denis sassou|charles richard mondjo|gakosso',
  CH: 'amherd|ueli maurer|guy parmelin|cassis|pfister',
  CI: 'ouattara|laurent gbagbo|tene birahima|hamed bakayoko|alain-richard donwahi',
  CL: 'gabriel boric|pinera|bachelet|maya fernandez',
  CM: 'paul biya|beti assomo|mbella mbella',
  CN: 'xi jinping|hu jintao|jiang zemin|li keqiang|li qiang|li shangfu|wei fenghe|dong jun|wang yi|chang wanquan|qin gang|wu qian|tan kefei|zhang youxia',
  CO: 'gustavo petro|ivan duque|uribe|juan manuel santos',
  CU: 'fidel castro|raul castro|diaz-canel',
  CY: 'anastasiades|christodoulides|palmas|anastasiadis',
  CZ: 'babis|petr fiala|petr pavel|milos zeman|cernochova|lubomir metnar|metnar|lipavsky',
  DE: 'merkel|olaf scholz|friedrich merz|schroder|steinmeier|pistorius|von der leyen|kramp-karrenbauer|lambrecht|baerbock|heiko maas|de maiziere|wadephul',
  DJ: 'omar guelleh|guelleh|darar houffaneh|hassan omar mohamed|robleh|iog',
  DK: 'frederiksen|lokke rasmussen|troels lund poulsen|ellemann-jensen|bramsen',
  DZ: 'tebboune|bouteflika|chanegriha|chengriha|gaid salah|ahmed attaf|lamamra|boukadoum|ouyahia|sellal|guenaizia|attaf',
  EC: 'rafael correa|lenin moreno|daniel noboa|guillermo lasso|gian carlo loffredo',
  EE: 'kaja kallas|hanno pevkur|pevkur|alar karis|kalle laanet',
  EG: 'al-sissi|al-sisi|el-sisi|el-sissi|sissi|sisi|moubarak|mubarak|mohamed morsi|sedki sobhi|mohamed zaki|abdel majeed saqr|badr abdelatty|sameh choukri|sameh shoukry|aboul gheit',
  ER: 'afwerki|afeworki',
  ES: 'pedro sanchez|mariano rajoy|zapatero|margarita robles|cospedal|jose manuel albares|felipe vi|morenes',
  ET: 'abiy ahmed|hailemariam desalegn|meles zenawi|aisha mohammed|aisha mohamed|abraham belay|berhanu jula|birhanu jula',
  FI: 'niinisto|sanna marin|alexander stubb|petteri orpo|hakkanen|kaikkonen',
  FR: 'macron|hollande|sarkozy|chirac|lecornu|parly|le drian|alliot-marie|herve morin|gerard longuet|vautrin|catherine colonna|jean-noel barrot|sejourne|laurent fabius|ayrault|manuel valls|edouard philippe|jean castex|bayrou|elisabeth borne|michel barnier|burkhard|mandon|lecointre|de villiers|kouchner|juppe|alice rufo|patricia miralles',
  GA: 'ali bongo|omar bongo|oligui nguema|brice clotaire oligui nguema',
  GB: 'keir starmer|starmer|rishi sunak|boris johnson|theresa may|david cameron|tony blair|gordon brown|john healey|ben wallace|grant shapps|gavin williamson|michael fallon|philip hammond|liz truss|david lammy|james cleverly|yvette cooper|healey|shapps|radakin',
  GE: 'saakachvili|saakashvili|garibashvili|garibachvili|kobakhidze|zourabichvili|zourabishvili|bourtchouladze|burchuladze|ivanichvili|ivanishvili|margvelashvili|chikovani',
  GH: 'akufo-addo|john mahama|kufuor|dominic nitiwul|nitiwul',
  GM: 'adama barrow|yahya jammeh',
  GN: 'doumbouya|alpha conde|aboubacar sidiki camara|dadis camara|mohamed diane',
  GQ: 'obiang|obiang nguema',
  GR: 'mitsotakis|tsipras|samaras|dendias|panagiotopoulos|panos kammenos|gerapetritis',
  GW: 'embalo|sissoco embalo',
  HR: 'plenkovic|milanovic|anusic|krsticevic|grlic radman',
  HU: 'viktor orban|orban|szijjarto|szalay-bobrovniczky|tibor benko',
  ID: 'jokowi|joko widodo|prabowo subianto|prabowo|yudhoyono|sjafrie|ryacudu|retno marsudi',
  IL: 'netanyahou|netanyahu|yoav gallant|israel katz|benny gantz|ehud barak|avigdor lieberman|naftali bennett|yair lapid',
  IN: 'modi|manmohan singh|rajnath singh|rajnath|parrikar|sitharaman|jaishankar|arun jaitley|ajit doval|droupadi murmu',
  IQ: 'al-soudani|al-sudani|al-kazimi|al-kadhimi|al-maliki|haider al-abadi|al-abbasi|al-obeidi|juma inad',
  IR: 'raissi|raisi|rohani|rouhani|ahmadinejad|khamenei|pezeshkian|ashtiani|achtiani|hatami|dehghan|nasirzadeh|zarif|araghchi|amir-abdollahian',
  IT: 'meloni|mario draghi|giuseppe conte|matteo renzi|crosetto|guerini|pinotti|tajani|mattarella|trenta|di paola',
  JO: 'abdallah ii|abdullah ii|huneiti|safadi',
  JP: 'shinzo abe|kishida|ishiba|suga|hamada|minoru kihara|nakatani|nobuo kishi|taro kono|takaichi|koizumi',
  KE: 'william ruto|kenyatta|aden duale|soipan tuya|monica juma|eugene wamalwa|mwai kibaki',
  KG: 'japarov|zhaparov|djaparov|jeenbekov|atambaev|bakiev|akaiev|bekbolotov|mukambetov',
  KH: 'hun sen|hun manet|tea banh|tea seiha',
  KM: 'azali assoumani',
  KR: 'yoon suk-yeol|yoon suk yeol|moon jae-in|park geun-hye|lee jae-myung|lee myung-bak|shin won-sik|kim yong-hyun|lee jong-sup|suh wook',
  KP: 'kim jong-un|kim jong un|kim jong-il',
  KW: 'al-sabah|al sabah|meshal al-ahmad',
  KZ: 'tokaiev|tokayev|tokaev|nazarbaiev|nazarbayev|nazarbaev|jaksylykov|zhaksylykov|jaqsylyqov|ermekbaiev|yermekbayev|bektanov|kamaletdinov|kossanov|kosanov|tasmagambetov|djaksybekov|jasouzakov|zhasuzakov|dandybaiev|dandybayev|tleuberdi|nurtleu',
  LA: 'thongloun sisoulith|chansamone chanyalath',
  LB: 'michel aoun|najib mikati|saad hariri|nawaf salam|joseph aoun|michel suleiman|maurice slim|maurice sleem',
  LK: 'rajapaksa|wickremesinghe|dissanayake|sirisena',
  LR: 'george weah|johnson sirleaf|joseph boakai',
  LT: 'nauseda|grybauskaite|anusauskas|kasciunas|sakaliene|landsbergis|olekas|karoblis',
  LU: 'xavier bettel|luc frieden|yuriko backes|francois bausch',
  LV: 'andris spruds|spruds|artis pabriks|rinkevics|raimonds bergmanis',
  LY: 'kadhafi|gaddafi|qaddafi|dbeibah|dabaiba|haftar|sarraj|al-sarraj|el-sarraj|al-menfi',
  MA: 'mohammed vi|akhannouch|loudiyi|bourita|benkirane|othmani|berrid|farouk belkhir|el ouarrak|baitas|bouchaib arroub',
  MD: 'maia sandu|igor dodon|anatolie nosatii|nosatii|recean|voronin',
  ME: 'djukanovic|milo djukanovic|milatovic|spajic|krapovic',
  MG: 'rajoelina|ravalomanana|rajaonarimampianina|rakotonirina|sahivelo',
  MK: 'zaev|gruevski|mickoski|misajlovski|petrovska|radmila sekerinska|sekerinska',
  ML: 'assimi goita|goita|ibrahim boubacar keita|ibk|amadou toumani toure|sadio camara|abdoulaye diop|choguel maiga|choguel kokalla maiga|bah n\'daw|bah ndaw|oumar diarra|tiena coulibaly|abdoulaye maiga',
  MN: 'khurelsukh|saikhanbayar|battulga',
  MR: 'ould ghazouani|ghazouani|ould abdel aziz|hanena ould sidi|bellah chaabane',
  MX: 'lopez obrador|sheinbaum|pena nieto',
  MY: 'anwar ibrahim|najib razak|mahathir|khaled nordin|hishammuddin',
  MZ: 'nyusi|filipe nyusi|guebuza|daniel chapo|cristovao chume',
  NA: 'hage geingob|nandi-ndaitwah',
  NE: 'tiani|tchiani|mohamed bazoum|bazoum|issoufou|salifou mody|lamine zeine|mahamadou issoufou|kalla moutari|moussa salaou barmou',
  NG: 'tinubu|buhari|goodluck jonathan|obasanjo|badaru|christopher musa|bashir magashi|matawalle',
  NL: 'mark rutte|dick schoof|kajsa ollongren|ollongren|brekelmans|bijleveld|hennis-plasschaert',
  NO: 'erna solberg|gahr store|bjorn arild gram|tore sandvik|bakke-jensen|eide soreide',
  NP: 'pushpa kamal dahal|sharma oli|deuba',
  NZ: 'jacinda ardern|christopher luxon|judith collins|winston peters|john key',
  OM: 'haitham ben tariq|haitham bin tariq|qabous|qaboos',
  PE: 'dina boluarte|pedro castillo|ollanta humala|fujimori|walter astudillo',
  PH: 'ferdinand marcos|marcos jr|duterte|gilberto teodoro|teodoro|lorenzana|aquino',
  PK: 'shehbaz sharif|nawaz sharif|imran khan|asim munir|khawaja asif|khawaja mohammed asif|khawaja muhammad asif|pervez khattak|bajwa|sahir shamshad mirza|moucharraf|musharraf|ishaq dar',
  PL: 'andrzej duda|donald tusk|morawiecki|kosiniak-kamysz|blaszczak|nawrocki|sikorski|macierewicz|kaczynski|komorowski|siemoniak',
  PT: 'rebelo de sousa|antonio costa|luis montenegro|nuno melo|gomes cravinho|helena carreiras|cavaco silva',
  QA: 'tamim ben hamad al thani|tamim bin hamad al thani|tamim ben hamad al-thani|tamim bin hamad al-thani|khalid al-attiyah|khalid bin mohammad al attiyah|al-attiyah',
  RO: 'iohannis|klaus iohannis|basescu|ciolacu|tilvar|bolojan|nicusor dan|vasile dincu|mircea dusa|mosteanu',
  RS: 'vucic|aleksandar vulin|vulin|milos vucevic|vucevic|boris tadic|ivica dacic|bratislav gasic|milosevic',
  RU: 'poutine|putin|medvedev|medvediev|choigou|shoigu|choïgou|lavrov|belooussov|belousov|beloousov|guerassimov|gerasimov|mikhaïl michoustine|michoustine|mishustin|eltsine|yeltsin|serdioukov|serdyukov|sergueï ivanov|volodine|volodin|peskov|zakharova|fomine|fomin|matvienko|naryshkin',
  RW: 'kagame|juvenal marizamunda|marizamunda|albert murasira|kabarebe|mubarakh muganga',
  SA: 'ben salmane|bin salman|mohammed ben salmane|mohammed bin salman|khalid bin salman|khaled ben salmane|al-joubeir|faisal bin farhan|fayyad al-ruwaili|fayyadh al-ruwaili|al-ruwaili',
  SD: 'al-burhan|al-bourhane|al-bachir|al-bashir|omar el-bechir|hemedti|hamdok',
  SE: 'kristersson|stefan lofven|magdalena andersson|pal jonson|peter hultqvist|hultqvist|tobias billstrom|carl bildt',
  SG: 'lee hsien loong|lawrence wong|ng eng hen',
  SI: 'janez jansa|robert golob|pirc musar',
  SK: 'robert fico|robert kalinak|kalinak|caputova|jaroslav nad|heger|pellegrini|matovic',
  SL: 'maada bio|bai koroma',
  SN: 'macky sall|diomaye faye|bassirou diomaye faye|ousmane sonko|abdoulaye wade|sidiki kaba|biram diop|birame diop|yassine fall|augustin tine|omar fall|cheikh niang|el malick ndiaye',
  SO: 'cheikh mohamoud|sheikh mohamud|sheikh mohamoud|farmajo|abdulkadir mohamed nur|abdi barre|fiqi',
  SS: 'salva kiir|riek machar',
  SY: 'bachar al-assad|bashar al-assad|al-assad|assad|al-charaa|al-sharaa|el-charaa|abou qasra|abu qasra|al-chaibani|al-shaibani',
  TD: 'deby|deby itno|idriss deby|mahamat deby|idriss deby itno|koulamallah|daoud yaya brahim|issaka malloua djamous',
  TG: 'gnassingbe|faure gnassingbe|robert dussey|sogoyou',
  TH: 'prayut chan-o-cha|srettha|sutin|shinawatra|phumtham',
  TJ: 'rahmon|rakhmon|cherali mirzo|sherali mirzo|muhriddin',
  TM: 'berdimouhamedov|berdimuhamedov|berdymoukhamedov|niazov|gundogdyyev|meredov',
  TN: 'kais saied|saied|essebsi|caid essebsi|ben ali|marzouki|moncef marzouki|imed memmich|imed memich|memmich|khaled sehili|farhat horchani|zbidi|ghannouchi|nafti',
  TR: 'erdogan|abdullah gul|ahmet davutoglu|davutoglu|binali yildirim|hulusi akar|yasar guler|hakan fidan|mevlut cavusoglu|cavusoglu|fikri isik|nurettin canikli|ismet yilmaz|selcuk bayraktaroglu|metin gurak|bayraktaroglu|zeki akturk|numan kurtulmus',
  TZ: 'samia suluhu hassan|magufuli|kikwete|stergomena tax|jakaya kikwete',
  TW: 'tsai ing-wen|lai ching-te|wellington koo',
  UA: 'zelensky|zelenskyy|zelenskiy|porochenko|poroshenko|ianoukovitch|yanukovych|oleksi reznikov|oleksii reznikov|reznikov|roustem oumerov|umerov|oumerov|chmyhal|shmyhal|kuleba|kouleba|sybiha|poltorak|zaloujny|zaluzhny|syrsky|denys chmyhal',
  UG: 'museveni|kainerugaba|muhoozi|jacob oboth',
  US: 'trump|biden|obama|george bush|george w. bush|bill clinton|lloyd austin|pete hegseth|hegseth|mattis|mark esper|ashton carter|chuck hagel|leon panetta|robert gates|rumsfeld|antony blinken|blinken|marco rubio|mike pompeo|rex tillerson|john kerry|hillary clinton|mark milley|langley|michael langley|jd vance|kamala harris|molly phee|cq brown|waldhauser',
  UZ: 'mirzioiev|mirzioïev|mirziyoyev|mirziyoev|karimov|kourbanov|kurbanov|khalmoukhamedov|halmuhamedov|azizov|saidov|saïdov',
  VE: 'nicolas maduro|maduro|hugo chavez|padrino lopez|padrino',
  VN: 'to lam|nguyen phu trong|phan van giang|ngo xuan lich|luong cuong|pham minh chinh|hoang xuan chien|nguyen chi vinh|nguyen xuan phuc',
  XK: 'albin kurti|kurti|vjosa osmani|hashim thaci|thaci|ejup maqedonci|maqedonci',
  YE: 'abdrabbo mansour hadi|rashad al-alimi|al-alimi',
  ZA: 'ramaphosa|jacob zuma|thabo mbeki|angie motshekga|thandi modise|mapisa-nqakula|naledi pandor|mandela',
  ZM: 'hichilema|edgar lungu|ambrose lufuma',
  ZW: 'mnangagwa|robert mugabe|mugabe|muchinguri|oppah muchinguri',
};

const LONGEST = 5;

/** As names are compared: without case, accents, hyphens and apostrophes. */
export const wordsOfName = (name: string): string[] =>
  foldText(name)
    .split(/[-’'.\s]+/)
    .filter((word) => word !== '');

let byName: Map<string, string> | undefined;
const readLeaders = (): Map<string, string> =>
  new Map(
    Object.entries(LEADERS).flatMap(([code, list]) =>
      list.split('|').map((name) => [wordsOfName(name).join(' '), code] as const),
    ),
  );

export interface Leader {
  code: string;
  /** By how many words the name is known: a family name alone may be another’s. */
  words: number;
}

/** Whose leader a name ends as. */
export const leaderNamed = (words: readonly string[]): Leader | undefined => {
  byName ??= readLeaders();
  for (let from = Math.max(0, words.length - LONGEST); from < words.length; from++) {
    const code = byName.get(words.slice(from).join(' '));
    if (code !== undefined) return { code, words: words.length - from };
  }
  return undefined;
};
