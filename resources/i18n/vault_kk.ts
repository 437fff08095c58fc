<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk_KZ">
<context>
    <name>AcceptForm</name>
    <message>
        <source>Reason, in at least ten characters</source>
        <translation>Себебі, кемінде он таңба</translation>
    </message>
    <message>
        <source>Until, at most a year</source>
        <translation>Қай күнге дейін, бір жылдан аспайды</translation>
    </message>
    <message>
        <source>Accept: %1</source>
        <translation>Қабылдау: %1</translation>
    </message>
    <message>
        <source>Printing is possible again while it stays as it is now. Who accepted it and why is journaled.</source>
        <translation>Қазіргі күйінде тұрғанда қайтадан басуға болады. Кім және неге қабылдағаны журналға жазылады.</translation>
    </message>
    <message>
        <source>A reason of at least ten characters is needed.</source>
        <translation>Кемінде он таңбалық себеп керек.</translation>
    </message>
    <message>
        <source>A day from today on, at most a year ahead, is needed.</source>
        <translation>Бүгіннен бастап бір жылдан аспайтын күн керек.</translation>
    </message>
</context>
<context>
    <name>AccessListScreen</name>
    <message>
        <source>Put a person on …</source>
        <translation>Адам енгізу …</translation>
    </message>
    <message>
        <source>Put a case on …</source>
        <translation>Іс енгізу …</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Шығару</translation>
    </message>
    <message>
        <source>End the list …</source>
        <translation>Тізімді аяқтау …</translation>
    </message>
    <message>
        <source>List of persons</source>
        <translation>Адамдар тізімі</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Не</translation>
    </message>
    <message>
        <source>Who or which</source>
        <translation>Кім немесе қайсысы</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Басталуы – аяқталуы</translation>
    </message>
    <message>
        <source>Put on by</source>
        <translation>Енгізген</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Жай-күйі</translation>
    </message>
    <message>
        <source>person</source>
        <translation>адам</translation>
    </message>
    <message>
        <source>taken off by %1</source>
        <translation>шығарған: %1</translation>
    </message>
    <message>
        <source>case</source>
        <translation>іс</translation>
    </message>
    <message>
        <source>Nobody is on the list and no case is, or they are not yours to see.</source>
        <translation>Тізімде адам да, іс те жоқ немесе олар сізге көрсетілмейді.</translation>
    </message>
    <message>
        <source>Persons are on a list from a day to a day, both included. Nothing is deleted: who was taken off stays in grey.</source>
        <translation>Адам тізімде бір күннен екінші күнге дейін болады, екеуін қоса алғанда. Ештеңе жойылмайды: шығарылған адам сұр түспен қалады.</translation>
    </message>
    <message>
        <source>End the list?</source>
        <translation>Тізім аяқталсын ба?</translation>
    </message>
    <message>
        <source>Its cases are then open to everybody with clearance.</source>
        <translation>Сонда оның істері рұқсаты бар барлық адамға ашылады.</translation>
    </message>
    <message>
        <source>Its inspectors then see its cases no longer.</source>
        <translation>Сонда тексерушілер оның істерін көрмейді.</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Аяқтау</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Қалдыру</translation>
    </message>
</context>
<context>
    <name>AccessListsScreen</name>
    <message>
        <source>New list …</source>
        <translation>Жаңа тізім …</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>Need to know</source>
        <translation>Білуі қажеттер</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Тізім</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Негіздеме</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Жасаған</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Жай-күйі</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>%1 аяқталған</translation>
    </message>
    <message>
        <source>you are on it</source>
        <translation>сіз тізімдесіз</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>күшінде</translation>
    </message>
    <message>
        <source>There is no list: clearance alone decides who sees a case. A chief makes the first list.</source>
        <translation>Тізім жоқ: істі кім көретінін тек рұқсат шешеді. Алғашқы тізімді басшы жасайды.</translation>
    </message>
    <message>
        <source>A case on a list of those who need to know is there for the persons on the list only, whatever the clearance of others: in no list, search, count, print or log entry of theirs. A chief makes lists and puts cases on them; the security officer may put persons on and take them off without seeing a case.

A list of an inspection gives chosen cases to inspectors (43-1), who see nothing else and change nothing. What they were shown is written down and signed by their own key.</source>
        <translation>Білуі қажеттер тізіміндегі іс тек тізімдегі адамдарға көрінеді; өзгелердің рұқсаты қандай болса да, ол олардың тізімінде, іздеуінде, санында, баспасында және журнал жазбасында жоқ. Тізімді басшы жасап, істерді енгізеді; қауіпсіздік жөніндегі қызметкер істерді көрмей-ақ адамдарды енгізіп, шығара алады.

Тексеру тізімі таңдалған істерді тексерушілерге ашады (43-1); олар басқаны көрмейді және ештеңені өзгертпейді. Оларға көрсетілгені жазылып, өз кілтімен қол қойылады.</translation>
    </message>
