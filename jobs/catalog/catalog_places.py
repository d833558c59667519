# SPDX-License-Identifier: Apache-2.0
"""Adds cities and regions to the catalog: Natural Earth, GeoNames and rigour.

A town's name often is a word, a given name or a surname as well (Nice, Florence,
Lincoln). The larger the city and the cleaner its name, the higher its prior; small
places with such names are left out, since a false place costs more than a missing one.
"""
import collections
import csv
import os
import re

# Smaller places that world news names, by GeoNames or Natural Earth name and country.
SMALL = {
    "USA": "Anchorage|Juneau|Fairbanks|Honolulu|Hilo|Lahaina|Santa Fe|Los Alamos|Roswell|Uvalde|Waco|"
           "El Paso|Laredo|Brownsville|Galveston|Corpus Christi|Lubbock|Amarillo|Little Rock|Baton Rouge|"
           "Biloxi|Gulfport|Tuscaloosa|Huntsville|Tallahassee|Gainesville|Fort Lauderdale|Palm Beach|Boca Raton|"
           "Key West|Daytona Beach|Cape Canaveral|Fort Myers|Savannah|Myrtle Beach|Greensboro|Chapel Hill|"
           "Charlottesville|Norfolk|Newport News|Virginia Beach|Annapolis|Atlantic City|Newark|Trenton|"
           "Princeton|Hoboken|Poughkeepsie|Schenectady|Albany|Ithaca|Syracuse|New Haven|Hartford|Stamford|"
           "Bridgeport|Newtown|Providence|Worcester|Cambridge|Lexington|Concord|Harrisburg|Scranton|"
           "Allentown|Bethlehem|Gettysburg|Wheeling|Akron|Toledo|Youngstown|Dayton|Springfield|Peoria|"
           "Rockford|Kenosha|Green Bay|Madison|Ann Arbor|Lansing|Kalamazoo|Grand Rapids|Duluth|"
           "Sioux Falls|Sioux City|Des Moines|Cedar Rapids|Davenport|Iowa City|Fargo|Bismarck|Rapid City|"
           "Cheyenne|Laramie|Casper|Billings|Missoula|Bozeman|Boise|Spokane|Tacoma|Olympia|Salem|"
           "Corvallis|Sacramento|Fresno|Bakersfield|Stockton|Berkeley|Palo Alto|Cupertino|Mountain View|"
           "Menlo Park|Santa Monica|Beverly Hills|Malibu|Pasadena|Anaheim|Long Beach|San Bernardino|"
           "Palm Springs|Santa Barbara|Monterey|Reno|Carson City|Tucson|Flagstaff|Tempe|Scottsdale|"
           "Provo|Ogden|Aspen|Boulder|Colorado Springs|Aurora|Littleton|Topeka|Wichita|Omaha|"
           "Tulsa|Selma|Montgomery|Chattanooga|Knoxville|Lafayette|Shreveport|"
           "Texarkana|East Palestine|Ferguson|West Point|Oak Ridge|Augusta|Columbus|Indianapolis|Evansville|"
           "South Bend|Fort Wayne|Louisville|Frankfort|Buffalo|Rochester|Niagara Falls|Plattsburgh",
    "GBR": "Oxford|Cambridge|York|Canterbury|Dover|Folkestone|Salisbury|Winchester|Brighton|"
           "Portsmouth|Southampton|Plymouth|Exeter|Bristol|Swansea|Newport|Wrexham|Gloucester|Cheltenham|"
           "Coventry|Leicester|Nottingham|Stoke-on-Trent|Wolverhampton|Sheffield|Bradford|Huddersfield|"
           "Rotherham|Hull|Kingston upon Hull|Grimsby|Scunthorpe|Sunderland|Middlesbrough|Newcastle upon Tyne|"
           "Carlisle|Lancaster|Blackpool|Preston|Bolton|Wigan|Oldham|Rochdale|Stockport|Warrington|Chester|"
           "Ipswich|Norwich|Colchester|Southend-on-Sea|Luton|Windsor|Slough|Watford|Harrow|Croydon|"
           "Aberdeen|Dundee|Inverness|Stirling|Perth|Paisley|Lockerbie|Dunblane|Londonderry|Derry|Omagh|"
           "Armagh|Newry|Lisburn|Enniskillen|Port Talbot|Aberystwyth|Hartlepool|Doncaster|Barnsley|Halifax",
    "IRL": "Cork|Galway|Limerick|Waterford|Dundalk|Drogheda|Shannon",
    "FRA": "Nice|Cannes|Avignon|Nimes|Nîmes|Montpellier|Perpignan|Toulon|Aix-en-Provence|Grenoble|Annecy|"
           "Chambery|Saint-Etienne|Clermont-Ferrand|Limoges|Dijon|Besancon|Besançon|Mulhouse|Colmar|Metz|"
           "Reims|Troyes|Amiens|Lille|Dunkerque|Dunkirk|Calais|Le Havre|Rouen|Caen|Cherbourg|Brest|"
           "Rennes|Nantes|Le Mans|Orleans|Orléans|Poitiers|La Rochelle|Bordeaux|Bayonne|Biarritz|"
           "Pau|Lourdes|Carcassonne|Ajaccio|Bastia|Versailles|Nanterre|Saint-Denis|Auxerre|Evian|Deauville|"
           "Valenciennes|Lorient|Guingamp|Saint-Tropez|Chamonix",
    "DEU": "Aachen|Augsburg|Bayreuth|Bielefeld|Bochum|Bonn|Braunschweig|Chemnitz|Cottbus|Darmstadt|Dortmund|"
           "Duisburg|Erfurt|Essen|Freiburg|Fulda|Gelsenkirchen|Giessen|Göttingen|Halle|Hanover|Hannover|Heidelberg|"
           "Ingolstadt|Jena|Karlsruhe|Kassel|Kiel|Koblenz|Leverkusen|Lübeck|Ludwigshafen|Magdeburg|Mainz|"
           "Mannheim|Mönchengladbach|Münster|Nuremberg|Nürnberg|Osnabrück|Passau|Potsdam|Regensburg|Rostock|"
           "Saarbrücken|Schwerin|Solingen|Stuttgart|Trier|Tübingen|Ulm|Weimar|Wiesbaden|Wolfsburg|Wuppertal|"
           "Würzburg|Zwickau|Bremen|Bremerhaven|Oberhausen|Peenemünde|Ramstein-Miesenbach|Garmisch-Partenkirchen",
    "ITA": "Assisi|Bari|Bergamo|Bologna|Bolzano|Brescia|Brindisi|Cagliari|Catania|Como|Cremona|Ferrara|"
           "Lecce|Livorno|Lucca|Mantova|Messina|Modena|Padua|Padova|Parma|Pavia|Perugia|Pescara|Piacenza|Pisa|"
           "Prato|Ravenna|Reggio di Calabria|Reggio Calabria|Rimini|Salerno|San Remo|Sanremo|Siena|Siracusa|"
           "Syracuse|Taranto|Trento|Trieste|Udine|Verona|Vicenza|Monza|Imola|Lampedusa|Ancona|L'Aquila|Amatrice",
    "ESP": "Alicante|Almeria|Almería|Badajoz|Bilbao|Burgos|Cadiz|Cádiz|Cordoba|Córdoba|Gijón|Gijon|Girona|"
           "Granada|La Coruña|A Coruña|Leon|Málaga|Malaga|Marbella|Melilla|Ceuta|Murcia|Oviedo|"
           "Pamplona|Salamanca|San Sebastián|San Sebastian|Santiago de Compostela|Sevilla|Tarragona|"
           "Toledo|Valladolid|Vigo|Vitoria-Gasteiz|Vitoria|Zaragoza|Cartagena|Las Palmas de Gran Canaria|Ibiza",
    "CHE": "Davos|Davos Platz|Lugano|Lausanne|Lucerne|Luzern|St. Gallen|Montreux|Basel|Bern|Winterthur|"
           "Neuchâtel|Neuchatel|Fribourg|Zug|Gstaad|Locarno|St. Moritz|Interlaken|Schaffhausen|Sion",
    "AUT": "Graz|Linz|Innsbruck|Salzburg|Klagenfurt|Villach|Bregenz|Kitzbühel",
    "NLD": "Eindhoven|Utrecht|Groningen|Tilburg|Breda|Arnhem|Nijmegen|Enschede|Delft|Leiden|Haarlem|Maastricht|"
           "Rotterdam|Alkmaar|Heerenveen|The Hague|Schiphol",
    "BEL": "Antwerp|Ghent|Gent|Brugge|Bruges|Liege|Liège|Charleroi|Namur|Leuven|Mons|Ostend|Oostende|"
           "Mechelen|Kortrijk|Waterloo|Zeebrugge",
    "PRT": "Porto|Oporto|Braga|Coimbra|Faro|Funchal|Guimarães|Guimaraes|Setúbal|Aveiro",
    "DNK": "Aarhus|Århus|Odense|Aalborg|Esbjerg|Roskilde|Brøndby|Brondby",
    "SWE": "Gothenburg|Göteborg|Malmo|Malmö|Uppsala|Linköping|Örebro|Norrköping|Helsingborg|Umeå|Umea|"
           "Luleå|Kiruna|Västerås|Lund|Östersund",
    "NOR": "Bergen|Trondheim|Stavanger|Tromso|Tromsø|Lillehammer|Bodø|Kirkenes|Narvik|Hammerfest|Hamar",
    "FIN": "Tampere|Turku|Oulu|Lahti|Espoo|Vantaa|Rovaniemi|Vaasa|Kuopio",
    "ISL": "Grindavik|Grindavík|Akureyri|Keflavík|Keflavik",
    "GRC": "Piraeus|Thessaloniki|Patras|Heraklion|Larissa|Volos|Ioannina|Kavala|Corinth|Delphi|Olympia|"
           "Mytilene|Rhodes|Chania|Alexandroupolis|Alexandroupoli",
    "CYP": "Limassol|Larnaca|Larnaka|Paphos|Pafos|Famagusta|Kyrenia",
    "TUR": "Adiyaman|Adıyaman|Antakya|Antalya|Bodrum|Bursa|Canakkale|Cizre|Edirne|Elazig|Elazığ|Erzurum|Eskisehir|"
           "Eskişehir|Hakkari|Hatay|Iskenderun|İskenderun|Izmit|İzmit|Kahramanmaras|Kahramanmaraş|Kars|Kayseri|"
           "Kilis|Konya|Malatya|Mardin|Marmaris|Mersin|Nusaybin|Sanliurfa|Şanlıurfa|Sirnak|Sivas|Soma|Trabzon|"
           "Zonguldak|Tunceli|Suruç|Suruc",
    "POL": "Auschwitz|Oswiecim|Oświęcim|Bialystok|Białystok|Bydgoszcz|Bytom|Czestochowa|Częstochowa|Gdynia|"
           "Katowice|Kielce|Krakow|Kraków|Lodz|Łódź|Lublin|Olsztyn|Opole|Poznan|Poznań|Przemysl|Przemyśl|"
           "Radom|Rzeszow|Rzeszów|Sopot|Smolensk|Szczecin|Torun|Toruń|Wroclaw|Wrocław|Zabrze|Chorzow|Chorzów",
    "CZE": "Brno|Ostrava|Plzen|Plzeň|Pilsen|Olomouc|Liberec|Karlovy Vary|Teplice|Ceske Budejovice|Terezin",
    "SVK": "Kosice|Košice|Banska Bystrica|Banská Bystrica|Zilina|Žilina|Trnava|Nitra|Handlova",
    "HUN": "Debrecen|Szeged|Pecs|Pécs|Gyor|Győr|Miskolc|Kecskemet|Kecskemét",
    "ROU": "Timisoara|Timişoara|Timișoara|Cluj-Napoca|Iasi|Iaşi|Constanta|Constanţa|Constanța|Craiova|Brasov|"
           "Braşov|Brașov|Galati|Ploiesti|Arad|Oradea|Sibiu|Targu Mures|Deveselu",
    "BGR": "Plovdiv|Varna|Burgas|Kozloduy|Pleven|Stara Zagora",
    "SRB": "Novi Sad|Nis|Niš|Kragujevac|Subotica|Pancevo|Novi Pazar|Presevo",
    "BIH": "Srebrenica|Mostar|Tuzla|Banja Luka|Zenica|Bihać|Bihac|Gorazde|Goražde|Brcko|Brčko|Pale|Prijedor|"
           "Visegrad|Doboj|Jajce|Bijeljina|Zepa|Travnik",
    "HRV": "Split|Rijeka|Osijek|Dubrovnik|Vukovar|Knin|Zadar|Pula|Karlovac|Sibenik|Šibenik|Sisak",
    "SVN": "Maribor|Koper|Celje|Bled|Kranj", "MNE": "Niksic|Nikšić|Budva|Kotor",
    "MKD": "Tetovo|Ohrid|Bitola|Kumanovo|Strumica", "ALB": "Durres|Durrës|Shkoder|Shkodër|Vlore|Vlorë|Elbasan|Sarande",
    "XKX": "Mitrovica|Pec|Peja|Peć|Prizren|Gjakova|Gnjilane|Gjilan|Urosevac|Ferizaj|Djakovica|Podujevo",
    "EST": "Tartu|Narva|Parnu|Pärnu", "LVA": "Daugavpils|Liepaja|Liepāja|Jurmala|Ventspils",
    "LTU": "Kaunas|Klaipeda|Klaipėda|Siauliai|Šiauliai|Ignalina|Visaginas",
    "BLR": "Gomel|Homyel'|Homyel|Grodno|Hrodna|Brest|Mogilev|Vitebsk|Bobruisk|Babruysk|Baranovichi|Polotsk|Mozyr",
    "UKR": "Avdiivka|Bakhmut|Artemivsk|Balakliya|Berdiansk|Berdyans'k|Bila Tserkva|Bilhorod-Dnistrovskyi|Boryspil|Brovary|"
           "Bucha|Cherkasy|Chernivtsi|Chernobyl|Chuhuiv|Dnipro|Dobropillia|Druzhkivka|Enerhodar|Energodar|Feodosia|"
           "Horlivka|Gorlovka|Hostomel|Huliaipole|Ilovaisk|Irpin|Ivano-Frankivsk|Izmail|Izium|Izyum|Kakhovka|"
           "Kamianske|Kerch|Khmelnytskyi|Khmelnytskyy|Konstantinovka|Kostiantynivka|Kramatorsk|Kremenchuk|"
           "Kropyvnytskyi|Kirovohrad|Kryvyi Rih|Kryvyy Rih|Kupiansk|Kupyansk|Kurakhove|Lozova|Lutsk|Lyman|Lysychansk|"
           "Makiivka|Makeyevka|Marganets|Melitopol|Mukachevo|Myrnohrad|Nikopol|Nova Kakhovka|Novohrodivka|Ochakiv|"
           "Okhtyrka|Orikhiv|Pavlohrad|Pokrovsk|Krasnoarmiisk|Poltava|Popasna|Pripyat|Pryluky|Rivne|Rubizhne|Sieverodonetsk|"
           "Severodonetsk|Shostka|Simferopol|Skadovsk|Sloviansk|Slavyansk|Soledar|Starobilsk|Ternopil|Tokmak|Toretsk|"
           "Uman|Uzhhorod|Uzhgorod|Vasylkiv|Vinnytsia|Vinnytsya|Volnovakha|Vovchansk|Vuhledar|Yalta|Yevpatoria|"
           "Zhytomyr|Dzhankoy|Yuzhnoukrainsk|Chernomorsk|Chornomorsk",
    "RUS": "Angarsk|Arkhangelsk|Arkhangel'sk|Astrakhan|Barnaul|Beslan|Blagoveshchensk|Bryansk|Budyonnovsk|Bugulma|"
           "Cheboksary|Chelyabinsk|Cherepovets|Cherkessk|Chita|Derbent|Dzerzhinsk|Elista|Gatchina|Gelendzhik|"
           "Gorno-Altaysk|Gudermes|Irkutsk|Ivanovo|Izhevsk|Kaluga|Kamensk-Shakhtinskiy|Kaspiysk|Kemerovo|Khabarovsk|"
           "Khasavyurt|Kirov|Kislovodsk|Kogalym|Komsomolsk-on-Amur|Kostroma|Krasnodar|Krasnoyarsk|Kurgan|"
           "Kurchatov|Kursk|Kyzyl|Lipetsk|Magadan|Magas|Magnitogorsk|Makhachkala|Maykop|Mineralnye Vody|Mirny|Morozovsk|"
           "Mozdok|Naberezhnyye Chelny|Nakhodka|Nalchik|Nazran|Nizhnevartovsk|Nizhny Novgorod|Nizhniy Tagil|Nizhny Tagil|Norilsk|"
           "Novgorod|Velikiy Novgorod|Novocherkassk|Novokuznetsk|Novorossiysk|Omsk|Orenburg|Orsk|Oryol|Penza|"
           "Perm|Petrozavodsk|Petropavlovsk-Kamchatsky|Pskov|Pyatigorsk|Rostov-on-Don|Rostov-na-Donu|Ryazan|Ryazan'|"
           "Rybinsk|Rzhev|Salekhard|Samara|Saransk|Saratov|Sarov|Severodvinsk|Severomorsk|Shakhty|Shebekino|Smolensk|Sochi|Stavropol|"
           "Stavropol'|Sudzha|Surgut|Syktyvkar|Syzran|Taganrog|Tambov|Tolyatti|Tomsk|Tuapse|Tula|Tver|Tver'|Tyumen|"
           "Tyumen'|Ufa|Ukhta|Ulan-Ude|Ulan Ude|Ulyanovsk|Urengoy|Novy Urengoy|Ussuriysk|Vladikavkaz|Volgodonsk|"
           "Volgograd|Vologda|Vorkuta|Voronezh|Vyborg|Yakutsk|Yaroslavl|Yekaterinburg|Yelabuga|Yelets|Yoshkar-Ola|"
           "Yuzhno-Sakhalinsk|Zelenograd|Zheleznogorsk",
    "MDA": "Tiraspol|Balti|Bălţi|Bender|Comrat", "GEO": "Batumi|Gori|Kutaisi|Poti|Rustavi|Sukhumi|Tskhinvali|Zugdidi",
    "ARM": "Gyumri|Vanadzor|Leninakan|Goris|Meghri", "AZE": "Ganja|Gyandzha|Sumqayit|Sumgait|Nakhchivan|Shusha|Stepanakert|"
           "Khankendi|Lachin|Agdam|Ağdam|Mingachevir",
    "KAZ": "Almaty|Aktau|Aktobe|Aqtobe|Atyrau|Baikonur|Baykonur|Karaganda|Qaraghandy|Kostanay|Oral|Uralsk|Pavlodar|"
           "Petropavl|Semey|Semipalatinsk|Shymkent|Taraz|Ust-Kamenogorsk|Oskemen|Zhanaozen|Kyzylorda",
    "UZB": "Andijan|Andijon|Bukhara|Bukhoro|Fergana|Namangan|Nukus|Samarkand|Termez|Urgench|Qarshi",
    "KGZ": "Osh|Jalal-Abad|Batken", "TJK": "Khujand|Kulob|Kulyab|Khorog|Bokhtar|Qurghonteppa|Kurgan-Tyube",
    "TKM": "Turkmenbashi|Türkmenbasy|Mary|Dashoguz", "MNG": "Erdenet|Darhan|Choibalsan",
    "IRQ": "Abu Ghraib|Baiji|Bayji|Baqubah|Baquba|Dahuk|Dohuk|Duhok|Diwaniyah|Ad Diwaniyah|Amara|Al Amarah|Halabja|Haditha|Hadithah|"
           "Hilla|Al Hillah|Khanaqin|Kut|Al Kut|Nasiriyah|An Nasiriyah|Ramadi|Ar Ramadi|Samawah|As Samawah|Sinjar|"
           "Sulaymaniyah|As Sulaymaniyah|Tal Afar|Tuz Khurmatu|Umm Qasr|Zakho|Rutbah|Iskandariyah|Qaim|Makhmur|Hawija",
    "SYR": "Afrin|Azaz|Al Bab|Amuda|Baniyas|Daraa|Dara|Dar'a|Darayya|Douma|Duma|Hasakah|Al Hasakah|Al-Hasakah|Idlib|Jableh|Jisr ash Shughur|"
           "Kobani|Ayn al Arab|Maarrat al-Numan|Ma`arrat an Nu`man|Manbij|Masyaf|Qamishli|Al Qamishli|Quneitra|Al Qunaytirah|Qusayr|Al Qusayr|Rastan|Salamiyah|"
           "Saraqib|Suwayda|As Suwayda|Sweida|Tadmur|Tabqa|Ath Thawrah|Tartus|Tartous|Zabadani|Al Mayadin|Abu Kamal|Al-Bukamal|Tall Rifat",
    "LBN": "Baalbek|Bint Jbeil|Nabatiyeh|Nabatiye|An Nabatiyah|Sidon|Tripoli|Tyre|Zahle|Zahlé|Jounieh|Qana|Khiam|Hermel|Jezzine|Naqoura|Byblos",
    "ISR": "Acre|Afula|Ashdod|Ashkelon|Beersheba|Beer Sheva|Bnei Brak|Dimona|Eilat|Hadera|Haifa|Herzliya|Holon|Kiryat Shmona|Qiryat Shemona|Lod|Metula|"
           "Nahariya|Nazareth|Netanya|Netivot|Petah Tikva|Ramla|Rehovot|Rishon LeZion|Safed|Sderot|Tiberias|Umm al-Fahm",
    "PSE": "Beit Hanoun|Beit Lahia|Bayt Lahya|Bethlehem|Deir al-Balah|Deir al Balah|Hebron|Jabalia|Jabalya|Jenin|Jericho|Khan Yunis|"
           "Nablus|Qalqilya|Rafah|Ramallah|Tulkarm|Tubas|Salfit|Abu Dis|Huwara",
    "JOR": "Aqaba|Irbid|Zarqa|Karak|Mafraq|Petra|Ma'an", "EGY": "Aswan|Asyut|Damietta|Dumyat|El Arish|Arish|Al Arish|El Mahalla El Kubra|"
           "Faiyum|Fayoum|Giza|Hurghada|Ismailia|Luxor|Mansoura|Al Mansurah|Minya|Al Minya|Port Said|Qena|Sharm el-Sheikh|Sharm ash Shaykh|"
           "Sohag|Suez|Tanta|Zagazig|Taba|Sidi Barrani|Marsa Matruh|Beni Suef|Helwan",
    "SAU": "Abha|Buraydah|Dammam|Ad Dammam|Dhahran|Hofuf|Jizan|Jubail|Al Jubayl|Khamis Mushait|Khobar|Al Khubar|Najran|Ras Tanura|Tabuk|Taif|At Ta'if|Yanbu|"
           "Qatif|Al Qatif|Arar|Neom",
    "YEM": "Aden|Ataq|Dhamar|Hajjah|Hodeidah|Ibb|Marib|Mocha|Mukalla|Al Mukalla|Saada|Sadah|Sa'dah|Seiyun|Shabwa|Taiz|Zabid|Zinjibar|Amran",
    "OMN": "Duqm|Nizwa|Salalah|Sohar|Khasab", "ARE": "Ajman|Al Ain|Fujairah|Ras al-Khaimah|Ras Al Khaimah|Umm Al Quwain",
    "KWT": "Ahmadi|Al Ahmadi|Jahra|Al Jahra|Hawalli|Salmiya", "QAT": "Al Udeid|Lusail|Ras Laffan|Dukhan", "BHR": "Muharraq|Al Muharraq|Riffa",
    "IRN": "Abadan|Ahvaz|Ahwaz|Arak|Ardabil|Bam|Bandar Abbas|Birjand|Bojnurd|Bushehr|Chabahar|Dezful|Fordow|Hamadan|Ilam|Isfahan|"
           "Karaj|Kashan|Kerman|Kermanshah|Khorramabad|Khorramshahr|Kish|Mahabad|Marivan|Mehran|Natanz|Orumiyeh|Urmia|Parchin|Qazvin|Qom|"
           "Rasht|Sanandaj|Semnan|Shahr-e Kord|Sirjan|Tabas|Yazd|Zahedan|Zanjan|Zabol|Saravan|Izeh|Neyshabur",
    "AFG": "Asadabad|Bagram|Bamyan|Bamiyan|Charikar|Farah|Fayzabad|Faizabad|Gardez|Ghazni|Jalalabad|Khost|Kunduz|Lashkar Gah|Lashkar Gah|Maimana|Meymaneh|"
           "Mazar-e Sharif|Pul-e Khumri|Qalat|Sar-e Pul|Sheberghan|Spin Boldak|Taloqan|Tora Bora|Zaranj|Marjah|Musa Qala|Sangin",
    "PAK": "Abbottabad|Bahawalpur|Bannu|Chaman|Charsadda|Dera Ghazi Khan|Dera Ismail Khan|Faisalabad|Gujranwala|Gujrat|Gwadar|Hyderabad|"
           "Jacobabad|Jhang|Kasur|Kohat|Larkana|Mansehra|Mardan|Mingora|Multan|Murree|Muzaffarabad|Nowshera|Okara|Parachinar|Peshawar|Quetta|"
           "Rahimyar Khan|Sahiwal|Sargodha|Sialkot|Sibi|Sukkur|Swat|Taxila|Torkham|Turbat|Wana|Miranshah|Miram Shah|Gilgit|Skardu|Wazirabad",
    "IND": "Agartala|Agra|Aizawl|Ajmer|Aligarh|Allahabad|Prayagraj|Amritsar|Anantnag|Aurangabad|Ayodhya|Baramulla|Bhopal|Bhubaneswar|Bhuj|Bodh Gaya|"
           "Calicut|Kozhikode|Coimbatore|Cuttack|Darjeeling|Dehradun|Dharamsala|Dibrugarh|Dispur|Gandhinagar|Gangtok|Gaya|Ghaziabad|Godhra|"
           "Gorakhpur|Gurgaon|Gurugram|Guwahati|Gwalior|Haridwar|Imphal|Indore|Itanagar|Jabalpur|Jaipur|Jaisalmer|Jalandhar|Jamnagar|Jamshedpur|"
           "Jodhpur|Kanpur|Kargil|Kathua|Kochi|Cochin|Kohima|Kota|Kupwara|Leh|Lucknow|Ludhiana|Madurai|Mangalore|Mathura|Meerut|Moradabad|Mysore|Mysuru|"
           "Nagpur|Nashik|Nasik|Noida|Pahalgam|Panaji|Pathankot|Patiala|Patna|Pondicherry|Puducherry|Poonch|Puri|Pulwama|Raipur|Rajkot|Rajouri|Ranchi|"
           "Rourkela|Shillong|Shimla|Simla|Siliguri|Silchar|Sopore|Surat|Thane|Thiruvananthapuram|Trivandrum|Thrissur|Tiruchirappalli|Tirupati|"
           "Udaipur|Ujjain|Uri|Vadodara|Baroda|Varanasi|Vijayawada|Visakhapatnam|Vishakhapatnam|Warangal|Muzaffarnagar|Hathras|Unnao",
    "BGD": "Chittagong|Chattogram|Cox's Bazar|Khulna|Rajshahi|Sylhet|Barisal|Comilla|Rangpur|Bogra|Mymensingh|Narayanganj|Gazipur|Savar|Gopalganj|Jessore|Teknaf",
    "LKA": "Batticaloa|Galle|Hambantota|Jaffna|Kandy|Kilinochchi|Mannar|Mullaitivu|Negombo|Trincomalee|Vavuniya|Anuradhapura|Polonnaruwa|Matara",
    "NPL": "Biratnagar|Birgunj|Birganj|Janakpur|Nepalgunj|Nepalganj|Pokhara|Lumbini|Gorkha|Lalitpur|Bhaktapur",
    "MMR": "Bago|Bhamo|Hpa-an|Lashio|Loikaw|Maungdaw|Mawlamyine|Moulmein|Meiktila|Myawaddy|Myitkyina|Pathein|Bassein|Pyin Oo Lwin|Sittwe|Tachilek|Monywa|Taunggyi|"
           "Magway|Laukkai|Mrauk-U|Buthidaung|Kyaukpyu|Dawei|Thaton|Pakokku",
    "THA": "Ayutthaya|Chiang Rai|Hat Yai|Hua Hin|Khon Kaen|Krabi|Mae Sot|Nakhon Ratchasima|Narathiwat|Nonthaburi|Nong Khai|Pattani|Pattaya|Phuket|Surat Thani|"
           "Surin|Trat|Ubon Ratchathani|Udon Thani|Yala|Songkhla|Sa Kaeo|Aranyaprathet",
    "VNM": "Can Tho|Da Lat|Dalat|Dien Bien Phu|Haiphong|Hai Phong|Hue|Lang Son|Nha Trang|Vinh|Vung Tau|Quy Nhon|Quang Ngai|Cam Ranh|Hoi An|Bien Hoa|Ha Long",
    "KHM": "Battambang|Pailin|Poipet|Siem Reap|Sihanoukville|Kampong Cham|Takeo|Kampot|Anlong Veng|Pursat|Samraong|Svay Rieng",
    "LAO": "Luang Prabang|Pakse|Savannakhet", "IDN": "Ambon|Aceh|Banda Aceh|Balikpapan|Banjarmasin|Bogor|Denpasar|Jambi|Jayapura|Kupang|Kuta|Lhokseumawe|Makassar|"
           "Manado|Mataram|Medan|Padang|Palembang|Palu|Pekanbaru|Pontianak|Poso|Samarinda|Semarang|Sorong|Surabaya|Surakarta|Timika|Ubud|Wamena|Yogyakarta|Ternate|"
           "Bandar Lampung|Bandung|Bekasi|Depok|Malang|Tangerang|Cirebon|Maumere|Merauke|Manokwari|Nusantara",
    "MYS": "George Town|Ipoh|Johor Bahru|Kota Bharu|Kota Kinabalu|Kuala Terengganu|Kuching|Malacca|Melaka|Petaling Jaya|Putrajaya|Sandakan|Shah Alam|Sibu|Miri|Tawau|"
           "Alor Setar|Kuantan|Lahad Datu|Seremban|Langkawi",
    "PHL": "Bacolod|Baguio|Basilan|Butuan|Cagayan de Oro|Cebu City|Cotabato|Dagupan|Davao|General Santos|Iloilo|Iloilo City|Jolo|Legazpi|Makati|Marawi|"
           "Naga|Olongapo|Pasay|Puerto Princesa|Quezon City|Tacloban|Tagum|Zamboanga|Iligan|Ormoc|Subic|Masbate|Maguindanao|Kidapawan",
    "TLS": "Baucau|Suai|Maliana", "PNG": "Lae|Mount Hagen|Arawa|Rabaul|Wewak|Goroka|Madang",
    "CHN": "Anshan|Baoding|Baotou|Changchun|Changsha|Dandong|Daqing|Datong|Dongguan|Dunhuang|Foshan|Fushun|Fuzhou|Guilin|Guiyang|Haikou|Handan|Hangzhou|Hefei|Hohhot|"
           "Hotan|Jilin|Jinan|Jinhua|Kaifeng|Kashgar|Kashi|Kunming|Lanzhou|Lianyungang|Linfen|Luoyang|Nanchang|Nanning|Ningbo|Ordos|Panzhihua|Qingdao|Qinhuangdao|Qiqihar|"
           "Quanzhou|Sanya|Shantou|Shaoxing|Shenyang|Shigatse|Xigaze|Shijiazhuang|Suzhou|Taiyuan|Tangshan|Tianjin|Turpan|Weihai|Wenzhou|Wuhu|Wuxi|Xiamen|Xining|"
           "Xuzhou|Yan'an|Yantai|Yining|Gulja|Yinchuan|Yiwu|Zhengzhou|Zhuhai|Zhanjiang|Zibo|Beidaihe|Yichang|Aksu|Korla|Zunyi|Manzhouli|Yanji|Beihai|Sanming",
    "TWN": "Hsinchu|Hualien|Hualian|Keelung|Taichung|Tainan|Taoyuan|Kinmen|Pingtung|Chiayi",
    "JPN": "Fukuoka|Fukushima|Hakodate|Hamamatsu|Hiroshima|Kagoshima|Kamakura|Kanazawa|Karuizawa|Kawasaki|Kitakyushu|Kobe|Kumamoto|Kyoto|Maebashi|Matsuyama|Minamata|"
           "Miyazaki|Nagano|Nagasaki|Naha|Nara|Narita|Niigata|Okayama|Okinawa|Otsu|Sapporo|Sasebo|Sendai|Shizuoka|Takamatsu|Tokaimura|Toyama|Utsunomiya|"
           "Wakayama|Yokohama|Yokosuka|Yokosuka|Iwaki|Wajima|Ginowan|Nago|Shimonoseki|Nemuro|Aomori|Akita|Kochi|Oita|Saitama|Chiba|Kurashiki|Himeji",
    "KOR": "Andong|Busan|Pusan|Cheonan|Cheongju|Chuncheon|Daegu|Taegu|Daejeon|Taejon|Gangneung|Goyang|Gwangju|Kwangju|Gyeongju|Incheon|Inchon|Jeju|Jeonju|Mokpo|Osan|Paju|Panmunjom|"
           "Pohang|Pyeongchang|Pyeongtaek|Sejong|Seongnam|Sokcho|Suwon|Ulsan|Wonju|Yeosu|Masan|Changwon",
    "PRK": "Chongjin|Pyongsan|Ch'ongjin|Hamhung|Hamhŭng|Kaesong|Kaesŏng|Kilju|Nampo|Namp'o|Punggye-ri|Rason|Sariwon|Sinuiju|Sinŭiju|Sinpo|Wonsan|Wŏnsan|Yongbyon|Tongchang-ri|Haeju|Najin",
    "AUS": "Adelaide|Albury|Alice Springs|Ballarat|Bendigo|Brisbane|Broome|Bundaberg|Cairns|Canberra|Coffs Harbour|Dubbo|Fremantle|Geelong|Gladstone|Gold Coast|Hobart|Kalgoorlie|"
           "Launceston|Mackay|Newcastle|Port Arthur|Port Hedland|Rockhampton|Toowoomba|Townsville|Wollongong|Woomera|Lismore|Bondi",
    "NZL": "Christchurch|Dunedin|Hamilton|Hastings|Napier|Rotorua|Tauranga|Invercargill|Queenstown|Whangarei|Palmerston North|New Plymouth|Gisborne",
    "CAN": "Banff|Brampton|Calgary|Charlottetown|Chicoutimi|Edmonton|Fort McMurray|Fredericton|Halifax|Hamilton|Iqaluit|Kamloops|Kananaskis|Kelowna|Kingston|Kitchener|"
           "Lac-Mégantic|Laval|London|Medicine Hat|Mississauga|Moncton|Moose Jaw|Niagara Falls|Oakville|Oshawa|Prince George|Prince Rupert|Red Deer|Regina|Saint John|Saskatoon|Sarnia|"
           "Sault Ste. Marie|Sherbrooke|St. Catharines|St. John's|Sudbury|Surrey|Thunder Bay|Trois-Rivières|Victoria|Whistler|Whitehorse|Windsor|Winnipeg|Yellowknife|Fort St. John",
    "MEX": "Acapulco|Aguascalientes|Ayotzinapa|Campeche|Cancun|Cancún|Celaya|Chetumal|Chihuahua|Chilpancingo|Ciudad Juárez|Ciudad Juarez|Coatzacoalcos|Colima|Cuernavaca|Culiacan|Culiacán|"
           "Durango|Ensenada|Fresnillo|Guanajuato|Hermosillo|Iguala|Irapuato|Ixtapa|Jalapa|La Paz|León|Leon|Manzanillo|Matamoros|Mazatlan|Mazatlán|Merida|Mérida|Mexicali|Morelia|Nogales|"
           "Nuevo Laredo|Oaxaca|Pachuca|Playa del Carmen|Puebla|Puerto Vallarta|Queretaro|Querétaro|Reynosa|Salina Cruz|Saltillo|San Cristobal de Las Casas|San Cristóbal de las Casas|"
           "San Luis Potosi|San Luis Potosí|Tampico|Tapachula|Taxco|Tijuana|Tlaxcala|Toluca|Torreon|Torreón|Tulum|Tuxtla Gutierrez|Tuxtla Gutiérrez|Uruapan|Veracruz|Villahermosa|"
           "Xalapa|Zacatecas|Zihuatanejo",
    "GTM": "Antigua Guatemala|Quetzaltenango|Escuintla|Puerto Barrios|Huehuetenango|Coban", "HND": "La Ceiba|San Pedro Sula|Choluteca|Comayagua|Tela",
    "SLV": "San Miguel|Santa Ana|Usulutan|Soyapango", "NIC": "Bluefields|Corinto|Esteli|Granada|Jinotega|Leon|León|Masaya|Matagalpa|Puerto Cabezas",
    "CRI": "Limon|Limón|Puntarenas", "PAN": "Balboa", "CUB": "Camaguey|Camagüey|Cienfuegos|Guantanamo|Guantánamo|Holguin|Holguín|Mariel|Matanzas|Pinar del Río|"
           "Santa Clara|Santiago de Cuba|Varadero", "HTI": "Cap-Haitien|Cap-Haïtien|Gonaives|Gonaïves|Jacmel|Jeremie|Jérémie|Les Cayes|Petionville|Pétionville|Saint-Marc",
    "DOM": "Santiago de los Caballeros|Puerto Plata|Punta Cana|La Romana", "JAM": "Montego Bay|Ocho Rios|Mandeville", "PRI": "Mayaguez|Mayagüez|Ponce",
    "COL": "Apartadó|Apartado|Barrancabermeja|Barranquilla|Bucaramanga|Buenaventura|Cali|Cartagena|Cucuta|Cúcuta|Ibague|Ibagué|Manizales|Medellin|Mitú|Mocoa|"
           "Monteria|Montería|Neiva|Pasto|Pereira|Popayan|Popayán|Quibdó|Riohacha|San Vicente del Caguán|Santa Marta|Tumaco|Valledupar|Villavicencio|Arauca",
    "VEN": "Barinas|Barquisimeto|Ciudad Bolivar|Ciudad Bolívar|Ciudad Guayana|Coro|Cumana|Cumaná|La Guaira|Maracaibo|Maracay|Maturin|Maturín|Merida|Mérida|Puerto Cabello|Puerto La Cruz|"
           "Punto Fijo|San Antonio del Tachira|San Cristobal|San Cristóbal|San Fernando de Apure|Valera|Valencia|Barcelona",
    "ECU": "Ambato|Cuenca|Esmeraldas|Guayaquil|Ibarra|Loja|Machala|Otavalo|Portoviejo|Puyo|Riobamba|Tulcan|Quevedo|Lago Agrio|Nueva Loja",
    "PER": "Arequipa|Ayacucho|Cajamarca|Callao|Chiclayo|Chimbote|Cusco|Cuzco|Huancavelica|Huancayo|Huanuco|Huánuco|Huaraz|Ica|Iquitos|Juliaca|Pisco|Piura|Pucallpa|Puno|Tacna|"
           "Tarapoto|Tingo Maria|Tingo María|Trujillo|Tumbes|Abancay|Bagua",
    "BOL": "Cobija|Cochabamba|El Alto|Oruro|Potosi|Potosí|Santa Cruz|Santa Cruz de la Sierra|Sucre|Tarija", "PRY": "Ciudad del Este|Encarnacion|Encarnación|Pedro Juan Caballero",
    "URY": "Punta del Este|Paysandú|Paysandu", "ARG": "Bahia Blanca|Bahía Blanca|Bariloche|San Carlos de Bariloche|Catamarca|Comodoro Rivadavia|Cordoba|Córdoba|"
           "Corrientes|Formosa|Jujuy|San Salvador de Jujuy|La Plata|La Rioja|Mar del Plata|Neuquen|Neuquén|Parana|Paraná|Posadas|Resistencia|Rio Gallegos|Río Gallegos|Rosario|Salta|"
           "San Juan|San Luis|San Miguel de Tucuman|San Miguel de Tucumán|Santa Fe|Santiago del Estero|Trelew|Tucuman|Ushuaia|Viedma|El Calafate",
    "CHL": "Antofagasta|Arica|Calama|Concepcion|Concepción|Coquimbo|Copiapo|Copiapó|Curico|Iquique|La Serena|Osorno|Puerto Montt|Punta Arenas|Rancagua|Talca|Talcahuano|Temuco|"
           "Valparaiso|Valparaíso|Vina del Mar|Viña del Mar", "BRA": "Altamira|Aracaju|Belem|Belém|Belo Horizonte|Blumenau|Boa Vista|Brumadinho|Campinas|Campo Grande|Caruaru|Cubatao|Cuiaba|Cuiabá|"
           "Curitiba|Feira de Santana|Florianopolis|Florianópolis|Fortaleza|Foz do Iguaçu|Foz do Iguacu|Goiania|Goiânia|Guarulhos|Imperatriz|Joao Pessoa|João Pessoa|Joinville|Juiz de Fora|Londrina|Macapa|"
           "Macapá|Maceio|Maceió|Manaus|Maraba|Marabá|Niteroi|Niterói|Olinda|Osasco|Ouro Preto|Palmas|Petropolis|Petrópolis|Porto Alegre|Porto Velho|Recife|Ribeirao Preto|Ribeirão Preto|Rio Branco|"
           "Salvador|Santarem|Santarém|Santos|São José dos Campos|Sao Jose dos Campos|Sao Luis|São Luís|São Bernardo do Campo|Sorocaba|Teresina|Uberlandia|Uberlândia|Vitoria|Vitória|Volta Redonda",
    "GUY": "", "SUR": "Moengo",
    "DZA": "Annaba|Batna|Bechar|Béchar|Bejaia|Béjaïa|Blida|Constantine|Ghardaia|Ghardaïa|Oran|Ouargla|Setif|Sétif|Skikda|Tamanrasset|Tiaret|Tindouf|Tizi Ouzou|Tlemcen|Arzew|Hassi Messaoud|In Amenas|Medea",
    "MAR": "Agadir|Al Hoceima|El Jadida|Essaouira|Fes|Fez|Fès|Ifrane|Kenitra|Marrakech|Marrakesh|Meknes|Nador|Ouarzazate|Oujda|Rabat|Tangier|Tanger|Tetouan",
    "ESH": "Laayoune|El Aaiún|Dakhla|Smara", "TUN": "Bizerte|Gabes|Gafsa|Hammamet|Kairouan|Kasserine|Monastir|Sfax|Sidi Bouzid|Sousse|Tataouine|Zarzis|Djerba|La Goulette|Ben Gardane",
    "LBY": "Ajdabiya|Al Bayda|Bani Walid|Benghazi|Brega|Derna|Darnah|Gharyan|Ghat|Kufra|Al Kufrah|Misrata|Murzuq|Ras Lanuf|Sabha|Sebha|Sabratha|Sirte|Surt|Tarhuna|Tobruk|Zawiya|Az Zawiyah|Zintan|Zliten|Zuwara|Kikla",
    "SDN": "Abyei|Ad Damazin|Al Fashir|El Fasher|Al Junaynah|El Geneina|Geneina|Atbara|Babanusa|Dongola|Ed Daein|El Obeid|Al Ubayyid|Gedaref|Al Qadarif|Kadugli|Kassala|Khartoum North|Kutum|"
           "Kosti|Merowe|Nyala|Omdurman|Port Sudan|Sennar|Singa|Wad Medani|Zalingei|Al Fula|Heglig|Dilling|Rabak", "SSD": "Aweil|Bentiu|Bor|Kapoeta|Malakal|Renk|Rumbek|Torit|Wau|Yambio|Yei|Yida|Nimule",
    "ETH": "Adigrat|Adwa|Axum|Aksum|Awasa|Hawassa|Bahir Dar|Debre Birhan|Dessie|Dese|Dire Dawa|Gambela|Gondar|Gonder|Harar|Humera|Jijiga|Jimma|Kobo|Kombolcha|Lalibela|Mekele|Mek'ele|Nazret|"
           "Shire|Weldiya|Woldia|Metema|Nekemte|Badme", "ERI": "Asmara|Assab|Massawa|Teseney|Tesseney",
    "SOM": "Afgooye|Baidoa|Baydhabo|Baardheere|Beledweyne|Beledweyn|Berbera|Borama|Bosaso|Boosaaso|Bossaso|Buulobarde|Dhusamareb|Galkayo|Gaalkacyo|Garowe|Garoowe|Jowhar|Kismayo|Las Anod|Laascaanood|Merca|Marka|Jilib|Dinsor|Eyl|Hobyo|Burao",
    "DJI": "Ali Sabieh|Obock|Tadjoura", "KEN": "Dadaab|Eldoret|Garissa|Isiolo|Kakamega|Kilifi|Kisii|Kisumu|Kitale|Lamu|Lodwar|Machakos|Malindi|Mandera|Marsabit|Meru|Mombasa|Naivasha|Nakuru|Nanyuki|Narok|Nyeri|Thika|Wajir|Lokichoggio|Mumias",
    "UGA": "Entebbe|Fort Portal|Gulu|Jinja|Kasese|Masaka|Mbale|Mbarara|Moroto|Soroti|Arua|Kitgum|Mityana|Wakiso|Bundibugyo", "TZA": "Arusha|Bukoba|Dodoma|Kigoma|Mbeya|Morogoro|Mtwara|Mwanza|Tanga|Zanzibar|Tabora|Dar es Salaam|Shinyanga|Iringa|Ngara",
    "RWA": "Butare|Huye|Byumba|Cyangugu|Gisenyi|Gitarama|Kibeho|Kibuye|Ruhengeri|Musanze", "BDI": "Gitega|Ngozi|Bururi|Cibitoke|Muyinga|Kayanza", "COD": "Aru|Bandundu|Beni|Boende|Bukavu|Bunagana|Bunia|Butembo|Gbadolite|Gemena|"
           "Goma|Kabinda|Kalemie|Kamina|Kananga|Kikwit|Kindu|Kisangani|Kolwezi|Likasi|Lisala|Lubero|Lubumbashi|Masisi|Matadi|Mbandaka|Mbuji-Mayi|Minova|Rutshuru|Tshikapa|Uvira|Walikale|Fizi|Kiwanja|Rubaya|Muanda",
    "COG": "Pointe-Noire|Dolisie|Ouesso|Owando", "GAB": "Port-Gentil|Franceville|Lambarene|Oyem", "CMR": "Bafoussam|Bamenda|Buea|Douala|Garoua|Kousseri|Kribi|Kumba|Limbe|Maroua|Ngaoundere|Ngaoundéré|Kumbo|Bertoua",
    "CAF": "Bambari|Bangassou|Berberati|Berbérati|Birao|Bossangoa|Bouar|Bria|Kaga Bandoro|Kaga-Bandoro|Ndele|Ndélé|Sibut|Bozoum", "TCD": "Abeche|Abéché|Adre|Adré|Am Timan|Bongor|Doba|Faya|Faya-Largeau|Mongo|Moundou|Sarh|Ati",
    "NGA": "Abakaliki|Aba|Abeokuta|Ado-Ekiti|Akure|Asaba|Awka|Bama|Baga|Bauchi|Benin City|Birnin Kebbi|Calabar|Chibok|Damaturu|Dapchi|Enugu|Gombe|Gusau|Ibadan|Ikeja|Ilorin|Jalingo|Jos|Kaduna|Kano|Katsina|"
           "Lafia|Lokoja|Maiduguri|Makurdi|Minna|Mubi|Nsukka|Ogbomosho|Okene|Onitsha|Osogbo|Owerri|Owo|Port Harcourt|Potiskum|Sapele|Sokoto|Umuahia|Uyo|Warri|Yenagoa|Yola|Zaria|Kafanchan|Monguno|Gwoza|Konduga|Dikwa|Gamboru|Kankara",
    "NER": "Agadez|Arlit|Diffa|Dosso|Maradi|Tahoua|Tillaberi|Tillabéri|Zinder|Bosso|Birnin Konni|Ayorou", "MLI": "Ansongo|Bandiagara|Djenne|Djénné|Douentza|Gao|Kayes|Kidal|Kolokani|Koulikoro|Koutiala|Menaka|Ménaka|Mopti|Niono|Segou|Ségou|Sevare|Sikasso|Tessalit|Timbuktu|Tombouctou|Hombori|Tinzaouaten|Bankass",
    "BFA": "Banfora|Bobo-Dioulasso|Bobo Dioulasso|Djibo|Fada N'gourma|Fada Ngourma|Kaya|Koudougou|Ouahigouya|Tenkodogo|Arbinda|Solhan|Gorom-Gorom|Barsalogho", "GHA": "Cape Coast|Elmina|Koforidua|Kumasi|Obuasi|Sekondi|Sunyani|Takoradi|Tamale|Tema|Bawku|Bolgatanga",
    "CIV": "Abengourou|Abidjan|Bouake|Bouaké|Daloa|Duekoue|Duékoué|Grand-Bassam|Gagnoa|Korhogo|San Pedro|San-Pédro|Yamoussoukro|Guiglo|Bondoukou", "TGO": "Atakpame|Kara|Sokode|Sokodé|Dapaong|Kpalime", "BEN": "Abomey|Cotonou|Djougou|Natitingou|Ouidah|Parakou|Malanville|Bohicon",
    "SEN": "Kaolack|Kolda|Mbour|Rufisque|Saint-Louis|Tambacounda|Thies|Thiès|Touba|Ziguinchor|Kédougou|Matam", "GIN": "Boke|Boké|Kankan|Kindia|Labe|Labé|Nzerekore|Nzérékoré|Gueckedou|Guéckédou|Macenta|Siguiri|Kissidougou",
    "SLE": "Kenema|Koidu|Makeni|Port Loko|Lungi|Kailahun", "LBR": "Ganta|Gbarnga|Kakata|Robertsport|Voinjama|Tubmanburg|Zwedru", "MRT": "Nouadhibou|Nema|Néma|Rosso|Atar|Zouerate|Kiffa|Bassikounou",
    "AGO": "Benguela|Cabinda|Caxito|Cuito|Kuito|Dundo|Huambo|Jamba|Lobito|Lubango|Luena|Malanje|Menongue|Namibe|Saurimo|Soyo|Sumbe|Uige|Uíge|Cuito Cuanavale|Mavinga", "ZMB": "Chipata|Chingola|Kabwe|Kafue|Kitwe|Luanshya|Mufulira|Ndola|Solwezi|Kasama|Mongu",
    "ZWE": "Beitbridge|Bulawayo|Chitungwiza|Gweru|Kadoma|Kwekwe|Marondera|Masvingo|Mutare|Victoria Falls|Hwange|Chinhoyi|Bindura|Chiredzi|Kariba", "MOZ": "Beira|Chimoio|Inhambane|Lichinga|Mocimboa da Praia|Mocímboa da Praia|Nacala|Nampula|Pemba|Quelimane|Tete|Xai-Xai|Vilanculos|Macomia|Mueda|Matola|Chokwe|Montepuez",
    "MWI": "Blantyre|Mangochi|Mzuzu|Zomba|Karonga|Salima", "ZAF": "Benoni|Bloemfontein|Boipatong|Boksburg|Durban|East London|Germiston|Johannesburg|Kimberley|Khayelitsha|Ladysmith|Mafikeng|Mmabatho|Marikana|Mahikeng|Nelspruit|Mbombela|Paarl|Pietermaritzburg|"
           "Polokwane|Pietersburg|Port Elizabeth|Gqeberha|Richards Bay|Roodepoort|Rustenburg|Sandton|Secunda|Sharpeville|Soweto|Stellenbosch|Sun City|Tembisa|Ulundi|Umlazi|Umtata|Mthatha|Upington|Vereeniging|Welkom|Klerksdorp|Potchefstroom|Bisho|Rosslyn|Musina|Komatipoort",
    "BWA": "Francistown|Maun|Selebi-Phikwe|Kasane|Lobatse", "NAM": "Katima Mulilo|Keetmanshoop|Luderitz|Lüderitz|Oshakati|Rundu|Swakopmund|Walvis Bay|Tsumeb|Ondangwa|Grootfontein", "LSO": "Mafeteng|Leribe|Teyateyaneng", "SWZ": "Manzini|Lobamba|Siteki",
    "MDG": "Antsirabe|Antsiranana|Fianarantsoa|Mahajanga|Toamasina|Toliara|Ambovombe|Manakara", "COM": "Mutsamudu|Fomboni", "MUS": "Curepipe|Quatre Bornes", "REU": "Saint-Denis|Saint-Pierre", "FJI": "Lautoka|Nadi|Labasa", "SLB": "Auki|Gizo", "VUT": "Luganville", "NCL": "Koné|Bourail", "PYF": "Faaa",
    "GRL": "Sisimiut|Ilulissat|Pituffik|Qaanaaq|Kangerlussuaq"}

