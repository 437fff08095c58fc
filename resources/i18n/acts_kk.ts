<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk_KZ">
<context>
    <name>AttachDialog</name>
    <message>
        <source>not signed</source>
        <translation>қол қойылмаған</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Құжат</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Парақ саны</translation>
    </message>
    <message>
        <source>Signed by (15)</source>
        <translation>Кім қол қойды (15)</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Paper of the package</source>
        <translation>Топтамадағы құжат</translation>
    </message>
    <message>
        <source>The explanatory note has three sheets at most, five on complex matters, and says four things (15).</source>
        <translation>Түсіндірме жазба үш парақтан, күрделі мәселелер бойынша бес парақтан аспайды және төрт нәрсені баяндайды (15-тармақ).</translation>
    </message>
</context>
<context>
    <name>BackDialog</name>
    <message>
        <source>Day and hour</source>
        <translation>Күні мен сағаты</translation>
    </message>
    <message>
        <source>Sheets counted</source>
        <translation>Саналған парақ</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Back in the safe: %1</source>
        <translation>Сейфке қайтты: %1</translation>
    </message>
    <message>
        <source>It is signed</source>
        <translation>Қол қойылған</translation>
    </message>
</context>
<context>
    <name>ControlDialog</name>
    <message>
        <source>Number of the act</source>
        <translation>Актінің нөмірі</translation>
    </message>
    <message>
        <source>Received: day and hour</source>
        <translation>Түскен күні мен сағаты</translation>
    </message>
    <message>
        <source>Approved control assignment: number and date</source>
        <translation>Бақылауды бекіту (5-қосымша): нөмірі, күні</translation>
    </message>
    <message>
        <source>Assigned on</source>
        <translation>Бақылау бекітілген күн</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Тапсырма түрі</translation>
    </message>
    <message>
        <source>Copy No.</source>
        <translation>Дана №</translation>
    </message>
    <message>
        <source>Annex sheets</source>
        <translation>Қосымша парақтары</translation>
    </message>
    <message>
        <source>Put the act under control</source>
        <translation>Актіні бақылауға алу</translation>
    </message>
    <message>
        <source>Every clause of the assignment becomes a card of its own; nothing is typed again (25, 42).</source>
        <translation>Бақылауды бекітудің әр тармағы жеке карточка болады; ештеңе қайта терілмейді (25, 42-тармақтар).</translation>
    </message>
</context>
<context>
    <name>ControlSide</name>
    <message>
        <source>New clause …</source>
        <translation>Жаңа тармақ …</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Өзгерту …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>Put under control …</source>
        <translation>Бақылауға алу …</translation>
    </message>
    <message>
        <source>By its facts the act holds no instructions to be controlled.</source>
        <translation>Деректері бойынша актіде бақылануға жататын тапсырма жоқ.</translation>
    </message>
    <message>
        <source>The clauses are under control: Enter opens the card.</source>
        <translation>Тармақтар бақылауға алынған: Enter карточканы ашады.</translation>
    </message>
</context>
<context>
    <name>DestroyedDialog</name>
    <message>
        <source>On</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Act or file: number and date</source>
        <translation>Акт немесе іс: №, күні</translation>
    </message>
    <message>
        <source>Destroyed or filed: %1</source>
        <translation>Жойылды немесе іске тігілді: %1</translation>
    </message>
