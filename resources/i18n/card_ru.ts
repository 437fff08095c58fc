<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>ActionBar</name>
    <message>
        <source>can be done now: %1 of %2</source>
        <translation>сейчас можно: %1 из %2</translation>
    </message>
</context>
<context>
    <name>AddCoexecutorForm</name>
    <message>
        <source>Body</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>Date the paper names</source>
        <translation>Дата, названная в документе</translation>
    </message>
    <message>
        <source>Paper that names it</source>
        <translation>Документ о включении (номер, дата)</translation>
    </message>
    <message>
        <source>Its date follows paragraph 65, unless the paper names one.</source>
        <translation>Его срок определяется пунктом 65, если документ не называет иной.</translation>
    </message>
</context>
<context>
    <name>AnnulRegistrationForm</name>
    <message>
        <source>What the mistake was</source>
        <translation>В чём ошибка</translation>
    </message>
    <message>
        <source>Paper No. %1 with all its clauses is marked as registered by mistake; nothing is deleted.</source>
        <translation>Документ № %1 со всеми пунктами помечается как зарегистрированный ошибочно; ничего не удаляется.</translation>
    </message>
    <message>
        <source>Annul the number</source>
        <translation>Аннулировать номер</translation>
    </message>
</context>
<context>
    <name>AnnulStepForm</name>
    <message>
        <source>What the mistake was</source>
        <translation>В чём ошибка</translation>
    </message>
    <message>
        <source>The entry stays on record with the reason; dates and obligations follow what remains.</source>
        <translation>Запись сохраняется с причиной; сроки и обязанности следуют тому, что остаётся.</translation>
    </message>
</context>
<context>
    <name>AnswerPanel</name>
    <message>
        <source>Still missing:</source>
        <translation>Ещё не хватает:</translation>
    </message>
    <message>
        <source>Who may decide: %1</source>
        <translation>Вправе принять решение: %1</translation>
    </message>
    <message>
        <source>Granted before (69): %1. Proposals to extend, this one included (73): %2.</source>
        <translation>Ранее продлено или переведено (69): %1. Предложений о продлении, включая это (73): %2.</translation>
    </message>
    <message>
        <source>What it will cause</source>
        <translation>К чему это приведёт</translation>
    </message>
</context>
<context>
    <name>AnsweredForm</name>
    <message>
        <source>Report</source>
        <translation>Отчётная информация</translation>
    </message>
</context>
<context>
    <name>AssignForm</name>
    <message>
        <source>the case itself</source>
        <translation>само поручение</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Что сделать</translation>
    </message>
    <message>
        <source>By whom (official or unit)</source>
        <translation>Кто исполняет (должностное лицо или подразделение)</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Stands under</source>
        <translation>К какому поручению</translation>
    </message>
    <message>
        <source>By the resolution</source>
        <translation>По резолюции</translation>
    </message>
</context>
<context>
    <name>BodiesPage</name>
    <message>
        <source>Proposals arrived …</source>
        <translation>Предложения поступили …</translation>
    </message>
</context>
<context>
    <name>CardActions</name>
    <message>
        <source>Term</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>Исполнение</translation>
    </message>
    <message>
        <source>Inside the body</source>
        <translation>Внутри органа</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчётная информация</translation>
    </message>
    <message>
        <source>End of control</source>
        <translation>Окончание контроля</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Entered: %1</source>
        <translation>Внесено: %1</translation>
    </message>
</context>
<context>
    <name>CardFacts</name>
    <message>
        <source>Original deadline</source>
        <translation>Первоначальный срок</translation>
    </message>
    <message>
        <source>Extended or transferred (69)</source>
        <translation>Продлено или переведено (69)</translation>
    </message>
    <message>
        <source>Proposals to extend (73)</source>
        <translation>Предложений о продлении (73)</translation>
    </message>
    <message>
        <source>Cycle of control</source>
        <translation>Цикл контроля</translation>
    </message>
    <message>
        <source>Ground of control (42-1)</source>
        <translation>Основание контроля (42-1)</translation>
    </message>
    <message>
        <source>Executed here</source>
        <translation>Исполнено в этом органе</translation>
    </message>
    <message>
        <source>Removed from control</source>
        <translation>Снято с контроля</translation>
    </message>
    <message>
        <source>Own control ended</source>
        <translation>Снято с собственного контроля</translation>
    </message>
    <message>
        <source>Registered by mistake</source>
        <translation>Зарегистрировано ошибочно</translation>
    </message>
    <message>
        <source>Handed over to</source>
        <translation>Контроль передан</translation>
    </message>
    <message>
        <source>Execution started at once</source>
        <translation>Исполнение начато незамедлительно</translation>
    </message>
