<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk_KZ">
<context>
    <name>ArrivedForm</name>
    <message>
        <source>Received</source>
        <translation>Келіп түсті</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Парақ</translation>
    </message>
    <message>
        <source>of annexes</source>
        <translation>Қосымша парағы</translation>
    </message>
    <message>
        <source>Copy No.</source>
        <translation>Дана №</translation>
    </message>
    <message>
        <source>Registration No. (empty: the next)</source>
        <translation>Тіркеу № (бос болса – келесісі)</translation>
    </message>
    <message>
        <source>Control assignment: number and date</source>
        <translation>Бақылауды бекіту: нөмірі мен күні</translation>
    </message>
    <message>
        <source>Give day and hour of receipt: the terms run from it.</source>
        <translation>Келіп түскен күні мен уақытын көрсетіңіз: мерзімдер содан бастап есептеледі.</translation>
    </message>
    <message>
        <source>Put under control: lines %1</source>
        <translation>Бақылауға алу: тармақтар саны – %1</translation>
    </message>
    <message>
        <source>Every line becomes a case with all that was typed. Where the control assignment names the terms, give its number and date: the cases remember it (50).</source>
        <translation>Әр тармақ енгізілген мәліметтерімен бірге бақылаудағы іске айналады. Мерзімдерді бақылауды бекіту белгілесе, оның нөмірі мен күнін көрсетіңіз: істерде сол сақталады (50).</translation>
    </message>
    <message>
        <source>Put under control</source>
        <translation>Бақылауға алу</translation>
    </message>
</context>
<context>
    <name>AssignedLines</name>
    <message>
        <source>No.</source>
        <translation>№</translation>
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
        <source>Responsible</source>
        <translation>Жауапты орган</translation>
    </message>
    <message>
        <source>Level of control</source>
        <translation>Бақылау деңгейі</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Бақылау</translation>
    </message>
    <message>
        <source>a case</source>
        <translation>іс</translation>
    </message>
</context>
<context>
    <name>CriteriaForm</name>
    <message>
        <source>What the draft was looked at for (30)</source>
        <translation>Жоба нені ескере отырып қаралды (30)</translation>
    </message>
    <message>
        <source>Tick what was looked at and found met. Without all six the draft is not signed.</source>
        <translation>Қаралып, сақталғаны анықталғандарын белгілеңіз. Алтауы түгел белгіленбесе, жобаға қол қойылмайды.</translation>
    </message>
</context>
<context>
    <name>DecreeForm</name>
    <message>
        <source>none</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>Decree No.</source>
        <translation>Жарлық №</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Қол қойылған күні</translation>
    </message>
    <message>
        <source>Secrecy</source>
        <translation>Құпиялылығы</translation>
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
        <source>Developer: the body or unit that monitors it</source>
        <translation>Әзірлеуші: мониторинг жүргізетін орган немесе бөлімше</translation>
    </message>
    <message>
        <source>Decree of the register</source>
        <translation>Тіркелімдегі жарлық</translation>
    </message>
    <message>
        <source>New decree of the register</source>
        <translation>Тіркелімге жаңа жарлық</translation>
    </message>
    <message>
        <source>Decrees of the Administration are monitored by the unit that developed them (84).</source>
        <translation>Президент Әкімшілігі дайындаған жарлықтардың мониторингін оларды әзірлеген бөлімше жүргізеді (84).</translation>
    </message>
    <message>
        <source>developed by a unit of the Administration (84)</source>
        <translation>Президент Әкімшілігінің бөлімшесі әзірлеген (84)</translation>
    </message>
    <message>
        <source>enter it all the same: it is another decree</source>
        <translation>бәрібір енгізілсін: бұл – басқа жарлық</translation>
    </message>
</context>
<context>
    <name>DecreeScreen</name>
    <message>
        <source>Something found …</source>
        <translation>Анықталғанын енгізу …</translation>
    </message>
    <message>
        <source>Proposal …</source>
        <translation>Ұсыныс …</translation>
    </message>
    <message>
        <source>Sent …</source>
        <translation>Жіберілді …</translation>
    </message>
    <message>
        <source>Correct …</source>
        <translation>Түзету …</translation>
    </message>
    <message>
        <source>Lost its force …</source>
        <translation>Күші жойылды …</translation>
    </message>
    <message>
        <source>Entered by mistake …</source>
        <translation>Қате енгізілген …</translation>
    </message>
    <message>
        <source>Found, %1</source>
        <translation>Анықталғаны, %1</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Қайтарып алу</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Жылдар</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Кемшілігі</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Норма</translation>
    </message>
    <message>
        <source>How it shows</source>
        <translation>Мәні</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Жыл</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Жіберілгені</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Ұсыныс</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Құжат</translation>
    </message>
    <message>
        <source>Decree</source>
        <translation>Жарлық</translation>
    </message>
    <message>
        <source>Secrecy</source>
        <translation>Құпиялылығы</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>Әзірлеуші</translation>
    </message>
    <message>
        <source>Title in Russian</source>
        <translation>Орысша атауы</translation>
    </message>
    <message>
        <source>Lost its force</source>
        <translation>Күші жойылған күні</translation>
    </message>
    <message>
        <source>Results and proposals to the Administration, %1</source>
        <translation>Нәтижелер мен ұсыныстарды Президент Әкімшілігіне жіберу, %1</translation>
    </message>
    <message>
        <source>Normative decree</source>
        <translation>Нормативтік құқықтық жарлық</translation>
    </message>
    <message>
        <source>Monitoring of %1</source>
        <translation>%1 жылғы мониторинг</translation>
    </message>
    <message>
        <source>What the monitoring of the year found in this decree, what it proposes and when the results went to the Administration: before 31 December (85). What was sent does not change any more; what was sent late is entered and stays marked. Under “Years” Enter shows another year.</source>
        <translation>Жылдық мониторингте осы жарлықтан не анықталғаны, не ұсынылғаны және нәтижелердің Президент Әкімшілігіне қашан жіберілгені: 31 желтоқсанға дейін (85). Жіберілгені енді өзгертілмейді; кеш жіберілгені енгізіледі және белгіленіп қалады. «Жылдар» бөлігінде Enter басқа жылды көрсетеді.</translation>
    </message>
    <message>
        <source>Nothing is entered here.</source>
        <translation>Мұнда ештеңе енгізілмеген.</translation>
    </message>
    <message>
        <source>Results of %1 sent to the Administration</source>
        <translation>%1 жылғы нәтижелер Президент Әкімшілігіне жіберілді</translation>
    </message>
    <message>
        <source>Not later than the day before 31 December (85). What is sent does not change any more.</source>
        <translation>31 желтоқсанның алдындағы күннен кешіктірілмейді (85). Жіберілгені енді өзгертілмейді.</translation>
    </message>
    <message>
        <source>Covering letter: number and date</source>
        <translation>Ілеспе хат: нөмірі мен күні</translation>
    </message>
    <message>
        <source>The decree lost its force</source>
        <translation>Жарлықтың күші жойылды</translation>
    </message>
    <message>
        <source>From the year after, it is not reviewed any more.</source>
        <translation>Келесі жылдан бастап мониторинг жүргізілмейді.</translation>
    </message>
    <message>
        <source>By which act</source>
        <translation>Қандай актімен</translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation>Қате енгізілген</translation>
    </message>
    <message>
        <source>The decree leaves the register; its record stays with the reason.</source>
        <translation>Жарлық тіркелімнен алынады; жазбасы себебімен бірге сақталады.</translation>
    </message>
