# SPDX-FileCopyrightText: 2026 The Cauce authors
# SPDX-License-Identifier: GPL-3.0-or-later
# A program made of core must not need Qt Widgets, at link time or by a name left undefined.
#   cmake -DPROGRAM=<file> -DOBJDUMP=<objdump> -DNM=<nm> -P link_core.cmake
cmake_minimum_required(VERSION 3.25)
execute_process(COMMAND ${OBJDUMP} -p ${PROGRAM} OUTPUT_VARIABLE headers COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${NM} -D -u -C ${PROGRAM} OUTPUT_VARIABLE names COMMAND_ERROR_IS_FATAL ANY)
if(NOT headers MATCHES "NEEDED +libQt6Core")
  message(FATAL_ERROR "${PROGRAM} does not even need Qt Core: nothing was looked at")
endif()
if(headers MATCHES "NEEDED +(libQt6(Widgets|PrintSupport|SvgWidgets|Sql)[^\n]*|libQCustomPlot[^\n]*)")
  message(FATAL_ERROR "core needs ${CMAKE_MATCH_1}")
endif()
if(names MATCHES "\n[^\n]*(Q(Widget|Application|Dialog|MessageBox|MainWindow|Label|Printer)::[^\n]*)")
  message(FATAL_ERROR "core uses ${CMAKE_MATCH_1}")
endif()
message("core needs no window")