</context>
<context>
    <name>DraftFactsDialog</name>
    <message>
        <source>no grade</source>
        <translation>белгісіз</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>әлі белгісіз</translation>
    </message>
    <message>
        <source>Registration No. (empty: the next)</source>
        <translation>Тіркеу № (бос болса – кезекті)</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Тіркелген күні</translation>
    </message>
    <message>
        <source>Sheets of the draft</source>
        <translation>Жобаның парақ саны</translation>
    </message>
    <message>
        <source>Kind of act</source>
        <translation>Актінің түрі</translation>
    </message>
    <message>
        <source>What it holds (14)</source>
        <translation>Не қамтиды (14)</translation>
    </message>
    <message>
        <source>Secrecy</source>
        <translation>Құпиялылық белгісі</translation>
    </message>
    <message>
        <source>Title in Kazakh</source>
        <translation>Қазақша атауы</translation>
    </message>
    <message>
        <source>Title in Russian</source>
        <translation>Орысша атауы</translation>
    </message>
    <message>
        <source>Who prepares it (10)</source>
        <translation>Кім дайындайды (10)</translation>
    </message>
    <message>
        <source>Developing body or unit</source>
        <translation>Әзірлеуші орган немесе бөлімше</translation>
    </message>
    <message>
        <source>The developer is</source>
        <translation>Әзірлеуші қандай орган</translation>
    </message>
    <message>
        <source>The President's paper that designates it (10)</source>
        <translation>Оны айқындаған Президент құжаты (10)</translation>
    </message>
    <message>
        <source>Why electronic transfer was impossible (14)</source>
        <translation>Электрондық түрде беруге неге мүмкіндік болмады (14)</translation>
    </message>
    <message>
        <source>Other interested bodies (14), one a line</source>
        <translation>Өзге мүдделі органдар (14), әр жолға біреуден</translation>
    </message>
    <message>
        <source>Bodies whose powers it touches (16), one a line</source>
        <translation>Өкілеттігі қозғалатын органдар (16), әр жолға біреуден</translation>
    </message>
    <message>
        <source>Treaty: day of its signing (17)</source>
        <translation>Халықаралық шарт: қол қойылатын күн (17)</translation>
    </message>
    <message>
        <source>Supervises the responsible unit (24)</source>
        <translation>Жауапты бөлімшеге жетекшілік етеді (24)</translation>
    </message>
    <message>
        <source>Who keeps the paper here</source>
        <translation>Құжатты мұнда кім жүргізеді</translation>
    </message>
    <message>
        <source>New draft of an act on paper</source>
        <translation>Қағаздағы актінің жаңа жобасы</translation>
    </message>
    <message>
        <source>Facts of draft No. %1</source>
        <translation>№ %1 жобаның деректері</translation>
    </message>
    <message>
        <source>Track, visas, package and terms follow from these facts (paragraphs 10–24).</source>
        <translation>Жобаның жүру жолы, визалары, топтамасы мен мерзімдері осы деректермен айқындалады (10–24-тармақтар).</translation>
    </message>
    <message>
        <source>Register it</source>
        <translation>Тіркеу</translation>
    </message>
    <message>
        <source>Keep the facts</source>
        <translation>Деректерді сақтау</translation>
    </message>
    <message>
        <source>Touches powers of the Government or the Prime Minister (16)</source>
        <translation>Үкіметтің не Премьер-Министрдің өкілеттігін қозғайды (16)</translation>
    </message>
    <message>
        <source>Lowers state income (16)</source>
        <translation>Мемлекеттік кірістерді қысқартады (16)</translation>
    </message>
    <message>
        <source>Raises state spending (16)</source>
        <translation>Мемлекеттік шығыстарды ұлғайтады (16)</translation>
    </message>
    <message>
        <source>Prepared on the Government's initiative (16)</source>
        <translation>Үкіметтің бастамасы бойынша дайындалады (16)</translation>
    </message>
    <message>
        <source>Appointment or dismissal of judges (14, 19)</source>
        <translation>Судьяларды тағайындау немесе босату (14, 19)</translation>
    </message>
    <message>
        <source>Approves a State Planning System document (20)</source>
        <translation>Мемлекеттік жоспарлау жүйесінің құжатын бекітеді (20)</translation>
    </message>
    <message>
        <source>Touches branch interests of private business (15)</source>
        <translation>Жеке кәсіпкерліктің салалық мүдделерін қозғайды (15)</translation>
    </message>
    <message>
        <source>Amends acts in force (15)</source>
        <translation>Қолданыстағы актілерге өзгерістер енгізеді (15)</translation>
    </message>
    <message>
        <source>Names acts to be adopted to carry it out (15)</source>
        <translation>Іске асыру үшін қабылданатын актілерді көрсетеді (15)</translation>
    </message>
    <message>
        <source>Complex matter: note of up to five sheets (15)</source>
        <translation>Күрделі мәселе: жазба бес параққа дейін (15)</translation>
    </message>
    <message>
        <source>The State Counsellor's visa is needed (24)</source>
        <translation>Мемлекеттік кеңесшінің визасы қажет (24)</translation>
    </message>
    <message>
        <source>Holds instructions to be controlled (25)</source>
        <translation>Бақылануға жататын тапсырмалар бар (25)</translation>
    </message>
    <message>
        <source>Another order set by the President (27): paper and what it sets</source>
        <translation>Президент белгілеген өзгеше тәртіп (27): қағазы және не белгіленгені</translation>
    </message>
    <message>
        <source>To be prepared by (27)</source>
        <translation>Дайындау мерзімі (27)</translation>
    </message>
    <message>
        <source>To be agreed by (27)</source>
        <translation>Келісу мерзімі (27)</translation>
    </message>
    <message>
        <source>To be presented for signature by (27)</source>
        <translation>Қол қоюға ұсыну мерзімі (27)</translation>
    </message>
