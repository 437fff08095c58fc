<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>AcceptForm</name>
    <message>
        <source>Reason, in at least ten characters</source>
        <translation>Причина, не короче десяти знаков</translation>
    </message>
    <message>
        <source>Until, at most a year</source>
        <translation>До какого дня, не дольше года</translation>
    </message>
    <message>
        <source>Accept: %1</source>
        <translation>Принятие: %1</translation>
    </message>
    <message>
        <source>Printing is possible again while it stays as it is now. Who accepted it and why is journaled.</source>
        <translation>Пока всё остаётся как сейчас, печать снова возможна. Кто и почему принял, пишется в журнал.</translation>
    </message>
    <message>
        <source>A reason of at least ten characters is needed.</source>
        <translation>Нужна причина не короче десяти знаков.</translation>
    </message>
    <message>
        <source>A day from today on, at most a year ahead, is needed.</source>
        <translation>Нужен день от сегодняшнего и не дальше года.</translation>
    </message>
</context>
<context>
    <name>AccessListScreen</name>
    <message>
        <source>Put a person on …</source>
        <translation>Внести лицо …</translation>
    </message>
    <message>
        <source>Put a case on …</source>
        <translation>Внести дело …</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Исключить</translation>
    </message>
    <message>
        <source>End the list …</source>
        <translation>Завершить список …</translation>
    </message>
    <message>
        <source>List of persons</source>
        <translation>Список лиц</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Who or which</source>
        <translation>Кто или какое</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>С – по</translation>
    </message>
    <message>
        <source>Put on by</source>
        <translation>Внёс</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>person</source>
        <translation>лицо</translation>
    </message>
    <message>
        <source>taken off by %1</source>
        <translation>исключил: %1</translation>
    </message>
    <message>
        <source>case</source>
        <translation>дело</translation>
    </message>
    <message>
        <source>Nobody is on the list and no case is, or they are not yours to see.</source>
        <translation>В списке нет ни лиц, ни дел, либо они не для вас.</translation>
    </message>
    <message>
        <source>Persons are on a list from a day to a day, both included. Nothing is deleted: who was taken off stays in grey.</source>
        <translation>Лицо в списке с одного дня по другой включительно. Ничего не удаляется: исключённый остаётся серым.</translation>
    </message>
    <message>
        <source>End the list?</source>
        <translation>Завершить список?</translation>
    </message>
    <message>
        <source>Its cases are then open to everybody with clearance.</source>
        <translation>Тогда его дела открыты всем, у кого есть допуск.</translation>
    </message>
    <message>
        <source>Its inspectors then see its cases no longer.</source>
        <translation>Тогда проверяющие его дел больше не видят.</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Завершить</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
</context>
<context>
    <name>AccessListsScreen</name>
    <message>
        <source>New list …</source>
        <translation>Новый список …</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Need to know</source>
        <translation>Служебная необходимость</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Составил</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>завершён %1</translation>
    </message>
    <message>
        <source>you are on it</source>
        <translation>вы в списке</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>действует</translation>
    </message>
    <message>
        <source>There is no list: clearance alone decides who sees a case. A chief makes the first list.</source>
        <translation>Списков нет: кто видит дело, решает один допуск. Первый список составляет руководитель.</translation>
    </message>
    <message>
        <source>A case on a list of those who need to know is there for the persons on the list only, whatever the clearance of others: in no list, search, count, print or log entry of theirs. A chief makes lists and puts cases on them; the security officer may put persons on and take them off without seeing a case.

A list of an inspection gives chosen cases to inspectors (43-1), who see nothing else and change nothing. What they were shown is written down and signed by their own key.</source>
        <translation>Дело из списка имеющих служебную необходимость есть только для лиц этого списка, каким бы ни был допуск остальных: его нет в их списках, поиске, числах, печати и журнале. Списки составляет и дела в них вносит руководитель; сотрудник по безопасности может вносить и исключать лиц, не видя дел.

Список проверки открывает выбранные дела проверяющим (43-1), которые не видят ничего другого и ничего не меняют. Показанное им записывается и подписывается их ключом.</translation>
    </message>