</context>
<context>
    <name>DecreesScreen</name>
    <message>
        <source>New decree …</source>
        <translation>Жаңа жарлық …</translation>
    </message>
    <message>
        <source>Print the register</source>
        <translation>Тіркелімді басу</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Қол қойылған күні</translation>
    </message>
    <message>
        <source>Decree</source>
        <translation>Жарлық</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>Әзірлеуші</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Жіберілгені</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Анықталды</translation>
    </message>
    <message>
        <source>%1, late</source>
        <translation>%1, кешіктіріліп</translation>
    </message>
    <message>
        <source>to review %1 · sent %2 · late %3 · open %4</source>
        <translation>мониторингке жатады: %1 · жіберілді: %2 · кеш: %3 · қалды: %4</translation>
    </message>
    <message>
        <source>The register is empty. “New decree …” enters the first one with its developer (87).</source>
        <translation>Тіркелім бос. «Жаңа жарлық …» алғашқысын әзірлеушісімен бірге енгізеді (87).</translation>
    </message>
    <message>
        <source>Register of normative decrees, %1</source>
        <translation>Нормативтік құқықтық жарлықтар тіркелімі, %1</translation>
    </message>
    <message>
        <source>Normative decrees</source>
        <translation>Нормативтік жарлықтар</translation>
    </message>
    <message>
        <source>The register of normative decrees under monitoring (87). Developing bodies, and units of the Administration for its own decrees, look every year for contradictions, repetitions, gaps, norms that do not work, are outdated or invite corruption (82-84), and send what they found, with proposals where needed, before 31 December (85). Choose the year beside the filter; Enter opens a decree.</source>
        <translation>Мониторинг жүргізілетін нормативтік құқықтық жарлықтардың тіркелімі (87). Әзірлеуші органдар, ал Президент Әкімшілігі дайындаған жарлықтар бойынша оның бөлімшелері жыл сайын қайшылықтарды, қайталануларды, олқылықтарды, тиімсіз, ескірген және сыбайлас жемқорлық нормаларын анықтайды (82–84) және нәтижелерін, қажет болса ұсыныстарымен бірге, 31 желтоқсанға дейін жібереді (85). Жыл сүзгінің жанында таңдалады; Enter жарлықты ашады.</translation>
    </message>
    <message>
        <source>Year of the monitoring</source>
        <translation>Мониторинг жылы</translation>
    </message>
</context>
<context>
    <name>DoneForm</name>
    <message>
        <source>not chosen</source>
        <translation>таңдалмаған</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Не орындалды</translation>
    </message>
</context>
<context>
    <name>DraftForm</name>
    <message>
        <source>not chosen yet</source>
        <translation>әлі таңдалмаған</translation>
    </message>
    <message>
        <source>none</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ешкім</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Іс-шара</translation>
    </message>
    <message>
        <source>Day (of a visit its last one)</source>
        <translation>Күні (сапардың соңғы күні)</translation>
    </message>
    <message>
        <source>Draft registered as</source>
        <translation>Жобаның тіркеу деректемелері</translation>
    </message>
    <message>
        <source>Heading in Kazakh</source>
        <translation>Қазақша тақырыбы</translation>
    </message>
    <message>
        <source>Heading in Russian</source>
        <translation>Орысша тақырыбы</translation>
    </message>
    <message>
        <source>Form (28)</source>
        <translation>Нысаны (28)</translation>
    </message>
    <message>
        <source>Who signs or approves</source>
        <translation>Кім қол қояды не бекітеді</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Мазмұны</translation>
    </message>
    <message>
        <source>Secrecy</source>
        <translation>Құпиялылығы</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Парақ</translation>
    </message>
    <message>
        <source>Responsible unit</source>
        <translation>Жауапты бөлімше</translation>
    </message>
    <message>
        <source>Supervises the unit (33)</source>
        <translation>Бөлімшеге жетекшілік етеді (33)</translation>
    </message>
    <message>
        <source>Another term for the preparation (29, 34)</source>
        <translation>Дайындаудың өзге мерзімі (29, 34)</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Кім белгілеген</translation>
    </message>
    <message>
        <source>Give the day of the event: the terms run from it.</source>
        <translation>Іс-шараның күнін көрсетіңіз: мерзімдер содан бастап есептеледі.</translation>
    </message>
    <message>
        <source>Draft instructions</source>
        <translation>Тапсырмалардың жобасы</translation>
    </message>
    <message>
        <source>New draft instructions</source>
        <translation>Тапсырмалардың жаңа жобасы</translation>
    </message>
    <message>
        <source>After a visit, a working meeting, an extended Government meeting or a session of an advisory body: a protocol; after the Security Council and the Assembly: a decision; after international events: a text of instructions; after statements, and visits without a meeting: an action plan by order (28).</source>
        <translation>Өңірлік сапардан, жұмыс кеңесінен, Үкіметтің кеңейтілген отырысынан, консультативтік-кеңесші орган отырысынан кейін – хаттама; Қауіпсіздік Кеңесінен және Ассамблея сессиясынан кейін – шешім; халықаралық іс-шарадан кейін – тапсырмалар мәтіні; мәлімдемеден және кеңес өткізілмеген сапардан кейін – бұйрықпен бекітілетін іс-шаралар жоспары (28).</translation>
    </message>
    <message>
        <source>On a regional visit: the President held a meeting</source>
        <translation>Өңірлік сапарда Президенттің кеңесі өткізілді</translation>
    </message>
    <message>
        <source>The Government is concerned: the Prime Minister visas on paper (32)</source>
        <translation>Үкіметтің құзыретін қозғайды: Премьер-Министр қағазға виза қояды (32)</translation>
    </message>
    <message>
        <source>attached: %1</source>
        <translation>Қоса берілді: %1</translation>
    </message>
</context>
<context>
    <name>DraftOfInstructions</name>
    <message>
        <source>Form</source>
        <translation>Нысаны</translation>
    </message>
    <message>
        <source>Secrecy</source>
        <translation>Құпиялылығы</translation>
    </message>
    <message>
        <source>Signs or approves</source>
        <translation>Қол қояды не бекітеді</translation>
    </message>
    <message>
        <source>Draft registered as</source>
        <translation>Жобаның тіркеу деректемелері</translation>
    </message>
    <message>
        <source>Responsible unit</source>
        <translation>Жауапты бөлімше</translation>
    </message>
    <message>
        <source>Round, sheets</source>
        <translation>Айналым, парақ</translation>
    </message>
    <message>
        <source>Prepared by bodies</source>
        <translation>Әзірлейтін органдар</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Қоса берілді</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Қол қойылды</translation>
    </message>
</context>
<context>
    <name>EarlierForm</name>
    <message>
        <source>What was found and how it was settled</source>
        <translation>Не анықталды және қалай шешілді</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Тармақ</translation>
    </message>
    <message>
        <source>Alike, %</source>
        <translation>Ұқсастығы, %</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Іс</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Жай-күйі</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Тапсырма</translation>
    </message>
    <message>
        <source>Earlier instructions (33)</source>
        <translation>Бұрын берілген тапсырмалар (33)</translation>
    </message>
    <message>
        <source>No instruction under control here says the same. Confirm that the draft was held against earlier ones; write down what you know from elsewhere.</source>
        <translation>Мұндағы бақылауда осыған ұқсас тапсырма жоқ. Жобаның бұрынғы тапсырмалармен салыстырылғанын растаңыз; басқа жерден белгілі болғанын жазыңыз.</translation>
    </message>
    <message>
        <source>These instructions say much of the same. Write down how that was settled.</source>
        <translation>Мына тапсырмалардың мазмұны ұқсас. Бұл мәселенің қалай шешілгенін жазыңыз.</translation>
    </message>
    <message>
        <source>It was checked</source>
        <translation>Салыстырылды</translation>
    </message>
