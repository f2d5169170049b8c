<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_MX" sourcelanguage="en_US">
<context>
    <name>Command</name>
    <message>
        <source>Print JSON.</source>
        <translation>Escribe JSON.</translation>
    </message>
    <message>
        <source>Challenges: %1</source>
        <translation>Retos: %1</translation>
    </message>
    <message>
        <source>Questions: %1</source>
        <translation>Preguntas: %1</translation>
    </message>
    <message>
        <source>Teams: %1</source>
        <translation>Equipos: %1</translation>
    </message>
    <message>
        <source>Search steps: %1</source>
        <translation>Pasos de búsqueda: %1</translation>
    </message>
    <message>
        <source>Findings: %1</source>
        <translation>Hallazgos: %1</translation>
    </message>
    <message>
        <source>Documents: %1</source>
        <translation>Documentos: %1</translation>
    </message>
    <message>
        <source>All of it holds together.</source>
        <translation>Todo está bien.</translation>
    </message>
    <message>
        <source>“%1” is not the id of a record.</source>
        <translation>«%1» no es la clave de un registro.</translation>
    </message>
    <message>
        <source>No record of this hunt has the id “%1”.</source>
        <translation>Ningún registro de esta búsqueda tiene la clave «%1».</translation>
    </message>
    <message>
        <source>Pages of the file that could not be read: %1</source>
        <translation>Páginas del archivo que no se pudieron leer: %1</translation>
    </message>
    <message>
        <source>Lost: %1</source>
        <translation>Se perdió: %1</translation>
    </message>
    <message>
        <source>Nothing could be read in “%1”, so no file was written. Ask for another copy.</source>
        <translation>No se pudo leer nada en «%1», así que no se escribió ningún archivo. Pide otra copia.</translation>
    </message>
    <message>
        <source>Not one record could be read. Ask for another copy.</source>
        <translation>No se pudo leer ni un registro. Pide otra copia.</translation>
    </message>
    <message>
        <source>Records: %1. Documents: %2. Lost: %3.</source>
        <translation>Registros: %1. Documentos: %2. Perdidos: %3.</translation>
    </message>
    <message>
        <source>Says what is in a hunt.</source>
        <translation>Dice qué hay en una búsqueda.</translation>
    </message>
    <message>
        <source>Checks a hunt fully, its history and documents too.</source>
        <translation>Revisa por completo una búsqueda, también su historial y sus documentos.</translation>
    </message>
    <message>
        <source>Lists every edit of a hunt, or of one record.</source>
        <translation>Muestra cada cambio de una búsqueda o de un registro.</translation>
    </message>
    <message>
        <source>Writes a checked copy of a hunt.</source>
        <translation>Escribe una copia revisada de una búsqueda.</translation>
    </message>
    <message>
        <source>Brings back into a new file what can be read of a damaged hunt.</source>
        <translation>Rescata en un archivo nuevo lo que se puede leer de una búsqueda dañada.</translation>
    </message>
    <message>
        <source>There is no template “%1”. The templates are: %2.</source>
        <translation>No hay una plantilla «%1». Las plantillas son: %2.</translation>
    </message>
    <message>
        <source>The template: %1.</source>
        <translation>La plantilla: %1.</translation>
    </message>
    <message>
        <source>Writes the demonstration hunt, a finished one, into a folder.</source>
        <translation>Escribe en una carpeta la búsqueda de demostración, ya terminada.</translation>
    </message>
    <message>
        <source>Writes a new hunt from a template.</source>
        <translation>Escribe una búsqueda nueva a partir de una plantilla.</translation>
    </message>
    <message>
        <source>There is no report “%1”. The reports are: %2.</source>
        <translation>No hay un reporte «%1». Los reportes son: %2.</translation>
    </message>
    <message>
        <source>A report is written as .pdf or .html, not as “%1”.</source>
        <translation>Un reporte se escribe como .pdf o .html, no como «%1».</translation>
    </message>
    <message>
        <source>The paper is letter or a4, not “%1”.</source>
        <translation>El papel es letter o a4, no «%1».</translation>
    </message>
    <message>
        <source>There is no export format “%1”. The formats are: %2.</source>
        <translation>No hay un formato «%1» para exportar. Los formatos son: %2.</translation>
    </message>
    <message>
        <source>The report: exercise.</source>
        <translation>El reporte: exercise.</translation>
    </message>
    <message>
        <source>Names of people instead of pseudonyms.</source>
        <translation>Nombres de las personas en lugar de seudónimos.</translation>
    </message>
    <message>
        <source>Another title than the hunt&apos;s.</source>
        <translation>Un título distinto al de la búsqueda.</translation>
    </message>
    <message>
        <source>The paper: letter or a4.</source>
        <translation>El papel: letter o a4.</translation>
    </message>
    <message>
        <source>The format: json.</source>
        <translation>El formato: json.</translation>
    </message>
    <message>
        <source>With the fields that name people.</source>
        <translation>Con los campos que nombran personas.</translation>
    </message>
    <message>
        <source>Writes the report of a hunt.</source>
        <translation>Escribe el reporte de una búsqueda.</translation>
    </message>
    <message>
        <source>Writes a hunt for other programs; the same content gives the same bytes.</source>
        <translation>Escribe una búsqueda para otros programas; el mismo contenido da los mismos bytes.</translation>
    </message>
    <message>
        <source>Use it like this: %1</source>
        <translation>Se usa así: %1</translation>
    </message>
    <message>
        <source>Words in Spanish (es) or English (en).</source>
        <translation>Palabras en español (es) o en inglés (en).</translation>
    </message>
    <message>
        <source>Say how it is used.</source>
        <translation>Dice cómo se usa.</translation>
    </message>
    <message>
        <source>Cauce: treasure hunts on public money, without a network.</source>
        <translation>Cauce: búsquedas del tesoro del dinero público, sin red.</translation>
    </message>
    <message>
        <source>cauce [FILE] opens the window. The subcommands:</source>
        <translation>cauce [FILE] abre la ventana. Los subcomandos:</translation>
    </message>
    <message>
        <source>All print JSON with --json and speak Spanish or English with --language. They end with 0 (done), 1 (what was checked is not right), 2 (bad input; nothing was changed) or 3 (an error inside Cauce).</source>
        <translation>Todos escriben JSON con --json y hablan español o inglés con --language. Terminan con 0 (hecho), 1 (lo que se revisó no está bien), 2 (lo pedido no se puede; no se cambió nada) o 3 (un error dentro de Cauce).</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>El archivo que se escribe.</translation>
    </message>
    <message>
        <source>cauce: there is no subcommand “%1”; “cauce help” lists them.</source>
        <translation>cauce: no hay un subcomando «%1»; «cauce help» los muestra.</translation>
    </message>
    <message>
        <source>Draws every page of the demonstration hunt.</source>
        <translation>Dibuja cada página de la búsqueda de demostración.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opciones:</translation>
    </message>
    <message>
        <source>An option lacks its value. Use it like this: %1</source>
        <translation>A una opción le falta su valor. Se usa así: %1</translation>
    </message>
    <message>
        <source>There is no option “%1”. Use it like this: %2</source>
        <translation>No hay una opción «%1». Se usa así: %2</translation>
    </message>
    <message>
        <source>Cauce speaks “es” and “en”, not “%1”.</source>
        <translation>Cauce habla «es» y «en», no «%1».</translation>
    </message>
    <message>
        <source>(that laptop&apos;s clock was behind)</source>
        <translation>(el reloj de esa computadora estaba atrasado)</translation>
    </message>
    <message>
        <source>(that laptop&apos;s clock was ahead)</source>
        <translation>(el reloj de esa computadora estaba adelantado)</translation>
    </message>
    <message>
        <source>A change of the history is not as it was made: %1</source>
        <translation>Un cambio del historial no está como se hizo: %1</translation>
    </message>
    <message>
        <source>A record does not say what the history says: %1</source>
        <translation>Un registro no dice lo que dice el historial: %1</translation>
    </message>
    <message>
        <source>A document is not as it was kept: %1</source>
        <translation>Un documento no está como se guardó: %1</translation>
    </message>
    <message>
        <source>The structure of the file is not right. SQLite says: “%1”</source>
        <translation>La estructura del archivo no está bien. SQLite dice: «%1»</translation>
    </message>
    <message>
        <source>Something points to what is not there: %1</source>
        <translation>Algo señala a lo que no está: %1</translation>
    </message>
    <message>
        <source>(not in this file)</source>
        <translation>(no está en este archivo)</translation>
    </message>
    <message>
        <source>(deleted)</source>
        <translation>(borrado)</translation>
    </message>
    <message>
        <source>Parts of the file are damaged. “cauce check” says which, “cauce recover” brings back the rest.</source>
        <translation>Hay partes dañadas en el archivo. «cauce check» dice cuáles; «cauce recover» rescata lo demás.</translation>
    </message>
</context>
<context>
    <name>DraftOffer</name>
    <message>
        <source>Recover</source>
        <translation>Recuperar</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Se detuvo. No cambió nada.</translation>
    </message>
    <message>
        <source>“%1” is not a hunt file (.cauce). Choose the file that you were given.</source>
        <translation>«%1» no es un archivo de búsqueda (.cauce). Elige el archivo que te dieron.</translation>
    </message>
    <message>
        <source>“%1” was made with a newer Cauce (file version %2). Install that version to open it; the file was not touched.</source>
        <translation>«%1» se hizo con un Cauce más nuevo (versión de archivo %2). Instala esa versión para abrirlo; el archivo no se tocó.</translation>
    </message>
    <message>
        <source>“%1” holds something that Cauce does not put in its files (%2), so it was not opened. Ask for another copy.</source>
        <translation>«%1» trae algo que Cauce no pone en sus archivos (%2), así que no se abrió. Pide otra copia.</translation>
    </message>
    <message>
        <source>“%1” cannot be changed here: the place is read-only. Save a copy in your documents folder and work on that.</source>
        <translation>«%1» no se puede cambiar aquí: el lugar es de solo lectura. Guarda una copia en tu carpeta de documentos y trabaja en ella.</translation>
    </message>
    <message>
        <source>“%1” was being written when the program or the laptop stopped, and its other half lies beside it in “%1-journal”. Copy both to a place that can be written, and open it there.</source>
        <translation>«%1» se estaba escribiendo cuando el programa o la computadora se detuvo, y su otra mitad está al lado, en «%1-journal». Copia los dos archivos a un lugar donde se pueda escribir y ábrelo ahí.</translation>
    </message>
    <message>
        <source>“%1” is open in another window. Close it there first.</source>
        <translation>«%1» está abierto en otra ventana. Ciérralo ahí primero.</translation>
    </message>
    <message>
        <source>“%1” is open on “%2”. Close it there first, or make a copy to work on.</source>
        <translation>«%1» está abierto en «%2». Ciérralo ahí primero, o haz una copia para trabajar.</translation>
    </message>
    <message>
        <source>There is a file “%1” already. Choose another name; nothing was replaced.</source>
        <translation>Ya hay un archivo «%1». Elige otro nombre; no se reemplazó nada.</translation>
    </message>
    <message>
        <source>There is no room left for “%1”. Free some space and try again; what was saved before is safe.</source>
        <translation>Ya no hay espacio para «%1». Libera espacio e intenta de nuevo; lo que ya estaba guardado está a salvo.</translation>
    </message>
    <message>
        <source>“%1” could not be read or written. Check that you may write there and that the disk or the USB stick is in place, and try again.</source>
        <translation>«%1» no se pudo leer o escribir. Revisa que puedas escribir ahí y que el disco o la memoria USB esté en su lugar, e intenta de nuevo.</translation>
    </message>
    <message>
        <source>“%1” is too large to be kept in a hunt.</source>
        <translation>«%1» es demasiado grande para guardarse en una búsqueda.</translation>
    </message>
    <message>
        <source>“%1” is too large to be kept in a hunt: the limit is %2.</source>
        <translation>«%1» es demasiado grande para guardarse en una búsqueda: el límite es %2.</translation>
    </message>
    <message>
        <source>“%1” is empty (0 bytes). Download it again or ask for another copy.</source>
        <translation>«%1» está vacío (0 bytes). Descárgalo otra vez o pide otra copia.</translation>
    </message>
    <message>
        <source>“%1” changed or vanished while it was being read, so it was not added. Try again.</source>
        <translation>«%1» cambió o desapareció mientras se leía, así que no se agregó. Intenta de nuevo.</translation>
    </message>
    <message>
        <source>This cannot be changed with your role in the exercise.</source>
        <translation>Esto no se puede cambiar con tu función en el ejercicio.</translation>
    </message>
    <message>
        <source>“%1” cannot be read as it stands. Check it and try again.</source>
        <translation>«%1» no se puede leer como está. Revísalo e intenta de nuevo.</translation>
    </message>
    <message>
        <source>“%1” cannot be: %2. Check it and try again.</source>
        <translation>«%1» no puede ser: %2. Revísalo e intenta de nuevo.</translation>
    </message>
    <message>
        <source>This cannot be undone: later changes build on it.</source>
        <translation>Esto ya no se puede deshacer: hay cambios posteriores que se apoyan en él.</translation>
    </message>
    <message>
        <source>“%1” needs too much memory or time to be opened here. It is kept as it is; open it with another program.</source>
        <translation>«%1» pide demasiada memoria o tiempo para abrirse aquí. Se guarda tal cual; ábrelo con otro programa.</translation>
    </message>
    <message>
        <source>Cauce cannot show “%1”. The file is kept as it is; open it with another program.</source>
        <translation>Cauce no puede mostrar «%1». El archivo se guarda tal cual; ábrelo con otro programa.</translation>
    </message>
    <message>
        <source>Something went wrong inside Cauce (%1). Your work up to now is saved.</source>
        <translation>Algo falló dentro de Cauce (%1). Tu trabajo hasta ahora está guardado.</translation>
    </message>
    <message>
        <source>“%1” is damaged. Ask for another copy, or use “cauce recover” to save what can be read.</source>
        <translation>«%1» está dañado. Pide otra copia, o usa «cauce recover» para rescatar lo que se pueda leer.</translation>
    </message>
    <message>
        <source>virtual table “%1”</source>
        <translation>tabla virtual «%1»</translation>
    </message>
    <message>
        <source>table “%1”</source>
        <translation>tabla «%1»</translation>
    </message>
    <message>
        <source>view “%1”</source>
        <translation>vista «%1»</translation>
    </message>
    <message>
        <source>trigger “%1”</source>
        <translation>disparador «%1»</translation>
    </message>
    <message>
        <source>index “%1”</source>
        <translation>índice «%1»</translation>
    </message>
    <message>
        <source>“%1” is not there. Check that the USB stick is in place, or choose another file.</source>
        <translation>«%1» no está ahí. Revisa que la memoria USB esté puesta o elige otro archivo.</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist. Choose another place.</source>
        <translation>La carpeta «%1» no existe. Elige otro lugar.</translation>
    </message>
    <message>
        <source>“%1” lacks a part that every hunt has (%2), so it was not opened. Ask for another copy, or use “cauce recover” to save what can be read.</source>
        <translation>A «%1» le falta una parte que toda búsqueda tiene (%2), así que no se abrió. Pide otra copia o usa «cauce recover» para rescatar lo que se pueda leer.</translation>
    </message>
