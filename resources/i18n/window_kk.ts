<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en_GB">
<context>
    <name>Answer</name>
    <message>
        <source>Deadline</source>
        <translation>Орындалу мерзімі</translation>
    </message>
    <message>
        <source>Act by</source>
        <translation>Қай күнге дейін орындау керек</translation>
    </message>
    <message>
        <source>Type of control</source>
        <translation>Бақылау түрі</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>белгіленбеген</translation>
    </message>
    <message>
        <source>To signature and courier by</source>
        <translation>Қол қою мен жеткізуге беру</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>No classified content on show</source>
        <translation>Құпия мәлімет көрсетіліп тұрған жоқ</translation>
    </message>
</context>
<context>
    <name>CardFacts</name>
    <message>
        <source>Secrecy</source>
        <translation>Құпиялылық белгісі</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Тіркелген</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Құжат</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Келіп түскен</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Тапсырма түрі</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Тақырыбы</translation>
    </message>
    <message>
        <source>%1 and annexes %2</source>
        <translation>құжат – %1, қосымшалар – %2</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Парақ саны</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Дана</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Тармақ</translation>
    </message>
    <message>
        <source>Text in Russian</source>
        <translation>Орыс тіліндегі мәтін</translation>
    </message>
    <message>
        <source>Level of control</source>
        <translation>Бақылау деңгейі</translation>
    </message>
    <message>
        <source>Term named by</source>
        <translation>Мерзімді белгілеген құжат</translation>
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
        <source>Interim reports</source>
        <translation>Аралық есептік ақпарат</translation>
    </message>
    <message>
        <source>legislative amendments</source>
        <translation>заңнамалық түзетулер</translation>
    </message>
    <message>
        <source>complex and interdepartmental</source>
        <translation>кешенді және ведомствоаралық</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Сипаты</translation>
    </message>
    <message>
        <source>Responsible executor</source>
        <translation>Жауапты орындаушы</translation>
    </message>
    <message>
        <source>Consolidates</source>
        <translation>Жинақтаушы</translation>
    </message>
    <message>
        <source>Responsible official</source>
        <translation>Жауапты лауазымды адам</translation>
    </message>
    <message>
        <source>Final result</source>
        <translation>Түпкілікті нәтиже</translation>
    </message>
    <message>
        <source>Form of completion</source>
        <translation>Аяқталу нысаны</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Қол қойылған</translation>
    </message>
</context>
<context>
    <name>CardScreen</name>
    <message>
        <source>Card No. %1</source>
        <translation>№ %1 карточка</translation>
    </message>
    <message>
        <source>Dates by the edition of the decree: %1</source>
        <translation>Мерзімдер Жарлықтың мына редакциясы бойынша есептелген: %1</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карточка</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Print the card</source>
        <translation>Карточканы басып шығару</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Күндер</translation>
    </message>
</context>
<context>
    <name>CardTables</name>
    <message>
        <source>What is owed</source>
        <translation>Не орындалуға тиіс</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Кім орындайды</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Орындалған күні</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Тармақ</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>Part in the execution</source>
        <translation>Орындаудағы рөлі</translation>
    </message>
    <message>
        <source>consolidates</source>
        <translation>жинақтаушы</translation>
    </message>
    <message>
        <source>responsible executor</source>
        <translation>жауапты орындаушы</translation>
    </message>
    <message>
        <source>co-executor</source>
        <translation>бірлесіп орындаушы</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Енгізілген</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Не болды</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>Енгізген</translation>
    </message>
    <message>
        <source>%1 (entered later)</source>
        <translation>%1 (кейін енгізілген)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Дайындалған</translation>
    </message>
    <message>
        <source>By whom printed</source>
        <translation>Кім басып шығарған</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Дана</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Саны</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Парақ</translation>
    </message>
    <message>
        <source>Where it went</source>
        <translation>Қайда кетті</translation>
    </message>
    <message>
        <source>only shown</source>
        <translation>тек көрсетілген</translation>
    </message>
