<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en_GB">
<context>
    <name>MainWindow</name>
    <message>
        <source>The rules of the decree passed their self-test (%1 situations).</source>
        <translation>Правила Указа прошли самопроверку (ситуаций: %1).</translation>
    </message>
    <message>
        <source>The rules of the decree failed their self-test: see Settings, Rules.</source>
        <translation>Правила Указа не прошли самопроверку: смотрите Настройки, Правила.</translation>
    </message>
</context>
<context>
    <name>RulesScreen</name>
    <message>
        <source>Paragraph</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>The self-test of the rules is running.</source>
        <translation>Идет самопроверка правил.</translation>
    </message>
    <message>
        <source>Self-test: all %1 situations are answered as the decree says.</source>
        <translation>Самопроверка: на все ситуации (%1) дан ответ, как в Указе.</translation>
    </message>
    <message>
        <source>Self-test: %1 of %2 situations differ (%3). Do not rely on dates; tell the developer.</source>
        <translation>Самопроверка: расхождение в %1 из %2 ситуаций (%3). Не полагайтесь на даты, сообщите разработчику.</translation>
    </message>
    <message>
        <source>How the program covers the decree</source>
        <translation>Соблюдение пунктов Указа в программе</translation>
    </message>
    <message>
        <source>Rules of the decree</source>
        <translation>Правила Указа</translation>
    </message>
    <message>
        <source>Every paragraph and sub-paragraph of the decree with the rules of the program that enforce it, or the reason why nothing is enforced.

The self-test asks the rules every situation of the conformance kit and compares the answers. It runs at every start.</source>
        <translation>Каждый пункт и подпункт Указа и правила программы, которые его соблюдают, или причина, почему правил нет.

Самопроверка задает правилам каждую ситуацию набора соответствия и сравнивает ответы. Она идет при каждом запуске.</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Проверить снова</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
</context>
</TS>