</context>
<context>
    <name>CardScreen</name>
    <message>
        <source>The card opens as the paper card looks (paragraph 50). On the left stand the facts as they were registered, on the right the dates in their order. Beside each date "why" unfolds the paragraph, the counting and each day that was skipped.

The deadline stands as the document has it (50, 51, 53). Where it falls on a day off, "act by" is the working day before. The type of control is always derived from receipt and deadline (53). Co-executors owe their proposals before the deadline (65). The original deadline stays beside the one in force; grants are counted for paragraph 69, proposals to extend, refused ones too, for paragraph 73.

Above stands everything that can be done with the clause, in groups. What may not be done now is grey and says why, with its paragraph. What is entered later than it happened is marked on the card and on paper.</source>
        <translation>Карточка открывается в виде бумажной (пункт 50). Слева – сведения, как они зарегистрированы, справа – даты по порядку. «Почему» рядом с датой раскрывает пункт, подсчёт и каждый пропущенный день.

Срок стоит так, как в документе (50, 51, 53). Если он выпадает на выходной, «исполнить до» – предыдущий рабочий день. Вид контроля всегда выводится из дня поступления и срока (53). Соисполнители представляют предложения до срока (65). Первоначальный срок остаётся рядом с действующим; продления и переводы считаются для пункта 69, предложения о продлении, включая непринятые, – для пункта 73.

Выше по группам стоит всё, что можно сделать с пунктом. Что сейчас нельзя – серым, с причиной и пунктом. Внесённое позже, чем произошло, отмечается на карточке и на бумаге.</translation>
    </message>
</context>
<context>
    <name>CardTables</name>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Handed over (64)</source>
        <translation>Вручено (64)</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Шаг</translation>
    </message>
    <message>
        <source>Letter: No., day, sheets</source>
        <translation>Письмо: №, дата, листов</translation>
    </message>
    <message>
        <source>Asked until</source>
        <translation>Просят до</translation>
    </message>
    <message>
        <source>Decision: who, No., day, sheet in the file</source>
        <translation>Решение: кто, №, дата, лист в деле</translation>
    </message>
    <message>
        <source>New deadline</source>
        <translation>Новый срок</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation>лист %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>returned for rework, time %1</source>
        <translation>возвращено на доработку, раз: %1</translation>
    </message>
    <message>
        <source>sent in spite of %1 faults</source>
        <translation>направлено несмотря на замечания: %1</translation>
    </message>
    <message>
        <source>Expert conclusion</source>
        <translation>Экспертное заключение</translation>
    </message>
    <message>
        <source>Notice of risk</source>
        <translation>Сообщение о риске неисполнения</translation>
    </message>
    <message>
        <source>Judgement on quality</source>
        <translation>Оценка качества исполнения</translation>
    </message>
    <message>
        <source>receipt outstanding</source>
        <translation>расписка не вернулась</translation>
    </message>
    <message>
        <source>receipt of %1</source>
        <translation>расписка от %1</translation>
    </message>
    <message>
        <source>Reminder slip</source>
        <translation>Напоминание</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Что сделать</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>resolution of %1</source>
        <translation>резолюция от %1</translation>
    </message>
    <message>
        <source>sub-instruction</source>
        <translation>внутреннее поручение</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>отозвано</translation>
    </message>
    <message>
        <source>This case</source>
        <translation>Это поручение</translation>
    </message>
    <message>
        <source>Card No.</source>
        <translation>Карточка №</translation>
    </message>
    <message>
        <source>Its text</source>
        <translation>Его текст</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Запись №</translation>
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
        <translation>Запись</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>Было → стало</translation>
    </message>
</context>
<context>
    <name>CardTabs</name>
    <message>
        <source>Course</source>
        <translation>Ход</translation>
    </message>
    <message>
        <source>Obligations</source>
        <translation>Обязанности</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Органы</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Движение срока</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчётная информация</translation>
    </message>
    <message>
        <source>Inside the body</source>
        <translation>Внутри органа</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Связи</translation>
    </message>
    <message>
        <source>Prints</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Acquaintance</source>
        <translation>Ознакомление</translation>
    </message>
</context>
<context>
    <name>CaseForm</name>
    <message>
        <source>Type the date.</source>
        <translation>Введите дату.</translation>
    </message>