</context>
<context>
    <name>ClauseForm</name>
    <message>
        <source>no mark</source>
        <translation>белгі жоқ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>талап етілмейді</translation>
    </message>
    <message>
        <source>no special track</source>
        <translation>жалпы тәртіп</translation>
    </message>
    <message>
        <source>Clause No.</source>
        <translation>Тармақ нөмірі</translation>
    </message>
    <message>
        <source>Text in Kazakh</source>
        <translation>Қазақ тіліндегі мәтін</translation>
    </message>
    <message>
        <source>Text in Russian</source>
        <translation>Орыс тіліндегі мәтін</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Мерзім</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Белгі</translation>
    </message>
    <message>
        <source>Term named by</source>
        <translation>Мерзімді белгілеген құжат</translation>
    </message>
    <message>
        <source>Paper that names the term</source>
        <translation>Мерзімді белгілеген құжаттың деректемелері</translation>
    </message>
    <message>
        <source>Level of control</source>
        <translation>Бақылау деңгейі</translation>
    </message>
    <message>
        <source>Responsible executor (named first)</source>
        <translation>Жауапты орындаушы (бірінші аталған)</translation>
    </message>
    <message>
        <source>Body marked “(consolidation)”</source>
        <translation>«(жинақтау)» белгісі қойылған орган</translation>
    </message>
    <message>
        <source>Co-executors</source>
        <translation>Бірлесіп орындаушылар</translation>
    </message>
    <message>
        <source>Responsible official</source>
        <translation>Жауапты лауазымды адам</translation>
    </message>
    <message>
        <source>Final result</source>
        <translation>Түпкілікті нәтиже</translation>
    </message>
    <message>
        <source>Form of completion</source>
        <translation>Аяқталу нысаны</translation>
    </message>
    <message>
        <source>Interim reports</source>
        <translation>Аралық есептік ақпарат</translation>
    </message>
    <message>
        <source>Special track (66-3)</source>
        <translation>Ерекше тәртіп (66-3-тармақ)</translation>
    </message>
    <message>
        <source>Empty: the body named first consolidates (55).</source>
        <translation>Бос қалса, бірінші аталған орган жинақтайды (55-тармақ).</translation>
    </message>
    <message>
        <source>Type the date, or choose another kind of term.</source>
        <translation>Күнін теріңіз немесе мерзімнің басқа түрін таңдаңыз.</translation>
    </message>
    <message>
        <source>A date of a co-executor is no date. Type it as 23.11.2026.</source>
        <translation>Бірлесіп орындаушының мерзімі күн емес. Оны 23.11.2026 түрінде теріңіз.</translation>
    </message>
    <message>
        <source>Clause: the unit of control (%1)</source>
        <translation>%1. Тармақ – бақылау бірлігі</translation>
    </message>
    <message>
        <source>Remove this clause</source>
        <translation>Бұл тармақты алып тастау</translation>
    </message>
    <message>
        <source>Needs legislative amendments (46)</source>
        <translation>Заңнамалық түзетулерді талап етеді (46-тармақ)</translation>
    </message>
    <message>
        <source>Complex and interdepartmental, changes approaches (56)</source>
        <translation>Кешенді және ведомствоаралық сипаты бар, тәсілдерді өзгертеді (56-тармақ)</translation>
    </message>
    <message>
        <source>No report in the form of Appendix 7 is asked for (66)</source>
        <translation>7-қосымша нысанындағы есептік ақпарат талап етілмейді (66-тармақ)</translation>
    </message>
