<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en_GB">
<context>
    <name>CardPrinting</name>
    <message>
        <source>Paper control card No. %1</source>
        <translation>№ %1 қағаз бақылау карточкасы</translation>
    </message>
</context>
<context>
    <name>MediumChooser</name>
    <message>
        <source>Account No.</source>
        <translation>Есептік №</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Рұқсат етілген белгі</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Орны</translation>
    </message>
    <message>
        <source>PDF to a registered medium</source>
        <translation>PDF есепке алынған тасығышқа</translation>
    </message>
    <message>
        <source>Media in the computer</source>
        <translation>Компьютердегі тасығыштар</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Жазу</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>есепке алынбаған</translation>
    </message>
</context>
<context>
    <name>PrintOptions</name>
    <message>
        <source>Language of the paper</source>
        <translation>Қағаздың тілі</translation>
    </message>
    <message>
        <source>How many copies</source>
        <translation>Дана саны</translation>
    </message>
    <message>
        <source>First copy No.</source>
        <translation>Бірінші дананың нөмірі</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>Why it is printed again</source>
        <translation>Қайта басудың себебі</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>қазақша</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>орысша</translation>
    </message>
    <message>
        <source>Kazakh, Russian below</source>
        <translation>қазақша, астында орысша</translation>
    </message>
    <message>
        <source>next free number</source>
        <translation>келесі бос нөмір</translation>
    </message>
    <message>
        <source>Empty, to be filled in ink</source>
        <translation>Бос, қаламмен толтыруға</translation>
    </message>
    <message>
        <source>On both sides of the sheet</source>
        <translation>Парақтың екі жағына</translation>
    </message>
    <message>
        <source>Prepare anew</source>
        <translation>Қайта дайындау</translation>
    </message>
    <message>
        <source>This workstation knows no printer.</source>
        <translation>Бұл жұмыс станциясында принтер жоқ.</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>Орындаған адам</translation>
    </message>
    <message>
        <source>Where each copy goes, with ; between</source>
        <translation>Әр дана қайда барады (арасында ;)</translation>
    </message>
    <message>
        <source>the one who prints it</source>
        <translation>басып шығарушының өзі</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>The paper is being made …</source>
        <translation>Қағаз дайындалып жатыр …</translation>
    </message>
    <message>
        <source>Stopped. Nothing was printed.</source>
        <translation>Тоқтатылды. Ештеңе басылған жоқ.</translation>
    </message>
    <message>
        <source>Print No. %1, copy No. %2, sheets in a copy: %3.</source>
        <translation>№ %1 басылым, № %2 дана, бір данадағы парақ саны: %3.</translation>
    </message>
    <message>
        <source>Sending to the printer …</source>
        <translation>Принтерге жіберіліп жатыр …</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Жазылып жатыр …</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%2 беттің %1-беті</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Басып шығару</translation>
    </message>
    <message>
        <source>PDF to a medium …</source>
        <translation>PDF тасығышқа …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Үлкейту</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Кішірейту</translation>
    </message>
</context>
<context>
    <name>ActForm</name>
    <message>
        <source>On what basis</source>
        <translation>Негізі</translation>
    </message>
    <message>
        <source>How it is destroyed</source>
        <translation>Жою тәсілі</translation>
    </message>
    <message>
        <source>Who approves the act</source>
        <translation>Актіні кім бекітеді</translation>
    </message>
    <message>
        <source>Chair of the commission</source>
        <translation>Комиссия төрағасы</translation>
    </message>
    <message>
        <source>Members, one a line</source>
        <translation>Мүшелері, әр жолға біреуден</translation>
    </message>
    <message>
        <source>Act of destruction</source>
        <translation>Жою туралы акт</translation>
    </message>
    <message>
        <source>Entries in the act: %1, sheets: %2. It is printed, signed, and then carried out by two persons.</source>
        <translation>Актідегі жазбалар: %1, парақтар: %2. Акт басылып, қол қойылады, содан кейін оны екі адам орындайды.</translation>
    </message>
    <message>
        <source>Draw the act up</source>
        <translation>Актіні жасау</translation>
    </message>