</context>
<context>
    <name>CloseOwnForm</name>
    <message>
        <source>Removal by the Administration: No. of its paper</source>
        <translation>№ документа Администрации Президента о снятии с контроля</translation>
    </message>
    <message>
        <source>Removed on</source>
        <translation>Дата снятия</translation>
    </message>
    <message>
        <source>Own control ends on</source>
        <translation>Дата снятия с собственного контроля</translation>
    </message>
    <message>
        <source>An executing body takes a clause off its own control only after the Administration has (79).</source>
        <translation>Орган-исполнитель снимает пункт с собственного контроля только после Администрации Президента (79).</translation>
    </message>
</context>
<context>
    <name>ConcludeForm</name>
    <message>
        <source>Day</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Unit of the Administration</source>
        <translation>Структурное подразделение Администрации Президента</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Recommends</source>
        <translation>Рекомендация</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Анализ</translation>
    </message>
    <message>
        <source>Ground; acts adopted (76-1)</source>
        <translation>Основание; принятые акты (76-1)</translation>
    </message>
    <message>
        <source>Print the conclusion …</source>
        <translation>Напечатать заключение …</translation>
    </message>
    <message>
        <source>Number of the opinion</source>
        <translation>Номер заключения</translation>
    </message>
</context>
<context>
    <name>CorrectForm</name>
    <message>
        <source>What is corrected</source>
        <translation>Что исправляется</translation>
    </message>
    <message>
        <source>Stands there</source>
        <translation>Записано</translation>
    </message>
    <message>
        <source>Is right</source>
        <translation>Верно</translation>
    </message>
    <message>
        <source>Ground of the correction</source>
        <translation>Основание исправления</translation>
    </message>
    <message>
        <source>What stood there is kept, with the ground, the day and who corrected it.</source>
        <translation>Прежняя запись сохраняется вместе с основанием, датой и исправившим лицом.</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n неделя</numerusform>
            <numerusform>%n недели</numerusform>
            <numerusform>%n недель</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n месяц</numerusform>
            <numerusform>%n месяца</numerusform>
            <numerusform>%n месяцев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n раз</numerusform>
            <numerusform>%n раза</numerusform>
            <numerusform>%n раз</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecideForm</name>
    <message>
        <source>Date that was set (empty: as asked)</source>
        <translation>Установленная дата (пусто – как просили)</translation>
    </message>
    <message>
        <source>Handed over to the level</source>
        <translation>Контроль передаётся на уровень</translation>
    </message>
    <message>
        <source>Handed over to the body</source>
        <translation>Контроль передаётся органу</translation>
    </message>
</context>
<context>
    <name>DecisionForm</name>
    <message>
        <source>Decided on</source>
        <translation>Дата решения</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Кем принято решение</translation>
    </message>
    <message>
        <source>No. of the decision</source>
        <translation>№ решения</translation>
    </message>
    <message>
        <source>Sheet in the file</source>
        <translation>Лист в деле</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>На чём основано</translation>
    </message>
    <message>
        <source>Their numbers and dates</source>
        <translation>Их номера и даты</translation>
    </message>
    <message>
        <source>How responsibility was considered (69, 72)</source>
        <translation>Как рассмотрен вопрос об ответственности (69, 72)</translation>
    </message>
    <message>
        <source>How punishment was considered (73)</source>
        <translation>Как рассмотрен вопрос о наказании (73)</translation>
    </message>
    <message>
        <source>Why the case is exceptional (72)</source>
        <translation>Причина исключительного случая (72)</translation>
    </message>
</context>
<context>
    <name>ExecutedHereForm</name>
    <message>
        <source>Executed on</source>
        <translation>Дата исполнения</translation>
    </message>
    <message>
        <source>It stays on the list of what awaits removal by the Administration (79).</source>
        <translation>Поручение остаётся в списке ожидающих снятия с контроля Администрацией Президента (79).</translation>
    </message>
</context>
<context>
    <name>FindTermForm</name>
    <message>
        <source>Term</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Term named by</source>
        <translation>Чем установлен срок</translation>
    </message>
    <message>
        <source>Paper that names the term</source>
        <translation>Реквизиты документа, установившего срок</translation>
    </message>
    <message>
        <source>Without a term the paper card cannot be printed (50).</source>
        <translation>Без срока бумажную карточку напечатать нельзя (50).</translation>
    </message>
    <message>
        <source>Type the date.</source>
        <translation>Введите дату.</translation>
    </message>