</context>
<context>
    <name>BackupsScreen</name>
    <message>
        <source>Make a backup now</source>
        <translation>Сақтық көшірме жасау</translation>
    </message>
    <message>
        <source>Open and check</source>
        <translation>Ашып тексеру</translation>
    </message>
    <message>
        <source>Drill …</source>
        <translation>Сынап қалпына келтіру …</translation>
    </message>
    <message>
        <source>Restore …</source>
        <translation>Қалпына келтіру …</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Сақтық көшірмелер</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты-жөні</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Жасалған</translation>
    </message>
    <message>
        <source>Journal entry</source>
        <translation>Журнал жазбасы</translation>
    </message>
    <message>
        <source>Size, MiB</source>
        <translation>Көлемі, МиБ</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Жай-күйі</translation>
    </message>
    <message>
        <source>genuine; checked when it was made</source>
        <translation>түпнұсқа; жасалғанда тексерілген</translation>
    </message>
    <message>
        <source>under an earlier key: who was shut out may still open it; destroy it or keep it apart</source>
        <translation>бұрынғы кілтпен: кіруі тоқтатылған адам әлі аша алады; жойыңыз немесе бөлек сақтаңыз</translation>
    </message>
    <message>
        <source>changed or unreadable: not to be trusted</source>
        <translation>өзгертілген не оқылмайды: сенуге болмайды</translation>
    </message>
    <message>
        <source>Making a backup: %1</source>
        <translation>Сақтық көшірме жасалуда: %1</translation>
    </message>
    <message>
        <source>The backup is made and checked.</source>
        <translation>Сақтық көшірме жасалып, тексерілді.</translation>
    </message>
    <message>
        <source>Checking the backup: %1</source>
        <translation>Сақтық көшірме тексерілуде: %1</translation>
    </message>
    <message>
        <source>The backup is sound.</source>
        <translation>Сақтық көшірме бүтін.</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made each day at the first sign-in, and here whenever you ask.</source>
        <translation>Сақтық көшірме әлі жоқ. Ол күн сайын алғашқы кіргенде және осында сұраған кезде жасалады.</translation>
    </message>
    <message>
        <source>A backup is a whole encrypted copy. It is read back from the disk, opened and checked before it counts; the newest seven are kept. Copy the folder to another disk as well.

The drill opens a backup as on a new machine and says how long it took. Restoring puts a backup in the vault's place: two persons, and what was there is kept beside it.</source>
        <translation>Сақтық көшірме – қойманың толық шифрланған көшірмесі. Ол есепке алынғанша дискіден қайта оқылып, ашылып, тексеріледі; соңғы жетеуі сақталады. Қалтаны басқа дискіге де көшіріңіз.

Сынап қалпына келтіру көшірмені жаңа машинадағыдай ашып, қанша уақыт кеткенін айтады. Қалпына келтіру көшірмені қойманың орнына қояды: мұны екі адам жасайды, бұрынғысы жанында сақталады.</translation>
    </message>
</context>
<context>
    <name>DamageTold</name>
    <message>
        <source>The vault is damaged</source>
        <translation>Қойма зақымданған</translation>
    </message>
    <message>
        <source>Until it is put right the vault can be read, not written. Nothing that is shown is lost by that.</source>
        <translation>Түзетілгенше қойманы оқуға болады, жазуға болмайды. Одан көрініп тұрғанның ешқайсысы жоғалмайды.</translation>
    </message>
    <message>
        <source>Two persons restore a backup in Settings, Backups. Keep the damaged files for who looks into it.</source>
        <translation>Сақтық көшірмені екі адам «Баптау» бөліміндегі «Сақтық көшірмелер» арқылы қалпына келтіреді. Зақымданған файлдарды зерттейтін адамға сақтап қойыңыз.</translation>
    </message>
    <message>
        <source>To the backups</source>
        <translation>Сақтық көшірмелерге</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Оқуды жалғастыру</translation>
    </message>
</context>
<context>
    <name>DrillForm</name>
    <message>
        <source>Your passphrase as it was when the backup was made</source>
        <translation>Сақтық көшірме жасалған кездегі құпия тіркесіңіз</translation>
    </message>
    <message>
        <source>Drill: backup of %1</source>
        <translation>Сынап қалпына келтіру: %1 сақтық көшірмесі</translation>
    </message>
    <message>
        <source>The backup is copied aside, opened and checked, and the copy is removed. Nothing of the vault is touched.</source>
        <translation>Көшірме бөлек жерге көшіріліп, ашылып тексеріледі де, жойылады. Қоймаға ештеңе тимейді.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>The backup is sound: %1 journal entries and %2 records were checked in %3 seconds.</source>
        <translation>Сақтық көшірме бүтін: %1 журнал жазбасы мен %2 жазба %3 секундта тексерілді.</translation>
    </message>
    <message>
        <source>The backup is damaged: %1 journal entries and %2 records were looked at in %3 seconds.</source>
        <translation>Сақтық көшірме зақымданған: %1 журнал жазбасы мен %2 жазба %3 секундта қаралды.</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>Folder</source>
        <translation>Қалта</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>What papers say</source>
        <translation>Қағаздардың мазмұны</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Журналды шығару</translation>
    </message>
    <message>
        <source>For the stand-alone verifier. Names and logins of users stand in it in any case.</source>
        <translation>Жеке тексеру бағдарламасына арналған. Файлда пайдаланушылардың аты-жөні мен логині әрқашан болады.</translation>
    </message>
    <message>
        <source>A file name of letters, digits, dots and dashes is needed.</source>
        <translation>Файл атауы әріптен, цифрдан, нүктеден және сызықшадан тұруы керек.</translation>
    </message>
    <message>
        <source>There is such a file already; it is not overwritten.</source>
        <translation>Мұндай файл бар; үстінен жазылмайды.</translation>
    </message>
    <message>
        <source>Folder of the export</source>
        <translation>Шығарылатын қалта</translation>
    </message>
    <message>
        <source>with the content of records (two persons, for who may see everything)</source>
        <translation>жазбалардың мазмұнымен бірге (бәрін көруге құқығы бар екі адам жасайды)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Шығару</translation>
    </message>
