<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk_KZ">
<context>
    <name>ActionBar</name>
    <message>
        <source>can be done now: %1 of %2</source>
        <translation>қазір жасауға болады: %2 ішінен %1</translation>
    </message>
</context>
<context>
    <name>AddCoexecutorForm</name>
    <message>
        <source>Body</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>Date the paper names</source>
        <translation>Құжатта аталған күн</translation>
    </message>
    <message>
        <source>Paper that names it</source>
        <translation>Қосу туралы құжат (нөмірі, күні)</translation>
    </message>
    <message>
        <source>Its date follows paragraph 65, unless the paper names one.</source>
        <translation>Құжат басқа күнді атамаса, мерзімі 65-тармақ бойынша белгіленеді.</translation>
    </message>
</context>
<context>
    <name>AnnulRegistrationForm</name>
    <message>
        <source>What the mistake was</source>
        <translation>Қатенің мәні</translation>
    </message>
    <message>
        <source>Paper No. %1 with all its clauses is marked as registered by mistake; nothing is deleted.</source>
        <translation>№ %1 құжат барлық тармағымен бірге қате тіркелген деп белгіленеді; ештеңе жойылмайды.</translation>
    </message>
    <message>
        <source>Annul the number</source>
        <translation>Нөмірдің күшін жою</translation>
    </message>
</context>
<context>
    <name>AnnulStepForm</name>
    <message>
        <source>What the mistake was</source>
        <translation>Қатенің мәні</translation>
    </message>
    <message>
        <source>The entry stays on record with the reason; dates and obligations follow what remains.</source>
        <translation>Жазба себебімен бірге сақталады; мерзімдер мен міндеттер қалған жазбалар бойынша есептеледі.</translation>
    </message>
</context>
<context>
    <name>AnswerPanel</name>
    <message>
        <source>Still missing:</source>
        <translation>Әлі жетіспейді:</translation>
    </message>
    <message>
        <source>Who may decide: %1</source>
        <translation>Шешім қабылдай алады: %1</translation>
    </message>
    <message>
        <source>Granted before (69): %1. Proposals to extend, this one included (73): %2.</source>
        <translation>Бұрын ұзартылды немесе ауыстырылды (69): %1. Ұзарту туралы ұсыныстар, осыны қоса (73): %2.</translation>
    </message>
    <message>
        <source>What it will cause</source>
        <translation>Бұл неге әкеледі</translation>
    </message>
</context>
<context>
    <name>AnsweredForm</name>
    <message>
        <source>Report</source>
        <translation>Есептік ақпарат</translation>
    </message>
</context>
<context>
    <name>AssignForm</name>
    <message>
        <source>the case itself</source>
        <translation>тапсырманың өзі</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Не істеу керек</translation>
    </message>
    <message>
        <source>By whom (official or unit)</source>
        <translation>Кім орындайды (лауазымды адам немесе бөлімше)</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>Stands under</source>
        <translation>Қай тапсырманың ішінде</translation>
    </message>
    <message>
        <source>By the resolution</source>
        <translation>Қарар бойынша</translation>
    </message>
</context>
<context>
    <name>BodiesPage</name>
    <message>
        <source>Proposals arrived …</source>
        <translation>Ұсыныстары келді …</translation>
    </message>
</context>
<context>
    <name>CardActions</name>
    <message>
        <source>Term</source>
        <translation>Мерзім</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>Орындау</translation>
    </message>
    <message>
        <source>Inside the body</source>
        <translation>Орган ішінде</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Есептік ақпарат</translation>
    </message>
    <message>
        <source>End of control</source>
        <translation>Бақылаудың аяқталуы</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Жазба</translation>
    </message>
    <message>
        <source>Entered: %1</source>
        <translation>Енгізілді: %1</translation>
    </message>
</context>
<context>
    <name>CardFacts</name>
    <message>
        <source>Original deadline</source>
        <translation>Бастапқы мерзім</translation>
    </message>
    <message>
        <source>Extended or transferred (69)</source>
        <translation>Ұзартылды немесе ауыстырылды (69)</translation>
    </message>
    <message>
        <source>Proposals to extend (73)</source>
        <translation>Ұзарту туралы ұсыныстар (73)</translation>
    </message>
    <message>
        <source>Cycle of control</source>
        <translation>Бақылау циклі</translation>
    </message>
    <message>
        <source>Ground of control (42-1)</source>
        <translation>Бақылау негізі (42-1)</translation>
    </message>
    <message>
        <source>Executed here</source>
        <translation>Осы органда орындалды</translation>
    </message>
    <message>
        <source>Removed from control</source>
        <translation>Бақылаудан алынды</translation>
    </message>
    <message>
        <source>Own control ended</source>
        <translation>Өз бақылауынан алынды</translation>
    </message>
    <message>
        <source>Registered by mistake</source>
        <translation>Қате тіркелген</translation>
    </message>
    <message>
        <source>Handed over to</source>
        <translation>Бақылау берілген орган</translation>
    </message>
    <message>
        <source>Execution started at once</source>
        <translation>Орындау дереу басталды</translation>
    </message>
