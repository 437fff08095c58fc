<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk_KZ">
<context>
    <name>AcceptDialog</name>
    <message>
        <source>Why it is taken before the one missing</source>
        <translation>Келмегенінен бұрын қабылдау себебі</translation>
    </message>
    <message>
        <source>“%1” is</source>
        <translation>«%1» дегеніміз</translation>
    </message>
    <message>
        <source>Accept package %1</source>
        <translation>%1-пакетті қабылдау</translation>
    </message>
    <message>
        <source>Everything is taken in one step, or nothing. It can be stopped until then.</source>
        <translation>Бәрі бір жолы қабылданады немесе ештеңе қабылданбайды. Аяқталғанша тоқтатуға болады.</translation>
    </message>
    <message>
        <source>Bodies no directory knows are added, unless they are said to be known ones:</source>
        <translation>Анықтамалықта жоқ органдар, бұрынғылардың бірі екені көрсетілмесе, қосылады:</translation>
    </message>
    <message>
        <source>Accept all of it</source>
        <translation>Түгел қабылдау</translation>
    </message>
    <message>
        <source>a new one, added to the directory</source>
        <translation>жаңа орган, анықтамалыққа қосылады</translation>
    </message>
    <message>
        <source>take conflicting entries of directories, decrees and plans as they come</source>
        <translation>анықтамалықтардың, жарлықтардың және жоспарлардың қайшы жазбалары келген күйінде алынсын</translation>
    </message>
</context>
<context>
    <name>AcknowledgeDialog</name>
    <message>
        <source>Short code of the receipt</source>
        <translation>Қолхаттың қысқа коды</translation>
    </message>
    <message>
        <source>Receipt of package %1</source>
        <translation>%1-пакеттің қолхаты</translation>
    </message>
    <message>
        <source>The code proves that the package was read and says whether it was accepted or declined. Letters that look alike are forgiven; a mistyped code is noticed.</source>
        <translation>Код пакеттің оқылғанын дәлелдейді және оның қабылданғанын не қабылданбағанын көрсетеді. Ұқсас әріптер бірдей оқылады; қате терілген код бірден анықталады.</translation>
    </message>
</context>
<context>
    <name>CancelDialog</name>
    <message>
        <source>Why</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Give up package %1</source>
        <translation>%1-пакеттің күшін жою</translation>
    </message>
    <message>
        <source>Its number stays in the register; the recipient learns with the next package that it never comes.</source>
        <translation>Нөмірі журналда қалады; алушы оның келмейтінін келесі пакеттен біледі.</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>not taken</source>
        <translation>алынбайды</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Кестенің бағандары</translation>
    </message>
    <message>
        <source>Take them so</source>
        <translation>Осылай алу</translation>
    </message>
    <message>
        <source>Two columns cannot hold the same.</source>
        <translation>Екі баған бір нәрсені білдіре алмайды.</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Fingerprint as it stands on their paper</source>
        <translation>Олардың қағазындағы кілт таңбасы</translation>
    </message>
    <message>
        <source>Compare the keys of “%1”</source>
        <translation>«%1» кілттерін салыстыру</translation>
    </message>
    <message>
        <source>Type what stands on the paper that came another way than the card; do not copy it from the screen. Only what agrees makes the key count.</source>
        <translation>Карточкадан бөлек келген қағаздағысын теріңіз, экраннан көшірмеңіз. Кілт сәйкес келгенде ғана күшіне енеді.</translation>
    </message>
    <message>
        <source>The key before this one has signed it.</source>
        <translation>Бұған дейінгі кілт осы кілтке қол қойған.</translation>
    </message>
</context>
<context>
    <name>CorrespondentsScreen</name>
    <message>
        <source>This site …</source>
        <translation>Осы торап …</translation>
    </message>
    <message>
        <source>Our card to a medium</source>
        <translation>Карточкамызды тасығышқа</translation>
    </message>
    <message>
        <source>Enter a card …</source>
        <translation>Карточка енгізу …</translation>
    </message>
    <message>
        <source>Compare …</source>
        <translation>Салыстыру …</translation>
    </message>
    <message>
        <source>Withdraw …</source>
        <translation>Кері алу …</translation>
    </message>
    <message>
        <source>Period …</source>
        <translation>Кезеңі …</translation>
    </message>
    <message>
        <source>Correspondents</source>
        <translation>Корреспонденттер</translation>
    </message>
    <message>
        <source>A site is another workstation or system that packages are exchanged with. It introduces itself by a card with its public keys. A card proves only that whoever made it has the keys: two persons compare the fingerprint with one that came on paper another way, and only then does the key count.

