<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>ArrivedForm</name>
    <message>
        <source>Received</source>
        <translation>Поступил</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Листов</translation>
    </message>
    <message>
        <source>of annexes</source>
        <translation>Листов приложений</translation>
    </message>
    <message>
        <source>Copy No.</source>
        <translation>Экз. №</translation>
    </message>
    <message>
        <source>Registration No. (empty: the next)</source>
        <translation>Рег. № (пусто – следующий)</translation>
    </message>
    <message>
        <source>Control assignment: number and date</source>
        <translation>Закрепление контроля: номер и дата</translation>
    </message>
    <message>
        <source>Give day and hour of receipt: the terms run from it.</source>
        <translation>Укажите день и час поступления: от них считаются сроки.</translation>
    </message>
    <message>
        <source>Put under control: lines %1</source>
        <translation>Взять на контроль: пунктов – %1</translation>
    </message>
    <message>
        <source>Every line becomes a case with all that was typed. Where the control assignment names the terms, give its number and date: the cases remember it (50).</source>
        <translation>Каждый пункт становится контрольным делом со всем, что введено. Если сроки называет закрепление контроля, укажите его номер и дату: дела это запомнят (50).</translation>
    </message>
    <message>
        <source>Put under control</source>
        <translation>Взять на контроль</translation>
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
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Level of control</source>
        <translation>Уровень контроля</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Контроль</translation>
    </message>
    <message>
        <source>a case</source>
        <translation>дело</translation>
    </message>
</context>
<context>
    <name>CriteriaForm</name>
    <message>
        <source>What the draft was looked at for (30)</source>
        <translation>На что рассмотрен проект (30)</translation>
    </message>
    <message>
        <source>Tick what was looked at and found met. Without all six the draft is not signed.</source>
        <translation>Отметьте то, что рассмотрено и соблюдено. Без всех шести проект не подписывается.</translation>
    </message>
</context>
<context>
    <name>DecreeForm</name>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Decree No.</source>
        <translation>Указ №</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Дата подписания</translation>
    </message>
    <message>
        <source>Secrecy</source>
        <translation>Секретность</translation>
    </message>
    <message>
        <source>Title in Kazakh</source>
        <translation>Название на казахском языке</translation>
    </message>
    <message>
        <source>Title in Russian</source>
        <translation>Название на русском языке</translation>
    </message>
    <message>
        <source>Developer: the body or unit that monitors it</source>
        <translation>Разработчик: орган или подразделение, ведущее мониторинг</translation>
    </message>
    <message>
        <source>Decree of the register</source>
        <translation>Указ реестра</translation>
    </message>
    <message>
        <source>New decree of the register</source>
        <translation>Новый указ реестра</translation>
    </message>
    <message>
        <source>Decrees of the Administration are monitored by the unit that developed them (84).</source>
        <translation>Мониторинг указов, подготовленных Администрацией Президента, ведет разработавшее их подразделение (84).</translation>
    </message>
    <message>
        <source>developed by a unit of the Administration (84)</source>
        <translation>разработан подразделением Администрации Президента (84)</translation>
    </message>
    <message>
        <source>enter it all the same: it is another decree</source>
        <translation>все равно внести: это другой указ</translation>
    </message>
</context>
<context>
    <name>DecreeScreen</name>
    <message>
        <source>Something found …</source>
        <translation>Внести выявленное …</translation>
    </message>
    <message>
        <source>Proposal …</source>
        <translation>Предложение …</translation>
    </message>
    <message>
        <source>Sent …</source>
        <translation>Направлено …</translation>
    </message>
    <message>
        <source>Correct …</source>
        <translation>Исправить …</translation>
    </message>
    <message>
        <source>Lost its force …</source>
        <translation>Утратил силу …</translation>
    </message>
    <message>
        <source>Entered by mistake …</source>
        <translation>Внесено по ошибке …</translation>
    </message>
    <message>
        <source>Found, %1</source>
        <translation>Выявлено, %1</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>По годам</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Что не так</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Норма</translation>
    </message>
    <message>
        <source>How it shows</source>
        <translation>В чем выражается</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Направлено</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Предложение</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Decree</source>
        <translation>Указ</translation>
    </message>
    <message>
        <source>Secrecy</source>
        <translation>Секретность</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>Разработчик</translation>
    </message>
    <message>
        <source>Title in Russian</source>
        <translation>Название на русском языке</translation>
    </message>
    <message>
        <source>Lost its force</source>
        <translation>Утратил силу</translation>
    </message>
    <message>
        <source>Results and proposals to the Administration, %1</source>
        <translation>Результаты и предложения в Администрацию Президента, %1</translation>
    </message>
    <message>
        <source>Normative decree</source>
        <translation>Нормативный правовой указ</translation>
    </message>
    <message>
        <source>Monitoring of %1</source>
        <translation>Мониторинг %1 года</translation>
    </message>
    <message>
        <source>What the monitoring of the year found in this decree, what it proposes and when the results went to the Administration: before 31 December (85). What was sent does not change any more; what was sent late is entered and stays marked. Under “Years” Enter shows another year.</source>
        <translation>Что мониторинг года выявил в этом указе, что предложено и когда результаты направлены в Администрацию Президента: до 31 декабря (85). Направленное больше не изменяется; направленное с опозданием вносится и остается отмеченным. На вкладке «По годам» Enter показывает другой год.</translation>
    </message>
    <message>
        <source>Nothing is entered here.</source>
        <translation>Здесь ничего не внесено.</translation>
    </message>
    <message>
        <source>Results of %1 sent to the Administration</source>
        <translation>Результаты за %1 год направлены в Администрацию Президента</translation>
    </message>
    <message>
        <source>Not later than the day before 31 December (85). What is sent does not change any more.</source>
        <translation>Не позднее дня перед 31 декабря (85). Направленное больше не изменяется.</translation>
    </message>
    <message>
        <source>Covering letter: number and date</source>
        <translation>Сопроводительное письмо: номер и дата</translation>
    </message>
    <message>
        <source>The decree lost its force</source>
        <translation>Указ утратил силу</translation>
    </message>
    <message>
        <source>From the year after, it is not reviewed any more.</source>
        <translation>Со следующего года мониторинг не ведется.</translation>
    </message>
    <message>
        <source>By which act</source>
        <translation>Каким актом</translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation>Внесено по ошибке</translation>
    </message>
    <message>
        <source>The decree leaves the register; its record stays with the reason.</source>
        <translation>Указ исключается из реестра; запись остается с причиной.</translation>
    </message>
