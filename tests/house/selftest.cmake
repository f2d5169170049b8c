# SPDX-FileCopyrightText: 2026 The Cauce authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Shows that the checks of this folder can fail: each rule gets a small tree that breaks it, and trees that keep it.
#   cmake -DWORK=<scratch folder> -DQT_INCLUDE=<folder of QtCore, QtGui, ...> -P selftest.cmake
cmake_minimum_required(VERSION 3.25)
set(failures 0)
set(cases 0)

# Runs a check on a tree that holds the file PATH with CONTENT (and core/base/ok.h, ui/hunt/page.h, ... to be included).
function(run_on check path content out_code out_text)
  file(REMOVE_RECURSE ${WORK})
  foreach(header core/base core/domain core/law core/storage core/reader core/report core/workspace
      ui/common ui/charts ui/hunt ui/map ui/shell app tests/support)
    file(WRITE ${WORK}/${header}/ok.h
      "// SPDX-FileCopyrightText: 2026 The Cauce authors\n// SPDX-License-Identifier: GPL-3.0-or-later\n")
  endforeach()
  file(WRITE ${WORK}/${path} "${content}")
  execute_process(COMMAND ${CMAKE_COMMAND} -DROOT=${WORK} -DQT_INCLUDE=${QT_INCLUDE}
      -P ${CMAKE_CURRENT_LIST_DIR}/${check}.cmake
    RESULT_VARIABLE code OUTPUT_VARIABLE text ERROR_VARIABLE text)
  set(${out_code} ${code} PARENT_SCOPE)
  set(${out_text} "${text}" PARENT_SCOPE)
endfunction()

# The check must name the file and give this reason.
macro(bad check path content reason)
  run_on(${check} ${path} "${content}" code text)
  math(EXPR cases "${cases} + 1")
  string(REGEX REPLACE "[\n ]+" " " flat "${text}")
  if(code EQUAL 0 OR NOT flat MATCHES "${path}: .*${reason}")
    message("${check} let pass ${path}: ${content}\n${text}")
    math(EXPR failures "${failures} + 1")
  endif()
endmacro()

# The check must have nothing to say.
macro(good check path content)
  run_on(${check} ${path} "${content}" code text)
  math(EXPR cases "${cases} + 1")
  if(NOT code EQUAL 0)
    message("${check} wrongly refused ${path}: ${content}\n${text}")
    math(EXPR failures "${failures} + 1")
  endif()
endmacro()