</context>
<context>
    <name>DraftListScreen</name>
    <message>
        <source>all drafts</source>
        <translation>барлық жоба</translation>
    </message>
    <message>
        <source>New draft …</source>
        <translation>Жаңа жоба …</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>Тізімді басып шығару</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Жоба</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>Әзірлеуші</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Кезеңі</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Күн</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Айналым</translation>
    </message>
    <message>
        <source>Out of safe</source>
        <translation>Сейфтен тыс</translation>
    </message>
    <message>
        <source>There is no draft act on paper here. “New draft …” registers the first one.</source>
        <translation>Мұнда қағаздағы акт жобасы жоқ. «Жаңа жоба …» біріншісін тіркейді.</translation>
    </message>
    <message>
        <source>Drafts of acts on paper</source>
        <translation>Қағаздағы акт жобалары</translation>
    </message>
    <message>
        <source>Drafts of the President's acts that travel on paper: those with state secrets, and those of restricted distribution whose electronic transfer was impossible (paragraph 14). Each line says at which stage the draft stands, when that stage is due and in how many working days; late ones are red. Enter opens the draft with its route, visas, package and papers.</source>
        <translation>Президент актілерінің қағазбен жүретін жобалары: мемлекеттік құпиялары барлар және электрондық түрде беруге мүмкіндік болмаған, таратылуы шектелгендер (14-тармақ). Әр жол жобаның қай кезеңде тұрғанын, сол кезеңнің мерзімін және неше жұмыс күні қалғанын көрсетеді; кешіккендері қызыл. Enter жобаны жолымен, визаларымен, топтамасымен және қағаздарымен ашады.</translation>
    </message>
    <message>
        <source>State of the draft</source>
        <translation>Жобаның күйі</translation>
    </message>
</context>
<context>
    <name>DraftPage</name>
    <message>
        <source>Secrecy</source>
        <translation>Құпиялылық белгісі</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Тіркелген</translation>
    </message>
    <message>
        <source>Kind of act</source>
        <translation>Актінің түрі</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Дайындайтын</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>Әзірлеуші</translation>
    </message>
    <message>
        <source>Designated by</source>
        <translation>Айқындаған құжат</translation>
    </message>
    <message>
        <source>Why on paper</source>
        <translation>Неге қағазда</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Парақ саны</translation>
    </message>
    <message>
        <source>Interested bodies</source>
        <translation>Мүдделі органдар</translation>
    </message>
    <message>
        <source>Touches powers of</source>
        <translation>Өкілеттігі қозғалатындар</translation>
    </message>
    <message>
        <source>What decides visas and terms</source>
        <translation>Визалар мен мерзімдерді айқындайтыны</translation>
    </message>
    <message>
        <source>Treaty signed on</source>
        <translation>Шартқа қол қойылатын күн</translation>
    </message>
    <message>
        <source>Supervises the unit</source>
        <translation>Бөлімшеге жетекшілік етеді</translation>
    </message>
    <message>
        <source>Keeps the paper</source>
        <translation>Құжатты жүргізеді</translation>
    </message>
    <message>
        <source>Withdrawn because</source>
        <translation>Қайтарып алу себебі</translation>
    </message>
    <message>
        <source>powers of the Government or the Prime Minister</source>
        <translation>Үкіметтің не Премьер-Министрдің өкілеттігі</translation>
    </message>
    <message>
        <source>lowers state income</source>
        <translation>мемлекеттік кірістерді қысқартады</translation>
    </message>
    <message>
        <source>raises state spending</source>
        <translation>мемлекеттік шығыстарды ұлғайтады</translation>
    </message>
    <message>
        <source>the Government's initiative</source>
        <translation>Үкіметтің бастамасы</translation>
    </message>
    <message>
        <source>judges</source>
        <translation>судьялар</translation>
    </message>
    <message>
        <source>State Planning System document</source>
        <translation>Мемлекеттік жоспарлау жүйесінің құжаты</translation>
    </message>
    <message>
        <source>interests of private business</source>
        <translation>жеке кәсіпкерлік мүдделері</translation>
    </message>
    <message>
        <source>amends acts in force</source>
        <translation>қолданыстағы актілерді өзгертеді</translation>
    </message>
    <message>
        <source>acts to carry it out</source>
        <translation>іске асыру актілері бар</translation>
    </message>
    <message>
        <source>complex matter</source>
        <translation>күрделі мәселе</translation>
    </message>
    <message>
        <source>the State Counsellor's visa</source>
        <translation>Мемлекеттік кеңесшінің визасы</translation>
    </message>
    <message>
        <source>instructions to be controlled</source>
        <translation>бақылануға жататын тапсырмалар</translation>
    </message>
    <message>
        <source>done late</source>
        <translation>кешігіп аяқталды</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>аяқталды: %1</translation>
    </message>
    <message>
        <source>waits for: %1</source>
        <translation>күтеді: %1</translation>
    </message>
    <message>
        <source>Another order (27)</source>
        <translation>Өзгеше тәртіп (27)</translation>
    </message>
