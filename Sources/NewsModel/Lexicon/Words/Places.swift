/// Places: countries, capitals, cities and regions that news names, and the words that make a name one.
enum Places {
  static let names: StaticString = """
    Afghanistan Albania Algeria Andorra Angola Argentina Armenia Australia Austria Azerbaijan Bahamas
    Bahrain Bangladesh Barbados Belarus Belgium Belize Benin Bhutan Bolivia Bosnia Botswana Brazil
    Britain Brunei Bulgaria Burundi Burma Cambodia Cameroon Canada Chad Chile China Colombia Congo
    Croatia Cuba Cyprus Czechia Czechoslovakia Denmark Djibouti Dominica Ecuador Egypt England Eritrea
    Estonia Ethiopia Fiji Finland France Gabon Gambia Georgia Germany Ghana Greece Greenland Grenada
    Guatemala Guinea Guyana Haiti Herzegovina Holland Honduras Hungary Iceland India Indonesia Iran
    Iraq Ireland Israel Italy Jamaica Japan Jordan Kazakhstan Kenya Kiribati Korea Kosovo Kuwait
    Kyrgyzstan Laos Latvia Lebanon Lesotho Liberia Libya Liechtenstein Lithuania Luxembourg Macedonia
    Madagascar Malawi Malaysia Maldives Mali Malta Mauritania Mauritius Mexico Micronesia Moldova
    Monaco Mongolia Montenegro Morocco Mozambique Myanmar Namibia Nauru Nepal Netherlands Nicaragua
    Niger Nigeria Norway Oman Pakistan Palau Palestine Panama Paraguay Peru Philippines Poland
    Portugal Qatar Romania Russia Rwanda Samoa Scotland Senegal Serbia Seychelles Singapore Slovakia
    Slovenia Somalia Spain Sudan Suriname Swaziland Sweden Switzerland Syria Taiwan Tajikistan Tanzania
    Thailand Tibet Togo Tonga Tunisia Turkey Türkiye Turkmenistan Tuvalu Uganda Ukraine Uruguay
    Uzbekistan Vanuatu Vatican Venezuela Vietnam Wales Yemen Yugoslavia Zambia Zimbabwe US USA U.S
    U.S.A UK U.K UAE USSR America Europe Asia Africa Eurasia Antarctica Scandinavia Balkans Caucasus
    Crimea Donbas Donbass Transnistria Abkhazia Ossetia Chechnya Dagestan Siberia Kashmir Xinjiang
    Kurdistan Gaza Galilee Golan Bavaria Saxony Catalonia Flanders Wallonia Lombardy Sicily Tuscany
    Normandy Brittany Provence Corsica Crete Ulster Cornwall Devon Kent Essex Sussex Surrey Norfolk
    Suffolk Yorkshire Lancashire Cumbria Dorset Somerset Hampshire Alabama Alaska Arizona Arkansas
    California Colorado Connecticut Delaware Florida Hawaii Idaho Illinois Indiana Iowa Kansas
    Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana
    Nebraska Nevada Ohio Oklahoma Oregon Pennsylvania Tennessee Texas Utah Vermont Virginia Wisconsin
    Wyoming Ala Ariz Calif Colo Conn Fla Mich Minn Okla Tenn Wis Wyo N.Y N.J N.H N.M N.C S.C N.D S.D R.I B.C Alberta Manitoba Ontario Quebec Saskatchewan Newfoundland Queensland Tasmania Victoria
    York Lagos Mumbai Bombay Calcutta Kolkata Chennai Bangalore Hyderabad Karachi Lahore Peshawar
    Kandahar Mosul Basra Aleppo Homs Idlib Raqqa Haifa Jaffa Bethlehem Ramallah Hebron Jenin Rafah
    Istanbul Izmir Dubai Jeddah Mecca Medina Alexandria Casablanca Johannesburg Durban Kinshasa
    Shanghai Shenzhen Guangzhou Wuhan Chongqing Tianjin Osaka Kyoto Hiroshima Nagasaki Fukushima
    Busan Ho Sydney Melbourne Brisbane Perth Adelaide Darwin Hobart Auckland Toronto Montreal
    Vancouver Calgary Edmonton Winnipeg Chicago Boston Philadelphia Pittsburgh Detroit Cleveland
    Cincinnati Milwaukee Minneapolis Dallas Houston Austin Denver Phoenix Seattle Portland Atlanta
    Miami Orlando Tampa Baltimore Charlotte Nashville Memphis Brooklyn Manhattan Queens Bronx Harlem
    Hollywood Birmingham Manchester Liverpool Leeds Sheffield Bristol Newcastle Nottingham Leicester
    Glasgow Edinburgh Aberdeen Dundee Cardiff Swansea Belfast Cambridge Oxford Brighton Plymouth
    Southampton Portsmouth Coventry York Bath Munich Frankfurt Hamburg Cologne Stuttgart Dresden
    Leipzig Düsseldorf Dortmund Nuremberg Geneva Zurich Basel Davos Lausanne Salzburg Milan Turin
    Naples Florence Venice Bologna Genoa Palermo Barcelona Seville Valencia Bilbao Porto Marseille
    Lyon Strasbourg Toulouse Nice Bordeaux Lille Rotterdam Antwerp Ghent Gothenburg Malmö Bergen
    Gdansk Krakow Lviv Odesa Odessa Kharkiv Kharkov Kherson Mykolaiv Mariupol Donetsk Luhansk Lugansk
    Sumy Chernihiv Zaporizhzhia Zaporizhia Zaporozhye Dnipro Bakhmut Bucha Irpin Sevastopol Chernobyl
    Chornobyl Melitopol Kramatorsk Avdiivka Crimea Petersburg Leningrad Volgograd Stalingrad Rostov
    Belgorod Kursk Kaliningrad Vladivostok Grozny Sochi Tiraspol Varna Plovdiv Burgas Podgorica-Bar
    Adriatic Aegean Caspian Bosphorus Bosporus Dardanelles Mediterranean Atlantic Pacific Arctic Baltic Danube Dnieper Volga
    Rhine Thames Seine Nile Euphrates Tigris Himalayas Alps Andes Sahara Sahel Amazonia Guantanamo
    Chappaqua Benghazi Fallujah Darfur Srebrenica Auschwitz Hiroshima Macau Puerto Guam Bermuda
    Gibraltar Jersey Guernsey Wimbledon Heathrow Gatwick Hinkley Sellafield Westminster Whitehall
    Brent Croydon Hackney Lambeth Camden Islington Soho Mayfair Chelsea Heathrow Ankara-based
    """

