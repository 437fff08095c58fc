<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>AttachDialog</name>
    <message>
        <source>not signed</source>
        <translation>не подписан</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Листов</translation>
    </message>
    <message>
        <source>Signed by (15)</source>
        <translation>Кем подписана (15)</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Paper of the package</source>
        <translation>Документ пакета</translation>
    </message>
    <message>
        <source>The explanatory note has three sheets at most, five on complex matters, and says four things (15).</source>
        <translation>Пояснительная записка – не более трёх листов, по сложным вопросам – пяти; в ней излагается четыре вещи (пункт 15).</translation>
    </message>
</context>
<context>
    <name>BackDialog</name>
    <message>
        <source>Day and hour</source>
        <translation>День и час</translation>
    </message>
    <message>
        <source>Sheets counted</source>
        <translation>Листов по счёту</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Back in the safe: %1</source>
        <translation>Возвращено в сейф: %1</translation>
    </message>
    <message>
        <source>It is signed</source>
        <translation>Подписано</translation>
    </message>
</context>
<context>
    <name>ControlDialog</name>
    <message>
        <source>Number of the act</source>
        <translation>Номер акта</translation>
    </message>
    <message>
        <source>Received: day and hour</source>
        <translation>Поступил: день и час</translation>
    </message>
    <message>
        <source>Approved control assignment: number and date</source>
        <translation>Закрепление контроля (приложение 5): номер, дата</translation>
    </message>
    <message>
        <source>Assigned on</source>
        <translation>Контроль закреплён</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Вид поручения</translation>
    </message>
    <message>
        <source>Copy No.</source>
        <translation>Экз. №</translation>
    </message>
    <message>
        <source>Annex sheets</source>
        <translation>Листов приложений</translation>
    </message>
    <message>
        <source>Put the act under control</source>
        <translation>Постановка акта на контроль</translation>
    </message>
    <message>
        <source>Every clause of the assignment becomes a card of its own; nothing is typed again (25, 42).</source>
        <translation>Каждый пункт закрепления становится отдельной карточкой; ничего не набирается заново (пункты 25, 42).</translation>
    </message>
</context>
<context>
    <name>ControlSide</name>
    <message>
        <source>New clause …</source>
        <translation>Новый пункт …</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Изменить …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Put under control …</source>
        <translation>На контроль …</translation>
    </message>
    <message>
        <source>By its facts the act holds no instructions to be controlled.</source>
        <translation>По сведениям о проекте в акте нет поручений, подлежащих контролю.</translation>
    </message>
    <message>
        <source>The clauses are under control: Enter opens the card.</source>
        <translation>Пункты на контроле: Enter открывает карточку.</translation>
    </message>
</context>
<context>
    <name>DestroyedDialog</name>
    <message>
        <source>On</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Act or file: number and date</source>
        <translation>Акт или дело: № и дата</translation>
    </message>
    <message>
        <source>Destroyed or filed: %1</source>
        <translation>Уничтожено или подшито: %1</translation>
    </message>