</context>
<context>
    <name>ActList</name>
    <message>
        <source>Print the act …</source>
        <translation>Актіні басып шығару …</translation>
    </message>
    <message>
        <source>It is destroyed …</source>
        <translation>Жойылды …</translation>
    </message>
    <message>
        <source>Act No.</source>
        <translation>Акт №</translation>
    </message>
    <message>
        <source>Drawn up on</source>
        <translation>Жасалған күні</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Белгісі</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Жай-күйі</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Жазба</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Парақ</translation>
    </message>
    <message>
        <source>Destroyed, by whom</source>
        <translation>Қашан, кім жойды</translation>
    </message>
    <message>
        <source>Act of destruction No. %1</source>
        <translation>Жою туралы № %1 акт</translation>
    </message>
    <message>
        <source>Acts of destruction</source>
        <translation>Жою туралы актілер</translation>
    </message>
    <message>
        <source>There is no act yet. Acts are drawn up under Spoiled sheets.</source>
        <translation>Әзірге акт жоқ. Актілер «Бүлінген парақтар» бөлімінде жасалады.</translation>
    </message>
    <message>
        <source>An act is printed and signed by its commission first. When the sheets are destroyed, two persons enter it at this computer; both stand on the act and in the log.</source>
        <translation>Алдымен акт басылып, оған комиссия қол қояды. Парақтар жойылғанда, оны осы компьютерде екі адам енгізеді; екеуі де актіде және журналда көрсетіледі.</translation>
    </message>
</context>
<context>
    <name>BlankForm</name>
    <message>
        <source>What became of it</source>
        <translation>Бланктің тағдыры</translation>
    </message>
    <message>
        <source>Day of the event</source>
        <translation>Оқиға күні</translation>
    </message>
    <message>
        <source>Number it was entered under</source>
        <translation>Қандай нөмірмен енгізілді</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Blank form No. %1: %2</source>
        <translation>№ %1 бланк: %2</translation>
    </message>
    <message>
        <source>What is written on it is entered first, with the day it happened; its number goes here.</source>
        <translation>Алдымен бланкте жазылған оқиға күнімен енгізіледі; оның нөмірі осында көрсетіледі.</translation>
    </message>
</context>
<context>
    <name>BlankList</name>
    <message>
        <source>Enter what is written …</source>
        <translation>Жазылғанды енгізу …</translation>
    </message>
    <message>
        <source>Account for it …</source>
        <translation>Есепке алу …</translation>
    </message>
    <message>
        <source>Print No.</source>
        <translation>Басылым №</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Нысан</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Бланктің тағдыры</translation>
    </message>
    <message>
        <source>Day of the event</source>
        <translation>Оқиға күні</translation>
    </message>
    <message>
        <source>Entered as</source>
        <translation>Енгізілген нөмірі</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>not accounted for</source>
        <translation>есепке алынбаған</translation>
    </message>
    <message>
        <source>Kit No. %1 of %2, blank forms outside: %3</source>
        <translation>№ %1 жиынтық, %2, есепке алынбаған бланк: %3</translation>
    </message>
    <message>
        <source>Blank forms of the continuity kit</source>
        <translation>Үздіксіздік жиынтығының бланктері</translation>
    </message>
    <message>
        <source>No kit was made. It is made under Registers before the machine goes down.</source>
        <translation>Жиынтық жасалмаған. Ол машина тоқтағанға дейін «Журналдар» бөлімінде жасалады.</translation>
    </message>
    <message>
        <source>While the machine was down, the office wrote on the blank forms of the kit. Take the forms in the order of their numbers: enter what is written with the day it happened, then account for the form as entered; say of the others that they are back unused, or spoiled. The list is done when nothing is outside.

A late entry keeps both days: when it happened, and when it was entered.</source>
        <translation>Машина тоқтап тұрғанда кеңсе жиынтықтың бланктеріне жазды. Бланктерді нөмірлерінің ретімен алыңыз: жазылғанды болған күнімен енгізіп, бланкті енгізілген деп есепке алыңыз; қалғандарын пайдаланылмаған немесе бүлінген деп белгілеңіз. Есепке алынбағаны қалмағанда тізім аяқталады.

Кешіккен жазбада екі күн де сақталады: қашан болғаны және қашан енгізілгені.</translation>
    </message>
</context>
<context>
    <name>CarryOutForm</name>
    <message>
        <source>Destroyed on, at</source>
        <translation>Жойылған күні, сағаты</translation>
    </message>
    <message>
        <source>Carry out act No. %1</source>
        <translation>№ %1 актіні орындау</translation>
    </message>
    <message>
        <source>%1 sheets are entered as destroyed. This cannot be taken back.</source>
        <translation>Жойылған деп енгізілетін парақ саны: %1. Мұны қайтаруға болмайды.</translation>
    </message>
    <message>
        <source>Enter it as destroyed</source>
        <translation>Жойылды деп енгізу</translation>
    </message>
