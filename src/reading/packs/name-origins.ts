// Where names of persons come from: first names, endings and particles of family names, and the States where such names are at home.
// Written folded (no accents, small letters). A name tells of its State only where the text leaves a choice.

export interface NameOrigin {
  states: string;
  /** Whole words of a name. */ words?: string;
  /** What a family name ends in, after at least two other letters. */ endings?: string;
  /** What any word of a name begins with. */ openings?: string;
}

export const NAME_ORIGINS: readonly NameOrigin[] = [
  {
    states: 'SA AE QA KW BH OM YE JO SY LB IQ EG LY TN DZ MA MR SD PS',
    words:
      'al el bin bint ben ibn ould abdel abdul abdullah abdallah abdelaziz abdulaziz abdelkader abdelmadjid abderrahmane abdulrahman ahmad ahmed ali aziz faisal fahd fayez hamad hamid hamza hassan hisham hussein ibrahim imed jassim kamal khaled khalid khalifa mahmoud marwan mohamed mohammad mohammed mokhtar mourad moustafa mustafa nabil nasser noureddine omar osama rachid rashid riad said salah salem salim salman samir sami sultan tamim tarek tariq thani turki walid yasser youssef yousef zaid zayed ziad zine bouzid cherif hicham slimane toufik brahim driss othman talal bandar saud mishal sabah habib houari lahcen mustapha saad haytham adel',
    openings: 'abdel abdul abder',
    endings: 'eddine ouni aoui',
  },
  { states: 'DZ MA TN LY MR', openings: 'ben', words: 'ould', endings: 'aoui ouche ouani' },
  {
    states: 'RU BY UA KZ KG UZ TJ TM AZ BG MK MD EE LV LT AM GE',
    endings: 'ov ova ev eva off iev ieva yev yeva aiev aieva aev aeva ine',
  },
  {
    states: 'RU BY UA KZ',
    words:
      'sergei sergey vladimir dmitry dmitri andrei alexei alexey mikhail nikolai nikolay yuri yevgeny evgeny anatoly gennady valery viktor igor oleg pavel anton grigory ivan kirill stanislav vyacheslav serguei alexandre aleksandr iouri evgueni viatcheslav boris',
    endings: 'skiy sky ski itch ich',
  },
  { states: 'UA BY', endings: 'enko chuk yuk tchouk iouk shyn chyn', words: 'oleksii oleksandr volodymyr serhii andrii dmytro taras bohdan oleh kyrylo ihor' },
  {
    states: 'KZ KG UZ TM TJ AZ',
    endings:
      'bayev baev baiev bekov beyev mbetov mbekov dzhanov zhanov djanov uly ouly kyzy qyzy zoda zade yuly bai bay bek tai bayuly',
    words:
      'kassym jomart kasym nurlan nourlan ruslan rouslan askar daniyar kairat marat timur timour talgat serik bolat yerlan erlan bakhodir bakhodir shavkat chavkat ulan kanat almaz kubat kamchybek batyr serdar gurbanguly emomali sherali zakir elchin ilham hikmet vugar abdulla nursultan noursoultan akylbek sadyr aibek azamat bakyt beibut dauren erkin gani olzhas sultan saken murat mukhtar maulen',
  },
  { states: 'KZ', words: 'nursultan noursoultan kassym jomart nurlan nourlan maulen maoulen olzhas dauren', endings: 'bayuly' },
  { states: 'TJ', words: 'emomali sherali', endings: 'zoda' },
  { states: 'AZ', words: 'elchin ilham hikmat vugar zakir namig elmar rovshan', endings: 'zade oghlu' },
  { states: 'AM IR LB', endings: 'yan ian', words: 'suren souren vagharshak edvard nikol davit arman hayk armen ararat' },
  { states: 'AM', words: 'suren souren vagharshak nikol hayk ararat', endings: 'nyan ryan sian syan kyan' },
  { states: 'GE', endings: 'shvili chvili adze idze uri kvelia khelia' },
  { states: 'TR AZ', endings: 'oglu turk', words: 'mehmet yasar hakan cemal cevdet recep tayyip hulusi metin selcuk ziya ibrahim burhan volkan murat kemal ismet orhan tevfik suleyman umit ercan bulent' },
  { states: 'TR', endings: 'oglu', words: 'recep tayyip hulusi mehmet yasar selcuk volkan bulent ahmet cevdet' },
  { states: 'IR', endings: 'zadeh nejad pour manesh', words: 'reza hossein amir mohsen javad gholam' },
  { states: 'PL', endings: 'czyk ski ska cki cka wicz', words: 'jacek jan andrzej wladyslaw mariusz tomasz pawel krzysztof marcin piotr zbigniew' },
  { states: 'CZ SK', endings: 'ova ska sky cek cik', words: 'petr jiri jan tomas milos lubomir ondrej jaroslav robert peter igor' },
  { states: 'RS HR BA ME SI', endings: 'ic vic', words: 'milos bojan marjan zoran dragan aleksandar nebojsa ivica zeljko goran marija' },
  { states: 'LT', endings: 'auskas aitis aite iene inis enas ovskis auskaite', words: 'gitanas arvydas darius raimundas dovile laurynas' },
  { states: 'LV', words: 'artis edgars krisjanis andris janis andrejs', endings: 'ins kalns' },
  { states: 'EE', words: 'hanno kaja kalle martin andres juri urmas taavi margus' },
  { states: 'FI', endings: 'nen', words: 'antti jussi sauli petteri' },
  { states: 'NO DK SE IS FI', endings: 'sson sen stroem strom lund berg quist qvist holm gaard' },
  { states: 'GR CY', endings: 'opoulos idis akis oglou iou dias nnou', words: 'nikos vassilis yannis giorgos dimitris nikolaos kyriakos panagiotis' },
  { states: 'RO MD', endings: 'escu eanu oiu', words: 'ion nicolae vasile mihai gheorghe anatolie bogdan angel' },
  { states: 'HU', words: 'gabor laszlo istvan kristof zoltan tibor ferenc szalay szabo' },
  { states: 'AL XK MK', words: 'agron ilir fatmir edi niko arben bujar ejup hashim vjosa albin', endings: 'aj' },
  { states: 'DE AT CH LU', words: 'hans friedrich klaus karl wolfgang dieter jurgen heinz thomas boris annegret ursula olaf', endings: 'mann' },
  { states: 'NL BE SR ZA', words: 'van vander koen jan pieter dirk wim ank kajsa' },
  { states: 'IT SM MT CH', words: 'giuseppe giovanni lorenzo guido antonio mario paolo claudio roberto enzo', endings: 'elli ini etti ucci ozzi' },
  { states: 'ES MX AR CL PE CO VE BO EC UY PY CU GT HN SV NI CR PA DO PH GQ', words: 'jose juan luis carlos jorge miguel edmundo walter javier margarita pedro alberto fernando rafael diego ricardo julio enrique', endings: 'ez' },
  { states: 'PT BR AO MZ CV GW ST TL', words: 'joao jose paulo joaquim cristovao antonio nuno', endings: 'eira oes' },
  { states: 'CN TW SG MY', words: 'wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin guo ma luo liang song zheng xie tang feng dong xiao cheng cao yuan deng xi wei jun qian kefei wenbin jianli' },
  { states: 'KR KP', words: 'kim park choi jung kang cho yoon jang shin seo kwon hwang ahn' },
  { states: 'VN', words: 'nguyen tran pham phan hoang dang ngo duong luong trinh quang xuan chien' },
  { states: 'JP', words: 'hiroshi kenta kenji takeshi yasukazu gen minoru nobuo taro shinzo fumio shigeru', endings: 'moto yama kawa mura saki hara shima zawa guchi hashi tani' },
  { states: 'IN NP LK BD FJ GY MU TT SR', words: 'singh kumar sharma gupta patel rao reddy nair menon chauhan verma mishra iyer das joshi mehta malhotra rajnath narendra subrahmanyam rajesh anil vikram arjun' },
  { states: 'PK AF BD IN', words: 'naveed nadeem zubair shafqat syed raheel qamar akhtar anwar sharif shah zardari khan qureshi chaudhry malik butt khawaja asim munir shehbaz nawaz imran bajwa mirza sahir asif hossain rahman' },
  { states: 'TH LA KH', words: 'prayut prasong khamphone khamphet bounnhang bounmy hun tea', endings: 'porn chai pong sak sith savath' },
  { states: 'ID MY BN SG', words: 'prabowo retno luhut datuk anwar hartono', endings: 'anto anta yono' },
  { states: 'MN', words: 'ganzorig batbold saikhanbayar khurelsukh', openings: 'bat gan', endings: 'dorj jargal baatar' },
  {
    states: 'SN ML GN CI BF NE BJ TG GM GW MR SL LR TD',
    words:
      'mamadou amadou ousmane oumar boubacar ibrahima moussa issa abdoulaye seydou sekou cheikh fatou aminata aissata souleymane salifou bassirou malick mahamat idriss modibo sadio assimi bah diallo traore keita ouedraogo coulibaly diop ndiaye sow barry toure kabore sawadogo camara konate diarra sissoko cisse maiga sangare kouassi kouadio konan fall faye sy gueye mbaye niang diagne sarr kone bamba balde sylla soumah conde zongo compaore tiani mody tchiani hamidou abdramane alioune serigne papa babacar macky kossi koffi komlan',
  },
  { states: 'SN GM', words: 'ndiaye diop fall faye gueye mbaye niang diagne sarr serigne alioune babacar macky bassirou diomaye malick' },
  { states: 'ML', words: 'goita assimi modibo sadio maiga sangare sissoko' },
  { states: 'BF', words: 'ouedraogo sawadogo kabore zongo compaore' },
  { states: 'NE', words: 'tiani tchiani salifou mody abdramane zeine mahaman' },
  { states: 'BJ TG', words: 'kossi koffi komlan faure gnassingbe patrice talon hounkpatin adjovi dossou sossa fortune' },
  { states: 'NG GH', words: 'okoro okafor adeyemi emeka chidi musa abubakar muhammadu bola ahmed', openings: 'olu ade oke' },
  { states: 'GH', words: 'kwame kofi kwabena mensah asante osei owusu boateng nana' },
  { states: 'KE', words: 'kamau otieno wanjiru kariuki mwangi odhiambo koech ruto uhuru kenyatta duale soipan nelson juma', openings: 'kip' },
  { states: 'UG RW BI TZ KE CD', words: 'mugisha museveni kato namara kagame muhoozi mubarakh muganga nyamvumba kabarebe', openings: 'niyon ndayi nshimi habya uwi tshi' },
  { states: 'CD CG', words: 'tshisekedi ilunga kabongo ngoy mwamba kasongo muyaya adubango sassou nguesso', openings: 'tshi' },
  { states: 'CM GA GQ CF', words: 'atangana mbarga essomba ndongo biya nkodo beti assomo oligui nguema brice touadera' },
  { states: 'ET ER', words: 'abebe tolera bekele tesfaye haile mulatu tadesse abiy birhanu aisha lemma', openings: 'gebre haile' },
  { states: 'SO DJ', words: 'mohamud mohamoud farah warsame robleh guelleh abdirahman houssein abdi abdulkadir cheikh ilyas' },
  { states: 'ZA ZW ZM MW BW LS SZ NA MZ TZ', words: 'moyo ncube dube sibanda nkosi dlamini ndlovu phiri banda mwale chanda tembo molefe mokoena thandi cyril emmerson' },
  { states: 'MG', openings: 'rako rand raja raso rava razaf rama andri rabe rari' },
  { states: 'FR BE CH LU CA MC CI CM GA CG CD BJ TG SN HT MG RW BI TD CF BF ML NE GN KM DJ', words: 'jean pierre philippe etienne sebastien jacques michel francois emmanuel florence ludivine thierry bruno yann laurent nicolas herve gerard luc yves arnaud hugues' },
  { states: 'US GB CA AU NZ IE', words: 'john james william george kevin brian andrew christopher gregory lloyd pete penny ben grant hugh keith stuart gavin nigel scott warren floyd ashley todd tyler brent craig dale bradley curtis douglas glenn howard jason jeremy kyle ryan sean shawn troy wayne neil colin gareth hamish rick randy chuck gary linda nancy lauren darren dwight brett trent clint jeffrey larry timothy matthew rachel susan karen jennifer' },
];

