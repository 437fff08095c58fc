<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en_GB">
<context>
    <name>CardPrinting</name>
    <message>
        <source>Paper control card No. %1</source>
        <translation>Бумажная контрольная карточка № %1</translation>
    </message>
</context>
<context>
    <name>MediumChooser</name>
    <message>
        <source>Account No.</source>
        <translation>Учетный №</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>До грифа</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Где находится</translation>
    </message>
    <message>
        <source>PDF to a registered medium</source>
        <translation>PDF на учтенный носитель</translation>
    </message>
    <message>
        <source>Media in the computer</source>
        <translation>Носители в компьютере</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>не учтен</translation>
    </message>
</context>
<context>
    <name>PrintOptions</name>
    <message>
        <source>Language of the paper</source>
        <translation>Язык бумаги</translation>
    </message>
    <message>
        <source>How many copies</source>
        <translation>Число экземпляров</translation>
    </message>
    <message>
        <source>First copy No.</source>
        <translation>Номер первого экземпляра</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>Why it is printed again</source>
        <translation>Причина повторной печати</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>на казахском</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>на русском</translation>
    </message>
    <message>
        <source>Kazakh, Russian below</source>
        <translation>на казахском, ниже на русском</translation>
    </message>
    <message>
        <source>next free number</source>
        <translation>следующий свободный номер</translation>
    </message>
    <message>
        <source>Empty, to be filled in ink</source>
        <translation>Пустой, для заполнения от руки</translation>
    </message>
    <message>
        <source>On both sides of the sheet</source>
        <translation>На обеих сторонах листа</translation>
    </message>
    <message>
        <source>Prepare anew</source>
        <translation>Подготовить заново</translation>
    </message>
    <message>
        <source>This workstation knows no printer.</source>
        <translation>На этой рабочей станции нет принтера.</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>Кто исполнил</translation>
    </message>
    <message>
        <source>Where each copy goes, with ; between</source>
        <translation>Куда идет каждый экземпляр (через ;)</translation>
    </message>
    <message>
        <source>the one who prints it</source>
        <translation>тот, кто печатает</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>The paper is being made …</source>
        <translation>Бумага готовится …</translation>
    </message>
    <message>
        <source>Stopped. Nothing was printed.</source>
        <translation>Остановлено. Ничего не напечатано.</translation>
    </message>
    <message>
        <source>Print No. %1, copy No. %2, sheets in a copy: %3.</source>
        <translation>Печать № %1, экз. № %2, листов в экземпляре: %3.</translation>
    </message>
    <message>
        <source>Sending to the printer …</source>
        <translation>Отправляется на принтер …</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Записывается …</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страница %1 из %2</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>PDF to a medium …</source>
        <translation>PDF на носитель …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Мельче</translation>
    </message>
</context>
<context>
    <name>ActForm</name>
    <message>
        <source>On what basis</source>
        <translation>На каком основании</translation>
    </message>
    <message>
        <source>How it is destroyed</source>
        <translation>Способ уничтожения</translation>
    </message>
    <message>
        <source>Who approves the act</source>
        <translation>Кто утверждает акт</translation>
    </message>
    <message>
        <source>Chair of the commission</source>
        <translation>Председатель комиссии</translation>
    </message>
    <message>
        <source>Members, one a line</source>
        <translation>Члены, по одному в строке</translation>
    </message>
    <message>
        <source>Act of destruction</source>
        <translation>Акт об уничтожении</translation>
    </message>
    <message>
        <source>Entries in the act: %1, sheets: %2. It is printed, signed, and then carried out by two persons.</source>
        <translation>Записей в акте: %1, листов: %2. Акт печатается, подписывается, затем исполняется двумя лицами.</translation>
    </message>
    <message>
        <source>Draw the act up</source>
        <translation>Составить акт</translation>
    </message>
</context>
<context>
    <name>ActList</name>
    <message>
        <source>Print the act …</source>
        <translation>Печать акта …</translation>
    </message>
    <message>
        <source>It is destroyed …</source>
        <translation>Уничтожено …</translation>
    </message>
    <message>
        <source>Act No.</source>
        <translation>Акт №</translation>
    </message>
    <message>
        <source>Drawn up on</source>
        <translation>Составлен</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Гриф</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Записей</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Листов</translation>
    </message>
    <message>
        <source>Destroyed, by whom</source>
        <translation>Когда и кем уничтожено</translation>
    </message>
    <message>
        <source>Act of destruction No. %1</source>
        <translation>Акт об уничтожении № %1</translation>
    </message>
    <message>
        <source>Acts of destruction</source>
        <translation>Акты об уничтожении</translation>
    </message>
    <message>
        <source>There is no act yet. Acts are drawn up under Spoiled sheets.</source>
        <translation>Актов пока нет. Они составляются в разделе «Испорченные листы».</translation>
    </message>
    <message>
        <source>An act is printed and signed by its commission first. When the sheets are destroyed, two persons enter it at this computer; both stand on the act and in the log.</source>
        <translation>Сначала акт печатается и подписывается комиссией. Когда листы уничтожены, это вносят два лица за этим компьютером; оба стоят в акте и в журнале.</translation>
    </message>
