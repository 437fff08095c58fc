<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en_GB">
<context>
    <name>AgendaModel</name>
    <message>
        <source>Due on</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Раб. дней</translation>
    </message>
    <message>
        <source>What is owed</source>
        <translation>Что должно быть исполнено</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Кем</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карточка</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Поручение</translation>
    </message>
    <message>
        <source>Deadline of the instruction</source>
        <translation>Срок исполнения поручения</translation>
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
        <translation>Документ</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Поручение</translation>
    </message>
    <message>
        <source>Responsible executor</source>
        <translation>Ответственный исполнитель</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Раб. дней</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Контроль</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
</context>
<context>
    <name>CardsScreen</name>
    <message>
        <source>in any state</source>
        <translation>в любом состоянии</translation>
    </message>
    <message>
        <source>No card fits. Change the words or show all cards.</source>
        <translation>Подходящих карточек нет. Измените слова или покажите все карточки.</translation>
    </message>
    <message>
        <source>There is no card yet. Ctrl+N registers the first instruction.</source>
        <translation>Карточек пока нет. Первое поручение регистрируется клавишами Ctrl+N.</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Карточки</translation>
    </message>
    <message>
        <source>Every clause under control has a card (paragraph 50). The list is filtered while you type: words, their beginnings and numbers are found in every field. A heading that sorts does so on a click, and back on the next. Enter opens the card under the cursor.

Working days are counted by the calendar of Kazakhstan from today to the deadline in force. A card due today is not overdue.</source>
        <translation>У каждого пункта на контроле есть своя карточка (пункт 50). Список отбирается по мере набора: слова, их начала и номера ищутся во всех полях. Нажатие на заголовок столбца сортирует по нему, повторное – в обратном порядке. Enter открывает карточку под курсором.

Рабочие дни считаются по календарю Казахстана от сегодняшнего дня до действующего срока. Карточка со сроком сегодня не считается просроченной.</translation>
    </message>
    <message>
        <source>words, numbers, bodies</source>
        <translation>слова, номера, органы</translation>
    </message>
    <message>
        <source>Filter the cards</source>
        <translation>Отбор карточек</translation>
    </message>
    <message>
        <source>State of the card</source>
        <translation>Состояние карточки</translation>
    </message>
    <message>
        <source>When it is due</source>
        <translation>Когда срок</translation>
    </message>
    <message>
        <source>Show all cards</source>
        <translation>Показать все карточки</translation>
    </message>
    <message>
        <source>due at any time</source>
        <translation>с любым сроком</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>просрочено</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>срок сегодня</translation>
    </message>
    <message>
        <source>due within 3 working days</source>
        <translation>срок в течение 3 рабочих дней</translation>
    </message>
    <message>
        <source>due within 10 working days</source>
        <translation>срок в течение 10 рабочих дней</translation>
    </message>
    <message>
        <source>kept filters</source>
        <translation>сохраненные отборы</translation>
    </message>
    <message>
        <source>all cards</source>
        <translation>все карточки</translation>
    </message>
    <message>
        <source>More conditions</source>
        <translation>Еще условия</translation>
    </message>
    <message>
        <source>Keep the filter …</source>
        <translation>Сохранить отбор …</translation>
    </message>
    <message>
        <source>Forget this filter</source>
        <translation>Убрать этот отбор</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>Печать перечня</translation>
    </message>
    <message>
        <source>Kept filters</source>
        <translation>Сохраненные отборы</translation>
    </message>
</context>
<context>
    <name>MonthCalendar</name>
    <message>
        <source>month before</source>
        <translation>предыдущий месяц</translation>
    </message>
    <message>
        <source>month after</source>
        <translation>следующий месяц</translation>
    </message>