</context>
<context>
    <name>CoExecutorRow</name>
    <message>
        <source>Co-executor</source>
        <translation>Бірлесіп орындаушы</translation>
    </message>
    <message>
        <source>name of the body</source>
        <translation>органның атауы</translation>
    </message>
    <message>
        <source>Date written in the instruction</source>
        <translation>Тапсырмада жазылған күн</translation>
    </message>
    <message>
        <source>Only where the instruction itself names a date for this body; it wins (65).</source>
        <translation>Тапсырманың өзінде осы органға күн белгіленген болса ғана; сол күн қолданылады (65-тармақ).</translation>
    </message>
    <message>
        <source>Remove this co-executor</source>
        <translation>Бұл бірлесіп орындаушыны алып тастау</translation>
    </message>
</context>
<context>
    <name>CoExecutors</name>
    <message>
        <source>+ Add a co-executor</source>
        <translation>+ Бірлесіп орындаушыны қосу</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n жұмыс күні</numerusform>
            <numerusform>%n жұмыс күні</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) late</source>
        <translation>
            <numerusform>%n жұмыс күні кешікті</numerusform>
            <numerusform>%n жұмыс күні кешікті</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n working day(s)</source>
        <translation>
            <numerusform>%n жұмыс күні қалды</numerusform>
            <numerusform>%n жұмыс күні қалды</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayEdit</name>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>кк.аа.жжжж</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Күнтізбе</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>Add a clause</source>
        <translation>Тармақ қосу</translation>
    </message>
</context>
<context>
    <name>EntryScreen</name>
    <message>
        <source>Type when the paper was signed and received: the dates then appear here.</source>
        <translation>Құжатқа қашан қол қойылғанын және қашан келіп түскенін теріңіз: күндер осында көрсетіледі.</translation>
    </message>
    <message>
        <source>Type the term: the dates then appear here.</source>
        <translation>Мерзімін теріңіз: күндер осында көрсетіледі.</translation>
    </message>
    <message>
        <source>Not registered: see the fields marked red. Nothing typed is lost.</source>
        <translation>Тіркелген жоқ: қызыл өрістерді қараңыз. Терілгеннің бәрі сақтаулы.</translation>
    </message>
    <message>
        <source>Registered: No. %1</source>
        <translation>Тіркелді: № %1</translation>
    </message>
    <message>
        <source>Leave the form?</source>
        <translation>Нысаннан шығасыз ба?</translation>
    </message>
    <message>
        <source>What is typed on this form is not registered. If you leave, it is lost.</source>
        <translation>Осы нысанға терілгендер тіркелген жоқ. Шықсаңыз, жоғалады.</translation>
    </message>
    <message>
        <source>Leave and lose it</source>
        <translation>Шығу, терілген жоғалады</translation>
    </message>
    <message>
        <source>Stay on the form</source>
        <translation>Нысанда қалу</translation>
    </message>
    <message>
        <source>New instruction</source>
        <translation>Жаңа тапсырма</translation>
    </message>
    <message>
        <source>A paper that gives instructions, entered from top to bottom; Tab follows the paper. The unit of control is the clause (42): each clause has its own term, bodies and result, and gets its own card.

The day of receipt is not counted (50). A term stands as a date, in working days, weeks or months; where only a mark stands, it sets the term (53). A personal instruction without a date is due within two weeks of its signing (51). Where several bodies are named, the first, or the one marked “(consolidation)”, consolidates (55).

Beside the form stand deadline, act-by, type of control and every obligation, each with its paragraph; &quot;why&quot; shows the counting and the days skipped. Ctrl+S saves, Ctrl+Enter saves and prints the card.</source>
        <translation>Тапсырма берілген құжат жоғарыдан төмен қарай енгізіледі; Tab пернесі қағаздың ретімен жүреді. Бақылау бірлігі – тармақ (42-тармақ): әр тармақтың өз мерзімі, орындаушылары, нәтижесі және өз карточкасы болады.

Келіп түскен күн есепке кірмейді (50-тармақ). Мерзім күнімен, жұмыс күнімен, аптамен немесе аймен беріледі; тек белгі қойылса, мерзімді сол белгілейді (53-тармақ). Күні көрсетілмеген жеке тапсырма қол қойылған күннен бастап екі аптадан кешіктірілмей орындалады (51-тармақ). Бірнеше орган аталса, біріншісі немесе «(жинақтау)» белгісі бары жинақтайды (55-тармақ).