</context>
<context>
    <name>JournalScreen</name>
    <message>
        <source>Verify …</source>
        <translation>Тексеру …</translation>
    </message>
    <message>
        <source>As it once stood …</source>
        <translation>Бұрынғы қалпы …</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Шығару …</translation>
    </message>
    <message>
        <source>Older entries</source>
        <translation>Бұрынғы жазбалар</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Жазба</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кім</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Әрекет</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Жазылған дерек</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Не өзгерді</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Тексеру</translation>
    </message>
    <message>
        <source>The journal up to entry %1 is in “%2”. Its head: %3</source>
        <translation>%1-жазбаға дейінгі журнал «%2» ішінде. Оның басы: %3</translation>
    </message>
    <message>
        <source>Export of the journal</source>
        <translation>Журналды шығару</translation>
    </message>
    <message>
        <source>No entry fits.</source>
        <translation>Сәйкес жазба жоқ.</translation>
    </message>
    <message>
        <source>Every change is an entry: who, when, which record, before and after, chained to the entry before and signed by the user's own key. Entries about records above your clearance or outside your lists are not there; their numbers are missing.

Verification walks the whole chain, every signature and every record, and holds it against the head kept outside the vault and against heads printed on paper. The export is for the stand-alone verifier, which needs no secret. “As it once stood” replays the entries.</source>
        <translation>Әрбір өзгеріс – жазба: кім, қашан, қай дерек, бұрынғысы мен кейінгісі; ол алдыңғы жазбаға тізбектеліп, пайдаланушының өз кілтімен қол қойылады. Рұқсатыңыздан жоғары немесе тізімдеріңізден тыс деректер туралы жазбалар көрсетілмейді, нөмірлері жоқ.

Тексеру бүкіл тізбекті, әр қолтаңбаны және әр деректі аралап, қоймадан тыс сақталған баспен және қағазға басылған бастармен салыстырады. Шығарылған файл құпияны қажет етпейтін жеке тексергішке арналған. «Бұрынғы қалпы» жазбаларды қайта жүргізеді.</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>барлығы</translation>
    </message>
    <message>
        <source>Whose entries</source>
        <translation>Кімнің жазбалары</translation>
    </message>
    <message>
        <source>every action</source>
        <translation>барлық әрекет</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>Қай күннен</translation>
    </message>
    <message>
        <source>To the day</source>
        <translation>Қай күнге дейін</translation>
    </message>
</context>
<context>
    <name>ListForm</name>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Тізім атауы</translation>
    </message>
    <message>
        <source>Ground: the order, or the schedule of inspections</source>
        <translation>Негіздеме: бұйрық немесе тексеру кестесі</translation>
    </message>
    <message>
        <source>New list of persons</source>
        <translation>Адамдардың жаңа тізімі</translation>
    </message>
    <message>
        <source>You are the first person on a list of those who need to know.</source>
        <translation>Білуі қажеттер тізімінің алғашқы адамы – сіз.</translation>
    </message>
</context>
<context>
    <name>ListedCaseForm</name>
    <message>
        <source>Number of the case</source>
        <translation>Карточка нөмірі</translation>
    </message>
    <message>
        <source>A case on the list “%1”</source>
        <translation>«%1» тізіміне іс енгізу</translation>
    </message>
    <message>
        <source>The inspectors on the list will see this case.</source>
        <translation>Тізімдегі тексерушілер бұл істі көреді.</translation>
    </message>
    <message>
        <source>From now on only the persons on the list see this case.</source>
        <translation>Енгізілгеннен кейін бұл істі тек тізімдегі адамдар көреді.</translation>
    </message>