</context>
<context>
    <name>DecreesScreen</name>
    <message>
        <source>New decree …</source>
        <translation>Новый указ …</translation>
    </message>
    <message>
        <source>Print the register</source>
        <translation>Печать реестра</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Дата подписания</translation>
    </message>
    <message>
        <source>Decree</source>
        <translation>Указ</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>Разработчик</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Направлено</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Выявлено</translation>
    </message>
    <message>
        <source>%1, late</source>
        <translation>%1, с опозданием</translation>
    </message>
    <message>
        <source>to review %1 · sent %2 · late %3 · open %4</source>
        <translation>подлежат мониторингу: %1 · направлено: %2 · с опозданием: %3 · осталось: %4</translation>
    </message>
    <message>
        <source>The register is empty. “New decree …” enters the first one with its developer (87).</source>
        <translation>Реестр пуст. «Новый указ …» вносит первый указ с его разработчиком (87).</translation>
    </message>
    <message>
        <source>Register of normative decrees, %1</source>
        <translation>Реестр нормативных правовых указов, %1</translation>
    </message>
    <message>
        <source>Normative decrees</source>
        <translation>Нормативные указы</translation>
    </message>
    <message>
        <source>The register of normative decrees under monitoring (87). Developing bodies, and units of the Administration for its own decrees, look every year for contradictions, repetitions, gaps, norms that do not work, are outdated or invite corruption (82-84), and send what they found, with proposals where needed, before 31 December (85). Choose the year beside the filter; Enter opens a decree.</source>
        <translation>Реестр нормативных правовых указов, подлежащих мониторингу (87). Органы-разработчики, а по указам Администрации Президента – ее подразделения, ежегодно выявляют противоречия, повторы, пробелы, неэффективные, устаревшие и коррупциогенные нормы (82–84) и направляют результаты, при необходимости с предложениями, до 31 декабря (85). Год выбирается рядом с фильтром; Enter открывает указ.</translation>
    </message>
    <message>
        <source>Year of the monitoring</source>
        <translation>Год мониторинга</translation>
    </message>
</context>
<context>
    <name>DoneForm</name>
    <message>
        <source>not chosen</source>
        <translation>не выбрано</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Что выполнено</translation>
    </message>
</context>
<context>
    <name>DraftForm</name>
    <message>
        <source>not chosen yet</source>
        <translation>еще не выбрано</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>никем</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>Day (of a visit its last one)</source>
        <translation>День (поездки – последний)</translation>
    </message>
    <message>
        <source>Draft registered as</source>
        <translation>Регистрация проекта</translation>
    </message>
    <message>
        <source>Heading in Kazakh</source>
        <translation>Заголовок на казахском языке</translation>
    </message>
    <message>
        <source>Heading in Russian</source>
        <translation>Заголовок на русском языке</translation>
    </message>
    <message>
        <source>Form (28)</source>
        <translation>Форма (28)</translation>
    </message>
    <message>
        <source>Who signs or approves</source>
        <translation>Кто подписывает или утверждает</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Secrecy</source>
        <translation>Секретность</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Листов</translation>
    </message>
    <message>
        <source>Responsible unit</source>
        <translation>Ответственное подразделение</translation>
    </message>
    <message>
        <source>Supervises the unit (33)</source>
        <translation>Курирует подразделение (33)</translation>
    </message>
    <message>
        <source>Another term for the preparation (29, 34)</source>
        <translation>Иной срок подготовки (29, 34)</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Кем установлен</translation>
    </message>
    <message>
        <source>Give the day of the event: the terms run from it.</source>
        <translation>Укажите день мероприятия: от него считаются сроки.</translation>
    </message>
    <message>
        <source>Draft instructions</source>
        <translation>Проект поручений</translation>
    </message>
    <message>
        <source>New draft instructions</source>
        <translation>Новый проект поручений</translation>
    </message>
    <message>
        <source>After a visit, a working meeting, an extended Government meeting or a session of an advisory body: a protocol; after the Security Council and the Assembly: a decision; after international events: a text of instructions; after statements, and visits without a meeting: an action plan by order (28).</source>
        <translation>После региональной поездки, рабочего совещания, расширенного заседания Правительства, заседания консультативно-совещательного органа – протокол; после Совета Безопасности и сессии Ассамблеи – решение; после международного мероприятия – текст поручений; после заявления и поездки без совещания – план мероприятий, утверждаемый приказом (28).</translation>
    </message>
    <message>
        <source>On a regional visit: the President held a meeting</source>
        <translation>В региональной поездке проведено совещание Президента</translation>
    </message>
    <message>
        <source>The Government is concerned: the Prime Minister visas on paper (32)</source>
        <translation>Затрагивает компетенцию Правительства: Премьер-Министр визирует на бумаге (32)</translation>
    </message>
    <message>
        <source>attached: %1</source>
        <translation>Приложено: %1</translation>
    </message>
</context>
<context>
    <name>DraftOfInstructions</name>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Secrecy</source>
        <translation>Секретность</translation>
    </message>
    <message>
        <source>Signs or approves</source>
        <translation>Подписывает или утверждает</translation>
    </message>
    <message>
        <source>Draft registered as</source>
        <translation>Регистрация проекта</translation>
    </message>
    <message>
        <source>Responsible unit</source>
        <translation>Ответственное подразделение</translation>
    </message>
    <message>
        <source>Round, sheets</source>
        <translation>Круг, листов</translation>
    </message>
    <message>
        <source>Prepared by bodies</source>
        <translation>Готовят органы</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Приложено</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Подписан</translation>
    </message>
</context>
<context>
    <name>EarlierForm</name>
    <message>
        <source>What was found and how it was settled</source>
        <translation>Что найдено и как решено</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>Alike, %</source>
        <translation>Сходство, %</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Поручение</translation>
    </message>
    <message>
        <source>Earlier instructions (33)</source>
        <translation>Ранее данные поручения (33)</translation>
    </message>
    <message>
        <source>No instruction under control here says the same. Confirm that the draft was held against earlier ones; write down what you know from elsewhere.</source>
        <translation>Здесь на контроле нет поручения с тем же содержанием. Подтвердите, что проект сверен с ранее данными поручениями; запишите известное из других источников.</translation>
    </message>
    <message>
        <source>These instructions say much of the same. Write down how that was settled.</source>
        <translation>Эти поручения во многом говорят то же. Запишите, как это решено.</translation>
    </message>
    <message>
        <source>It was checked</source>
        <translation>Сверено</translation>
    </message>