# One-word names of well-known cities that nothing else bears in news.
WELL_KNOWN = set("""Houston Dallas Denver Detroit Boston Atlanta Seattle Pittsburgh Cleveland Milwaukee Cincinnati
Indianapolis Honolulu Milan Turin Naples Venice Vancouver Calgary Edmonton Adelaide Brisbane Melbourne Sydney Leeds
Liverpool Glasgow Sheffield Bristol Nottingham Leicester Coventry Southampton Cardiff Belfast Toledo Omaha Tulsa
Tucson Sacramento Fresno Anchorage Mumbai Delhi Lahore Osaka Kyoto Nagoya Kobe Sapporo Nagasaki Hiroshima Bremen Essen
Dortmund Stuttgart Hamburg Cologne Munich Frankfurt Leipzig Dresden Hanover Lyon Marseille Toulouse Bordeaux Lille
Strasbourg Grenoble Rotterdam Antwerp Seville Bilbao Malaga Porto Genoa Palermo Bologna Verona Trieste""".split())


def words_of_english(sources):
    """Returns common English words in lower case."""
    with open(os.path.join(sources, "english_words.csv"), encoding="utf-8", newline="") as source:
        return {r["word"] for r in csv.DictReader(source)
                if r["scowl_level"] and int(r["scowl_level"]) <= 50 and int(r["subtitle_count"] or 0) > 20}