</context>
<context>
    <name>MemberForm</name>
    <message>
        <source>Person</source>
        <translation>Адам</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Басталуы</translation>
    </message>
    <message>
        <source>To, included (empty: without end)</source>
        <translation>Аяқталуы, қоса алғанда (бос: мерзімсіз)</translation>
    </message>
    <message>
        <source>A person on the list “%1”</source>
        <translation>«%1» тізіміне адам енгізу</translation>
    </message>
    <message>
        <source>There is nobody to choose: inspectors are entered among the users first.</source>
        <translation>Таңдайтын адам жоқ: тексерушілер алдымен пайдаланушылар қатарына енгізіледі.</translation>
    </message>
    <message>
        <source>The first day is needed.</source>
        <translation>Алғашқы күні керек.</translation>
    </message>
</context>
<context>
    <name>NewUserForm</name>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты-жөні</translation>
    </message>
    <message>
        <source>Kind of login</source>
        <translation>Кіру түрі</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>Жаңа пайдаланушы</translation>
    </message>
    <message>
        <source>The first passphrase is good for one sign-in: the user chooses their own one then.</source>
        <translation>Бастапқы құпия тіркес бір рет кіруге ғана жарайды: сонда пайдаланушы өзінікін таңдайды.</translation>
    </message>
    <message>
        <source>Inspector: reads the cases chosen for an inspection (43-1) and changes nothing</source>
        <translation>Тексеруші: тексеруге таңдалған істерді оқиды (43-1) және ештеңені өзгертпейді</translation>
    </message>
    <message>
        <source>This field is not filled in.</source>
        <translation>Бұл өріс толтырылмаған.</translation>
    </message>
</context>
<context>
    <name>OwnPassphraseWindow</name>
    <message>
        <source>Your own passphrase · Baqylau</source>
        <translation>Өз құпия тіркесіңіз · Baqylau</translation>
    </message>
    <message>
        <source>Choose your own passphrase</source>
        <translation>Өз құпия тіркесіңізді таңдаңыз</translation>
    </message>
    <message>
        <source>The passphrase you signed in with was given by somebody else, who may still know it. It ends now, together with the keys it protected; nobody but you will know the new one.</source>
        <translation>Сіз кірген құпия тіркесті басқа адам берген, ол оны әлі біледі. Ол қазір өзі қорғаған кілттермен бірге күшін жояды; жаңасын сізден басқа ешкім білмейді.</translation>
    </message>
    <message>
        <source>Take it and sign in</source>
        <translation>Қабылдап, кіру</translation>
    </message>
    <message>
        <source>Back to the login</source>
        <translation>Кіру терезесіне оралу</translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>Your passphrase until now</source>
        <translation>Бұрынғы құпия тіркесіңіз</translation>
    </message>
    <message>
        <source>Change your passphrase</source>
        <translation>Құпия тіркесті ауыстыру</translation>
    </message>
    <message>
        <source>The new passphrase is not strong enough yet, or the two differ.</source>
        <translation>Жаңа құпия тіркес әлі берік емес немесе екеуі бірдей емес.</translation>
    </message>
</context>
<context>
    <name>PastForm</name>
    <message>
        <source>Day, to its end</source>
        <translation>Қай күннің соңындағы қалпы</translation>
    </message>
    <message>
        <source>As it once stood</source>
        <translation>Бұрынғы қалпы</translation>
    </message>
    <message>
        <source>Records are put together from the journal's entries up to the end of that day.</source>
        <translation>Деректер сол күннің соңына дейінгі журнал жазбаларынан құралады.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Көрсету</translation>
    </message>
    <message>
        <source>The day is needed.</source>
        <translation>Күні керек.</translation>
    </message>
</context>
<context>
    <name>PastScreen</name>
    <message>
        <source>As it stood on %1</source>
        <translation>%1 кезіндегі қалпы</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Жазылған дерек</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Өрістер</translation>
    </message>
    <message>
        <source>Nothing was recorded by then, or nothing that you may see.</source>
        <translation>Ол кезде ештеңе жазылмаған немесе сізге көрсетілмейді.</translation>
    </message>
    <message>
        <source>The fields of each record as the journal's entries up to that moment add up. Nothing can be changed here.</source>
        <translation>Әр деректің өрістері сол сәтке дейінгі журнал жазбаларынан құралған. Мұнда ештеңені өзгертуге болмайды.</translation>
    </message>
</context>
<context>
    <name>RecalibrateForm</name>
    <message>
        <source>Your passphrase</source>
        <translation>Құпия тіркесіңіз</translation>
    </message>
    <message>
        <source>Measure the key derivation anew</source>
        <translation>Кілт шығаруды қайта өлшеу</translation>
    </message>
    <message>
        <source>How long a thief of the files would have to try depends on how hard your key is to derive. On a new machine it is measured again, to about a second of this machine.</source>
        <translation>Файлдарды ұрлаған адамның қанша уақыт әрекеттенетіні кілтіңізді шығарудың қиындығына байланысты. Жаңа машинада ол қайта өлшенеді: осы машинада бір секундтай.</translation>
    </message>