</context>
<context>
    <name>DraftPrinting</name>
    <message>
        <source>Visa sheet of draft No. %1</source>
        <translation>№ %1 жобаның виза парағы</translation>
    </message>
    <message>
        <source>Package of draft No. %1</source>
        <translation>№ %1 жобаның топтамасы</translation>
    </message>
    <message>
        <source>Approval sheet of draft No. %1</source>
        <translation>№ %1 жобаның келісу парағы</translation>
    </message>
    <message>
        <source>Control assignment of draft No. %1</source>
        <translation>№ %1 жоба бойынша бақылауды бекіту</translation>
    </message>
    <message>
        <source>Papers outside the safe</source>
        <translation>Сейфтен тыс қағаздар</translation>
    </message>
    <message>
        <source>Register of drafts on paper</source>
        <translation>Қағаздағы жобалар журналы</translation>
    </message>
    <message>
        <source>Covering letter of draft No. %1</source>
        <translation>№ %1 жобаның ілеспе хаты</translation>
    </message>
</context>
<context>
    <name>DraftScreen</name>
    <message>
        <source>Withdraw the draft</source>
        <translation>Жобаны кері қайтарып алу</translation>
    </message>
    <message>
        <source>Final version …</source>
        <translation>Түпкілікті нұсқа …</translation>
    </message>
    <message>
        <source>Replace the paper …</source>
        <translation>Қағазды ауыстыру …</translation>
    </message>
    <message>
        <source>Draft No. %1</source>
        <translation>№ %1 жоба</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Жоба</translation>
    </message>
    <message>
        <source>On the left stand the facts that decide the visas, the package and the terms; under them what still hinders the stage that runs now. On the right is the route (paragraphs 10–26): each stage with its day, its paragraph and a “why” that unfolds the counting.

Agreement and the final visas are done by themselves with the last visa and the last signed sheet. A new version closes the round: earlier visas stay on record under “Record”. A submission with a missing visa, paper or sheet is refused with the list of what is missing.</source>
        <translation>Сол жақта визаларды, топтаманы және мерзімдерді айқындайтын деректер тұр; олардың астында – қазіргі кезеңге не кедергі екені. Оң жақта – жобаның өту кезеңдері (10–26-тармақтар): әр кезеңнің күні, тармағы және есебін ашатын «неге».