def names_of_people(sources, name, politicians):
    """Returns frequent given names or surnames."""
    with open(os.path.join(sources, name), encoding="utf-8", newline="") as source:
        return {r["name"] for r in csv.DictReader(source)
                if int(r["politicians"] or 0) >= politicians or "uscensus" in r["sources"]}


# Countries whose names reach us transliterated: marks on letters are a system's, not the name's.
TRANSLITERATED = set("""RUS UKR BLR KAZ KGZ TJK BGR MKD GEO ARM GRC CYP IRQ SYR LBN ISR PSE JOR EGY SAU YEM OMN ARE KWT
QAT BHR IRN AFG PAK IND BGD NPL LKA MDV BTN MMR THA KHM LAO CHN TWN HKG JPN KOR PRK MNG ETH ERI DJI SOM SDN SSD LBY TUN DZA
MAR MRT ESH COM""".split())
# Natural Earth's slips and spellings that news does not use.
BETTER = {"Sevastapol": "Sevastopol", "Pizen": "Pilsen", "Xapeco": "Chapeco", "EdDamer": "Ed Damer", "Homyel": "Gomel",
          "Al Fallujah": "Fallujah", "Ar Ramadi": "Ramadi", "Patra": "Patras", "Shar e Kord": "Shahr-e Kord",
          "Ra's Lanuf": "Ras Lanuf", "Az Zawiyah": "Zawiya", "Sabha": "Sebha", "Darnah": "Derna", "Al Bayda": "Bayda",
          "Al Basrah": "Basra", "An Najaf": "Najaf", "Karbala'": "Karbala", "An Nasiriyah": "Nasiriyah",
          "Al Kut": "Kut", "Al Hillah": "Hilla", "Al Amarah": "Amara", "As Sulaymaniyah": "Sulaymaniyah",
          "Ad Diwaniyah": "Diwaniyah", "As Samawah": "Samawah", "Dahuk": "Dohuk", "Bayji": "Baiji", "Al Hasakah": "Hasakah",
          "Al Qamishli": "Qamishli", "As Suwayda": "Sweida", "Dar'a": "Daraa", "Tadmur": "Palmyra", "An Nabatiyah": "Nabatiyeh",
          "Mary": "Mary", "Orumiyeh": "Urmia", "Ahvaz": "Ahvaz", "Vinnytsya": "Vinnytsia", "Mykolayiv": "Mykolaiv",
          "Berdyans'k": "Berdiansk", "Khmelnytskyy": "Khmelnytskyi", "Kryvyy Rih": "Kryvyi Rih", "Makiyivka": "Makiivka",
          "Arkhangel'sk": "Arkhangelsk", "Yaroslavl'": "Yaroslavl", "Rostov-na-Donu": "Rostov-on-Don", "Bamian": "Bamiyan",
          "Ad Dammam": "Dammam", "At Ta'if": "Taif", "Al Jubayl": "Jubail", "Al Mukalla": "Mukalla", "Sadah": "Saada",
          "Al Fashir": "El Fasher", "Al Junaynah": "El Geneina", "Al Ubayyid": "El Obeid", "Al Qadarif": "Gedaref",
          "Boosaaso": "Bosaso", "Gaalkacyo": "Galkayo", "Baydhabo": "Baidoa", "Garoowe": "Garowe", "Laascaanood": "Las Anod",
          "Beledweyne": "Beledweyne", "Marka": "Merca", "Awasa": "Hawassa", "Dese": "Dessie", "Gonder": "Gondar",
          "Nazret": "Adama", "Mandalay": "Mandalay", "Pathein": "Pathein", "Sittwe": "Sittwe", "Mawlamyine": "Mawlamyine",
          "Ch'ongjin": "Chongjin", "Namp'o": "Nampo", "Andijon": "Andijan", "Bukhoro": "Bukhara", "Farg'ona": "Fergana",
          "Qaraghandy": "Karaganda", "Oskemen": "Ust-Kamenogorsk", "Aqtobe": "Aktobe", "Aqtau": "Aktau", "Oral": "Uralsk",
          "Kashi": "Kashgar", "Yining": "Yining", "Xigaze": "Shigatse", "Hotan": "Hotan", "Thessaloniki": "Thessaloniki",
          "Fes": "Fez", "Sale": "Sale", "Hannover": "Hanover", "Nurnberg": "Nuremberg", "Gent": "Ghent", "Brugge": "Bruges",
          "Luzern": "Lucerne", "Sevilla": "Seville", "Zaragoza": "Zaragoza", "Padova": "Padua", "Mantova": "Mantua",
          "Siracusa": "Syracuse", "Goteborg": "Gothenburg", "Dunkerque": "Dunkirk", "Bayt Lahya": "Beit Lahia",
          "Al Khalil": "Hebron", "Bur Said": "Port Said", "Hong Gai": "Ha Long", "Tall Afar": "Tal Afar",
          "Archangel": "Arkhangelsk", "Shenyeng": "Shenyang", "Shijianzhuang": "Shijiazhuang",
          "Ad Damman": "Dammam", "Makkah": "Mecca", "El Giza": "Giza", "Ft. Worth": "Fort Worth",
          "Huaiyin": "Huai'an", "Ujungpandang": "Makassar", "Mudangiang": "Mudanjiang", "Banghazi": "Benghazi",
          "Xiangfan": "Xiangyang", "Sholapur": "Solapur", "Hims": "Homs", "Dahuk": "Dohuk", "Kelang": "Klang",
          "Songnam": "Seongnam", "Az Zarqa": "Zarqa", "Puch'on": "Bucheon", "Jullundur": "Jalandhar",
          "Zhaotang": "Zhaotong", "Yingkow": "Yingkou", "Taizz": "Taiz", "Fargona": "Fergana",
          "St. Paul": "Saint Paul", "Samarqand": "Samarkand", "At Taif": "Taif", "Icel": "Mersin",
          "Xiangtai": "Xingtai", "Bandjarmasin": "Banjarmasin", "El Mansura": "Mansoura",
          "Al Ladhiqiyah": "Latakia", "Trablous": "Tripoli", "Kota Baharu": "Kota Bharu", "El Minya": "Minya",
          "Sialkote": "Sialkot", "Bandar-e-Abbas": "Bandar Abbas", "Baguio City": "Baguio",
          "Tuticorin": "Thoothukudi", "Al Ayn": "Al Ain", "Oshogbo": "Osogbo", "Niyala": "Nyala",
          "Stoke": "Stoke-on-Trent", "Sheikhu Pura": "Sheikhupura", "Mirput Khas": "Mirpur Khas",
          "Buon Me Thuot": "Buon Ma Thuot", "Vitsyebsk": "Vitebsk", "Medani": "Wad Medani", "El Faiyum": "Faiyum",
          "Ninde": "Ningde", "Qurghonteppa": "Bokhtar", "Dayr az Zawr": "Deir ez-Zor", "Naltchik": "Nalchik",
          "Ganca": "Ganja", "Qyzylorda": "Kyzylorda", "Dumyat": "Damietta", "Sakarya": "Adapazari",
          "Barlett": "Bartlett", "Sekondi": "Sekondi-Takoradi", "Sumqayt": "Sumgait",
          "Komsomolsk na Amure": "Komsomolsk-on-Amur", "Pakalongan": "Pekalongan", "Yanbu al Bahr": "Yanbu",
          "Tubruq": "Tobruk", "Az Aubayr": "Zubair", "Kondoz": "Kunduz", "Kirovohrad": "Kropyvnytskyi",
          "Nizhenvartovsk": "Nizhnevartovsk", "As Sib": "Seeb", "Oostanay": "Kostanay", "Tlimcen": "Tlemcen",
          "Petropavlovsk": "Petropavl", "Hyeson": "Hyesan", "Starsy Oskol": "Stary Oskol",
          "Beer Sheva": "Beersheba", "Lianxian": "Lianzhou", "Rashid": "Rosetta", "St.-Denis": "Saint-Denis",
          "Ft. Myers": "Fort Myers", "Petropavlovsk Kamchatskiy": "Petropavlovsk-Kamchatsky", "Tiarat": "Tiaret",
          "Castello": "Castellon", "Reggio di Calabria": "Reggio Calabria", "El Arish": "El Arish",
          "Termiz": "Termez", "Bose": "Baise", "Saida": "Sidon", "Simla": "Shimla", "Bandar-e Bushehr": "Bushehr",
          "Baranavichy": "Baranovichi", "Ormac": "Ormoc", "Ras al Khaymah": "Ras al-Khaimah",
          "Lemosos": "Limassol", "Suhar": "Sohar", "Urgentch": "Urgench", "Khiwa": "Khiva",
          "Tirgu Mures": "Targu Mures", "Mangyshlak": "Aktau", "Qairouan": "Kairouan",
          "Kafr el Sheikh": "Kafr el-Sheikh", "Play Ku": "Pleiku", "Umtata": "Mthatha", "Iraklio": "Heraklion",
          "Baydhabo": "Baidoa", "Jima": "Jimma", "Surt": "Sirte", "Navajoa": "Navojoa", "Buizhou": "Binzhou",
          "Kamyanets-Podilskyy": "Kamianets-Podilskyi", "Kuito": "Kuito", "Louangphrabang": "Luang Prabang",
          "Burco": "Burao", "Loubomo": "Dolisie", "Gardiz": "Gardez", "Matruh": "Marsa Matruh", "Pakxe": "Pakse",
          "Kilchu": "Kilju", "Ust-Ulimsk": "Ust-Ilimsk", "Az Zahran": "Dhahran", "Turkistan": "Turkestan",
          "Al Aqabah": "Aqaba", "Naxcivan": "Nakhchivan", "Al Fujayrah": "Fujairah", "Ad Dakhla": "Dakhla",
          "Madinat ath Thawrah": "Tabqa", "Ioanina": "Ioannina", "Poitier": "Poitiers", "Liepaga": "Liepaja",
          "Puerto Limon": "Limon", "Izmayil": "Izmail", "Qasserine": "Kasserine", "Abu Kamal": "Abu Kamal",
          "Al Karak": "Karak", "Khaskovo": "Haskovo", "Hania": "Chania", "Biel": "Biel",
          "Saint Gallen": "St. Gallen", "Lao Chi": "Lao Cai", "Alba Lulia": "Alba Iulia", "Saki": "Sheki",
          "Feyzabad": "Faizabad", "Vyska": "Vyksa", "Larnaka": "Larnaca", "Umm al Qaywayn": "Umm al-Quwain",
          "Zhangaozen": "Zhanaozen", "Novokuybishevsk": "Novokuybyshevsk", "Georgievsk": "Georgievsk",
          "Agana": "Hagatna", "Mbanza-Congo": "Mbanza Congo", "Qena": "Qena", "Jianmen": "Jingmen",
          "Kompong Chhnang": "Kampong Chhnang", "Palu": "Palu", "Gisenyi": "Gisenyi", "Pa-an": "Hpa-an"}