A key has its time. A new one is entered by a new card and compared again; one that was lost is withdrawn at once.</source>
        <translation>Торап – пакет алмасатын басқа жұмыс станциясы не жүйе. Ол ашық кілттері бар карточкамен танысады. Карточка тек оны жасаушыда кілттер барын дәлелдейді: екі адам таңбаны басқа жолмен қағазда келгенімен салыстырады, сонда ғана кілт күшіне енеді.

Кілттің мерзімі бар. Жаңасы жаңа карточкамен енгізіліп, қайта салыстырылады; жоғалғаны дереу кері алынады.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Торап</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Коды</translation>
    </message>
    <message>
        <source>Fingerprint of its keys</source>
        <translation>Кілттерінің таңбасы</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Жарамды</translation>
    </message>
    <message>
        <source>Compared by</source>
        <translation>Салыстырған</translation>
    </message>
    <message>
        <source>Next package due</source>
        <translation>Келесі пакет</translation>
    </message>
    <message>
        <source>withdrawn on %1</source>
        <translation>кері алынды: %1</translation>
    </message>
    <message>
        <source>not compared yet: nothing is sent or taken</source>
        <translation>салыстырылмаған: жіберілмейді, қабылданбайды</translation>
    </message>
    <message>
        <source>This site has no name and no keys yet: nothing can be sent or taken.</source>
        <translation>Осы тораптың атауы мен кілттері әлі жоқ: ештеңе жіберілмейді де, қабылданбайды да.</translation>
    </message>
    <message>
        <source>This site: %1, code %2, valid until %3. Fingerprint of our keys: %4</source>
        <translation>Осы торап: %1, коды %2, жарамдылық мерзімі %3. Кілттеріміздің таңбасы: %4</translation>
    </message>
    <message>
        <source>No other site is known yet. Enter the card it brought on a registered medium.</source>
        <translation>Басқа торап әлі белгісіз. Есептегі тасығышпен келген карточкасын енгізіңіз.</translation>
    </message>
    <message>
        <source>Our card is on the medium: %1</source>
        <translation>Карточкамыз тасығышта: %1</translation>
    </message>
    <message>
        <source>Which card</source>
        <translation>Қай карточка</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>The card is entered. Compare its fingerprint on paper before using it.</source>
        <translation>Карточка енгізілді. Пайдаланбас бұрын таңбасын қағазбен салыстырыңыз.</translation>
    </message>
    <message>
        <source>Fingerprint …</source>
        <translation>Таңбасы …</translation>
    </message>
</context>
<context>
    <name>DeclineDialog</name>
    <message>
        <source>Why</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Decline package %1</source>
        <translation>%1-пакетті қабылдамау</translation>
    </message>
    <message>
        <source>It is never taken later; the sender learns of it and why. A paper handed over stays theirs.</source>
        <translation>Кейін ол қабылданбайды; жіберуші мұны және себебін біледі. Тапсырылған қағаз жіберушіде қалады.</translation>
    </message>
