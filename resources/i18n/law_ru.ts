<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>DateChanges</name>
    <message>
        <source>Case</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>Which date</source>
        <translation>Какой срок</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Прежняя</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новая</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
</context>
<context>
    <name>EditionsScreen</name>
    <message>
        <source>Load a file …</source>
        <translation>Загрузить файл …</translation>
    </message>
    <message>
        <source>Accept the case's dates</source>
        <translation>Принять сроки дела</translation>
    </message>
    <message>
        <source>Leave as they are …</source>
        <translation>Оставить как есть …</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Calendar and edition</source>
        <translation>Календарь и редакция</translation>
    </message>
    <message>
        <source>A working calendar of a year or another edition of the decree comes as a file. Before it is loaded the program lists every date of an open case that it would change: the old date, the new one and why.

Nothing moves by itself. Each case keeps its dates, with the edition and the paragraph they were given by, until a person accepts the new ones or leaves the old ones with a reason. All dates of a case go together.</source>
        <translation>Рабочий календарь года или другая редакция Указа поступает файлом. До загрузки программа перечисляет каждый срок открытых дел, который изменится: прежняя дата, новая и почему.

Само ничего не сдвигается. Каждое дело хранит свои сроки вместе с редакцией и пунктом, по которым они установлены, пока человек не примет новые или не оставит прежние с указанием причины. Все сроки одного дела принимаются вместе.</translation>
    </message>
    <message>
        <source>The dates of open cases are being compared …</source>
        <translation>Сроки открытых дел сравниваются …</translation>
    </message>
    <message>
        <source>The dates of all open cases rest on the calendar and the edition in force. Load a file to see what another one would change.</source>
        <translation>Сроки всех открытых дел соответствуют действующим календарю и редакции. Загрузите файл, чтобы увидеть, что изменит другой.</translation>
    </message>
    <message>
        <source>In force: calendars of %1–%2, edition of the decree %3.</source>
        <translation>Действуют: календари %1–%2 годов, редакция Указа %3.</translation>
    </message>
    <message>
        <source>loaded %1 by %2</source>
        <translation>загружено %1, загрузил: %2</translation>
    </message>
    <message>
        <source>A calendar or an edition of the decree</source>
        <translation>Календарь или редакция Указа</translation>
    </message>
    <message>
        <source>Case %1: accept the new dates?</source>
        <translation>Дело %1: принять новые сроки?</translation>
    </message>
    <message>
        <source>Accept them</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>Dates that would change</source>
        <translation>Сроки, которые изменятся</translation>
    </message>
</context>
<context>
    <name>FileChooser</name>
    <message>
        <source>Type a path that begins at the root.</source>
        <translation>Наберите путь, начинающийся от корня.</translation>
    </message>
    <message>
        <source>Enter opens a folder or takes a file, Backspace goes up.</source>
        <translation>Enter открывает папку или берёт файл, Backspace ведёт вверх.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Такого файла нет.</translation>
    </message>
    <message>
        <source>Take this file</source>
        <translation>Взять этот файл</translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation>Путь к файлу</translation>
    </message>
    <message>
        <source>Folders and files inside</source>
        <translation>Папки и файлы внутри</translation>
    </message>
</context>
<context>
    <name>LeavingForm</name>
    <message>
        <source>Why they stay as they are</source>
        <translation>Почему остаются как есть</translation>
    </message>
    <message>
        <source>Case %1: leave its dates as they are</source>
        <translation>Дело %1: оставить сроки как есть</translation>
    </message>
    <message>
        <source>They stay on the list, marked with your name and the reason, and may be accepted later.</source>
        <translation>Они остаются в списке с вашим именем и причиной и могут быть приняты позже.</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Оставить</translation>
    </message>
</context>
<context>
    <name>LoadingForm</name>
    <message>
        <source>Load it</source>
        <translation>Загрузить</translation>
    </message>
    <message>
        <source>Dates that would change</source>
        <translation>Сроки, которые изменятся</translation>
    </message>
</context>
<context>
    <name>ProtocolScreen</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Protocol of the self-test</source>
        <translation>Протокол самопроверки</translation>
    </message>
    <message>
        <source>Each line is a situation with a known answer: the worked examples, and situations written paragraph by paragraph. Enter shows why the answer is what it is.</source>
        <translation>Каждая строка – ситуация с известным ответом: разобранные примеры и ситуации, написанные по пунктам. Enter показывает, почему ответ таков.</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Ситуация</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
</context>
<context>
    <name>RulesScreen</name>
    <message>
        <source>Where there are none: why; how it is read</source>
        <translation>Где их нет – почему; как прочитано</translation>
    </message>
    <message>
        <source>Protocol …</source>
        <translation>Протокол …</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Calendar and edition</source>
        <translation>Календарь, редакция</translation>
    </message>
</context>
</TS>
