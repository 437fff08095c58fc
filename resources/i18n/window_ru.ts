<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en_GB">
<context>
    <name>Answer</name>
    <message>
        <source>Deadline</source>
        <translation>Срок исполнения</translation>
    </message>
    <message>
        <source>Act by</source>
        <translation>Исполнить до</translation>
    </message>
    <message>
        <source>Type of control</source>
        <translation>Вид контроля</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>не установлен</translation>
    </message>
    <message>
        <source>To signature and courier by</source>
        <translation>Отдать на подпись и отправку</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>No classified content on show</source>
        <translation>Секретные сведения не показаны</translation>
    </message>
</context>
<context>
    <name>CardFacts</name>
    <message>
        <source>Secrecy</source>
        <translation>Гриф секретности</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Зарегистрирован</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Поступил</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Вид поручения</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>%1 and annexes %2</source>
        <translation>документ – %1, приложения – %2</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Листов</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Экземпляр</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>Text in Russian</source>
        <translation>Текст на русском языке</translation>
    </message>
    <message>
        <source>Level of control</source>
        <translation>Уровень контроля</translation>
    </message>
    <message>
        <source>Term named by</source>
        <translation>Чем установлен срок</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Пометка</translation>
    </message>
    <message>
        <source>Special track</source>
        <translation>Особый порядок (пункт 66-3)</translation>
    </message>
    <message>
        <source>Interim reports</source>
        <translation>Промежуточная отчетная информация</translation>
    </message>
    <message>
        <source>legislative amendments</source>
        <translation>законодательные поправки</translation>
    </message>
    <message>
        <source>complex and interdepartmental</source>
        <translation>комплексный и межведомственный</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Характер</translation>
    </message>
    <message>
        <source>Responsible executor</source>
        <translation>Ответственный исполнитель</translation>
    </message>
    <message>
        <source>Consolidates</source>
        <translation>Осуществляет свод</translation>
    </message>
    <message>
        <source>Responsible official</source>
        <translation>Ответственное должностное лицо</translation>
    </message>
    <message>
        <source>Final result</source>
        <translation>Конечный результат</translation>
    </message>
    <message>
        <source>Form of completion</source>
        <translation>Форма завершения</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Подписан</translation>
    </message>
</context>
<context>
    <name>CardScreen</name>
    <message>
        <source>Card No. %1</source>
        <translation>Карточка № %1</translation>
    </message>
    <message>
        <source>Dates by the edition of the decree: %1</source>
        <translation>Сроки рассчитаны по редакции Указа: %1</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карточка</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Print the card</source>
        <translation>Напечатать карточку</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Даты</translation>
    </message>
</context>
<context>
    <name>CardTables</name>
    <message>
        <source>What is owed</source>
        <translation>Что должно быть исполнено</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Кем</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Исполнено</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>Part in the execution</source>
        <translation>Роль в исполнении</translation>
    </message>
    <message>
        <source>consolidates</source>
        <translation>осуществляет свод</translation>
    </message>
    <message>
        <source>responsible executor</source>
        <translation>ответственный исполнитель</translation>
    </message>
    <message>
        <source>co-executor</source>
        <translation>соисполнитель</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Внесено</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>Кем внесено</translation>
    </message>
    <message>
        <source>%1 (entered later)</source>
        <translation>%1 (внесено позднее)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Подготовлено</translation>
    </message>
    <message>
        <source>By whom printed</source>
        <translation>Кем напечатано</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Экземпляр</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Листов</translation>
    </message>
    <message>
        <source>Where it went</source>
        <translation>Куда ушло</translation>
    </message>
    <message>
        <source>only shown</source>
        <translation>только показано</translation>
    </message>