</context>
<context>
    <name>FormNames</name>
    <message>
        <source>Control card</source>
        <translation>Контрольная карточка</translation>
    </message>
    <message>
        <source>Letter on the term</source>
        <translation>Письмо о сроке</translation>
    </message>
    <message>
        <source>Report (Appendix 7)</source>
        <translation>Отчётная информация (приложение 7)</translation>
    </message>
    <message>
        <source>Expert conclusion</source>
        <translation>Экспертное заключение</translation>
    </message>
    <message>
        <source>Reminder slip</source>
        <translation>Напоминание</translation>
    </message>
    <message>
        <source>Memo on a refused step</source>
        <translation>Записка об отказе в шаге</translation>
    </message>
</context>
<context>
    <name>HandMarkedForm</name>
    <message>
        <source>Body</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>Handed over: day and hour</source>
        <translation>Вручено: дата и час</translation>
    </message>
    <message>
        <source>Who signed for it</source>
        <translation>Кто расписался</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Листов</translation>
    </message>
    <message>
        <source>A marked instruction is brought to every body on the day it arrived (64).</source>
        <translation>Поручение с пометкой доводится до каждого органа в день поступления (64).</translation>
    </message>
    <message>
        <source>Type the day and the hour.</source>
        <translation>Введите дату и час.</translation>
    </message>
</context>
<context>
    <name>HandOverForm</name>
    <message>
        <source>To which level</source>
        <translation>На какой уровень</translation>
    </message>
    <message>
        <source>To which body</source>
        <translation>Какому органу</translation>
    </message>
    <message>
        <source>The case goes on at its new level with the same deadline (75, 76).</source>
        <translation>Поручение остаётся на контроле нового уровня с тем же сроком (75, 76).</translation>
    </message>
</context>
<context>
    <name>InsideDoneForm</name>
    <message>
        <source>Done on</source>
        <translation>Дата исполнения</translation>
    </message>
    <message>
        <source>Paper that proves it</source>
        <translation>Подтверждающий документ</translation>
    </message>
    <message>
        <source>Carried out inside the body</source>
        <translation>Исполнено внутри органа</translation>
    </message>
</context>
<context>
    <name>InsideMoveForm</name>
    <message>
        <source>Until</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Another date for a sub-instruction</source>
        <translation>Иной срок внутреннего поручения</translation>
    </message>
</context>
<context>
    <name>InsidePage</name>
    <message>
        <source>Done …</source>
        <translation>Исполнено …</translation>
    </message>
    <message>
        <source>Another date …</source>
        <translation>Иной срок …</translation>
    </message>
    <message>
        <source>Sub-instruction under it …</source>
        <translation>Поручение под ним …</translation>
    </message>
    <message>
        <source>No resolution and no sub-instruction was entered yet.</source>
        <translation>Резолюций и внутренних поручений ещё нет.</translation>
    </message>
</context>
<context>
    <name>InspectForm</name>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
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
        <source>State inspectors</source>
        <translation>Государственные инспекторы</translation>
    </message>
    <message>
        <source>Ground (schedule or trip)</source>
        <translation>Основание (график или выезд)</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>No. of the paper with the results</source>
        <translation>№ документа с результатами</translation>
    </message>
</context>
<context>
    <name>JudgeForm</name>
    <message>
        <source>Judgement</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Paper that states it</source>
        <translation>Документ, в котором это указано</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Примечание</translation>
    </message>
</context>
<context>
    <name>LinkForm</name>
    <message>
        <source>Remark</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>There is no case of that number.</source>
        <translation>Карточки с таким номером нет.</translation>
    </message>
    <message>
        <source>How this instruction relates</source>
        <translation>Отношение этого поручения к другому</translation>
    </message>
    <message>
        <source>Number of the other card</source>
        <translation>Номер другой карточки</translation>
    </message>
</context>
<context>
    <name>LinksPage</name>
    <message>
        <source>Open the card</source>
        <translation>Открыть карточку</translation>
    </message>
    <message>
        <source>Withdraw …</source>
        <translation>Отозвать …</translation>
    </message>
    <message>
        <source>This case is not linked to another one.</source>
        <translation>Это поручение не связано с другими.</translation>
    </message>
</context>
<context>
    <name>MarkDoneForm</name>
    <message>
        <source>Done on</source>
        <translation>Дата исполнения</translation>
    </message>
    <message>
        <source>Paper that proves it</source>
        <translation>Подтверждающий документ</translation>
    </message>
