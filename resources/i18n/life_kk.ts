<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en_GB">
<context>
    <name>AgendaModel</name>
    <message>
        <source>Due on</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Жұмыс күні</translation>
    </message>
    <message>
        <source>What is owed</source>
        <translation>Не орындалуға тиіс</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Кім орындайды</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карточка</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Тапсырма</translation>
    </message>
    <message>
        <source>Deadline of the instruction</source>
        <translation>Тапсырманың орындалу мерзімі</translation>
    </message>
</context>
<context>
    <name>CardsModel</name>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Құжат</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Тапсырма</translation>
    </message>
    <message>
        <source>Responsible executor</source>
        <translation>Жауапты орындаушы</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Жұмыс күні</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Бақылау түрі</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Жай-күйі</translation>
    </message>
</context>
<context>
    <name>CardsScreen</name>
    <message>
        <source>in any state</source>
        <translation>кез келген жай-күйде</translation>
    </message>
    <message>
        <source>No card fits. Change the words or show all cards.</source>
        <translation>Сұрауға сай карточка жоқ. Сөздерді өзгертіңіз немесе барлық карточканы көрсетіңіз.</translation>
    </message>
    <message>
        <source>There is no card yet. Ctrl+N registers the first instruction.</source>
        <translation>Әзірге карточка жоқ. Алғашқы тапсырма Ctrl+N арқылы тіркеледі.</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Карточкалар</translation>
    </message>
    <message>
        <source>Every clause under control has a card (paragraph 50). The list is filtered while you type: words, their beginnings and numbers are found in every field. A heading that sorts does so on a click, and back on the next. Enter opens the card under the cursor.

Working days are counted by the calendar of Kazakhstan from today to the deadline in force. A card due today is not overdue.</source>
        <translation>Бақылаудағы әр тармақтың өз карточкасы болады (50-тармақ). Тізім теріп отырғанда сүзіледі: сөздер, олардың басы және нөмірлер барлық өрістен ізделеді. Баған тақырыбын бассаңыз, тізім сол бойынша сұрыпталады, қайта бассаңыз, кері реттеледі. Enter меңзер тұрған карточканы ашады.

Жұмыс күндері бүгіннен қолданыстағы мерзімге дейін Қазақстанның күнтізбесі бойынша саналады. Мерзімі бүгін бітетін карточка мерзімі өткен болып саналмайды.</translation>
    </message>
    <message>
        <source>words, numbers, bodies</source>
        <translation>сөздер, нөмірлер, органдар</translation>
    </message>
    <message>
        <source>Filter the cards</source>
        <translation>Карточкаларды сүзу</translation>
    </message>
    <message>
        <source>State of the card</source>
        <translation>Карточканың жай-күйі</translation>
    </message>
    <message>
        <source>When it is due</source>
        <translation>Мерзімі қашан</translation>
    </message>
    <message>
        <source>Show all cards</source>
        <translation>Барлық карточканы көрсету</translation>
    </message>
    <message>
        <source>due at any time</source>
        <translation>мерзімі кез келген</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>мерзімі өткен</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>мерзімі бүгін</translation>
    </message>
    <message>
        <source>due within 3 working days</source>
        <translation>мерзіміне 3 жұмыс күні қалған</translation>
    </message>
    <message>
        <source>due within 10 working days</source>
        <translation>мерзіміне 10 жұмыс күні қалған</translation>
    </message>
    <message>
        <source>kept filters</source>
        <translation>сақталған сүзгілер</translation>
    </message>
    <message>
        <source>all cards</source>
        <translation>барлық карточка</translation>
    </message>
    <message>
        <source>More conditions</source>
        <translation>Қосымша шарттар</translation>
    </message>
    <message>
        <source>Keep the filter …</source>
        <translation>Сүзгіні сақтау …</translation>
    </message>
    <message>
        <source>Forget this filter</source>
        <translation>Бұл сүзгіні алып тастау</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>Тізімді басып шығару</translation>
    </message>
    <message>
        <source>Kept filters</source>
        <translation>Сақталған сүзгілер</translation>
    </message>
</context>
<context>
    <name>MonthCalendar</name>
    <message>
        <source>month before</source>
        <translation>алдыңғы ай</translation>
    </message>
    <message>
        <source>month after</source>
        <translation>келесі ай</translation>
    </message>