</context>
<context>
    <name>RenameForm</name>
    <message>
        <source>Name</source>
        <translation>Аты-жөні</translation>
    </message>
    <message>
        <source>Name of a user</source>
        <translation>Пайдаланушының аты-жөні</translation>
    </message>
    <message>
        <source>The same person under a new name; the journal keeps the old one.</source>
        <translation>Сол адамның жаңа аты-жөні; бұрынғысы журналда сақталады.</translation>
    </message>
</context>
<context>
    <name>ResetForm</name>
    <message>
        <source>New first passphrase: %1</source>
        <translation>Жаңа бастапқы құпия тіркес: %1</translation>
    </message>
    <message>
        <source>Who knows it could act in the user's name until the user has changed it; so two persons do this.</source>
        <translation>Оны білген адам пайдаланушы ауыстырғанша оның атынан әрекет ете алады, сондықтан мұны екі адам жасайды.</translation>
    </message>
</context>
<context>
    <name>RestoreForm</name>
    <message>
        <source>Your passphrase as it was when the backup was made</source>
        <translation>Сақтық көшірме жасалған кездегі құпия тіркесіңіз</translation>
    </message>
    <message>
        <source>Restore: backup of %1</source>
        <translation>Қалпына келтіру: %1 сақтық көшірмесі</translation>
    </message>
    <message>
        <source>What was entered after this backup is lost for the vault; its files are kept beside, not deleted. The program locks afterwards, and everybody signs in as they were when the backup was made.</source>
        <translation>Осы көшірмеден кейін енгізілгендер қойма үшін жоғалады; файлдары жойылмай, жанында сақталады. Содан кейін бағдарлама құлыпталады, барлығы көшірме жасалған кездегідей кіреді.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Қалпына келтіру</translation>
    </message>
    <message>
        <source>Two persons do this: the second one's login and passphrase are needed.</source>
        <translation>Мұны екі адам жасайды: екінші адамның логині мен құпия тіркесі керек.</translation>
    </message>
    <message>
        <source>Journal entries given up: %1. The earlier files are in “%2”.</source>
        <translation>Бас тартылған журнал жазбалары: %1. Бұрынғы файлдар «%2» ішінде.</translation>
    </message>
    <message>
        <source>Since this backup somebody was shut out: their key opens the vault again. Shut them out once more.</source>
        <translation>Осы көшірмеден кейін біреудің кіруі тоқтатылған еді: оның кілті қойманы қайта ашады. Кіруін тағы да тоқтатыңыз.</translation>
    </message>
    <message>
        <source>Type your passphrase.</source>
        <translation>Құпия тіркесіңізді теріңіз.</translation>
    </message>
</context>
<context>
    <name>RevokeForm</name>
    <message>
        <source>Shut out: %1</source>
        <translation>Кіруі тоқтатылады: %1</translation>
    </message>
    <message>
        <source>The vault gets a new key, which this user never sees. Saving waits meanwhile. Backups made until today still open with the old key.</source>
        <translation>Қоймаға бұл пайдаланушы ешқашан көрмейтін жаңа кілт беріледі. Сол аралықта сақтау күтеді. Бүгінге дейінгі сақтық көшірмелер ескі кілтпен ашыла береді.</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>Кіруін тоқтату</translation>
    </message>
    <message>
        <source>Access is ended</source>
        <translation>Кіру тоқтатылды</translation>
    </message>
    <message>
        <source>The new key was given to: %1</source>
        <translation>Жаңа кілт берілгендер: %1</translation>
    </message>
    <message>
        <source>Backups that the old key still opens; destroy them or keep them apart:</source>
        <translation>Ескі кілтпен ашылатын сақтық көшірмелер; оларды жойыңыз немесе бөлек сақтаңыз:</translation>
    </message>
    <message>
        <source>There is no backup that the old key still opens.</source>
        <translation>Ескі кілтпен ашылатын сақтық көшірме жоқ.</translation>
    </message>
</context>
<context>
    <name>RightsForm</name>
    <message>
        <source>Roles</source>
        <translation>Рөлдер</translation>
    </message>
    <message>
        <source>Clearance up to</source>
        <translation>Рұқсат шегі</translation>
    </message>
    <message>
        <source>Form of the clearance</source>
        <translation>Рұқсат нысаны</translation>
    </message>
    <message>
        <source>From (empty: already)</source>
        <translation>Басталуы (бос: қазірден)</translation>
    </message>
    <message>
        <source>To, included (empty: without end)</source>
        <translation>Аяқталуы, қоса алғанда (бос: мерзімсіз)</translation>
    </message>
    <message>
        <source>Roles and clearance: %1</source>
        <translation>Рөлдер мен рұқсат: %1</translation>
    </message>
    <message>
        <source>What is above the clearance is not there for the user: in no list, search, count or print.</source>
        <translation>Рұқсаттан жоғарысы пайдаланушы үшін жоқ: тізімде де, іздеуде де, санда да, баспада да.</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Users</source>
        <translation>Пайдаланушылар</translation>
    </message>
    <message>
        <source>Need to know</source>
        <translation>Білуі қажеттер</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Сақтық көшірмелер</translation>
    </message>
    <message>
        <source>Self-check</source>
        <translation>Өзін-өзі тексеру</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>Тексерулер</translation>
    </message>