</context>
<context>
    <name>InstructionChecks</name>
    <message>
        <source>What is looked at</source>
        <translation>Не қаралады</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Тармақ</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Анықталды</translation>
    </message>
    <message>
        <source>met</source>
        <translation>сақталған</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>әлі қаралған жоқ</translation>
    </message>
    <message>
        <source>nothing repeated</source>
        <translation>қайталану жоқ</translation>
    </message>
    <message>
        <source>Earlier instructions are not repeated</source>
        <translation>Бұрын берілген тапсырмалар қайталанбайды</translation>
    </message>
</context>
<context>
    <name>InstructionDraftScreen</name>
    <message>
        <source>Give to bodies …</source>
        <translation>Органдарға тапсыру …</translation>
    </message>
    <message>
        <source>Signed …</source>
        <translation>Қол қойылды …</translation>
    </message>
    <message>
        <source>Put under control …</source>
        <translation>Бақылауға алу …</translation>
    </message>
    <message>
        <source>Correct …</source>
        <translation>Түзету …</translation>
    </message>
    <message>
        <source>New version …</source>
        <translation>Жаңа нұсқа …</translation>
    </message>
    <message>
        <source>Take back the last stage …</source>
        <translation>Соңғы кезеңді қайтару …</translation>
    </message>
    <message>
        <source>Given up …</source>
        <translation>Жоба тоқтатылды …</translation>
    </message>
    <message>
        <source>Appendix 5</source>
        <translation>5-қосымша</translation>
    </message>
    <message>
        <source>Appendix 6</source>
        <translation>6-қосымша</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Тармақтар</translation>
    </message>
    <message>
        <source>Add a line …</source>
        <translation>Тармақ қосу …</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Өзгерту …</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>Visas</source>
        <translation>Визалар</translation>
    </message>
    <message>
        <source>Enter the visa …</source>
        <translation>Визаны енгізу …</translation>
    </message>
    <message>
        <source>Take the visa back …</source>
        <translation>Визаны қайтарып алу …</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>Не қаралады</translation>
    </message>
    <message>
        <source>Criteria …</source>
        <translation>Талаптар …</translation>
    </message>
    <message>
        <source>Earlier instructions …</source>
        <translation>Бұрынғы тапсырмалар …</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Барысы</translation>
    </message>
    <message>
        <source>Before the signature: %1</source>
        <translation>Қол қойылғанға дейін: %1</translation>
    </message>
    <message>
        <source>Draft instructions</source>
        <translation>Тапсырмалардың жобасы</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Жолы</translation>
    </message>
    <message>
        <source>On the left the route with the paragraph and the reason for every day. On the right the lines of the control assignment (Appendix 5), the visas of the present round (32, 33), what has to be looked at (30, 33) and the course. The draft is signed only when nothing is missing; then every line becomes a case under control. A button that is grey says why when one points at it.</source>
        <translation>Сол жақта – жобаның жолы, әр күннің тармағы мен себебі. Оң жақта – бақылауды бекіту тармақтары (5-қосымша), осы айналымның визалары (32, 33), қаралуға тиіс мәселелер (30, 33) және барысы. Ештеңе жетіспей тұрмаса ғана жобаға қол қойылады; содан кейін әр тармақ бақылаудағы іске айналады. Басылмайтын түйме себебін көрсеткіш апарылғанда айтады.</translation>
    </message>
    <message>
        <source>Next stage …</source>
        <translation>Келесі кезең …</translation>
    </message>
    <message>
        <source>Done: %1 …</source>
        <translation>Орындалды: %1 …</translation>
    </message>
    <message>
        <source>Every stage before the signature is done.</source>
        <translation>Қол қоюға дейінгі барлық кезең аяқталды.</translation>
    </message>
    <message>
        <source>The preparation is done, or bodies were asked already.</source>
        <translation>Жоба әзірленген немесе органдарға тапсырылған.</translation>
    </message>
    <message>
        <source>Nothing is entered yet.</source>
        <translation>Әлі ештеңе енгізілмеген.</translation>
    </message>
    <message>
        <source>Choose a line first.</source>
        <translation>Алдымен тармақты таңдаңыз.</translation>
    </message>
    <message>
        <source>No visa is entered here.</source>
        <translation>Мұнда виза енгізілмеген.</translation>
    </message>
    <message>
        <source>Paper: number and date</source>
        <translation>Құжат: нөмірі мен күні</translation>
    </message>
    <message>
        <source>The preparation is given to bodies</source>
        <translation>Жобаны әзірлеу органдарға тапсырылды</translation>
    </message>
    <message>
        <source>They have three working days; then the Administration has three to review and agree (32, 33).</source>
        <translation>Оларға үш жұмыс күні беріледі; содан кейін Президент Әкімшілігі үш жұмыс күнінде қарап, келіседі (32, 33).</translation>
    </message>
    <message>
        <source>To which bodies</source>
        <translation>Қандай органдарға</translation>
    </message>
    <message>
        <source>The draft was signed</source>
        <translation>Жобаға қол қойылды</translation>
    </message>
    <message>
        <source>Form, appendices, criteria, earlier instructions, visas and lines must be whole (28-33).</source>
        <translation>Нысаны, қосымшалары, талаптар, бұрынғы тапсырмалар, визалар және тармақтар түгел болуға тиіс (28–33).</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>Құжаттың нөмірі</translation>
    </message>
    <message>
        <source>Under control: No. %1, cases: %2</source>
        <translation>Бақылауға алынды: № %1, істер: %2</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Қайтарып алу: %1</translation>
    </message>
    <message>
        <source>The draft leaves the list; its record stays with the reason.</source>
        <translation>Жоба тізімнен алынады; жазбасы себебімен бірге сақталады.</translation>
    </message>
    <message>
        <source>The draft is given up</source>
        <translation>Жоба тоқтатылды</translation>
    </message>
    <message>
        <source>Take the visa back</source>
        <translation>Визаны қайтарып алу</translation>
    </message>
    <message>
        <source>Control assignment (Appendix 5)</source>
        <translation>Бақылауды бекіту (5-қосымша)</translation>
    </message>
    <message>
        <source>Approval sheet (Appendix 6)</source>
        <translation>Келісу парағы (6-қосымша)</translation>
    </message>
    <message>
        <source>Acquaintance</source>
        <translation>Танысу</translation>
    </message>