</context>
<context>
    <name>DifferenceScreen</name>
    <message>
        <source>Accept all of it …</source>
        <translation>Түгел қабылдау …</translation>
    </message>
    <message>
        <source>Decline …</source>
        <translation>Қабылдамау …</translation>
    </message>
    <message>
        <source>Package %1 of %2</source>
        <translation>%2: %1-пакет</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Не болады</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Number or name</source>
        <translation>Нөмірі не атауы</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Өріс</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Мұнда</translation>
    </message>
    <message>
        <source>In the package</source>
        <translation>Пакетте</translation>
    </message>
    <message>
        <source>Every row of the package is here already, just as it is.</source>
        <translation>Пакеттің барлық жолы мұнда дәл сол күйінде бар.</translation>
    </message>
    <message>
        <source>The package is decided. Send its receipt back.</source>
        <translation>Пакет бойынша шешім қабылданды. Қолхатын қайтарыңыз.</translation>
    </message>
    <message>
        <source>Load calendars …</source>
        <translation>Күнтізбелерді жүктеу …</translation>
    </message>
    <message>
        <source>These calendars or editions travel in the package; load them first: %1</source>
        <translation>Бұл күнтізбелер не редакциялар пакетте бар, алдымен соларды жүктеңіз: %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>иә</translation>
    </message>
    <message>
        <source>no</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>Nothing of the package is in the vault yet. New and changed rows are taken; what is older than ours, or held here, is left as it is. A conflicting row is not taken: the vaults disagree, and both sides must look. A body that no directory knows is added under its name, or, when accepting, taken for one that is known. What is reported of a plan's item is taken when it is newer; a measure that is under control here stays as signed.</source>
        <translation>Пакеттен қоймаға әлі ештеңе енген жоқ. Жаңа және өзгерген жолдар алынады; біздікінен ескісі не мұнда ұсталатыны өзгеріссіз қалады. Қайшы жол алынбайды: қоймалар келіспейді, екі жақ та қарауы керек. Анықтамалықта жоқ орган өз атымен қосылады немесе қабылдау кезінде бұрынғысы деп көрсетіледі. Жоспар тармағы бойынша мәлімет жаңарақ болса ғана алынады; мұнда бақылауда тұрған іс-шара қол қойылған күйінде қалады.</translation>
    </message>
    <message>
        <source>notice of a risk</source>
        <translation>тәуекел туралы хабарлама</translation>
    </message>
</context>
<context>
    <name>ExchangeScreen</name>
    <message>
        <source>Exchange on removable media</source>
        <translation>Алмалы тасығыштармен алмасу</translation>
    </message>
</context>
<context>
    <name>ExchangeSteps</name>
    <message>
        <source>There is no medium in the computer. Put a registered medium in and wait until the system knows it.</source>
        <translation>Компьютерде тасығыш жоқ. Есептегі тасығышты салып, жүйе танығанша күтіңіз.</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>есепте жоқ</translation>
    </message>
    <message>
        <source>Which medium</source>
        <translation>Қай тасығыш</translation>
    </message>
    <message>
        <source>Account No.</source>
        <translation>Есептік №</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Шегі</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Орны</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>For</source>
        <translation>Кімге</translation>
    </message>
    <message>
        <source>Valid for days</source>
        <translation>Жарамдылығы, күн</translation>
    </message>
    <message>
        <source>Registered from</source>
        <translation>Тіркелген күні (бастап)</translation>
    </message>
    <message>
        <source>until</source>
        <translation>Тіркелген күні (дейін)</translation>
    </message>
    <message>
        <source>Only what these words find</source>
        <translation>Тек осы сөздер кездесетіні</translation>
    </message>
    <message>
        <source>Why the same content goes out again</source>
        <translation>Сол мазмұнды қайта жіберу себебі</translation>
    </message>
    <message>
        <source>New package</source>
        <translation>Жаңа пакет</translation>
    </message>
    <message>
        <source>Papers go with everything that belongs to them: clauses, moves, reports, corrections; and with the directory entries, calendars and editions they rest on. Everything at once, and an open spreadsheet, take two persons.</source>
        <translation>Қағаздар өзіне қатысты бүкіл мәліметпен (тармақтар, мерзім өзгерістері, есептер, түзетулер) және сүйенетін анықтамалық жазбаларымен, күнтізбелерімен, редакцияларымен бірге жіберіледі. Бәрін бірден және ашық кестені екі адам жібереді.</translation>
    </message>
    <message>
        <source>Pack under the next number</source>
        <translation>Келесі нөмірмен жинақтау</translation>
    </message>
    <message>
        <source>only what changed since the last package they acknowledged</source>
        <translation>Тек соңғы расталған пакеттен кейінгі өзгерістер</translation>
    </message>
    <message>
        <source>also what other sites hold (a consolidating workstation passes it on)</source>
        <translation>Басқа тораптар жүргізетін қағаздар да (жинақтаушы торап оларды әрі жібереді)</translation>
    </message>
    <message>
        <source>all directories, not only the entries that papers name</source>
        <translation>Анықтамалықтар толығымен, қағаздарда аталған жазбалар ғана емес</translation>
    </message>
    <message>
        <source>as an open spreadsheet for those who only read; it is closed to nobody</source>
        <translation>Тек оқитындарға ашық кесте түрінде (шифрланбайды)</translation>
    </message>
    <message>
        <source>Count what would go out</source>
        <translation>Не жіберілетінін санау</translation>
    </message>
    <message>
        <source>Papers: %1, records: %2, highest grade: %3.</source>
        <translation>Қағаз: %1, жазба: %2, ең жоғары дәрежесі: %3.</translation>
    </message>
    <message>
        <source>This is everything: two persons.</source>
        <translation>Бұл – бәрі: екі адам керек.</translation>
    </message>
    <message>
        <source>no papers: only what follows, or the checkpoint of our journal alone</source>
        <translation>Қағаздарсыз: тек төменде белгіленгендер немесе журналымыздың бақылау нүктесі</translation>
    </message>
    <message>
        <source>the register of normative decrees with its monitoring</source>
        <translation>Нормативтік жарлықтар тізілімі мен оның мониторингі</translation>
    </message>
    <message>
        <source>A package is closed to one site, and no site is entered here yet. First, under Correspondents, enter the card of the site it is for and let two persons compare the fingerprint of its key.</source>
        <translation>Пакет бір ғана торапқа арнап жабылады, ал мұнда бірде-бір торап енгізілмеген. Алдымен «Корреспонденттер» бөлімінде пакет арналған тораптың карточкасын енгізіңіз, ал оның кілттерінің таңбасын екі адам салыстырсын.</translation>
    </message>
    <message>
        <source>the Address plans with the progress of their measures (Appendix 4)</source>
        <translation>Жолдау жоспарлары мен олардың іс-шараларының орындалу барысы (4-қосымша)</translation>
    </message>