Келісу мен түпкілікті визалар соңғы виза және қол қойылған соңғы парақпен өздігінен аяқталады. Жаңа нұсқа айналымды жабады: бұрынғы визалар «Жазбалар» бетінде қалады. Визасы, құжаты немесе парағы жетіспейтін жоба не жетіспейтіні аталып, енгізуден бас тартылады.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Facts …</source>
        <translation>Деректер …</translation>
    </message>
    <message>
        <source>Withdraw …</source>
        <translation>Қайтарып алу …</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Басып шығару</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Өту кезеңдері</translation>
    </message>
    <message>
        <source>What is still missing</source>
        <translation>Не жетіспейді</translation>
    </message>
    <message>
        <source>Visas of the draft</source>
        <translation>Жобаның визалары</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Топтама</translation>
    </message>
    <message>
        <source>Final visas</source>
        <translation>Түпкілікті визалар</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Қағаздар</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Бақылау</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Жазбалар</translation>
    </message>
    <message>
        <source>Agreement and the final visas are done by themselves with the last visa (14, 24).</source>
        <translation>Келісу мен түпкілікті визалар соңғы визамен өздігінен аяқталады (14, 24-тармақтар).</translation>
    </message>
    <message>
        <source>The draft is with the Administration: it is refined there, or replaced after a return (21, 22).</source>
        <translation>Жоба Президент Әкімшілігінде: сонда пысықталады немесе қайтарылғаннан кейін ауыстырылады (21, 22-тармақтар).</translation>
    </message>
    <message>
        <source>Work on this draft is over.</source>
        <translation>Бұл жоба бойынша жұмыс аяқталған.</translation>
    </message>
    <message>
        <source>Make an entry …</source>
        <translation>Жазба енгізу …</translation>
    </message>
    <message>
        <source>Acquaintance</source>
        <translation>Танысу</translation>
    </message>
</context>
<context>
    <name>DraftTables</name>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Кім қояды</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Негізі</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Тармақ</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Қол қойған</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Мазмұны</translation>
    </message>
    <message>
        <source>awaited</source>
        <translation>күтілуде</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Айналым</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Who and what for</source>
        <translation>Кім және не үшін</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>Енгізген</translation>
    </message>
    <message>
        <source>final, %1</source>
        <translation>түпкілікті, %1</translation>
    </message>
    <message>
        <source>draft, %1</source>
        <translation>жоба, %1</translation>
    </message>
    <message>
        <source>%1 sheets</source>
        <translation>парақ саны: %1</translation>
    </message>
    <message>
        <source>Version on the table</source>
        <translation>Нұсқа қаралуда</translation>
    </message>
    <message>
        <source>Visa: %1</source>
        <translation>Виза: %1</translation>
    </message>
    <message>
        <source>%1 (taken back)</source>
        <translation>%1 (қайтарып алынды)</translation>
    </message>
    <message>
        <source>Paper of the package</source>
        <translation>Топтамадағы құжат</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Парақ саны</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Талап</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>%1 sheets at most</source>
        <translation>%1 парақтан аспайды</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Қағаз</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Дана</translation>
    </message>
    <message>
        <source>Printed on</source>
        <translation>Басылған күні</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Қайда</translation>
    </message>
    <message>
        <source>With whom, since when</source>
        <translation>Кімде, қашаннан</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Қайтқаны</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>қол қойылған</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>қол қойылмаған</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Тармақ</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Іс-шара</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>Form of completion</source>
        <translation>Аяқталу нысаны</translation>
    </message>
    <message>
        <source>Executors</source>
        <translation>Орындаушылар</translation>
    </message>
    <message>
        <source>Level of control</source>
        <translation>Бақылау деңгейі</translation>
    </message>
    <message>
        <source>Under control</source>
        <translation>Бақылауда</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>иә</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Оқиға</translation>
    </message>
</context>
<context>
    <name>DraftsScreen</name>
    <message>
        <source>Drafts</source>
        <translation>Жобалар</translation>
    </message>
</context>
<context>
    <name>EventDialog</name>
    <message>
        <source>nobody yet</source>
        <translation>әлі ешкім</translation>
    </message>
    <message>
        <source>no letter</source>
        <translation>хат жоқ</translation>
    </message>
    <message>
        <source>to be chosen</source>
        <translation>таңдаңыз</translation>
    </message>
    <message>
        <source>Submission signed by (14)</source>
        <translation>Енгізуге кім қол қойды (14)</translation>
    </message>
    <message>
        <source>The Government's resolution (13)</source>
        <translation>Үкімет қаулысы (13)</translation>
    </message>
    <message>
        <source>Covering letter of (22)</source>
        <translation>Кімнің ілеспе хаты (22)</translation>
    </message>
    <message>
        <source>What the expertise found (21, 22)</source>
        <translation>Сараптама не анықтады (21, 22)</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Кім шешті</translation>
    </message>
    <message>
        <source>The other term ends on</source>
        <translation>Өзге мерзім аяқталады</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Its paper: number and date</source>
        <translation>Құжат: нөмірі мен күні</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Agreement and the final visas are done by themselves with the last visa.</source>
        <translation>Келісу мен түпкілікті визалар соңғы визамен өздігінен аяқталады.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Оқиға</translation>
    </message>
    <message>
        <source>Draft No. %1: an entry on its route</source>
        <translation>№ %1 жоба: өту кезеңі туралы жазба</translation>
    </message>