</context>
<context>
    <name>BlankForm</name>
    <message>
        <source>What became of it</source>
        <translation>Что с ним стало</translation>
    </message>
    <message>
        <source>Day of the event</source>
        <translation>День события</translation>
    </message>
    <message>
        <source>Number it was entered under</source>
        <translation>Под каким номером внесено</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Blank form No. %1: %2</source>
        <translation>Бланк № %1: %2</translation>
    </message>
    <message>
        <source>What is written on it is entered first, with the day it happened; its number goes here.</source>
        <translation>Сначала вносится написанное на нем, с днем события; его номер указывается здесь.</translation>
    </message>
</context>
<context>
    <name>BlankList</name>
    <message>
        <source>Enter what is written …</source>
        <translation>Внести написанное …</translation>
    </message>
    <message>
        <source>Account for it …</source>
        <translation>Учесть …</translation>
    </message>
    <message>
        <source>Print No.</source>
        <translation>Печать №</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Что с ним стало</translation>
    </message>
    <message>
        <source>Day of the event</source>
        <translation>День события</translation>
    </message>
    <message>
        <source>Entered as</source>
        <translation>Внесен под №</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>not accounted for</source>
        <translation>не учтен</translation>
    </message>
    <message>
        <source>Kit No. %1 of %2, blank forms outside: %3</source>
        <translation>Комплект № %1 от %2, неучтенных бланков: %3</translation>
    </message>
    <message>
        <source>Blank forms of the continuity kit</source>
        <translation>Бланки комплекта непрерывности</translation>
    </message>
    <message>
        <source>No kit was made. It is made under Registers before the machine goes down.</source>
        <translation>Комплект не делался. Он делается в разделе «Журналы» до остановки машины.</translation>
    </message>
    <message>
        <source>While the machine was down, the office wrote on the blank forms of the kit. Take the forms in the order of their numbers: enter what is written with the day it happened, then account for the form as entered; say of the others that they are back unused, or spoiled. The list is done when nothing is outside.

A late entry keeps both days: when it happened, and when it was entered.</source>
        <translation>Пока машина стояла, учреждение писало на бланках комплекта. Берите бланки по порядку номеров: внесите написанное с днем события, затем учтите бланк как внесенный; об остальных отметьте, что они возвращены неиспользованными или испорчены. Список закончен, когда неучтенных не осталось.

Поздняя запись хранит оба дня: когда это случилось и когда внесено.</translation>
    </message>
</context>
<context>
    <name>CarryOutForm</name>
    <message>
        <source>Destroyed on, at</source>
        <translation>Уничтожено: день и час</translation>
    </message>
    <message>
        <source>Carry out act No. %1</source>
        <translation>Исполнить акт № %1</translation>
    </message>
    <message>
        <source>%1 sheets are entered as destroyed. This cannot be taken back.</source>
        <translation>Как уничтоженные вносятся листы, числом %1. Отменить это нельзя.</translation>
    </message>
    <message>
        <source>Enter it as destroyed</source>
        <translation>Внести как уничтоженное</translation>
    </message>
</context>
<context>
    <name>CopiesScreen</name>
    <message>
        <source>Copies</source>
        <translation>Экземпляры</translation>
    </message>