</context>
<context>
    <name>DraftFactsDialog</name>
    <message>
        <source>no grade</source>
        <translation>без грифа</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>пока неизвестно</translation>
    </message>
    <message>
        <source>Registration No. (empty: the next)</source>
        <translation>Рег. № (пусто – следующий)</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Зарегистрирован</translation>
    </message>
    <message>
        <source>Sheets of the draft</source>
        <translation>Листов в проекте</translation>
    </message>
    <message>
        <source>Kind of act</source>
        <translation>Вид акта</translation>
    </message>
    <message>
        <source>What it holds (14)</source>
        <translation>Что содержит (14)</translation>
    </message>
    <message>
        <source>Secrecy</source>
        <translation>Гриф</translation>
    </message>
    <message>
        <source>Title in Kazakh</source>
        <translation>Название на казахском</translation>
    </message>
    <message>
        <source>Title in Russian</source>
        <translation>Название на русском</translation>
    </message>
    <message>
        <source>Who prepares it (10)</source>
        <translation>Кто готовит (10)</translation>
    </message>
    <message>
        <source>Developing body or unit</source>
        <translation>Орган-разработчик или подразделение</translation>
    </message>
    <message>
        <source>The developer is</source>
        <translation>Какой это орган</translation>
    </message>
    <message>
        <source>The President's paper that designates it (10)</source>
        <translation>Документ Президента, определивший его (10)</translation>
    </message>
    <message>
        <source>Why electronic transfer was impossible (14)</source>
        <translation>Почему нельзя передать электронно (14)</translation>
    </message>
    <message>
        <source>Other interested bodies (14), one a line</source>
        <translation>Другие заинтересованные органы (14), по одному в строке</translation>
    </message>
    <message>
        <source>Bodies whose powers it touches (16), one a line</source>
        <translation>Органы, чьи полномочия затронуты (16), по одному в строке</translation>
    </message>
    <message>
        <source>Treaty: day of its signing (17)</source>
        <translation>Договор: день подписания (17)</translation>
    </message>
    <message>
        <source>Supervises the responsible unit (24)</source>
        <translation>Курирует ответственное подразделение (24)</translation>
    </message>
    <message>
        <source>Who keeps the paper here</source>
        <translation>Кто ведёт документ здесь</translation>
    </message>
    <message>
        <source>New draft of an act on paper</source>
        <translation>Новый проект акта на бумаге</translation>
    </message>
    <message>
        <source>Facts of draft No. %1</source>
        <translation>Сведения о проекте № %1</translation>
    </message>
    <message>
        <source>Track, visas, package and terms follow from these facts (paragraphs 10–24).</source>
        <translation>Этими сведениями определяются путь, визы, пакет и сроки (пункты 10–24).</translation>
    </message>
    <message>
        <source>Register it</source>
        <translation>Зарегистрировать</translation>
    </message>
    <message>
        <source>Keep the facts</source>
        <translation>Сохранить сведения</translation>
    </message>
    <message>
        <source>Touches powers of the Government or the Prime Minister (16)</source>
        <translation>Затрагивает полномочия Правительства или Премьер-Министра (16)</translation>
    </message>
    <message>
        <source>Lowers state income (16)</source>
        <translation>Сокращает государственные доходы (16)</translation>
    </message>
    <message>
        <source>Raises state spending (16)</source>
        <translation>Увеличивает государственные расходы (16)</translation>
    </message>
    <message>
        <source>Prepared on the Government's initiative (16)</source>
        <translation>Готовится по инициативе Правительства (16)</translation>
    </message>
    <message>
        <source>Appointment or dismissal of judges (14, 19)</source>
        <translation>Назначение или освобождение судей (14, 19)</translation>
    </message>
    <message>
        <source>Approves a State Planning System document (20)</source>
        <translation>Утверждает документ Системы госпланирования (20)</translation>
    </message>
    <message>
        <source>Touches branch interests of private business (15)</source>
        <translation>Затрагивает отраслевые интересы предпринимателей (15)</translation>
    </message>
    <message>
        <source>Amends acts in force (15)</source>
        <translation>Изменяет действующие акты (15)</translation>
    </message>
    <message>
        <source>Names acts to be adopted to carry it out (15)</source>
        <translation>Называет акты, принимаемые для реализации (15)</translation>
    </message>
    <message>
        <source>Complex matter: note of up to five sheets (15)</source>
        <translation>Сложный вопрос: записка до пяти листов (15)</translation>
    </message>
    <message>
        <source>The State Counsellor's visa is needed (24)</source>
        <translation>Нужна виза Государственного советника (24)</translation>
    </message>
    <message>
        <source>Holds instructions to be controlled (25)</source>
        <translation>Есть поручения, подлежащие контролю (25)</translation>
    </message>
    <message>
        <source>Another order set by the President (27): paper and what it sets</source>
        <translation>Иной порядок, установленный Президентом (27): документ и что установлено</translation>
    </message>
    <message>
        <source>To be prepared by (27)</source>
        <translation>Подготовить до (27)</translation>
    </message>
    <message>
        <source>To be agreed by (27)</source>
        <translation>Согласовать до (27)</translation>
    </message>
    <message>
        <source>To be presented for signature by (27)</source>
        <translation>Представить на подпись до (27)</translation>
    </message>