</context>
<context>
    <name>HandDialog</name>
    <message>
        <source>Handed to whom (signed for it)</source>
        <translation>Кімге берілді (қолхатпен)</translation>
    </message>
    <message>
        <source>Day and hour</source>
        <translation>Күні мен сағаты</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Не үшін</translation>
    </message>
    <message>
        <source>Hand out: %1</source>
        <translation>Беру: %1</translation>
    </message>
    <message>
        <source>Until it is back, the paper stands on the evening list of papers outside the safe.</source>
        <translation>Қайтқанша қағаз сейфтен тыс қағаздардың кешкі тізімінде тұрады.</translation>
    </message>
</context>
<context>
    <name>PackageSide</name>
    <message>
        <source>It lies here …</source>
        <translation>Қоса берілді …</translation>
    </message>
    <message>
        <source>Another paper …</source>
        <translation>Өзге құжат …</translation>
    </message>
    <message>
        <source>It does not lie here</source>
        <translation>Қоса берілмеген</translation>
    </message>
    <message>
        <source>Approval sheet (Appendix 1)</source>
        <translation>Келісу парағы (1-қосымша)</translation>
    </message>
    <message>
        <source>Missing papers: %1</source>
        <translation>Жетіспейтін құжат: %1</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Бәрі бар.</translation>
    </message>
    <message>
        <source>A draft of the Administration itself is submitted to nobody: it has no package (11).</source>
        <translation>Президент Әкімшілігінің өз жобасы ешкімге енгізілмейді: оның топтамасы болмайды (11-тармақ).</translation>
    </message>
    <message>
        <source>Covering letter (22)</source>
        <translation>Ілеспе хат (22)</translation>
    </message>
</context>
<context>
    <name>PapersOutsideScreen</name>
    <message>
        <source>Back in the safe …</source>
        <translation>Сейфке қайтты …</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>Тізімді басып шығару</translation>
    </message>
    <message>
        <source>Draft No.</source>
        <translation>Жоба №</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Қағаз</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Дана</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Парақ саны</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Кімде</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Берілген</translation>
    </message>
    <message>
        <source>Evenings</source>
        <translation>Кеш саны</translation>
    </message>
    <message>
        <source>Every paper of every draft is in the safe.</source>
        <translation>Барлық жобаның барлық қағазы сейфте.</translation>
    </message>
    <message>
        <source>Papers outside the safe</source>
        <translation>Сейфтен тыс қағаздар</translation>
    </message>
    <message>
        <source>The evening list: every printed paper of a draft that was handed out for signing and is not back at the end of the day, with whom it is and for how many evenings. What has been out for more than one evening is red. The list of an earlier evening can be made again. Enter takes a paper back into the safe.</source>
        <translation>Кешкі тізім: қол қоюға берілген, бірақ күн соңында қайтпаған әрбір басылған қағаз, кімде екені және неше кеш болғаны. Бір кештен артық тұрғаны қызыл. Бұрынғы кештің тізімін қайта жасауға болады. Enter қағазды сейфке қайтарады.</translation>
    </message>
    <message>
        <source>on the evening of</source>
        <translation>қай кештің тізімі</translation>
    </message>
    <message>
        <source>Evening of the list</source>
        <translation>Тізім кеші</translation>
    </message>
</context>
<context>
    <name>PapersSide</name>
    <message>
        <source>Printed …</source>
        <translation>Басылды …</translation>
    </message>
    <message>
        <source>Hand out …</source>
        <translation>Беру …</translation>
    </message>
    <message>
        <source>Back …</source>
        <translation>Қайтты …</translation>
    </message>
    <message>
        <source>Destroyed …</source>
        <translation>Жойылды …</translation>
    </message>
    <message>
        <source>Outside the safe: %1</source>
        <translation>Сейфтен тыс: %1</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Drafts</source>
        <translation>Жобалар</translation>
    </message>
