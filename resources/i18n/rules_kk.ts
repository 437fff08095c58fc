<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en_GB">
<context>
    <name>MainWindow</name>
    <message>
        <source>The rules of the decree passed their self-test (%1 situations).</source>
        <translation>Жарлық ережелері өзін-өзі тексеруден өтті (%1 жағдай).</translation>
    </message>
    <message>
        <source>The rules of the decree failed their self-test: see Settings, Rules.</source>
        <translation>Жарлық ережелері өзін-өзі тексеруден өтпеді: Баптау бөліміндегі ережелерді қараңыз.</translation>
    </message>
</context>
<context>
    <name>RulesScreen</name>
    <message>
        <source>Paragraph</source>
        <translation>Тармақ</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Мазмұны</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Ережелер</translation>
    </message>
    <message>
        <source>The self-test of the rules is running.</source>
        <translation>Ережелердің өзін-өзі тексеруі жүріп жатыр.</translation>
    </message>
    <message>
        <source>Self-test: all %1 situations are answered as the decree says.</source>
        <translation>Өзін-өзі тексеру: %1 жағдайдың бәріне Жарлықтағыдай жауап берілді.</translation>
    </message>
    <message>
        <source>Self-test: %1 of %2 situations differ (%3). Do not rely on dates; tell the developer.</source>
        <translation>Өзін-өзі тексеру: %2 жағдайдың %1-інде айырма бар (%3). Күндерге сенбеңіз, әзірлеушіге хабарлаңыз.</translation>
    </message>
    <message>
        <source>How the program covers the decree</source>
        <translation>Жарлық тармақтарының бағдарламада сақталуы</translation>
    </message>
    <message>
        <source>Rules of the decree</source>
        <translation>Жарлық ережелері</translation>
    </message>
    <message>
        <source>Every paragraph and sub-paragraph of the decree with the rules of the program that enforce it, or the reason why nothing is enforced.

The self-test asks the rules every situation of the conformance kit and compares the answers. It runs at every start.</source>
        <translation>Жарлықтың әр тармағы мен тармақшасы және оны сақтайтын бағдарлама ережелері немесе ереже болмауының себебі.

Өзін-өзі тексеру ережелерге сәйкестік жинағының әр жағдайын қойып, жауаптарын салыстырады. Ол бағдарлама іске қосылған сайын жүреді.</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Қайта тексеру</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Басып шығару</translation>
    </message>
</context>
</TS>
