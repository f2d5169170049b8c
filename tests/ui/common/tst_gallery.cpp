// SPDX-FileCopyrightText: 2026 The Cauce authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/check_page.h"

#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/card_list.h"
#include "ui/common/chips.h"
#include "ui/common/flow_layout.h"
#include "ui/common/glossary.h"
#include "ui/common/job_bar.h"
#include "ui/common/labels.h"
#include "ui/common/notice_bar.h"
#include "ui/common/side_panel.h"
#include "ui/common/table_look.h"
#include "ui/common/text_edits.h"
#include "ui/common/value_edits.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QRadioButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>
#include <QVBoxLayout>

using namespace cauce;
using namespace cauce::test;
using namespace Qt::StringLiterals;

namespace {

QScrollArea *scrolling(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    content->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    area->setWidget(content);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

QList<CardItem> questions()
{
    return {{u"1"_s, u"1. ¿Cuánto se asignó y a qué programa?"_s, {}, Mark::Found, u"Encontrado"_s, {}},
            {u"2"_s, u"2. ¿De dónde viene el recurso?"_s, {}, Mark::Partial, u"En parte"_s, {}},
            {u"3"_s, u"3. ¿Cuánto se gastó realmente y cuándo?"_s, {}, Mark::Now, u"Ahora · 18 min"_s, {}},
            {u"4"_s, u"4. ¿A quién se contrató o pagó?"_s, {}, Mark::NotFound, u"No se encontró"_s, {}},
            {u"5"_s, u"5. ¿Quién decide y con qué reglas?"_s, {}, Mark::NotStarted, u"Por empezar"_s, {}},
            {u"6"_s,
             u"6. ¿Qué se entregó?"_s,
             u"Padrón de beneficiarios"_s,
             Mark::NeedsRequest,
             u"Hay que solicitarlo"_s,
             {}},
            {u"7"_s, u"Pavimentación del bulevar"_s, u"Equipos 1 y 2 · 6 preguntas"_s, Mark::None, {}, u"hoy"_s}};
}

QTableWidget *table()
{
    auto *t = new QTableWidget(4, 3);
    t->setAccessibleName(u"Montos"_s);
    t->setHorizontalHeaderLabels({u"Municipio"_s, u"Fondo"_s, u"Monto aprobado"_s});
    dressTable(t);
    t->horizontalHeaderItem(2)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    t->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    for (int r = 0; r < 4; ++r) {
        t->setItem(r, 0, new QTableWidgetItem(u"Municipio %1"_s.arg(r + 1)));
        t->setItem(r, 1, new QTableWidgetItem(u"Desarrollo regional"_s));
        auto *amount = new QTableWidgetItem(u"60,000,000.00"_s);
        amount->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        t->setItem(r, 2, amount);
    }
    t->setCurrentCell(1, 0);
    t->setMinimumHeight(180);
    return t;
}

/// A page like Búsqueda: header, list, question with route, side column.
class SamplePage final : public QWidget
{
public:
    SamplePage()
    {
        auto *page = new QVBoxLayout(this);
        page->setContentsMargins(28, 20, 28, 20);
        page->setSpacing(16);
        auto *header =
            new PageHeader(u"Búsqueda · Techumbres escolares"_s,
                           u"Respondan las seis preguntas. Lo que no encuentren también cuenta: anótenlo."_s);
        header->addAction(new KeyButton(u"Cómo se leyó"_s));
        header->addAction(new KeyButton(u"Importar otra tabla…"_s));
        header->addAction(new KeyButton(u"Exportar…"_s, QKeySequence(u"Ctrl+E"_s)));
        page->addWidget(header);

        auto *main = new QWidget;
        auto *columns = new QHBoxLayout(main);
        columns->setContentsMargins(0, 0, 0, 0);
        columns->setSpacing(16);
        auto *left = new Card;
        left->letBodyFill(6);
        auto *list = new CardList(u"Preguntas"_s, CardList::Order::ByHand);
        list->setItems(questions());
        list->setCurrentId(u"3"_s);
        left->body()->addWidget(list);
        left->setMinimumWidth(220);
        columns->addWidget(left, 1);

        auto *middle = new QWidget;
        auto *stack = new QVBoxLayout(middle);
        stack->setContentsMargins(0, 0, 0, 0);
        stack->setSpacing(12);
        auto *question = new Card(u"¿Cuánto se gastó realmente y cuándo?"_s);
        auto *words = new GlossaryText;
        words->setText(u"Lo aprobado no siempre es lo que se paga. Busquen lo devengado y lo pagado, con fecha."_s,
                       {{u"devengado"_s, u"Lo que ya se debe porque se recibió la obra."_s},
                        {u"pagado"_s, u"Lo que ya salió."_s}});
        question->body()->addWidget(words);
        auto *chips = new ChipRow;
        chips->setChips({{u"a"_s, u"Obra"_s},
                         {u"b"_s, u"Contrato"_s},
                         {u"c"_s, u"Devengado"_s},
                         {u"d"_s, u"Pagado"_s},
                         {u"e"_s, u"Fecha de pago"_s}});
        question->body()->addWidget(chips);
        question->body()->addWidget(new LinkLabel(u"Ver pista 1: ¿Dónde se publica lo pagado?"_s));
        stack->addWidget(question);

        auto *route = new Card(u"Nuestra ruta"_s);
        route->setNote(u"3 pasos · 18 min · todo queda guardado"_s);
        for (const auto &[mark, status] :
             QList<QPair<Mark, QString>>{{Mark::Unusable, u"Existe, no se puede usar: solo imagen"_s},
                                         {Mark::NotProduced, u"No se genera"_s}}) {
            auto *row = new QHBoxLayout;
            auto *what = new QVBoxLayout;
            what->addWidget(new WrapLabel(u"Portal de transparencia del municipio"_s, TextRole::Strong));
            what->addWidget(new WrapLabel(u"“techumbres 2015 avance financiero” · 6 min"_s, TextRole::Quiet));
            row->addLayout(what, 3);
            row->addWidget(new StatusLabel(mark, status), 2);
            route->body()->addLayout(row);
        }
        auto *notice = new NoticeBar;
        notice->showNotice(NoticeBar::Tone::Warning,
                           u"El archivo está incompleto: faltan 2.1 MB. Pide otra copia al equipo."_s);
        notice->addAction(u"Elegir otro archivo…"_s, [] {});
        route->body()->addWidget(notice);
        route->body()->addStretch(1);
        auto *buttons = new QWidget;
        auto *flow = new FlowLayout(buttons);
        flow->addWidget(new PrimaryButton(u"Anotar hallazgo"_s, QKeySequence(u"H"_s)));
        flow->addWidget(new KeyButton(u"Anotar paso"_s, QKeySequence(u"P"_s)));
        flow->addWidget(new KeyButton(u"No se encontró"_s, QKeySequence(u"N"_s)));
        route->body()->addWidget(buttons);
        stack->addWidget(scrolling(route), 1);
        columns->addWidget(middle, 2);

        panel = new SidePanel(main, side(), u"Hallazgo"_s);
        page->addWidget(panel, 1);
    }

    SidePanel *panel;

private:
    QWidget *side()
    {
        auto *card = new Card(u"Hallazgo"_s);
        auto *answer = new GrowingTextEdit;
        answer->setValue(u"Se aprobaron 40.8 millones para 34 techumbres; no hay dato de lo pagado."_s);
        card->body()->addWidget(new FieldLabel(u"Respuesta"_s, answer));
        card->body()->addWidget(answer);
        auto *money = new MoneyEdit(2);
        money->restoreDraft(u"cuarenta"_s);
        card->body()->addWidget(new FieldLabel(u"Monto"_s, money, u"(en pesos)"_s));
        card->body()->addWidget(money);
        auto *date = new DateEdit;
        date->restoreDraft(u"29/02/2014"_s);
        card->body()->addWidget(new FieldLabel(u"Fecha de pago"_s, date));
        card->body()->addWidget(date);
        auto *stage = new QComboBox;
        stage->addItems({u"Pagado"_s, u"Devengado"_s});
        card->body()->addWidget(new FieldLabel(u"Etapa del dinero"_s, stage));
        card->body()->addWidget(stage);
        card->body()->addWidget(new FieldLabel(u"Para completar después"_s));
        auto *chips = new ChipRow;
        chips->setChips({{u"a"_s, u"Monto: $40,800,000.00"_s, ChipState::Done},
                         {u"b"_s, u"Apertura"_s},
                         {u"c"_s, u"Página y cita"_s},
                         {u"d"_s, u"Recomendación"_s}});
        card->body()->addWidget(chips);
        card->body()->addStretch(1);
        return scrolling(card);
    }
};

/// Everything else, in two columns.
class WidgetsPage final : public QWidget
{
public:
    WidgetsPage()
    {
        auto *outer = new QVBoxLayout(this);
        outer->setContentsMargins(0, 0, 0, 0);
        auto *content = new QWidget;
        auto *columns = new QHBoxLayout(content);
        columns->setContentsMargins(24, 16, 24, 16);
        columns->setSpacing(16);
        outer->addWidget(scrolling(content));

        auto *one = new QVBoxLayout;
        auto *fields = new Card(u"Campos"_s);
        fields->emphasise();
        focused = new SettlingLineEdit;
        focused->setValue(u"¿Cuánto se gastó realmente en la obra?"_s);
        fields->body()->addWidget(new FieldLabel(u"Pregunta"_s, focused, u"(decídanla antes de salir a buscar)"_s));
        fields->body()->addWidget(focused);
        auto *words = new ChipEditor(u"Agregar columna"_s);
        words->setValue({u"Obra"_s, u"Contrato"_s, u"Devengado"_s, u"Pagado"_s, u"Fecha de pago"_s});
        fields->body()->addWidget(new FieldLabel(u"Columnas que hay que buscar"_s, words));
        fields->body()->addWidget(words);
        auto *minutes = new QSpinBox;
        minutes->setRange(0, 600);
        minutes->setValue(90);
        minutes->setSuffix(u" min"_s);
        auto *empty = new QLineEdit;
        empty->setPlaceholderText(u"Sin escribir. Es opcional."_s);
        auto *off = new QLineEdit(u"No se puede cambiar"_s);
        off->setEnabled(false);
        fields->body()->addWidget(new FieldLabel(u"Tiempo"_s, minutes));
        fields->body()->addWidget(minutes);
        fields->body()->addWidget(new FieldLabel(u"Respuesta esperada"_s, empty));
        fields->body()->addWidget(empty);
        fields->body()->addWidget(new FieldLabel(u"Folio"_s, off));
        fields->body()->addWidget(off);
        fields->body()->addWidget(new QCheckBox(u"Se requiere evidencia"_s));
        auto *checked = new QCheckBox(u"Ya se imprimió"_s);
        checked->setChecked(true);
        fields->body()->addWidget(checked);
        auto *radio = new QRadioButton(u"Aprendizaje: sin puntos"_s);
        radio->setChecked(true);
        fields->body()->addWidget(radio);
        fields->body()->addWidget(new GlossaryLink({u"devengado"_s, u"Lo que ya se debe."_s}));
        one->addWidget(fields);
        one->addStretch(1);
        columns->addLayout(one, 1);

        auto *two = new QVBoxLayout;
        two->setSpacing(12);
        auto *marks = new Card(u"¿Está lista?"_s);
        auto *flowBox = new QWidget;
        auto *flow = new FlowLayout(flowBox, 16, 8);
        for (const auto &[mark, status] : QList<QPair<Mark, QString>>{{Mark::Found, u"Encontrado 22"_s},
                                                                      {Mark::Partial, u"En parte 11"_s},
                                                                      {Mark::NotFound, u"No se encontró 18"_s},
                                                                      {Mark::Unusable, u"Existe, no se puede usar 3"_s},
                                                                      {Mark::NeedsRequest, u"Hay que solicitarlo 4"_s},
                                                                      {Mark::NotProduced, u"No se genera 2"_s},
                                                                      {Mark::NotStarted, u"Por empezar 1"_s},
                                                                      {Mark::Now, u"Ahora"_s}})
            flow->addWidget(new StatusLabel(mark, status));
        marks->body()->addWidget(flowBox);
        two->addWidget(marks);
        for (const auto tone : {NoticeBar::Tone::Info, NoticeBar::Tone::Done, NoticeBar::Tone::Trouble}) {
            auto *notice = new NoticeBar;
            notice->showNotice(tone, u"“obra.pdf” ya es un documento de esta búsqueda. No se guardó dos veces."_s);
            two->addWidget(notice);
        }
        auto *jobs = new Card;
        auto *bar = new JobBar;
        const Job job = bar->begin(u"Agregando 34 documentos"_s);
        job.report(40, 100);
        jobs->body()->addWidget(bar);
        two->addWidget(jobs);
        auto *tableCard = new Card(u"Montos"_s);
        tableCard->letBodyFill();
        tableCard->addAction(new LinkLabel(u"Usar en un hallazgo"_s));
        tableCard->body()->addWidget(table());
        two->addWidget(tableCard);
        auto *tabs = new QTabWidget;
        tabs->setAccessibleName(u"Vistas"_s);
        auto *first = new Card;
        first->body()->addWidget(new EmptyState(
            u"Todavía no hay retos"_s, u"Agrega el primero o empieza con una plantilla."_s, u"Agregar un reto"_s));
        tabs->addTab(first, u"Retos"_s);
        tabs->addTab(new QWidget, u"Equipos"_s);
        two->addWidget(tabs);
        auto *buttons = new QWidget;
        auto *row = new FlowLayout(buttons);
        auto *disabled = new PrimaryButton(u"Copias para equipos…"_s, QKeySequence(u"Ctrl+K"_s));
        disabled->setEnabled(false);
        row->addWidget(disabled);
        row->addWidget(new KeyButton(u"Simulacro"_s));
        auto *plain = new KeyButton(u"Deshacer la junta"_s);
        plain->setEnabled(false);
        row->addWidget(plain);
        two->addWidget(buttons);
        two->addStretch(1);
        columns->addLayout(two, 1);
    }

    SettlingLineEdit *focused;
};

} // namespace

class TestGallery final : public QObject
{
    Q_OBJECT
private slots:
    void everyWidgetStandsEverySize_data()
    {
        QTest::addColumn<int>("scheme");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("scale");
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            const char *name = scheme == Scheme::Dark ? "dark" : "light";
            QTest::addRow("%s 1366x768", name) << static_cast<int>(scheme) << kUsual << 1.0;
            QTest::addRow("%s 1024x600", name) << static_cast<int>(scheme) << kSmall << 1.0;
        }
        QTest::addRow("large type") << static_cast<int>(Scheme::Light) << kUsual << 1.5;
    }

    void everyWidgetStandsEverySize()
    {
        QFETCH(int, scheme);
        QFETCH(QSize, size);
        QFETCH(double, scale);
        dress(Theme::forScheme(static_cast<Scheme>(scheme)), scale);
        const QString suffix = scale > 1 ? u"_large"_s : QString();

        WidgetsPage widgets;
        settleLayout(&widgets, size);
        widgets.activateWindow();
        widgets.focused->setFocus();
        QCOMPARE(checkPage(&widgets, size), QStringList());
        keepPicture(&widgets, u"common_widgets"_s + suffix, size);

        SamplePage page;
        QCOMPARE(checkPage(&page, size), QStringList());
        keepPicture(&page, u"common_page"_s + suffix, size);
        if (size == kSmall) {
            QVERIFY(page.panel->isFolded());
            page.panel->openSide();
            QVERIFY(page.panel->isOpen());
            QCOMPARE(checkPage(&page, size), QStringList());
            keepPicture(&page, u"common_page_open"_s + suffix, size);
        } else if (scale == 1.0) {
            QVERIFY(!page.panel->isFolded());
        }
    }
};

QTEST_MAIN(TestGallery)
#include "tst_gallery.moc"