</context>
<context>
    <name>InstructionChecks</name>
    <message>
        <source>What is looked at</source>
        <translation>Что рассматривается</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Выявлено</translation>
    </message>
    <message>
        <source>met</source>
        <translation>соблюдено</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>еще не рассмотрено</translation>
    </message>
    <message>
        <source>nothing repeated</source>
        <translation>повторов нет</translation>
    </message>
    <message>
        <source>Earlier instructions are not repeated</source>
        <translation>Ранее данные поручения не повторяются</translation>
    </message>
</context>
<context>
    <name>InstructionDraftScreen</name>
    <message>
        <source>Give to bodies …</source>
        <translation>Поручить органам …</translation>
    </message>
    <message>
        <source>Signed …</source>
        <translation>Подписан …</translation>
    </message>
    <message>
        <source>Put under control …</source>
        <translation>Взять на контроль …</translation>
    </message>
    <message>
        <source>Correct …</source>
        <translation>Исправить …</translation>
    </message>
    <message>
        <source>New version …</source>
        <translation>Новая редакция …</translation>
    </message>
    <message>
        <source>Take back the last stage …</source>
        <translation>Отозвать последний этап …</translation>
    </message>
    <message>
        <source>Given up …</source>
        <translation>Проект прекращен …</translation>
    </message>
    <message>
        <source>Appendix 5</source>
        <translation>Приложение 5</translation>
    </message>
    <message>
        <source>Appendix 6</source>
        <translation>Приложение 6</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Пункты</translation>
    </message>
    <message>
        <source>Add a line …</source>
        <translation>Добавить пункт …</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Изменить …</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Исключить</translation>
    </message>
    <message>
        <source>Visas</source>
        <translation>Визы</translation>
    </message>
    <message>
        <source>Enter the visa …</source>
        <translation>Внести визу …</translation>
    </message>
    <message>
        <source>Take the visa back …</source>
        <translation>Отозвать визу …</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>Что рассматривается</translation>
    </message>
    <message>
        <source>Criteria …</source>
        <translation>Критерии …</translation>
    </message>
    <message>
        <source>Earlier instructions …</source>
        <translation>Ранее данные поручения …</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Ход</translation>
    </message>
    <message>
        <source>Before the signature: %1</source>
        <translation>До подписания: %1</translation>
    </message>
    <message>
        <source>Draft instructions</source>
        <translation>Проект поручений</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Путь</translation>
    </message>
    <message>
        <source>On the left the route with the paragraph and the reason for every day. On the right the lines of the control assignment (Appendix 5), the visas of the present round (32, 33), what has to be looked at (30, 33) and the course. The draft is signed only when nothing is missing; then every line becomes a case under control. A button that is grey says why when one points at it.</source>
        <translation>Слева – путь проекта с пунктом и причиной каждого дня. Справа – пункты закрепления контроля (приложение 5), визы этого круга (32, 33), что должно быть рассмотрено (30, 33) и ход. Проект подписывается, только когда всего хватает; затем каждый пункт становится контрольным делом. Недоступная кнопка называет причину при наведении.</translation>
    </message>
    <message>
        <source>Next stage …</source>
        <translation>Следующий этап …</translation>
    </message>
    <message>
        <source>Done: %1 …</source>
        <translation>Выполнено: %1 …</translation>
    </message>
    <message>
        <source>Every stage before the signature is done.</source>
        <translation>Все этапы до подписания завершены.</translation>
    </message>
    <message>
        <source>The preparation is done, or bodies were asked already.</source>
        <translation>Проект уже подготовлен либо поручен органам.</translation>
    </message>
    <message>
        <source>Nothing is entered yet.</source>
        <translation>Еще ничего не внесено.</translation>
    </message>
    <message>
        <source>Choose a line first.</source>
        <translation>Сначала выберите пункт.</translation>
    </message>
    <message>
        <source>No visa is entered here.</source>
        <translation>Здесь виза не внесена.</translation>
    </message>
    <message>
        <source>Paper: number and date</source>
        <translation>Документ: номер и дата</translation>
    </message>
    <message>
        <source>The preparation is given to bodies</source>
        <translation>Подготовка проекта поручена органам</translation>
    </message>
    <message>
        <source>They have three working days; then the Administration has three to review and agree (32, 33).</source>
        <translation>У них три рабочих дня; затем Администрация Президента за три рабочих дня рассматривает и согласует (32, 33).</translation>
    </message>
    <message>
        <source>To which bodies</source>
        <translation>Каким органам</translation>
    </message>
    <message>
        <source>The draft was signed</source>
        <translation>Проект подписан</translation>
    </message>
    <message>
        <source>Form, appendices, criteria, earlier instructions, visas and lines must be whole (28-33).</source>
        <translation>Форма, приложения, критерии, ранее данные поручения, визы и пункты должны быть в полноте (28–33).</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>Номер документа</translation>
    </message>
    <message>
        <source>Under control: No. %1, cases: %2</source>
        <translation>Взято на контроль: № %1, дел: %2</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Отозвать: %1</translation>
    </message>
    <message>
        <source>The draft leaves the list; its record stays with the reason.</source>
        <translation>Проект уходит из списка; запись остается с причиной.</translation>
    </message>
    <message>
        <source>The draft is given up</source>
        <translation>Проект прекращен</translation>
    </message>
    <message>
        <source>Take the visa back</source>
        <translation>Отозвать визу</translation>
    </message>
    <message>
        <source>Control assignment (Appendix 5)</source>
        <translation>Закрепление контроля (приложение 5)</translation>
    </message>
    <message>
        <source>Approval sheet (Appendix 6)</source>
        <translation>Лист согласования (приложение 6)</translation>
    </message>
    <message>
        <source>Acquaintance</source>
        <translation>Ознакомление</translation>
    </message>