</context>
<context>
    <name>BackupsScreen</name>
    <message>
        <source>Make a backup now</source>
        <translation>Сделать копию сейчас</translation>
    </message>
    <message>
        <source>Open and check</source>
        <translation>Открыть и проверить</translation>
    </message>
    <message>
        <source>Drill …</source>
        <translation>Пробное восстановление …</translation>
    </message>
    <message>
        <source>Restore …</source>
        <translation>Восстановить …</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Сделана</translation>
    </message>
    <message>
        <source>Journal entry</source>
        <translation>Запись журнала</translation>
    </message>
    <message>
        <source>Size, MiB</source>
        <translation>Размер, МиБ</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>genuine; checked when it was made</source>
        <translation>подлинная; проверена при создании</translation>
    </message>
    <message>
        <source>under an earlier key: who was shut out may still open it; destroy it or keep it apart</source>
        <translation>под прежним ключом: лишённый доступа ещё может открыть; уничтожьте или храните отдельно</translation>
    </message>
    <message>
        <source>changed or unreadable: not to be trusted</source>
        <translation>изменена или не читается: доверять нельзя</translation>
    </message>
    <message>
        <source>Making a backup: %1</source>
        <translation>Создаётся копия: %1</translation>
    </message>
    <message>
        <source>The backup is made and checked.</source>
        <translation>Копия сделана и проверена.</translation>
    </message>
    <message>
        <source>Checking the backup: %1</source>
        <translation>Проверка копии: %1</translation>
    </message>
    <message>
        <source>The backup is sound.</source>
        <translation>Копия исправна.</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made each day at the first sign-in, and here whenever you ask.</source>
        <translation>Копий пока нет. Копия делается каждый день при первом входе и здесь, когда попросите.</translation>
    </message>
    <message>
        <source>A backup is a whole encrypted copy. It is read back from the disk, opened and checked before it counts; the newest seven are kept. Copy the folder to another disk as well.

The drill opens a backup as on a new machine and says how long it took. Restoring puts a backup in the vault's place: two persons, and what was there is kept beside it.</source>
        <translation>Копия целиком зашифрована. Прежде чем она засчитывается, её читают с диска, открывают и проверяют; хранятся семь последних. Скопируйте папку и на другой диск.

Пробное восстановление открывает копию как на новой машине и говорит, сколько это заняло. Восстановление ставит копию на место хранилища: это делают двое, а прежнее хранится рядом.</translation>
    </message>
</context>
<context>
    <name>DamageTold</name>
    <message>
        <source>The vault is damaged</source>
        <translation>Хранилище повреждено</translation>
    </message>
    <message>
        <source>Until it is put right the vault can be read, not written. Nothing that is shown is lost by that.</source>
        <translation>Пока это не исправлено, хранилище можно читать, но не изменять. Показанное от этого не теряется.</translation>
    </message>
    <message>
        <source>Two persons restore a backup in Settings, Backups. Keep the damaged files for who looks into it.</source>
        <translation>Копию восстанавливают двое: «Настройки», «Резервные копии». Повреждённые файлы сохраните для разбора.</translation>
    </message>
    <message>
        <source>To the backups</source>
        <translation>К резервным копиям</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Читать дальше</translation>
    </message>
</context>
<context>
    <name>DrillForm</name>
    <message>
        <source>Your passphrase as it was when the backup was made</source>
        <translation>Ваша парольная фраза на день создания копии</translation>
    </message>
    <message>
        <source>Drill: backup of %1</source>
        <translation>Пробное восстановление: копия от %1</translation>
    </message>
    <message>
        <source>The backup is copied aside, opened and checked, and the copy is removed. Nothing of the vault is touched.</source>
        <translation>Копия переносится в сторону, открывается, проверяется и удаляется. Само хранилище не затрагивается.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>The backup is sound: %1 journal entries and %2 records were checked in %3 seconds.</source>
        <translation>Копия исправна: %1 записей журнала и %2 записей проверены за %3 с.</translation>
    </message>
    <message>
        <source>The backup is damaged: %1 journal entries and %2 records were looked at in %3 seconds.</source>
        <translation>Копия повреждена: %1 записей журнала и %2 записей просмотрены за %3 с.</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>What papers say</source>
        <translation>Содержание бумаг</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Выгрузка журнала</translation>
    </message>
    <message>
        <source>For the stand-alone verifier. Names and logins of users stand in it in any case.</source>
        <translation>Для отдельной программы проверки. Имена и логины пользователей в файле есть всегда.</translation>
    </message>
    <message>
        <source>A file name of letters, digits, dots and dashes is needed.</source>
        <translation>Имя файла – из букв, цифр, точек и дефисов.</translation>
    </message>
    <message>
        <source>There is such a file already; it is not overwritten.</source>
        <translation>Такой файл уже есть; он не перезаписывается.</translation>
    </message>
    <message>
        <source>Folder of the export</source>
        <translation>Папка выгрузки</translation>
    </message>
    <message>
        <source>with the content of records (two persons, for who may see everything)</source>
        <translation>вместе с содержанием записей (делают двое, которым открыто всё)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Выгрузить</translation>
    </message>
