<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk_KZ">
<context>
    <name>DateChanges</name>
    <message>
        <source>Case</source>
        <translation>Іс</translation>
    </message>
    <message>
        <source>Which date</source>
        <translation>Қай мерзім</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Тармақ</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Бұрынғы</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Жаңа</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Неге</translation>
    </message>
</context>
<context>
    <name>EditionsScreen</name>
    <message>
        <source>Load a file …</source>
        <translation>Файл жүктеу …</translation>
    </message>
    <message>
        <source>Accept the case's dates</source>
        <translation>Істің мерзімдерін қабылдау</translation>
    </message>
    <message>
        <source>Leave as they are …</source>
        <translation>Өзгеріссіз қалдыру …</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Басып шығару</translation>
    </message>
    <message>
        <source>Calendar and edition</source>
        <translation>Күнтізбе және редакция</translation>
    </message>
    <message>
        <source>A working calendar of a year or another edition of the decree comes as a file. Before it is loaded the program lists every date of an open case that it would change: the old date, the new one and why.

Nothing moves by itself. Each case keeps its dates, with the edition and the paragraph they were given by, until a person accepts the new ones or leaves the old ones with a reason. All dates of a case go together.</source>
        <translation>Жылдық жұмыс күнтізбесі немесе Жарлықтың басқа редакциясы файл түрінде келеді. Оны жүктемес бұрын бағдарлама ашық істердің өзгеретін әр мерзімін көрсетеді: бұрынғы күн, жаңа күн және себебі.

Өздігінен ештеңе жылжымайды. Адам жаңа мерзімдерді қабылдағанша немесе бұрынғысын себебін көрсетіп қалдырғанша, әр іс өз мерзімдерін сақтайды, ал мерзім өзі белгіленген редакция мен тармақты есте ұстайды. Бір істің барлық мерзімі бірге қабылданады.</translation>
    </message>
    <message>
        <source>The dates of open cases are being compared …</source>
        <translation>Ашық істердің мерзімдері салыстырылып жатыр …</translation>
    </message>
    <message>
        <source>The dates of all open cases rest on the calendar and the edition in force. Load a file to see what another one would change.</source>
        <translation>Барлық ашық істердің мерзімдері қолданыстағы күнтізбе мен редакцияға сай. Басқасы нені өзгертетінін көру үшін файлды жүктеңіз.</translation>
    </message>
    <message>
        <source>In force: calendars of %1–%2, edition of the decree %3.</source>
        <translation>Қолданыста: %1–%2 жылдардың күнтізбелері, Жарлықтың %3 редакциясы.</translation>
    </message>
    <message>
        <source>loaded %1 by %2</source>
        <translation>%1 жүктелді, жүктеген: %2</translation>
    </message>
    <message>
        <source>A calendar or an edition of the decree</source>
        <translation>Күнтізбе немесе Жарлық редакциясы</translation>
    </message>
    <message>
        <source>Case %1: accept the new dates?</source>
        <translation>%1-іс: жаңа мерзімдер қабылдансын ба?</translation>
    </message>
    <message>
        <source>Accept them</source>
        <translation>Қабылдау</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Қазір емес</translation>
    </message>
    <message>
        <source>Dates that would change</source>
        <translation>Өзгеретін мерзімдер</translation>
    </message>
</context>
<context>
    <name>FileChooser</name>
    <message>
        <source>Type a path that begins at the root.</source>
        <translation>Түбірден басталатын жолды теріңіз.</translation>
    </message>
    <message>
        <source>Enter opens a folder or takes a file, Backspace goes up.</source>
        <translation>Enter қалтаны ашады немесе файлды алады, Backspace жоғары шығарады.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Мұндай файл жоқ.</translation>
    </message>
    <message>
        <source>Take this file</source>
        <translation>Осы файлды алу</translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation>Файлдың жолы</translation>
    </message>
    <message>
        <source>Folders and files inside</source>
        <translation>Ішіндегі қалталар мен файлдар</translation>
    </message>
</context>
<context>
    <name>LeavingForm</name>
    <message>
        <source>Why they stay as they are</source>
        <translation>Неге өзгеріссіз қалады</translation>
    </message>
    <message>
        <source>Case %1: leave its dates as they are</source>
        <translation>%1-іс: мерзімдерін өзгеріссіз қалдыру</translation>
    </message>
    <message>
        <source>They stay on the list, marked with your name and the reason, and may be accepted later.</source>
        <translation>Олар сіздің атыңыз бен себебі көрсетіліп, тізімде қалады және кейін қабылдануы мүмкін.</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Қалдыру</translation>
    </message>
</context>
<context>
    <name>LoadingForm</name>
    <message>
        <source>Load it</source>
        <translation>Жүктеу</translation>
    </message>
    <message>
        <source>Dates that would change</source>
        <translation>Өзгеретін мерзімдер</translation>
    </message>
</context>
<context>
    <name>ProtocolScreen</name>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Басып шығару</translation>
    </message>
    <message>
        <source>Protocol of the self-test</source>
        <translation>Өзін-өзі тексеру хаттамасы</translation>
    </message>
    <message>
        <source>Each line is a situation with a known answer: the worked examples, and situations written paragraph by paragraph. Enter shows why the answer is what it is.</source>
        <translation>Әр жол – жауабы белгілі жағдай: талданған мысалдар және тармақ-тармақпен жазылған жағдайлар. Enter жауаптың неге сондай екенін көрсетеді.</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Жағдай</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Тармақ</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Мазмұны</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Нәтижесі</translation>
    </message>
</context>
<context>
    <name>RulesScreen</name>
    <message>
        <source>Where there are none: why; how it is read</source>
        <translation>Ереже болмаса – себебі; қалай оқылады</translation>
    </message>
    <message>
        <source>Protocol …</source>
        <translation>Хаттама …</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Calendar and edition</source>
        <translation>Күнтізбе</translation>
    </message>
</context>
</TS>