</context>
<context>
    <name>CardScreen</name>
    <message>
        <source>The card opens as the paper card looks (paragraph 50). On the left stand the facts as they were registered, on the right the dates in their order. Beside each date "why" unfolds the paragraph, the counting and each day that was skipped.

The deadline stands as the document has it (50, 51, 53). Where it falls on a day off, "act by" is the working day before. The type of control is always derived from receipt and deadline (53). Co-executors owe their proposals before the deadline (65). The original deadline stays beside the one in force; grants are counted for paragraph 69, proposals to extend, refused ones too, for paragraph 73.

Above stands everything that can be done with the clause, in groups. What may not be done now is grey and says why, with its paragraph. What is entered later than it happened is marked on the card and on paper.</source>
        <translation>Карточка қағаз карточкадағыдай ашылады (50-тармақ). Сол жақта – тіркелген деректер, оң жақта – кезегімен күндер. Әр күннің жанындағы «неге» тармақты, есептеуді және аттап өткен әр күнді ашып көрсетеді.

Мерзім құжатта жазылғандай тұрады (50, 51, 53). Ол демалыс күніне түссе, «дейін орындау» – оның алдындағы жұмыс күні. Бақылау түрі әрқашан келіп түскен күн мен мерзімнен шығарылады (53). Бірлесіп орындаушылар ұсыныстарын мерзімнен бұрын береді (65). Бастапқы мерзім қолданыстағы мерзімнің қасында қалады; ұзарту мен ауыстыру 69-тармақ үшін, ұзарту туралы ұсыныстар, қабылданбағандарын қоса, 73-тармақ үшін саналады.

Жоғарыда тармақпен не істеуге болатыны топ-топпен тұр. Қазір болмайтыны сұр түспен, себебі мен тармағы қоса көрсетіледі. Болған күнінен кейін енгізілген жазба карточкада да, қағазда да белгіленеді.</translation>
    </message>
</context>
<context>
    <name>CardTables</name>
    <message>
        <source>Form</source>
        <translation>Нысан</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Құжаты</translation>
    </message>
    <message>
        <source>Handed over (64)</source>
        <translation>Тапсырылды (64)</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Қадам</translation>
    </message>
    <message>
        <source>Letter: No., day, sheets</source>
        <translation>Хат: №, күні, парағы</translation>
    </message>
    <message>
        <source>Asked until</source>
        <translation>Сұралған мерзім</translation>
    </message>
    <message>
        <source>Decision: who, No., day, sheet in the file</source>
        <translation>Шешім: кім, №, күні, істегі парағы</translation>
    </message>
    <message>
        <source>New deadline</source>
        <translation>Жаңа мерзім</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation>%1-парақ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Не</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Мазмұны</translation>
    </message>
    <message>
        <source>returned for rework, time %1</source>
        <translation>пысықтауға қайтарылды, %1-рет</translation>
    </message>
    <message>
        <source>sent in spite of %1 faults</source>
        <translation>ескертулерге қарамастан жіберілді: %1</translation>
    </message>
    <message>
        <source>Expert conclusion</source>
        <translation>Сараптамалық қорытынды</translation>
    </message>
    <message>
        <source>Notice of risk</source>
        <translation>Орындамау тәуекелі туралы хабар</translation>
    </message>
    <message>
        <source>Judgement on quality</source>
        <translation>Орындау сапасына баға</translation>
    </message>
    <message>
        <source>receipt outstanding</source>
        <translation>қолхаты қайтқан жоқ</translation>
    </message>
    <message>
        <source>receipt of %1</source>
        <translation>%1 қолхаты</translation>
    </message>
    <message>
        <source>Reminder slip</source>
        <translation>Еске салу парағы</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Не істеу керек</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>resolution of %1</source>
        <translation>%1 қарары</translation>
    </message>
    <message>
        <source>sub-instruction</source>
        <translation>ішкі тапсырма</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>қайтарып алынды</translation>
    </message>
    <message>
        <source>This case</source>
        <translation>Бұл тапсырма</translation>
    </message>
    <message>
        <source>Card No.</source>
        <translation>Карточка №</translation>
    </message>
    <message>
        <source>Its text</source>
        <translation>Мәтіні</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Жазба №</translation>
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
        <translation>Жазба</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>Бұрын → кейін</translation>
    </message>
</context>
<context>
    <name>CardTabs</name>
    <message>
        <source>Course</source>
        <translation>Барысы</translation>
    </message>
    <message>
        <source>Obligations</source>
        <translation>Міндеттер</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Органдар</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Мерзімнің қозғалысы</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Есептік ақпарат</translation>
    </message>
    <message>
        <source>Inside the body</source>
        <translation>Орган ішінде</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Байланыстар</translation>
    </message>
    <message>
        <source>Prints</source>
        <translation>Басып шығару</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Acquaintance</source>
        <translation>Танысу</translation>
    </message>