  /// Further cities, regions and rivers, written by hand; left out is what more often is a word or a
  /// person ("Reading", "Lincoln").
  static let further: StaticString = """
    Moncton Kelowna Kamloops Lethbridge Sudbury Oshawa Mississauga Brampton Gatineau Longueuil
    Sherbrooke Charlottetown Yellowknife Whitehorse Iqaluit Nanaimo Oakville Guelph Saguenay Rimouski
    Abbotsford Coquitlam Nunavik Banff Etobicoke Saanich Squamish Penticton Kenora Okotoks Québec
    Montréal Laval
    Aachen Abidjan Abilene Acapulco Agadir Agra Ahmedabad Ajaccio Akron Albuquerque Alicante
    Allentown Almaty Almeria Alsace Amarillo Amiens Amritsar Anaheim Anatolia Anchorage Ancona
    Andalusia Annapolis Antalya Antananarivo Antofagasta Aquitaine Arequipa Arhus Arnhem
    Asheville Asmara Assam Asturias Asuncion Augsburg Aurangabad Avignon Bahia Bakersfield
    Balochistan Bamako Bandung Bangor Bangui Banjul Batumi Beersheba Belfort Belgaum
    Bendigo Bengaluru Bergamo Bethesda Bhopal Biafra Bialystok Biarritz Bielefeld Bihar Bissau
    Blackpool Bloemfontein Bochum Bohemia Boise Borneo Bournemouth Brandenburg Brasov
    Brazzaville Brescia Bridgetown Brno Brownsville Bruges Bucaramanga Bujumbura Burbank
    Burgundy Burnaby Bydgoszcz Caen Cagliari Calabria Calais Campania Cartagena Catania Cebu
    Chandigarh Charleroi Charlottesville Chattanooga Chelmsford Cheltenham Chemnitz Chengdu
    Cherbourg Cheyenne Chiapas Chihuahua Chittagong Christchurch Cluj Coimbatore Colchester
    Colombo Conakry Constanta Cotonou Craiova Cuiaba Cupertino Curitiba Cuzco Dalian Dammam
    Darmstadt Davao Dayton Debrecen Dijon Djerba Dnipropetrovsk Dodoma Dubuque Duisburg Duluth
    Dunedin Eindhoven Elbe Erfurt Eskisehir Espoo Exeter Faisalabad Fargo
    Fayetteville Fortaleza Fredericton Freetown Freiburg Fremont Fresno Friesland Fujian
    Fukuoka Gaborone Gainesville Galicia Ganges Gauteng Gaziantep Geelong Gettysburg Gijon Graz
    Greensboro Grenoble Groningen Guadalajara Guangdong Guayaquil Gujarat Gujranwala Gwangju
    Hamamatsu Hangzhou Hanover Harbin Harrisburg Hartford Haryana Heidelberg Henan Hoboken
    Hokkaido Honolulu Hubei Huddersfield Hunan Huntsville Iasi Ibadan Iloilo Incheon
    Indianapolis Indore Indus Innsbruck Ipswich Irkutsk Isfahan Ithaca Ivano-Frankivsk Jaipur
    Jalalabad Jiangsu Juba Jutland Kaduna Kalamazoo Kano Kanpur Karlsruhe Karnataka
    Kassel Katanga Katowice Kaunas Kazan Kerala Khulna Kilkenny Kirkuk Kitchener Klagenfurt
    Knoxville Kobe Kochi Kosice Krasnodar Krasnoyarsk Kumasi Kunduz Kunming Kwazulu-Natal
    Kyushu Labrador Languedoc Lapland Leuven Libreville Liege Liguria Lilongwe Lodz Loire
    Louisville Lubbock Lublin Lucknow Ludhiana Luton Luzon Maastricht Madurai Magdeburg
    Maharashtra Maidstone Malaga Malibu Manaus Manchuria Mandalay Mangalore Manipur Mannheim
    Maputo Maracaibo Marbella Maribor Marrakech Marrakesh Mashhad Medan Medellin Mekong
    Middlesbrough Mindanao Mombasa Monrovia Monterrey Montpellier Moravia Multan Muncie Murcia
    Murmansk Mwanza Nablus Nagaland Nagoya Nagpur Nanjing Nantes Nantucket Nashua Naypyidaw
    Niamey Niigata Nizhny Norwich Nouakchott Novosibirsk Nunavut Oaxaca Oder Odisha Okinawa
    Omsk Oran Orinoco Oromia Osijek Ostrava Ouagadougou Oviedo Padua Pamplona Paramaribo
    Pasadena Patagonia Patna Pensacola Perpignan Perugia Peterborough Picardy Piedmont Pisa
    Poitiers Pomerania Pondicherry Poughkeepsie Poznan Puebla Puglia Pune Punjab Puntland
    Quetta Rajasthan Rajkot Ravenna Rawalpindi Recife Redmond Reims Rennes Rhone Rijeka Rimini
    Roanoke Rochdale Rostock Rouen Saarbrucken Sacramento Salamanca Salford Samara
    Samarkand Sapporo Sarasota Saratov Sardinia Saskatoon Schenectady Scottsdale Scranton
    Sendai Severn Shenyang Shiraz Shreveport Sichuan Silesia Sinaloa Sindh Smolensk Solihull
    Somaliland Sonora Spokane Srinagar Stavanger Stockport Sulawesi Sumatra Sunderland
    Sunnyvale Surat Suva Szczecin Szeged Tabriz Tacoma Tallahassee Tampere Tangier Taranto
    Tegucigalpa Telangana Thuringia Tigray Tijuana Timisoara Toowoomba Topeka Torun
    Transylvania Trieste Tromso Trondheim Tucson Tulsa Turku Tuscaloosa Udine Umbria Uppsala
    Utica Utrecht Uttarakhand Vadodara Vaduz Valladolid Varanasi Veneto Veracruz Vicenza
    Vientiane Visakhapatnam Vistula Voronezh Wichita Wilkes-Barre Windhoek Wolverhampton
    Wroclaw Wuppertal Xiamen Yakutsk Yangon Yangtze Yaounde Yekaterinburg Yokohama Yonkers
    Youngstown Yucatan Yukon Yunnan Zambezi Zaragoza Zhejiang Zhengzhou Zwolle
    """