</context>
<context>
    <name>DraftListScreen</name>
    <message>
        <source>all drafts</source>
        <translation>все проекты</translation>
    </message>
    <message>
        <source>New draft …</source>
        <translation>Новый проект …</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>Печать списка</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>Разработчик</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дней</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Круг</translation>
    </message>
    <message>
        <source>Out of safe</source>
        <translation>Вне сейфа</translation>
    </message>
    <message>
        <source>There is no draft act on paper here. “New draft …” registers the first one.</source>
        <translation>Проектов актов на бумаге здесь нет. «Новый проект …» регистрирует первый.</translation>
    </message>
    <message>
        <source>Drafts of acts on paper</source>
        <translation>Проекты актов на бумаге</translation>
    </message>
    <message>
        <source>Drafts of the President's acts that travel on paper: those with state secrets, and those of restricted distribution whose electronic transfer was impossible (paragraph 14). Each line says at which stage the draft stands, when that stage is due and in how many working days; late ones are red. Enter opens the draft with its route, visas, package and papers.</source>
        <translation>Проекты актов Президента, которые идут на бумаге: с государственными секретами и ограниченного распространения, когда электронная передача невозможна (пункт 14). В каждой строке – на каком этапе проект, когда срок этапа и сколько осталось рабочих дней; просроченные – красным. Enter открывает проект: путь, визы, пакет, бумаги.</translation>
    </message>
    <message>
        <source>State of the draft</source>
        <translation>Состояние проекта</translation>
    </message>
</context>
<context>
    <name>DraftPage</name>
    <message>
        <source>Secrecy</source>
        <translation>Гриф</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Зарегистрирован</translation>
    </message>
    <message>
        <source>Kind of act</source>
        <translation>Вид акта</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Готовит</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>Разработчик</translation>
    </message>
    <message>
        <source>Designated by</source>
        <translation>Определён документом</translation>
    </message>
    <message>
        <source>Why on paper</source>
        <translation>Почему на бумаге</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Листов</translation>
    </message>
    <message>
        <source>Interested bodies</source>
        <translation>Заинтересованные органы</translation>
    </message>
    <message>
        <source>Touches powers of</source>
        <translation>Затронуты полномочия</translation>
    </message>
    <message>
        <source>What decides visas and terms</source>
        <translation>Что определяет визы и сроки</translation>
    </message>
    <message>
        <source>Treaty signed on</source>
        <translation>Договор подписывается</translation>
    </message>
    <message>
        <source>Supervises the unit</source>
        <translation>Курирует подразделение</translation>
    </message>
    <message>
        <source>Keeps the paper</source>
        <translation>Ведёт документ</translation>
    </message>
    <message>
        <source>Withdrawn because</source>
        <translation>Причина отзыва</translation>
    </message>
    <message>
        <source>powers of the Government or the Prime Minister</source>
        <translation>полномочия Правительства или Премьер-Министра</translation>
    </message>
    <message>
        <source>lowers state income</source>
        <translation>сокращает государственные доходы</translation>
    </message>
    <message>
        <source>raises state spending</source>
        <translation>увеличивает государственные расходы</translation>
    </message>
    <message>
        <source>the Government's initiative</source>
        <translation>инициатива Правительства</translation>
    </message>
    <message>
        <source>judges</source>
        <translation>судьи</translation>
    </message>
    <message>
        <source>State Planning System document</source>
        <translation>документ Системы госпланирования</translation>
    </message>
    <message>
        <source>interests of private business</source>
        <translation>интересы предпринимателей</translation>
    </message>
    <message>
        <source>amends acts in force</source>
        <translation>изменяет действующие акты</translation>
    </message>
    <message>
        <source>acts to carry it out</source>
        <translation>есть акты для реализации</translation>
    </message>
    <message>
        <source>complex matter</source>
        <translation>сложный вопрос</translation>
    </message>
    <message>
        <source>the State Counsellor's visa</source>
        <translation>виза Государственного советника</translation>
    </message>
    <message>
        <source>instructions to be controlled</source>
        <translation>поручения, подлежащие контролю</translation>
    </message>
    <message>
        <source>done late</source>
        <translation>завершено с опозданием</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>завершено %1</translation>
    </message>
    <message>
        <source>waits for: %1</source>
        <translation>ожидает: %1</translation>
    </message>
    <message>
        <source>Another order (27)</source>
        <translation>Иной порядок (27)</translation>
    </message>