Нысанның жанында орындалу мерзімі, қай күнге дейін орындау керегі, бақылау түрі және әр міндет өз тармағымен тұрады; «неге» есептелуін және есепке алынбаған күндерді көрсетеді. Ctrl+S сақтайды, Ctrl+Enter сақтап, карточканы басып шығарады.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Save and print the card</source>
        <translation>Сақтап, карточканы басып шығару</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>Failed</name>
    <message>
        <source>It could not be done</source>
        <translation>Орындалмады</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Next</source>
        <translation>Әрі қарай</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Making the vault …</source>
        <translation>Қойма жасалып жатыр …</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>Қойманы жасау</translation>
    </message>
    <message>
        <source>Show the code again</source>
        <translation>Кодты қайта көрсету</translation>
    </message>
    <message>
        <source>Go to the login</source>
        <translation>Кіру терезесіне өту</translation>
    </message>
    <message>
        <source>A new vault: where it lies</source>
        <translation>Жаңа қойма: орналасқан жері</translation>
    </message>
    <message>
        <source>A new vault: its first user</source>
        <translation>Жаңа қойма: алғашқы пайдаланушы</translation>
    </message>
    <message>
        <source>A new vault: the recovery code</source>
        <translation>Жаңа қойма: қалпына келтіру коды</translation>
    </message>
    <message>
        <source>It is on paper</source>
        <translation>Код қағазда бар</translation>
    </message>
</context>
<context>
    <name>FolderChooser</name>
    <message>
        <source>Type a path that begins at the root.</source>
        <translation>Түбірден басталатын жолды теріңіз.</translation>
    </message>
    <message>
        <source>Enter opens a folder, Backspace goes up.</source>
        <translation>Enter қалтаны ашады, Backspace жоғары шығарады.</translation>
    </message>
    <message>
        <source>This folder will be made.</source>
        <translation>Бұл қалта жасалады.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Мұндай қалта жоқ.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Жоғары</translation>
    </message>
    <message>
        <source>Take this folder</source>
        <translation>Осы қалтаны алу</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Path of the folder</source>
        <translation>Қалтаның жолы</translation>
    </message>
    <message>
        <source>Folders inside</source>
        <translation>Ішіндегі қалталар</translation>
    </message>
</context>
<context>
    <name>FolderPage</name>
    <message>
        <source>The program keeps everything in a vault: an encrypted folder on this computer. Choose an empty folder on an inner disk. A vault never lies on a removable medium.</source>
        <translation>Бағдарлама бәрін қоймада – осы компьютердегі шифрланған қалтада сақтайды. Ішкі дискіден бос қалта таңдаңыз. Қойма алмалы тасығышта сақталмайды.</translation>
    </message>
    <message>
        <source>Folder of the new vault</source>
        <translation>Жаңа қойманың қалтасы</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Таңдау …</translation>
    </message>
    <message>
        <source>There is a vault already: log in to it</source>
        <translation>Қойма бұрыннан бар: соған кіру</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>today</source>
        <translation>бүгін</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>сенбі</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>жексенбі</translation>
    </message>