</context>
<context>
    <name>PrintedDialog</name>
    <message>
        <source>What the paper is</source>
        <translation>Қандай қағаз</translation>
    </message>
    <message>
        <source>Copy No.</source>
        <translation>Дана №</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Парақ саны</translation>
    </message>
    <message>
        <source>Printed on</source>
        <translation>Басылған күні</translation>
    </message>
    <message>
        <source>A paper printed for signing</source>
        <translation>Қол қоюға басылған қағаз</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>What was entered stays on record with the reason.</source>
        <translation>Енгізілгені себебімен бірге жазбада қалады.</translation>
    </message>
</context>
<context>
    <name>RecordSide</name>
    <message>
        <source>Take back the last entry …</source>
        <translation>Соңғы жазбаны қайтарып алу …</translation>
    </message>
    <message>
        <source>Take back the last entry of the route</source>
        <translation>Жолдағы соңғы жазбаны қайтарып алу</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Acts</source>
        <translation>Актілер</translation>
    </message>
    <message>
        <source>Outside the safe</source>
        <translation>Сейфтен тыс</translation>
    </message>
</context>
<context>
    <name>SheetsDialog</name>
    <message>
        <source>Newly ticked sheets were signed on</source>
        <translation>Жаңадан белгіленген парақтарға қол қойылған күн</translation>
    </message>
    <message>
        <source>Signed sheets</source>
        <translation>Қол қойылған парақтар</translation>
    </message>
    <message>
        <source>Sheets signed by the head of the unit</source>
        <translation>Бөлімше басшысы қол қойған парақтар</translation>
    </message>
    <message>
        <source>On the final version every sheet is signed (24).</source>
        <translation>Түпкілікті нұсқаның әрбір парағына қол қойылады (24-тармақ).</translation>
    </message>
    <message>
        <source>Of a draft of two sheets or more every sheet but the first is signed (11).</source>
        <translation>Екі және одан көп парақтан тұратын жобаның бірінші парақтан басқа әрбір парағына қол қойылады (11-тармақ).</translation>
    </message>
    <message>
        <source>Tick all of them</source>
        <translation>Бәрін белгілеу</translation>
    </message>
    <message>
        <source>Sheet %1</source>
        <translation>%1-парақ</translation>
    </message>
</context>
<context>
    <name>VersionDialog</name>
    <message>
        <source>The paper is of</source>
        <translation>Қағаздың күні</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Парақ саны</translation>
    </message>
    <message>
        <source>Why the paper is replaced</source>
        <translation>Қағаз неге ауыстырылады</translation>
    </message>
    <message>
        <source>Draft No. %1: final version on forms</source>
        <translation>№ %1 жоба: бланкідегі түпкілікті нұсқа</translation>
    </message>
    <message>
        <source>Draft No. %1: a new version of the paper</source>
        <translation>№ %1 жоба: қағаздың жаңа нұсқасы</translation>
    </message>
    <message>
        <source>Every sheet is signed by the head of the responsible unit before it goes out (24).</source>
        <translation>Берілгенге дейін әрбір параққа жауапты бөлімшенің басшысы қол қояды (24-тармақ).</translation>
    </message>
    <message>
        <source>The round is closed: its visas stay on record, the new paper is visaed anew. Ticked papers of the package go over to it.</source>
        <translation>Айналым жабылады: визалары жазбада қалады, жаңа қағазға визалар қайта қойылады. Топтаманың белгіленген құжаттары соған көшеді.</translation>
    </message>
</context>
<context>
    <name>VisaDialog</name>
    <message>
        <source>Whose visa</source>
        <translation>Кімнің визасы</translation>
    </message>
    <message>
        <source>Who signed: surname, initials</source>
        <translation>Қол қойғанның тегі, аты-жөні</translation>
    </message>
    <message>
        <source>Date of the visa</source>
        <translation>Визаның күні</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Мазмұны</translation>
    </message>
    <message>
        <source>Remarks or dissent, as written</source>
        <translation>Ескертпелері немесе қарсылығы, жазылғандай</translation>
    </message>
    <message>
        <source>Order of the directory</source>
        <translation>Анықтамалықтағы бұйрық</translation>
    </message>
    <message>
        <source>By an order that is</source>
        <translation>Бұйрықтың түрі</translation>
    </message>
    <message>
        <source>Its number and date</source>
        <translation>Нөмірі мен күні</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Қолданыла бастаған күні</translation>
    </message>
    <message>
        <source>to (included)</source>
        <translation>Соңғы күні (қоса алғанда)</translation>
    </message>
    <message>
        <source>Visa: %1</source>
        <translation>Виза: %1</translation>
    </message>
    <message>
        <source>An acting person signs only within the dates of the order, whose copy lies with the draft (15).</source>
        <translation>Міндет атқарушы адам көшірмесі жобаға қоса берілген бұйрықтың мерзімі ішінде ғана қол қояды (15-тармақ).</translation>
    </message>
    <message>
        <source>Signed by an acting person</source>
        <translation>Міндет атқарушы адам қойған</translation>
    </message>
    <message>
        <source>The order's copy lies with the draft</source>
        <translation>Бұйрықтың көшірмесі жобаға қоса берілген</translation>
    </message>
    <message>
        <source>not in the directory: typed here</source>
        <translation>анықтамалықта жоқ: осында теріледі</translation>
    </message>