</context>
<context>
    <name>MoveWizard</name>
    <message>
        <source>none of them</source>
        <translation>ни одного из них</translation>
    </message>
    <message>
        <source>1. Is one of the grounds of paragraph 70 there?</source>
        <translation>1. Есть ли одно из оснований пункта 70?</translation>
    </message>
    <message>
        <source>The other instruction, whose term was moved</source>
        <translation>Другое поручение, срок которого перенесён</translation>
    </message>
    <message>
        <source>3. Until which day exactly?</source>
        <translation>3. До какого именно дня?</translation>
    </message>
    <message>
        <source>Letter of</source>
        <translation>Дата письма</translation>
    </message>
    <message>
        <source>No. of the letter</source>
        <translation>№ письма</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Листов</translation>
    </message>
    <message>
        <source>Present state</source>
        <translation>Текущее состояние</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Причины</translation>
    </message>
    <message>
        <source>Responsible officials, one a line (body: name)</source>
        <translation>Ответственные лица, по одному в строке (орган: имя)</translation>
    </message>
    <message>
        <source>The letter states (68)</source>
        <translation>В письме указано (68)</translation>
    </message>
    <message>
        <source>To whom the letter goes</source>
        <translation>Кому письмо</translation>
    </message>
    <message>
        <source>Position of the signatory</source>
        <translation>Должность подписанта</translation>
    </message>
    <message>
        <source>Name of the signatory</source>
        <translation>Имя подписанта</translation>
    </message>
    <message>
        <source>Type the date.</source>
        <translation>Введите дату.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Print the letter …</source>
        <translation>Напечатать письмо …</translation>
    </message>
    <message>
        <source>Deadline in force – %1; extension, transfer and new term are three different decisions.</source>
        <translation>Действующий срок – %1; продление, перевод и новый срок – три разных решения.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>2. Did objective external circumstances prevent completion in the first term (69)?</source>
        <translation>2. Сделали ли объективные внешние обстоятельства невозможным завершение в первоначальный срок (69)?</translation>
    </message>
    <message>
        <source>Must effectiveness or the effect on strategic indicators be watched (69, long-term)?</source>
        <translation>Необходимо ли отслеживать эффективность или влияние на стратегические показатели (69, долгосрочный контроль)?</translation>
    </message>
</context>
<context>
    <name>MovesPage</name>
    <message>
        <source>Decision …</source>
        <translation>Решение …</translation>
    </message>
    <message>
        <source>Not granted …</source>
        <translation>Не принято …</translation>
    </message>
    <message>
        <source>A mistake …</source>
        <translation>Внесено ошибочно …</translation>
    </message>
    <message>
        <source>The term was not moved, and no proposal was entered.</source>
        <translation>Срок не переносился, предложений не было.</translation>
    </message>
</context>
<context>
    <name>ObligationsPage</name>
    <message>
        <source>Done …</source>
        <translation>Исполнено …</translation>
    </message>
    <message>
        <source>Remind …</source>
        <translation>Напомнить …</translation>
    </message>
    <message>
        <source>Take back …</source>
        <translation>Отменить …</translation>
    </message>
    <message>
        <source>Nothing is owed on this clause.</source>
        <translation>По этому пункту обязанностей нет.</translation>
    </message>
</context>
<context>
    <name>OwedForm</name>
    <message>
        <source>What is owed</source>
        <translation>Обязанность</translation>
    </message>
</context>
<context>
    <name>PrintsPage</name>
    <message>
        <source>Nothing of this case was printed yet. Ctrl+P prints the card.</source>
        <translation>По этому поручению ещё ничего не печаталось. Ctrl+P печатает карточку.</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>letter No. %1 of %2</source>
        <translation>письмо № %1 от %2</translation>
    </message>
    <message>
        <source>asked until %1</source>
        <translation>просят до %1</translation>
    </message>
</context>
<context>
    <name>ProposalsForm</name>
    <message>
        <source>Co-executor</source>
        <translation>Соисполнитель</translation>
    </message>
    <message>
        <source>Arrived on</source>
        <translation>Дата поступления</translation>
    </message>
    <message>
        <source>No. of the paper</source>
        <translation>№ документа</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Листов</translation>
    </message>
</context>
<context>
    <name>ProposeRemovalForm</name>
    <message>
        <source>Ground (75)</source>
        <translation>Основание (75)</translation>
    </message>
    <message>
        <source>New instruction that covers this one</source>
        <translation>Новое поручение, охватывающее это</translation>
    </message>
    <message>
        <source>Letter of</source>
        <translation>Дата письма</translation>
    </message>
    <message>
        <source>No. of the letter</source>
        <translation>№ письма</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Причины</translation>
    </message>