</context>
<context>
    <name>ClauseForm</name>
    <message>
        <source>no mark</source>
        <translation>пометки нет</translation>
    </message>
    <message>
        <source>none</source>
        <translation>не требуется</translation>
    </message>
    <message>
        <source>no special track</source>
        <translation>общий порядок</translation>
    </message>
    <message>
        <source>Clause No.</source>
        <translation>Номер пункта</translation>
    </message>
    <message>
        <source>Text in Kazakh</source>
        <translation>Текст на казахском языке</translation>
    </message>
    <message>
        <source>Text in Russian</source>
        <translation>Текст на русском языке</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Пометка</translation>
    </message>
    <message>
        <source>Term named by</source>
        <translation>Чем установлен срок</translation>
    </message>
    <message>
        <source>Paper that names the term</source>
        <translation>Реквизиты документа, установившего срок</translation>
    </message>
    <message>
        <source>Level of control</source>
        <translation>Уровень контроля</translation>
    </message>
    <message>
        <source>Responsible executor (named first)</source>
        <translation>Ответственный исполнитель (назван первым)</translation>
    </message>
    <message>
        <source>Body marked “(consolidation)”</source>
        <translation>Орган с пометкой «(свод)»</translation>
    </message>
    <message>
        <source>Co-executors</source>
        <translation>Соисполнители</translation>
    </message>
    <message>
        <source>Responsible official</source>
        <translation>Ответственное должностное лицо</translation>
    </message>
    <message>
        <source>Final result</source>
        <translation>Конечный результат</translation>
    </message>
    <message>
        <source>Form of completion</source>
        <translation>Форма завершения</translation>
    </message>
    <message>
        <source>Interim reports</source>
        <translation>Промежуточная отчетная информация</translation>
    </message>
    <message>
        <source>Special track (66-3)</source>
        <translation>Особый порядок (пункт 66-3)</translation>
    </message>
    <message>
        <source>Empty: the body named first consolidates (55).</source>
        <translation>Если пусто, свод осуществляет орган, названный первым (пункт 55).</translation>
    </message>
    <message>
        <source>Type the date, or choose another kind of term.</source>
        <translation>Введите дату или выберите другой вид срока.</translation>
    </message>
    <message>
        <source>A date of a co-executor is no date. Type it as 23.11.2026.</source>
        <translation>Срок соисполнителя – не дата. Введите его в виде 23.11.2026.</translation>
    </message>
    <message>
        <source>Clause: the unit of control (%1)</source>
        <translation>%1. Пункт – единица контроля</translation>
    </message>
    <message>
        <source>Remove this clause</source>
        <translation>Убрать этот пункт</translation>
    </message>
    <message>
        <source>Needs legislative amendments (46)</source>
        <translation>Требует законодательных поправок (пункт 46)</translation>
    </message>
    <message>
        <source>Complex and interdepartmental, changes approaches (56)</source>
        <translation>Имеет комплексный и межведомственный характер, меняет подходы (пункт 56)</translation>
    </message>
    <message>
        <source>No report in the form of Appendix 7 is asked for (66)</source>
        <translation>Отчетная информация по форме приложения 7 не требуется (пункт 66)</translation>
    </message>
</context>
<context>
    <name>CoExecutorRow</name>
    <message>
        <source>Co-executor</source>
        <translation>Соисполнитель</translation>
    </message>
    <message>
        <source>name of the body</source>
        <translation>название органа</translation>
    </message>
    <message>
        <source>Date written in the instruction</source>
        <translation>Дата, указанная в поручении</translation>
    </message>
    <message>
        <source>Only where the instruction itself names a date for this body; it wins (65).</source>
        <translation>Только если дата для этого органа названа в самом поручении; действует она (пункт 65).</translation>
    </message>
    <message>
        <source>Remove this co-executor</source>
        <translation>Убрать этого соисполнителя</translation>
    </message>
