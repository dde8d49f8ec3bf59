<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Copy the archive again, or run the analysis again.</source>
        <translation>Copie de nuevo la colección o repita el análisis.</translation>
    </message>
    <message>
        <source>{what} in the archive can&apos;t be read: it is missing, cut off or altered.</source>
        <translation>{what} de la colección no se puede leer: falta, está incompleto o se alteró.</translation>
    </message>
    <message>
        <source>Archives need the Python package {packages}, which is not installed.</source>
        <translation>Las colecciones necesitan el paquete de Python {packages}, que no está instalado.</translation>
    </message>
    <message>
        <source>Install it with: pip install &apos;clarus-desktop[archives]&apos;</source>
        <translation>Instálelo con: pip install &apos;clarus-desktop[archives]&apos;</translation>
    </message>
    <message>
        <source>A file in “{folder}”</source>
        <translation>Un archivo de «{folder}»</translation>
    </message>
    <message>
        <source>The archive holds no analysis of this clip.</source>
        <translation>La colección no contiene ningún análisis de este clip.</translation>
    </message>
    <message>
        <source>What was analysed of “{name}”</source>
        <translation>Lo analizado de «{name}»</translation>
    </message>
    <message>
        <source>There is no folder “{name}” any more.</source>
        <translation>Ya no existe la carpeta «{name}».</translation>
    </message>
    <message>
        <source>Open it where it is now.</source>
        <translation>Ábrala donde esté ahora.</translation>
    </message>
    <message>
        <source>“{name}” is no archive: it holds no {file}.</source>
        <translation>«{name}» no es una colección: no contiene {file}.</translation>
    </message>
    <message>
        <source>Choose the folder that “clarus-desktop analyze” was given with --out.</source>
        <translation>Elija la carpeta que se indicó a «clarus-desktop analyze» con --out.</translation>
    </message>
    <message>
        <source>The archive was made by a newer version of the program.</source>
        <translation>La colección se creó con una versión más reciente del programa.</translation>
    </message>
    <message>
        <source>Install that version to open it.</source>
        <translation>Instale esa versión para abrirla.</translation>
    </message>
    <message>
        <source>The archive holds more than {limit} files.</source>
        <translation>La colección contiene más de {limit} archivos.</translation>
    </message>
    <message>
        <source>Divide it into several.</source>
        <translation>Divídala en varias.</translation>
    </message>
    <message>
        <source>The clip can&apos;t be analysed</source>
        <translation>El clip no se puede analizar</translation>
    </message>
    <message>
        <source>“{name}” was not opened</source>
        <translation>«{name}» no se abrió</translation>
    </message>
    <message>
        <source>No clip was looked for</source>
        <translation>No se buscó ningún clip</translation>
    </message>
    <message>
        <source>The clip is shown without it.</source>
        <translation>El clip se muestra sin el análisis.</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>No se exportó nada</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>No se importó nada</translation>
    </message>
    <message>
        <source>No exam is open.</source>
        <translation>Ningún examen abierto.</translation>
    </message>
    <message>
        <source>Open a folder, or wait until it is read.</source>
        <translation>Abra una carpeta o espere a que se lea.</translation>
    </message>
    <message>
        <source>The file would show what blind mode hides of {n} clip.</source>
        <translation>El archivo mostraría lo que el modo ciego oculta de {n} clip.</translation>
    </message>
    <message>
        <source>The file would show what blind mode hides of {n} clips.</source>
        <translation>El archivo mostraría lo que el modo ciego oculta de {n} clips.</translation>
    </message>
    <message>
        <source>Give your verdict on them first, or leave blind mode.</source>
        <translation>Dé primero su veredicto sobre ellos o salga del modo ciego.</translation>
    </message>
    <message>
        <source>“{name}” was written.</source>
        <translation>Se escribió «{name}».</translation>
    </message>
    <message>
        <source>Nobody reviews yet.</source>
        <translation>Aún no hay revisor.</translation>
    </message>
    <message>
        <source>Say who reviews first.</source>
        <translation>Indique primero quién revisa.</translation>
    </message>
    <message>
        <source>“{name}” was written with {n} clip reviewed by {reviewer}.</source>
        <translation>Se escribió «{name}» con {n} clip revisado por {reviewer}.</translation>
    </message>
    <message>
        <source>“{name}” was written with {n} clips reviewed by {reviewer}.</source>
        <translation>Se escribió «{name}» con {n} clips revisados por {reviewer}.</translation>
    </message>
    <message>
        <source>Left out, for they are not where they were: {clips}.</source>
        <translation>Omitidos por no estar donde estaban: {clips}.</translation>
    </message>
    <message>
        <source>{n} clip had moved and were found again.</source>
        <translation>{n} clip había cambiado de lugar y se encontró.</translation>
    </message>
    <message>
        <source>{n} clips had moved and were found again.</source>
        <translation>{n} clips habían cambiado de lugar y se encontraron.</translation>
    </message>
    <message>
        <source>The exam was not opened</source>
        <translation>El examen no se abrió</translation>
    </message>
    <message>
        <source>The exam was not saved</source>
        <translation>El examen no se guardó</translation>
    </message>
    <message>
        <source>Not the clip it was, but a new one without findings: {names}. What was said of the one before is kept.</source>
        <translation>No es el clip anterior, sino uno nuevo sin hallazgos: {names}. Lo que se dijo del anterior se conserva.</translation>
    </message>
    <message>
        <source>Thumbnails are missing</source>
        <translation>Faltan miniaturas</translation>
    </message>
    <message>
        <source>“{name}” is not the clip of the exam any more: its content has changed.</source>
        <translation>«{name}» ya no es el clip del examen: su contenido ha cambiado.</translation>
    </message>
    <message>
        <source>Open the exam&apos;s folder again.</source>
        <translation>Abra de nuevo la carpeta del examen.</translation>
    </message>
    <message>
        <source>The exam can&apos;t be analysed</source>
        <translation>El examen no se puede analizar</translation>
    </message>
    <message>
        <source>“{name}” is not the clip of the exam: its content has changed.</source>
        <translation>«{name}» no es el clip del examen: su contenido ha cambiado.</translation>
    </message>
    <message>
        <source>The same clip is listed once only: {names} left out.</source>
        <translation>El mismo clip solo figura una vez: se omitió {names}.</translation>
    </message>
    <message>
        <source>{names} and {n} further file can&apos;t be read.</source>
        <translation>No se pueden leer {names} y {n} archivo más.</translation>
    </message>
    <message>
        <source>{names} and {n} further files can&apos;t be read.</source>
        <translation>No se pueden leer {names} y {n} archivos más.</translation>
    </message>
    <message>
        <source>{names} can&apos;t be read.</source>
        <translation>No se puede leer: {names}.</translation>
    </message>
    <message>
        <source>The clips lie in {folders} folders; an exam is meant to hold one patient&apos;s visit.</source>
        <translation>Los clips están en {folders} carpetas; un examen corresponde a una visita de un paciente.</translation>
    </message>
    <message>
        <source>What is known of the exam&apos;s clips could not be read</source>
        <translation>No se pudo leer lo que se sabe de los clips del examen</translation>
    </message>
    <message>
        <source>“{name}” is not where it was.</source>
        <translation>«{name}» no está donde estaba.</translation>
    </message>
    <message>
        <source>Look for it in another folder: “Find clips”.</source>
        <translation>Búsquelo en otra carpeta: «Buscar clips».</translation>
    </message>
    <message>
        <source>The clip was not opened</source>
        <translation>El clip no se abrió</translation>
    </message>
    <message>
        <source>The clip was not settled</source>
        <translation>El clip no se arbitró</translation>
    </message>
    <message>
        <source>“{change}” was not saved</source>
        <translation>«{change}» no se guardó</translation>
    </message>
    <message>
        <source>Open the exam&apos;s folder again to add it.</source>
        <translation>Abra de nuevo la carpeta del examen para añadirlo.</translation>
    </message>
    <message>
        <source>The clip shown is not of the exam</source>
        <translation>El clip mostrado no es del examen</translation>
    </message>
    <message>
        <source>Something unexpected went wrong ({reason}).</source>
        <translation>Ocurrió un error inesperado ({reason}).</translation>
    </message>
    <message>
        <source>What was on screen was kept. Please try again; the log says where it happened.</source>
        <translation>Lo que estaba en pantalla se conservó. Inténtelo de nuevo; el registro dice dónde ocurrió.</translation>
    </message>
    <message>
        <source>The M-mode picture was not read to its end</source>
        <translation>La imagen en modo M no se leyó hasta el final</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Revisiones</translation>
    </message>
    <message>
        <source>Your models</source>
        <translation>Sus modelos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>El registro</translation>
    </message>
    <message>
        <source>Licences could not be listed</source>
        <translation>No se pudo mostrar la lista de licencias</translation>
    </message>
    <message>
        <source>“{name}” could not be written ({reason}).</source>
        <translation>«{name}» no se pudo escribir ({reason}).</translation>
    </message>
    <message>
        <source>This window keeps no reviews.</source>
        <translation>Esta ventana no guarda revisiones.</translation>
    </message>
    <message>
        <source>Open the exam in the program&apos;s own window.</source>
        <translation>Abra el examen en la ventana propia del programa.</translation>
    </message>
    <message>
        <source>Reviews can&apos;t be saved: the disk does not answer.</source>
        <translation>Las revisiones no se pueden guardar: el disco no responde.</translation>
    </message>
    <message>
        <source>Wait a little.</source>
        <translation>Espere un poco.</translation>
    </message>
    <message>
        <source>The report template was not changed</source>
        <translation>La plantilla de informe no se cambió</translation>
    </message>
    <message>
        <source>The logo is not shown</source>
        <translation>El logotipo no se muestra</translation>
    </message>
    <message>
        <source>The report template was changed.</source>
        <translation>La plantilla de informe se cambió.</translation>
    </message>
    <message>
        <source>Hash, keys, shapes, numbers and golden output of “{name}” hold.</source>
        <translation>Hash, claves, formas, números y salida patrón de «{name}» son correctos.</translation>
    </message>
    <message>
        <source>It has no distance track yet: Analysis → Recalibrate… builds one from healthy clips of your own.</source>
        <translation>Aún no tiene curva de distancia: Análisis → Recalibrar… crea una con clips sanos propios.</translation>
    </message>
    <message>
        <source>“{name}” is being verified.</source>
        <translation>Verificando «{name}».</translation>
    </message>
    <message>
        <source>“{name}” is made the default.</source>
        <translation>Poniendo «{name}» por defecto.</translation>
    </message>
    <message>
        <source>“{name}” is used from now on.</source>
        <translation>«{name}» se usa desde ahora.</translation>
    </message>
    <message>
        <source>“{name}” was removed.</source>
        <translation>«{name}» se eliminó.</translation>
    </message>
    <message>
        <source>“{name}” is being removed.</source>
        <translation>Eliminando «{name}».</translation>
    </message>
    <message>
        <source>The model “{name}” was imported.</source>
        <translation>Se importó el modelo «{name}».</translation>
    </message>
    <message>
        <source>Models could not be listed</source>
        <translation>No se pudieron listar los modelos</translation>
    </message>
    <message>
        <source>Devices could not be listed</source>
        <translation>No se pudieron listar los dispositivos</translation>
    </message>
    <message>
        <source>The model “{name}” can&apos;t be used</source>
        <translation>No se puede usar el modelo «{name}»</translation>
    </message>
    <message>
        <source>Clips can&apos;t be analysed</source>
        <translation>No se pueden analizar clips</translation>
    </message>
    <message>
        <source>Automatic: {device}</source>
        <translation>Automático: {device}</translation>
    </message>
    <message>
        <source>The model was not changed</source>
        <translation>No se cambió el modelo</translation>
    </message>
    <message>
        <source>“{name}” is not the clip that was analysed: its content has changed.</source>
        <translation>«{name}» no es el clip que se analizó: su contenido ha cambiado.</translation>
    </message>
    <message>
        <source>Analyse its folder again, or find the clip elsewhere.</source>
        <translation>Analice de nuevo su carpeta o busque el clip en otro lugar.</translation>
    </message>
    <message>
        <source>Another size of texts or language holds when the program is started again.</source>
        <translation>El nuevo tamaño de texto o idioma se aplica al reiniciar el programa.</translation>
    </message>
    <message>
        <source>Folders could not be looked at</source>
        <translation>No se pudieron consultar las carpetas</translation>
    </message>
    <message>
        <source>The profile “{name}” was saved and is in use.</source>
        <translation>El perfil «{name}» se guardó y está en uso.</translation>
    </message>
    <message>
        <source>Measuring was cancelled.</source>
        <translation>La medición se canceló.</translation>
    </message>
    <message>
        <source>“{name}” leads to no clip.</source>
        <translation>«{name}» no lleva a ningún clip.</translation>
    </message>
    <message>
        <source>Choose the folder that holds the clips.</source>
        <translation>Elija la carpeta que contiene los clips.</translation>
    </message>
    <message>
        <source>“{name}” holds another clip than on {day}: its findings are kept with the clip of that day and not shown here.</source>
        <translation>«{name}» contiene otro clip que el {day}: sus hallazgos se conservan con el clip de ese día y no se muestran aquí.</translation>
    </message>
    <message>
        <source>What you did last is not saved.</source>
        <translation>Lo último que hizo no está guardado.</translation>
    </message>
    <message>
        <source>The analysis can&apos;t be shown</source>
        <translation>El análisis no se puede mostrar</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>registrada</translation>
    </message>
    <message>
        <source>set by the user</source>
        <translation>fijada por el usuario</translation>
    </message>
    <message>
        <source>M-mode</source>
        <translation>Modo M</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>dudoso</translation>
    </message>
    <message>
        <source>at least 1 frame at or above the threshold</source>
        <translation>al menos 1 fotograma en el umbral o por encima</translation>
    </message>
    <message>
        <source>at least {frames} consecutive frames at or above the threshold</source>
        <translation>al menos {frames} fotogramas consecutivos en el umbral o por encima</translation>
    </message>
    <message>
        <source>{run}, gaps of up to 1 frame bridged</source>
        <translation>{run}, uniendo huecos de hasta 1 fotograma</translation>
    </message>
    <message>
        <source>{run}, gaps of up to {gap} frames bridged</source>
        <translation>{run}, uniendo huecos de hasta {gap} fotogramas</translation>
    </message>
    <message>
        <source>too dark</source>
        <translation>muy oscuro</translation>
    </message>
    <message>
        <source>saturated</source>
        <translation>saturado</translation>
    </message>
    <message>
        <source>not ultrasound</source>
        <translation>no es ecografía</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>congelado</translation>
    </message>
    <message>
        <source>unlike anything trained on</source>
        <translation>distinto de todo lo entrenado</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>hallazgo</translation>
    </message>
    <message>
        <source>measurement</source>
        <translation>medición</translation>
    </message>
    <message>
        <source>adjudication</source>
        <translation>arbitraje</translation>
    </message>
    <message>
        <source>analysis</source>
        <translation>análisis</translation>
    </message>
    <message>
        <source>exam</source>
        <translation>examen</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>zona</translation>
    </message>
    <message>
        <source>Draft, not signed</source>
        <translation>Borrador, sin firmar</translation>
    </message>
    <message>
        <source>Signed by {name}</source>
        <translation>Firmado por {name}</translation>
    </message>
    <message>
        <source>“{name}” doesn&apos;t say who the patient is.</source>
        <translation>«{name}» no dice quién es el paciente.</translation>
    </message>
    <message>
        <source>Export it without the patient&apos;s identity.</source>
        <translation>Expórtelo sin la identidad del paciente.</translation>
    </message>
    <message>
        <source>{name} has not reviewed what is reported, and so can&apos;t sign the report.</source>
        <translation>{name} no ha revisado el contenido del informe y por eso no puede firmarlo.</translation>
    </message>
    <message>
        <source>Give your verdict first, or export a draft.</source>
        <translation>Dé primero su veredicto o exporte un borrador.</translation>
    </message>
    <message>
        <source>{missing} of {frames} frames could not be decoded and are missing.</source>
        <translation>{missing} de {frames} fotogramas no se pudieron decodificar y faltan.</translation>
    </message>
    <message>
        <source>{missing} of the {frames} frames that the file says it holds are not there.</source>
        <translation>Faltan {missing} de los {frames} fotogramas que el archivo dice contener.</translation>
    </message>
    <message>
        <source>{doubtful} of {frames} frames may look wrong: they build on damaged data.</source>
        <translation>{doubtful} de {frames} fotogramas pueden verse mal: dependen de datos dañados.</translation>
    </message>
    <message>
        <source>{scaled} of {frames} frames were scaled to the size of the first.</source>
        <translation>{scaled} de {frames} fotogramas se escalaron al tamaño del primero.</translation>
    </message>
    <message>
        <source>{blank} of {frames} frames are cut short or damaged: parts of them are blank.</source>
        <translation>{blank} de {frames} fotogramas están incompletos o dañados: tienen partes vacías.</translation>
    </message>
    <message>
        <source>The image is cut short or damaged: a part of it is blank.</source>
        <translation>La imagen está incompleta o dañada: tiene una parte vacía.</translation>
    </message>
    <message>
        <source>The file breaks off before its end.</source>
        <translation>El archivo se interrumpe antes del final.</translation>
    </message>
    <message>
        <source>The file breaks off before its end: its last frame may look wrong.</source>
        <translation>El archivo se interrumpe antes del final: su último fotograma puede verse mal.</translation>
    </message>
    <message>
        <source>The file breaks off before its end: its last frame may look wrong, others may be lost.</source>
        <translation>El archivo se interrumpe antes del final: su último fotograma puede verse mal y otros pueden haberse perdido.</translation>
    </message>
    <message>
        <source>Parts of the file could not be read.</source>
        <translation>No se pudieron leer partes del archivo.</translation>
    </message>
    <message>
        <source>The file doesn&apos;t say how many frames it holds; {found} were found.</source>
        <translation>El archivo no dice cuántos fotogramas contiene; se encontraron {found}.</translation>
    </message>
    <message>
        <source>The file says that it holds {frames} frames, and {found} were found.</source>
        <translation>El archivo dice contener {frames} fotogramas y se encontraron {found}.</translation>
    </message>
    <message>
        <source>1 image was left out: named otherwise than the frames.</source>
        <translation>Se omitió 1 imagen: su nombre difiere del de los fotogramas.</translation>
    </message>
    <message>
        <source>{images} images were left out: named otherwise than the frames.</source>
        <translation>Se omitieron {images} imágenes: su nombre difiere del de los fotogramas.</translation>
    </message>
    <message>
        <source>1 image was left out: of another size than the first.</source>
        <translation>Se omitió 1 imagen: su tamaño difiere del de la primera.</translation>
    </message>
    <message>
        <source>{images} images were left out: of another size than the first.</source>
        <translation>Se omitieron {images} imágenes: su tamaño difiere del de la primera.</translation>
    </message>
    <message>
        <source>Not computed in {precision}, which is not exact enough for this model here.</source>
        <translation>No se calculó en {precision}, que no es lo bastante exacta aquí para este modelo.</translation>
    </message>
    <message>
        <source>Not computed in {one} or {other}, which is not exact enough for this model here.</source>
        <translation>No se calculó en {one} ni {other}, que no son lo bastante exactas aquí para este modelo.</translation>
    </message>
    <message>
        <source>{device} could not be used; PyTorch computed on the processor, in float32.</source>
        <translation>{device} no se pudo usar; PyTorch calculó en el procesador, en float32.</translation>
    </message>
    <message>
        <source>The graphics card ran out of memory; it was given {frames} frames at a time.</source>
        <translation>La tarjeta gráfica se quedó sin memoria; recibió {frames} fotogramas cada vez.</translation>
    </message>
    <message>
        <source>The graphics card ran out of memory; the processor took over, in float32.</source>
        <translation>La tarjeta gráfica se quedó sin memoria; la relevó el procesador, en float32.</translation>
    </message>
    <message>
        <source>The reference was built by a user; figures of the distance track measured before don&apos;t hold for it.</source>
        <translation>La referencia la creó un usuario; las cifras de la curva de distancia medidas antes no valen para ella.</translation>
    </message>
    <message>
        <source>Imported: what it was trained on is not known here, and it has not been evaluated.</source>
        <translation>Importado: aquí no se sabe con qué se entrenó, y no se ha evaluado.</translation>
    </message>
    <message>
        <source>Probability: even odds, not tuned.</source>
        <translation>Probabilidad: al 50 %, sin ajustar.</translation>
    </message>
    <message>
        <source>as given by its maker</source>
        <translation>según su autor</translation>
    </message>
    <message>
        <source>Research use only, not for diagnosis.</source>
        <translation>Solo para investigación, no para diagnóstico.</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>probabilidad</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>distancia</translation>
    </message>
    <message>
        <source>small consolidation</source>
        <translation>consolidación pequeña</translation>
    </message>
    <message>
        <source>large consolidation</source>
        <translation>consolidación grande</translation>
    </message>
    <message>
        <source>B-lines</source>
        <translation>líneas B</translation>
    </message>
    <message>
        <source>pleural irregularity</source>
        <translation>irregularidad pleural</translation>
    </message>
    <message>
        <source>effusion</source>
        <translation>derrame</translation>
    </message>
    <message>
        <source>air bronchogram</source>
        <translation>broncograma aéreo</translation>
    </message>
    <message>
        <source>{step} (by undo or redo)</source>
        <translation>{step} (al deshacer o rehacer)</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Deshacer: {step}</translation>
    </message>
    <message>
        <source>{step} (imported by {reviewer})</source>
        <translation>{step} (importado por {reviewer})</translation>
    </message>
    <message>
        <source>{step} (imported)</source>
        <translation>{step} (importado)</translation>
    </message>
    <message>
        <source>{step} (signed by {reviewer}, with identity)</source>
        <translation>{step} (firmado por {reviewer}, con identidad)</translation>
    </message>
    <message>
        <source>{step} (signed by {reviewer})</source>
        <translation>{step} (firmado por {reviewer})</translation>
    </message>
    <message>
        <source>{step} (with identity)</source>
        <translation>{step} (con identidad)</translation>
    </message>
    <message>
        <source>Remove blind verdict</source>
        <translation>Quitar veredicto ciego</translation>
    </message>
    <message>
        <source>Note on blind verdict</source>
        <translation>Nota en veredicto ciego</translation>
    </message>
    <message>
        <source>Blind verdict “{verdict}”</source>
        <translation>Veredicto ciego «{verdict}»</translation>
    </message>
    <message>
        <source>Remove verdict</source>
        <translation>Quitar veredicto</translation>
    </message>
    <message>
        <source>Note on verdict</source>
        <translation>Nota en veredicto</translation>
    </message>
    <message>
        <source>Verdict “{verdict}”</source>
        <translation>Veredicto «{verdict}»</translation>
    </message>
    <message>
        <source>Remove adjudication</source>
        <translation>Quitar arbitraje</translation>
    </message>
    <message>
        <source>Adjudicate “{verdict}”</source>
        <translation>Arbitrar «{verdict}»</translation>
    </message>
    <message>
        <source>Analyse whole frames</source>
        <translation>Analizar fotogramas completos</translation>
    </message>
    <message>
        <source>Analyse the region</source>
        <translation>Analizar la región</translation>
    </message>
    <message>
        <source>Draw the region</source>
        <translation>Dibujar la región</translation>
    </message>
    <message>
        <source>Take the region as the clip has it</source>
        <translation>Usar la región propia del clip</translation>
    </message>
    <message>
        <source>Take the region of clips that look alike</source>
        <translation>Usar la región de clips parecidos</translation>
    </message>
    <message>
        <source>Set no frame rate</source>
        <translation>No fijar frecuencia</translation>
    </message>
    <message>
        <source>Set {rate} frames/s</source>
        <translation>Fijar {rate} fotogramas/s</translation>
    </message>
    <message>
        <source>Set the depth scale</source>
        <translation>Fijar la escala de profundidad</translation>
    </message>
    <message>
        <source>Remove the depth scale</source>
        <translation>Quitar la escala de profundidad</translation>
    </message>
    <message>
        <source>Look at the clip as before</source>
        <translation>Ver el clip como antes</translation>
    </message>
    <message>
        <source>Begin exam with {clips}</source>
        <translation>Iniciar examen con {clips}</translation>
    </message>
    <message>
        <source>Read folder again: {clips}</source>
        <translation>Volver a leer carpeta: {clips}</translation>
    </message>
    <message>
        <source>Find {clips}</source>
        <translation>Encontrar {clips}</translation>
    </message>
    <message>
        <source>{n} new clip</source>
        <translation>{n} clip nuevo</translation>
    </message>
    <message>
        <source>{n} new clips</source>
        <translation>{n} clips nuevos</translation>
    </message>
    <message>
        <source>{n} clip</source>
        <translation>{n} clip</translation>
    </message>
    <message>
        <source>{n} clips</source>
        <translation>{n} clips</translation>
    </message>
    <message>
        <source>Zone of {clips}: {zone}</source>
        <translation>Zona de {clips}: {zone}</translation>
    </message>
    <message>
        <source>Protocol: {protocol}</source>
        <translation>Protocolo: {protocol}</translation>
    </message>
    <message>
        <source>Frames of {clip}: {frames}</source>
        <translation>Fotogramas de {clip}: {frames}</translation>
    </message>
    <message>
        <source>Import the exam</source>
        <translation>Importar el examen</translation>
    </message>
    <message>
        <source>Export the exam&apos;s reviews</source>
        <translation>Exportar las revisiones del examen</translation>
    </message>
    <message>
        <source>Export the report of the exam</source>
        <translation>Exportar el informe del examen</translation>
    </message>
    <message>
        <source>Write a training manifest of {clips} clips, reviewed by {reviewer}</source>
        <translation>Escribir manifiesto de entrenamiento de {clips} clips, revisados por {reviewer}</translation>
    </message>
    <message>
        <source>Export {files}</source>
        <translation>Exportar {files}</translation>
    </message>
    <message>
        <source>{step} Left out, since the clip is adjudicated otherwise here: {left}.</source>
        <translation>{step} Omitido, pues aquí el clip tiene otro arbitraje: {left}.</translation>
    </message>
    <message>
        <source>Analyse with {model}</source>
        <translation>Analizar con {model}</translation>
    </message>
    <message>
        <source>Thresholds {probability} and {distance}, {rule}</source>
        <translation>Umbrales {probability} y {distance}, {rule}</translation>
    </message>
    <message>
        <source>Confirm {frames}</source>
        <translation>Confirmar {frames}</translation>
    </message>
    <message>
        <source>Reject {frames}</source>
        <translation>Rechazar {frames}</translation>
    </message>
    <message>
        <source>Unsure about {frames}</source>
        <translation>Dudoso: {frames}</translation>
    </message>
    <message>
        <source>Remove finding on {frames}</source>
        <translation>Quitar hallazgo en {frames}</translation>
    </message>
    <message>
        <source>No kind on {frames}</source>
        <translation>Sin tipo en {frames}</translation>
    </message>
    <message>
        <source>Note on {frames}</source>
        <translation>Nota en {frames}</translation>
    </message>
    <message>
        <source>Mark {frames}</source>
        <translation>Marcar {frames}</translation>
    </message>
    <message>
        <source>Draw {line}</source>
        <translation>Dibujar {line}</translation>
    </message>
    <message>
        <source>Move {line}</source>
        <translation>Mover {line}</translation>
    </message>
    <message>
        <source>Remove {line}</source>
        <translation>Quitar {line}</translation>
    </message>
    <message>
        <source>Note on {line}</source>
        <translation>Nota en {line}</translation>
    </message>
    <message>
        <source>caliper on frame {frame}</source>
        <translation>calibrador en fotograma {frame}</translation>
    </message>
    <message>
        <source>M-mode line on frame {frame}</source>
        <translation>línea de modo M en fotograma {frame}</translation>
    </message>
    <message>
        <source>{kind} on {frames}</source>
        <translation>{kind} en {frames}</translation>
    </message>
    <message>
        <source>frames {first}–{last}</source>
        <translation>fotogramas {first}–{last}</translation>
    </message>
    <message>
        <source>frame {frame}</source>
        <translation>fotograma {frame}</translation>
    </message>
    <message>
        <source>Small consolidation</source>
        <translation>Consolidación pequeña</translation>
    </message>
    <message>
        <source>Large consolidation</source>
        <translation>Consolidación grande</translation>
    </message>
    <message>
        <source>Pleural irregularity</source>
        <translation>Irregularidad pleural</translation>
    </message>
    <message>
        <source>Effusion</source>
        <translation>Derrame</translation>
    </message>
    <message>
        <source>Air bronchogram</source>
        <translation>Broncograma aéreo</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>{one}, {other}</source>
        <translation>{one}, {other}</translation>
    </message>
    <message>
        <source>stated in the file</source>
        <translation>indicada en el archivo</translation>
    </message>
    <message>
        <source>present</source>
        <translation>presente</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>can&apos;t tell</source>
        <translation>indeterminado</translation>
    </message>
    <message>
        <source>small</source>
        <translation>pequeña</translation>
    </message>
    <message>
        <source>large</source>
        <translation>grande</translation>
    </message>
    <message>
        <source>{answer}, {extent}</source>
        <translation>{answer}, {extent}</translation>
    </message>
    <message>
        <source>The reviewer sees no consolidation; the model flags the clip.</source>
        <translation>El revisor no ve consolidación; el modelo señala el clip.</translation>
    </message>
    <message>
        <source>The reviewer sees a consolidation; the model does not flag the clip.</source>
        <translation>El revisor ve una consolidación; el modelo no señala el clip.</translation>
    </message>
    <message>
        <source>The reviewer sees a large consolidation; the distance track flags none.</source>
        <translation>El revisor ve una consolidación grande; la curva de distancia no señala ninguna.</translation>
    </message>
    <message>
        <source>The reviewer sees a small consolidation; the distance track flags a large one.</source>
        <translation>El revisor ve una consolidación pequeña; la curva de distancia señala una grande.</translation>
    </message>
    <message>
        <source>found in the frames</source>
        <translation>hallada en los fotogramas</translation>
    </message>
    <message>
        <source>drawn for this clip</source>
        <translation>dibujada para este clip</translation>
    </message>
    <message>
        <source>drawn for clips that look alike</source>
        <translation>dibujada para clips parecidos</translation>
    </message>
    <message>
        <source>The step was not taken: what it was to change has changed meanwhile.</source>
        <translation>El paso no se dio: lo que iba a cambiar cambió entretanto.</translation>
    </message>
    <message>
        <source>Look at it again, and repeat the step if it is still wanted.</source>
        <translation>Compruébelo y repita el paso si aún lo desea.</translation>
    </message>
    <message>
        <source>Research use only, not for diagnosis</source>
        <translation>Solo para investigación, no para diagnóstico</translation>
    </message>
    <message>
        <source>This model has no classifier head, so there is no probability track.</source>
        <translation>Este modelo no tiene cabeza clasificadora; por eso no hay curva de probabilidad.</translation>
    </message>
    <message>
        <source>This model has no reference, so there is no distance track.</source>
        <translation>Este modelo no tiene referencia; por eso no hay curva de distancia.</translation>
    </message>
    <message>
        <source>less than 0.1%</source>
        <translation>menos del 0.1%</translation>
    </message>
    <message>
        <source>more than 99.9%</source>
        <translation>más del 99.9%</translation>
    </message>
    <message>
        <source>6 BLUE points</source>
        <translation>6 puntos BLUE</translation>
    </message>
    <message>
        <source>8 zones</source>
        <translation>8 zonas</translation>
    </message>
    <message>
        <source>12 zones</source>
        <translation>12 zonas</translation>
    </message>
    <message>
        <source>12 sweeps, paediatric</source>
        <translation>12 barridos, pediátrico</translation>
    </message>
    <message>
        <source>Right anterior upper</source>
        <translation>Anterior superior derecha</translation>
    </message>
    <message>
        <source>Left anterior upper</source>
        <translation>Anterior superior izquierda</translation>
    </message>
    <message>
        <source>Right anterior lower</source>
        <translation>Anterior inferior derecha</translation>
    </message>
    <message>
        <source>Left anterior lower</source>
        <translation>Anterior inferior izquierda</translation>
    </message>
    <message>
        <source>Right lateral upper</source>
        <translation>Lateral superior derecha</translation>
    </message>
    <message>
        <source>Left lateral upper</source>
        <translation>Lateral superior izquierda</translation>
    </message>
    <message>
        <source>Right lateral lower</source>
        <translation>Lateral inferior derecha</translation>
    </message>
    <message>
        <source>Left lateral lower</source>
        <translation>Lateral inferior izquierda</translation>
    </message>
    <message>
        <source>Right upper BLUE point</source>
        <translation>Punto BLUE superior derecho</translation>
    </message>
    <message>
        <source>Left upper BLUE point</source>
        <translation>Punto BLUE superior izquierdo</translation>
    </message>
    <message>
        <source>Right lower BLUE point</source>
        <translation>Punto BLUE inferior derecho</translation>
    </message>
    <message>
        <source>Left lower BLUE point</source>
        <translation>Punto BLUE inferior izquierdo</translation>
    </message>
    <message>
        <source>Right PLAPS point</source>
        <translation>Punto PLAPS derecho</translation>
    </message>
    <message>
        <source>Left PLAPS point</source>
        <translation>Punto PLAPS izquierdo</translation>
    </message>
    <message>
        <source>Right posterior upper</source>
        <translation>Posterior superior derecha</translation>
    </message>
    <message>
        <source>Left posterior upper</source>
        <translation>Posterior superior izquierda</translation>
    </message>
    <message>
        <source>Right posterior lower</source>
        <translation>Posterior inferior derecha</translation>
    </message>
    <message>
        <source>Left posterior lower</source>
        <translation>Posterior inferior izquierda</translation>
    </message>
    <message>
        <source>Right anterior, sagittal sweep</source>
        <translation>Anterior derecha, barrido sagital</translation>
    </message>
    <message>
        <source>Left anterior, sagittal sweep</source>
        <translation>Anterior izquierda, barrido sagital</translation>
    </message>
    <message>
        <source>Right anterior, transverse sweep</source>
        <translation>Anterior derecha, barrido transversal</translation>
    </message>
    <message>
        <source>Left anterior, transverse sweep</source>
        <translation>Anterior izquierda, barrido transversal</translation>
    </message>
    <message>
        <source>Right lateral, sagittal sweep</source>
        <translation>Lateral derecha, barrido sagital</translation>
    </message>
    <message>
        <source>Left lateral, sagittal sweep</source>
        <translation>Lateral izquierda, barrido sagital</translation>
    </message>
    <message>
        <source>Right lateral, transverse sweep</source>
        <translation>Lateral derecha, barrido transversal</translation>
    </message>
    <message>
        <source>Left lateral, transverse sweep</source>
        <translation>Lateral izquierda, barrido transversal</translation>
    </message>
    <message>
        <source>Right posterior, sagittal sweep</source>
        <translation>Posterior derecha, barrido sagital</translation>
    </message>
    <message>
        <source>Left posterior, sagittal sweep</source>
        <translation>Posterior izquierda, barrido sagital</translation>
    </message>
    <message>
        <source>Right posterior, transverse sweep</source>
        <translation>Posterior derecha, barrido transversal</translation>
    </message>
    <message>
        <source>Left posterior, transverse sweep</source>
        <translation>Posterior izquierda, barrido transversal</translation>
    </message>
    <message>
        <source>The clips of “{exam}” don&apos;t all say who the patient is, or that they are of one study.</source>
        <translation>No todos los clips de «{exam}» dicen quién es el paciente o que son de un mismo estudio.</translation>
    </message>
    <message>
        <source>Export the report without the patient&apos;s identity.</source>
        <translation>Exporte el informe sin la identidad del paciente.</translation>
    </message>
    <message>
        <source>not analysed</source>
        <translation>sin analizar</translation>
    </message>
    <message>
        <source>analysing</source>
        <translation>analizando</translation>
    </message>
    <message>
        <source>analysed</source>
        <translation>analizado</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>revisado</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>ilegible</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocida</translation>
    </message>
    <message>
        <source>Rename exam</source>
        <translation>Renombrar examen</translation>
    </message>
    <message>
        <source>There is no clip in the folder “{folder}”.</source>
        <translation>No hay ningún clip en la carpeta «{folder}».</translation>
    </message>
    <message>
        <source>Choose the folder that holds an exam&apos;s clips.</source>
        <translation>Elija la carpeta que contiene los clips de un examen.</translation>
    </message>
    <message>
        <source>No file in the folder “{folder}” can be read as a clip.</source>
        <translation>Ningún archivo de la carpeta «{folder}» se puede leer como clip.</translation>
    </message>
    <message>
        <source>Copy or export the clips again.</source>
        <translation>Copie o exporte de nuevo los clips.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be read ({reason}).</source>
        <translation>«{name}» no se puede leer ({reason}).</translation>
    </message>
    <message>
        <source>“{name}” was not written: its ending is none of {endings}.</source>
        <translation>«{name}» no se escribió: no termina en ninguna de estas extensiones: {endings}.</translation>
    </message>
    <message>
        <source>Choose a name that ends in one of them.</source>
        <translation>Elija un nombre que termine en una de ellas.</translation>
    </message>
    <message>
        <source>“{name}” was not written: the report of an exam ends in .pdf.</source>
        <translation>«{name}» no se escribió: el informe de un examen termina en .pdf.</translation>
    </message>
    <message>
        <source>Choose such a name.</source>
        <translation>Elija un nombre así.</translation>
    </message>
    <message>
        <source>“{name}” is the clip itself, which is never written over.</source>
        <translation>«{name}» es el propio clip, que nunca se sobrescribe.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>The clip has not been analysed yet.</source>
        <translation>El clip aún no se ha analizado.</translation>
    </message>
    <message>
        <source>Wait for the first values.</source>
        <translation>Espere a los primeros valores.</translation>
    </message>
    <message>
        <source>“{name}” has changed on disk since it was opened.</source>
        <translation>«{name}» ha cambiado en el disco desde que se abrió.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Ábralo de nuevo.</translation>
    </message>
    <message>
        <source>There is no clip in {names}.</source>
        <translation>No hay ningún clip en {names}.</translation>
    </message>
    <message>
        <source>Name a folder with healthy clips.</source>
        <translation>Indique una carpeta con clips sanos.</translation>
    </message>
    <message>
        <source>The model “{model}” has neither a classifier nor a reference, so there is no track.</source>
        <translation>El modelo «{model}» no tiene clasificador ni referencia; por eso no hay curva.</translation>
    </message>
    <message>
        <source>Build a reference for it, or choose another model.</source>
        <translation>Cree una referencia para él o elija otro modelo.</translation>
    </message>
    <message>
        <source>Frames of “{name}” could not be prepared for the network.</source>
        <translation>No se pudieron preparar para la red fotogramas de «{name}».</translation>
    </message>
    <message>
        <source>“{name}” is too large to be a model bundle.</source>
        <translation>«{name}» es demasiado grande para un paquete de modelo.</translation>
    </message>
    <message>
        <source>The model file “{name}” is not the one that was installed: its SHA-256 differs.</source>
        <translation>El archivo de modelo «{name}» no es el que se instaló: su SHA-256 es distinto.</translation>
    </message>
    <message>
        <source>Install it again.</source>
        <translation>Instálelo de nuevo.</translation>
    </message>
    <message>
        <source>The model file “{name}” is cut short or damaged.</source>
        <translation>El archivo de modelo «{name}» está incompleto o dañado.</translation>
    </message>
    <message>
        <source>Get it again.</source>
        <translation>Consígalo de nuevo.</translation>
    </message>
    <message>
        <source>“{name}” holds values that are not finite numbers.</source>
        <translation>«{name}» contiene valores que no son números finitos.</translation>
    </message>
    <message>
        <source>The model “{name}” does not give its stored answer to its stored frames.</source>
        <translation>El modelo «{name}» no da la respuesta guardada para sus fotogramas guardados.</translation>
    </message>
    <message>
        <source>The file may be damaged: get it again.</source>
        <translation>El archivo puede estar dañado: consígalo de nuevo.</translation>
    </message>
    <message>
        <source>The tensors of “{name}” are not those its model card announces.</source>
        <translation>Los tensores de «{name}» no son los que anuncia su ficha de modelo.</translation>
    </message>
    <message>
        <source>Get the model file again.</source>
        <translation>Consiga de nuevo el archivo de modelo.</translation>
    </message>
    <message>
        <source>Choose a .safetensors file made by CLARUS.</source>
        <translation>Elija un archivo .safetensors creado por CLARUS.</translation>
    </message>
    <message>
        <source>The model file “{name}” can&apos;t be read ({reason}).</source>
        <translation>El archivo de modelo «{name}» no se puede leer ({reason}).</translation>
    </message>
    <message>
        <source>There is no model file “{name}”.</source>
        <translation>No existe el archivo de modelo «{name}».</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>Elija otro modelo.</translation>
    </message>
    <message>
        <source>The model “{model}” has a track without a threshold.</source>
        <translation>El modelo «{model}» tiene una curva sin umbral.</translation>
    </message>
    <message>
        <source>“{name}” is not a model bundle.</source>
        <translation>«{name}» no es un paquete de modelo.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or holds no model card.</source>
        <translation>«{name}» está dañado o no contiene ficha de modelo.</translation>
    </message>
    <message>
        <source>“{name}” has another bundle format than the {format} this version reads.</source>
        <translation>«{name}» tiene un formato de paquete distinto del {format} que lee esta versión.</translation>
    </message>
    <message>
        <source>Update CLARUS Desktop.</source>
        <translation>Actualice CLARUS Desktop.</translation>
    </message>
    <message>
        <source>The model card of “{name}” has a missing, unknown or wrong field: {field}.</source>
        <translation>En la ficha de modelo de «{name}» falta un campo, o es desconocido o erróneo: {field}.</translation>
    </message>
    <message>
        <source>The reference distances of “{name}” are damaged.</source>
        <translation>Las distancias de referencia de «{name}» están dañadas.</translation>
    </message>
    <message>
        <source>Architecture: {name}, found from names and shapes.</source>
        <translation>Arquitectura: {name}, deducida de nombres y formas.</translation>
    </message>
    <message>
        <source>Encoder: {taken} of {tensors} tensors taken over.</source>
        <translation>Codificador: se tomaron {taken} de {tensors} tensores.</translation>
    </message>
    <message>
        <source>Heads: {names}.</source>
        <translation>Cabezas: {names}.</translation>
    </message>
    <message>
        <source>Heads: none.</source>
        <translation>Cabezas: ninguna.</translation>
    </message>
    <message>
        <source>Wrappers taken off: {names}.</source>
        <translation>Envolturas retiradas: {names}.</translation>
    </message>
    <message>
        <source>Wrappers taken off: none.</source>
        <translation>Envolturas retiradas: ninguna.</translation>
    </message>
    <message>
        <source>Ignored: {names}.</source>
        <translation>Ignorado: {names}.</translation>
    </message>
    <message>
        <source>Ignored: nothing.</source>
        <translation>Ignorado: nada.</translation>
    </message>
    <message>
        <source>“{name}” holds weights that are not finite numbers.</source>
        <translation>«{name}» contiene pesos que no son números finitos.</translation>
    </message>
    <message>
        <source>The heads in “{name}” are not of the published shape.</source>
        <translation>Las cabezas de «{name}» no tienen la forma publicada.</translation>
    </message>
    <message>
        <source>“{name}” is missing, not a file, or too large for a checkpoint.</source>
        <translation>«{name}» falta, no es un archivo o es demasiado grande para un checkpoint.</translation>
    </message>
    <message>
        <source>“{name}” is a web page, not a checkpoint.</source>
        <translation>«{name}» es una página web, no un checkpoint.</translation>
    </message>
    <message>
        <source>Download it again; a share link must end in dl=1, not dl=0.</source>
        <translation>Descárguelo de nuevo; un enlace compartido debe terminar en dl=1, no dl=0.</translation>
    </message>
    <message>
        <source>“{name}” was refused: it holds more than weights ({names}).</source>
        <translation>«{name}» se rechazó: contiene más que pesos ({names}).</translation>
    </message>
    <message>
        <source>Ask its maker for the plain state_dict.</source>
        <translation>Pida a su autor el state_dict simple.</translation>
    </message>
    <message>
        <source>“{name}” is damaged, or not a checkpoint of plain weights.</source>
        <translation>«{name}» está dañado o no es un checkpoint de pesos simples.</translation>
    </message>
    <message>
        <source>“{name}” holds none of the known networks.</source>
        <translation>«{name}» no contiene ninguna de las redes conocidas.</translation>
    </message>
    <message>
        <source>Known are {names}.</source>
        <translation>Se conocen {names}.</translation>
    </message>
    <message>
        <source>{number} missing (first: {name})</source>
        <translation>faltan {number} (primero: {name})</translation>
    </message>
    <message>
        <source>{number} misshapen (first: {name})</source>
        <translation>{number} de forma errónea (primero: {name})</translation>
    </message>
    <message>
        <source>{number} unknown (first: {name})</source>
        <translation>{number} desconocidos (primero: {name})</translation>
    </message>
    <message>
        <source>“{name}” looks like {architecture}, but not all of its encoder fits: {faults}.</source>
        <translation>«{name}» parece {architecture}, pero no todo su codificador encaja: {faults}.</translation>
    </message>
    <message>
        <source>A network is only imported whole.</source>
        <translation>Una red solo se importa completa.</translation>
    </message>
    <message>
        <source>Processor (OpenVINO)</source>
        <translation>Procesador (OpenVINO)</translation>
    </message>
    <message>
        <source>Processor (PyTorch)</source>
        <translation>Procesador (PyTorch)</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>Tarjeta gráfica (CUDA)</translation>
    </message>
    <message>
        <source>Apple GPU (PyTorch)</source>
        <translation>GPU de Apple (PyTorch)</translation>
    </message>
    <message>
        <source>Intel graphics (OpenVINO)</source>
        <translation>Gráficos Intel (OpenVINO)</translation>
    </message>
    <message>
        <source>Intel NPU (OpenVINO)</source>
        <translation>NPU de Intel (OpenVINO)</translation>
    </message>
    <message>
        <source>There is no device “{device}” that this program can use.</source>
        <translation>No hay ningún dispositivo «{device}» que este programa pueda usar.</translation>
    </message>
    <message>
        <source>Choose one of {devices}.</source>
        <translation>Elija uno de estos: {devices}.</translation>
    </message>
    <message>
        <source>The device “{name}” can&apos;t compute in {precision}.</source>
        <translation>El dispositivo «{name}» no puede calcular en {precision}.</translation>
    </message>
    <message>
        <source>Choose one of {precisions}.</source>
        <translation>Elija una de estas: {precisions}.</translation>
    </message>
    <message>
        <source>Get the file another way and import it from disk.</source>
        <translation>Consiga el archivo de otro modo e impórtelo desde el disco.</translation>
    </message>
    <message>
        <source>That is not the address of a file.</source>
        <translation>Esa no es la dirección de un archivo.</translation>
    </message>
    <message>
        <source>It begins with https:// and has no blanks.</source>
        <translation>Empieza por https:// y no tiene espacios.</translation>
    </message>
    <message>
        <source>Files are only fetched over an encrypted connection.</source>
        <translation>Los archivos solo se obtienen por una conexión cifrada.</translation>
    </message>
    <message>
        <source>Use https://.</source>
        <translation>Use https://.</translation>
    </message>
    <message>
        <source>The address holds a name or password.</source>
        <translation>La dirección contiene un nombre o una contraseña.</translation>
    </message>
    <message>
        <source>“{host}” refers to a connection without encryption.</source>
        <translation>«{host}» remite a una conexión sin cifrar.</translation>
    </message>
    <message>
        <source>“{host}” sent another part than was asked for.</source>
        <translation>«{host}» envió una parte distinta de la pedida.</translation>
    </message>
    <message>
        <source>Fetch it again.</source>
        <translation>Obténgalo de nuevo.</translation>
    </message>
    <message>
        <source>The file is larger than the {limit} MiB that a checkpoint may have.</source>
        <translation>El archivo supera los {limit} MiB que puede tener un checkpoint.</translation>
    </message>
    <message>
        <source>“{host}” sent an empty file.</source>
        <translation>«{host}» envió un archivo vacío.</translation>
    </message>
    <message>
        <source>“{host}” sent a web page, not a file.</source>
        <translation>«{host}» envió una página web, no un archivo.</translation>
    </message>
    <message>
        <source>A share link must be one for downloading (dl=1), without signing in.</source>
        <translation>Un enlace compartido debe ser de descarga (dl=1), sin iniciar sesión.</translation>
    </message>
    <message>
        <source>What has come is kept: fetch it again to go on from there.</source>
        <translation>Lo recibido se conserva: obténgalo de nuevo para continuar desde ahí.</translation>
    </message>
    <message>
        <source>“{host}” doesn&apos;t give the file ({code}).</source>
        <translation>«{host}» no entrega el archivo ({code}).</translation>
    </message>
    <message>
        <source>“{host}” could not show that it is “{host}”; nothing was fetched.</source>
        <translation>«{host}» no pudo demostrar que es «{host}»; no se obtuvo nada.</translation>
    </message>
    <message>
        <source>The connection to “{host}” was cut or stood still.</source>
        <translation>La conexión con «{host}» se cortó o se detuvo.</translation>
    </message>
    <message>
        <source>“{host}” could not be reached.</source>
        <translation>No se pudo contactar con «{host}».</translation>
    </message>
    <message>
        <source>Check the connection to the network.</source>
        <translation>Compruebe la conexión a la red.</translation>
    </message>
    <message>
        <source>The file could not be written ({reason}).</source>
        <translation>El archivo no se pudo escribir ({reason}).</translation>
    </message>
    <message>
        <source>Make room on the disk.</source>
        <translation>Libere espacio en el disco.</translation>
    </message>
    <message>
        <source>The network gave values that are not finite numbers ({precision}).</source>
        <translation>La red dio valores que no son números finitos ({precision}).</translation>
    </message>
    <message>
        <source>Choose another device, the precision float32, or another model.</source>
        <translation>Elija otro dispositivo, la precisión float32 u otro modelo.</translation>
    </message>
    <message>
        <source>The computation on {device} failed: {reason}.</source>
        <translation>Falló el cálculo en {device}: {reason}.</translation>
    </message>
    <message>
        <source>Choose another device.</source>
        <translation>Elija otro dispositivo.</translation>
    </message>
    <message>
        <source>The network gave values that are not finite numbers.</source>
        <translation>La red dio valores que no son números finitos.</translation>
    </message>
    <message>
        <source>Check that the disk has room and that the folder may be written to.</source>
        <translation>Compruebe que el disco tiene espacio y que se puede escribir en la carpeta.</translation>
    </message>
    <message>
        <source>{clip}: {n} frame measured.</source>
        <translation>{clip}: {n} fotograma medido.</translation>
    </message>
    <message>
        <source>{clip}: {n} frames measured.</source>
        <translation>{clip}: {n} fotogramas medidos.</translation>
    </message>
    <message>
        <source>There is no model “{name}”.</source>
        <translation>No existe el modelo «{name}».</translation>
    </message>
    <message>
        <source>No model can be used.</source>
        <translation>No se puede usar ningún modelo.</translation>
    </message>
    <message>
        <source>Install the program again, or import a model.</source>
        <translation>Instale de nuevo el programa o importe un modelo.</translation>
    </message>
    <message>
        <source>Known models: {names}.</source>
        <translation>Modelos conocidos: {names}.</translation>
    </message>
    <message>
        <source>Known models: none.</source>
        <translation>Modelos conocidos: ninguno.</translation>
    </message>
    <message>
        <source>The model “{name}” came with the program and stays.</source>
        <translation>El modelo «{name}» vino con el programa y permanece.</translation>
    </message>
    <message>
        <source>“{name}” could not be removed ({reason}).</source>
        <translation>«{name}» no se pudo eliminar ({reason}).</translation>
    </message>
    <message>
        <source>The list of model hashes ({file}) can&apos;t be read.</source>
        <translation>La lista de hashes de modelos ({file}) no se puede leer.</translation>
    </message>
    <message>
        <source>The list of model hashes ({file}) is damaged.</source>
        <translation>La lista de hashes de modelos ({file}) está dañada.</translation>
    </message>
    <message>
        <source>There is already a model “{name}”.</source>
        <translation>Ya existe un modelo «{name}».</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be the name of a model.</source>
        <translation>«{name}» no puede ser el nombre de un modelo.</translation>
    </message>
    <message>
        <source>Use up to 64 letters, digits, dots, hyphens and underscores, beginning with a letter or digit.</source>
        <translation>Use hasta 64 letras, cifras, puntos, guiones y guiones bajos, empezando por una letra o cifra.</translation>
    </message>
    <message>
        <source>“{name}” is not the file that was installed: its SHA-256 differs.</source>
        <translation>«{name}» no es el archivo que se instaló: su SHA-256 es distinto.</translation>
    </message>
    <message>
        <source>“{name}” is not in the list of models that came with the program.</source>
        <translation>«{name}» no está en la lista de modelos que vinieron con el programa.</translation>
    </message>
    <message>
        <source>The model “{model}” has no reference.</source>
        <translation>El modelo «{model}» no tiene referencia.</translation>
    </message>
    <message>
        <source>Build one from healthy clips.</source>
        <translation>Cree una con clips sanos.</translation>
    </message>
    <message>
        <source>the processor</source>
        <translation>el procesador</translation>
    </message>
    <message>
        <source>The model card&apos;s preprocessing has missing or unknown fields.</source>
        <translation>El preprocesamiento de la ficha de modelo tiene campos que faltan o son desconocidos.</translation>
    </message>
    <message>
        <source>The model asks for an unknown preprocessing ({name}).</source>
        <translation>El modelo pide un preprocesamiento desconocido ({name}).</translation>
    </message>
    <message>
        <source>The model card&apos;s preprocessing has an impossible size, mean or std.</source>
        <translation>El preprocesamiento de la ficha de modelo tiene un tamaño, mean o std imposible.</translation>
    </message>
    <message>
        <source>ResNet-18, published by CLARUS</source>
        <translation>ResNet-18, publicada por CLARUS</translation>
    </message>
    <message>
        <source>DenseNet-121, published by CLARUS</source>
        <translation>DenseNet-121, publicada por CLARUS</translation>
    </message>
    <message>
        <source>EfficientNet-B0, published by CLARUS</source>
        <translation>EfficientNet-B0, publicada por CLARUS</translation>
    </message>
    <message>
        <source>The file is another one than on {day}: its SHA-256 was {before} then and is {now} now. It was not imported.</source>
        <translation>El archivo no es el mismo que el {day}: su SHA-256 era {before} y ahora es {now}. No se importó.</translation>
    </message>
    <message>
        <source>Ask its maker whether it was replaced. A file that you trust can be imported from disk.</source>
        <translation>Pregunte a su autor si se sustituyó. Un archivo en el que confíe puede importarse desde el disco.</translation>
    </message>
    <message>
        <source>SHA-256: {sha256}, remembered once this is a model: another file there is refused then.</source>
        <translation>SHA-256: {sha256}, se recordará cuando esto sea un modelo: entonces se rechazará otro archivo en su lugar.</translation>
    </message>
    <message>
        <source>SHA-256: {sha256}, the same as on {day}.</source>
        <translation>SHA-256: {sha256}, el mismo que el {day}.</translation>
    </message>
    <message>
        <source>What was fetched before is not known: “{file}” can&apos;t be read.</source>
        <translation>No se sabe qué se obtuvo antes: «{file}» no se puede leer.</translation>
    </message>
    <message>
        <source>Take it out of the folder of your models to begin anew.</source>
        <translation>Sáquelo de la carpeta de sus modelos para empezar de nuevo.</translation>
    </message>
    <message>
        <source>A reference needs clips without consolidation of at least two patients.</source>
        <translation>Una referencia necesita clips sin consolidación de al menos dos pacientes.</translation>
    </message>
    <message>
        <source>Add clips of further patients.</source>
        <translation>Añada clips de más pacientes.</translation>
    </message>
    <message>
        <source>What a model was trained on can&apos;t be told from fewer than ten patients or clips.</source>
        <translation>Con menos de diez pacientes o clips no se puede saber con qué se entrenó un modelo.</translation>
    </message>
    <message>
        <source>The embeddings of what the model was trained on are all the same.</source>
        <translation>Los embeddings de los datos de entrenamiento del modelo son todos iguales.</translation>
    </message>
    <message>
        <source>Open a clip first.</source>
        <translation>Abra primero un clip.</translation>
    </message>
    <message>
        <source>The review is still being read.</source>
        <translation>La revisión aún se está leyendo.</translation>
    </message>
    <message>
        <source>The palette of “{name}” is missing or damaged.</source>
        <translation>La paleta de «{name}» falta o está dañada.</translation>
    </message>
    <message>
        <source>Export the clip again.</source>
        <translation>Exporte de nuevo el clip.</translation>
    </message>
    <message>
        <source>ultrasound</source>
        <translation>ecografía</translation>
    </message>
    <message>
        <source>intravascular ultrasound</source>
        <translation>ecografía intravascular</translation>
    </message>
    <message>
        <source>female</source>
        <translation>femenino</translation>
    </message>
    <message>
        <source>male</source>
        <translation>masculino</translation>
    </message>
    <message>
        <source>right</source>
        <translation>derecha</translation>
    </message>
    <message>
        <source>left</source>
        <translation>izquierda</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>ambos lados</translation>
    </message>
    <message>
        <source>unpaired</source>
        <translation>impar</translation>
    </message>
    <message>
        <source>{n} day</source>
        <translation>{n} día</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} días</translation>
    </message>
    <message>
        <source>{n} week</source>
        <translation>{n} semana</translation>
    </message>
    <message>
        <source>{n} weeks</source>
        <translation>{n} semanas</translation>
    </message>
    <message>
        <source>{n} month</source>
        <translation>{n} mes</translation>
    </message>
    <message>
        <source>{n} months</source>
        <translation>{n} meses</translation>
    </message>
    <message>
        <source>{n} year</source>
        <translation>{n} año</translation>
    </message>
    <message>
        <source>{n} years</source>
        <translation>{n} años</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>not stated: treat as yes</source>
        <translation>no consta: tratar como sí</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>no consta</translation>
    </message>
    <message>
        <source>yes, {ratios}</source>
        <translation>sí, {ratios}</translation>
    </message>
    <message>
        <source>{before} then {after}</source>
        <translation>{before} y luego {after}</translation>
    </message>
    <message>
        <source>Study description</source>
        <translation>Descripción del estudio</translation>
    </message>
    <message>
        <source>Series description</source>
        <translation>Descripción de la serie</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Procedure step</source>
        <translation>Paso del procedimiento</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>View code</source>
        <translation>Código de vista</translation>
    </message>
    <message>
        <source>Anatomic region</source>
        <translation>Región anatómica</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Body part</source>
        <translation>Parte del cuerpo</translation>
    </message>
    <message>
        <source>Laterality</source>
        <translation>Lateralidad</translation>
    </message>
    <message>
        <source>Image laterality</source>
        <translation>Lateralidad de la imagen</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalidad</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Fabricante</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Software version</source>
        <translation>Versión del software</translation>
    </message>
    <message>
        <source>Transducer</source>
        <translation>Transductor</translation>
    </message>
    <message>
        <source>Transducer type</source>
        <translation>Tipo de transductor</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>Depth of scan field</source>
        <translation>Profundidad de exploración</translation>
    </message>
    <message>
        <source>{amount} mm</source>
        <translation>{amount} mm</translation>
    </message>
    <message>
        <source>Mechanical index</source>
        <translation>Índice mecánico</translation>
    </message>
    <message>
        <source>Soft tissue thermal index</source>
        <translation>Índice térmico, tejido blando</translation>
    </message>
    <message>
        <source>Bone thermal index</source>
        <translation>Índice térmico óseo</translation>
    </message>
    <message>
        <source>Cranial thermal index</source>
        <translation>Índice térmico craneal</translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation>Frecuencia cardíaca</translation>
    </message>
    <message>
        <source>{amount} /min</source>
        <translation>{amount} /min</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Fotogramas</translation>
    </message>
    <message>
        <source>Frame time</source>
        <translation>Tiempo por fotograma</translation>
    </message>
    <message>
        <source>{amount} ms</source>
        <translation>{amount} ms</translation>
    </message>
    <message>
        <source>Cine rate</source>
        <translation>Frecuencia de cine</translation>
    </message>
    <message>
        <source>{amount} frames/s</source>
        <translation>{amount} fotogramas/s</translation>
    </message>
    <message>
        <source>Recommended frame rate</source>
        <translation>Frecuencia recomendada</translation>
    </message>
    <message>
        <source>Image size</source>
        <translation>Tamaño de la imagen</translation>
    </message>
    <message>
        <source>Lossy compression</source>
        <translation>Compresión con pérdida</translation>
    </message>
    <message>
        <source>Burned-in text</source>
        <translation>Texto incrustado</translation>
    </message>
    <message>
        <source>Identity removed</source>
        <translation>Identidad retirada</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Estudio</translation>
    </message>
    <message>
        <source>Series {number}</source>
        <translation>Serie {number}</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>“{name}” doesn&apos;t say how large its frames are.</source>
        <translation>«{name}» no dice qué tamaño tienen sus fotogramas.</translation>
    </message>
    <message>
        <source>Copy or export the clip again.</source>
        <translation>Copie o exporte de nuevo el clip.</translation>
    </message>
    <message>
        <source>The frames of “{name}” would have {width} × {height} pixels: more than any recording.</source>
        <translation>Los fotogramas de «{name}» tendrían {width} × {height} píxeles: más que cualquier grabación.</translation>
    </message>
    <message>
        <source>The pixels of “{name}” are {samples} × {bits} bits; ultrasound has 1 or 3 × 8 or 16.</source>
        <translation>Los píxeles de «{name}» son de {samples} × {bits} bits; la ecografía tiene 1 o 3 × 8 o 16.</translation>
    </message>
    <message>
        <source>Choose an ultrasound clip.</source>
        <translation>Elija un clip de ecografía.</translation>
    </message>
    <message>
        <source>“{name}” has a damaged DICOM header.</source>
        <translation>«{name}» tiene una cabecera DICOM dañada.</translation>
    </message>
    <message>
        <source>The frames of “{name}” are compressed in a way that this program doesn&apos;t know.</source>
        <translation>Los fotogramas de «{name}» están comprimidos de un modo que este programa no conoce.</translation>
    </message>
    <message>
        <source>The frames of “{name}” are compressed in a way, “{way}”, that this program doesn&apos;t know.</source>
        <translation>Los fotogramas de «{name}» están comprimidos de un modo, «{way}», que este programa no conoce.</translation>
    </message>
    <message>
        <source>Export the clip again, uncompressed or as JPEG.</source>
        <translation>Exporte de nuevo el clip, sin comprimir o como JPEG.</translation>
    </message>
    <message>
        <source>“{name}” is the list of the recordings on a disk, not a recording.</source>
        <translation>«{name}» es la lista de las grabaciones de un disco, no una grabación.</translation>
    </message>
    <message>
        <source>Open its folder and choose the clip inside.</source>
        <translation>Abra su carpeta y elija el clip que contiene.</translation>
    </message>
    <message>
        <source>“{name}” was cut short: its frames are missing.</source>
        <translation>«{name}» quedó incompleto: faltan sus fotogramas.</translation>
    </message>
    <message>
        <source>“{name}” holds no image: it is a DICOM object of the kind “{kind}”.</source>
        <translation>«{name}» no contiene imagen: es un objeto DICOM del tipo «{kind}».</translation>
    </message>
    <message>
        <source>“{name}” is no DICOM object with an image.</source>
        <translation>«{name}» no es un objeto DICOM con imagen.</translation>
    </message>
    <message>
        <source>“{name}” inflates to more than {limit} MB.</source>
        <translation>«{name}» ocupa más de {limit} MB al descomprimirse.</translation>
    </message>
    <message>
        <source>Export the clip again without deflation.</source>
        <translation>Exporte de nuevo el clip sin compresión deflate.</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Patient, ideographic</source>
        <translation>Paciente, ideográfico</translation>
    </message>
    <message>
        <source>Patient, phonetic</source>
        <translation>Paciente, fonético</translation>
    </message>
    <message>
        <source>Patient ID</source>
        <translation>ID del paciente</translation>
    </message>
    <message>
        <source>Issuer of patient ID</source>
        <translation>Emisor del ID del paciente</translation>
    </message>
    <message>
        <source>Other patient IDs</source>
        <translation>Otros ID del paciente</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Otros nombres</translation>
    </message>
    <message>
        <source>Birth name</source>
        <translation>Nombre de nacimiento</translation>
    </message>
    <message>
        <source>Mother&apos;s birth name</source>
        <translation>Nombre de nacimiento de la madre</translation>
    </message>
    <message>
        <source>Responsible person</source>
        <translation>Persona responsable</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Ocupación</translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation>Grupo étnico</translation>
    </message>
    <message>
        <source>Patient comments</source>
        <translation>Comentarios del paciente</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Admission ID</source>
        <translation>ID de ingreso</translation>
    </message>
    <message>
        <source>Accession number</source>
        <translation>Número de acceso</translation>
    </message>
    <message>
        <source>Study ID</source>
        <translation>ID del estudio</translation>
    </message>
    <message>
        <source>Study date</source>
        <translation>Fecha del estudio</translation>
    </message>
    <message>
        <source>Series date</source>
        <translation>Fecha de la serie</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Grabado</translation>
    </message>
    <message>
        <source>Content date</source>
        <translation>Fecha del contenido</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institución</translation>
    </message>
    <message>
        <source>Institution&apos;s address</source>
        <translation>Dirección de la institución</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Estación</translation>
    </message>
    <message>
        <source>Device serial number</source>
        <translation>Número de serie del equipo</translation>
    </message>
    <message>
        <source>Referring physician</source>
        <translation>Médico remitente</translation>
    </message>
    <message>
        <source>Requesting physician</source>
        <translation>Médico solicitante</translation>
    </message>
    <message>
        <source>Performing physician</source>
        <translation>Médico ejecutante</translation>
    </message>
    <message>
        <source>Reading physician</source>
        <translation>Médico informante</translation>
    </message>
    <message>
        <source>Physician of record</source>
        <translation>Médico responsable</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>from the video</source>
        <translation>del video</translation>
    </message>
    <message>
        <source>Frame times</source>
        <translation>Tiempos de fotograma</translation>
    </message>
    <message>
        <source>The decoder for “{name}” could not be started.</source>
        <translation>No se pudo iniciar el decodificador para «{name}».</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“{name}” was cut short within its first frame.</source>
        <translation>«{name}» quedó cortado en su primer fotograma.</translation>
    </message>
    <message>
        <source>from {field} ({rate} per second)</source>
        <translation>de {field} ({rate} por segundo)</translation>
    </message>
    <message>
        <source>from FrameTime ({time} ms)</source>
        <translation>de FrameTime ({time} ms)</translation>
    </message>
    <message>
        <source>from FrameTimeVector ({time} ms in the middle)</source>
        <translation>de FrameTimeVector ({time} ms de mediana)</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be read as an image.</source>
        <translation>«{name}» no se puede leer como imagen.</translation>
    </message>
    <message>
        <source>“{name}” holds no frame that can be decoded.</source>
        <translation>«{name}» no contiene ningún fotograma que se pueda decodificar.</translation>
    </message>
    <message>
        <source>“{name}” was cut short, and nothing of it can be shown.</source>
        <translation>«{name}» quedó incompleto y no se puede mostrar nada de él.</translation>
    </message>
    <message>
        <source>Copy or export it again.</source>
        <translation>Cópielo o expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>Open it in another program to see whether it is damaged.</source>
        <translation>Ábralo en otro programa para ver si está dañado.</translation>
    </message>
    <message>
        <source>Images of “{name}” were changed while it was open.</source>
        <translation>Se cambiaron imágenes de «{name}» mientras estaba abierto.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {limit} MB.</source>
        <translation>«{name}» supera los {limit} MB.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {limit} million pixels.</source>
        <translation>«{name}» supera los {limit} millones de píxeles.</translation>
    </message>
    <message>
        <source>“{name}” is a folder, and its images are no series.</source>
        <translation>«{name}» es una carpeta y sus imágenes no forman una serie.</translation>
    </message>
    <message>
        <source>Choose a clip inside it.</source>
        <translation>Elija un clip de su interior.</translation>
    </message>
    <message>
        <source>“{name}” was changed, moved or deleted while it was open.</source>
        <translation>«{name}» se cambió, movió o eliminó mientras estaba abierto.</translation>
    </message>
    <message>
        <source>Open the clip again.</source>
        <translation>Abra de nuevo el clip.</translation>
    </message>
    <message>
        <source>“{name}” is an address, and only files are opened.</source>
        <translation>«{name}» es una dirección y solo se abren archivos.</translation>
    </message>
    <message>
        <source>Save the clip to a disk and open it there.</source>
        <translation>Guarde el clip en un disco y ábralo allí.</translation>
    </message>
    <message>
        <source>There is no file named “{name}”.</source>
        <translation>No existe ningún archivo llamado «{name}».</translation>
    </message>
    <message>
        <source>Check the name; the file may have been moved or renamed.</source>
        <translation>Compruebe el nombre; quizá el archivo se movió o cambió de nombre.</translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a clip.</source>
        <translation>«{name}» es una carpeta, no un clip.</translation>
    </message>
    <message>
        <source>“{name}” is not a regular file.</source>
        <translation>«{name}» no es un archivo normal.</translation>
    </message>
    <message>
        <source>Choose a clip stored as a file.</source>
        <translation>Elija un clip guardado como archivo.</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>«{name}» está vacío.</translation>
    </message>
    <message>
        <source>“{name}” is not a video but a text that leads to other files, which are never followed.</source>
        <translation>«{name}» no es un video, sino un texto que remite a otros archivos, que nunca se siguen.</translation>
    </message>
    <message>
        <source>Open the clip itself.</source>
        <translation>Abra el propio clip.</translation>
    </message>
    <message>
        <source>unknown error</source>
        <translation>error desconocido</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be read: {reason}.</source>
        <translation>«{name}» no se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>Check the file&apos;s permissions and its disk.</source>
        <translation>Compruebe los permisos del archivo y su disco.</translation>
    </message>
    <message>
        <source>“{name}” needs more memory than there is.</source>
        <translation>«{name}» necesita más memoria de la que hay.</translation>
    </message>
    <message>
        <source>Close other programs and try again; if that doesn&apos;t help, the file is damaged.</source>
        <translation>Cierre otros programas e inténtelo de nuevo; si no sirve, el archivo está dañado.</translation>
    </message>
    <message>
        <source>“{name}” was closed.</source>
        <translation>«{name}» se cerró.</translation>
    </message>
    <message>
        <source>“{name}” is not a clip of a known kind.</source>
        <translation>«{name}» no es un clip de un tipo conocido.</translation>
    </message>
    <message>
        <source>“{name}” was cut short and holds no frame that can be decoded.</source>
        <translation>«{name}» quedó incompleto y no contiene ningún fotograma que se pueda decodificar.</translation>
    </message>
    <message>
        <source>“{name}” holds no video that can be decoded.</source>
        <translation>«{name}» no contiene video que se pueda decodificar.</translation>
    </message>
    <message>
        <source>“{name}” was cut short: its index, without which no frame is found, is missing.</source>
        <translation>«{name}» quedó incompleto: falta su índice, sin el cual no se encuentra ningún fotograma.</translation>
    </message>
    <message>
        <source>“{name}” was cut short, too early for anything to be shown.</source>
        <translation>«{name}» quedó cortado demasiado pronto para mostrar algo.</translation>
    </message>
    <message>
        <source>Choose a video, a DICOM file or an image.</source>
        <translation>Elija un video, un archivo DICOM o una imagen.</translation>
    </message>
    <message>
        <source>“{name}” gives other images than when it was opened.</source>
        <translation>«{name}» da imágenes distintas que al abrirlo.</translation>
    </message>
    <message>
        <source>Open the clip again; if that doesn&apos;t help, the file is damaged.</source>
        <translation>Abra de nuevo el clip; si no sirve, el archivo está dañado.</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>no consta</translation>
    </message>
    <message>
        <source>The program itself is licensed under {licence}, each library as listed.</source>
        <translation>El programa tiene la licencia {licence}; cada biblioteca, la que se indica.</translation>
    </message>
    <message>
        <source>{library} brings {encoders}</source>
        <translation>{library} incluye {encoders}</translation>
    </message>
    <message>
        <source>The program itself is licensed under {licence}.</source>
        <translation>El programa tiene la licencia {licence}.</translation>
    </message>
    <message>
        <source>Together with its libraries it may be passed on under the GNU General Public License 3, which the strictest of them ask for: {told}, under version 2 of it or any later one.</source>
        <translation>Junto con sus bibliotecas puede transmitirse bajo la GNU General Public License 3, que exigen las más estrictas: {told}, bajo su versión 2 o cualquier posterior.</translation>
    </message>
    <message>
        <source>Libraries that are proprietary, as listed, may not be passed on with it.</source>
        <translation>Las bibliotecas propietarias, como se indica, no pueden transmitirse con él.</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} y {other}</translation>
    </message>
    <message>
        <source>{name} gave no values.</source>
        <translation>{name} no dio ningún valor.</translation>
    </message>
    <message>
        <source>Check the clip in the window.</source>
        <translation>Compruebe el clip en la ventana.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Engines</source>
        <translation>Motores</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>Tarjeta gráfica</translation>
    </message>
    <message>
        <source>Reading clips</source>
        <translation>Lectura de clips</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>{model}: {told}</source>
        <translation>{model}: {told}</translation>
    </message>
    <message>
        <source>There is no model.</source>
        <translation>No hay modelos.</translation>
    </message>
    <message>
        <source>Install the program anew: it brings one.</source>
        <translation>Instale de nuevo el programa: trae uno.</translation>
    </message>
    <message>
        <source>Hash, keys, shapes, numbers and golden output hold: {models}.</source>
        <translation>Hash, claves, formas, números y salida patrón son correctos: {models}.</translation>
    </message>
    <message>
        <source>{device}: {name}, {backend}, {precision}; probabilities within {probability} and distances within {distance} of PyTorch&apos;s.</source>
        <translation>{device}: {name}, {backend}, {precision}; probabilidades a menos de {probability} y distancias a menos de {distance} de las de PyTorch.</translation>
    </message>
    <message>
        <source>{segments} in the {track} track</source>
        <translation>{segments} en la curva de {track}</translation>
    </message>
    <message>
        <source>{n} flagged segment</source>
        <translation>{n} segmento señalado</translation>
    </message>
    <message>
        <source>{n} flagged segments</source>
        <translation>{n} segmentos señalados</translation>
    </message>
    <message>
        <source>{frames} of the demo clip analysed: {told}.</source>
        <translation>{frames} del clip de demostración analizados: {told}.</translation>
    </message>
    <message>
        <source>There is no analysis to report on.</source>
        <translation>No hay ningún análisis del que informar.</translation>
    </message>
    <message>
        <source>See above.</source>
        <translation>Véase más arriba.</translation>
    </message>
    <message>
        <source>PDF, JSON and CSV were written, and the PDF read back. There are fonts to print with.</source>
        <translation>Se escribieron PDF, JSON y CSV, y el PDF se volvió a leer. Hay fuentes para imprimir.</translation>
    </message>
    <message>
        <source>There is no sound model to compute with.</source>
        <translation>No hay ningún modelo correcto con el que calcular.</translation>
    </message>
    <message>
        <source>None that this program can compute on; analyses run on the processor.</source>
        <translation>Ninguna con la que este programa pueda calcular; los análisis usan el procesador.</translation>
    </message>
    <message>
        <source>{names}. CUDA sees {n} card.</source>
        <translation>{names}. CUDA ve {n} tarjeta.</translation>
    </message>
    <message>
        <source>{names}. CUDA sees {n} cards.</source>
        <translation>{names}. CUDA ve {n} tarjetas.</translation>
    </message>
    <message>
        <source>{n} frame</source>
        <translation>{n} fotograma</translation>
    </message>
    <message>
        <source>{n} frames</source>
        <translation>{n} fotogramas</translation>
    </message>
    <message>
        <source>{frames} of the demo clip could be read, of {all}.</source>
        <translation>Se pudieron leer {frames} del clip de demostración, de {all}.</translation>
    </message>
    <message>
        <source>Install the program anew.</source>
        <translation>Instale de nuevo el programa.</translation>
    </message>
    <message>
        <source>All {frames} of the demo clip were read.</source>
        <translation>Se leyeron los {frames} del clip de demostración.</translation>
    </message>
    <message>
        <source>Nothing has been reviewed on this computer yet.</source>
        <translation>Aún no se ha revisado nada en este equipo.</translation>
    </message>
    <message>
        <source>Every entry of the log is as it was written ({entries}).</source>
        <translation>Todas las entradas del registro están como se escribieron ({entries}).</translation>
    </message>
    <message>
        <source>The folder of the reviews can&apos;t be written to ({reason}).</source>
        <translation>No se puede escribir en la carpeta de las revisiones ({reason}).</translation>
    </message>
    <message>
        <source>The folder of the models can&apos;t be written to ({reason}).</source>
        <translation>No se puede escribir en la carpeta de los modelos ({reason}).</translation>
    </message>
    <message>
        <source>The folder of the settings can&apos;t be written to ({reason}).</source>
        <translation>No se puede escribir en la carpeta de los ajustes ({reason}).</translation>
    </message>
    <message>
        <source>The folder of the log can&apos;t be written to ({reason}).</source>
        <translation>No se puede escribir en la carpeta del registro ({reason}).</translation>
    </message>
    <message>
        <source>The folder of the caches can&apos;t be written to ({reason}).</source>
        <translation>No se puede escribir en la carpeta de las cachés ({reason}).</translation>
    </message>
    <message>
        <source>See to its rights, and that the disk is not full.</source>
        <translation>Revise sus permisos y que el disco no esté lleno.</translation>
    </message>
    <message>
        <source>The program&apos;s folders can be written to; {size} GiB are free.</source>
        <translation>Se puede escribir en las carpetas del programa; hay {size} GiB libres.</translation>
    </message>
    <message>
        <source>Make room: exports and reviews need some.</source>
        <translation>Libere espacio: las exportaciones y revisiones lo necesitan.</translation>
    </message>
    <message>
        <source>Change probability threshold</source>
        <translation>Cambiar umbral de probabilidad</translation>
    </message>
    <message>
        <source>Change distance threshold</source>
        <translation>Cambiar umbral de distancia</translation>
    </message>
    <message>
        <source>Change rule</source>
        <translation>Cambiar regla</translation>
    </message>
    <message>
        <source>The settings could not be saved ({reason}).</source>
        <translation>Los ajustes no se pudieron guardar ({reason}).</translation>
    </message>
    <message>
        <source>This session goes on; the choices made in it will not be remembered.</source>
        <translation>Esta sesión continúa; lo elegido en ella no se recordará.</translation>
    </message>
    <message>
        <source>An analysis</source>
        <translation>Un análisis</translation>
    </message>
    <message>
        <source>The analysis is no longer kept.</source>
        <translation>El análisis ya no se conserva.</translation>
    </message>
    <message>
        <source>Analyse the clip again.</source>
        <translation>Analice de nuevo el clip.</translation>
    </message>
    <message>
        <source>The log was changed from outside this program. Compare the store with an earlier copy of it, and look into who could write to its folder.</source>
        <translation>El registro se cambió desde fuera de este programa. Compare el almacén con una copia anterior y averigüe quién pudo escribir en su carpeta.</translation>
    </message>
    <message>
        <source>The head of the log</source>
        <translation>La cabecera del registro</translation>
    </message>
    <message>
        <source>Entry {number} of the log</source>
        <translation>La entrada {number} del registro</translation>
    </message>
    <message>
        <source>Entry {number} of the log stood in another place.</source>
        <translation>La entrada {number} del registro estaba en otro lugar.</translation>
    </message>
    <message>
        <source>A reviewer</source>
        <translation>Un revisor</translation>
    </message>
    <message>
        <source>Entry {number} of the log was changed, or one before it was removed or added.</source>
        <translation>La entrada {number} del registro se cambió, o se quitó o añadió una anterior.</translation>
    </message>
    <message>
        <source>Entry {number} of the log was changed.</source>
        <translation>La entrada {number} del registro se cambió.</translation>
    </message>
    <message>
        <source>Entry {number} of the log was replaced.</source>
        <translation>La entrada {number} del registro se sustituyó.</translation>
    </message>
    <message>
        <source>Entry {number} of the log is missing.</source>
        <translation>Falta la entrada {number} del registro.</translation>
    </message>
    <message>
        <source>Entry {number} of the log was added.</source>
        <translation>La entrada {number} del registro se añadió.</translation>
    </message>
    <message>
        <source>See to the cause, then start the program again.</source>
        <translation>Resuelva la causa e inicie de nuevo el programa.</translation>
    </message>
    <message>
        <source>Reviews can&apos;t be saved: their file was moved or removed while it was open.</source>
        <translation>Las revisiones no se pueden guardar: su archivo se movió o eliminó mientras estaba abierto.</translation>
    </message>
    <message>
        <source>Put it back, then try again; or start the program again to begin a new one.</source>
        <translation>Devuélvalo a su sitio e inténtelo de nuevo, o reinicie el programa para empezar uno nuevo.</translation>
    </message>
    <message>
        <source>Ask for the file anew.</source>
        <translation>Pida de nuevo el archivo.</translation>
    </message>
    <message>
        <source>Choose a file made with “clarus-desktop exam export” or the window&apos;s export of reviews.</source>
        <translation>Elija un archivo creado con «clarus-desktop exam export» o con la exportación de revisiones de la ventana.</translation>
    </message>
    <message>
        <source>it is cut off, or no JSON</source>
        <translation>está cortado o no es JSON</translation>
    </message>
    <message>
        <source>it holds no exam</source>
        <translation>no contiene ningún examen</translation>
    </message>
    <message>
        <source>Update this program, then import the file again.</source>
        <translation>Actualice este programa e importe de nuevo el archivo.</translation>
    </message>
    <message>
        <source>a newer version of this program wrote it</source>
        <translation>lo escribió una versión más reciente de este programa</translation>
    </message>
    <message>
        <source>it holds “{schema}” and not an exam</source>
        <translation>contiene «{schema}» y no un examen</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>no existe ese archivo</translation>
    </message>
    <message>
        <source>the system refused it</source>
        <translation>el sistema lo denegó</translation>
    </message>
    <message>
        <source>it is larger than {limit} MB</source>
        <translation>supera los {limit} MB</translation>
    </message>
    <message>
        <source>{value} is not JSON</source>
        <translation>{value} no es JSON</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be imported: {reason}.</source>
        <translation>«{name}» no se puede importar: {reason}.</translation>
    </message>
    <message>
        <source>clips</source>
        <translation>clips</translation>
    </message>
    <message>
        <source>in what it says of “{name}”, {reason}</source>
        <translation>en lo que dice de «{name}», {reason}</translation>
    </message>
    <message>
        <source>version</source>
        <translation>versión</translation>
    </message>
    <message>
        <source>log&apos;s hash</source>
        <translation>hash del registro</translation>
    </message>
    <message>
        <source>exam&apos;s id</source>
        <translation>ID del examen</translation>
    </message>
    <message>
        <source>exam&apos;s name</source>
        <translation>nombre del examen</translation>
    </message>
    <message>
        <source>it names one clip twice</source>
        <translation>nombra un clip dos veces</translation>
    </message>
    <message>
        <source>clip&apos;s hash</source>
        <translation>hash del clip</translation>
    </message>
    <message>
        <source>clip&apos;s name</source>
        <translation>nombre del clip</translation>
    </message>
    <message>
        <source>the clip&apos;s name “{name}” is none</source>
        <translation>«{name}» no es válido como nombre de clip</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t have that many frames or bytes</source>
        <translation>«{name}» no puede tener tantos fotogramas o bytes</translation>
    </message>
    <message>
        <source>reviews</source>
        <translation>revisiones</translation>
    </message>
    <message>
        <source>“{name}” has two reviews</source>
        <translation>«{name}» tiene dos revisiones</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>hallazgos</translation>
    </message>
    <message>
        <source>measurements</source>
        <translation>mediciones</translation>
    </message>
    <message>
        <source>finding&apos;s id</source>
        <translation>ID del hallazgo</translation>
    </message>
    <message>
        <source>a finding lies outside the clip&apos;s frames</source>
        <translation>un hallazgo está fuera de los fotogramas del clip</translation>
    </message>
    <message>
        <source>measurement&apos;s id</source>
        <translation>ID de la medición</translation>
    </message>
    <message>
        <source>a measurement lies outside the clip&apos;s frames</source>
        <translation>una medición está fuera de los fotogramas del clip</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>reviewer&apos;s name</source>
        <translation>nombre del revisor</translation>
    </message>
    <message>
        <source>a time without its zone</source>
        <translation>una hora sin su zona horaria</translation>
    </message>
    <message>
        <source>the {what} “{value}” is none</source>
        <translation>«{value}» no es válido como {what}</translation>
    </message>
    <message>
        <source>it holds {count} {what}, more than {most}</source>
        <translation>contiene {count} {what}, más de {most}</translation>
    </message>
    <message>
        <source>An exam</source>
        <translation>Un examen</translation>
    </message>
    <message>
        <source>“{name}” was not written: {reason}.</source>
        <translation>«{name}» no se escribió: {reason}.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Elija otro lugar.</translation>
    </message>
    <message>
        <source>Reviews can&apos;t be saved</source>
        <translation>Las revisiones no se pueden guardar</translation>
    </message>
    <message>
        <source>Reviews can&apos;t be read</source>
        <translation>Las revisiones no se pueden leer</translation>
    </message>
    <message>
        <source>What was saved before is still there.</source>
        <translation>Lo guardado antes sigue ahí.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>el disco comunica un error</translation>
    </message>
    <message>
        <source>Check the disk and the space left on it, then try again.</source>
        <translation>Compruebe el disco y su espacio libre e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>their file can&apos;t be opened</source>
        <translation>su archivo no se puede abrir</translation>
    </message>
    <message>
        <source>Check the rights to the folder of the reviews.</source>
        <translation>Compruebe los permisos de la carpeta de las revisiones.</translation>
    </message>
    <message>
        <source>another program is holding their file</source>
        <translation>otro programa tiene ocupado su archivo</translation>
    </message>
    <message>
        <source>Close it, then try again.</source>
        <translation>Ciérrelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>their file is laid out in another way than this program knows</source>
        <translation>su archivo tiene una estructura que este programa no conoce</translation>
    </message>
    <message>
        <source>Look whether there is a newer version of this program, or an earlier copy of the file.</source>
        <translation>Busque una versión más reciente de este programa o una copia anterior del archivo.</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>no hay memoria suficiente</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was changed. Keep a copy of the file, then put an earlier copy in its place, or move it away.</source>
        <translation>No se cambió nada. Guarde una copia del archivo y luego ponga en su lugar una copia anterior o retírelo.</translation>
    </message>
    <message>
        <source>{what} ({reason}).</source>
        <translation>{what} ({reason}).</translation>
    </message>
    <message>
        <source>Check the disk and the rights to the folder of the reviews.</source>
        <translation>Compruebe el disco y los permisos de la carpeta de las revisiones.</translation>
    </message>
    <message>
        <source>{what}: a name holds characters that can&apos;t be written.</source>
        <translation>{what}: un nombre contiene caracteres que no se pueden escribir.</translation>
    </message>
    <message>
        <source>Change the name.</source>
        <translation>Cambie el nombre.</translation>
    </message>
    <message>
        <source>{what}: the store was closed.</source>
        <translation>{what}: el almacén se cerró.</translation>
    </message>
    <message>
        <source>Start the program again.</source>
        <translation>Inicie de nuevo el programa.</translation>
    </message>
    <message>
        <source>The file of the reviews is damaged.</source>
        <translation>El archivo de las revisiones está dañado.</translation>
    </message>
    <message>
        <source>{what}: the disk or the folder is read-only.</source>
        <translation>{what}: el disco o la carpeta es de solo lectura.</translation>
    </message>
    <message>
        <source>{what}: {reason}.</source>
        <translation>{what}: {reason}.</translation>
    </message>
    <message>
        <source>{what} in the store can&apos;t be read: it was altered.</source>
        <translation>{what} del almacén no se puede leer: hubo una alteración.</translation>
    </message>
    <message>
        <source>“{key}” is missing</source>
        <translation>falta «{key}»</translation>
    </message>
    <message>
        <source>a whole number from 0 is expected</source>
        <translation>se espera un número entero desde 0</translation>
    </message>
    <message>
        <source>a number is expected</source>
        <translation>se espera un número</translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation>se espera un objeto</translation>
    </message>
    <message>
        <source>{kind} is expected</source>
        <translation>se espera {kind}</translation>
    </message>
    <message>
        <source>{n} adjudication</source>
        <translation>{n} arbitraje</translation>
    </message>
    <message>
        <source>{n} adjudications</source>
        <translation>{n} arbitrajes</translation>
    </message>
    <message>
        <source>Nothing in the file is new to the exam “{exam}”.</source>
        <translation>Nada en el archivo es nuevo para el examen «{exam}».</translation>
    </message>
    <message>
        <source>{n} review</source>
        <translation>{n} revisión</translation>
    </message>
    <message>
        <source>{n} reviews</source>
        <translation>{n} revisiones</translation>
    </message>
    <message>
        <source>{n} review beside what the same reviewer says here</source>
        <translation>{n} revisión junto a lo que el mismo revisor dice aquí</translation>
    </message>
    <message>
        <source>{n} reviews beside what the same reviewer says here</source>
        <translation>{n} revisiones junto a lo que el mismo revisor dice aquí</translation>
    </message>
    <message>
        <source>no clip</source>
        <translation>ningún clip</translation>
    </message>
    <message>
        <source>Imported into the new exam “{exam}”: {counted}.</source>
        <translation>Importado en el nuevo examen «{exam}»: {counted}.</translation>
    </message>
    <message>
        <source>Imported into the exam “{exam}”: {counted}.</source>
        <translation>Importado en el examen «{exam}»: {counted}.</translation>
    </message>
    <message>
        <source>Left out, since the clip is adjudicated otherwise here: {left}.</source>
        <translation>Omitido, pues aquí el clip tiene otro arbitraje: {left}.</translation>
    </message>
    <message>
        <source>The file tells of frames outside the {frames} frames of “{name}”.</source>
        <translation>El archivo habla de fotogramas fuera de los {frames} fotogramas de «{name}».</translation>
    </message>
    <message>
        <source>The layout of a scanner</source>
        <translation>La disposición de un ecógrafo</translation>
    </message>
    <message>
        <source>Reviews can&apos;t be saved: they were opened to be looked at only.</source>
        <translation>Las revisiones no se pueden guardar: se abrieron solo para verlas.</translation>
    </message>
    <message>
        <source>Reviews can&apos;t be saved: a newer version of this program made the store.</source>
        <translation>Las revisiones no se pueden guardar: el almacén lo creó una versión más reciente de este programa.</translation>
    </message>
    <message>
        <source>Update the program.</source>
        <translation>Actualice el programa.</translation>
    </message>
    <message>
        <source>Reviews can&apos;t be saved: another window has them open.</source>
        <translation>Las revisiones no se pueden guardar: otra ventana las tiene abiertas.</translation>
    </message>
    <message>
        <source>Go on in the other window, or close it.</source>
        <translation>Continúe en la otra ventana o ciérrela.</translation>
    </message>
    <message>
        <source>There are no reviews yet.</source>
        <translation>Aún no hay revisiones.</translation>
    </message>
    <message>
        <source>They are kept from the first one on.</source>
        <translation>Se guardan desde la primera.</translation>
    </message>
    <message>
        <source>The file of the reviews was made by another program.</source>
        <translation>El archivo de las revisiones lo creó otro programa.</translation>
    </message>
    <message>
        <source>A place of a clip</source>
        <translation>El lugar de un clip</translation>
    </message>
    <message>
        <source>A review</source>
        <translation>Una revisión</translation>
    </message>
    <message>
        <source>A clip&apos;s hash</source>
        <translation>El hash de un clip</translation>
    </message>
    <message>
        <source>An adjudication</source>
        <translation>Un arbitraje</translation>
    </message>
    <message>
        <source>A threshold</source>
        <translation>Un umbral</translation>
    </message>
    <message>
        <source>The {what} is not what entry {number} of the log says.</source>
        <translation>No coincide con la entrada {number} del registro: {what}.</translation>
    </message>
    <message>
        <source>The store holds one {what} more than the log says.</source>
        <translation>El almacén contiene un elemento más de lo que dice el registro: {what}.</translation>
    </message>
    <message>
        <source>An index</source>
        <translation>Un índice</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>veredicto</translation>
    </message>
    <message>
        <source>blind verdict</source>
        <translation>veredicto ciego</translation>
    </message>
    <message>
        <source>set of thresholds</source>
        <translation>conjunto de umbrales</translation>
    </message>
    <message>
        <source>view of a clip</source>
        <translation>vista de un clip</translation>
    </message>
    <message>
        <source>How a clip is looked at</source>
        <translation>La forma de ver un clip</translation>
    </message>
    <message>
        <source>What is at hand shows: small consolidation</source>
        <translation>El elemento actual muestra: consolidación pequeña</translation>
    </message>
    <message>
        <source>What is at hand shows: large consolidation</source>
        <translation>El elemento actual muestra: consolidación grande</translation>
    </message>
    <message>
        <source>What is at hand shows: B-lines</source>
        <translation>El elemento actual muestra: líneas B</translation>
    </message>
    <message>
        <source>What is at hand shows: pleural irregularity</source>
        <translation>El elemento actual muestra: irregularidad pleural</translation>
    </message>
    <message>
        <source>What is at hand shows: effusion</source>
        <translation>El elemento actual muestra: derrame</translation>
    </message>
    <message>
        <source>What is at hand shows: air bronchogram</source>
        <translation>El elemento actual muestra: broncograma aéreo</translation>
    </message>
    <message>
        <source>What is at hand shows: other</source>
        <translation>El elemento actual muestra: otro</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Open a clip from a file</source>
        <translation>Abrir un clip de un archivo</translation>
    </message>
    <message>
        <source>Open folder as exam…</source>
        <translation>Abrir carpeta como examen…</translation>
    </message>
    <message>
        <source>Open all clips of a folder as one exam, or an archive</source>
        <translation>Abrir todos los clips de una carpeta como examen, o una colección</translation>
    </message>
    <message>
        <source>Open the demo clip</source>
        <translation>Abrir el clip de demostración</translation>
    </message>
    <message>
        <source>Open the synthetic clip that comes along</source>
        <translation>Abrir el clip sintético que viene incluido</translation>
    </message>
    <message>
        <source>Export report…</source>
        <translation>Exportar informe…</translation>
    </message>
    <message>
        <source>Save the clip or exam shown as PDF, JSON or CSV</source>
        <translation>Guardar el clip o examen mostrado como PDF, JSON o CSV</translation>
    </message>
    <message>
        <source>Export DICOM, clip or film…</source>
        <translation>Exportar DICOM, clip o película…</translation>
    </message>
    <message>
        <source>Save a report as DICOM object, or the clip or an annotated film without identity</source>
        <translation>Guardar un informe como objeto DICOM, o el clip o una película anotada sin identidad</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Guardar imagen…</translation>
    </message>
    <message>
        <source>Save the frame shown, the tracks or M-mode as PNG</source>
        <translation>Guardar el fotograma mostrado, las curvas o el modo M como PNG</translation>
    </message>
    <message>
        <source>Report template…</source>
        <translation>Plantilla de informe…</translation>
    </message>
    <message>
        <source>Choose the institution&apos;s name and logo that stand on reports</source>
        <translation>Elegir el nombre y logotipo de la institución que figuran en los informes</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Close the window and stop what is running</source>
        <translation>Cerrar la ventana y detener lo que está en curso</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Take the last step back</source>
        <translation>Revertir el último paso</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Repetir lo que se deshizo</translation>
    </message>
    <message>
        <source>Edit the region…</source>
        <translation>Editar la región…</translation>
    </message>
    <message>
        <source>Draw the part of the frame that is ultrasound image and is analysed</source>
        <translation>Dibujar la parte del fotograma que es imagen ecográfica y se analiza</translation>
    </message>
    <message>
        <source>Set frame rate…</source>
        <translation>Fijar frecuencia de fotogramas…</translation>
    </message>
    <message>
        <source>Say how fast a clip was recorded whose file doesn&apos;t tell</source>
        <translation>Indicar a qué velocidad se grabó un clip cuyo archivo no lo dice</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Choose how the program computes, plays, looks and speaks</source>
        <translation>Elegir cómo calcula, reproduce, se ve y habla el programa</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Show the frame larger</source>
        <translation>Mostrar el fotograma más grande</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Show the frame smaller</source>
        <translation>Mostrar el fotograma más pequeño</translation>
    </message>
    <message>
        <source>Fit frame</source>
        <translation>Encajar fotograma</translation>
    </message>
    <message>
        <source>Show the frame as large as fits</source>
        <translation>Mostrar el fotograma tan grande como quepa</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Tamaño real</translation>
    </message>
    <message>
        <source>Show one frame pixel as one screen pixel</source>
        <translation>Mostrar un píxel del fotograma como un píxel de pantalla</translation>
    </message>
    <message>
        <source>Show the whole frame</source>
        <translation>Mostrar fotograma completo</translation>
    </message>
    <message>
        <source>Show what lies outside the region too, dimmed</source>
        <translation>Mostrar también, atenuado, lo que está fuera de la región</translation>
    </message>
    <message>
        <source>Reset brightness and contrast</source>
        <translation>Restablecer brillo y contraste</translation>
    </message>
    <message>
        <source>Show the pixels as recorded again</source>
        <translation>Mostrar los píxeles como se grabaron</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Mapa de calor</translation>
    </message>
    <message>
        <source>Show over the frame what the model&apos;s value for it depends on, or the frame alone</source>
        <translation>Mostrar sobre el fotograma de qué depende el valor del modelo, o solo el fotograma</translation>
    </message>
    <message>
        <source>Heat map of the other track</source>
        <translation>Mapa de calor de la otra curva</translation>
    </message>
    <message>
        <source>Change from probability to distance, or back</source>
        <translation>Cambiar de probabilidad a distancia, o al revés</translation>
    </message>
    <message>
        <source>Show the M-mode line over time, between the frame and the tracks</source>
        <translation>Mostrar la línea de modo M en el tiempo, entre el fotograma y las curvas</translation>
    </message>
    <message>
        <source>Whole clip in plots</source>
        <translation>Clip completo en gráficas</translation>
    </message>
    <message>
        <source>Show the whole time range in the plots</source>
        <translation>Mostrar todo el tiempo en las gráficas</translation>
    </message>
    <message>
        <source>Flags and findings</source>
        <translation>Señalados y hallazgos</translation>
    </message>
    <message>
        <source>Show or hide flags and findings</source>
        <translation>Mostrar u ocultar señalados y hallazgos</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Show or hide the verdicts</source>
        <translation>Mostrar u ocultar los veredictos</translation>
    </message>
    <message>
        <source>Show or hide model and device</source>
        <translation>Mostrar u ocultar modelo y dispositivo</translation>
    </message>
    <message>
        <source>Show or hide what the file says</source>
        <translation>Mostrar u ocultar lo que dice el archivo</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Se parece a</translation>
    </message>
    <message>
        <source>Show or hide the frames of the model&apos;s reference nearest to the frame shown</source>
        <translation>Mostrar u ocultar los fotogramas de la referencia del modelo más cercanos al mostrado</translation>
    </message>
    <message>
        <source>Show or hide who did what to the review</source>
        <translation>Mostrar u ocultar quién hizo qué en la revisión</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>Show or hide the toolbar</source>
        <translation>Mostrar u ocultar la barra de herramientas</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>Restablecer disposición</translation>
    </message>
    <message>
        <source>Put all panels back in place</source>
        <translation>Devolver todos los paneles a su lugar</translation>
    </message>
    <message>
        <source>Hide patient identity</source>
        <translation>Ocultar identidad del paciente</translation>
    </message>
    <message>
        <source>Show nothing in the window that tells who the patient is</source>
        <translation>No mostrar en la ventana nada que diga quién es el paciente</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Fill the screen with the window</source>
        <translation>Llenar la pantalla con la ventana</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Reproducción</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Reproducir o pausar</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Más lento</translation>
    </message>
    <message>
        <source>Play at a lower speed</source>
        <translation>Reproducir a menor velocidad</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Más rápido</translation>
    </message>
    <message>
        <source>Play at a higher speed</source>
        <translation>Reproducir a mayor velocidad</translation>
    </message>
    <message>
        <source>Normal speed</source>
        <translation>Velocidad normal</translation>
    </message>
    <message>
        <source>Play at the clip&apos;s own speed</source>
        <translation>Reproducir a la velocidad propia del clip</translation>
    </message>
    <message>
        <source>Loop clip</source>
        <translation>Repetir clip</translation>
    </message>
    <message>
        <source>Play the clip over and over</source>
        <translation>Reproducir el clip una y otra vez</translation>
    </message>
    <message>
        <source>Loop segment</source>
        <translation>Repetir segmento</translation>
    </message>
    <message>
        <source>Play the flagged segment at hand over and over</source>
        <translation>Reproducir una y otra vez el segmento señalado actual</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>Primer fotograma</translation>
    </message>
    <message>
        <source>Go to the first frame</source>
        <translation>Ir al primer fotograma</translation>
    </message>
    <message>
        <source>10 frames back</source>
        <translation>10 fotogramas atrás</translation>
    </message>
    <message>
        <source>Go 10 frames back</source>
        <translation>Retroceder 10 fotogramas</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <translation>Fotograma anterior</translation>
    </message>
    <message>
        <source>Go one frame back</source>
        <translation>Retroceder un fotograma</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>Fotograma siguiente</translation>
    </message>
    <message>
        <source>Go one frame on</source>
        <translation>Avanzar un fotograma</translation>
    </message>
    <message>
        <source>10 frames on</source>
        <translation>10 fotogramas adelante</translation>
    </message>
    <message>
        <source>Go 10 frames on</source>
        <translation>Avanzar 10 fotogramas</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>Último fotograma</translation>
    </message>
    <message>
        <source>Go to the last frame</source>
        <translation>Ir al último fotograma</translation>
    </message>
    <message>
        <source>Previous flag</source>
        <translation>Señalado anterior</translation>
    </message>
    <message>
        <source>Go to the flag or finding before</source>
        <translation>Ir al señalado o hallazgo anterior</translation>
    </message>
    <message>
        <source>Next flag</source>
        <translation>Señalado siguiente</translation>
    </message>
    <message>
        <source>Go to the next flag or finding</source>
        <translation>Ir al señalado o hallazgo siguiente</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Next to be judged</source>
        <translation>Siguiente por valorar</translation>
    </message>
    <message>
        <source>Go to the next flag not yet judged</source>
        <translation>Ir al siguiente señalado aún sin valorar</translation>
    </message>
    <message>
        <source>Previous to be judged</source>
        <translation>Anterior por valorar</translation>
    </message>
    <message>
        <source>Go to the flag before that is not yet judged</source>
        <translation>Ir al anterior señalado aún sin valorar</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Confirm what is at hand</source>
        <translation>Confirmar el elemento actual</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Reject what is at hand</source>
        <translation>Rechazar el elemento actual</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Dudoso</translation>
    </message>
    <message>
        <source>Leave open what is at hand: you are not sure</source>
        <translation>Dejar abierto el elemento actual: no está seguro</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Write a note on what is at hand; from the frame also Enter</source>
        <translation>Escribir una nota sobre el elemento actual; desde el fotograma también Enter</translation>
    </message>
    <message>
        <source>Remove finding</source>
        <translation>Quitar hallazgo</translation>
    </message>
    <message>
        <source>Take the judgement at hand away</source>
        <translation>Quitar la valoración actual</translation>
    </message>
    <message>
        <source>Mark frame</source>
        <translation>Marcar fotograma</translation>
    </message>
    <message>
        <source>Mark the frame shown as a finding</source>
        <translation>Marcar el fotograma mostrado como hallazgo</translation>
    </message>
    <message>
        <source>Set in point</source>
        <translation>Fijar inicio</translation>
    </message>
    <message>
        <source>Begin a range at the frame shown</source>
        <translation>Empezar un intervalo en el fotograma mostrado</translation>
    </message>
    <message>
        <source>Set out point</source>
        <translation>Fijar final</translation>
    </message>
    <message>
        <source>End the range at the frame shown and mark it</source>
        <translation>Terminar el intervalo en el fotograma mostrado y marcarlo</translation>
    </message>
    <message>
        <source>Caliper</source>
        <translation>Calibrador</translation>
    </message>
    <message>
        <source>Measure a distance on the frame shown</source>
        <translation>Medir una distancia en el fotograma mostrado</translation>
    </message>
    <message>
        <source>M-mode line</source>
        <translation>Línea de modo M</translation>
    </message>
    <message>
        <source>Draw a line to be followed through time</source>
        <translation>Dibujar una línea que se sigue en el tiempo</translation>
    </message>
    <message>
        <source>Set depth scale…</source>
        <translation>Fijar escala de profundidad…</translation>
    </message>
    <message>
        <source>Say how large a pixel is, along the depth marks beside the image</source>
        <translation>Indicar cuánto mide un píxel, con las marcas de profundidad junto a la imagen</translation>
    </message>
    <message>
        <source>Your verdict</source>
        <translation>Su veredicto</translation>
    </message>
    <message>
        <source>Go to the panel for your verdict on the clip</source>
        <translation>Ir al panel de su veredicto sobre el clip</translation>
    </message>
    <message>
        <source>Reviewer…</source>
        <translation>Revisor…</translation>
    </message>
    <message>
        <source>Say who reviews</source>
        <translation>Indicar quién revisa</translation>
    </message>
    <message>
        <source>Blind mode</source>
        <translation>Modo ciego</translation>
    </message>
    <message>
        <source>Hide what the model says until you have given your verdict</source>
        <translation>Ocultar lo que dice el modelo hasta que usted dé su veredicto</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>Go from the clip to its exam, or back</source>
        <translation>Ir del clip a su examen, o al revés</translation>
    </message>
    <message>
        <source>Previous clip</source>
        <translation>Clip anterior</translation>
    </message>
    <message>
        <source>Open the clip before in the exam</source>
        <translation>Abrir el clip anterior del examen</translation>
    </message>
    <message>
        <source>Next clip</source>
        <translation>Clip siguiente</translation>
    </message>
    <message>
        <source>Open the next clip of the exam</source>
        <translation>Abrir el clip siguiente del examen</translation>
    </message>
    <message>
        <source>Analyse again</source>
        <translation>Analizar de nuevo</translation>
    </message>
    <message>
        <source>Run the model over the clip again</source>
        <translation>Pasar de nuevo el modelo por el clip</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop opening or analysing</source>
        <translation>Detener la apertura o el análisis</translation>
    </message>
    <message>
        <source>Reset probability threshold</source>
        <translation>Restablecer umbral de probabilidad</translation>
    </message>
    <message>
        <source>Back to the model&apos;s probability threshold</source>
        <translation>Volver al umbral de probabilidad del modelo</translation>
    </message>
    <message>
        <source>Reset distance threshold</source>
        <translation>Restablecer umbral de distancia</translation>
    </message>
    <message>
        <source>Back to the model&apos;s distance threshold</source>
        <translation>Volver al umbral de distancia del modelo</translation>
    </message>
    <message>
        <source>Reset rule</source>
        <translation>Restablecer regla</translation>
    </message>
    <message>
        <source>Back to the model&apos;s rule for segments</source>
        <translation>Volver a la regla del modelo para segmentos</translation>
    </message>
    <message>
        <source>Model card…</source>
        <translation>Ficha de modelo…</translation>
    </message>
    <message>
        <source>Read where the model comes from</source>
        <translation>Leer de dónde procede el modelo</translation>
    </message>
    <message>
        <source>Recalibrate…</source>
        <translation>Recalibrar…</translation>
    </message>
    <message>
        <source>Build a reference and a threshold from your own healthy clips</source>
        <translation>Crear una referencia y un umbral con clips sanos propios</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Atajos de teclado…</translation>
    </message>
    <message>
        <source>See and change all shortcuts</source>
        <translation>Ver y cambiar todos los atajos</translation>
    </message>
    <message>
        <source>Welcome…</source>
        <translation>Bienvenida…</translation>
    </message>
    <message>
        <source>Read again what this program is for and where things are kept</source>
        <translation>Leer de nuevo para qué es este programa y dónde se guarda todo</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modelos…</translation>
    </message>
    <message>
        <source>Look at, check, import and remove models, and choose the default</source>
        <translation>Ver, comprobar, importar y eliminar modelos, y elegir el de uso por defecto</translation>
    </message>
    <message>
        <source>Self-test…</source>
        <translation>Autoprueba…</translation>
    </message>
    <message>
        <source>Check that everything works on this computer</source>
        <translation>Comprobar que todo funciona en este equipo</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Version and purpose of this program, and what it is made of</source>
        <translation>Versión y finalidad de este programa, y de qué se compone</translation>
    </message>
    <message>
        <source>small consolidation positive</source>
        <translation>consolidación pequeña positiva</translation>
    </message>
    <message>
        <source>small consolidation not positive</source>
        <translation>consolidación pequeña no positiva</translation>
    </message>
    <message>
        <source>large consolidation positive</source>
        <translation>consolidación grande positiva</translation>
    </message>
    <message>
        <source>large consolidation not positive</source>
        <translation>consolidación grande no positiva</translation>
    </message>
    <message>
        <source>Kept analyses</source>
        <translation>Análisis guardados</translation>
    </message>
    <message>
        <source>Show an earlier analysis of this clip as it was</source>
        <translation>Mostrar un análisis anterior de este clip tal como estaba</translation>
    </message>
    <message>
        <source>no verdict</source>
        <translation>sin veredicto</translation>
    </message>
    <message>
        <source>Computed on {name} ({device}, {backend}, {precision})</source>
        <translation>Calculado en {name} ({device}, {backend}, {precision})</translation>
    </message>
    <message>
        <source>Compare reviewers…</source>
        <translation>Comparar revisores…</translation>
    </message>
    <message>
        <source>Set two reviewers&apos; verdicts side by side, and settle where they part</source>
        <translation>Comparar los veredictos de dos revisores y arbitrar donde difieren</translation>
    </message>
    <message>
        <source>Close archive</source>
        <translation>Cerrar colección</translation>
    </message>
    <message>
        <source>Close the list; the archive and what was said of its clips are kept</source>
        <translation>Cerrar la lista; la colección y lo dicho de sus clips se conservan</translation>
    </message>
    <message>
        <source>{n} hidden</source>
        <translation>ocultos: {n}</translation>
    </message>
    <message>
        <source>{n} can&apos;t be read</source>
        <translation>ilegibles: {n}</translation>
    </message>
    <message>
        <source>{n} not found</source>
        <translation>no encontrados: {n}</translation>
    </message>
    <message>
        <source>Name of the archive</source>
        <translation>Nombre de la colección</translation>
    </message>
    <message>
        <source>How the archive was made</source>
        <translation>Cómo se creó la colección</translation>
    </message>
    <message>
        <source>How far the review is</source>
        <translation>Progreso de la revisión</translation>
    </message>
    <message>
        <source>{done} of {all} reviewed</source>
        <translation>{done} de {all} revisados</translation>
    </message>
    <message>
        <source>{n} flagged</source>
        <translation>señalados: {n}</translation>
    </message>
    <message>
        <source>Archive, analysed with {model} {version}; run of {date}.</source>
        <translation>Colección, analizada con {model} {version}; ejecución del {date}.</translation>
    </message>
    <message>
        <source>It is not finished: what is there so far is listed. Open it again to see more.</source>
        <translation>No está terminada: se muestra lo que hay hasta ahora. Ábrala de nuevo para ver más.</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>información</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Cerrar mensaje</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>“{name}” was opened with warnings</source>
        <translation>«{name}» se abrió con advertencias</translation>
    </message>
    <message>
        <source>The analysis failed</source>
        <translation>El análisis falló</translation>
    </message>
    <message>
        <source>Colours of the heat map: from {first} to {last}</source>
        <translation>Colores del mapa de calor: de {first} a {last}</translation>
    </message>
    <message>
        <source>Blind mode: what others say is hidden until you have given your verdict.</source>
        <translation>Modo ciego: lo que dicen otros se oculta hasta que usted dé su veredicto.</translation>
    </message>
    <message>
        <source>First reviewer</source>
        <translation>Primer revisor</translation>
    </message>
    <message>
        <source>First of the two whose verdicts are compared</source>
        <translation>El primero de los dos cuyos veredictos se comparan</translation>
    </message>
    <message>
        <source>Second reviewer</source>
        <translation>Segundo revisor</translation>
    </message>
    <message>
        <source>Second of the two whose verdicts are compared</source>
        <translation>El segundo de los dos cuyos veredictos se comparan</translation>
    </message>
    <message>
        <source>There is no clip on which both have given a verdict.</source>
        <translation>No hay ningún clip con veredicto de ambos.</translation>
    </message>
    <message>
        <source>They agree on {agreed} of {n} clip ({share}).</source>
        <translation>Coinciden en {agreed} de {n} clip ({share}).</translation>
    </message>
    <message>
        <source>They agree on {agreed} of {n} clips ({share}).</source>
        <translation>Coinciden en {agreed} de {n} clips ({share}).</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa is not defined: both gave the same answer to every clip.</source>
        <translation>La kappa de Cohen no está definida: ambos dieron la misma respuesta en todos los clips.</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa is {kappa}: {share} of the way from what chance alone would bring to full agreement.</source>
        <translation>La kappa de Cohen es {kappa}: {share} del camino entre lo que daría solo el azar y el acuerdo total.</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa is {kappa}: less agreement than chance alone would bring.</source>
        <translation>La kappa de Cohen es {kappa}: menos acuerdo del que daría solo el azar.</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa is {kappa}: no more agreement than chance alone would bring.</source>
        <translation>La kappa de Cohen es {kappa}: no más acuerdo del que daría solo el azar.</translation>
    </message>
    <message>
        <source>From {n} clip it is only a rough figure.</source>
        <translation>Con {n} clip es solo una cifra aproximada.</translation>
    </message>
    <message>
        <source>From {n} clips it is only a rough figure.</source>
        <translation>Con {n} clips es solo una cifra aproximada.</translation>
    </message>
    <message>
        <source>Compare reviewers</source>
        <translation>Comparar revisores</translation>
    </message>
    <message>
        <source>Only where they differ</source>
        <translation>Solo donde difieren</translation>
    </message>
    <message>
        <source>List only the clips on which the two verdicts differ</source>
        <translation>Mostrar solo los clips en los que difieren los dos veredictos</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>Choose two different reviewers.</source>
        <translation>Elija dos revisores distintos.</translation>
    </message>
    <message>
        <source>{n} clip hidden until you have judged.</source>
        <translation>{n} clip oculto hasta que usted valore.</translation>
    </message>
    <message>
        <source>{n} clips hidden until you have judged.</source>
        <translation>{n} clips ocultos hasta que usted valore.</translation>
    </message>
    <message>
        <source>Verdicts clip by clip</source>
        <translation>Veredictos clip por clip</translation>
    </message>
    <message>
        <source>and</source>
        <translation>y</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Coincide</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Arbitrado</translation>
    </message>
    <message>
        <source>≠ no</source>
        <translation>≠ no</translation>
    </message>
    <message>
        <source>Say who reviews first; then clips can be settled.</source>
        <translation>Indique primero quién revisa; después se podrá arbitrar.</translation>
    </message>
    <message>
        <source>{reviewer} is one of the two; only a third reviewer settles.</source>
        <translation>{reviewer} es uno de los dos; solo arbitra un tercer revisor.</translation>
    </message>
    <message>
        <source>{verdict} (blind)</source>
        <translation>{verdict} (ciego)</translation>
    </message>
    <message>
        <source>You review blind: what the model says of this clip stays hidden until you have said what you see yourself, so that its answer can&apos;t sway yours. Your first verdict is kept as it is; once it is given, tracks, flags and the model&apos;s verdict appear, and you may give another.</source>
        <translation>Usted revisa a ciegas: lo que el modelo dice de este clip queda oculto hasta que usted diga lo que ve, para que no influya en su respuesta. Su primer veredicto se conserva tal cual; una vez dado, aparecen las curvas, lo señalado y el veredicto del modelo, y puede dar otro.</translation>
    </message>
    <message>
        <source>The model&apos;s answers are hidden</source>
        <translation>Las respuestas del modelo están ocultas</translation>
    </message>
    <message>
        <source>Give your verdict</source>
        <translation>Dar su veredicto</translation>
    </message>
    <message>
        <source>Go to the panel in which you say what you see</source>
        <translation>Ir al panel en el que dice lo que ve</translation>
    </message>
    <message>
        <source>Drag along the depth marks beside the image, from one mark to another as far away as there is, and type how many centimetres lie between them. It holds for the whole frame, and for this clip alone.</source>
        <translation>Arrastre por las marcas de profundidad junto a la imagen, de una marca a otra lo más lejana posible, y escriba cuántos centímetros hay entre ellas. Vale para todo el fotograma y solo para este clip.</translation>
    </message>
    <message>
        <source>Depth scale</source>
        <translation>Escala de profundidad</translation>
    </message>
    <message>
        <source>How many?</source>
        <translation>¿Cuántos?</translation>
    </message>
    <message>
        <source>Centimetres along the line drawn</source>
        <translation>Centímetros a lo largo de la línea dibujada</translation>
    </message>
    <message>
        <source>Centimetres between the two marks, up to {most}</source>
        <translation>Centímetros entre las dos marcas, hasta {most}</translation>
    </message>
    <message>
        <source>Remove scale</source>
        <translation>Quitar escala</translation>
    </message>
    <message>
        <source>Forget the scale that was set for this clip</source>
        <translation>Olvidar la escala fijada para este clip</translation>
    </message>
    <message>
        <source>Leave the scale as it is (Esc)</source>
        <translation>Dejar la escala como está (Esc)</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Use this scale (Enter)</source>
        <translation>Usar esta escala (Enter)</translation>
    </message>
    <message>
        <source>Nothing is drawn yet.</source>
        <translation>Aún no hay nada dibujado.</translation>
    </message>
    <message>
        <source>Set before: {scale}.</source>
        <translation>Fijada antes: {scale}.</translation>
    </message>
    <message>
        <source>Draw a longer line: at least {least} pixels.</source>
        <translation>Dibuje una línea más larga: al menos {least} píxeles.</translation>
    </message>
    <message>
        <source>{pixels} pixels are how many centimetres, up to {most}?</source>
        <translation>¿Cuántos centímetros son {pixels} píxeles, hasta {most}?</translation>
    </message>
    <message>
        <source>{scale}: the whole frame would be {height} cm high.</source>
        <translation>{scale}: el fotograma completo tendría {height} cm de alto.</translation>
    </message>
    <message>
        <source>The file states {scale}; this is {difference}.</source>
        <translation>El archivo indica {scale}; esta es {difference}.</translation>
    </message>
    <message>
        <source>About {program}</source>
        <translation>Acerca de {program}</translation>
    </message>
    <message>
        <source>What it is made of is being listed.</source>
        <translation>Se está listando de qué se compone.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Reviews lung-ultrasound clips of children beside the tracks of a model: the probability of a small consolidation for each frame, and each frame&apos;s distance to a reference without consolidation.</source>
        <translation>Revisa clips de ecografía pulmonar infantil junto a las curvas de un modelo: la probabilidad de una consolidación pequeña en cada fotograma y la distancia de cada fotograma a una referencia sin consolidación.</translation>
    </message>
    <message>
        <source>A flag says that a value is at or above a threshold; what it means is for a clinician to judge.</source>
        <translation>Algo se señala cuando un valor alcanza o supera un umbral; lo que significa lo valora un clínico.</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Arquitectura</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Curvas</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Model card: {model}</source>
        <translation>Ficha de modelo: {model}</translation>
    </message>
    <message>
        <source>Open one clip, or review all clips of one study as an exam. Studies are kept apart, for they may be of different patients.</source>
        <translation>Abra un clip o revise todos los de un estudio como examen. Los estudios se mantienen separados, pues pueden ser de pacientes distintos.</translation>
    </message>
    <message>
        <source>Choose a recording of “{name}”</source>
        <translation>Elija una grabación de «{name}»</translation>
    </message>
    <message>
        <source>Recordings by study and series</source>
        <translation>Grabaciones por estudio y serie</translation>
    </message>
    <message>
        <source>&amp;Review study as exam</source>
        <translation>&amp;Revisar estudio como examen</translation>
    </message>
    <message>
        <source>Review all clips of the chosen study together</source>
        <translation>Revisar juntos todos los clips del estudio elegido</translation>
    </message>
    <message>
        <source>&amp;Open clip</source>
        <translation>&amp;Abrir clip</translation>
    </message>
    <message>
        <source>Open the chosen clip for review (Enter)</source>
        <translation>Abrir el clip elegido para revisarlo (Enter)</translation>
    </message>
    <message>
        <source>{n} study</source>
        <translation>{n} estudio</translation>
    </message>
    <message>
        <source>{n} studies</source>
        <translation>{n} estudios</translation>
    </message>
    <message>
        <source>{clips} of {studies}</source>
        <translation>{clips} de {studies}</translation>
    </message>
    <message>
        <source>Study {number}</source>
        <translation>Estudio {number}</translation>
    </message>
    <message>
        <source>Drop to open this clip or exam folder</source>
        <translation>Suelte para abrir este clip o carpeta de examen</translation>
    </message>
    <message>
        <source>Lung ultrasound as DICOM, video (mp4, avi, mov, mpeg, …) or images; a folder of clips is an exam</source>
        <translation>Ecografía pulmonar como DICOM, video (mp4, avi, mov, mpeg, …) o imágenes; una carpeta de clips es un examen</translation>
    </message>
    <message>
        <source>Recent clips</source>
        <translation>Clips recientes</translation>
    </message>
    <message>
        <source>Recent exams</source>
        <translation>Exámenes recientes</translation>
    </message>
    <message>
        <source>Drop a clip or a folder here, or press {key}</source>
        <translation>Suelte aquí un clip o una carpeta, o pulse {key}</translation>
    </message>
    <message>
        <source>Drop a clip or a folder here</source>
        <translation>Suelte aquí un clip o una carpeta</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Abrir {name}</translation>
    </message>
    <message>
        <source>Open recent clip {name}</source>
        <translation>Abrir clip reciente {name}</translation>
    </message>
    <message>
        <source>This is the first clip of the exam.</source>
        <translation>Este es el primer clip del examen.</translation>
    </message>
    <message>
        <source>This is the last clip of the exam.</source>
        <translation>Este es el último clip del examen.</translation>
    </message>
    <message>
        <source>This is the first clip of the archive.</source>
        <translation>Este es el primer clip de la colección.</translation>
    </message>
    <message>
        <source>This is the last clip of the archive.</source>
        <translation>Este es el último clip de la colección.</translation>
    </message>
    <message>
        <source>Drop a folder with the clips of one visit</source>
        <translation>Suelte una carpeta con los clips de una visita</translation>
    </message>
    <message>
        <source>They become an exam: listed with their zones, kept, and analysed at “Analyse all”.</source>
        <translation>Se convierten en un examen: listados con sus zonas, guardados, y analizados con «Analizar todo».</translation>
    </message>
    <message>
        <source>The folder of an archive is listed as it is, the most suspicious clip first.</source>
        <translation>La carpeta de una colección se lista tal cual, con el clip más sospechoso primero.</translation>
    </message>
    <message>
        <source>Open a folder as an exam…</source>
        <translation>Abrir una carpeta como examen…</translation>
    </message>
    <message>
        <source>Choose the folder that holds the clips of one visit (Ctrl+Shift+O)</source>
        <translation>Elegir la carpeta que contiene los clips de una visita (Ctrl+Shift+O)</translation>
    </message>
    <message>
        <source>Analyse all</source>
        <translation>Analizar todo</translation>
    </message>
    <message>
        <source>Analyse every clip that is not analysed yet, in the background</source>
        <translation>Analizar en segundo plano todos los clips aún sin analizar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Hold the queue after the frames at hand, or go on with it</source>
        <translation>Detener la cola tras los fotogramas actuales, o continuarla</translation>
    </message>
    <message>
        <source>Stop analysing; what is analysed stays</source>
        <translation>Detener el análisis; lo analizado permanece</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Save the exam&apos;s report, its reviews or a manifest for training</source>
        <translation>Guardar el informe del examen, sus revisiones o un manifiesto de entrenamiento</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Take over a colleague&apos;s reviews of these clips</source>
        <translation>Incorporar las revisiones de un colega sobre estos clips</translation>
    </message>
    <message>
        <source>Close exam</source>
        <translation>Cerrar examen</translation>
    </message>
    <message>
        <source>Close the exam; everything in it is kept</source>
        <translation>Cerrar el examen; todo lo que contiene se conserva</translation>
    </message>
    <message>
        <source>Name of the exam</source>
        <translation>Nombre del examen</translation>
    </message>
    <message>
        <source>The name of the exam; type another to rename it</source>
        <translation>El nombre del examen; escriba otro para cambiarlo</translation>
    </message>
    <message>
        <source>Scanning protocol</source>
        <translation>Protocolo de exploración</translation>
    </message>
    <message>
        <source>Which places of the chest are scanned</source>
        <translation>Qué lugares del tórax se exploran</translation>
    </message>
    <message>
        <source>How far the exam is</source>
        <translation>Progreso del examen</translation>
    </message>
    <message>
        <source>Analysis of the exam</source>
        <translation>Análisis del examen</translation>
    </message>
    <message>
        <source>{done} of {all} analysed</source>
        <translation>{done} de {all} analizados</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>{done} of {all} clips, paused</source>
        <translation>{done} de {all} clips, en pausa</translation>
    </message>
    <message>
        <source>{done} of {all} clips</source>
        <translation>{done} de {all} clips</translation>
    </message>
    <message>
        <source>Model: flagged</source>
        <translation>Modelo: señalado</translation>
    </message>
    <message>
        <source>not flagged</source>
        <translation>no señalado</translation>
    </message>
    <message>
        <source>no verdict yet</source>
        <translation>aún sin veredicto</translation>
    </message>
    <message>
        <source>You: present</source>
        <translation>Usted: presente</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocida</translation>
    </message>
    <message>
        <source>File order</source>
        <translation>Orden de archivos</translation>
    </message>
    <message>
        <source>Most suspicious first</source>
        <translation>Más sospechosos primero</translation>
    </message>
    <message>
        <source>Filter by name, zone or state</source>
        <translation>Filtrar por nombre, zona o estado</translation>
    </message>
    <message>
        <source>Lists only the clips whose name, zone or state holds this text</source>
        <translation>Solo muestra los clips cuyo nombre, zona o estado contiene este texto</translation>
    </message>
    <message>
        <source>No clip has “{wanted}” in its name, zone or state.</source>
        <translation>Ningún clip tiene «{wanted}» en su nombre, zona o estado.</translation>
    </message>
    <message>
        <source>This exam has no clips: none were found in its folder.</source>
        <translation>Este examen no tiene clips: no se encontró ninguno en su carpeta.</translation>
    </message>
    <message>
        <source>Choose clips to open them or to set their zone</source>
        <translation>Elija clips para abrirlos o fijar su zona</translation>
    </message>
    <message>
        <source>Filter by name, folder or state</source>
        <translation>Filtrar por nombre, carpeta o estado</translation>
    </message>
    <message>
        <source>Lists only the clips whose name, folder or state holds this text</source>
        <translation>Solo muestra los clips cuyo nombre, carpeta o estado contiene este texto</translation>
    </message>
    <message>
        <source>No clip has “{wanted}” in its name, folder or state.</source>
        <translation>Ningún clip tiene «{wanted}» en su nombre, carpeta o estado.</translation>
    </message>
    <message>
        <source>This archive has no clips yet.</source>
        <translation>Esta colección aún no tiene clips.</translation>
    </message>
    <message>
        <source>Choose a clip to open it</source>
        <translation>Elija un clip para abrirlo</translation>
    </message>
    <message>
        <source>Filter clips</source>
        <translation>Filtrar clips</translation>
    </message>
    <message>
        <source>Order of the clips</source>
        <translation>Orden de los clips</translation>
    </message>
    <message>
        <source>The order of the clips; a click on a column&apos;s head does the same</source>
        <translation>El orden de los clips; un clic en la cabecera de una columna hace lo mismo</translation>
    </message>
    <message>
        <source>Zone of the chosen clips</source>
        <translation>Zona de los clips elegidos</translation>
    </message>
    <message>
        <source>The zone of the chosen clips; dragging them onto the chest does the same</source>
        <translation>La zona de los clips elegidos; arrastrarlos al tórax hace lo mismo</translation>
    </message>
    <message>
        <source>Open clip</source>
        <translation>Abrir clip</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>several</source>
        <translation>varias</translation>
    </message>
    <message>
        <source>{n} chosen</source>
        <translation>elegidos: {n}</translation>
    </message>
    <message>
        <source>Find clips…</source>
        <translation>Buscar clips…</translation>
    </message>
    <message>
        <source>The clip&apos;s middle frame; sorts by the order of the files</source>
        <translation>El fotograma central del clip; ordena según los archivos</translation>
    </message>
    <message>
        <source>Where on the chest it was recorded</source>
        <translation>En qué lugar del tórax se grabó</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nombre del archivo</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>How long it is</source>
        <translation>Cuánto dura</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Progreso del clip</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>The model&apos;s verdict by the probability track: small consolidation</source>
        <translation>Veredicto del modelo según la curva de probabilidad: consolidación pequeña</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distancia</translation>
    </message>
    <message>
        <source>The model&apos;s verdict by the distance track: large consolidation</source>
        <translation>Veredicto del modelo según la curva de distancia: consolidación grande</translation>
    </message>
    <message>
        <source>The verdict of the one who reviews now</source>
        <translation>El veredicto de quien revisa ahora</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Difiere</translation>
    </message>
    <message>
        <source>Where your verdict and the model&apos;s part</source>
        <translation>Dónde difieren su veredicto y el del modelo</translation>
    </message>
    <message>
        <source>Suspicion</source>
        <translation>Sospecha</translation>
    </message>
    <message>
        <source>How far the model&apos;s scores lie above their thresholds</source>
        <translation>Cuánto superan sus umbrales las puntuaciones del modelo</translation>
    </message>
    <message>
        <source>{tip}. Click to sort.</source>
        <translation>{tip}. Haga clic para ordenar.</translation>
    </message>
    <message>
        <source>≠ model</source>
        <translation>≠ modelo</translation>
    </message>
    <message>
        <source>{name} (under review)</source>
        <translation>{name} (en revisión)</translation>
    </message>
    <message>
        <source>The protocol has no zone {code}.</source>
        <translation>El protocolo no tiene la zona {code}.</translation>
    </message>
    <message>
        <source>The zone is not known.</source>
        <translation>La zona no se conoce.</translation>
    </message>
    <message>
        <source>Look for the lost clips in another folder</source>
        <translation>Buscar los clips perdidos en otra carpeta</translation>
    </message>
    <message>
        <source>Open a folder as an exam</source>
        <translation>Abrir una carpeta como examen</translation>
    </message>
    <message>
        <source>Find clips</source>
        <translation>Buscar clips</translation>
    </message>
    <message>
        <source>{n} clip is not where it was.</source>
        <translation>{n} clip no está donde estaba.</translation>
    </message>
    <message>
        <source>{n} clips are not where they were.</source>
        <translation>{n} clips no están donde estaban.</translation>
    </message>
    <message>
        <source>Verdict that settles the clip</source>
        <translation>Veredicto que arbitra el clip</translation>
    </message>
    <message>
        <source>What holds for the chosen clip</source>
        <translation>Lo que vale para el clip elegido</translation>
    </message>
    <message>
        <source>Choose a verdict</source>
        <translation>Elija un veredicto</translation>
    </message>
    <message>
        <source>Note on how the clip is settled</source>
        <translation>Nota sobre el arbitraje del clip</translation>
    </message>
    <message>
        <source>Why it is settled like this</source>
        <translation>Por qué se arbitra así</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Arbitrar</translation>
    </message>
    <message>
        <source>Save this verdict as the one that holds; both reviewers&apos; own are kept</source>
        <translation>Guardar este veredicto como el que vale; los de ambos revisores se conservan</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>Leave the chosen clip unsettled again</source>
        <translation>Dejar de nuevo sin arbitrar el clip elegido</translation>
    </message>
    <message>
        <source>Settle as a third reviewer:</source>
        <translation>Arbitrar como tercer revisor:</translation>
    </message>
    <message>
        <source>Summary, model</source>
        <translation>Resumen, modelo</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Summary, you</source>
        <translation>Resumen, usted</translation>
    </message>
    <message>
        <source>Summary, differs</source>
        <translation>Resumen, diferencias</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonas</translation>
    </message>
    <message>
        <source>Summary, zones</source>
        <translation>Resumen, zonas</translation>
    </message>
    <message>
        <source>probability {n}</source>
        <translation>probabilidad {n}</translation>
    </message>
    <message>
        <source>distance {n}</source>
        <translation>distancia {n}</translation>
    </message>
    <message>
        <source>{n} present</source>
        <translation>presente: {n}</translation>
    </message>
    <message>
        <source>{n} absent</source>
        <translation>ausente: {n}</translation>
    </message>
    <message>
        <source>{n} can&apos;t tell</source>
        <translation>indeterminado: {n}</translation>
    </message>
    <message>
        <source>{filled} of {all} have a clip.</source>
        <translation>{filled} de {all} tienen un clip.</translation>
    </message>
    <message>
        <source>Missing: {zones}.</source>
        <translation>Faltan: {zones}.</translation>
    </message>
    <message>
        <source>{n} clip is in none of them.</source>
        <translation>{n} clip no está en ninguna de ellas.</translation>
    </message>
    <message>
        <source>{n} clips are in none of them.</source>
        <translation>{n} clips no están en ninguna de ellas.</translation>
    </message>
    <message>
        <source>{flagged} of {n} analysed clip flagged ({by_track}).</source>
        <translation>Señalado {flagged} de {n} clip analizado ({by_track}).</translation>
    </message>
    <message>
        <source>{flagged} of {n} analysed clips flagged ({by_track}).</source>
        <translation>Señalados {flagged} de {n} clips analizados ({by_track}).</translation>
    </message>
    <message>
        <source>{n} clip has no assessable frame.</source>
        <translation>{n} clip no tiene ningún fotograma evaluable.</translation>
    </message>
    <message>
        <source>{n} clips have no assessable frame.</source>
        <translation>{n} clips no tienen ningún fotograma evaluable.</translation>
    </message>
    <message>
        <source>Hidden for {n} clip until you have judged.</source>
        <translation>Oculto en {n} clip hasta que usted valore.</translation>
    </message>
    <message>
        <source>Hidden for {n} clips until you have judged.</source>
        <translation>Oculto en {n} clips hasta que usted valore.</translation>
    </message>
    <message>
        <source>Nothing is analysed yet.</source>
        <translation>Aún no hay nada analizado.</translation>
    </message>
    <message>
        <source>{n} not judged</source>
        <translation>sin valorar: {n}</translation>
    </message>
    <message>
        <source>{n} clip: {names}.</source>
        <translation>{n} clip: {names}.</translation>
    </message>
    <message>
        <source>{n} clips: {names}.</source>
        <translation>{n} clips: {names}.</translation>
    </message>
    <message>
        <source>No clip has both verdicts yet.</source>
        <translation>Ningún clip tiene aún ambos veredictos.</translation>
    </message>
    <message>
        <source>Nowhere, of {n} clip with both verdicts.</source>
        <translation>En ninguno, de {n} clip con ambos veredictos.</translation>
    </message>
    <message>
        <source>Nowhere, of {n} clips with both verdicts.</source>
        <translation>En ninguno, de {n} clips con ambos veredictos.</translation>
    </message>
    <message>
        <source>Clips of the exam</source>
        <translation>Clips del examen</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
    <message>
        <source>Blind mode: the model&apos;s answer is hidden until you have given your verdict.</source>
        <translation>Modo ciego: la respuesta del modelo se oculta hasta que usted dé su veredicto.</translation>
    </message>
    <message>
        <source>It is no longer where it was. “Find clips…” looks for it in another folder.</source>
        <translation>Ya no está donde estaba. «Buscar clips» lo busca en otra carpeta.</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>señalado</translation>
    </message>
    <message>
        <source>{track}: no verdict of the model</source>
        <translation>{track}: sin veredicto del modelo</translation>
    </message>
    <message>
        <source>{score} · {n} over</source>
        <translation>{score} · {n} superan</translation>
    </message>
    <message>
        <source>analysing {percent}%</source>
        <translation>analizando {percent}%</translation>
    </message>
    <message>
        <source>{done} of {n} frame analysed</source>
        <translation>{done} de {n} fotograma analizado</translation>
    </message>
    <message>
        <source>{done} of {n} frames analysed</source>
        <translation>{done} de {n} fotogramas analizados</translation>
    </message>
    <message>
        <source>also {names}</source>
        <translation>también {names}</translation>
    </message>
    <message>
        <source>model {verdict}</source>
        <translation>modelo: {verdict}</translation>
    </message>
    <message>
        <source>your verdict {verdict}</source>
        <translation>su veredicto: {verdict}</translation>
    </message>
    <message>
        <source>You have given no verdict on this clip yet.</source>
        <translation>Aún no ha dado veredicto sobre este clip.</translation>
    </message>
    <message>
        <source>Settled by {reviewer}: {verdict}</source>
        <translation>Arbitrado por {reviewer}: {verdict}</translation>
    </message>
    <message>
        <source>{what}: no answer, for no frame is assessable</source>
        <translation>{what}: sin respuesta, pues ningún fotograma es evaluable</translation>
    </message>
    <message>
        <source>{what}: flagged</source>
        <translation>{what}: señalada</translation>
    </message>
    <message>
        <source>{what}: not flagged</source>
        <translation>{what}: no señalada</translation>
    </message>
    <message>
        <source>({n} frame not assessable)</source>
        <translation>({n} fotograma no evaluable)</translation>
    </message>
    <message>
        <source>({n} frames not assessable)</source>
        <translation>({n} fotogramas no evaluables)</translation>
    </message>
    <message>
        <source>Score {score}, threshold {threshold}, longest run {n} frame</source>
        <translation>Puntuación {score}, umbral {threshold}, racha más larga: {n} fotograma</translation>
    </message>
    <message>
        <source>Score {score}, threshold {threshold}, longest run {n} frames</source>
        <translation>Puntuación {score}, umbral {threshold}, racha más larga: {n} fotogramas</translation>
    </message>
    <message>
        <source>Rule: {rule}</source>
        <translation>Regla: {rule}</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Posterior</translation>
    </message>
    <message>
        <source>Zone map</source>
        <translation>Mapa de zonas</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>PDF report</source>
        <translation>Informe PDF</translation>
    </message>
    <message>
        <source>Analysis as JSON</source>
        <translation>Análisis como JSON</translation>
    </message>
    <message>
        <source>Values per frame as CSV</source>
        <translation>Valores por fotograma como CSV</translation>
    </message>
    <message>
        <source>Exam report as PDF</source>
        <translation>Informe del examen como PDF</translation>
    </message>
    <message>
        <source>Reviews for colleagues as JSON</source>
        <translation>Revisiones para colegas como JSON</translation>
    </message>
    <message>
        <source>Manifest for training as CSV</source>
        <translation>Manifiesto de entrenamiento como CSV</translation>
    </message>
    <message>
        <source>DICOM object</source>
        <translation>Objeto DICOM</translation>
    </message>
    <message>
        <source>MP4 video</source>
        <translation>Video MP4</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Imagen PNG</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>All files, also DICOM without an ending</source>
        <translation>Todos los archivos, también DICOM sin extensión</translation>
    </message>
    <message>
        <source>Open a clip</source>
        <translation>Abrir un clip</translation>
    </message>
    <message>
        <source>Import reviews</source>
        <translation>Importar revisiones</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Probability segment</source>
        <translation>Segmento de probabilidad</translation>
    </message>
    <message>
        <source>Distance segment</source>
        <translation>Segmento de distancia</translation>
    </message>
    <message>
        <source>No segment or finding holds this frame.</source>
        <translation>Ningún segmento o hallazgo contiene este fotograma.</translation>
    </message>
    <message>
        <source>Flags are hidden until you have given your verdict.</source>
        <translation>Lo señalado se oculta hasta que usted dé su veredicto.</translation>
    </message>
    <message>
        <source>Kind of finding</source>
        <translation>Tipo de hallazgo</translation>
    </message>
    <message>
        <source>What is seen; choosing confirms a segment that was not judged</source>
        <translation>Lo que se ve; al elegirlo se confirma un segmento sin valorar</translation>
    </message>
    <message>
        <source>Note on the finding</source>
        <translation>Nota sobre el hallazgo</translation>
    </message>
    <message>
        <source>Saved on Enter; Esc takes back what you typed</source>
        <translation>Se guarda con Enter; Esc descarta lo escrito</translation>
    </message>
    <message>
        <source>First frame of the finding</source>
        <translation>Primer fotograma del hallazgo</translation>
    </message>
    <message>
        <source>First frame of the finding, counted from 1</source>
        <translation>Primer fotograma del hallazgo, contado desde 1</translation>
    </message>
    <message>
        <source>Last frame of the finding</source>
        <translation>Último fotograma del hallazgo</translation>
    </message>
    <message>
        <source>Last frame of the finding, counted from 1</source>
        <translation>Último fotograma del hallazgo, contado desde 1</translation>
    </message>
    <message>
        <source>No kind</source>
        <translation>Sin tipo</translation>
    </message>
    <message>
        <source>Nothing at hand</source>
        <translation>Ningún elemento</translation>
    </message>
    <message>
        <source>judged as {frames}</source>
        <translation>valorado como {frames}</translation>
    </message>
    <message>
        <source>To be judged</source>
        <translation>Por valorar</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Filter of the list</source>
        <translation>Filtro de la lista</translation>
    </message>
    <message>
        <source>What is listed, and gone to from flag to flag</source>
        <translation>Lo que se lista y se recorre de uno a otro señalado</translation>
    </message>
    <message>
        <source>Flagged segments judged</source>
        <translation>Segmentos señalados valorados</translation>
    </message>
    <message>
        <source>Flagged segments and findings</source>
        <translation>Segmentos señalados y hallazgos</translation>
    </message>
    <message>
        <source>{n} of {all} judged</source>
        <translation>{n} de {all} valorados</translation>
    </message>
    <message>
        <source>Open a clip to see its flagged segments.</source>
        <translation>Abra un clip para ver sus segmentos señalados.</translation>
    </message>
    <message>
        <source>Nothing is judged or marked yet. Judge a segment, or mark frames by hand.</source>
        <translation>Aún no hay nada valorado ni marcado. Valore un segmento o marque fotogramas a mano.</translation>
    </message>
    <message>
        <source>All segments are judged.</source>
        <translation>Todos los segmentos están valorados.</translation>
    </message>
    <message>
        <source>The model does not give this track.</source>
        <translation>El modelo no da esta curva.</translation>
    </message>
    <message>
        <source>No segment is flagged so far.</source>
        <translation>Por ahora no hay ningún segmento señalado.</translation>
    </message>
    <message>
        <source>No frame of this clip is assessable.</source>
        <translation>Ningún fotograma de este clip es evaluable.</translation>
    </message>
    <message>
        <source>No segment is flagged at these thresholds and this rule.</source>
        <translation>Ningún segmento está señalado con estos umbrales y esta regla.</translation>
    </message>
    <message>
        <source>Peak: the highest value in these frames, P of the probability track and D of the distance track</source>
        <translation>Pico: el valor más alto en estos fotogramas, P de la curva de probabilidad y D de la de distancia</translation>
    </message>
    <message>
        <source>Marked by hand</source>
        <translation>Marcado a mano</translation>
    </message>
    <message>
        <source>Judged before</source>
        <translation>Valorado antes</translation>
    </message>
    <message>
        <source>peak P {probability}, D {distance}</source>
        <translation>pico P {probability}, D {distance}</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Fotograma</translation>
    </message>
    <message>
        <source>Wheel: zoom at the cursor. Drag: move. Double click: fit.</source>
        <translation>Rueda: zoom en el cursor. Arrastrar: mover. Doble clic: encajar.</translation>
    </message>
    <message>
        <source>Frames are missing here</source>
        <translation>Aquí faltan fotogramas</translation>
    </message>
    <message>
        <source>{n} frame is missing here</source>
        <translation>Aquí falta {n} fotograma</translation>
    </message>
    <message>
        <source>{n} frames are missing here</source>
        <translation>Aquí faltan {n} fotogramas</translation>
    </message>
    <message>
        <source>DICOM structured report</source>
        <translation>Informe estructurado DICOM</translation>
    </message>
    <message>
        <source>PDF report as DICOM object</source>
        <translation>Informe PDF como objeto DICOM</translation>
    </message>
    <message>
        <source>Clip without identity</source>
        <translation>Clip sin identidad</translation>
    </message>
    <message>
        <source>Annotated film</source>
        <translation>Película anotada</translation>
    </message>
    <message>
        <source>Verdicts, segments and findings as coded values that point at frames of the clip (TID 1500).</source>
        <translation>Veredictos, segmentos y hallazgos como valores codificados que remiten a fotogramas del clip (TID 1500).</translation>
    </message>
    <message>
        <source>The report as it is printed, for archives that take DICOM alone.</source>
        <translation>El informe tal como se imprime, para sistemas de archivo que solo admiten DICOM.</translation>
    </message>
    <message>
        <source>The frames in a new file under a name that tells nobody.</source>
        <translation>Los fotogramas en un archivo nuevo con un nombre que no delata a nadie.</translation>
    </message>
    <message>
        <source>An MP4 video of the frames with tracks and flags below, under a name that tells nobody.</source>
        <translation>Un video MP4 de los fotogramas con las curvas y lo señalado debajo, con un nombre que no delata a nadie.</translation>
    </message>
    <message>
        <source>This clip is no DICOM object that a structured report could point at.</source>
        <translation>Este clip no es un objeto DICOM al que pueda remitir un informe estructurado.</translation>
    </message>
    <message>
        <source>Nothing of this clip has been analysed yet, or its answers are hidden.</source>
        <translation>Aún no se ha analizado nada de este clip, o sus respuestas están ocultas.</translation>
    </message>
    <message>
        <source>With the patient&apos;s identity, as part of the patient&apos;s study</source>
        <translation>Con la identidad del paciente, como parte de su estudio</translation>
    </message>
    <message>
        <source>Otherwise a pseudonym and a study of its own, as a clip without identity has them</source>
        <translation>Si no, un seudónimo y un estudio propio, como en un clip sin identidad</translation>
    </message>
    <message>
        <source>With the heat map of the probability beside each frame</source>
        <translation>Con el mapa de calor de la probabilidad junto a cada fotograma</translation>
    </message>
    <message>
        <source>With the heat map of the distance beside each frame</source>
        <translation>Con el mapa de calor de la distancia junto a cada fotograma</translation>
    </message>
    <message>
        <source>With the heat map of the values beside each frame</source>
        <translation>Con el mapa de calor de los valores junto a cada fotograma</translation>
    </message>
    <message>
        <source>The file gets a pseudonym. Notes are written as they were typed, less what the clip&apos;s file tells of the patient.</source>
        <translation>El archivo recibe un seudónimo. Las notas se escriben como se teclearon, menos lo que el archivo del clip dice del paciente.</translation>
    </message>
    <message>
        <source>Export DICOM, clip or film</source>
        <translation>Exportar DICOM, clip o película</translation>
    </message>
    <message>
        <source>What is to be handed on?</source>
        <translation>¿Qué se va a entregar?</translation>
    </message>
    <message>
        <source>Signed by you</source>
        <translation>Firmado por usted</translation>
    </message>
    <message>
        <source>Signed by you, once you have reviewed the clip</source>
        <translation>Firmado por usted, una vez que haya revisado el clip</translation>
    </message>
    <message>
        <source>A report says that you signed it; otherwise that it is a draft</source>
        <translation>Un informe dice que usted lo firmó; si no, que es un borrador</translation>
    </message>
    <message>
        <source>In an annotated film; each heat map has to be computed, which takes a while</source>
        <translation>En una película anotada; hay que calcular cada mapa de calor, lo que lleva un rato</translation>
    </message>
    <message>
        <source>What the file tells</source>
        <translation>Lo que dice el archivo</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Choose a name and a folder</source>
        <translation>Elegir un nombre y una carpeta</translation>
    </message>
    <message>
        <source>The file tells who the patient is: name, number, date of birth, study.</source>
        <translation>El archivo dice quién es el paciente: nombre, número, fecha de nacimiento, estudio.</translation>
    </message>
    <message>
        <source>Its pictures are frames.</source>
        <translation>Sus imágenes son fotogramas.</translation>
    </message>
    <message>
        <source>The file says that no text is part of its frames.</source>
        <translation>El archivo dice que sus fotogramas no contienen texto.</translation>
    </message>
    <message>
        <source>The file says that text is part of its frames: look at them first.</source>
        <translation>El archivo dice que sus fotogramas contienen texto: mírelos primero.</translation>
    </message>
    <message>
        <source>Nobody knows whether text is part of the image: look at the frames first.</source>
        <translation>No se sabe si la imagen contiene texto: mire primero los fotogramas.</translation>
    </message>
    <message>
        <source>What lies outside the region becomes black.</source>
        <translation>Lo que está fuera de la región queda en negro.</translation>
    </message>
    <message>
        <source>Nothing is blanked.</source>
        <translation>No se tapa nada.</translation>
    </message>
    <message>
        <source>Nothing is blanked: names and dates in the frames stay.</source>
        <translation>No se tapa nada: los nombres y fechas de los fotogramas permanecen.</translation>
    </message>
    <message>
        <source>Distances of healthy frames</source>
        <translation>Distancias de fotogramas sanos</translation>
    </message>
    <message>
        <source>Bars: frames. Triangles: the score of each clip. Line: the threshold.</source>
        <translation>Barras: fotogramas. Triángulos: la puntuación de cada clip. Línea: el umbral.</translation>
    </message>
    <message>
        <source>Distance to the other patients&apos; frames</source>
        <translation>Distancia a los fotogramas de los demás pacientes</translation>
    </message>
    <message>
        <source>% of frames</source>
        <translation>% de fotogramas</translation>
    </message>
    <message>
        <source>Target specificity</source>
        <translation>Especificidad deseada</translation>
    </message>
    <message>
        <source>Target specificity in percent</source>
        <translation>Especificidad deseada en porcentaje</translation>
    </message>
    <message>
        <source>Share of healthy clips that shall not be flagged</source>
        <translation>Proporción de clips sanos que no deben señalarse</translation>
    </message>
    <message>
        <source>Healthy frames, each clip measured against the clips of the other patients</source>
        <translation>Fotogramas sanos, cada clip medido frente a los clips de los demás pacientes</translation>
    </message>
    <message>
        <source>Threshold {threshold}: {passed} of {n} clip without consolidation are not flagged ({share}).</source>
        <translation>Umbral {threshold}: {passed} de {n} clip sin consolidación no se señala ({share}).</translation>
    </message>
    <message>
        <source>Threshold {threshold}: {passed} of {n} clips without consolidation are not flagged ({share}).</source>
        <translation>Umbral {threshold}: {passed} de {n} clips sin consolidación no se señalan ({share}).</translation>
    </message>
    <message>
        <source>Each place has the colour of the value that the model would give if the whole frame looked as it does there; values that are usual have no colour. This shows what the network&apos;s answer depends on, not where disease is, and only roughly where: a network sees few places, and each takes in much of what is around it. The colours mean the same for all frames and clips of this model.</source>
        <translation>Cada lugar tiene el color del valor que daría el modelo si todo el fotograma se viera como ahí; los valores habituales no tienen color. Esto muestra de qué depende la respuesta de la red, no dónde hay enfermedad, y solo de forma aproximada: una red ve pocos lugares y cada uno abarca mucho de su entorno. Los colores significan lo mismo en todos los fotogramas y clips de este modelo.</translation>
    </message>
    <message>
        <source>being computed…</source>
        <translation>calculando…</translation>
    </message>
    <message>
        <source>cosine distance</source>
        <translation>distancia coseno</translation>
    </message>
    <message>
        <source>No heat map: this model has no classifier head.</source>
        <translation>Sin mapa de calor: este modelo no tiene cabeza clasificadora.</translation>
    </message>
    <message>
        <source>No heat map: this model has no reference.</source>
        <translation>Sin mapa de calor: este modelo no tiene referencia.</translation>
    </message>
    <message>
        <source>Track of the heat map</source>
        <translation>Curva del mapa de calor</translation>
    </message>
    <message>
        <source>Opacity of the heat map</source>
        <translation>Opacidad del mapa de calor</translation>
    </message>
    <message>
        <source>How much of the frame the heat map covers; H shows the frame alone</source>
        <translation>Cuánto cubre el mapa de calor el fotograma; H muestra solo el fotograma</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacidad</translation>
    </message>
    <message>
        <source>No heat map. {reason}</source>
        <translation>Sin mapa de calor. {reason}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>first</source>
        <translation>primero</translation>
    </message>
    <message>
        <source>last</source>
        <translation>último</translation>
    </message>
    <message>
        <source>frame</source>
        <translation>fotograma</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>marcado</translation>
    </message>
    <message>
        <source>reviewer</source>
        <translation>revisor</translation>
    </message>
    <message>
        <source>judgement</source>
        <translation>valoración</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>extent</source>
        <translation>extensión</translation>
    </message>
    <message>
        <source>start</source>
        <translation>inicio</translation>
    </message>
    <message>
        <source>end</source>
        <translation>final</translation>
    </message>
    <message>
        <source>min run</source>
        <translation>racha mínima</translation>
    </message>
    <message>
        <source>max gap</source>
        <translation>hueco máximo</translation>
    </message>
    <message>
        <source>region</source>
        <translation>región</translation>
    </message>
    <message>
        <source>outline</source>
        <translation>contorno</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>origen</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>completo</translation>
    </message>
    <message>
        <source>fps</source>
        <translation>fps</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>escala</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>carpeta</translation>
    </message>
    <message>
        <source>created</source>
        <translation>creado</translation>
    </message>
    <message>
        <source>protocol</source>
        <translation>protocolo</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>Choose an entry to see what stood there before and after.</source>
        <translation>Elija una entrada para ver lo que había antes y después.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>frame {n}</source>
        <translation>fotograma {n}</translation>
    </message>
    <message>
        <source>{n} entries</source>
        <translation>{n} entradas</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Un archivo</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Otra dirección</translation>
    </message>
    <message>
        <source>A checkpoint of the layout that CLARUS published becomes a model of your own. Only its numbers are read; a file that would run code is refused.</source>
        <translation>Un checkpoint con la estructura publicada por CLARUS se convierte en un modelo propio. Solo se leen sus números; se rechaza un archivo que ejecutaría código.</translation>
    </message>
    <message>
        <source>The file stays as it is; nothing is fetched.</source>
        <translation>El archivo queda como está; no se obtiene nada.</translation>
    </message>
    <message>
        <source>When you press Fetch, the file is asked for at this address, over the network. No clip and nothing about you or a patient is sent. Its SHA-256 is shown and remembered, and another file at the same address is refused from then on.</source>
        <translation>Al pulsar Obtener, se pide el archivo a esta dirección por la red. No se envía ningún clip ni nada sobre usted o un paciente. Su SHA-256 se muestra y se recuerda, y desde entonces se rechaza otro archivo de la misma dirección.</translation>
    </message>
    <message>
        <source>What has been fetched is kept: fetch it again to go on from there.</source>
        <translation>Lo obtenido se conserva: obténgalo de nuevo para continuar desde ahí.</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>Importar un modelo</translation>
    </message>
    <message>
        <source>Where the checkpoint comes from</source>
        <translation>De dónde viene el checkpoint</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Examinar…</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Elegir el archivo</translation>
    </message>
    <message>
        <source>Letters, digits, dots, hyphens and underscores; reports carry this name</source>
        <translation>Letras, cifras, puntos, guiones y guiones bajos; los informes llevan este nombre</translation>
    </message>
    <message>
        <source>How much has been fetched</source>
        <translation>Cuánto se ha obtenido</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Lo que se hizo</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Stop; what has been fetched is kept, to go on from there</source>
        <translation>Detener; lo obtenido se conserva, para continuar desde ahí</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>{done} of {all} MB from {host}.</source>
        <translation>{done} de {all} MB de {host}.</translation>
    </message>
    <message>
        <source>{done} MB from {host}.</source>
        <translation>{done} MB de {host}.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Origen</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Lugar</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Name of the new model</source>
        <translation>Nombre del nuevo modelo</translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation>Ruta del archivo</translation>
    </message>
    <message>
        <source>Address of the file</source>
        <translation>Dirección del archivo</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>El archivo</translation>
    </message>
    <message>
        <source>What will be asked for</source>
        <translation>Lo que se pedirá</translation>
    </message>
    <message>
        <source>&amp;Fetch and import</source>
        <translation>O&amp;btener e importar</translation>
    </message>
    <message>
        <source>Turn the file into a model</source>
        <translation>Convertir el archivo en un modelo</translation>
    </message>
    <message>
        <source>Connect to this address now</source>
        <translation>Conectar ahora con esta dirección</translation>
    </message>
    <message>
        <source>Choose a checkpoint</source>
        <translation>Elegir un checkpoint</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Checkpoints</translation>
    </message>
    <message>
        <source>“{file}” is being read.</source>
        <translation>Leyendo «{file}».</translation>
    </message>
    <message>
        <source>Connecting to {host}.</source>
        <translation>Conectando con {host}.</translation>
    </message>
    <message>
        <source>Connecting to the address.</source>
        <translation>Conectando con la dirección.</translation>
    </message>
    <message>
        <source>Stopping.</source>
        <translation>Deteniendo.</translation>
    </message>
    <message>
        <source>Near is what the network finds alike; it need not be what a person would. The distance track is the mean distance to the nearest frames of the reference, all of people without consolidation.</source>
        <translation>Cercano es lo que la red encuentra parecido; no tiene por qué serlo para una persona. La curva de distancia es la distancia media a los fotogramas más cercanos de la referencia, todos de personas sin consolidación.</translation>
    </message>
    <message>
        <source>Without pictures: they would be other people&apos;s patients. A reference of your own healthy clips (Analysis → Recalibrate…) can keep small ones.</source>
        <translation>Sin imágenes: serían de pacientes ajenos. Una referencia con clips sanos propios (Análisis → Recalibrar…) puede guardar unas pequeñas.</translation>
    </message>
    <message>
        <source>Open a clip to see what its frames look like to the model.</source>
        <translation>Abra un clip para ver a qué se parecen sus fotogramas según el modelo.</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>Ningún modelo cargado.</translation>
    </message>
    <message>
        <source>Hidden until you have given your verdict.</source>
        <translation>Oculto hasta que usted dé su veredicto.</translation>
    </message>
    <message>
        <source>Looking for the nearest frames…</source>
        <translation>Buscando los fotogramas más cercanos…</translation>
    </message>
    <message>
        <source>This frame can&apos;t be read.</source>
        <translation>Este fotograma no se puede leer.</translation>
    </message>
    <message>
        <source>patient {number} of the reference</source>
        <translation>paciente {number} de la referencia</translation>
    </message>
    <message>
        <source>frame {number}</source>
        <translation>fotograma {number}</translation>
    </message>
    <message>
        <source>Distance {distance}, {origin}</source>
        <translation>Distancia {distance}, {origin}</translation>
    </message>
    <message>
        <source>Cosine distance {distance}: {origin}</source>
        <translation>Distancia coseno {distance}: {origin}</translation>
    </message>
    <message>
        <source>What the frame shown looks like</source>
        <translation>A qué se parece el fotograma mostrado</translation>
    </message>
    <message>
        <source>Frame {number} looks like</source>
        <translation>El fotograma {number} se parece a</translation>
    </message>
    <message>
        <source>The nearest of {frames} of {patients} without consolidation, at most {most} of each. The mean over all of the nearest {averaged} is the distance of frame {number}, {distance}.</source>
        <translation>Los más cercanos de {frames} de {patients} sin consolidación, como máximo {most} de cada uno. La media de los {averaged} más cercanos es la distancia del fotograma {number}, {distance}.</translation>
    </message>
    <message>
        <source>{n} patient</source>
        <translation>{n} paciente</translation>
    </message>
    <message>
        <source>{n} patients</source>
        <translation>{n} pacientes</translation>
    </message>
    <message>
        <source>No M-mode line yet: choose “M-mode line” in the Review menu, and draw one across the frame.</source>
        <translation>Aún no hay línea de modo M: elija «Línea de modo M» en el menú Revisión y dibuje una en el fotograma.</translation>
    </message>
    <message>
        <source>Drawn on frame {number}, {length} long</source>
        <translation>Dibujada en el fotograma {number}, {length} de largo</translation>
    </message>
    <message>
        <source>{done} of {n} frame read</source>
        <translation>{done} de {n} fotograma leído</translation>
    </message>
    <message>
        <source>{done} of {n} frames read</source>
        <translation>{done} de {n} fotogramas leídos</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Read the other frames too</source>
        <translation>Leer también los demás fotogramas</translation>
    </message>
    <message>
        <source>Go on reading M-mode</source>
        <translation>Seguir leyendo el modo M</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Read no more frames</source>
        <translation>No leer más fotogramas</translation>
    </message>
    <message>
        <source>Stop reading M-mode</source>
        <translation>Dejar de leer el modo M</translation>
    </message>
    <message>
        <source>The line over time, its start above. Click or drag: go to a frame. Wheel: zoom in time.</source>
        <translation>La línea en el tiempo, con su inicio arriba. Clic o arrastrar: ir a un fotograma. Rueda: zoom temporal.</translation>
    </message>
    <message>
        <source>M-mode: the line over time</source>
        <translation>Modo M: la línea en el tiempo</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>A note that you typed is not saved.</source>
        <translation>Una nota que escribió no está guardada.</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>Abriendo {name}</translation>
    </message>
    <message>
        <source>below the threshold</source>
        <translation>bajo el umbral</translation>
    </message>
    <message>
        <source>Drag to draw a caliper, or press Enter</source>
        <translation>Arrastre para dibujar un calibrador o pulse Enter</translation>
    </message>
    <message>
        <source>Drag to draw a M-mode line, or press Enter</source>
        <translation>Arrastre para dibujar una línea de modo M o pulse Enter</translation>
    </message>
    <message>
        <source>Drag to draw a line along the depth marks, or press Enter</source>
        <translation>Arrastre para dibujar una línea por las marcas de profundidad o pulse Enter</translation>
    </message>
    <message>
        <source>{line}: {length}, start gripped</source>
        <translation>{line}: {length}, inicio sujeto</translation>
    </message>
    <message>
        <source>{line}: {length}, end gripped</source>
        <translation>{line}: {length}, final sujeto</translation>
    </message>
    <message>
        <source>{line}: {length}, line gripped</source>
        <translation>{line}: {length}, línea sujeta</translation>
    </message>
    <message>
        <source>Measurements on the frame</source>
        <translation>Mediciones en el fotograma</translation>
    </message>
    <message>
        <source>No scale is known here, so this is in pixels. Set the depth scale to have millimetres.</source>
        <translation>Aquí no se conoce la escala; por eso está en píxeles. Fije la escala de profundidad para tener milímetros.</translation>
    </message>
    <message>
        <source>The scale is stated in the file.</source>
        <translation>La escala está indicada en el archivo.</translation>
    </message>
    <message>
        <source>The scale is set by the user along the depth marks.</source>
        <translation>La escala la fijó el usuario con las marcas de profundidad.</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Mediciones</translation>
    </message>
    <message>
        <source>Choose one to see it. Enter: move it with the arrow keys; Del: remove it</source>
        <translation>Elija una para verla. Enter: moverla con las flechas; Del: quitarla</translation>
    </message>
    <message>
        <source>Note on the measurement</source>
        <translation>Nota sobre la medición</translation>
    </message>
    <message>
        <source>Remove measurement</source>
        <translation>Quitar medición</translation>
    </message>
    <message>
        <source>Take the measurement chosen away (Del)</source>
        <translation>Quitar la medición elegida (Del)</translation>
    </message>
    <message>
        <source>Frame {number}: {length}</source>
        <translation>Fotograma {number}: {length}</translation>
    </message>
    <message>
        <source>Frame {number}: {length}, no scale</source>
        <translation>Fotograma {number}: {length}, sin escala</translation>
    </message>
    <message>
        <source>M-mode, {length}</source>
        <translation>Modo M, {length}</translation>
    </message>
    <message>
        <source>{mm} mm per pixel</source>
        <translation>{mm} mm por píxel</translation>
    </message>
    <message>
        <source>{across} mm per pixel across, {down} down</source>
        <translation>{across} mm por píxel a lo ancho, {down} a lo alto</translation>
    </message>
    <message>
        <source>The model that analyses the clip; choosing another analyses it again</source>
        <translation>El modelo que analiza el clip; elegir otro lo analiza de nuevo</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Where the model is computed</source>
        <translation>Dónde se calcula el modelo</translation>
    </message>
    <message>
        <source>{model}, version {version}, {network}</source>
        <translation>{model}, versión {version}, {network}</translation>
    </message>
    <message>
        <source>Computed on {name} ({device}, {backend}, {precision}).</source>
        <translation>Calculado en {name} ({device}, {backend}, {precision}).</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Model &amp;card…</source>
        <translation>&amp;Ficha de modelo…</translation>
    </message>
    <message>
        <source>Read where the chosen model comes from</source>
        <translation>Leer de dónde procede el modelo elegido</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Verificar</translation>
    </message>
    <message>
        <source>Check hash, keys, shapes, numbers and golden output of the chosen model</source>
        <translation>Comprobar hash, claves, formas, números y salida patrón del modelo elegido</translation>
    </message>
    <message>
        <source>Make &amp;default</source>
        <translation>Usar por &amp;defecto</translation>
    </message>
    <message>
        <source>Use it from now on, also on the command line where no model is named</source>
        <translation>Usarlo desde ahora, también en la línea de comandos si no se indica modelo</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>E&amp;liminar…</translation>
    </message>
    <message>
        <source>Delete a model of your own from this computer</source>
        <translation>Borrar de este equipo un modelo propio</translation>
    </message>
    <message>
        <source>Turn a checkpoint, from a file or an address, into a model</source>
        <translation>Convertir un checkpoint, de un archivo o dirección, en un modelo</translation>
    </message>
    <message>
        <source>&amp;Import or fetch…</source>
        <translation>&amp;Importar u obtener…</translation>
    </message>
    <message>
        <source>About the chosen model</source>
        <translation>Acerca del modelo elegido</translation>
    </message>
    <message>
        <source>Models are being looked at.</source>
        <translation>Consultando los modelos.</translation>
    </message>
    <message>
        <source>Remove “{name}”?</source>
        <translation>¿Eliminar «{name}»?</translation>
    </message>
    <message>
        <source>Remove a model</source>
        <translation>Eliminar un modelo</translation>
    </message>
    <message>
        <source>Its file is deleted, which can&apos;t be undone. Analyses that were made with it stay.</source>
        <translation>Su archivo se borra, lo que no se puede deshacer. Los análisis hechos con él permanecen.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>default</source>
        <translation>por defecto</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>el programa</translation>
    </message>
    <message>
        <source>you</source>
        <translation>usted</translation>
    </message>
    <message>
        <source>can&apos;t be used</source>
        <translation>no se puede usar</translation>
    </message>
    <message>
        <source>{track} and {other}</source>
        <translation>{track} y {other}</translation>
    </message>
    <message>
        <source>SHA-256 of its file: {sha256}</source>
        <translation>SHA-256 de su archivo: {sha256}</translation>
    </message>
    <message>
        <source>You see a consolidation in this clip</source>
        <translation>Usted ve una consolidación en este clip</translation>
    </message>
    <message>
        <source>You see no consolidation in this clip</source>
        <translation>Usted no ve ninguna consolidación en este clip</translation>
    </message>
    <message>
        <source>The clip does not let you tell</source>
        <translation>El clip no permite saberlo</translation>
    </message>
    <message>
        <source>The largest consolidation is small; a second press takes the size back</source>
        <translation>La consolidación mayor es pequeña; pulsar otra vez retira el tamaño</translation>
    </message>
    <message>
        <source>The largest consolidation is large; a second press takes the size back</source>
        <translation>La consolidación mayor es grande; pulsar otra vez retira el tamaño</translation>
    </message>
    <message>
        <source>Your verdict: {answer}</source>
        <translation>Su veredicto: {answer}</translation>
    </message>
    <message>
        <source>Note on your verdict</source>
        <translation>Nota sobre su veredicto</translation>
    </message>
    <message>
        <source>A note on your verdict; saved on Enter</source>
        <translation>Una nota sobre su veredicto; se guarda con Enter</translation>
    </message>
    <message>
        <source>Give blind verdict</source>
        <translation>Dar veredicto ciego</translation>
    </message>
    <message>
        <source>Save this verdict for good, and show what the model says</source>
        <translation>Guardar este veredicto de forma definitiva y mostrar lo que dice el modelo</translation>
    </message>
    <message>
        <source>Take your verdict back; one given blind stays</source>
        <translation>Retirar su veredicto; uno dado a ciegas permanece</translation>
    </message>
    <message>
        <source>Take your verdict back</source>
        <translation>Retirar su veredicto</translation>
    </message>
    <message>
        <source>Consolidation:</source>
        <translation>Consolidación:</translation>
    </message>
    <message>
        <source>Said blind: {verdict}.</source>
        <translation>Dicho a ciegas: {verdict}.</translation>
    </message>
    <message>
        <source>{name}: {verdict} (“{note}”)</source>
        <translation>{name}: {verdict} («{note}»)</translation>
    </message>
    <message>
        <source>The outline crosses itself: move the corners so that its edges don&apos;t meet.</source>
        <translation>El contorno se cruza: mueva las esquinas para que sus bordes no se toquen.</translation>
    </message>
    <message>
        <source>The region is too small: it must measure {across} × {down} pixels at least, and hold {share} of the frame.</source>
        <translation>La región es demasiado pequeña: debe medir al menos {across} × {down} píxeles y ocupar {share} del fotograma.</translation>
    </message>
    <message>
        <source>No clip has been analysed yet.</source>
        <translation>Todavía no se ha analizado ningún clip.</translation>
    </message>
    <message>
        <source>Open a clip, or wait for the first values.</source>
        <translation>Abra un clip o espere los primeros valores.</translation>
    </message>
    <message>
        <source>The model&apos;s answers are hidden until you have given your verdict.</source>
        <translation>Las respuestas del modelo se ocultan hasta que usted dé su veredicto.</translation>
    </message>
    <message>
        <source>Give your verdict on the clip, or leave blind mode.</source>
        <translation>Dé su veredicto sobre el clip o salga del modo ciego.</translation>
    </message>
    <message>
        <source>M-mode is not shown.</source>
        <translation>El modo M no se muestra.</translation>
    </message>
    <message>
        <source>The frame shown</source>
        <translation>El fotograma mostrado</translation>
    </message>
    <message>
        <source>The tracks</source>
        <translation>Las curvas</translation>
    </message>
    <message>
        <source>The whole region in the brightness and contrast shown, however it is zoomed</source>
        <translation>Toda la región con el brillo y contraste mostrados, sea cual sea el zoom</translation>
    </message>
    <message>
        <source>Both tracks as they are on screen</source>
        <translation>Ambas curvas como en pantalla</translation>
    </message>
    <message>
        <source>The line over time as it is on screen</source>
        <translation>La línea en el tiempo como en pantalla</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Guardar imagen</translation>
    </message>
    <message>
        <source>What is the picture to show?</source>
        <translation>¿Qué debe mostrar la imagen?</translation>
    </message>
    <message>
        <source>Heat map beside the frame as recorded</source>
        <translation>Mapa de calor junto al fotograma tal como se grabó</translation>
    </message>
    <message>
        <source>The one that is switched on, with its colour bar</source>
        <translation>El que está activado, con su barra de colores</translation>
    </message>
    <message>
        <source>The lines drawn on this frame, with their lengths</source>
        <translation>Las líneas dibujadas en este fotograma, con sus longitudes</translation>
    </message>
    <message>
        <source>All of the frame: names and dates may stand there</source>
        <translation>Todo el fotograma: puede haber nombres y fechas</translation>
    </message>
    <message>
        <source>Otherwise what lies outside the region is left out</source>
        <translation>Si no, se omite lo que está fuera de la región</translation>
    </message>
    <message>
        <source>What the picture tells</source>
        <translation>Lo que dice la imagen</translation>
    </message>
    <message>
        <source>Nothing in it tells who the patient is.</source>
        <translation>Nada en ella dice quién es el paciente.</translation>
    </message>
    <message>
        <source>No region is known that could be shown alone: all of the frame has to be.</source>
        <translation>No se conoce ninguna región que mostrar sola: tiene que ser todo el fotograma.</translation>
    </message>
    <message>
        <source>There is no flagged segment to loop.</source>
        <translation>No hay ningún segmento señalado que repetir.</translation>
    </message>
    <message>
        <source>The file doesn&apos;t tell how many frames per second were recorded. All times, the speed of playback and the durations of segments follow from the rate that is set here; the frames and their values stay as they are.</source>
        <translation>El archivo no dice cuántos fotogramas por segundo se grabaron. Todos los tiempos, la velocidad de reproducción y la duración de los segmentos dependen de la frecuencia que se fije aquí; los fotogramas y sus valores no cambian.</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Frecuencia de fotogramas</translation>
    </message>
    <message>
        <source> frames/s</source>
        <translation> fotogramas/s</translation>
    </message>
    <message>
        <source>Frames per second, {lowest} to {highest}</source>
        <translation>Fotogramas por segundo, de {lowest} a {highest}</translation>
    </message>
    <message>
        <source>As assumed</source>
        <translation>La supuesta</translation>
    </message>
    <message>
        <source>Back to {rate} frames per second, which is a guess</source>
        <translation>Volver a {rate} fotogramas por segundo, que es una suposición</translation>
    </message>
    <message>
        <source>At which rate was this clip recorded?</source>
        <translation>¿Con qué frecuencia se grabó este clip?</translation>
    </message>
    <message>
        <source>not in this model</source>
        <translation>no en este modelo</translation>
    </message>
    <message>
        <source>not analysed yet</source>
        <translation>aún sin analizar</translation>
    </message>
    <message>
        <source>{track} of this frame: {value}</source>
        <translation>{track} de este fotograma: {value}</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Brillo</translation>
    </message>
    <message>
        <source>Brightness of the display only</source>
        <translation>Brillo solo de la pantalla</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Contrast of the display only</source>
        <translation>Contraste solo de la pantalla</translation>
    </message>
    <message>
        <source>Frame number</source>
        <translation>Número de fotograma</translation>
    </message>
    <message>
        <source>The file doesn&apos;t tell the frame rate: click to set it</source>
        <translation>El archivo no dice la frecuencia de fotogramas: haga clic para fijarla</translation>
    </message>
    <message>
        <source>The picture of this frame is being read</source>
        <translation>Se está leyendo la imagen de este fotograma</translation>
    </message>
    <message>
        <source>No clip</source>
        <translation>Sin clip</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} de {whole}</translation>
    </message>
    <message>
        <source>{rate}/s set</source>
        <translation>{rate}/s fijada</translation>
    </message>
    <message>
        <source>{rate}/s assumed</source>
        <translation>{rate}/s supuesta</translation>
    </message>
    <message>
        <source>{size}, {rate} frames/s</source>
        <translation>{size}, {rate} fotogramas/s</translation>
    </message>
    <message>
        <source>Scanners and settings differ, and so do the distances of healthy lungs. Choose clips from your own scanner of people without consolidation. The model measures how far they lie from each other, and from that you choose the threshold. Nothing leaves this computer.</source>
        <translation>Los ecógrafos y sus ajustes difieren, y también las distancias de los pulmones sanos. Elija clips de su propio ecógrafo de personas sin consolidación. El modelo mide cuánto distan entre sí y con eso usted elige el umbral. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Keep small pictures of these clips&apos; frames, and the clips&apos; names, in the profile</source>
        <translation>Guardar en el perfil imágenes pequeñas de los fotogramas de estos clips y sus nombres</translation>
    </message>
    <message>
        <source>The panel “Looks like” then shows which of them are nearest to a frame. A profile with pictures holds patients&apos; images: do not hand it on without asking them</source>
        <translation>El panel «Se parece a» muestra entonces cuáles son los más cercanos a un fotograma. Un perfil con imágenes contiene imágenes de pacientes: no lo entregue sin pedirles permiso</translation>
    </message>
    <message>
        <source>Recalibrate {model}</source>
        <translation>Recalibrar {model}</translation>
    </message>
    <message>
        <source>Healthy clip</source>
        <translation>Clip sano</translation>
    </message>
    <message>
        <source>Healthy clips</source>
        <translation>Clips sanos</translation>
    </message>
    <message>
        <source>Give all clips of one patient the same name; patients are compared with others only</source>
        <translation>Dé el mismo nombre a todos los clips de un paciente; los pacientes solo se comparan con otros</translation>
    </message>
    <message>
        <source>Add clips…</source>
        <translation>Añadir clips…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Añadir carpeta…</translation>
    </message>
    <message>
        <source>All clips of a folder; each of its subfolders is taken for one patient</source>
        <translation>Todos los clips de una carpeta; cada subcarpeta se toma por un paciente</translation>
    </message>
    <message>
        <source>Take the selected clips off the list; the files stay</source>
        <translation>Quitar de la lista los clips seleccionados; los archivos permanecen</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medir</translation>
    </message>
    <message>
        <source>Run the model over the listed clips</source>
        <translation>Pasar el modelo por los clips de la lista</translation>
    </message>
    <message>
        <source>Clips measured</source>
        <translation>Clips medidos</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Nombre del perfil</translation>
    </message>
    <message>
        <source>Save profile</source>
        <translation>Guardar perfil</translation>
    </message>
    <message>
        <source>Keep it as a model of your own, and use it from now on</source>
        <translation>Conservarlo como modelo propio y usarlo desde ahora</translation>
    </message>
    <message>
        <source>{done} of {n} clip measured.</source>
        <translation>{done} de {n} clip medido.</translation>
    </message>
    <message>
        <source>{done} of {n} clips measured.</source>
        <translation>{done} de {n} clips medidos.</translation>
    </message>
    <message>
        <source>{n} clip of {patients} patients measured.</source>
        <translation>{n} clip de {patients} pacientes medido.</translation>
    </message>
    <message>
        <source>{n} clips of {patients} patients measured.</source>
        <translation>{n} clips de {patients} pacientes medidos.</translation>
    </message>
    <message>
        <source>{sentence} Passed over.</source>
        <translation>{sentence} Omitido.</translation>
    </message>
    <message>
        <source>Name of the &amp;profile</source>
        <translation>Nombre del &amp;perfil</translation>
    </message>
    <message>
        <source>Replace profile</source>
        <translation>Sustituir perfil</translation>
    </message>
    <message>
        <source>Add healthy clips</source>
        <translation>Añadir clips sanos</translation>
    </message>
    <message>
        <source>Add a folder of healthy clips</source>
        <translation>Añadir una carpeta de clips sanos</translation>
    </message>
    <message>
        <source>Add clips of at least two patients.</source>
        <translation>Añada clips de al menos dos pacientes.</translation>
    </message>
    <message>
        <source>All are one patient&apos;s. Add another patient&apos;s clips, or name the patients apart.</source>
        <translation>Todos son de un paciente. Añada clips de otro paciente o distinga los pacientes por nombre.</translation>
    </message>
    <message>
        <source>{n} clip of {patients} patients.</source>
        <translation>{n} clip de {patients} pacientes.</translation>
    </message>
    <message>
        <source>{n} clips of {patients} patients.</source>
        <translation>{n} clips de {patients} pacientes.</translation>
    </message>
    <message>
        <source>With fewer than {few} clips a specificity says little.</source>
        <translation>Con menos de {few} clips, una especificidad dice poco.</translation>
    </message>
    <message>
        <source>Go on with {name}</source>
        <translation>Continuar con {name}</translation>
    </message>
    <message>
        <source>Open recent exam {name}</source>
        <translation>Abrir examen reciente {name}</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Abrir reciente</translation>
    </message>
    <message>
        <source>Open this recent file</source>
        <translation>Abrir este archivo reciente</translation>
    </message>
    <message>
        <source>Share of reference frames at or above the threshold</source>
        <translation>Proporción de fotogramas de la referencia en el umbral o por encima</translation>
    </message>
    <message>
        <source>Distribution of the reference&apos;s own distances</source>
        <translation>Distribución de las distancias propias de la referencia</translation>
    </message>
    <message>
        <source>How far each frame of the reference lies from the reference of other patients; bars beyond the threshold are coloured</source>
        <translation>Cuánto dista cada fotograma de la referencia de los de otros pacientes; las barras más allá del umbral van en color</translation>
    </message>
    <message>
        <source>Reference, % of frames</source>
        <translation>Referencia, % de fotogramas</translation>
    </message>
    <message>
        <source>exceeded by {share} of reference frames</source>
        <translation>superado por el {share} de los fotogramas de la referencia</translation>
    </message>
    <message>
        <source>Drag the corners until the outline holds the ultrasound image and nothing else. Click an edge to add a corner, double click a corner to remove it, drag inside to move all; Tab and the arrow keys do it too. Apply analyses the clip anew, and clips that look alike get the region drawn here, too.</source>
        <translation>Arrastre las esquinas hasta que el contorno contenga solo la imagen ecográfica. Clic en un borde: añadir esquina; doble clic en una esquina: quitarla; arrastrar dentro: mover todo; también con Tab y las flechas. Aplicar analiza de nuevo el clip, y los clips parecidos reciben también la región dibujada aquí.</translation>
    </message>
    <message>
        <source>No region was found in this clip, so whole frames are used.</source>
        <translation>No se encontró ninguna región en este clip; por eso se usan fotogramas completos.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Use found region</source>
        <translation>Región hallada</translation>
    </message>
    <message>
        <source>Whole frame</source>
        <translation>Fotograma completo</translation>
    </message>
    <message>
        <source>Analyse whole frames of this clip</source>
        <translation>Analizar fotogramas completos de este clip</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rectángulo</translation>
    </message>
    <message>
        <source>Start anew with a rectangle</source>
        <translation>Empezar de nuevo con un rectángulo</translation>
    </message>
    <message>
        <source>Leave the region as it is (Esc)</source>
        <translation>Dejar la región como está (Esc)</translation>
    </message>
    <message>
        <source>Use this region (Enter)</source>
        <translation>Usar esta región (Enter)</translation>
    </message>
    <message>
        <source>Use the file&apos;s region</source>
        <translation>Región del archivo</translation>
    </message>
    <message>
        <source>The region stated in the file</source>
        <translation>La región indicada en el archivo</translation>
    </message>
    <message>
        <source>The region found in the frames</source>
        <translation>La región hallada en los fotogramas</translation>
    </message>
    <message>
        <source>Outline of the region</source>
        <translation>Contorno de la región</translation>
    </message>
    <message>
        <source>Drag a corner, or click an edge to add one; double click a corner to remove it. Drag inside to move all.</source>
        <translation>Arrastre una esquina, o haga clic en un borde para añadir una; doble clic en una esquina para quitarla. Arrastre dentro para mover todo.</translation>
    </message>
    <message>
        <source>{count} corners, none chosen</source>
        <translation>{count} esquinas, ninguna elegida</translation>
    </message>
    <message>
        <source>Corner {number} of {count}, at {x}, {y}</source>
        <translation>Esquina {number} de {count}, en {x}, {y}</translation>
    </message>
    <message>
        <source>Region: from the file</source>
        <translation>Región: del archivo</translation>
    </message>
    <message>
        <source>Region: found</source>
        <translation>Región: hallada</translation>
    </message>
    <message>
        <source>Region: drawn</source>
        <translation>Región: dibujada</translation>
    </message>
    <message>
        <source>Region: drawn before</source>
        <translation>Región: ya dibujada</translation>
    </message>
    <message>
        <source>Region: whole frame</source>
        <translation>Región: fotograma completo</translation>
    </message>
    <message>
        <source>Region: none found</source>
        <translation>Región: no hallada</translation>
    </message>
    <message>
        <source>Nobody has said who reviews: see Review → Reviewer…</source>
        <translation>Nadie ha dicho quién revisa: vea Revisión → Revisor…</translation>
    </message>
    <message>
        <source>Say something of the clip first: a verdict, a finding or a measurement.</source>
        <translation>Diga primero algo del clip: un veredicto, un hallazgo o una medición.</translation>
    </message>
    <message>
        <source>What is exported doesn&apos;t say who the patient is.</source>
        <translation>Lo exportado no dice quién es el paciente.</translation>
    </message>
    <message>
        <source>Each page says that you signed it; otherwise that it is a draft. The history tells it too.</source>
        <translation>Cada página dice que usted lo firmó; si no, que es un borrador. El historial también lo dice.</translation>
    </message>
    <message>
        <source>The report tells name, number and dates of the patient; otherwise a pseudonym alone.</source>
        <translation>El informe dice nombre, número y fechas del paciente; si no, solo un seudónimo.</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Exportar informe</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmado</translation>
    </message>
    <message>
        <source>With the patient&apos;s identity</source>
        <translation>Con la identidad del paciente</translation>
    </message>
    <message>
        <source>How is the report issued?</source>
        <translation>¿Cómo se emite el informe?</translation>
    </message>
    <message>
        <source>Choose a format, a name and a folder</source>
        <translation>Elegir un formato, un nombre y una carpeta</translation>
    </message>
    <message>
        <source>There is no finding to remove: this segment is not judged.</source>
        <translation>No hay hallazgo que quitar: este segmento está sin valorar.</translation>
    </message>
    <message>
        <source>You can mark this frame by hand.</source>
        <translation>Puede marcar a mano este fotograma.</translation>
    </message>
    <message>
        <source>Go to one, or mark this frame by hand.</source>
        <translation>Vaya a uno o marque a mano este fotograma.</translation>
    </message>
    <message>
        <source>Set the in point of the range first.</source>
        <translation>Fije primero el inicio del intervalo.</translation>
    </message>
    <message>
        <source>Every segment listed is judged. From here on, all rows are stepped through.</source>
        <translation>Todos los segmentos de la lista están valorados. Desde aquí se recorren todas las filas.</translation>
    </message>
    <message>
        <source>Preparing the plots…</source>
        <translation>Preparando las gráficas…</translation>
    </message>
    <message>
        <source>Every judgement is kept under the name of the reviewer who made it, so that two reviewers of one clip never overwrite each other, and the history can tell who did what. The name stays on this computer, in its reviews and in what you export.</source>
        <translation>Cada valoración se guarda con el nombre del revisor que la hizo, de modo que dos revisores de un clip nunca se sobrescriben y el historial puede decir quién hizo qué. El nombre queda en este equipo, en sus revisiones y en lo que usted exporte.</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Revisor</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Name of the reviewer</source>
        <translation>Nombre del revisor</translation>
    </message>
    <message>
        <source>Type your name, or choose it</source>
        <translation>Escriba su nombre o elíjalo</translation>
    </message>
    <message>
        <source>Who reviews?</source>
        <translation>¿Quién revisa?</translation>
    </message>
    <message>
        <source>Minimum run</source>
        <translation>Racha mínima</translation>
    </message>
    <message>
        <source>A segment spans at least this many frames</source>
        <translation>Un segmento abarca al menos estos fotogramas</translation>
    </message>
    <message>
        <source>Bridges up to</source>
        <translation>Une hasta</translation>
    </message>
    <message>
        <source>Up to this many frames below the threshold don&apos;t end a segment</source>
        <translation>Hasta estos fotogramas por debajo del umbral no terminan un segmento</translation>
    </message>
    <message>
        <source>Minimum run, and how many frames are bridged, as they come with the model</source>
        <translation>Racha mínima y fotogramas que se unen, según vienen con el modelo</translation>
    </message>
    <message>
        <source>Back to the model&apos;s rule</source>
        <translation>Volver a la regla del modelo</translation>
    </message>
    <message>
        <source>frames</source>
        <translation>fotogramas</translation>
    </message>
    <message>
        <source>model: {value}</source>
        <translation>modelo: {value}</translation>
    </message>
    <message>
        <source>What you did before is kept here and saved as soon as that works again; until then, nothing is judged.</source>
        <translation>Lo que hizo antes se conserva aquí y se guardará en cuanto vuelva a funcionar; hasta entonces no se valora nada.</translation>
    </message>
    <message>
        <source>Reviews can be looked at, not changed</source>
        <translation>Las revisiones se pueden ver, no cambiar</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>If you quit now, it is lost.</source>
        <translation>Si sale ahora, se pierde.</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Dejar abierto</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>Salir igualmente</translation>
    </message>
    <message>
        <source>No scale is known: lengths are told in pixels.</source>
        <translation>No se conoce la escala: las longitudes se dan en píxeles.</translation>
    </message>
    <message>
        <source>The file states a scale for parts of the frame; lengths elsewhere are told in pixels.</source>
        <translation>El archivo indica una escala para partes del fotograma; en el resto, las longitudes se dan en píxeles.</translation>
    </message>
    <message>
        <source>Scale: set</source>
        <translation>Escala: fijada</translation>
    </message>
    <message>
        <source>Scale: from the file</source>
        <translation>Escala: del archivo</translation>
    </message>
    <message>
        <source>Scale: none</source>
        <translation>Escala: ninguna</translation>
    </message>
    <message>
        <source>Click or drag to go to a frame; flagged segments are marked beneath, your findings above</source>
        <translation>Haga clic o arrastre para ir a un fotograma; abajo se marcan los segmentos señalados y arriba sus hallazgos</translation>
    </message>
    <message>
        <source>Checks models, engines, reading, analysis, report, the store of reviews and the disk, with what travels with the program. It takes a minute or two. Nothing is told of patients or clips.</source>
        <translation>Comprueba modelos, motores, lectura, análisis, informe, almacén de revisiones y disco, con lo que viene con el programa. Tarda uno o dos minutos. No se dice nada de pacientes ni clips.</translation>
    </message>
    <message>
        <source>✓ passed</source>
        <translation>✓ superada</translation>
    </message>
    <message>
        <source>– none</source>
        <translation>– ninguna</translation>
    </message>
    <message>
        <source>✗ failed</source>
        <translation>✗ fallida</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>running…</source>
        <translation>en curso…</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>Autoprueba</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Result of the self-test</source>
        <translation>Resultado de la autoprueba</translation>
    </message>
    <message>
        <source>&amp;Test again</source>
        <translation>&amp;Repetir</translation>
    </message>
    <message>
        <source>Run all checks once more</source>
        <translation>Ejecutar de nuevo todas las pruebas</translation>
    </message>
    <message>
        <source>Stop after the check that is running</source>
        <translation>Detener tras la prueba en curso</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>Copy the table as text</source>
        <translation>Copiar la tabla como texto</translation>
    </message>
    <message>
        <source>Save for s&amp;upport…</source>
        <translation>Guardar para so&amp;porte…</translation>
    </message>
    <message>
        <source>Write the results to a file that can be sent to support</source>
        <translation>Escribir los resultados en un archivo que se puede enviar a soporte</translation>
    </message>
    <message>
        <source>The checks are running.</source>
        <translation>Pruebas en curso.</translation>
    </message>
    <message>
        <source>not made</source>
        <translation>no realizada</translation>
    </message>
    <message>
        <source>{failed} of {done} checks failed.</source>
        <translation>Fallaron {failed} de {done} pruebas.</translation>
    </message>
    <message>
        <source>Stopped after {done} of {total} checks.</source>
        <translation>Detenido tras {done} de {total} pruebas.</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>Todo funciona.</translation>
    </message>
    <message>
        <source>Stopping after the check that is running.</source>
        <translation>Deteniendo tras la prueba en curso.</translation>
    </message>
    <message>
        <source>Save the results for support</source>
        <translation>Guardar los resultados para soporte</translation>
    </message>
    <message>
        <source>Click or drag to move the threshold; how many frames lie at or above it is drawn as a hill.</source>
        <translation>Haga clic o arrastre para mover el umbral; cuántos fotogramas están en él o por encima se dibuja como una colina.</translation>
    </message>
    <message>
        <source>{track} verdict by threshold</source>
        <translation>{track}: veredicto según el umbral</translation>
    </message>
    <message>
        <source>At {threshold}: {answer}, longest run {longest}, {over} at or above.</source>
        <translation>En {threshold}: {answer}, racha más larga {longest}, {over} en él o por encima.</translation>
    </message>
    <message>
        <source>positive</source>
        <translation>positivo</translation>
    </message>
    <message>
        <source>not positive</source>
        <translation>no positivo</translation>
    </message>
    <message>
        <source>not positive so far</source>
        <translation>no positivo por ahora</translation>
    </message>
    <message>
        <source>Not positive at any threshold.</source>
        <translation>No positivo con ningún umbral.</translation>
    </message>
    <message>
        <source>Not positive so far at any threshold.</source>
        <translation>No positivo por ahora con ningún umbral.</translation>
    </message>
    <message>
        <source>Positive up to {score}, the score; not positive above.</source>
        <translation>Positivo hasta {score}, la puntuación; no positivo por encima.</translation>
    </message>
    <message>
        <source>Positive up to {score}, the score; not positive so far above.</source>
        <translation>Positivo hasta {score}, la puntuación; no positivo por ahora por encima.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Buscar ajustes</translation>
    </message>
    <message>
        <source>Show the settings alone that have these words</source>
        <translation>Mostrar solo los ajustes que contienen estas palabras</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Páginas de los ajustes</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Ningún ajuste contiene estas palabras.</translation>
    </message>
    <message>
        <source>Reset &amp;page</source>
        <translation>Restablecer &amp;página</translation>
    </message>
    <message>
        <source>Show the defaults of this page; OK takes them</source>
        <translation>Mostrar los valores por defecto de esta página; Aceptar los toma</translation>
    </message>
    <message>
        <source>Show the defaults of all pages; OK takes them</source>
        <translation>Mostrar los valores por defecto de todas las páginas; Aceptar los toma</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>Restablecer &amp;todo</translation>
    </message>
    <message>
        <source>Automatic: the fastest that is exact enough</source>
        <translation>Automático: el más rápido lo bastante exacto</translation>
    </message>
    <message>
        <source>32 bits (float32)</source>
        <translation>32 bits (float32)</translation>
    </message>
    <message>
        <source>16 bits (bfloat16)</source>
        <translation>16 bits (bfloat16)</translation>
    </message>
    <message>
        <source>16 bits (float16)</source>
        <translation>16 bits (float16)</translation>
    </message>
    <message>
        <source>As chosen last</source>
        <translation>Última elección</translation>
    </message>
    <message>
        <source>Loop each clip</source>
        <translation>Repetir cada clip</translation>
    </message>
    <message>
        <source>Play each clip once</source>
        <translation>Reproducir cada clip una vez</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>What computes the tracks. Another one analyses the clip shown again.</source>
        <translation>Lo que calcula las curvas. Otro analiza de nuevo el clip mostrado.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>What the device computes in. Automatic takes no precision that changes the model&apos;s values noticeably; one that you choose is taken as it is.</source>
        <translation>En qué calcula el dispositivo. Automático no toma ninguna precisión que cambie de forma apreciable los valores del modelo; la que usted elija se toma tal cual.</translation>
    </message>
    <message>
        <source>Memory for frames</source>
        <translation>Memoria para fotogramas</translation>
    </message>
    <message>
        <source>What the decoded frames of a clip may take. Frames of a clip that needs more are read from its file when they are shown. It holds for clips opened from now on.</source>
        <translation>Lo que pueden ocupar los fotogramas decodificados de un clip. Si un clip necesita más, se leen de su archivo al mostrarlos. Vale para los clips que se abran desde ahora.</translation>
    </message>
    <message>
        <source>{n} MiB</source>
        <translation>{n} MiB</translation>
    </message>
    <message>
        <source>Automatic: {n} MiB</source>
        <translation>Automático: {n} MiB</translation>
    </message>
    <message>
        <source>Speed at first</source>
        <translation>Velocidad inicial</translation>
    </message>
    <message>
        <source>The speed that a clip begins at when it is opened.</source>
        <translation>La velocidad con la que empieza un clip al abrirlo.</translation>
    </message>
    <message>
        <source>Loop at first</source>
        <translation>Repetición inicial</translation>
    </message>
    <message>
        <source>Whether a clip that is opened plays over and over.</source>
        <translation>Si un clip que se abre se reproduce una y otra vez.</translation>
    </message>
    <message>
        <source>Play at once</source>
        <translation>Reproducir al abrir</translation>
    </message>
    <message>
        <source>A clip plays as soon as it is open.</source>
        <translation>Un clip se reproduce en cuanto está abierto.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Light or dark. A frame is always shown against black.</source>
        <translation>Claro u oscuro. Un fotograma se muestra siempre sobre negro.</translation>
    </message>
    <message>
        <source>Size of texts</source>
        <translation>Tamaño de los textos</translation>
    </message>
    <message>
        <source>Against the system&apos;s own. It holds when the program is started again.</source>
        <translation>Respecto al del sistema. Se aplica al reiniciar el programa.</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>The window shows nothing that tells who the patient is; as in the View menu.</source>
        <translation>La ventana no muestra nada que diga quién es el paciente; como en el menú Vista.</translation>
    </message>
    <message>
        <source>What the model says is hidden until you have given your verdict; as in the Review menu.</source>
        <translation>Lo que dice el modelo se oculta hasta que usted dé su veredicto; como en el menú Revisión.</translation>
    </message>
    <message>
        <source>It holds when the program is started again. Reports and other files are written in English. Translations that are machine-made have not been checked by anybody who speaks the language.</source>
        <translation>Se aplica al reiniciar el programa. Los informes y otros archivos se escriben en inglés. Las traducciones automáticas no las ha revisado nadie que hable el idioma.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Idioma de la ventana</translation>
    </message>
    <message>
        <source>Reviews, exams and analyses</source>
        <translation>Revisiones, exámenes y análisis</translation>
    </message>
    <message>
        <source>Models made ready for this computer</source>
        <translation>Modelos preparados para este equipo</translation>
    </message>
    <message>
        <source>Results of the command line</source>
        <translation>Resultados de la línea de comandos</translation>
    </message>
    <message>
        <source>Models fetched in part</source>
        <translation>Modelos obtenidos en parte</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>Forget clips opened last</source>
        <translation>Olvidar clips recientes</translation>
    </message>
    <message>
        <source>Empty the lists of clips and archives opened last</source>
        <translation>Vaciar las listas de clips y colecciones recientes</translation>
    </message>
    <message>
        <source>All is kept on this computer. What is cleared here is gone at once, and is made or fetched again when it is needed.</source>
        <translation>Todo se guarda en este equipo. Lo que se borra aquí desaparece al momento, y se crea u obtiene de nuevo cuando hace falta.</translation>
    </message>
    <message>
        <source>Size: {what}</source>
        <translation>Tamaño: {what}</translation>
    </message>
    <message>
        <source>Folder: {what}</source>
        <translation>Carpeta: {what}</translation>
    </message>
    <message>
        <source>To be copied</source>
        <translation>Para copiar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Delete what is in it; it is made again when it is needed</source>
        <translation>Borrar su contenido; se crea de nuevo cuando hace falta</translation>
    </message>
    <message>
        <source>Clear: {what}</source>
        <translation>Borrar: {what}</translation>
    </message>
    <message>
        <source>Frame: wheel</source>
        <translation>Fotograma: rueda</translation>
    </message>
    <message>
        <source>Zoom at the cursor</source>
        <translation>Zoom en el cursor</translation>
    </message>
    <message>
        <source>Frame: drag</source>
        <translation>Fotograma: arrastrar</translation>
    </message>
    <message>
        <source>Move the zoomed frame</source>
        <translation>Mover el fotograma ampliado</translation>
    </message>
    <message>
        <source>Frame: double click</source>
        <translation>Fotograma: doble clic</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Encajar</translation>
    </message>
    <message>
        <source>Region: drag a corner</source>
        <translation>Región: arrastrar una esquina</translation>
    </message>
    <message>
        <source>Move it; with the keyboard: Tab, then the arrow keys</source>
        <translation>Moverla; con el teclado: Tab y luego las flechas</translation>
    </message>
    <message>
        <source>Region: click an edge</source>
        <translation>Región: clic en un borde</translation>
    </message>
    <message>
        <source>Add a corner; with the keyboard: Ins</source>
        <translation>Añadir una esquina; con el teclado: Ins</translation>
    </message>
    <message>
        <source>Region: double click a corner</source>
        <translation>Región: doble clic en una esquina</translation>
    </message>
    <message>
        <source>Remove it; with the keyboard: Del</source>
        <translation>Quitarla; con el teclado: Del</translation>
    </message>
    <message>
        <source>Region: drag inside</source>
        <translation>Región: arrastrar dentro</translation>
    </message>
    <message>
        <source>Move all of it</source>
        <translation>Moverla entera</translation>
    </message>
    <message>
        <source>Measurement: drag an end, or the line</source>
        <translation>Medición: arrastrar un extremo o la línea</translation>
    </message>
    <message>
        <source>Measurement: Shift and drag</source>
        <translation>Medición: Shift y arrastrar</translation>
    </message>
    <message>
        <source>Keep it level or upright</source>
        <translation>Mantenerla horizontal o vertical</translation>
    </message>
    <message>
        <source>Plot: click or drag</source>
        <translation>Gráfica: clic o arrastrar</translation>
    </message>
    <message>
        <source>Go to a frame</source>
        <translation>Ir a un fotograma</translation>
    </message>
    <message>
        <source>Plot: Shift and drag</source>
        <translation>Gráfica: Shift y arrastrar</translation>
    </message>
    <message>
        <source>Mark a range as a finding</source>
        <translation>Marcar un intervalo como hallazgo</translation>
    </message>
    <message>
        <source>Plot: drag the dashed line</source>
        <translation>Gráfica: arrastrar la línea discontinua</translation>
    </message>
    <message>
        <source>Move the threshold</source>
        <translation>Mover el umbral</translation>
    </message>
    <message>
        <source>Plot: wheel</source>
        <translation>Gráfica: rueda</translation>
    </message>
    <message>
        <source>Zoom in time</source>
        <translation>Zoom temporal</translation>
    </message>
    <message>
        <source>Plot: drag with the middle button</source>
        <translation>Gráfica: arrastrar con el botón central</translation>
    </message>
    <message>
        <source>Move in time</source>
        <translation>Moverse en el tiempo</translation>
    </message>
    <message>
        <source>Plot: double click</source>
        <translation>Gráfica: doble clic</translation>
    </message>
    <message>
        <source>Whole clip</source>
        <translation>Clip completo</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Atajo</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Actions and their shortcuts</source>
        <translation>Acciones y sus atajos</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>Atajo nuevo</translation>
    </message>
    <message>
        <source>Click here and press the new key, alone or with Ctrl, Shift or Alt</source>
        <translation>Haga clic aquí y pulse la nueva tecla, sola o con Ctrl, Shift o Alt</translation>
    </message>
    <message>
        <source>Reset the shortcut</source>
        <translation>Restablecer el atajo</translation>
    </message>
    <message>
        <source>Give this action its own key back</source>
        <translation>Devolver a esta acción su propia tecla</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>Ratón</translation>
    </message>
    <message>
        <source>{keys} (changed)</source>
        <translation>{keys} (cambiado)</translation>
    </message>
    <message>
        <source>Choose an action to change its shortcut.</source>
        <translation>Elija una acción para cambiar su atajo.</translation>
    </message>
    <message>
        <source>“{key}” is the shortcut of “{action}” already.</source>
        <translation>«{key}» ya es el atajo de «{action}».</translation>
    </message>
    <message>
        <source>Its own key “{key}” is the one of “{action}” now.</source>
        <translation>Su propia tecla «{key}» es ahora la de «{action}».</translation>
    </message>
    <message>
        <source>Frame {wanted} is being read…</source>
        <translation>Leyendo el fotograma {wanted}…</translation>
    </message>
    <message>
        <source>Frame {shown} – frame {wanted} is being read…</source>
        <translation>Fotograma {shown} – leyendo el fotograma {wanted}…</translation>
    </message>
    <message>
        <source>Analysed, {n} frame</source>
        <translation>Analizado, {n} fotograma</translation>
    </message>
    <message>
        <source>Analysed, {n} frames</source>
        <translation>Analizado, {n} fotogramas</translation>
    </message>
    <message>
        <source>Analysis cancelled after {done} of {n} frame</source>
        <translation>Análisis cancelado tras {done} de {n} fotograma</translation>
    </message>
    <message>
        <source>Analysis cancelled after {done} of {n} frames</source>
        <translation>Análisis cancelado tras {done} de {n} fotogramas</translation>
    </message>
    <message>
        <source>Analysis failed after {done} of {n} frame</source>
        <translation>Análisis fallido tras {done} de {n} fotograma</translation>
    </message>
    <message>
        <source>Analysis failed after {done} of {n} frames</source>
        <translation>Análisis fallido tras {done} de {n} fotogramas</translation>
    </message>
    <message>
        <source>What is going on</source>
        <translation>Lo que está en curso</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>CLARUS Desktop is no medical device</source>
        <translation>CLARUS Desktop no es un dispositivo médico</translation>
    </message>
    <message>
        <source>The model&apos;s answers are hidden until you have given your verdict</source>
        <translation>Las respuestas del modelo se ocultan hasta que usted dé su veredicto</translation>
    </message>
    <message>
        <source>Reviewer: {name}</source>
        <translation>Revisor: {name}</translation>
    </message>
    <message>
        <source>No reviewer named</source>
        <translation>Sin revisor indicado</translation>
    </message>
    <message>
        <source>Reading “{name}”: {done} of {n} clip</source>
        <translation>Leyendo «{name}»: {done} de {n} clip</translation>
    </message>
    <message>
        <source>Reading “{name}”: {done} of {n} clips</source>
        <translation>Leyendo «{name}»: {done} de {n} clips</translation>
    </message>
    <message>
        <source>Exporting: {done} of {n} frames</source>
        <translation>Exportando: {done} de {n} fotogramas</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message>
        <source>{state}. Exporting…</source>
        <translation>{state}. Exportando…</translation>
    </message>
    <message>
        <source>Analysing: {done} of {total} frames</source>
        <translation>Analizando: {done} de {total} fotogramas</translation>
    </message>
    <message>
        <source>{rate} frames/s</source>
        <translation>{rate} fotogramas/s</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>faltan {time}</translation>
    </message>
    <message>
        <source>No clip is open</source>
        <translation>Ningún clip abierto</translation>
    </message>
    <message>
        <source>Not analysed</source>
        <translation>Sin analizar</translation>
    </message>
    <message>
        <source>Opening “{name}”: {done} of about {expected} frames</source>
        <translation>Abriendo «{name}»: {done} de unos {expected} fotogramas</translation>
    </message>
    <message>
        <source>Opening “{name}”: {done} frames</source>
        <translation>Abriendo «{name}»: {done} fotogramas</translation>
    </message>
    <message>
        <source>Opening “{name}”</source>
        <translation>Abriendo «{name}»</translation>
    </message>
    <message>
        <source>The file says nothing of patient or study.</source>
        <translation>El archivo no dice nada del paciente ni del estudio.</translation>
    </message>
    <message>
        <source>Hidden. Names of files are shown without it, and frames without what lies outside the region, which can be shown and edited again when identity is shown.</source>
        <translation>Oculta. Los nombres de archivos se muestran sin ella, y los fotogramas sin lo que está fuera de la región, que se puede mostrar y editar de nuevo al mostrar la identidad.</translation>
    </message>
    <message>
        <source>Hidden, and names of files are shown without it. But this clip is shown whole, with all that is written in its frames: draw its region to hide that.</source>
        <translation>Oculta, y los nombres de archivos se muestran sin ella. Pero este clip se muestra completo, con todo lo escrito en sus fotogramas: dibuje su región para ocultarlo.</translation>
    </message>
    <message>
        <source>Open a clip to see what its file says.</source>
        <translation>Abra un clip para ver lo que dice su archivo.</translation>
    </message>
    <message>
        <source>The file names nobody.</source>
        <translation>El archivo no nombra a nadie.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Frame size</source>
        <translation>Tamaño del fotograma</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} píxeles</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>supuesta</translation>
    </message>
    <message>
        <source>{rate} frames/s, {source}</source>
        <translation>{rate} fotogramas/s, {source}</translation>
    </message>
    <message>
        <source>Both stand at the top of PDF reports of clips and exams. DICOM objects under a pseudonym leave them out. They stay on this computer and in what you export.</source>
        <translation>Ambos figuran arriba en los informes PDF de clips y exámenes. Los objetos DICOM con seudónimo los omiten. Quedan en este equipo y en lo que usted exporte.</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Sin logotipo</translation>
    </message>
    <message>
        <source>Report template</source>
        <translation>Plantilla de informe</translation>
    </message>
    <message>
        <source>Name of the institution</source>
        <translation>Nombre de la institución</translation>
    </message>
    <message>
        <source>Stands at the upper left of the first page; empty: nothing does</source>
        <translation>Figura arriba a la izquierda de la primera página; vacío: no figura nada</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>Choose logo…</source>
        <translation>Elegir logotipo…</translation>
    </message>
    <message>
        <source>Take a logo from a PNG or JPEG file; it stands at the upper right</source>
        <translation>Tomar un logotipo de un archivo PNG o JPEG; figura arriba a la derecha</translation>
    </message>
    <message>
        <source>Remove logo</source>
        <translation>Quitar logotipo</translation>
    </message>
    <message>
        <source>Write reports without a logo</source>
        <translation>Escribir informes sin logotipo</translation>
    </message>
    <message>
        <source>Who writes the reports?</source>
        <translation>¿Quién escribe los informes?</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Elegir un logotipo</translation>
    </message>
    <message>
        <source>{track} threshold slider</source>
        <translation>{track}: control del umbral</translation>
    </message>
    <message>
        <source>Drag to move the threshold; flags follow at once, nothing is analysed again</source>
        <translation>Arrastre para mover el umbral; lo señalado cambia al momento y nada se analiza de nuevo</translation>
    </message>
    <message>
        <source>{track} threshold</source>
        <translation>{track}: umbral</translation>
    </message>
    <message>
        <source>Frames at or above this value are flagged</source>
        <translation>Se señalan los fotogramas con este valor o uno mayor</translation>
    </message>
    <message>
        <source>The threshold that comes with the model</source>
        <translation>El umbral que viene con el modelo</translation>
    </message>
    <message>
        <source>Reset {track} threshold</source>
        <translation>Restablecer umbral de {track}</translation>
    </message>
    <message>
        <source>Back to the model&apos;s threshold</source>
        <translation>Volver al umbral del modelo</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>changed, model: {value}</source>
        <translation>cambiado, modelo: {value}</translation>
    </message>
    <message>
        <source>Click or drag: go to a frame. Shift and drag: mark a range. Drag the line: threshold. Wheel: zoom in time.</source>
        <translation>Clic o arrastrar: ir a un fotograma. Shift y arrastrar: marcar un intervalo. Arrastrar la línea: umbral. Rueda: zoom temporal.</translation>
    </message>
    <message>
        <source>Not analysed: nothing is known of the frames here.</source>
        <translation>Sin analizar: aquí no se sabe nada de los fotogramas.</translation>
    </message>
    <message>
        <source>{track} track over time</source>
        <translation>{track}: curva en el tiempo</translation>
    </message>
    <message>
        <source>at or above threshold</source>
        <translation>en el umbral o más</translation>
    </message>
    <message>
        <source>below threshold</source>
        <translation>bajo el umbral</translation>
    </message>
    <message>
        <source>flagged segment</source>
        <translation>segmento señalado</translation>
    </message>
    <message>
        <source>not assessable</source>
        <translation>no evaluable</translation>
    </message>
    <message>
        <source>frames missing</source>
        <translation>faltan fotogramas</translation>
    </message>
    <message>
        <source>Legend: {parts}</source>
        <translation>Leyenda: {parts}</translation>
    </message>
    <message>
        <source>Scrub through the clip</source>
        <translation>Recorrer el clip</translation>
    </message>
    <message>
        <source>Playback speed</source>
        <translation>Velocidad de reproducción</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Deshacer: {what}</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation>Rehacer: {what}</translation>
    </message>
    <message>
        <source>All that you judged is saved, and what was on screen is still there.</source>
        <translation>Todo lo que valoró está guardado, y lo que había en pantalla sigue ahí.</translation>
    </message>
    <message>
        <source>{program} goes on. If it happens again, close it and start it anew. Whoever looks after your computer can send the log to those who make the program: it says where things went wrong, and names no patient, no clip and no folder of clips.</source>
        <translation>{program} continúa. Si vuelve a ocurrir, ciérrelo e inícielo de nuevo. Quien se ocupe de su equipo puede enviar el registro a quienes hacen el programa: dice dónde falló algo y no nombra pacientes, clips ni carpetas de clips.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong</source>
        <translation>Ocurrió un error inesperado</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Qué falló</translation>
    </message>
    <message>
        <source>Where the log is</source>
        <translation>Dónde está el registro</translation>
    </message>
    <message>
        <source>The log is a text file on this computer; nothing is sent anywhere</source>
        <translation>El registro es un archivo de texto en este equipo; nada se envía a ningún lugar</translation>
    </message>
    <message>
        <source>Open its &amp;folder</source>
        <translation>Abrir su &amp;carpeta</translation>
    </message>
    <message>
        <source>Show the folder of the log in the system&apos;s file manager</source>
        <translation>Mostrar la carpeta del registro en el gestor de archivos del sistema</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>Copy what went wrong, to be pasted into a message</source>
        <translation>Copiar lo que falló, para pegarlo en un mensaje</translation>
    </message>
    <message>
        <source>&amp;Log on this computer:</source>
        <translation>&amp;Registro en este equipo:</translation>
    </message>
    <message>
        <source>{first}. And {n} more.</source>
        <translation>{first}. Y {n} más.</translation>
    </message>
    <message>
        <source>The model&apos;s verdict</source>
        <translation>El veredicto del modelo</translation>
    </message>
    <message>
        <source>Score: the highest threshold at which the verdict is positive. Margin: how far it lies above the threshold that holds</source>
        <translation>Puntuación: el umbral más alto con el que el veredicto es positivo. Margen: cuánto supera el umbral vigente</translation>
    </message>
    <message>
        <source>Frames over</source>
        <translation>Sobre el umbral</translation>
    </message>
    <message>
        <source>Longest run</source>
        <translation>Racha más larga</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Open a clip to have it analysed.</source>
        <translation>Abra un clip para analizarlo.</translation>
    </message>
    <message>
        <source>Hidden until you have given yours</source>
        <translation>Oculto hasta que usted dé el suyo</translation>
    </message>
    <message>
        <source>No verdict</source>
        <translation>Sin veredicto</translation>
    </message>
    <message>
        <source>{threshold} (model: {own})</source>
        <translation>{threshold} (modelo: {own})</translation>
    </message>
    <message>
        <source>{over} of {n} frame</source>
        <translation>{over} de {n} fotograma</translation>
    </message>
    <message>
        <source>{over} of {n} frames</source>
        <translation>{over} de {n} fotogramas</translation>
    </message>
    <message>
        <source>{over} of {n} so far</source>
        <translation>{over} de {n} por ahora</translation>
    </message>
    <message>
        <source>{score}, margin {margin}</source>
        <translation>{score}, margen {margin}</translation>
    </message>
    <message>
        <source>No frame is assessable</source>
        <translation>Ningún fotograma es evaluable</translation>
    </message>
    <message>
        <source>Positive by the rule</source>
        <translation>Positivo según la regla</translation>
    </message>
    <message>
        <source>Not positive so far</source>
        <translation>No positivo por ahora</translation>
    </message>
    <message>
        <source>Not positive by the rule</source>
        <translation>No positivo según la regla</translation>
    </message>
    <message>
        <source>Rule for both: {rule}.</source>
        <translation>Regla para ambas: {rule}.</translation>
    </message>
    <message>
        <source>Not assessable: {found} of {n} frame ({reasons}).</source>
        <translation>No evaluables: {found} de {n} fotograma ({reasons}).</translation>
    </message>
    <message>
        <source>Not assessable: {found} of {n} frames ({reasons}).</source>
        <translation>No evaluables: {found} de {n} fotogramas ({reasons}).</translation>
    </message>
    <message>
        <source>The model&apos;s verdict, {percent}% analysed</source>
        <translation>El veredicto del modelo, {percent}% analizado</translation>
    </message>
    <message>
        <source>Look at lung-ultrasound clips of children beside the tracks of a model, judge what it flags, and write a report.</source>
        <translation>Vea clips de ecografía pulmonar infantil junto a las curvas de un modelo, valore lo que señala y escriba un informe.</translation>
    </message>
    <message>
        <source>{research_use}. The program is no medical device. A flag says that a number is at or above a threshold; what it means, and what is done about a patient, is for a clinician to judge, without the program. Follow the rules that hold at your place for patients&apos; data.</source>
        <translation>{research_use}. El programa no es un dispositivo médico. Algo se señala cuando un número alcanza o supera un umbral; lo que significa, y lo que se hace con un paciente, lo valora un clínico, sin el programa. Siga las normas vigentes en su centro para los datos de pacientes.</translation>
    </message>
    <message>
        <source>All is kept on this computer, in these folders. The program sends nothing anywhere.</source>
        <translation>Todo se guarda en este equipo, en estas carpetas. El programa no envía nada a ningún lugar.</translation>
    </message>
    <message>
        <source>Welcome to {program}</source>
        <translation>Le damos la bienvenida a {program}</translation>
    </message>
    <message>
        <source>I have &amp;read this and use the program for research only</source>
        <translation>He &amp;leído esto y uso el programa solo para investigación</translation>
    </message>
    <message>
        <source>Without this the program can&apos;t be used</source>
        <translation>Sin esto no se puede usar el programa</translation>
    </message>
    <message>
        <source>Judgements are kept under this name; it can be given later, too</source>
        <translation>Las valoraciones se guardan con este nombre; también puede darse más tarde</translation>
    </message>
    <message>
        <source>Open the &amp;demo clip</source>
        <translation>Abrir el clip de &amp;demostración</translation>
    </message>
    <message>
        <source>Begin with a synthetic clip that comes along</source>
        <translation>Empezar con un clip sintético que viene incluido</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Empezar</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Cerrar el programa</translation>
    </message>
    <message>
        <source>Close this and change nothing</source>
        <translation>Cerrar esto sin cambiar nada</translation>
    </message>
    <message>
        <source>Who re&amp;views?</source>
        <translation>¿Quién re&amp;visa?</translation>
    </message>
    <message>
        <source>Where things are kept</source>
        <translation>Dónde se guarda todo</translation>
    </message>
    <message>
        <source>{what} are kept in</source>
        <translation>{what}: carpeta</translation>
    </message>
    <message>
        <source>to be judged</source>
        <translation>por valorar</translation>
    </message>
    <message>
        <source>This model has no reference, so there is no distance track. Build one from clips without consolidation: clarus-desktop models reference NAME FOLDER</source>
        <translation>Este modelo no tiene referencia; por eso no hay curva de distancia. Cree una con clips sin consolidación: clarus-desktop models reference NAME FOLDER</translation>
    </message>
    <message>
        <source>Not assessable: {reason}. No flag and no verdict rests on it.</source>
        <translation>No evaluable: {reason}. Ningún señalamiento ni veredicto se basa en él.</translation>
    </message>
    <message>
        <source>The region is {origin}</source>
        <translation>La región está {origin}</translation>
    </message>
    <message>
        <source>Whole frames are analysed, for no region was found</source>
        <translation>Se analizan fotogramas completos, pues no se encontró ninguna región</translation>
    </message>
    <message>
        <source>Whole frames are analysed</source>
        <translation>Se analizan fotogramas completos</translation>
    </message>
    <message>
        <source>No clip. Drag one here from the list.</source>
        <translation>Sin clip. Arrastre uno aquí desde la lista.</translation>
    </message>
    <message>
        <source>The analysis shown was made with another model: choose that one, or analyse the clip again.</source>
        <translation>El análisis mostrado se hizo con otro modelo: elija ese modelo o vuelva a analizar el clip.</translation>
    </message>
    <message>
        <source>Meanwhile another clip was opened.</source>
        <translation>Entretanto se abrió otro clip.</translation>
    </message>
    <message>
        <source>Choose again what to export of it.</source>
        <translation>Elija de nuevo qué exportar de él.</translation>
    </message>
    <message>
        <source>There is nothing to report yet.</source>
        <translation>Todavía no hay nada que informar.</translation>
    </message>
    <message>
        <source>Wait for values, or leave blind mode.</source>
        <translation>Espere a que haya valores o salga del modo ciego.</translation>
    </message>
    <message>
        <source>There can be no heat map.</source>
        <translation>No puede haber mapa de calor.</translation>
    </message>
    <message>
        <source>The picture was not saved</source>
        <translation>La imagen no se guardó</translation>
    </message>
    <message>
        <source>A part of this program is missing: {library}.</source>
        <translation>Falta una parte de este programa: {library}.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Vuelva a instalar el programa.</translation>
    </message>
    <message>
        <source>The file says that text is part of the image, and nothing was blanked: look at the frames before you hand them on.</source>
        <translation>El archivo dice que hay texto en la imagen, y no se borró nada: revise los fotogramas antes de entregarlos.</translation>
    </message>
    <message>
        <source>Nobody knows whether text is part of the image, and nothing was blanked: look at the frames before you hand them on.</source>
        <translation>No se sabe si hay texto en la imagen, y no se borró nada: revise los fotogramas antes de entregarlos.</translation>
    </message>
    <message>
        <source>The file says that text is part of the image.</source>
        <translation>El archivo dice que hay texto en la imagen.</translation>
    </message>
    <message>
        <source>Text that stands inside the region was left as it is: look at the frames before you hand them on.</source>
        <translation>El texto que está dentro de la región se dejó como está: revise los fotogramas antes de entregarlos.</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
</TS>