</context>
<context>
    <name>DraftPrinting</name>
    <message>
        <source>Visa sheet of draft No. %1</source>
        <translation>Лист виз проекта № %1</translation>
    </message>
    <message>
        <source>Package of draft No. %1</source>
        <translation>Пакет проекта № %1</translation>
    </message>
    <message>
        <source>Approval sheet of draft No. %1</source>
        <translation>Лист согласования проекта № %1</translation>
    </message>
    <message>
        <source>Control assignment of draft No. %1</source>
        <translation>Закрепление контроля по проекту № %1</translation>
    </message>
    <message>
        <source>Papers outside the safe</source>
        <translation>Бумаги вне сейфа</translation>
    </message>
    <message>
        <source>Register of drafts on paper</source>
        <translation>Журнал проектов на бумаге</translation>
    </message>
    <message>
        <source>Covering letter of draft No. %1</source>
        <translation>Сопроводительное письмо к проекту № %1</translation>
    </message>
</context>
<context>
    <name>DraftScreen</name>
    <message>
        <source>Withdraw the draft</source>
        <translation>Отзыв проекта</translation>
    </message>
    <message>
        <source>Final version …</source>
        <translation>Окончательный вариант …</translation>
    </message>
    <message>
        <source>Replace the paper …</source>
        <translation>Заменить бумагу …</translation>
    </message>
    <message>
        <source>Draft No. %1</source>
        <translation>Проект № %1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>On the left stand the facts that decide the visas, the package and the terms; under them what still hinders the stage that runs now. On the right is the route (paragraphs 10–26): each stage with its day, its paragraph and a “why” that unfolds the counting.

Agreement and the final visas are done by themselves with the last visa and the last signed sheet. A new version closes the round: earlier visas stay on record under “Record”. A submission with a missing visa, paper or sheet is refused with the list of what is missing.</source>
        <translation>Слева – сведения, которые определяют визы, пакет и сроки; под ними – что мешает текущему этапу. Справа – этапы прохождения проекта (пункты 10–26): у каждого этапа день, пункт и «почему» с расчётом.

