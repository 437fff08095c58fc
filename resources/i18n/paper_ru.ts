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
</TS>