</context>
<context>
    <name>MonthGrid</name>
    <message>
        <source>There is no calendar for this year.</source>
        <translation>Бұл жылдың жұмыс күнтізбесі жоқ.</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>демалыс күні</translation>
    </message>
    <message>
        <source>working day: %1</source>
        <translation>жұмыс күні: %1</translation>
    </message>
    <message>
        <source>provisional: not yet confirmed by an act</source>
        <translation>алдын ала: құқықтық актімен әлі бекітілмеген</translation>
    </message>
    <message>
        <source>falls due: %1</source>
        <translation>мерзімі бітеді: %1</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Күнтізбе</translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message>
        <source>What falls due within ten working days</source>
        <translation>Он жұмыс күні ішінде мерзімі бітетіндер</translation>
    </message>
    <message>
        <source>Due on %1</source>
        <translation>Мерзімі %1</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Бүгін, %1</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>мерзімі өткен</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>мерзімі бүгін</translation>
    </message>
    <message>
        <source>within 3 working days</source>
        <translation>3 жұмыс күні ішінде</translation>
    </message>
    <message>
        <source>within 10 working days</source>
        <translation>10 жұмыс күні ішінде</translation>
    </message>
    <message>
        <source>papers outside the safe</source>
        <translation>сейфтен тыс құжаттар</translation>
    </message>
    <message>
        <source>done here, awaiting removal</source>
        <translation>орындалды, бақылаудан алынуын күтуде</translation>
    </message>
    <message>
        <source>remarks of the self-check</source>
        <translation>өзін-өзі тексеру ескертпелері</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Бүгін</translation>
    </message>
    <message>
        <source>Each number opens the list behind it; the numbers of days count the very lines that stand below. What is due today is not overdue.

A line is an obligation that the decree derives from a card: the report at the deadline (66), the co-executors&apos; proposals (65), interim reports (66-1), road maps (56), the vision of the process (46), the same-day hand-over of marked instructions with its hour (64). Where no report is owed, the deadline itself is the line (50). Lines stand by day, hour and owner.

The calendar greys days off; the reason appears on hover. A dotted frame marks a day that is provisional: no act has confirmed it yet. A day chosen in the calendar shows what falls due on it.</source>
        <translation>Әр сан өз тізімін ашады; күндер бойынша сандар төменде тұрған жолдардың дәл өзін санайды. Мерзімі бүгін бітетін тапсырма мерзімі өткен болып саналмайды.

Жол – Жарлық бойынша карточкадан туындайтын міндет: мерзіміндегі есептік ақпарат (66-тармақ), бірлесіп орындаушылардың ұсыныстары (65-тармақ), аралық есептік ақпарат (66-1-тармақ), жол карталары (56-тармақ), орындау процесінің пайымы (46-тармақ), белгісі бар тапсырмаларды сол күні сағатымен жеткізу (64-тармақ). Есептік ақпарат талап етілмейтін жерде жол – орындау мерзімінің өзі (50-тармақ). Жолдар күні, сағаты және міндетті тұлға бойынша тұр.

Күнтізбеде демалыс күндері сұр түспен берілген; тінтуірді апарсаңыз, себебі көрінеді. Нүктелі жиек – алдын ала белгіленген күн: ол актімен әлі бекітілмеген. Күнтізбеден күн таңдасаңыз, сол күнгі мерзімдер көрсетіледі.</translation>
    </message>
    <message>
        <source>Nothing falls due here.</source>
        <translation>Мұнда мерзімі бітетін ештеңе жоқ.</translation>
    </message>
    <message>
        <source>Show all days</source>
        <translation>Барлық күнді көрсету</translation>
    </message>
    <message>
        <source>What falls due</source>
        <translation>Мерзімі бітетіндер</translation>
    </message>
    <message>
        <source>Reminder slips</source>
        <translation>Еске салу парақтары</translation>
    </message>
    <message>
        <source>What waits …</source>
        <translation>Күтіп тұрғандар …</translation>
    </message>
    <message>
        <source>Execution discipline …</source>
        <translation>Орындаушылық тәртіп …</translation>
    </message>
    <message>
        <source>Reminder slips …</source>
        <translation>Еске салу парақтары …</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>Тізімді басып шығару</translation>
    </message>
    <message>
        <source>Packages due: %1 …</source>
        <translation>Мерзімі келген пакеттер: %1 …</translation>
    </message>
    <message>
        <source>Decisions awaited: %1 …</source>
        <translation>Шешім күтуде: %1 …</translation>
    </message>
