<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>LostWords</name>
    <message numerus="yes">
        <source>%n page(s) of the file</source>
        <translation>
            <numerusform>%n page of the file</numerusform>
            <numerusform>%n pages of the file</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapWords</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n place(s), one team found what another with the same challenge did not. Compare their routes.</source>
        <translation>
            <numerusform>In %n place, one team found what another with the same challenge did not. Compare their routes.</numerusform>
            <numerusform>In %n places, one team found what another with the same challenge did not. Compare their routes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PastedRecords</name>
    <message numerus="yes">
        <source>%n rows without a team are left out.</source>
        <translation>
            <numerusform>%n row without a team is left out.</numerusform>
            <numerusform>%n rows without a team are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows without a name are left out.</source>
        <translation>
            <numerusform>%n row without a name is left out.</numerusform>
            <numerusform>%n rows without a name are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrepareWords</name>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n question</numerusform>
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
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadinessWords</name>
    <message numerus="yes">
        <source>%n challenges</source>
        <translation>
            <numerusform>%n challenge</numerusform>
            <numerusform>%n challenges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n challenges without questions</source>
        <translation>
            <numerusform>%n challenge without questions</numerusform>
            <numerusform>%n challenges without questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n challenges without a team</source>
        <translation>
            <numerusform>%n challenge without a team</numerusform>
            <numerusform>%n challenges without a team</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions without words</source>
        <translation>
            <numerusform>%n question without words</numerusform>
            <numerusform>%n questions without words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions without columns to look for</source>
        <translation>
            <numerusform>%n question without columns to look for</numerusform>
            <numerusform>%n questions without columns to look for</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions without hints</source>
        <translation>
            <numerusform>%n question without hints</numerusform>
            <numerusform>%n questions without hints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources without an address</source>
        <translation>
            <numerusform>%n source without an address</numerusform>
            <numerusform>%n sources without an address</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n legal duties unverified</source>
        <translation>
            <numerusform>%n legal duty unverified</numerusform>
            <numerusform>%n legal duties unverified</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n teams</source>
        <translation>
            <numerusform>%n team</numerusform>
            <numerusform>%n teams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n teams without a challenge</source>
        <translation>
            <numerusform>%n team without a challenge</numerusform>
            <numerusform>%n teams without a challenge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n teams without people</source>
        <translation>
            <numerusform>%n team without people</numerusform>
            <numerusform>%n teams without people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records stand in two versions</source>
        <translation>
            <numerusform>%n record stands in two versions</numerusform>
            <numerusform>%n records stand in two versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions whose hints cost more than they give</source>
        <translation>
            <numerusform>%n question whose hints cost more than it gives</numerusform>
            <numerusform>%n questions whose hints cost more than they give</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions without choices</source>
        <translation>
            <numerusform>%n question without choices</numerusform>
            <numerusform>%n questions without choices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions without a time</source>
        <translation>
            <numerusform>%n question without a time</numerusform>
            <numerusform>%n questions without a time</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Suppressing</name>
    <message numerus="yes">
        <source>%n backup(s) could not be reached and may hold it still: %1</source>
        <translation>
            <numerusform>%n backup could not be reached and may hold it still: %1</numerusform>
            <numerusform>%n backups could not be reached and may hold it still: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same words stand inside %n longer text(s): look for them and change them.</source>
        <translation>
            <numerusform>The same words stand inside %n longer text: look for them and change them.</numerusform>
            <numerusform>The same words stand inside %n longer texts: look for them and change them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence quote words of it: look for them and change them.</source>
        <translation>
            <numerusform>%n piece of evidence quotes words of it: look for it and change it.</numerusform>
            <numerusform>%n pieces of evidence quote words of it: look for them and change them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cauce::AddedForm</name>
    <message numerus="yes">
        <source>%n documents came in. What holds for all of them? What you leave empty stays as it is.</source>
        <translation>
            <numerusform>%n document came in. What holds for it? What you leave empty stays as it is.</numerusform>
            <numerusform>%n documents came in. What holds for all of them? What you leave empty stays as it is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It stands in %n documents now.</source>
        <translation>
            <numerusform>It stands in %n document now.</numerusform>
            <numerusform>It stands in %n documents now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cauce::EditorPane</name>
    <message numerus="yes">
        <source>the same in %n challenges</source>
        <translation>
            <numerusform>the same in %n challenge</numerusform>
            <numerusform>the same in %n challenges</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cauce::FindingPanel</name>
    <message numerus="yes">
        <source>%n amounts</source>
        <translation>
            <numerusform>%n amount</numerusform>
            <numerusform>%n amounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cauce::HuntPage</name>
    <message numerus="yes">
        <source>Answer the %n questions. What you do not find counts too: write it down.</source>
        <translation>
            <numerusform>Answer the question. What you do not find counts too: write it down.</numerusform>
            <numerusform>Answer the %n questions. What you do not find counts too: write it down.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cauce::LibraryPage</name>
    <message numerus="yes">
        <source>%n file(s) added to the library.</source>
        <translation>
            <numerusform>%n file added to the library.</numerusform>
            <numerusform>%n files added to the library.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) of the folder were left out: %1 at a time, in the order of their names.</source>
        <translation>
            <numerusform>%n more file of the folder was left out: %1 at a time, in the order of their names.</numerusform>
            <numerusform>%n more files of the folder were left out: %1 at a time, in the order of their names.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cauce::MainWindow</name>
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
    <message numerus="yes">
        <source>The file was not closed properly last time, and the check found %n problem(s). Recover what can be read into a new file and go on working there; this file stays as it is.</source>
        <translation>
            <numerusform>The file was not closed properly last time, and the check found %n problem. Recover what can be read into a new file and go on working there; this file stays as it is.</numerusform>
            <numerusform>The file was not closed properly last time, and the check found %n problems. Recover what can be read into a new file and go on working there; this file stays as it is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cauce::MapSide</name>
    <message numerus="yes">
        <source>And %n more finding(s).</source>
        <translation>
            <numerusform>And %n more finding.</numerusform>
            <numerusform>And %n more findings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cauce::MinutesField</name>
    <message numerus="yes">
        <source>Count the %n minutes it was stopped as well</source>
        <translation>
            <numerusform>Count the %n minute it was stopped as well</numerusform>
            <numerusform>Count the %n minutes it was stopped as well</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cauce::MoneyEdit</name>
    <message numerus="yes">
        <source>An amount here has at most %n decimals.</source>
        <translation>
            <numerusform>An amount here has at most %n decimal.</numerusform>
            <numerusform>An amount here has at most %n decimals.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cauce::OverviewPanel</name>
    <message numerus="yes">
        <source>%n pieces of evidence</source>
        <translation>
            <numerusform>%n piece of evidence</numerusform>
            <numerusform>%n pieces of evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This question asks for %n pieces of evidence. Open the finding to add what is missing.</source>
        <translation>
            <numerusform>This question asks for %n piece of evidence. Open the finding to add what is missing.</numerusform>
            <numerusform>This question asks for %n pieces of evidence. Open the finding to add what is missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cauce::PastePreview</name>
    <message numerus="yes">
        <source>%n rows will be added</source>
        <translation>
            <numerusform>%n row will be added</numerusform>
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
            <numerusform>Add %n row</numerusform>
            <numerusform>Add %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more remarks</source>
        <translation>
            <numerusform>and %n more remark</numerusform>
            <numerusform>and %n more remarks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cauce::QuestionCard</name>
    <message numerus="yes">
        <source>See hint %1: %2 (takes %n points)</source>
        <translation>
            <numerusform>See hint %1: %2 (takes %n point)</numerusform>
            <numerusform>See hint %1: %2 (takes %n points)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It takes %n points from this question.</source>
        <translation>
            <numerusform>It takes %n point from this question.</numerusform>
            <numerusform>It takes %n points from this question.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cauce::QuestionsCard</name>
    <message numerus="yes">
        <source>%n points at stake</source>
        <translation>
            <numerusform>%n point at stake</numerusform>
            <numerusform>%n points at stake</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cauce::RecordList</name>
    <message numerus="yes">
        <source>%n records that belong to it go with it. Undo brings all back.</source>
        <translation>
            <numerusform>%n record that belongs to it goes with it. Undo brings all back.</numerusform>
            <numerusform>%n records that belong to it go with it. Undo brings all back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cauce::ReportsPage</name>
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
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s)</source>
        <translation>
            <numerusform>%n amount</numerusform>
            <numerusform>%n amounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n piece</numerusform>
            <numerusform>%n pieces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s)</source>
        <translation>
            <numerusform>%n recommendation</numerusform>
            <numerusform>%n recommendations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cauce::RouteCard</name>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cauce::StartAssistant</name>
    <message numerus="yes">
        <source>%n teams</source>
        <translation>
            <numerusform>%n team</numerusform>
            <numerusform>%n teams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n challenges</source>
        <translation>
            <numerusform>%n challenge</numerusform>
            <numerusform>%n challenges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions each</source>
        <translation>
            <numerusform>%n question each</numerusform>
            <numerusform>%n questions each</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people on the list</source>
        <translation>
            <numerusform>%n person on the list</numerusform>
            <numerusform>%n people on the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them with skills</source>
        <translation>
            <numerusform>%n with skills</numerusform>
            <numerusform>%n of them with skills</numerusform>
        </translation>
    </message>
</context>
</TS>