</context>
<context>
    <name>ExportsScreen</name>
    <message>
        <source>New package …</source>
        <translation>Жаңа пакет …</translation>
    </message>
    <message>
        <source>Write to a medium …</source>
        <translation>Тасығышқа жазу …</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Шығарылды</translation>
    </message>
    <message>
        <source>Receipt from paper …</source>
        <translation>Қағаздағы қолхат …</translation>
    </message>
    <message>
        <source>Give up …</source>
        <translation>Күшін жою …</translation>
    </message>
    <message>
        <source>Packages out</source>
        <translation>Шыққан пакеттер</translation>
    </message>
    <message>
        <source>A package gets its number when it is packed and keeps it, whatever becomes of it. It is written to an issued medium of the register, read back past the computer's memory and compared. A package that is written and still in the computer is told apart from one that was taken out.

Its bytes stay in the vault until the receipt is here, so it can be written again as it was. The short code beside it goes on paper with the medium. The receipt comes back as a package, or as a short code typed from paper.</source>
        <translation>Пакет жинақталғанда нөмір алады, кейін не болса да, ол нөмір сақталады. Пакет есептегі, қолға берілген тасығышқа жазылып, компьютер жадынан тыс қайта оқылып салыстырылады. Жазылып, әлі компьютерде тұрған пакет шығарылғаннан бөлек көрсетіледі.

Қолхат келгенше деректері қоймада сақталады, сондықтан сол күйінде қайта жазуға болады. Қасындағы қысқа код тасығышпен бірге қағазға түседі. Қолхат пакет түрінде немесе қағаздан терілетін қысқа кодпен келеді.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Packed on</source>
        <translation>Жинақталған күні</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Кімге</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Не</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Қағаз</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Дәрежесі</translation>
    </message>
    <message>
        <source>Short code</source>
        <translation>Қысқа коды</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>A package is due: %1</source>
        <translation>Пакет жіберетін мерзім келді: %1</translation>
    </message>
    <message>
        <source>No package has gone out yet. A new one is packed, written to a registered medium and taken out.</source>
        <translation>Әлі пакет шыққан жоқ. Жаңасы жинақталып, есептегі тасығышқа жазылады да, шығарылады.</translation>
    </message>
    <message>
        <source>Package %1 is written and read back. Now take the medium out.</source>
        <translation>%1-пакет жазылып, қайта оқылды. Енді тасығышты шығарыңыз.</translation>
    </message>
    <message>
        <source>Sheet …</source>
        <translation>Парағы …</translation>
    </message>