</context>
<context>
    <name>EvidenceImport</name>
    <message>
        <source>Adding “%1”</source>
        <translation>Agregando «%1»</translation>
    </message>
    <message>
        <source>The clipboard holds no picture that can be read. Copy it again and paste it.</source>
        <translation>El portapapeles no tiene una imagen que se pueda leer. Cópiala de nuevo y pégala.</translation>
    </message>
    <message>
        <source>The picture has %1 megapixels and the most is %2. Cut out the part that you need and paste that.</source>
        <translation>La imagen tiene %1 megapíxeles y el máximo es %2. Recorta la parte que necesitas y pégala.</translation>
    </message>
    <message>
        <source>capture %1.png</source>
        <translation>captura %1.png</translation>
    </message>
    <message>
        <source>Adding the pasted picture</source>
        <translation>Agregando la captura</translation>
    </message>
    <message>
        <source>“%1” is in the library. The finding that it was for was deleted meanwhile.</source>
        <translation>«%1» está en la biblioteca. El hallazgo para el que era se borró mientras tanto.</translation>
    </message>
</context>
<context>
    <name>LostWords</name>
    <message>
        <source>a change of which nothing more is known</source>
        <translation>un cambio del que no se sabe nada más</translation>
    </message>
    <message>
        <source>a change by %1</source>
        <translation>un cambio de %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>something that was said of: %1</source>
        <translation>algo que se decía de: %1</translation>
    </message>
    <message>
        <source>document “%1”</source>
        <translation>documento «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) of the file</source>
        <translation>
            <numerusform>%n página del archivo</numerusform>
            <numerusform>%n páginas del archivo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapExport</name>
    <message>
        <source>As a picture (PNG)…</source>
        <translation>Como imagen (PNG)…</translation>
    </message>
    <message>
        <source>As a drawing (SVG)…</source>
        <translation>Como dibujo (SVG)…</translation>
    </message>
    <message>
        <source>As a PDF…</source>
        <translation>Como PDF…</translation>
    </message>
    <message>
        <source>Export the map as a picture (PNG)</source>
        <translation>Exportar el mapa como imagen (PNG)</translation>
    </message>
    <message>
        <source>Export the map as a drawing (SVG)</source>
        <translation>Exportar el mapa como dibujo (SVG)</translation>
    </message>
    <message>
        <source>Export the map as a PDF</source>
        <translation>Exportar el mapa como PDF</translation>
    </message>
    <message>
        <source>Where should the map be kept?</source>
        <translation>¿Dónde se guarda el mapa?</translation>
    </message>
    <message>
        <source>map</source>
        <translation>mapa</translation>
    </message>
    <message>
        <source>Drawing “%1”</source>
        <translation>Dibujando «%1»</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>Se guardó «%1».</translation>
    </message>
</context>
<context>
    <name>MapWords</name>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n paso</numerusform>
            <numerusform>%n pasos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n hallazgo</numerusform>
            <numerusform>%n hallazgos</numerusform>
        </translation>
    </message>
    <message>
        <source>The money chain breaks at %1 in %2 of %3 challenges.</source>
        <translation>La cadena del dinero se rompe en %1 en %2 de %3 retos.</translation>
    </message>
    <message numerus="yes">
        <source>In %n place(s), one team found what another with the same challenge did not. Compare their routes.</source>
        <translation>
            <numerusform>En %n casilla, un equipo encontró lo que otro con el mismo reto no encontró. Conviene comparar sus rutas.</numerusform>
            <numerusform>En %n casillas, un equipo encontró lo que otro con el mismo reto no encontró. Conviene comparar sus rutas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody looked</source>
        <translation>Nadie buscó</translation>
    </message>
    <message>
        <source>%1, without an amount</source>
        <translation>%1, sin monto</translation>
    </message>
    <message>
        <source>%1 (%2) is larger than %3 (%4). Have another look at both figures.</source>
        <translation>%1 (%2) es mayor que %3 (%4). Conviene revisar ambas cifras.</translation>
    </message>
    <message>
        <source>%1 has an amount below zero (%2) that is not called a reduction. Have another look at it.</source>
        <translation>%1 tiene un monto menor que cero (%2) que no se llama reducción. Conviene revisarlo.</translation>
    </message>
    <message>
        <source>An amount of %1 is too large to count with. Have another look at its number and its unit.</source>
        <translation>Un monto de %1 es demasiado grande para hacer cuentas. Conviene revisar su número y su unidad.</translation>
    </message>
    <message>
        <source>Year not said</source>
        <translation>Sin año</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>At %1 the teams state different amounts: %2.</source>
        <translation>En %1 los equipos anotaron montos distintos: %2.</translation>
    </message>
    <message>
        <source>Mostly found</source>
        <translation>La mayoría lo encontró</translation>
    </message>
    <message>
        <source>%1 Found %2 of %3 times.</source>
        <translation>%1 Se encontró %2 de %3 veces.</translation>
    </message>
    <message>
        <source>%1 Nothing to use %2 of %3 times.</source>
        <translation>%1 Nada que sirva %2 de %3 veces.</translation>
    </message>
    <message>
        <source>Mostly not found</source>
        <translation>La mayoría no lo encontró</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a question, in a cell</comment>
        <translation>Sigue</translation>
    </message>
    <message>
        <source>To do</source>
        <comment>a question, in a cell</comment>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>found, in a cell</comment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Part</source>
        <comment>found in part, in a cell</comment>
        <translation>Parte</translation>
    </message>
    <message>
        <source>No</source>
        <comment>not found, in a cell</comment>
        <translation>No</translation>
    </message>
    <message>
        <source>Exists</source>
        <comment>exists and cannot be used, in a cell</comment>
        <translation>Existe</translation>
    </message>
    <message>
        <source>Ask</source>
        <comment>must be requested, in a cell</comment>
        <translation>Pedir</translation>
    </message>
    <message>
        <source>None</source>
        <comment>is not produced, in a cell</comment>
        <translation>Nada</translation>
    </message>
</context>
<context>
    <name>NativeDialogs</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Preparar</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reportes</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
</context>
<context>
    <name>PastedColumns</name>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Por qué importa</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>Qué buscar</translation>
    </message>
    <message>
        <source>Answered with</source>
        <translation>Se responde con</translation>
    </message>
    <message>
        <source>Money stage</source>
        <translation>Etapa del dinero</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institución</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Ley</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Fraction</source>
        <translation>Fracción</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Real name</source>
        <translation>Nombre real</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>Computación</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>No se usa</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation>Seudónimo</translation>
    </message>
</context>
<context>
    <name>PastedRecords</name>
    <message>
        <source>“%1” under “%2” is not understood and is left out.</source>
        <translation>«%1» en «%2» no se entiende y no se usa.</translation>
    </message>
    <message>
        <source>“%1” under “%2” is below zero and is left out.</source>
        <translation>«%1» en «%2» es menor que cero y no se usa.</translation>
    </message>
    <message>
        <source>“%1” is added to the institutions.</source>
        <translation>«%1» se agrega a las instituciones.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows without a team are left out.</source>
        <translation>
            <numerusform>%n fila sin equipo no se usa.</numerusform>
            <numerusform>%n filas sin equipo no se usan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows without a name are left out.</source>
        <translation>
            <numerusform>%n fila sin nombre no se usa.</numerusform>
            <numerusform>%n filas sin nombre no se usan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrepareWords</name>
    <message>
        <source>art. %1</source>
        <translation>art. %1</translation>
    </message>
    <message>
        <source>fr. %1</source>
        <translation>fr. %1</translation>
    </message>
    <message>
        <source>changed in this challenge</source>
        <translation>cambiada en este reto</translation>
    </message>
    <message>
        <source>only of this challenge</source>
        <translation>solo de este reto</translation>
    </message>
    <message>
        <source>no team yet</source>
        <translation>sin equipo</translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n pregunta</numerusform>
            <numerusform>%n preguntas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of its own</source>
        <translation>
            <numerusform>%n propia</numerusform>
            <numerusform>%n propias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>no challenge yet</source>
        <translation>sin reto</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>sin verificar</translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%n punto</numerusform>
            <numerusform>%n puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>free</source>
        <translation>sin costo</translation>
    </message>
    <message>
        <source>Base questions</source>
        <translation>Preguntas base</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>Retos</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Instituciones</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Pistas</translation>
    </message>
    <message>
        <source>+ Question</source>
        <translation>+ Pregunta</translation>
    </message>
    <message>
        <source>+ Challenge</source>
        <translation>+ Reto</translation>
    </message>
    <message>
        <source>+ Team</source>
        <translation>+ Equipo</translation>
    </message>
    <message>
        <source>+ Person</source>
        <translation>+ Persona</translation>
    </message>
    <message>
        <source>+ Institution</source>
        <translation>+ Institución</translation>
    </message>
    <message>
        <source>+ Source</source>
        <translation>+ Fuente</translation>
    </message>
    <message>
        <source>+ Hint</source>
        <translation>+ Pista</translation>
    </message>
    <message>
        <source>No base questions yet. What you write here is asked in every challenge. You can also paste rows from Word or Excel.</source>
        <translation>Todavía no hay preguntas base. Lo que escribas aquí se pregunta en todos los retos. También puedes pegar filas de Word o Excel.</translation>
    </message>
    <message>
        <source>No challenges yet. A challenge is one programme or work to follow. You can also paste rows from Word or Excel.</source>
        <translation>Todavía no hay retos. Un reto es un programa u obra que se sigue. También puedes pegar filas de Word o Excel.</translation>
    </message>
    <message>
        <source>No questions yet. Base questions show up here by themselves.</source>
        <translation>Todavía no hay preguntas. Las preguntas base aparecen aquí solas.</translation>
    </message>
    <message>
        <source>No institutions yet: those that hold the information. You can also paste rows from Word or Excel.</source>
        <translation>Todavía no hay instituciones: las que tienen la información. También puedes pegar filas de Word o Excel.</translation>
    </message>
    <message>
        <source>No sources yet: portals, documents, offices. You can also paste rows from Word or Excel.</source>
        <translation>Todavía no hay fuentes: portales, documentos, oficinas. También puedes pegar filas de Word o Excel.</translation>
    </message>
    <message>
        <source>No hints yet. A hint helps a team that is stuck.</source>
        <translation>Todavía no hay pistas. Una pista ayuda al equipo que se atora.</translation>
    </message>
    <message>
        <source>Team %1</source>
        <translation>Equipo %1</translation>
    </message>
    <message>
        <source>New challenge</source>
        <translation>Nuevo reto</translation>
    </message>
    <message>
        <source>New institution</source>
        <translation>Nueva institución</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>Nueva fuente</translation>
    </message>
    <message>
        <source>Hint %1</source>
        <translation>Pista %1</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>Place for a person</source>
        <translation>Lugar para una persona</translation>
    </message>
    <message>
        <source>No teams yet. You can also paste rows from Word or Excel: team, person, role, skills.</source>
        <translation>Todavía no hay equipos. También puedes pegar filas de Word o Excel: equipo, persona, función, habilidades.</translation>
    </message>
    <message>
        <source>Nobody yet. You can also paste rows from Word or Excel: name, role, skills. Reports leave the names out unless you ask for them.</source>
        <translation>Nadie todavía. También puedes pegar filas de Word o Excel: nombre, función, habilidades. Los reportes no llevan los nombres, salvo que lo pidas.</translation>
    </message>
