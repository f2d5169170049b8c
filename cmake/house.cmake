# SPDX-FileCopyrightText: 2026 The Cauce authors
# SPDX-License-Identifier: GPL-3.0-or-later
# How every target of the house is made: compiler rules, one library per folder, one program per test file.

option(CAUCE_WERROR "Treat warnings as errors" OFF)
set(CAUCE_SANITIZE "" CACHE STRING "Sanitizers for the whole build, such as address;undefined or thread")
option(CAUCE_COVERAGE "Instrument for coverage" OFF)
option(CAUCE_FUZZ "Build the fuzz targets with libFuzzer (clang only)" OFF)

# For who builds everything once and never again (CI): the sources of a library in one compilation, three times as quick.
# Daily work compiles file by file, which also proves that each includes what it uses.
option(CAUCE_UNITY "Compile the sources of a library together" $ENV{CAUCE_UNITY})
set(CMAKE_UNITY_BUILD_BATCH_SIZE 40)
# Nobody debugs such a build; without what debuggers want, compilers and linkers read and write half as much. The sanitizers'
# preset says for itself what it needs to name lines.
if(CAUCE_UNITY AND CMAKE_CXX_FLAGS_DEBUG STREQUAL "-g")
  set(CMAKE_CXX_FLAGS_DEBUG "-g0")
endif()

# What scripts build by name: the tests of core, the benchmarks, the fuzz targets.
add_custom_target(core_tests)
add_custom_target(benches)
add_custom_target(fuzzers)