</context>
<context>
    <name>JournalScreen</name>
    <message>
        <source>Verify …</source>
        <translation>Проверить …</translation>
    </message>
    <message>
        <source>As it once stood …</source>
        <translation>Как было …</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Выгрузить …</translation>
    </message>
    <message>
        <source>Older entries</source>
        <translation>Более ранние</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Учётная запись</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Что изменилось</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>The journal up to entry %1 is in “%2”. Its head: %3</source>
        <translation>Журнал до записи %1 в «%2». Его голова: %3</translation>
    </message>
    <message>
        <source>Export of the journal</source>
        <translation>Выгрузка журнала</translation>
    </message>
    <message>
        <source>No entry fits.</source>
        <translation>Подходящих записей нет.</translation>
    </message>
    <message>
        <source>Every change is an entry: who, when, which record, before and after, chained to the entry before and signed by the user's own key. Entries about records above your clearance or outside your lists are not there; their numbers are missing.

Verification walks the whole chain, every signature and every record, and holds it against the head kept outside the vault and against heads printed on paper. The export is for the stand-alone verifier, which needs no secret. “As it once stood” replays the entries.</source>
        <translation>Каждое изменение – запись: кто, когда, какая учётная запись, до и после; она сцеплена с предыдущей и подписана ключом пользователя. Записей о том, что выше вашего допуска или вне ваших списков, нет; их номера пропущены.

Проверка проходит всю цепь, каждую подпись и каждую учётную запись и сверяет её с головой, хранимой вне хранилища, и с головами на бумаге. Выгрузка нужна отдельному проверочному сценарию, которому не нужны секреты. «Как было» воспроизводит записи.</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>все</translation>
    </message>
    <message>
        <source>Whose entries</source>
        <translation>Чьи записи</translation>
    </message>
    <message>
        <source>every action</source>
        <translation>все действия</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>С какого дня</translation>
    </message>
    <message>
        <source>To the day</source>
        <translation>По какой день</translation>
    </message>
</context>
<context>
    <name>ListForm</name>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Название списка</translation>
    </message>
    <message>
        <source>Ground: the order, or the schedule of inspections</source>
        <translation>Основание: приказ или график проверок</translation>
    </message>
    <message>
        <source>New list of persons</source>
        <translation>Новый список лиц</translation>
    </message>
    <message>
        <source>You are the first person on a list of those who need to know.</source>
        <translation>В списке имеющих служебную необходимость вы первое лицо.</translation>
    </message>
</context>
<context>
    <name>ListedCaseForm</name>
    <message>
        <source>Number of the case</source>
        <translation>Номер карточки</translation>
    </message>
    <message>
        <source>A case on the list “%1”</source>
        <translation>Дело в списке «%1»</translation>
    </message>
    <message>
        <source>The inspectors on the list will see this case.</source>
        <translation>Проверяющие из списка увидят это дело.</translation>
    </message>
    <message>
        <source>From now on only the persons on the list see this case.</source>
        <translation>С этого времени дело видят только лица из списка.</translation>
    </message>