</context>
<context>
    <name>SelfCheckScreen</name>
    <message>
        <source>Look again</source>
        <translation>Қайта қарау</translation>
    </message>
    <message>
        <source>Check the whole vault</source>
        <translation>Қойманы түгел тексеру</translation>
    </message>
    <message>
        <source>Accept …</source>
        <translation>Қабылдау …</translation>
    </message>
    <message>
        <source>Withdraw the acceptance</source>
        <translation>Қабылдауды қайтарып алу</translation>
    </message>
    <message>
        <source>Self-check</source>
        <translation>Өзін-өзі тексеру</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Не</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Түсі</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Анықталғаны</translation>
    </message>
    <message>
        <source>Accepted until, and why</source>
        <translation>Қашанға дейін, неге қабылданған</translation>
    </message>
    <message>
        <source>nothing classified is printed until it is put right or accepted</source>
        <translation>түзетілгенше не қабылданғанша құпия ештеңе басылмайды</translation>
    </message>
    <message>
        <source>Checking the vault: %1</source>
        <translation>Қойма тексерілуде: %1</translation>
    </message>
    <message>
        <source>The vault is sound.</source>
        <translation>Қойма бүтін.</translation>
    </message>
    <message>
        <source>Nothing was looked at yet.</source>
        <translation>Әлі ештеңе қаралған жоқ.</translation>
    </message>
    <message>
        <source>The program looks at what the workstation may do with secrets: print spooler, swap, core dumps, file modes, where the state file lies, the clock, the newest backup, and whether the vault was found sound.

While a line is red nothing classified is printed. The administrator or the security officer puts it right, or accepts it with a reason until a day; that is journaled. Damage of the vault cannot be accepted.</source>
        <translation>Бағдарлама жұмыс станциясы құпиямен не істей алатынын қарайды: басып шығару кезегі, алмастыру файлы, жад дамптары, файл құқықтары, күй файлының орны, сағат, соңғы сақтық көшірме және қойманың бүтіндігі.

Қызыл жол тұрғанда құпия ештеңе басылмайды. Оны әкімші немесе қауіпсіздік жөніндегі қызметкер түзетеді, не себебін көрсетіп, белгілі күнге дейін қабылдайды; бұл журналға жазылады. Қойманың зақымын қабылдауға болмайды.</translation>
    </message>
</context>
<context>
    <name>Sitting</name>
    <message>
        <source>Checking the vault in the background: %1</source>
        <translation>Қойма артта тексерілуде: %1</translation>
    </message>
    <message>
        <source>The vault is sound: %1 journal entries were verified.</source>
        <translation>Қойма бүтін: %1 журнал жазбасы тексерілді.</translation>
    </message>
    <message>
        <source>Today's backup is made and checked: %1</source>
        <translation>Бүгінгі сақтық көшірме жасалып, тексерілді: %1</translation>
    </message>
    <message>
        <source>The session ends in %1 minutes: the program will lock and keep what is typed.</source>
        <translation>Сеанс %1 минуттан кейін аяқталады: бағдарлама құлыпталып, терілгенді сақтайды.</translation>
    </message>
    <message>
        <source>Nothing was copied: copying is off while anything classified is on show.</source>
        <translation>Көшірілмеді: құпия мәлімет көрсетіліп тұрғанда көшіру өшірулі.</translation>
    </message>
</context>
<context>
    <name>UsersScreen</name>
    <message>
        <source>New user …</source>
        <translation>Жаңа пайдаланушы …</translation>
    </message>
    <message>
        <source>Roles and clearance …</source>
        <translation>Рөлдер мен рұқсат …</translation>
    </message>
    <message>
        <source>Name …</source>
        <translation>Аты-жөні …</translation>
    </message>
    <message>
        <source>New first passphrase …</source>
        <translation>Жаңа бастапқы құпия тіркес …</translation>
    </message>
    <message>
        <source>Shut out …</source>
        <translation>Кіруін тоқтату …</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Пайдаланушылар</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты-жөні</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Рөлдер</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>Рұқсат</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Жай-күйі</translation>
    </message>
    <message>
        <source>inspector: reads chosen cases only</source>
        <translation>тексеруші: тек таңдалған істерді оқиды</translation>
    </message>
    <message>
        <source>no role yet</source>
        <translation>рөлі әлі жоқ</translation>
    </message>
    <message>
        <source>shut out</source>
        <translation>кіруі тоқтатылған</translation>
    </message>
    <message>
        <source>must choose a passphrase</source>
        <translation>құпия тіркесін таңдауы керек</translation>
    </message>
    <message>
        <source>active</source>
        <translation>қолданыста</translation>
    </message>
    <message>
        <source>There is no user. The first one is entered when the vault is made.</source>
        <translation>Пайдаланушы жоқ. Алғашқысы қойма жасалғанда енгізіледі.</translation>
    </message>
    <message>
        <source>The administrator enters users and gives first passphrases, and sees no content. The security officer gives roles and clearance and shuts users out; nobody changes their own rights.

