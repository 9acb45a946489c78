/*
 * Where clocks differ within a country, and what tells which of them. Countries that are not here have the zones that the runtime knows of them. Of regions that share
 * two zones both are possible.
 */

/** Zones in which business is done, the one with most of it first. What lies between two of them needs no line of its own. */
export const COUNTRY_ZONES: Readonly<Record<string, readonly string[]>> = {
  AU: ['Australia/Sydney', 'Australia/Brisbane', 'Australia/Adelaide', 'Australia/Darwin', 'Australia/Perth', 'Australia/Lord_Howe'],
  BR: ['America/Sao_Paulo', 'America/Manaus', 'America/Rio_Branco', 'America/Noronha'],
  CA: ['America/Toronto', 'America/Vancouver', 'America/Edmonton', 'America/Regina', 'America/Winnipeg', 'America/Halifax', 'America/St_Johns', 'America/Whitehorse'],
  CN: ['Asia/Shanghai'],
  DE: ['Europe/Berlin'],
  MX: ['America/Mexico_City', 'America/Cancun', 'America/Ciudad_Juarez', 'America/Mazatlan', 'America/Hermosillo', 'America/Tijuana'],
  RU: ['Europe/Moscow', 'Europe/Kaliningrad', 'Europe/Samara', 'Asia/Yekaterinburg', 'Asia/Omsk', 'Asia/Novosibirsk', 'Asia/Irkutsk', 'Asia/Yakutsk', 'Asia/Vladivostok',
    'Asia/Magadan', 'Asia/Kamchatka'],
  US: ['America/New_York', 'America/Chicago', 'America/Denver', 'America/Phoenix', 'America/Los_Angeles', 'America/Anchorage', 'Pacific/Honolulu'],
  XK: ['Europe/Belgrade'],
};

/** Zones that runtimes still give by a name that they no longer have. */
export const RENAMED_ZONES: Readonly<Record<string, string>> = {
  'Asia/Calcutta': 'Asia/Kolkata', 'Asia/Katmandu': 'Asia/Kathmandu', 'Asia/Saigon': 'Asia/Ho_Chi_Minh', 'Asia/Rangoon': 'Asia/Yangon', 'Europe/Kiev': 'Europe/Kyiv',
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires', 'Atlantic/Faeroe': 'Atlantic/Faroe', 'America/Godthab': 'America/Nuuk',
};

/** For who may be anywhere: from east to west. */
export const WORLD_ZONES: readonly string[] = [
  'Pacific/Auckland', 'Australia/Sydney', 'Asia/Tokyo', 'Asia/Shanghai', 'Asia/Singapore', 'Asia/Kolkata', 'Asia/Dubai', 'Europe/Moscow', 'Europe/Athens', 'Europe/Berlin', 'Europe/London',
  'America/Sao_Paulo', 'America/New_York', 'America/Chicago', 'America/Denver', 'America/Los_Angeles',
];