</context>
<context>
    <name>ReadinessWords</name>
    <message>
        <source>It has a title</source>
        <translation>Tiene título</translation>
    </message>
    <message>
        <source>It has no title</source>
        <translation>No tiene título</translation>
    </message>
    <message>
        <source>It has a place</source>
        <translation>Tiene lugar</translation>
    </message>
    <message>
        <source>It has no place</source>
        <translation>No tiene lugar</translation>
    </message>
    <message>
        <source>Its purpose is written</source>
        <translation>El propósito está escrito</translation>
    </message>
    <message>
        <source>Its purpose is not written</source>
        <translation>El propósito no está escrito</translation>
    </message>
    <message>
        <source>It has dates</source>
        <translation>Tiene fechas</translation>
    </message>
    <message>
        <source>The dates are missing</source>
        <translation>Faltan las fechas</translation>
    </message>
    <message>
        <source>The dates are in order</source>
        <translation>Las fechas están en orden</translation>
    </message>
    <message>
        <source>It ends before it starts</source>
        <translation>Termina antes de empezar</translation>
    </message>
    <message>
        <source>There are no challenges</source>
        <translation>No hay retos</translation>
    </message>
    <message numerus="yes">
        <source>%n challenges</source>
        <translation>
            <numerusform>%n reto</numerusform>
            <numerusform>%n retos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n pregunta</numerusform>
            <numerusform>%n preguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Every challenge has questions</source>
        <translation>Cada reto tiene preguntas</translation>
    </message>
    <message numerus="yes">
        <source>%n challenges without questions</source>
        <translation>
            <numerusform>%n reto sin preguntas</numerusform>
            <numerusform>%n retos sin preguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>Every challenge has a team</source>
        <translation>Cada reto tiene equipo</translation>
    </message>
    <message numerus="yes">
        <source>%n challenges without a team</source>
        <translation>
            <numerusform>%n reto sin equipo</numerusform>
            <numerusform>%n retos sin equipo</numerusform>
        </translation>
    </message>
    <message>
        <source>Every question is written</source>
        <translation>Todas las preguntas están escritas</translation>
    </message>
    <message numerus="yes">
        <source>%n questions without words</source>
        <translation>
            <numerusform>%n pregunta sin texto</numerusform>
            <numerusform>%n preguntas sin texto</numerusform>
        </translation>
    </message>
    <message>
        <source>Every question has columns to look for</source>
        <translation>Cada pregunta tiene columnas que buscar</translation>
    </message>
    <message numerus="yes">
        <source>%n questions without columns to look for</source>
        <translation>
            <numerusform>%n pregunta sin columnas que buscar</numerusform>
            <numerusform>%n preguntas sin columnas que buscar</numerusform>
        </translation>
    </message>
    <message>
        <source>Every question has hints</source>
        <translation>Cada pregunta tiene pistas</translation>
    </message>
    <message numerus="yes">
        <source>%n questions without hints</source>
        <translation>
            <numerusform>%n pregunta sin pistas</numerusform>
            <numerusform>%n preguntas sin pistas</numerusform>
        </translation>
    </message>
    <message>
        <source>Hints cost no more than their question gives</source>
        <translation>Las pistas no cuestan más de lo que da su pregunta</translation>
    </message>
    <message>
        <source>The hints of a question cost %1 and it gives %2 points</source>
        <translation>Las pistas de una pregunta cuestan %1 y ella da %2 puntos</translation>
    </message>
    <message>
        <source>Every source has an address</source>
        <translation>Cada fuente tiene dirección</translation>
    </message>
    <message numerus="yes">
        <source>%n sources without an address</source>
        <translation>
            <numerusform>%n fuente sin dirección</numerusform>
            <numerusform>%n fuentes sin dirección</numerusform>
        </translation>
    </message>
    <message>
        <source>The legal duties are verified</source>
        <translation>Las obligaciones legales están verificadas</translation>
    </message>
    <message numerus="yes">
        <source>%n legal duties unverified</source>
        <translation>
            <numerusform>%n obligación legal sin verificar</numerusform>
            <numerusform>%n obligaciones legales sin verificar</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no teams</source>
        <translation>No hay equipos</translation>
    </message>
    <message numerus="yes">
        <source>%n teams</source>
        <translation>
            <numerusform>%n equipo</numerusform>
            <numerusform>%n equipos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Every team has a challenge</source>
        <translation>Cada equipo tiene reto</translation>
    </message>
    <message numerus="yes">
        <source>%n teams without a challenge</source>
        <translation>
            <numerusform>%n equipo sin reto</numerusform>
            <numerusform>%n equipos sin reto</numerusform>
        </translation>
    </message>
    <message>
        <source>Every team has people</source>
        <translation>Cada equipo tiene personas</translation>
    </message>
    <message numerus="yes">
        <source>%n teams without people</source>
        <translation>
            <numerusform>%n equipo sin personas</numerusform>
            <numerusform>%n equipos sin personas</numerusform>
        </translation>
    </message>
    <message>
        <source>There is room for everybody</source>
        <translation>Hay lugar para todas las personas</translation>
    </message>
    <message>
        <source>The teams have %1 people and %2 were said</source>
        <translation>Los equipos tienen %1 personas y se dijo que serían %2</translation>
    </message>
    <message>
        <source>There are laptops for all teams</source>
        <translation>Hay computadora para cada equipo</translation>
    </message>
    <message>
        <source>There are %1 teams and %2 laptops</source>
        <translation>Hay %1 equipos y %2 computadoras</translation>
    </message>
    <message>
        <source>The times fit into the hours</source>
        <translation>Los tiempos caben en las horas</translation>
    </message>
    <message>
        <source>The times add up to %1 and there are %2</source>
        <translation>Los tiempos suman %1 y hay %2</translation>
    </message>
    <message>
        <source>Nothing stands in two versions</source>
        <translation>Nada está en dos versiones</translation>
    </message>
    <message numerus="yes">
        <source>%n records stand in two versions</source>
        <translation>
            <numerusform>%n registro está en dos versiones</numerusform>
            <numerusform>%n registros están en dos versiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the title</source>
        <translation>Escribir el título</translation>
    </message>
    <message>
        <source>Choose the place</source>
        <translation>Elegir el lugar</translation>
    </message>
    <message>
        <source>Write the purpose</source>
        <translation>Escribir el propósito</translation>
    </message>
    <message>
        <source>Set the dates</source>
        <translation>Poner las fechas</translation>
    </message>
    <message>
        <source>Set the hours</source>
        <translation>Poner las horas</translation>
    </message>
    <message>
        <source>Add a challenge</source>
        <translation>Agregar un reto</translation>
    </message>
    <message>
        <source>Add questions</source>
        <translation>Agregar preguntas</translation>
    </message>
    <message>
        <source>Give it to a team</source>
        <translation>Darlo a un equipo</translation>
    </message>
    <message>
        <source>Write the question</source>
        <translation>Escribir la pregunta</translation>
    </message>
    <message>
        <source>Decide the columns</source>
        <translation>Decidir las columnas</translation>
    </message>
    <message>
        <source>Add hints</source>
        <translation>Agregar pistas</translation>
    </message>
    <message>
        <source>Adjust the costs</source>
        <translation>Ajustar los costos</translation>
    </message>
    <message>
        <source>See them</source>
        <translation>Verlas</translation>
    </message>
    <message>
        <source>Check them</source>
        <translation>Revisarlas</translation>
    </message>
    <message>
        <source>Add a team</source>
        <translation>Agregar un equipo</translation>
    </message>
    <message>
        <source>Give it a challenge</source>
        <translation>Darle un reto</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Agregar personas</translation>
    </message>
    <message>
        <source>Adjust the people</source>
        <translation>Ajustar las personas</translation>
    </message>
    <message>
        <source>Adjust the laptops</source>
        <translation>Ajustar las computadoras</translation>
    </message>
    <message>
        <source>Adjust the times</source>
        <translation>Ajustar tiempos</translation>
    </message>
    <message>
        <source>See it</source>
        <translation>Verlo</translation>
    </message>
    <message numerus="yes">
        <source>%n questions whose hints cost more than they give</source>
        <translation>
            <numerusform>%n pregunta con pistas que cuestan más de lo que da</numerusform>
            <numerusform>%n preguntas con pistas que cuestan más de lo que dan</numerusform>
        </translation>
    </message>
    <message>
        <source>Its hours are said</source>
        <translation>Tiene horas</translation>
    </message>
    <message>
        <source>The hours in the room are missing</source>
        <translation>Faltan las horas en la sala</translation>
    </message>
    <message>
        <source>Every question to choose an answer for has choices</source>
        <translation>Cada pregunta de opciones tiene sus opciones</translation>
    </message>
    <message numerus="yes">
        <source>%n questions without choices</source>
        <translation>
            <numerusform>%n pregunta sin opciones</numerusform>
            <numerusform>%n preguntas sin opciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Every question has a time</source>
        <translation>Cada pregunta tiene tiempo</translation>
    </message>
    <message numerus="yes">
        <source>%n questions without a time</source>
        <translation>
            <numerusform>%n pregunta sin tiempo</numerusform>
            <numerusform>%n preguntas sin tiempo</numerusform>
        </translation>
    </message>
    <message>
        <source>It has sources</source>
        <translation>Tiene fuentes</translation>
    </message>
    <message>
        <source>There are no sources</source>
        <translation>No hay fuentes</translation>
    </message>
    <message>
        <source>Everybody who was said is in a team</source>
        <translation>Todas las personas previstas están en un equipo</translation>
    </message>
    <message>
        <source>%1 of the %2 people are entered</source>
        <translation>Se anotaron %1 de las %2 personas</translation>
    </message>
    <message>
        <source>Write the choices</source>
        <translation>Escribir las opciones</translation>
    </message>
    <message>
        <source>Set the time</source>
        <translation>Poner el tiempo</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Agregar una fuente</translation>
    </message>
</context>
<context>
    <name>RecordNames</name>
    <message>
        <source>treasure hunt</source>
        <translation>búsqueda del tesoro</translation>
    </message>
    <message>
        <source>round</source>
        <translation>edición</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>prioridad</translation>
    </message>
    <message>
        <source>challenge</source>
        <translation>reto</translation>
    </message>
    <message>
        <source>question</source>
        <translation>pregunta</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>pista</translation>
    </message>
    <message>
        <source>use of a hint</source>
        <translation>uso de una pista</translation>
    </message>
    <message>
        <source>expected answer</source>
        <translation>respuesta esperada</translation>
    </message>
    <message>
        <source>institution</source>
        <translation>institución</translation>
    </message>
    <message>
        <source>source</source>
        <translation>fuente</translation>
    </message>
    <message>
        <source>document</source>
        <translation>documento</translation>
    </message>
    <message>
        <source>team</source>
        <translation>equipo</translation>
    </message>
    <message>
        <source>person</source>
        <translation>integrante</translation>
    </message>
    <message>
        <source>search step</source>
        <translation>paso de búsqueda</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>hallazgo</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>monto</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>evidencia</translation>
    </message>
    <message>
        <source>openness</source>
        <translation>apertura</translation>
    </message>
    <message>
        <source>recommendation</source>
        <translation>recomendación</translation>
    </message>
    <message>
        <source>suppression</source>
        <translation>supresión</translation>
    </message>
    <message>
        <source>record</source>
        <translation>registro</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 «%2»</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>Not started</source>
        <translation>Por empezar</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>En parte</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No se encontró</translation>
    </message>
    <message>
        <source>Exists, cannot be used</source>
        <translation>Existe, no se puede usar</translation>
    </message>
    <message>
        <source>Must be requested</source>
        <translation>Hay que solicitarlo</translation>
    </message>
    <message>
        <source>Is not produced</source>
        <translation>No se genera</translation>
    </message>
    <message>
        <source>Broken link</source>
        <translation>Enlace roto</translation>
    </message>
    <message>
        <source>Portal down</source>
        <translation>Portal caído</translation>
    </message>
    <message>
        <source>Asks to register</source>
        <translation>Pide registrarse</translation>
    </message>
    <message>
        <source>Captcha</source>
        <translation>Captcha</translation>
    </message>
    <message>
        <source>Only a scanned picture</source>
        <translation>Solo imagen escaneada</translation>
    </message>
    <message>
        <source>PDF without data</source>
        <translation>PDF sin datos</translation>
    </message>
    <message>
        <source>Downloads piece by piece</source>
        <translation>Descarga por partes</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>Desactualizado</translation>
    </message>
    <message>
        <source>Columns not explained</source>
        <translation>Columnas sin explicar</translation>
    </message>
    <message>
        <source>Figures disagree</source>
        <translation>Cifras que no cuadran</translation>
    </message>
    <message>
        <source>Classification unclear</source>
        <translation>Clasificación poco clara</translation>
    </message>
    <message>
        <source>No breakdown</source>
        <translation>Falta desglose</translation>
    </message>
    <message>
        <source>Wrong institution</source>
        <translation>Institución equivocada</translation>
    </message>
    <message>
        <source>A text</source>
        <translation>Un texto</translation>
    </message>
    <message>
        <source>An amount</source>
        <translation>Un monto</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Sí o no</translation>
    </message>
    <message>
        <source>A date</source>
        <translation>Una fecha</translation>
    </message>
    <message>
        <source>A choice</source>
        <translation>Una opción</translation>
    </message>
    <message>
        <source>A document</source>
        <translation>Un documento</translation>
    </message>
    <message>
        <source>No stage</source>
        <translation>Sin etapa</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Comprometido</translation>
    </message>
    <message>
        <source>Accrued</source>
        <translation>Devengado</translation>
    </message>
    <message>
        <source>Exercised</source>
        <translation>Ejercido</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>No role yet</source>
        <translation>Sin función todavía</translation>
    </message>
    <message>
        <source>Reporting</source>
        <translation>Relatoría</translation>
    </message>
    <message>
        <source>Exploration</source>
        <translation>Exploración</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>Engineering</source>
        <translation>Ingeniería</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Diseño</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Conjunto de datos</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Ley</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otra</translation>
    </message>
    <message>
        <source>Executive branch</source>
        <translation>Poder Ejecutivo</translation>
    </message>
    <message>
        <source>Legislative branch</source>
        <translation>Poder Legislativo</translation>
    </message>
    <message>
        <source>Judicial branch</source>
        <translation>Poder Judicial</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Municipio</translation>
    </message>
    <message>
        <source>Audit office</source>
        <translation>Órgano fiscalizador</translation>
    </message>
    <message>
        <source>Transparency authority</source>
        <translation>Autoridad garante</translation>
    </message>
    <message>
        <source>Facilitation</source>
        <translation>Facilitación</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institución</translation>
    </message>
    <message>
        <source>Learning: no points or costs</source>
        <translation>Aprendizaje: sin puntos ni costos</translation>
    </message>
    <message>
        <source>Competition: points and costs</source>
        <translation>Competencia: con puntos y costos</translation>
    </message>
    <message>
        <source>%1 (in thousands)</source>
        <translation>%1 (en miles)</translation>
    </message>
    <message>
        <source>%1 (in millions)</source>
        <translation>%1 (en millones)</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>Is not in this copy</source>
        <translation>No está en esta copia</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
    </message>
</context>
<context>
    <name>StartPlan</name>
    <message>
        <source>Challenge %1</source>
        <translation>Reto %1</translation>
    </message>
    <message>
        <source>Team %1</source>
        <translation>Equipo %1</translation>
    </message>
</context>
<context>
    <name>StepDraft</name>
    <message>
        <source>Library: %1</source>
        <translation>Biblioteca: %1</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>Place not noted</source>
        <translation>Lugar sin anotar</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>article %1</source>
        <translation>artículo %1</translation>
    </message>
    <message>
        <source>fraction %1</source>
        <translation>fracción %1</translation>
    </message>
    <message>
        <source>The law says that it must be public here: %1.</source>
        <translation>La ley dice que aquí debe ser público: %1.</translation>
    </message>
    <message>
        <source>The law may say that it must be public here: %1 (not verified).</source>
        <translation>Puede que la ley diga que aquí debe ser público: %1 (sin verificar).</translation>
    </message>