</context>
<context>
    <name>ReceiptForm</name>
    <message>
        <source>Slip</source>
        <translation>Напоминание</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Дата получения</translation>
    </message>
    <message>
        <source>Who signed for it</source>
        <translation>Кто расписался</translation>
    </message>
</context>
<context>
    <name>RefuseForm</name>
    <message>
        <source>Decided on</source>
        <translation>Дата решения</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Кем принято решение</translation>
    </message>
    <message>
        <source>No. of the paper</source>
        <translation>№ документа</translation>
    </message>
    <message>
        <source>Why it was not granted</source>
        <translation>Почему не принято</translation>
    </message>
    <message>
        <source>The proposal stays on record and counts as one of the proposals of paragraph 73.</source>
        <translation>Предложение остаётся в записях и считается одним из предложений пункта 73.</translation>
    </message>
</context>
<context>
    <name>ReinstateForm</name>
    <message>
        <source>Ground on which it was wrongly removed</source>
        <translation>Основание, по которому было неверно снято</translation>
    </message>
    <message>
        <source>New deadline</source>
        <translation>Новый срок</translation>
    </message>
    <message>
        <source>A new cycle begins; what happened before stays on the card (76).</source>
        <translation>Начинается новый цикл; прежнее остаётся на карточке (76).</translation>
    </message>
</context>
<context>
    <name>RemindForm</name>
    <message>
        <source>the deadline itself</source>
        <translation>сам срок</translation>
    </message>
    <message>
        <source>Reminds of</source>
        <translation>О чём напоминает</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>What the slip says (empty: what is owed)</source>
        <translation>Текст напоминания (пусто – название обязанности)</translation>
    </message>
    <message>
        <source>Make and print it</source>
        <translation>Составить и напечатать</translation>
    </message>
</context>
<context>
    <name>RemoveForm</name>
    <message>
        <source>Ground (75)</source>
        <translation>Основание (75)</translation>
    </message>
    <message>
        <source>New instruction that covers this one</source>
        <translation>Новое поручение, охватывающее это</translation>
    </message>
</context>
<context>
    <name>ReopenForm</name>
    <message>
        <source>What the mistake was</source>
        <translation>В чём ошибка</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Return for rework …</source>
        <translation>На доработку …</translation>
    </message>
    <message>
        <source>Accepted …</source>
        <translation>Принято …</translation>
    </message>
    <message>
        <source>Receipt …</source>
        <translation>Расписка …</translation>
    </message>
    <message>
        <source>No report, conclusion, notice, judgement, inspection or reminder was entered yet.</source>
        <translation>Отчётов, заключений, сообщений, оценок, проверок и напоминаний ещё нет.</translation>
    </message>
</context>
<context>
    <name>ResolveForm</name>
    <message>
        <source>Whose resolution</source>
        <translation>Чья резолюция</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Text of the resolution</source>
        <translation>Текст резолюции</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Its own date</source>
        <translation>Срок, установленный резолюцией</translation>
    </message>
    <message>
        <source>Number of the resolution</source>
        <translation>Номер резолюции</translation>
    </message>
</context>
<context>
    <name>ReturnReportForm</name>
    <message>
        <source>Returned on</source>
        <translation>Дата возврата</translation>
    </message>
    <message>
        <source>Returned by</source>
        <translation>Кем возвращено</translation>
    </message>
    <message>
        <source>No. of the paper</source>
        <translation>№ документа</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>The term the report answered is open again.</source>
        <translation>Срок, на который отвечала отчётная информация, снова открыт.</translation>
    </message>