</context>
<context>
    <name>CaseForm</name>
    <message>
        <source>Type the date.</source>
        <translation>Күнін жазыңыз.</translation>
    </message>
</context>
<context>
    <name>CloseOwnForm</name>
    <message>
        <source>Removal by the Administration: No. of its paper</source>
        <translation>Президент Әкімшілігі бақылаудан алған құжаттың нөмірі</translation>
    </message>
    <message>
        <source>Removed on</source>
        <translation>Алынған күні</translation>
    </message>
    <message>
        <source>Own control ends on</source>
        <translation>Өз бақылауынан алынған күні</translation>
    </message>
    <message>
        <source>An executing body takes a clause off its own control only after the Administration has (79).</source>
        <translation>Орындаушы орган тармақты өз бақылауынан Президент Әкімшілігі алғаннан кейін ғана алады (79).</translation>
    </message>
</context>
<context>
    <name>ConcludeForm</name>
    <message>
        <source>Day</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Unit of the Administration</source>
        <translation>Президент Әкімшілігінің құрылымдық бөлімшесі</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Авторы</translation>
    </message>
    <message>
        <source>Recommends</source>
        <translation>Ұсынысы</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Талдау</translation>
    </message>
    <message>
        <source>Ground; acts adopted (76-1)</source>
        <translation>Негізі; қабылданған актілер (76-1)</translation>
    </message>
    <message>
        <source>Print the conclusion …</source>
        <translation>Қорытындыны басып шығару …</translation>
    </message>
    <message>
        <source>Number of the opinion</source>
        <translation>Қорытындының нөмірі</translation>
    </message>
</context>
<context>
    <name>CorrectForm</name>
    <message>
        <source>What is corrected</source>
        <translation>Не түзетіледі</translation>
    </message>
    <message>
        <source>Stands there</source>
        <translation>Жазылып тұрғаны</translation>
    </message>
    <message>
        <source>Is right</source>
        <translation>Дұрысы</translation>
    </message>
    <message>
        <source>Ground of the correction</source>
        <translation>Түзетудің негізі</translation>
    </message>
    <message>
        <source>What stood there is kept, with the ground, the day and who corrected it.</source>
        <translation>Бұрынғы жазба негізімен, күнімен және түзеткен адаммен бірге сақталады.</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n апта</numerusform>
            <numerusform>%n апта</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n ай</numerusform>
            <numerusform>%n ай</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n рет</numerusform>
            <numerusform>%n рет</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecideForm</name>
    <message>
        <source>Date that was set (empty: as asked)</source>
        <translation>Белгіленген күн (бос болса – сұралған күн)</translation>
    </message>
    <message>
        <source>Handed over to the level</source>
        <translation>Бақылау берілетін деңгей</translation>
    </message>
    <message>
        <source>Handed over to the body</source>
        <translation>Бақылау берілетін орган</translation>
    </message>
</context>
<context>
    <name>DecisionForm</name>
    <message>
        <source>Decided on</source>
        <translation>Шешім қабылданған күн</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Шешім қабылдаған</translation>
    </message>
    <message>
        <source>No. of the decision</source>
        <translation>Шешімнің нөмірі</translation>
    </message>
    <message>
        <source>Sheet in the file</source>
        <translation>Істегі парағы</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Неге негізделген</translation>
    </message>
    <message>
        <source>Their numbers and dates</source>
        <translation>Олардың нөмірлері мен күндері</translation>
    </message>
    <message>
        <source>How responsibility was considered (69, 72)</source>
        <translation>Тәртіптік жауаптылық мәселесі қалай қаралды (69, 72)</translation>
    </message>
    <message>
        <source>How punishment was considered (73)</source>
        <translation>Жазалау мәселесі қалай қаралды (73)</translation>
    </message>
    <message>
        <source>Why the case is exceptional (72)</source>
        <translation>Айрықша жағдайдың себебі (72)</translation>
    </message>
</context>
<context>
    <name>ExecutedHereForm</name>
    <message>
        <source>Executed on</source>
        <translation>Орындалған күні</translation>
    </message>
    <message>
        <source>It stays on the list of what awaits removal by the Administration (79).</source>
        <translation>Президент Әкімшілігі бақылаудан алғанға дейін тапсырма бақылаудан алуды күтетіндер тізімінде қалады (79).</translation>
    </message>
</context>
<context>
    <name>FindTermForm</name>
    <message>
        <source>Term</source>
        <translation>Мерзім</translation>
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
        <source>Without a term the paper card cannot be printed (50).</source>
        <translation>Мерзімсіз қағаз карточканы басып шығаруға болмайды (50).</translation>
    </message>
    <message>
        <source>Type the date.</source>
        <translation>Күнін жазыңыз.</translation>
    </message>