NEVER = {"Sale", "Hail", "Mary", "Queens", "Orange", "Independence", "Victoria", "Union", "Kanye"}
CRIMEAN = {"Sevastopol", "Simferopol", "Kerch", "Yalta", "Feodosia", "Feodosiya", "Yevpatoria", "Dzhankoy"}


def news_name(name, country, plain):
    """Returns a city's name as news writes it."""
    name = re.sub(r"[\u200b-\u200f]", "", name)
    short = plain(name).replace("`", "").replace("ʻ", "") if country in TRANSLITERATED else name
    short = re.sub(r"-(si|gun|eup)$", "", short) if country == "KOR" else short
    return BETTER.get(plain(short), short)


class Names:
    """Tells what else a place's name means."""

    def __init__(self, sources, catalog, plain, fold):
        self.plain, self.fold = plain, fold
        self.words = words_of_english(sources)
        self.given = names_of_people(sources, "given_names.csv", 3)
        self.surnames = names_of_people(sources, "surnames.csv", 5)
        self.others = collections.defaultdict(float)
        for (actor_id, _, kind), alias in catalog.aliases.items():
            actor = catalog.actors[actor_id]
            if actor["type"] != "place" and kind != "capital":
                key = fold(alias)
                self.others[key] = max(self.others[key], actor["prior"])

    def clash(self, name):
        """Returns the worst thing that the name means besides: word, given, surname, actor or none."""
        plain = self.plain(name)
        parts = re.findall(r"[A-Za-z]+", plain)
        if self.others.get(self.fold(name), 0) >= 0.5:
            return "actor"
        if len(parts) == 1:
            if plain.lower() in self.words:
                return "word"
            if plain in self.given:
                return "given"
            return "surname" if plain in self.surnames else ""
        if all(p.lower() in self.words for p in parts):
            return "word"
        if len(parts) == 2 and parts[0] in self.given and parts[1] in self.surnames:
            return "given"
        return ""