</context>
<context>
    <name>CopiesScreen</name>
    <message>
        <source>Copies</source>
        <translation>Даналар</translation>
    </message>
</context>
<context>
    <name>CopyList</name>
    <message>
        <source>Sheets were spoiled …</source>
        <translation>Парақ бүлінді …</translation>
    </message>
    <message>
        <source>Check a paper …</source>
        <translation>Қағазды тексеру …</translation>
    </message>
    <message>
        <source>Print the register …</source>
        <translation>Журналды басып шығару …</translation>
    </message>
    <message>
        <source>Print No.</source>
        <translation>Басылым №</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Нысан</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Ненің</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Белгісі</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Дана</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Парақ</translation>
    </message>
    <message>
        <source>In whose hands</source>
        <translation>Кімнің қолында</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Жай-күйі</translation>
    </message>
    <message>
        <source>Where it was printed</source>
        <translation>Қайда басылды</translation>
    </message>
    <message>
        <source>%1, spoiled sheets: %2</source>
        <translation>%1, бүлінген парақ: %2</translation>
    </message>
    <message>
        <source>Register of copies</source>
        <translation>Даналар журналы</translation>
    </message>
    <message>
        <source>No copy has left the printer yet. Every copy is entered here before its job starts.</source>
        <translation>Әзірге бірде-бір дана басылған жоқ. Әр дана басылмай тұрып осында енгізіледі.</translation>
    </message>
    <message>
        <source>Every copy is numbered and entered here before the printer gets it. A reprint takes the next number and needs its reason. Sheets the printer spoiled are entered, kept under lock and destroyed by act.</source>
        <translation>Әр дана принтерге жіберілмей тұрып нөмірленіп, осында енгізіледі. Қайта басылғаны келесі нөмірді алады, себебі жазылады. Принтер бүлдірген парақтар енгізіледі, құлыпта сақталады және акт бойынша жойылады.</translation>
    </message>
</context>
<context>
    <name>KitForm</name>
    <message>
        <source>Why the kit is made</source>
        <translation>Жиынтық не үшін жасалады</translation>
    </message>
    <message>
        <source>Continuity kit</source>
        <translation>Үздіксіздік жиынтығы</translation>
    </message>
    <message>
        <source>Registers to date, every open card, the terms of 30 days and blank forms, in one paper. Each print in it is numbered and entered; every blank form has to be accounted for afterwards.</source>
        <translation>Бүгінгі күнге журналдар, барлық ашық карточка, 30 күннің мерзімдері және бланктер бір басылымда. Ондағы әр басылым нөмірленіп, есепке енгізіледі; кейін әр бланктің есебі беріледі.</translation>
    </message>
    <message>
        <source>Make the kit</source>
        <translation>Жиынтықты жасау</translation>
    </message>
    <message>
        <source>Write the reason.</source>
        <translation>Себебін жазыңыз.</translation>
    </message>
</context>
<context>
    <name>PaperCheck</name>
    <message>
        <source>Code in the footer: print number / check code</source>
        <translation>Төменгі жолдағы код: басылым нөмірі / тексеру коды</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Не</translation>
    </message>
    <message>
        <source>On the paper</source>
        <translation>Қағазда</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Қазір</translation>
    </message>
    <message>
        <source>Printed %1 by %2.</source>
        <translation>%1 басылған, басқан: %2.</translation>
    </message>
    <message>
        <source>Check a paper</source>
        <translation>Қағазды тексеру</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Тексеру</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Карточканы ашу</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>What has changed since</source>
        <translation>Содан бері не өзгерді</translation>
    </message>