const EAST = 'America/New_York', CENTRAL = 'America/Chicago', MOUNTAIN = 'America/Denver', PACIFIC = 'America/Los_Angeles', ARIZONA = 'America/Phoenix';
/** By country, then zones, then codes of states and provinces and their names. */
export const REGION_ZONES: Readonly<Record<string, readonly (readonly [zones: readonly string[], regions: string])[]>> = {
  US: [
    [[EAST], 'CT Connecticut, DE Delaware, DC District of Columbia, GA Georgia, ME Maine, MD Maryland, MA Massachusetts, MI Michigan, NH New Hampshire, NJ New Jersey, NY New York, NC North Carolina, OH Ohio, PA Pennsylvania, RI Rhode Island, SC South Carolina, VT Vermont, VA Virginia, WV West Virginia'],
    [[EAST, CENTRAL], 'FL Florida, IN Indiana, KY Kentucky, TN Tennessee'],
    [[CENTRAL], 'AL Alabama, AR Arkansas, IL Illinois, IA Iowa, LA Louisiana, MN Minnesota, MS Mississippi, MO Missouri, OK Oklahoma, WI Wisconsin'],
    [[CENTRAL, MOUNTAIN], 'KS Kansas, NE Nebraska, ND North Dakota, SD South Dakota, TX Texas'],
    [[MOUNTAIN], 'CO Colorado, MT Montana, NM New Mexico, UT Utah, WY Wyoming'], [[MOUNTAIN, PACIFIC], 'ID Idaho, OR Oregon'], [[ARIZONA], 'AZ Arizona'],
    [[PACIFIC], 'CA California, NV Nevada, WA Washington'], [['America/Anchorage'], 'AK Alaska'], [['Pacific/Honolulu'], 'HI Hawaii'],
  ],
  CA: [
    [['America/Toronto'], 'ON Ontario, QC Quebec, QC Québec'], [['America/Vancouver', 'America/Edmonton'], 'BC British Columbia'], [['America/Edmonton'], 'AB Alberta'], [['America/Regina'], 'SK Saskatchewan'],
    [['America/Winnipeg'], 'MB Manitoba'], [['America/Halifax'], 'NB New Brunswick, NS Nova Scotia, PE Prince Edward Island'],
    [['America/St_Johns', 'America/Halifax'], 'NL Newfoundland and Labrador, NL Newfoundland'], [['America/Whitehorse'], 'YT Yukon'], [['America/Edmonton'], 'NT Northwest Territories'],
  ],
  AU: [
    [['Australia/Sydney'], 'NSW New South Wales, ACT Australian Capital Territory, VIC Victoria, TAS Tasmania'], [['Australia/Brisbane'], 'QLD Queensland'],
    [['Australia/Adelaide'], 'SA South Australia'], [['Australia/Perth'], 'WA Western Australia'], [['Australia/Darwin'], 'NT Northern Territory'],
  ],
  BR: [
    [['America/Manaus'], 'AM Amazonas, MT Mato Grosso, MS Mato Grosso do Sul, RO Rondônia, RR Roraima'], [['America/Rio_Branco'], 'AC Acre'],
    [['America/Sao_Paulo'], 'SP São Paulo, RJ Rio de Janeiro, MG Minas Gerais, ES Espírito Santo, PR Paraná, SC Santa Catarina, RS Rio Grande do Sul, DF Distrito Federal, GO Goiás, BA Bahia, CE Ceará, PE Pernambuco, PA Pará'],
  ],
};