</context>
<context>
    <name>HeadForm</name>
    <message>
        <source>Secrecy</source>
        <translation>Құпиялылық белгісі</translation>
    </message>
    <message>
        <source>Registration No.</source>
        <translation>Тіркеу нөмірі</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Тіркелген күні</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Парақ саны</translation>
    </message>
    <message>
        <source>Annex sheets</source>
        <translation>Қосымшалардың парақ саны</translation>
    </message>
    <message>
        <source>Copy No.</source>
        <translation>Дана нөмірі</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Құжаттың түрі</translation>
    </message>
    <message>
        <source>Document No.</source>
        <translation>Құжаттың нөмірі</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Қол қойылған күні</translation>
    </message>
    <message>
        <source>Received: day and hour</source>
        <translation>Келіп түскен күні мен сағаты</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Тапсырма түрі</translation>
    </message>
    <message>
        <source>Execution started on</source>
        <translation>Орындау басталған күн</translation>
    </message>
    <message>
        <source>Title in Kazakh</source>
        <translation>Тақырыбы қазақ тілінде</translation>
    </message>
    <message>
        <source>Title in Russian</source>
        <translation>Тақырыбы орыс тілінде</translation>
    </message>
    <message>
        <source>The day of the meeting or of publication, where execution starts at once (49, 52).</source>
        <translation>Орындау бірден басталатын болса, кеңес өткен немесе тапсырма жарияланған күн (49, 52-тармақтар).</translation>
    </message>
    <message>
        <source>This is no date. Type it as 23.11.2026.</source>
        <translation>Бұл күн емес. 23.11.2026 түрінде теріңіз.</translation>
    </message>
    <message>
        <source>When was it signed?</source>
        <translation>Қашан қол қойылғанын теріңіз.</translation>
    </message>
    <message>
        <source>When was it received: day and hour?</source>
        <translation>Қашан келіп түскенін теріңіз: күні және сағаты.</translation>
    </message>
    <message>
        <source>next free: %1</source>
        <translation>келесі бос нөмір: %1</translation>
    </message>
    <message>
        <source>Decree</source>
        <translation>Жарлық</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Өкім</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Хаттама</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Шешім</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Тапсырма</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Іс-шаралар жоспары</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Хат</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>search the cards</source>
        <translation>карточкаларды іздеу</translation>
    </message>
    <message>
        <source>register an instruction</source>
        <translation>тапсырманы тіркеу</translation>
    </message>
    <message>
        <source>save what is on the form</source>
        <translation>нысандағыны сақтау</translation>
    </message>
    <message>
        <source>save and print the card</source>
        <translation>сақтап, карточканы басып шығару</translation>
    </message>
    <message>
        <source>add a clause</source>
        <translation>тармақ қосу</translation>
    </message>
    <message>
        <source>print what one looks at</source>
        <translation>қарап тұрғанды басып шығару</translation>
    </message>
    <message>
        <source>back to the screen before</source>
        <translation>алдыңғы терезеге оралу</translation>
    </message>
    <message>
        <source>Kazakh letters (or Alt with the like letter)</source>
        <translation>қазақ әріптері (немесе Alt пен ұқсас әріп)</translation>
    </message>
    <message>
        <source>lock the program</source>
        <translation>бағдарламаны құлыптау</translation>
    </message>
    <message>
        <source>explain this screen</source>
        <translation>осы терезені түсіндіру</translation>
    </message>
    <message>
        <source>read the screen anew</source>
        <translation>терезені жаңарту</translation>
    </message>
    <message>
        <source>go to a place on the left</source>
        <translation>сол жақтағы бөлімге өту</translation>
    </message>
    <message>
        <source>choose a standard text for the field</source>
        <translation>өріске үлгі мәтін таңдау</translation>
    </message>
