<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>AcceptDialog</name>
    <message>
        <source>Why it is taken before the one missing</source>
        <translation>Почему принимается раньше недостающего</translation>
    </message>
    <message>
        <source>“%1” is</source>
        <translation>«%1» – это</translation>
    </message>
    <message>
        <source>Accept package %1</source>
        <translation>Принять пакет %1</translation>
    </message>
    <message>
        <source>Everything is taken in one step, or nothing. It can be stopped until then.</source>
        <translation>Принимается всё сразу или ничего. До конца можно остановить.</translation>
    </message>
    <message>
        <source>Bodies no directory knows are added, unless they are said to be known ones:</source>
        <translation>Органы, которых нет в справочнике, добавляются, если не указано, что это известные:</translation>
    </message>
    <message>
        <source>Accept all of it</source>
        <translation>Принять всё</translation>
    </message>
    <message>
        <source>a new one, added to the directory</source>
        <translation>новый, добавляется в справочник</translation>
    </message>
    <message>
        <source>take conflicting entries of directories, decrees and plans as they come</source>
        <translation>взять противоречащие записи справочников, указов и планов в пришедшем виде</translation>
    </message>
</context>
<context>
    <name>AcknowledgeDialog</name>
    <message>
        <source>Short code of the receipt</source>
        <translation>Короткий код расписки</translation>
    </message>
    <message>
        <source>Receipt of package %1</source>
        <translation>Расписка о пакете %1</translation>
    </message>
    <message>
        <source>The code proves that the package was read and says whether it was accepted or declined. Letters that look alike are forgiven; a mistyped code is noticed.</source>
        <translation>Код доказывает, что пакет прочитан, и говорит, принят он или отклонён. Похожие буквы прощаются; ошибка при наборе замечается.</translation>
    </message>
</context>
<context>
    <name>CancelDialog</name>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Give up package %1</source>
        <translation>Отказаться от пакета %1</translation>
    </message>
    <message>
        <source>Its number stays in the register; the recipient learns with the next package that it never comes.</source>
        <translation>Номер остаётся в журнале; получатель узнает со следующим пакетом, что этот не придёт.</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>not taken</source>
        <translation>не берётся</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Графы таблицы</translation>
    </message>
    <message>
        <source>Take them so</source>
        <translation>Взять так</translation>
    </message>
    <message>
        <source>Two columns cannot hold the same.</source>
        <translation>Две графы не могут значить одно и то же.</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Fingerprint as it stands on their paper</source>
        <translation>Отпечаток, как он на их бумаге</translation>
    </message>
    <message>
        <source>Compare the keys of “%1”</source>
        <translation>Сверить ключи «%1»</translation>
    </message>
    <message>
        <source>Type what stands on the paper that came another way than the card; do not copy it from the screen. Only what agrees makes the key count.</source>
        <translation>Наберите то, что на бумаге, пришедшей не вместе с карточкой; не списывайте с экрана. Ключ действует, только если совпало.</translation>
    </message>
    <message>
        <source>The key before this one has signed it.</source>
        <translation>Прежний ключ подписал этот.</translation>
    </message>
</context>
<context>
    <name>CorrespondentsScreen</name>
    <message>
        <source>This site …</source>
        <translation>Этот узел …</translation>
    </message>
    <message>
        <source>Our card to a medium</source>
        <translation>Нашу карточку на носитель</translation>
    </message>
    <message>
        <source>Enter a card …</source>
        <translation>Внести карточку …</translation>
    </message>
    <message>
        <source>Compare …</source>
        <translation>Сверить …</translation>
    </message>
    <message>
        <source>Withdraw …</source>
        <translation>Отозвать …</translation>
    </message>
    <message>
        <source>Period …</source>
        <translation>Период …</translation>
    </message>
    <message>
        <source>Correspondents</source>
        <translation>Корреспонденты</translation>
    </message>
    <message>
        <source>A site is another workstation or system that packages are exchanged with. It introduces itself by a card with its public keys. A card proves only that whoever made it has the keys: two persons compare the fingerprint with one that came on paper another way, and only then does the key count.