</context>
<context>
    <name>PaperEntryForm</name>
    <message>
        <source>Number (empty: the next)</source>
        <translation>Нөмірі (бос болса – келесі)</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Тіркелген күні</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Белгісі</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Құжаттың түрі</translation>
    </message>
    <message>
        <source>Short content</source>
        <translation>Қысқаша мазмұны</translation>
    </message>
    <message>
        <source>From whom, to whom</source>
        <translation>Кімнен, кімге</translation>
    </message>
    <message>
        <source>Their number</source>
        <translation>Олардың нөмірі</translation>
    </message>
    <message>
        <source>Their date</source>
        <translation>Олардың күні</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Парақ</translation>
    </message>
    <message>
        <source>Sheets of annexes</source>
        <translation>Қосымша парақтары</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Даналар</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Адресат</translation>
    </message>
    <message>
        <source>Executor</source>
        <translation>Орындаушы</translation>
    </message>
    <message>
        <source>File, sheet</source>
        <translation>Іс, парақ</translation>
    </message>
    <message>
        <source>Register a paper: %1</source>
        <translation>Қағазды тіркеу: %1</translation>
    </message>
    <message>
        <source>A late entry bears the day it happened; the day of entry is kept beside it.</source>
        <translation>Кешіккен жазба болған күнімен енгізіледі; енгізілген күні қасында сақталады.</translation>
    </message>
    <message>
        <source>Register it although the same paper seems to be there</source>
        <translation>Осындай қағаз бар сияқты болса да тіркеу</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Registers</source>
        <translation>Журналдар</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Даналар</translation>
    </message>
</context>
<context>
    <name>PrintLedger</name>
    <message>
        <source>Check this print …</source>
        <translation>Осы басылымды тексеру …</translation>
    </message>
    <message>
        <source>Print No.</source>
        <translation>Басылым №</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Нысан</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Ненің</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Жасалған уақыты</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Кім жасады</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Даналар</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Парақ</translation>
    </message>
    <message>
        <source>Where it went</source>
        <translation>Қайда жіберілді</translation>
    </message>
    <message>
        <source>Why again</source>
        <translation>Қайта басу себебі</translation>
    </message>
    <message>
        <source>shown, not printed</source>
        <translation>көрсетілді, басылған жоқ</translation>
    </message>
    <message>
        <source>Print ledger</source>
        <translation>Басылымдар есебі</translation>
    </message>
    <message>
        <source>Nothing was printed yet. Every print takes a number here when it is made.</source>
        <translation>Әзірге ештеңе басылған жоқ. Әр басылым жасалғанда осында нөмір алады.</translation>
    </message>
    <message>
        <source>A print takes its number when it is made, because the number stands on it; one that was only looked at stays here as not printed. Numbers run without gaps, so that every print is accounted for.</source>
        <translation>Басылым жасалғанда нөмір алады, өйткені нөмір оның өзінде тұрады; тек қаралғаны осында басылмаған деп қалады. Нөмірлер үзіліссіз жүреді, сондықтан әр басылым есепте.</translation>
    </message>
</context>
<context>
    <name>RegistersScreen</name>
    <message>
        <source>Register</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Бастап</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Дейін</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Сөздер</translation>
    </message>
    <message>
        <source>Type the period: 01.01.2026.</source>
        <translation>Кезеңді теріңіз: 01.01.2026.</translation>
    </message>
    <message>
        <source>There is no entry in this period. Choose another period or register.</source>
        <translation>Бұл кезеңде жазба жоқ. Басқа кезеңді немесе журналды таңдаңыз.</translation>
    </message>
    <message>
        <source>From No. %1 to No. %2: %3 documents.</source>
        <translation>%1-нөмірден %2-нөмірге дейін: %3 құжат.</translation>
    </message>
    <message>
        <source>Numbers not used: %1.</source>
        <translation>Енгізілмеген нөмірлер: %1.</translation>
    </message>
    <message>
        <source>Numbers left out without explanation: %1.</source>
        <translation>Түсіндірілмеген бос нөмірлер: %1.</translation>
    </message>
    <message>
        <source>Registered.</source>
        <translation>Тіркелді.</translation>
    </message>
    <message>
        <source>Continuity kit</source>
        <translation>Үздіксіздік жиынтығы</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Журналдар</translation>
    </message>
    <message>
        <source>A register is read from the records by period and words, listed as it is printed, and printed with its closing line: from which number to which, how many documents, and every number between them that bears no entry, with the reason. The printed register bears the head of the audit log: the signed paper fixes the electronic log.

The continuity kit is printed before the machine goes down: registers to date, open cards, 30 days of terms and blank forms. Afterwards every blank form is accounted for under Copies.