</context>
<context>
    <name>FillingScreen</name>
    <message>
        <source>Template to a medium</source>
        <translation>Үлгіні тасығышқа</translation>
    </message>
    <message>
        <source>Read a table …</source>
        <translation>Кестені оқу …</translation>
    </message>
    <message>
        <source>Columns …</source>
        <translation>Бағандар …</translation>
    </message>
    <message>
        <source>Try out</source>
        <translation>Сынап көру</translation>
    </message>
    <message>
        <source>Take all of it …</source>
        <translation>Түгел алу …</translation>
    </message>
    <message>
        <source>First filling</source>
        <translation>Алғашқы толтыру</translation>
    </message>
    <message>
        <source>Cards of an old box come in from a spreadsheet (XLSX, ODS or CSV) on a registered medium. The template has a column for everything a card holds and says what may stand in each; other tables are taken too, when it is said which column is what.

Trying out registers everything and undoes it again: every faulty line is listed with its reason. Only when none is left can the table be taken, all of it in one step. Lines of one paper become its clauses; moves of old terms are entered on the cards afterwards.</source>
        <translation>Ескі карточкалар есептегі тасығыштағы кестеден (XLSX, ODS не CSV) енгізіледі. Үлгіде карточкадағының бәріне баған бар және әрқайсысына не жазылатыны айтылған; қай баған не екені көрсетілсе, басқа кестелер де алынады.

Сынау бәрін тіркеп, қайта кері қайтарады: әр қате жол себебімен көрсетіледі. Қате қалмағанда ғана кесте бір жолы түгел алынады. Бір қағаздың жолдары оның тармақтары болады; ескі мерзімдердің өзгерістері кейін карточкаларға енгізіледі.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Жол</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Баған</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Не дұрыс емес</translation>
    </message>
    <message>
        <source>“%1”: %2 lines</source>
        <translation>«%1», жол саны: %2</translation>
    </message>
    <message>
        <source>Columns not taken: %1</source>
        <translation>Алынбайтын бағандар: %1</translation>
    </message>
    <message>
        <source>No table is read yet. Write the template to a medium, fill it in, and read it here.</source>
        <translation>Кесте әлі оқылған жоқ. Үлгіні тасығышқа жазып, толтырып, осында оқыңыз.</translation>
    </message>
    <message>
        <source>No fault is known. Try the table out before it is taken.</source>
        <translation>Белгілі қате жоқ. Алмас бұрын кестені сынап көріңіз.</translation>
    </message>
    <message>
        <source>The template is on the medium: card-box.xlsx</source>
        <translation>Үлгі тасығышта: card-box.xlsx</translation>
    </message>
    <message>
        <source>Which table</source>
        <translation>Қай кесте</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Take all of it?</source>
        <translation>Түгел алынсын ба?</translation>
    </message>
    <message>
        <source>Take all of it</source>
        <translation>Түгел алу</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Әзірге жоқ</translation>
    </message>
</context>
<context>
    <name>HandoverDialog</name>
    <message>
        <source>To</source>
        <translation>Кімге</translation>
    </message>
    <message>
        <source>Numbers of cards, parted by spaces</source>
        <translation>Карточка нөмірлері, бос орынмен бөлінеді</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Негізі</translation>
    </message>
    <message>
        <source>Hand papers over</source>
        <translation>Қағаздарды тапсыру</translation>
    </message>
    <message>
        <source>A paper goes with all its clauses and its whole history. From now on it can be read here, but changed only by whoever holds it.</source>
        <translation>Қағаз барлық тармағымен және бүкіл тарихымен кетеді. Бұдан былай ол мұнда оқылады, бірақ оны тек ұстаушысы өзгертеді.</translation>
    </message>
    <message>
        <source>Let go and pack</source>
        <translation>Тапсырып, жинақтау</translation>
    </message>
    <message>
        <source>Papers: %1. Cards: %2. They go to “%3”.</source>
        <translation>Қағаздар: %1. Карточка саны: %2. Алушы: «%3».</translation>
    </message>
    <message>
        <source>Let these papers go?</source>
        <translation>Бұл қағаздар тапсырылсын ба?</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Қалдыру</translation>
    </message>
    <message>
        <source>There is nobody to choose: enter the recipient among Correspondents.</source>
        <translation>Таңдайтын алушы жоқ: оны «Корреспонденттер» бөліміне енгізіңіз.</translation>
    </message>