  /// Capitals: with a verb of acting they stand for the government.
  static let capitals: StaticString = """
    Kabul Tirana Algiers Luanda Yerevan Canberra Vienna Baku Manama Dhaka Minsk Brussels Sarajevo
    Brasilia Sofia Phnom Ottawa Santiago Beijing Peking Bogota Zagreb Havana Nicosia Prague Copenhagen
    Quito Cairo Tallinn Helsinki Paris Tbilisi Berlin Bonn Accra Athens Budapest Reykjavik Delhi
    Jakarta Tehran Teheran Baghdad Dublin Jerusalem Rome Tokyo Amman Astana Nairobi Pyongyang Seoul
    Pristina Bishkek Riga Beirut Tripoli Vilnius Skopje Chisinau Ulaanbaatar Podgorica Rabat Kathmandu
    Amsterdam Hague Managua Abuja Oslo Islamabad Lima Manila Warsaw Lisbon Doha Bucharest Moscow Kigali
    Riyadh Dakar Belgrade Bratislava Ljubljana Mogadishu Pretoria Madrid Khartoum Stockholm Bern Berne
    Damascus Taipei Dushanbe Bangkok Tunis Ankara Ashgabat Kampala Kyiv Kiev London Washington
    Montevideo Tashkent Caracas Hanoi Sanaa Lusaka Harare Valletta Singapore Kinshasa
    """