The code in the footer of a paper, typed or scanned, shows whether it still says what its record says.</source>
        <translation>Журнал жазбалардан кезең мен сөздер бойынша оқылады, басылатын түрінде көрсетіледі және қорытынды жолымен басылады: қай нөмірден қай нөмірге дейін, қанша құжат және арасындағы енгізілмеген әр нөмір себебімен. Басылған журналда әрекеттер журналының соңғы жазбасы тұрады: қол қойылған қағаз электрондық журналды бекітеді.

Үздіксіздік жиынтығы машина тоқтағанға дейін басылады: бүгінгі күнге журналдар, ашық карточкалар, 30 күннің мерзімдері және бланктер. Кейін әр бланктің есебі «Даналар» бөлімінде беріледі.

Қағаздың төменгі жолындағы код терілсе немесе сканерленсе, оның жазбамен әлі бірдей екені көрінеді.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Көрсету</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Басып шығару …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <source>Register a paper …</source>
        <translation>Қағазды тіркеу …</translation>
    </message>
    <message>
        <source>Continuity kit …</source>
        <translation>Үздіксіздік жиынтығы …</translation>
    </message>
    <message>
        <source>Check a paper …</source>
        <translation>Қағазды тексеру …</translation>
    </message>
    <message>
        <source>words, numbers, bodies</source>
        <translation>сөздер, нөмірлер, органдар</translation>
    </message>
    <message>
        <source>Execution discipline …</source>
        <translation>Орындаушылық тәртіп …</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Copies</source>
        <translation>Даналар</translation>
    </message>
    <message>
        <source>Print ledger</source>
        <translation>Басылымдар есебі</translation>
    </message>
    <message>
        <source>Spoiled sheets</source>
        <translation>Бүлінген парақтар</translation>
    </message>
    <message>
        <source>Acts of destruction</source>
        <translation>Жою туралы актілер</translation>
    </message>
    <message>
        <source>Blank forms</source>
        <translation>Бланктер</translation>
    </message>
    <message>
        <source>Stamps</source>
        <translation>Мөртабандар</translation>
    </message>
    <message>
        <source>Forms on paper</source>
        <translation>Нысандар</translation>
    </message>
</context>
<context>
    <name>SpoilForm</name>
    <message>
        <source>Which sheets (1, 3–4)</source>
        <translation>Қай парақтар (1, 3–4)</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Саны</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Не болды</translation>
    </message>
    <message>
        <source>Spoiled sheets: print No. %1, copy No. %2</source>
        <translation>Бүлінген парақтар: № %1 басылым, № %2 дана</translation>
    </message>
    <message>
        <source>Spoiled sheets stay under lock until an act destroys them; a reprint takes the next copy number.</source>
        <translation>Бүлінген парақтар акт бойынша жойылғанша құлыпта сақталады; қайта басылғаны келесі дана нөмірін алады.</translation>
    </message>
</context>
<context>
    <name>SpoiledList</name>
    <message>
        <source>Draw up an act for all …</source>
        <translation>Барлығына акт жасау …</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>Енгізілген күні</translation>
    </message>
    <message>
        <source>Print No.</source>
        <translation>Басылым №</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Нысан</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Ненің</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Дана</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Қайсысы</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Парақ</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Не болды</translation>
    </message>
    <message>
        <source>The act is drawn up: print it under Acts of destruction.</source>
        <translation>Акт жасалды: оны «Жою туралы актілер» бөлімінде басып шығарыңыз.</translation>
    </message>
    <message>
        <source>Spoiled sheets</source>
        <translation>Бүлінген парақтар</translation>
    </message>
    <message>
        <source>No spoiled sheet waits for an act.</source>
        <translation>Актіні күтіп тұрған бүлінген парақ жоқ.</translation>
    </message>
    <message>
        <source>Sheets the printer spoiled are classified like the others. They wait here until an act names them, its commission signs it, and two persons enter that they are destroyed.</source>
        <translation>Принтер бүлдірген парақтар да құпия. Олар акті жасалып, комиссия қол қойып, екі адам жойылғанын енгізгенше осында тұрады.</translation>
    </message>