</context>
<context>
    <name>CoExecutors</name>
    <message>
        <source>+ Add a co-executor</source>
        <translation>+ Добавить соисполнителя</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n рабочий день</numerusform>
            <numerusform>%n рабочих дня</numerusform>
            <numerusform>%n рабочих дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) late</source>
        <translation>
            <numerusform>просрочено на %n рабочий день</numerusform>
            <numerusform>просрочено на %n рабочих дня</numerusform>
            <numerusform>просрочено на %n рабочих дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n working day(s)</source>
        <translation>
            <numerusform>через %n рабочий день</numerusform>
            <numerusform>через %n рабочих дня</numerusform>
            <numerusform>через %n рабочих дней</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayEdit</name>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>дд.мм.гггг</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>Add a clause</source>
        <translation>Добавить пункт</translation>
    </message>
</context>
<context>
    <name>EntryScreen</name>
    <message>
        <source>Type when the paper was signed and received: the dates then appear here.</source>
        <translation>Введите, когда документ подписан и когда поступил: даты появятся здесь.</translation>
    </message>
    <message>
        <source>Type the term: the dates then appear here.</source>
        <translation>Введите срок: даты появятся здесь.</translation>
    </message>
    <message>
        <source>Not registered: see the fields marked red. Nothing typed is lost.</source>
        <translation>Не зарегистрировано: смотрите поля, отмеченные красным. Все введенное сохранено.</translation>
    </message>
    <message>
        <source>Registered: No. %1</source>
        <translation>Зарегистрировано: № %1</translation>
    </message>
    <message>
        <source>Leave the form?</source>
        <translation>Покинуть форму?</translation>
    </message>
    <message>
        <source>What is typed on this form is not registered. If you leave, it is lost.</source>
        <translation>Введенное на этой форме не зарегистрировано. Если уйти, оно пропадет.</translation>
    </message>
    <message>
        <source>Leave and lose it</source>
        <translation>Уйти, введенное пропадет</translation>
    </message>
    <message>
        <source>Stay on the form</source>
        <translation>Остаться на форме</translation>
    </message>
    <message>
        <source>New instruction</source>
        <translation>Новое поручение</translation>
    </message>
    <message>
        <source>A paper that gives instructions, entered from top to bottom; Tab follows the paper. The unit of control is the clause (42): each clause has its own term, bodies and result, and gets its own card.

The day of receipt is not counted (50). A term stands as a date, in working days, weeks or months; where only a mark stands, it sets the term (53). A personal instruction without a date is due within two weeks of its signing (51). Where several bodies are named, the first, or the one marked “(consolidation)”, consolidates (55).

Beside the form stand deadline, act-by, type of control and every obligation, each with its paragraph; &quot;why&quot; shows the counting and the days skipped. Ctrl+S saves, Ctrl+Enter saves and prints the card.</source>
        <translation>Документ с поручениями вводится сверху вниз; Tab идет в порядке бумаги. Единица контроля – пункт (пункт 42): у каждого пункта свой срок, исполнители, результат и своя карточка.

День поступления не считается (пункт 50). Срок указывается датой, в рабочих днях, неделях или месяцах; если стоит только пометка, срок устанавливает она (пункт 53). Личное поручение без даты исполняется не позднее двух недель со дня подписания (пункт 51). Если названо несколько органов, свод осуществляет первый или орган с пометкой «(свод)» (пункт 55).

Рядом с формой стоят срок исполнения, дата, до которой исполнить, вид контроля и каждая обязанность со своим пунктом; «почему» показывает расчет и пропущенные дни. Ctrl+S сохраняет, Ctrl+Enter сохраняет и печатает карточку.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Save and print the card</source>
        <translation>Сохранить и напечатать карточку</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>Failed</name>
    <message>
        <source>It could not be done</source>
        <translation>Не выполнено</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Making the vault …</source>
        <translation>Хранилище создается …</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>Создать хранилище</translation>
    </message>
    <message>
        <source>Show the code again</source>
        <translation>Показать код еще раз</translation>
    </message>
    <message>
        <source>Go to the login</source>
        <translation>Перейти ко входу</translation>
    </message>
    <message>
        <source>A new vault: where it lies</source>
        <translation>Новое хранилище: место</translation>
    </message>
    <message>
        <source>A new vault: its first user</source>
        <translation>Новое хранилище: первый пользователь</translation>
    </message>
    <message>
        <source>A new vault: the recovery code</source>
        <translation>Новое хранилище: код восстановления</translation>
    </message>
    <message>
        <source>It is on paper</source>
        <translation>Код на бумаге</translation>
    </message>