A first passphrase is good for one sign-in. Who is shut out cannot open anything that is saved later: the vault gets a new key. Backups that the old key still opens are listed, and must be destroyed or kept apart.

Roles are kept by this program, not by the cipher: every user opens the same data key.</source>
        <translation>Әкімші пайдаланушыларды енгізіп, бастапқы құпия тіркес береді, бірақ мазмұнды көрмейді. Қауіпсіздік жөніндегі қызметкер рөлдер мен рұқсатты береді және кіруді тоқтатады; ешкім өз құқығын өзгерте алмайды.

Бастапқы құпия тіркес бір рет кіруге ғана жарайды. Кіруі тоқтатылған адам кейін сақталғанның ешқайсысын аша алмайды: қоймаға жаңа кілт беріледі. Ескі кілтпен ашылатын сақтық көшірмелер тізімделеді, оларды жою немесе бөлек сақтау керек.

Рөлдерді шифр емес, осы бағдарлама сақтайды: барлық пайдаланушы бір деректер кілтін ашады.</translation>
    </message>
    <message>
        <source>New recovery code …</source>
        <translation>Жаңа қалпына келтіру коды …</translation>
    </message>
</context>
<context>
    <name>VerifyForm</name>
    <message>
        <source>Head from paper, if there is one (number:hash)</source>
        <translation>Қағазға басылған соңғы жазба, болса (нөмір:хеш)</translation>
    </message>
    <message>
        <source>Verify the journal</source>
        <translation>Журналды тексеру</translation>
    </message>
    <message>
        <source>The chain, every signature and every record are gone through; work may go on meanwhile.</source>
        <translation>Тізбек, әр қолтаңба мен әр дерек тексеріледі; сол уақытта жұмысты жалғастыра беруге болады.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Тексеру</translation>
    </message>
    <message>
        <source>A head is a number, a colon and 64 digits or letters from a to f.</source>
        <translation>Бас – нөмір, қос нүкте және 64 цифр не a–f әрпі.</translation>
    </message>
</context>
<context>
    <name>WorkstationScreen</name>
    <message>
        <source>Hours until a session ends, however busy</source>
        <translation>Сеанстың шекті ұзақтығы, сағат</translation>
    </message>
    <message>
        <source>Change your passphrase …</source>
        <translation>Құпия тіркесті ауыстыру …</translation>
    </message>
    <message>
        <source>Measure the key derivation anew …</source>
        <translation>Кілт шығаруды қайта өлшеу …</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Алмасу буфері</translation>
    </message>
    <message>
        <source>what is classified may be copied to other programs</source>
        <translation>құпия мәліметті басқа бағдарламаларға көшіруге болады</translation>
    </message>
</context>
<context>
    <name>InspectionsScreen</name>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>Print the record</source>
        <translation>Тізбені басып шығару</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>Тексерулер</translation>
    </message>
    <message>
        <source>First shown at</source>
        <translation>Алғаш көрсетілген уақыты</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Іс</translation>
    </message>
    <message>
        <source>In what form</source>
        <translation>Қалай көрсетілді</translation>
    </message>
    <message>
        <source>No inspector is entered. The administrator enters one among the users; a chief puts the chosen cases on a list of an inspection.</source>
        <translation>Тексеруші енгізілмеген. Оны әкімші пайдаланушылар қатарына енгізеді; басшы таңдалған істерді тексеру тізіміне қосады.</translation>
    </message>
    <message>
        <source>Nothing was shown yet.</source>
        <translation>Әзірге ештеңе көрсетілген жоқ.</translation>
    </message>
    <message>
        <source>An inspector sees the cases chosen for the inspection and nothing else, changes nothing, and takes no file away. Their name stands across every screen and every page they print. What they were shown is written down here at once, each case once in each form, and signed by the inspector's own key; the list is printed and signed on paper. Lines about cases above the reader's clearance are left out.</source>
        <translation>Тексеруші тексеруге таңдалған істерді ғана көреді, ештеңені өзгертпейді және файл алып кетпейді. Оның аты-жөні әр экранда және ол басып шығарған әр бетте көлбеу жазылып тұрады. Оған не көрсетілгені осында бірден жазылады: әр іс әр түрде бір рет, тексерушінің өз кілтімен қол қойылып; тізбе басып шығарылып, қағазда қол қойылады. Оқырманның рұқсатынан жоғары істер туралы жолдар көрсетілмейді.</translation>
    </message>
    <message>
        <source>Whose record</source>
        <translation>Кімге көрсетілген</translation>
    </message>