</context>
<context>
    <name>LayoutEditor</name>
    <message>
        <source>State</source>
        <translation>Жай-күйі</translation>
    </message>
    <message>
        <source>Filed edge, mm</source>
        <translation>Тігілетін жиек, мм</translation>
    </message>
    <message>
        <source>Outer edge, mm</source>
        <translation>Сыртқы жиек, мм</translation>
    </message>
    <message>
        <source>Top, mm</source>
        <translation>Жоғарғы, мм</translation>
    </message>
    <message>
        <source>Bottom, mm</source>
        <translation>Төменгі, мм</translation>
    </message>
    <message>
        <source>Width (share or mm)</source>
        <translation>Ені (үлесі немесе мм)</translation>
    </message>
    <message>
        <source>Measure below</source>
        <translation>Төмендегі өлшем</translation>
    </message>
    <message>
        <source>Approved by (in place of “model form”)</source>
        <translation>Немен бекітілген («үлгі» сөзінің орнына)</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>басылады</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>басылмайды</translation>
    </message>
    <message>
        <source>new row</source>
        <translation>жаңа қатар</translation>
    </message>
    <message>
        <source>Field or column</source>
        <translation>Жол немесе баған</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ені</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Қатар</translation>
    </message>
    <message>
        <source>Measure (mm, rows)</source>
        <translation>Өлшем (мм, қатар)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Мәні</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Жоғары</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Төмен</translation>
    </message>
    <message>
        <source>On / off</source>
        <translation>Қосу / алып тастау</translation>
    </message>
    <message>
        <source>New row</source>
        <translation>Жаңа қатар</translation>
    </message>
    <message>
        <source>Fields of the form</source>
        <translation>Нысанның жолдары</translation>
    </message>
    <message>
        <source>Measures of the form</source>
        <translation>Нысанның өлшемдері</translation>
    </message>
</context>
<context>
    <name>PaperFormsScreen</name>
    <message>
        <source>Form</source>
        <translation>Нысан</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Жай-күйі</translation>
    </message>
    <message>
        <source>In Kazakh</source>
        <translation>Қазақша</translation>
    </message>
    <message>
        <source>In Russian</source>
        <translation>Орысша</translation>
    </message>
    <message>
        <source>On what ground (order, instruction)</source>
        <translation>Қандай негізде (бұйрық, нұсқаулық)</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (өзгертілген)</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>түзетілген</translation>
    </message>
    <message>
        <source>This cannot be printed so: see the places in brackets and the widths.</source>
        <translation>Бұлай басуға болмайды: жақша ішіндегі орындарды және ендерін қараңыз.</translation>
    </message>
    <message>
        <source>Kept; it is printed so from now on.</source>
        <translation>Сақталды; енді осылай басылады.</translation>
    </message>
    <message>
        <source>Forms on paper</source>
        <translation>Қағаз нысандар</translation>
    </message>
    <message>
        <source>Titles and headings are those of the decree; those marked T are renderings that could not be checked against the official Russian text. Every heading can be corrected. Forms the decree does not prescribe can be arranged: fields on or off, their order and width, margins. Each change names its ground, is kept as a version and logged, and holds for every print from then on; papers printed before still verify.</source>
        <translation>Атаулар мен тақырыптар Жарлықтікі; T белгісі барлары – ресми орысша мәтінмен салыстырылмаған аудармалар. Кез келген тақырыпты түзетуге болады. Жарлық белгілемеген нысандарды орналастыруға болады: жолдарды қосу немесе алып тастау, реті мен ені, жиектері. Әр өзгерістің негізі жазылады, ол нұсқа ретінде сақталып, журналға енеді және содан кейінгі әр басылымға қолданылады; бұрын басылған қағаздар бұрынғыша тексеріледі.</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Тақырып</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Дәлелі</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Тақырыптар</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>Орналасуы</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Back to the shipped one</source>
        <translation>Бастапқысына қайтару</translation>
    </message>
    <message>
        <source>Headings of the form</source>
        <translation>Нысанның тақырыптары</translation>
    </message>