</context>
<context>
    <name>FolderChooser</name>
    <message>
        <source>Type a path that begins at the root.</source>
        <translation>Введите путь, начинающийся от корня.</translation>
    </message>
    <message>
        <source>Enter opens a folder, Backspace goes up.</source>
        <translation>Enter открывает папку, Backspace ведет вверх.</translation>
    </message>
    <message>
        <source>This folder will be made.</source>
        <translation>Эта папка будет создана.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Такой папки нет.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Вверх</translation>
    </message>
    <message>
        <source>Take this folder</source>
        <translation>Взять эту папку</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Path of the folder</source>
        <translation>Путь к папке</translation>
    </message>
    <message>
        <source>Folders inside</source>
        <translation>Вложенные папки</translation>
    </message>
</context>
<context>
    <name>FolderPage</name>
    <message>
        <source>The program keeps everything in a vault: an encrypted folder on this computer. Choose an empty folder on an inner disk. A vault never lies on a removable medium.</source>
        <translation>Программа хранит все в хранилище – зашифрованной папке на этом компьютере. Выберите пустую папку на внутреннем диске. На съемном носителе хранилище не размещается.</translation>
    </message>
    <message>
        <source>Folder of the new vault</source>
        <translation>Папка нового хранилища</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Выбрать …</translation>
    </message>
    <message>
        <source>There is a vault already: log in to it</source>
        <translation>Хранилище уже есть: войти в него</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>суббота</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>воскресенье</translation>
    </message>