# Directions.
bad(include_lint core/base/x.h "#include \"core/domain/ok.h\"\n" "core/base may not include core/domain")
bad(include_lint ui/hunt/x.cpp "#include \"moc_y.cpp\"\n" "belongs at the end of y.cpp")
bad(include_lint core/domain/x.cpp "#include \"core/storage/ok.h\"\n" "core/domain may not include core/storage")
bad(include_lint core/law/x.cpp "#include \"core/storage/ok.h\"\n" "core/law may not include core/storage")
bad(include_lint core/storage/x.cpp "#include \"core/reader/ok.h\"\n" "core/storage may not include core/reader")
bad(include_lint core/storage/x.cpp "#include \"core/report/ok.h\"\n" "core/storage may not include core/report")
bad(include_lint core/report/x.cpp "#include \"core/workspace/ok.h\"\n" "core/report may not include core/workspace")
bad(include_lint core/workspace/x.cpp "#include \"ui/common/ok.h\"\n" "core/workspace may not include ui/common")
bad(include_lint core/workspace/x.cpp "#include \"app/ok.h\"\n" "core/workspace may not include app")
bad(include_lint core/base/x.cpp "#include \"tests/support/ok.h\"\n" "core/base may not include tests/support")
bad(include_lint app/x.cpp "#include \"tests/support/ok.h\"\n" "app may not include tests/support")
bad(include_lint ui/common/x.cpp "  #  include  \"ui/hunt/ok.h\"\n" "ui/common may not include ui/hunt")
bad(include_lint ui/charts/x.cpp "#include \"ui/map/ok.h\"\n" "ui/charts may not include ui/map")
bad(include_lint ui/map/x.cpp "#include \"ui/hunt/ok.h\"\n" "ui/map may not include ui/hunt")
bad(include_lint ui/map/x.cpp "#include \"ui/shell/ok.h\"\n" "ui/map may not include ui/shell")
bad(include_lint ui/shell/x.cpp "#include \"app/ok.h\"\n" "ui/shell may not include app")
bad(include_lint core/x.h "int x\\;\n" "its folder is not in the table")
bad(include_lint core/elsewhere/x.h "int x\\;\n" "its folder is not in the table")
good(include_lint core/storage/x.cpp "#include \"core/base/ok.h\"\n#include \"core/domain/ok.h\"\n")
good(include_lint core/workspace/x.cpp "#include \"core/report/ok.h\"\n#include \"core/storage/ok.h\"\n")
good(include_lint ui/map/x.cpp "#include \"ui/common/ok.h\"\n#include \"ui/charts/ok.h\"\n#include \"core/workspace/ok.h\"\n")
good(include_lint ui/shell/x.cpp "#include \"ui/map/ok.h\"\n#include \"ui/hunt/ok.h\"\n")
good(include_lint app/main.cpp "#include \"ui/shell/ok.h\"\n#include \"core/base/ok.h\"\n")
good(include_lint tests/e2e/tst_x.cpp "#include \"ui/shell/ok.h\"\n#include \"tests/support/ok.h\"\n#include \"tst_x.moc\"\n")

# Form of includes.
bad(include_lint core/base/x.cpp "#include \"ok.h\"\n" "is not a file below the root")
bad(include_lint core/base/x.cpp "#include \"../base/ok.h\"\n" "is not a file below the root")
bad(include_lint core/base/x.cpp "#include \"core/base/gone.h\"\n" "is not a file below the root")
bad(include_lint core/base/x.cpp "#include \"other.moc\"\n" "is not a file below the root")
bad(include_lint core/base/x.cpp "#include <core/base/ok.h>\n" "wants .quotes")
bad(include_lint core/storage/x.cpp "#include \"sqlite3.h\"\n" "wants <angle brackets>")
bad(include_lint core/domain/x.cpp "#include \"QtWidgets/QLabel\"\n" "wants <angle brackets>")

# Libraries with one owner.
bad(include_lint core/workspace/x.cpp "#include <sqlite3.h>\n" "belongs to core/storage")
bad(include_lint tests/e2e/tst_x.cpp "#include <sqlite3.h>\n" "belongs to core/storage")
bad(include_lint core/base/x.cpp "#include <zstd.h>\n" "belongs to core/storage alone")
bad(include_lint ui/common/x.cpp "#include <poppler/cpp/poppler-document.h>\n" "belongs to core/reader alone")
bad(include_lint core/report/x.cpp "#include <poppler-page.h>\n" "belongs to core/reader alone")
bad(include_lint core/storage/x.cpp "#include <openssl/evp.h>\n" "belongs to core/base alone")
bad(include_lint core/base/x.cpp "#include <sodium.h>\n" "belongs to core/exchange alone")
bad(include_lint ui/map/x.cpp "#include <qcustomplot.h>\n" "belongs to ui/charts alone")
bad(include_lint core/storage/x.cpp "#include <archive.h>\n" "belongs to core/reader alone")
good(include_lint core/storage/x.cpp "#include <sqlite3.h>\n#include <zstd.h>\n")
good(include_lint tests/support/faults.cpp "#include <sqlite3.h>\n")
good(include_lint tests/core/storage/tst_x.cpp "#include <sqlite3.h>\n")
good(include_lint core/reader/x.cpp "#include <poppler/cpp/poppler-document.h>\n#include <QImage>\n")
good(include_lint ui/charts/x.cpp "#include <qcustomplot.h>\n")