</context>
<context>
    <name>FormNames</name>
    <message>
        <source>Control card</source>
        <translation>Бақылау карточкасы</translation>
    </message>
    <message>
        <source>Letter on the term</source>
        <translation>Мерзім туралы хат</translation>
    </message>
    <message>
        <source>Report (Appendix 7)</source>
        <translation>Есептік ақпарат (7-қосымша)</translation>
    </message>
    <message>
        <source>Expert conclusion</source>
        <translation>Сараптамалық қорытынды</translation>
    </message>
    <message>
        <source>Reminder slip</source>
        <translation>Еске салу парағы</translation>
    </message>
    <message>
        <source>Memo on a refused step</source>
        <translation>Бас тарту туралы жадынама</translation>
    </message>
</context>
<context>
    <name>HandMarkedForm</name>
    <message>
        <source>Body</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>Handed over: day and hour</source>
        <translation>Тапсырылған күні мен сағаты</translation>
    </message>
    <message>
        <source>Who signed for it</source>
        <translation>Кім қол қойып алды</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Парақ саны</translation>
    </message>
    <message>
        <source>A marked instruction is brought to every body on the day it arrived (64).</source>
        <translation>Белгісі бар тапсырма келіп түскен күні барлық органға жеткізіледі (64).</translation>
    </message>
    <message>
        <source>Type the day and the hour.</source>
        <translation>Күні мен сағатын жазыңыз.</translation>
    </message>
</context>
<context>
    <name>HandOverForm</name>
    <message>
        <source>To which level</source>
        <translation>Қай деңгейге</translation>
    </message>
    <message>
        <source>To which body</source>
        <translation>Қай органға</translation>
    </message>
    <message>
        <source>The case goes on at its new level with the same deadline (75, 76).</source>
        <translation>Тапсырма жаңа деңгейде сол мерзіммен бақылауда қалады (75, 76).</translation>
    </message>
</context>
<context>
    <name>InsideDoneForm</name>
    <message>
        <source>Done on</source>
        <translation>Орындалған күні</translation>
    </message>
    <message>
        <source>Paper that proves it</source>
        <translation>Растайтын құжат</translation>
    </message>
    <message>
        <source>Carried out inside the body</source>
        <translation>Орган ішінде орындалды</translation>
    </message>
</context>
<context>
    <name>InsideMoveForm</name>
    <message>
        <source>Until</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>Another date for a sub-instruction</source>
        <translation>Ішкі тапсырманың басқа мерзімі</translation>
    </message>
</context>
<context>
    <name>InsidePage</name>
    <message>
        <source>Done …</source>
        <translation>Орындалды …</translation>
    </message>
    <message>
        <source>Another date …</source>
        <translation>Басқа мерзім …</translation>
    </message>
    <message>
        <source>Sub-instruction under it …</source>
        <translation>Оның ішіндегі тапсырма …</translation>
    </message>
    <message>
        <source>No resolution and no sub-instruction was entered yet.</source>
        <translation>Қарар да, ішкі тапсырма да әлі енгізілген жоқ.</translation>
    </message>
</context>
<context>
    <name>InspectForm</name>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Басталуы</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Аяқталуы</translation>
    </message>
    <message>
        <source>State inspectors</source>
        <translation>Мемлекеттік инспекторлар</translation>
    </message>
    <message>
        <source>Ground (schedule or trip)</source>
        <translation>Негізі (кесте немесе іссапар)</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Орны</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Нәтижелері</translation>
    </message>
    <message>
        <source>No. of the paper with the results</source>
        <translation>Нәтижелер жазылған құжаттың нөмірі</translation>
    </message>
</context>
<context>
    <name>JudgeForm</name>
    <message>
        <source>Judgement</source>
        <translation>Баға</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Paper that states it</source>
        <translation>Бағаны растайтын құжат</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Ескертпе</translation>
    </message>
</context>
<context>
    <name>LinkForm</name>
    <message>
        <source>Remark</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>There is no case of that number.</source>
        <translation>Мұндай нөмірлі карточка жоқ.</translation>
    </message>
    <message>
        <source>How this instruction relates</source>
        <translation>Бұл тапсырманың басқа тапсырмаға қатысы</translation>
    </message>
    <message>
        <source>Number of the other card</source>
        <translation>Басқа карточканың нөмірі</translation>
    </message>
</context>
<context>
    <name>LinksPage</name>
    <message>
        <source>Open the card</source>
        <translation>Карточканы ашу</translation>
    </message>
    <message>
        <source>Withdraw …</source>
        <translation>Қайтарып алу …</translation>
    </message>
    <message>
        <source>This case is not linked to another one.</source>
        <translation>Бұл тапсырма басқа тапсырмамен байланыстырылмаған.</translation>
    </message>
</context>
<context>
    <name>MarkDoneForm</name>
    <message>
        <source>Done on</source>
        <translation>Орындалған күні</translation>
    </message>
    <message>
        <source>Paper that proves it</source>
        <translation>Растайтын құжат</translation>
    </message>