A key has its time. A new one is entered by a new card and compared again; one that was lost is withdrawn at once.</source>
        <translation>Узел – другая рабочая станция или система, с которой обмениваются пакетами. Он представляется карточкой с открытыми ключами. Карточка доказывает лишь, что у её составителя есть ключи: двое сверяют отпечаток с пришедшим на бумаге другим путём, и только тогда ключ действует.

У ключа есть срок. Новый вносится новой карточкой и сверяется снова; потерянный отзывается сразу.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Узел</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Fingerprint of its keys</source>
        <translation>Отпечаток ключей</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Compared by</source>
        <translation>Сверили</translation>
    </message>
    <message>
        <source>Next package due</source>
        <translation>Следующий пакет</translation>
    </message>
    <message>
        <source>withdrawn on %1</source>
        <translation>отозван %1</translation>
    </message>
    <message>
        <source>not compared yet: nothing is sent or taken</source>
        <translation>не сверен: не отправляется и не принимается</translation>
    </message>
    <message>
        <source>This site has no name and no keys yet: nothing can be sent or taken.</source>
        <translation>У этого узла ещё нет названия и ключей: ничего нельзя ни отправить, ни принять.</translation>
    </message>
    <message>
        <source>This site: %1, code %2, valid until %3. Fingerprint of our keys: %4</source>
        <translation>Этот узел: %1, код %2, действует до %3. Отпечаток наших ключей: %4</translation>
    </message>
    <message>
        <source>No other site is known yet. Enter the card it brought on a registered medium.</source>
        <translation>Других узлов пока нет. Внесите карточку, пришедшую на учтённом носителе.</translation>
    </message>
    <message>
        <source>Our card is on the medium: %1</source>
        <translation>Наша карточка на носителе: %1</translation>
    </message>
    <message>
        <source>Which card</source>
        <translation>Какая карточка</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>The card is entered. Compare its fingerprint on paper before using it.</source>
        <translation>Карточка внесена. Прежде чем пользоваться, сверьте отпечаток по бумаге.</translation>
    </message>
    <message>
        <source>Fingerprint …</source>
        <translation>Отпечаток …</translation>
    </message>
</context>
<context>
    <name>DeclineDialog</name>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Decline package %1</source>
        <translation>Отклонить пакет %1</translation>
    </message>
    <message>
        <source>It is never taken later; the sender learns of it and why. A paper handed over stays theirs.</source>
        <translation>Позже он не принимается; отправитель узнаёт об этом и о причине. Передаваемая бумага остаётся у него.</translation>
    </message>
</context>
<context>
    <name>DifferenceScreen</name>
    <message>
        <source>Accept all of it …</source>
        <translation>Принять всё …</translation>
    </message>
    <message>
        <source>Decline …</source>
        <translation>Отклонить …</translation>
    </message>
    <message>
        <source>Package %1 of %2</source>
        <translation>%2: пакет %1</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Что произойдёт</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Number or name</source>
        <translation>Номер или название</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Здесь</translation>
    </message>
    <message>
        <source>In the package</source>
        <translation>В пакете</translation>
    </message>
    <message>
        <source>Every row of the package is here already, just as it is.</source>
        <translation>Все строки пакета уже здесь в том же виде.</translation>
    </message>
    <message>
        <source>The package is decided. Send its receipt back.</source>
        <translation>По пакету принято решение. Верните расписку.</translation>
    </message>
    <message>
        <source>Load calendars …</source>
        <translation>Загрузить календари …</translation>
    </message>
    <message>
        <source>These calendars or editions travel in the package; load them first: %1</source>
        <translation>Эти календари или редакции есть в пакете, сначала загрузите их: %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Nothing of the package is in the vault yet. New and changed rows are taken; what is older than ours, or held here, is left as it is. A conflicting row is not taken: the vaults disagree, and both sides must look. A body that no directory knows is added under its name, or, when accepting, taken for one that is known. What is reported of a plan's item is taken when it is newer; a measure that is under control here stays as signed.</source>
        <translation>В хранилище ещё ничего из пакета нет. Новые и изменённые строки берутся; то, что старее нашего или держится здесь, остаётся как есть. Противоречащая строка не берётся: хранилища расходятся, смотреть надо с обеих сторон. Орган, которого нет в справочнике, добавляется под своим именем или при принятии приравнивается к известному. Сведения о пункте плана берутся, если они новее; мероприятие, которое здесь под контролем, остаётся таким, каким его подписали.</translation>
    </message>
    <message>
        <source>notice of a risk</source>
        <translation>сообщение о риске</translation>
    </message>