</context>
<context>
    <name>DisciplineScreen</name>
    <message>
        <source>terms from</source>
        <translation>мерзімдер: басы</translation>
    </message>
    <message>
        <source>until</source>
        <translation>соңы</translation>
    </message>
    <message>
        <source>as on</source>
        <translation>қай күнгі жағдай</translation>
    </message>
    <message>
        <source>divided by</source>
        <translation>бөлінуі</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>не саналады</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>Мәліметті басып шығару</translation>
    </message>
    <message>
        <source>Monthly pack, open</source>
        <translation>Айлық жинақ, ашық</translation>
    </message>
    <message>
        <source>Monthly pack, secret</source>
        <translation>Айлық жинақ, құпия</translation>
    </message>
    <message>
        <source>Yearly report</source>
        <translation>Жылдық есеп</translation>
    </message>
    <message>
        <source>Appendix 8</source>
        <translation>8-қосымша</translation>
    </message>
    <message>
        <source>Review held …</source>
        <translation>Қаралғанын енгізу …</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Кім жауап береді</translation>
    </message>
    <message>
        <source>Terms due</source>
        <translation>Мерзімі келді</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Мерзімінде</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Кешігіп</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Мерзімі өтті</translation>
    </message>
    <message>
        <source>Not due yet</source>
        <translation>Мерзімі келмеді</translation>
    </message>
    <message>
        <source>In time of all done, %</source>
        <translation>Орындалғандар ішінде мерзімінде, %</translation>
    </message>
    <message>
        <source>Usual percentage</source>
        <translation>Үйреншікті пайыз</translation>
    </message>
    <message>
        <source>Within the first term, %</source>
        <translation>Алғашқы мерзімінде, %</translation>
    </message>
    <message>
        <source>Mean delay, wd</source>
        <translation>Орташа кешігу, ж.к.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>көрсетілмеген</translation>
    </message>
    <message>
        <source>Monthly pack, %1</source>
        <translation>Айлық жинақ, %1</translation>
    </message>
    <message>
        <source>Yearly report %1 (80)</source>
        <translation>%1 жылғы есеп (80-тармақ)</translation>
    </message>
    <message>
        <source>Appendix 8, %1</source>
        <translation>8-қосымша, %1 жыл</translation>
    </message>
    <message>
        <source>The review is entered.</source>
        <translation>Қаралғаны енгізілді.</translation>
    </message>
    <message>
        <source>No term ends in this period.</source>
        <translation>Бұл кезеңде аяқталатын мерзім жоқ.</translation>
    </message>
    <message>
        <source>Execution discipline</source>
        <translation>Орындаушылық тәртіп</translation>
    </message>
    <message>
        <source>Terms that end in the period, as they stood at the end of the day named: with the deadline then in force and nothing that happened later (45, 54, 80).

In time of all done: what was done not later than its deadline, of all that was done. The usual percentage is shown beside it for comparison: it calls good whatever is not overdue at the moment, however late it was done and however far its term still is. Within the first term: done by the original deadline, whatever was granted later.

A report returned for rework is none. Control ended without execution counts neither way. By unit only sub-instructions inside the body are divided. The open variant of the monthly pack holds figures only: no number, text or term of a case.</source>
        <translation>Кезеңде аяқталатын мерзімдер көрсетілген күннің соңындағы жағдай бойынша тұр: сол кезде қолданылған мерзіммен, кейін болғанның ешқайсысынсыз (45, 54, 80-тармақтар).

«Орындалғандар ішінде мерзімінде»: мерзімінен кешіктірілмей орындалғандардың барлық орындалғандар ішіндегі үлесі. Үйреншікті пайыз жанында салыстыру үшін ғана тұр: ол қанша кешігіп орындалса да, мерзімі қанша алыс болса да, дәл қазір мерзімі өтпегеннің бәрін жақсы деп санайды. «Алғашқы мерзімінде»: кейін не берілсе де, бастапқы мерзімінде орындалғандар.

Пысықтауға қайтарылған есептік ақпарат есепке алынбайды. Орындалмай аяқталған бақылау ешқайсысына саналмайды. Бөлімшелер бойынша тек орган ішіндегі тапсырмалар бөлінеді. Айлық жинақтың ашық нұсқасында тек сандар бар: карточканың нөмірі, мәтіні, мерзімі жоқ.</translation>
    </message>
</context>
<context>
    <name>ReviewForm</name>
    <message>
        <source>Held on</source>
        <translation>Қаралған күні</translation>
    </message>
    <message>
        <source>Paper that shows it</source>
        <translation>Растайтын құжат</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Не шешілді</translation>
    </message>
    <message>
        <source>Review of execution discipline (45)</source>
        <translation>Орындаушылық тәртіпті қарау (45-тармақ)</translation>
    </message>
    <message>
        <source>Type the date.</source>
        <translation>Күнін жазыңыз.</translation>
    </message>
</context>
<context>
    <name>WaitingScreen</name>
    <message>
        <source>Card</source>
        <translation>Карточка</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Жұмыс күні</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Тапсырма</translation>
    </message>
    <message>
        <source>Paper, addressee</source>
        <translation>Құжат, адресат</translation>
    </message>
    <message>
        <source>Nothing waits here.</source>
        <translation>Мұнда күтіп тұрған ештеңе жоқ.</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Күтіп тұрғандар</translation>
    </message>
    <message>
        <source>Cases that wait for somebody, what has waited longest first; Enter opens the card.

A body closes its own control only after the Administration has removed the case (79): both halves of that way have a list. Marked papers are brought the same day (64). A notice of risk is missing where the deadline is near or past, no report stands and nobody was told (66-1).</source>
        <translation>Біреуді күтіп тұрған істер, ең ұзақ күткені бірінші; Enter карточканы ашады.