</context>
<context>
    <name>Suppressing</name>
    <message>
        <source>What this field says will go for good, with everything it said before and the same words where another field says just that: from this file and from its backups on this laptop. Only the date and your reason stay. This cannot be undone. Copies that others have keep it until they are joined with this file.</source>
        <translation>Lo que dice este campo se irá para siempre, con todo lo que dijo antes y con las mismas palabras donde otro campo diga justo eso: de este archivo y de sus respaldos en esta computadora. Sólo quedan la fecha y tu motivo. No se puede deshacer. Las copias que tengan otras personas lo conservan hasta que se junten con este archivo.</translation>
    </message>
    <message>
        <source>The document “%1” will go for good from this file and from its backups on this laptop. Its entry in the list stays, with the date and your reason. This cannot be undone. Copies that others have keep it until they are joined with this file.</source>
        <translation>El documento «%1» se irá para siempre de este archivo y de sus respaldos en esta computadora. Su entrada en la lista se queda, con la fecha y tu motivo. No se puede deshacer. Las copias que tengan otras personas lo conservan hasta que se junten con este archivo.</translation>
    </message>
    <message>
        <source>Suppress</source>
        <translation>Suprimir</translation>
    </message>
    <message>
        <source>Why must it go? For example: personal data of somebody who asked for information.</source>
        <translation>¿Por qué debe irse? Por ejemplo: datos personales de quien pidió información.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Nothing was suppressed: write why it must go.</source>
        <translation>No se suprimió nada: escribe por qué debe irse.</translation>
    </message>
    <message>
        <source>Suppress it for good</source>
        <translation>Suprimir para siempre</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) could not be reached and may hold it still: %1</source>
        <translation>
            <numerusform>No se pudo llegar a %n respaldo y puede que aún lo tenga: %1</numerusform>
            <numerusform>No se pudo llegar a %n respaldos y puede que aún lo tengan: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written anew, so traces may remain in it; this is tried again when it is opened next. %1</source>
        <translation>El archivo no se pudo escribir de nuevo, así que puede quedar algo en él; se intentará otra vez la próxima vez que se abra. %1</translation>
    </message>
    <message>
        <source>Something was suppressed here earlier, and that is not finished.</source>
        <translation>Aquí se suprimió algo antes, y eso no ha terminado.</translation>
    </message>
    <message>
        <source>It was suppressed.</source>
        <translation>Se suprimió.</translation>
    </message>
    <message numerus="yes">
        <source>The same words stand inside %n longer text(s): look for them and change them.</source>
        <translation>
            <numerusform>Las mismas palabras están dentro de %n texto más largo: búscalo y cámbialo.</numerusform>
            <numerusform>Las mismas palabras están dentro de %n textos más largos: búscalos y cámbialos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence quote words of it: look for them and change them.</source>
        <translation>
            <numerusform>%n evidencia cita palabras suyas: búscala y cámbiala.</numerusform>
            <numerusform>%n evidencias citan palabras suyas: búscalas y cámbialas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking what was suppressed out of the backups and of the file</source>
        <translation>Quitando lo suprimido de los respaldos y del archivo</translation>
    </message>
    <message>
        <source>Its traces in the backups and in unused corners of the file go later: when the hunt is closed and opened again.</source>
        <translation>Sus rastros en los respaldos y en partes sin uso del archivo se quitan después: al cerrar la búsqueda y al volver a abrirla.</translation>
    </message>
</context>
<context>
    <name>TeamWork</name>
    <message>
        <source>%1, page %2</source>
        <translation>%1, página %2</translation>
    </message>
</context>
<context>
    <name>TimetableReport</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Getting to know each other</source>
        <translation>Conocerse</translation>
    </message>
    <message>
        <source>What we search and how</source>
        <translation>Qué buscamos y cómo</translation>
    </message>
    <message>
        <source>Search in teams</source>
        <translation>Búsqueda en equipos</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Descanso</translation>
    </message>
    <message>
        <source>Teams hand in</source>
        <translation>Entrega de los equipos</translation>
    </message>
    <message>
        <source>Sharing what was found</source>
        <translation>Compartir lo encontrado</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>El día</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Reto</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>una persona</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The teams</source>
        <translation>Los equipos</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>Día %1</translation>
    </message>
    <message>
        <source>Day %1: %2</source>
        <translation>Día %1: %2</translation>
    </message>
</context>
<context>
    <name>UndoOffer</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>cauce::AddedForm</name>
    <message>
        <source>Institution of all</source>
        <translation>Institución de todos</translation>
    </message>
    <message>
        <source>Date of all</source>
        <translation>Fecha de todos</translation>
    </message>
    <message>
        <source>Where all come from</source>
        <translation>De dónde vienen todos</translation>
    </message>
    <message>
        <source>Write it to all</source>
        <translation>Anotarlo en todos</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message numerus="yes">
        <source>%n documents came in. What holds for all of them? What you leave empty stays as it is.</source>
        <translation>
            <numerusform>Entró %n documento. ¿Qué vale para él? Lo que quede vacío no cambia.</numerusform>
            <numerusform>Entraron %n documentos. ¿Qué vale para todos? Lo que quede vacío no cambia.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Sin decir</translation>
    </message>
    <message numerus="yes">
        <source>It stands in %n documents now.</source>
        <translation>
            <numerusform>Ya está anotado en %n documento.</numerusform>
            <numerusform>Ya está anotado en %n documentos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cauce::AmountEditor</name>
    <message>
        <source>Remove this amount</source>
        <translation>Quitar este monto</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Monto</translation>
    </message>
    <message>
        <source>pesos</source>
        <translation>pesos</translation>
    </message>
    <message>
        <source>thousands</source>
        <translation>miles</translation>
    </message>
    <message>
        <source>millions</source>
        <translation>millones</translation>
    </message>
    <message>
        <source>Unit in which the source prints it</source>
        <translation>Unidad en que lo publica la fuente</translation>
    </message>
    <message>
        <source>Stage of the money</source>
        <translation>Etapa del dinero</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>What the amount is for</source>
        <translation>Concepto del monto</translation>
    </message>
    <message>
        <source>× %1</source>
        <translation>× %1</translation>
    </message>
    <message>
        <source>Write the year with four figures, such as 2015.</source>
        <translation>Escribe el año con cuatro cifras, por ejemplo 2015.</translation>
    </message>
    <message>
        <source>The amount was removed.</source>
        <translation>El monto se quitó.</translation>
    </message>
    <message>
        <source>Evidence of this amount</source>
        <translation>Evidencia de este monto</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Sin decir</translation>
    </message>
    <message>
        <source>What is “%1”?</source>
        <translation>¿Qué es «%1»?</translation>
    </message>
    <message>
        <source>Correct the amount, or empty it: it cannot be kept as it stands.</source>
        <translation>Corrige el monto o bórralo: así como está no se puede guardar.</translation>
    </message>
    <message>
        <source>Correct the year of the amount, or empty it: it cannot be kept as it stands.</source>
        <translation>Corrige el año del monto o bórralo: así como está no se puede guardar.</translation>
    </message>
</context>
<context>
    <name>cauce::AmountsSection</name>
    <message>
        <source>Another amount</source>
        <translation>Otro monto</translation>
    </message>
</context>
<context>
    <name>cauce::AnswerEdit</name>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Answer in short</source>
        <translation>Respuesta corta</translation>
    </message>
    <message>
        <source>Date that answers the question</source>
        <translation>Fecha que responde la pregunta</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Sin decir</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Sí o no</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Opción</translation>
    </message>
</context>
<context>
    <name>cauce::CardList</name>
    <message>
        <source>Alt+Up and Alt+Down move an entry</source>
        <translation>Alt+Arriba y Alt+Abajo mueven una entrada</translation>
    </message>
</context>
<context>
    <name>cauce::ChainCard</name>
    <message>
        <source>Money chain</source>
        <translation>Cadena del dinero</translation>
    </message>
    <message>
        <source>Challenge of the money chain</source>
        <translation>Reto de la cadena del dinero</translation>
    </message>
    <message>
        <source>No amount has been written down yet</source>
        <translation>Todavía no se ha anotado ningún monto</translation>
    </message>
    <message>
        <source>The chain breaks at %1.</source>
        <translation>La cadena se rompe en %1.</translation>
    </message>
    <message>
        <source>Money chain of %1, %2</source>
        <translation>Cadena del dinero de %1, %2</translation>
    </message>
    <message>
        <source>Amounts as the teams wrote them in their findings; where they differ, the one most teams state.</source>
        <translation>Montos como los anotaron los equipos en sus hallazgos; donde difieren, el que anotaron más equipos.</translation>
    </message>
    <message>
        <source>Money chain: %1</source>
        <translation>Cadena del dinero · %1</translation>
    </message>
    <message>
        <source>Nobody has looked for %1 yet.</source>
        <translation>Nadie ha buscado %1 todavía.</translation>
    </message>
</context>
<context>
    <name>cauce::ChallengeEditor</name>
    <message>
        <source>There are no teams yet.</source>
        <translation>Todavía no hay equipos.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Institution that answers for it</source>
        <translation>Institución responsable</translation>
    </message>
    <message>
        <source>Teams that get it</source>
        <translation>Equipos que lo reciben</translation>
    </message>
    <message>
        <source>Base questions left out here</source>
        <translation>Preguntas base que aquí no se hacen</translation>
    </message>
    <message>
        <source>press one to ask it again</source>
        <translation>oprime una para volver a hacerla</translation>
    </message>
</context>
<context>
    <name>cauce::Chip</name>
    <message>
        <source>Delete removes it</source>
        <translation>Supr lo quita</translation>
    </message>
</context>
<context>
    <name>cauce::ClockTimeEdit</name>
    <message>
        <source>Write the time as hours and minutes, such as 09:00 or 16:30.</source>
        <translation>Escribe la hora con horas y minutos, como 09:00 o 16:30.</translation>
    </message>
</context>
<context>
    <name>cauce::CommandPalette</name>
    <message>
        <source>No command has these letters.</source>
        <translation>Ninguna acción tiene esas letras.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué quieres hacer?</translation>
    </message>
    <message>
        <source>%1, shortcut %2</source>
        <translation>%1, atajo %2</translation>
    </message>