</context>
<context>
    <name>MonthGrid</name>
    <message>
        <source>There is no calendar for this year.</source>
        <translation>На этот год нет рабочего календаря.</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>выходной день</translation>
    </message>
    <message>
        <source>working day: %1</source>
        <translation>рабочий день: %1</translation>
    </message>
    <message>
        <source>provisional: not yet confirmed by an act</source>
        <translation>предварительно: еще не подтверждено актом</translation>
    </message>
    <message>
        <source>falls due: %1</source>
        <translation>наступает сроков: %1</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message>
        <source>What falls due within ten working days</source>
        <translation>Сроки в ближайшие десять рабочих дней</translation>
    </message>
    <message>
        <source>Due on %1</source>
        <translation>Срок %1</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Сегодня, %1</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>просрочено</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>срок сегодня</translation>
    </message>
    <message>
        <source>within 3 working days</source>
        <translation>в течение 3 рабочих дней</translation>
    </message>
    <message>
        <source>within 10 working days</source>
        <translation>в течение 10 рабочих дней</translation>
    </message>
    <message>
        <source>papers outside the safe</source>
        <translation>документы вне сейфа</translation>
    </message>
    <message>
        <source>done here, awaiting removal</source>
        <translation>исполнено, ожидает снятия с контроля</translation>
    </message>
    <message>
        <source>remarks of the self-check</source>
        <translation>замечания самопроверки</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Each number opens the list behind it; the numbers of days count the very lines that stand below. What is due today is not overdue.

A line is an obligation that the decree derives from a card: the report at the deadline (66), the co-executors&apos; proposals (65), interim reports (66-1), road maps (56), the vision of the process (46), the same-day hand-over of marked instructions with its hour (64). Where no report is owed, the deadline itself is the line (50). Lines stand by day, hour and owner.

The calendar greys days off; the reason appears on hover. A dotted frame marks a day that is provisional: no act has confirmed it yet. A day chosen in the calendar shows what falls due on it.</source>
        <translation>Каждое число открывает свой перечень; числа по дням считают именно те строки, что стоят ниже. Срок, наступающий сегодня, не просрочен.

Строка – обязанность, которую Указ выводит из карточки: отчетная информация к сроку (п. 66), предложения соисполнителей (п. 65), промежуточная отчетность (п. 66-1), дорожные карты (п. 56), видение процесса исполнения (п. 46), доставка поручений с отметкой в тот же день с указанием часа (п. 64). Где отчет не требуется, строкой стоит сам срок исполнения (п. 50). Строки идут по дню, часу и обязанному лицу.

В календаре выходные дни серые; причина видна при наведении. Пунктирная рамка – предварительный день: он еще не подтвержден актом. Выбранный в календаре день показывает, что приходится на него.</translation>
    </message>
    <message>
        <source>Nothing falls due here.</source>
        <translation>Здесь сроков нет.</translation>
    </message>
    <message>
        <source>Show all days</source>
        <translation>Показать все дни</translation>
    </message>
    <message>
        <source>What falls due</source>
        <translation>Наступающие сроки</translation>
    </message>
    <message>
        <source>Reminder slips</source>
        <translation>Напоминания</translation>
    </message>
    <message>
        <source>What waits …</source>
        <translation>Что ожидает …</translation>
    </message>
    <message>
        <source>Execution discipline …</source>
        <translation>Исполнительская дисциплина …</translation>
    </message>
    <message>
        <source>Reminder slips …</source>
        <translation>Напоминания …</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>Печать перечня</translation>
    </message>
    <message>
        <source>Packages due: %1 …</source>
        <translation>Пора отправить пакетов: %1 …</translation>
    </message>
    <message>
        <source>Decisions awaited: %1 …</source>
        <translation>Ожидают решения: %1 …</translation>
    </message>