Орган өз бақылауын Президент Әкімшілігі алғаннан кейін ғана жабады (79-тармақ): бұл жолдың екі бөлігінің де тізімі бар. Белгісі бар құжаттар сол күні жеткізіледі (64-тармақ). Мерзімі жақын немесе өткен, есептік ақпараты жоқ, ешкімге айтылмаған жерде тәуекел туралы хабарлама жетіспейді (66-1-тармақ).</translation>
    </message>
    <message>
        <source>Which list</source>
        <translation>Қай тізім</translation>
    </message>
</context>
<context>
    <name>CardConditions</name>
    <message>
        <source>any</source>
        <translation>кез келген</translation>
    </message>
    <message>
        <source>Secrecy</source>
        <translation>Құпиялылық белгісі</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Тапсырма түрі</translation>
    </message>
    <message>
        <source>Type of control</source>
        <translation>Бақылау түрі</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Бақылау деңгейі</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Белгі</translation>
    </message>
    <message>
        <source>Special track</source>
        <translation>Ерекше тәртіп (66-3-тармақ)</translation>
    </message>
    <message>
        <source>Responsible executor</source>
        <translation>Жауапты орындаушы</translation>
    </message>
    <message>
        <source>Due from</source>
        <translation>Мерзімі, басы</translation>
    </message>
    <message>
        <source>Due until</source>
        <translation>Мерзімі, соңы</translation>
    </message>
</context>
<context>
    <name>KeepFilterForm</name>
    <message>
        <source>Name of the filter</source>
        <translation>Сүзгінің атауы</translation>
    </message>
    <message>
        <source>Keep this filter</source>
        <translation>Осы сүзгіні сақтау</translation>
    </message>
    <message>
        <source>for everybody in this office</source>
        <translation>осы кеңседегі барлығына</translation>
    </message>
</context>
<context>
    <name>ActingForm</name>
    <message>
        <source>Who is absent</source>
        <translation>Орнында жоқ адам</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Оның міндетін атқаратын адам</translation>
    </message>
    <message>
        <source>Order No.</source>
        <translation>Бұйрық №</translation>
    </message>
    <message>
        <source>Order of</source>
        <translation>Бұйрық күні</translation>
    </message>
    <message>
        <source>From, included</source>
        <translation>Басы, қоса алғанда</translation>
    </message>
    <message>
        <source>To, included</source>
        <translation>Соңы, қоса алғанда</translation>
    </message>
    <message>
        <source>Acting by an order</source>
        <translation>Бұйрық бойынша міндет атқару</translation>
    </message>
    <message>
        <source>Enter both officials in the section Officials first: the absent one and the one who acts.</source>
        <translation>Алдымен «Лауазымды адамдар» бөлімінде екі адамды енгізіңіз: жоқ адамды және оның міндетін атқарушыны.</translation>
    </message>
</context>
<context>
    <name>ActingsScreen</name>
    <message>
        <source>Who is absent</source>
        <translation>Кім жоқ</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Кім міндетін атқарады</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Бұйрық</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Басы</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Соңы</translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation>Мерзімінен бұрын аяқталды</translation>
    </message>
    <message>
        <source>Acting by orders</source>
        <translation>Бұйрық бойынша міндет атқару</translation>
    </message>
</context>
<context>
    <name>BodiesScreen</name>
    <message>
        <source>Name in Kazakh</source>
        <translation>Қазақша атауы</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Орысша атауы</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Қысқаша атауы</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Қай күннен</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Соңғы күні</translation>
    </message>
    <message>
        <source>Complete …</source>
        <translation>Толықтыру …</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>Атауын өзгерту …</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Органдар</translation>
    </message>
</context>
<context>
    <name>BodyForm</name>
    <message>
        <source>not said</source>
        <translation>көрсетілмеген</translation>
    </message>
    <message>
        <source>Name in Kazakh</source>
        <translation>Қазақша атауы</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Орысша атауы</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Қысқаша атауы</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Қай күннен</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Sector (Appendix 8)</source>
        <translation>Сала (8-қосымша)</translation>
    </message>
    <message>
        <source>Another name from a day on</source>
        <translation>Белгілі бір күннен бастап басқа атау</translation>
    </message>
    <message>
        <source>Complete the body</source>
        <translation>Орган туралы мәліметті толықтыру</translation>
    </message>
    <message>
        <source>New body</source>
        <translation>Жаңа орган</translation>
    </message>
    <message>
        <source>Papers registered before keep the old name.</source>
        <translation>Бұрын тіркелген құжаттарда ескі атау қалады.</translation>
    </message>
</context>
<context>
    <name>DirectoriesScreen</name>
    <message>
        <source>Directories</source>
        <translation>Анықтамалықтар</translation>
    </message>
</context>
<context>
    <name>DirectoryForm</name>
    <message>
        <source>Type the date.</source>
        <translation>Күнін жазыңыз.</translation>
    </message>