</context>
<context>
    <name>cauce::ContentsPanel</name>
    <message>
        <source>Start assistant…</source>
        <translation>Asistente para empezar…</translation>
    </message>
    <message>
        <source>General data</source>
        <translation>Datos generales</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>cauce::DateEdit</name>
    <message>
        <source>day/month/year</source>
        <translation>día/mes/año</translation>
    </message>
    <message>
        <source>Pick the date from a calendar</source>
        <translation>Elegir la fecha en un calendario</translation>
    </message>
    <message>
        <source>Calendar (Alt+Down)</source>
        <translation>Calendario (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Write the date as day/month/year, such as 22/11/2026.</source>
        <translation>Escribe la fecha como día/mes/año, por ejemplo 22/11/2026.</translation>
    </message>
    <message>
        <source>Write the year with four figures, such as 2026.</source>
        <translation>Escribe el año con cuatro cifras, por ejemplo 2026.</translation>
    </message>
    <message>
        <source>There is no month %1: months go from 1 to 12.</source>
        <translation>No hay mes %1: los meses van del 1 al 12.</translation>
    </message>
    <message>
        <source>There is no day %1 in month %2: it has %3 days.</source>
        <translation>No hay día %1 en el mes %2: tiene %3 días.</translation>
    </message>
    <message>
        <source>February of %1 had no day 29: it was not a leap year.</source>
        <translation>Febrero de %1 no tuvo día 29: no fue año bisiesto.</translation>
    </message>
    <message>
        <source>The year %1 is outside what is kept here: 1900 to 2199.</source>
        <translation>El año %1 queda fuera de lo que se guarda aquí: de 1900 a 2199.</translation>
    </message>
</context>
<context>
    <name>cauce::DocumentDetailsPanel</name>
    <message>
        <source>Save a copy outside…</source>
        <translation>Guardar una copia afuera…</translation>
    </message>
    <message>
        <source>Take out of the library…</source>
        <translation>Quitar de la biblioteca…</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institución</translation>
    </message>
    <message>
        <source>Date of the document</source>
        <translation>Fecha del documento</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>De dónde viene</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Use the region as evidence</source>
        <translation>Usar la región como evidencia</translation>
    </message>
    <message>
        <source>Use as evidence</source>
        <translation>Usar como evidencia</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Sin decir</translation>
    </message>
    <message>
        <source>%1 · %2 · kept on %3</source>
        <translation>%1 · %2 · guardado el %3</translation>
    </message>
    <message>
        <source>Save the document outside the hunt</source>
        <translation>Guardar el documento fuera de la búsqueda</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>Guardando %1</translation>
    </message>
    <message>
        <source>The document is in “%1”.</source>
        <translation>El documento está en «%1».</translation>
    </message>
    <message>
        <source>Take out “%1”?</source>
        <translation>¿Quitar «%1»?</translation>
    </message>
    <message>
        <source>It leaves the list. Findings that use it will say that it is not in this copy. Undo brings it back.</source>
        <translation>Sale de la lista. Los hallazgos que lo usan dirán que no está en esta copia. Deshacer lo regresa.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Note a step here</source>
        <translation>Anotar un paso aquí</translation>
    </message>
    <message>
        <source>Suppressed on %1: %2</source>
        <translation>Se suprimió el %1: %2</translation>
    </message>
    <message>
        <source>Suppress for good: personal data that must go…</source>
        <translation>Suprimir para siempre: datos personales que deben desaparecer…</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Más…</translation>
    </message>
</context>
<context>
    <name>cauce::DocumentView</name>
    <message>
        <source>Page before</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más chico</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>Texto del documento</translation>
    </message>
    <message>
        <source>Opening “%1”…</source>
        <translation>Abriendo «%1»…</translation>
    </message>
    <message>
        <source>… (only the beginning is shown)</source>
        <translation>… (solo se muestra el principio)</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Type a page and press Enter</source>
        <translation>Escribe una página y oprime Enter</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>It is kept, but is too large to be shown here. Save a copy outside and open it with another program.</source>
        <translation>Está guardado, pero es demasiado grande para mostrarse aquí. Guarda una copia afuera y ábrela con otro programa.</translation>
    </message>
</context>
<context>
    <name>cauce::EditorPane</name>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Choose something on the left, or add it.</source>
        <translation>Elige algo a la izquierda o agrégalo.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>General data</source>
        <translation>Datos generales</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Pregunta %1 de %2</translation>
    </message>
    <message>
        <source>‹ %1</source>
        <translation>‹ %1</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institución</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Reto</translation>
    </message>
    <message>
        <source>changed in this challenge</source>
        <translation>cambiada en este reto</translation>
    </message>
    <message numerus="yes">
        <source>the same in %n challenges</source>
        <translation>
            <numerusform>igual en %n reto</numerusform>
            <numerusform>igual en los %n retos</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the base question</source>
        <translation>Ver la pregunta base</translation>
    </message>
    <message>
        <source>each challenge asks it in its own words</source>
        <translation>cada reto la pregunta con sus palabras</translation>
    </message>
</context>
<context>
    <name>cauce::EvidenceSection</name>
    <message>
        <source>Drag a file here, paste a capture or choose from the library</source>
        <translation>Arrastra un archivo, pega una captura o elige de la biblioteca</translation>
    </message>
    <message>
        <source>Documents of the library</source>
        <translation>Documentos de la biblioteca</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Archivo…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Dirección web</translation>
    </message>
    <message>
        <source>The clipboard holds no picture, file or address. Take the capture again and paste it.</source>
        <translation>El portapapeles no tiene imagen, archivo ni dirección. Toma la captura de nuevo y pégala.</translation>
    </message>
    <message>
        <source>Part of its name</source>
        <translation>Parte del nombre</translation>
    </message>
    <message>
        <source>Document of the library</source>
        <translation>Documento de la biblioteca</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>Vista el</translation>
    </message>
    <message>
        <source>Add the address</source>
        <translation>Agregar la dirección</translation>
    </message>
    <message>
        <source>Write a whole web address, such as https://www.gob.mx/presupuesto.</source>
        <translation>Escribe la dirección completa, por ejemplo https://www.gob.mx/presupuesto.</translation>
    </message>
    <message>
        <source>Write the date on which you saw it.</source>
        <translation>Escribe la fecha en que la viste.</translation>
    </message>
    <message>
        <source>Choose the evidence</source>
        <translation>Elegir la evidencia</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Opens the document</source>
        <translation>Abre el documento</translation>
    </message>
    <message>
        <source>seen on %1</source>
        <translation>vista el %1</translation>
    </message>
    <message>
        <source>Remove the evidence “%1”</source>
        <translation>Quitar la evidencia «%1»</translation>
    </message>
    <message>
        <source>Remove this evidence from the finding</source>
        <translation>Quitar esta evidencia del hallazgo</translation>
    </message>
    <message>
        <source>The evidence was removed from the finding; its document stays in the library.</source>
        <translation>La evidencia se quitó del hallazgo; su documento sigue en la biblioteca.</translation>
    </message>
    <message>
        <source>The web address is not added yet: press Enter in it, or empty it.</source>
        <translation>Falta agregar la dirección web: oprime Enter en ella o bórrala.</translation>
    </message>
</context>
<context>
    <name>cauce::FindingPanel</name>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>How far it answers</source>
        <translation>Hasta dónde responde</translation>
    </message>
    <message>
        <source>Save the finding</source>
        <translation>Guardar hallazgo</translation>
    </message>
    <message>
        <source>Delete this finding</source>
        <translation>Eliminar este hallazgo</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Montos</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Ctrl+Shift+V pastes</source>
        <translation>Ctrl+Mayús+V pega</translation>
    </message>
    <message>
        <source>How far does it answer?</source>
        <translation>¿Hasta dónde responde?</translation>
    </message>
    <message>
        <source>To complete later</source>
        <translation>Para completar después</translation>
    </message>
    <message>
        <source>Page and quote</source>
        <translation>Página y cita</translation>
    </message>
    <message>
        <source>Openness</source>
        <translation>Apertura</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recomendación</translation>
    </message>
    <message>
        <source>Saved; changes are kept as you make them.</source>
        <translation>Guardado; los cambios se conservan conforme los haces.</translation>
    </message>
    <message>
        <source>Everything you type is kept. Save when there is an answer and evidence.</source>
        <translation>Todo lo que escribes queda guardado. Guarda el hallazgo cuando haya respuesta y evidencia.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Amount: %1</source>
        <translation>Monto: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n amounts</source>
        <translation>
            <numerusform>%n monto</numerusform>
            <numerusform>%n montos</numerusform>
        </translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Monto</translation>
    </message>
    <message>
        <source>Openness: %1 of %2</source>
        <translation>Apertura: %1 de %2</translation>
    </message>
    <message>
        <source>Write the answer.</source>
        <translation>Escribe la respuesta.</translation>
    </message>
    <message>
        <source>Add one piece of evidence: a file, a capture or an address. If there is none, use “Not found”.</source>
        <translation>Agrega una evidencia: un archivo, una captura o una dirección. Si no la hay, usa «No se encontró».</translation>
    </message>
    <message>
        <source>The finding was deleted with its amounts and evidence.</source>
        <translation>El hallazgo se eliminó con sus montos y evidencias.</translation>
    </message>
    <message>
        <source>Correct the date, or empty it: it cannot be kept as it stands.</source>
        <translation>Corrige la fecha o bórrala: así como está no se puede guardar.</translation>
    </message>
</context>
<context>
    <name>cauce::GlossaryLink</name>
    <message>
        <source>Explains this term</source>
        <translation>Explica este término</translation>
    </message>
</context>
<context>
    <name>cauce::GrowingTextEdit</name>
    <message>
        <source>So much text does not fit here: a field takes up to %1 characters. Add it as a document in the library and note here what it says.</source>
        <translation>Aquí no cabe tanto texto: un campo acepta hasta %1 caracteres. Agrégalo como documento en la biblioteca y anota aquí qué dice.</translation>
    </message>
</context>
<context>
    <name>cauce::HintsBlock</name>
    <message>
        <source>Title of the hint</source>
        <translation>Título de la pista</translation>
    </message>
    <message>
        <source>Cost in points</source>
        <translation>Costo en puntos</translation>
    </message>
    <message>
        <source>Text of the hint</source>
        <translation>Texto de la pista</translation>
    </message>
    <message>
        <source>This hint belongs to the base question: what you change here changes in every challenge. Hints that you add here take the place of those of the base question in this challenge.</source>
        <translation>Esta pista es de la pregunta base: lo que cambies aquí cambia en todos los retos. Las pistas que agregues aquí sustituyen en este reto a las de la pregunta base.</translation>
    </message>
</context>
<context>
    <name>cauce::HoursEdit</name>
    <message>
        <source>Write the hours as 8, 7.5 or 7:30; at most 72.</source>
        <translation>Escribe las horas como 8, 7.5 o 7:30; a lo más 72.</translation>
    </message>
</context>
<context>
    <name>cauce::HuntEditor</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Propósito</translation>
    </message>
    <message>
        <source>what we want to know and what for</source>
        <translation>qué queremos saber y para qué</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Municipio</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>as you call it, or where the lists do not serve</source>
        <translation>como le dicen, o si las listas no sirven</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>Empieza el</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Termina el</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>Computadoras</translation>
    </message>
    <message>
        <source>Start time</source>
        <translation>Hora de inicio</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Legal framework</source>
        <translation>Marco legal</translation>
    </message>
    <message>
        <source>It cannot end on %1, before it starts on %2.</source>
        <translation>No puede terminar el %1, antes de empezar el %2.</translation>
    </message>
    <message>
        <source>Hours in the room</source>
        <translation>Horas en la sala</translation>
    </message>
    <message>
        <source>with breaks</source>
        <translation>con descansos</translation>
    </message>
</context>
<context>
    <name>cauce::HuntPage</name>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>This team has no questions yet</source>
        <translation>Este equipo todavía no tiene preguntas</translation>
    </message>
    <message>
        <source>Assign a challenge to the team and write its questions in Prepare.</source>
        <translation>Asigna un reto al equipo y escribe sus preguntas en Preparar.</translation>
    </message>
    <message>
        <source>Go to Prepare</source>
        <translation>Ir a Preparar</translation>
    </message>
    <message>
        <source>Choose another team</source>
        <translation>Elegir otro equipo</translation>
    </message>
    <message>
        <source>What is noted</source>
        <translation>Lo anotado</translation>
    </message>
    <message>
        <source>The step is saved. Press H to note what you found.</source>
        <translation>El paso está guardado. Oprime H para anotar lo que encontraste.</translation>
    </message>
    <message>
        <source>The step is saved.</source>
        <translation>El paso está guardado.</translation>
    </message>
    <message>
        <source>The finding is saved. You can complete it at any time.</source>
        <translation>El hallazgo está guardado. Puedes completarlo cuando quieras.</translation>
    </message>
    <message>
        <source>It is noted. What was not found counts as well.</source>
        <translation>Quedó anotado. Lo que no se encontró también cuenta.</translation>
    </message>
    <message>
        <source>%1 · change</source>
        <comment>team</comment>
        <translation>%1 · cambiar</translation>
    </message>
    <message>
        <source>Here the team answers its questions.</source>
        <translation>Aquí el equipo responde sus preguntas.</translation>
    </message>
    <message>
        <source>Choose your team to see its questions.</source>
        <translation>Elige tu equipo para ver sus preguntas.</translation>
    </message>
    <message>
        <source>Search · %1</source>
        <translation>Búsqueda · %1</translation>
    </message>
    <message numerus="yes">
        <source>Answer the %n questions. What you do not find counts too: write it down.</source>
        <translation>
            <numerusform>Responde la pregunta. Lo que no encuentres también cuenta: anótalo.</numerusform>
            <numerusform>Responde las %n preguntas. Lo que no encuentres también cuenta: anótalo.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>time used, time planned</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 · on a break</source>
        <translation>%1 · en pausa</translation>
    </message>
    <message>
        <source>Note a finding</source>
        <translation>Anotar hallazgo</translation>
    </message>
    <message>
        <source>Note a step</source>
        <translation>Anotar paso</translation>
    </message>
    <message>
        <source>Note that it was not found</source>
        <translation>Anotar que no se encontró</translation>
    </message>
    <message>
        <source>End the break</source>
        <translation>Terminar la pausa</translation>
    </message>
    <message>
        <source>Take a break: stop the clock</source>
        <translation>Hacer una pausa: detener el reloj</translation>
    </message>
    <message>
        <source>See the next hint</source>
        <translation>Ver la siguiente pista</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Siguiente pregunta</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>Pregunta anterior</translation>
    </message>
</context>
<context>
    <name>cauce::InstitutionEditor</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>address, telephone, office hours</source>
        <translation>dirección, teléfono, horario</translation>
    </message>
</context>
<context>
    <name>cauce::JobBar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancelling: %1</source>
        <translation>Cancelando: %1</translation>
    </message>
    <message>
        <source>%1 % in %2</source>
        <translation>%1 % en %2</translation>
    </message>
    <message>
        <source>Working for %1</source>
        <translation>Trabajando desde hace %1</translation>
    </message>
</context>
<context>
    <name>cauce::LibraryPage</name>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>The documents of the hunt. Open one, mark a region and make it evidence.</source>
        <translation>Los documentos de la búsqueda. Abre uno, marca una región y hazla evidencia.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Agregar carpeta…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Agregar archivos…</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>Buscar por nombre</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>There are no documents yet</source>
        <translation>Todavía no hay documentos</translation>
    </message>
    <message>
        <source>Add the files that the teams may need: budgets, reports, contracts. They are kept inside the hunt and need no internet.</source>
        <translation>Agrega los archivos que los equipos pueden necesitar: presupuestos, informes, contratos. Quedan dentro de la búsqueda y no necesitan internet.</translation>
    </message>
    <message>
        <source>Add files to the library</source>
        <translation>Agregar archivos a la biblioteca</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Add a folder to the library</source>
        <translation>Agregar una carpeta a la biblioteca</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) added to the library.</source>
        <translation>
            <numerusform>Se agregó %n archivo a la biblioteca.</numerusform>
            <numerusform>Se agregaron %n archivos a la biblioteca.</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding %1</source>
        <translation>Agregando %1</translation>
    </message>
    <message>
        <source>Use as evidence</source>
        <translation>Usar como evidencia</translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) of the folder were left out: %1 at a time, in the order of their names.</source>
        <translation>
            <numerusform>Se quedó fuera %n archivo más de la carpeta: entran %1 a la vez, en el orden de sus nombres.</numerusform>
            <numerusform>Se quedaron fuera %n archivos más de la carpeta: entran %1 a la vez, en el orden de sus nombres.</numerusform>
        </translation>
    </message>
    <message>
        <source>This copy came without documents.</source>
        <translation>Esta copia no trae documentos.</translation>
    </message>
