# SPDX-FileCopyrightText: 2026 The Cauce authors
# SPDX-License-Identifier: GPL-3.0-or-later
# No source file over 600 lines: what grows beyond has two purposes.
cmake_minimum_required(VERSION 3.25)
include(${CMAKE_CURRENT_LIST_DIR}/house.cmake)
set(limit 600)

list_files(files IN app core ui tests LIKE *.cpp *.h *.cmake CMakeLists.txt)
foreach(path ${files})
  read_text(${ROOT}/${path} text)
  string(REGEX REPLACE "[^\n]" "" lines "${text}")
  string(LENGTH "${lines}" lines)
  if(lines GREATER limit)
    offend(${path} "${lines} lines, and the limit is ${limit}")
  endif()
endforeach()
list(LENGTH files count)
conclude("${count} files")