</context>
<context>
    <name>HandoversScreen</name>
    <message>
        <source>Hand over …</source>
        <translation>Тапсыру …</translation>
    </message>
    <message>
        <source>Pack again</source>
        <translation>Қайта жинақтау</translation>
    </message>
    <message>
        <source>Hand-over between vaults</source>
        <translation>Қоймалар арасында тапсыру</translation>
    </message>
    <message>
        <source>A paper is handed over with its whole history to another vault. From the moment it is packed it is read here and changed nowhere, until the recipient has answered: accepted, it is theirs; declined, it is ours again. So it is never in two places at once. It comes back when its holder hands it over to us.

“Pack again” makes the same package under the keys of today, when a key was replaced while it was on its way; whichever of its files arrives first is the one that counts.</source>
        <translation>Қағаз бүкіл тарихымен басқа қоймаға тапсырылады. Жинақталған сәттен бастап алушы жауап бергенше ол мұнда оқылады, еш жерде өзгертілмейді: қабылданса – алушынікі, қабылданбаса – қайтадан біздікі. Сондықтан ол ешқашан екі жерде қатар тұрмайды. Ұстаушысы бізге тапсырғанда қайтып келеді.

«Қайта жинақтау» жолда кілт ауысса, сол пакетті бүгінгі кілттермен жасайды; файлдарының қайсысы бұрын келсе, сол есептеледі.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Қағаз</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Дәрежесі</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Кімнен</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кімге</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Пакет</translation>
    </message>
    <message>
        <source>No paper was handed over yet, and none was taken from another vault.</source>
        <translation>Әлі қағаз тапсырылған жоқ, басқа қоймадан да алынған жоқ.</translation>
    </message>
    <message>
        <source>The paper is let go. Write its package to a medium.</source>
        <translation>Қағаз тапсырылды. Пакетін тасығышқа жазыңыз.</translation>
    </message>
</context>
<context>
    <name>ImportsScreen</name>
    <message>
        <source>Load …</source>
        <translation>Оқу …</translation>
    </message>
    <message>
        <source>Look and decide …</source>
        <translation>Қарап, шешу …</translation>
    </message>
    <message>
        <source>Pack receipts</source>
        <translation>Қолхаттарды жинақтау</translation>
    </message>
    <message>
        <source>Packages in</source>
        <translation>Келген пакеттер</translation>
    </message>
    <message>
        <source>A package is read from a registered medium, opened in memory and checked whole: size, recipient, signature, limits, every row against its schema, its turn among the sender's packages. What is not in order becomes a line with its outcome and nothing else.

What is in order waits in quarantine. A person with the right role looks at the difference row by row and accepts all of it, in one step, or declines it. The receipt goes back as a package, or as its short code on paper.</source>
        <translation>Пакет есептегі тасығыштан оқылып, жадта ашылады да, түгел тексеріледі: көлемі, алушысы, қолтаңбасы, шектері, әр жолы сызбасымен, жіберуші пакеттері арасындағы кезегі. Дұрыс еместен нәтижесі жазылған жол ғана қалады.

Дұрысы карантинде күтеді. Тиісті рөлі бар адам айырмасын жол-жолымен қарап, түгелін бір жолы қабылдайды немесе бас тартады. Қолхат пакет түрінде не қағазға түскен қысқа кодпен қайтады.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Келген уақыты</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Кімнен</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Не</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Жазба</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Дәрежесі</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Қолхат</translation>
    </message>
    <message>
        <source>No package has arrived yet. Put a registered medium in and load the package from it.</source>
        <translation>Әлі пакет келген жоқ. Есептегі тасығышты салып, пакетті содан оқыңыз.</translation>
    </message>
    <message>
        <source>loaded before</source>
        <translation>бұрын оқылған</translation>
    </message>
    <message>
        <source>Which package</source>
        <translation>Қай пакет</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Байт</translation>
    </message>
    <message>
        <source>Receipt on paper …</source>
        <translation>Қағаз қолхат …</translation>
    </message>
