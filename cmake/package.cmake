# SPDX-FileCopyrightText: 2026 The Cauce authors
# SPDX-License-Identifier: GPL-3.0-or-later
# What `cmake --install` puts where, and the Debian package (`./dev package`).
include(GNUInstallDirs)
set(linux ${CMAKE_SOURCE_DIR}/resources/linux)
set(icon ${CMAKE_SOURCE_DIR}/resources/icons/cauce.svg)
set(app_id org.cauce.Cauce)

# Installing needs the program only, not every test.
set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY ON)

install(TARGETS cauce RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES ${linux}/${app_id}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${linux}/${app_id}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${linux}/${app_id}.mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME ${app_id}.xml)
install(FILES ${icon} DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps RENAME ${app_id}.svg)
install(FILES ${icon} DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/mimetypes
  RENAME application-x-cauce.svg)
install(FILES ${linux}/copyright DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/cauce)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME cauce)
set(CPACK_PACKAGE_VENDOR "The Cauce authors")
set(CPACK_PACKAGE_CONTACT "The Cauce authors")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "offline treasure hunts on public money")
set(CPACK_PACKAGE_DESCRIPTION
  "Teams try to answer the same few questions about public money with public information, write down the route they "
  "followed and what they found or did not find, and put the results together in one map and one report. "
  "One hunt is one file, and no network is needed.")
list(JOIN CPACK_PACKAGE_DESCRIPTION "" CPACK_PACKAGE_DESCRIPTION)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-noto-core, qt6-image-formats-plugins, qt6-translations-l10n")
include(CPack)