</context>
<context>
    <name>ExchangeScreen</name>
    <message>
        <source>Exchange on removable media</source>
        <translation>Обмен на съёмных носителях</translation>
    </message>
</context>
<context>
    <name>ExchangeSteps</name>
    <message>
        <source>There is no medium in the computer. Put a registered medium in and wait until the system knows it.</source>
        <translation>В компьютере нет носителя. Вставьте учтённый носитель и подождите, пока система его узнает.</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>не учтён</translation>
    </message>
    <message>
        <source>Which medium</source>
        <translation>Какой носитель</translation>
    </message>
    <message>
        <source>Account No.</source>
        <translation>Учётный №</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Предел</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Где он</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>For</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Valid for days</source>
        <translation>Срок действия, дней</translation>
    </message>
    <message>
        <source>Registered from</source>
        <translation>Дата регистрации (с)</translation>
    </message>
    <message>
        <source>until</source>
        <translation>Дата регистрации (по)</translation>
    </message>
    <message>
        <source>Only what these words find</source>
        <translation>Только то, что находят эти слова</translation>
    </message>
    <message>
        <source>Why the same content goes out again</source>
        <translation>Почему то же содержание отправляется снова</translation>
    </message>
    <message>
        <source>New package</source>
        <translation>Новый пакет</translation>
    </message>
    <message>
        <source>Papers go with everything that belongs to them: clauses, moves, reports, corrections; and with the directory entries, calendars and editions they rest on. Everything at once, and an open spreadsheet, take two persons.</source>
        <translation>Бумаги идут со всем, что к ним относится: пунктами, переносами, отчётами, исправлениями; и со справочниками, календарями и редакциями, на которых держатся. Всё сразу и открытую таблицу отправляют вдвоём.</translation>
    </message>
    <message>
        <source>Pack under the next number</source>
        <translation>Собрать под следующим номером</translation>
    </message>
    <message>
        <source>only what changed since the last package they acknowledged</source>
        <translation>Только изменённое после последнего подтверждённого пакета</translation>
    </message>
    <message>
        <source>also what other sites hold (a consolidating workstation passes it on)</source>
        <translation>И бумаги, которые ведут другие узлы (сводный узел передаёт их дальше)</translation>
    </message>
    <message>
        <source>all directories, not only the entries that papers name</source>
        <translation>Справочники целиком, а не только записи, названные в бумагах</translation>
    </message>
    <message>
        <source>as an open spreadsheet for those who only read; it is closed to nobody</source>
        <translation>Открытой таблицей для тех, кто только читает (не шифруется)</translation>
    </message>
    <message>
        <source>Count what would go out</source>
        <translation>Посчитать, что уйдёт</translation>
    </message>
    <message>
        <source>Papers: %1, records: %2, highest grade: %3.</source>
        <translation>Бумаг: %1, записей: %2, высшая степень: %3.</translation>
    </message>
    <message>
        <source>This is everything: two persons.</source>
        <translation>Это всё: нужны двое.</translation>
    </message>
    <message>
        <source>no papers: only what follows, or the checkpoint of our journal alone</source>
        <translation>Без бумаг: только отмеченное ниже или контрольная точка нашего журнала</translation>
    </message>
    <message>
        <source>the register of normative decrees with its monitoring</source>
        <translation>Реестр нормативных указов с его мониторингом</translation>
    </message>
    <message>
        <source>A package is closed to one site, and no site is entered here yet. First, under Correspondents, enter the card of the site it is for and let two persons compare the fingerprint of its key.</source>
        <translation>Пакет закрывается для одного узла, а здесь ещё не внесён ни один. Сначала в разделе «Корреспонденты» внесите карточку узла, которому он предназначен, и пусть два человека сверят отпечаток его ключей.</translation>
    </message>
    <message>
        <source>the Address plans with the progress of their measures (Appendix 4)</source>
        <translation>Планы по Посланию с ходом исполнения их мероприятий (приложение 4)</translation>
    </message>