</context>
<context>
    <name>HeadForm</name>
    <message>
        <source>Secrecy</source>
        <translation>Гриф секретности</translation>
    </message>
    <message>
        <source>Registration No.</source>
        <translation>Регистрационный номер</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Дата регистрации</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Листов</translation>
    </message>
    <message>
        <source>Annex sheets</source>
        <translation>Листов приложений</translation>
    </message>
    <message>
        <source>Copy No.</source>
        <translation>Номер экземпляра</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Вид документа</translation>
    </message>
    <message>
        <source>Document No.</source>
        <translation>Номер документа</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Дата подписания</translation>
    </message>
    <message>
        <source>Received: day and hour</source>
        <translation>Дата и час поступления</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Вид поручения</translation>
    </message>
    <message>
        <source>Execution started on</source>
        <translation>Начало исполнения</translation>
    </message>
    <message>
        <source>Title in Kazakh</source>
        <translation>Заголовок на казахском языке</translation>
    </message>
    <message>
        <source>Title in Russian</source>
        <translation>Заголовок на русском языке</translation>
    </message>
    <message>
        <source>The day of the meeting or of publication, where execution starts at once (49, 52).</source>
        <translation>День совещания или опубликования, если исполнение начинается сразу (пункты 49, 52).</translation>
    </message>
    <message>
        <source>This is no date. Type it as 23.11.2026.</source>
        <translation>Это не дата. Введите в виде 23.11.2026.</translation>
    </message>
    <message>
        <source>When was it signed?</source>
        <translation>Введите дату подписания.</translation>
    </message>
    <message>
        <source>When was it received: day and hour?</source>
        <translation>Введите, когда поступил: дата и час.</translation>
    </message>
    <message>
        <source>next free: %1</source>
        <translation>следующий свободный: %1</translation>
    </message>
    <message>
        <source>Decree</source>
        <translation>Указ</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Распоряжение</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Протокол</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Поручение</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>План мероприятий</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Письмо</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>search the cards</source>
        <translation>искать карточки</translation>
    </message>
    <message>
        <source>register an instruction</source>
        <translation>зарегистрировать поручение</translation>
    </message>
    <message>
        <source>save what is on the form</source>
        <translation>сохранить введенное на форме</translation>
    </message>
    <message>
        <source>save and print the card</source>
        <translation>сохранить и напечатать карточку</translation>
    </message>
    <message>
        <source>add a clause</source>
        <translation>добавить пункт</translation>
    </message>
    <message>
        <source>print what one looks at</source>
        <translation>напечатать то, что на экране</translation>
    </message>
    <message>
        <source>back to the screen before</source>
        <translation>назад к прежнему экрану</translation>
    </message>
    <message>
        <source>Kazakh letters (or Alt with the like letter)</source>
        <translation>казахские буквы (или Alt с похожей буквой)</translation>
    </message>
    <message>
        <source>lock the program</source>
        <translation>заблокировать программу</translation>
    </message>
    <message>
        <source>explain this screen</source>
        <translation>объяснить этот экран</translation>
    </message>
    <message>
        <source>read the screen anew</source>
        <translation>обновить экран</translation>
    </message>
    <message>
        <source>go to a place on the left</source>
        <translation>перейти к разделу слева</translation>
    </message>
    <message>
        <source>choose a standard text for the field</source>
        <translation>выбрать типовой текст для поля</translation>
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
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>no vault chosen</source>
        <translation>хранилище не выбрано</translation>
    </message>
    <message>
        <source>You may try again.</source>
        <translation>Можно попробовать еще раз.</translation>
    </message>
    <message>
        <source>Opening the vault …</source>
        <translation>Хранилище открывается …</translation>
    </message>
    <message>
        <source>Log in (%1 s)</source>
        <translation>Войти (%1 с)</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>Log in · Baqylau</source>
        <translation>Вход · Baqylau</translation>
    </message>
    <message>
        <source>Vault folder</source>
        <translation>Папка хранилища</translation>
    </message>
    <message>
        <source>Choose another …</source>
        <translation>Выбрать другую …</translation>
    </message>
    <message>
        <source>Make a new vault …</source>
        <translation>Создать новое хранилище …</translation>
    </message>
    <message>
        <source>Restore from a backup …</source>
        <translation>Восстановить из резервной копии …</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>What was typed before the lock is back on the form.</source>
        <translation>Введенное до блокировки возвращено на форму.</translation>
    </message>
    <message>
        <source>Baqylau</source>
        <translation>Baqylau</translation>
    </message>
    <message>
        <source>F1 explains the screen</source>
        <translation>F1 – пояснение к экрану</translation>
    </message>
    <message>
        <source>What was typed in a dialog before the lock is kept: open the dialog again.</source>
        <translation>Введенное в окне до блокировки сохранено: откройте это окно снова.</translation>
    </message>
</context>
<context>
    <name>MomentEdit</name>
    <message>
        <source>%1: hour</source>
        <translation>%1: час</translation>
    </message>
    <message>
        <source>hh:mm</source>
        <translation>чч:мм</translation>
    </message>
</context>
<context>
    <name>Months</name>
    <message>
        <source>January</source>
        <translation>Январь</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Февраль</translation>
    </message>
    <message>
        <source>March</source>
        <translation>Март</translation>
    </message>
    <message>
        <source>April</source>
        <translation>Апрель</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Май</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Июнь</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Июль</translation>
    </message>
    <message>
        <source>August</source>
        <translation>Август</translation>
    </message>
    <message>
        <source>September</source>
        <translation>Сентябрь</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Октябрь</translation>
    </message>
    <message>
        <source>November</source>
        <translation>Ноябрь</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Декабрь</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>Парольная фраза еще раз</translation>
    </message>
    <message>
        <source>The passphrase is strong enough.</source>
        <translation>Парольная фраза достаточно стойкая.</translation>
    </message>
    <message>
        <source>The two differ.</source>
        <translation>Фразы не совпадают.</translation>
    </message>
    <message>
        <source>At least 15 characters, or at least 6 words. Common phrases and your login are not accepted. No rule asks for digits or capitals: a long sentence you remember is best.</source>
        <translation>Не менее 15 знаков или не менее 6 слов. Общеизвестные фразы и логин не принимаются. Цифры и заглавные буквы не обязательны: лучше всего длинное предложение, которое вы помните.</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Стойкость парольной фразы</translation>
    </message>