</context>
<context>
    <name>CopyList</name>
    <message>
        <source>Sheets were spoiled …</source>
        <translation>Листы испорчены …</translation>
    </message>
    <message>
        <source>Check a paper …</source>
        <translation>Сверить бумагу …</translation>
    </message>
    <message>
        <source>Print the register …</source>
        <translation>Печать журнала …</translation>
    </message>
    <message>
        <source>Print No.</source>
        <translation>Печать №</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Чего</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Гриф</translation>
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
        <source>In whose hands</source>
        <translation>У кого</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Where it was printed</source>
        <translation>Где напечатан</translation>
    </message>
    <message>
        <source>%1, spoiled sheets: %2</source>
        <translation>%1, испорчено листов: %2</translation>
    </message>
    <message>
        <source>Register of copies</source>
        <translation>Журнал экземпляров</translation>
    </message>
    <message>
        <source>No copy has left the printer yet. Every copy is entered here before its job starts.</source>
        <translation>Пока ни один экземпляр не напечатан. Каждый вносится сюда до начала печати.</translation>
    </message>
    <message>
        <source>Every copy is numbered and entered here before the printer gets it. A reprint takes the next number and needs its reason. Sheets the printer spoiled are entered, kept under lock and destroyed by act.</source>
        <translation>Каждый экземпляр нумеруется и вносится сюда до отправки на принтер. Повторная печать получает следующий номер, ее причина указывается. Испорченные принтером листы вносятся, хранятся под замком и уничтожаются по акту.</translation>
    </message>
</context>
<context>
    <name>KitForm</name>
    <message>
        <source>Why the kit is made</source>
        <translation>Для чего делается комплект</translation>
    </message>
    <message>
        <source>Continuity kit</source>
        <translation>Комплект непрерывности</translation>
    </message>
    <message>
        <source>Registers to date, every open card, the terms of 30 days and blank forms, in one paper. Each print in it is numbered and entered; every blank form has to be accounted for afterwards.</source>
        <translation>Журналы на сегодня, все открытые карточки, сроки на 30 дней и бланки одной печатью. Каждая печать в нем нумеруется и вносится; затем нужно отчитаться за каждый бланк.</translation>
    </message>
    <message>
        <source>Make the kit</source>
        <translation>Сделать комплект</translation>
    </message>
    <message>
        <source>Write the reason.</source>
        <translation>Напишите причину.</translation>
    </message>
</context>
<context>
    <name>PaperCheck</name>
    <message>
        <source>Code in the footer: print number / check code</source>
        <translation>Код внизу листа: номер печати / код сверки</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>On the paper</source>
        <translation>На бумаге</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Printed %1 by %2.</source>
        <translation>Напечатано %1, печатал(а): %2.</translation>
    </message>
    <message>
        <source>Check a paper</source>
        <translation>Сверка бумаги</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Сверить</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Открыть карточку</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>What has changed since</source>
        <translation>Что с тех пор изменилось</translation>
    </message>
</context>
<context>
    <name>PaperEntryForm</name>
    <message>
        <source>Number (empty: the next)</source>
        <translation>Номер (пусто – следующий)</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Дата регистрации</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Гриф</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Вид документа</translation>
    </message>
    <message>
        <source>Short content</source>
        <translation>Краткое содержание</translation>
    </message>
    <message>
        <source>From whom, to whom</source>
        <translation>От кого, кому</translation>
    </message>
    <message>
        <source>Their number</source>
        <translation>Их номер</translation>
    </message>
    <message>
        <source>Their date</source>
        <translation>Их дата</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Листов</translation>
    </message>
    <message>
        <source>Sheets of annexes</source>
        <translation>Листов приложений</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Экземпляры</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Адресат</translation>
    </message>
    <message>
        <source>Executor</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>File, sheet</source>
        <translation>Дело, лист</translation>
    </message>
    <message>
        <source>Register a paper: %1</source>
        <translation>Регистрация бумаги: %1</translation>
    </message>
    <message>
        <source>A late entry bears the day it happened; the day of entry is kept beside it.</source>
        <translation>Поздняя запись носит день события; день внесения хранится рядом.</translation>
    </message>
    <message>
        <source>Register it although the same paper seems to be there</source>
        <translation>Зарегистрировать, хотя такая бумага, похоже, уже есть</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Registers</source>
        <translation>Журналы</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Экземпляры</translation>
    </message>
</context>
<context>
    <name>PrintLedger</name>
    <message>
        <source>Check this print …</source>
        <translation>Сверить эту печать …</translation>
    </message>
    <message>
        <source>Print No.</source>
        <translation>Печать №</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Чего</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Сделана</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Кем</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Экземпляры</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Листов</translation>
    </message>
    <message>
        <source>Where it went</source>
        <translation>Куда ушла</translation>
    </message>
    <message>
        <source>Why again</source>
        <translation>Почему повторно</translation>
    </message>
    <message>
        <source>shown, not printed</source>
        <translation>показана, не напечатана</translation>
    </message>
    <message>
        <source>Print ledger</source>
        <translation>Учет печати</translation>
    </message>
    <message>
        <source>Nothing was printed yet. Every print takes a number here when it is made.</source>
        <translation>Пока ничего не печаталось. Каждая печать получает здесь номер, когда ее делают.</translation>
    </message>
    <message>
        <source>A print takes its number when it is made, because the number stands on it; one that was only looked at stays here as not printed. Numbers run without gaps, so that every print is accounted for.</source>
        <translation>Печать получает номер, когда ее делают, потому что он на ней стоит; только просмотренная остается здесь как ненапечатанная. Номера идут без пропусков, поэтому каждая печать учтена.</translation>
    </message>