</context>
<context>
    <name>DisciplineScreen</name>
    <message>
        <source>terms from</source>
        <translation>сроки с</translation>
    </message>
    <message>
        <source>until</source>
        <translation>по</translation>
    </message>
    <message>
        <source>as on</source>
        <translation>по состоянию на</translation>
    </message>
    <message>
        <source>divided by</source>
        <translation>в разрезе</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>считаются</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>Печать сведений</translation>
    </message>
    <message>
        <source>Monthly pack, open</source>
        <translation>Месячный комплект, открытый</translation>
    </message>
    <message>
        <source>Monthly pack, secret</source>
        <translation>Месячный комплект, секретный</translation>
    </message>
    <message>
        <source>Yearly report</source>
        <translation>Годовой отчет</translation>
    </message>
    <message>
        <source>Appendix 8</source>
        <translation>Приложение 8</translation>
    </message>
    <message>
        <source>Review held …</source>
        <translation>Внести рассмотрение …</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Кто отвечает</translation>
    </message>
    <message>
        <source>Terms due</source>
        <translation>Срок наступил</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>В срок</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>С опозданием</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Not due yet</source>
        <translation>Срок впереди</translation>
    </message>
    <message>
        <source>In time of all done, %</source>
        <translation>В срок из исполненных, %</translation>
    </message>
    <message>
        <source>Usual percentage</source>
        <translation>Обычный процент</translation>
    </message>
    <message>
        <source>Within the first term, %</source>
        <translation>В первый срок, %</translation>
    </message>
    <message>
        <source>Mean delay, wd</source>
        <translation>Ср. опоздание, р.д.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>Monthly pack, %1</source>
        <translation>Месячный комплект, %1</translation>
    </message>
    <message>
        <source>Yearly report %1 (80)</source>
        <translation>Отчет за %1 год (п. 80)</translation>
    </message>
    <message>
        <source>Appendix 8, %1</source>
        <translation>Приложение 8, %1 год</translation>
    </message>
    <message>
        <source>The review is entered.</source>
        <translation>Рассмотрение внесено.</translation>
    </message>
    <message>
        <source>No term ends in this period.</source>
        <translation>В этом периоде нет истекающих сроков.</translation>
    </message>
    <message>
        <source>Execution discipline</source>
        <translation>Исполнительская дисциплина</translation>
    </message>
    <message>
        <source>Terms that end in the period, as they stood at the end of the day named: with the deadline then in force and nothing that happened later (45, 54, 80).

In time of all done: what was done not later than its deadline, of all that was done. The usual percentage is shown beside it for comparison: it calls good whatever is not overdue at the moment, however late it was done and however far its term still is. Within the first term: done by the original deadline, whatever was granted later.

A report returned for rework is none. Control ended without execution counts neither way. By unit only sub-instructions inside the body are divided. The open variant of the monthly pack holds figures only: no number, text or term of a case.</source>
        <translation>Сроки, истекающие в периоде, показаны по состоянию на конец названного дня: со сроком, действовавшим тогда, и без того, что произошло позже (пп. 45, 54, 80).

«В срок из исполненных»: исполненное не позже срока из всего исполненного. Обычный процент стоит рядом только для сравнения: он считает хорошим все, что сейчас не просрочено, как бы поздно оно ни было исполнено и как бы далек ни был срок. «В первый срок»: исполнено к первоначальному сроку, что бы ни разрешалось потом.

Отчет, возвращенный на доработку, не считается. Контроль, завершенный без исполнения, не идет ни в ту, ни в другую сторону. По подразделениям делятся только поручения внутри органа. В открытом варианте месячного комплекта только числа: без номеров, текстов и сроков карточек.</translation>
    </message>
</context>
<context>
    <name>ReviewForm</name>
    <message>
        <source>Held on</source>
        <translation>Дата рассмотрения</translation>
    </message>
    <message>
        <source>Paper that shows it</source>
        <translation>Подтверждающий документ</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Что решено</translation>
    </message>
    <message>
        <source>Review of execution discipline (45)</source>
        <translation>Рассмотрение исполнительской дисциплины (п. 45)</translation>
    </message>
    <message>
        <source>Type the date.</source>
        <translation>Введите дату.</translation>
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
        <translation>Дата</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Раб. дни</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Поручение</translation>
    </message>
    <message>
        <source>Paper, addressee</source>
        <translation>Документ, адресат</translation>
    </message>
    <message>
        <source>Nothing waits here.</source>
        <translation>Здесь ничего не ожидает.</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Что ожидает</translation>
    </message>
    <message>
        <source>Cases that wait for somebody, what has waited longest first; Enter opens the card.

A body closes its own control only after the Administration has removed the case (79): both halves of that way have a list. Marked papers are brought the same day (64). A notice of risk is missing where the deadline is near or past, no report stands and nobody was told (66-1).</source>
        <translation>Дела, которые кого-то ждут, дольше всех ожидающие – первыми; Enter открывает карточку.

