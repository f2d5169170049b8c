# SPDX-FileCopyrightText: 2026 The Cauce authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Brings translations/*.ts up to the words of the sources; `./dev words` runs it from the root. The test house.translations
# runs it with -DINTO=FOLDER on copies: nothing may change. What is new stands there as type="unfinished".
find_program(LUPDATE NAMES lupdate HINTS /usr/lib/qt6/bin)
if(NOT LUPDATE)
  message(FATAL_ERROR "lupdate is not installed (Debian: qt6-l10n-tools)")
endif()
if(NOT INTO)
  set(INTO translations)
endif()
get_filename_component(root ${CMAKE_CURRENT_LIST_DIR} DIRECTORY)
get_filename_component(INTO ${INTO} ABSOLUTE BASE_DIR ${root})

# -I . is how headers are found, and with them the class that a string belongs to. English is there for its plural forms only.
foreach(language es_MX en)
  set(options -target-language ${language})
  if(language STREQUAL en)
    set(options -target-language en_US -pluralonly)
  endif()
  execute_process(
    COMMAND ${LUPDATE} -silent -no-obsolete -locations none -I . -source-language en_US ${options} app core ui
      -ts ${INTO}/cauce_${language}.ts
    WORKING_DIRECTORY ${root} RESULT_VARIABLE failed OUTPUT_QUIET ERROR_VARIABLE said)
  if(failed)
    message(FATAL_ERROR "lupdate: ${said}")
  endif()
endforeach()