</context>
<context>
    <name>MediaScreen</name>
    <message>
        <source>Register …</source>
        <translation>Есепке алу …</translation>
    </message>
    <message>
        <source>Issue …</source>
        <translation>Беру …</translation>
    </message>
    <message>
        <source>Return …</source>
        <translation>Қайтару …</translation>
    </message>
    <message>
        <source>Clear …</source>
        <translation>Тазарту …</translation>
    </message>
    <message>
        <source>Destroy …</source>
        <translation>Жою …</translation>
    </message>
    <message>
        <source>Register of media</source>
        <translation>Тасығыштар журналы</translation>
    </message>
    <message>
        <source>Data goes out and comes in only on media of this register. Each has an account number that is never given to another one, and a ceiling: contents of a higher grade are not written to it. A medium is used only while it is issued to somebody. Issue and return name two persons; clearing and destruction also name their act, and the medium is returned first.

Enter shows everything done with a medium and written to it.</source>
        <translation>Дерек осы журналдағы тасығыштармен ғана шығады, келеді. Әрқайсысының басқаға берілмейтін есептік нөмірі және шегі бар: одан жоғары дәрежедегі мазмұн жазылмайды. Тасығыш қолға берілгенде ғана пайдаланылады. Беру мен қайтаруда екі адам аталады; тазарту мен жоюда актісі де аталып, тасығыш алдымен қайтарылады.

Enter тасығышпен не істелгенін, оған не жазылғанын түгел көрсетеді.</translation>
    </message>
    <message>
        <source>Account No.</source>
        <translation>Есептік №</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Serial No.</source>
        <translation>Сериялық №</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>Шегі</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>In whose hands</source>
        <translation>Кімнің қолында</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Қай күннен</translation>
    </message>
    <message>
        <source>No medium is registered yet. Put one in and register it: nothing is written to others.</source>
        <translation>Тасығыш әлі есепке алынған жоқ. Біреуін салып, есепке алыңыз: басқаларына жазылмайды.</translation>
    </message>
    <message>
        <source>Label …</source>
        <translation>Жапсырма …</translation>
    </message>
</context>
<context>
    <name>MediumActDialog</name>
    <message>
        <source>On</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Number and date of the act</source>
        <translation>Актінің нөмірі мен күні</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>First of the commission</source>
        <translation>Комиссияның бірінші мүшесі</translation>
    </message>
    <message>
        <source>Handed by</source>
        <translation>Берген</translation>
    </message>
    <message>
        <source>Second of the commission</source>
        <translation>Комиссияның екінші мүшесі</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Алған</translation>
    </message>
    <message>
        <source>A destroyed medium is never used again; its line and everything written to it stay.</source>
        <translation>Жойылған тасығыш қайта пайдаланылмайды; жолы мен оған жазылғандардың бәрі журналда қалады.</translation>
    </message>
    <message>
        <source>What clearing leaves behind on flash media is not known: its grade stays what it was.</source>
        <translation>Тазартқаннан кейін флеш-тасығышта не қалатыны белгісіз: дәрежесі бұрынғыдай қалады.</translation>
    </message>
</context>
<context>
    <name>MediumEntryDialog</name>
    <message>
        <source>Medium in the computer that is not registered</source>
        <translation>Компьютерге қосылған, есепке алынбаған тасығыш</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Есептік нөмірі</translation>
    </message>
    <message>
        <source>Serial number as it stands on it</source>
        <translation>Тасығыштағы сериялық нөмір</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Highest grade it may carry</source>
        <translation>Жазуға болатын ең жоғары дәреже</translation>
    </message>
    <message>
        <source>Remark on its label</source>
        <translation>Жапсырмадағы ескертпе</translation>
    </message>
    <message>
        <source>Register a medium</source>
        <translation>Тасығышты есепке алу</translation>
    </message>
    <message>
        <source>The system knows a medium by the serial number of its device; one without gets a mark of ours. The account number is never given to another one.</source>
        <translation>Жүйе тасығышты құрылғысының сериялық нөмірі бойынша таниды; нөмірі жоғына біздің белгі жазылады. Есептік нөмір екінші тасығышқа берілмейді.</translation>
    </message>
    <message>
        <source>No such medium is in the computer: put it in and open this form again.</source>
        <translation>Компьютерде ондай тасығыш жоқ: оны салып, осы терезені қайта ашыңыз.</translation>
    </message>