</context>
<context>
    <name>cauce::MainWindow</name>
    <message>
        <source>That laptop is gone: open it here</source>
        <translation>Esa computadora ya no está: abrirlo aquí</translation>
    </message>
    <message>
        <source>Today&apos;s backup could not be made. %1</source>
        <translation>No se pudo hacer el respaldo de hoy. %1</translation>
    </message>
    <message>
        <source>What you just wrote could not be saved. %1</source>
        <translation>Lo que acabas de escribir no se pudo guardar. %1</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>Guardar una copia en otro lugar…</translation>
    </message>
    <message>
        <source>Rehearsal: this is how the team sees it. Nothing that you do here enters the hunt; close the window to end it.</source>
        <translation>Simulacro: así lo ve el equipo. Nada de lo que hagas aquí entra a la búsqueda; cierra la ventana para terminar.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>This file cannot be changed where it is. You can look at everything; to work on it, save a copy.</source>
        <translation>Este archivo no se puede cambiar donde está. Puedes ver todo; para trabajar en él, guarda una copia.</translation>
    </message>
    <message>
        <source>Open a hunt</source>
        <translation>Abrir una búsqueda</translation>
    </message>
    <message>
        <source>Hunts (*.cauce)</source>
        <translation>Búsquedas (*.cauce)</translation>
    </message>
    <message>
        <source>Where to keep the new hunt</source>
        <translation>Dónde guardar la búsqueda nueva</translation>
    </message>
    <message>
        <source>my-hunt.cauce</source>
        <translation>mi-busqueda.cauce</translation>
    </message>
    <message>
        <source>Preparing the example</source>
        <translation>Preparando el ejemplo</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>-copy.cauce</source>
        <translation>-copia.cauce</translation>
    </message>
    <message>
        <source>Saving a copy: %1</source>
        <translation>Guardando una copia: %1</translation>
    </message>
    <message>
        <source>The copy “%1” is saved and checked.</source>
        <translation>La copia «%1» está guardada y revisada.</translation>
    </message>
    <message numerus="yes">
        <source>%n team(s)</source>
        <translation>
            <numerusform>%n equipo</numerusform>
            <numerusform>%n equipos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n challenge(s)</source>
        <translation>
            <numerusform>%n reto</numerusform>
            <numerusform>%n retos</numerusform>
        </translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clara</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscura</translation>
    </message>
    <message>
        <source>Text at %1 %</source>
        <translation>Texto al %1 %</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>All actions…</source>
        <translation>Todas las acciones…</translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <translation>Ir a: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Open a hunt…</source>
        <translation>Abrir una búsqueda…</translation>
    </message>
    <message>
        <source>Prepare a new hunt…</source>
        <translation>Preparar una búsqueda nueva…</translation>
    </message>
    <message>
        <source>See the finished example</source>
        <translation>Ver el ejemplo terminado</translation>
    </message>
    <message>
        <source>Preparing the rehearsal</source>
        <translation>Preparando el simulacro</translation>
    </message>
    <message>
        <source>What could not be saved a moment ago is saved now.</source>
        <translation>Lo que hace un momento no se podía guardar ya está guardado.</translation>
    </message>
    <message>
        <source>What you write cannot be saved where the file is. %1 Nothing is lost while this window is open.</source>
        <translation>Lo que escribes no se puede guardar donde está el archivo. %1 Nada se pierde mientras esta ventana siga abierta.</translation>
    </message>
    <message>
        <source>Everything is in the copy “%1”, and you go on working in it.</source>
        <translation>Todo está en la copia «%1» y sigues trabajando en ella.</translation>
    </message>
    <message>
        <source>You go on working in the copy “%1”. The old file can no longer be read, so its documents and earlier versions are not in the copy: keep that file.</source>
        <translation>Sigues trabajando en la copia «%1». El archivo anterior ya no se puede leer, así que sus documentos y versiones anteriores no están en la copia: conserva ese archivo.</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>¿Cerrar sin guardar?</translation>
    </message>
    <message>
        <source>What you wrote last cannot be saved where the file is. If the window closes now, it is lost.</source>
        <translation>Lo último que escribiste no se puede guardar donde está el archivo. Si la ventana se cierra ahora, se pierde.</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>Cerrar y perderlo</translation>
    </message>
    <message>
        <source>Go on and save a copy</source>
        <translation>Seguir y guardar una copia</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Quick guide</source>
        <translation>Guía rápida</translation>
    </message>
    <message>
        <source>Function: %1</source>
        <translation>Función: %1</translation>
    </message>
    <message>
        <source>Appearance: %1</source>
        <translation>Apariencia: %1</translation>
    </message>
    <message>
        <source>Suppress for good what this field says…</source>
        <translation>Suprimir para siempre lo que dice este campo…</translation>
    </message>
    <message>
        <source>Recover what can be read…</source>
        <translation>Recuperar lo que se pueda leer…</translation>
    </message>
    <message numerus="yes">
        <source>The file was not closed properly last time, and the check found %n problem(s). Recover what can be read into a new file and go on working there; this file stays as it is.</source>
        <translation>
            <numerusform>El archivo no se cerró bien la última vez, y la revisión encontró %n problema. Recupera lo que se pueda leer en un archivo nuevo y sigue trabajando ahí; este archivo se queda como está.</numerusform>
            <numerusform>El archivo no se cerró bien la última vez, y la revisión encontró %n problemas. Recupera lo que se pueda leer en un archivo nuevo y sigue trabajando ahí; este archivo se queda como está.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where to keep what can be recovered</source>
        <translation>Dónde guardar lo que se pueda recuperar</translation>
    </message>
    <message>
        <source>-recovered.cauce</source>
        <translation>-recuperada.cauce</translation>
    </message>
    <message>
        <source>Recovering “%1”</source>
        <translation>Recuperando «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n registro</numerusform>
            <numerusform>%n registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n documento</numerusform>
            <numerusform>%n documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything could be recovered into “%1” (%2), and you go on working in it.</source>
        <translation>Se pudo recuperar todo en «%1» (%2), y sigues trabajando ahí.</translation>
    </message>
    <message>
        <source>What could be read is in “%1” (%2), and you go on working in it. Not everything could: %3. Keep the old file.</source>
        <translation>Lo que se pudo leer está en «%1» (%2), y sigues trabajando ahí. No se pudo todo: %3. Conserva el archivo anterior.</translation>
    </message>
    <message>
        <source>parts of the history were lost</source>
        <translation>se perdieron partes del historial</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Se deshizo: %1.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Se rehízo: %1.</translation>
    </message>
    <message>
        <source>The copy “%1” is saved, and is as damaged as the hunt itself.</source>
        <translation>La copia «%1» está guardada y tiene el mismo daño que la búsqueda.</translation>
    </message>
    <message>
        <source>Your name or pseudonym…</source>
        <translation>Tu nombre o seudónimo…</translation>
    </message>
    <message>
        <source>Your name or pseudonym</source>
        <translation>Tu nombre o seudónimo</translation>
    </message>
    <message>
        <source>It stands in the history beside what you change from now on. It may stay empty.</source>
        <translation>Aparece en el historial junto a lo que cambies de ahora en adelante. Puede quedar vacío.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Cancelar: %1</translation>
    </message>
</context>
<context>
    <name>cauce::MapModel</name>
    <message>
        <source>Only in %1</source>
        <translation>Solo en %1</translation>
    </message>
    <message>
        <source>Not asked here</source>
        <translation>Aquí no se pregunta</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
</context>
<context>
    <name>cauce::MapPage</name>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>What each team found in each question. Choose a cell to see the finding and its evidence.</source>
        <translation>Qué encontró cada equipo en cada pregunta. Toca una casilla para ver el hallazgo y su evidencia.</translation>
    </message>
    <message>
        <source>What the map says</source>
        <translation>Lo que dice el mapa</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Qué mostrar</translation>
    </message>
    <message>
        <source>Questions × teams</source>
        <translation>Preguntas × equipos</translation>
    </message>
    <message>
        <source>Questions × challenges</source>
        <translation>Preguntas × retos</translation>
    </message>
    <message>
        <source>Route of a team</source>
        <translation>Ruta de un equipo</translation>
    </message>
    <message>
        <source>Money chain</source>
        <translation>Cadena del dinero</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>There is nothing to map yet</source>
        <translation>Todavía no hay qué mostrar en el mapa</translation>
    </message>
    <message>
        <source>The map needs challenges, questions and teams. They are written in Prepare.</source>
        <translation>El mapa necesita retos, preguntas y equipos. Se escriben en Preparar.</translation>
    </message>
    <message>
        <source>Go to Prepare</source>
        <translation>Ir a Preparar</translation>
    </message>
    <message>
        <source>Nobody has searched yet</source>
        <translation>Todavía nadie ha buscado</translation>
    </message>
    <message>
        <source>The map draws itself from the steps and findings that the teams write down.</source>
        <translation>El mapa se dibuja solo con los pasos y hallazgos que anotan los equipos.</translation>
    </message>
    <message>
        <source>Go to the search</source>
        <translation>Ir a Búsqueda</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The recommendation was added. It goes into the report.</source>
        <translation>La recomendación se agregó. Irá en el reporte.</translation>
    </message>
    <message>
        <source>Map: %1</source>
        <translation>Mapa: %1</translation>
    </message>
    <message>
        <source>Open the cell in the search</source>
        <translation>Abrir la celda en la búsqueda</translation>
    </message>
    <message>
        <source>Propose a recommendation for the cell…</source>
        <translation>Proponer una recomendación para la celda…</translation>
    </message>
</context>
<context>
    <name>cauce::MapSide</name>
    <message>
        <source>What the map says</source>
        <translation>Lo que dice el mapa</translation>
    </message>
    <message>
        <source>Nothing yet: patterns show when at least two teams have come to a result.</source>
        <translation>Todavía nada: los patrones se ven cuando al menos dos equipos llegaron a un resultado.</translation>
    </message>
    <message>
        <source>Choose a cell to see the finding and its evidence.</source>
        <translation>Elige una casilla para ver el hallazgo y su evidencia.</translation>
    </message>
    <message>
        <source>This question is not asked here.</source>
        <translation>Aquí no se hace esta pregunta.</translation>
    </message>
    <message>
        <source>No team has this challenge yet.</source>
        <translation>Todavía ningún equipo tiene este reto.</translation>
    </message>
    <message>
        <source>Open in the search</source>
        <translation>Abrir en Búsqueda</translation>
    </message>
    <message>
        <source>Looked in: %1</source>
        <translation>Se buscó en: %1</translation>
    </message>
    <message>
        <source>seen on %1</source>
        <translation>consultada el %1</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Evidencia: %1</translation>
    </message>
    <message>
        <source>Recommendation: %1</source>
        <translation>Recomendación: %1</translation>
    </message>
    <message numerus="yes">
        <source>And %n more finding(s).</source>
        <translation>
            <numerusform>Y %n hallazgo más.</numerusform>
            <numerusform>Y %n hallazgos más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence: %1, page %2</source>
        <translation>Evidencia: %1, página %2</translation>
    </message>
</context>
<context>
    <name>cauce::MapTable</name>
    <message>
        <source>Treasure map: questions down, who searched across</source>
        <translation>Mapa: preguntas hacia abajo, quién buscó a lo ancho</translation>
    </message>
    <message>
        <source>Who searched</source>
        <translation>Quién buscó</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
</context>
<context>
    <name>cauce::MinutesField</name>
    <message>
        <source>Break</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Stops the clock of this step until you press it again</source>
        <translation>Detiene el reloj de este paso hasta que lo oprimas de nuevo</translation>
    </message>
    <message>
        <source>The clock is running; you can correct it.</source>
        <translation>El reloj corre; puedes corregirlo.</translation>
    </message>
    <message>
        <source>The clock stopped after five minutes without activity.</source>
        <translation>El reloj se detuvo tras cinco minutos sin actividad.</translation>
    </message>
    <message>
        <source>On a break: the clock is stopped.</source>
        <translation>En pausa: el reloj está detenido.</translation>
    </message>
    <message numerus="yes">
        <source>Count the %n minutes it was stopped as well</source>
        <translation>
            <numerusform>Contar también %n minuto que estuvo detenido</numerusform>
            <numerusform>Contar también los %n minutos que estuvo detenido</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cauce::MoneyEdit</name>
    <message>
        <source>1,234,567.89</source>
        <translation>1,234,567.89</translation>
    </message>
    <message>
        <source>An amount has no letters. Write only the number, such as 1,234,567.89.</source>
        <translation>Un monto no lleva letras. Escribe solo el número, por ejemplo 1,234,567.89.</translation>
    </message>
    <message>
        <source>This is not an amount. Write it with a comma every three digits and a point before the cents, such as 1,234,567.89.</source>
        <translation>Esto no es un monto. Escríbelo con coma cada tres cifras y punto antes de los centavos, por ejemplo 1,234,567.89.</translation>
    </message>
    <message numerus="yes">
        <source>An amount here has at most %n decimals.</source>
        <translation>
            <numerusform>Aquí un monto lleva a lo más %n decimal.</numerusform>
            <numerusform>Aquí un monto lleva a lo más %n decimales.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cauce::NotFoundPanel</name>
    <message>
        <source>Not found</source>
        <translation>No se encontró</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Qué resultó</translation>
    </message>
    <message>
        <source>Write the request</source>
        <translation>Escribir la solicitud</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Delete this note</source>
        <translation>Eliminar esta nota</translation>
    </message>
    <message>
        <source>Not finding it is a result: it shows what is missing.</source>
        <translation>No encontrarlo es un resultado: muestra lo que falta.</translation>
    </message>
    <message>
        <source>Where did you look?</source>
        <translation>¿Dónde buscaste?</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation>¿Qué resultó?</translation>
    </message>
    <message>
        <source>Write where you looked, even if it was only one place.</source>
        <translation>Escribe dónde buscaste, aunque haya sido un solo lugar.</translation>
    </message>
    <message>
        <source>The note was deleted.</source>
        <translation>La nota se eliminó.</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Descartar los cambios</translation>
    </message>
    <message>
        <source>Discard this note</source>
        <translation>Descartar esta nota</translation>
    </message>
    <message>
        <source>The note was discarded.</source>
        <translation>La nota se descartó.</translation>
    </message>
    <message>
        <source>The changes of the note were discarded.</source>
        <translation>Los cambios de la nota se descartaron.</translation>
    </message>
</context>
<context>
    <name>cauce::NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>cauce::OpennessSection</name>
    <message>
        <source>Links to other data</source>
        <translation>Enlaza con otros datos</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>question and answer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>Formato del archivo</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Sin decir</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>1 · very hard</source>
        <translation>1 · muy difícil</translation>
    </message>
    <message>
        <source>5 · very easy</source>
        <translation>5 · muy fácil</translation>
    </message>
    <message>
        <source>How easy was it to find?</source>
        <translation>¿Qué tan fácil fue encontrarlo?</translation>
    </message>
    <message>
        <source>1 · little work</source>
        <translation>1 · poco trabajo</translation>
    </message>
    <message>
        <source>3 · a lot of work</source>
        <translation>3 · mucho trabajo</translation>
    </message>
    <message>
        <source>How much work is it to use?</source>
        <translation>¿Cuánto trabajo cuesta usarlo?</translation>
    </message>
    <message>
        <source>%1 of %2 points</source>
        <translation>%1 de %2 puntos</translation>
    </message>
    <message>
        <source>Some questions have no answer yet.</source>
        <translation>Faltan preguntas por responder.</translation>
    </message>
    <message>
        <source>%1 of 5 stars</source>
        <translation>%1 de 5 estrellas</translation>
    </message>
    <message>
        <source>Without an open licence there are no stars.</source>
        <translation>Sin licencia abierta no hay estrellas.</translation>
    </message>
    <message>
        <source>%1 %2 of %3: %4</source>
        <comment>question, points, points possible, reason</comment>
        <translation>%1 %2 de %3: %4</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>question and reason</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>as answered</source>
        <translation>según la respuesta</translation>
    </message>
    <message>
        <source>not known counts as no</source>
        <translation>«no se sabe» cuenta como no</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>sin responder</translation>
    </message>
    <message>
        <source>the format is open and a machine can read it</source>
        <translation>el formato es abierto y lo lee una máquina</translation>
    </message>
    <message>
        <source>a machine cannot read this format</source>
        <translation>una máquina no puede leer este formato</translation>
    </message>
    <message>
        <source>the licence is open</source>
        <translation>la licencia es abierta</translation>
    </message>
    <message>
        <source>the licence is not open</source>
        <translation>la licencia no es abierta</translation>
    </message>
    <message>
        <source>the data are not produced, or nobody knows whether they are</source>
        <translation>los datos no se generan, o no se sabe si se generan</translation>
    </message>
</context>
<context>
    <name>cauce::OverviewPanel</name>
    <message>
        <source>Findings of this question</source>
        <translation>Hallazgos de esta pregunta</translation>
    </message>
    <message>
        <source>Go to the next question</source>
        <translation>Ir a la siguiente pregunta</translation>
    </message>
    <message>
        <source>Finding under way</source>
        <translation>Hallazgo en curso</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of evidence</source>
        <translation>
            <numerusform>%n evidencia</numerusform>
            <numerusform>%n evidencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Nothing was written for this question yet.</source>
        <translation>Todavía no se anota nada en esta pregunta.</translation>
    </message>
    <message>
        <source>Nothing is written yet. Note each place you look at with “Note a step”, and what you find with “Note a finding”.</source>
        <translation>Todavía no hay nada anotado. Anota cada lugar en que busques con «Anotar paso» y lo que encuentres con «Anotar hallazgo».</translation>
    </message>
    <message numerus="yes">
        <source>This question asks for %n pieces of evidence. Open the finding to add what is missing.</source>
        <translation>
            <numerusform>Esta pregunta pide %n evidencia. Abre el hallazgo para agregar lo que falta.</numerusform>
            <numerusform>Esta pregunta pide %n evidencias. Abre el hallazgo para agregar lo que falta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Sigue: %1</translation>
    </message>
    <message>
        <source>All questions are answered; look again at those that ask for evidence.</source>
        <translation>Respondieron todas las preguntas; revisen las que piden evidencia.</translation>
    </message>
    <message>
        <source>Add the missing evidence</source>
        <translation>Agregar la evidencia que falta</translation>
    </message>
    <message>
        <source>All questions are answered.</source>
        <translation>Respondieron todas las preguntas.</translation>
    </message>
