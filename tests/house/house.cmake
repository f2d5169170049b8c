# SPDX-FileCopyrightText: 2026 The Cauce authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Shared by the checks of this folder. Each is run as `cmake -DROOT=<tree> -P check.cmake`, prints one line
# "path: what is wrong" per offence and fails if there is any.

# Reads a file so that no character of it is special to CMake's lists.
function(read_text path out)
  file(READ ${path} text)
  string(REGEX REPLACE "[][;\\]" " " text "${text}")
  set(${out} "${text}" PARENT_SCOPE)
endfunction()

# The files below ROOT/<folder> with one of the given endings, relative to ROOT.
function(list_files out)
  cmake_parse_arguments(ARG "" "" "IN;LIKE" ${ARGN})
  set(all "")
  foreach(folder ${ARG_IN})
    foreach(pattern ${ARG_LIKE})
      file(GLOB_RECURSE found RELATIVE ${ROOT} ${ROOT}/${folder}/${pattern})
      list(APPEND all ${found})
    endforeach()
  endforeach()
  list(REMOVE_DUPLICATES all)
  set(${out} "${all}" PARENT_SCOPE)
endfunction()

set(offences 0)

macro(offend path what)
  message("${path}: ${what}")
  math(EXPR offences "${offences} + 1")
endmacro()

# Ends a check: fails when something was found, says how much was looked at otherwise.
macro(conclude looked_at)
  if(offences)
    message(FATAL_ERROR "${offences} offences")
  endif()
  message("${looked_at}: all well")
endmacro()
