<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
<context>
    <name>YearScreen</name>
    <message numerus="yes">
        <source>%n paper(s) registered</source>
        <translation>
            <numerusform>%n paper registered</numerusform>
            <numerusform>%n papers registered</numerusform>
        </translation>
    </message>
</context>
</TS>