</context>
<context>
    <name>InstructionDraftsScreen</name>
    <message>
        <source>New draft …</source>
        <translation>Жаңа жоба …</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Өткен күні</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Іс-шара</translation>
    </message>
    <message>
        <source>Draft instructions</source>
        <translation>Тапсырмалардың жобасы</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Нысаны</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Келесісі</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>Under control</source>
        <translation>Бақылауда</translation>
    </message>
    <message>
        <source>under control</source>
        <translation>бақылауға алынды</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>қол қойылды</translation>
    </message>
    <message>
        <source>There are no draft instructions here. “New draft …” begins the first one with its event.</source>
        <translation>Мұнда тапсырмалардың жобасы жоқ. «Жаңа жоба …» алғашқысын іс-шарасымен бастайды.</translation>
    </message>
    <message>
        <source>Drafts of instructions</source>
        <translation>Тапсырмалардың жобалары</translation>
    </message>
    <message>
        <source>Drafts of the President's instructions after events he took part in (28). The draft goes to the Head of the Administration four working days before the event (31); after it five working days remain to prepare it, one to agree it; bodies that are asked to prepare it have three, the Administration then three more (32, 33). Late stages are red. Enter opens the draft; once it is signed, its lines become cases without being typed again.</source>
        <translation>Президент қатысқан іс-шаралардың қорытындысы бойынша тапсырмалардың жобалары (28). Жоба іс-шарадан төрт жұмыс күні бұрын Әкімшілік Басшысына ұсынылады (31); іс-шарадан кейін оны әзірлеуге бес жұмыс күні, келісуге бір жұмыс күні беріледі; әзірлеу тапсырылған органдарға – үш, содан кейін Әкімшілікке тағы үш жұмыс күні (32, 33). Мерзімі өткен кезеңдер қызыл. Enter жобаны ашады; қол қойылғаннан кейін тармақтары қайта терілмей іске айналады.</translation>
    </message>
</context>
<context>
    <name>InstructionVisaForm</name>
    <message>
        <source>Whose visa</source>
        <translation>Кімнің визасы</translation>
    </message>
    <message>
        <source>Who signed: surname, initials</source>
        <translation>Қол қойғанның тегі, аты-жөні</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Hour, where it stands</source>
        <translation>Сағаты (болса)</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Мазмұны</translation>
    </message>
    <message>
        <source>Remarks or dissent, as written</source>
        <translation>Ескертпе не қарсылық, жазылғанынша</translation>
    </message>
    <message>
        <source>Order: number and date</source>
        <translation>Бұйрық: нөмірі мен күні</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Мына күннен бастап</translation>
    </message>
    <message>
        <source>to (included)</source>
        <translation>мына күнге дейін (қоса алғанда)</translation>
    </message>
    <message>
        <source>Visa on draft instructions</source>
        <translation>Тапсырмалар жобасына виза</translation>
    </message>
    <message>
        <source>An acting person signs only within the dates of the order, whose copy lies with the draft (15).</source>
        <translation>Міндетін атқарушы бұйрықта көрсетілген күндер ішінде ғана қол қояды, бұйрықтың көшірмесі жобаға қоса тігіледі (15).</translation>
    </message>
    <message>
        <source>Signed by an acting person</source>
        <translation>Міндетін атқарушы қол қойды</translation>
    </message>
    <message>
        <source>The order's copy lies with the draft</source>
        <translation>Бұйрықтың көшірмесі жобаға қоса берілді</translation>
    </message>
</context>
<context>
    <name>InstructionVisas</name>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Whose visa</source>
        <translation>Кімнің визасы</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Тармақ</translation>
    </message>
    <message>
        <source>Day</source>
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
        <source>awaited, %1</source>
        <translation>күтілуде, %1</translation>
    </message>
    <message>
        <source>round %1</source>
        <translation>%1-айналым</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>қайтарып алынды</translation>
    </message>
</context>
<context>
    <name>LineForm</name>
    <message>
        <source>not set yet</source>
        <translation>әлі белгіленбеген</translation>
    </message>
    <message>
        <source>Clause No.</source>
        <translation>Тармақ №</translation>
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
        <source>Part of the plan that begins here</source>
        <translation>Осы жерден басталатын бөлім</translation>
    </message>
    <message>
        <source>Measure in Kazakh</source>
        <translation>Іс-шара қазақша</translation>
    </message>
    <message>
        <source>Measure in Russian</source>
        <translation>Іс-шара орысша</translation>
    </message>
    <message>
        <source>Responsible body (named first)</source>
        <translation>Жауапты орган (бірінші көрсетілген)</translation>
    </message>
    <message>
        <source>Co-executors, one a line</source>
        <translation>Бірлесіп орындаушылар, әрқайсысы жеке жолда</translation>
    </message>
    <message>
        <source>Level of control</source>
        <translation>Бақылау деңгейі</translation>
    </message>
    <message>
        <source>Unit of the Administration</source>
        <translation>Президент Әкімшілігінің бөлімшесі</translation>
    </message>
    <message>
        <source>Why at the Administration (42-1)</source>
        <translation>Неге Президент Әкімшілігінде (42-1)</translation>
    </message>
    <message>
        <source>Final result, where an effect is measured (4)</source>
        <translation>Түпкілікті нәтиже, әсері өлшенетін болса (4)</translation>
    </message>
    <message>
        <source>Responsible official</source>
        <translation>Жауапты лауазымды адам</translation>
    </message>
    <message>
        <source>Give the number of the clause.</source>
        <translation>Тармақтың нөмірін көрсетіңіз.</translation>
    </message>
    <message>
        <source>Write what is to be done.</source>
        <translation>Не істелуге тиіс екенін жазыңыз.</translation>
    </message>
    <message>
        <source>Type the date, or say that no term is named.</source>
        <translation>Күнін теріңіз немесе мерзім көрсетілмегенін таңдаңыз.</translation>
    </message>
    <message>
        <source>New line of the control assignment</source>
        <translation>Бақылауды бекітудің жаңа тармағы</translation>
    </message>
    <message>
        <source>Line %1 of the control assignment</source>
        <translation>Бақылауды бекітудің %1-тармағы</translation>
    </message>
    <message>
        <source>Measure, term, form of completion, responsible body and level of control (4, 30-1). What is missing may be added later; it is named before the paper is signed.</source>
        <translation>Іс-шара, мерзімі, аяқталу нысаны, жауапты орган және бақылау деңгейі (4, 30-1). Жетіспегенін кейін қосуға болады; ол қол қоюдың алдында аталады.</translation>
    </message>
    <message>
        <source>needs legislation</source>
        <translation>Заңнамалық актіні талап етеді</translation>
    </message>
    <message>
        <source>complex, interdepartmental, changes approaches (56)</source>
        <translation>Кешенді, ведомствоаралық, тәсілдерді өзгертеді (56)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>Interim reports</source>
        <translation>Аралық есептер</translation>
    </message>
</context>
<context>
    <name>MeasureForm</name>
    <message>
        <source>Stage</source>
        <translation>Кезең</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Орындалу мерзімі</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Іс-шара</translation>
    </message>
    <message>
        <source>Responsible executor (co-executor)</source>
        <translation>Жауапты орындаушы (бірлесіп орындаушы)</translation>
    </message>
    <message>
        <source>Form of completion</source>
        <translation>Аяқталу нысаны</translation>
    </message>
    <message>
        <source>Indicator of execution</source>
        <translation>Орындалу индикаторы</translation>
    </message>
    <message>
        <source>Official responsible for control</source>
        <translation>Бақылауға жауапты лауазымды адам</translation>
    </message>
    <message>
        <source>Measure of the road map</source>
        <translation>Жол картасының іс-шарасы</translation>
    </message>
    <message>
        <source>Every measure names all of this (Appendix 3), and none ends after the instruction itself (56).</source>
        <translation>Әр іс-шарада осының бәрі көрсетіледі (3-қосымша), ешқайсысы тапсырманың өзінен кеш аяқталмайды (56).</translation>
    </message>