</context>
<context>
    <name>MoveWizard</name>
    <message>
        <source>none of them</source>
        <translation>бірде-бірі жоқ</translation>
    </message>
    <message>
        <source>1. Is one of the grounds of paragraph 70 there?</source>
        <translation>1. 70-тармақ негіздерінің бірі бар ма?</translation>
    </message>
    <message>
        <source>The other instruction, whose term was moved</source>
        <translation>Мерзімі жылжытылған басқа тапсырма</translation>
    </message>
    <message>
        <source>3. Until which day exactly?</source>
        <translation>3. Нақты қай күнге дейін?</translation>
    </message>
    <message>
        <source>Letter of</source>
        <translation>Хаттың күні</translation>
    </message>
    <message>
        <source>No. of the letter</source>
        <translation>Хаттың нөмірі</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Парақ саны</translation>
    </message>
    <message>
        <source>Present state</source>
        <translation>Қазіргі жай-күйі</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Себептері</translation>
    </message>
    <message>
        <source>Responsible officials, one a line (body: name)</source>
        <translation>Жауапты адамдар, әр жолда біреуден (орган: аты-жөні)</translation>
    </message>
    <message>
        <source>The letter states (68)</source>
        <translation>Хатта көрсетілген (68)</translation>
    </message>
    <message>
        <source>To whom the letter goes</source>
        <translation>Хат кімге жолданады</translation>
    </message>
    <message>
        <source>Position of the signatory</source>
        <translation>Қол қоюшының лауазымы</translation>
    </message>
    <message>
        <source>Name of the signatory</source>
        <translation>Қол қоюшының аты-жөні</translation>
    </message>
    <message>
        <source>Type the date.</source>
        <translation>Күнін жазыңыз.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Келесі</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Print the letter …</source>
        <translation>Хатты басып шығару …</translation>
    </message>
    <message>
        <source>Deadline in force – %1; extension, transfer and new term are three different decisions.</source>
        <translation>Қолданыстағы мерзім – %1; ұзарту, ауыстыру және жаңа мерзім белгілеу – үш бөлек шешім.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>иә</translation>
    </message>
    <message>
        <source>2. Did objective external circumstances prevent completion in the first term (69)?</source>
        <translation>2. Объективті сыртқы мән-жайлар бастапқы мерзімде аяқтауға мүмкіндік бермеді ме (69)?</translation>
    </message>
    <message>
        <source>Must effectiveness or the effect on strategic indicators be watched (69, long-term)?</source>
        <translation>Тиімділігін немесе стратегиялық көрсеткіштерге әсерін бақылау қажет пе (69, ұзақ мерзімді бақылау)?</translation>
    </message>
</context>
<context>
    <name>MovesPage</name>
    <message>
        <source>Decision …</source>
        <translation>Шешім …</translation>
    </message>
    <message>
        <source>Not granted …</source>
        <translation>Қабылданбады …</translation>
    </message>
    <message>
        <source>A mistake …</source>
        <translation>Қате енгізілген …</translation>
    </message>
    <message>
        <source>The term was not moved, and no proposal was entered.</source>
        <translation>Мерзім жылжытылған жоқ, ұсыныс та енгізілген жоқ.</translation>
    </message>
</context>
<context>
    <name>ObligationsPage</name>
    <message>
        <source>Done …</source>
        <translation>Орындалды …</translation>
    </message>
    <message>
        <source>Remind …</source>
        <translation>Еске салу …</translation>
    </message>
    <message>
        <source>Take back …</source>
        <translation>Кері қайтару …</translation>
    </message>
    <message>
        <source>Nothing is owed on this clause.</source>
        <translation>Бұл тармақ бойынша міндет жоқ.</translation>
    </message>
</context>
<context>
    <name>OwedForm</name>
    <message>
        <source>What is owed</source>
        <translation>Міндет</translation>
    </message>
</context>
<context>
    <name>PrintsPage</name>
    <message>
        <source>Nothing of this case was printed yet. Ctrl+P prints the card.</source>
        <translation>Бұл тапсырма бойынша әлі ештеңе басып шығарылған жоқ. Ctrl+P карточканы басып шығарады.</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>letter No. %1 of %2</source>
        <translation>№ %1 хат, %2</translation>
    </message>
    <message>
        <source>asked until %1</source>
        <translation>%1 дейін сұралған</translation>
    </message>
</context>
<context>
    <name>ProposalsForm</name>
    <message>
        <source>Co-executor</source>
        <translation>Бірлесіп орындаушы</translation>
    </message>
    <message>
        <source>Arrived on</source>
        <translation>Келген күні</translation>
    </message>
    <message>
        <source>No. of the paper</source>
        <translation>Құжаттың нөмірі</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Парақ саны</translation>
    </message>
</context>
<context>
    <name>ProposeRemovalForm</name>
    <message>
        <source>Ground (75)</source>
        <translation>Негізі (75)</translation>
    </message>
    <message>
        <source>New instruction that covers this one</source>
        <translation>Осы тапсырманы қамтитын жаңа тапсырма</translation>
    </message>
    <message>
        <source>Letter of</source>
        <translation>Хаттың күні</translation>
    </message>
    <message>
        <source>No. of the letter</source>
        <translation>Хаттың нөмірі</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Себептері</translation>
    </message>