</context>
<context>
    <name>InstructionDraftsScreen</name>
    <message>
        <source>New draft …</source>
        <translation>Новый проект …</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>Draft instructions</source>
        <translation>Проект поручений</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Under control</source>
        <translation>На контроле</translation>
    </message>
    <message>
        <source>under control</source>
        <translation>взят на контроль</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>подписан</translation>
    </message>
    <message>
        <source>There are no draft instructions here. “New draft …” begins the first one with its event.</source>
        <translation>Проектов поручений здесь нет. «Новый проект …» начинает первый с его мероприятия.</translation>
    </message>
    <message>
        <source>Drafts of instructions</source>
        <translation>Проекты поручений</translation>
    </message>
    <message>
        <source>Drafts of the President's instructions after events he took part in (28). The draft goes to the Head of the Administration four working days before the event (31); after it five working days remain to prepare it, one to agree it; bodies that are asked to prepare it have three, the Administration then three more (32, 33). Late stages are red. Enter opens the draft; once it is signed, its lines become cases without being typed again.</source>
        <translation>Проекты поручений Президента по итогам мероприятий с его участием (28). Проект представляется Руководителю Администрации за четыре рабочих дня до мероприятия (31); после него пять рабочих дней на подготовку, один на согласование; у органов, которым поручена подготовка, три, затем у Администрации еще три (32, 33). Просроченные этапы красные. Enter открывает проект; после подписания его пункты становятся делами без повторного набора.</translation>
    </message>
</context>
<context>
    <name>InstructionVisaForm</name>
    <message>
        <source>Whose visa</source>
        <translation>Чья виза</translation>
    </message>
    <message>
        <source>Who signed: surname, initials</source>
        <translation>Кто подписал: фамилия, инициалы</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Hour, where it stands</source>
        <translation>Время (если есть)</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Что сказано</translation>
    </message>
    <message>
        <source>Remarks or dissent, as written</source>
        <translation>Замечания или возражение, как записано</translation>
    </message>
    <message>
        <source>Order: number and date</source>
        <translation>Приказ: номер и дата</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>to (included)</source>
        <translation>по (включительно)</translation>
    </message>
    <message>
        <source>Visa on draft instructions</source>
        <translation>Виза на проекте поручений</translation>
    </message>
    <message>
        <source>An acting person signs only within the dates of the order, whose copy lies with the draft (15).</source>
        <translation>Исполняющий обязанности подписывает только в пределах дат приказа, копия которого лежит с проектом (15).</translation>
    </message>
    <message>
        <source>Signed by an acting person</source>
        <translation>Подписал исполняющий обязанности</translation>
    </message>
    <message>
        <source>The order's copy lies with the draft</source>
        <translation>Копия приказа приложена к проекту</translation>
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
        <translation>Чья виза</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Подписал</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Что сказано</translation>
    </message>
    <message>
        <source>awaited, %1</source>
        <translation>ожидается, %1</translation>
    </message>
    <message>
        <source>round %1</source>
        <translation>круг %1</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>отозвана</translation>
    </message>
</context>
<context>
    <name>LineForm</name>
    <message>
        <source>not set yet</source>
        <translation>еще не определен</translation>
    </message>
    <message>
        <source>Clause No.</source>
        <translation>Пункт №</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Form of completion</source>
        <translation>Форма завершения</translation>
    </message>
    <message>
        <source>Part of the plan that begins here</source>
        <translation>Раздел плана, начинающийся здесь</translation>
    </message>
    <message>
        <source>Measure in Kazakh</source>
        <translation>Мероприятие на казахском языке</translation>
    </message>
    <message>
        <source>Measure in Russian</source>
        <translation>Мероприятие на русском языке</translation>
    </message>
    <message>
        <source>Responsible body (named first)</source>
        <translation>Ответственный орган (указан первым)</translation>
    </message>
    <message>
        <source>Co-executors, one a line</source>
        <translation>Соисполнители, по одному в строке</translation>
    </message>
    <message>
        <source>Level of control</source>
        <translation>Уровень контроля</translation>
    </message>
    <message>
        <source>Unit of the Administration</source>
        <translation>Подразделение Администрации</translation>
    </message>
    <message>
        <source>Why at the Administration (42-1)</source>
        <translation>Почему в Администрации (42-1)</translation>
    </message>
    <message>
        <source>Final result, where an effect is measured (4)</source>
        <translation>Конечный результат, если эффект измерим (4)</translation>
    </message>
    <message>
        <source>Responsible official</source>
        <translation>Ответственное должностное лицо</translation>
    </message>
    <message>
        <source>Give the number of the clause.</source>
        <translation>Укажите номер пункта.</translation>
    </message>
    <message>
        <source>Write what is to be done.</source>
        <translation>Запишите, что должно быть сделано.</translation>
    </message>
    <message>
        <source>Type the date, or say that no term is named.</source>
        <translation>Введите дату или укажите, что срок не назван.</translation>
    </message>
    <message>
        <source>New line of the control assignment</source>
        <translation>Новый пункт закрепления контроля</translation>
    </message>
    <message>
        <source>Line %1 of the control assignment</source>
        <translation>Пункт %1 закрепления контроля</translation>
    </message>
    <message>
        <source>Measure, term, form of completion, responsible body and level of control (4, 30-1). What is missing may be added later; it is named before the paper is signed.</source>
        <translation>Мероприятие, срок, форма завершения, ответственный орган и уровень контроля (4, 30-1). Недостающее можно добавить позже; перед подписанием оно будет названо.</translation>
    </message>
    <message>
        <source>needs legislation</source>
        <translation>Требует законодательного акта</translation>
    </message>
    <message>
        <source>complex, interdepartmental, changes approaches (56)</source>
        <translation>Комплексное, межведомственное, меняет подходы (56)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Interim reports</source>
        <translation>Промежуточные отчёты</translation>
    </message>
</context>
<context>
    <name>MeasureForm</name>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Срок исполнения</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>Responsible executor (co-executor)</source>
        <translation>Ответственный исполнитель (соисполнитель)</translation>
    </message>
    <message>
        <source>Form of completion</source>
        <translation>Форма завершения</translation>
    </message>
    <message>
        <source>Indicator of execution</source>
        <translation>Индикатор исполнения</translation>
    </message>
    <message>
        <source>Official responsible for control</source>
        <translation>Должностное лицо, ответственное за контроль</translation>
    </message>
    <message>
        <source>Measure of the road map</source>
        <translation>Мероприятие дорожной карты</translation>
    </message>
    <message>
        <source>Every measure names all of this (Appendix 3), and none ends after the instruction itself (56).</source>
        <translation>В каждом мероприятии указывается все это (приложение 3), и ни одно не кончается позже самого поручения (56).</translation>
    </message>