</context>
<context>
    <name>NationwidePlanScreen</name>
    <message>
        <source>Put under control …</source>
        <translation>Бақылауға алу …</translation>
    </message>
    <message>
        <source>Take back the last step …</source>
        <translation>Соңғы қадамды қайтару …</translation>
    </message>
    <message>
        <source>Correct …</source>
        <translation>Түзету …</translation>
    </message>
    <message>
        <source>Appendix 2</source>
        <translation>2-қосымша</translation>
    </message>
    <message>
        <source>Appendix 5</source>
        <translation>5-қосымша</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Іс-шаралар</translation>
    </message>
    <message>
        <source>Add a measure …</source>
        <translation>Іс-шара қосу …</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Өзгерту …</translation>
    </message>
    <message>
        <source>Part of the plan …</source>
        <translation>Жоспар бөлімі …</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>Risks told to the Head</source>
        <translation>Басшыға хабарланған тәуекелдер</translation>
    </message>
    <message>
        <source>The Head was told of a risk …</source>
        <translation>Тәуекел туралы Басшыға хабарланды …</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Жыл</translation>
    </message>
    <message>
        <source>Secrecy</source>
        <translation>Құпиялылығы</translation>
    </message>
    <message>
        <source>Decree that approved it</source>
        <translation>Бекіткен жарлық</translation>
    </message>
    <message>
        <source>In Russian</source>
        <translation>Орысша</translation>
    </message>
    <message>
        <source>Nationwide plan</source>
        <translation>Жалпыұлттық жоспар</translation>
    </message>
    <message>
        <source>From the Address to the road maps</source>
        <translation>Жолдаудан жол карталарына дейін</translation>
    </message>
    <message>
        <source>On the left the year's schedule (5, 6, 8) and the chain: draft by the Administration, the Government Office, rework, submission by a resolution, each in two working days from the one before (36-38); the decree, its control assignment, approved by the Head, in three (40), road maps in twenty (40-1). Days in grey are expected, not set. On the right the measures: they print as Appendix 2 and, with their control assignment, as Appendix 5, and become cases after the decree. Monitoring has a section of its own.</source>
        <translation>Сол жақта – жылдың кестесі (5, 6, 8) және қадамдар: Әкімшілік жобасы, Үкімет Аппараты, пысықтау, қаулымен енгізу – әрқайсысына алдыңғысынан бастап екі жұмыс күні (36–38); жарлық, Басшы бекітетін бақылауды бекіту – үш (40), жол карталары – жиырма жұмыс күні (40-1). «≈» белгісі бар күндер күтіледі, белгіленген емес. Оң жақта – іс-шаралар: олар 2-қосымша және бақылауды бекітумен бірге 5-қосымша болып басылады, жарлықтан кейін іске айналады. Мониторингтің өз бөлімі бар.</translation>
    </message>
    <message>
        <source>Next step …</source>
        <translation>Келесі қадам …</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Орындалды: %1</translation>
    </message>
    <message>
        <source>Every step to the road maps is done.</source>
        <translation>Жол карталарына дейінгі барлық қадам орындалды.</translation>
    </message>
    <message>
        <source>Nothing is entered yet.</source>
        <translation>Әлі ештеңе енгізілмеген.</translation>
    </message>
    <message>
        <source>Choose a measure first.</source>
        <translation>Алдымен іс-шараны таңдаңыз.</translation>
    </message>
    <message>
        <source>Paper: number and date</source>
        <translation>Құжат: нөмірі мен күні</translation>
    </message>
    <message>
        <source>Resolution of the Government: number and date</source>
        <translation>Үкіметтің қаулысы: нөмірі мен күні</translation>
    </message>
    <message>
        <source>Number of the decree</source>
        <translation>Жарлықтың нөмірі</translation>
    </message>
    <message>
        <source>Approved by (40)</source>
        <translation>Кім бекітті (40)</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Қайтарып алу: %1</translation>
    </message>
    <message>
        <source>Under control: No. %1, cases: %2</source>
        <translation>Бақылауға алынды: № %1, істер: %2</translation>
    </message>
    <message>
        <source>The Head of the Administration was told of a risk</source>
        <translation>Әкімшілік Басшысына тәуекел туралы хабарланды</translation>
    </message>
    <message>
        <source>Risks that measures are not carried out in time, in full or well, with proposals (40-1, 63).</source>
        <translation>Іс-шаралардың уақтылы, толық, сапалы орындалмау тәуекелдері, ұсыныстарымен бірге (40-1, 63).</translation>
    </message>
    <message>
        <source>Which risk, and what is proposed</source>
        <translation>Қандай тәуекел және не ұсынылады</translation>
    </message>
    <message>
        <source>Nationwide plan (Appendix 2)</source>
        <translation>Жалпыұлттық жоспар (2-қосымша)</translation>
    </message>
    <message>
        <source>Control assignment (Appendix 5)</source>
        <translation>Бақылауды бекіту (5-қосымша)</translation>
    </message>
</context>
<context>
    <name>NationwidePlansScreen</name>
    <message>
        <source>New year …</source>
        <translation>Жаңа жыл …</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Жыл</translation>
    </message>
    <message>
        <source>Nationwide plan</source>
        <translation>Жалпыұлттық жоспар</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Келесісі</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>Under control</source>
        <translation>Бақылауда</translation>
    </message>
    <message>
        <source>Every step is done; monitoring goes on</source>
        <translation>Барлық қадам орындалды; мониторинг жалғасуда</translation>
    </message>
    <message>
        <source>No Address is followed here. “New year …” begins the year of one.</source>
        <translation>Мұнда бірде-бір жолдау бойынша жұмыс жүргізілмейді. «Жаңа жыл …» жолдаудың жылын бастайды.</translation>
    </message>
    <message>
        <source>Address and nationwide plan</source>
        <translation>Жолдау және жалпыұлттық жоспар</translation>
    </message>
    <message>
        <source>The year of an Address: proposals in May, the draft to the President before 20 August, the Address in September (5, 6, 8); then the nationwide plan in steps of two working days each (36-38), its control assignment three working days after the decree (40) and road maps in twenty (40-1). What is late is red. Enter opens a year.</source>
        <translation>Жолдаудың жылы: мамырда ұсыныстар, 20 тамызға дейін Президентке жоба, қыркүйекте жолдау (5, 6, 8); содан кейін әрқайсысы екі жұмыс күндік қадамдармен жалпыұлттық жоспар (36–38), жарлықтан кейін үш жұмыс күнінде бақылауды бекіту (40) және жиырма жұмыс күнінде жол карталары (40-1). Мерзімі өткені қызыл. Enter жылды ашады.</translation>
    </message>
</context>
<context>
    <name>ObservationForm</name>
    <message>
        <source>What is wrong</source>
        <translation>Кемшілігі</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Норма</translation>
    </message>
    <message>
        <source>How it shows</source>
        <translation>Мәні</translation>
    </message>
    <message>
        <source>Found in the monitoring of %1</source>
        <translation>%1 жылғы мониторингте анықталғаны</translation>
    </message>
    <message>
        <source>Contradictions, repetitions, gaps, norms that do not work, are outdated or invite corruption (82).</source>
        <translation>Қайшылықтар, қайталанулар, олқылықтар, тиімсіз, ескірген және сыбайлас жемқорлық нормалары (82).</translation>
    </message>