</context>
<context>
    <name>cauce::PageCanvas</name>
    <message>
        <source>Page of the document</source>
        <translation>Página del documento</translation>
    </message>
    <message>
        <source>Drag to mark a region. With the keys: arrows move it, Shift with arrows changes its size, Escape takes it away.</source>
        <translation>Arrastra para marcar una región. Con el teclado: las flechas la mueven, Mayús con flechas cambia su tamaño, Esc la quita.</translation>
    </message>
</context>
<context>
    <name>cauce::PanelFrame</name>
    <message>
        <source>Close without saving; what is typed is kept</source>
        <translation>Cerrar sin guardar; lo escrito se conserva</translation>
    </message>
    <message>
        <source>Close (Esc); what is typed is kept</source>
        <translation>Cerrar (Esc); lo escrito se conserva</translation>
    </message>
</context>
<context>
    <name>cauce::PastePreview</name>
    <message>
        <source>Paste rows</source>
        <translation>Pegar filas</translation>
    </message>
    <message numerus="yes">
        <source>%n rows will be added</source>
        <translation>
            <numerusform>Se agregará %n fila</numerusform>
            <numerusform>Se agregarán %n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Primeras filas</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not paste</source>
        <translation>No pegar</translation>
    </message>
    <message numerus="yes">
        <source>Add %n rows</source>
        <translation>
            <numerusform>Agregar %n fila</numerusform>
            <numerusform>Agregar %n filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more remarks</source>
        <translation>
            <numerusform>y %n aviso más</numerusform>
            <numerusform>y %n avisos más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cauce::PlaceSection</name>
    <message>
        <source>First add a document as evidence; then say on which page it is.</source>
        <translation>Primero agrega un documento como evidencia; luego di en qué página está.</translation>
    </message>
    <message>
        <source>Mark it on the page</source>
        <translation>Marcarlo en la página</translation>
    </message>
    <message>
        <source>Document that the page belongs to</source>
        <translation>Documento al que pertenece la página</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>the whole document</source>
        <translation>todo el documento</translation>
    </message>
    <message>
        <source>Words quoted</source>
        <translation>Cita textual</translation>
    </message>
    <message>
        <source>A region of the page is marked.</source>
        <translation>Hay una región marcada en la página.</translation>
    </message>
    <message>
        <source>No region of the page is marked yet.</source>
        <translation>Todavía no hay una región marcada en la página.</translation>
    </message>
</context>
<context>
    <name>cauce::PreparePage</name>
    <message>
        <source>Prepare</source>
        <translation>Preparar</translation>
    </message>
    <message>
        <source>Define what will be searched and who searches. When nothing is missing, you can begin.</source>
        <translation>Define qué se va a buscar y quién busca. Cuando no falte nada, pueden empezar.</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Simulacro</translation>
    </message>
    <message>
        <source>Timetable…</source>
        <translation>Horario…</translation>
    </message>
    <message>
        <source>Is it ready?</source>
        <translation>¿Está lista?</translation>
    </message>
    <message>
        <source>Opens a throwaway copy as a team would see it; nothing of it enters the hunt</source>
        <translation>Abre una copia desechable como la vería un equipo; nada de ella entra en la búsqueda</translation>
    </message>
    <message>
        <source>Prepare · %1</source>
        <translation>Preparar · %1</translation>
    </message>
    <message>
        <source>Add a challenge…</source>
        <translation>Agregar reto…</translation>
    </message>
    <message>
        <source>The teams are balanced already, or there are no people in them yet.</source>
        <translation>Los equipos ya están equilibrados, o todavía no tienen personas.</translation>
    </message>
    <message>
        <source>Everybody is in a team again, with the skills spread as evenly as can be.</source>
        <translation>Todas las personas tienen equipo y las habilidades quedaron repartidas lo más parejo posible.</translation>
    </message>
    <message>
        <source>Save the timetable</source>
        <translation>Guardar el horario</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documentos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>timetable.pdf</source>
        <translation>horario.pdf</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Escribiendo %1</translation>
    </message>
    <message>
        <source>The timetable is in %1.</source>
        <translation>El horario está en %1.</translation>
    </message>
    <message>
        <source>Prepare: %1</source>
        <translation>Preparar: %1</translation>
    </message>
    <message>
        <source>New base question</source>
        <translation>Nueva pregunta base</translation>
    </message>
    <message>
        <source>New challenge</source>
        <translation>Nuevo reto</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>Nuevo equipo</translation>
    </message>
    <message>
        <source>New institution</source>
        <translation>Nueva institución</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>Nueva fuente</translation>
    </message>
    <message>
        <source>Start assistant</source>
        <translation>Asistente para empezar</translation>
    </message>
    <message>
        <source>Propose balanced teams</source>
        <translation>Proponer equipos equilibrados</translation>
    </message>
    <message>
        <source>Save the timetable to print…</source>
        <translation>Guardar el horario para imprimir…</translation>
    </message>
    <message>
        <source>Rehearse as a team</source>
        <translation>Simulacro como equipo</translation>
    </message>
    <message>
        <source>Paste rows: %1</source>
        <translation>Pegar filas: %1</translation>
    </message>
</context>
<context>
    <name>cauce::QuestionCard</name>
    <message>
        <source>“%1” is a column to look for: a table that has it answers the question better.</source>
        <translation>«%1» es una columna que conviene buscar: una tabla que la tenga responde mejor la pregunta.</translation>
    </message>
    <message>
        <source>See hint %1: %2</source>
        <translation>Ver pista %1: %2</translation>
    </message>
    <message>
        <source>Hint %1: %2</source>
        <translation>Pista %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>See hint %1: %2 (takes %n points)</source>
        <translation>
            <numerusform>Ver pista %1: %2 (cuesta %n punto)</numerusform>
            <numerusform>Ver pista %1: %2 (cuesta %n puntos)</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the hint “%1”?</source>
        <translation>¿Abrir la pista «%1»?</translation>
    </message>
    <message numerus="yes">
        <source>It takes %n points from this question.</source>
        <translation>
            <numerusform>Cuesta %n punto de esta pregunta.</numerusform>
            <numerusform>Cuesta %n puntos de esta pregunta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the hint</source>
        <translation>Abrir la pista</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Seguir sin ella</translation>
    </message>
</context>
<context>
    <name>cauce::QuestionEditor</name>
    <message>
        <source>Add a choice</source>
        <translation>Agregar opción</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>+ columna</translation>
    </message>
    <message>
        <source>This challenge asks it in its own way.</source>
        <translation>Este reto la hace a su manera.</translation>
    </message>
    <message>
        <source>Go back to the base question</source>
        <translation>Volver a la pregunta base</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Por qué importa</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>Qué buscar</translation>
    </message>
    <message>
        <source>Columns to look for</source>
        <translation>Columnas que hay que buscar</translation>
    </message>
    <message>
        <source>decide them before going out to search</source>
        <translation>decídanlas antes de salir a buscar</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Money stage</source>
        <translation>Etapa del dinero</translation>
    </message>
    <message>
        <source>What this stage is</source>
        <translation>Qué es esta etapa</translation>
    </message>
    <message>
        <source>Answered with</source>
        <translation>Se responde con</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Pieces of evidence required</source>
        <translation>Evidencias que se piden</translation>
    </message>
    <message>
        <source>Nothing written. It is optional.</source>
        <translation>Sin escribir. Es opcional.</translation>
    </message>
    <message>
        <source>Expected answer</source>
        <translation>Respuesta esperada</translation>
    </message>
    <message>
        <source>facilitation only; never goes into the copies</source>
        <translation>solo facilitación; nunca va en las copias</translation>
    </message>
    <message>
        <source>Expected amount in pesos</source>
        <translation>Monto esperado en pesos</translation>
    </message>
    <message>
        <source>Sources that help</source>
        <translation>Fuentes que ayudan</translation>
    </message>
    <message>
        <source>Add a source of the list</source>
        <translation>Agregar una fuente de la lista</translation>
    </message>
    <message>
        <source>Add a source…</source>
        <translation>Agregar una fuente…</translation>
    </message>
</context>
<context>
    <name>cauce::QuestionsCard</name>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Reto</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and question</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>state and time</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n points at stake</source>
        <translation>
            <numerusform>%n punto en juego</numerusform>
            <numerusform>%n puntos en juego</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cauce::QuickGuideWindow</name>
    <message>
        <source>Print or save as PDF…</source>
        <translation>Imprimir o guardar como PDF…</translation>
    </message>
    <message>
        <source>Quick guide</source>
        <translation>Guía rápida</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Where should the guide be kept?</source>
        <translation>¿Dónde se guarda la guía?</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documentos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>quick-guide.pdf</source>
        <translation>guia-rapida.pdf</translation>
    </message>
    <message>
        <source>Writing “%1”</source>
        <translation>Escribiendo «%1»</translation>
    </message>
    <message>
        <source>The guide is in “%1”. Open it to print it; one sheet on both sides is enough.</source>
        <translation>La guía está en «%1». Ábrela para imprimirla; basta una hoja por ambos lados.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>cauce::ReadinessPanel</name>
    <message>
        <source>Is it ready?</source>
        <translation>¿Está lista?</translation>
    </message>
</context>
<context>
    <name>cauce::RecommendForm</name>
    <message>
        <source>Propose a recommendation…</source>
        <translation>Proponer recomendación…</translation>
    </message>
    <message>
        <source>Add the recommendation</source>
        <translation>Agregar la recomendación</translation>
    </message>
    <message>
        <source>What would close this gap?</source>
        <translation>¿Qué cerraría este hueco?</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
</context>
<context>
    <name>cauce::RecommendationSection</name>
    <message>
        <source>What would make this easier to find or to use?</source>
        <translation>¿Qué haría más fácil encontrarlo o usarlo?</translation>
    </message>
    <message>
        <source>Who could do it</source>
        <translation>Quién podría hacerlo</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Sin decir</translation>
    </message>
</context>
<context>
    <name>cauce::RecordList</name>
    <message>
        <source>Insert, while the list has the focus</source>
        <translation>Insert, con el foco en la lista</translation>
    </message>
    <message>
        <source>Base questions come first, in the same order in every challenge. Change it under Base questions.</source>
        <translation>Las preguntas base van primero y en el mismo orden en todos los retos. Cámbialo en Preguntas base.</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>¿Eliminar «%1»?</translation>
    </message>
    <message numerus="yes">
        <source>%n records that belong to it go with it. Undo brings all back.</source>
        <translation>
            <numerusform>También se va %n registro que le pertenece. Deshacer lo devuelve todo.</numerusform>
            <numerusform>También se van %n registros que le pertenecen. Deshacer lo devuelve todo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>There are no rows to paste. Copy them in Word or Excel first, then press Ctrl+V on the list.</source>
        <translation>No hay filas que pegar. Cópialas primero en Word o Excel y luego oprime Ctrl+V en la lista.</translation>
    </message>
    <message>
        <source>The rows do not say which team each person is in. Add a column “Team”, or paste them in the start assistant, which proposes teams.</source>
        <translation>Las filas no dicen en qué equipo está cada persona. Agrega una columna «Equipo», o pégalas en el asistente para empezar, que propone los equipos.</translation>
    </message>
    <message>
        <source>Paste rows…</source>
        <translation>Pegar filas…</translation>
    </message>
    <message>
        <source>Paste rows that were copied in Word or Excel (Ctrl+V on the list)</source>
        <translation>Pegar filas copiadas en Word o Excel (Ctrl+V en la lista)</translation>
    </message>
</context>
<context>
    <name>cauce::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Reportes</translation>
    </message>
    <message>
        <source>What was found and what was not, with its evidence, in one file to print or send.</source>
        <translation>Lo que se encontró y lo que no, con su evidencia, en un solo archivo para imprimir o enviar.</translation>
    </message>
    <message>
        <source>Write the names of the members</source>
        <translation>Escribir los nombres de integrantes</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Guardar reporte…</translation>
    </message>
    <message>
        <source>What goes into it</source>
        <translation>Qué lleva</translation>
    </message>
    <message>
        <source>Report of the exercise</source>
        <translation>Reporte del ejercicio</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Idioma del reporte</translation>
    </message>
    <message>
        <source>PDF, to print</source>
        <translation>PDF, para imprimir</translation>
    </message>
    <message>
        <source>HTML, one page for any browser</source>
        <translation>HTML, una página para cualquier navegador</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Tipo de archivo</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Whoever gets the file will read the names of the members. Ask them first.</source>
        <translation>Quien reciba el archivo leerá los nombres de sus integrantes. Hay que preguntarles antes.</translation>
    </message>
    <message>
        <source>Members appear under their pseudonym or a number: the file can be handed on without their names.</source>
        <translation>Cada integrante aparece con su seudónimo o un número: el archivo se puede compartir sin nombres.</translation>
    </message>
    <message>
        <source>What it was for</source>
        <translation>Para qué se hizo</translation>
    </message>
    <message>
        <source>No purpose written yet</source>
        <translation>Falta escribir el propósito</translation>
    </message>
    <message>
        <source>Purpose, place and dates</source>
        <translation>Propósito, lugar y fechas</translation>
    </message>
    <message>
        <source>Who searched</source>
        <translation>Quiénes buscaron</translation>
    </message>
    <message numerus="yes">
        <source>%n team(s)</source>
        <translation>
            <numerusform>%n equipo</numerusform>
            <numerusform>%n equipos</numerusform>
        </translation>
    </message>
    <message>
        <source>Treasure map</source>
        <translation>Mapa de la búsqueda del tesoro</translation>
    </message>
    <message numerus="yes">
        <source>%n challenge(s)</source>
        <translation>
            <numerusform>%n reto</numerusform>
            <numerusform>%n retos</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers side by side</source>
        <translation>Respuestas lado a lado</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n pregunta</numerusform>
            <numerusform>%n preguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>Money chain</source>
        <translation>Cadena del dinero</translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s)</source>
        <translation>
            <numerusform>%n monto</numerusform>
            <numerusform>%n montos</numerusform>
        </translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Rutas</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n paso</numerusform>
            <numerusform>%n pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings and openness</source>
        <translation>Hallazgos y apertura</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n hallazgo</numerusform>
            <numerusform>%n hallazgos</numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence, with SHA-256, origin and date</source>
        <translation>Evidencia, con SHA-256, origen y fecha</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n pieza</numerusform>
            <numerusform>%n piezas</numerusform>
        </translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recomendaciones</translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s)</source>
        <translation>
            <numerusform>%n recomendación</numerusform>
            <numerusform>%n recomendaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>How to verify the evidence</source>
        <translation>Cómo verificar la evidencia</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Nobody has searched yet: the report would only hold the questions.</source>
        <translation>Todavía nadie ha buscado: el reporte solo llevaría las preguntas.</translation>
    </message>
    <message>
        <source>Where should the report be kept?</source>
        <translation>¿Dónde se guarda el reporte?</translation>
    </message>
    <message>
        <source>report</source>
        <translation>reporte</translation>
    </message>
    <message>
        <source>Writing “%1”</source>
        <translation>Escribiendo «%1»</translation>
    </message>
    <message>
        <source>The report was not written: you cancelled it.</source>
        <translation>El reporte no se escribió: se canceló.</translation>
    </message>
    <message>
        <source>The report “%1” was saved.</source>
        <translation>Se guardó el reporte «%1».</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Save the report of the exercise</source>
        <translation>Guardar el reporte del ejercicio</translation>
    </message>