Орган закрывает свой контроль только после снятия Администрацией Президента (п. 79): у обеих половин этого пути свой перечень. Документы с отметкой доставляются в тот же день (п. 64). Сообщения о риске нет там, где срок близок или прошел, отчета нет и никому не сообщено (п. 66-1).</translation>
    </message>
    <message>
        <source>Which list</source>
        <translation>Какой перечень</translation>
    </message>
</context>
<context>
    <name>CardConditions</name>
    <message>
        <source>any</source>
        <translation>любой</translation>
    </message>
    <message>
        <source>Secrecy</source>
        <translation>Гриф</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Вид поручения</translation>
    </message>
    <message>
        <source>Type of control</source>
        <translation>Вид контроля</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень контроля</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Отметка</translation>
    </message>
    <message>
        <source>Special track</source>
        <translation>Особый порядок (п. 66-3)</translation>
    </message>
    <message>
        <source>Responsible executor</source>
        <translation>Ответственный исполнитель</translation>
    </message>
    <message>
        <source>Due from</source>
        <translation>Срок с</translation>
    </message>
    <message>
        <source>Due until</source>
        <translation>Срок по</translation>
    </message>
</context>
<context>
    <name>KeepFilterForm</name>
    <message>
        <source>Name of the filter</source>
        <translation>Название отбора</translation>
    </message>
    <message>
        <source>Keep this filter</source>
        <translation>Сохранить этот отбор</translation>
    </message>
    <message>
        <source>for everybody in this office</source>
        <translation>для всех в этом учреждении</translation>
    </message>
</context>
<context>
    <name>ActingForm</name>
    <message>
        <source>Who is absent</source>
        <translation>Кто отсутствует</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Кто исполняет обязанности</translation>
    </message>
    <message>
        <source>Order No.</source>
        <translation>Приказ №</translation>
    </message>
    <message>
        <source>Order of</source>
        <translation>Приказ от</translation>
    </message>
    <message>
        <source>From, included</source>
        <translation>С, включительно</translation>
    </message>
    <message>
        <source>To, included</source>
        <translation>По, включительно</translation>
    </message>
    <message>
        <source>Acting by an order</source>
        <translation>Исполнение обязанностей по приказу</translation>
    </message>
    <message>
        <source>Enter both officials in the section Officials first: the absent one and the one who acts.</source>
        <translation>Сначала внесите в раздел «Должностные лица» обоих: отсутствующего и исполняющего его обязанности.</translation>
    </message>
</context>
<context>
    <name>ActingsScreen</name>
    <message>
        <source>Who is absent</source>
        <translation>Кто отсутствует</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Кто исполняет обязанности</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Приказ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>To</source>
        <translation>По</translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation>Окончено досрочно</translation>
    </message>
    <message>
        <source>Acting by orders</source>
        <translation>Исполнение обязанностей по приказам</translation>
    </message>
</context>
<context>
    <name>BodiesScreen</name>
    <message>
        <source>Name in Kazakh</source>
        <translation>Название на казахском</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Название на русском</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Краткое название</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Complete …</source>
        <translation>Дополнить …</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>Переименовать …</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Органы</translation>
    </message>
</context>
<context>
    <name>BodyForm</name>
    <message>
        <source>not said</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>Name in Kazakh</source>
        <translation>Название на казахском</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Название на русском</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Краткое название</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Sector (Appendix 8)</source>
        <translation>Сфера (приложение 8)</translation>
    </message>
    <message>
        <source>Another name from a day on</source>
        <translation>Другое название с определенного дня</translation>
    </message>
    <message>
        <source>Complete the body</source>
        <translation>Дополнить сведения об органе</translation>
    </message>
    <message>
        <source>New body</source>
        <translation>Новый орган</translation>
    </message>
    <message>
        <source>Papers registered before keep the old name.</source>
        <translation>В ранее зарегистрированных документах остается старое название.</translation>
    </message>
</context>
<context>
    <name>DirectoriesScreen</name>
    <message>
        <source>Directories</source>
        <translation>Справочники</translation>
    </message>
</context>
<context>
    <name>DirectoryForm</name>
    <message>
        <source>Type the date.</source>
        <translation>Введите дату.</translation>
    </message>
