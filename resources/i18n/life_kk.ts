<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en_GB">
<context>
    <name>AgendaModel</name>
    <message>
        <source>Due on</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Жұмыс күні</translation>
    </message>
    <message>
        <source>What is owed</source>
        <translation>Не орындалуға тиіс</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Кім орындайды</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карточка</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Тапсырма</translation>
    </message>
    <message>
        <source>Deadline of the instruction</source>
        <translation>Тапсырманың орындалу мерзімі</translation>
    </message>
</context>
<context>
    <name>CardsModel</name>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Құжат</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Тапсырма</translation>
    </message>
    <message>
        <source>Responsible executor</source>
        <translation>Жауапты орындаушы</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Жұмыс күні</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Бақылау түрі</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Жай-күйі</translation>
    </message>
</context>
<context>
    <name>CardsScreen</name>
    <message>
        <source>in any state</source>
        <translation>кез келген жай-күйде</translation>
    </message>
    <message>
        <source>No card fits. Change the words or show all cards.</source>
        <translation>Сұрауға сай карточка жоқ. Сөздерді өзгертіңіз немесе барлық карточканы көрсетіңіз.</translation>
    </message>
    <message>
        <source>There is no card yet. Ctrl+N registers the first instruction.</source>
        <translation>Әзірге карточка жоқ. Алғашқы тапсырма Ctrl+N арқылы тіркеледі.</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Карточкалар</translation>
    </message>
    <message>
        <source>Every clause under control has a card (paragraph 50). The list is filtered while you type: words, their beginnings and numbers are found in every field. A heading that sorts does so on a click, and back on the next. Enter opens the card under the cursor.

Working days are counted by the calendar of Kazakhstan from today to the deadline in force. A card due today is not overdue.</source>
        <translation>Бақылаудағы әр тармақтың өз карточкасы болады (50-тармақ). Тізім теріп отырғанда сүзіледі: сөздер, олардың басы және нөмірлер барлық өрістен ізделеді. Баған тақырыбын бассаңыз, тізім сол бойынша сұрыпталады, қайта бассаңыз, кері реттеледі. Enter меңзер тұрған карточканы ашады.

Жұмыс күндері бүгіннен қолданыстағы мерзімге дейін Қазақстанның күнтізбесі бойынша саналады. Мерзімі бүгін бітетін карточка мерзімі өткен болып саналмайды.</translation>
    </message>
    <message>
        <source>words, numbers, bodies</source>
        <translation>сөздер, нөмірлер, органдар</translation>
    </message>
    <message>
        <source>Filter the cards</source>
        <translation>Карточкаларды сүзу</translation>
    </message>
    <message>
        <source>State of the card</source>
        <translation>Карточканың жай-күйі</translation>
    </message>
    <message>
        <source>When it is due</source>
        <translation>Мерзімі қашан</translation>
    </message>
    <message>
        <source>Show all cards</source>
        <translation>Барлық карточканы көрсету</translation>
    </message>
    <message>
        <source>due at any time</source>
        <translation>мерзімі кез келген</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>мерзімі өткен</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>мерзімі бүгін</translation>
    </message>
    <message>
        <source>due within 3 working days</source>
        <translation>мерзіміне 3 жұмыс күні қалған</translation>
    </message>
    <message>
        <source>due within 10 working days</source>
        <translation>мерзіміне 10 жұмыс күні қалған</translation>
    </message>
</context>
<context>
    <name>MonthCalendar</name>
    <message>
        <source>month before</source>
        <translation>алдыңғы ай</translation>
    </message>
    <message>
        <source>month after</source>
        <translation>келесі ай</translation>
    </message>
</context>
<context>
    <name>MonthGrid</name>
    <message>
        <source>There is no calendar for this year.</source>
        <translation>Бұл жылдың жұмыс күнтізбесі жоқ.</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>демалыс күні</translation>
    </message>
    <message>
        <source>working day: %1</source>
        <translation>жұмыс күні: %1</translation>
    </message>
    <message>
        <source>provisional: not yet confirmed by an act</source>
        <translation>алдын ала: құқықтық актімен әлі бекітілмеген</translation>
    </message>
    <message>
        <source>falls due: %1</source>
        <translation>мерзімі бітеді: %1</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Күнтізбе</translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message>
        <source>What falls due within ten working days</source>
        <translation>Он жұмыс күні ішінде мерзімі бітетіндер</translation>
    </message>
    <message>
        <source>Due on %1</source>
        <translation>Мерзімі %1</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Бүгін, %1</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>мерзімі өткен</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>мерзімі бүгін</translation>
    </message>
    <message>
        <source>within 3 working days</source>
        <translation>3 жұмыс күні ішінде</translation>
    </message>
    <message>
        <source>within 10 working days</source>
        <translation>10 жұмыс күні ішінде</translation>
    </message>
    <message>
        <source>papers outside the safe</source>
        <translation>сейфтен тыс құжаттар</translation>
    </message>
    <message>
        <source>done here, awaiting removal</source>
        <translation>орындалды, бақылаудан алынуын күтуде</translation>
    </message>
    <message>
        <source>remarks of the self-check</source>
        <translation>өзін-өзі тексеру ескертпелері</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Бүгін</translation>
    </message>
    <message>
        <source>Each number opens the list behind it; the numbers of days count the very lines that stand below. What is due today is not overdue.

A line is an obligation that the decree derives from a card: the report at the deadline (66), the co-executors&apos; proposals (65), interim reports (66-1), road maps (56), the vision of the process (46), the same-day hand-over of marked instructions with its hour (64). Where no report is owed, the deadline itself is the line (50). Lines stand by day, hour and owner.

The calendar greys days off; the reason appears on hover. A dotted frame marks a day that is provisional: no act has confirmed it yet. A day chosen in the calendar shows what falls due on it.</source>
        <translation>Әр сан өз тізімін ашады; күндер бойынша сандар төменде тұрған жолдардың дәл өзін санайды. Мерзімі бүгін бітетін тапсырма мерзімі өткен болып саналмайды.

Жол – Жарлық бойынша карточкадан туындайтын міндет: мерзіміндегі есептік ақпарат (66-тармақ), бірлесіп орындаушылардың ұсыныстары (65-тармақ), аралық есептік ақпарат (66-1-тармақ), жол карталары (56-тармақ), орындау процесінің пайымы (46-тармақ), белгісі бар тапсырмаларды сол күні сағатымен жеткізу (64-тармақ). Есептік ақпарат талап етілмейтін жерде жол – орындау мерзімінің өзі (50-тармақ). Жолдар күні, сағаты және міндетті тұлға бойынша тұр.

Күнтізбеде демалыс күндері сұр түспен берілген; тінтуірді апарсаңыз, себебі көрінеді. Нүктелі жиек – алдын ала белгіленген күн: ол актімен әлі бекітілмеген. Күнтізбеден күн таңдасаңыз, сол күнгі мерзімдер көрсетіледі.</translation>
    </message>
    <message>
        <source>Nothing falls due here.</source>
        <translation>Мұнда мерзімі бітетін ештеңе жоқ.</translation>
    </message>
    <message>
        <source>Show all days</source>
        <translation>Барлық күнді көрсету</translation>
    </message>
    <message>
        <source>What falls due</source>
        <translation>Мерзімі бітетіндер</translation>
    </message>
</context>
</TS>