</context>
<context>
    <name>StampsScreen</name>
    <message>
        <source>Stamps</source>
        <translation>Мөртабандар</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Басып шығару …</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>Сол жақтан</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>Жоғарыдан</translation>
    </message>
    <message>
        <source>Labels across</source>
        <translation>Көлденеңінен жапсырма</translation>
    </message>
    <message>
        <source>Labels down</source>
        <translation>Тігінен жапсырма</translation>
    </message>
    <message>
        <source>Label No.</source>
        <translation>Жапсырма №</translation>
    </message>
    <message>
        <source>Stamp</source>
        <translation>Мөртабан</translation>
    </message>
    <message>
        <source>Its date (empty: for ink)</source>
        <translation>Күні (бос болса – сиямен)</translation>
    </message>
    <message>
        <source>Where it lands</source>
        <translation>Қайда түседі</translation>
    </message>
    <message>
        <source>This printer: to the right</source>
        <translation>Осы принтер: оңға</translation>
    </message>
    <message>
        <source>This printer: down</source>
        <translation>Осы принтер: төмен</translation>
    </message>
    <message>
        <source>Ruler page</source>
        <translation>Сызғыш парағы</translation>
    </message>
    <message>
        <source>The sheet as it will be printed, with rulers</source>
        <translation>Басылатын парақ, сызғыштарымен</translation>
    </message>
    <message>
        <source>Stamps of paragraphs 42 and 53 and the grade markings, alone on a sheet: at a place in millimetres from the paper's upper left corner, or on a label. Print the ruler page on blank paper first, hold it with the document against the light and enter the shift of this printer; it is remembered. Then feed the document itself and print: nothing but the stamps is printed on it.</source>
        <translation>42 және 53-тармақтардың мөртабандары мен құпиялылық белгілері парақта жеке: қағаздың жоғарғы сол жақ бұрышынан миллиметрмен көрсетілген орында немесе жапсырмада. Алдымен сызғыш парағын бос қағазға басып, жарыққа құжатпен беттестіріңіз де, осы принтердің ығысуын енгізіңіз; ол есте сақталады. Содан кейін құжаттың өзін салып басыңыз: оған мөртабандардан басқа ештеңе басылмайды.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Сол</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Жоғары</translation>
    </message>
    <message>
        <source>at a place on the sheet</source>
        <translation>парақтың белгілі орнында</translation>
    </message>
    <message>
        <source>on a label</source>
        <translation>жапсырмада</translation>
    </message>
    <message>
        <source>Put it on the sheet</source>
        <translation>Параққа қою</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>Ruler page …</source>
        <translation>Сызғыш парағы …</translation>
    </message>
    <message>
        <source>Stamps on the sheet</source>
        <translation>Парақтағы мөртабандар</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> мм</translation>
    </message>
</context>
<context>
    <name>RecoveryPaper</name>
    <message>
        <source>Sheet with the recovery code</source>
        <translation>Қалпына келтіру коды жазылған парақ</translation>
    </message>
</context>
<context>
    <name>RenewCodeForm</name>
    <message>
        <source>Who can open the vault with it</source>
        <translation>Онымен қойманы кім аша алады</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>Жаңа қалпына келтіру коды</translation>
    </message>
    <message>
        <source>The old code ends at once; its envelope is destroyed by act. Have a printer or a pen ready: the new code is shown once and kept nowhere.</source>
        <translation>Бұрынғы код бірден күшін жояды, оның конверті акт бойынша жойылады. Принтер немесе қалам дайын тұрсын: жаңа код бір-ақ рет көрсетіледі және ешқайда сақталмайды.</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Жасау</translation>
    </message>
    <message>
        <source>Two persons do this: the second one's login and passphrase are needed.</source>
        <translation>Мұны екі адам бірге жасайды: екінші адамның логині мен құпия тіркесі қажет.</translation>
    </message>
    <message>
        <source>Only two persons together: the code is made in two halves</source>
        <translation>Екі адам бірлесіп қана: код екі жартыға бөлініп жасалады</translation>
    </message>
</context>
<context>
    <name>ShownCode</name>
    <message>
        <source>Put the code away?</source>
        <translation>Код жабылсын ба?</translation>
    </message>
    <message>
        <source>It is not shown again. If it is on no paper, make a new one.</source>
        <translation>Ол қайта көрсетілмейді. Код қағазда болмаса, жаңасын жасаңыз.</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Back to the code</source>
        <translation>Кодқа қайту</translation>
    </message>
    <message>
        <source>The recovery code</source>
        <translation>Қалпына келтіру коды</translation>
    </message>
    <message>
        <source>The recovery code: half %1 of 2, for its own holder only</source>
        <translation>Қалпына келтіру коды: 2 жартының %1-жартысы, тек өз сақтаушысына</translation>
    </message>
    <message>
        <source>Show the code again</source>
        <translation>Кодты қайта көрсету</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Дайын</translation>
    </message>
    <message>
        <source>It is on paper</source>
        <translation>Код қағазда бар</translation>
    </message>
</context>
</TS>