</context>
<context>
    <name>DirectoryList</name>
    <message>
        <source>New …</source>
        <translation>Добавить …</translation>
    </message>
    <message>
        <source>Last day …</source>
        <translation>Последний день …</translation>
    </message>
    <message>
        <source>There is no entry yet. New … enters the first.</source>
        <translation>Записей пока нет. Первую вносит «Добавить …».</translation>
    </message>
    <message>
        <source>An entry holds from its first to its last day and is never deleted: papers of its time keep it. A body that is renamed gets a new entry that names the one before it.

Who acts for whom rests on an order and holds within its dates only; nobody has two at a time. Sectors divide the yearly summary of delegated control (75-1). The profile says who the office is and who decides where control is not at the Administration (74-1).</source>
        <translation>Запись действует с первого по последний день и никогда не удаляется: документы ее времени сохраняют ее. Переименованный орган получает новую запись, которая называет прежнюю.

Кто за кого исполняет обязанности, определяет приказ и только в пределах его дат; двоих одновременно не бывает. По сферам делится годовой сводный отчет о переданном контроле (п. 75-1). Профиль говорит, кем является организация и кто решает, когда контроль не в Администрации Президента (п. 74-1).</translation>
    </message>
    <message>
        <source>past ones too</source>
        <translation>и прежние</translation>
    </message>
</context>
<context>
    <name>LastDayForm</name>
    <message>
        <source>Last day, included</source>
        <translation>Последний день, включительно</translation>
    </message>
    <message>
        <source>%1 ends</source>
        <translation>%1: окончание действия</translation>
    </message>
</context>
<context>
    <name>NamedForm</name>
    <message>
        <source>Name in Kazakh</source>
        <translation>Название на казахском</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Название на русском</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>Its part of a number</source>
        <translation>Его часть номера</translation>
    </message>
    <message>
        <source>New unit of the office</source>
        <translation>Новое подразделение учреждения</translation>
    </message>
    <message>
        <source>New sector</source>
        <translation>Новая сфера</translation>
    </message>
</context>
<context>
    <name>OfficialForm</name>
    <message>
        <source>of the office itself</source>
        <translation>самого учреждения</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>Surname and initials</source>
        <translation>Фамилия и инициалы</translation>
    </message>
    <message>
        <source>Position in Kazakh</source>
        <translation>Должность на казахском</translation>
    </message>
    <message>
        <source>Position in Russian</source>
        <translation>Должность на русском</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>Unit of the office</source>
        <translation>Подразделение учреждения</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>New official</source>
        <translation>Новое должностное лицо</translation>
    </message>
    <message>
        <source>first head</source>
        <translation>первый руководитель</translation>
    </message>
    <message>
        <source>political servant (68, 72)</source>
        <translation>политический служащий (пп. 68, 72)</translation>
    </message>
</context>
<context>
    <name>OfficialsScreen</name>
    <message>
        <source>Official</source>
        <translation>Должностное лицо</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Body, unit</source>
        <translation>Орган, подразделение</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Officials</source>
        <translation>Должностные лица</translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>Who the office is</source>
        <translation>Статус организации</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>Name in Kazakh</source>
        <translation>Название на казахском</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Название на русском</translation>
    </message>
    <message>
        <source>Regulation that names who decides (74-1)</source>
        <translation>Регламент, определяющий, кто решает (п. 74-1)</translation>
    </message>
    <message>
        <source>Control of the Government: who decides</source>
        <translation>Контроль Правительства: кто решает</translation>
    </message>
    <message>
        <source>Control of a central body: who decides</source>
        <translation>Контроль центрального органа: кто решает</translation>
    </message>
    <message>
        <source>Control of a local body: who decides</source>
        <translation>Контроль местного органа: кто решает</translation>
    </message>
    <message>
        <source>Profile of the organisation</source>
        <translation>Профиль организации</translation>
    </message>
    <message>
        <source>Nothing ticked: the default of the decree stays. Earlier profiles stay for their days.</source>
        <translation>Если ничего не отмечено, действует порядок по Указу. Прежние профили сохраняются для своих дней.</translation>
    </message>
    <message>
        <source>A report is signed in, working days (0: not reckoned)</source>
        <translation>Отчёт подписывается за, раб. дней (0 – не учитывать)</translation>
    </message>
    <message>
        <source>The courier takes, working days (0: not reckoned)</source>
        <translation>Доставка занимает, раб. дней (0 – не учитывать)</translation>
    </message>
