<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>PrepareWords</name>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n questions</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of its own</source>
        <translation>
            <numerusform>%n of its own</numerusform>
            <numerusform>%n of its own</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n people</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%n points</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cauce::MainWindow</name>
    <message numerus="yes">
        <source>The file was not closed properly last time, and the check found %n problem(s). Your work can be read; save a copy now, and use “cauce recover” on the old file if anything is missing.</source>
        <translation>
            <numerusform>The file was not closed properly last time, and the check found %n problem. Your work can be read; save a copy now, and use “cauce recover” on the old file if anything is missing.</numerusform>
            <numerusform>The file was not closed properly last time, and the check found %n problems. Your work can be read; save a copy now, and use “cauce recover” on the old file if anything is missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n team(s)</source>
        <translation>
            <numerusform>%n team</numerusform>
            <numerusform>%n teams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n challenge(s)</source>
        <translation>
            <numerusform>%n challenge</numerusform>
            <numerusform>%n challenges</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cauce::MoneyEdit</name>
    <message numerus="yes">
        <source>An amount here has at most %n decimals.</source>
        <translation>
            <numerusform>An amount here has at most %n decimals.</numerusform>
            <numerusform>An amount here has at most %n decimals.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cauce::PastePreview</name>
    <message numerus="yes">
        <source>%n rows will be added</source>
        <translation>
            <numerusform>%n rows will be added</numerusform>
            <numerusform>%n rows will be added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n rows</source>
        <translation>
            <numerusform>Add %n rows</numerusform>
            <numerusform>Add %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cauce::RecordList</name>
    <message numerus="yes">
        <source>%n records that belong to it go with it. Undo brings all back.</source>
        <translation>
            <numerusform>%n records that belong to it go with it. Undo brings all back.</numerusform>
            <numerusform>%n records that belong to it go with it. Undo brings all back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cauce::StepPanel</name>
    <message numerus="yes">
        <source>Count the %n minutes it was stopped as well</source>
        <translation>
            <numerusform>Count the %n minutes it was stopped as well</numerusform>
            <numerusform>Count the %n minutes it was stopped as well</numerusform>
        </translation>
    </message>
</context>
</TS>
