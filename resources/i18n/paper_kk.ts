<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en_GB">
<context>
    <name>CardPrinting</name>
    <message>
        <source>Paper control card No. %1</source>
        <translation>№ %1 қағаз бақылау карточкасы</translation>
    </message>
</context>
<context>
    <name>MediumChooser</name>
    <message>
        <source>Account No.</source>
        <translation>Есептік №</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Рұқсат етілген белгі</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Орны</translation>
    </message>
    <message>
        <source>PDF to a registered medium</source>
        <translation>PDF есепке алынған тасымалдағышқа</translation>
    </message>
    <message>
        <source>Media in the computer</source>
        <translation>Компьютердегі тасымалдағыштар</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Жазу</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>есепке алынбаған</translation>
    </message>
</context>
<context>
    <name>PrintOptions</name>
    <message>
        <source>Language of the paper</source>
        <translation>Қағаздың тілі</translation>
    </message>
    <message>
        <source>How many copies</source>
        <translation>Дана саны</translation>
    </message>
    <message>
        <source>First copy No.</source>
        <translation>Бірінші дананың нөмірі</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>Why it is printed again</source>
        <translation>Қайта басудың себебі</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>қазақша</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>орысша</translation>
    </message>
    <message>
        <source>Kazakh, Russian below</source>
        <translation>қазақша, астында орысша</translation>
    </message>
    <message>
        <source>next free number</source>
        <translation>келесі бос нөмір</translation>
    </message>
    <message>
        <source>Empty, to be filled in ink</source>
        <translation>Бос, қаламмен толтыруға</translation>
    </message>
    <message>
        <source>On both sides of the sheet</source>
        <translation>Парақтың екі жағына</translation>
    </message>
    <message>
        <source>Prepare anew</source>
        <translation>Қайта дайындау</translation>
    </message>
    <message>
        <source>This workstation knows no printer.</source>
        <translation>Бұл жұмыс станциясында принтер жоқ.</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>The paper is being made …</source>
        <translation>Қағаз дайындалып жатыр …</translation>
    </message>
    <message>
        <source>Stopped. Nothing was printed.</source>
        <translation>Тоқтатылды. Ештеңе басылған жоқ.</translation>
    </message>
    <message>
        <source>Print No. %1, copy No. %2, sheets in a copy: %3.</source>
        <translation>№ %1 басылым, № %2 дана, бір данадағы парақ саны: %3.</translation>
    </message>
    <message>
        <source>Sending to the printer …</source>
        <translation>Принтерге жіберіліп жатыр …</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Жазылып жатыр …</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%2 беттің %1-беті</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Басып шығару</translation>
    </message>
    <message>
        <source>PDF to a medium …</source>
        <translation>PDF тасымалдағышқа …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Үлкейту</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Кішірейту</translation>
    </message>
</context>
</TS>