Согласование и окончательные визы завершаются сами с последней визой и последним подписанным листом. Новая редакция закрывает круг: прежние визы остаются на странице «Записи». Внесение без визы, документа или листа отклоняется с перечнем недостающего.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Facts …</source>
        <translation>Сведения …</translation>
    </message>
    <message>
        <source>Withdraw …</source>
        <translation>Отозвать …</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Этапы прохождения</translation>
    </message>
    <message>
        <source>What is still missing</source>
        <translation>Чего ещё не хватает</translation>
    </message>
    <message>
        <source>Visas of the draft</source>
        <translation>Визы проекта</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Пакет</translation>
    </message>
    <message>
        <source>Final visas</source>
        <translation>Окончательные визы</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Бумаги</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Контроль</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Agreement and the final visas are done by themselves with the last visa (14, 24).</source>
        <translation>Согласование и окончательные визы завершаются сами с последней визой (пункты 14, 24).</translation>
    </message>
    <message>
        <source>The draft is with the Administration: it is refined there, or replaced after a return (21, 22).</source>
        <translation>Проект в Администрации Президента: дорабатывается там или заменяется после возврата (пункты 21, 22).</translation>
    </message>
    <message>
        <source>Work on this draft is over.</source>
        <translation>Работа над этим проектом закончена.</translation>
    </message>
    <message>
        <source>Make an entry …</source>
        <translation>Внести запись …</translation>
    </message>
    <message>
        <source>Acquaintance</source>
        <translation>Ознакомление</translation>
    </message>
</context>
<context>
    <name>DraftTables</name>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Кто визирует</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Подписал</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>awaited</source>
        <translation>ожидается</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Круг</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Who and what for</source>
        <translation>Кто и о чём</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>Внёс</translation>
    </message>
    <message>
        <source>final, %1</source>
        <translation>окончат., %1</translation>
    </message>
    <message>
        <source>draft, %1</source>
        <translation>проект, %1</translation>
    </message>
    <message>
        <source>%1 sheets</source>
        <translation>листов: %1</translation>
    </message>
    <message>
        <source>Version on the table</source>
        <translation>Редакция в работе</translation>
    </message>
    <message>
        <source>Visa: %1</source>
        <translation>Виза: %1</translation>
    </message>
    <message>
        <source>%1 (taken back)</source>
        <translation>%1 (отменено)</translation>
    </message>
    <message>
        <source>Paper of the package</source>
        <translation>Документ пакета</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Листов</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Требование</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>%1 sheets at most</source>
        <translation>не более листов: %1</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Экз.</translation>
    </message>
    <message>
        <source>Printed on</source>
        <translation>Напечатано</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>With whom, since when</source>
        <translation>У кого, с какого времени</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Возврат</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>подписано</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>не подписан</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Пункт</translation>
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
        <source>Form of completion</source>
        <translation>Форма завершения</translation>
    </message>
    <message>
        <source>Executors</source>
        <translation>Исполнители</translation>
    </message>
    <message>
        <source>Level of control</source>
        <translation>Уровень контроля</translation>
    </message>
    <message>
        <source>Under control</source>
        <translation>На контроле</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
</context>
<context>
    <name>DraftsScreen</name>
    <message>
        <source>Drafts</source>
        <translation>Проекты</translation>
    </message>
</context>
<context>
    <name>EventDialog</name>
    <message>
        <source>nobody yet</source>
        <translation>пока никто</translation>
    </message>
    <message>
        <source>no letter</source>
        <translation>нет письма</translation>
    </message>
    <message>
        <source>to be chosen</source>
        <translation>выберите</translation>
    </message>
    <message>
        <source>Submission signed by (14)</source>
        <translation>Внесение подписал (14)</translation>
    </message>
    <message>
        <source>The Government's resolution (13)</source>
        <translation>Постановление Правительства (13)</translation>
    </message>
    <message>
        <source>Covering letter of (22)</source>
        <translation>Чьё сопроводительное письмо (22)</translation>
    </message>
    <message>
        <source>What the expertise found (21, 22)</source>
        <translation>Что выявила экспертиза (21, 22)</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Кто решил</translation>
    </message>
    <message>
        <source>The other term ends on</source>
        <translation>Иной срок истекает</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Its paper: number and date</source>
        <translation>Документ: номер и дата</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Agreement and the final visas are done by themselves with the last visa.</source>
        <translation>Согласование и окончательные визы завершаются сами с последней визой.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Draft No. %1: an entry on its route</source>
        <translation>Проект № %1: запись о прохождении</translation>
    </message>