</context>
<context>
    <name>PaperCourse</name>
    <message>
        <source>Day</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Не</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Құжат</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>Енгізген</translation>
    </message>
    <message>
        <source>Given to bodies to prepare</source>
        <translation>Әзірлеу органдарға тапсырылды</translation>
    </message>
    <message>
        <source>New version, round %1</source>
        <translation>Жаңа нұсқа, %1-айналым</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Plans</source>
        <translation>Жоспарлар</translation>
    </message>
</context>
<context>
    <name>PlanDuties</name>
    <message>
        <source>%1, act by %2</source>
        <translation>%1, әрекет ету күні – %2</translation>
    </message>
    <message>
        <source>waits for the Government Office's report</source>
        <translation>Үкімет Аппаратының ақпаратын күтеді</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>none</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>Year of the Address</source>
        <translation>Жолдаудың жылы</translation>
    </message>
    <message>
        <source>Secrecy (needed to put measures under control here)</source>
        <translation>Құпиялылығы (мұнда бақылауға алу үшін қажет)</translation>
    </message>
    <message>
        <source>Name of the plan in Kazakh</source>
        <translation>Жоспардың қазақша атауы</translation>
    </message>
    <message>
        <source>Name of the plan in Russian</source>
        <translation>Жоспардың орысша атауы</translation>
    </message>
    <message>
        <source>Nationwide plan</source>
        <translation>Жалпыұлттық жоспар</translation>
    </message>
    <message>
        <source>New year of an Address</source>
        <translation>Жолдаудың жаңа жылы</translation>
    </message>
    <message>
        <source>One plan a year. Its terms run from the day of the Address, which is entered on its page.</source>
        <translation>Жылына бір жоспар. Мерзімдері жолдау арналған күннен бастап есептеледі, ол күн жоспардың бетінде енгізіледі.</translation>
    </message>
</context>
<context>
    <name>PlanItems</name>
    <message>
        <source>No.</source>
        <translation>№</translation>
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
        <source>Responsible</source>
        <translation>Жауапты орган</translation>
    </message>
    <message>
        <source>Level of control</source>
        <translation>Бақылау деңгейі</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Бақылау</translation>
    </message>
</context>
<context>
    <name>PlanMonitoringScreen</name>
    <message>
        <source>Done …</source>
        <translation>Орындалды …</translation>
    </message>
    <message>
        <source>Items of the plan …</source>
        <translation>Жоспар тармақтары …</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Тармақ</translation>
    </message>
    <message>
        <source>Who owes it</source>
        <translation>Кім орындауға тиіс</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Не</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Орындалуы</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Құжат</translation>
    </message>
    <message>
        <source>No nationwide plan was approved by the end of this year.</source>
        <translation>Осы жылдың соңына дейін бірде-бір жалпыұлттық жоспар бекітілмеген.</translation>
    </message>
    <message>
        <source>Paper: number and date</source>
        <translation>Құжат: нөмірі мен күні</translation>
    </message>
    <message>
        <source>Monitoring of nationwide plans</source>
        <translation>Жалпыұлттық жоспарлардың мониторингі</translation>
    </message>
    <message>
        <source>For the chosen year: first what is owed after its first half (63), then after the year itself, in the beginning of the next (62). The units of the Administration have five working days from the arrival of the Government Office's report; until it came their day is open. Enter on a duty enters that it was done, with its paper; what is late is entered and stays marked. “Items of the plan” holds what is reported of each item and prints Appendix 4.</source>
        <translation>Таңдалған жыл бойынша: алдымен жартыжылдықтан кейінгі (63), содан кейін жылдан кейінгі, келесі жылдың басындағы міндеттер (62). Әкімшілік бөлімшелеріне Үкімет Аппаратының ақпараты келіп түскен күннен бастап бес жұмыс күні беріледі; ол түскенше күні белгісіз. Міндетте Enter оның орындалғанын құжатымен енгізеді; кеш орындалғаны енгізіледі және белгіленіп қалады. «Жоспар тармақтары» әр тармақ бойынша ақпаратты сақтайды және 4-қосымшаны басады.</translation>
    </message>
    <message>
        <source>Year of the monitoring</source>
        <translation>Мониторинг жылы</translation>
    </message>
</context>
<context>
    <name>PlanProgressScreen</name>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>What is reported …</source>
        <translation>Ақпаратты енгізу …</translation>
    </message>
    <message>
        <source>Appendix 4</source>
        <translation>4-қосымша</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Тармақ</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Іс-шара</translation>
    </message>
    <message>
        <source>Taken and reached</source>
        <translation>Қабылданған шаралар мен нәтижелер</translation>
    </message>
    <message>
        <source>Assessment and proposals</source>
        <translation>Бағалау және ұсыныстар</translation>
    </message>
    <message>
        <source>The plan has no items yet; they are entered on its page.</source>
        <translation>Жоспарда әлі тармақ жоқ; олар жоспардың бетінде енгізіледі.</translation>
    </message>
    <message>
        <source>Progress of the plan (Appendix 4): %1</source>
        <translation>Жоспардың орындалу барысы (4-қосымша): %1</translation>
    </message>
    <message>
        <source>What is reported of each item: measures taken and results, the plan of action for the near future, the assessment and proposals on further control (62, 63). Ctrl+P prints Appendix 4.</source>
        <translation>Әр тармақ бойынша ақпарат: қабылданған шаралар мен нәтижелер, жақын арадағы іс-қимыл жоспары, бағалау және одан арғы бақылау бойынша ұсыныстар (62, 63). Ctrl+P 4-қосымшаны басады.</translation>
    </message>
</context>
<context>
    <name>PlanRisks</name>
    <message>
        <source>Told on</source>
        <translation>Хабарланған күні</translation>
    </message>
    <message>
        <source>Risk and proposals</source>
        <translation>Тәуекел және ұсыныстар</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Құжат</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>Енгізген</translation>
    </message>
</context>
<context>
    <name>PlansScreen</name>
    <message>
        <source>Plans</source>
        <translation>Жоспарлар</translation>
    </message>
</context>
<context>
    <name>ProgressForm</name>
    <message>
        <source>Measures taken and results reached</source>
        <translation>Қабылданған шаралар және қол жеткізілген нәтижелер</translation>
    </message>
    <message>
        <source>Plan of action for the near future</source>
        <translation>Жақын арадағы перспективаға арналған іс-қимыл жоспары</translation>
    </message>
    <message>
        <source>Assessment and proposals on further control</source>
        <translation>Бағалау және одан арғы бақылау бойынша ұсыныстар</translation>
    </message>
    <message>
        <source>Item %1 of the plan</source>
        <translation>Жоспардың %1-тармағы</translation>
    </message>
</context>
<context>
    <name>ProposalForm</name>
    <message>
        <source>nothing is proposed</source>
        <translation>ұсыныс жоқ</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Ұсыныс</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Мазмұны</translation>
    </message>
    <message>
        <source>Proposal after the monitoring of %1</source>
        <translation>%1 жылғы мониторинг бойынша ұсыныс</translation>
    </message>
    <message>
        <source>A proposal rests on something that was found (85).</source>
        <translation>Ұсыныс анықталған кемшілікке негізделеді (85).</translation>
    </message>
</context>
<context>
    <name>ReasonForm</name>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