</context>
<context>
    <name>OwnerPage</name>
    <message>
        <source>Surname, name, patronymic</source>
        <translation>Фамилия, имя, отчество</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>The first user has every role. More users are added later by the administrator among them.</source>
        <translation>У первого пользователя есть все роли. Других пользователей позже добавит администратор.</translation>
    </message>
</context>
<context>
    <name>Paragraph</name>
    <message>
        <source>para %1</source>
        <translation>п. %1</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Карточки</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Clause %1</source>
        <translation>Пункт %1</translation>
    </message>
    <message>
        <source>A paper with this number and date is registered already:</source>
        <translation>Документ с таким номером и датой уже зарегистрирован:</translation>
    </message>
    <message>
        <source>Dates and obligations</source>
        <translation>Даты и обязанности</translation>
    </message>
    <message>
        <source>It is another paper: register it all the same</source>
        <translation>Это другой документ: все равно зарегистрировать</translation>
    </message>
</context>
<context>
    <name>ProgramFault</name>
    <message>
        <source>A fault of the program</source>
        <translation>Ошибка программы</translation>
    </message>
    <message>
        <source>This step was not carried out. What you typed is kept. You may go on working; please hand the line below to the administrator. It holds no content.</source>
        <translation>Это действие не выполнено. Все введенное сохранено. Можно продолжать работу; передайте строку ниже администратору. Содержания документов в ней нет.</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Not as on the screen.</source>
        <translation>Не так, как было на экране.</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Группа %1</translation>
    </message>
    <message>
        <source>Type these groups from your paper. The code is not shown again after this.</source>
        <translation>Введите эти группы со своего листа. После этого код больше не показывается.</translation>
    </message>
    <message>
        <source>Print the sheet …</source>
        <translation>Напечатать лист …</translation>
    </message>
    <message>
        <source>This code opens the vault when every passphrase is lost. It is shown once and kept nowhere. Print its sheet or write it down, seal it in an envelope and put it into the safe, apart from this computer.</source>
        <translation>Этот код открывает хранилище, когда утрачены все парольные фразы. Он показывается один раз и нигде не хранится. Напечатайте его лист или перепишите код, запечатайте в конверт и положите в сейф, отдельно от этого компьютера.</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Who may decide: %1</source>
        <translation>Вправе принять решение: %1</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
</context>
<context>
    <name>Sitting</name>
    <message>
        <source>Folder of the new vault</source>
        <translation>Папка нового хранилища</translation>
    </message>
    <message>
        <source>Folder of the vault</source>
        <translation>Папка хранилища</translation>
    </message>
    <message>
        <source>Folder of the backups</source>
        <translation>Папка резервных копий</translation>
    </message>
</context>
<context>
    <name>TermEdit</name>
    <message>
        <source>%1: date</source>
        <translation>%1: дата</translation>
    </message>
    <message>
        <source>%1: how many</source>
        <translation>%1: сколько</translation>
    </message>
    <message>
        <source>date</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>рабочих дней</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>недель</translation>
    </message>
    <message>
        <source>months</source>
        <translation>месяцев</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>не указан</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>New instruction</source>
        <translation>Новое поручение</translation>
    </message>
    <message>
        <source>Search the cards (%1)</source>
        <translation>Поиск по карточкам (%1)</translation>
    </message>
    <message>
        <source>Search the cards</source>
        <translation>Поиск по карточкам</translation>
    </message>
    <message>
        <source>Who is logged in, and the vault that is open</source>
        <translation>Кто вошел и какое хранилище открыто</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Заблокировать</translation>
    </message>