</context>
<context>
    <name>ExportsScreen</name>
    <message>
        <source>New package …</source>
        <translation>Новый пакет …</translation>
    </message>
    <message>
        <source>Write to a medium …</source>
        <translation>Записать на носитель …</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Извлечён</translation>
    </message>
    <message>
        <source>Receipt from paper …</source>
        <translation>Расписка с бумаги …</translation>
    </message>
    <message>
        <source>Give up …</source>
        <translation>Отказаться …</translation>
    </message>
    <message>
        <source>Packages out</source>
        <translation>Исходящие пакеты</translation>
    </message>
    <message>
        <source>A package gets its number when it is packed and keeps it, whatever becomes of it. It is written to an issued medium of the register, read back past the computer's memory and compared. A package that is written and still in the computer is told apart from one that was taken out.

Its bytes stay in the vault until the receipt is here, so it can be written again as it was. The short code beside it goes on paper with the medium. The receipt comes back as a package, or as a short code typed from paper.</source>
        <translation>Пакет получает номер при сборке и сохраняет его, что бы ни случилось. Его записывают на выданный учтённый носитель, читают обратно мимо памяти компьютера и сравнивают. Пакет, который записан, но ещё в компьютере, отличается от извлечённого.

Содержимое остаётся в хранилище до расписки, поэтому его можно записать снова тем же. Короткий код рядом идёт на бумаге вместе с носителем. Расписка возвращается пакетом или коротким кодом, набираемым с бумаги.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Packed on</source>
        <translation>Собран</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Бумаг</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Степень</translation>
    </message>
    <message>
        <source>Short code</source>
        <translation>Короткий код</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>A package is due: %1</source>
        <translation>Пора отправить пакет: %1</translation>
    </message>
    <message>
        <source>No package has gone out yet. A new one is packed, written to a registered medium and taken out.</source>
        <translation>Пакетов ещё не было. Новый собирают, записывают на учтённый носитель и извлекают.</translation>
    </message>
    <message>
        <source>Package %1 is written and read back. Now take the medium out.</source>
        <translation>Пакет %1 записан и прочитан обратно. Теперь извлеките носитель.</translation>
    </message>
    <message>
        <source>Sheet …</source>
        <translation>Лист …</translation>
    </message>
</context>
<context>
    <name>FillingScreen</name>
    <message>
        <source>Template to a medium</source>
        <translation>Образец на носитель</translation>
    </message>
    <message>
        <source>Read a table …</source>
        <translation>Прочитать таблицу …</translation>
    </message>
    <message>
        <source>Columns …</source>
        <translation>Графы …</translation>
    </message>
    <message>
        <source>Try out</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Take all of it …</source>
        <translation>Взять всё …</translation>
    </message>
    <message>
        <source>First filling</source>
        <translation>Первое наполнение</translation>
    </message>
    <message>
        <source>Cards of an old box come in from a spreadsheet (XLSX, ODS or CSV) on a registered medium. The template has a column for everything a card holds and says what may stand in each; other tables are taken too, when it is said which column is what.

Trying out registers everything and undoes it again: every faulty line is listed with its reason. Only when none is left can the table be taken, all of it in one step. Lines of one paper become its clauses; moves of old terms are entered on the cards afterwards.</source>
        <translation>Карточки старой картотеки приходят из таблицы (XLSX, ODS или CSV) на учтённом носителе. В образце есть графа для всего, что есть на карточке, и сказано, что в ней писать; берутся и другие таблицы, если указать, какая графа что значит.

Проверка регистрирует всё и отменяет обратно: каждая ошибочная строка названа с причиной. Только когда ошибок нет, таблицу берут всю сразу. Строки одной бумаги становятся её пунктами; переносы старых сроков вносятся в карточки потом.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Графа</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Что не так</translation>
    </message>
    <message>
        <source>“%1”: %2 lines</source>
        <translation>«%1», строк: %2</translation>
    </message>
    <message>
        <source>Columns not taken: %1</source>
        <translation>Не берутся графы: %1</translation>
    </message>
    <message>
        <source>No table is read yet. Write the template to a medium, fill it in, and read it here.</source>
        <translation>Таблица ещё не прочитана. Запишите образец на носитель, заполните и прочитайте здесь.</translation>
    </message>
    <message>
        <source>No fault is known. Try the table out before it is taken.</source>
        <translation>Ошибок не известно. Проверьте таблицу, прежде чем брать.</translation>
    </message>
    <message>
        <source>The template is on the medium: card-box.xlsx</source>
        <translation>Образец на носителе: card-box.xlsx</translation>
    </message>
    <message>
        <source>Which table</source>
        <translation>Какая таблица</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Take all of it?</source>
        <translation>Взять всё?</translation>
    </message>
    <message>
        <source>Take all of it</source>
        <translation>Взять всё</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Пока нет</translation>
    </message>