</context>
<context>
    <name>NationwidePlanScreen</name>
    <message>
        <source>Put under control …</source>
        <translation>Взять на контроль …</translation>
    </message>
    <message>
        <source>Take back the last step …</source>
        <translation>Отозвать последний шаг …</translation>
    </message>
    <message>
        <source>Correct …</source>
        <translation>Исправить …</translation>
    </message>
    <message>
        <source>Appendix 2</source>
        <translation>Приложение 2</translation>
    </message>
    <message>
        <source>Appendix 5</source>
        <translation>Приложение 5</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Мероприятия</translation>
    </message>
    <message>
        <source>Add a measure …</source>
        <translation>Добавить мероприятие …</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Изменить …</translation>
    </message>
    <message>
        <source>Part of the plan …</source>
        <translation>Раздел плана …</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Исключить</translation>
    </message>
    <message>
        <source>Risks told to the Head</source>
        <translation>Риски, доложенные Руководителю</translation>
    </message>
    <message>
        <source>The Head was told of a risk …</source>
        <translation>Руководителю доложено о риске …</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Secrecy</source>
        <translation>Секретность</translation>
    </message>
    <message>
        <source>Decree that approved it</source>
        <translation>Утвердивший указ</translation>
    </message>
    <message>
        <source>In Russian</source>
        <translation>На русском языке</translation>
    </message>
    <message>
        <source>Nationwide plan</source>
        <translation>Общенациональный план</translation>
    </message>
    <message>
        <source>From the Address to the road maps</source>
        <translation>От послания до дорожных карт</translation>
    </message>
    <message>
        <source>On the left the year's schedule (5, 6, 8) and the chain: draft by the Administration, the Government Office, rework, submission by a resolution, each in two working days from the one before (36-38); the decree, its control assignment, approved by the Head, in three (40), road maps in twenty (40-1). Days in grey are expected, not set. On the right the measures: they print as Appendix 2 and, with their control assignment, as Appendix 5, and become cases after the decree. Monitoring has a section of its own.</source>
        <translation>Слева – график года (5, 6, 8) и шаги: проект Администрации, Аппарат Правительства, доработка, внесение постановлением – на каждый по два рабочих дня от предыдущего (36–38); указ, закрепление контроля, утверждаемое Руководителем, – три (40), дорожные карты – двадцать рабочих дней (40-1). Дни со знаком «≈» ожидаются, а не установлены. Справа – мероприятия: они печатаются как приложение 2 и, с закреплением контроля, как приложение 5, а после указа становятся делами. У мониторинга свой раздел.</translation>
    </message>
    <message>
        <source>Next step …</source>
        <translation>Следующий шаг …</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Выполнено: %1</translation>
    </message>
    <message>
        <source>Every step to the road maps is done.</source>
        <translation>Все шаги до дорожных карт выполнены.</translation>
    </message>
    <message>
        <source>Nothing is entered yet.</source>
        <translation>Еще ничего не внесено.</translation>
    </message>
    <message>
        <source>Choose a measure first.</source>
        <translation>Сначала выберите мероприятие.</translation>
    </message>
    <message>
        <source>Paper: number and date</source>
        <translation>Документ: номер и дата</translation>
    </message>
    <message>
        <source>Resolution of the Government: number and date</source>
        <translation>Постановление Правительства: номер и дата</translation>
    </message>
    <message>
        <source>Number of the decree</source>
        <translation>Номер указа</translation>
    </message>
    <message>
        <source>Approved by (40)</source>
        <translation>Кем утверждено (40)</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Отозвать: %1</translation>
    </message>
    <message>
        <source>Under control: No. %1, cases: %2</source>
        <translation>Взято на контроль: № %1, дел: %2</translation>
    </message>
    <message>
        <source>The Head of the Administration was told of a risk</source>
        <translation>Руководителю Администрации доложено о риске</translation>
    </message>
    <message>
        <source>Risks that measures are not carried out in time, in full or well, with proposals (40-1, 63).</source>
        <translation>Риски несвоевременного, неполного, некачественного исполнения мероприятий, с предложениями (40-1, 63).</translation>
    </message>
    <message>
        <source>Which risk, and what is proposed</source>
        <translation>Какой риск и что предлагается</translation>
    </message>
    <message>
        <source>Nationwide plan (Appendix 2)</source>
        <translation>Общенациональный план (приложение 2)</translation>
    </message>
    <message>
        <source>Control assignment (Appendix 5)</source>
        <translation>Закрепление контроля (приложение 5)</translation>
    </message>
</context>
<context>
    <name>NationwidePlansScreen</name>
    <message>
        <source>New year …</source>
        <translation>Новый год …</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Nationwide plan</source>
        <translation>Общенациональный план</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Under control</source>
        <translation>На контроле</translation>
    </message>
    <message>
        <source>Every step is done; monitoring goes on</source>
        <translation>Все шаги выполнены; продолжается мониторинг</translation>
    </message>
    <message>
        <source>No Address is followed here. “New year …” begins the year of one.</source>
        <translation>Работа по посланиям здесь не ведется. «Новый год …» начинает год послания.</translation>
    </message>
    <message>
        <source>Address and nationwide plan</source>
        <translation>Послание и общенациональный план</translation>
    </message>
    <message>
        <source>The year of an Address: proposals in May, the draft to the President before 20 August, the Address in September (5, 6, 8); then the nationwide plan in steps of two working days each (36-38), its control assignment three working days after the decree (40) and road maps in twenty (40-1). What is late is red. Enter opens a year.</source>
        <translation>Год послания: предложения в мае, проект Президенту до 20 августа, послание в сентябре (5, 6, 8); затем общенациональный план шагами по два рабочих дня (36–38), закрепление контроля через три рабочих дня после указа (40) и дорожные карты через двадцать (40-1). Просроченное красное. Enter открывает год.</translation>
    </message>
</context>
<context>
    <name>ObservationForm</name>
    <message>
        <source>What is wrong</source>
        <translation>Что не так</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Норма</translation>
    </message>
    <message>
        <source>How it shows</source>
        <translation>В чем выражается</translation>
    </message>
    <message>
        <source>Found in the monitoring of %1</source>
        <translation>Выявлено при мониторинге %1 года</translation>
    </message>
    <message>
        <source>Contradictions, repetitions, gaps, norms that do not work, are outdated or invite corruption (82).</source>
        <translation>Противоречия, повторы, пробелы, неэффективные, устаревшие и коррупциогенные нормы (82).</translation>
    </message>