/** By calling code, then zones, then the beginnings of numbers behind it. Mobile numbers of North America have the area where they were bought. */
export const AREA_ZONES: Readonly<Record<string, readonly (readonly [zones: readonly string[], areas: string])[]>> = {
  1: [
    [[EAST], '203 475 860 959 302 202 771 239 305 321 324 352 386 407 561 645 656 689 727 728 754 772 786 813 863 904 941 954 229 404 470 478 678 706 762 770 912 943 260 317 463 765 502 606 859 207 227 240 301 410 443 667 339 351 413 508 617 774 781 857 978 231 248 269 313 517 586 616 679 734 810 947 989 603 201 551 609 640 732 848 856 862 908 973 212 315 329 332 347 363 516 518 585 607 624 631 646 680 716 718 838 845 914 917 929 934 252 336 472 704 743 828 910 919 980 984 216 220 234 283 326 330 380 419 436 440 513 567 614 740 937 215 223 267 272 412 445 484 570 582 610 717 724 814 835 878 401 803 821 839 843 854 864 865 802 276 434 540 571 686 703 757 804 826 948 304 681'],
    [[EAST, CENTRAL], '448 850 574 812 930 270 364 906 423'],
    [[CENTRAL], '219 205 251 256 334 659 938 327 479 501 870 217 224 309 312 331 447 464 618 630 708 730 773 779 815 847 861 872 319 515 563 641 712 316 913 225 318 337 504 985 218 320 507 612 651 763 924 952 228 471 601 662 769 235 314 417 557 573 636 660 816 975 402 531 405 539 572 580 918 210 214 254 281 325 346 361 409 430 469 512 682 713 726 737 806 817 830 832 903 936 940 945 956 972 979 615 629 731 901 931 262 274 353 414 534 608 715 920'],
    [[CENTRAL, MOUNTAIN], '620 785 308 701 605 432'], [[MOUNTAIN], '915 303 719 720 748 970 983 406 505 575 385 435 801 307'], [[MOUNTAIN, PACIFIC], '208 986 541 458'],
    [[ARIZONA], '480 520 602 623'], [[ARIZONA, MOUNTAIN], '928'],
    [[PACIFIC], '209 213 279 310 323 341 350 357 369 408 415 424 442 510 530 559 562 619 626 628 650 657 661 669 707 714 738 747 760 805 818 820 831 837 840 858 909 916 925 949 951 702 725 775 503 971 206 253 360 425 509 564'],
    [['America/Anchorage'], '907'], [['Pacific/Honolulu'], '808'],
    [['America/Vancouver'], '236 604 672 778'], [['America/Vancouver', 'America/Edmonton'], '250'], [['America/Edmonton'], '368 403 587 780 825'], [['America/Regina'], '306 474 639'],
    [['America/Winnipeg'], '204 431 584'], [['America/Toronto', 'America/Winnipeg'], '807'],
    [['America/Toronto'], '226 249 289 343 365 382 416 437 519 548 613 647 683 705 742 753 905 942 263 354 367 418 438 450 468 514 579 581 819 873'],
    [['America/Halifax'], '506 782 902'], [['America/St_Johns', 'America/Halifax'], '709'],
  ],
  7: [[['Europe/Moscow'], '495 498 499 812'], [['Europe/Kaliningrad'], '401'], [['Asia/Yekaterinburg'], '343 342 351'], [['Asia/Omsk'], '381'], [['Asia/Novosibirsk'], '383'], [['Asia/Vladivostok'], '423 421']],
  34: [[['Atlantic/Canary'], '822 828 922 928'], [['Europe/Madrid'], '91 93 94 95 96 97 98 81 83 84 85 86 87 88 920 921 923 924 925 926 927']],
  55: [[['America/Manaus'], '65 66 67 69 92 95'], [['America/Manaus', 'America/Rio_Branco'], '97'], [['America/Rio_Branco'], '68'], [['America/Sao_Paulo'], '1 2 3 4 5 61 62 63 64 7 8 91 93 94 96 98 99']],
  61: [[['Australia/Sydney'], '2 3'], [['Australia/Brisbane'], '7'], [['Australia/Adelaide', 'Australia/Darwin', 'Australia/Perth'], '8']],
  351: [[['Atlantic/Madeira'], '291'], [['Atlantic/Azores'], '292 295 296'], [['Europe/Lisbon'], '21 22 23 24 25 26 27 28']],
};