  static let heads: StaticString = """
    river sea ocean lake mountain mountains island islands strait gulf bay peninsula province state
    county city town village district region republic kingdom emirate territory coast valley desert
    airport port harbor harbour bridge square park forest hill beach cape canyon plateau delta
    castle palace stadium airfield base jail prison gurdwara mosque street road avenue plaza boulevard heights falls
    """

  static let demonyms: StaticString = """
    Afghan Afghans African Africans Albanian Albanians Algerian Algerians American Americans Angolan
    Arab Arabs Arabian Argentine Argentinian Armenian Armenians Asian Asians Australian Australians
    Austrian Austrians Azerbaijani Azeri Bahraini Bangladeshi Basque Belarusian Belarusians Belgian
    Belgians Bolivian Bosnian Bosnians Brazilian Brazilians Brit Brits British Briton Britons Bulgarian
    Bulgarians Burmese Cambodian Canadian Canadians Catalan Chechen Chechens Chilean Chinese Colombian
    Colombians Congolese Croat Croatian Croats Cuban Cubans Cypriot Czech Czechs Danish Dane Danes Dutch
    Dutchman Ecuadorian Egyptian Egyptians Emirati English Englishman Eritrean Estonian Estonians
    Ethiopian Ethiopians European Europeans Filipino Filipinos Finn Finnish Finns Flemish French
    Frenchman Georgian Georgians German Germans Ghanaian Greek Greeks Guatemalan Haitian Haitians
    Honduran Hungarian Hungarians Icelandic Indian Indians Indonesian Indonesians Iranian Iranians Iraqi
    Iraqis Irish Irishman Israeli Israelis Italian Italians Ivorian Jamaican Japanese Jordanian Kazakh
    Kenyan Kenyans Korean Koreans Kosovan Kosovar Kurd Kurdish Kurds Kuwaiti Kyrgyz Laotian Latvian
    Latvians Lebanese Liberian Libyan Libyans Lithuanian Lithuanians Macedonian Malaysian Malaysians
    Maltese Mexican Mexicans Moldovan Moldovans Mongolian Montenegrin Montenegrins Moroccan Moroccans
    Namibian Nepalese Nepali Nicaraguan Nigerian Nigerians Norwegian Norwegians Omani Ottoman Pakistani
    Pakistanis Palestinian Palestinians Panamanian Paraguayan Persian Peruvian Pole Poles Polish
    Portuguese Qatari Roman Romanian Romanians Russian Russians Rwandan Saudi Saudis Scandinavian Scot
    Scots Scottish Senegalese Serb Serbian Serbs Singaporean Slovak Slovakian Slovaks Slovene Slovenian
    Somali Somalis Soviet Soviets Spaniard Spaniards Spanish Sudanese Swede Swedes Swedish Swiss Syrian
    Syrians Taiwanese Tajik Tamil Tanzanian Thai Thais Tibetan Tibetans Tunisian Turk Turkish Turks
    Turkmen Ugandan Uighur Uighurs Uyghur Uyghurs Ukrainian Ukrainians Uruguayan Uzbek Venezuelan
    Venezuelans Vietnamese Welsh Welshman Western Westerner Westerners Yemeni Zambian Zimbabwean
    Californian Texan Texans Londoner Londoners Parisian Muscovites Bavarian Crimean Balkan Nordic
    Eastern Northern Southern Latin Anglo-Saxon Transatlantic Soviet-era Pro-Russian pro-Russian
    Cameroonian Malian Guinean Gambian Salvadoran Dominican Bahamian Trinidadian Barbadian Guyanese
    Fijian Samoan Tongan Maldivian Burundian Malawian Mozambican Botswanan Mauritian Luxembourger
    Chernihiv-based Mideast Slavic Caribbean Queenslander Tasmanian Victorian Alaskan Hawaiian
    """