</context>
<context>
    <name>ReceiptForm</name>
    <message>
        <source>Slip</source>
        <translation>Еске салу парағы</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Алынған күні</translation>
    </message>
    <message>
        <source>Who signed for it</source>
        <translation>Кім қол қойып алды</translation>
    </message>
</context>
<context>
    <name>RefuseForm</name>
    <message>
        <source>Decided on</source>
        <translation>Шешім қабылданған күн</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Шешім қабылдаған</translation>
    </message>
    <message>
        <source>No. of the paper</source>
        <translation>Құжаттың нөмірі</translation>
    </message>
    <message>
        <source>Why it was not granted</source>
        <translation>Неге қабылданбады</translation>
    </message>
    <message>
        <source>The proposal stays on record and counts as one of the proposals of paragraph 73.</source>
        <translation>Ұсыныс жазбада қалады және 73-тармақтағы ұсыныстардың бірі болып саналады.</translation>
    </message>
</context>
<context>
    <name>ReinstateForm</name>
    <message>
        <source>Ground on which it was wrongly removed</source>
        <translation>Бақылаудан қате алудың негізі</translation>
    </message>
    <message>
        <source>New deadline</source>
        <translation>Жаңа мерзім</translation>
    </message>
    <message>
        <source>A new cycle begins; what happened before stays on the card (76).</source>
        <translation>Жаңа цикл басталады; бұрын болғаны карточкада қалады (76).</translation>
    </message>
</context>
<context>
    <name>RemindForm</name>
    <message>
        <source>the deadline itself</source>
        <translation>мерзімнің өзі</translation>
    </message>
    <message>
        <source>Reminds of</source>
        <translation>Нені еске салады</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кімге</translation>
    </message>
    <message>
        <source>What the slip says (empty: what is owed)</source>
        <translation>Парақтың мәтіні (бос болса – міндеттің атауы)</translation>
    </message>
    <message>
        <source>Make and print it</source>
        <translation>Жасап, басып шығару</translation>
    </message>
</context>
<context>
    <name>RemoveForm</name>
    <message>
        <source>Ground (75)</source>
        <translation>Негізі (75)</translation>
    </message>
    <message>
        <source>New instruction that covers this one</source>
        <translation>Осы тапсырманы қамтитын жаңа тапсырма</translation>
    </message>
</context>
<context>
    <name>ReopenForm</name>
    <message>
        <source>What the mistake was</source>
        <translation>Қатенің мәні</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Return for rework …</source>
        <translation>Пысықтауға қайтару …</translation>
    </message>
    <message>
        <source>Accepted …</source>
        <translation>Қабылданды …</translation>
    </message>
    <message>
        <source>Receipt …</source>
        <translation>Қолхат …</translation>
    </message>
    <message>
        <source>No report, conclusion, notice, judgement, inspection or reminder was entered yet.</source>
        <translation>Есептік ақпарат, қорытынды, хабар, баға, тексеру немесе еске салу парағы әлі енгізілген жоқ.</translation>
    </message>
</context>
<context>
    <name>ResolveForm</name>
    <message>
        <source>Whose resolution</source>
        <translation>Қарарды кім қойды</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Text of the resolution</source>
        <translation>Қарардың мәтіні</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кімге</translation>
    </message>
    <message>
        <source>Its own date</source>
        <translation>Қарарда белгіленген мерзім</translation>
    </message>
    <message>
        <source>Number of the resolution</source>
        <translation>Қарардың нөмірі</translation>
    </message>
</context>
<context>
    <name>ReturnReportForm</name>
    <message>
        <source>Returned on</source>
        <translation>Қайтарылған күні</translation>
    </message>
    <message>
        <source>Returned by</source>
        <translation>Кім қайтарды</translation>
    </message>
    <message>
        <source>No. of the paper</source>
        <translation>Құжаттың нөмірі</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>The term the report answered is open again.</source>
        <translation>Есептік ақпарат берілген мерзім қайта ашылады.</translation>
    </message>
