<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_MX" sourcelanguage="en_US">
<context>
    <name>Command</name>
    <message>
        <source>Print JSON.</source>
        <translation>Escribe JSON.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Se detuvo. No cambió nada.</translation>
    </message>
    <message>
        <source>“%1” is not there any more. Check that the USB stick is in place, or choose another file.</source>
        <translation>“%1” ya no está ahí. Revisa que la memoria USB esté puesta o elige otro archivo.</translation>
    </message>
    <message>
        <source>“%1” is not a hunt file (.cauce). Choose the file that you were given.</source>
        <translation>“%1” no es un archivo de búsqueda (.cauce). Elige el archivo que te dieron.</translation>
    </message>
    <message>
        <source>“%1” was made with a newer Cauce (file version %2). Install that version to open it; the file was not touched.</source>
        <translation>“%1” se hizo con un Cauce más nuevo (versión de archivo %2). Instala esa versión para abrirlo; el archivo no se tocó.</translation>
    </message>
    <message>
        <source>“%1” holds something that Cauce does not put in its files (%2), so it was not opened. Ask for another copy.</source>
        <translation>“%1” trae algo que Cauce no pone en sus archivos (%2), así que no se abrió. Pide otra copia.</translation>
    </message>
    <message>
        <source>“%1” is damaged. Ask for another copy, or use “Recover a damaged file” to save what can be read.</source>
        <translation>“%1” está dañado. Pide otra copia, o usa “cauce recover” para rescatar lo que se pueda leer.</translation>
    </message>
    <message>
        <source>“%1” cannot be changed here: the place is read-only. Save a copy in your documents folder and work on that.</source>
        <translation>“%1” no se puede cambiar aquí: el lugar es de solo lectura. Guarda una copia en tu carpeta de documentos y trabaja en ella.</translation>
    </message>
    <message>
        <source>“%1” is open in another window. Close it there first.</source>
        <translation>“%1” está abierto en otra ventana. Ciérralo ahí primero.</translation>
    </message>
    <message>
        <source>“%1” is open on “%2”. Close it there first, or make a copy to work on.</source>
        <translation>“%1” está abierto en “%2”. Ciérralo ahí primero, o haz una copia para trabajar.</translation>
    </message>
    <message>
        <source>There is a file “%1” already. Choose another name; nothing was replaced.</source>
        <translation>Ya hay un archivo “%1”. Elige otro nombre; no se reemplazó nada.</translation>
    </message>
    <message>
        <source>There is no room left for “%1”. Free some space and try again; what was saved before is safe.</source>
        <translation>Ya no hay espacio para “%1”. Libera espacio e intenta de nuevo; lo que ya estaba guardado está a salvo.</translation>
    </message>
    <message>
        <source>“%1” could not be read or written (%2). Check the disk or the USB stick and try again.</source>
        <translation>“%1” no se pudo leer o escribir (%2). Revisa el disco o la memoria USB e intenta de nuevo.</translation>
    </message>
    <message>
        <source>“%1” is too large to be kept in a hunt.</source>
        <translation>“%1” es demasiado grande para guardarse en una búsqueda.</translation>
    </message>
    <message>
        <source>“%1” is too large to be kept in a hunt: the limit is %2.</source>
        <translation>“%1” es demasiado grande para guardarse en una búsqueda: el límite es %2.</translation>
    </message>
    <message>
        <source>“%1” is empty (0 bytes). Download it again or ask for another copy.</source>
        <translation>“%1” está vacío (0 bytes). Descárgalo otra vez o pide otra copia.</translation>
    </message>
    <message>
        <source>“%1” changed or vanished while it was being read, so it was not added. Try again.</source>
        <translation>“%1” cambió o desapareció mientras se leía, así que no se agregó. Intenta de nuevo.</translation>
    </message>
    <message>
        <source>This cannot be changed with your role in the exercise.</source>
        <translation>Esto no se puede cambiar con tu función en el ejercicio.</translation>
    </message>
    <message>
        <source>“%1” cannot be read as it stands. Check it and try again.</source>
        <translation>“%1” no se puede leer como está. Revísalo e intenta de nuevo.</translation>
    </message>
    <message>
        <source>“%1” cannot be: %2. Check it and try again.</source>
        <translation>“%1” no puede ser: %2. Revísalo e intenta de nuevo.</translation>
    </message>
    <message>
        <source>This cannot be undone: later changes build on it.</source>
        <translation>Esto ya no se puede deshacer: hay cambios posteriores que se apoyan en él.</translation>
    </message>
    <message>
        <source>“%1” needs too much memory or time to be opened here. It is kept as it is; open it with another program.</source>
        <translation>“%1” pide demasiada memoria o tiempo para abrirse aquí. Se guarda tal cual; ábrelo con otro programa.</translation>
    </message>
    <message>
        <source>Cauce cannot show “%1”. The file is kept as it is; open it with another program.</source>
        <translation>Cauce no puede mostrar “%1”. El archivo se guarda tal cual; ábrelo con otro programa.</translation>
    </message>
    <message>
        <source>Something went wrong inside Cauce (%1). Your work up to now is saved.</source>
        <translation>Algo falló dentro de Cauce (%1). Tu trabajo hasta ahora está guardado.</translation>
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
</context>
<context>
    <name>PastedRecords</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institución</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Ley</translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fraction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrepareWords</name>
    <message>
        <source>art. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fr. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed in this challenge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only of this challenge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no team yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of its own</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no challenge yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unverified</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Challenge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No base questions yet. What you write here is asked in every challenge. You can also paste rows from Word or Excel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No challenges yet. A challenge is one programme or work to follow. You can also paste rows from Word or Excel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No questions yet. Base questions show up here by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No teams yet. You can also paste rows from Word or Excel: team, person, role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet. You can also paste rows from Word or Excel: pseudonym, role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No institutions yet: those that hold the information. You can also paste rows from Word or Excel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sources yet: portals, documents, offices. You can also paste rows from Word or Excel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hints yet. A hint helps a team that is stuck.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New challenge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation type="unfinished"></translation>
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
    <name>cauce::CardList</name>
    <message>
        <source>Alt+Up and Alt+Down move an entry</source>
        <translation>Alt+Arriba y Alt+Abajo mueven una entrada</translation>
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
    <name>cauce::GlossaryLink</name>
    <message>
        <source>Explains this term</source>
        <translation>Explica este término</translation>
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
    <name>cauce::MainWindow</name>
    <message>
        <source>That laptop is gone: open it here</source>
        <translation>Esa laptop ya no está: abrirlo aquí</translation>
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
    <message numerus="yes">
        <source>The file was not closed properly last time, and the check found %n problem(s). Your work can be read; save a copy now, and use “cauce recover” on the old file if anything is missing.</source>
        <translation>
            <numerusform>El archivo no se cerró bien la última vez y la revisión encontró %n problema. Tu trabajo se puede leer; guarda una copia ahora y usa “cauce recover” con el archivo viejo si algo falta.</numerusform>
            <numerusform>El archivo no se cerró bien la última vez y la revisión encontró %n problemas. Tu trabajo se puede leer; guarda una copia ahora y usa “cauce recover” con el archivo viejo si algo falta.</numerusform>
        </translation>
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
        <translation>La copia “%1” está guardada y revisada.</translation>
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
    <name>cauce::NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>cauce::PanelFrame</name>
    <message>
        <source>Close without saving; what is typed is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc); what is typed is kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cauce::PastePreview</name>
    <message>
        <source>Paste rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rows will be added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>First rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Do not paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Add %n rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cauce::RecordList</name>
    <message>
        <source>Insert, while the list has the focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base questions come first, in the same order in every challenge. Change it under Base questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n records that belong to it go with it. Undo brings all back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no rows to paste. Copy them in Word or Excel first, then press Ctrl+V on the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cauce::RequestBox</name>
    <message>
        <source>Period that you ask for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>January to December 2025</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF to print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is copied: paste it where you file the request, then write the folio here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the request to print it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>request.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is in “%1”, ready to print.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cauce::ResultChoice</name>
    <message>
        <source>%1 · %2</source>
        <comment>key and result</comment>
        <translation type="unfinished"></translation>
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
        <source>Choose or type where you looked</source>
        <translation type="unfinished"></translation>
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
        <translation>Elige una plantilla, di cuántas personas, laptops y horas hay, y te proponemos equipos, retos y horario.</translation>
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
</context>
<context>
    <name>cauce::StepPanel</name>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where did you look?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words you searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys 1 to 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folio of the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the acuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops the clock of this step until you press it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What got in the way?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step of the route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock is running; you can correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock stopped after five minutes without activity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a break: the clock is stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Count the %n minutes it was stopped as well</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Write where you looked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what came of it: keys 1 to 6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the date of the acuse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
</TS>