</context>
<context>
    <name>DirectoryList</name>
    <message>
        <source>New …</source>
        <translation>Жаңа …</translation>
    </message>
    <message>
        <source>Last day …</source>
        <translation>Соңғы күні …</translation>
    </message>
    <message>
        <source>There is no entry yet. New … enters the first.</source>
        <translation>Әзірге жазба жоқ. Біріншісін «Жаңа …» енгізеді.</translation>
    </message>
    <message>
        <source>An entry holds from its first to its last day and is never deleted: papers of its time keep it. A body that is renamed gets a new entry that names the one before it.

Who acts for whom rests on an order and holds within its dates only; nobody has two at a time. Sectors divide the yearly summary of delegated control (75-1). The profile says who the office is and who decides where control is not at the Administration (74-1).</source>
        <translation>Жазба бірінші күнінен соңғы күніне дейін қолданылады және ешқашан жойылмайды: сол кездегі құжаттарда ол қалады. Атауы өзгерген органға бұрынғысын көрсететін жаңа жазба ашылады.

Кімнің кімнің міндетін атқаратыны бұйрыққа негізделеді және тек оның күндері ішінде жарамды; бір мезгілде бір адамның орнына екеу болмайды. Салалар берілген бақылаудың жылдық жиынтық есебін бөледі (75-1-тармақ). Бейін ұйымның кім екенін және бақылау Президент Әкімшілігінде болмаған жағдайда кім шешетінін көрсетеді (74-1-тармақ).</translation>
    </message>
    <message>
        <source>past ones too</source>
        <translation>бұрынғылары да</translation>
    </message>
</context>
<context>
    <name>LastDayForm</name>
    <message>
        <source>Last day, included</source>
        <translation>Соңғы күні, қоса алғанда</translation>
    </message>
    <message>
        <source>%1 ends</source>
        <translation>%1: қолданылуы аяқталады</translation>
    </message>
</context>
<context>
    <name>NamedForm</name>
    <message>
        <source>Name in Kazakh</source>
        <translation>Қазақша атауы</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Орысша атауы</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Қай күннен</translation>
    </message>
    <message>
        <source>Its part of a number</source>
        <translation>Нөмірдегі бөлігі</translation>
    </message>
    <message>
        <source>New unit of the office</source>
        <translation>Кеңсенің жаңа бөлімшесі</translation>
    </message>
    <message>
        <source>New sector</source>
        <translation>Жаңа сала</translation>
    </message>
</context>
<context>
    <name>OfficialForm</name>
    <message>
        <source>of the office itself</source>
        <translation>кеңсенің өзінікі</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>көрсетілмеген</translation>
    </message>
    <message>
        <source>Surname and initials</source>
        <translation>Тегі, аты-жөнінің бас әріптері</translation>
    </message>
    <message>
        <source>Position in Kazakh</source>
        <translation>Лауазымы қазақша</translation>
    </message>
    <message>
        <source>Position in Russian</source>
        <translation>Лауазымы орысша</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>Unit of the office</source>
        <translation>Кеңсе бөлімшесі</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Қай күннен</translation>
    </message>
    <message>
        <source>New official</source>
        <translation>Жаңа лауазымды адам</translation>
    </message>
    <message>
        <source>first head</source>
        <translation>бірінші басшы</translation>
    </message>
    <message>
        <source>political servant (68, 72)</source>
        <translation>саяси қызметші (68, 72-тармақтар)</translation>
    </message>
</context>
<context>
    <name>OfficialsScreen</name>
    <message>
        <source>Official</source>
        <translation>Лауазымды адам</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Лауазымы</translation>
    </message>
    <message>
        <source>Body, unit</source>
        <translation>Орган, бөлімше</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Қай күннен</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Соңғы күні</translation>
    </message>
    <message>
        <source>Officials</source>
        <translation>Лауазымды адамдар</translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>Who the office is</source>
        <translation>Ұйымның мәртебесі</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Қай күннен</translation>
    </message>
    <message>
        <source>Name in Kazakh</source>
        <translation>Қазақша атауы</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Орысша атауы</translation>
    </message>
    <message>
        <source>Regulation that names who decides (74-1)</source>
        <translation>Кім шешетінін белгілейтін регламент (74-1-тармақ)</translation>
    </message>
    <message>
        <source>Control of the Government: who decides</source>
        <translation>Үкіметтің бақылауы: кім шешеді</translation>
    </message>
    <message>
        <source>Control of a central body: who decides</source>
        <translation>Орталық органның бақылауы: кім шешеді</translation>
    </message>
    <message>
        <source>Control of a local body: who decides</source>
        <translation>Жергілікті органның бақылауы: кім шешеді</translation>
    </message>
    <message>
        <source>Profile of the organisation</source>
        <translation>Ұйым бейіні</translation>
    </message>
    <message>
        <source>Nothing ticked: the default of the decree stays. Earlier profiles stay for their days.</source>
        <translation>Ештеңе белгіленбесе, Жарлық бойынша тәртіп қалады. Бұрынғы бейіндер өз күндері үшін сақталады.</translation>
    </message>
    <message>
        <source>A report is signed in, working days (0: not reckoned)</source>
        <translation>Есептік ақпаратқа қол қойылады, жұмыс күні (0 – есепке алынбайды)</translation>
    </message>
    <message>
        <source>The courier takes, working days (0: not reckoned)</source>
        <translation>Жеткізу уақыты, жұмыс күні (0 – есепке алынбайды)</translation>
    </message>