</context>
<context>
    <name>LoginWindow</name>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Құпия тіркес</translation>
    </message>
    <message>
        <source>no vault chosen</source>
        <translation>қойма таңдалмаған</translation>
    </message>
    <message>
        <source>You may try again.</source>
        <translation>Қайта теріп көруге болады.</translation>
    </message>
    <message>
        <source>Opening the vault …</source>
        <translation>Қойма ашылып жатыр …</translation>
    </message>
    <message>
        <source>Log in (%1 s)</source>
        <translation>Кіру (%1 с)</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Кіру</translation>
    </message>
    <message>
        <source>Log in · Baqylau</source>
        <translation>Кіру · Baqylau</translation>
    </message>
    <message>
        <source>Vault folder</source>
        <translation>Қойманың қалтасы</translation>
    </message>
    <message>
        <source>Choose another …</source>
        <translation>Басқасын таңдау …</translation>
    </message>
    <message>
        <source>Make a new vault …</source>
        <translation>Жаңа қойма жасау …</translation>
    </message>
    <message>
        <source>Restore from a backup …</source>
        <translation>Сақтық көшірмеден қалпына келтіру …</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>What was typed before the lock is back on the form.</source>
        <translation>Құлыпталғанға дейін терілгендер нысанға қайтарылды.</translation>
    </message>
    <message>
        <source>Baqylau</source>
        <translation>Baqylau</translation>
    </message>
    <message>
        <source>F1 explains the screen</source>
        <translation>F1 – терезенің түсіндірмесі</translation>
    </message>
    <message>
        <source>What was typed in a dialog before the lock is kept: open the dialog again.</source>
        <translation>Құлыпталғанға дейін терезеде терілген мәлімет сақталды: сол терезені қайта ашыңыз.</translation>
    </message>
</context>
<context>
    <name>MomentEdit</name>
    <message>
        <source>%1: hour</source>
        <translation>%1: сағаты</translation>
    </message>
    <message>
        <source>hh:mm</source>
        <translation>сс:мм</translation>
    </message>
</context>
<context>
    <name>Months</name>
    <message>
        <source>January</source>
        <translation>Қаңтар</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Ақпан</translation>
    </message>
    <message>
        <source>March</source>
        <translation>Наурыз</translation>
    </message>
    <message>
        <source>April</source>
        <translation>Сәуір</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Мамыр</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Маусым</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Шілде</translation>
    </message>
    <message>
        <source>August</source>
        <translation>Тамыз</translation>
    </message>
    <message>
        <source>September</source>
        <translation>Қыркүйек</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Қазан</translation>
    </message>
    <message>
        <source>November</source>
        <translation>Қараша</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Желтоқсан</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Passphrase</source>
        <translation>Құпия тіркес</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>Құпия тіркес тағы бір рет</translation>
    </message>
    <message>
        <source>The passphrase is strong enough.</source>
        <translation>Құпия тіркес жеткілікті берік.</translation>
    </message>
    <message>
        <source>The two differ.</source>
        <translation>Екеуі бірдей емес.</translation>
    </message>
    <message>
        <source>At least 15 characters, or at least 6 words. Common phrases and your login are not accepted. No rule asks for digits or capitals: a long sentence you remember is best.</source>
        <translation>Кемінде 15 таңба немесе кемінде 6 сөз. Жұртқа белгілі тіркестер мен логин қабылданбайды. Цифр не бас әріп міндетті емес: өзіңіз ұмытпайтын ұзын сөйлем жақсы.</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Құпия тіркестің беріктігі</translation>
    </message>
</context>
<context>
    <name>OwnerPage</name>
    <message>
        <source>Surname, name, patronymic</source>
        <translation>Тегі, аты, әкесінің аты</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>The first user has every role. More users are added later by the administrator among them.</source>
        <translation>Алғашқы пайдаланушының барлық рөлі болады. Басқа пайдаланушыларды кейін әкімші қосады.</translation>
    </message>
</context>
<context>
    <name>Paragraph</name>
    <message>
        <source>para %1</source>
        <translation>%1-т.</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Today</source>
        <translation>Бүгін</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Карточкалар</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Баптау</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Clause %1</source>
        <translation>%1-тармақ</translation>
    </message>
    <message>
        <source>A paper with this number and date is registered already:</source>
        <translation>Осы нөмірлі және осы күнгі құжат бұрын тіркелген:</translation>
    </message>
    <message>
        <source>Dates and obligations</source>
        <translation>Күндер мен міндеттер</translation>
    </message>
    <message>
        <source>It is another paper: register it all the same</source>
        <translation>Бұл – басқа құжат: бәрібір тіркелсін</translation>
    </message>