# Least population at which a place with such a name is taken.
LEAST = {"": 100000, "surname": 300000, "given": 700000, "word": 500000, "actor": 1500000}
CAP = {"": 1.0, "surname": 0.6, "given": 0.4, "word": 0.35, "actor": 0.35}


def prior_of(population, clash, name):
    """Returns how likely the bare name means the city."""
    prior = next(p for least, p in ((3e6, 0.9), (1e6, 0.85), (4e5, 0.8), (2e5, 0.7), (1e5, 0.6), (0, 0.5))
                 if population >= least)
    return min(prior, 0.8 if name in WELL_KNOWN else CAP[clash])


def near(one, other):
    """Tells whether two rows lie within about 40 km."""
    return abs(float(one["lat"]) - float(other["lat"])) < 0.35 \
        and abs(float(one["lon"]) - float(other["lon"])) < 0.5


def candidates(sources, iso, build):
    """Returns rows of both sources as one list, largest first: Natural Earth's where it has the city."""
    rows, by_id, by_name = [], {}, collections.defaultdict(list)
    for row in build.read_csv(sources, "cities_naturalearth.csv"):
        country = iso.get(row["country_iso2"], "")
        name = news_name(build.clean(row["name"]), country, build.plain)
        city = {"name": name, "country": "UKR" if name in CRIMEAN and country == "RUS" else country,
                "population": int(float(row["pop_max"] or 0)), "lat": row["lat"], "lon": row["lon"],
                "qid": row["qid"] if re.fullmatch(r"Q\d+", row["qid"]) else "", "source": "natural_earth",
                "aliases": [build.clean(a) for a in row["aliases"].split("|") if build.clean(a)],
                "seat": "capital" in row["feature"], "admin": row["admin1"]}
        rows.append(city)
        by_id[row["geonameid"]] = city
        city["aliases"] += [build.clean(row["name"])] if name != row["name"] else []
        for name in [city["name"]] + city["aliases"]:
            by_name[(city["country"], build.fold(name))].append(city)
    for row in build.read_csv(sources, "cities_geonames15000.csv"):
        country = iso.get(row["country"], "")
        name = news_name(build.clean(row["name"]), country, build.plain)
        known = by_id.get(row["geonameid"]) or next(
            (c for c in by_name[(country, build.fold(name))] if near(c, row)), None)
        if known:
            known["population"] = max(known["population"], int(row["population"] or 0))
            if build.fold(name) != build.fold(known["name"]):
                known["aliases"].append(name)
            continue
        rows.append({"name": name, "country": country, "population": int(row["population"] or 0),
                     "lat": row["lat"], "lon": row["lon"], "source": "geonames", "aliases": [],
                     "qid": row["qid"] if row["qid_source"].startswith("ne:") else "",
                     "seat": row["feature_code"] in ("PPLA", "PPLC"), "admin": row["admin1_code"]})
    return sorted(rows, key=lambda r: (-r["population"], r["name"], r["country"], r["lat"]))