</context>
<context>
    <name>ProfileScreen</name>
    <message>
        <source>New profile …</source>
        <translation>Новый профиль …</translation>
    </message>
    <message>
        <source>Who the office is</source>
        <translation>Кем является организация</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Regulation</source>
        <translation>Регламент</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>The profile is not entered yet: the office is taken for a central body.</source>
        <translation>Профиль еще не внесен: организация считается центральным органом.</translation>
    </message>
    <message>
        <source>Profile of the organisation</source>
        <translation>Профиль организации</translation>
    </message>
    <message>
        <source>Who the office is decides which control is its own and when a case leaves its hands (41, 79), and who decides where control is not at the Administration (74-1). A new profile holds from its day; the earlier ones stay for theirs.</source>
        <translation>От того, кем является организация, зависит, какой контроль ее собственный и когда дело выходит из ее ведения (пп. 41, 79), а также кто решает, когда контроль не в Администрации Президента (п. 74-1). Новый профиль действует со своего дня; прежние остаются для своих.</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Bodies</source>
        <translation>Органы</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Подразделения</translation>
    </message>
    <message>
        <source>Officials</source>
        <translation>Должностные лица</translation>
    </message>
    <message>
        <source>Acting</source>
        <translation>Исполнение обязанностей</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>Сферы</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Профиль</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Справочники</translation>
    </message>
    <message>
        <source>Gaps and order</source>
        <translation>Пропуски и порядок</translation>
    </message>
    <message>
        <source>Series and formats</source>
        <translation>Серии и форматы</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Номера</translation>
    </message>
    <message>
        <source>Standard texts</source>
        <translation>Типовые тексты</translation>
    </message>
</context>
<context>
    <name>SectorsScreen</name>
    <message>
        <source>Name in Kazakh</source>
        <translation>Название на казахском</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Название на русском</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>Сферы</translation>
    </message>
</context>
<context>
    <name>UnitsScreen</name>
    <message>
        <source>Name in Kazakh</source>
        <translation>Название на казахском</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Название на русском</translation>
    </message>
    <message>
        <source>Part of a number</source>
        <translation>Часть номера</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Units of the office</source>
        <translation>Подразделения учреждения</translation>
    </message>
</context>
<context>
    <name>AnnulNumberForm</name>
    <message>
        <source>Why it is not needed</source>
        <translation>Почему он не нужен</translation>
    </message>
    <message>
        <source>Annul number %1</source>
        <translation>Аннулирование номера %1</translation>
    </message>
    <message>
        <source>It stays in the register with its reason and is never given out again.</source>
        <translation>Номер остаётся в журнале с указанием причины и больше не выдаётся.</translation>
    </message>
    <message>
        <source>Annul the number</source>
        <translation>Аннулировать номер</translation>
    </message>
</context>
<context>
    <name>ExplainGapForm</name>
    <message>
        <source>Why these numbers were never given out</source>
        <translation>Почему эти номера не выдавались</translation>
    </message>
    <message>
        <source>Explain the gap from %1 to %2</source>
        <translation>Объяснение пропуска с %1 по %2</translation>
    </message>
    <message>
        <source>They are entered as annulled with this reason; a gap that is explained is none.</source>
        <translation>Они вносятся как аннулированные с этой причиной; объяснённый пропуск пропуском не считается.</translation>
    </message>
</context>
<context>
    <name>NumbersScreen</name>
    <message>
        <source>Numbers</source>
        <translation>Номера</translation>
    </message>
</context>
<context>
    <name>PaperEntryForm</name>
    <message>
        <source>the whole office</source>
        <translation>весь орган</translation>
    </message>
    <message>
        <source>Series of</source>
        <translation>Чья серия</translation>
    </message>
</context>
<context>
    <name>RegistersScreen</name>
    <message>
        <source>the whole office</source>
        <translation>весь орган</translation>
    </message>
    <message>
        <source>Series of</source>
        <translation>Чья серия</translation>
    </message>