</context>
<context>
    <name>ProfileScreen</name>
    <message>
        <source>New profile …</source>
        <translation>Жаңа бейін …</translation>
    </message>
    <message>
        <source>Who the office is</source>
        <translation>Ұйым кім болып табылады</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Regulation</source>
        <translation>Регламент</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Қай күннен</translation>
    </message>
    <message>
        <source>The profile is not entered yet: the office is taken for a central body.</source>
        <translation>Бейін әлі енгізілмеген: ұйым орталық орган деп есептеледі.</translation>
    </message>
    <message>
        <source>Profile of the organisation</source>
        <translation>Ұйым бейіні</translation>
    </message>
    <message>
        <source>Who the office is decides which control is its own and when a case leaves its hands (41, 79), and who decides where control is not at the Administration (74-1). A new profile holds from its day; the earlier ones stay for theirs.</source>
        <translation>Ұйымның кім екендігі қай бақылау өзінікі екенін, іс оның қолынан қашан шығатынын (41, 79-тармақтар) және бақылау Президент Әкімшілігінде болмаған жағдайда кім шешетінін айқындайды (74-1-тармақ). Жаңа бейін өз күнінен бастап қолданылады; бұрынғылары өз күндері үшін қалады.</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Bodies</source>
        <translation>Органдар</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Бөлімшелер</translation>
    </message>
    <message>
        <source>Officials</source>
        <translation>Лауазымды адамдар</translation>
    </message>
    <message>
        <source>Acting</source>
        <translation>Міндет атқару</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>Салалар</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Бейін</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Анықтамалықтар</translation>
    </message>
    <message>
        <source>Gaps and order</source>
        <translation>Тұтастығы мен реті</translation>
    </message>
    <message>
        <source>Series and formats</source>
        <translation>Қатарлар мен үлгілер</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Нөмірлер</translation>
    </message>
    <message>
        <source>Standard texts</source>
        <translation>Үлгі мәтіндер</translation>
    </message>
</context>
<context>
    <name>SectorsScreen</name>
    <message>
        <source>Name in Kazakh</source>
        <translation>Қазақша атауы</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Орысша атауы</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Қай күннен</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Соңғы күні</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>Салалар</translation>
    </message>
</context>
<context>
    <name>UnitsScreen</name>
    <message>
        <source>Name in Kazakh</source>
        <translation>Қазақша атауы</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Орысша атауы</translation>
    </message>
    <message>
        <source>Part of a number</source>
        <translation>Нөмірдегі бөлігі</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Қай күннен</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Соңғы күні</translation>
    </message>
    <message>
        <source>Units of the office</source>
        <translation>Кеңсе бөлімшелері</translation>
    </message>
</context>
<context>
    <name>AnnulNumberForm</name>
    <message>
        <source>Why it is not needed</source>
        <translation>Неге қажет емес</translation>
    </message>
    <message>
        <source>Annul number %1</source>
        <translation>%1 нөмірінің күшін жою</translation>
    </message>
    <message>
        <source>It stays in the register with its reason and is never given out again.</source>
        <translation>Нөмір себебімен бірге журналда қалады және қайта берілмейді.</translation>
    </message>
    <message>
        <source>Annul the number</source>
        <translation>Нөмірдің күшін жою</translation>
    </message>
</context>
<context>
    <name>ExplainGapForm</name>
    <message>
        <source>Why these numbers were never given out</source>
        <translation>Бұл нөмірлер неге берілмеген</translation>
    </message>
    <message>
        <source>Explain the gap from %1 to %2</source>
        <translation>%1-ден %2-ге дейінгі бос аралықты түсіндіру</translation>
    </message>
    <message>
        <source>They are entered as annulled with this reason; a gap that is explained is none.</source>
        <translation>Олар осы себеппен күші жойылған деп енгізіледі; түсіндірілген аралық бос саналмайды.</translation>
    </message>
</context>
<context>
    <name>NumbersScreen</name>
    <message>
        <source>Numbers</source>
        <translation>Нөмірлер</translation>
    </message>
</context>
<context>
    <name>PaperEntryForm</name>
    <message>
        <source>the whole office</source>
        <translation>бүкіл орган</translation>
    </message>
    <message>
        <source>Series of</source>
        <translation>Кімнің қатары</translation>
    </message>
</context>
<context>
    <name>RegistersScreen</name>
    <message>
        <source>the whole office</source>
        <translation>бүкіл орган</translation>
    </message>
    <message>
        <source>Series of</source>
        <translation>Кімнің қатары</translation>
    </message>
