// States by the number and letters of the Correlates of War project, which datasets of treaties use.

/** Number, ISO 3166-1 alpha-2, letters. States whose number stands for several in time are not here. */
const TABLE = `
2 US USA
20 CA CAN
40 CU CUB
42 DO DOM
80 BZ BLZ
90 GT GUA
91 HN HON
92 SV SAL
93 NI NIC
95 PA PAN
100 CO COL
101 VE VEN
110 GY GUY
115 SR SUR
130 EC ECU
135 PE PER
140 BR BRA
145 BO BOL
150 PY PAR
155 CL CHL
160 AR ARG
165 UY URU
200 GB UKG
205 IE IRE
210 NL NTH
211 BE BEL
212 LU LUX
220 FR FRN
225 CH SWZ
230 ES SPN
235 PT POR
255 DE GMY GER
260 DE GFR FRG
290 PL POL
305 AT AUS
310 HU HUN
316 CZ CZR
317 SK SLO
325 IT ITA
338 MT MLT
339 AL ALB
341 ME MNG
343 MK MAC
344 HR CRO
346 BA BOS
349 SI SLV
350 GR GRC
352 CY CYP
355 BG BUL
359 MD MLD
360 RO ROM
365 RU RUS
366 EE EST
367 LV LAT
368 LT LIT
369 UA UKR
370 BY BLR
371 AM ARM
372 GE GRG
373 AZ AZE
375 FI FIN
380 SE SWD
385 NO NOR
390 DK DEN
395 IS ICE
402 CV CAP
403 ST STP
404 GW GNB
411 GQ EQG
420 GM GAM
432 ML MLI
433 SN SEN
434 BJ BEN
435 MR MAA
436 NE NIR
437 CI CDI
438 GN GUI
439 BF BFO
450 LR LBR
451 SL SIE
452 GH GHA
461 TG TOG
471 CM CAO
475 NG NIG
481 GA GAB
482 CF CEN
483 TD CHA
484 CG CON
490 CD DRC
500 UG UGA
501 KE KEN
510 TZ TAZ
516 BI BUI
517 RW RWA
520 SO SOM
522 DJ DJI
530 ET ETH
531 ER ERI
540 AO ANG
541 MZ MZM
551 ZM ZAM
552 ZW ZIM
553 MW MAW
560 ZA SAF
565 NA NAM
570 LS LES
571 BW BOT
572 SZ SWA
580 MG MAG
581 KM COM
590 MU MAS
591 SC SEY
600 MA MOR
615 DZ ALG
616 TN TUN
620 LY LIB
625 SD SUD
630 IR IRN
640 TR TUR
645 IQ IRQ
651 EG EGY
652 SY SYR
660 LB LEB
663 JO JOR
666 IL ISR
670 SA SAU
679 YE YEM
690 KW KUW
692 BH BAH
694 QA QAT
696 AE UAE
698 OM OMA
700 AF AFG
701 TM TKM
702 TJ TAJ
703 KG KYR
704 UZ UZB
705 KZ KZK
710 CN CHN
712 MN MON
713 TW TAW
731 KP PRK
732 KR ROK KOR
740 JP JPN
750 IN IND
770 PK PAK
771 BD BNG
775 MM MYA
780 LK SRI
781 MV MAD
790 NP NEP
800 TH THI
811 KH CAM
812 LA LAO
816 VN DRV
820 MY MAL
830 SG SIN
835 BN BRU
840 PH PHI
850 ID INS
860 TL ETM
900 AU AUL
910 PG PNG
920 NZ NEW
`;

const byNumber = new Map(
  TABLE.trim()
    .split('\n')
    .map((line) => {
      const [number = '', code = '', ...letters] = line.split(' ');
      return [number, { code, letters }] as const;
    }),
);

/** Yugoslavia is Serbia from June 2006; Russia stood for the Soviet Union until the end of 1991. */
function successorOf(number: string, year: number): string | undefined {
  if (number === '345') return year >= 2007 ? 'RS' : undefined;
  if (number === '365') return year <= 1991 ? 'SU' : 'RU';
  return undefined;
}

/** The code where number and letters agree on one State; nothing where that is not sure. */
export function stateOfNumber(number: string, letters: string, year: number): string | undefined {
  const successor = successorOf(number, year);
  if (successor || number === '345') return successor;
  const known = byNumber.get(number);
  return known?.letters.includes(letters.trim()) ? known.code : undefined;
}