</context>
<context>
    <name>ReserveForm</name>
    <message>
        <source>Series</source>
        <translation>Серия</translation>
    </message>
    <message>
        <source>How many numbers</source>
        <translation>Сколько номеров</translation>
    </message>
    <message>
        <source>For what, and why</source>
        <translation>Для чего и почему</translation>
    </message>
    <message>
        <source>Set numbers aside</source>
        <translation>Резервирование номеров</translation>
    </message>
    <message>
        <source>The next numbers of this year wait; later papers take those after them.</source>
        <translation>Следующие номера этого года ждут; более поздние документы получают номера после них.</translation>
    </message>
</context>
<context>
    <name>SeriesForm</name>
    <message>
        <source>the whole office</source>
        <translation>весь орган</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Серия</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Подразделение</translation>
    </message>
    <message>
        <source>Format of the number</source>
        <translation>Формат номера</translation>
    </message>
    <message>
        <source>From the year</source>
        <translation>С какого года</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>Первый номер</translation>
    </message>
    <message>
        <source>Suffix of secret</source>
        <translation>Индекс грифа «секретно»</translation>
    </message>
    <message>
        <source>Suffix of top secret</source>
        <translation>Индекс грифа «совершенно секретно»</translation>
    </message>
    <message>
        <source>Suffix of special importance</source>
        <translation>Индекс грифа «особой важности»</translation>
    </message>
    <message>
        <source>How numbers look</source>
        <translation>Вид номеров</translation>
    </message>
    <message>
        <source>Parts: {number} or {number:4} with four digits, {year}, {yy}, {unit}, {grade}; everything else is written as typed. Numbers already given out stay as they are.</source>
        <translation>Части: {number} или {number:4} из четырёх цифр, {year}, {yy}, {unit}, {grade}; остальное пишется так, как набрано. Ранее выданные номера не меняются.</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Например: %1</translation>
    </message>
</context>
<context>
    <name>SeriesScreen</name>
    <message>
        <source>New format …</source>
        <translation>Новый формат …</translation>
    </message>
    <message>
        <source>Series of numbers</source>
        <translation>Серии номеров</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Серия</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Подразделение</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>From the year</source>
        <translation>С какого года</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>Первый номер</translation>
    </message>
    <message>
        <source>Suffixes of grades</source>
        <translation>Индексы грифов</translation>
    </message>
    <message>
        <source>the whole office</source>
        <translation>весь орган</translation>
    </message>
    <message>
        <source>1, 2, 3 … without end: a recipient sees at once that one is missing</source>
        <translation>1, 2, 3 … без перерыва: получатель сразу видит, что одного пакета нет</translation>
    </message>
    <message>
        <source>Each series counts by itself and begins anew every year. A format holds from its year on; numbers already given out stay as they are. A unit with a part of its own in the number (Directories) may have its own series of papers.

A number is never given out twice: one that is annulled stays with its reason.

Packages are numbered by the program: one series for ever, in the order in which they are made, so that who receives them sees a missing one. Their format cannot be changed.</source>
        <translation>Каждая серия считается отдельно и каждый год начинается заново. Формат действует со своего года; ранее выданные номера не меняются. У подразделения, имеющего свою часть номера (Справочники), может быть собственная серия документов.

Номер не выдаётся дважды: аннулированный остаётся с указанием причины.

Пакеты нумерует сама программа: одна серия, которая не прерывается из года в год, в порядке изготовления; поэтому получатель замечает недостающий пакет. Формат их номера не изменяется.</translation>
    </message>
