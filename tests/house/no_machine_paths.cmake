# SPDX-FileCopyrightText: 2026 The Cauce authors
# SPDX-License-Identifier: GPL-3.0-or-later
# No file names a folder of the machine it was written on: such a path works for nobody else.
cmake_minimum_required(VERSION 3.25)
include(${CMAKE_CURRENT_LIST_DIR}/house.cmake)
# The slashes stand apart so that this file does not name what it looks for.
set(s "/")
set(machine "(^|[^A-Za-z0-9_.*-])${s}(work|root)${s}[A-Za-z.]|${s}tmp${s}(bash_|build-|tr${s}|brief)|${s}home${s}[a-z]+${s}(\\.|src|dev|build)")

file(GLOB top RELATIVE ${ROOT} ${ROOT}/* ${ROOT}/.*)
list(FILTER top EXCLUDE REGEX "^(\\.git|\\.cache|build.*|\\.\\.?)$")
set(count 0)
foreach(entry ${top})
  set(files ${entry})
  if(IS_DIRECTORY ${ROOT}/${entry})
    file(GLOB_RECURSE files RELATIVE ${ROOT} ${ROOT}/${entry}/* ${ROOT}/${entry}/.*)
  endif()
  foreach(path ${files})
    math(EXPR count "${count} + 1")
    file(STRINGS ${ROOT}/${path} found REGEX "${machine}" LIMIT_COUNT 1)
    if(found)
      offend(${path} "names a path of somebody's machine: ${found}")
    endif()
  endforeach()
endforeach()
conclude("${count} files")