</context>
<context>
    <name>HandoverDialog</name>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Numbers of cards, parted by spaces</source>
        <translation>Номера карточек через пробел</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Hand papers over</source>
        <translation>Передать бумаги</translation>
    </message>
    <message>
        <source>A paper goes with all its clauses and its whole history. From now on it can be read here, but changed only by whoever holds it.</source>
        <translation>Бумага уходит со всеми пунктами и всей историей. С этого момента её можно здесь читать, но меняет только держатель.</translation>
    </message>
    <message>
        <source>Let go and pack</source>
        <translation>Передать и собрать</translation>
    </message>
    <message>
        <source>Papers: %1. Cards: %2. They go to “%3”.</source>
        <translation>Бумаги: %1. Карточек: %2. Получатель: «%3».</translation>
    </message>
    <message>
        <source>Let these papers go?</source>
        <translation>Передать эти бумаги?</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>There is nobody to choose: enter the recipient among Correspondents.</source>
        <translation>Выбирать некого: внесите получателя в раздел «Корреспонденты».</translation>
    </message>
</context>
<context>
    <name>HandoversScreen</name>
    <message>
        <source>Hand over …</source>
        <translation>Передать …</translation>
    </message>
    <message>
        <source>Pack again</source>
        <translation>Собрать снова</translation>
    </message>
    <message>
        <source>Hand-over between vaults</source>
        <translation>Передача между хранилищами</translation>
    </message>
    <message>
        <source>A paper is handed over with its whole history to another vault. From the moment it is packed it is read here and changed nowhere, until the recipient has answered: accepted, it is theirs; declined, it is ours again. So it is never in two places at once. It comes back when its holder hands it over to us.

“Pack again” makes the same package under the keys of today, when a key was replaced while it was on its way; whichever of its files arrives first is the one that counts.</source>
        <translation>Бумага передаётся другому хранилищу со всей историей. С момента сборки она здесь читается и нигде не меняется, пока получатель не ответит: принята – она его, отклонена – снова наша. Поэтому она никогда не бывает в двух местах сразу. Возвращается она, когда держатель передаёт её нам.

«Собрать снова» делает тот же пакет под сегодняшними ключами, если ключ сменили, пока он был в пути; считается тот из файлов, что пришёл первым.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Степень</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От кого</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Пакет</translation>
    </message>
    <message>
        <source>No paper was handed over yet, and none was taken from another vault.</source>
        <translation>Бумаг ещё не передавали и не принимали.</translation>
    </message>
    <message>
        <source>The paper is let go. Write its package to a medium.</source>
        <translation>Бумага передана. Запишите её пакет на носитель.</translation>
    </message>
</context>
<context>
    <name>ImportsScreen</name>
    <message>
        <source>Load …</source>
        <translation>Загрузить …</translation>
    </message>
    <message>
        <source>Look and decide …</source>
        <translation>Посмотреть и решить …</translation>
    </message>
    <message>
        <source>Pack receipts</source>
        <translation>Собрать расписки</translation>
    </message>
    <message>
        <source>Packages in</source>
        <translation>Входящие пакеты</translation>
    </message>
    <message>
        <source>A package is read from a registered medium, opened in memory and checked whole: size, recipient, signature, limits, every row against its schema, its turn among the sender's packages. What is not in order becomes a line with its outcome and nothing else.

What is in order waits in quarantine. A person with the right role looks at the difference row by row and accepts all of it, in one step, or declines it. The receipt goes back as a package, or as its short code on paper.</source>
        <translation>Пакет читается с учтённого носителя, открывается в памяти и проверяется целиком: размер, получатель, подпись, пределы, каждая строка по схеме, очередь среди пакетов отправителя. От непригодного остаётся только строка с исходом.