</context>
<context>
    <name>YearScreen</name>
    <message>
        <source>the whole office</source>
        <translation>весь орган</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Печать отчёта</translation>
    </message>
    <message>
        <source>Set aside …</source>
        <translation>Зарезервировать …</translation>
    </message>
    <message>
        <source>Annul …</source>
        <translation>Аннулировать …</translation>
    </message>
    <message>
        <source>Explain the gap …</source>
        <translation>Объяснить пропуск …</translation>
    </message>
    <message>
        <source>Gaps and order</source>
        <translation>Пропуски и порядок</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что выявлено</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) registered</source>
        <translation>
            <numerusform>зарегистрирован %n документ</numerusform>
            <numerusform>зарегистрировано %n документа</numerusform>
            <numerusform>зарегистрировано %n документов</numerusform>
        </translation>
    </message>
    <message>
        <source>given out</source>
        <translation>выданный ряд</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>пропуск</translation>
    </message>
    <message>
        <source>not explained</source>
        <translation>не объяснён</translation>
    </message>
    <message>
        <source>registered with an earlier date than the number before it</source>
        <translation>зарегистрирован более ранней датой, чем номер перед ним</translation>
    </message>
    <message>
        <source>out of order of dates</source>
        <translation>нарушен порядок дат</translation>
    </message>
    <message>
        <source>Set aside: %1</source>
        <translation>Зарезервировано: %1</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Серия</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Подразделение</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>The report is for those who may see everything: a gap and an unseen paper look the same.</source>
        <translation>Отчёт доступен тем, кто вправе видеть всё: пропуск и невидимый документ выглядят одинаково.</translation>
    </message>
    <message>
        <source>No number of this series was given out in the year.</source>
        <translation>В этом году номера этой серии не выдавались.</translation>
    </message>
    <message>
        <source>Every number of a year&apos;s series is accounted for: registered, set aside, annulled with its reason, or missing. Two persons annul a number that was set aside. A gap is explained by entering its numbers as annulled with the reason.

Out of order: a number that bears an earlier date than the one before it.</source>
        <translation>Каждый номер годовой серии учтён: зарегистрирован, зарезервирован, аннулирован с указанием причины или отсутствует. Зарезервированный номер аннулируют два лица. Пропуск объясняется внесением его номеров как аннулированных с указанием причины.

Нарушен порядок: номер с более ранней датой, чем предыдущий.</translation>
    </message>
</context>
<context>
    <name>StandardTextButton</name>
    <message>
        <source>Standard text …</source>
        <translation>Типовой текст …</translation>
    </message>
</context>
<context>
    <name>StandardTextForm</name>
    <message>
        <source>What it is for</source>
        <translation>Для чего</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>Text in Kazakh</source>
        <translation>Текст на казахском</translation>
    </message>
    <message>
        <source>Text in Russian</source>
        <translation>Текст на русском</translation>
    </message>
    <message>
        <source>New standard text</source>
        <translation>Новый типовой текст</translation>
    </message>
    <message>
        <source>Everybody sees standard texts, whatever their clearance: write nothing secret here.</source>
        <translation>Типовые тексты видят все, независимо от формы допуска: не пишите здесь ничего секретного.</translation>
    </message>
</context>
<context>
    <name>StandardTextsScreen</name>
    <message>
        <source>What it is for</source>
        <translation>Для чего</translation>
    </message>
    <message>
        <source>Text in Kazakh</source>
        <translation>Текст на казахском</translation>
    </message>
    <message>
        <source>Text in Russian</source>
        <translation>Текст на русском</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Standard texts</source>
        <translation>Типовые тексты</translation>
    </message>
    <message>
        <source>Wordings the office writes again and again. Where a clause, a resolution, a sub-instruction or reasons are typed, Ctrl+T offers those of its kind; the chosen one may then be changed by hand, and Ctrl+Z takes it back. A paper keeps the words it was given: ending a text changes no paper. Everybody sees these texts, so nothing secret belongs in them.</source>
        <translation>Формулировки, которые организация пишет снова и снова. Там, где вводится пункт, резолюция, внутреннее поручение или причины, Ctrl+T предлагает тексты этого вида; выбранный текст можно затем изменить вручную, а Ctrl+Z отменяет вставку. В документе остаются слова, которые были в него внесены: окончание действия текста не меняет ни одного документа. Эти тексты видят все, поэтому ничего секретного в них быть не должно.</translation>
    </message>
</context>
<context>
    <name>TextChooser</name>
    <message>
        <source>There is no standard text for this yet: Settings, Directories, Standard texts enters one.</source>
        <translation>Для этого ещё нет типового текста: он вносится в разделе «Настройки», «Справочники», «Типовые тексты».</translation>
    </message>
    <message>
        <source>Standard text</source>
        <translation>Типовой текст</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Для чего</translation>
    </message>
    <message>
        <source>Text in Kazakh</source>
        <translation>Текст на казахском</translation>
    </message>
    <message>
        <source>Text in Russian</source>
        <translation>Текст на русском</translation>
    </message>
</context>
</TS>
