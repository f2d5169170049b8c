# SPDX-FileCopyrightText: 2026 The Cauce authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Every source file says whose it is and under what licence, in its first five lines.
cmake_minimum_required(VERSION 3.25)
include(${CMAKE_CURRENT_LIST_DIR}/house.cmake)
# In two pieces, or tools that collect these lines would take the patterns for this file's own.
set(copyright "SPDX-File" "CopyrightText: [0-9]+ The Cauce authors")
set(license "SPDX-License" "-Identifier: GPL-3\\.0-or-later")
string(JOIN "" copyright ${copyright})
string(JOIN "" license ${license})

list_files(files IN app core ui tests cmake resources LIKE *.cpp *.h *.cmake *.sql CMakeLists.txt)
foreach(path CMakeLists.txt dev .ci/run)
  if(EXISTS ${ROOT}/${path})
    list(APPEND files ${path})
  endif()
endforeach()
foreach(path ${files})
  file(STRINGS ${ROOT}/${path} head LIMIT_COUNT 5 ENCODING UTF-8)
  if(NOT "${head}" MATCHES "${copyright}" OR NOT "${head}" MATCHES "${license}")
    offend(${path} "its two SPDX lines are missing (copy them from core/base/result.h)")
  endif()
endforeach()
list(LENGTH files count)
conclude("${count} files")