</context>
<context>
    <name>SendReportForm</name>
    <message>
        <source>Sent on</source>
        <translation>Дата направления</translation>
    </message>
    <message>
        <source>No. of the letter</source>
        <translation>№ письма</translation>
    </message>
    <message>
        <source>3.1 Course of execution</source>
        <translation>3.1. Ход исполнения</translation>
    </message>
    <message>
        <source>3.2 Result</source>
        <translation>3.2. Результат</translation>
    </message>
    <message>
        <source>Own judgement</source>
        <translation>Самооценка</translation>
    </message>
    <message>
        <source>Reasons, where not executed in full</source>
        <translation>Причины, если исполнено не полностью</translation>
    </message>
    <message>
        <source>4. What is proposed</source>
        <translation>4. Предложение</translation>
    </message>
    <message>
        <source>Ground of removal (75)</source>
        <translation>Основание снятия (75)</translation>
    </message>
    <message>
        <source>New instruction that covers this one</source>
        <translation>Новое поручение, охватывающее это</translation>
    </message>
    <message>
        <source>New date</source>
        <translation>Новая дата</translation>
    </message>
    <message>
        <source>Signed by (67)</source>
        <translation>Кем подписано (67)</translation>
    </message>
    <message>
        <source>Name of the signatory</source>
        <translation>Имя подписанта</translation>
    </message>
    <message>
        <source>Resolution was addressed to (67)</source>
        <translation>Кому адресована резолюция (67)</translation>
    </message>
    <message>
        <source>May sign (67): %1</source>
        <translation>Вправе подписать (67): %1</translation>
    </message>
    <message>
        <source>Enter it all the same</source>
        <translation>Всё равно внести</translation>
    </message>
    <message>
        <source>Print Appendix 7 …</source>
        <translation>Напечатать приложение 7 …</translation>
    </message>
    <message>
        <source>First term: %1</source>
        <translation>Первоначальный срок: %1</translation>
    </message>
    <message>
        <source>Final result set: %1</source>
        <translation>Установленный конечный результат: %1</translation>
    </message>
    <message>
        <source>Answers the term of %1</source>
        <translation>Отвечает на срок %1</translation>
    </message>
    <message>
        <source>The form of Appendix 7 is not asked for here (66).</source>
        <translation>Форма приложения 7 здесь не требуется (66).</translation>
    </message>
    <message>
        <source>%1 % of the text stood elsewhere before (4): see whether it is merely formal.</source>
        <translation>%1 % текста уже встречалось (4): проверьте, не формальное ли это исполнение.</translation>
    </message>
</context>
<context>
    <name>TakeBackForm</name>
    <message>
        <source>Ground (42-1)</source>
        <translation>Основание (42-1)</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Дата решения</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Кем принято решение</translation>
    </message>
    <message>
        <source>No. of the decision</source>
        <translation>№ решения</translation>
    </message>
</context>
<context>
    <name>WarnForm</name>
    <message>
        <source>as the decree names it</source>
        <translation>кого называет Указ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>No. of the letter</source>
        <translation>№ письма</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>The risk</source>
        <translation>Риск</translation>
    </message>
    <message>
        <source>What is proposed</source>
        <translation>Что предлагается</translation>
    </message>
</context>
<context>
    <name>WithdrawCoexecutorForm</name>
    <message>
        <source>Co-executor</source>
        <translation>Соисполнитель</translation>
    </message>
    <message>
        <source>Paper that takes it off</source>
        <translation>Документ об исключении (номер, дата)</translation>
    </message>
</context>
<context>
    <name>WithdrawLinkForm</name>
    <message>
        <source>What the mistake was</source>
        <translation>В чём ошибка</translation>
    </message>
    <message>
        <source>Withdraw a link</source>
        <translation>Отозвать связь</translation>
    </message>
</context>
<context>
    <name>ClauseForm</name>
    <message>
        <source>Why at the Administration (42-1)</source>
        <translation>Почему на контроле Администрации Президента (42-1)</translation>
    </message>
    <message>
        <source>Dates the papers name, where they differ (50)</source>
        <translation>Даты, названные документами, если они различаются (50)</translation>
    </message>
    <message>
        <source>This is no date. Type it as 23.11.2026.</source>
        <translation>Это не дата. Введите в виде 23.11.2026.</translation>
    </message>
    <message>
        <source>A current or local matter (42-1)</source>
        <translation>Текущий или местный вопрос (42-1)</translation>
    </message>
    <message>
        <source>It caused public resonance (42-1)</source>
        <translation>Вызвал общественный резонанс (42-1)</translation>
    </message>
</context>
<context>
    <name>CoExecutorRow</name>
    <message>
        <source>at the meeting</source>
        <translation>на заседании</translation>
    </message>
    <message>
        <source>Took part in the meeting: it starts at once (49).</source>
        <translation>Участвовал в заседании: приступает незамедлительно (49).</translation>
    </message>
</context>
<context>
    <name>HeadForm</name>
    <message>
        <source>not said</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>What is put under control (42)</source>
        <translation>Что ставится на контроль (42)</translation>
    </message>
    <message>
        <source>Its paper</source>
        <translation>Его бумага</translation>
    </message>
    <message>
        <source>bears “Taken under control” (42)</source>
        <translation>со штампом «Взято на контроль» (42)</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Print the refusal …</source>
        <translation>Напечатать отказ …</translation>
    </message>