</context>
<context>
    <name>SendReportForm</name>
    <message>
        <source>Sent on</source>
        <translation>Жіберілген күні</translation>
    </message>
    <message>
        <source>No. of the letter</source>
        <translation>Хаттың нөмірі</translation>
    </message>
    <message>
        <source>3.1 Course of execution</source>
        <translation>3.1. Орындалу барысы</translation>
    </message>
    <message>
        <source>3.2 Result</source>
        <translation>3.2. Нәтижесі</translation>
    </message>
    <message>
        <source>Own judgement</source>
        <translation>Өзіндік бағалау</translation>
    </message>
    <message>
        <source>Reasons, where not executed in full</source>
        <translation>Толық орындалмаса – себептері</translation>
    </message>
    <message>
        <source>4. What is proposed</source>
        <translation>4. Ұсынысы</translation>
    </message>
    <message>
        <source>Ground of removal (75)</source>
        <translation>Бақылаудан алу негізі (75)</translation>
    </message>
    <message>
        <source>New instruction that covers this one</source>
        <translation>Осы тапсырманы қамтитын жаңа тапсырма</translation>
    </message>
    <message>
        <source>New date</source>
        <translation>Жаңа күн</translation>
    </message>
    <message>
        <source>Signed by (67)</source>
        <translation>Қол қойған (67)</translation>
    </message>
    <message>
        <source>Name of the signatory</source>
        <translation>Қол қоюшының аты-жөні</translation>
    </message>
    <message>
        <source>Resolution was addressed to (67)</source>
        <translation>Қарар кімге жолданған (67)</translation>
    </message>
    <message>
        <source>May sign (67): %1</source>
        <translation>Қол қоя алады (67): %1</translation>
    </message>
    <message>
        <source>Enter it all the same</source>
        <translation>Сонда да енгізу</translation>
    </message>
    <message>
        <source>Print Appendix 7 …</source>
        <translation>7-қосымшаны басып шығару …</translation>
    </message>
    <message>
        <source>First term: %1</source>
        <translation>Бастапқы мерзімі: %1</translation>
    </message>
    <message>
        <source>Final result set: %1</source>
        <translation>Белгіленген түпкілікті нәтиже: %1</translation>
    </message>
    <message>
        <source>Answers the term of %1</source>
        <translation>%1 мерзіміне беріледі</translation>
    </message>
    <message>
        <source>The form of Appendix 7 is not asked for here (66).</source>
        <translation>Бұл жерде 7-қосымша нысаны талап етілмейді (66).</translation>
    </message>
    <message>
        <source>%1 % of the text stood elsewhere before (4): see whether it is merely formal.</source>
        <translation>Мәтіннің %1 %-ы бұрын басқа жерде болған (4): формалды орындау емес пе, қараңыз.</translation>
    </message>
</context>
<context>
    <name>TakeBackForm</name>
    <message>
        <source>Ground (42-1)</source>
        <translation>Негізі (42-1)</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Шешім қабылданған күн</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Шешім қабылдаған</translation>
    </message>
    <message>
        <source>No. of the decision</source>
        <translation>Шешімнің нөмірі</translation>
    </message>
</context>
<context>
    <name>WarnForm</name>
    <message>
        <source>as the decree names it</source>
        <translation>Жарлықта аталған адамға</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>No. of the letter</source>
        <translation>Хаттың нөмірі</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кімге</translation>
    </message>
    <message>
        <source>The risk</source>
        <translation>Тәуекел</translation>
    </message>
    <message>
        <source>What is proposed</source>
        <translation>Не ұсынылады</translation>
    </message>
</context>
<context>
    <name>WithdrawCoexecutorForm</name>
    <message>
        <source>Co-executor</source>
        <translation>Бірлесіп орындаушы</translation>
    </message>
    <message>
        <source>Paper that takes it off</source>
        <translation>Шығару туралы құжат (нөмірі, күні)</translation>
    </message>
</context>
<context>
    <name>WithdrawLinkForm</name>
    <message>
        <source>What the mistake was</source>
        <translation>Қатенің мәні</translation>
    </message>
    <message>
        <source>Withdraw a link</source>
        <translation>Байланысты қайтарып алу</translation>
    </message>
</context>
<context>
    <name>ClauseForm</name>
    <message>
        <source>Why at the Administration (42-1)</source>
        <translation>Неге Президент Әкімшілігінің бақылауында (42-1)</translation>
    </message>
    <message>
        <source>Dates the papers name, where they differ (50)</source>
        <translation>Құжаттар әртүрлі күн атаса – олар (50)</translation>
    </message>
    <message>
        <source>This is no date. Type it as 23.11.2026.</source>
        <translation>Бұл күн емес. 23.11.2026 түрінде жазыңыз.</translation>
    </message>
    <message>
        <source>A current or local matter (42-1)</source>
        <translation>Ағымдағы немесе жергілікті мәселе (42-1)</translation>
    </message>
    <message>
        <source>It caused public resonance (42-1)</source>
        <translation>Қоғамдық резонанс тудырды (42-1)</translation>
    </message>
</context>
<context>
    <name>CoExecutorRow</name>
    <message>
        <source>at the meeting</source>
        <translation>отырыста болды</translation>
    </message>
    <message>
        <source>Took part in the meeting: it starts at once (49).</source>
        <translation>Отырысқа қатысты: орындауды дереу бастайды (49).</translation>
    </message>
</context>
<context>
    <name>HeadForm</name>
    <message>
        <source>not said</source>
        <translation>көрсетілмеген</translation>
    </message>
    <message>
        <source>What is put under control (42)</source>
        <translation>Не бақылауға алынады (42)</translation>
    </message>
    <message>
        <source>Its paper</source>
        <translation>Қағазы</translation>
    </message>
    <message>
        <source>bears “Taken under control” (42)</source>
        <translation>«Бақылауға алынды» мөртабаны бар (42)</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Print the refusal …</source>
        <translation>Бас тартуды басып шығару …</translation>
    </message>