</context>
<context>
    <name>MemberForm</name>
    <message>
        <source>Person</source>
        <translation>Лицо</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>To, included (empty: without end)</source>
        <translation>По, включительно (пусто: бессрочно)</translation>
    </message>
    <message>
        <source>A person on the list “%1”</source>
        <translation>Лицо в списке «%1»</translation>
    </message>
    <message>
        <source>There is nobody to choose: inspectors are entered among the users first.</source>
        <translation>Выбирать некого: проверяющих сначала вносят среди пользователей.</translation>
    </message>
    <message>
        <source>The first day is needed.</source>
        <translation>Нужен первый день.</translation>
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
        <translation>Имя</translation>
    </message>
    <message>
        <source>Kind of login</source>
        <translation>Вид входа</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>Новый пользователь</translation>
    </message>
    <message>
        <source>The first passphrase is good for one sign-in: the user chooses their own one then.</source>
        <translation>Начальная парольная фраза годится на один вход: тогда пользователь выбирает свою.</translation>
    </message>
    <message>
        <source>Inspector: reads the cases chosen for an inspection (43-1) and changes nothing</source>
        <translation>Проверяющий: читает дела, выбранные для проверки (43-1), и ничего не меняет</translation>
    </message>
    <message>
        <source>This field is not filled in.</source>
        <translation>Это поле не заполнено.</translation>
    </message>
</context>
<context>
    <name>OwnPassphraseWindow</name>
    <message>
        <source>Your own passphrase · Baqylau</source>
        <translation>Своя парольная фраза · Baqylau</translation>
    </message>
    <message>
        <source>Choose your own passphrase</source>
        <translation>Выберите свою парольную фразу</translation>
    </message>
    <message>
        <source>The passphrase you signed in with was given by somebody else, who may still know it. It ends now, together with the keys it protected; nobody but you will know the new one.</source>
        <translation>Фразу, с которой вы вошли, дал другой человек, и он может её знать. Теперь она прекращается вместе с ключами, которые защищала; новую не будет знать никто, кроме вас.</translation>
    </message>
    <message>
        <source>Take it and sign in</source>
        <translation>Принять и войти</translation>
    </message>
    <message>
        <source>Back to the login</source>
        <translation>Назад ко входу</translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>Your passphrase until now</source>
        <translation>Ваша прежняя парольная фраза</translation>
    </message>
    <message>
        <source>Change your passphrase</source>
        <translation>Смена парольной фразы</translation>
    </message>
    <message>
        <source>The new passphrase is not strong enough yet, or the two differ.</source>
        <translation>Новая фраза ещё недостаточно стойкая, или две не совпадают.</translation>
    </message>
</context>
<context>
    <name>PastForm</name>
    <message>
        <source>Day, to its end</source>
        <translation>На конец какого дня</translation>
    </message>
    <message>
        <source>As it once stood</source>
        <translation>Как было</translation>
    </message>
    <message>
        <source>Records are put together from the journal's entries up to the end of that day.</source>
        <translation>Учётные записи складываются из записей журнала до конца того дня.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>The day is needed.</source>
        <translation>Нужен день.</translation>
    </message>
</context>
<context>
    <name>PastScreen</name>
    <message>
        <source>As it stood on %1</source>
        <translation>Как было на %1</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Учётная запись</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Поля</translation>
    </message>
    <message>
        <source>Nothing was recorded by then, or nothing that you may see.</source>
        <translation>К тому времени ничего не записано, либо это не для вас.</translation>
    </message>
    <message>
        <source>The fields of each record as the journal's entries up to that moment add up. Nothing can be changed here.</source>
        <translation>Поля каждой учётной записи, как они складываются из записей журнала до того времени. Здесь ничего изменить нельзя.</translation>
    </message>
</context>
<context>
    <name>RecalibrateForm</name>
    <message>
        <source>Your passphrase</source>
        <translation>Ваша парольная фраза</translation>
    </message>
    <message>
        <source>Measure the key derivation anew</source>
        <translation>Измерить получение ключа заново</translation>
    </message>
    <message>
        <source>How long a thief of the files would have to try depends on how hard your key is to derive. On a new machine it is measured again, to about a second of this machine.</source>
        <translation>Сколько пришлось бы подбирать похитителю файлов, зависит от трудности получения ключа. На новой машине она измеряется заново: около секунды этой машины.</translation>
    </message>
</context>
<context>
    <name>RenameForm</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Name of a user</source>
        <translation>Имя пользователя</translation>
    </message>
    <message>
        <source>The same person under a new name; the journal keeps the old one.</source>
        <translation>То же лицо под новым именем; прежнее хранит журнал.</translation>
    </message>