add_library(cauce_rules INTERFACE)
target_include_directories(cauce_rules INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_definitions(cauce_rules INTERFACE
  CAUCE_VERSION="${PROJECT_VERSION}"
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_STRICT_ITERATORS QT_USE_QSTRINGBUILDER)
target_compile_options(cauce_rules INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor -Wold-style-cast -Woverloaded-virtual -Wunused-result)
if(CAUCE_WERROR)
  target_compile_options(cauce_rules INTERFACE -Werror)
endif()
if(CAUCE_SANITIZE)
  list(JOIN CAUCE_SANITIZE "," cauce_sanitizers)
  target_compile_options(cauce_rules INTERFACE -fsanitize=${cauce_sanitizers} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(cauce_rules INTERFACE -fsanitize=${cauce_sanitizers})
  if(cauce_sanitizers MATCHES "address|thread")
    target_compile_definitions(cauce_rules INTERFACE CAUCE_SANITIZED)
  endif()
  # g++ 12 sees uninitialized values in std::variant where the sanitizers' own code stands.
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(cauce_rules INTERFACE -Wno-maybe-uninitialized)
  endif()
endif()
if(CAUCE_FUZZ)
  target_compile_options(cauce_rules INTERFACE -fsanitize=fuzzer-no-link)
endif()
# A quick linker, where there is one: a hundred programs are linked for the tests, and with the usual one each takes seconds.
include(CheckLinkerFlag)
if(CMAKE_BUILD_TYPE STREQUAL "Debug" AND NOT CAUCE_FUZZ)
  foreach(linker mold gold)
    check_linker_flag(CXX -fuse-ld=${linker} CAUCE_HAS_${linker})
    if(CAUCE_HAS_${linker})
      target_link_options(cauce_rules INTERFACE -fuse-ld=${linker})
      break()
    endif()
  endforeach()
endif()
if(CAUCE_COVERAGE)
  target_compile_options(cauce_rules INTERFACE --coverage)
  target_link_options(cauce_rules INTERFACE --coverage)
endif()

# Precompiled headers: one for core, one for everything with a window, and the same two with Qt Test for the tests. All
# libraries and tests reuse them: without, a test takes three times as long to compile. They hold what many files use and no
# more: to read one takes its time in each of two hundred compilations.
file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/pch_stub.cpp CONTENT "namespace cauce {}\n")
add_library(cauce_core_pch STATIC ${CMAKE_BINARY_DIR}/pch_stub.cpp)
target_link_libraries(cauce_core_pch PRIVATE cauce_rules Qt6::Core tl::expected)
target_precompile_headers(cauce_core_pch PRIVATE
  <QByteArray> <QDateTime> <QHash> <QString> <QStringList> <QObject> <QFile> <QDir>
  <algorithm> <array> <functional> <map> <memory> <optional> <string> <tuple> <utility> <variant> <vector> <tl/expected.hpp>)
add_library(cauce_ui_pch STATIC ${CMAKE_BINARY_DIR}/pch_stub.cpp)
target_link_libraries(cauce_ui_pch PRIVATE cauce_rules Qt6::Core Qt6::Gui Qt6::Widgets tl::expected)
target_precompile_headers(cauce_ui_pch PRIVATE
  <QApplication> <QBoxLayout> <QComboBox> <QDate> <QDir> <QFileInfo> <QFrame> <QHash> <QKeyEvent> <QLabel> <QLineEdit> <QListView>
  <QLocale> <QPainter> <QPointer> <QPushButton> <QScrollArea> <QSettings> <QStackedWidget> <QTextEdit> <QTimer> <QToolButton> <QWidget>
  <algorithm> <array> <functional> <map> <memory> <optional> <string> <tuple> <utility> <variant> <vector> <tl/expected.hpp>)
set_target_properties(cauce_core_pch cauce_ui_pch PROPERTIES AUTOMOC OFF AUTORCC OFF)

# Qt Test and the definitions of tests. A precompiled header serves only those compiled with the same definitions, so Qt6::Test,
# which defines each target's own folders, is taken apart here.
add_library(cauce_test_rules INTERFACE)
target_include_directories(cauce_test_rules SYSTEM INTERFACE $<TARGET_PROPERTY:Qt6::Test,INTERFACE_INCLUDE_DIRECTORIES>)
target_link_libraries(cauce_test_rules INTERFACE cauce_rules $<TARGET_LINKER_FILE:Qt6::Test>)
target_compile_definitions(cauce_test_rules INTERFACE QT_TESTLIB_LIB
  CAUCE_SOURCE_DIR="${CMAKE_SOURCE_DIR}" CAUCE_PROGRAM="${CMAKE_BINARY_DIR}/bin/cauce")
foreach(kind core ui)
  get_target_property(headers cauce_${kind}_pch PRECOMPILE_HEADERS)
  get_target_property(links cauce_${kind}_pch LINK_LIBRARIES)
  add_library(cauce_${kind}_test_pch STATIC ${CMAKE_BINARY_DIR}/pch_stub.cpp)
  target_link_libraries(cauce_${kind}_test_pch PRIVATE ${links} Qt6::Gui cauce_test_rules)
  target_precompile_headers(cauce_${kind}_test_pch PRIVATE ${headers} <QSignalSpy> <QTemporaryDir> <QTest>)
  set_target_properties(cauce_${kind}_test_pch PROPERTIES AUTOMOC OFF AUTORCC OFF)
endforeach()

# cauce_library(NAME [UI] [LINK lib...]): the library of the folder it stands in; every .cpp beside it belongs to it.
function(cauce_library name)
  cmake_parse_arguments(ARG "UI" "" "LINK" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/*.h)
  add_library(${name} STATIC ${sources})
  target_link_libraries(${name} PUBLIC cauce_rules ${ARG_LINK})
  set_target_properties(${name} PROPERTIES UNITY_BUILD ${CAUCE_UNITY})
  if(ARG_UI)
    target_precompile_headers(${name} REUSE_FROM cauce_ui_pch)
  else()
    target_precompile_headers(${name} REUSE_FROM cauce_core_pch)
  endif()
endfunction()

# Begun first, so that none of them is left to run alone at the end.
set(cauce_long_tests core.storage.kills core.storage.recover core.storage.copies core.storage.faults core.reader.pdf
  core.reader.refused_files core.reader.picture ui.shell.every_page)

# cauce_tests(LINK lib...): one program and one CTest test for each tst_*.cpp of the folder it is called in,
# named after folder and file: tests/core/base/tst_decimal.cpp is the test core.base.decimal.
function(cauce_tests)
  cmake_parse_arguments(ARG "" "TIMEOUT" "LINK" ${ARGN})
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 300)
  endif()
  if(CAUCE_SANITIZE)
    math(EXPR ARG_TIMEOUT "3 * ${ARG_TIMEOUT}")
  endif()
  file(RELATIVE_PATH where ${CMAKE_SOURCE_DIR}/tests ${CMAKE_CURRENT_SOURCE_DIR})
  string(REPLACE "/" "." where ${where})
  file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/tst_*.cpp)
  foreach(source ${sources})
    get_filename_component(stem ${source} NAME_WE)
    string(REGEX REPLACE "^tst_" "" stem ${stem})
    set(target tst_${where}.${stem})
    # The one file of a test includes its own moc output, so nothing else is looked for or compiled.
    set(moc ${CMAKE_CURRENT_BINARY_DIR}/${target}/tst_${stem}.moc)
    add_executable(${target} ${source} ${moc})
    set_target_properties(${target} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests AUTOMOC OFF AUTORCC OFF)
    target_include_directories(${target} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/${target})
    target_link_libraries(${target} PRIVATE ${ARG_LINK} cauce_test_rules)
    qt_generate_moc(${source} ${moc} TARGET ${target})
    if(where MATCHES "^core\\.")
      # Reports draw: with Qt Gui for all tests of core, one precompiled header serves them all.
      target_link_libraries(${target} PRIVATE Qt6::Gui)
      add_dependencies(core_tests ${target})
      target_precompile_headers(${target} REUSE_FROM cauce_core_test_pch)
    elseif(NOT where STREQUAL "house")
      target_precompile_headers(${target} REUSE_FROM cauce_ui_test_pch)
    endif()
    add_test(NAME ${where}.${stem} COMMAND ${target})
    if(${where}.${stem} IN_LIST cauce_long_tests)
      set_tests_properties(${where}.${stem} PROPERTIES COST 100)
    endif()
    set_tests_properties(${where}.${stem} PROPERTIES TIMEOUT ${ARG_TIMEOUT}
      ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LANG=C.UTF-8;CAUCE_DATA=${CAUCE_DATA_DIR}")
  endforeach()
endfunction()

# cauce_benches(LINK lib...): one program for each bench_*.cpp of the folder it is called in; `./dev bench` runs them.
function(cauce_benches)
  cmake_parse_arguments(ARG "" "" "LINK" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/bench_*.cpp)
  foreach(source ${sources})
    get_filename_component(target ${source} NAME_WE)
    add_executable(${target} EXCLUDE_FROM_ALL ${source})
    set_target_properties(${target} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    target_link_libraries(${target} PRIVATE ${ARG_LINK})
    target_compile_definitions(${target} PRIVATE
      CAUCE_SOURCE_DIR="${CMAKE_SOURCE_DIR}" CAUCE_PROGRAM="${CMAKE_BINARY_DIR}/bin/cauce")
    add_dependencies(benches ${target})
  endforeach()
endfunction()

# cauce_fuzzers(LINK lib...): one libFuzzer program for each fuzz_*.cpp (with LLVMFuzzerTestOneInput) of the folder it is
# called in; only under the preset `fuzz`; `./dev fuzz SECONDS` runs them.
function(cauce_fuzzers)
  cmake_parse_arguments(ARG "" "" "LINK" ${ARGN})
  if(NOT CAUCE_FUZZ)
    return()
  endif()
  file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/fuzz_*.cpp)
  foreach(source ${sources})
    get_filename_component(target ${source} NAME_WE)
    add_executable(${target} ${source})
    set_target_properties(${target} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    target_link_libraries(${target} PRIVATE ${ARG_LINK})
    target_link_options(${target} PRIVATE -fsanitize=fuzzer)
    add_dependencies(fuzzers ${target})
  endforeach()
endfunction()