Годный ждёт в карантине. Лицо с нужной ролью смотрит разницу построчно и принимает всё сразу или отклоняет. Расписка возвращается пакетом или коротким кодом на бумаге.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Поступил</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От кого</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записей</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Степень</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Расписка</translation>
    </message>
    <message>
        <source>No package has arrived yet. Put a registered medium in and load the package from it.</source>
        <translation>Пакетов ещё не поступало. Вставьте учтённый носитель и загрузите пакет с него.</translation>
    </message>
    <message>
        <source>loaded before</source>
        <translation>уже загружен</translation>
    </message>
    <message>
        <source>Which package</source>
        <translation>Какой пакет</translation>
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
        <translation>Расписка на бумаге …</translation>
    </message>
</context>
<context>
    <name>MediaScreen</name>
    <message>
        <source>Register …</source>
        <translation>Поставить на учёт …</translation>
    </message>
    <message>
        <source>Issue …</source>
        <translation>Выдать …</translation>
    </message>
    <message>
        <source>Return …</source>
        <translation>Вернуть …</translation>
    </message>
    <message>
        <source>Clear …</source>
        <translation>Очистить …</translation>
    </message>
    <message>
        <source>Destroy …</source>
        <translation>Уничтожить …</translation>
    </message>
    <message>
        <source>Register of media</source>
        <translation>Журнал носителей</translation>
    </message>
    <message>
        <source>Data goes out and comes in only on media of this register. Each has an account number that is never given to another one, and a ceiling: contents of a higher grade are not written to it. A medium is used only while it is issued to somebody. Issue and return name two persons; clearing and destruction also name their act, and the medium is returned first.

Enter shows everything done with a medium and written to it.</source>
        <translation>Данные выходят и приходят только на носителях этого журнала. У каждого есть учётный номер, который другому не даётся, и предел: содержание более высокой степени на него не пишется. Носителем пользуются, только пока он кому-то выдан. При выдаче и возврате называются двое; при очистке и уничтожении – ещё и акт, а носитель сначала возвращают.

Enter показывает всё, что с носителем делали и на него писали.</translation>
    </message>
    <message>
        <source>Account No.</source>
        <translation>Учётный №</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Serial No.</source>
        <translation>Серийный №</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>Предел</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>In whose hands</source>
        <translation>У кого</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С какого дня</translation>
    </message>
    <message>
        <source>No medium is registered yet. Put one in and register it: nothing is written to others.</source>
        <translation>Носителей на учёте ещё нет. Вставьте и поставьте на учёт: на другие ничего не пишется.</translation>
    </message>
    <message>
        <source>Label …</source>
        <translation>Ярлык …</translation>
    </message>
</context>
<context>
    <name>MediumActDialog</name>
    <message>
        <source>On</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Number and date of the act</source>
        <translation>Номер и дата акта</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>First of the commission</source>
        <translation>Первый член комиссии</translation>
    </message>
    <message>
        <source>Handed by</source>
        <translation>Выдал</translation>
    </message>
    <message>
        <source>Second of the commission</source>
        <translation>Второй член комиссии</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Получил</translation>
    </message>
    <message>
        <source>A destroyed medium is never used again; its line and everything written to it stay.</source>
        <translation>Уничтоженный носитель больше не используется; его строка и всё записанное на него остаются в журнале.</translation>
    </message>
    <message>
        <source>What clearing leaves behind on flash media is not known: its grade stays what it was.</source>
        <translation>Что остаётся на флеш-носителе после очистки, неизвестно: его степень остаётся прежней.</translation>
    </message>