</context>
<context>
    <name>ResetForm</name>
    <message>
        <source>New first passphrase: %1</source>
        <translation>Новая начальная фраза: %1</translation>
    </message>
    <message>
        <source>Who knows it could act in the user's name until the user has changed it; so two persons do this.</source>
        <translation>Кто её знает, мог бы действовать от имени пользователя, пока тот её не сменит; поэтому это делают двое.</translation>
    </message>
</context>
<context>
    <name>RestoreForm</name>
    <message>
        <source>Your passphrase as it was when the backup was made</source>
        <translation>Ваша парольная фраза на день создания копии</translation>
    </message>
    <message>
        <source>Restore: backup of %1</source>
        <translation>Восстановление: копия от %1</translation>
    </message>
    <message>
        <source>What was entered after this backup is lost for the vault; its files are kept beside, not deleted. The program locks afterwards, and everybody signs in as they were when the backup was made.</source>
        <translation>Внесённое после этой копии для хранилища потеряно; его файлы хранятся рядом. Затем программа блокируется, и все входят так, как на день создания копии.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Two persons do this: the second one's login and passphrase are needed.</source>
        <translation>Это делают двое: нужны логин и парольная фраза второго лица.</translation>
    </message>
    <message>
        <source>Journal entries given up: %1. The earlier files are in “%2”.</source>
        <translation>Утраченных записей журнала: %1. Прежние файлы в «%2».</translation>
    </message>
    <message>
        <source>Since this backup somebody was shut out: their key opens the vault again. Shut them out once more.</source>
        <translation>После этой копии кого-то лишили доступа: его ключ снова открывает хранилище. Прекратите доступ ещё раз.</translation>
    </message>
    <message>
        <source>Type your passphrase.</source>
        <translation>Введите свою парольную фразу.</translation>
    </message>
</context>
<context>
    <name>RevokeForm</name>
    <message>
        <source>Shut out: %1</source>
        <translation>Прекращение доступа: %1</translation>
    </message>
    <message>
        <source>The vault gets a new key, which this user never sees. Saving waits meanwhile. Backups made until today still open with the old key.</source>
        <translation>Хранилище получает новый ключ, которого этот пользователь не увидит. Сохранение тем временем ждёт. Копии, сделанные до сегодняшнего дня, старый ключ ещё открывает.</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>Прекратить доступ</translation>
    </message>
    <message>
        <source>Access is ended</source>
        <translation>Доступ прекращён</translation>
    </message>
    <message>
        <source>The new key was given to: %1</source>
        <translation>Новый ключ получили: %1</translation>
    </message>
    <message>
        <source>Backups that the old key still opens; destroy them or keep them apart:</source>
        <translation>Копии, которые старый ключ ещё открывает; уничтожьте их или храните отдельно:</translation>
    </message>
    <message>
        <source>There is no backup that the old key still opens.</source>
        <translation>Копий, которые открывал бы старый ключ, нет.</translation>
    </message>
</context>
<context>
    <name>RightsForm</name>
    <message>
        <source>Roles</source>
        <translation>Роли</translation>
    </message>
    <message>
        <source>Clearance up to</source>
        <translation>Допуск до грифа</translation>
    </message>
    <message>
        <source>Form of the clearance</source>
        <translation>Форма допуска</translation>
    </message>
    <message>
        <source>From (empty: already)</source>
        <translation>С (пусто: уже действует)</translation>
    </message>
    <message>
        <source>To, included (empty: without end)</source>
        <translation>По, включительно (пусто: бессрочно)</translation>
    </message>
    <message>
        <source>Roles and clearance: %1</source>
        <translation>Роли и допуск: %1</translation>
    </message>
    <message>
        <source>What is above the clearance is not there for the user: in no list, search, count or print.</source>
        <translation>Того, что выше допуска, для пользователя нет: ни в списках, ни в поиске, ни в числах, ни в печати.</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Users</source>
        <translation>Пользователи</translation>
    </message>
    <message>
        <source>Need to know</source>
        <translation>Списки доступа</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Self-check</source>
        <translation>Самопроверка</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>Проверки</translation>
    </message>