</context>
<context>
    <name>HandDialog</name>
    <message>
        <source>Handed to whom (signed for it)</source>
        <translation>Кому выдано (под роспись)</translation>
    </message>
    <message>
        <source>Day and hour</source>
        <translation>День и час</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Для чего</translation>
    </message>
    <message>
        <source>Hand out: %1</source>
        <translation>Выдача: %1</translation>
    </message>
    <message>
        <source>Until it is back, the paper stands on the evening list of papers outside the safe.</source>
        <translation>Пока бумага не вернулась, она стоит в вечернем списке бумаг вне сейфа.</translation>
    </message>
</context>
<context>
    <name>PackageSide</name>
    <message>
        <source>It lies here …</source>
        <translation>Приложен …</translation>
    </message>
    <message>
        <source>Another paper …</source>
        <translation>Другой документ …</translation>
    </message>
    <message>
        <source>It does not lie here</source>
        <translation>Не приложен</translation>
    </message>
    <message>
        <source>Approval sheet (Appendix 1)</source>
        <translation>Лист согласования (прил. 1)</translation>
    </message>
    <message>
        <source>Missing papers: %1</source>
        <translation>Недостаёт документов: %1</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Всё на месте.</translation>
    </message>
    <message>
        <source>A draft of the Administration itself is submitted to nobody: it has no package (11).</source>
        <translation>Собственный проект Администрации никому не вносится: пакета у него нет (пункт 11).</translation>
    </message>
    <message>
        <source>Covering letter (22)</source>
        <translation>Сопроводительное письмо (22)</translation>
    </message>
</context>
<context>
    <name>PapersOutsideScreen</name>
    <message>
        <source>Back in the safe …</source>
        <translation>Вернулось в сейф …</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>Печать списка</translation>
    </message>
    <message>
        <source>Draft No.</source>
        <translation>Проект №</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Экз.</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Листов</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>У кого</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Выдано</translation>
    </message>
    <message>
        <source>Evenings</source>
        <translation>Вечеров</translation>
    </message>
    <message>
        <source>Every paper of every draft is in the safe.</source>
        <translation>Все бумаги всех проектов в сейфе.</translation>
    </message>
    <message>
        <source>Papers outside the safe</source>
        <translation>Бумаги вне сейфа</translation>
    </message>
    <message>
        <source>The evening list: every printed paper of a draft that was handed out for signing and is not back at the end of the day, with whom it is and for how many evenings. What has been out for more than one evening is red. The list of an earlier evening can be made again. Enter takes a paper back into the safe.</source>
        <translation>Вечерний список: каждая напечатанная бумага проекта, выданная на подпись и не вернувшаяся к концу дня, у кого она и сколько вечеров. Что вне сейфа больше одного вечера – красным. Список прежнего вечера можно составить снова. Enter возвращает бумагу в сейф.</translation>
    </message>
    <message>
        <source>on the evening of</source>
        <translation>на вечер</translation>
    </message>
    <message>
        <source>Evening of the list</source>
        <translation>Вечер списка</translation>
    </message>
</context>
<context>
    <name>PapersSide</name>
    <message>
        <source>Printed …</source>
        <translation>Напечатано …</translation>
    </message>
    <message>
        <source>Hand out …</source>
        <translation>Выдать …</translation>
    </message>
    <message>
        <source>Back …</source>
        <translation>Вернулось …</translation>
    </message>
    <message>
        <source>Destroyed …</source>
        <translation>Уничтожено …</translation>
    </message>
    <message>
        <source>Outside the safe: %1</source>
        <translation>Вне сейфа: %1</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Drafts</source>
        <translation>Проекты</translation>
    </message>
</context>
<context>
    <name>PrintedDialog</name>
    <message>
        <source>What the paper is</source>
        <translation>Что за бумага</translation>
    </message>
    <message>
        <source>Copy No.</source>
        <translation>Экз. №</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Листов</translation>
    </message>
    <message>
        <source>Printed on</source>
        <translation>Напечатано</translation>
    </message>
    <message>
        <source>A paper printed for signing</source>
        <translation>Бумага, напечатанная на подпись</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>What was entered stays on record with the reason.</source>
        <translation>Внесённое остаётся в записях вместе с причиной.</translation>
    </message>