</context>
<context>
    <name>VisaSide</name>
    <message>
        <source>Visa …</source>
        <translation>Виза …</translation>
    </message>
    <message>
        <source>Signed sheets …</source>
        <translation>Қол қойылған парақтар …</translation>
    </message>
    <message>
        <source>The final version is not on the table yet; these visas will be asked for.</source>
        <translation>Түпкілікті нұсқа әлі жоқ; осы визалар сұралады.</translation>
    </message>
    <message>
        <source>Round %1.</source>
        <translation>%1-айналым.</translation>
    </message>
    <message>
        <source>Round %1. Signed sheets: %2 of %3.</source>
        <translation>%1-айналым. Қол қойылған парақтар: %3 парақтың %2-і.</translation>
    </message>
    <message>
        <source>Take back a visa entered by mistake</source>
        <translation>Қате енгізілген визаны қайтарып алу</translation>
    </message>
</context>
<context>
    <name>AcquaintanceSide</name>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Т.А.Ә.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Лауазымы</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Танысқан күні</translation>
    </message>
    <message>
        <source>Put on the sheet by</source>
        <translation>Параққа енгізген</translation>
    </message>
    <message>
        <source>Reading entered by</source>
        <translation>Танысқанын енгізген</translation>
    </message>
    <message>
        <source>Add a person …</source>
        <translation>Адам қосу …</translation>
    </message>
    <message>
        <source>Has read it …</source>
        <translation>Танысты …</translation>
    </message>
    <message>
        <source>Strike out …</source>
        <translation>Сызып тастау …</translation>
    </message>
    <message>
        <source>Still to read it: %1</source>
        <translation>Әлі таныспағандар: %1</translation>
    </message>
    <message>
        <source>Nobody is on the acquaintance sheet yet.</source>
        <translation>Танысу парағында әлі ешкім жоқ.</translation>
    </message>
    <message>
        <source>awaited</source>
        <translation>күтіледі</translation>
    </message>
    <message>
        <source>struck out: %1</source>
        <translation>сызылды: %1</translation>
    </message>
    <message>
        <source>Strike out: %1</source>
        <translation>Сызып тастау: %1</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>Парақты басып шығару</translation>
    </message>
    <message>
        <source>Acquaintance sheet</source>
        <translation>Танысу парағы</translation>
    </message>
</context>
<context>
    <name>ReaderDialog</name>
    <message>
        <source>From the directory of officials</source>
        <translation>Лауазымды тұлғалар анықтамалығынан</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Т.А.Ә.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Лауазымы</translation>
    </message>
    <message>
        <source>Put a person on the acquaintance sheet</source>
        <translation>Адамды танысу парағына енгізу</translation>
    </message>
    <message>
        <source>One person has one line. Everybody reads and signs in person; nobody signs for another.</source>
        <translation>Бір адамға бір жол беріледі. Әркім құжатпен өзі танысып, өзі қол қояды; басқа адам үшін қол қойылмайды.</translation>
    </message>
    <message>
        <source>not from the directory</source>
        <translation>анықтамалықтан емес</translation>
    </message>
</context>
<context>
    <name>SeenDialog</name>
    <message>
        <source>Read and signed on</source>
        <translation>Танысып, қол қойған күні</translation>
    </message>
    <message>
        <source>Has read the paper: %1</source>
        <translation>Құжатпен танысты: %1</translation>
    </message>
    <message>
        <source>Enter it only when this person has signed on the sheet. A signed line is not changed.</source>
        <translation>Осы адам параққа өзі қол қойғаннан кейін ғана енгізіңіз. Қол қойылған жол өзгертілмейді.</translation>
    </message>
</context>
</TS>