def wanted(city, clash, small):
    """Tells whether a city is large, clean or known enough."""
    population, country = city["population"], city["country"]
    letters = len(re.sub(r"\W", "", city["name"]))
    if small:
        return True
    if letters < 5 and population < 400000 or letters < 4 and clash:
        return False
    least = LEAST[clash]
    if country in ("CHN", "IND") and city["source"] == "geonames":
        least = max(least, 400000 if country == "CHN" else 250000)
    elif clash == "" and city["source"] == "natural_earth":
        least = 30000 if city["seat"] else 60000
    elif clash == "" and city["seat"]:
        least = 40000
    return population >= least


def add_cities(catalog, sources, iso, build):
    """Adds all cities that are wanted and that the catalog has not."""
    names = Names(sources, catalog, build.plain, build.fold)
    small = {(country, build.fold(n)) for country, text in SMALL.items() for n in text.split("|") if n}
    states = {t["code"][3:].upper(): t["name"].split(" (")[0]
              for t in build.load_territories(sources)[0] if t["code"].startswith("us-")}
    largest = {}
    for (actor_id, _, kind), alias in catalog.aliases.items():
        if catalog.actors[actor_id]["type"] == "place" and kind == "name":
            largest.setdefault(build.fold(alias), (10 ** 8, actor_id))
    for city in candidates(sources, iso, build):
        name, country = city["name"], city["country"]
        if name in NEVER or not country or not build.is_latin(name) \
                or re.search(r"[()\d]|/", name) or city["qid"] in catalog.by_qid:
            continue
        listed = any((country, build.fold(n)) in small for n in [name] + city["aliases"])
        clash = names.clash(name)
        if not wanted(city, clash, listed and city["population"] >= 3000):
            continue
        part = re.match(r"(East|West|North|South|Greater|New) (.+)$", name)
        if part and not listed and [i for i in catalog.known(part.group(2), {"place"})
                                    if catalog.actors[i]["country"] == country]:
            continue
        same = [i for n in [name] + city["aliases"] for i in catalog.known(n, {"place"})]
        at_home = [i for i in same if catalog.actors[i]["country"] == country]
        if at_home and not (country == "USA" and city["population"] >= 100000 and not city["aliases"]):
            continue
        if at_home:
            state = states.get(city["admin"], city["admin"])
            actor_id = "place:%s_%s" % (build.slug(name), build.slug(state))
            if actor_id in catalog.actors or any(i == actor_id for i in at_home) \
                    or catalog.actors[at_home[0]]["source"] == "rigour":
                continue
        else:
            actor_id = catalog.new_id("place", name, country)
        prior = prior_of(city["population"], clash, name)
        if listed and clash == "" and city["population"] >= 3000:
            prior = max(prior, 0.75)
        first = largest.get(build.fold(name))
        if first:
            prior = min(prior, 0.2 if first[0] > 3 * city["population"] or at_home else 0.35)
        catalog.add(actor_id, name, "place", country, city["qid"], prior, city["source"])
        largest.setdefault(build.fold(name), (city["population"], actor_id))
        add_spellings(catalog, city, actor_id, names)