</context>
<context>
    <name>RecordSide</name>
    <message>
        <source>Take back the last entry …</source>
        <translation>Отменить последнюю запись …</translation>
    </message>
    <message>
        <source>Take back the last entry of the route</source>
        <translation>Отмена последней записи пути</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Acts</source>
        <translation>Акты</translation>
    </message>
    <message>
        <source>Outside the safe</source>
        <translation>Вне сейфа</translation>
    </message>
</context>
<context>
    <name>SheetsDialog</name>
    <message>
        <source>Newly ticked sheets were signed on</source>
        <translation>Вновь отмеченные листы подписаны</translation>
    </message>
    <message>
        <source>Signed sheets</source>
        <translation>Подписанные листы</translation>
    </message>
    <message>
        <source>Sheets signed by the head of the unit</source>
        <translation>Листы, подписанные руководителем подразделения</translation>
    </message>
    <message>
        <source>On the final version every sheet is signed (24).</source>
        <translation>На окончательном варианте подписывается каждый лист (пункт 24).</translation>
    </message>
    <message>
        <source>Of a draft of two sheets or more every sheet but the first is signed (11).</source>
        <translation>В проекте из двух и более листов подписывается каждый лист, кроме первого (пункт 11).</translation>
    </message>
    <message>
        <source>Tick all of them</source>
        <translation>Отметить все</translation>
    </message>
    <message>
        <source>Sheet %1</source>
        <translation>Лист %1</translation>
    </message>
</context>
<context>
    <name>VersionDialog</name>
    <message>
        <source>The paper is of</source>
        <translation>Бумага от</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Листов</translation>
    </message>
    <message>
        <source>Why the paper is replaced</source>
        <translation>Почему бумага заменяется</translation>
    </message>
    <message>
        <source>Draft No. %1: final version on forms</source>
        <translation>Проект № %1: окончательный вариант на бланках</translation>
    </message>
    <message>
        <source>Draft No. %1: a new version of the paper</source>
        <translation>Проект № %1: новая редакция бумаги</translation>
    </message>
    <message>
        <source>Every sheet is signed by the head of the responsible unit before it goes out (24).</source>
        <translation>До отправки каждый лист подписывает руководитель ответственного подразделения (пункт 24).</translation>
    </message>
    <message>
        <source>The round is closed: its visas stay on record, the new paper is visaed anew. Ticked papers of the package go over to it.</source>
        <translation>Круг закрывается: его визы остаются в записях, новая бумага визируется заново. Отмеченные документы пакета переходят к ней.</translation>
    </message>
</context>
<context>
    <name>VisaDialog</name>
    <message>
        <source>Whose visa</source>
        <translation>Чья виза</translation>
    </message>
    <message>
        <source>Who signed: surname, initials</source>
        <translation>Кто подписал: фамилия, инициалы</translation>
    </message>
    <message>
        <source>Date of the visa</source>
        <translation>Дата визы</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Remarks or dissent, as written</source>
        <translation>Замечания или несогласие, как написано</translation>
    </message>
    <message>
        <source>Order of the directory</source>
        <translation>Приказ из справочника</translation>
    </message>
    <message>
        <source>By an order that is</source>
        <translation>Вид приказа</translation>
    </message>
    <message>
        <source>Its number and date</source>
        <translation>Номер и дата</translation>
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
        <source>Visa: %1</source>
        <translation>Виза: %1</translation>
    </message>
    <message>
        <source>An acting person signs only within the dates of the order, whose copy lies with the draft (15).</source>
        <translation>Исполняющий обязанности подписывает только в сроки приказа, копия которого приложена к проекту (пункт 15).</translation>
    </message>
    <message>
        <source>Signed by an acting person</source>
        <translation>Подписал исполняющий обязанности</translation>
    </message>
    <message>
        <source>The order's copy lies with the draft</source>
        <translation>Копия приказа приложена к проекту</translation>
    </message>
    <message>
        <source>not in the directory: typed here</source>
        <translation>нет в справочнике: вводится здесь</translation>
    </message>