</context>
<context>
    <name>MediumScreen</name>
    <message>
        <source>Medium %1</source>
        <translation>%1 тасығышы</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Не</translation>
    </message>
    <message>
        <source>Of it</source>
        <translation>Толығырақ</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Дәрежесі</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>Енгізген</translation>
    </message>
    <message>
        <source>a whole file may lie on it</source>
        <translation>толық файл қалған болуы мүмкін</translation>
    </message>
    <message>
        <source>Nothing was done with this medium yet.</source>
        <translation>Бұл тасығышпен әлі ештеңе істелген жоқ.</translation>
    </message>
</context>
<context>
    <name>OwnSiteDialog</name>
    <message>
        <source>Name of this site</source>
        <translation>Осы тораптың атауы</translation>
    </message>
    <message>
        <source>Code: Latin capitals and digits</source>
        <translation>Коды (A–Z, 0–9)</translation>
    </message>
    <message>
        <source>New keys, valid until</source>
        <translation>Жаңа кілттер, жарамдылық мерзімі</translation>
    </message>
    <message>
        <source>Were the present keys lost?</source>
        <translation>Қазіргі кілттер жоғалды ма?</translation>
    </message>
    <message>
        <source>Why they are withdrawn</source>
        <translation>Кері алу себебі</translation>
    </message>
    <message>
        <source>This site</source>
        <translation>Осы торап</translation>
    </message>
    <message>
        <source>Keys are made by two persons. The old ones still open packages that are on their way, unless they were lost. Take our new card and the fingerprint, on paper, to every correspondent.</source>
        <translation>Кілттерді екі адам жасайды. Ескілері, жоғалмаған болса, жолдағы пакеттерді аша береді. Жаңа карточкамызды және қағаздағы таңбаны әр корреспондентке жеткізіңіз.</translation>
    </message>
    <message>
        <source>withdraw them now</source>
        <translation>қазір кері алынсын</translation>
    </message>
</context>
<context>
    <name>PeriodDialog</name>
    <message>
        <source>on occasion</source>
        <translation>қажетінше</translation>
    </message>
    <message>
        <source>How often it is sent a package</source>
        <translation>Пакет қаншалықты жиі жіберіледі</translation>
    </message>
    <message>
        <source>Exchange with it</source>
        <translation>Онымен алмасу</translation>
    </message>
    <message>
        <source>Packages for “%1”</source>
        <translation>«%1» үшін пакеттер</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>жалғасады</translation>
    </message>
</context>
<context>
    <name>PickDialog</name>
    <message>
        <source>Take this one</source>
        <translation>Осыны алу</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Болдырмау</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Exchange</source>
        <translation>Алмасу</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Out</source>
        <translation>Шығу</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Кіру</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Тапсыру</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Тасығыштар</translation>
    </message>
    <message>
        <source>Correspondents</source>
        <translation>Корреспонденттер</translation>
    </message>
    <message>
        <source>First filling</source>
        <translation>Алғашқы толтыру</translation>
    </message>
</context>
<context>
    <name>WithdrawDialog</name>
    <message>
        <source>Why</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Withdraw a key of “%1”</source>
        <translation>«%1» кілтін кері алу</translation>
    </message>
    <message>
        <source>From now on it counts no more, neither for what is sent nor for what arrives.</source>
        <translation>Бұдан былай ол жіберілгенге де, келгенге де жарамайды.</translation>
    </message>
</context>
<context>
    <name>ExchangePapers</name>
    <message>
        <source>Sheet of a package</source>
        <translation>Пакеттің ілеспе парағы</translation>
    </message>
    <message>
        <source>Receipt of a package</source>
        <translation>Пакеттің қолхаты</translation>
    </message>
    <message>
        <source>Fingerprint of our keys</source>
        <translation>Кілттеріміздің таңбасы</translation>
    </message>
    <message>
        <source>Label of a medium</source>
        <translation>Тасығыш жапсырмасы</translation>
    </message>
</context>
</TS>