</context>
<context>
    <name>RoadMapForm</name>
    <message>
        <source>Executing body that develops it</source>
        <translation>Әзірлейтін орындаушы орган</translation>
    </message>
    <message>
        <source>What this body is (57)</source>
        <translation>Бұл қандай орган (57)</translation>
    </message>
    <message>
        <source>Interim control date, as on the form</source>
        <translation>Аралық бақылау мерзімі, нысандағыдай</translation>
    </message>
    <message>
        <source>Head of the road map</source>
        <translation>Жол картасының басы</translation>
    </message>
    <message>
        <source>New road map</source>
        <translation>Жаңа жол картасы</translation>
    </message>
    <message>
        <source>What the body is and what the measures touch decides who approves (57).</source>
        <translation>Кім бекітетіні органның түріне және іс-шаралардың нені қозғайтынына байланысты (57).</translation>
    </message>
    <message>
        <source>touches powers of the Government</source>
        <translation>Үкіметтің өкілеттігін қозғайды</translation>
    </message>
    <message>
        <source>holds interdepartmental measures</source>
        <translation>Ведомствоаралық іс-шараларды қамтиды</translation>
    </message>
    <message>
        <source>an action plan: no road map is due (60)</source>
        <translation>Іс-шаралар жоспары: жол картасы қажет емес (60)</translation>
    </message>
</context>
<context>
    <name>RoadMapParts</name>
    <message>
        <source>Worked out in the form of Appendix 3</source>
        <translation>3-қосымша нысанында әзірленді</translation>
    </message>
    <message>
        <source>Agreement of the Presidential Administration</source>
        <translation>Президент Әкімшілігімен келісу</translation>
    </message>
    <message>
        <source>Agreement of the Prime Minister</source>
        <translation>Премьер-Министрмен келісу</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Бекіту</translation>
    </message>
</context>
<context>
    <name>RoadMapScreen</name>
    <message>
        <source>Worked out …</source>
        <translation>Әзірленді …</translation>
    </message>
    <message>
        <source>To the Administration …</source>
        <translation>Әкімшілікке берілді …</translation>
    </message>
    <message>
        <source>The Administration agreed …</source>
        <translation>Әкімшілік келісті …</translation>
    </message>
    <message>
        <source>The Prime Minister agreed …</source>
        <translation>Премьер-Министр келісті …</translation>
    </message>
    <message>
        <source>Approved …</source>
        <translation>Бекітілді …</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карточка</translation>
    </message>
    <message>
        <source>Head …</source>
        <translation>Басы …</translation>
    </message>
    <message>
        <source>New version …</source>
        <translation>Жаңа нұсқа …</translation>
    </message>
    <message>
        <source>Entered by mistake …</source>
        <translation>Қате енгізілген …</translation>
    </message>
    <message>
        <source>Appendix 3</source>
        <translation>3-қосымша</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Іс-шаралар</translation>
    </message>
    <message>
        <source>Add a measure …</source>
        <translation>Іс-шара қосу …</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Өзгерту …</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>Carried out …</source>
        <translation>Орындалды …</translation>
    </message>
    <message>
        <source>Was not carried out …</source>
        <translation>Орындалмаған …</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Іс-шара</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Жауапты орган</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Индикатор</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Жай-күйі</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Іс</translation>
    </message>
    <message>
        <source>Secrecy</source>
        <translation>Құпиялылығы</translation>
    </message>
    <message>
        <source>Type of document</source>
        <translation>Құжаттың түрі</translation>
    </message>
    <message>
        <source>Final deadline</source>
        <translation>Соңғы орындалу мерзімі</translation>
    </message>
    <message>
        <source>Content of the instruction</source>
        <translation>Тапсырманың мазмұны</translation>
    </message>
    <message>
        <source>Executing body</source>
        <translation>Орындаушы орган</translation>
    </message>
    <message>
        <source>Interim control date</source>
        <translation>Аралық бақылау мерзімі</translation>
    </message>
    <message>
        <source>Who approves</source>
        <translation>Кім бекітеді</translation>
    </message>
    <message>
        <source>Agreed before with</source>
        <translation>Бекітер алдында келісіледі</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Қайтарып алынды</translation>
    </message>
    <message>
        <source>Road map</source>
        <translation>Жол картасы</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Іс-шаралар жоспары</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Жолы</translation>
    </message>
    <message>
        <source>The plan of organisational measures of a case (56, 59; an action plan: 60). On the left its way: worked out ten working days after receipt, agreed where that is asked, approved by whom paragraph 57 names. On the right its measures in two stages. After the approval only the execution of measures is entered; to change more, make a new version.</source>
        <translation>Істің ұйымдастыру іс-шараларының жоспары (56, 59; іс-шаралар жоспары – 60). Сол жақта – жолы: келіп түскеннен кейін он жұмыс күнінде әзірленеді, сұралса келісіледі, 57-тармақта аталған адам бекітеді. Оң жақта – екі кезеңдегі іс-шаралар. Бекітілгеннен кейін іс-шаралардың орындалуы ғана енгізіледі; басқасын өзгерту үшін жаңа нұсқа жасаңыз.</translation>
    </message>
    <message>
        <source>This is entered already.</source>
        <translation>Бұл енгізілген.</translation>
    </message>
    <message>
        <source>Choose a measure first.</source>
        <translation>Алдымен іс-шараны таңдаңыз.</translation>
    </message>
    <message>
        <source>Every measure is whole, both stages hold one, and none ends after the instruction (56).</source>
        <translation>Әр іс-шара толық, екі кезеңде де іс-шара бар, ешқайсысы тапсырмадан кеш аяқталмайды (56).</translation>
    </message>
    <message>
        <source>Paper: number and date</source>
        <translation>Құжат: нөмірі мен күні</translation>
    </message>
    <message>
        <source>The Administration has five working days (57).</source>
        <translation>Президент Әкімшілігіне бес жұмыс күні беріледі (57).</translation>
    </message>
    <message>
        <source>The road map on show is withdrawn with its papers; its measures begin the new version.</source>
        <translation>Көрсетілген жол картасы құжаттарымен бірге қайтарып алынады; іс-шаралары жаңа нұсқаға көшеді.</translation>
    </message>
    <message>
        <source>New version of the road map</source>
        <translation>Жол картасының жаңа нұсқасы</translation>
    </message>
    <message>
        <source>The record stays; the case owes its road map again.</source>
        <translation>Жазба сақталады; іс бойынша жол картасы қайтадан қажет болады.</translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation>Қате енгізілген</translation>
    </message>
    <message>
        <source>The measure was carried out</source>
        <translation>Іс-шара орындалды</translation>
    </message>
    <message>
        <source>The measure was not carried out</source>
        <translation>Іс-шара орындалмаған</translation>
    </message>
    <message>
        <source>Road map (Appendix 3), case %1</source>
        <translation>Жол картасы (3-қосымша), %1-іс</translation>
    </message>