</context>
<context>
    <name>cauce::RequestBox</name>
    <message>
        <source>Period that you ask for</source>
        <translation>Periodo que pides</translation>
    </message>
    <message>
        <source>January to December 2025</source>
        <translation>De enero a diciembre de 2025</translation>
    </message>
    <message>
        <source>Text of the request</source>
        <translation>Texto de la solicitud</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copiar el texto</translation>
    </message>
    <message>
        <source>PDF to print…</source>
        <translation>PDF para imprimir…</translation>
    </message>
    <message>
        <source>The text is copied: paste it where you file the request, then write the folio here.</source>
        <translation>El texto está copiado: pégalo donde presentes la solicitud y luego anota aquí el folio.</translation>
    </message>
    <message>
        <source>Save the request to print it</source>
        <translation>Guardar la solicitud para imprimirla</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>request.pdf</source>
        <translation>solicitud.pdf</translation>
    </message>
    <message>
        <source>The request is in “%1”, ready to print.</source>
        <translation>La solicitud está en «%1», lista para imprimir.</translation>
    </message>
    <message>
        <source>Write the text anew</source>
        <translation>Volver a escribir el texto</translation>
    </message>
    <message>
        <source>Puts the text of the program in the place of what you changed</source>
        <translation>Pone el texto del programa en lugar de lo que cambiaste</translation>
    </message>
    <message>
        <source>Writing “%1”</source>
        <translation>Escribiendo «%1»</translation>
    </message>
</context>
<context>
    <name>cauce::ResultChoice</name>
    <message>
        <source>%1 · %2</source>
        <comment>key and result</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>cauce::RouteCard</name>
    <message>
        <source>Our route</source>
        <translation>Nuestra ruta</translation>
    </message>
    <message>
        <source>Note a finding</source>
        <translation>Anotar hallazgo</translation>
    </message>
    <message>
        <source>Note a step</source>
        <translation>Anotar paso</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No se encontró</translation>
    </message>
    <message>
        <source>Key H</source>
        <translation>Tecla H</translation>
    </message>
    <message>
        <source>Key P</source>
        <translation>Tecla P</translation>
    </message>
    <message>
        <source>Key N</source>
        <translation>Tecla N</translation>
    </message>
    <message>
        <source>folio %1</source>
        <translation>folio %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>result and obstacle</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The route begins with the first place you look at. Press P to note it.</source>
        <translation>La ruta empieza con el primer lugar en que buscas. Oprime P para anotarlo.</translation>
    </message>
    <message>
        <source>No step was noted for this question yet.</source>
        <translation>Todavía no se anota ningún paso en esta pregunta.</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n paso</numerusform>
            <numerusform>%n pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>all is saved</source>
        <translation>todo queda guardado</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>aún no se guarda</translation>
    </message>
</context>
<context>
    <name>cauce::RouteView</name>
    <message>
        <source>The path</source>
        <translation>El camino</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Paso a paso</translation>
    </message>
    <message>
        <source>Steps of the route</source>
        <translation>Pasos de la ruta</translation>
    </message>
    <message>
        <source>Team and challenge of the route</source>
        <translation>Equipo y reto de la ruta</translation>
    </message>
    <message>
        <source>In the end: %1</source>
        <translation>Al final: %1</translation>
    </message>
    <message>
        <source>Route of %1</source>
        <translation>Ruta de %1</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>Pregunta %1</translation>
    </message>
</context>
<context>
    <name>cauce::Session</name>
    <message>
        <source>Opening “%1”</source>
        <translation>Abriendo «%1»</translation>
    </message>
</context>
<context>
    <name>cauce::SidePanel</name>
    <message>
        <source>Esc closes this panel</source>
        <translation>Esc cierra este panel</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Close the side panel</source>
        <translation>Cerrar el panel lateral</translation>
    </message>
    <message>
        <source>Open this panel (F6)</source>
        <translation>Abrir este panel (F6)</translation>
    </message>
</context>
<context>
    <name>cauce::SourceBox</name>
    <message>
        <source>Choose or type the place</source>
        <translation>Elige o escribe el lugar</translation>
    </message>
</context>
<context>
    <name>cauce::SourceEditor</name>
    <message>
        <source>Somebody read the law in force and it says so</source>
        <translation>Alguien leyó la ley vigente y así lo dice</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>Sin verificar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institución</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>as the browser shows it</source>
        <translation>como la muestra el navegador</translation>
    </message>
    <message>
        <source>Law that says it must be published</source>
        <translation>Ley que obliga a publicarla</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Fraction</source>
        <translation>Fracción</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>This is no whole web address, such as https://www.gob.mx/presupuesto.</source>
        <translation>Esto no es una dirección web completa, como https://www.gob.mx/presupuesto.</translation>
    </message>
</context>
<context>
    <name>cauce::StartAssistant</name>
    <message>
        <source>There are so few laptops that some team has more than six people.</source>
        <translation>Hay tan pocas computadoras que algún equipo tiene más de seis personas.</translation>
    </message>
    <message>
        <source>What is there already stays; this adds to it.</source>
        <translation>Lo que ya hay se queda; esto se agrega.</translation>
    </message>
    <message>
        <source>Make it all</source>
        <translation>Crear todo</translation>
    </message>
    <message>
        <source>Begin from nothing</source>
        <translation>Empezar desde cero</translation>
    </message>
    <message>
        <source>Say how many you are and how long you have. You get a proposal of challenges, teams and timetable, and can change all of it afterwards.</source>
        <translation>Di cuántas personas son y cuánto tiempo tienen. Recibes una propuesta de retos, equipos y horario, y después puedes cambiarlo todo.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>Computadoras</translation>
    </message>
    <message>
        <source>Hours in the room</source>
        <translation>Horas en la sala</translation>
    </message>
    <message>
        <source>with breaks</source>
        <translation>con descansos</translation>
    </message>
    <message>
        <source>Start time</source>
        <translation>Hora de inicio</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message numerus="yes">
        <source>%n teams</source>
        <translation>
            <numerusform>%n equipo</numerusform>
            <numerusform>%n equipos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n challenges</source>
        <translation>
            <numerusform>%n reto</numerusform>
            <numerusform>%n retos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions each</source>
        <translation>
            <numerusform>%n pregunta en cada uno</numerusform>
            <numerusform>%n preguntas en cada uno</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · %4 of search</source>
        <translation>%1 · %2 · %3 · %4 de búsqueda</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>Paste the list of people…</source>
        <translation>Pegar la lista de personas…</translation>
    </message>
    <message>
        <source>Leave the list out</source>
        <translation>Quitar la lista</translation>
    </message>
    <message>
        <source>If you have a list of who comes, copy it in Word or Excel: name, role if they want one, and their skills from 0 to 3 (searching, numbers, writing, computing). The teams are balanced from it.</source>
        <translation>Si tienes la lista de quienes vienen, cópiala en Word o Excel: nombre, función si quieren una y sus habilidades de 0 a 3 (buscar, números, escribir, computación). Con ella se equilibran los equipos.</translation>
    </message>
    <message numerus="yes">
        <source>%n people on the list</source>
        <translation>
            <numerusform>%n persona en la lista</numerusform>
            <numerusform>%n personas en la lista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them with skills</source>
        <translation>
            <numerusform>%n con habilidades anotadas</numerusform>
            <numerusform>%n de ellas con habilidades anotadas</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody with skills, so the teams are made by number alone</source>
        <translation>nadie con habilidades anotadas, así que los equipos se arman solo por número</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>There are no people to paste. Copy the rows in Word or Excel first: a name in each, then role and skills.</source>
        <translation>No hay personas que pegar. Primero copia las filas en Word o Excel: un nombre en cada una, luego función y habilidades.</translation>
    </message>
    <message>
        <source>Proposed timetable</source>
        <translation>Horario propuesto</translation>
    </message>
</context>
<context>
    <name>cauce::StartPage</name>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué quieres hacer?</translation>
    </message>
    <message>
        <source>Everything is kept on this computer. No internet is needed.</source>
        <translation>Todo se guarda en esta computadora. No se necesita internet.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Recent hunts</source>
        <translation>Búsquedas recientes</translation>
    </message>
    <message>
        <source>See a finished example</source>
        <translation>Ver un ejemplo terminado</translation>
    </message>
    <message>
        <source>A whole hunt in a fictional municipality: questions, findings, map and report. Ten minutes.</source>
        <translation>Una búsqueda completa en un municipio ficticio: preguntas, hallazgos, mapa y reporte. Diez minutos.</translation>
    </message>
    <message>
        <source>Open the example</source>
        <translation>Abrir el ejemplo</translation>
    </message>
    <message>
        <source>Prepare a hunt</source>
        <translation>Preparar una búsqueda</translation>
    </message>
    <message>
        <source>Choose a template, say how many people, laptops and hours there are, and we propose teams, challenges and a timetable.</source>
        <translation>Elige una plantilla, di cuántas personas, computadoras y horas hay, y te proponemos equipos, retos y horario.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Open what I was given</source>
        <translation>Abrir lo que me dieron</translation>
    </message>
    <message>
        <source>Your team&apos;s file, or a copy to review. It is on the USB stick that you were handed.</source>
        <translation>El archivo de tu equipo, o una copia para revisar. Está en la memoria USB que te entregaron.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>hoy, %1</translation>
    </message>
    <message>
        <source>Quick guide: two pages to read or print (F1)</source>
        <translation>Guía rápida: dos páginas para leer o imprimir (F1)</translation>
    </message>
</context>
<context>
    <name>cauce::StepPanel</name>
    <message>
        <source>Step</source>
        <translation>Paso de búsqueda</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Qué resultó</translation>
    </message>
    <message>
        <source>Save the step</source>
        <translation>Guardar paso</translation>
    </message>
    <message>
        <source>Delete this step</source>
        <translation>Eliminar este paso</translation>
    </message>
    <message>
        <source>Where did you look?</source>
        <translation>¿Dónde buscaste?</translation>
    </message>
    <message>
        <source>Words you searched</source>
        <translation>Palabras que buscaste</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation>¿Qué resultó?</translation>
    </message>
    <message>
        <source>keys 1 to 6</source>
        <translation>teclas 1 a 6</translation>
    </message>
    <message>
        <source>Folio of the request</source>
        <translation>Folio de la solicitud</translation>
    </message>
    <message>
        <source>Date of the acuse</source>
        <translation>Fecha del acuse</translation>
    </message>
    <message>
        <source>What got in the way?</source>
        <translation>¿Qué estorbó?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Step of the route</source>
        <translation>Paso de la ruta</translation>
    </message>
    <message>
        <source>Write where you looked.</source>
        <translation>Escribe dónde buscaste.</translation>
    </message>
    <message>
        <source>Choose what came of it: keys 1 to 6.</source>
        <translation>Elige qué resultó: teclas 1 a 6.</translation>
    </message>
    <message>
        <source>Correct the date of the acuse.</source>
        <translation>Corrige la fecha del acuse.</translation>
    </message>
    <message>
        <source>The step was deleted.</source>
        <translation>El paso se eliminó.</translation>
    </message>
    <message>
        <source>Discard this step</source>
        <translation>Descartar este paso</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Descartar los cambios</translation>
    </message>
    <message>
        <source>The step was discarded.</source>
        <translation>El paso se descartó.</translation>
    </message>
    <message>
        <source>The changes of the step were discarded.</source>
        <translation>Los cambios del paso se descartaron.</translation>
    </message>
</context>
<context>
    <name>cauce::TeamEditor</name>
    <message>
        <source>There are no challenges yet.</source>
        <translation>Todavía no hay retos.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Challenges it gets</source>
        <translation>Retos que recibe</translation>
    </message>
    <message>
        <source>Propose balanced teams from everybody&apos;s skills</source>
        <translation>Proponer equipos según las habilidades de cada quien</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation>Seudónimo</translation>
    </message>
    <message>
        <source>what others see</source>
        <translation>lo que ven los demás</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Real name</source>
        <translation>Nombre real</translation>
    </message>
    <message>
        <source>personal data and optional; left out of exports</source>
        <translation>dato personal y opcional; no sale en las exportaciones</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>sin decir</translation>
    </message>
    <message>
        <source>Skills sheet: 1 a little, 2 well, 3 could teach it</source>
        <translation>Hoja de habilidades: 1 un poco, 2 bien, 3 podría enseñarlo</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>Computación</translation>
    </message>
</context>
<context>
    <name>cauce::TeamPicker</name>
    <message>
        <source>Teams</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <source>There are no teams yet</source>
        <translation>Todavía no hay equipos</translation>
    </message>
    <message>
        <source>Teams and their challenges are made in Prepare; then they appear here.</source>
        <translation>Los equipos y sus retos se hacen en Preparar; después aparecen aquí.</translation>
    </message>
    <message>
        <source>Go to Prepare</source>
        <translation>Ir a Preparar</translation>
    </message>
    <message>
        <source>Which is your team?</source>
        <translation>¿Cuál es tu equipo?</translation>
    </message>
    <message>
        <source>No challenge assigned yet</source>
        <translation>Sin reto asignado</translation>
    </message>
</context>
</TS>