</context>
<context>
    <name>ReserveForm</name>
    <message>
        <source>Series</source>
        <translation>Қатар</translation>
    </message>
    <message>
        <source>How many numbers</source>
        <translation>Неше нөмір</translation>
    </message>
    <message>
        <source>For what, and why</source>
        <translation>Не үшін және неліктен</translation>
    </message>
    <message>
        <source>Set numbers aside</source>
        <translation>Нөмірлерді сақтап қою</translation>
    </message>
    <message>
        <source>The next numbers of this year wait; later papers take those after them.</source>
        <translation>Осы жылғы келесі нөмірлер сақталады; кейінгі құжаттар олардан кейінгі нөмірлерді алады.</translation>
    </message>
</context>
<context>
    <name>SeriesForm</name>
    <message>
        <source>the whole office</source>
        <translation>бүкіл орган</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Қатар</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Бөлімше</translation>
    </message>
    <message>
        <source>Format of the number</source>
        <translation>Нөмір үлгісі</translation>
    </message>
    <message>
        <source>From the year</source>
        <translation>Қай жылдан</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>Бірінші нөмір</translation>
    </message>
    <message>
        <source>Suffix of secret</source>
        <translation>«Құпия» белгісінің қосымшасы</translation>
    </message>
    <message>
        <source>Suffix of top secret</source>
        <translation>«Өте құпия» белгісінің қосымшасы</translation>
    </message>
    <message>
        <source>Suffix of special importance</source>
        <translation>«Аса маңызды» белгісінің қосымшасы</translation>
    </message>
    <message>
        <source>How numbers look</source>
        <translation>Нөмірлердің жазылуы</translation>
    </message>
    <message>
        <source>Parts: {number} or {number:4} with four digits, {year}, {yy}, {unit}, {grade}; everything else is written as typed. Numbers already given out stay as they are.</source>
        <translation>Бөліктері: {number} немесе төрт таңбалы {number:4}, {year}, {yy}, {unit}, {grade}; қалғаны қалай терілсе, солай жазылады. Бұрын берілген нөмірлер өзгермейді.</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Мысалы: %1</translation>
    </message>
</context>
<context>
    <name>SeriesScreen</name>
    <message>
        <source>New format …</source>
        <translation>Жаңа үлгі …</translation>
    </message>
    <message>
        <source>Series of numbers</source>
        <translation>Нөмірлер қатары</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Қатар</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Бөлімше</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Үлгісі</translation>
    </message>
    <message>
        <source>From the year</source>
        <translation>Қай жылдан</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>Бірінші нөмір</translation>
    </message>
    <message>
        <source>Suffixes of grades</source>
        <translation>Құпиялық белгілерінің қосымшалары</translation>
    </message>
    <message>
        <source>the whole office</source>
        <translation>бүкіл орган</translation>
    </message>
    <message>
        <source>1, 2, 3 … without end: a recipient sees at once that one is missing</source>
        <translation>1, 2, 3 … үздіксіз: біреуі жетіспесе, алушы бірден көреді</translation>
    </message>
    <message>
        <source>Each series counts by itself and begins anew every year. A format holds from its year on; numbers already given out stay as they are. A unit with a part of its own in the number (Directories) may have its own series of papers.

A number is never given out twice: one that is annulled stays with its reason.

Packages are numbered by the program: one series for ever, in the order in which they are made, so that who receives them sees a missing one. Their format cannot be changed.</source>
        <translation>Әр қатар жеке есептеледі және жыл сайын қайта басталады. Үлгі өз жылынан бастап қолданылады; бұрын берілген нөмірлер өзгермейді. Нөмірде өз бөлігі бар бөлімшенің (Анықтамалықтар) жеке құжаттар қатары болуы мүмкін.

Нөмір екі рет берілмейді: күші жойылған нөмір себебімен бірге қалады.

Пакеттерді бағдарламаның өзі нөмірлейді: қатар біреу, жылдан жылға жалғаса береді, нөмір жасалу ретімен беріледі; сондықтан пакет жетіспесе, алушы оны байқайды. Олардың нөмірінің үлгісі өзгертілмейді.</translation>
    </message>