</context>
<context>
    <name>VisaSide</name>
    <message>
        <source>Visa …</source>
        <translation>Виза …</translation>
    </message>
    <message>
        <source>Signed sheets …</source>
        <translation>Подписанные листы …</translation>
    </message>
    <message>
        <source>The final version is not on the table yet; these visas will be asked for.</source>
        <translation>Окончательного варианта ещё нет; потребуются эти визы.</translation>
    </message>
    <message>
        <source>Round %1.</source>
        <translation>Круг %1.</translation>
    </message>
    <message>
        <source>Round %1. Signed sheets: %2 of %3.</source>
        <translation>Круг %1. Подписано листов: %2 из %3.</translation>
    </message>
    <message>
        <source>Take back a visa entered by mistake</source>
        <translation>Отмена ошибочно внесённой визы</translation>
    </message>
</context>
<context>
    <name>AcquaintanceSide</name>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ф.И.О.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Ознакомлен(а)</translation>
    </message>
    <message>
        <source>Put on the sheet by</source>
        <translation>Внёс в лист</translation>
    </message>
    <message>
        <source>Reading entered by</source>
        <translation>Ознакомление внёс</translation>
    </message>
    <message>
        <source>Add a person …</source>
        <translation>Добавить лицо …</translation>
    </message>
    <message>
        <source>Has read it …</source>
        <translation>Ознакомлен(а) …</translation>
    </message>
    <message>
        <source>Strike out …</source>
        <translation>Вычеркнуть …</translation>
    </message>
    <message>
        <source>Still to read it: %1</source>
        <translation>Ещё не ознакомлены: %1</translation>
    </message>
    <message>
        <source>Nobody is on the acquaintance sheet yet.</source>
        <translation>В листе ознакомления ещё никого нет.</translation>
    </message>
    <message>
        <source>awaited</source>
        <translation>ожидается</translation>
    </message>
    <message>
        <source>struck out: %1</source>
        <translation>вычеркнуто: %1</translation>
    </message>
    <message>
        <source>Strike out: %1</source>
        <translation>Вычеркнуть: %1</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>Напечатать лист</translation>
    </message>
    <message>
        <source>Acquaintance sheet</source>
        <translation>Лист ознакомления</translation>
    </message>
</context>
<context>
    <name>ReaderDialog</name>
    <message>
        <source>From the directory of officials</source>
        <translation>Из справочника должностных лиц</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ф.И.О.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Put a person on the acquaintance sheet</source>
        <translation>Внести лицо в лист ознакомления</translation>
    </message>
    <message>
        <source>One person has one line. Everybody reads and signs in person; nobody signs for another.</source>
        <translation>На одно лицо отводится одна строка. Каждый знакомится и расписывается лично; роспись за другое лицо не допускается.</translation>
    </message>
    <message>
        <source>not from the directory</source>
        <translation>не из справочника</translation>
    </message>
</context>
<context>
    <name>SeenDialog</name>
    <message>
        <source>Read and signed on</source>
        <translation>Ознакомлен(а) и расписался(ась)</translation>
    </message>
    <message>
        <source>Has read the paper: %1</source>
        <translation>Ознакомлен(а) с документом: %1</translation>
    </message>
    <message>
        <source>Enter it only when this person has signed on the sheet. A signed line is not changed.</source>
        <translation>Вносите только после личной росписи этого лица в листе. Подписанная строка не изменяется.</translation>
    </message>
</context>
</TS>