def add_spellings(catalog, city, actor_id, names):
    """Adds a city's other names, unless they are short, composite or mean something else."""
    for alias in city["aliases"]:
        if len(alias) > 4 and len(alias.split()) < 4 and not re.search(r"[()/,\d]|-[A-Z].*-[A-Z]", alias) \
                    and not names.clash(alias) and not catalog.known(alias, {"place"}):
            catalog.alias(actor_id, alias, "name")


# Countries whose first-order divisions are taken from rigour; city states and the like are not.
DIVISIONS = ("ru-", "ua-", "in-", "br-", "cn-", "de-", "ca-", "au-", "ch-", "be-", "pt-", "pk-km")
SKIPPED = set("ru-mow ru-spe ua-30 ua-dpr ua-lpr ua-cri de-be de-hb de-hh ru-ce br-df cn-tj".split())
RENAMED = {"br-ac": "Acre state", "br-sp": "São Paulo state", "br-rj": "Rio de Janeiro state",
           "au-vic": "Victoria state", "cn-xz": "Tibet", "ru-se": "North Ossetia", "in-pb": "Punjab state",
           "ca-qc": "Quebec province", "be-vlg": "Flanders"}


def add_divisions(catalog, territories, iso, build):
    """Adds provinces with their Wikidata ids; what names a city too is called province or region."""
    for territory in sorted(territories, key=lambda t: t["code"]):
        code = territory["code"]
        if not code.startswith(DIVISIONS) or code in SKIPPED:
            continue
        country = iso.get(code[:2], "") if code != "pk-km" else ""
        name = RENAMED.get(code, territory["name"].split(" (")[0])
        if code.startswith("ch-") and catalog.known(name, {"place"}):
            name = "canton of " + name
        known = [i for i in catalog.known(name, {"place"}) if catalog.actors[i]["country"] == country]
        if known:
            catalog.set_qid(known[0], territory["qid"])
            actor_id = known[0]
        else:
            actor_id = catalog.add(catalog.new_id("place", name, country), name, "place", country,
                                   territory["qid"], 0.9 if " " in name else 0.85, "rigour")
        match = re.fullmatch(r"(.+) (Oblast|Krai)", name)
        bodies = {"Oblast": ("oblast", "region", "province"), "Krai": ("region", "territory", "krai")}
        for body in bodies[match.group(2)] if match else ():
            catalog.alias(actor_id, "%s %s" % (match.group(1), body), "name")
        if code in ("cn-xj", "in-od", "ru-da", "ru-sa", "in-pb", "ch-gr"):
            for other in {"cn-xj": ["Sinkiang"], "in-od": ["Orissa"], "ru-da": ["Daghestan"],
                          "ru-sa": ["Yakutia"], "in-pb": ["Indian Punjab"], "ch-gr": ["Graubünden"]}[code]:
                catalog.alias(actor_id, other, "name")


def leave_states(catalog, build):
    """Takes a state's own name from its city: bare Kuwait, Guatemala or Singapore is the state."""
    states = collections.defaultdict(set)
    for (actor_id, _, kind), alias in catalog.aliases.items():
        if catalog.actors[actor_id]["type"] == "state" and kind == "name":
            states[catalog.actors[actor_id]["country"]].add(build.fold(alias))
    for key, alias in list(catalog.aliases.items()):
        actor = catalog.actors[key[0]]
        if actor["type"] == "place" and actor["country"] and build.fold(alias) in states[actor["country"]]:
            del catalog.aliases[key]
            if build.fold(actor["name"]) == build.fold(alias):
                actor["name"] += " City"
                catalog.alias(key[0], actor["name"], "name")