</context>
<context>
    <name>Weekdays</name>
    <message>
        <source>Mo</source>
        <translation>Пн</translation>
    </message>
    <message>
        <source>Tu</source>
        <translation>Вт</translation>
    </message>
    <message>
        <source>We</source>
        <translation>Ср</translation>
    </message>
    <message>
        <source>Th</source>
        <translation>Чт</translation>
    </message>
    <message>
        <source>Fr</source>
        <translation>Пт</translation>
    </message>
    <message>
        <source>Sa</source>
        <translation>Сб</translation>
    </message>
    <message>
        <source>Su</source>
        <translation>Вс</translation>
    </message>
</context>
<context>
    <name>WhyLine</name>
    <message>
        <source>provisional</source>
        <translation>предварительно</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>исполнено %1</translation>
    </message>
    <message>
        <source>why: %1</source>
        <translation>почему: %1</translation>
    </message>
    <message>
        <source>why ▾</source>
        <translation>почему ▾</translation>
    </message>
    <message>
        <source>why ▸</source>
        <translation>почему ▸</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Enter it</source>
        <translation>Внести</translation>
    </message>
    <message>
        <source>This cannot be read: 23.11.2026, with the hour 9:30 where one is asked.</source>
        <translation>Это не читается: пишите 23.11.2026, а где спрашивается час, еще и 9:30.</translation>
    </message>
    <message>
        <source>Drop what is typed?</source>
        <translation>Отказаться от введенного?</translation>
    </message>
    <message>
        <source>What is typed on this form is not entered yet.</source>
        <translation>Введенное на этой форме еще не внесено.</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Отказаться</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>Продолжить ввод</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Print the refusal …</source>
        <translation>Напечатать отказ …</translation>
    </message>
    <message>
        <source>What was typed here before the lock is back.</source>
        <translation>Введенное здесь до блокировки возвращено.</translation>
    </message>
</context>
<context>
    <name>ListScreen</name>
    <message>
        <source>No line fits the words of the filter.</source>
        <translation>Ни одна строка не подходит к словам отбора.</translation>
    </message>
    <message>
        <source>words, numbers</source>
        <translation>слова, номера</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Отбор в списке</translation>
    </message>
</context>
<context>
    <name>RefusalPaper</name>
    <message>
        <source>Memo on a refused step</source>
        <translation>Справка об отказе в действии</translation>
    </message>
</context>
<context>
    <name>SecondPerson</name>
    <message>
        <source>Login of the second person</source>
        <translation>Логин второго лица</translation>
    </message>
    <message>
        <source>Passphrase of the second person</source>
        <translation>Парольная фраза второго лица</translation>
    </message>
    <message>
        <source>Two persons do this together: the second one types their own passphrase.</source>
        <translation>Это делают двое: второе лицо вводит свою парольную фразу.</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>This workstation</source>
        <translation>Рабочая станция</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
</context>
<context>
    <name>WorkstationScreen</name>
    <message>
        <source>Language of the window</source>
        <translation>Язык окна</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Масштаб</translation>
    </message>
    <message>
        <source>Minutes without a key or the mouse until it locks</source>
        <translation>Через сколько минут без клавиш и мыши блокируется</translation>
    </message>
    <message>
        <source>This workstation</source>
        <translation>Эта рабочая станция</translation>
    </message>
    <message>
        <source>These settings belong to this workstation and hold at once. They never hold anything of a vault&apos;s content.

When the program locks, it keeps what is typed, encrypted, ends its process and starts a fresh one at the login window, so that nothing stays in memory.</source>
        <translation>Эти настройки относятся к этой рабочей станции и действуют сразу. В них нет ничего из содержания хранилища.

При блокировке программа сохраняет введенное в зашифрованном виде, завершает свой процесс и запускает новый у окна входа: в памяти ничего не остается.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>light</source>
        <translation>светлые</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>темные</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>высокая контрастность</translation>
    </message>
    <message>
        <source>Vault folder: %1</source>
        <translation>Папка хранилища: %1</translation>
    </message>
    <message>
        <source>Inventory number of this machine, for the executor line</source>
        <translation>Инвентарный номер этой машины (для строки исполнителя)</translation>
    </message>
</context>
</TS>