</context>
<context>
    <name>SelfCheckScreen</name>
    <message>
        <source>Look again</source>
        <translation>Проверить снова</translation>
    </message>
    <message>
        <source>Check the whole vault</source>
        <translation>Проверить всё хранилище</translation>
    </message>
    <message>
        <source>Accept …</source>
        <translation>Принять …</translation>
    </message>
    <message>
        <source>Withdraw the acceptance</source>
        <translation>Отозвать принятие</translation>
    </message>
    <message>
        <source>Self-check</source>
        <translation>Самопроверка</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Обнаружено</translation>
    </message>
    <message>
        <source>Accepted until, and why</source>
        <translation>До какого дня и почему принято</translation>
    </message>
    <message>
        <source>nothing classified is printed until it is put right or accepted</source>
        <translation>пока не исправлено или не принято, секретное не печатается</translation>
    </message>
    <message>
        <source>Checking the vault: %1</source>
        <translation>Проверка хранилища: %1</translation>
    </message>
    <message>
        <source>The vault is sound.</source>
        <translation>Хранилище исправно.</translation>
    </message>
    <message>
        <source>Nothing was looked at yet.</source>
        <translation>Ещё ничего не проверено.</translation>
    </message>
    <message>
        <source>The program looks at what the workstation may do with secrets: print spooler, swap, core dumps, file modes, where the state file lies, the clock, the newest backup, and whether the vault was found sound.

While a line is red nothing classified is printed. The administrator or the security officer puts it right, or accepts it with a reason until a day; that is journaled. Damage of the vault cannot be accepted.</source>
        <translation>Программа смотрит, что рабочая станция может сделать с секретами: очередь печати, подкачка, дампы памяти, права файлов, место файла состояния, часы, последняя резервная копия и исправность хранилища.

Пока есть красная строка, секретное не печатается. Администратор или сотрудник по безопасности исправляет её либо принимает с причиной до определённого дня; это пишется в журнал. Повреждение хранилища принять нельзя.</translation>
    </message>
</context>
<context>
    <name>Sitting</name>
    <message>
        <source>Checking the vault in the background: %1</source>
        <translation>Хранилище проверяется в фоне: %1</translation>
    </message>
    <message>
        <source>The vault is sound: %1 journal entries were verified.</source>
        <translation>Хранилище исправно: проверено записей журнала: %1.</translation>
    </message>
    <message>
        <source>Today's backup is made and checked: %1</source>
        <translation>Сегодняшняя копия сделана и проверена: %1</translation>
    </message>
    <message>
        <source>The session ends in %1 minutes: the program will lock and keep what is typed.</source>
        <translation>Сеанс закончится через %1 мин.: программа заблокируется и сохранит набранное.</translation>
    </message>
    <message>
        <source>Nothing was copied: copying is off while anything classified is on show.</source>
        <translation>Не скопировано: пока на экране секретные сведения, копирование отключено.</translation>
    </message>
</context>
<context>
    <name>UsersScreen</name>
    <message>
        <source>New user …</source>
        <translation>Новый пользователь …</translation>
    </message>
    <message>
        <source>Roles and clearance …</source>
        <translation>Роли и допуск …</translation>
    </message>
    <message>
        <source>Name …</source>
        <translation>Имя …</translation>
    </message>
    <message>
        <source>New first passphrase …</source>
        <translation>Новая начальная фраза …</translation>
    </message>
    <message>
        <source>Shut out …</source>
        <translation>Прекратить доступ …</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Пользователи</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Роли</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>Допуск</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>inspector: reads chosen cases only</source>
        <translation>проверяющий: читает только выбранные дела</translation>
    </message>
    <message>
        <source>no role yet</source>
        <translation>роли ещё нет</translation>
    </message>
    <message>
        <source>shut out</source>
        <translation>доступ прекращён</translation>
    </message>
    <message>
        <source>must choose a passphrase</source>
        <translation>должен выбрать фразу</translation>
    </message>
    <message>
        <source>active</source>
        <translation>действует</translation>
    </message>
    <message>
        <source>There is no user. The first one is entered when the vault is made.</source>
        <translation>Пользователей нет. Первый вносится при создании хранилища.</translation>
    </message>
    <message>
        <source>The administrator enters users and gives first passphrases, and sees no content. The security officer gives roles and clearance and shuts users out; nobody changes their own rights.