interface Rule {
  states: readonly string[];
  weight: number;
}

/** A whole word tells most; a State among few tells more than one among many. */
const WORD = 2;
const PART = 1.5;
const SHORTEST_STEM = 2;

const words = new Map<string, Rule[]>();
const endings = new Map<string, Rule[]>();
const openings: (readonly [string, Rule])[] = [];

const put = (into: Map<string, Rule[]>, key: string, rule: Rule) =>
  into.set(key, [...(into.get(key) ?? []), rule]);

const readOrigins = (): void => {
  for (const origin of NAME_ORIGINS) {
    const states = origin.states.split(' ');
    const share = 1 + 3 / states.length;
    for (const word of origin.words?.split(' ') ?? []) put(words, word, { states, weight: WORD * share });
    for (const end of origin.endings?.split(' ') ?? []) put(endings, end, { states, weight: PART * share });
    for (const start of origin.openings?.split(' ') ?? [])
      openings.push([start, { states, weight: PART * share }]);
  }
};

const LONGEST_ENDING = 7;

/** How much a name speaks for each State; empty where it is not known. `name`: its words, folded. */
export const originsOf = (name: readonly string[]): Map<string, number> => {
  if (words.size === 0) readOrigins();
  const votes = new Map<string, number>();
  const vote = ({ states, weight }: Rule) => {
    for (const state of states) votes.set(state, (votes.get(state) ?? 0) + weight);
  };
  for (const word of name) {
    for (const rule of words.get(word) ?? []) vote(rule);
    for (const [start, rule] of openings)
      if (word.startsWith(start) && word.length >= start.length + SHORTEST_STEM) vote(rule);
  }
  const last = name.at(-1) ?? '';
  for (let length = Math.min(LONGEST_ENDING, last.length - SHORTEST_STEM); length > 1; length--)
    for (const rule of endings.get(last.slice(-length)) ?? []) vote(rule);
  return votes;
};