  static let phrases: StaticString = """
    northwest territories
    newfoundland and labrador
    port aux basques
    khan younis
    beit lahia
    cape breton
    saint john
    grande prairie
    sault ste. marie
    corner brook
    happy valley-goose bay
    iles-de-la-madeleine
    quebec city
    thunder bay
    fort mcmurray
    medicine hat
    red deer
    prince george
    niagara falls
    moose jaw
    parliament hill
    united states
    united states of america
    united kingdom
    great britain
    northern ireland
    new zealand
    new york
    new york city
    new jersey
    new mexico
    new hampshire
    new orleans
    new delhi
    new south wales
    new england
    north carolina
    south carolina
    north dakota
    south dakota
    west virginia
    rhode island
    los angeles
    san francisco
    san diego
    san jose
    san antonio
    san juan
    santa fe
    santa monica
    las vegas
    salt lake city
    kansas city
    st louis
    st petersburg
    saint petersburg
    st. petersburg
    st. louis
    st paul
    fort worth
    el paso
    long island
    staten island
    silicon valley
    washington dc
    washington d.c
    north korea
    south korea
    saudi arabia
    south africa
    south sudan
    sri lanka
    hong kong
    costa rica
    el salvador
    puerto rico
    dominican republic
    czech republic
    ivory coast
    sierra leone
    burkina faso
    cape verde
    papua new guinea
    east timor
    abu dhabi
    tel aviv
    west bank
    gaza strip
    golan heights
    east jerusalem
    middle east
    far east
    near east
    soviet union
    eastern europe
    western europe
    central europe
    southeast asia
    south asia
    central asia
    latin america
    north america
    south america
    central america
    north africa
    west africa
    east africa
    black sea
    red sea
    dead sea
    caspian sea
    baltic sea
    south china sea
    persian gulf
    buenos aires
    rio de janeiro
    sao paulo
    mexico city
    kuala lumpur
    ho chi minh city
    phnom penh
    addis ababa
    cape town
    port au prince
    british columbia
    nova scotia
    new brunswick
    prince edward island
    western australia
    south australia
    northern territory
    gold coast
    isle of wight
    isle of man
    channel islands
    falkland islands
    canary islands
    solomon islands
    marshall islands
    cayman islands
    baltic states
    the hague
    west point
    cape canaveral
    pearl harbor
    ground zero
    trinidad and tobago
    antigua and barbuda
    bosnia and herzegovina
    bosnia-herzegovina
    south ossetia
    nagorno-karabakh
    strait of hormuz
    north sea
    irish sea
    english channel
    atlantic ocean
    pacific ocean
    indian ocean
    arctic ocean
    times square
    central park
    red square
    tahrir square
    corpus christi
    """
}