</context>
<context>
    <name>RegistersScreen</name>
    <message>
        <source>Register</source>
        <translation>Журнал</translation>
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
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Type the period: 01.01.2026.</source>
        <translation>Наберите период: 01.01.2026.</translation>
    </message>
    <message>
        <source>There is no entry in this period. Choose another period or register.</source>
        <translation>В этом периоде записей нет. Выберите другой период или журнал.</translation>
    </message>
    <message>
        <source>From No. %1 to No. %2: %3 documents.</source>
        <translation>С № %1 по № %2: документов – %3.</translation>
    </message>
    <message>
        <source>Numbers not used: %1.</source>
        <translation>Незанятые номера: %1.</translation>
    </message>
    <message>
        <source>Numbers left out without explanation: %1.</source>
        <translation>Пропущено без объяснения: %1.</translation>
    </message>
    <message>
        <source>Registered.</source>
        <translation>Зарегистрировано.</translation>
    </message>
    <message>
        <source>Continuity kit</source>
        <translation>Комплект непрерывности</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Журналы</translation>
    </message>
    <message>
        <source>A register is read from the records by period and words, listed as it is printed, and printed with its closing line: from which number to which, how many documents, and every number between them that bears no entry, with the reason. The printed register bears the head of the audit log: the signed paper fixes the electronic log.

The continuity kit is printed before the machine goes down: registers to date, open cards, 30 days of terms and blank forms. Afterwards every blank form is accounted for under Copies.

The code in the footer of a paper, typed or scanned, shows whether it still says what its record says.</source>
        <translation>Журнал читается из записей по периоду и словам, показывается так, как печатается, и печатается с заключительной строкой: с какого номера по какой, сколько документов и каждый номер между ними без записи, с причиной. На напечатанном журнале стоит последняя запись журнала действий: подписанная бумага закрепляет электронный журнал.

Комплект непрерывности печатается до остановки машины: журналы на сегодня, открытые карточки, сроки на 30 дней и бланки. Затем за каждый бланк отчитываются в разделе «Экземпляры».

Код внизу бумаги, набранный или считанный сканером, показывает, совпадает ли она еще со своей записью.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Печать …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Register a paper …</source>
        <translation>Зарегистрировать бумагу …</translation>
    </message>
    <message>
        <source>Continuity kit …</source>
        <translation>Комплект непрерывности …</translation>
    </message>
    <message>
        <source>Check a paper …</source>
        <translation>Сверить бумагу …</translation>
    </message>
    <message>
        <source>words, numbers, bodies</source>
        <translation>слова, номера, органы</translation>
    </message>
    <message>
        <source>Execution discipline …</source>
        <translation>Исполнительская дисциплина …</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Copies</source>
        <translation>Экземпляры</translation>
    </message>
    <message>
        <source>Print ledger</source>
        <translation>Учет печати</translation>
    </message>
    <message>
        <source>Spoiled sheets</source>
        <translation>Испорченные листы</translation>
    </message>
    <message>
        <source>Acts of destruction</source>
        <translation>Акты об уничтожении</translation>
    </message>
    <message>
        <source>Blank forms</source>
        <translation>Бланки</translation>
    </message>
    <message>
        <source>Stamps</source>
        <translation>Штампы</translation>
    </message>
    <message>
        <source>Forms on paper</source>
        <translation>Формы</translation>
    </message>
</context>
<context>
    <name>SpoilForm</name>
    <message>
        <source>Which sheets (1, 3–4)</source>
        <translation>Какие листы (1, 3–4)</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Сколько</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что случилось</translation>
    </message>
    <message>
        <source>Spoiled sheets: print No. %1, copy No. %2</source>
        <translation>Испорченные листы: печать № %1, экз. № %2</translation>
    </message>
    <message>
        <source>Spoiled sheets stay under lock until an act destroys them; a reprint takes the next copy number.</source>
        <translation>Испорченные листы хранятся под замком, пока их не уничтожат по акту; повторная печать получает следующий номер экземпляра.</translation>
    </message>