</context>
<context>
    <name>PaperCourse</name>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>Внес</translation>
    </message>
    <message>
        <source>Given to bodies to prepare</source>
        <translation>Подготовка поручена органам</translation>
    </message>
    <message>
        <source>New version, round %1</source>
        <translation>Новая редакция, круг %1</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Plans</source>
        <translation>Планы</translation>
    </message>
</context>
<context>
    <name>PlanDuties</name>
    <message>
        <source>%1, act by %2</source>
        <translation>%1, действовать до %2</translation>
    </message>
    <message>
        <source>waits for the Government Office's report</source>
        <translation>ждет информации Аппарата Правительства</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Year of the Address</source>
        <translation>Год послания</translation>
    </message>
    <message>
        <source>Secrecy (needed to put measures under control here)</source>
        <translation>Секретность (нужна для взятия на контроль здесь)</translation>
    </message>
    <message>
        <source>Name of the plan in Kazakh</source>
        <translation>Название плана на казахском языке</translation>
    </message>
    <message>
        <source>Name of the plan in Russian</source>
        <translation>Название плана на русском языке</translation>
    </message>
    <message>
        <source>Nationwide plan</source>
        <translation>Общенациональный план</translation>
    </message>
    <message>
        <source>New year of an Address</source>
        <translation>Новый год послания</translation>
    </message>
    <message>
        <source>One plan a year. Its terms run from the day of the Address, which is entered on its page.</source>
        <translation>Один план в год. Сроки считаются от дня послания, который вносится на странице плана.</translation>
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
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Level of control</source>
        <translation>Уровень контроля</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Контроль</translation>
    </message>
</context>
<context>
    <name>PlanMonitoringScreen</name>
    <message>
        <source>Done …</source>
        <translation>Выполнено …</translation>
    </message>
    <message>
        <source>Items of the plan …</source>
        <translation>Пункты плана …</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>Who owes it</source>
        <translation>Кто должен</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Исполнение</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>No nationwide plan was approved by the end of this year.</source>
        <translation>К концу этого года ни один общенациональный план не утвержден.</translation>
    </message>
    <message>
        <source>Paper: number and date</source>
        <translation>Документ: номер и дата</translation>
    </message>
    <message>
        <source>Monitoring of nationwide plans</source>
        <translation>Мониторинг общенациональных планов</translation>
    </message>
    <message>
        <source>For the chosen year: first what is owed after its first half (63), then after the year itself, in the beginning of the next (62). The units of the Administration have five working days from the arrival of the Government Office's report; until it came their day is open. Enter on a duty enters that it was done, with its paper; what is late is entered and stays marked. “Items of the plan” holds what is reported of each item and prints Appendix 4.</source>
        <translation>За выбранный год: сначала обязанности после полугодия (63), затем после года, в начале следующего (62). У подразделений Администрации пять рабочих дней от поступления информации Аппарата Правительства; пока ее нет, их день открыт. Enter на обязанности вносит ее исполнение с документом; исполненное с опозданием вносится и остается отмеченным. «Пункты плана» хранят информацию по каждому пункту и печатают приложение 4.</translation>
    </message>
    <message>
        <source>Year of the monitoring</source>
        <translation>Год мониторинга</translation>
    </message>
</context>
<context>
    <name>PlanProgressScreen</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>What is reported …</source>
        <translation>Внести информацию …</translation>
    </message>
    <message>
        <source>Appendix 4</source>
        <translation>Приложение 4</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>Taken and reached</source>
        <translation>Принятые меры и результаты</translation>
    </message>
    <message>
        <source>Assessment and proposals</source>
        <translation>Оценка и предложения</translation>
    </message>
    <message>
        <source>The plan has no items yet; they are entered on its page.</source>
        <translation>В плане еще нет пунктов; они вносятся на его странице.</translation>
    </message>
    <message>
        <source>Progress of the plan (Appendix 4): %1</source>
        <translation>Ход исполнения плана (приложение 4): %1</translation>
    </message>
    <message>
        <source>What is reported of each item: measures taken and results, the plan of action for the near future, the assessment and proposals on further control (62, 63). Ctrl+P prints Appendix 4.</source>
        <translation>Информация по каждому пункту: принятые меры и результаты, план действий на ближайшую перспективу, оценка и предложения по дальнейшему контролю (62, 63). Ctrl+P печатает приложение 4.</translation>
    </message>
</context>
<context>
    <name>PlanRisks</name>
    <message>
        <source>Told on</source>
        <translation>Доложено</translation>
    </message>
    <message>
        <source>Risk and proposals</source>
        <translation>Риск и предложения</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>Внес</translation>
    </message>
</context>
<context>
    <name>PlansScreen</name>
    <message>
        <source>Plans</source>
        <translation>Планы</translation>
    </message>
</context>
<context>
    <name>ProgressForm</name>
    <message>
        <source>Measures taken and results reached</source>
        <translation>Принятые меры и достигнутые результаты</translation>
    </message>
    <message>
        <source>Plan of action for the near future</source>
        <translation>План действий на ближайшую перспективу</translation>
    </message>
    <message>
        <source>Assessment and proposals on further control</source>
        <translation>Оценка и предложения по дальнейшему контролю</translation>
    </message>
    <message>
        <source>Item %1 of the plan</source>
        <translation>Пункт %1 плана</translation>
    </message>
</context>
<context>
    <name>ProposalForm</name>
    <message>
        <source>nothing is proposed</source>
        <translation>предложений нет</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Предложение</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Что сказано</translation>
    </message>
    <message>
        <source>Proposal after the monitoring of %1</source>
        <translation>Предложение по мониторингу %1 года</translation>
    </message>
    <message>
        <source>A proposal rests on something that was found (85).</source>
        <translation>Предложение основывается на выявленном (85).</translation>
    </message>
</context>
<context>
    <name>ReasonForm</name>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