A first passphrase is good for one sign-in. Who is shut out cannot open anything that is saved later: the vault gets a new key. Backups that the old key still opens are listed, and must be destroyed or kept apart.

Roles are kept by this program, not by the cipher: every user opens the same data key.</source>
        <translation>Администратор вносит пользователей и даёт начальные парольные фразы, но содержания не видит. Сотрудник по безопасности даёт роли и допуск и прекращает доступ; своих прав никто не меняет.

Начальная фраза годится на один вход. Тот, чей доступ прекращён, не откроет ничего из сохранённого позже: хранилище получает новый ключ. Резервные копии, которые ещё открывает старый ключ, перечисляются; их надо уничтожить или хранить отдельно.

Роли соблюдает эта программа, а не шифр: все пользователи открывают один ключ данных.</translation>
    </message>
    <message>
        <source>New recovery code …</source>
        <translation>Новый код восстановления …</translation>
    </message>
</context>
<context>
    <name>VerifyForm</name>
    <message>
        <source>Head from paper, if there is one (number:hash)</source>
        <translation>Последняя запись с бумаги, если есть (номер:хеш)</translation>
    </message>
    <message>
        <source>Verify the journal</source>
        <translation>Проверка журнала</translation>
    </message>
    <message>
        <source>The chain, every signature and every record are gone through; work may go on meanwhile.</source>
        <translation>Проходятся вся цепь, каждая подпись и каждая учётная запись; работать тем временем можно.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>A head is a number, a colon and 64 digits or letters from a to f.</source>
        <translation>Голова – это номер, двоеточие и 64 знака: цифры и буквы от a до f.</translation>
    </message>
</context>
<context>
    <name>WorkstationScreen</name>
    <message>
        <source>Hours until a session ends, however busy</source>
        <translation>Часов до конца сеанса, даже при работе</translation>
    </message>
    <message>
        <source>Change your passphrase …</source>
        <translation>Сменить парольную фразу …</translation>
    </message>
    <message>
        <source>Measure the key derivation anew …</source>
        <translation>Измерить получение ключа заново …</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Буфер обмена</translation>
    </message>
    <message>
        <source>what is classified may be copied to other programs</source>
        <translation>секретные сведения можно копировать в другие программы</translation>
    </message>
</context>
<context>
    <name>InspectionsScreen</name>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Print the record</source>
        <translation>Напечатать перечень</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>Проверки</translation>
    </message>
    <message>
        <source>First shown at</source>
        <translation>Когда показано впервые</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>In what form</source>
        <translation>В каком виде</translation>
    </message>
    <message>
        <source>No inspector is entered. The administrator enters one among the users; a chief puts the chosen cases on a list of an inspection.</source>
        <translation>Проверяющий не внесён. Администратор вносит его в число пользователей; руководитель включает выбранные дела в список проверки.</translation>
    </message>
    <message>
        <source>Nothing was shown yet.</source>
        <translation>Пока ничего не показано.</translation>
    </message>
    <message>
        <source>An inspector sees the cases chosen for the inspection and nothing else, changes nothing, and takes no file away. Their name stands across every screen and every page they print. What they were shown is written down here at once, each case once in each form, and signed by the inspector's own key; the list is printed and signed on paper. Lines about cases above the reader's clearance are left out.</source>
        <translation>Проверяющий видит только дела, выбранные для проверки, ничего не изменяет и не уносит файлов. Его имя стоит поперёк каждого экрана и каждой отпечатанной им страницы. Что ему показано, записывается здесь сразу: каждое дело один раз в каждом виде, за подписью ключом самого проверяющего; перечень печатается и подписывается на бумаге. Строки о делах выше допуска читающего не приводятся.</translation>
    </message>
    <message>
        <source>Whose record</source>
        <translation>Кому показано</translation>
    </message>
</context>
<context>
    <name>Watermark</name>
    <message>
        <source>Inspection (43-1) · %1 · %2</source>
        <translation>Проверка (п. 43-1) · %1 · %2</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Recovery code, or the first half of it</source>
        <translation>Код восстановления или его первая половина</translation>
    </message>
    <message>
        <source>The other half, if the code is kept in two</source>
        <translation>Вторая половина, если код хранится в двух частях</translation>
    </message>
    <message>
        <source>Login that gets a new passphrase</source>
        <translation>Логин, который получает новую парольную фразу</translation>
    </message>
    <message>
        <source>The code from the envelope gives one user new keys under a new passphrase. It ends with its use: a new one is shown afterwards. The journal keeps who came in so, and whether two halves were used.</source>
        <translation>Код из конверта даёт одному пользователю новые ключи под новой парольной фразой. После применения он прекращает действие, и показывается новый. Журнал хранит, кто вошёл таким образом и были ли использованы две половины.</translation>
    </message>