</context>
<context>
    <name>SpoiledList</name>
    <message>
        <source>Draw up an act for all …</source>
        <translation>Составить акт на все …</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>Внесено</translation>
    </message>
    <message>
        <source>Print No.</source>
        <translation>Печать №</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Чего</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Экз.</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Какие</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Листов</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что случилось</translation>
    </message>
    <message>
        <source>The act is drawn up: print it under Acts of destruction.</source>
        <translation>Акт составлен: напечатайте его в разделе «Акты об уничтожении».</translation>
    </message>
    <message>
        <source>Spoiled sheets</source>
        <translation>Испорченные листы</translation>
    </message>
    <message>
        <source>No spoiled sheet waits for an act.</source>
        <translation>Испорченных листов, ждущих акта, нет.</translation>
    </message>
    <message>
        <source>Sheets the printer spoiled are classified like the others. They wait here until an act names them, its commission signs it, and two persons enter that they are destroyed.</source>
        <translation>Испорченные принтером листы так же секретны. Они ждут здесь, пока их не назовет акт, не подпишет комиссия и два лица не внесут, что они уничтожены.</translation>
    </message>
</context>
<context>
    <name>LayoutEditor</name>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Filed edge, mm</source>
        <translation>Поле подшивки, мм</translation>
    </message>
    <message>
        <source>Outer edge, mm</source>
        <translation>Внешнее поле, мм</translation>
    </message>
    <message>
        <source>Top, mm</source>
        <translation>Верхнее, мм</translation>
    </message>
    <message>
        <source>Bottom, mm</source>
        <translation>Нижнее, мм</translation>
    </message>
    <message>
        <source>Width (share or mm)</source>
        <translation>Ширина (доля или мм)</translation>
    </message>
    <message>
        <source>Measure below</source>
        <translation>Размер ниже</translation>
    </message>
    <message>
        <source>Approved by (in place of “model form”)</source>
        <translation>Чем утверждено (вместо слова «образец»)</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>печатается</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>не печатается</translation>
    </message>
    <message>
        <source>new row</source>
        <translation>новый ряд</translation>
    </message>
    <message>
        <source>Field or column</source>
        <translation>Поле или графа</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ширина</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ряд</translation>
    </message>
    <message>
        <source>Measure (mm, rows)</source>
        <translation>Размер (мм, строки)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>On / off</source>
        <translation>Вкл. / выкл.</translation>
    </message>
    <message>
        <source>New row</source>
        <translation>Новый ряд</translation>
    </message>
    <message>
        <source>Fields of the form</source>
        <translation>Поля формы</translation>
    </message>
    <message>
        <source>Measures of the form</source>
        <translation>Размеры формы</translation>
    </message>
</context>
<context>
    <name>PaperFormsScreen</name>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>In Kazakh</source>
        <translation>На казахском</translation>
    </message>
    <message>
        <source>In Russian</source>
        <translation>На русском</translation>
    </message>
    <message>
        <source>On what ground (order, instruction)</source>
        <translation>На каком основании (приказ, инструкция)</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (изменена)</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>исправлен</translation>
    </message>
    <message>
        <source>This cannot be printed so: see the places in brackets and the widths.</source>
        <translation>Так напечатать нельзя: посмотрите места в скобках и ширину.</translation>
    </message>
    <message>
        <source>Kept; it is printed so from now on.</source>
        <translation>Сохранено; теперь печатается так.</translation>
    </message>
    <message>
        <source>Forms on paper</source>
        <translation>Формы на бумаге</translation>
    </message>
    <message>
        <source>Titles and headings are those of the decree; those marked T are renderings that could not be checked against the official Russian text. Every heading can be corrected. Forms the decree does not prescribe can be arranged: fields on or off, their order and width, margins. Each change names its ground, is kept as a version and logged, and holds for every print from then on; papers printed before still verify.</source>
        <translation>Названия и заголовки – Указа; помеченные T – переводы, не сверенные с официальным русским текстом. Любой заголовок можно исправить. Формы, не предписанные Указом, можно расположить: включить или убрать поля, их порядок и ширину, поля листа. Каждое изменение называет основание, хранится как версия, вносится в журнал и действует для всех последующих печатей; напечатанные раньше бумаги сверяются по-прежнему.</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Сверка</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Заголовки</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>Расположение</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Back to the shipped one</source>
        <translation>Вернуть исходное</translation>
    </message>
    <message>
        <source>Headings of the form</source>
        <translation>Заголовки формы</translation>
    </message>