</context>
<context>
    <name>RoadMapForm</name>
    <message>
        <source>Executing body that develops it</source>
        <translation>Орган-исполнитель, который ее разрабатывает</translation>
    </message>
    <message>
        <source>What this body is (57)</source>
        <translation>Что это за орган (57)</translation>
    </message>
    <message>
        <source>Interim control date, as on the form</source>
        <translation>Срок промежуточного контроля, как на форме</translation>
    </message>
    <message>
        <source>Head of the road map</source>
        <translation>Шапка дорожной карты</translation>
    </message>
    <message>
        <source>New road map</source>
        <translation>Новая дорожная карта</translation>
    </message>
    <message>
        <source>What the body is and what the measures touch decides who approves (57).</source>
        <translation>От вида органа и от того, что затрагивают мероприятия, зависит, кто утверждает (57).</translation>
    </message>
    <message>
        <source>touches powers of the Government</source>
        <translation>затрагивает полномочия Правительства</translation>
    </message>
    <message>
        <source>holds interdepartmental measures</source>
        <translation>Содержит межведомственные мероприятия</translation>
    </message>
    <message>
        <source>an action plan: no road map is due (60)</source>
        <translation>План мероприятий: дорожная карта не требуется (60)</translation>
    </message>
</context>
<context>
    <name>RoadMapParts</name>
    <message>
        <source>Worked out in the form of Appendix 3</source>
        <translation>Разработана по форме приложения 3</translation>
    </message>
    <message>
        <source>Agreement of the Presidential Administration</source>
        <translation>Согласование с Администрацией Президента</translation>
    </message>
    <message>
        <source>Agreement of the Prime Minister</source>
        <translation>Согласование с Премьер-Министром</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Утверждение</translation>
    </message>
</context>
<context>
    <name>RoadMapScreen</name>
    <message>
        <source>Worked out …</source>
        <translation>Разработана …</translation>
    </message>
    <message>
        <source>To the Administration …</source>
        <translation>Передана в Администрацию …</translation>
    </message>
    <message>
        <source>The Administration agreed …</source>
        <translation>Администрация согласовала …</translation>
    </message>
    <message>
        <source>The Prime Minister agreed …</source>
        <translation>Премьер-Министр согласовал …</translation>
    </message>
    <message>
        <source>Approved …</source>
        <translation>Утверждена …</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карточка</translation>
    </message>
    <message>
        <source>Head …</source>
        <translation>Шапка …</translation>
    </message>
    <message>
        <source>New version …</source>
        <translation>Новая редакция …</translation>
    </message>
    <message>
        <source>Entered by mistake …</source>
        <translation>Внесено по ошибке …</translation>
    </message>
    <message>
        <source>Appendix 3</source>
        <translation>Приложение 3</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Мероприятия</translation>
    </message>
    <message>
        <source>Add a measure …</source>
        <translation>Добавить мероприятие …</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Изменить …</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Исключить</translation>
    </message>
    <message>
        <source>Carried out …</source>
        <translation>Исполнено …</translation>
    </message>
    <message>
        <source>Was not carried out …</source>
        <translation>Не исполнено …</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Индикатор</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>Secrecy</source>
        <translation>Секретность</translation>
    </message>
    <message>
        <source>Type of document</source>
        <translation>Вид документа</translation>
    </message>
    <message>
        <source>Final deadline</source>
        <translation>Окончательный срок исполнения</translation>
    </message>
    <message>
        <source>Content of the instruction</source>
        <translation>Содержание поручения</translation>
    </message>
    <message>
        <source>Executing body</source>
        <translation>Орган-исполнитель</translation>
    </message>
    <message>
        <source>Interim control date</source>
        <translation>Срок промежуточного контроля</translation>
    </message>
    <message>
        <source>Who approves</source>
        <translation>Кто утверждает</translation>
    </message>
    <message>
        <source>Agreed before with</source>
        <translation>До утверждения согласуется</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Отозвана</translation>
    </message>
    <message>
        <source>Road map</source>
        <translation>Дорожная карта</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>План мероприятий</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Путь</translation>
    </message>
    <message>
        <source>The plan of organisational measures of a case (56, 59; an action plan: 60). On the left its way: worked out ten working days after receipt, agreed where that is asked, approved by whom paragraph 57 names. On the right its measures in two stages. After the approval only the execution of measures is entered; to change more, make a new version.</source>
        <translation>План организационных мероприятий дела (56, 59; план мероприятий – 60). Слева его путь: разрабатывается за десять рабочих дней после поступления, согласуется, если это запрошено, утверждается тем, кого называет пункт 57. Справа мероприятия в двух этапах. После утверждения вносится только исполнение мероприятий; для иных изменений составляется новая редакция.</translation>
    </message>
    <message>
        <source>This is entered already.</source>
        <translation>Это уже внесено.</translation>
    </message>
    <message>
        <source>Choose a measure first.</source>
        <translation>Сначала выберите мероприятие.</translation>
    </message>
    <message>
        <source>Every measure is whole, both stages hold one, and none ends after the instruction (56).</source>
        <translation>Каждое мероприятие заполнено, в обоих этапах есть мероприятия, и ни одно не кончается позже поручения (56).</translation>
    </message>
    <message>
        <source>Paper: number and date</source>
        <translation>Документ: номер и дата</translation>
    </message>
    <message>
        <source>The Administration has five working days (57).</source>
        <translation>У Администрации Президента пять рабочих дней (57).</translation>
    </message>
    <message>
        <source>The road map on show is withdrawn with its papers; its measures begin the new version.</source>
        <translation>Показанная дорожная карта отзывается с ее документами; ее мероприятия переходят в новую редакцию.</translation>
    </message>
    <message>
        <source>New version of the road map</source>
        <translation>Новая редакция дорожной карты</translation>
    </message>
    <message>
        <source>The record stays; the case owes its road map again.</source>
        <translation>Запись остается; по делу снова требуется дорожная карта.</translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation>Внесено по ошибке</translation>
    </message>
    <message>
        <source>The measure was carried out</source>
        <translation>Мероприятие исполнено</translation>
    </message>
    <message>
        <source>The measure was not carried out</source>
        <translation>Мероприятие не исполнено</translation>
    </message>
    <message>
        <source>Road map (Appendix 3), case %1</source>
        <translation>Дорожная карта (приложение 3), дело %1</translation>
    </message>