</context>
<context>
    <name>LoginWindow</name>
    <message>
        <source>Passphrase lost: use the recovery code …</source>
        <translation>Парольная фраза утеряна: код восстановления …</translation>
    </message>
</context>
<context>
    <name>RecoverWindow</name>
    <message>
        <source>Back to the login</source>
        <translation>Назад ко входу</translation>
    </message>
    <message>
        <source>Looking at the code …</source>
        <translation>Код проверяется …</translation>
    </message>
    <message>
        <source>Use the code</source>
        <translation>Применить код</translation>
    </message>
    <message>
        <source>Show the code again</source>
        <translation>Показать код ещё раз</translation>
    </message>
    <message>
        <source>Go to the login</source>
        <translation>Перейти ко входу</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Код записан</translation>
    </message>
    <message>
        <source>Recovery by code</source>
        <translation>Восстановление по коду</translation>
    </message>
    <message>
        <source>The new recovery code</source>
        <translation>Новый код восстановления</translation>
    </message>
    <message>
        <source>Vault: %1</source>
        <translation>Хранилище: %1</translation>
    </message>
</context>
<context>
    <name>RenewCodeForm</name>
    <message>
        <source>New recovery code</source>
        <translation>Новый код восстановления</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Создать</translation>
    </message>
</context>
<context>
    <name>EntryTold</name>
    <message>
        <source>Hash of the entry: %1</source>
        <translation>Хеш записи: %1</translation>
    </message>
    <message>
        <source>Entry %1 of the journal</source>
        <translation>Запись журнала № %1</translation>
    </message>
    <message>
        <source>For the verification of the entry:</source>
        <translation>Для сверки записи:</translation>
    </message>
</context>
<context>
    <name>RestoreWindow</name>
    <message>
        <source>Backup</source>
        <translation>Резервная копия</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Passphrase as it was when the backup was made</source>
        <translation>Парольная фраза на момент создания копии</translation>
    </message>
    <message>
        <source>Recovery code from the envelope</source>
        <translation>Код восстановления из конверта</translation>
    </message>
    <message>
        <source>%1, up to journal entry %2</source>
        <translation>%1, до записи журнала № %2</translation>
    </message>
    <message>
        <source>No backup lies in “%1”. Choose the folder that holds them.</source>
        <translation>В папке «%1» нет резервных копий. Выберите папку, в которой они лежат.</translation>
    </message>
    <message>
        <source>Go to the login</source>
        <translation>Перейти ко входу</translation>
    </message>
    <message>
        <source>Restoring …</source>
        <translation>Восстановление …</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>The backup is in place</source>
        <translation>Резервная копия установлена</translation>
    </message>
    <message>
        <source>Restore the vault from a backup</source>
        <translation>Восстановление хранилища из резервной копии</translation>
    </message>
    <message>
        <source>Vault: %1</source>
        <translation>Хранилище: %1</translation>
    </message>
    <message>
        <source>The backup is opened and checked before anything is touched. What was entered after it is lost; the damaged files are kept beside, not deleted. The administrator, the security officer or the chief begins, and a second person confirms; the journal keeps both names.</source>
        <translation>Копия открывается и проверяется прежде, чем что-либо будет изменено. Введённое после неё теряется; повреждённые файлы не удаляются, а сохраняются рядом. Начинает администратор, сотрудник по безопасности или начальник, второе лицо подтверждает; в журнале остаются оба имени.</translation>
    </message>
    <message>
        <source>Backups in another folder …</source>
        <translation>Копии в другой папке …</translation>
    </message>
    <message>
        <source>there is no second person: use the recovery code</source>
        <translation>второго лица нет: использовать код восстановления</translation>
    </message>
    <message>
        <source>Back to the login</source>
        <translation>Назад ко входу</translation>
    </message>
</context>
</TS>
