<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sw" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Copy the archive again, or run the analysis again.</source>
        <translation>Nakili jalada tena, au endesha uchanganuzi tena.</translation>
    </message>
    <message>
        <source>{what} in the archive can&apos;t be read: it is missing, cut off or altered.</source>
        <translation>{what} katika jalada: haisomeki; data haipo, imekatika au imebadilishwa.</translation>
    </message>
    <message>
        <source>Archives need the Python package {packages}, which is not installed.</source>
        <translation>Majalada yanahitaji kifurushi cha Python {packages}, ambacho hakijasakinishwa.</translation>
    </message>
    <message>
        <source>Install it with: pip install &apos;clarus-desktop[archives]&apos;</source>
        <translation>Kisakinishe kwa: pip install &apos;clarus-desktop[archives]&apos;</translation>
    </message>
    <message>
        <source>A file in “{folder}”</source>
        <translation>Faili katika “{folder}”</translation>
    </message>
    <message>
        <source>The archive holds no analysis of this clip.</source>
        <translation>Jalada halina uchanganuzi wa klipu hii.</translation>
    </message>
    <message>
        <source>What was analysed of “{name}”</source>
        <translation>Uchanganuzi wa “{name}”</translation>
    </message>
    <message>
        <source>There is no folder “{name}” any more.</source>
        <translation>Folda “{name}” haipo tena.</translation>
    </message>
    <message>
        <source>Open it where it is now.</source>
        <translation>Ifungue mahali ilipo sasa.</translation>
    </message>
    <message>
        <source>“{name}” is no archive: it holds no {file}.</source>
        <translation>“{name}” si jalada: haina {file}.</translation>
    </message>
    <message>
        <source>Choose the folder that “clarus-desktop analyze” was given with --out.</source>
        <translation>Chagua folda ambayo “clarus-desktop analyze” ilipewa kwa --out.</translation>
    </message>
    <message>
        <source>The archive was made by a newer version of the program.</source>
        <translation>Jalada limeundwa na toleo jipya zaidi la programu.</translation>
    </message>
    <message>
        <source>Install that version to open it.</source>
        <translation>Sakinisha toleo hilo ili kulifungua.</translation>
    </message>
    <message>
        <source>The archive holds more than {limit} files.</source>
        <translation>Jalada lina zaidi ya faili {limit}.</translation>
    </message>
    <message>
        <source>Divide it into several.</source>
        <translation>Ligawanye katika majalada kadhaa.</translation>
    </message>
    <message>
        <source>The clip can&apos;t be analysed</source>
        <translation>Klipu haiwezi kuchanganuliwa</translation>
    </message>
    <message>
        <source>“{name}” was not opened</source>
        <translation>“{name}” haikufunguliwa</translation>
    </message>
    <message>
        <source>No clip was looked for</source>
        <translation>Hakuna klipu iliyotafutwa</translation>
    </message>
    <message>
        <source>The clip is shown without it.</source>
        <translation>Klipu inaonyeshwa bila hiyo.</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>Hakuna kilichohamishwa</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Hakuna kilichoingizwa</translation>
    </message>
    <message>
        <source>No exam is open.</source>
        <translation>Hakuna uchunguzi uliofunguliwa.</translation>
    </message>
    <message>
        <source>Open a folder, or wait until it is read.</source>
        <translation>Fungua folda, au subiri isomwe.</translation>
    </message>
    <message>
        <source>The file would show what blind mode hides of {n} clip.</source>
        <translation>Faili ingeonyesha kile ambacho hali bila modeli inaficha kuhusu klipu {n}.</translation>
    </message>
    <message>
        <source>The file would show what blind mode hides of {n} clips.</source>
        <translation>Faili ingeonyesha kile ambacho hali bila modeli inaficha kuhusu klipu {n}.</translation>
    </message>
    <message>
        <source>Give your verdict on them first, or leave blind mode.</source>
        <translation>Toa uamuzi wako kwanza, au ondoka katika hali bila modeli.</translation>
    </message>
    <message>
        <source>“{name}” was written.</source>
        <translation>“{name}” imeandikwa.</translation>
    </message>
    <message>
        <source>Nobody reviews yet.</source>
        <translation>Bado hakuna anayehakiki.</translation>
    </message>
    <message>
        <source>Say who reviews first.</source>
        <translation>Taja kwanza anayehakiki.</translation>
    </message>
    <message>
        <source>“{name}” was written with {n} clip reviewed by {reviewer}.</source>
        <translation>“{name}” imeandikwa ikiwa na klipu {n} iliyohakikiwa na {reviewer}.</translation>
    </message>
    <message>
        <source>“{name}” was written with {n} clips reviewed by {reviewer}.</source>
        <translation>“{name}” imeandikwa ikiwa na klipu {n} zilizohakikiwa na {reviewer}.</translation>
    </message>
    <message>
        <source>Left out, for they are not where they were: {clips}.</source>
        <translation>Zimeachwa, kwa kuwa hazipo zilipokuwa: {clips}.</translation>
    </message>
    <message>
        <source>{n} clip had moved and were found again.</source>
        <translation>Klipu {n} ilikuwa imehama na imepatikana tena.</translation>
    </message>
    <message>
        <source>{n} clips had moved and were found again.</source>
        <translation>Klipu {n} zilikuwa zimehama na zimepatikana tena.</translation>
    </message>
    <message>
        <source>The exam was not opened</source>
        <translation>Uchunguzi haukufunguliwa</translation>
    </message>
    <message>
        <source>The exam was not saved</source>
        <translation>Uchunguzi haukuhifadhiwa</translation>
    </message>
    <message>
        <source>Not the clip it was, but a new one without findings: {names}. What was said of the one before is kept.</source>
        <translation>Si klipu ya awali, bali mpya isiyo na ugunduzi: {names}. Yaliyosemwa kuhusu ya awali yamehifadhiwa.</translation>
    </message>
    <message>
        <source>Thumbnails are missing</source>
        <translation>Vijipicha havipo</translation>
    </message>
    <message>
        <source>“{name}” is not the clip of the exam any more: its content has changed.</source>
        <translation>“{name}” si klipu ya uchunguzi tena: maudhui yake yamebadilika.</translation>
    </message>
    <message>
        <source>Open the exam&apos;s folder again.</source>
        <translation>Fungua tena folda ya uchunguzi.</translation>
    </message>
    <message>
        <source>The exam can&apos;t be analysed</source>
        <translation>Uchunguzi hauwezi kuchanganuliwa</translation>
    </message>
    <message>
        <source>“{name}” is not the clip of the exam: its content has changed.</source>
        <translation>“{name}” si klipu ya uchunguzi: maudhui yake yamebadilika.</translation>
    </message>
    <message>
        <source>The same clip is listed once only: {names} left out.</source>
        <translation>Klipu ileile huorodheshwa mara moja tu: {names} zimeachwa.</translation>
    </message>
    <message>
        <source>{names} and {n} further file can&apos;t be read.</source>
        <translation>{names} na faili nyingine {n} hazisomeki.</translation>
    </message>
    <message>
        <source>{names} and {n} further files can&apos;t be read.</source>
        <translation>{names} na faili nyingine {n} hazisomeki.</translation>
    </message>
    <message>
        <source>{names} can&apos;t be read.</source>
        <translation>{names} haisomeki.</translation>
    </message>
    <message>
        <source>The clips lie in {folders} folders; an exam is meant to hold one patient&apos;s visit.</source>
        <translation>Klipu ziko katika folda {folders}; uchunguzi unakusudiwa kuwa na ziara moja ya mgonjwa mmoja.</translation>
    </message>
    <message>
        <source>What is known of the exam&apos;s clips could not be read</source>
        <translation>Taarifa za klipu za uchunguzi hazikuweza kusomwa</translation>
    </message>
    <message>
        <source>“{name}” is not where it was.</source>
        <translation>“{name}” haipo ilipokuwa.</translation>
    </message>
    <message>
        <source>Look for it in another folder: “Find clips”.</source>
        <translation>Itafute katika folda nyingine: “Tafuta klipu”.</translation>
    </message>
    <message>
        <source>The clip was not opened</source>
        <translation>Klipu haikufunguliwa</translation>
    </message>
    <message>
        <source>The clip was not settled</source>
        <translation>Klipu haikusuluhishwa</translation>
    </message>
    <message>
        <source>“{change}” was not saved</source>
        <translation>“{change}” haikuhifadhiwa</translation>
    </message>
    <message>
        <source>Open the exam&apos;s folder again to add it.</source>
        <translation>Fungua tena folda ya uchunguzi ili kuiongeza.</translation>
    </message>
    <message>
        <source>The clip shown is not of the exam</source>
        <translation>Klipu inayoonyeshwa si ya uchunguzi huu</translation>
    </message>
    <message>
        <source>Something unexpected went wrong ({reason}).</source>
        <translation>Hitilafu isiyotarajiwa imetokea ({reason}).</translation>
    </message>
    <message>
        <source>What was on screen was kept. Please try again; the log says where it happened.</source>
        <translation>Yaliyokuwa kwenye skrini yamehifadhiwa. Tafadhali jaribu tena; batli inaonyesha ilipotokea.</translation>
    </message>
    <message>
        <source>The M-mode picture was not read to its end</source>
        <translation>Picha ya M-mode haikusomwa hadi mwisho</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Uhakiki</translation>
    </message>
    <message>
        <source>Your models</source>
        <translation>Modeli zako</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Mipangilio</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>Batli</translation>
    </message>
    <message>
        <source>Licences could not be listed</source>
        <translation>Leseni hazikuweza kuorodheshwa</translation>
    </message>
    <message>
        <source>“{name}” could not be written ({reason}).</source>
        <translation>“{name}” haikuweza kuandikwa ({reason}).</translation>
    </message>
    <message>
        <source>This window keeps no reviews.</source>
        <translation>Dirisha hili halihifadhi uhakiki.</translation>
    </message>
    <message>
        <source>Open the exam in the program&apos;s own window.</source>
        <translation>Fungua uchunguzi katika dirisha la programu yenyewe.</translation>
    </message>
    <message>
        <source>Reviews can&apos;t be saved: the disk does not answer.</source>
        <translation>Uhakiki hauwezi kuhifadhiwa: diski haijibu.</translation>
    </message>
    <message>
        <source>Wait a little.</source>
        <translation>Subiri kidogo.</translation>
    </message>
    <message>
        <source>The report template was not changed</source>
        <translation>Kiolezo cha ripoti hakikubadilishwa</translation>
    </message>
    <message>
        <source>The logo is not shown</source>
        <translation>Nembo haionyeshwi</translation>
    </message>
    <message>
        <source>The report template was changed.</source>
        <translation>Kiolezo cha ripoti kimebadilishwa.</translation>
    </message>
    <message>
        <source>Hash, keys, shapes, numbers and golden output of “{name}” hold.</source>
        <translation>Hash, funguo, maumbo, namba na tokeo la kielelezo la “{name}” ni sahihi.</translation>
    </message>
    <message>
        <source>It has no distance track yet: Analysis → Recalibrate… builds one from healthy clips of your own.</source>
        <translation>Bado haina mkondo wa umbali: Uchanganuzi → Sawazisha upya… huunda mmoja kutokana na klipu zako za wenye afya.</translation>
    </message>
    <message>
        <source>“{name}” is being verified.</source>
        <translation>“{name}” inakaguliwa.</translation>
    </message>
    <message>
        <source>“{name}” is made the default.</source>
        <translation>“{name}” imefanywa chaguo-msingi.</translation>
    </message>
    <message>
        <source>“{name}” is used from now on.</source>
        <translation>“{name}” inatumika kuanzia sasa.</translation>
    </message>
    <message>
        <source>“{name}” was removed.</source>
        <translation>“{name}” imeondolewa.</translation>
    </message>
    <message>
        <source>“{name}” is being removed.</source>
        <translation>“{name}” inaondolewa.</translation>
    </message>
    <message>
        <source>The model “{name}” was imported.</source>
        <translation>Modeli “{name}” imeingizwa.</translation>
    </message>
    <message>
        <source>Models could not be listed</source>
        <translation>Modeli hazikuweza kuorodheshwa</translation>
    </message>
    <message>
        <source>Devices could not be listed</source>
        <translation>Vifaa havikuweza kuorodheshwa</translation>
    </message>
    <message>
        <source>The model “{name}” can&apos;t be used</source>
        <translation>Modeli “{name}” haiwezi kutumika</translation>
    </message>
    <message>
        <source>Clips can&apos;t be analysed</source>
        <translation>Klipu haziwezi kuchanganuliwa</translation>
    </message>
    <message>
        <source>Automatic: {device}</source>
        <translation>Otomatiki: {device}</translation>
    </message>
    <message>
        <source>The model was not changed</source>
        <translation>Modeli haikubadilishwa</translation>
    </message>
    <message>
        <source>“{name}” is not the clip that was analysed: its content has changed.</source>
        <translation>“{name}” si klipu iliyochanganuliwa: maudhui yake yamebadilika.</translation>
    </message>
    <message>
        <source>Analyse its folder again, or find the clip elsewhere.</source>
        <translation>Changanua folda yake tena, au tafuta klipu kwingine.</translation>
    </message>
    <message>
        <source>Another size of texts or language holds when the program is started again.</source>
        <translation>Ukubwa mwingine wa maandishi au lugha nyingine hutumika programu inapoanzishwa tena.</translation>
    </message>
    <message>
        <source>Folders could not be looked at</source>
        <translation>Folda hazikuweza kuangaliwa</translation>
    </message>
    <message>
        <source>The profile “{name}” was saved and is in use.</source>
        <translation>Wasifu “{name}” umehifadhiwa na unatumika.</translation>
    </message>
    <message>
        <source>Measuring was cancelled.</source>
        <translation>Upimaji umeghairiwa.</translation>
    </message>
    <message>
        <source>“{name}” leads to no clip.</source>
        <translation>“{name}” haielekezi kwenye klipu yoyote.</translation>
    </message>
    <message>
        <source>Choose the folder that holds the clips.</source>
        <translation>Chagua folda yenye klipu.</translation>
    </message>
    <message>
        <source>“{name}” holds another clip than on {day}: its findings are kept with the clip of that day and not shown here.</source>
        <translation>“{name}” ina klipu tofauti na ya {day}: ugunduzi wake umehifadhiwa na klipu ya siku hiyo na hauonyeshwi hapa.</translation>
    </message>
    <message>
        <source>What you did last is not saved.</source>
        <translation>Ulichofanya mwisho hakijahifadhiwa.</translation>
    </message>
    <message>
        <source>The analysis can&apos;t be shown</source>
        <translation>Uchanganuzi hauwezi kuonyeshwa</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>ilirekodiwa</translation>
    </message>
    <message>
        <source>set by the user</source>
        <translation>imewekwa na mtumiaji</translation>
    </message>
    <message>
        <source>M-mode</source>
        <translation>M-mode</translation>
    </message>
    <message>
        <source>other</source>
        <translation>nyingine</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>imethibitishwa</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>imekataliwa</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>bila uhakika</translation>
    </message>
    <message>
        <source>at least 1 frame at or above the threshold</source>
        <translation>angalau fremu 1 kwenye kizingiti au juu yake</translation>
    </message>
    <message>
        <source>at least {frames} consecutive frames at or above the threshold</source>
        <translation>angalau fremu {frames} mfululizo kwenye kizingiti au juu yake</translation>
    </message>
    <message>
        <source>{run}, gaps of up to 1 frame bridged</source>
        <translation>{run}, mapengo ya hadi fremu 1 yameunganishwa</translation>
    </message>
    <message>
        <source>{run}, gaps of up to {gap} frames bridged</source>
        <translation>{run}, mapengo ya hadi fremu {gap} yameunganishwa</translation>
    </message>
    <message>
        <source>too dark</source>
        <translation>giza mno</translation>
    </message>
    <message>
        <source>saturated</source>
        <translation>mwanga umezidi</translation>
    </message>
    <message>
        <source>not ultrasound</source>
        <translation>si ultrasound</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>imeganda</translation>
    </message>
    <message>
        <source>unlike anything trained on</source>
        <translation>haifanani na data ya mafunzo</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>ugunduzi</translation>
    </message>
    <message>
        <source>measurement</source>
        <translation>kipimo</translation>
    </message>
    <message>
        <source>adjudication</source>
        <translation>usuluhishi</translation>
    </message>
    <message>
        <source>analysis</source>
        <translation>uchanganuzi</translation>
    </message>
    <message>
        <source>exam</source>
        <translation>uchunguzi</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>kanda</translation>
    </message>
    <message>
        <source>Draft, not signed</source>
        <translation>Rasimu, haijasainiwa</translation>
    </message>
    <message>
        <source>Signed by {name}</source>
        <translation>Imesainiwa na {name}</translation>
    </message>
    <message>
        <source>“{name}” doesn&apos;t say who the patient is.</source>
        <translation>“{name}” haisemi mgonjwa ni nani.</translation>
    </message>
    <message>
        <source>Export it without the patient&apos;s identity.</source>
        <translation>Ihamishe bila utambulisho wa mgonjwa.</translation>
    </message>
    <message>
        <source>{name} has not reviewed what is reported, and so can&apos;t sign the report.</source>
        <translation>{name} hajahakiki kinachoripotiwa, hivyo hawezi kusaini ripoti.</translation>
    </message>
    <message>
        <source>Give your verdict first, or export a draft.</source>
        <translation>Toa uamuzi wako kwanza, au hamisha rasimu.</translation>
    </message>
    <message>
        <source>{missing} of {frames} frames could not be decoded and are missing.</source>
        <translation>Fremu {missing} kati ya {frames} hazikuweza kusimbuliwa na hazipo.</translation>
    </message>
    <message>
        <source>{missing} of the {frames} frames that the file says it holds are not there.</source>
        <translation>Fremu {missing} kati ya {frames} ambazo faili inasema inazo hazipo.</translation>
    </message>
    <message>
        <source>{doubtful} of {frames} frames may look wrong: they build on damaged data.</source>
        <translation>Fremu {doubtful} kati ya {frames} huenda zisionekane sahihi: zinategemea data iliyoharibika.</translation>
    </message>
    <message>
        <source>{scaled} of {frames} frames were scaled to the size of the first.</source>
        <translation>Fremu {scaled} kati ya {frames} zimebadilishwa ukubwa kufuata ya kwanza.</translation>
    </message>
    <message>
        <source>{blank} of {frames} frames are cut short or damaged: parts of them are blank.</source>
        <translation>Fremu {blank} kati ya {frames} zimekatika au zimeharibika: sehemu zake ni tupu.</translation>
    </message>
    <message>
        <source>The image is cut short or damaged: a part of it is blank.</source>
        <translation>Picha imekatika au imeharibika: sehemu yake ni tupu.</translation>
    </message>
    <message>
        <source>The file breaks off before its end.</source>
        <translation>Faili inakatika kabla ya mwisho wake.</translation>
    </message>
    <message>
        <source>The file breaks off before its end: its last frame may look wrong.</source>
        <translation>Faili inakatika kabla ya mwisho wake: fremu yake ya mwisho huenda isionekane sahihi.</translation>
    </message>
    <message>
        <source>The file breaks off before its end: its last frame may look wrong, others may be lost.</source>
        <translation>Faili inakatika kabla ya mwisho wake: fremu yake ya mwisho huenda isionekane sahihi, na nyingine huenda zimepotea.</translation>
    </message>
    <message>
        <source>Parts of the file could not be read.</source>
        <translation>Sehemu za faili hazikuweza kusomwa.</translation>
    </message>
    <message>
        <source>The file doesn&apos;t say how many frames it holds; {found} were found.</source>
        <translation>Faili haisemi ina fremu ngapi; {found} zimepatikana.</translation>
    </message>
    <message>
        <source>The file says that it holds {frames} frames, and {found} were found.</source>
        <translation>Faili inasema ina fremu {frames}, na {found} zimepatikana.</translation>
    </message>
    <message>
        <source>1 image was left out: named otherwise than the frames.</source>
        <translation>Picha 1 imeachwa: jina lake ni tofauti na ya fremu.</translation>
    </message>
    <message>
        <source>{images} images were left out: named otherwise than the frames.</source>
        <translation>Picha {images} zimeachwa: majina yake ni tofauti na ya fremu.</translation>
    </message>
    <message>
        <source>1 image was left out: of another size than the first.</source>
        <translation>Picha 1 imeachwa: ukubwa wake ni tofauti na wa ya kwanza.</translation>
    </message>
    <message>
        <source>{images} images were left out: of another size than the first.</source>
        <translation>Picha {images} zimeachwa: ukubwa wake ni tofauti na wa ya kwanza.</translation>
    </message>
    <message>
        <source>Not computed in {precision}, which is not exact enough for this model here.</source>
        <translation>Haikukokotolewa kwa {precision}, ambayo si sahihi vya kutosha kwa modeli hii hapa.</translation>
    </message>
    <message>
        <source>Not computed in {one} or {other}, which is not exact enough for this model here.</source>
        <translation>Haikukokotolewa kwa {one} wala {other}, ambazo si sahihi vya kutosha kwa modeli hii hapa.</translation>
    </message>
    <message>
        <source>{device} could not be used; PyTorch computed on the processor, in float32.</source>
        <translation>{device} haikuweza kutumika; PyTorch ilikokotoa kwenye prosesa, kwa float32.</translation>
    </message>
    <message>
        <source>The graphics card ran out of memory; it was given {frames} frames at a time.</source>
        <translation>Kumbukumbu ya kadi ya michoro ilijaa; ilipewa fremu {frames} kwa wakati mmoja.</translation>
    </message>
    <message>
        <source>The graphics card ran out of memory; the processor took over, in float32.</source>
        <translation>Kumbukumbu ya kadi ya michoro ilijaa; prosesa iliendelea, kwa float32.</translation>
    </message>
    <message>
        <source>The reference was built by a user; figures of the distance track measured before don&apos;t hold for it.</source>
        <translation>Marejeleo yaliundwa na mtumiaji; takwimu za mkondo wa umbali zilizopimwa awali haziyahusu.</translation>
    </message>
    <message>
        <source>Imported: what it was trained on is not known here, and it has not been evaluated.</source>
        <translation>Imeingizwa: data iliyoifunza haijulikani hapa, na haijatathminiwa.</translation>
    </message>
    <message>
        <source>Probability: even odds, not tuned.</source>
        <translation>Uwezekano: nusu kwa nusu, haujarekebishwa.</translation>
    </message>
    <message>
        <source>as given by its maker</source>
        <translation>kama ilivyotolewa na mtengenezaji</translation>
    </message>
    <message>
        <source>Research use only, not for diagnosis.</source>
        <translation>Kwa utafiti tu, si kwa utambuzi wa ugonjwa.</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>uwezekano</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>umbali</translation>
    </message>
    <message>
        <source>small consolidation</source>
        <translation>konsolidesheni ndogo</translation>
    </message>
    <message>
        <source>large consolidation</source>
        <translation>konsolidesheni kubwa</translation>
    </message>
    <message>
        <source>B-lines</source>
        <translation>mistari B</translation>
    </message>
    <message>
        <source>pleural irregularity</source>
        <translation>pleura isiyo sawasawa</translation>
    </message>
    <message>
        <source>effusion</source>
        <translation>efyusheni</translation>
    </message>
    <message>
        <source>air bronchogram</source>
        <translation>bronkogramu ya hewa</translation>
    </message>
    <message>
        <source>{step} (by undo or redo)</source>
        <translation>{step} (kwa kutendua au kutenda upya)</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Tendua: {step}</translation>
    </message>
    <message>
        <source>{step} (imported by {reviewer})</source>
        <translation>{step} (imeingizwa na {reviewer})</translation>
    </message>
    <message>
        <source>{step} (imported)</source>
        <translation>{step} (imeingizwa)</translation>
    </message>
    <message>
        <source>{step} (signed by {reviewer}, with identity)</source>
        <translation>{step} (imesainiwa na {reviewer}, na utambulisho)</translation>
    </message>
    <message>
        <source>{step} (signed by {reviewer})</source>
        <translation>{step} (imesainiwa na {reviewer})</translation>
    </message>
    <message>
        <source>{step} (with identity)</source>
        <translation>{step} (na utambulisho)</translation>
    </message>
    <message>
        <source>Remove blind verdict</source>
        <translation>Ondoa uamuzi bila modeli</translation>
    </message>
    <message>
        <source>Note on blind verdict</source>
        <translation>Dokezo la uamuzi bila modeli</translation>
    </message>
    <message>
        <source>Blind verdict “{verdict}”</source>
        <translation>Uamuzi bila modeli “{verdict}”</translation>
    </message>
    <message>
        <source>Remove verdict</source>
        <translation>Ondoa uamuzi</translation>
    </message>
    <message>
        <source>Note on verdict</source>
        <translation>Dokezo la uamuzi</translation>
    </message>
    <message>
        <source>Verdict “{verdict}”</source>
        <translation>Uamuzi “{verdict}”</translation>
    </message>
    <message>
        <source>Remove adjudication</source>
        <translation>Ondoa usuluhishi</translation>
    </message>
    <message>
        <source>Adjudicate “{verdict}”</source>
        <translation>Suluhisha “{verdict}”</translation>
    </message>
    <message>
        <source>Analyse whole frames</source>
        <translation>Changanua fremu nzima</translation>
    </message>
    <message>
        <source>Analyse the region</source>
        <translation>Changanua eneo</translation>
    </message>
    <message>
        <source>Draw the region</source>
        <translation>Chora eneo</translation>
    </message>
    <message>
        <source>Take the region as the clip has it</source>
        <translation>Tumia eneo kama lilivyo katika klipu</translation>
    </message>
    <message>
        <source>Take the region of clips that look alike</source>
        <translation>Tumia eneo la klipu zinazofanana</translation>
    </message>
    <message>
        <source>Set no frame rate</source>
        <translation>Usiweke kasi ya fremu</translation>
    </message>
    <message>
        <source>Set {rate} frames/s</source>
        <translation>Weka fremu {rate}/s</translation>
    </message>
    <message>
        <source>Set the depth scale</source>
        <translation>Weka skeli ya kina</translation>
    </message>
    <message>
        <source>Remove the depth scale</source>
        <translation>Ondoa skeli ya kina</translation>
    </message>
    <message>
        <source>Look at the clip as before</source>
        <translation>Angalia klipu kama awali</translation>
    </message>
    <message>
        <source>Begin exam with {clips}</source>
        <translation>Anza uchunguzi wenye {clips}</translation>
    </message>
    <message>
        <source>Read folder again: {clips}</source>
        <translation>Soma folda tena: {clips}</translation>
    </message>
    <message>
        <source>Find {clips}</source>
        <translation>Tafuta {clips}</translation>
    </message>
    <message>
        <source>{n} new clip</source>
        <translation>klipu mpya {n}</translation>
    </message>
    <message>
        <source>{n} new clips</source>
        <translation>klipu mpya {n}</translation>
    </message>
    <message>
        <source>{n} clip</source>
        <translation>klipu {n}</translation>
    </message>
    <message>
        <source>{n} clips</source>
        <translation>klipu {n}</translation>
    </message>
    <message>
        <source>Zone of {clips}: {zone}</source>
        <translation>Kanda ya {clips}: {zone}</translation>
    </message>
    <message>
        <source>Protocol: {protocol}</source>
        <translation>Itifaki: {protocol}</translation>
    </message>
    <message>
        <source>Frames of {clip}: {frames}</source>
        <translation>Fremu za {clip}: {frames}</translation>
    </message>
    <message>
        <source>Import the exam</source>
        <translation>Ingiza uchunguzi</translation>
    </message>
    <message>
        <source>Export the exam&apos;s reviews</source>
        <translation>Hamisha uhakiki wa uchunguzi</translation>
    </message>
    <message>
        <source>Export the report of the exam</source>
        <translation>Hamisha ripoti ya uchunguzi</translation>
    </message>
    <message>
        <source>Write a training manifest of {clips} clips, reviewed by {reviewer}</source>
        <translation>Andika manifesti ya mafunzo ya klipu {clips}, zilizohakikiwa na {reviewer}</translation>
    </message>
    <message>
        <source>Export {files}</source>
        <translation>Hamisha {files}</translation>
    </message>
    <message>
        <source>{step} Left out, since the clip is adjudicated otherwise here: {left}.</source>
        <translation>{step} Umeachwa, kwa kuwa klipu imesuluhishwa tofauti hapa: {left}.</translation>
    </message>
    <message>
        <source>Analyse with {model}</source>
        <translation>Changanua kwa {model}</translation>
    </message>
    <message>
        <source>Thresholds {probability} and {distance}, {rule}</source>
        <translation>Vizingiti {probability} na {distance}, {rule}</translation>
    </message>
    <message>
        <source>Confirm {frames}</source>
        <translation>Thibitisha {frames}</translation>
    </message>
    <message>
        <source>Reject {frames}</source>
        <translation>Kataa {frames}</translation>
    </message>
    <message>
        <source>Unsure about {frames}</source>
        <translation>Bila uhakika kuhusu {frames}</translation>
    </message>
    <message>
        <source>Remove finding on {frames}</source>
        <translation>Ondoa ugunduzi wa {frames}</translation>
    </message>
    <message>
        <source>No kind on {frames}</source>
        <translation>Hakuna aina kwa {frames}</translation>
    </message>
    <message>
        <source>Note on {frames}</source>
        <translation>Dokezo la {frames}</translation>
    </message>
    <message>
        <source>Mark {frames}</source>
        <translation>Tia alama {frames}</translation>
    </message>
    <message>
        <source>Draw {line}</source>
        <translation>Chora {line}</translation>
    </message>
    <message>
        <source>Move {line}</source>
        <translation>Sogeza {line}</translation>
    </message>
    <message>
        <source>Remove {line}</source>
        <translation>Ondoa {line}</translation>
    </message>
    <message>
        <source>Note on {line}</source>
        <translation>Dokezo la {line}</translation>
    </message>
    <message>
        <source>caliper on frame {frame}</source>
        <translation>kalipa kwenye fremu {frame}</translation>
    </message>
    <message>
        <source>M-mode line on frame {frame}</source>
        <translation>mstari wa M-mode kwenye fremu {frame}</translation>
    </message>
    <message>
        <source>{kind} on {frames}</source>
        <translation>{kind} kwenye {frames}</translation>
    </message>
    <message>
        <source>frames {first}–{last}</source>
        <translation>fremu {first}–{last}</translation>
    </message>
    <message>
        <source>frame {frame}</source>
        <translation>fremu {frame}</translation>
    </message>
    <message>
        <source>Small consolidation</source>
        <translation>Konsolidesheni ndogo</translation>
    </message>
    <message>
        <source>Large consolidation</source>
        <translation>Konsolidesheni kubwa</translation>
    </message>
    <message>
        <source>Pleural irregularity</source>
        <translation>Pleura isiyo sawasawa</translation>
    </message>
    <message>
        <source>Effusion</source>
        <translation>Efyusheni</translation>
    </message>
    <message>
        <source>Air bronchogram</source>
        <translation>Bronkogramu ya hewa</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Nyingine</translation>
    </message>
    <message>
        <source>{one}, {other}</source>
        <translation>{one}, {other}</translation>
    </message>
    <message>
        <source>stated in the file</source>
        <translation>imetajwa katika faili</translation>
    </message>
    <message>
        <source>present</source>
        <translation>ipo</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>haipo</translation>
    </message>
    <message>
        <source>can&apos;t tell</source>
        <translation>haibainiki</translation>
    </message>
    <message>
        <source>small</source>
        <translation>ndogo</translation>
    </message>
    <message>
        <source>large</source>
        <translation>kubwa</translation>
    </message>
    <message>
        <source>{answer}, {extent}</source>
        <translation>{answer}, {extent}</translation>
    </message>
    <message>
        <source>The reviewer sees no consolidation; the model flags the clip.</source>
        <translation>Mhakiki haoni konsolidesheni; modeli inaashiria klipu.</translation>
    </message>
    <message>
        <source>The reviewer sees a consolidation; the model does not flag the clip.</source>
        <translation>Mhakiki anaona konsolidesheni; modeli haiashirii klipu.</translation>
    </message>
    <message>
        <source>The reviewer sees a large consolidation; the distance track flags none.</source>
        <translation>Mhakiki anaona konsolidesheni kubwa; mkondo wa umbali hauashirii yoyote.</translation>
    </message>
    <message>
        <source>The reviewer sees a small consolidation; the distance track flags a large one.</source>
        <translation>Mhakiki anaona konsolidesheni ndogo; mkondo wa umbali unaashiria kubwa.</translation>
    </message>
    <message>
        <source>found in the frames</source>
        <translation>lililopatikana katika fremu</translation>
    </message>
    <message>
        <source>drawn for this clip</source>
        <translation>lililochorwa kwa klipu hii</translation>
    </message>
    <message>
        <source>drawn for clips that look alike</source>
        <translation>lililochorwa kwa klipu zinazofanana</translation>
    </message>
    <message>
        <source>The step was not taken: what it was to change has changed meanwhile.</source>
        <translation>Hatua haikuchukuliwa: kilichopaswa kubadilishwa kimebadilika wakati huo.</translation>
    </message>
    <message>
        <source>Look at it again, and repeat the step if it is still wanted.</source>
        <translation>Kiangalie tena, na urudie hatua ikiwa bado inahitajika.</translation>
    </message>
    <message>
        <source>Research use only, not for diagnosis</source>
        <translation>Kwa utafiti tu, si kwa utambuzi wa ugonjwa</translation>
    </message>
    <message>
        <source>This model has no classifier head, so there is no probability track.</source>
        <translation>Modeli hii haina kichwa cha uainishaji, hivyo hakuna mkondo wa uwezekano.</translation>
    </message>
    <message>
        <source>This model has no reference, so there is no distance track.</source>
        <translation>Modeli hii haina marejeleo, hivyo hakuna mkondo wa umbali.</translation>
    </message>
    <message>
        <source>less than 0.1%</source>
        <translation>chini ya 0.1%</translation>
    </message>
    <message>
        <source>more than 99.9%</source>
        <translation>zaidi ya 99.9%</translation>
    </message>
    <message>
        <source>6 BLUE points</source>
        <translation>Pointi 6 za BLUE</translation>
    </message>
    <message>
        <source>8 zones</source>
        <translation>Kanda 8</translation>
    </message>
    <message>
        <source>12 zones</source>
        <translation>Kanda 12</translation>
    </message>
    <message>
        <source>12 sweeps, paediatric</source>
        <translation>Mipito 12, watoto</translation>
    </message>
    <message>
        <source>Right anterior upper</source>
        <translation>Mbele kulia juu</translation>
    </message>
    <message>
        <source>Left anterior upper</source>
        <translation>Mbele kushoto juu</translation>
    </message>
    <message>
        <source>Right anterior lower</source>
        <translation>Mbele kulia chini</translation>
    </message>
    <message>
        <source>Left anterior lower</source>
        <translation>Mbele kushoto chini</translation>
    </message>
    <message>
        <source>Right lateral upper</source>
        <translation>Ubavuni kulia juu</translation>
    </message>
    <message>
        <source>Left lateral upper</source>
        <translation>Ubavuni kushoto juu</translation>
    </message>
    <message>
        <source>Right lateral lower</source>
        <translation>Ubavuni kulia chini</translation>
    </message>
    <message>
        <source>Left lateral lower</source>
        <translation>Ubavuni kushoto chini</translation>
    </message>
    <message>
        <source>Right upper BLUE point</source>
        <translation>Pointi ya BLUE kulia juu</translation>
    </message>
    <message>
        <source>Left upper BLUE point</source>
        <translation>Pointi ya BLUE kushoto juu</translation>
    </message>
    <message>
        <source>Right lower BLUE point</source>
        <translation>Pointi ya BLUE kulia chini</translation>
    </message>
    <message>
        <source>Left lower BLUE point</source>
        <translation>Pointi ya BLUE kushoto chini</translation>
    </message>
    <message>
        <source>Right PLAPS point</source>
        <translation>Pointi ya PLAPS kulia</translation>
    </message>
    <message>
        <source>Left PLAPS point</source>
        <translation>Pointi ya PLAPS kushoto</translation>
    </message>
    <message>
        <source>Right posterior upper</source>
        <translation>Nyuma kulia juu</translation>
    </message>
    <message>
        <source>Left posterior upper</source>
        <translation>Nyuma kushoto juu</translation>
    </message>
    <message>
        <source>Right posterior lower</source>
        <translation>Nyuma kulia chini</translation>
    </message>
    <message>
        <source>Left posterior lower</source>
        <translation>Nyuma kushoto chini</translation>
    </message>
    <message>
        <source>Right anterior, sagittal sweep</source>
        <translation>Mbele kulia, mpito sagitali</translation>
    </message>
    <message>
        <source>Left anterior, sagittal sweep</source>
        <translation>Mbele kushoto, mpito sagitali</translation>
    </message>
    <message>
        <source>Right anterior, transverse sweep</source>
        <translation>Mbele kulia, mpito mkingamo</translation>
    </message>
    <message>
        <source>Left anterior, transverse sweep</source>
        <translation>Mbele kushoto, mpito mkingamo</translation>
    </message>
    <message>
        <source>Right lateral, sagittal sweep</source>
        <translation>Ubavuni kulia, mpito sagitali</translation>
    </message>
    <message>
        <source>Left lateral, sagittal sweep</source>
        <translation>Ubavuni kushoto, mpito sagitali</translation>
    </message>
    <message>
        <source>Right lateral, transverse sweep</source>
        <translation>Ubavuni kulia, mpito mkingamo</translation>
    </message>
    <message>
        <source>Left lateral, transverse sweep</source>
        <translation>Ubavuni kushoto, mpito mkingamo</translation>
    </message>
    <message>
        <source>Right posterior, sagittal sweep</source>
        <translation>Nyuma kulia, mpito sagitali</translation>
    </message>
    <message>
        <source>Left posterior, sagittal sweep</source>
        <translation>Nyuma kushoto, mpito sagitali</translation>
    </message>
    <message>
        <source>Right posterior, transverse sweep</source>
        <translation>Nyuma kulia, mpito mkingamo</translation>
    </message>
    <message>
        <source>Left posterior, transverse sweep</source>
        <translation>Nyuma kushoto, mpito mkingamo</translation>
    </message>
    <message>
        <source>The clips of “{exam}” don&apos;t all say who the patient is, or that they are of one study.</source>
        <translation>Si klipu zote za “{exam}” zinazosema mgonjwa ni nani, au kwamba ni za kipimo kimoja cha picha.</translation>
    </message>
    <message>
        <source>Export the report without the patient&apos;s identity.</source>
        <translation>Hamisha ripoti bila utambulisho wa mgonjwa.</translation>
    </message>
    <message>
        <source>not analysed</source>
        <translation>haijachanganuliwa</translation>
    </message>
    <message>
        <source>analysing</source>
        <translation>inachanganuliwa</translation>
    </message>
    <message>
        <source>analysed</source>
        <translation>imechanganuliwa</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>imehakikiwa</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>haisomeki</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>haikupatikana</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>haijulikani</translation>
    </message>
    <message>
        <source>Rename exam</source>
        <translation>Badili jina la uchunguzi</translation>
    </message>
    <message>
        <source>There is no clip in the folder “{folder}”.</source>
        <translation>Hakuna klipu katika folda “{folder}”.</translation>
    </message>
    <message>
        <source>Choose the folder that holds an exam&apos;s clips.</source>
        <translation>Chagua folda yenye klipu za uchunguzi.</translation>
    </message>
    <message>
        <source>No file in the folder “{folder}” can be read as a clip.</source>
        <translation>Hakuna faili katika folda “{folder}” inayosomeka kama klipu.</translation>
    </message>
    <message>
        <source>Copy or export the clips again.</source>
        <translation>Nakili au hamisha klipu tena.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be read ({reason}).</source>
        <translation>“{name}” haisomeki ({reason}).</translation>
    </message>
    <message>
        <source>“{name}” was not written: its ending is none of {endings}.</source>
        <translation>“{name}” haikuandikwa: kiishio chake si mojawapo ya {endings}.</translation>
    </message>
    <message>
        <source>Choose a name that ends in one of them.</source>
        <translation>Chagua jina linaloishia na mojawapo ya hivyo.</translation>
    </message>
    <message>
        <source>“{name}” was not written: the report of an exam ends in .pdf.</source>
        <translation>“{name}” haikuandikwa: ripoti ya uchunguzi huishia na .pdf.</translation>
    </message>
    <message>
        <source>Choose such a name.</source>
        <translation>Chagua jina kama hilo.</translation>
    </message>
    <message>
        <source>“{name}” is the clip itself, which is never written over.</source>
        <translation>“{name}” ndiyo klipu yenyewe, ambayo haiandikwi juu yake kamwe.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Chagua jina lingine.</translation>
    </message>
    <message>
        <source>The clip has not been analysed yet.</source>
        <translation>Klipu bado haijachanganuliwa.</translation>
    </message>
    <message>
        <source>Wait for the first values.</source>
        <translation>Subiri thamani za kwanza.</translation>
    </message>
    <message>
        <source>“{name}” has changed on disk since it was opened.</source>
        <translation>“{name}” imebadilika kwenye diski tangu ilipofunguliwa.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Ifungue tena.</translation>
    </message>
    <message>
        <source>There is no clip in {names}.</source>
        <translation>Hakuna klipu katika {names}.</translation>
    </message>
    <message>
        <source>Name a folder with healthy clips.</source>
        <translation>Taja folda yenye klipu za wenye afya.</translation>
    </message>
    <message>
        <source>The model “{model}” has neither a classifier nor a reference, so there is no track.</source>
        <translation>Modeli “{model}” haina kichwa cha uainishaji wala marejeleo, hivyo hakuna mkondo.</translation>
    </message>
    <message>
        <source>Build a reference for it, or choose another model.</source>
        <translation>Iundie marejeleo, au chagua modeli nyingine.</translation>
    </message>
    <message>
        <source>Frames of “{name}” could not be prepared for the network.</source>
        <translation>Fremu za “{name}” hazikuweza kuandaliwa kwa mtandao.</translation>
    </message>
    <message>
        <source>“{name}” is too large to be a model bundle.</source>
        <translation>“{name}” ni kubwa mno kuwa kifurushi cha modeli.</translation>
    </message>
    <message>
        <source>The model file “{name}” is not the one that was installed: its SHA-256 differs.</source>
        <translation>Faili ya modeli “{name}” si ile iliyosakinishwa: SHA-256 yake ni tofauti.</translation>
    </message>
    <message>
        <source>Install it again.</source>
        <translation>Isakinishe tena.</translation>
    </message>
    <message>
        <source>The model file “{name}” is cut short or damaged.</source>
        <translation>Faili ya modeli “{name}” imekatika au imeharibika.</translation>
    </message>
    <message>
        <source>Get it again.</source>
        <translation>Ipate tena.</translation>
    </message>
    <message>
        <source>“{name}” holds values that are not finite numbers.</source>
        <translation>“{name}” ina thamani zisizo namba zenye kikomo.</translation>
    </message>
    <message>
        <source>The model “{name}” does not give its stored answer to its stored frames.</source>
        <translation>Modeli “{name}” haitoi jibu lake lililohifadhiwa kwa fremu zake zilizohifadhiwa.</translation>
    </message>
    <message>
        <source>The file may be damaged: get it again.</source>
        <translation>Faili huenda imeharibika: ipate tena.</translation>
    </message>
    <message>
        <source>The tensors of “{name}” are not those its model card announces.</source>
        <translation>Tensa za “{name}” si zile zinazotajwa na kadi yake ya modeli.</translation>
    </message>
    <message>
        <source>Get the model file again.</source>
        <translation>Pata faili ya modeli tena.</translation>
    </message>
    <message>
        <source>Choose a .safetensors file made by CLARUS.</source>
        <translation>Chagua faili ya .safetensors iliyotengenezwa na CLARUS.</translation>
    </message>
    <message>
        <source>The model file “{name}” can&apos;t be read ({reason}).</source>
        <translation>Faili ya modeli “{name}” haisomeki ({reason}).</translation>
    </message>
    <message>
        <source>There is no model file “{name}”.</source>
        <translation>Hakuna faili ya modeli “{name}”.</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>Chagua modeli nyingine.</translation>
    </message>
    <message>
        <source>The model “{model}” has a track without a threshold.</source>
        <translation>Modeli “{model}” ina mkondo usio na kizingiti.</translation>
    </message>
    <message>
        <source>“{name}” is not a model bundle.</source>
        <translation>“{name}” si kifurushi cha modeli.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or holds no model card.</source>
        <translation>“{name}” imeharibika au haina kadi ya modeli.</translation>
    </message>
    <message>
        <source>“{name}” has another bundle format than the {format} this version reads.</source>
        <translation>“{name}” ina muundo wa kifurushi tofauti na {format} unaosomwa na toleo hili.</translation>
    </message>
    <message>
        <source>Update CLARUS Desktop.</source>
        <translation>Sasisha CLARUS Desktop.</translation>
    </message>
    <message>
        <source>The model card of “{name}” has a missing, unknown or wrong field: {field}.</source>
        <translation>Kadi ya modeli ya “{name}” ina sehemu isiyopo, isiyojulikana au isiyo sahihi: {field}.</translation>
    </message>
    <message>
        <source>The reference distances of “{name}” are damaged.</source>
        <translation>Umbali wa marejeleo wa “{name}” umeharibika.</translation>
    </message>
    <message>
        <source>Architecture: {name}, found from names and shapes.</source>
        <translation>Usanifu: {name}, umetambuliwa kwa majina na maumbo.</translation>
    </message>
    <message>
        <source>Encoder: {taken} of {tensors} tensors taken over.</source>
        <translation>Kisimbaji: tensa {taken} kati ya {tensors} zimechukuliwa.</translation>
    </message>
    <message>
        <source>Heads: {names}.</source>
        <translation>Vichwa: {names}.</translation>
    </message>
    <message>
        <source>Heads: none.</source>
        <translation>Vichwa: hakuna.</translation>
    </message>
    <message>
        <source>Wrappers taken off: {names}.</source>
        <translation>Vifungio vilivyoondolewa: {names}.</translation>
    </message>
    <message>
        <source>Wrappers taken off: none.</source>
        <translation>Vifungio vilivyoondolewa: hakuna.</translation>
    </message>
    <message>
        <source>Ignored: {names}.</source>
        <translation>Vilivyopuuzwa: {names}.</translation>
    </message>
    <message>
        <source>Ignored: nothing.</source>
        <translation>Vilivyopuuzwa: hakuna.</translation>
    </message>
    <message>
        <source>“{name}” holds weights that are not finite numbers.</source>
        <translation>“{name}” ina uzito usio namba zenye kikomo.</translation>
    </message>
    <message>
        <source>The heads in “{name}” are not of the published shape.</source>
        <translation>Vichwa katika “{name}” si vya umbo lililochapishwa.</translation>
    </message>
    <message>
        <source>“{name}” is missing, not a file, or too large for a checkpoint.</source>
        <translation>“{name}” haipo, si faili, au ni kubwa mno kwa checkpoint.</translation>
    </message>
    <message>
        <source>“{name}” is a web page, not a checkpoint.</source>
        <translation>“{name}” ni ukurasa wa wavuti, si checkpoint.</translation>
    </message>
    <message>
        <source>Download it again; a share link must end in dl=1, not dl=0.</source>
        <translation>Ipakue tena; kiungo cha kushiriki lazima kiishie na dl=1, si dl=0.</translation>
    </message>
    <message>
        <source>“{name}” was refused: it holds more than weights ({names}).</source>
        <translation>“{name}” imekataliwa: ina zaidi ya uzito ({names}).</translation>
    </message>
    <message>
        <source>Ask its maker for the plain state_dict.</source>
        <translation>Mwombe mtengenezaji wake state_dict ya kawaida.</translation>
    </message>
    <message>
        <source>“{name}” is damaged, or not a checkpoint of plain weights.</source>
        <translation>“{name}” imeharibika, au si checkpoint ya uzito wa kawaida.</translation>
    </message>
    <message>
        <source>“{name}” holds none of the known networks.</source>
        <translation>“{name}” haina mtandao wowote unaojulikana.</translation>
    </message>
    <message>
        <source>Known are {names}.</source>
        <translation>Inayojulikana ni {names}.</translation>
    </message>
    <message>
        <source>{number} missing (first: {name})</source>
        <translation>{number} hazipo (ya kwanza: {name})</translation>
    </message>
    <message>
        <source>{number} misshapen (first: {name})</source>
        <translation>{number} zina umbo baya (ya kwanza: {name})</translation>
    </message>
    <message>
        <source>{number} unknown (first: {name})</source>
        <translation>{number} hazijulikani (ya kwanza: {name})</translation>
    </message>
    <message>
        <source>“{name}” looks like {architecture}, but not all of its encoder fits: {faults}.</source>
        <translation>“{name}” inafanana na {architecture}, lakini si kisimbaji chake chote kinacholingana: {faults}.</translation>
    </message>
    <message>
        <source>A network is only imported whole.</source>
        <translation>Mtandao huingizwa ukiwa mzima tu.</translation>
    </message>
    <message>
        <source>Processor (OpenVINO)</source>
        <translation>Prosesa (OpenVINO)</translation>
    </message>
    <message>
        <source>Processor (PyTorch)</source>
        <translation>Prosesa (PyTorch)</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>Kadi ya michoro (CUDA)</translation>
    </message>
    <message>
        <source>Apple GPU (PyTorch)</source>
        <translation>GPU ya Apple (PyTorch)</translation>
    </message>
    <message>
        <source>Intel graphics (OpenVINO)</source>
        <translation>Michoro ya Intel (OpenVINO)</translation>
    </message>
    <message>
        <source>Intel NPU (OpenVINO)</source>
        <translation>NPU ya Intel (OpenVINO)</translation>
    </message>
    <message>
        <source>There is no device “{device}” that this program can use.</source>
        <translation>Hakuna kifaa “{device}” ambacho programu hii inaweza kutumia.</translation>
    </message>
    <message>
        <source>Choose one of {devices}.</source>
        <translation>Chagua kimoja kati ya {devices}.</translation>
    </message>
    <message>
        <source>The device “{name}” can&apos;t compute in {precision}.</source>
        <translation>Kifaa “{name}” hakiwezi kukokotoa kwa {precision}.</translation>
    </message>
    <message>
        <source>Choose one of {precisions}.</source>
        <translation>Chagua mojawapo ya {precisions}.</translation>
    </message>
    <message>
        <source>Get the file another way and import it from disk.</source>
        <translation>Pata faili kwa njia nyingine na uiingize kutoka kwenye diski.</translation>
    </message>
    <message>
        <source>That is not the address of a file.</source>
        <translation>Hiyo si anwani ya faili.</translation>
    </message>
    <message>
        <source>It begins with https:// and has no blanks.</source>
        <translation>Huanza na https:// na haina nafasi tupu.</translation>
    </message>
    <message>
        <source>Files are only fetched over an encrypted connection.</source>
        <translation>Faili huletwa kwa muunganisho uliosimbwa tu.</translation>
    </message>
    <message>
        <source>Use https://.</source>
        <translation>Tumia https://.</translation>
    </message>
    <message>
        <source>The address holds a name or password.</source>
        <translation>Anwani ina jina au nenosiri.</translation>
    </message>
    <message>
        <source>“{host}” refers to a connection without encryption.</source>
        <translation>“{host}” inaelekeza kwenye muunganisho usiosimbwa.</translation>
    </message>
    <message>
        <source>“{host}” sent another part than was asked for.</source>
        <translation>“{host}” imetuma sehemu tofauti na iliyoombwa.</translation>
    </message>
    <message>
        <source>Fetch it again.</source>
        <translation>Ilete tena.</translation>
    </message>
    <message>
        <source>The file is larger than the {limit} MiB that a checkpoint may have.</source>
        <translation>Faili inazidi {limit} MiB ambazo checkpoint inaruhusiwa.</translation>
    </message>
    <message>
        <source>“{host}” sent an empty file.</source>
        <translation>“{host}” imetuma faili tupu.</translation>
    </message>
    <message>
        <source>“{host}” sent a web page, not a file.</source>
        <translation>“{host}” imetuma ukurasa wa wavuti, si faili.</translation>
    </message>
    <message>
        <source>A share link must be one for downloading (dl=1), without signing in.</source>
        <translation>Kiungo cha kushiriki lazima kiwe cha kupakua (dl=1), bila kuingia.</translation>
    </message>
    <message>
        <source>What has come is kept: fetch it again to go on from there.</source>
        <translation>Kilichofika kimehifadhiwa: ilete tena ili kuendelea kutoka hapo.</translation>
    </message>
    <message>
        <source>“{host}” doesn&apos;t give the file ({code}).</source>
        <translation>“{host}” haitoi faili ({code}).</translation>
    </message>
    <message>
        <source>“{host}” could not show that it is “{host}”; nothing was fetched.</source>
        <translation>“{host}” haikuweza kuthibitisha kuwa ni “{host}”; hakuna kilicholetwa.</translation>
    </message>
    <message>
        <source>The connection to “{host}” was cut or stood still.</source>
        <translation>Muunganisho na “{host}” ulikatika au ulisimama.</translation>
    </message>
    <message>
        <source>“{host}” could not be reached.</source>
        <translation>“{host}” haikuweza kufikiwa.</translation>
    </message>
    <message>
        <source>Check the connection to the network.</source>
        <translation>Kagua muunganisho wa mtandao.</translation>
    </message>
    <message>
        <source>The file could not be written ({reason}).</source>
        <translation>Faili haikuweza kuandikwa ({reason}).</translation>
    </message>
    <message>
        <source>Make room on the disk.</source>
        <translation>Ongeza nafasi kwenye diski.</translation>
    </message>
    <message>
        <source>The network gave values that are not finite numbers ({precision}).</source>
        <translation>Mtandao ulitoa thamani zisizo namba zenye kikomo ({precision}).</translation>
    </message>
    <message>
        <source>Choose another device, the precision float32, or another model.</source>
        <translation>Chagua kifaa kingine, usahihi float32, au modeli nyingine.</translation>
    </message>
    <message>
        <source>The computation on {device} failed: {reason}.</source>
        <translation>Ukokotoaji kwenye {device} umeshindwa: {reason}.</translation>
    </message>
    <message>
        <source>Choose another device.</source>
        <translation>Chagua kifaa kingine.</translation>
    </message>
    <message>
        <source>The network gave values that are not finite numbers.</source>
        <translation>Mtandao ulitoa thamani zisizo namba zenye kikomo.</translation>
    </message>
    <message>
        <source>Check that the disk has room and that the folder may be written to.</source>
        <translation>Kagua kwamba diski ina nafasi na kwamba folda inaruhusu kuandika.</translation>
    </message>
    <message>
        <source>{clip}: {n} frame measured.</source>
        <translation>{clip}: fremu {n} imepimwa.</translation>
    </message>
    <message>
        <source>{clip}: {n} frames measured.</source>
        <translation>{clip}: fremu {n} zimepimwa.</translation>
    </message>
    <message>
        <source>There is no model “{name}”.</source>
        <translation>Hakuna modeli “{name}”.</translation>
    </message>
    <message>
        <source>No model can be used.</source>
        <translation>Hakuna modeli inayoweza kutumika.</translation>
    </message>
    <message>
        <source>Install the program again, or import a model.</source>
        <translation>Sakinisha programu tena, au ingiza modeli.</translation>
    </message>
    <message>
        <source>Known models: {names}.</source>
        <translation>Modeli zinazojulikana: {names}.</translation>
    </message>
    <message>
        <source>Known models: none.</source>
        <translation>Modeli zinazojulikana: hakuna.</translation>
    </message>
    <message>
        <source>The model “{name}” came with the program and stays.</source>
        <translation>Modeli “{name}” ilikuja na programu na inabaki.</translation>
    </message>
    <message>
        <source>“{name}” could not be removed ({reason}).</source>
        <translation>“{name}” haikuweza kuondolewa ({reason}).</translation>
    </message>
    <message>
        <source>The list of model hashes ({file}) can&apos;t be read.</source>
        <translation>Orodha ya hash za modeli ({file}) haisomeki.</translation>
    </message>
    <message>
        <source>The list of model hashes ({file}) is damaged.</source>
        <translation>Orodha ya hash za modeli ({file}) imeharibika.</translation>
    </message>
    <message>
        <source>There is already a model “{name}”.</source>
        <translation>Tayari kuna modeli “{name}”.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be the name of a model.</source>
        <translation>“{name}” haiwezi kuwa jina la modeli.</translation>
    </message>
    <message>
        <source>Use up to 64 letters, digits, dots, hyphens and underscores, beginning with a letter or digit.</source>
        <translation>Tumia hadi herufi, tarakimu, nukta, vistari na vistari chini 64, ukianza na herufi au tarakimu.</translation>
    </message>
    <message>
        <source>“{name}” is not the file that was installed: its SHA-256 differs.</source>
        <translation>“{name}” si faili iliyosakinishwa: SHA-256 yake ni tofauti.</translation>
    </message>
    <message>
        <source>“{name}” is not in the list of models that came with the program.</source>
        <translation>“{name}” haimo katika orodha ya modeli zilizokuja na programu.</translation>
    </message>
    <message>
        <source>The model “{model}” has no reference.</source>
        <translation>Modeli “{model}” haina marejeleo.</translation>
    </message>
    <message>
        <source>Build one from healthy clips.</source>
        <translation>Yaunde kutokana na klipu za wenye afya.</translation>
    </message>
    <message>
        <source>the processor</source>
        <translation>prosesa</translation>
    </message>
    <message>
        <source>The model card&apos;s preprocessing has missing or unknown fields.</source>
        <translation>Uandaaji wa awali katika kadi ya modeli una sehemu zisizopo au zisizojulikana.</translation>
    </message>
    <message>
        <source>The model asks for an unknown preprocessing ({name}).</source>
        <translation>Modeli inahitaji uandaaji wa awali usiojulikana ({name}).</translation>
    </message>
    <message>
        <source>The model card&apos;s preprocessing has an impossible size, mean or std.</source>
        <translation>Uandaaji wa awali katika kadi ya modeli una ukubwa, mean au std isiyowezekana.</translation>
    </message>
    <message>
        <source>ResNet-18, published by CLARUS</source>
        <translation>ResNet-18, iliyochapishwa na CLARUS</translation>
    </message>
    <message>
        <source>DenseNet-121, published by CLARUS</source>
        <translation>DenseNet-121, iliyochapishwa na CLARUS</translation>
    </message>
    <message>
        <source>EfficientNet-B0, published by CLARUS</source>
        <translation>EfficientNet-B0, iliyochapishwa na CLARUS</translation>
    </message>
    <message>
        <source>The file is another one than on {day}: its SHA-256 was {before} then and is {now} now. It was not imported.</source>
        <translation>Faili ni tofauti na ya {day}: SHA-256 yake wakati huo ilikuwa {before} na sasa ni {now}. Haikuingizwa.</translation>
    </message>
    <message>
        <source>Ask its maker whether it was replaced. A file that you trust can be imported from disk.</source>
        <translation>Muulize mtengenezaji wake kama ilibadilishwa. Faili unayoiamini inaweza kuingizwa kutoka kwenye diski.</translation>
    </message>
    <message>
        <source>SHA-256: {sha256}, remembered once this is a model: another file there is refused then.</source>
        <translation>SHA-256: {sha256}, itakumbukwa hii ikishakuwa modeli: faili nyingine hapo itakataliwa.</translation>
    </message>
    <message>
        <source>SHA-256: {sha256}, the same as on {day}.</source>
        <translation>SHA-256: {sha256}, sawa na ya {day}.</translation>
    </message>
    <message>
        <source>What was fetched before is not known: “{file}” can&apos;t be read.</source>
        <translation>Kilicholetwa awali hakijulikani: “{file}” haisomeki.</translation>
    </message>
    <message>
        <source>Take it out of the folder of your models to begin anew.</source>
        <translation>Iondoe katika folda ya modeli zako ili kuanza upya.</translation>
    </message>
    <message>
        <source>A reference needs clips without consolidation of at least two patients.</source>
        <translation>Marejeleo yanahitaji klipu zisizo na konsolidesheni za angalau wagonjwa wawili.</translation>
    </message>
    <message>
        <source>Add clips of further patients.</source>
        <translation>Ongeza klipu za wagonjwa wengine.</translation>
    </message>
    <message>
        <source>What a model was trained on can&apos;t be told from fewer than ten patients or clips.</source>
        <translation>Data iliyofunza modeli haiwezi kubainishwa kwa wagonjwa au klipu chini ya kumi.</translation>
    </message>
    <message>
        <source>The embeddings of what the model was trained on are all the same.</source>
        <translation>Viwakilishi vya data iliyofunza modeli vyote ni sawa.</translation>
    </message>
    <message>
        <source>Open a clip first.</source>
        <translation>Fungua klipu kwanza.</translation>
    </message>
    <message>
        <source>The review is still being read.</source>
        <translation>Uhakiki bado unasomwa.</translation>
    </message>
    <message>
        <source>The palette of “{name}” is missing or damaged.</source>
        <translation>Paleti ya “{name}” haipo au imeharibika.</translation>
    </message>
    <message>
        <source>Export the clip again.</source>
        <translation>Hamisha klipu tena.</translation>
    </message>
    <message>
        <source>ultrasound</source>
        <translation>ultrasound</translation>
    </message>
    <message>
        <source>intravascular ultrasound</source>
        <translation>ultrasound ya ndani ya mishipa</translation>
    </message>
    <message>
        <source>female</source>
        <translation>kike</translation>
    </message>
    <message>
        <source>male</source>
        <translation>kiume</translation>
    </message>
    <message>
        <source>right</source>
        <translation>kulia</translation>
    </message>
    <message>
        <source>left</source>
        <translation>kushoto</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>pande zote mbili</translation>
    </message>
    <message>
        <source>unpaired</source>
        <translation>isiyo na jozi</translation>
    </message>
    <message>
        <source>{n} day</source>
        <translation>siku {n}</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>siku {n}</translation>
    </message>
    <message>
        <source>{n} week</source>
        <translation>wiki {n}</translation>
    </message>
    <message>
        <source>{n} weeks</source>
        <translation>wiki {n}</translation>
    </message>
    <message>
        <source>{n} month</source>
        <translation>mwezi {n}</translation>
    </message>
    <message>
        <source>{n} months</source>
        <translation>miezi {n}</translation>
    </message>
    <message>
        <source>{n} year</source>
        <translation>mwaka {n}</translation>
    </message>
    <message>
        <source>{n} years</source>
        <translation>miaka {n}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ndiyo</translation>
    </message>
    <message>
        <source>no</source>
        <translation>hapana</translation>
    </message>
    <message>
        <source>not stated: treat as yes</source>
        <translation>haijatajwa: ichukulie kama ndiyo</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>haijatajwa</translation>
    </message>
    <message>
        <source>yes, {ratios}</source>
        <translation>ndiyo, {ratios}</translation>
    </message>
    <message>
        <source>{before} then {after}</source>
        <translation>{before} kisha {after}</translation>
    </message>
    <message>
        <source>Study description</source>
        <translation>Maelezo ya kipimo cha picha</translation>
    </message>
    <message>
        <source>Series description</source>
        <translation>Maelezo ya mfululizo</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Itifaki</translation>
    </message>
    <message>
        <source>Procedure step</source>
        <translation>Hatua ya utaratibu</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Mwonekano</translation>
    </message>
    <message>
        <source>View code</source>
        <translation>Msimbo wa mwonekano</translation>
    </message>
    <message>
        <source>Anatomic region</source>
        <translation>Eneo la anatomia</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Maoni</translation>
    </message>
    <message>
        <source>Body part</source>
        <translation>Sehemu ya mwili</translation>
    </message>
    <message>
        <source>Laterality</source>
        <translation>Upande</translation>
    </message>
    <message>
        <source>Image laterality</source>
        <translation>Upande wa picha</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Jinsia</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Umri</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Mbinu ya picha</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Mtengenezaji</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modeli</translation>
    </message>
    <message>
        <source>Software version</source>
        <translation>Toleo la programu</translation>
    </message>
    <message>
        <source>Transducer</source>
        <translation>Transdyusa</translation>
    </message>
    <message>
        <source>Transducer type</source>
        <translation>Aina ya transdyusa</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Masafa</translation>
    </message>
    <message>
        <source>Depth of scan field</source>
        <translation>Kina cha uga wa skani</translation>
    </message>
    <message>
        <source>{amount} mm</source>
        <translation>{amount} mm</translation>
    </message>
    <message>
        <source>Mechanical index</source>
        <translation>Kielezo cha kimakanika</translation>
    </message>
    <message>
        <source>Soft tissue thermal index</source>
        <translation>Kielezo cha joto, tishu laini</translation>
    </message>
    <message>
        <source>Bone thermal index</source>
        <translation>Kielezo cha joto, mfupa</translation>
    </message>
    <message>
        <source>Cranial thermal index</source>
        <translation>Kielezo cha joto, fuvu</translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation>Mapigo ya moyo</translation>
    </message>
    <message>
        <source>{amount} /min</source>
        <translation>{amount} /min</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Fremu</translation>
    </message>
    <message>
        <source>Frame time</source>
        <translation>Muda wa fremu</translation>
    </message>
    <message>
        <source>{amount} ms</source>
        <translation>{amount} ms</translation>
    </message>
    <message>
        <source>Cine rate</source>
        <translation>Kasi ya cine</translation>
    </message>
    <message>
        <source>{amount} frames/s</source>
        <translation>fremu {amount}/s</translation>
    </message>
    <message>
        <source>Recommended frame rate</source>
        <translation>Kasi ya fremu iliyopendekezwa</translation>
    </message>
    <message>
        <source>Image size</source>
        <translation>Ukubwa wa picha</translation>
    </message>
    <message>
        <source>Lossy compression</source>
        <translation>Mbano wenye upotevu</translation>
    </message>
    <message>
        <source>Burned-in text</source>
        <translation>Maandishi ndani ya picha</translation>
    </message>
    <message>
        <source>Identity removed</source>
        <translation>Utambulisho umeondolewa</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Kipimo cha picha</translation>
    </message>
    <message>
        <source>Series {number}</source>
        <translation>Mfululizo {number}</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Mfululizo</translation>
    </message>
    <message>
        <source>“{name}” doesn&apos;t say how large its frames are.</source>
        <translation>“{name}” haisemi fremu zake zina ukubwa gani.</translation>
    </message>
    <message>
        <source>Copy or export the clip again.</source>
        <translation>Nakili au hamisha klipu tena.</translation>
    </message>
    <message>
        <source>The frames of “{name}” would have {width} × {height} pixels: more than any recording.</source>
        <translation>Fremu za “{name}” zingekuwa na pikseli {width} × {height}: zaidi ya rekodi yoyote.</translation>
    </message>
    <message>
        <source>The pixels of “{name}” are {samples} × {bits} bits; ultrasound has 1 or 3 × 8 or 16.</source>
        <translation>Pikseli za “{name}” ni biti {samples} × {bits}; ultrasound ina 1 au 3 × 8 au 16.</translation>
    </message>
    <message>
        <source>Choose an ultrasound clip.</source>
        <translation>Chagua klipu ya ultrasound.</translation>
    </message>
    <message>
        <source>“{name}” has a damaged DICOM header.</source>
        <translation>“{name}” ina kichwa cha DICOM kilichoharibika.</translation>
    </message>
    <message>
        <source>The frames of “{name}” are compressed in a way that this program doesn&apos;t know.</source>
        <translation>Fremu za “{name}” zimebanwa kwa njia ambayo programu hii haiijui.</translation>
    </message>
    <message>
        <source>The frames of “{name}” are compressed in a way, “{way}”, that this program doesn&apos;t know.</source>
        <translation>Fremu za “{name}” zimebanwa kwa njia, “{way}”, ambayo programu hii haiijui.</translation>
    </message>
    <message>
        <source>Export the clip again, uncompressed or as JPEG.</source>
        <translation>Hamisha klipu tena, bila mbano au kama JPEG.</translation>
    </message>
    <message>
        <source>“{name}” is the list of the recordings on a disk, not a recording.</source>
        <translation>“{name}” ni orodha ya rekodi zilizo kwenye diski, si rekodi.</translation>
    </message>
    <message>
        <source>Open its folder and choose the clip inside.</source>
        <translation>Fungua folda yake na uchague klipu iliyomo.</translation>
    </message>
    <message>
        <source>“{name}” was cut short: its frames are missing.</source>
        <translation>“{name}” imekatika: fremu zake hazipo.</translation>
    </message>
    <message>
        <source>“{name}” holds no image: it is a DICOM object of the kind “{kind}”.</source>
        <translation>“{name}” haina picha: ni DICOM ya aina “{kind}”.</translation>
    </message>
    <message>
        <source>“{name}” is no DICOM object with an image.</source>
        <translation>“{name}” si DICOM yenye picha.</translation>
    </message>
    <message>
        <source>“{name}” inflates to more than {limit} MB.</source>
        <translation>“{name}” ikifumuliwa inazidi {limit} MB.</translation>
    </message>
    <message>
        <source>Export the clip again without deflation.</source>
        <translation>Hamisha klipu tena bila mbano wa deflate.</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Mgonjwa</translation>
    </message>
    <message>
        <source>Patient, ideographic</source>
        <translation>Mgonjwa, kiidiografia</translation>
    </message>
    <message>
        <source>Patient, phonetic</source>
        <translation>Mgonjwa, kifonetiki</translation>
    </message>
    <message>
        <source>Patient ID</source>
        <translation>Namba ya mgonjwa</translation>
    </message>
    <message>
        <source>Issuer of patient ID</source>
        <translation>Mtoaji wa namba ya mgonjwa</translation>
    </message>
    <message>
        <source>Other patient IDs</source>
        <translation>Namba nyingine za mgonjwa</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Majina mengine</translation>
    </message>
    <message>
        <source>Birth name</source>
        <translation>Jina la kuzaliwa</translation>
    </message>
    <message>
        <source>Mother&apos;s birth name</source>
        <translation>Jina la kuzaliwa la mama</translation>
    </message>
    <message>
        <source>Responsible person</source>
        <translation>Mtu anayewajibika</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Tarehe ya kuzaliwa</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anwani</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Simu</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Kazi</translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation>Kabila</translation>
    </message>
    <message>
        <source>Patient comments</source>
        <translation>Maoni kuhusu mgonjwa</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Admission ID</source>
        <translation>Namba ya kulazwa</translation>
    </message>
    <message>
        <source>Accession number</source>
        <translation>Namba ya usajili</translation>
    </message>
    <message>
        <source>Study ID</source>
        <translation>Namba ya kipimo cha picha</translation>
    </message>
    <message>
        <source>Study date</source>
        <translation>Tarehe ya kipimo cha picha</translation>
    </message>
    <message>
        <source>Series date</source>
        <translation>Tarehe ya mfululizo</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Ilirekodiwa</translation>
    </message>
    <message>
        <source>Content date</source>
        <translation>Tarehe ya maudhui</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Taasisi</translation>
    </message>
    <message>
        <source>Institution&apos;s address</source>
        <translation>Anwani ya taasisi</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Idara</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Kituo</translation>
    </message>
    <message>
        <source>Device serial number</source>
        <translation>Namba ya mfululizo ya kifaa</translation>
    </message>
    <message>
        <source>Referring physician</source>
        <translation>Daktari aliyeelekeza</translation>
    </message>
    <message>
        <source>Requesting physician</source>
        <translation>Daktari aliyeomba</translation>
    </message>
    <message>
        <source>Performing physician</source>
        <translation>Daktari aliyefanya</translation>
    </message>
    <message>
        <source>Reading physician</source>
        <translation>Daktari aliyesoma</translation>
    </message>
    <message>
        <source>Physician of record</source>
        <translation>Daktari anayehusika</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Mwendeshaji</translation>
    </message>
    <message>
        <source>from the video</source>
        <translation>kutoka kwenye video</translation>
    </message>
    <message>
        <source>Frame times</source>
        <translation>Nyakati za fremu</translation>
    </message>
    <message>
        <source>The decoder for “{name}” could not be started.</source>
        <translation>Kisimbuzi cha “{name}” hakikuweza kuanzishwa.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Funga programu nyingine na ujaribu tena.</translation>
    </message>
    <message>
        <source>“{name}” was cut short within its first frame.</source>
        <translation>“{name}” imekatika ndani ya fremu yake ya kwanza.</translation>
    </message>
    <message>
        <source>from {field} ({rate} per second)</source>
        <translation>kutoka {field} ({rate} kwa sekunde)</translation>
    </message>
    <message>
        <source>from FrameTime ({time} ms)</source>
        <translation>kutoka FrameTime ({time} ms)</translation>
    </message>
    <message>
        <source>from FrameTimeVector ({time} ms in the middle)</source>
        <translation>kutoka FrameTimeVector ({time} ms ya kati)</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be read as an image.</source>
        <translation>“{name}” haisomeki kama picha.</translation>
    </message>
    <message>
        <source>“{name}” holds no frame that can be decoded.</source>
        <translation>“{name}” haina fremu inayoweza kusimbuliwa.</translation>
    </message>
    <message>
        <source>“{name}” was cut short, and nothing of it can be shown.</source>
        <translation>“{name}” imekatika, na hakuna sehemu yake inayoweza kuonyeshwa.</translation>
    </message>
    <message>
        <source>Copy or export it again.</source>
        <translation>Inakili au ihamishe tena.</translation>
    </message>
    <message>
        <source>Open it in another program to see whether it is damaged.</source>
        <translation>Ifungue katika programu nyingine kuona kama imeharibika.</translation>
    </message>
    <message>
        <source>Images of “{name}” were changed while it was open.</source>
        <translation>Picha za “{name}” zilibadilishwa ikiwa imefunguliwa.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {limit} MB.</source>
        <translation>“{name}” inazidi {limit} MB.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {limit} million pixels.</source>
        <translation>“{name}” inazidi pikseli milioni {limit}.</translation>
    </message>
    <message>
        <source>“{name}” is a folder, and its images are no series.</source>
        <translation>“{name}” ni folda, na picha zake si mfululizo.</translation>
    </message>
    <message>
        <source>Choose a clip inside it.</source>
        <translation>Chagua klipu iliyomo.</translation>
    </message>
    <message>
        <source>“{name}” was changed, moved or deleted while it was open.</source>
        <translation>“{name}” ilibadilishwa, ilipelekwa kwingine au ilifutwa ikiwa imefunguliwa.</translation>
    </message>
    <message>
        <source>Open the clip again.</source>
        <translation>Fungua klipu tena.</translation>
    </message>
    <message>
        <source>“{name}” is an address, and only files are opened.</source>
        <translation>“{name}” ni anwani, na ni faili tu zinazofunguliwa.</translation>
    </message>
    <message>
        <source>Save the clip to a disk and open it there.</source>
        <translation>Hifadhi klipu kwenye diski na uifungue hapo.</translation>
    </message>
    <message>
        <source>There is no file named “{name}”.</source>
        <translation>Hakuna faili iitwayo “{name}”.</translation>
    </message>
    <message>
        <source>Check the name; the file may have been moved or renamed.</source>
        <translation>Kagua jina; faili huenda imepelekwa kwingine au imebadilishwa jina.</translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a clip.</source>
        <translation>“{name}” ni folda, si klipu.</translation>
    </message>
    <message>
        <source>“{name}” is not a regular file.</source>
        <translation>“{name}” si faili ya kawaida.</translation>
    </message>
    <message>
        <source>Choose a clip stored as a file.</source>
        <translation>Chagua klipu iliyohifadhiwa kama faili.</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>“{name}” ni tupu.</translation>
    </message>
    <message>
        <source>“{name}” is not a video but a text that leads to other files, which are never followed.</source>
        <translation>“{name}” si video bali maandishi yanayoelekeza kwenye faili nyingine, ambazo hazifuatwi kamwe.</translation>
    </message>
    <message>
        <source>Open the clip itself.</source>
        <translation>Fungua klipu yenyewe.</translation>
    </message>
    <message>
        <source>unknown error</source>
        <translation>hitilafu isiyojulikana</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be read: {reason}.</source>
        <translation>“{name}” haisomeki: {reason}.</translation>
    </message>
    <message>
        <source>Check the file&apos;s permissions and its disk.</source>
        <translation>Kagua ruhusa za faili na diski yake.</translation>
    </message>
    <message>
        <source>“{name}” needs more memory than there is.</source>
        <translation>“{name}” inahitaji kumbukumbu zaidi ya iliyopo.</translation>
    </message>
    <message>
        <source>Close other programs and try again; if that doesn&apos;t help, the file is damaged.</source>
        <translation>Funga programu nyingine na ujaribu tena; isiposaidia, faili imeharibika.</translation>
    </message>
    <message>
        <source>“{name}” was closed.</source>
        <translation>“{name}” ilifungwa.</translation>
    </message>
    <message>
        <source>“{name}” is not a clip of a known kind.</source>
        <translation>“{name}” si klipu ya aina inayojulikana.</translation>
    </message>
    <message>
        <source>“{name}” was cut short and holds no frame that can be decoded.</source>
        <translation>“{name}” imekatika na haina fremu inayoweza kusimbuliwa.</translation>
    </message>
    <message>
        <source>“{name}” holds no video that can be decoded.</source>
        <translation>“{name}” haina video inayoweza kusimbuliwa.</translation>
    </message>
    <message>
        <source>“{name}” was cut short: its index, without which no frame is found, is missing.</source>
        <translation>“{name}” imekatika: faharasa yake, ambayo bila hiyo fremu hazipatikani, haipo.</translation>
    </message>
    <message>
        <source>“{name}” was cut short, too early for anything to be shown.</source>
        <translation>“{name}” imekatika, mapema mno kuweza kuonyesha chochote.</translation>
    </message>
    <message>
        <source>Choose a video, a DICOM file or an image.</source>
        <translation>Chagua video, faili ya DICOM au picha.</translation>
    </message>
    <message>
        <source>“{name}” gives other images than when it was opened.</source>
        <translation>“{name}” inatoa picha tofauti na ilipofunguliwa.</translation>
    </message>
    <message>
        <source>Open the clip again; if that doesn&apos;t help, the file is damaged.</source>
        <translation>Fungua klipu tena; isiposaidia, faili imeharibika.</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>haijasemwa</translation>
    </message>
    <message>
        <source>The program itself is licensed under {licence}, each library as listed.</source>
        <translation>Programu yenyewe ina leseni ya {licence}, kila maktaba kama ilivyoorodheshwa.</translation>
    </message>
    <message>
        <source>{library} brings {encoders}</source>
        <translation>{library} inaleta {encoders}</translation>
    </message>
    <message>
        <source>The program itself is licensed under {licence}.</source>
        <translation>Programu yenyewe ina leseni ya {licence}.</translation>
    </message>
    <message>
        <source>Together with its libraries it may be passed on under the GNU General Public License 3, which the strictest of them ask for: {told}, under version 2 of it or any later one.</source>
        <translation>Pamoja na maktaba zake inaweza kutolewa kwa wengine chini ya GNU General Public License 3, inayodaiwa na zilizo kali zaidi: {told}, chini ya toleo lake la 2 au la baadaye.</translation>
    </message>
    <message>
        <source>Libraries that are proprietary, as listed, may not be passed on with it.</source>
        <translation>Maktaba zenye umiliki, kama zilivyoorodheshwa, haziruhusiwi kutolewa nayo.</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} na {other}</translation>
    </message>
    <message>
        <source>{name} gave no values.</source>
        <translation>{name} haikutoa thamani yoyote.</translation>
    </message>
    <message>
        <source>Check the clip in the window.</source>
        <translation>Kagua klipu katika dirisha.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modeli</translation>
    </message>
    <message>
        <source>Engines</source>
        <translation>Injini</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>Kadi ya michoro</translation>
    </message>
    <message>
        <source>Reading clips</source>
        <translation>Kusoma klipu</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Uchanganuzi</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Ripoti</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Diski</translation>
    </message>
    <message>
        <source>none</source>
        <translation>hakuna</translation>
    </message>
    <message>
        <source>{model}: {told}</source>
        <translation>{model}: {told}</translation>
    </message>
    <message>
        <source>There is no model.</source>
        <translation>Hakuna modeli.</translation>
    </message>
    <message>
        <source>Install the program anew: it brings one.</source>
        <translation>Sakinisha programu upya: inakuja na moja.</translation>
    </message>
    <message>
        <source>Hash, keys, shapes, numbers and golden output hold: {models}.</source>
        <translation>Hash, funguo, maumbo, namba na tokeo la kielelezo ni sahihi: {models}.</translation>
    </message>
    <message>
        <source>{device}: {name}, {backend}, {precision}; probabilities within {probability} and distances within {distance} of PyTorch&apos;s.</source>
        <translation>{device}: {name}, {backend}, {precision}; uwezekano ndani ya {probability} na umbali ndani ya {distance} ya PyTorch.</translation>
    </message>
    <message>
        <source>{segments} in the {track} track</source>
        <translation>{segments} katika mkondo wa {track}</translation>
    </message>
    <message>
        <source>{n} flagged segment</source>
        <translation>kipande {n} kilichoashiriwa</translation>
    </message>
    <message>
        <source>{n} flagged segments</source>
        <translation>vipande {n} vilivyoashiriwa</translation>
    </message>
    <message>
        <source>{frames} of the demo clip analysed: {told}.</source>
        <translation>{frames} za klipu ya onyesho zimechanganuliwa: {told}.</translation>
    </message>
    <message>
        <source>There is no analysis to report on.</source>
        <translation>Hakuna uchanganuzi wa kuripoti.</translation>
    </message>
    <message>
        <source>See above.</source>
        <translation>Tazama hapo juu.</translation>
    </message>
    <message>
        <source>PDF, JSON and CSV were written, and the PDF read back. There are fonts to print with.</source>
        <translation>PDF, JSON na CSV ziliandikwa, na PDF ilisomwa tena. Kuna fonti za kuchapisha.</translation>
    </message>
    <message>
        <source>There is no sound model to compute with.</source>
        <translation>Hakuna modeli nzima ya kukokotolea.</translation>
    </message>
    <message>
        <source>None that this program can compute on; analyses run on the processor.</source>
        <translation>Hakuna ambayo programu hii inaweza kukokotolea; uchanganuzi hufanyika kwenye prosesa.</translation>
    </message>
    <message>
        <source>{names}. CUDA sees {n} card.</source>
        <translation>{names}. CUDA inaona kadi {n}.</translation>
    </message>
    <message>
        <source>{names}. CUDA sees {n} cards.</source>
        <translation>{names}. CUDA inaona kadi {n}.</translation>
    </message>
    <message>
        <source>{n} frame</source>
        <translation>fremu {n}</translation>
    </message>
    <message>
        <source>{n} frames</source>
        <translation>fremu {n}</translation>
    </message>
    <message>
        <source>{frames} of the demo clip could be read, of {all}.</source>
        <translation>{frames} za klipu ya onyesho zimesomeka, kati ya {all}.</translation>
    </message>
    <message>
        <source>Install the program anew.</source>
        <translation>Sakinisha programu upya.</translation>
    </message>
    <message>
        <source>All {frames} of the demo clip were read.</source>
        <translation>{frames} zote za klipu ya onyesho zimesomwa.</translation>
    </message>
    <message>
        <source>Nothing has been reviewed on this computer yet.</source>
        <translation>Bado hakuna kilichohakikiwa kwenye kompyuta hii.</translation>
    </message>
    <message>
        <source>Every entry of the log is as it was written ({entries}).</source>
        <translation>Kila ingizo la batli liko kama lilivyoandikwa ({entries}).</translation>
    </message>
    <message>
        <source>The folder of the reviews can&apos;t be written to ({reason}).</source>
        <translation>Folda ya uhakiki haiwezi kuandikwa ({reason}).</translation>
    </message>
    <message>
        <source>The folder of the models can&apos;t be written to ({reason}).</source>
        <translation>Folda ya modeli haiwezi kuandikwa ({reason}).</translation>
    </message>
    <message>
        <source>The folder of the settings can&apos;t be written to ({reason}).</source>
        <translation>Folda ya mipangilio haiwezi kuandikwa ({reason}).</translation>
    </message>
    <message>
        <source>The folder of the log can&apos;t be written to ({reason}).</source>
        <translation>Folda ya batli haiwezi kuandikwa ({reason}).</translation>
    </message>
    <message>
        <source>The folder of the caches can&apos;t be written to ({reason}).</source>
        <translation>Folda ya akiba haiwezi kuandikwa ({reason}).</translation>
    </message>
    <message>
        <source>See to its rights, and that the disk is not full.</source>
        <translation>Angalia ruhusa zake, na kwamba diski haijajaa.</translation>
    </message>
    <message>
        <source>The program&apos;s folders can be written to; {size} GiB are free.</source>
        <translation>Folda za programu zinaweza kuandikwa; {size} GiB ziko wazi.</translation>
    </message>
    <message>
        <source>Make room: exports and reviews need some.</source>
        <translation>Ongeza nafasi: kuhamisha na uhakiki huihitaji.</translation>
    </message>
    <message>
        <source>Change probability threshold</source>
        <translation>Badilisha kizingiti cha uwezekano</translation>
    </message>
    <message>
        <source>Change distance threshold</source>
        <translation>Badilisha kizingiti cha umbali</translation>
    </message>
    <message>
        <source>Change rule</source>
        <translation>Badilisha kanuni</translation>
    </message>
    <message>
        <source>The settings could not be saved ({reason}).</source>
        <translation>Mipangilio haikuweza kuhifadhiwa ({reason}).</translation>
    </message>
    <message>
        <source>This session goes on; the choices made in it will not be remembered.</source>
        <translation>Kipindi hiki kinaendelea; machaguo yake hayatakumbukwa.</translation>
    </message>
    <message>
        <source>An analysis</source>
        <translation>Uchanganuzi</translation>
    </message>
    <message>
        <source>The analysis is no longer kept.</source>
        <translation>Uchanganuzi hauhifadhiwi tena.</translation>
    </message>
    <message>
        <source>Analyse the clip again.</source>
        <translation>Changanua klipu tena.</translation>
    </message>
    <message>
        <source>The log was changed from outside this program. Compare the store with an earlier copy of it, and look into who could write to its folder.</source>
        <translation>Batli ilibadilishwa kutoka nje ya programu hii. Linganisha hifadhi na nakala yake ya awali, na uchunguze nani angeweza kuandika katika folda yake.</translation>
    </message>
    <message>
        <source>The head of the log</source>
        <translation>Kichwa cha batli</translation>
    </message>
    <message>
        <source>Entry {number} of the log</source>
        <translation>Ingizo {number} la batli</translation>
    </message>
    <message>
        <source>Entry {number} of the log stood in another place.</source>
        <translation>Ingizo {number} la batli lilikuwa mahali pengine.</translation>
    </message>
    <message>
        <source>A reviewer</source>
        <translation>Mhakiki</translation>
    </message>
    <message>
        <source>Entry {number} of the log was changed, or one before it was removed or added.</source>
        <translation>Ingizo {number} la batli lilibadilishwa, au la kabla yake liliondolewa au kuongezwa.</translation>
    </message>
    <message>
        <source>Entry {number} of the log was changed.</source>
        <translation>Ingizo {number} la batli lilibadilishwa.</translation>
    </message>
    <message>
        <source>Entry {number} of the log was replaced.</source>
        <translation>Ingizo {number} la batli liliwekwa badala ya jingine.</translation>
    </message>
    <message>
        <source>Entry {number} of the log is missing.</source>
        <translation>Ingizo {number} la batli halipo.</translation>
    </message>
    <message>
        <source>Entry {number} of the log was added.</source>
        <translation>Ingizo {number} la batli liliongezwa.</translation>
    </message>
    <message>
        <source>See to the cause, then start the program again.</source>
        <translation>Shughulikia chanzo, kisha anzisha programu tena.</translation>
    </message>
    <message>
        <source>Reviews can&apos;t be saved: their file was moved or removed while it was open.</source>
        <translation>Uhakiki hauwezi kuhifadhiwa: faili yake ilipelekwa kwingine au iliondolewa ikiwa imefunguliwa.</translation>
    </message>
    <message>
        <source>Put it back, then try again; or start the program again to begin a new one.</source>
        <translation>Irudishe, kisha jaribu tena; au anzisha programu tena ili kuanza mpya.</translation>
    </message>
    <message>
        <source>Ask for the file anew.</source>
        <translation>Omba faili upya.</translation>
    </message>
    <message>
        <source>Choose a file made with “clarus-desktop exam export” or the window&apos;s export of reviews.</source>
        <translation>Chagua faili iliyotengenezwa kwa “clarus-desktop exam export” au kwa kuhamisha uhakiki katika dirisha.</translation>
    </message>
    <message>
        <source>it is cut off, or no JSON</source>
        <translation>imekatika, au si JSON</translation>
    </message>
    <message>
        <source>it holds no exam</source>
        <translation>haina uchunguzi</translation>
    </message>
    <message>
        <source>Update this program, then import the file again.</source>
        <translation>Sasisha programu hii, kisha ingiza faili tena.</translation>
    </message>
    <message>
        <source>a newer version of this program wrote it</source>
        <translation>iliandikwa na toleo jipya zaidi la programu hii</translation>
    </message>
    <message>
        <source>it holds “{schema}” and not an exam</source>
        <translation>ina “{schema}” na si uchunguzi</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>hakuna faili kama hiyo</translation>
    </message>
    <message>
        <source>the system refused it</source>
        <translation>mfumo umeikataa</translation>
    </message>
    <message>
        <source>it is larger than {limit} MB</source>
        <translation>inazidi {limit} MB</translation>
    </message>
    <message>
        <source>{value} is not JSON</source>
        <translation>{value} si JSON</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be imported: {reason}.</source>
        <translation>“{name}” haiwezi kuingizwa: {reason}.</translation>
    </message>
    <message>
        <source>clips</source>
        <translation>klipu</translation>
    </message>
    <message>
        <source>in what it says of “{name}”, {reason}</source>
        <translation>katika inachosema kuhusu “{name}”, {reason}</translation>
    </message>
    <message>
        <source>version</source>
        <translation>toleo</translation>
    </message>
    <message>
        <source>log&apos;s hash</source>
        <translation>hash ya batli</translation>
    </message>
    <message>
        <source>exam&apos;s id</source>
        <translation>id ya uchunguzi</translation>
    </message>
    <message>
        <source>exam&apos;s name</source>
        <translation>jina la uchunguzi</translation>
    </message>
    <message>
        <source>it names one clip twice</source>
        <translation>inataja klipu moja mara mbili</translation>
    </message>
    <message>
        <source>clip&apos;s hash</source>
        <translation>hash ya klipu</translation>
    </message>
    <message>
        <source>clip&apos;s name</source>
        <translation>jina la klipu</translation>
    </message>
    <message>
        <source>the clip&apos;s name “{name}” is none</source>
        <translation>jina la klipu “{name}” si sahihi</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t have that many frames or bytes</source>
        <translation>“{name}” haiwezi kuwa na fremu au baiti nyingi hivyo</translation>
    </message>
    <message>
        <source>reviews</source>
        <translation>uhakiki</translation>
    </message>
    <message>
        <source>“{name}” has two reviews</source>
        <translation>“{name}” ina uhakiki mara mbili</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>ugunduzi</translation>
    </message>
    <message>
        <source>measurements</source>
        <translation>vipimo</translation>
    </message>
    <message>
        <source>finding&apos;s id</source>
        <translation>id ya ugunduzi</translation>
    </message>
    <message>
        <source>a finding lies outside the clip&apos;s frames</source>
        <translation>ugunduzi uko nje ya fremu za klipu</translation>
    </message>
    <message>
        <source>measurement&apos;s id</source>
        <translation>id ya kipimo</translation>
    </message>
    <message>
        <source>a measurement lies outside the clip&apos;s frames</source>
        <translation>kipimo kiko nje ya fremu za klipu</translation>
    </message>
    <message>
        <source>note</source>
        <translation>dokezo</translation>
    </message>
    <message>
        <source>reviewer&apos;s name</source>
        <translation>jina la mhakiki</translation>
    </message>
    <message>
        <source>a time without its zone</source>
        <translation>wakati bila ukanda wa saa</translation>
    </message>
    <message>
        <source>the {what} “{value}” is none</source>
        <translation>{what} “{value}” si sahihi</translation>
    </message>
    <message>
        <source>it holds {count} {what}, more than {most}</source>
        <translation>ina {what} {count}, zaidi ya {most}</translation>
    </message>
    <message>
        <source>An exam</source>
        <translation>Uchunguzi</translation>
    </message>
    <message>
        <source>“{name}” was not written: {reason}.</source>
        <translation>“{name}” haikuandikwa: {reason}.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Chagua mahali pengine.</translation>
    </message>
    <message>
        <source>Reviews can&apos;t be saved</source>
        <translation>Uhakiki hauwezi kuhifadhiwa</translation>
    </message>
    <message>
        <source>Reviews can&apos;t be read</source>
        <translation>Uhakiki hauwezi kusomwa</translation>
    </message>
    <message>
        <source>What was saved before is still there.</source>
        <translation>Kilichohifadhiwa awali bado kipo.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>diski imejaa</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Ongeza nafasi wazi, kisha jaribu tena.</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>diski inaripoti hitilafu</translation>
    </message>
    <message>
        <source>Check the disk and the space left on it, then try again.</source>
        <translation>Kagua diski na nafasi iliyobaki, kisha jaribu tena.</translation>
    </message>
    <message>
        <source>their file can&apos;t be opened</source>
        <translation>faili yake haiwezi kufunguliwa</translation>
    </message>
    <message>
        <source>Check the rights to the folder of the reviews.</source>
        <translation>Kagua ruhusa za folda ya uhakiki.</translation>
    </message>
    <message>
        <source>another program is holding their file</source>
        <translation>programu nyingine inaishikilia faili yake</translation>
    </message>
    <message>
        <source>Close it, then try again.</source>
        <translation>Ifunge, kisha jaribu tena.</translation>
    </message>
    <message>
        <source>their file is laid out in another way than this program knows</source>
        <translation>faili yake imepangwa tofauti na programu hii inavyojua</translation>
    </message>
    <message>
        <source>Look whether there is a newer version of this program, or an earlier copy of the file.</source>
        <translation>Angalia kama kuna toleo jipya la programu hii, au nakala ya awali ya faili.</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>hakuna kumbukumbu ya kutosha</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>Funga programu nyingine, kisha jaribu tena.</translation>
    </message>
    <message>
        <source>Nothing was changed. Keep a copy of the file, then put an earlier copy in its place, or move it away.</source>
        <translation>Hakuna kilichobadilishwa. Weka nakala ya faili, kisha weka nakala ya awali mahali pake, au iondoe hapo.</translation>
    </message>
    <message>
        <source>{what} ({reason}).</source>
        <translation>{what} ({reason}).</translation>
    </message>
    <message>
        <source>Check the disk and the rights to the folder of the reviews.</source>
        <translation>Kagua diski na ruhusa za folda ya uhakiki.</translation>
    </message>
    <message>
        <source>{what}: a name holds characters that can&apos;t be written.</source>
        <translation>{what}: jina lina herufi zisizoweza kuandikwa.</translation>
    </message>
    <message>
        <source>Change the name.</source>
        <translation>Badilisha jina.</translation>
    </message>
    <message>
        <source>{what}: the store was closed.</source>
        <translation>{what}: hifadhi ilifungwa.</translation>
    </message>
    <message>
        <source>Start the program again.</source>
        <translation>Anzisha programu tena.</translation>
    </message>
    <message>
        <source>The file of the reviews is damaged.</source>
        <translation>Faili ya uhakiki imeharibika.</translation>
    </message>
    <message>
        <source>{what}: the disk or the folder is read-only.</source>
        <translation>{what}: diski au folda ni ya kusoma tu.</translation>
    </message>
    <message>
        <source>{what}: {reason}.</source>
        <translation>{what}: {reason}.</translation>
    </message>
    <message>
        <source>{what} in the store can&apos;t be read: it was altered.</source>
        <translation>{what} katika hifadhi: haisomeki, data ilibadilishwa.</translation>
    </message>
    <message>
        <source>“{key}” is missing</source>
        <translation>“{key}” haipo</translation>
    </message>
    <message>
        <source>a whole number from 0 is expected</source>
        <translation>inatarajiwa namba kamili kuanzia 0</translation>
    </message>
    <message>
        <source>a number is expected</source>
        <translation>inatarajiwa namba</translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation>inatarajiwa object</translation>
    </message>
    <message>
        <source>{kind} is expected</source>
        <translation>inatarajiwa {kind}</translation>
    </message>
    <message>
        <source>{n} adjudication</source>
        <translation>usuluhishi {n}</translation>
    </message>
    <message>
        <source>{n} adjudications</source>
        <translation>usuluhishi {n}</translation>
    </message>
    <message>
        <source>Nothing in the file is new to the exam “{exam}”.</source>
        <translation>Hakuna kipya katika faili kwa uchunguzi “{exam}”.</translation>
    </message>
    <message>
        <source>{n} review</source>
        <translation>uhakiki {n}</translation>
    </message>
    <message>
        <source>{n} reviews</source>
        <translation>uhakiki {n}</translation>
    </message>
    <message>
        <source>{n} review beside what the same reviewer says here</source>
        <translation>uhakiki {n} kando ya anachosema mhakiki huyohuyo hapa</translation>
    </message>
    <message>
        <source>{n} reviews beside what the same reviewer says here</source>
        <translation>uhakiki {n} kando ya anachosema mhakiki huyohuyo hapa</translation>
    </message>
    <message>
        <source>no clip</source>
        <translation>hakuna klipu</translation>
    </message>
    <message>
        <source>Imported into the new exam “{exam}”: {counted}.</source>
        <translation>Umeingizwa katika uchunguzi mpya “{exam}”: {counted}.</translation>
    </message>
    <message>
        <source>Imported into the exam “{exam}”: {counted}.</source>
        <translation>Umeingizwa katika uchunguzi “{exam}”: {counted}.</translation>
    </message>
    <message>
        <source>Left out, since the clip is adjudicated otherwise here: {left}.</source>
        <translation>Umeachwa, kwa kuwa klipu imesuluhishwa tofauti hapa: {left}.</translation>
    </message>
    <message>
        <source>The file tells of frames outside the {frames} frames of “{name}”.</source>
        <translation>Faili inataja fremu zilizo nje ya fremu {frames} za “{name}”.</translation>
    </message>
    <message>
        <source>The layout of a scanner</source>
        <translation>Mpangilio wa skana</translation>
    </message>
    <message>
        <source>Reviews can&apos;t be saved: they were opened to be looked at only.</source>
        <translation>Uhakiki hauwezi kuhifadhiwa: ulifunguliwa kwa kuangalia tu.</translation>
    </message>
    <message>
        <source>Reviews can&apos;t be saved: a newer version of this program made the store.</source>
        <translation>Uhakiki hauwezi kuhifadhiwa: hifadhi iliundwa na toleo jipya zaidi la programu hii.</translation>
    </message>
    <message>
        <source>Update the program.</source>
        <translation>Sasisha programu.</translation>
    </message>
    <message>
        <source>Reviews can&apos;t be saved: another window has them open.</source>
        <translation>Uhakiki hauwezi kuhifadhiwa: dirisha jingine limeufungua.</translation>
    </message>
    <message>
        <source>Go on in the other window, or close it.</source>
        <translation>Endelea katika dirisha hilo jingine, au lifunge.</translation>
    </message>
    <message>
        <source>There are no reviews yet.</source>
        <translation>Bado hakuna uhakiki.</translation>
    </message>
    <message>
        <source>They are kept from the first one on.</source>
        <translation>Huhifadhiwa kuanzia wa kwanza.</translation>
    </message>
    <message>
        <source>The file of the reviews was made by another program.</source>
        <translation>Faili ya uhakiki iliundwa na programu nyingine.</translation>
    </message>
    <message>
        <source>A place of a clip</source>
        <translation>Mahali pa klipu</translation>
    </message>
    <message>
        <source>A review</source>
        <translation>Uhakiki</translation>
    </message>
    <message>
        <source>A clip&apos;s hash</source>
        <translation>Hash ya klipu</translation>
    </message>
    <message>
        <source>An adjudication</source>
        <translation>Usuluhishi</translation>
    </message>
    <message>
        <source>A threshold</source>
        <translation>Kizingiti</translation>
    </message>
    <message>
        <source>The {what} is not what entry {number} of the log says.</source>
        <translation>Hailingani na ingizo {number} la batli: {what}.</translation>
    </message>
    <message>
        <source>The store holds one {what} more than the log says.</source>
        <translation>Hifadhi ina kimoja zaidi ya batli inavyosema: {what}.</translation>
    </message>
    <message>
        <source>An index</source>
        <translation>Faharasa</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>uamuzi</translation>
    </message>
    <message>
        <source>blind verdict</source>
        <translation>uamuzi bila modeli</translation>
    </message>
    <message>
        <source>set of thresholds</source>
        <translation>seti ya vizingiti</translation>
    </message>
    <message>
        <source>view of a clip</source>
        <translation>mwonekano wa klipu</translation>
    </message>
    <message>
        <source>How a clip is looked at</source>
        <translation>Jinsi klipu inavyoangaliwa</translation>
    </message>
    <message>
        <source>What is at hand shows: small consolidation</source>
        <translation>Kilichochaguliwa kinaonyesha: konsolidesheni ndogo</translation>
    </message>
    <message>
        <source>What is at hand shows: large consolidation</source>
        <translation>Kilichochaguliwa kinaonyesha: konsolidesheni kubwa</translation>
    </message>
    <message>
        <source>What is at hand shows: B-lines</source>
        <translation>Kilichochaguliwa kinaonyesha: mistari B</translation>
    </message>
    <message>
        <source>What is at hand shows: pleural irregularity</source>
        <translation>Kilichochaguliwa kinaonyesha: pleura isiyo sawasawa</translation>
    </message>
    <message>
        <source>What is at hand shows: effusion</source>
        <translation>Kilichochaguliwa kinaonyesha: efyusheni</translation>
    </message>
    <message>
        <source>What is at hand shows: air bronchogram</source>
        <translation>Kilichochaguliwa kinaonyesha: bronkogramu ya hewa</translation>
    </message>
    <message>
        <source>What is at hand shows: other</source>
        <translation>Kilichochaguliwa kinaonyesha: nyingine</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Faili</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Fungua…</translation>
    </message>
    <message>
        <source>Open a clip from a file</source>
        <translation>Fungua klipu kutoka kwenye faili</translation>
    </message>
    <message>
        <source>Open folder as exam…</source>
        <translation>Fungua folda kama uchunguzi…</translation>
    </message>
    <message>
        <source>Open all clips of a folder as one exam, or an archive</source>
        <translation>Fungua klipu zote za folda kama uchunguzi mmoja, au jalada</translation>
    </message>
    <message>
        <source>Open the demo clip</source>
        <translation>Fungua klipu ya onyesho</translation>
    </message>
    <message>
        <source>Open the synthetic clip that comes along</source>
        <translation>Fungua klipu ya kubuni iliyokuja na programu</translation>
    </message>
    <message>
        <source>Export report…</source>
        <translation>Hamisha ripoti…</translation>
    </message>
    <message>
        <source>Save the clip or exam shown as PDF, JSON or CSV</source>
        <translation>Hifadhi klipu au uchunguzi unaoonyeshwa kama PDF, JSON au CSV</translation>
    </message>
    <message>
        <source>Export DICOM, clip or film…</source>
        <translation>Hamisha DICOM, klipu au filamu…</translation>
    </message>
    <message>
        <source>Save a report as DICOM object, or the clip or an annotated film without identity</source>
        <translation>Hifadhi ripoti kama DICOM, au klipu au filamu yenye maelezo bila utambulisho</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Hifadhi picha…</translation>
    </message>
    <message>
        <source>Save the frame shown, the tracks or M-mode as PNG</source>
        <translation>Hifadhi fremu inayoonyeshwa, mikondo au M-mode kama PNG</translation>
    </message>
    <message>
        <source>Report template…</source>
        <translation>Kiolezo cha ripoti…</translation>
    </message>
    <message>
        <source>Choose the institution&apos;s name and logo that stand on reports</source>
        <translation>Chagua jina na nembo ya taasisi zinazowekwa kwenye ripoti</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Toka</translation>
    </message>
    <message>
        <source>Close the window and stop what is running</source>
        <translation>Funga dirisha na usimamishe kinachoendelea</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Hariri</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Tendua</translation>
    </message>
    <message>
        <source>Take the last step back</source>
        <translation>Rudisha hatua ya mwisho</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Tenda upya</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Fanya tena kilichotenduliwa</translation>
    </message>
    <message>
        <source>Edit the region…</source>
        <translation>Hariri eneo…</translation>
    </message>
    <message>
        <source>Draw the part of the frame that is ultrasound image and is analysed</source>
        <translation>Chora sehemu ya fremu iliyo picha ya ultrasound na inayochanganuliwa</translation>
    </message>
    <message>
        <source>Set frame rate…</source>
        <translation>Weka kasi ya fremu…</translation>
    </message>
    <message>
        <source>Say how fast a clip was recorded whose file doesn&apos;t tell</source>
        <translation>Sema kasi ya kurekodi ya klipu ambayo faili yake haiisemi</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Mipangilio…</translation>
    </message>
    <message>
        <source>Choose how the program computes, plays, looks and speaks</source>
        <translation>Chagua jinsi programu inavyokokotoa, inavyocheza, inavyoonekana na lugha yake</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Kuza</translation>
    </message>
    <message>
        <source>Show the frame larger</source>
        <translation>Onyesha fremu kubwa zaidi</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Punguza</translation>
    </message>
    <message>
        <source>Show the frame smaller</source>
        <translation>Onyesha fremu ndogo zaidi</translation>
    </message>
    <message>
        <source>Fit frame</source>
        <translation>Tosheza fremu</translation>
    </message>
    <message>
        <source>Show the frame as large as fits</source>
        <translation>Onyesha fremu kwa ukubwa unaotosha</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Ukubwa halisi</translation>
    </message>
    <message>
        <source>Show one frame pixel as one screen pixel</source>
        <translation>Onyesha pikseli moja ya fremu kama pikseli moja ya skrini</translation>
    </message>
    <message>
        <source>Show the whole frame</source>
        <translation>Onyesha fremu nzima</translation>
    </message>
    <message>
        <source>Show what lies outside the region too, dimmed</source>
        <translation>Onyesha pia kilicho nje ya eneo, kikiwa kimefifishwa</translation>
    </message>
    <message>
        <source>Reset brightness and contrast</source>
        <translation>Weka upya mwangaza na kontrasti</translation>
    </message>
    <message>
        <source>Show the pixels as recorded again</source>
        <translation>Onyesha pikseli tena kama zilivyorekodiwa</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Ramani ya joto</translation>
    </message>
    <message>
        <source>Show over the frame what the model&apos;s value for it depends on, or the frame alone</source>
        <translation>Onyesha juu ya fremu kile ambacho thamani yake ya modeli inategemea, au fremu peke yake</translation>
    </message>
    <message>
        <source>Heat map of the other track</source>
        <translation>Ramani ya joto ya mkondo mwingine</translation>
    </message>
    <message>
        <source>Change from probability to distance, or back</source>
        <translation>Badilisha kutoka uwezekano hadi umbali, au kinyume</translation>
    </message>
    <message>
        <source>Show the M-mode line over time, between the frame and the tracks</source>
        <translation>Onyesha mstari wa M-mode kwa wakati, kati ya fremu na mikondo</translation>
    </message>
    <message>
        <source>Whole clip in plots</source>
        <translation>Klipu nzima katika grafu</translation>
    </message>
    <message>
        <source>Show the whole time range in the plots</source>
        <translation>Onyesha muda wote katika grafu</translation>
    </message>
    <message>
        <source>Flags and findings</source>
        <translation>Viashirio na ugunduzi</translation>
    </message>
    <message>
        <source>Show or hide flags and findings</source>
        <translation>Onyesha au ficha viashirio na ugunduzi</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Uamuzi</translation>
    </message>
    <message>
        <source>Show or hide the verdicts</source>
        <translation>Onyesha au ficha maamuzi</translation>
    </message>
    <message>
        <source>Show or hide model and device</source>
        <translation>Onyesha au ficha modeli na kifaa</translation>
    </message>
    <message>
        <source>Show or hide what the file says</source>
        <translation>Onyesha au ficha inachosema faili</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Inafanana na</translation>
    </message>
    <message>
        <source>Show or hide the frames of the model&apos;s reference nearest to the frame shown</source>
        <translation>Onyesha au ficha fremu za marejeleo ya modeli zilizo karibu zaidi na inayoonyeshwa</translation>
    </message>
    <message>
        <source>Show or hide who did what to the review</source>
        <translation>Onyesha au ficha nani alifanya nini katika uhakiki</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Upau wa zana</translation>
    </message>
    <message>
        <source>Show or hide the toolbar</source>
        <translation>Onyesha au ficha upau wa zana</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>Weka upya mpangilio</translation>
    </message>
    <message>
        <source>Put all panels back in place</source>
        <translation>Rudisha paneli zote mahali pake</translation>
    </message>
    <message>
        <source>Hide patient identity</source>
        <translation>Ficha utambulisho wa mgonjwa</translation>
    </message>
    <message>
        <source>Show nothing in the window that tells who the patient is</source>
        <translation>Usionyeshe katika dirisha chochote kinachosema mgonjwa ni nani</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Skrini nzima</translation>
    </message>
    <message>
        <source>Fill the screen with the window</source>
        <translation>Jaza skrini kwa dirisha</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Uchezaji</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Cheza</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Cheza au sitisha</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Punguza kasi</translation>
    </message>
    <message>
        <source>Play at a lower speed</source>
        <translation>Cheza kwa kasi ndogo zaidi</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Ongeza kasi</translation>
    </message>
    <message>
        <source>Play at a higher speed</source>
        <translation>Cheza kwa kasi kubwa zaidi</translation>
    </message>
    <message>
        <source>Normal speed</source>
        <translation>Kasi ya kawaida</translation>
    </message>
    <message>
        <source>Play at the clip&apos;s own speed</source>
        <translation>Cheza kwa kasi ya klipu yenyewe</translation>
    </message>
    <message>
        <source>Loop clip</source>
        <translation>Rudia klipu</translation>
    </message>
    <message>
        <source>Play the clip over and over</source>
        <translation>Cheza klipu tena na tena</translation>
    </message>
    <message>
        <source>Loop segment</source>
        <translation>Rudia kipande</translation>
    </message>
    <message>
        <source>Play the flagged segment at hand over and over</source>
        <translation>Cheza tena na tena kipande kilichoashiriwa kilichochaguliwa</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>Fremu ya kwanza</translation>
    </message>
    <message>
        <source>Go to the first frame</source>
        <translation>Nenda kwenye fremu ya kwanza</translation>
    </message>
    <message>
        <source>10 frames back</source>
        <translation>Fremu 10 nyuma</translation>
    </message>
    <message>
        <source>Go 10 frames back</source>
        <translation>Rudi fremu 10 nyuma</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <translation>Fremu iliyopita</translation>
    </message>
    <message>
        <source>Go one frame back</source>
        <translation>Rudi fremu moja nyuma</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>Fremu ifuatayo</translation>
    </message>
    <message>
        <source>Go one frame on</source>
        <translation>Nenda fremu moja mbele</translation>
    </message>
    <message>
        <source>10 frames on</source>
        <translation>Fremu 10 mbele</translation>
    </message>
    <message>
        <source>Go 10 frames on</source>
        <translation>Nenda fremu 10 mbele</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>Fremu ya mwisho</translation>
    </message>
    <message>
        <source>Go to the last frame</source>
        <translation>Nenda kwenye fremu ya mwisho</translation>
    </message>
    <message>
        <source>Previous flag</source>
        <translation>Kiashirio kilichopita</translation>
    </message>
    <message>
        <source>Go to the flag or finding before</source>
        <translation>Nenda kwenye kiashirio au ugunduzi uliopita</translation>
    </message>
    <message>
        <source>Next flag</source>
        <translation>Kiashirio kifuatacho</translation>
    </message>
    <message>
        <source>Go to the next flag or finding</source>
        <translation>Nenda kwenye kiashirio au ugunduzi unaofuata</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Uhakiki</translation>
    </message>
    <message>
        <source>Next to be judged</source>
        <translation>Kifuatacho cha kuamua</translation>
    </message>
    <message>
        <source>Go to the next flag not yet judged</source>
        <translation>Nenda kwenye kiashirio kifuatacho kisichoamuliwa</translation>
    </message>
    <message>
        <source>Previous to be judged</source>
        <translation>Kilichopita cha kuamua</translation>
    </message>
    <message>
        <source>Go to the flag before that is not yet judged</source>
        <translation>Nenda kwenye kiashirio kilichopita kisichoamuliwa</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Thibitisha</translation>
    </message>
    <message>
        <source>Confirm what is at hand</source>
        <translation>Thibitisha kilichochaguliwa</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Kataa</translation>
    </message>
    <message>
        <source>Reject what is at hand</source>
        <translation>Kataa kilichochaguliwa</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Bila uhakika</translation>
    </message>
    <message>
        <source>Leave open what is at hand: you are not sure</source>
        <translation>Acha wazi kilichochaguliwa: huna uhakika</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Dokezo</translation>
    </message>
    <message>
        <source>Write a note on what is at hand; from the frame also Enter</source>
        <translation>Andika dokezo la kilichochaguliwa; kutoka kwenye fremu pia Enter</translation>
    </message>
    <message>
        <source>Remove finding</source>
        <translation>Ondoa ugunduzi</translation>
    </message>
    <message>
        <source>Take the judgement at hand away</source>
        <translation>Ondoa uamuzi wa kilichochaguliwa</translation>
    </message>
    <message>
        <source>Mark frame</source>
        <translation>Tia alama fremu</translation>
    </message>
    <message>
        <source>Mark the frame shown as a finding</source>
        <translation>Tia alama fremu inayoonyeshwa kama ugunduzi</translation>
    </message>
    <message>
        <source>Set in point</source>
        <translation>Weka mwanzo</translation>
    </message>
    <message>
        <source>Begin a range at the frame shown</source>
        <translation>Anza safu ya fremu kwenye inayoonyeshwa</translation>
    </message>
    <message>
        <source>Set out point</source>
        <translation>Weka mwisho</translation>
    </message>
    <message>
        <source>End the range at the frame shown and mark it</source>
        <translation>Maliza safu kwenye fremu inayoonyeshwa na uitie alama</translation>
    </message>
    <message>
        <source>Caliper</source>
        <translation>Kalipa</translation>
    </message>
    <message>
        <source>Measure a distance on the frame shown</source>
        <translation>Pima umbali kwenye fremu inayoonyeshwa</translation>
    </message>
    <message>
        <source>M-mode line</source>
        <translation>Mstari wa M-mode</translation>
    </message>
    <message>
        <source>Draw a line to be followed through time</source>
        <translation>Chora mstari wa kufuatwa kwa wakati</translation>
    </message>
    <message>
        <source>Set depth scale…</source>
        <translation>Weka skeli ya kina…</translation>
    </message>
    <message>
        <source>Say how large a pixel is, along the depth marks beside the image</source>
        <translation>Sema pikseli ina ukubwa gani, kwa alama za kina kando ya picha</translation>
    </message>
    <message>
        <source>Your verdict</source>
        <translation>Uamuzi wako</translation>
    </message>
    <message>
        <source>Go to the panel for your verdict on the clip</source>
        <translation>Nenda kwenye paneli ya uamuzi wako kuhusu klipu</translation>
    </message>
    <message>
        <source>Reviewer…</source>
        <translation>Mhakiki…</translation>
    </message>
    <message>
        <source>Say who reviews</source>
        <translation>Taja anayehakiki</translation>
    </message>
    <message>
        <source>Blind mode</source>
        <translation>Hali bila modeli</translation>
    </message>
    <message>
        <source>Hide what the model says until you have given your verdict</source>
        <translation>Ficha inachosema modeli hadi utoe uamuzi wako</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Uchunguzi</translation>
    </message>
    <message>
        <source>Go from the clip to its exam, or back</source>
        <translation>Nenda kutoka klipu hadi uchunguzi wake, au rudi</translation>
    </message>
    <message>
        <source>Previous clip</source>
        <translation>Klipu iliyopita</translation>
    </message>
    <message>
        <source>Open the clip before in the exam</source>
        <translation>Fungua klipu iliyopita ya uchunguzi</translation>
    </message>
    <message>
        <source>Next clip</source>
        <translation>Klipu ifuatayo</translation>
    </message>
    <message>
        <source>Open the next clip of the exam</source>
        <translation>Fungua klipu ifuatayo ya uchunguzi</translation>
    </message>
    <message>
        <source>Analyse again</source>
        <translation>Changanua tena</translation>
    </message>
    <message>
        <source>Run the model over the clip again</source>
        <translation>Endesha modeli kwenye klipu tena</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>Stop opening or analysing</source>
        <translation>Acha kufungua au kuchanganua</translation>
    </message>
    <message>
        <source>Reset probability threshold</source>
        <translation>Weka upya kizingiti cha uwezekano</translation>
    </message>
    <message>
        <source>Back to the model&apos;s probability threshold</source>
        <translation>Rudi kwenye kizingiti cha uwezekano cha modeli</translation>
    </message>
    <message>
        <source>Reset distance threshold</source>
        <translation>Weka upya kizingiti cha umbali</translation>
    </message>
    <message>
        <source>Back to the model&apos;s distance threshold</source>
        <translation>Rudi kwenye kizingiti cha umbali cha modeli</translation>
    </message>
    <message>
        <source>Reset rule</source>
        <translation>Weka upya kanuni</translation>
    </message>
    <message>
        <source>Back to the model&apos;s rule for segments</source>
        <translation>Rudi kwenye kanuni ya modeli ya vipande</translation>
    </message>
    <message>
        <source>Model card…</source>
        <translation>Kadi ya modeli…</translation>
    </message>
    <message>
        <source>Read where the model comes from</source>
        <translation>Soma modeli inatoka wapi</translation>
    </message>
    <message>
        <source>Recalibrate…</source>
        <translation>Sawazisha upya…</translation>
    </message>
    <message>
        <source>Build a reference and a threshold from your own healthy clips</source>
        <translation>Unda marejeleo na kizingiti kutokana na klipu zako za wenye afya</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Msaada</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Mikato ya kibodi…</translation>
    </message>
    <message>
        <source>See and change all shortcuts</source>
        <translation>Tazama na ubadilishe mikato yote</translation>
    </message>
    <message>
        <source>Welcome…</source>
        <translation>Karibu…</translation>
    </message>
    <message>
        <source>Read again what this program is for and where things are kept</source>
        <translation>Soma tena programu hii ni ya nini na vitu huhifadhiwa wapi</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modeli…</translation>
    </message>
    <message>
        <source>Look at, check, import and remove models, and choose the default</source>
        <translation>Angalia, kagua, ingiza na ondoa modeli, na uchague chaguo-msingi</translation>
    </message>
    <message>
        <source>Self-test…</source>
        <translation>Kujijaribu…</translation>
    </message>
    <message>
        <source>Check that everything works on this computer</source>
        <translation>Kagua kwamba kila kitu kinafanya kazi kwenye kompyuta hii</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Kuhusu</translation>
    </message>
    <message>
        <source>Version and purpose of this program, and what it is made of</source>
        <translation>Toleo na lengo la programu hii, na imeundwa na nini</translation>
    </message>
    <message>
        <source>small consolidation positive</source>
        <translation>konsolidesheni ndogo: chanya</translation>
    </message>
    <message>
        <source>small consolidation not positive</source>
        <translation>konsolidesheni ndogo: si chanya</translation>
    </message>
    <message>
        <source>large consolidation positive</source>
        <translation>konsolidesheni kubwa: chanya</translation>
    </message>
    <message>
        <source>large consolidation not positive</source>
        <translation>konsolidesheni kubwa: si chanya</translation>
    </message>
    <message>
        <source>Kept analyses</source>
        <translation>Uchanganuzi uliohifadhiwa</translation>
    </message>
    <message>
        <source>Show an earlier analysis of this clip as it was</source>
        <translation>Onyesha uchanganuzi wa awali wa klipu hii kama ulivyokuwa</translation>
    </message>
    <message>
        <source>no verdict</source>
        <translation>hakuna uamuzi</translation>
    </message>
    <message>
        <source>Computed on {name} ({device}, {backend}, {precision})</source>
        <translation>Imekokotolewa kwenye {name} ({device}, {backend}, {precision})</translation>
    </message>
    <message>
        <source>Compare reviewers…</source>
        <translation>Linganisha wahakiki…</translation>
    </message>
    <message>
        <source>Set two reviewers&apos; verdicts side by side, and settle where they part</source>
        <translation>Weka maamuzi ya wahakiki wawili kando kwa kando, na usuluhishe yanapotofautiana</translation>
    </message>
    <message>
        <source>Close archive</source>
        <translation>Funga jalada</translation>
    </message>
    <message>
        <source>Close the list; the archive and what was said of its clips are kept</source>
        <translation>Funga orodha; jalada na yaliyosemwa kuhusu klipu zake huhifadhiwa</translation>
    </message>
    <message>
        <source>{n} hidden</source>
        <translation>{n} zimefichwa</translation>
    </message>
    <message>
        <source>{n} can&apos;t be read</source>
        <translation>{n} hazisomeki</translation>
    </message>
    <message>
        <source>{n} not found</source>
        <translation>{n} hazikupatikana</translation>
    </message>
    <message>
        <source>Name of the archive</source>
        <translation>Jina la jalada</translation>
    </message>
    <message>
        <source>How the archive was made</source>
        <translation>Jinsi jalada lilivyoundwa</translation>
    </message>
    <message>
        <source>How far the review is</source>
        <translation>Uhakiki umefika wapi</translation>
    </message>
    <message>
        <source>{done} of {all} reviewed</source>
        <translation>{done} kati ya {all} zimehakikiwa</translation>
    </message>
    <message>
        <source>{n} flagged</source>
        <translation>{n} zimeashiriwa</translation>
    </message>
    <message>
        <source>Archive, analysed with {model} {version}; run of {date}.</source>
        <translation>Jalada, limechanganuliwa kwa {model} {version}; uendeshaji wa {date}.</translation>
    </message>
    <message>
        <source>It is not finished: what is there so far is listed. Open it again to see more.</source>
        <translation>Halijakamilika: vilivyopo hadi sasa vimeorodheshwa. Lifungue tena kuona zaidi.</translation>
    </message>
    <message>
        <source>error</source>
        <translation>hitilafu</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>onyo</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>taarifa</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Funga ujumbe</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Funga ujumbe huu</translation>
    </message>
    <message>
        <source>“{name}” was opened with warnings</source>
        <translation>“{name}” imefunguliwa pamoja na maonyo</translation>
    </message>
    <message>
        <source>The analysis failed</source>
        <translation>Uchanganuzi umeshindwa</translation>
    </message>
    <message>
        <source>Colours of the heat map: from {first} to {last}</source>
        <translation>Rangi za ramani ya joto: kutoka {first} hadi {last}</translation>
    </message>
    <message>
        <source>Blind mode: what others say is hidden until you have given your verdict.</source>
        <translation>Hali bila modeli: wanachosema wengine kimefichwa hadi utoe uamuzi wako.</translation>
    </message>
    <message>
        <source>First reviewer</source>
        <translation>Mhakiki wa kwanza</translation>
    </message>
    <message>
        <source>First of the two whose verdicts are compared</source>
        <translation>Wa kwanza wa wahakiki wawili ambao maamuzi yao yanalinganishwa</translation>
    </message>
    <message>
        <source>Second reviewer</source>
        <translation>Mhakiki wa pili</translation>
    </message>
    <message>
        <source>Second of the two whose verdicts are compared</source>
        <translation>Wa pili wa wahakiki wawili ambao maamuzi yao yanalinganishwa</translation>
    </message>
    <message>
        <source>There is no clip on which both have given a verdict.</source>
        <translation>Hakuna klipu ambayo wote wawili wametolea uamuzi.</translation>
    </message>
    <message>
        <source>They agree on {agreed} of {n} clip ({share}).</source>
        <translation>Wanakubaliana kwa {agreed} kati ya klipu {n} ({share}).</translation>
    </message>
    <message>
        <source>They agree on {agreed} of {n} clips ({share}).</source>
        <translation>Wanakubaliana kwa {agreed} kati ya klipu {n} ({share}).</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa is not defined: both gave the same answer to every clip.</source>
        <translation>Kappa ya Cohen haina maana: wote wawili walitoa jibu moja kwa kila klipu.</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa is {kappa}: {share} of the way from what chance alone would bring to full agreement.</source>
        <translation>Kappa ya Cohen ni {kappa}: {share} ya njia kutoka makubaliano ya bahati tu hadi makubaliano kamili.</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa is {kappa}: less agreement than chance alone would bring.</source>
        <translation>Kappa ya Cohen ni {kappa}: makubaliano ni machache kuliko ya bahati tu.</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa is {kappa}: no more agreement than chance alone would bring.</source>
        <translation>Kappa ya Cohen ni {kappa}: makubaliano hayazidi yale ya bahati tu.</translation>
    </message>
    <message>
        <source>From {n} clip it is only a rough figure.</source>
        <translation>Kutokana na klipu {n} ni kadirio tu.</translation>
    </message>
    <message>
        <source>From {n} clips it is only a rough figure.</source>
        <translation>Kutokana na klipu {n} ni kadirio tu.</translation>
    </message>
    <message>
        <source>Compare reviewers</source>
        <translation>Linganisha wahakiki</translation>
    </message>
    <message>
        <source>Only where they differ</source>
        <translation>Zinapotofautiana tu</translation>
    </message>
    <message>
        <source>List only the clips on which the two verdicts differ</source>
        <translation>Orodhesha tu klipu ambazo maamuzi mawili yanatofautiana</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Makubaliano</translation>
    </message>
    <message>
        <source>Choose two different reviewers.</source>
        <translation>Chagua wahakiki wawili tofauti.</translation>
    </message>
    <message>
        <source>{n} clip hidden until you have judged.</source>
        <translation>Klipu {n} imefichwa hadi uamue.</translation>
    </message>
    <message>
        <source>{n} clips hidden until you have judged.</source>
        <translation>Klipu {n} zimefichwa hadi uamue.</translation>
    </message>
    <message>
        <source>Verdicts clip by clip</source>
        <translation>Maamuzi klipu kwa klipu</translation>
    </message>
    <message>
        <source>and</source>
        <translation>na</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Kanda</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Klipu</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Kukubaliana</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Usuluhishi</translation>
    </message>
    <message>
        <source>≠ no</source>
        <translation>≠ hapana</translation>
    </message>
    <message>
        <source>Say who reviews first; then clips can be settled.</source>
        <translation>Taja kwanza anayehakiki; kisha klipu zinaweza kusuluhishwa.</translation>
    </message>
    <message>
        <source>{reviewer} is one of the two; only a third reviewer settles.</source>
        <translation>{reviewer} ni mmoja wa wawili hao; ni mhakiki wa tatu tu anayesuluhisha.</translation>
    </message>
    <message>
        <source>{verdict} (blind)</source>
        <translation>{verdict} (bila modeli)</translation>
    </message>
    <message>
        <source>You review blind: what the model says of this clip stays hidden until you have said what you see yourself, so that its answer can&apos;t sway yours. Your first verdict is kept as it is; once it is given, tracks, flags and the model&apos;s verdict appear, and you may give another.</source>
        <translation>Unahakiki bila modeli: inachosema modeli kuhusu klipu hii kinabaki kimefichwa hadi useme unachoona mwenyewe, ili jibu lake lisiathiri lako. Uamuzi wako wa kwanza huhifadhiwa kama ulivyo; ukishatolewa, mikondo, viashirio na uamuzi wa modeli huonekana, na unaweza kutoa mwingine.</translation>
    </message>
    <message>
        <source>The model&apos;s answers are hidden</source>
        <translation>Majibu ya modeli yamefichwa</translation>
    </message>
    <message>
        <source>Give your verdict</source>
        <translation>Toa uamuzi wako</translation>
    </message>
    <message>
        <source>Go to the panel in which you say what you see</source>
        <translation>Nenda kwenye paneli ambapo unasema unachoona</translation>
    </message>
    <message>
        <source>Drag along the depth marks beside the image, from one mark to another as far away as there is, and type how many centimetres lie between them. It holds for the whole frame, and for this clip alone.</source>
        <translation>Buruta kando ya alama za kina zilizo pembeni mwa picha, kutoka alama moja hadi nyingine iliyo mbali iwezekanavyo, na uandike ni sentimita ngapi kati yake. Inatumika kwa fremu nzima, na kwa klipu hii tu.</translation>
    </message>
    <message>
        <source>Depth scale</source>
        <translation>Skeli ya kina</translation>
    </message>
    <message>
        <source>How many?</source>
        <translation>Ngapi?</translation>
    </message>
    <message>
        <source>Centimetres along the line drawn</source>
        <translation>Sentimita za mstari uliochorwa</translation>
    </message>
    <message>
        <source>Centimetres between the two marks, up to {most}</source>
        <translation>Sentimita kati ya alama mbili, hadi {most}</translation>
    </message>
    <message>
        <source>Remove scale</source>
        <translation>Ondoa skeli</translation>
    </message>
    <message>
        <source>Forget the scale that was set for this clip</source>
        <translation>Sahau skeli iliyowekwa kwa klipu hii</translation>
    </message>
    <message>
        <source>Leave the scale as it is (Esc)</source>
        <translation>Acha skeli kama ilivyo (Esc)</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Tumia</translation>
    </message>
    <message>
        <source>Use this scale (Enter)</source>
        <translation>Tumia skeli hii (Enter)</translation>
    </message>
    <message>
        <source>Nothing is drawn yet.</source>
        <translation>Bado hakuna kilichochorwa.</translation>
    </message>
    <message>
        <source>Set before: {scale}.</source>
        <translation>Iliyowekwa awali: {scale}.</translation>
    </message>
    <message>
        <source>Draw a longer line: at least {least} pixels.</source>
        <translation>Chora mstari mrefu zaidi: angalau pikseli {least}.</translation>
    </message>
    <message>
        <source>{pixels} pixels are how many centimetres, up to {most}?</source>
        <translation>Pikseli {pixels} ni sentimita ngapi, hadi {most}?</translation>
    </message>
    <message>
        <source>{scale}: the whole frame would be {height} cm high.</source>
        <translation>{scale}: fremu nzima ingekuwa na urefu wa {height} cm.</translation>
    </message>
    <message>
        <source>The file states {scale}; this is {difference}.</source>
        <translation>Faili inataja {scale}; hii ni {difference}.</translation>
    </message>
    <message>
        <source>About {program}</source>
        <translation>Kuhusu {program}</translation>
    </message>
    <message>
        <source>What it is made of is being listed.</source>
        <translation>Orodha ya sehemu za programu inaandaliwa.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Sehemu</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Toleo</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Leseni</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Leseni</translation>
    </message>
    <message>
        <source>Reviews lung-ultrasound clips of children beside the tracks of a model: the probability of a small consolidation for each frame, and each frame&apos;s distance to a reference without consolidation.</source>
        <translation>Huhakiki klipu za ultrasound ya mapafu ya watoto kando ya mikondo ya modeli: uwezekano wa konsolidesheni ndogo kwa kila fremu, na umbali wa kila fremu hadi marejeleo yasiyo na konsolidesheni.</translation>
    </message>
    <message>
        <source>A flag says that a value is at or above a threshold; what it means is for a clinician to judge.</source>
        <translation>Kiashirio husema kwamba thamani iko kwenye kizingiti au juu yake; maana yake ni ya mtabibu kuamua.</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Usanifu</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Mikondo</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Kanuni</translation>
    </message>
    <message>
        <source>Model card: {model}</source>
        <translation>Kadi ya modeli: {model}</translation>
    </message>
    <message>
        <source>Open one clip, or review all clips of one study as an exam. Studies are kept apart, for they may be of different patients.</source>
        <translation>Fungua klipu moja, au hakiki klipu zote za kipimo kimoja cha picha kama uchunguzi. Vipimo vya picha hutenganishwa, kwa kuwa huenda ni vya wagonjwa tofauti.</translation>
    </message>
    <message>
        <source>Choose a recording of “{name}”</source>
        <translation>Chagua rekodi ya “{name}”</translation>
    </message>
    <message>
        <source>Recordings by study and series</source>
        <translation>Rekodi kwa kipimo cha picha na mfululizo</translation>
    </message>
    <message>
        <source>&amp;Review study as exam</source>
        <translation>&amp;Hakiki kipimo kama uchunguzi</translation>
    </message>
    <message>
        <source>Review all clips of the chosen study together</source>
        <translation>Hakiki pamoja klipu zote za kipimo cha picha kilichochaguliwa</translation>
    </message>
    <message>
        <source>&amp;Open clip</source>
        <translation>&amp;Fungua klipu</translation>
    </message>
    <message>
        <source>Open the chosen clip for review (Enter)</source>
        <translation>Fungua klipu iliyochaguliwa ili kuihakiki (Enter)</translation>
    </message>
    <message>
        <source>{n} study</source>
        <translation>kipimo cha picha {n}</translation>
    </message>
    <message>
        <source>{n} studies</source>
        <translation>vipimo vya picha {n}</translation>
    </message>
    <message>
        <source>{clips} of {studies}</source>
        <translation>{clips} za {studies}</translation>
    </message>
    <message>
        <source>Study {number}</source>
        <translation>Kipimo cha picha {number}</translation>
    </message>
    <message>
        <source>Drop to open this clip or exam folder</source>
        <translation>Dondosha ili kufungua klipu au folda hii ya uchunguzi</translation>
    </message>
    <message>
        <source>Lung ultrasound as DICOM, video (mp4, avi, mov, mpeg, …) or images; a folder of clips is an exam</source>
        <translation>Ultrasound ya mapafu kama DICOM, video (mp4, avi, mov, mpeg, …) au picha; folda ya klipu ni uchunguzi</translation>
    </message>
    <message>
        <source>Recent clips</source>
        <translation>Klipu za karibuni</translation>
    </message>
    <message>
        <source>Recent exams</source>
        <translation>Uchunguzi wa karibuni</translation>
    </message>
    <message>
        <source>Drop a clip or a folder here, or press {key}</source>
        <translation>Dondosha klipu au folda hapa, au bonyeza {key}</translation>
    </message>
    <message>
        <source>Drop a clip or a folder here</source>
        <translation>Dondosha klipu au folda hapa</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Fungua {name}</translation>
    </message>
    <message>
        <source>Open recent clip {name}</source>
        <translation>Fungua klipu ya karibuni {name}</translation>
    </message>
    <message>
        <source>This is the first clip of the exam.</source>
        <translation>Hii ni klipu ya kwanza ya uchunguzi.</translation>
    </message>
    <message>
        <source>This is the last clip of the exam.</source>
        <translation>Hii ni klipu ya mwisho ya uchunguzi.</translation>
    </message>
    <message>
        <source>This is the first clip of the archive.</source>
        <translation>Hii ni klipu ya kwanza ya jalada.</translation>
    </message>
    <message>
        <source>This is the last clip of the archive.</source>
        <translation>Hii ni klipu ya mwisho ya jalada.</translation>
    </message>
    <message>
        <source>Drop a folder with the clips of one visit</source>
        <translation>Dondosha folda yenye klipu za ziara moja</translation>
    </message>
    <message>
        <source>They become an exam: listed with their zones, kept, and analysed at “Analyse all”.</source>
        <translation>Zinakuwa uchunguzi: zinaorodheshwa na kanda zake, zinahifadhiwa, na zinachanganuliwa kwa “Changanua zote”.</translation>
    </message>
    <message>
        <source>The folder of an archive is listed as it is, the most suspicious clip first.</source>
        <translation>Folda ya jalada huorodheshwa kama ilivyo, klipu yenye shaka zaidi kwanza.</translation>
    </message>
    <message>
        <source>Open a folder as an exam…</source>
        <translation>Fungua folda kama uchunguzi…</translation>
    </message>
    <message>
        <source>Choose the folder that holds the clips of one visit (Ctrl+Shift+O)</source>
        <translation>Chagua folda yenye klipu za ziara moja (Ctrl+Shift+O)</translation>
    </message>
    <message>
        <source>Analyse all</source>
        <translation>Changanua zote</translation>
    </message>
    <message>
        <source>Analyse every clip that is not analysed yet, in the background</source>
        <translation>Changanua kila klipu ambayo haijachanganuliwa, chinichini</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Sitisha</translation>
    </message>
    <message>
        <source>Hold the queue after the frames at hand, or go on with it</source>
        <translation>Sitisha foleni baada ya fremu za sasa, au iendeleze</translation>
    </message>
    <message>
        <source>Stop analysing; what is analysed stays</source>
        <translation>Acha kuchanganua; kilichochanganuliwa hubaki</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Hamisha…</translation>
    </message>
    <message>
        <source>Save the exam&apos;s report, its reviews or a manifest for training</source>
        <translation>Hifadhi ripoti ya uchunguzi, uhakiki wake au manifesti ya mafunzo</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Ingiza…</translation>
    </message>
    <message>
        <source>Take over a colleague&apos;s reviews of these clips</source>
        <translation>Chukua uhakiki wa mwenzako wa klipu hizi</translation>
    </message>
    <message>
        <source>Close exam</source>
        <translation>Funga uchunguzi</translation>
    </message>
    <message>
        <source>Close the exam; everything in it is kept</source>
        <translation>Funga uchunguzi; yote yaliyomo huhifadhiwa</translation>
    </message>
    <message>
        <source>Name of the exam</source>
        <translation>Jina la uchunguzi</translation>
    </message>
    <message>
        <source>The name of the exam; type another to rename it</source>
        <translation>Jina la uchunguzi; andika jingine ili kulibadilisha</translation>
    </message>
    <message>
        <source>Scanning protocol</source>
        <translation>Itifaki ya skani</translation>
    </message>
    <message>
        <source>Which places of the chest are scanned</source>
        <translation>Sehemu za kifua zinazoskaniwa</translation>
    </message>
    <message>
        <source>How far the exam is</source>
        <translation>Uchunguzi umefika wapi</translation>
    </message>
    <message>
        <source>Analysis of the exam</source>
        <translation>Uchanganuzi wa uchunguzi</translation>
    </message>
    <message>
        <source>{done} of {all} analysed</source>
        <translation>{done} kati ya {all} zimechanganuliwa</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Endelea</translation>
    </message>
    <message>
        <source>{done} of {all} clips, paused</source>
        <translation>Klipu {done} kati ya {all}, imesitishwa</translation>
    </message>
    <message>
        <source>{done} of {all} clips</source>
        <translation>Klipu {done} kati ya {all}</translation>
    </message>
    <message>
        <source>Model: flagged</source>
        <translation>Modeli: imeashiriwa</translation>
    </message>
    <message>
        <source>not flagged</source>
        <translation>haijaashiriwa</translation>
    </message>
    <message>
        <source>no verdict yet</source>
        <translation>bado hakuna uamuzi</translation>
    </message>
    <message>
        <source>You: present</source>
        <translation>Wewe: ipo</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Haijulikani</translation>
    </message>
    <message>
        <source>File order</source>
        <translation>Mpangilio wa faili</translation>
    </message>
    <message>
        <source>Most suspicious first</source>
        <translation>Zenye shaka zaidi kwanza</translation>
    </message>
    <message>
        <source>Filter by name, zone or state</source>
        <translation>Chuja kwa jina, kanda au hali</translation>
    </message>
    <message>
        <source>Lists only the clips whose name, zone or state holds this text</source>
        <translation>Huorodhesha tu klipu ambazo jina, kanda au hali yake ina maandishi haya</translation>
    </message>
    <message>
        <source>No clip has “{wanted}” in its name, zone or state.</source>
        <translation>Hakuna klipu yenye “{wanted}” katika jina, kanda au hali yake.</translation>
    </message>
    <message>
        <source>This exam has no clips: none were found in its folder.</source>
        <translation>Uchunguzi huu hauna klipu: hakuna zilizopatikana katika folda yake.</translation>
    </message>
    <message>
        <source>Choose clips to open them or to set their zone</source>
        <translation>Chagua klipu ili kuzifungua au kuweka kanda yake</translation>
    </message>
    <message>
        <source>Filter by name, folder or state</source>
        <translation>Chuja kwa jina, folda au hali</translation>
    </message>
    <message>
        <source>Lists only the clips whose name, folder or state holds this text</source>
        <translation>Huorodhesha tu klipu ambazo jina, folda au hali yake ina maandishi haya</translation>
    </message>
    <message>
        <source>No clip has “{wanted}” in its name, folder or state.</source>
        <translation>Hakuna klipu yenye “{wanted}” katika jina, folda au hali yake.</translation>
    </message>
    <message>
        <source>This archive has no clips yet.</source>
        <translation>Jalada hili bado halina klipu.</translation>
    </message>
    <message>
        <source>Choose a clip to open it</source>
        <translation>Chagua klipu ili kuifungua</translation>
    </message>
    <message>
        <source>Filter clips</source>
        <translation>Chuja klipu</translation>
    </message>
    <message>
        <source>Order of the clips</source>
        <translation>Mpangilio wa klipu</translation>
    </message>
    <message>
        <source>The order of the clips; a click on a column&apos;s head does the same</source>
        <translation>Mpangilio wa klipu; kubofya kichwa cha safuwima hufanya hivyohivyo</translation>
    </message>
    <message>
        <source>Zone of the chosen clips</source>
        <translation>Kanda ya klipu zilizochaguliwa</translation>
    </message>
    <message>
        <source>The zone of the chosen clips; dragging them onto the chest does the same</source>
        <translation>Kanda ya klipu zilizochaguliwa; kuziburuta hadi kifuani hufanya hivyohivyo</translation>
    </message>
    <message>
        <source>Open clip</source>
        <translation>Fungua klipu</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Mpangilio</translation>
    </message>
    <message>
        <source>several</source>
        <translation>kadhaa</translation>
    </message>
    <message>
        <source>{n} chosen</source>
        <translation>{n} zimechaguliwa</translation>
    </message>
    <message>
        <source>Find clips…</source>
        <translation>Tafuta klipu…</translation>
    </message>
    <message>
        <source>The clip&apos;s middle frame; sorts by the order of the files</source>
        <translation>Fremu ya katikati ya klipu; hupanga kwa mpangilio wa faili</translation>
    </message>
    <message>
        <source>Where on the chest it was recorded</source>
        <translation>Mahali pa kifua iliporekodiwa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Jina la faili</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Muda</translation>
    </message>
    <message>
        <source>How long it is</source>
        <translation>Urefu wake wa muda</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Hali</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Imefika wapi</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Uwezekano</translation>
    </message>
    <message>
        <source>The model&apos;s verdict by the probability track: small consolidation</source>
        <translation>Uamuzi wa modeli kwa mkondo wa uwezekano: konsolidesheni ndogo</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Umbali</translation>
    </message>
    <message>
        <source>The model&apos;s verdict by the distance track: large consolidation</source>
        <translation>Uamuzi wa modeli kwa mkondo wa umbali: konsolidesheni kubwa</translation>
    </message>
    <message>
        <source>The verdict of the one who reviews now</source>
        <translation>Uamuzi wa anayehakiki sasa</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Tofauti</translation>
    </message>
    <message>
        <source>Where your verdict and the model&apos;s part</source>
        <translation>Uamuzi wako na wa modeli unapotofautiana</translation>
    </message>
    <message>
        <source>Suspicion</source>
        <translation>Shaka</translation>
    </message>
    <message>
        <source>How far the model&apos;s scores lie above their thresholds</source>
        <translation>Skoa za modeli ziko juu ya vizingiti kwa kiasi gani</translation>
    </message>
    <message>
        <source>{tip}. Click to sort.</source>
        <translation>{tip}. Bofya ili kupanga.</translation>
    </message>
    <message>
        <source>≠ model</source>
        <translation>≠ modeli</translation>
    </message>
    <message>
        <source>{name} (under review)</source>
        <translation>{name} (inahakikiwa)</translation>
    </message>
    <message>
        <source>The protocol has no zone {code}.</source>
        <translation>Itifaki haina kanda {code}.</translation>
    </message>
    <message>
        <source>The zone is not known.</source>
        <translation>Kanda haijulikani.</translation>
    </message>
    <message>
        <source>Look for the lost clips in another folder</source>
        <translation>Tafuta klipu zilizopotea katika folda nyingine</translation>
    </message>
    <message>
        <source>Open a folder as an exam</source>
        <translation>Fungua folda kama uchunguzi</translation>
    </message>
    <message>
        <source>Find clips</source>
        <translation>Tafuta klipu</translation>
    </message>
    <message>
        <source>{n} clip is not where it was.</source>
        <translation>Klipu {n} haipo ilipokuwa.</translation>
    </message>
    <message>
        <source>{n} clips are not where they were.</source>
        <translation>Klipu {n} hazipo zilipokuwa.</translation>
    </message>
    <message>
        <source>Verdict that settles the clip</source>
        <translation>Uamuzi unaosuluhisha klipu</translation>
    </message>
    <message>
        <source>What holds for the chosen clip</source>
        <translation>Kinachotumika kwa klipu iliyochaguliwa</translation>
    </message>
    <message>
        <source>Choose a verdict</source>
        <translation>Chagua uamuzi</translation>
    </message>
    <message>
        <source>Note on how the clip is settled</source>
        <translation>Dokezo la jinsi klipu inavyosuluhishwa</translation>
    </message>
    <message>
        <source>Why it is settled like this</source>
        <translation>Kwa nini imesuluhishwa hivi</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Suluhisha</translation>
    </message>
    <message>
        <source>Save this verdict as the one that holds; both reviewers&apos; own are kept</source>
        <translation>Hifadhi uamuzi huu kuwa unaotumika; ule wa kila mhakiki huhifadhiwa</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Rudisha</translation>
    </message>
    <message>
        <source>Leave the chosen clip unsettled again</source>
        <translation>Acha tena klipu iliyochaguliwa bila usuluhishi</translation>
    </message>
    <message>
        <source>Settle as a third reviewer:</source>
        <translation>Suluhisha kama mhakiki wa tatu:</translation>
    </message>
    <message>
        <source>Summary, model</source>
        <translation>Muhtasari, modeli</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Wewe</translation>
    </message>
    <message>
        <source>Summary, you</source>
        <translation>Muhtasari, wewe</translation>
    </message>
    <message>
        <source>Summary, differs</source>
        <translation>Muhtasari, tofauti</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Kanda</translation>
    </message>
    <message>
        <source>Summary, zones</source>
        <translation>Muhtasari, kanda</translation>
    </message>
    <message>
        <source>probability {n}</source>
        <translation>uwezekano {n}</translation>
    </message>
    <message>
        <source>distance {n}</source>
        <translation>umbali {n}</translation>
    </message>
    <message>
        <source>{n} present</source>
        <translation>{n} ipo</translation>
    </message>
    <message>
        <source>{n} absent</source>
        <translation>{n} haipo</translation>
    </message>
    <message>
        <source>{n} can&apos;t tell</source>
        <translation>{n} haibainiki</translation>
    </message>
    <message>
        <source>{filled} of {all} have a clip.</source>
        <translation>{filled} kati ya {all} zina klipu.</translation>
    </message>
    <message>
        <source>Missing: {zones}.</source>
        <translation>Zinazokosekana: {zones}.</translation>
    </message>
    <message>
        <source>{n} clip is in none of them.</source>
        <translation>Klipu {n} haimo katika yoyote kati yake.</translation>
    </message>
    <message>
        <source>{n} clips are in none of them.</source>
        <translation>Klipu {n} hazimo katika yoyote kati yake.</translation>
    </message>
    <message>
        <source>{flagged} of {n} analysed clip flagged ({by_track}).</source>
        <translation>{flagged} kati ya klipu {n} iliyochanganuliwa zimeashiriwa ({by_track}).</translation>
    </message>
    <message>
        <source>{flagged} of {n} analysed clips flagged ({by_track}).</source>
        <translation>{flagged} kati ya klipu {n} zilizochanganuliwa zimeashiriwa ({by_track}).</translation>
    </message>
    <message>
        <source>{n} clip has no assessable frame.</source>
        <translation>Klipu {n} haina fremu inayotathminika.</translation>
    </message>
    <message>
        <source>{n} clips have no assessable frame.</source>
        <translation>Klipu {n} hazina fremu inayotathminika.</translation>
    </message>
    <message>
        <source>Hidden for {n} clip until you have judged.</source>
        <translation>Imefichwa kwa klipu {n} hadi uamue.</translation>
    </message>
    <message>
        <source>Hidden for {n} clips until you have judged.</source>
        <translation>Imefichwa kwa klipu {n} hadi uamue.</translation>
    </message>
    <message>
        <source>Nothing is analysed yet.</source>
        <translation>Bado hakuna kilichochanganuliwa.</translation>
    </message>
    <message>
        <source>{n} not judged</source>
        <translation>{n} hazijaamuliwa</translation>
    </message>
    <message>
        <source>{n} clip: {names}.</source>
        <translation>Klipu {n}: {names}.</translation>
    </message>
    <message>
        <source>{n} clips: {names}.</source>
        <translation>Klipu {n}: {names}.</translation>
    </message>
    <message>
        <source>No clip has both verdicts yet.</source>
        <translation>Bado hakuna klipu yenye maamuzi yote mawili.</translation>
    </message>
    <message>
        <source>Nowhere, of {n} clip with both verdicts.</source>
        <translation>Hakuna, kati ya klipu {n} yenye maamuzi yote mawili.</translation>
    </message>
    <message>
        <source>Nowhere, of {n} clips with both verdicts.</source>
        <translation>Hakuna, kati ya klipu {n} zenye maamuzi yote mawili.</translation>
    </message>
    <message>
        <source>Clips of the exam</source>
        <translation>Klipu za uchunguzi</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>imefichwa</translation>
    </message>
    <message>
        <source>Blind mode: the model&apos;s answer is hidden until you have given your verdict.</source>
        <translation>Hali bila modeli: jibu la modeli limefichwa hadi utoe uamuzi wako.</translation>
    </message>
    <message>
        <source>It is no longer where it was. “Find clips…” looks for it in another folder.</source>
        <translation>Haipo tena ilipokuwa. “Tafuta klipu…” huitafuta katika folda nyingine.</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>imeashiriwa</translation>
    </message>
    <message>
        <source>{track}: no verdict of the model</source>
        <translation>{track}: hakuna uamuzi wa modeli</translation>
    </message>
    <message>
        <source>{score} · {n} over</source>
        <translation>{score} · {n} juu</translation>
    </message>
    <message>
        <source>analysing {percent}%</source>
        <translation>inachanganuliwa {percent}%</translation>
    </message>
    <message>
        <source>{done} of {n} frame analysed</source>
        <translation>fremu {done} kati ya {n} imechanganuliwa</translation>
    </message>
    <message>
        <source>{done} of {n} frames analysed</source>
        <translation>fremu {done} kati ya {n} zimechanganuliwa</translation>
    </message>
    <message>
        <source>also {names}</source>
        <translation>pia {names}</translation>
    </message>
    <message>
        <source>model {verdict}</source>
        <translation>modeli {verdict}</translation>
    </message>
    <message>
        <source>your verdict {verdict}</source>
        <translation>uamuzi wako {verdict}</translation>
    </message>
    <message>
        <source>You have given no verdict on this clip yet.</source>
        <translation>Bado hujatoa uamuzi kuhusu klipu hii.</translation>
    </message>
    <message>
        <source>Settled by {reviewer}: {verdict}</source>
        <translation>Imesuluhishwa na {reviewer}: {verdict}</translation>
    </message>
    <message>
        <source>{what}: no answer, for no frame is assessable</source>
        <translation>{what}: hakuna jibu, kwa kuwa hakuna fremu inayotathminika</translation>
    </message>
    <message>
        <source>{what}: flagged</source>
        <translation>{what}: imeashiriwa</translation>
    </message>
    <message>
        <source>{what}: not flagged</source>
        <translation>{what}: haijaashiriwa</translation>
    </message>
    <message>
        <source>({n} frame not assessable)</source>
        <translation>(fremu {n} haitathminiki)</translation>
    </message>
    <message>
        <source>({n} frames not assessable)</source>
        <translation>(fremu {n} hazitathminiki)</translation>
    </message>
    <message>
        <source>Score {score}, threshold {threshold}, longest run {n} frame</source>
        <translation>Skoa {score}, kizingiti {threshold}, mfuatano mrefu zaidi fremu {n}</translation>
    </message>
    <message>
        <source>Score {score}, threshold {threshold}, longest run {n} frames</source>
        <translation>Skoa {score}, kizingiti {threshold}, mfuatano mrefu zaidi fremu {n}</translation>
    </message>
    <message>
        <source>Rule: {rule}</source>
        <translation>Kanuni: {rule}</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Mbele</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Nyuma</translation>
    </message>
    <message>
        <source>Zone map</source>
        <translation>Ramani ya kanda</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Weka upya</translation>
    </message>
    <message>
        <source>PDF report</source>
        <translation>Ripoti ya PDF</translation>
    </message>
    <message>
        <source>Analysis as JSON</source>
        <translation>Uchanganuzi kama JSON</translation>
    </message>
    <message>
        <source>Values per frame as CSV</source>
        <translation>Thamani kwa fremu kama CSV</translation>
    </message>
    <message>
        <source>Exam report as PDF</source>
        <translation>Ripoti ya uchunguzi kama PDF</translation>
    </message>
    <message>
        <source>Reviews for colleagues as JSON</source>
        <translation>Uhakiki kwa wenzako kama JSON</translation>
    </message>
    <message>
        <source>Manifest for training as CSV</source>
        <translation>Manifesti ya mafunzo kama CSV</translation>
    </message>
    <message>
        <source>DICOM object</source>
        <translation>DICOM</translation>
    </message>
    <message>
        <source>MP4 video</source>
        <translation>Video ya MP4</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Picha ya PNG</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Klipu</translation>
    </message>
    <message>
        <source>All files, also DICOM without an ending</source>
        <translation>Faili zote, pia DICOM bila kiishio</translation>
    </message>
    <message>
        <source>Open a clip</source>
        <translation>Fungua klipu</translation>
    </message>
    <message>
        <source>Import reviews</source>
        <translation>Ingiza uhakiki</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Faili zote</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Hamisha</translation>
    </message>
    <message>
        <source>Probability segment</source>
        <translation>Kipande cha uwezekano</translation>
    </message>
    <message>
        <source>Distance segment</source>
        <translation>Kipande cha umbali</translation>
    </message>
    <message>
        <source>No segment or finding holds this frame.</source>
        <translation>Hakuna kipande au ugunduzi wenye fremu hii.</translation>
    </message>
    <message>
        <source>Flags are hidden until you have given your verdict.</source>
        <translation>Viashirio vimefichwa hadi utoe uamuzi wako.</translation>
    </message>
    <message>
        <source>Kind of finding</source>
        <translation>Aina ya ugunduzi</translation>
    </message>
    <message>
        <source>What is seen; choosing confirms a segment that was not judged</source>
        <translation>Kinachoonekana; kuchagua kunathibitisha kipande ambacho hakijaamuliwa</translation>
    </message>
    <message>
        <source>Note on the finding</source>
        <translation>Dokezo la ugunduzi</translation>
    </message>
    <message>
        <source>Saved on Enter; Esc takes back what you typed</source>
        <translation>Huhifadhiwa kwa Enter; Esc hurudisha ulichoandika</translation>
    </message>
    <message>
        <source>First frame of the finding</source>
        <translation>Fremu ya kwanza ya ugunduzi</translation>
    </message>
    <message>
        <source>First frame of the finding, counted from 1</source>
        <translation>Fremu ya kwanza ya ugunduzi, kuhesabu kuanzia 1</translation>
    </message>
    <message>
        <source>Last frame of the finding</source>
        <translation>Fremu ya mwisho ya ugunduzi</translation>
    </message>
    <message>
        <source>Last frame of the finding, counted from 1</source>
        <translation>Fremu ya mwisho ya ugunduzi, kuhesabu kuanzia 1</translation>
    </message>
    <message>
        <source>No kind</source>
        <translation>Hakuna aina</translation>
    </message>
    <message>
        <source>Nothing at hand</source>
        <translation>Hakuna kilichochaguliwa</translation>
    </message>
    <message>
        <source>judged as {frames}</source>
        <translation>imeamuliwa kama {frames}</translation>
    </message>
    <message>
        <source>To be judged</source>
        <translation>Vya kuamua</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Ugunduzi</translation>
    </message>
    <message>
        <source>Filter of the list</source>
        <translation>Chujio la orodha</translation>
    </message>
    <message>
        <source>What is listed, and gone to from flag to flag</source>
        <translation>Kinachoorodheshwa, na kinachopitiwa kiashirio kwa kiashirio</translation>
    </message>
    <message>
        <source>Flagged segments judged</source>
        <translation>Vipande vilivyoashiriwa vilivyoamuliwa</translation>
    </message>
    <message>
        <source>Flagged segments and findings</source>
        <translation>Vipande vilivyoashiriwa na ugunduzi</translation>
    </message>
    <message>
        <source>{n} of {all} judged</source>
        <translation>vimeamuliwa {n}/{all}</translation>
    </message>
    <message>
        <source>Open a clip to see its flagged segments.</source>
        <translation>Fungua klipu kuona vipande vyake vilivyoashiriwa.</translation>
    </message>
    <message>
        <source>Nothing is judged or marked yet. Judge a segment, or mark frames by hand.</source>
        <translation>Bado hakuna kilichoamuliwa au kutiwa alama. Amua kipande, au tia alama fremu kwa mkono.</translation>
    </message>
    <message>
        <source>All segments are judged.</source>
        <translation>Vipande vyote vimeamuliwa.</translation>
    </message>
    <message>
        <source>The model does not give this track.</source>
        <translation>Modeli haitoi mkondo huu.</translation>
    </message>
    <message>
        <source>No segment is flagged so far.</source>
        <translation>Hakuna kipande kilichoashiriwa hadi sasa.</translation>
    </message>
    <message>
        <source>No frame of this clip is assessable.</source>
        <translation>Hakuna fremu ya klipu hii inayotathminika.</translation>
    </message>
    <message>
        <source>No segment is flagged at these thresholds and this rule.</source>
        <translation>Hakuna kipande kilichoashiriwa kwa vizingiti hivi na kanuni hii.</translation>
    </message>
    <message>
        <source>Peak: the highest value in these frames, P of the probability track and D of the distance track</source>
        <translation>Kilele: thamani ya juu zaidi katika fremu hizi, P ya mkondo wa uwezekano na D ya mkondo wa umbali</translation>
    </message>
    <message>
        <source>Marked by hand</source>
        <translation>Imetiwa alama kwa mkono</translation>
    </message>
    <message>
        <source>Judged before</source>
        <translation>Iliamuliwa awali</translation>
    </message>
    <message>
        <source>peak P {probability}, D {distance}</source>
        <translation>kilele P {probability}, D {distance}</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Fremu</translation>
    </message>
    <message>
        <source>Wheel: zoom at the cursor. Drag: move. Double click: fit.</source>
        <translation>Gurudumu: kuza penye kishale. Buruta: sogeza. Bofya mara mbili: tosheza.</translation>
    </message>
    <message>
        <source>Frames are missing here</source>
        <translation>Fremu zinakosekana hapa</translation>
    </message>
    <message>
        <source>{n} frame is missing here</source>
        <translation>Fremu {n} inakosekana hapa</translation>
    </message>
    <message>
        <source>{n} frames are missing here</source>
        <translation>Fremu {n} zinakosekana hapa</translation>
    </message>
    <message>
        <source>DICOM structured report</source>
        <translation>Ripoti ya DICOM yenye muundo</translation>
    </message>
    <message>
        <source>PDF report as DICOM object</source>
        <translation>Ripoti ya PDF kama DICOM</translation>
    </message>
    <message>
        <source>Clip without identity</source>
        <translation>Klipu bila utambulisho</translation>
    </message>
    <message>
        <source>Annotated film</source>
        <translation>Filamu yenye maelezo</translation>
    </message>
    <message>
        <source>Verdicts, segments and findings as coded values that point at frames of the clip (TID 1500).</source>
        <translation>Maamuzi, vipande na ugunduzi kama thamani zenye misimbo zinazoelekeza kwenye fremu za klipu (TID 1500).</translation>
    </message>
    <message>
        <source>The report as it is printed, for archives that take DICOM alone.</source>
        <translation>Ripoti kama inavyochapishwa, kwa hifadhi za picha zinazopokea DICOM tu.</translation>
    </message>
    <message>
        <source>The frames in a new file under a name that tells nobody.</source>
        <translation>Fremu katika faili mpya yenye jina lisilomtaja yeyote.</translation>
    </message>
    <message>
        <source>An MP4 video of the frames with tracks and flags below, under a name that tells nobody.</source>
        <translation>Video ya MP4 ya fremu na mikondo na viashirio chini yake, yenye jina lisilomtaja yeyote.</translation>
    </message>
    <message>
        <source>This clip is no DICOM object that a structured report could point at.</source>
        <translation>Klipu hii si DICOM ambayo ripoti yenye muundo ingeweza kuielekezea.</translation>
    </message>
    <message>
        <source>Nothing of this clip has been analysed yet, or its answers are hidden.</source>
        <translation>Bado hakuna kilichochanganuliwa katika klipu hii, au majibu yake yamefichwa.</translation>
    </message>
    <message>
        <source>With the patient&apos;s identity, as part of the patient&apos;s study</source>
        <translation>Na utambulisho wa mgonjwa, kama sehemu ya kipimo chake cha picha</translation>
    </message>
    <message>
        <source>Otherwise a pseudonym and a study of its own, as a clip without identity has them</source>
        <translation>Vinginevyo jina bandia na kipimo chake cha picha, kama klipu bila utambulisho</translation>
    </message>
    <message>
        <source>With the heat map of the probability beside each frame</source>
        <translation>Na ramani ya joto ya uwezekano kando ya kila fremu</translation>
    </message>
    <message>
        <source>With the heat map of the distance beside each frame</source>
        <translation>Na ramani ya joto ya umbali kando ya kila fremu</translation>
    </message>
    <message>
        <source>With the heat map of the values beside each frame</source>
        <translation>Na ramani ya joto ya thamani kando ya kila fremu</translation>
    </message>
    <message>
        <source>The file gets a pseudonym. Notes are written as they were typed, less what the clip&apos;s file tells of the patient.</source>
        <translation>Faili hupewa jina bandia. Madokezo huandikwa kama yalivyo, ila bila yale ambayo faili ya klipu inasema kuhusu mgonjwa.</translation>
    </message>
    <message>
        <source>Export DICOM, clip or film</source>
        <translation>Hamisha DICOM, klipu au filamu</translation>
    </message>
    <message>
        <source>What is to be handed on?</source>
        <translation>Nini kikabidhiwe?</translation>
    </message>
    <message>
        <source>Signed by you</source>
        <translation>Imesainiwa nawe</translation>
    </message>
    <message>
        <source>Signed by you, once you have reviewed the clip</source>
        <translation>Imesainiwa nawe, ukishahakiki klipu</translation>
    </message>
    <message>
        <source>A report says that you signed it; otherwise that it is a draft</source>
        <translation>Ripoti husema kwamba uliisaini; vinginevyo kwamba ni rasimu</translation>
    </message>
    <message>
        <source>In an annotated film; each heat map has to be computed, which takes a while</source>
        <translation>Katika filamu yenye maelezo; kila ramani ya joto lazima ikokotolewe, na huchukua muda</translation>
    </message>
    <message>
        <source>What the file tells</source>
        <translation>Inachosema faili</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Hifadhi kama…</translation>
    </message>
    <message>
        <source>Choose a name and a folder</source>
        <translation>Chagua jina na folda</translation>
    </message>
    <message>
        <source>The file tells who the patient is: name, number, date of birth, study.</source>
        <translation>Faili inasema mgonjwa ni nani: jina, namba, tarehe ya kuzaliwa, kipimo cha picha.</translation>
    </message>
    <message>
        <source>Its pictures are frames.</source>
        <translation>Picha zake ni fremu.</translation>
    </message>
    <message>
        <source>The file says that no text is part of its frames.</source>
        <translation>Faili inasema hakuna maandishi yaliyo sehemu ya fremu zake.</translation>
    </message>
    <message>
        <source>The file says that text is part of its frames: look at them first.</source>
        <translation>Faili inasema maandishi ni sehemu ya fremu zake: ziangalie kwanza.</translation>
    </message>
    <message>
        <source>Nobody knows whether text is part of the image: look at the frames first.</source>
        <translation>Hakuna anayejua kama maandishi ni sehemu ya picha: angalia fremu kwanza.</translation>
    </message>
    <message>
        <source>What lies outside the region becomes black.</source>
        <translation>Kilicho nje ya eneo kinakuwa cheusi.</translation>
    </message>
    <message>
        <source>Nothing is blanked.</source>
        <translation>Hakuna kinachofutwa.</translation>
    </message>
    <message>
        <source>Nothing is blanked: names and dates in the frames stay.</source>
        <translation>Hakuna kinachofutwa: majina na tarehe katika fremu hubaki.</translation>
    </message>
    <message>
        <source>Distances of healthy frames</source>
        <translation>Umbali wa fremu za wenye afya</translation>
    </message>
    <message>
        <source>Bars: frames. Triangles: the score of each clip. Line: the threshold.</source>
        <translation>Mihimili: fremu. Pembetatu: skoa ya kila klipu. Mstari: kizingiti.</translation>
    </message>
    <message>
        <source>Distance to the other patients&apos; frames</source>
        <translation>Umbali hadi fremu za wagonjwa wengine</translation>
    </message>
    <message>
        <source>% of frames</source>
        <translation>% ya fremu</translation>
    </message>
    <message>
        <source>Target specificity</source>
        <translation>Umahususi lengwa</translation>
    </message>
    <message>
        <source>Target specificity in percent</source>
        <translation>Umahususi lengwa kwa asilimia</translation>
    </message>
    <message>
        <source>Share of healthy clips that shall not be flagged</source>
        <translation>Sehemu ya klipu za wenye afya ambazo hazitaashiriwa</translation>
    </message>
    <message>
        <source>Healthy frames, each clip measured against the clips of the other patients</source>
        <translation>Fremu za wenye afya, kila klipu ikipimwa dhidi ya klipu za wagonjwa wengine</translation>
    </message>
    <message>
        <source>Threshold {threshold}: {passed} of {n} clip without consolidation are not flagged ({share}).</source>
        <translation>Kizingiti {threshold}: {passed} kati ya klipu {n} isiyo na konsolidesheni hazijaashiriwa ({share}).</translation>
    </message>
    <message>
        <source>Threshold {threshold}: {passed} of {n} clips without consolidation are not flagged ({share}).</source>
        <translation>Kizingiti {threshold}: {passed} kati ya klipu {n} zisizo na konsolidesheni hazijaashiriwa ({share}).</translation>
    </message>
    <message>
        <source>Each place has the colour of the value that the model would give if the whole frame looked as it does there; values that are usual have no colour. This shows what the network&apos;s answer depends on, not where disease is, and only roughly where: a network sees few places, and each takes in much of what is around it. The colours mean the same for all frames and clips of this model.</source>
        <translation>Kila mahali pana rangi ya thamani ambayo modeli ingetoa kama fremu nzima ingeonekana kama hapo; thamani za kawaida hazina rangi. Hii inaonyesha jibu la mtandao linategemea nini, si ugonjwa ulipo, na kwa makadirio tu: mtandao huona sehemu chache, na kila moja hujumuisha sehemu kubwa ya vilivyo kando yake. Rangi zina maana moja kwa fremu na klipu zote za modeli hii.</translation>
    </message>
    <message>
        <source>being computed…</source>
        <translation>inakokotolewa…</translation>
    </message>
    <message>
        <source>cosine distance</source>
        <translation>umbali wa kosaini</translation>
    </message>
    <message>
        <source>No heat map: this model has no classifier head.</source>
        <translation>Hakuna ramani ya joto: modeli hii haina kichwa cha uainishaji.</translation>
    </message>
    <message>
        <source>No heat map: this model has no reference.</source>
        <translation>Hakuna ramani ya joto: modeli hii haina marejeleo.</translation>
    </message>
    <message>
        <source>Track of the heat map</source>
        <translation>Mkondo wa ramani ya joto</translation>
    </message>
    <message>
        <source>Opacity of the heat map</source>
        <translation>Ufunikaji wa ramani ya joto</translation>
    </message>
    <message>
        <source>How much of the frame the heat map covers; H shows the frame alone</source>
        <translation>Ramani ya joto inafunika fremu kwa kiasi gani; H huonyesha fremu peke yake</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Ufunikaji</translation>
    </message>
    <message>
        <source>No heat map. {reason}</source>
        <translation>Hakuna ramani ya joto. {reason}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Lini</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Nani</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nini</translation>
    </message>
    <message>
        <source>first</source>
        <translation>ya kwanza</translation>
    </message>
    <message>
        <source>last</source>
        <translation>ya mwisho</translation>
    </message>
    <message>
        <source>frame</source>
        <translation>fremu</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>imetiwa alama</translation>
    </message>
    <message>
        <source>reviewer</source>
        <translation>mhakiki</translation>
    </message>
    <message>
        <source>judgement</source>
        <translation>uamuzi</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>aina</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>jibu</translation>
    </message>
    <message>
        <source>extent</source>
        <translation>ukubwa</translation>
    </message>
    <message>
        <source>start</source>
        <translation>mwanzo</translation>
    </message>
    <message>
        <source>end</source>
        <translation>mwisho</translation>
    </message>
    <message>
        <source>min run</source>
        <translation>mfuatano wa chini</translation>
    </message>
    <message>
        <source>max gap</source>
        <translation>pengo la juu</translation>
    </message>
    <message>
        <source>region</source>
        <translation>eneo</translation>
    </message>
    <message>
        <source>outline</source>
        <translation>mpaka</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>chanzo</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>nzima</translation>
    </message>
    <message>
        <source>fps</source>
        <translation>fremu/s</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>skeli</translation>
    </message>
    <message>
        <source>name</source>
        <translation>jina</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>folda</translation>
    </message>
    <message>
        <source>created</source>
        <translation>iliundwa</translation>
    </message>
    <message>
        <source>protocol</source>
        <translation>itifaki</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Kabla na baada</translation>
    </message>
    <message>
        <source>Choose an entry to see what stood there before and after.</source>
        <translation>Chagua ingizo kuona kilichokuwepo kabla na baada.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>hakuna</translation>
    </message>
    <message>
        <source>frame {n}</source>
        <translation>fremu {n}</translation>
    </message>
    <message>
        <source>{n} entries</source>
        <translation>maingizo {n}</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Faili</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Anwani nyingine</translation>
    </message>
    <message>
        <source>A checkpoint of the layout that CLARUS published becomes a model of your own. Only its numbers are read; a file that would run code is refused.</source>
        <translation>Checkpoint yenye mpangilio uliochapishwa na CLARUS inakuwa modeli yako mwenyewe. Namba zake tu husomwa; faili ambayo ingeendesha msimbo hukataliwa.</translation>
    </message>
    <message>
        <source>The file stays as it is; nothing is fetched.</source>
        <translation>Faili hubaki kama ilivyo; hakuna kinacholetwa.</translation>
    </message>
    <message>
        <source>When you press Fetch, the file is asked for at this address, over the network. No clip and nothing about you or a patient is sent. Its SHA-256 is shown and remembered, and another file at the same address is refused from then on.</source>
        <translation>Ukibonyeza Leta, faili huombwa kutoka anwani hii, kupitia mtandao. Hakuna klipu wala chochote kukuhusu wewe au mgonjwa kinachotumwa. SHA-256 yake huonyeshwa na kukumbukwa, na faili nyingine kwenye anwani hiyo hukataliwa kuanzia hapo.</translation>
    </message>
    <message>
        <source>What has been fetched is kept: fetch it again to go on from there.</source>
        <translation>Kilicholetwa kimehifadhiwa: ilete tena ili kuendelea kutoka hapo.</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>Ingiza modeli</translation>
    </message>
    <message>
        <source>Where the checkpoint comes from</source>
        <translation>Checkpoint inatoka wapi</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Vinjari…</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Chagua faili</translation>
    </message>
    <message>
        <source>Letters, digits, dots, hyphens and underscores; reports carry this name</source>
        <translation>Herufi, tarakimu, nukta, vistari na vistari chini; ripoti hubeba jina hili</translation>
    </message>
    <message>
        <source>How much has been fetched</source>
        <translation>Kiasi kilicholetwa</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Kilichofanyika</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Simamisha</translation>
    </message>
    <message>
        <source>Stop; what has been fetched is kept, to go on from there</source>
        <translation>Simamisha; kilicholetwa huhifadhiwa, ili kuendelea kutoka hapo</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Ingiza</translation>
    </message>
    <message>
        <source>{done} of {all} MB from {host}.</source>
        <translation>{done} kati ya {all} MB kutoka {host}.</translation>
    </message>
    <message>
        <source>{done} MB from {host}.</source>
        <translation>{done} MB kutoka {host}.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Imesimamishwa.</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Kutoka</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Mahali</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Jina</translation>
    </message>
    <message>
        <source>Name of the new model</source>
        <translation>Jina la modeli mpya</translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation>Njia ya faili</translation>
    </message>
    <message>
        <source>Address of the file</source>
        <translation>Anwani ya faili</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Faili</translation>
    </message>
    <message>
        <source>What will be asked for</source>
        <translation>Kitakachoombwa</translation>
    </message>
    <message>
        <source>&amp;Fetch and import</source>
        <translation>&amp;Leta na uingize</translation>
    </message>
    <message>
        <source>Turn the file into a model</source>
        <translation>Geuza faili kuwa modeli</translation>
    </message>
    <message>
        <source>Connect to this address now</source>
        <translation>Unganisha kwenye anwani hii sasa</translation>
    </message>
    <message>
        <source>Choose a checkpoint</source>
        <translation>Chagua checkpoint</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Checkpoint</translation>
    </message>
    <message>
        <source>“{file}” is being read.</source>
        <translation>“{file}” inasomwa.</translation>
    </message>
    <message>
        <source>Connecting to {host}.</source>
        <translation>Inaunganisha na {host}.</translation>
    </message>
    <message>
        <source>Connecting to the address.</source>
        <translation>Inaunganisha na anwani.</translation>
    </message>
    <message>
        <source>Stopping.</source>
        <translation>Inasimamishwa.</translation>
    </message>
    <message>
        <source>Near is what the network finds alike; it need not be what a person would. The distance track is the mean distance to the nearest frames of the reference, all of people without consolidation.</source>
        <translation>Karibu ni kile ambacho mtandao unaona kinafanana; si lazima mtu aone hivyo. Mkondo wa umbali ni wastani wa umbali hadi fremu zilizo karibu zaidi za marejeleo, zote za watu wasio na konsolidesheni.</translation>
    </message>
    <message>
        <source>Without pictures: they would be other people&apos;s patients. A reference of your own healthy clips (Analysis → Recalibrate…) can keep small ones.</source>
        <translation>Bila picha: zingekuwa za wagonjwa wengine. Marejeleo ya klipu zako za wenye afya (Uchanganuzi → Sawazisha upya…) yanaweza kuhifadhi picha ndogo.</translation>
    </message>
    <message>
        <source>Open a clip to see what its frames look like to the model.</source>
        <translation>Fungua klipu kuona fremu zake zinafanana na nini kwa modeli.</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>Hakuna modeli iliyopakiwa.</translation>
    </message>
    <message>
        <source>Hidden until you have given your verdict.</source>
        <translation>Imefichwa hadi utoe uamuzi wako.</translation>
    </message>
    <message>
        <source>Looking for the nearest frames…</source>
        <translation>Inatafuta fremu zilizo karibu zaidi…</translation>
    </message>
    <message>
        <source>This frame can&apos;t be read.</source>
        <translation>Fremu hii haisomeki.</translation>
    </message>
    <message>
        <source>patient {number} of the reference</source>
        <translation>mgonjwa {number} wa marejeleo</translation>
    </message>
    <message>
        <source>frame {number}</source>
        <translation>fremu {number}</translation>
    </message>
    <message>
        <source>Distance {distance}, {origin}</source>
        <translation>Umbali {distance}, {origin}</translation>
    </message>
    <message>
        <source>Cosine distance {distance}: {origin}</source>
        <translation>Umbali wa kosaini {distance}: {origin}</translation>
    </message>
    <message>
        <source>What the frame shown looks like</source>
        <translation>Fremu inayoonyeshwa inafanana na nini</translation>
    </message>
    <message>
        <source>Frame {number} looks like</source>
        <translation>Fremu {number} inafanana na</translation>
    </message>
    <message>
        <source>The nearest of {frames} of {patients} without consolidation, at most {most} of each. The mean over all of the nearest {averaged} is the distance of frame {number}, {distance}.</source>
        <translation>Zilizo karibu zaidi kati ya {frames} za {patients} wasio na konsolidesheni, zisizozidi {most} za kila mmoja. Wastani wa zote {averaged} zilizo karibu zaidi ni umbali wa fremu {number}, {distance}.</translation>
    </message>
    <message>
        <source>{n} patient</source>
        <translation>mgonjwa {n}</translation>
    </message>
    <message>
        <source>{n} patients</source>
        <translation>wagonjwa {n}</translation>
    </message>
    <message>
        <source>No M-mode line yet: choose “M-mode line” in the Review menu, and draw one across the frame.</source>
        <translation>Bado hakuna mstari wa M-mode: chagua “Mstari wa M-mode” katika menyu ya Uhakiki, na uchore mmoja kwenye fremu.</translation>
    </message>
    <message>
        <source>Drawn on frame {number}, {length} long</source>
        <translation>Umechorwa kwenye fremu {number}, urefu {length}</translation>
    </message>
    <message>
        <source>{done} of {n} frame read</source>
        <translation>fremu {done} kati ya {n} imesomwa</translation>
    </message>
    <message>
        <source>{done} of {n} frames read</source>
        <translation>fremu {done} kati ya {n} zimesomwa</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Endelea</translation>
    </message>
    <message>
        <source>Read the other frames too</source>
        <translation>Soma pia fremu nyingine</translation>
    </message>
    <message>
        <source>Go on reading M-mode</source>
        <translation>Endelea kusoma M-mode</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Simamisha</translation>
    </message>
    <message>
        <source>Read no more frames</source>
        <translation>Usisome fremu zaidi</translation>
    </message>
    <message>
        <source>Stop reading M-mode</source>
        <translation>Acha kusoma M-mode</translation>
    </message>
    <message>
        <source>The line over time, its start above. Click or drag: go to a frame. Wheel: zoom in time.</source>
        <translation>Mstari kwa wakati, mwanzo wake juu. Bofya au buruta: nenda kwenye fremu. Gurudumu: kuza wakati.</translation>
    </message>
    <message>
        <source>M-mode: the line over time</source>
        <translation>M-mode: mstari kwa wakati</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Wakati</translation>
    </message>
    <message>
        <source>A note that you typed is not saved.</source>
        <translation>Dokezo uliloandika halijahifadhiwa.</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>Inafungua {name}</translation>
    </message>
    <message>
        <source>below the threshold</source>
        <translation>chini ya kizingiti</translation>
    </message>
    <message>
        <source>Drag to draw a caliper, or press Enter</source>
        <translation>Buruta kuchora kalipa, au bonyeza Enter</translation>
    </message>
    <message>
        <source>Drag to draw a M-mode line, or press Enter</source>
        <translation>Buruta kuchora mstari wa M-mode, au bonyeza Enter</translation>
    </message>
    <message>
        <source>Drag to draw a line along the depth marks, or press Enter</source>
        <translation>Buruta kuchora mstari kwenye alama za kina, au bonyeza Enter</translation>
    </message>
    <message>
        <source>{line}: {length}, start gripped</source>
        <translation>{line}: {length}, mwanzo umeshikwa</translation>
    </message>
    <message>
        <source>{line}: {length}, end gripped</source>
        <translation>{line}: {length}, mwisho umeshikwa</translation>
    </message>
    <message>
        <source>{line}: {length}, line gripped</source>
        <translation>{line}: {length}, mstari umeshikwa</translation>
    </message>
    <message>
        <source>Measurements on the frame</source>
        <translation>Vipimo kwenye fremu</translation>
    </message>
    <message>
        <source>No scale is known here, so this is in pixels. Set the depth scale to have millimetres.</source>
        <translation>Hakuna skeli inayojulikana hapa, hivyo hii ni kwa pikseli. Weka skeli ya kina ili kupata milimita.</translation>
    </message>
    <message>
        <source>The scale is stated in the file.</source>
        <translation>Skeli imetajwa katika faili.</translation>
    </message>
    <message>
        <source>The scale is set by the user along the depth marks.</source>
        <translation>Skeli imewekwa na mtumiaji kwa alama za kina.</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Vipimo</translation>
    </message>
    <message>
        <source>Choose one to see it. Enter: move it with the arrow keys; Del: remove it</source>
        <translation>Chagua kimoja kukiona. Enter: kisogeze kwa vitufe vya mshale; Del: kiondoe</translation>
    </message>
    <message>
        <source>Note on the measurement</source>
        <translation>Dokezo la kipimo</translation>
    </message>
    <message>
        <source>Remove measurement</source>
        <translation>Ondoa kipimo</translation>
    </message>
    <message>
        <source>Take the measurement chosen away (Del)</source>
        <translation>Ondoa kipimo kilichochaguliwa (Del)</translation>
    </message>
    <message>
        <source>Frame {number}: {length}</source>
        <translation>Fremu {number}: {length}</translation>
    </message>
    <message>
        <source>Frame {number}: {length}, no scale</source>
        <translation>Fremu {number}: {length}, hakuna skeli</translation>
    </message>
    <message>
        <source>M-mode, {length}</source>
        <translation>M-mode, {length}</translation>
    </message>
    <message>
        <source>{mm} mm per pixel</source>
        <translation>{mm} mm kwa pikseli</translation>
    </message>
    <message>
        <source>{across} mm per pixel across, {down} down</source>
        <translation>{across} mm kwa pikseli kwa upana, {down} kwa urefu</translation>
    </message>
    <message>
        <source>The model that analyses the clip; choosing another analyses it again</source>
        <translation>Modeli inayochanganua klipu; kuchagua nyingine huichanganua tena</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Kifaa</translation>
    </message>
    <message>
        <source>Where the model is computed</source>
        <translation>Mahali modeli inapokokotolewa</translation>
    </message>
    <message>
        <source>{model}, version {version}, {network}</source>
        <translation>{model}, toleo {version}, {network}</translation>
    </message>
    <message>
        <source>Computed on {name} ({device}, {backend}, {precision}).</source>
        <translation>Imekokotolewa kwenye {name} ({device}, {backend}, {precision}).</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Mtandao</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Kutoka</translation>
    </message>
    <message>
        <source>Model &amp;card…</source>
        <translation>&amp;Kadi ya modeli…</translation>
    </message>
    <message>
        <source>Read where the chosen model comes from</source>
        <translation>Soma modeli iliyochaguliwa inatoka wapi</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>Ka&amp;gua</translation>
    </message>
    <message>
        <source>Check hash, keys, shapes, numbers and golden output of the chosen model</source>
        <translation>Kagua hash, funguo, maumbo, namba na tokeo la kielelezo la modeli iliyochaguliwa</translation>
    </message>
    <message>
        <source>Make &amp;default</source>
        <translation>Weka &amp;chaguo-msingi</translation>
    </message>
    <message>
        <source>Use it from now on, also on the command line where no model is named</source>
        <translation>Itumie kuanzia sasa, pia kwenye mstari wa amri pale modeli isipotajwa</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Ondoa…</translation>
    </message>
    <message>
        <source>Delete a model of your own from this computer</source>
        <translation>Futa modeli yako mwenyewe kutoka kompyuta hii</translation>
    </message>
    <message>
        <source>Turn a checkpoint, from a file or an address, into a model</source>
        <translation>Geuza checkpoint, kutoka faili au anwani, kuwa modeli</translation>
    </message>
    <message>
        <source>&amp;Import or fetch…</source>
        <translation>&amp;Ingiza au leta…</translation>
    </message>
    <message>
        <source>About the chosen model</source>
        <translation>Kuhusu modeli iliyochaguliwa</translation>
    </message>
    <message>
        <source>Models are being looked at.</source>
        <translation>Modeli zinaangaliwa.</translation>
    </message>
    <message>
        <source>Remove “{name}”?</source>
        <translation>Ondoa “{name}”?</translation>
    </message>
    <message>
        <source>Remove a model</source>
        <translation>Ondoa modeli</translation>
    </message>
    <message>
        <source>Its file is deleted, which can&apos;t be undone. Analyses that were made with it stay.</source>
        <translation>Faili yake itafutwa, na haiwezi kurejeshwa. Uchanganuzi uliofanywa nayo utabaki.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Iache</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ondoa</translation>
    </message>
    <message>
        <source>default</source>
        <translation>chaguo-msingi</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>inatumika</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>programu</translation>
    </message>
    <message>
        <source>you</source>
        <translation>wewe</translation>
    </message>
    <message>
        <source>can&apos;t be used</source>
        <translation>haiwezi kutumika</translation>
    </message>
    <message>
        <source>{track} and {other}</source>
        <translation>{track} na {other}</translation>
    </message>
    <message>
        <source>SHA-256 of its file: {sha256}</source>
        <translation>SHA-256 ya faili yake: {sha256}</translation>
    </message>
    <message>
        <source>You see a consolidation in this clip</source>
        <translation>Unaona konsolidesheni katika klipu hii</translation>
    </message>
    <message>
        <source>You see no consolidation in this clip</source>
        <translation>Huoni konsolidesheni katika klipu hii</translation>
    </message>
    <message>
        <source>The clip does not let you tell</source>
        <translation>Klipu haikuwezeshi kubaini</translation>
    </message>
    <message>
        <source>The largest consolidation is small; a second press takes the size back</source>
        <translation>Konsolidesheni kubwa kuliko zote ni ndogo; kubonyeza tena huondoa ukubwa</translation>
    </message>
    <message>
        <source>The largest consolidation is large; a second press takes the size back</source>
        <translation>Konsolidesheni kubwa kuliko zote ni kubwa; kubonyeza tena huondoa ukubwa</translation>
    </message>
    <message>
        <source>Your verdict: {answer}</source>
        <translation>Uamuzi wako: {answer}</translation>
    </message>
    <message>
        <source>Note on your verdict</source>
        <translation>Dokezo la uamuzi wako</translation>
    </message>
    <message>
        <source>A note on your verdict; saved on Enter</source>
        <translation>Dokezo la uamuzi wako; huhifadhiwa kwa Enter</translation>
    </message>
    <message>
        <source>Give blind verdict</source>
        <translation>Toa uamuzi bila modeli</translation>
    </message>
    <message>
        <source>Save this verdict for good, and show what the model says</source>
        <translation>Hifadhi uamuzi huu kabisa, na uonyeshe inachosema modeli</translation>
    </message>
    <message>
        <source>Take your verdict back; one given blind stays</source>
        <translation>Ondoa uamuzi wako; uliotolewa bila modeli hubaki</translation>
    </message>
    <message>
        <source>Take your verdict back</source>
        <translation>Ondoa uamuzi wako</translation>
    </message>
    <message>
        <source>Consolidation:</source>
        <translation>Konsolidesheni:</translation>
    </message>
    <message>
        <source>Said blind: {verdict}.</source>
        <translation>Bila modeli ulisema: {verdict}.</translation>
    </message>
    <message>
        <source>{name}: {verdict} (“{note}”)</source>
        <translation>{name}: {verdict} (“{note}”)</translation>
    </message>
    <message>
        <source>The outline crosses itself: move the corners so that its edges don&apos;t meet.</source>
        <translation>Mpaka unajikata wenyewe: sogeza kona ili kingo zake zisikutane.</translation>
    </message>
    <message>
        <source>The region is too small: it must measure {across} × {down} pixels at least, and hold {share} of the frame.</source>
        <translation>Eneo ni dogo mno: lazima liwe angalau pikseli {across} × {down}, na lichukue {share} ya fremu.</translation>
    </message>
    <message>
        <source>No clip has been analysed yet.</source>
        <translation>Hakuna klipu iliyochanganuliwa bado.</translation>
    </message>
    <message>
        <source>Open a clip, or wait for the first values.</source>
        <translation>Fungua klipu, au subiri thamani za kwanza.</translation>
    </message>
    <message>
        <source>The model&apos;s answers are hidden until you have given your verdict.</source>
        <translation>Majibu ya modeli yamefichwa hadi utoe uamuzi wako.</translation>
    </message>
    <message>
        <source>Give your verdict on the clip, or leave blind mode.</source>
        <translation>Toa uamuzi wako kuhusu klipu, au ondoka kwenye hali bila modeli.</translation>
    </message>
    <message>
        <source>M-mode is not shown.</source>
        <translation>M-mode haionyeshwi.</translation>
    </message>
    <message>
        <source>The frame shown</source>
        <translation>Fremu inayoonyeshwa</translation>
    </message>
    <message>
        <source>The tracks</source>
        <translation>Mikondo</translation>
    </message>
    <message>
        <source>The whole region in the brightness and contrast shown, however it is zoomed</source>
        <translation>Eneo zima kwa mwangaza na kontrasti inayoonyeshwa, vyovyote lilivyokuzwa</translation>
    </message>
    <message>
        <source>Both tracks as they are on screen</source>
        <translation>Mikondo yote miwili kama ilivyo kwenye skrini</translation>
    </message>
    <message>
        <source>The line over time as it is on screen</source>
        <translation>Mstari kwa wakati kama ulivyo kwenye skrini</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Hifadhi picha</translation>
    </message>
    <message>
        <source>What is the picture to show?</source>
        <translation>Picha ionyeshe nini?</translation>
    </message>
    <message>
        <source>Heat map beside the frame as recorded</source>
        <translation>Ramani ya joto kando ya fremu kama ilivyorekodiwa</translation>
    </message>
    <message>
        <source>The one that is switched on, with its colour bar</source>
        <translation>Ile iliyowashwa, pamoja na upau wake wa rangi</translation>
    </message>
    <message>
        <source>The lines drawn on this frame, with their lengths</source>
        <translation>Mistari iliyochorwa kwenye fremu hii, pamoja na urefu wake</translation>
    </message>
    <message>
        <source>All of the frame: names and dates may stand there</source>
        <translation>Fremu yote: huenda ina majina na tarehe</translation>
    </message>
    <message>
        <source>Otherwise what lies outside the region is left out</source>
        <translation>Vinginevyo kilicho nje ya eneo huachwa</translation>
    </message>
    <message>
        <source>What the picture tells</source>
        <translation>Inachosema picha</translation>
    </message>
    <message>
        <source>Nothing in it tells who the patient is.</source>
        <translation>Hakuna chochote ndani yake kinachosema mgonjwa ni nani.</translation>
    </message>
    <message>
        <source>No region is known that could be shown alone: all of the frame has to be.</source>
        <translation>Hakuna eneo linalojulikana la kuonyeshwa peke yake: lazima fremu yote ionyeshwe.</translation>
    </message>
    <message>
        <source>There is no flagged segment to loop.</source>
        <translation>Hakuna kipande kilichoashiriwa cha kurudia.</translation>
    </message>
    <message>
        <source>The file doesn&apos;t tell how many frames per second were recorded. All times, the speed of playback and the durations of segments follow from the rate that is set here; the frames and their values stay as they are.</source>
        <translation>Faili haisemi fremu ngapi zilirekodiwa kwa sekunde. Nyakati zote, kasi ya uchezaji na muda wa vipande hufuata kasi inayowekwa hapa; fremu na thamani zake hubaki kama zilivyo.</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Kasi ya fremu</translation>
    </message>
    <message>
        <source> frames/s</source>
        <translation> fremu/s</translation>
    </message>
    <message>
        <source>Frames per second, {lowest} to {highest}</source>
        <translation>Fremu kwa sekunde, {lowest} hadi {highest}</translation>
    </message>
    <message>
        <source>As assumed</source>
        <translation>Kama ilivyokisiwa</translation>
    </message>
    <message>
        <source>Back to {rate} frames per second, which is a guess</source>
        <translation>Rudi kwenye fremu {rate} kwa sekunde, ambayo ni makisio</translation>
    </message>
    <message>
        <source>At which rate was this clip recorded?</source>
        <translation>Klipu hii ilirekodiwa kwa kasi gani?</translation>
    </message>
    <message>
        <source>not in this model</source>
        <translation>haimo katika modeli hii</translation>
    </message>
    <message>
        <source>not analysed yet</source>
        <translation>haijachanganuliwa bado</translation>
    </message>
    <message>
        <source>{track} of this frame: {value}</source>
        <translation>{track} wa fremu hii: {value}</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Mwangaza</translation>
    </message>
    <message>
        <source>Brightness of the display only</source>
        <translation>Mwangaza wa onyesho tu</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrasti</translation>
    </message>
    <message>
        <source>Contrast of the display only</source>
        <translation>Kontrasti ya onyesho tu</translation>
    </message>
    <message>
        <source>Frame number</source>
        <translation>Namba ya fremu</translation>
    </message>
    <message>
        <source>The file doesn&apos;t tell the frame rate: click to set it</source>
        <translation>Faili haisemi kasi ya fremu: bofya kuiweka</translation>
    </message>
    <message>
        <source>The picture of this frame is being read</source>
        <translation>Picha ya fremu hii inasomwa</translation>
    </message>
    <message>
        <source>No clip</source>
        <translation>Hakuna klipu</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} kati ya {whole}</translation>
    </message>
    <message>
        <source>{rate}/s set</source>
        <translation>{rate}/s imewekwa</translation>
    </message>
    <message>
        <source>{rate}/s assumed</source>
        <translation>{rate}/s imekisiwa</translation>
    </message>
    <message>
        <source>{size}, {rate} frames/s</source>
        <translation>{size}, fremu {rate}/s</translation>
    </message>
    <message>
        <source>Scanners and settings differ, and so do the distances of healthy lungs. Choose clips from your own scanner of people without consolidation. The model measures how far they lie from each other, and from that you choose the threshold. Nothing leaves this computer.</source>
        <translation>Skana na mipangilio hutofautiana, na vivyo hivyo umbali wa mapafu yenye afya. Chagua klipu za skana yako za watu wasio na konsolidesheni. Modeli hupima umbali kati yake, na kutokana na huo unachagua kizingiti. Hakuna kinachotoka kwenye kompyuta hii.</translation>
    </message>
    <message>
        <source>Keep small pictures of these clips&apos; frames, and the clips&apos; names, in the profile</source>
        <translation>Hifadhi katika wasifu picha ndogo za fremu za klipu hizi, na majina ya klipu</translation>
    </message>
    <message>
        <source>The panel “Looks like” then shows which of them are nearest to a frame. A profile with pictures holds patients&apos; images: do not hand it on without asking them</source>
        <translation>Kisha paneli “Inafanana na” huonyesha zipi ziko karibu zaidi na fremu. Wasifu wenye picha una picha za wagonjwa: usiukabidhi bila kuwauliza</translation>
    </message>
    <message>
        <source>Recalibrate {model}</source>
        <translation>Sawazisha upya {model}</translation>
    </message>
    <message>
        <source>Healthy clip</source>
        <translation>Klipu ya mwenye afya</translation>
    </message>
    <message>
        <source>Healthy clips</source>
        <translation>Klipu za wenye afya</translation>
    </message>
    <message>
        <source>Give all clips of one patient the same name; patients are compared with others only</source>
        <translation>Zipe klipu zote za mgonjwa mmoja jina moja; wagonjwa hulinganishwa na wengine tu</translation>
    </message>
    <message>
        <source>Add clips…</source>
        <translation>Ongeza klipu…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ongeza folda…</translation>
    </message>
    <message>
        <source>All clips of a folder; each of its subfolders is taken for one patient</source>
        <translation>Klipu zote za folda; kila folda ndogo yake huchukuliwa kuwa mgonjwa mmoja</translation>
    </message>
    <message>
        <source>Take the selected clips off the list; the files stay</source>
        <translation>Ondoa klipu zilizochaguliwa kwenye orodha; faili hubaki</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Pima</translation>
    </message>
    <message>
        <source>Run the model over the listed clips</source>
        <translation>Endesha modeli kwenye klipu zilizoorodheshwa</translation>
    </message>
    <message>
        <source>Clips measured</source>
        <translation>Klipu zilizopimwa</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Jina la wasifu</translation>
    </message>
    <message>
        <source>Save profile</source>
        <translation>Hifadhi wasifu</translation>
    </message>
    <message>
        <source>Keep it as a model of your own, and use it from now on</source>
        <translation>Uhifadhi kama modeli yako mwenyewe, na uutumie kuanzia sasa</translation>
    </message>
    <message>
        <source>{done} of {n} clip measured.</source>
        <translation>Klipu {done} kati ya {n} imepimwa.</translation>
    </message>
    <message>
        <source>{done} of {n} clips measured.</source>
        <translation>Klipu {done} kati ya {n} zimepimwa.</translation>
    </message>
    <message>
        <source>{n} clip of {patients} patients measured.</source>
        <translation>Klipu {n} ya wagonjwa {patients} imepimwa.</translation>
    </message>
    <message>
        <source>{n} clips of {patients} patients measured.</source>
        <translation>Klipu {n} za wagonjwa {patients} zimepimwa.</translation>
    </message>
    <message>
        <source>{sentence} Passed over.</source>
        <translation>{sentence} Imerukwa.</translation>
    </message>
    <message>
        <source>Name of the &amp;profile</source>
        <translation>Jina la &amp;wasifu</translation>
    </message>
    <message>
        <source>Replace profile</source>
        <translation>Badilisha wasifu</translation>
    </message>
    <message>
        <source>Add healthy clips</source>
        <translation>Ongeza klipu za wenye afya</translation>
    </message>
    <message>
        <source>Add a folder of healthy clips</source>
        <translation>Ongeza folda ya klipu za wenye afya</translation>
    </message>
    <message>
        <source>Add clips of at least two patients.</source>
        <translation>Ongeza klipu za angalau wagonjwa wawili.</translation>
    </message>
    <message>
        <source>All are one patient&apos;s. Add another patient&apos;s clips, or name the patients apart.</source>
        <translation>Zote ni za mgonjwa mmoja. Ongeza klipu za mgonjwa mwingine, au wape wagonjwa majina tofauti.</translation>
    </message>
    <message>
        <source>{n} clip of {patients} patients.</source>
        <translation>Klipu {n} ya wagonjwa {patients}.</translation>
    </message>
    <message>
        <source>{n} clips of {patients} patients.</source>
        <translation>Klipu {n} za wagonjwa {patients}.</translation>
    </message>
    <message>
        <source>With fewer than {few} clips a specificity says little.</source>
        <translation>Kwa klipu chini ya {few} umahususi hauelezi mengi.</translation>
    </message>
    <message>
        <source>Go on with {name}</source>
        <translation>Endelea na {name}</translation>
    </message>
    <message>
        <source>Open recent exam {name}</source>
        <translation>Fungua uchunguzi wa karibuni {name}</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Fungua vya karibuni</translation>
    </message>
    <message>
        <source>Open this recent file</source>
        <translation>Fungua faili hii ya karibuni</translation>
    </message>
    <message>
        <source>Share of reference frames at or above the threshold</source>
        <translation>Sehemu ya fremu za marejeleo zilizo kwenye kizingiti au juu yake</translation>
    </message>
    <message>
        <source>Distribution of the reference&apos;s own distances</source>
        <translation>Mgawanyo wa umbali wa marejeleo yenyewe</translation>
    </message>
    <message>
        <source>How far each frame of the reference lies from the reference of other patients; bars beyond the threshold are coloured</source>
        <translation>Umbali wa kila fremu ya marejeleo hadi marejeleo ya wagonjwa wengine; mihimili iliyovuka kizingiti ina rangi</translation>
    </message>
    <message>
        <source>Reference, % of frames</source>
        <translation>Marejeleo, % ya fremu</translation>
    </message>
    <message>
        <source>exceeded by {share} of reference frames</source>
        <translation>kimevukwa na {share} ya fremu za marejeleo</translation>
    </message>
    <message>
        <source>Drag the corners until the outline holds the ultrasound image and nothing else. Click an edge to add a corner, double click a corner to remove it, drag inside to move all; Tab and the arrow keys do it too. Apply analyses the clip anew, and clips that look alike get the region drawn here, too.</source>
        <translation>Buruta kona hadi mpaka ushike picha ya ultrasound peke yake. Bofya ukingo kuongeza kona, bofya kona mara mbili kuiondoa, buruta ndani kusogeza zote; Tab na vitufe vya mshale hufanya hivyo pia. “Tumia” huchanganua klipu upya, na klipu zinazofanana hupata pia eneo lililochorwa hapa.</translation>
    </message>
    <message>
        <source>No region was found in this clip, so whole frames are used.</source>
        <translation>Hakuna eneo lililopatikana katika klipu hii, hivyo fremu nzima hutumika.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Eneo</translation>
    </message>
    <message>
        <source>Use found region</source>
        <translation>Tumia eneo lililopatikana</translation>
    </message>
    <message>
        <source>Whole frame</source>
        <translation>Fremu nzima</translation>
    </message>
    <message>
        <source>Analyse whole frames of this clip</source>
        <translation>Changanua fremu nzima za klipu hii</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Mstatili</translation>
    </message>
    <message>
        <source>Start anew with a rectangle</source>
        <translation>Anza upya na mstatili</translation>
    </message>
    <message>
        <source>Leave the region as it is (Esc)</source>
        <translation>Acha eneo kama lilivyo (Esc)</translation>
    </message>
    <message>
        <source>Use this region (Enter)</source>
        <translation>Tumia eneo hili (Enter)</translation>
    </message>
    <message>
        <source>Use the file&apos;s region</source>
        <translation>Tumia eneo la faili</translation>
    </message>
    <message>
        <source>The region stated in the file</source>
        <translation>Eneo lililotajwa katika faili</translation>
    </message>
    <message>
        <source>The region found in the frames</source>
        <translation>Eneo lililopatikana katika fremu</translation>
    </message>
    <message>
        <source>Outline of the region</source>
        <translation>Mpaka wa eneo</translation>
    </message>
    <message>
        <source>Drag a corner, or click an edge to add one; double click a corner to remove it. Drag inside to move all.</source>
        <translation>Buruta kona, au bofya ukingo kuongeza moja; bofya kona mara mbili kuiondoa. Buruta ndani kusogeza zote.</translation>
    </message>
    <message>
        <source>{count} corners, none chosen</source>
        <translation>Kona {count}, hakuna iliyochaguliwa</translation>
    </message>
    <message>
        <source>Corner {number} of {count}, at {x}, {y}</source>
        <translation>Kona {number} kati ya {count}, kwenye {x}, {y}</translation>
    </message>
    <message>
        <source>Region: from the file</source>
        <translation>Eneo: la faili</translation>
    </message>
    <message>
        <source>Region: found</source>
        <translation>Eneo: lililopatikana</translation>
    </message>
    <message>
        <source>Region: drawn</source>
        <translation>Eneo: lililochorwa</translation>
    </message>
    <message>
        <source>Region: drawn before</source>
        <translation>Eneo: lililochorwa awali</translation>
    </message>
    <message>
        <source>Region: whole frame</source>
        <translation>Eneo: fremu nzima</translation>
    </message>
    <message>
        <source>Region: none found</source>
        <translation>Eneo: halikupatikana</translation>
    </message>
    <message>
        <source>Nobody has said who reviews: see Review → Reviewer…</source>
        <translation>Anayehakiki hajatajwa: tazama Uhakiki → Mhakiki…</translation>
    </message>
    <message>
        <source>Say something of the clip first: a verdict, a finding or a measurement.</source>
        <translation>Sema kwanza kitu kuhusu klipu: uamuzi, ugunduzi au kipimo.</translation>
    </message>
    <message>
        <source>What is exported doesn&apos;t say who the patient is.</source>
        <translation>Kinachohamishwa hakisemi mgonjwa ni nani.</translation>
    </message>
    <message>
        <source>Each page says that you signed it; otherwise that it is a draft. The history tells it too.</source>
        <translation>Kila ukurasa husema kwamba uliusaini; vinginevyo kwamba ni rasimu. Historia husema hivyo pia.</translation>
    </message>
    <message>
        <source>The report tells name, number and dates of the patient; otherwise a pseudonym alone.</source>
        <translation>Ripoti hutaja jina, namba na tarehe za mgonjwa; vinginevyo jina bandia tu.</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Hamisha ripoti</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Imesainiwa</translation>
    </message>
    <message>
        <source>With the patient&apos;s identity</source>
        <translation>Na utambulisho wa mgonjwa</translation>
    </message>
    <message>
        <source>How is the report issued?</source>
        <translation>Ripoti itolewe vipi?</translation>
    </message>
    <message>
        <source>Choose a format, a name and a folder</source>
        <translation>Chagua muundo, jina na folda</translation>
    </message>
    <message>
        <source>There is no finding to remove: this segment is not judged.</source>
        <translation>Hakuna ugunduzi wa kuondoa: kipande hiki hakijaamuliwa.</translation>
    </message>
    <message>
        <source>You can mark this frame by hand.</source>
        <translation>Unaweza kutia alama fremu hii kwa mkono.</translation>
    </message>
    <message>
        <source>Go to one, or mark this frame by hand.</source>
        <translation>Nenda kwenye kimoja, au tia alama fremu hii kwa mkono.</translation>
    </message>
    <message>
        <source>Set the in point of the range first.</source>
        <translation>Weka kwanza mwanzo wa safu.</translation>
    </message>
    <message>
        <source>Every segment listed is judged. From here on, all rows are stepped through.</source>
        <translation>Kila kipande kilichoorodheshwa kimeamuliwa. Kuanzia hapa, safu mlalo zote hupitiwa.</translation>
    </message>
    <message>
        <source>Preparing the plots…</source>
        <translation>Inaandaa grafu…</translation>
    </message>
    <message>
        <source>Every judgement is kept under the name of the reviewer who made it, so that two reviewers of one clip never overwrite each other, and the history can tell who did what. The name stays on this computer, in its reviews and in what you export.</source>
        <translation>Kila uamuzi huhifadhiwa kwa jina la mhakiki aliyeutoa, ili wahakiki wawili wa klipu moja wasifute kazi ya mwenzake, na historia iweze kusema nani alifanya nini. Jina hubaki kwenye kompyuta hii, katika uhakiki wake na katika unachohamisha.</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Mhakiki</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Jina lako</translation>
    </message>
    <message>
        <source>Name of the reviewer</source>
        <translation>Jina la mhakiki</translation>
    </message>
    <message>
        <source>Type your name, or choose it</source>
        <translation>Andika jina lako, au lichague</translation>
    </message>
    <message>
        <source>Who reviews?</source>
        <translation>Nani anahakiki?</translation>
    </message>
    <message>
        <source>Minimum run</source>
        <translation>Mfuatano wa chini</translation>
    </message>
    <message>
        <source>A segment spans at least this many frames</source>
        <translation>Kipande kinachukua angalau fremu hizi</translation>
    </message>
    <message>
        <source>Bridges up to</source>
        <translation>Huunganisha hadi</translation>
    </message>
    <message>
        <source>Up to this many frames below the threshold don&apos;t end a segment</source>
        <translation>Hadi fremu hizi chini ya kizingiti hazimalizi kipande</translation>
    </message>
    <message>
        <source>Minimum run, and how many frames are bridged, as they come with the model</source>
        <translation>Mfuatano wa chini, na idadi ya fremu zinazounganishwa, kama zilivyokuja na modeli</translation>
    </message>
    <message>
        <source>Back to the model&apos;s rule</source>
        <translation>Rudi kwenye kanuni ya modeli</translation>
    </message>
    <message>
        <source>frames</source>
        <translation>fremu</translation>
    </message>
    <message>
        <source>model: {value}</source>
        <translation>modeli: {value}</translation>
    </message>
    <message>
        <source>What you did before is kept here and saved as soon as that works again; until then, nothing is judged.</source>
        <translation>Ulichofanya awali kimewekwa hapa na kitahifadhiwa mara hilo likiwezekana tena; hadi hapo, hakuna kinachoamuliwa.</translation>
    </message>
    <message>
        <source>Reviews can be looked at, not changed</source>
        <translation>Uhakiki unaweza kuangaliwa, si kubadilishwa</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Haijahifadhiwa</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Jaribu tena</translation>
    </message>
    <message>
        <source>If you quit now, it is lost.</source>
        <translation>Ukitoka sasa, itapotea.</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Usifunge</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>Toka hata hivyo</translation>
    </message>
    <message>
        <source>No scale is known: lengths are told in pixels.</source>
        <translation>Hakuna skeli inayojulikana: urefu hutajwa kwa pikseli.</translation>
    </message>
    <message>
        <source>The file states a scale for parts of the frame; lengths elsewhere are told in pixels.</source>
        <translation>Faili inataja skeli ya sehemu za fremu; urefu kwingine hutajwa kwa pikseli.</translation>
    </message>
    <message>
        <source>Scale: set</source>
        <translation>Skeli: imewekwa</translation>
    </message>
    <message>
        <source>Scale: from the file</source>
        <translation>Skeli: ya faili</translation>
    </message>
    <message>
        <source>Scale: none</source>
        <translation>Skeli: hakuna</translation>
    </message>
    <message>
        <source>Click or drag to go to a frame; flagged segments are marked beneath, your findings above</source>
        <translation>Bofya au buruta kwenda kwenye fremu; vipande vilivyoashiriwa viko chini, ugunduzi wako juu</translation>
    </message>
    <message>
        <source>Checks models, engines, reading, analysis, report, the store of reviews and the disk, with what travels with the program. It takes a minute or two. Nothing is told of patients or clips.</source>
        <translation>Hukagua modeli, injini, usomaji, uchanganuzi, ripoti, hifadhi ya uhakiki na diski, kwa vilivyokuja na programu. Huchukua dakika moja au mbili. Hakuna kinachosemwa kuhusu wagonjwa au klipu.</translation>
    </message>
    <message>
        <source>✓ passed</source>
        <translation>✓ imefaulu</translation>
    </message>
    <message>
        <source>– none</source>
        <translation>– hakuna</translation>
    </message>
    <message>
        <source>✗ failed</source>
        <translation>✗ imeshindwa</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>inasubiri</translation>
    </message>
    <message>
        <source>running…</source>
        <translation>inaendelea…</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>Kujijaribu</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Ukaguzi</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Tokeo</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Kilichobainika</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Kaguzi</translation>
    </message>
    <message>
        <source>Result of the self-test</source>
        <translation>Tokeo la kujijaribu</translation>
    </message>
    <message>
        <source>&amp;Test again</source>
        <translation>&amp;Jaribu tena</translation>
    </message>
    <message>
        <source>Run all checks once more</source>
        <translation>Endesha kaguzi zote mara nyingine</translation>
    </message>
    <message>
        <source>Stop after the check that is running</source>
        <translation>Simama baada ya ukaguzi unaoendelea</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Nakili</translation>
    </message>
    <message>
        <source>Copy the table as text</source>
        <translation>Nakili jedwali kama maandishi</translation>
    </message>
    <message>
        <source>Save for s&amp;upport…</source>
        <translation>&amp;Hifadhi kwa msaada…</translation>
    </message>
    <message>
        <source>Write the results to a file that can be sent to support</source>
        <translation>Andika matokeo kwenye faili inayoweza kutumwa kwa msaada</translation>
    </message>
    <message>
        <source>The checks are running.</source>
        <translation>Kaguzi zinaendelea.</translation>
    </message>
    <message>
        <source>not made</source>
        <translation>haikufanywa</translation>
    </message>
    <message>
        <source>{failed} of {done} checks failed.</source>
        <translation>Kaguzi {failed} kati ya {done} zimeshindwa.</translation>
    </message>
    <message>
        <source>Stopped after {done} of {total} checks.</source>
        <translation>Imesimama baada ya kaguzi {done} kati ya {total}.</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>Kila kitu kinafanya kazi.</translation>
    </message>
    <message>
        <source>Stopping after the check that is running.</source>
        <translation>Inasimama baada ya ukaguzi unaoendelea.</translation>
    </message>
    <message>
        <source>Save the results for support</source>
        <translation>Hifadhi matokeo kwa msaada</translation>
    </message>
    <message>
        <source>Click or drag to move the threshold; how many frames lie at or above it is drawn as a hill.</source>
        <translation>Bofya au buruta kusogeza kizingiti; idadi ya fremu zilizo kwenye kizingiti au juu yake imechorwa kama kilima.</translation>
    </message>
    <message>
        <source>{track} verdict by threshold</source>
        <translation>Uamuzi kwa kizingiti: {track}</translation>
    </message>
    <message>
        <source>At {threshold}: {answer}, longest run {longest}, {over} at or above.</source>
        <translation>Kwenye {threshold}: {answer}, mfuatano mrefu zaidi {longest}, {over} kwenye kizingiti au juu.</translation>
    </message>
    <message>
        <source>positive</source>
        <translation>chanya</translation>
    </message>
    <message>
        <source>not positive</source>
        <translation>si chanya</translation>
    </message>
    <message>
        <source>not positive so far</source>
        <translation>si chanya hadi sasa</translation>
    </message>
    <message>
        <source>Not positive at any threshold.</source>
        <translation>Si chanya kwa kizingiti chochote.</translation>
    </message>
    <message>
        <source>Not positive so far at any threshold.</source>
        <translation>Si chanya hadi sasa kwa kizingiti chochote.</translation>
    </message>
    <message>
        <source>Positive up to {score}, the score; not positive above.</source>
        <translation>Chanya hadi {score}, yaani skoa; si chanya juu yake.</translation>
    </message>
    <message>
        <source>Positive up to {score}, the score; not positive so far above.</source>
        <translation>Chanya hadi {score}, yaani skoa; si chanya hadi sasa juu yake.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Mikato</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Tafuta mipangilio</translation>
    </message>
    <message>
        <source>Show the settings alone that have these words</source>
        <translation>Onyesha tu mipangilio yenye maneno haya</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Kurasa za mipangilio</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Hakuna mpangilio wenye maneno haya.</translation>
    </message>
    <message>
        <source>Reset &amp;page</source>
        <translation>Weka upya &amp;ukurasa</translation>
    </message>
    <message>
        <source>Show the defaults of this page; OK takes them</source>
        <translation>Onyesha chaguo-msingi za ukurasa huu; Sawa inazikubali</translation>
    </message>
    <message>
        <source>Show the defaults of all pages; OK takes them</source>
        <translation>Onyesha chaguo-msingi za kurasa zote; Sawa inazikubali</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>Weka upya &amp;yote</translation>
    </message>
    <message>
        <source>Automatic: the fastest that is exact enough</source>
        <translation>Otomatiki: cha haraka zaidi chenye usahihi wa kutosha</translation>
    </message>
    <message>
        <source>32 bits (float32)</source>
        <translation>Biti 32 (float32)</translation>
    </message>
    <message>
        <source>16 bits (bfloat16)</source>
        <translation>Biti 16 (bfloat16)</translation>
    </message>
    <message>
        <source>16 bits (float16)</source>
        <translation>Biti 16 (float16)</translation>
    </message>
    <message>
        <source>As chosen last</source>
        <translation>Kama ilivyochaguliwa mwisho</translation>
    </message>
    <message>
        <source>Loop each clip</source>
        <translation>Rudia kila klipu</translation>
    </message>
    <message>
        <source>Play each clip once</source>
        <translation>Cheza kila klipu mara moja</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Kama mfumo</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Angavu</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Giza</translation>
    </message>
    <message>
        <source>What computes the tracks. Another one analyses the clip shown again.</source>
        <translation>Kinachokokotoa mikondo. Kingine huchanganua tena klipu inayoonyeshwa.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Otomatiki</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Usahihi</translation>
    </message>
    <message>
        <source>What the device computes in. Automatic takes no precision that changes the model&apos;s values noticeably; one that you choose is taken as it is.</source>
        <translation>Usahihi ambao kifaa hukokotoa kwao. Otomatiki haichukui usahihi unaobadilisha kwa dhahiri thamani za modeli; unaouchagua mwenyewe hutumika kama ulivyo.</translation>
    </message>
    <message>
        <source>Memory for frames</source>
        <translation>Kumbukumbu ya fremu</translation>
    </message>
    <message>
        <source>What the decoded frames of a clip may take. Frames of a clip that needs more are read from its file when they are shown. It holds for clips opened from now on.</source>
        <translation>Kiasi ambacho fremu zilizosimbuliwa za klipu zinaweza kuchukua. Fremu za klipu inayohitaji zaidi husomwa kwenye faili yake zinapoonyeshwa. Hutumika kwa klipu zitakazofunguliwa kuanzia sasa.</translation>
    </message>
    <message>
        <source>{n} MiB</source>
        <translation>{n} MiB</translation>
    </message>
    <message>
        <source>Automatic: {n} MiB</source>
        <translation>Otomatiki: {n} MiB</translation>
    </message>
    <message>
        <source>Speed at first</source>
        <translation>Kasi ya mwanzo</translation>
    </message>
    <message>
        <source>The speed that a clip begins at when it is opened.</source>
        <translation>Kasi ambayo klipu huanza nayo inapofunguliwa.</translation>
    </message>
    <message>
        <source>Loop at first</source>
        <translation>Kurudia mwanzoni</translation>
    </message>
    <message>
        <source>Whether a clip that is opened plays over and over.</source>
        <translation>Iwapo klipu inayofunguliwa hucheza tena na tena.</translation>
    </message>
    <message>
        <source>Play at once</source>
        <translation>Cheza papo hapo</translation>
    </message>
    <message>
        <source>A clip plays as soon as it is open.</source>
        <translation>Klipu hucheza mara inapofunguliwa.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Mandhari</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Rangi</translation>
    </message>
    <message>
        <source>Light or dark. A frame is always shown against black.</source>
        <translation>Angavu au giza. Fremu huonyeshwa daima kwenye weusi.</translation>
    </message>
    <message>
        <source>Size of texts</source>
        <translation>Ukubwa wa maandishi</translation>
    </message>
    <message>
        <source>Against the system&apos;s own. It holds when the program is started again.</source>
        <translation>Kulinganisha na wa mfumo. Hutumika programu inapoanzishwa tena.</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Utambulisho</translation>
    </message>
    <message>
        <source>The window shows nothing that tells who the patient is; as in the View menu.</source>
        <translation>Dirisha halionyeshi chochote kinachosema mgonjwa ni nani; kama katika menyu ya Mwonekano.</translation>
    </message>
    <message>
        <source>What the model says is hidden until you have given your verdict; as in the Review menu.</source>
        <translation>Inachosema modeli kinafichwa hadi utoe uamuzi wako; kama katika menyu ya Uhakiki.</translation>
    </message>
    <message>
        <source>It holds when the program is started again. Reports and other files are written in English. Translations that are machine-made have not been checked by anybody who speaks the language.</source>
        <translation>Hutumika programu inapoanzishwa tena. Ripoti na faili nyingine huandikwa kwa Kiingereza. Tafsiri zilizofanywa na mashine hazijakaguliwa na yeyote anayezungumza lugha hiyo.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lugha</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Lugha ya dirisha</translation>
    </message>
    <message>
        <source>Reviews, exams and analyses</source>
        <translation>Uhakiki, uchunguzi na uchanganuzi</translation>
    </message>
    <message>
        <source>Models made ready for this computer</source>
        <translation>Modeli zilizoandaliwa kwa kompyuta hii</translation>
    </message>
    <message>
        <source>Results of the command line</source>
        <translation>Matokeo ya mstari wa amri</translation>
    </message>
    <message>
        <source>Models fetched in part</source>
        <translation>Modeli zilizoletwa nusu</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Hifadhi</translation>
    </message>
    <message>
        <source>Forget clips opened last</source>
        <translation>Sahau klipu zilizofunguliwa mwisho</translation>
    </message>
    <message>
        <source>Empty the lists of clips and archives opened last</source>
        <translation>Futa orodha za klipu na majalada yaliyofunguliwa mwisho</translation>
    </message>
    <message>
        <source>All is kept on this computer. What is cleared here is gone at once, and is made or fetched again when it is needed.</source>
        <translation>Yote huwekwa kwenye kompyuta hii. Kinachofutwa hapa hutoweka mara moja, na huundwa au huletwa tena kinapohitajika.</translation>
    </message>
    <message>
        <source>Size: {what}</source>
        <translation>Ukubwa: {what}</translation>
    </message>
    <message>
        <source>Folder: {what}</source>
        <translation>Folda: {what}</translation>
    </message>
    <message>
        <source>To be copied</source>
        <translation>Ya kunakili</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Futa</translation>
    </message>
    <message>
        <source>Delete what is in it; it is made again when it is needed</source>
        <translation>Futa kilichomo; huundwa tena kinapohitajika</translation>
    </message>
    <message>
        <source>Clear: {what}</source>
        <translation>Futa: {what}</translation>
    </message>
    <message>
        <source>Frame: wheel</source>
        <translation>Fremu: gurudumu</translation>
    </message>
    <message>
        <source>Zoom at the cursor</source>
        <translation>Kuza penye kishale</translation>
    </message>
    <message>
        <source>Frame: drag</source>
        <translation>Fremu: buruta</translation>
    </message>
    <message>
        <source>Move the zoomed frame</source>
        <translation>Sogeza fremu iliyokuzwa</translation>
    </message>
    <message>
        <source>Frame: double click</source>
        <translation>Fremu: bofya mara mbili</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Tosheza</translation>
    </message>
    <message>
        <source>Region: drag a corner</source>
        <translation>Eneo: buruta kona</translation>
    </message>
    <message>
        <source>Move it; with the keyboard: Tab, then the arrow keys</source>
        <translation>Isogeze; kwa kibodi: Tab, kisha vitufe vya mshale</translation>
    </message>
    <message>
        <source>Region: click an edge</source>
        <translation>Eneo: bofya ukingo</translation>
    </message>
    <message>
        <source>Add a corner; with the keyboard: Ins</source>
        <translation>Ongeza kona; kwa kibodi: Ins</translation>
    </message>
    <message>
        <source>Region: double click a corner</source>
        <translation>Eneo: bofya kona mara mbili</translation>
    </message>
    <message>
        <source>Remove it; with the keyboard: Del</source>
        <translation>Iondoe; kwa kibodi: Del</translation>
    </message>
    <message>
        <source>Region: drag inside</source>
        <translation>Eneo: buruta ndani</translation>
    </message>
    <message>
        <source>Move all of it</source>
        <translation>Sogeza lote</translation>
    </message>
    <message>
        <source>Measurement: drag an end, or the line</source>
        <translation>Kipimo: buruta ncha, au mstari</translation>
    </message>
    <message>
        <source>Measurement: Shift and drag</source>
        <translation>Kipimo: Shift na kuburuta</translation>
    </message>
    <message>
        <source>Keep it level or upright</source>
        <translation>Kiweke mlalo au wima</translation>
    </message>
    <message>
        <source>Plot: click or drag</source>
        <translation>Grafu: bofya au buruta</translation>
    </message>
    <message>
        <source>Go to a frame</source>
        <translation>Nenda kwenye fremu</translation>
    </message>
    <message>
        <source>Plot: Shift and drag</source>
        <translation>Grafu: Shift na kuburuta</translation>
    </message>
    <message>
        <source>Mark a range as a finding</source>
        <translation>Tia alama safu ya fremu kama ugunduzi</translation>
    </message>
    <message>
        <source>Plot: drag the dashed line</source>
        <translation>Grafu: buruta mstari wa vistari</translation>
    </message>
    <message>
        <source>Move the threshold</source>
        <translation>Sogeza kizingiti</translation>
    </message>
    <message>
        <source>Plot: wheel</source>
        <translation>Grafu: gurudumu</translation>
    </message>
    <message>
        <source>Zoom in time</source>
        <translation>Kuza wakati</translation>
    </message>
    <message>
        <source>Plot: drag with the middle button</source>
        <translation>Grafu: buruta kwa kitufe cha kati</translation>
    </message>
    <message>
        <source>Move in time</source>
        <translation>Sogea katika wakati</translation>
    </message>
    <message>
        <source>Plot: double click</source>
        <translation>Grafu: bofya mara mbili</translation>
    </message>
    <message>
        <source>Whole clip</source>
        <translation>Klipu nzima</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Kitendo</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Mkato</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Kinachofanya</translation>
    </message>
    <message>
        <source>Actions and their shortcuts</source>
        <translation>Vitendo na mikato yake</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>Mkato mpya</translation>
    </message>
    <message>
        <source>Click here and press the new key, alone or with Ctrl, Shift or Alt</source>
        <translation>Bofya hapa na ubonyeze kitufe kipya, peke yake au pamoja na Ctrl, Shift au Alt</translation>
    </message>
    <message>
        <source>Reset the shortcut</source>
        <translation>Weka upya njia ya mkato</translation>
    </message>
    <message>
        <source>Give this action its own key back</source>
        <translation>Rudishia kitendo hiki kitufe chake</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>Kipanya</translation>
    </message>
    <message>
        <source>{keys} (changed)</source>
        <translation>{keys} (imebadilishwa)</translation>
    </message>
    <message>
        <source>Choose an action to change its shortcut.</source>
        <translation>Chagua kitendo ili kubadilisha mkato wake.</translation>
    </message>
    <message>
        <source>“{key}” is the shortcut of “{action}” already.</source>
        <translation>“{key}” tayari ni mkato wa “{action}”.</translation>
    </message>
    <message>
        <source>Its own key “{key}” is the one of “{action}” now.</source>
        <translation>Kitufe chake “{key}” sasa ni cha “{action}”.</translation>
    </message>
    <message>
        <source>Frame {wanted} is being read…</source>
        <translation>Fremu {wanted} inasomwa…</translation>
    </message>
    <message>
        <source>Frame {shown} – frame {wanted} is being read…</source>
        <translation>Fremu {shown} – fremu {wanted} inasomwa…</translation>
    </message>
    <message>
        <source>Analysed, {n} frame</source>
        <translation>Imechanganuliwa, fremu {n}</translation>
    </message>
    <message>
        <source>Analysed, {n} frames</source>
        <translation>Imechanganuliwa, fremu {n}</translation>
    </message>
    <message>
        <source>Analysis cancelled after {done} of {n} frame</source>
        <translation>Uchanganuzi umeghairiwa baada ya fremu {done} kati ya {n}</translation>
    </message>
    <message>
        <source>Analysis cancelled after {done} of {n} frames</source>
        <translation>Uchanganuzi umeghairiwa baada ya fremu {done} kati ya {n}</translation>
    </message>
    <message>
        <source>Analysis failed after {done} of {n} frame</source>
        <translation>Uchanganuzi umeshindwa baada ya fremu {done} kati ya {n}</translation>
    </message>
    <message>
        <source>Analysis failed after {done} of {n} frames</source>
        <translation>Uchanganuzi umeshindwa baada ya fremu {done} kati ya {n}</translation>
    </message>
    <message>
        <source>What is going on</source>
        <translation>Kinachoendelea</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Maendeleo</translation>
    </message>
    <message>
        <source>CLARUS Desktop is no medical device</source>
        <translation>CLARUS Desktop si kifaa tiba</translation>
    </message>
    <message>
        <source>The model&apos;s answers are hidden until you have given your verdict</source>
        <translation>Majibu ya modeli yamefichwa hadi utoe uamuzi wako</translation>
    </message>
    <message>
        <source>Reviewer: {name}</source>
        <translation>Mhakiki: {name}</translation>
    </message>
    <message>
        <source>No reviewer named</source>
        <translation>Hakuna mhakiki aliyetajwa</translation>
    </message>
    <message>
        <source>Reading “{name}”: {done} of {n} clip</source>
        <translation>Inasoma “{name}”: klipu {done} kati ya {n}</translation>
    </message>
    <message>
        <source>Reading “{name}”: {done} of {n} clips</source>
        <translation>Inasoma “{name}”: klipu {done} kati ya {n}</translation>
    </message>
    <message>
        <source>Exporting: {done} of {n} frames</source>
        <translation>Inahamisha: fremu {done} kati ya {n}</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Inahamisha…</translation>
    </message>
    <message>
        <source>{state}. Exporting…</source>
        <translation>{state}. Inahamisha…</translation>
    </message>
    <message>
        <source>Analysing: {done} of {total} frames</source>
        <translation>Inachanganua: fremu {done} kati ya {total}</translation>
    </message>
    <message>
        <source>{rate} frames/s</source>
        <translation>fremu {rate}/s</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>imebaki {time}</translation>
    </message>
    <message>
        <source>No clip is open</source>
        <translation>Hakuna klipu iliyofunguliwa</translation>
    </message>
    <message>
        <source>Not analysed</source>
        <translation>Haijachanganuliwa</translation>
    </message>
    <message>
        <source>Opening “{name}”: {done} of about {expected} frames</source>
        <translation>Inafungua “{name}”: fremu {done} kati ya takriban {expected}</translation>
    </message>
    <message>
        <source>Opening “{name}”: {done} frames</source>
        <translation>Inafungua “{name}”: fremu {done}</translation>
    </message>
    <message>
        <source>Opening “{name}”</source>
        <translation>Inafungua “{name}”</translation>
    </message>
    <message>
        <source>The file says nothing of patient or study.</source>
        <translation>Faili haisemi chochote kuhusu mgonjwa au kipimo cha picha.</translation>
    </message>
    <message>
        <source>Hidden. Names of files are shown without it, and frames without what lies outside the region, which can be shown and edited again when identity is shown.</source>
        <translation>Umefichwa. Majina ya faili huonyeshwa bila huo, na fremu bila kilicho nje ya eneo, ambacho kinaweza kuonyeshwa na kuhaririwa tena utambulisho unapoonyeshwa.</translation>
    </message>
    <message>
        <source>Hidden, and names of files are shown without it. But this clip is shown whole, with all that is written in its frames: draw its region to hide that.</source>
        <translation>Umefichwa, na majina ya faili huonyeshwa bila huo. Lakini klipu hii inaonyeshwa nzima, pamoja na yote yaliyoandikwa katika fremu zake: chora eneo lake ili kuyaficha.</translation>
    </message>
    <message>
        <source>Open a clip to see what its file says.</source>
        <translation>Fungua klipu kuona inachosema faili yake.</translation>
    </message>
    <message>
        <source>The file names nobody.</source>
        <translation>Faili haimtaji yeyote.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Haipo</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Muundo</translation>
    </message>
    <message>
        <source>Frame size</source>
        <translation>Ukubwa wa fremu</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>pikseli {width} × {height}</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>imekisiwa</translation>
    </message>
    <message>
        <source>{rate} frames/s, {source}</source>
        <translation>fremu {rate}/s, {source}</translation>
    </message>
    <message>
        <source>Both stand at the top of PDF reports of clips and exams. DICOM objects under a pseudonym leave them out. They stay on this computer and in what you export.</source>
        <translation>Yote mawili huwekwa juu ya ripoti za PDF za klipu na uchunguzi. DICOM zenye jina bandia huyaacha. Hubaki kwenye kompyuta hii na katika unachohamisha.</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Hakuna nembo</translation>
    </message>
    <message>
        <source>Report template</source>
        <translation>Kiolezo cha ripoti</translation>
    </message>
    <message>
        <source>Name of the institution</source>
        <translation>Jina la taasisi</translation>
    </message>
    <message>
        <source>Stands at the upper left of the first page; empty: nothing does</source>
        <translation>Huwekwa juu kushoto mwa ukurasa wa kwanza; tupu: hakuna</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Nembo</translation>
    </message>
    <message>
        <source>Choose logo…</source>
        <translation>Chagua nembo…</translation>
    </message>
    <message>
        <source>Take a logo from a PNG or JPEG file; it stands at the upper right</source>
        <translation>Chukua nembo kutoka faili ya PNG au JPEG; huwekwa juu kulia</translation>
    </message>
    <message>
        <source>Remove logo</source>
        <translation>Ondoa nembo</translation>
    </message>
    <message>
        <source>Write reports without a logo</source>
        <translation>Andika ripoti bila nembo</translation>
    </message>
    <message>
        <source>Who writes the reports?</source>
        <translation>Nani anaandika ripoti?</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Picha</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Chagua nembo</translation>
    </message>
    <message>
        <source>{track} threshold slider</source>
        <translation>Kitelezi cha kizingiti: {track}</translation>
    </message>
    <message>
        <source>Drag to move the threshold; flags follow at once, nothing is analysed again</source>
        <translation>Buruta kusogeza kizingiti; viashirio hufuata papo hapo, hakuna kinachochanganuliwa tena</translation>
    </message>
    <message>
        <source>{track} threshold</source>
        <translation>Kizingiti: {track}</translation>
    </message>
    <message>
        <source>Frames at or above this value are flagged</source>
        <translation>Fremu zilizo kwenye thamani hii au juu yake huashiriwa</translation>
    </message>
    <message>
        <source>The threshold that comes with the model</source>
        <translation>Kizingiti kilichokuja na modeli</translation>
    </message>
    <message>
        <source>Reset {track} threshold</source>
        <translation>Weka upya kizingiti cha {track}</translation>
    </message>
    <message>
        <source>Back to the model&apos;s threshold</source>
        <translation>Rudi kwenye kizingiti cha modeli</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Kizingiti</translation>
    </message>
    <message>
        <source>changed, model: {value}</source>
        <translation>kimebadilishwa, modeli: {value}</translation>
    </message>
    <message>
        <source>Click or drag: go to a frame. Shift and drag: mark a range. Drag the line: threshold. Wheel: zoom in time.</source>
        <translation>Bofya au buruta: nenda kwenye fremu. Shift na kuburuta: tia alama safu. Buruta mstari: kizingiti. Gurudumu: kuza wakati.</translation>
    </message>
    <message>
        <source>Not analysed: nothing is known of the frames here.</source>
        <translation>Haijachanganuliwa: hakuna kinachojulikana kuhusu fremu zilizo hapa.</translation>
    </message>
    <message>
        <source>{track} track over time</source>
        <translation>Mkondo kwa wakati: {track}</translation>
    </message>
    <message>
        <source>at or above threshold</source>
        <translation>kizingiti au juu yake</translation>
    </message>
    <message>
        <source>below threshold</source>
        <translation>chini ya kizingiti</translation>
    </message>
    <message>
        <source>flagged segment</source>
        <translation>kipande kilichoashiriwa</translation>
    </message>
    <message>
        <source>not assessable</source>
        <translation>haitathminiki</translation>
    </message>
    <message>
        <source>frames missing</source>
        <translation>fremu zinakosekana</translation>
    </message>
    <message>
        <source>Legend: {parts}</source>
        <translation>Ufunguo: {parts}</translation>
    </message>
    <message>
        <source>Scrub through the clip</source>
        <translation>Pitia klipu</translation>
    </message>
    <message>
        <source>Playback speed</source>
        <translation>Kasi ya uchezaji</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Tendua: {what}</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation>Tenda upya: {what}</translation>
    </message>
    <message>
        <source>All that you judged is saved, and what was on screen is still there.</source>
        <translation>Yote uliyoamua yamehifadhiwa, na yaliyokuwa kwenye skrini bado yapo.</translation>
    </message>
    <message>
        <source>{program} goes on. If it happens again, close it and start it anew. Whoever looks after your computer can send the log to those who make the program: it says where things went wrong, and names no patient, no clip and no folder of clips.</source>
        <translation>{program} inaendelea. Ikitokea tena, ifunge na uianzishe upya. Anayeshughulikia kompyuta yako anaweza kutuma batli kwa watengenezaji wa programu: inasema hitilafu ilitokea wapi, na haitaji mgonjwa, klipu wala folda ya klipu yoyote.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong</source>
        <translation>Hitilafu isiyotarajiwa imetokea</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Hitilafu iliyotokea</translation>
    </message>
    <message>
        <source>Where the log is</source>
        <translation>Batli ilipo</translation>
    </message>
    <message>
        <source>The log is a text file on this computer; nothing is sent anywhere</source>
        <translation>Batli ni faili ya maandishi kwenye kompyuta hii; hakuna kinachotumwa popote</translation>
    </message>
    <message>
        <source>Open its &amp;folder</source>
        <translation>Fungua f&amp;olda yake</translation>
    </message>
    <message>
        <source>Show the folder of the log in the system&apos;s file manager</source>
        <translation>Onyesha folda ya batli katika kidhibiti faili cha mfumo</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Nakili</translation>
    </message>
    <message>
        <source>Copy what went wrong, to be pasted into a message</source>
        <translation>Nakili hitilafu iliyotokea, ili kuibandika kwenye ujumbe</translation>
    </message>
    <message>
        <source>&amp;Log on this computer:</source>
        <translation>&amp;Batli kwenye kompyuta hii:</translation>
    </message>
    <message>
        <source>{first}. And {n} more.</source>
        <translation>{first}. Na {n} zaidi.</translation>
    </message>
    <message>
        <source>The model&apos;s verdict</source>
        <translation>Uamuzi wa modeli</translation>
    </message>
    <message>
        <source>Score: the highest threshold at which the verdict is positive. Margin: how far it lies above the threshold that holds</source>
        <translation>Skoa: kizingiti cha juu zaidi ambacho uamuzi ni chanya. Ziada: iko juu ya kizingiti kinachotumika kwa kiasi gani</translation>
    </message>
    <message>
        <source>Frames over</source>
        <translation>Fremu juu</translation>
    </message>
    <message>
        <source>Longest run</source>
        <translation>Mfuatano mrefu zaidi</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Skoa</translation>
    </message>
    <message>
        <source>Open a clip to have it analysed.</source>
        <translation>Fungua klipu ili ichanganuliwe.</translation>
    </message>
    <message>
        <source>Hidden until you have given yours</source>
        <translation>Umefichwa hadi utoe wako</translation>
    </message>
    <message>
        <source>No verdict</source>
        <translation>Hakuna uamuzi</translation>
    </message>
    <message>
        <source>{threshold} (model: {own})</source>
        <translation>{threshold} (modeli: {own})</translation>
    </message>
    <message>
        <source>{over} of {n} frame</source>
        <translation>{over} kati ya fremu {n}</translation>
    </message>
    <message>
        <source>{over} of {n} frames</source>
        <translation>{over} kati ya fremu {n}</translation>
    </message>
    <message>
        <source>{over} of {n} so far</source>
        <translation>{over} kati ya {n} hadi sasa</translation>
    </message>
    <message>
        <source>{score}, margin {margin}</source>
        <translation>{score}, ziada {margin}</translation>
    </message>
    <message>
        <source>No frame is assessable</source>
        <translation>Hakuna fremu inayotathminika</translation>
    </message>
    <message>
        <source>Positive by the rule</source>
        <translation>Chanya kwa kanuni</translation>
    </message>
    <message>
        <source>Not positive so far</source>
        <translation>Si chanya hadi sasa</translation>
    </message>
    <message>
        <source>Not positive by the rule</source>
        <translation>Si chanya kwa kanuni</translation>
    </message>
    <message>
        <source>Rule for both: {rule}.</source>
        <translation>Kanuni ya yote mawili: {rule}.</translation>
    </message>
    <message>
        <source>Not assessable: {found} of {n} frame ({reasons}).</source>
        <translation>Hazitathminiki: fremu {found} kati ya {n} ({reasons}).</translation>
    </message>
    <message>
        <source>Not assessable: {found} of {n} frames ({reasons}).</source>
        <translation>Hazitathminiki: fremu {found} kati ya {n} ({reasons}).</translation>
    </message>
    <message>
        <source>The model&apos;s verdict, {percent}% analysed</source>
        <translation>Uamuzi wa modeli, {percent}% imechanganuliwa</translation>
    </message>
    <message>
        <source>Look at lung-ultrasound clips of children beside the tracks of a model, judge what it flags, and write a report.</source>
        <translation>Angalia klipu za ultrasound ya mapafu ya watoto kando ya mikondo ya modeli, amua inachoashiria, na uandike ripoti.</translation>
    </message>
    <message>
        <source>{research_use}. The program is no medical device. A flag says that a number is at or above a threshold; what it means, and what is done about a patient, is for a clinician to judge, without the program. Follow the rules that hold at your place for patients&apos; data.</source>
        <translation>{research_use}. Programu si kifaa tiba. Kiashirio husema kwamba namba iko kwenye kizingiti au juu yake; maana yake, na kinachofanywa kwa mgonjwa, ni vya mtabibu kuamua, bila programu. Fuata kanuni za mahali pako kuhusu data za wagonjwa.</translation>
    </message>
    <message>
        <source>All is kept on this computer, in these folders. The program sends nothing anywhere.</source>
        <translation>Yote huhifadhiwa kwenye kompyuta hii, katika folda hizi. Programu haitumi chochote popote.</translation>
    </message>
    <message>
        <source>Welcome to {program}</source>
        <translation>Karibu kwenye {program}</translation>
    </message>
    <message>
        <source>I have &amp;read this and use the program for research only</source>
        <translation>&amp;Nimesoma haya na natumia programu kwa utafiti tu</translation>
    </message>
    <message>
        <source>Without this the program can&apos;t be used</source>
        <translation>Bila hili programu haiwezi kutumika</translation>
    </message>
    <message>
        <source>Judgements are kept under this name; it can be given later, too</source>
        <translation>Maamuzi huhifadhiwa kwa jina hili; linaweza kutolewa baadaye pia</translation>
    </message>
    <message>
        <source>Open the &amp;demo clip</source>
        <translation>Fungua klipu ya &amp;onyesho</translation>
    </message>
    <message>
        <source>Begin with a synthetic clip that comes along</source>
        <translation>Anza na klipu ya kubuni iliyokuja na programu</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Anza</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Anza</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Toka</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Funga</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Funga programu</translation>
    </message>
    <message>
        <source>Close this and change nothing</source>
        <translation>Funga hii na usibadilishe chochote</translation>
    </message>
    <message>
        <source>Who re&amp;views?</source>
        <translation>Nani anaha&amp;kiki?</translation>
    </message>
    <message>
        <source>Where things are kept</source>
        <translation>Vitu huhifadhiwa wapi</translation>
    </message>
    <message>
        <source>{what} are kept in</source>
        <translation>{what}: mahali pa kuhifadhi</translation>
    </message>
    <message>
        <source>to be judged</source>
        <translation>vya kuamua</translation>
    </message>
    <message>
        <source>This model has no reference, so there is no distance track. Build one from clips without consolidation: clarus-desktop models reference NAME FOLDER</source>
        <translation>Modeli hii haina marejeleo, hivyo hakuna mkondo wa umbali. Yaunde kutokana na klipu zisizo na konsolidesheni: clarus-desktop models reference NAME FOLDER</translation>
    </message>
    <message>
        <source>Not assessable: {reason}. No flag and no verdict rests on it.</source>
        <translation>Haitathminiki: {reason}. Hakuna kiashirio wala uamuzi unaoitegemea.</translation>
    </message>
    <message>
        <source>The region is {origin}</source>
        <translation>Eneo ni {origin}</translation>
    </message>
    <message>
        <source>Whole frames are analysed, for no region was found</source>
        <translation>Fremu nzima huchanganuliwa, kwa kuwa hakuna eneo lililopatikana</translation>
    </message>
    <message>
        <source>Whole frames are analysed</source>
        <translation>Fremu nzima huchanganuliwa</translation>
    </message>
    <message>
        <source>No clip. Drag one here from the list.</source>
        <translation>Hakuna klipu. Buruta moja hapa kutoka kwenye orodha.</translation>
    </message>
    <message>
        <source>The analysis shown was made with another model: choose that one, or analyse the clip again.</source>
        <translation>Uchanganuzi unaoonyeshwa ulifanywa na modeli nyingine: chagua modeli hiyo, au changanua klipu tena.</translation>
    </message>
    <message>
        <source>Meanwhile another clip was opened.</source>
        <translation>Wakati huo klipu nyingine ilifunguliwa.</translation>
    </message>
    <message>
        <source>Choose again what to export of it.</source>
        <translation>Chagua tena cha kuhamisha kutoka kwake.</translation>
    </message>
    <message>
        <source>There is nothing to report yet.</source>
        <translation>Bado hakuna cha kuripoti.</translation>
    </message>
    <message>
        <source>Wait for values, or leave blind mode.</source>
        <translation>Subiri thamani, au ondoka kwenye hali bila modeli.</translation>
    </message>
    <message>
        <source>There can be no heat map.</source>
        <translation>Ramani ya joto haiwezekani.</translation>
    </message>
    <message>
        <source>The picture was not saved</source>
        <translation>Picha haikuhifadhiwa</translation>
    </message>
    <message>
        <source>A part of this program is missing: {library}.</source>
        <translation>Sehemu ya programu hii haipo: {library}.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Sakinisha programu tena.</translation>
    </message>
    <message>
        <source>The file says that text is part of the image, and nothing was blanked: look at the frames before you hand them on.</source>
        <translation>Faili linasema kuna maandishi ndani ya picha, na hakuna kilichofutwa: tazama fremu kabla ya kuzikabidhi.</translation>
    </message>
    <message>
        <source>Nobody knows whether text is part of the image, and nothing was blanked: look at the frames before you hand them on.</source>
        <translation>Haijulikani kama kuna maandishi ndani ya picha, na hakuna kilichofutwa: tazama fremu kabla ya kuzikabidhi.</translation>
    </message>
    <message>
        <source>The file says that text is part of the image.</source>
        <translation>Faili linasema kuna maandishi ndani ya picha.</translation>
    </message>
    <message>
        <source>Text that stands inside the region was left as it is: look at the frames before you hand them on.</source>
        <translation>Maandishi yaliyo ndani ya eneo yameachwa yalivyo: tazama fremu kabla ya kuzikabidhi.</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Sawa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
</context>
</TS>