</context>
<context>
    <name>RoadMapsScreen</name>
    <message>
        <source>Case</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Поручение</translation>
    </message>
    <message>
        <source>Executing body</source>
        <translation>Орган-исполнитель</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Мероприятия</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Execution of measures</source>
        <translation>Исполнение мероприятий</translation>
    </message>
    <message>
        <source>A road map is owed</source>
        <translation>Требуется дорожная карта</translation>
    </message>
    <message>
        <source>Everything is carried out</source>
        <translation>Все исполнено</translation>
    </message>
    <message>
        <source>owed %1 · late %2</source>
        <translation>требуется: %1 · просрочено: %2</translation>
    </message>
    <message>
        <source>No case owes a road map, and none is drawn up. A road map is begun from the card of its case.</source>
        <translation>Дел, по которым требуется дорожная карта, нет, и ни одна не составлена. Дорожная карта начинается с карточки дела.</translation>
    </message>
    <message>
        <source>Road maps</source>
        <translation>Дорожные карты</translation>
    </message>
    <message>
        <source>Plans of organisational measures (Appendix 3). A case whose term is over six months, with two or more bodies and changing approaches owes one ten working days after receipt (56); a case moved to long-term control always does (59). Such cases stand first; Enter begins their road map. Who approves follows from who develops it (57). A late measure makes the line red.</source>
        <translation>Планы организационных мероприятий (приложение 3). По делу со сроком свыше шести месяцев, возложенному на два и более органа и меняющему подходы, он разрабатывается за десять рабочих дней после поступления (56); по делу, переведенному на долгосрочный контроль, – обязательно (59). Такие дела стоят первыми; Enter начинает их дорожную карту. Кто утверждает, зависит от разработчика (57). Просроченное мероприятие делает строку красной.</translation>
    </message>
    <message>
        <source>For another case …</source>
        <translation>По другому делу …</translation>
    </message>
</context>
<context>
    <name>RoundForm</name>
    <message>
        <source>Day of the new version</source>
        <translation>День новой редакции</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Листов</translation>
    </message>
    <message>
        <source>Why it was replaced</source>
        <translation>Почему заменен</translation>
    </message>
    <message>
        <source>A new version of the draft</source>
        <translation>Новая редакция проекта</translation>
    </message>
    <message>
        <source>Visas of the version before stay on record; everybody visas the new one (32, 33).</source>
        <translation>Визы прежней редакции остаются в записи; новую визируют все заново (32, 33).</translation>
    </message>
</context>
<context>
    <name>SectionForm</name>
    <message>
        <source>Title of the part (empty: none)</source>
        <translation>Название раздела (пусто – нет)</translation>
    </message>
    <message>
        <source>Part of the plan before item %1</source>
        <translation>Раздел плана перед пунктом %1</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Address and plan</source>
        <translation>Послание и план</translation>
    </message>
    <message>
        <source>Road maps</source>
        <translation>Дорожные карты</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Мониторинг</translation>
    </message>
    <message>
        <source>Normative decrees</source>
        <translation>Нормативные указы</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Поручения</translation>
    </message>
</context>
<context>
    <name>SignedForm</name>
    <message>
        <source>Position</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Surname, initials</source>
        <translation>Фамилия, инициалы</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
</context>
<context>
    <name>SubjectPage</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>done late</source>
        <translation>выполнено с опозданием</translation>
    </message>
    <message>
        <source>waits for: %1</source>
        <translation>ждет: %1</translation>
    </message>
    <message>
        <source>%1, late</source>
        <translation>%1, с опозданием</translation>
    </message>
    <message>
        <source>open</source>
        <translation>не исполнено</translation>
    </message>
</context>
<context>
    <name>OtherCaseForm</name>
    <message>
        <source>Number of the case</source>
        <translation>Номер карточки</translation>
    </message>
    <message>
        <source>For which case</source>
        <translation>По какому делу</translation>
    </message>
    <message>
        <source>Where no road map is due, the first head of the body may decide on an action plan (60).</source>
        <translation>Если дорожная карта не требуется, первый руководитель органа может принять решение о плане мероприятий (60).</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Type the number of the card.</source>
        <translation>Укажите номер карточки.</translation>
    </message>
</context>
<context>
    <name>TrackedTab</name>
    <message>
        <source>Papers</source>
        <translation>Бумаги</translation>
    </message>
    <message>
        <source>Printed …</source>
        <translation>Отпечатано …</translation>
    </message>
    <message>
        <source>Hand out …</source>
        <translation>Выдать …</translation>
    </message>
    <message>
        <source>Back in the safe …</source>
        <translation>Возвращено в сейф …</translation>
    </message>
    <message>
        <source>No paper in the safe is chosen.</source>
        <translation>Бумага в сейфе не выбрана.</translation>
    </message>
    <message>
        <source>No paper outside the safe is chosen.</source>
        <translation>Бумага вне сейфа не выбрана.</translation>
    </message>
</context>
<context>
    <name>DraftDutiesTile</name>
    <message>
        <source>drafts and plans: due or late</source>
        <translation>проекты и планы: срок близок или истёк</translation>
    </message>
</context>
<context>
    <name>DutiesScreen</name>
    <message>
        <source>everything</source>
        <translation>всё</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>Печать списка</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Рабочих дней</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>What is owed</source>
        <translation>Что следует сделать</translation>
    </message>
    <message>
        <source>Draft, plan, decree</source>
        <translation>Проект, план, указ</translation>
    </message>
    <message>
        <source>Nothing of drafts, plans, road maps and decrees is late or due within ten working days.</source>
        <translation>По проектам, планам, дорожным картам и указам нет ни просроченного, ни того, чей срок наступает в ближайшие десять рабочих дней.</translation>
    </message>
    <message>
        <source>Drafts and plans: what falls due</source>
        <translation>Проекты и планы: сроки</translation>
    </message>
    <message>
        <source>What is owed outside the cases, late or due within ten working days, the earliest first: stages of draft acts (14–25) and of draft instructions (28–34), the year of an Address and its nationwide plan (5–9, 36–40-1), its monitoring (62, 63), road maps and their measures (56–61), the yearly review of normative decrees (85). That a road map is owed at all stands among the duties of its case. Enter opens the record, where each day has its “why”.</source>
        <translation>Обязанности вне дел: просроченные и те, чей срок наступает в ближайшие десять рабочих дней; самые ранние стоят первыми. Это этапы проектов актов (14–25) и проектов поручений (28–34), год Послания и общенациональный план (5–9, 36–40-1), его мониторинг (62, 63), дорожные карты и их мероприятия (56–61), ежегодный мониторинг нормативных указов (85). Сама обязанность разработать дорожную карту стоит среди обязанностей дела. Enter открывает запись, где у каждого дня указана причина.</translation>
    </message>
</context>
</TS>