</context>
<context>
    <name>EntryScreen</name>
    <message>
        <source>A pack of similar papers …</source>
        <translation>Пакет похожих документов …</translation>
    </message>
</context>
<context>
    <name>PackRows</name>
    <message>
        <source>Document No.</source>
        <translation>№ документа</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Дата подписания</translation>
    </message>
    <message>
        <source>Text in Kazakh</source>
        <translation>Текст на казахском</translation>
    </message>
    <message>
        <source>Responsible executor</source>
        <translation>Ответственный исполнитель</translation>
    </message>
    <message>
        <source>Co-executors; separated</source>
        <translation>Соисполнители (через ;)</translation>
    </message>
    <message>
        <source>Term: date or working days</source>
        <translation>Дата / раб. дни</translation>
    </message>
    <message>
        <source>Deadline, or what is wrong</source>
        <translation>Срок или что не так</translation>
    </message>
</context>
<context>
    <name>PackScreen</name>
    <message>
        <source>A date or a term here or above cannot be read or is missing.</source>
        <translation>Дата или срок в строке либо выше не читается или отсутствует.</translation>
    </message>
    <message>
        <source>Registered already: No. %1</source>
        <translation>Уже зарегистрировано: № %1</translation>
    </message>
    <message>
        <source>its term is still to be found (50)</source>
        <translation>срок ещё определяется (50)</translation>
    </message>
    <message>
        <source>Registered: %1 papers, No. %2 to %3</source>
        <translation>Зарегистрировано документов: %1, № %2 – %3</translation>
    </message>
    <message>
        <source>Nothing was registered: see the rows marked red. Nothing typed is lost.</source>
        <translation>Ничего не зарегистрировано: смотрите красные строки. Введённое сохранено.</translation>
    </message>
    <message>
        <source>Leave the pack?</source>
        <translation>Выйти из пакета?</translation>
    </message>
    <message>
        <source>What is typed here is not registered. If you leave, it is lost.</source>
        <translation>Введённое здесь не зарегистрировано. Если выйти, оно пропадёт.</translation>
    </message>
    <message>
        <source>Leave and lose it</source>
        <translation>Выйти и потерять</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Остаться</translation>
    </message>
    <message>
        <source>A pack of similar papers</source>
        <translation>Пакет похожих документов</translation>
    </message>
    <message>
        <source>Papers that differ little are entered together: above stands what they share, in the grid what differs. An empty cell takes what stands above. Rows can be pasted from a spreadsheet with Ctrl+V.

Each row is a paper of its own with its own number and card; its deadline is counted while you type (50, 51, 53). The pack is registered whole or not at all: every faulty row says what is wrong with it.</source>
        <translation>Документы, которые мало различаются, вносятся вместе: вверху – общее, в таблице – различия. Пустая ячейка берёт то, что выше. Строки можно вставить из электронной таблицы (Ctrl+V).

Каждая строка – отдельный документ со своим номером и карточкой; его срок считается во время ввода (50, 51, 53). Пакет регистрируется целиком или никак: в каждой ошибочной строке сказано, что не так.</translation>
    </message>
    <message>
        <source>Above: what the papers share. Below: what differs; an empty cell takes what is above.</source>
        <translation>Вверху – общее для документов. Внизу – различия; пустая ячейка берёт то, что выше.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Register the pack</source>
        <translation>Зарегистрировать пакет</translation>
    </message>
    <message>
        <source>Register and print the cards</source>
        <translation>Зарегистрировать и напечатать карточки</translation>
    </message>
    <message>
        <source>Print the refusal …</source>
        <translation>Напечатать отказ …</translation>
    </message>
    <message>
        <source>They are other papers: register them all the same</source>
        <translation>Это другие документы: всё равно зарегистрировать</translation>
    </message>
</context>
<context>
    <name>AlikePanel</name>
    <message>
        <source>Instructions that say the same</source>
        <translation>Поручения с похожим содержанием</translation>
    </message>
    <message>
        <source>What stands in both texts is quoted. Whether one covers or repeats the other, you decide (33, 75).</source>
        <translation>Приведены слова, стоящие в обоих текстах. Охватывает или повторяет одно другое – решаете вы (33, 75).</translation>
    </message>
</context>
</TS>