</context>
<context>
    <name>EntryScreen</name>
    <message>
        <source>A pack of similar papers …</source>
        <translation>Ұқсас құжаттардың пакеті …</translation>
    </message>
</context>
<context>
    <name>PackRows</name>
    <message>
        <source>Document No.</source>
        <translation>Құжат №</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Қол қойылған күн</translation>
    </message>
    <message>
        <source>Text in Kazakh</source>
        <translation>Қазақша мәтіні</translation>
    </message>
    <message>
        <source>Responsible executor</source>
        <translation>Жауапты орындаушы</translation>
    </message>
    <message>
        <source>Co-executors; separated</source>
        <translation>Бірлесіп орындаушы (;)</translation>
    </message>
    <message>
        <source>Term: date or working days</source>
        <translation>Күн / жұмыс күні</translation>
    </message>
    <message>
        <source>Deadline, or what is wrong</source>
        <translation>Мерзімі немесе қатесі</translation>
    </message>
</context>
<context>
    <name>PackScreen</name>
    <message>
        <source>A date or a term here or above cannot be read or is missing.</source>
        <translation>Осы жолдағы немесе жоғарыдағы күн не мерзім оқылмайды немесе жоқ.</translation>
    </message>
    <message>
        <source>Registered already: No. %1</source>
        <translation>Бұрын тіркелген: № %1</translation>
    </message>
    <message>
        <source>its term is still to be found (50)</source>
        <translation>мерзімі әлі анықталады (50)</translation>
    </message>
    <message>
        <source>Registered: %1 papers, No. %2 to %3</source>
        <translation>Тіркелген құжаттар: %1, № %2 – %3</translation>
    </message>
    <message>
        <source>Nothing was registered: see the rows marked red. Nothing typed is lost.</source>
        <translation>Ештеңе тіркелген жоқ: қызыл жолдарды қараңыз. Жазылғаны сақталды.</translation>
    </message>
    <message>
        <source>Leave the pack?</source>
        <translation>Пакеттен шығу керек пе?</translation>
    </message>
    <message>
        <source>What is typed here is not registered. If you leave, it is lost.</source>
        <translation>Мұнда жазылғаны тіркелген жоқ. Шықсаңыз, жоғалады.</translation>
    </message>
    <message>
        <source>Leave and lose it</source>
        <translation>Шығу, жазылғаны жоғалады</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Қалу</translation>
    </message>
    <message>
        <source>A pack of similar papers</source>
        <translation>Ұқсас құжаттардың пакеті</translation>
    </message>
    <message>
        <source>Papers that differ little are entered together: above stands what they share, in the grid what differs. An empty cell takes what stands above. Rows can be pasted from a spreadsheet with Ctrl+V.

Each row is a paper of its own with its own number and card; its deadline is counted while you type (50, 51, 53). The pack is registered whole or not at all: every faulty row says what is wrong with it.</source>
        <translation>Аз ғана өзгешелігі бар құжаттар бірге енгізіледі: жоғарыда – ортақ деректер, кестеде – өзгешелері. Бос ұяшық жоғарыдағыны алады. Жолдарды электрондық кестеден Ctrl+V арқылы қоюға болады.

Әр жол – өз нөмірі мен карточкасы бар бөлек құжат; мерзімі жазу барысында есептеледі (50, 51, 53). Пакет толық тіркеледі немесе мүлдем тіркелмейді: әр қате жолда не дұрыс емес екені жазылады.</translation>
    </message>
    <message>
        <source>Above: what the papers share. Below: what differs; an empty cell takes what is above.</source>
        <translation>Жоғарыда – құжаттарға ортақ деректер. Төменде – өзгешелері; бос ұяшық жоғарыдағыны алады.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Register the pack</source>
        <translation>Пакетті тіркеу</translation>
    </message>
    <message>
        <source>Register and print the cards</source>
        <translation>Тіркеп, карточкаларын басып шығару</translation>
    </message>
    <message>
        <source>Print the refusal …</source>
        <translation>Бас тартуды басып шығару …</translation>
    </message>
    <message>
        <source>They are other papers: register them all the same</source>
        <translation>Бұл басқа құжаттар: сонда да тіркеу</translation>
    </message>
</context>
<context>
    <name>AlikePanel</name>
    <message>
        <source>Instructions that say the same</source>
        <translation>Мазмұны ұқсас тапсырмалар</translation>
    </message>
    <message>
        <source>What stands in both texts is quoted. Whether one covers or repeats the other, you decide (33, 75).</source>
        <translation>Екі мәтінде де бар сөздер келтірілген. Бірі екіншісін қамти ма, қайталай ма – өзіңіз шешесіз (33, 75).</translation>
    </message>
</context>
</TS>