/** Cities after which no zone is named. Those that are found in two zones have both. */
export const CITY_ZONES: readonly (readonly [zones: readonly string[], cities: string])[] = [
  [[EAST], 'NYC, New York City, Brooklyn, Manhattan, Boston, Cambridge, Philadelphia, Pittsburgh, Washington DC, Baltimore, Charlotte, Raleigh, Durham, Atlanta, Miami, Orlando, Tampa, Jacksonville, Fort Lauderdale, Columbus, Cleveland, Cincinnati, Buffalo, Newark, Jersey City, Richmond'],
  [[CENTRAL], 'Dallas, Houston, Austin, San Antonio, Fort Worth, Plano, Nashville, Memphis, Minneapolis, Saint Paul, St Paul, Milwaukee, Madison, St Louis, Saint Louis, Kansas City, New Orleans, Oklahoma City, Tulsa, Omaha, Des Moines'],
  [[MOUNTAIN], 'Salt Lake City, Boulder, Colorado Springs, Albuquerque, Santa Fe, El Paso, Provo'], [[ARIZONA], 'Tucson, Scottsdale, Mesa, Tempe'],
  [[PACIFIC], 'LA, San Francisco, SF, San Diego, San Jose, Oakland, Palo Alto, Mountain View, Menlo Park, Sunnyvale, Santa Clara, Berkeley, Sacramento, Irvine, Santa Monica, Seattle, Bellevue, Redmond, Las Vegas, Reno, Spokane'],
  [[PACIFIC, EAST], 'Portland'],
  [['America/Toronto'], 'Montreal, Montréal, Ottawa, Quebec City, Mississauga, Hamilton, Waterloo, Kitchener, Laval'], [['America/Edmonton'], 'Calgary'], [['America/Regina'], 'Saskatoon'], [['America/Vancouver'], 'Victoria, Surrey, Burnaby'],
  [['America/Sao_Paulo'], 'Rio de Janeiro, Brasília, Curitiba, Porto Alegre, Belo Horizonte, Campinas'], [['America/Mexico_City'], 'Guadalajara, Monterrey, Puebla, CDMX, Ciudad de México'],
  [['Europe/Berlin'], 'Munich, München, Hamburg, Köln, Cologne, Frankfurt, Frankfurt am Main, Stuttgart, Düsseldorf, Leipzig, Dresden, Hannover, Nürnberg, Nuremberg, Bremen, Essen, Dortmund, Bonn, Karlsruhe, Mannheim, Freiburg, Münster, Augsburg, Potsdam, Heidelberg'],
  [['Europe/Vienna'], 'Wien, Graz, Linz, Salzburg, Innsbruck'], [['Europe/Zurich'], 'Zürich, Basel, Bern, Genf, Geneva, Genève, Lausanne, Zug, Luzern, Winterthur, St Gallen'],
  [['Europe/London'], 'Edinburgh, Glasgow, Manchester, Liverpool, Leeds, Bristol, Cardiff, Sheffield, Oxford, Nottingham, Newcastle'],
  [['Europe/London', CENTRAL], 'Birmingham'], [['Europe/Paris'], 'Lyon, Marseille, Toulouse, Lille, Bordeaux, Nice, Nantes, Strasbourg'], [['Europe/Madrid'], 'Barcelona, Valencia, Sevilla, Seville, Bilbao, Málaga'],
  [['Europe/Rome'], 'Rom, Roma, Milano, Milan, Mailand, Torino, Turin, Napoli, Naples, Firenze, Florence, Bologna'], [['Europe/Amsterdam'], 'Rotterdam, Den Haag, The Hague, Utrecht, Eindhoven'],
  [['Europe/Brussels'], 'Brüssel, Bruxelles, Antwerp, Antwerpen, Gent, Ghent'], [['Europe/Warsaw'], 'Warschau, Warszawa, Kraków, Krakow, Wrocław, Gdańsk, Poznań'], [['Europe/Prague'], 'Prag, Praha, Brno'],
  [['Europe/Copenhagen'], 'Kopenhagen, København, Aarhus'], [['Europe/Stockholm'], 'Göteborg, Gothenburg, Malmö'], [['Europe/Lisbon'], 'Lissabon, Lisboa, Porto'], [['Europe/Moscow'], 'Saint Petersburg, St Petersburg'],
  [['Asia/Shanghai'], 'Beijing, Shenzhen, Guangzhou, Hangzhou'], [['Asia/Kolkata'], 'Mumbai, Delhi, New Delhi, Bangalore, Bengaluru, Hyderabad, Chennai, Pune'], [['Asia/Tokyo'], 'Osaka, Kyoto, Yokohama'],
  [['Asia/Jerusalem'], 'Tel Aviv, Haifa'], [['Asia/Dubai'], 'Abu Dhabi'], [['Australia/Sydney'], 'Canberra'], [['Pacific/Auckland'], 'Wellington, Christchurch'],
];