</context>
<context>
    <name>StampsScreen</name>
    <message>
        <source>Stamps</source>
        <translation>Штампы</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Печать …</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>Слева</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>Сверху</translation>
    </message>
    <message>
        <source>Labels across</source>
        <translation>Наклеек в ряду</translation>
    </message>
    <message>
        <source>Labels down</source>
        <translation>Рядов наклеек</translation>
    </message>
    <message>
        <source>Label No.</source>
        <translation>Наклейка №</translation>
    </message>
    <message>
        <source>Stamp</source>
        <translation>Штамп</translation>
    </message>
    <message>
        <source>Its date (empty: for ink)</source>
        <translation>Дата (пусто – чернилами)</translation>
    </message>
    <message>
        <source>Where it lands</source>
        <translation>Куда ложится</translation>
    </message>
    <message>
        <source>This printer: to the right</source>
        <translation>Этот принтер: вправо</translation>
    </message>
    <message>
        <source>This printer: down</source>
        <translation>Этот принтер: вниз</translation>
    </message>
    <message>
        <source>Ruler page</source>
        <translation>Лист с линейкой</translation>
    </message>
    <message>
        <source>The sheet as it will be printed, with rulers</source>
        <translation>Лист, каким он будет напечатан, с линейками</translation>
    </message>
    <message>
        <source>Stamps of paragraphs 42 and 53 and the grade markings, alone on a sheet: at a place in millimetres from the paper's upper left corner, or on a label. Print the ruler page on blank paper first, hold it with the document against the light and enter the shift of this printer; it is remembered. Then feed the document itself and print: nothing but the stamps is printed on it.</source>
        <translation>Штампы пунктов 42 и 53 и грифы отдельно на листе: в месте, заданном в миллиметрах от левого верхнего угла, или на наклейке. Сначала напечатайте лист с линейкой на чистой бумаге, совместите с документом на просвет и введите сдвиг этого принтера; он запоминается. Затем подайте сам документ и печатайте: на нем печатаются только штампы.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Слева</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Сверху</translation>
    </message>
    <message>
        <source>at a place on the sheet</source>
        <translation>в месте на листе</translation>
    </message>
    <message>
        <source>on a label</source>
        <translation>на наклейке</translation>
    </message>
    <message>
        <source>Put it on the sheet</source>
        <translation>Поставить на лист</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Ruler page …</source>
        <translation>Лист с линейкой …</translation>
    </message>
    <message>
        <source>Stamps on the sheet</source>
        <translation>Штампы на листе</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> мм</translation>
    </message>
</context>
<context>
    <name>RecoveryPaper</name>
    <message>
        <source>Sheet with the recovery code</source>
        <translation>Лист с кодом восстановления</translation>
    </message>
</context>
<context>
    <name>RenewCodeForm</name>
    <message>
        <source>Who can open the vault with it</source>
        <translation>Кто сможет открыть им хранилище</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>Новый код восстановления</translation>
    </message>
    <message>
        <source>The old code ends at once; its envelope is destroyed by act. Have a printer or a pen ready: the new code is shown once and kept nowhere.</source>
        <translation>Прежний код сразу теряет силу, его конверт уничтожается по акту. Приготовьте принтер или ручку: новый код показывается один раз и нигде не хранится.</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>Two persons do this: the second one's login and passphrase are needed.</source>
        <translation>Это делают двое: нужны логин и парольная фраза второго лица.</translation>
    </message>
    <message>
        <source>Only two persons together: the code is made in two halves</source>
        <translation>Только двое вместе: код делается из двух половин</translation>
    </message>
</context>
<context>
    <name>ShownCode</name>
    <message>
        <source>Put the code away?</source>
        <translation>Убрать код?</translation>
    </message>
    <message>
        <source>It is not shown again. If it is on no paper, make a new one.</source>
        <translation>Больше он не показывается. Если кода нет на бумаге, создайте новый.</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Back to the code</source>
        <translation>Вернуться к коду</translation>
    </message>
    <message>
        <source>The recovery code</source>
        <translation>Код восстановления</translation>
    </message>
    <message>
        <source>The recovery code: half %1 of 2, for its own holder only</source>
        <translation>Код восстановления: половина %1 из 2, только для ее хранителя</translation>
    </message>
    <message>
        <source>Show the code again</source>
        <translation>Показать код снова</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>It is on paper</source>
        <translation>Код на бумаге</translation>
    </message>
</context>
</TS>