</context>
<context>
    <name>Watermark</name>
    <message>
        <source>Inspection (43-1) · %1 · %2</source>
        <translation>Тексеру (43-1-т.) · %1 · %2</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Recovery code, or the first half of it</source>
        <translation>Қалпына келтіру коды немесе оның бірінші жартысы</translation>
    </message>
    <message>
        <source>The other half, if the code is kept in two</source>
        <translation>Екінші жартысы, егер код екіге бөлініп сақталса</translation>
    </message>
    <message>
        <source>Login that gets a new passphrase</source>
        <translation>Жаңа құпия тіркес алатын логин</translation>
    </message>
    <message>
        <source>The code from the envelope gives one user new keys under a new passphrase. It ends with its use: a new one is shown afterwards. The journal keeps who came in so, and whether two halves were used.</source>
        <translation>Конверттегі код бір пайдаланушыға жаңа құпия тіркеспен жаңа кілттер береді. Қолданылған код күшін жояды, кейін жаңасы көрсетіледі. Кімнің осылай кіргені және екі жартының қолданылғаны журналда сақталады.</translation>
    </message>
</context>
<context>
    <name>LoginWindow</name>
    <message>
        <source>Passphrase lost: use the recovery code …</source>
        <translation>Құпия тіркес ұмытылды: қалпына келтіру коды …</translation>
    </message>
</context>
<context>
    <name>RecoverWindow</name>
    <message>
        <source>Back to the login</source>
        <translation>Кіруге оралу</translation>
    </message>
    <message>
        <source>Looking at the code …</source>
        <translation>Код тексерілуде …</translation>
    </message>
    <message>
        <source>Use the code</source>
        <translation>Кодты қолдану</translation>
    </message>
    <message>
        <source>Show the code again</source>
        <translation>Кодты қайта көрсету</translation>
    </message>
    <message>
        <source>Go to the login</source>
        <translation>Кіруге өту</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Жазып алдым</translation>
    </message>
    <message>
        <source>Recovery by code</source>
        <translation>Код арқылы қалпына келтіру</translation>
    </message>
    <message>
        <source>The new recovery code</source>
        <translation>Жаңа қалпына келтіру коды</translation>
    </message>
    <message>
        <source>Vault: %1</source>
        <translation>Қойма: %1</translation>
    </message>
</context>
<context>
    <name>RenewCodeForm</name>
    <message>
        <source>New recovery code</source>
        <translation>Жаңа қалпына келтіру коды</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Жасау</translation>
    </message>
</context>
<context>
    <name>EntryTold</name>
    <message>
        <source>Hash of the entry: %1</source>
        <translation>Жазбаның хеші: %1</translation>
    </message>
    <message>
        <source>Entry %1 of the journal</source>
        <translation>Журналдың %1-жазбасы</translation>
    </message>
    <message>
        <source>For the verification of the entry:</source>
        <translation>Жазбаны тексеру үшін:</translation>
    </message>
</context>
<context>
    <name>RestoreWindow</name>
    <message>
        <source>Backup</source>
        <translation>Сақтық көшірме</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Passphrase as it was when the backup was made</source>
        <translation>Көшірме жасалған кездегі құпия тіркес</translation>
    </message>
    <message>
        <source>Recovery code from the envelope</source>
        <translation>Конверттегі қалпына келтіру коды</translation>
    </message>
    <message>
        <source>%1, up to journal entry %2</source>
        <translation>%1, журналдың %2-жазбасына дейін</translation>
    </message>
    <message>
        <source>No backup lies in “%1”. Choose the folder that holds them.</source>
        <translation>«%1» қалтасында сақтық көшірме жоқ. Олар жатқан қалтаны таңдаңыз.</translation>
    </message>
    <message>
        <source>Go to the login</source>
        <translation>Кіру терезесіне өту</translation>
    </message>
    <message>
        <source>Restoring …</source>
        <translation>Қалпына келтірілуде …</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Қалпына келтіру</translation>
    </message>
    <message>
        <source>The backup is in place</source>
        <translation>Сақтық көшірме орнына қойылды</translation>
    </message>
    <message>
        <source>Restore the vault from a backup</source>
        <translation>Қойманы сақтық көшірмеден қалпына келтіру</translation>
    </message>
    <message>
        <source>Vault: %1</source>
        <translation>Қойма: %1</translation>
    </message>
    <message>
        <source>The backup is opened and checked before anything is touched. What was entered after it is lost; the damaged files are kept beside, not deleted. The administrator, the security officer or the chief begins, and a second person confirms; the journal keeps both names.</source>
        <translation>Сақтық көшірме алдымен ашылып, тексеріледі, оған дейін ештеңеге тиіспейді. Одан кейін енгізілгені жоғалады; бүлінген файлдар жойылмай, жанында сақталады. Әкімші, қауіпсіздік жөніндегі қызметкер немесе басшы бастап, екінші адам растайды; журналда екеуінің де аты қалады.</translation>
    </message>
    <message>
        <source>Backups in another folder …</source>
        <translation>Басқа қалтадағы көшірмелер …</translation>
    </message>
    <message>
        <source>there is no second person: use the recovery code</source>
        <translation>екінші адам жоқ: қалпына келтіру коды қолданылсын</translation>
    </message>
    <message>
        <source>Back to the login</source>
        <translation>Кіру терезесіне оралу</translation>
    </message>
</context>
</TS>