</context>
<context>
    <name>ProgramFault</name>
    <message>
        <source>A fault of the program</source>
        <translation>Бағдарлама қатесі</translation>
    </message>
    <message>
        <source>This step was not carried out. What you typed is kept. You may go on working; please hand the line below to the administrator. It holds no content.</source>
        <translation>Бұл қадам орындалмады. Терілгеннің бәрі сақтаулы. Жұмысты жалғастыра беруге болады; төмендегі жолды әкімшіге беріңіз. Онда құжат мазмұны жоқ.</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Not as on the screen.</source>
        <translation>Экрандағыдай емес.</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>%1-топ</translation>
    </message>
    <message>
        <source>Type these groups from your paper. The code is not shown again after this.</source>
        <translation>Мына топтарды қағазыңыздан теріңіз. Бұдан кейін код қайта көрсетілмейді.</translation>
    </message>
    <message>
        <source>Print the sheet …</source>
        <translation>Парақты басып шығару …</translation>
    </message>
    <message>
        <source>This code opens the vault when every passphrase is lost. It is shown once and kept nowhere. Print its sheet or write it down, seal it in an envelope and put it into the safe, apart from this computer.</source>
        <translation>Барлық құпия тіркес жоғалғанда қойманы осы код ашады. Ол бір-ақ рет көрсетіледі және ешқайда сақталмайды. Парағын басып шығарыңыз немесе көшіріп жазып алыңыз, конвертке салып мөрлеңіз де, осы компьютерден бөлек, сейфке салып қойыңыз.</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Who may decide: %1</source>
        <translation>Шешім қабылдай алады: %1</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Settings</source>
        <translation>Баптау</translation>
    </message>
</context>
<context>
    <name>Sitting</name>
    <message>
        <source>Folder of the new vault</source>
        <translation>Жаңа қойманың қалтасы</translation>
    </message>
    <message>
        <source>Folder of the vault</source>
        <translation>Қойманың қалтасы</translation>
    </message>
    <message>
        <source>Folder of the backups</source>
        <translation>Сақтық көшірмелер қалтасы</translation>
    </message>
</context>
<context>
    <name>TermEdit</name>
    <message>
        <source>%1: date</source>
        <translation>%1: күні</translation>
    </message>
    <message>
        <source>%1: how many</source>
        <translation>%1: саны</translation>
    </message>
    <message>
        <source>date</source>
        <translation>күні</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>жұмыс күні</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>апта</translation>
    </message>
    <message>
        <source>months</source>
        <translation>ай</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>көрсетілмеген</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>New instruction</source>
        <translation>Жаңа тапсырма</translation>
    </message>
    <message>
        <source>Search the cards (%1)</source>
        <translation>Карточкалардан іздеу (%1)</translation>
    </message>
    <message>
        <source>Search the cards</source>
        <translation>Карточкалардан іздеу</translation>
    </message>
    <message>
        <source>Who is logged in, and the vault that is open</source>
        <translation>Кім кіргені және қай қойма ашық тұрғаны</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Құлыптау</translation>
    </message>
</context>
<context>
    <name>Weekdays</name>
    <message>
        <source>Mo</source>
        <translation>Дс</translation>
    </message>
    <message>
        <source>Tu</source>
        <translation>Сс</translation>
    </message>
    <message>
        <source>We</source>
        <translation>Ср</translation>
    </message>
    <message>
        <source>Th</source>
        <translation>Бс</translation>
    </message>
    <message>
        <source>Fr</source>
        <translation>Жм</translation>
    </message>
    <message>
        <source>Sa</source>
        <translation>Сн</translation>
    </message>
    <message>
        <source>Su</source>
        <translation>Жс</translation>
    </message>