</context>
<context>
    <name>YearScreen</name>
    <message>
        <source>the whole office</source>
        <translation>бүкіл орган</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Есепті басып шығару</translation>
    </message>
    <message>
        <source>Set aside …</source>
        <translation>Сақтап қою …</translation>
    </message>
    <message>
        <source>Annul …</source>
        <translation>Күшін жою …</translation>
    </message>
    <message>
        <source>Explain the gap …</source>
        <translation>Бос аралықты түсіндіру …</translation>
    </message>
    <message>
        <source>Gaps and order</source>
        <translation>Тұтастығы мен реті</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Не анықталды</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) registered</source>
        <translation>
            <numerusform>%n құжат тіркелген</numerusform>
            <numerusform>%n құжат тіркелген</numerusform>
        </translation>
    </message>
    <message>
        <source>given out</source>
        <translation>берілген қатар</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>бос аралық</translation>
    </message>
    <message>
        <source>not explained</source>
        <translation>түсіндірілмеген</translation>
    </message>
    <message>
        <source>registered with an earlier date than the number before it</source>
        <translation>алдындағы нөмірден бұрынғы күнмен тіркелген</translation>
    </message>
    <message>
        <source>out of order of dates</source>
        <translation>күнтізбелік ретінен тыс</translation>
    </message>
    <message>
        <source>Set aside: %1</source>
        <translation>Сақталды: %1</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Қатар</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Бөлімше</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Жыл</translation>
    </message>
    <message>
        <source>The report is for those who may see everything: a gap and an unseen paper look the same.</source>
        <translation>Есеп барлық құжатты көруге құқығы бар адамдарға ғана беріледі: бос аралық пен көрінбейтін құжат бірдей көрінеді.</translation>
    </message>
    <message>
        <source>No number of this series was given out in the year.</source>
        <translation>Бұл жылы осы қатардан нөмір берілмеген.</translation>
    </message>
    <message>
        <source>Every number of a year&apos;s series is accounted for: registered, set aside, annulled with its reason, or missing. Two persons annul a number that was set aside. A gap is explained by entering its numbers as annulled with the reason.

Out of order: a number that bears an earlier date than the one before it.</source>
        <translation>Жылдық қатардың әр нөмірі есепте тұрады: тіркелген, сақталған, себебімен күші жойылған немесе жоқ. Сақталған нөмірдің күшін екі адам жояды. Бос аралық нөмірлерді себебімен күші жойылған деп енгізу арқылы түсіндіріледі.

Ретінен тыс: алдындағы нөмірден бұрынғы күні бар нөмір.</translation>
    </message>
</context>
<context>
    <name>StandardTextButton</name>
    <message>
        <source>Standard text …</source>
        <translation>Үлгі мәтін …</translation>
    </message>
</context>
<context>
    <name>StandardTextForm</name>
    <message>
        <source>What it is for</source>
        <translation>Не үшін</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Қолданыла бастаған күні</translation>
    </message>
    <message>
        <source>Text in Kazakh</source>
        <translation>Қазақша мәтіні</translation>
    </message>
    <message>
        <source>Text in Russian</source>
        <translation>Орысша мәтіні</translation>
    </message>
    <message>
        <source>New standard text</source>
        <translation>Жаңа үлгі мәтін</translation>
    </message>
    <message>
        <source>Everybody sees standard texts, whatever their clearance: write nothing secret here.</source>
        <translation>Үлгі мәтіндерді рұқсат нысанына қарамастан бәрі көреді: мұнда құпия ештеңе жазбаңыз.</translation>
    </message>
</context>
<context>
    <name>StandardTextsScreen</name>
    <message>
        <source>What it is for</source>
        <translation>Не үшін</translation>
    </message>
    <message>
        <source>Text in Kazakh</source>
        <translation>Қазақша мәтіні</translation>
    </message>
    <message>
        <source>Text in Russian</source>
        <translation>Орысша мәтіні</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Қолданыла бастаған күні</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Соңғы күні</translation>
    </message>
    <message>
        <source>Standard texts</source>
        <translation>Үлгі мәтіндер</translation>
    </message>
    <message>
        <source>Wordings the office writes again and again. Where a clause, a resolution, a sub-instruction or reasons are typed, Ctrl+T offers those of its kind; the chosen one may then be changed by hand, and Ctrl+Z takes it back. A paper keeps the words it was given: ending a text changes no paper. Everybody sees these texts, so nothing secret belongs in them.</source>
        <translation>Кеңсе қайта-қайта жазатын мәтіндер. Тармақ, қарар, орган ішіндегі тапсырма немесе себептер жазылатын жерде Ctrl+T пернелері соған арналған мәтіндерді ұсынады; таңдалған мәтінді кейін қолмен өзгертуге болады, ал Ctrl+Z оны қайтарады. Құжатта сол кезде жазылған сөздер қалады: мәтіннің қолданылуы аяқталса, ешбір құжат өзгермейді. Бұл мәтіндерді бәрі көреді, сондықтан оларға құпия ештеңе жазылмайды.</translation>
    </message>
</context>
<context>
    <name>TextChooser</name>
    <message>
        <source>There is no standard text for this yet: Settings, Directories, Standard texts enters one.</source>
        <translation>Бұған арналған үлгі мәтін әлі жоқ: ол «Баптау», «Анықтамалықтар», «Үлгі мәтіндер» бөлімінде енгізіледі.</translation>
    </message>
    <message>
        <source>Standard text</source>
        <translation>Үлгі мәтін</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Не үшін</translation>
    </message>
    <message>
        <source>Text in Kazakh</source>
        <translation>Қазақша мәтіні</translation>
    </message>
    <message>
        <source>Text in Russian</source>
        <translation>Орысша мәтіні</translation>
    </message>
</context>
</TS>