</context>
<context>
    <name>MediumEntryDialog</name>
    <message>
        <source>Medium in the computer that is not registered</source>
        <translation>Неучтённый носитель в компьютере</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Учётный номер</translation>
    </message>
    <message>
        <source>Serial number as it stands on it</source>
        <translation>Серийный номер, как на нём написано</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Highest grade it may carry</source>
        <translation>Высшая степень, которую можно записать</translation>
    </message>
    <message>
        <source>Remark on its label</source>
        <translation>Пометка на ярлыке</translation>
    </message>
    <message>
        <source>Register a medium</source>
        <translation>Поставить носитель на учёт</translation>
    </message>
    <message>
        <source>The system knows a medium by the serial number of its device; one without gets a mark of ours. The account number is never given to another one.</source>
        <translation>Система узнаёт носитель по серийному номеру устройства; на носитель без номера ставится наша отметка. Учётный номер другому не даётся.</translation>
    </message>
    <message>
        <source>No such medium is in the computer: put it in and open this form again.</source>
        <translation>Такого носителя в компьютере нет: вставьте его и откройте это окно снова.</translation>
    </message>
</context>
<context>
    <name>MediumScreen</name>
    <message>
        <source>Medium %1</source>
        <translation>Носитель %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Of it</source>
        <translation>Подробно</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Степень</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>Внёс</translation>
    </message>
    <message>
        <source>a whole file may lie on it</source>
        <translation>целый файл мог остаться</translation>
    </message>
    <message>
        <source>Nothing was done with this medium yet.</source>
        <translation>С этим носителем ещё ничего не делали.</translation>
    </message>
</context>
<context>
    <name>OwnSiteDialog</name>
    <message>
        <source>Name of this site</source>
        <translation>Название этого узла</translation>
    </message>
    <message>
        <source>Code: Latin capitals and digits</source>
        <translation>Код (A–Z, 0–9)</translation>
    </message>
    <message>
        <source>New keys, valid until</source>
        <translation>Новые ключи, действуют до</translation>
    </message>
    <message>
        <source>Were the present keys lost?</source>
        <translation>Нынешние ключи утрачены?</translation>
    </message>
    <message>
        <source>Why they are withdrawn</source>
        <translation>Почему отзываются</translation>
    </message>
    <message>
        <source>This site</source>
        <translation>Этот узел</translation>
    </message>
    <message>
        <source>Keys are made by two persons. The old ones still open packages that are on their way, unless they were lost. Take our new card and the fingerprint, on paper, to every correspondent.</source>
        <translation>Ключи создают вдвоём. Старые, если не утрачены, ещё открывают пакеты в пути. Доставьте новую карточку и отпечаток на бумаге каждому корреспонденту.</translation>
    </message>
    <message>
        <source>withdraw them now</source>
        <translation>отозвать их сейчас</translation>
    </message>
</context>
<context>
    <name>PeriodDialog</name>
    <message>
        <source>on occasion</source>
        <translation>по необходимости</translation>
    </message>
    <message>
        <source>How often it is sent a package</source>
        <translation>Как часто ему отправляют пакет</translation>
    </message>
    <message>
        <source>Exchange with it</source>
        <translation>Обмен с ним</translation>
    </message>
    <message>
        <source>Packages for “%1”</source>
        <translation>Пакеты для «%1»</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>продолжается</translation>
    </message>
</context>
<context>
    <name>PickDialog</name>
    <message>
        <source>Take this one</source>
        <translation>Взять этот</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Exchange</source>
        <translation>Обмен</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Out</source>
        <translation>Исходящие</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Входящие</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Передача</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Носители</translation>
    </message>
    <message>
        <source>Correspondents</source>
        <translation>Корреспонденты</translation>
    </message>
    <message>
        <source>First filling</source>
        <translation>Первое наполнение</translation>
    </message>
</context>
<context>
    <name>WithdrawDialog</name>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Withdraw a key of “%1”</source>
        <translation>Отозвать ключ «%1»</translation>
    </message>
    <message>
        <source>From now on it counts no more, neither for what is sent nor for what arrives.</source>
        <translation>С этого момента он не действует ни для отправляемого, ни для поступающего.</translation>
    </message>
</context>
<context>
    <name>ExchangePapers</name>
    <message>
        <source>Sheet of a package</source>
        <translation>Сопроводительный лист пакета</translation>
    </message>
    <message>
        <source>Receipt of a package</source>
        <translation>Расписка о пакете</translation>
    </message>
    <message>
        <source>Fingerprint of our keys</source>
        <translation>Отпечаток наших ключей</translation>
    </message>
    <message>
        <source>Label of a medium</source>
        <translation>Ярлык носителя</translation>
    </message>
</context>
</TS>