</context>
<context>
    <name>WhyLine</name>
    <message>
        <source>provisional</source>
        <translation>алдын ала</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>орындалған күні %1</translation>
    </message>
    <message>
        <source>why: %1</source>
        <translation>неге: %1</translation>
    </message>
    <message>
        <source>why ▾</source>
        <translation>неге ▾</translation>
    </message>
    <message>
        <source>why ▸</source>
        <translation>неге ▸</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Enter it</source>
        <translation>Енгізу</translation>
    </message>
    <message>
        <source>This cannot be read: 23.11.2026, with the hour 9:30 where one is asked.</source>
        <translation>Бұл оқылмады: күні 23.11.2026, сағат сұралса, 9:30 түрінде жазыңыз.</translation>
    </message>
    <message>
        <source>Drop what is typed?</source>
        <translation>Терілгенді тастау керек пе?</translation>
    </message>
    <message>
        <source>What is typed on this form is not entered yet.</source>
        <translation>Осы нысанда терілген мәлімет әлі енгізілген жоқ.</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Тастау</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>Теруді жалғастыру</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Print the refusal …</source>
        <translation>Бас тартуды басып шығару …</translation>
    </message>
    <message>
        <source>What was typed here before the lock is back.</source>
        <translation>Құлыпталғанға дейін осында терілген мәлімет қайтарылды.</translation>
    </message>
</context>
<context>
    <name>ListScreen</name>
    <message>
        <source>No line fits the words of the filter.</source>
        <translation>Сүзгідегі сөздерге сай жол жоқ.</translation>
    </message>
    <message>
        <source>words, numbers</source>
        <translation>сөздер, нөмірлер</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Тізімді сүзу</translation>
    </message>
</context>
<context>
    <name>RefusalPaper</name>
    <message>
        <source>Memo on a refused step</source>
        <translation>Бас тартылған әрекет туралы анықтама</translation>
    </message>
</context>
<context>
    <name>SecondPerson</name>
    <message>
        <source>Login of the second person</source>
        <translation>Екінші адамның логині</translation>
    </message>
    <message>
        <source>Passphrase of the second person</source>
        <translation>Екінші адамның құпия тіркесі</translation>
    </message>
    <message>
        <source>Two persons do this together: the second one types their own passphrase.</source>
        <translation>Мұны екі адам бірге жасайды: екіншісі өз құпия тіркесін тереді.</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>This workstation</source>
        <translation>Станция</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Қағидалар</translation>
    </message>
</context>
<context>
    <name>WorkstationScreen</name>
    <message>
        <source>Language of the window</source>
        <translation>Терезенің тілі</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Түстер</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Көлемі</translation>
    </message>
    <message>
        <source>Minutes without a key or the mouse until it locks</source>
        <translation>Перне де, тінтуір де қозғалмаса, неше минуттан кейін құлыпталады</translation>
    </message>
    <message>
        <source>This workstation</source>
        <translation>Осы жұмыс станциясы</translation>
    </message>
    <message>
        <source>These settings belong to this workstation and hold at once. They never hold anything of a vault&apos;s content.

When the program locks, it keeps what is typed, encrypted, ends its process and starts a fresh one at the login window, so that nothing stays in memory.</source>
        <translation>Бұл баптаулар осы жұмыс станциясына тиесілі және бірден күшіне енеді. Оларда қойма мазмұнынан ештеңе болмайды.

Құлыпталғанда бағдарлама терілгенді шифрлап сақтайды, өз процесін аяқтап, кіру терезесінде жаңасын ашады: жадта ештеңе қалмайды.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Пернелер</translation>
    </message>
    <message>
        <source>light</source>
        <translation>ашық</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>күңгірт</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>қарама-қарсы (жоғары контраст)</translation>
    </message>
    <message>
        <source>Vault folder: %1</source>
        <translation>Қойманың қалтасы: %1</translation>
    </message>
    <message>
        <source>Inventory number of this machine, for the executor line</source>
        <translation>Осы машинаның түгендеу нөмірі (басылымның сыртындағы жолға)</translation>
    </message>
</context>
</TS>