# Qt in core.
bad(include_lint core/report/x.cpp "#include <QtWidgets/QMessageBox>\n" "is of QtWidgets")
bad(include_lint core/report/x.cpp "#include <QMessageBox>\n" "is of QtWidgets")
bad(include_lint core/base/x.h "#include <QWidget>\n" "is of QtWidgets")
bad(include_lint core/base/x.h "#include <qwidget.h>\n" "is of QtWidgets")
bad(include_lint core/workspace/x.cpp "#include <QApplication>\n" "is of QtWidgets")
bad(include_lint core/workspace/x.cpp "#include <QtWidgets>\n" "is of QtWidgets")
bad(include_lint core/domain/x.cpp "#include <QColor>\n" "is of QtGui")
bad(include_lint core/storage/x.cpp "#include <QtGui/QImage>\n" "is of QtGui")
bad(include_lint core/report/x.cpp "#include <QPrinter>\n" "is of QtPrintSupport")
bad(include_lint core/storage/x.cpp "#include <QSqlError>\n" "is of QtSql")
good(include_lint core/report/x.cpp "#include <QTextDocument>\n#include <QString>\n#include <vector>\n#include <tl/expected.hpp>\n")
good(include_lint core/base/x.cpp "#include <QtCore/QString>\n#include <QtGlobal>\n")
good(include_lint ui/hunt/x.cpp "#include <QMessageBox>\n")

# Words that must not be there.
bad(include_lint ui/hunt/x.cpp "void f() { QCoreApplication::processEvents()\\; }\n" "processEvents")
bad(include_lint core/base/x.cpp "#include <QEventLoop>\n" "QEventLoop")
bad(include_lint app/x.cpp "QEventLoop loop\\;\n" "QEventLoop")
bad(include_lint ui/hunt/x.cpp "QSqlTableModel model\\;\n" "QSqlTableModel")
bad(include_lint tests/e2e/tst_x.cpp "#include <QtSql/QSqlDatabase>\n" "only core/storage reads databases")
good(include_lint ui/hunt/x.cpp "// Never processEvents() here.\nint x\\;\n")
good(include_lint tests/e2e/tst_x.cpp "QCoreApplication::processEvents()\\;\n")

# Size.
string(REPEAT "int x[1]; // \\\n" 600 long)
good(file_size core/base/x.cpp "${long}")
bad(file_size core/base/x.cpp "${long}int y\\;\n" "601 lines")
bad(file_size tests/e2e/CMakeLists.txt "${long}\n" "601 lines")

# Licence lines.
set(c "SPDX-FileCopyrightText: 2026 The Cauce authors")
set(l "SPDX-License-Identifier: GPL-3.0-or-later")
bad(spdx core/base/x.cpp "int x\\;\n" "SPDX")
bad(spdx core/base/x.cpp "// ${c}\nint x\\;\n" "SPDX")
bad(spdx resources/schema/0001_start.sql "-- ${l}\n" "SPDX")
bad(spdx core/CMakeLists.txt "" "SPDX")
bad(spdx dev "#!/bin/sh\n" "SPDX")
good(spdx resources/schema/0001_start.sql "-- ${c}\n-- ${l}\n")
good(spdx core/base/x.cpp "// ${c}\n// ${l}\nint x\\;\n")

# Paths of a machine; written in pieces, as in the check itself.
set(s "/")
bad(no_machine_paths README.md "see ${s}work${s}main/x\n" "names a path")
bad(no_machine_paths ui/hunt/x.cpp "load(\"${s}tmp${s}bash_jobs.0/x\")\\;\n" "names a path")
bad(no_machine_paths .ci/run "cd ${s}root${s}cauce\n" "names a path")
good(no_machine_paths README.md "https://example.org${s}work${s}main and build${s}work${s}x and ${s}tmp${s}x\n")

file(REMOVE_RECURSE ${WORK})
if(failures)
  message(FATAL_ERROR "${failures} of ${cases} cases went wrong")
endif()
message("${cases} cases: each check fails where it must and only there")