</context>
<context>
    <name>RoadMapsScreen</name>
    <message>
        <source>Case</source>
        <translation>Іс</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Тапсырма</translation>
    </message>
    <message>
        <source>Executing body</source>
        <translation>Орындаушы орган</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Келесісі</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Іс-шаралар</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Кешіктірілді</translation>
    </message>
    <message>
        <source>Execution of measures</source>
        <translation>Іс-шараларды орындау</translation>
    </message>
    <message>
        <source>A road map is owed</source>
        <translation>Жол картасы қажет</translation>
    </message>
    <message>
        <source>Everything is carried out</source>
        <translation>Бәрі орындалды</translation>
    </message>
    <message>
        <source>owed %1 · late %2</source>
        <translation>қажет: %1 · кешіктірілді: %2</translation>
    </message>
    <message>
        <source>No case owes a road map, and none is drawn up. A road map is begun from the card of its case.</source>
        <translation>Жол картасы қажет іс жоқ, жасалғаны да жоқ. Жол картасы істің карточкасынан басталады.</translation>
    </message>
    <message>
        <source>Road maps</source>
        <translation>Жол карталары</translation>
    </message>
    <message>
        <source>Plans of organisational measures (Appendix 3). A case whose term is over six months, with two or more bodies and changing approaches owes one ten working days after receipt (56); a case moved to long-term control always does (59). Such cases stand first; Enter begins their road map. Who approves follows from who develops it (57). A late measure makes the line red.</source>
        <translation>Ұйымдастыру іс-шараларының жоспарлары (3-қосымша). Мерзімі алты айдан асатын, екі және одан көп органға жүктелген, тәсілдерді өзгертуге бағытталған іс бойынша ол келіп түскеннен кейін он жұмыс күнінде әзірленеді (56); ұзақ мерзімді бақылауға ауыстырылған іс бойынша – міндетті түрде (59). Ондай істер бірінші тұрады; Enter олардың жол картасын бастайды. Кім бекітетіні кім әзірлейтініне байланысты (57). Кешіктірілген іс-шара жолды қызыл етеді.</translation>
    </message>
    <message>
        <source>For another case …</source>
        <translation>Басқа іс бойынша …</translation>
    </message>
</context>
<context>
    <name>RoundForm</name>
    <message>
        <source>Day of the new version</source>
        <translation>Жаңа нұсқаның күні</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Парақ</translation>
    </message>
    <message>
        <source>Why it was replaced</source>
        <translation>Неге ауыстырылды</translation>
    </message>
    <message>
        <source>A new version of the draft</source>
        <translation>Жобаның жаңа нұсқасы</translation>
    </message>
    <message>
        <source>Visas of the version before stay on record; everybody visas the new one (32, 33).</source>
        <translation>Бұрынғы нұсқаның визалары жазбада қалады; жаңасына бәрі қайта виза қояды (32, 33).</translation>
    </message>
</context>
<context>
    <name>SectionForm</name>
    <message>
        <source>Title of the part (empty: none)</source>
        <translation>Бөлімнің атауы (бос болса – жоқ)</translation>
    </message>
    <message>
        <source>Part of the plan before item %1</source>
        <translation>Жоспардың %1-тармақ алдындағы бөлімі</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Address and plan</source>
        <translation>Жолдау және жоспар</translation>
    </message>
    <message>
        <source>Road maps</source>
        <translation>Жол карталары</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Мониторинг</translation>
    </message>
    <message>
        <source>Normative decrees</source>
        <translation>Нормативтік жарлықтар</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Тапсырмалар</translation>
    </message>
</context>
<context>
    <name>SignedForm</name>
    <message>
        <source>Position</source>
        <translation>Лауазымы</translation>
    </message>
    <message>
        <source>Surname, initials</source>
        <translation>Тегі, аты-жөні</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Нөмірі</translation>
    </message>
</context>
<context>
    <name>SubjectPage</name>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>done late</source>
        <translation>кешіктіріліп орындалды</translation>
    </message>
    <message>
        <source>waits for: %1</source>
        <translation>мынаны күтеді: %1</translation>
    </message>
    <message>
        <source>%1, late</source>
        <translation>%1, кешіктіріліп</translation>
    </message>
    <message>
        <source>open</source>
        <translation>орындалмаған</translation>
    </message>
</context>
<context>
    <name>OtherCaseForm</name>
    <message>
        <source>Number of the case</source>
        <translation>Карточка нөмірі</translation>
    </message>
    <message>
        <source>For which case</source>
        <translation>Қай іс бойынша</translation>
    </message>
    <message>
        <source>Where no road map is due, the first head of the body may decide on an action plan (60).</source>
        <translation>Жол картасы қажет болмаған жағдайда органның бірінші басшысы іс-шаралар жоспары туралы шешім қабылдай алады (60).</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Жалғастыру</translation>
    </message>
    <message>
        <source>Type the number of the card.</source>
        <translation>Карточка нөмірін жазыңыз.</translation>
    </message>
</context>
<context>
    <name>TrackedTab</name>
    <message>
        <source>Papers</source>
        <translation>Қағаздар</translation>
    </message>
    <message>
        <source>Printed …</source>
        <translation>Басылды …</translation>
    </message>
    <message>
        <source>Hand out …</source>
        <translation>Беру …</translation>
    </message>
    <message>
        <source>Back in the safe …</source>
        <translation>Сейфке қайтты …</translation>
    </message>
    <message>
        <source>No paper in the safe is chosen.</source>
        <translation>Сейфтегі қағаз таңдалмаған.</translation>
    </message>
    <message>
        <source>No paper outside the safe is chosen.</source>
        <translation>Сейфтен тыс қағаз таңдалмаған.</translation>
    </message>
</context>
<context>
    <name>DraftDutiesTile</name>
    <message>
        <source>drafts and plans: due or late</source>
        <translation>жобалар мен жоспарлар: мерзімі таяу немесе өткен</translation>
    </message>
</context>
<context>
    <name>DutiesScreen</name>
    <message>
        <source>everything</source>
        <translation>барлығы</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>Тізімді басып шығару</translation>
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
        <source>Where from</source>
        <translation>Қайдан</translation>
    </message>
    <message>
        <source>What is owed</source>
        <translation>Не істелуге тиіс</translation>
    </message>
    <message>
        <source>Draft, plan, decree</source>
        <translation>Жоба, жоспар, жарлық</translation>
    </message>
    <message>
        <source>Nothing of drafts, plans, road maps and decrees is late or due within ten working days.</source>
        <translation>Жобалар, жоспарлар, жол карталары мен жарлықтар бойынша мерзімі өткені де, он жұмыс күні ішінде таяйтыны да жоқ.</translation>
    </message>
    <message>
        <source>Drafts and plans: what falls due</source>
        <translation>Жобалар мен жоспарлар: мерзімдер</translation>
    </message>
    <message>
        <source>What is owed outside the cases, late or due within ten working days, the earliest first: stages of draft acts (14–25) and of draft instructions (28–34), the year of an Address and its nationwide plan (5–9, 36–40-1), its monitoring (62, 63), road maps and their measures (56–61), the yearly review of normative decrees (85). That a road map is owed at all stands among the duties of its case. Enter opens the record, where each day has its “why”.</source>
        <translation>Істерден тыс міндеттер: мерзімі өткендері және он жұмыс күні ішінде таяйтындары, ең ертесі бірінші тұрады. Бұлар – акт жобаларының (14–25) және тапсырмалар жобаларының (28–34) кезеңдері, Жолдау жылы мен жалпыұлттық жоспар (5–9, 36–40-1), оның мониторингі (62, 63), жол карталары мен олардың іс-шаралары (56–61), нормативтік жарлықтардың жыл сайынғы мониторингі (85). Жол картасын әзірлеу міндетінің өзі істің міндеттері қатарында тұрады. Enter пернесі жазбаны ашады, онда әр күннің себебі көрсетілген.</translation>
    </message>
</context>
</TS>
