<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Copy the archive again, or run the analysis again.</source>
        <translation>Copiez de nouveau l&apos;archive ou relancez l&apos;analyse.</translation>
    </message>
    <message>
        <source>{what} in the archive can&apos;t be read: it is missing, cut off or altered.</source>
        <translation>{what}&#xa0;: lecture impossible dans l&apos;archive (contenu absent, tronqué ou altéré).</translation>
    </message>
    <message>
        <source>Archives need the Python package {packages}, which is not installed.</source>
        <translation>Les archives exigent le paquet Python {packages}, qui n&apos;est pas installé.</translation>
    </message>
    <message>
        <source>Install it with: pip install &apos;clarus-desktop[archives]&apos;</source>
        <translation>Installez-le avec&#xa0;: pip install &apos;clarus-desktop[archives]&apos;</translation>
    </message>
    <message>
        <source>A file in “{folder}”</source>
        <translation>Un fichier de «&#xa0;{folder}&#xa0;»</translation>
    </message>
    <message>
        <source>The archive holds no analysis of this clip.</source>
        <translation>L&apos;archive ne contient aucune analyse de ce clip.</translation>
    </message>
    <message>
        <source>What was analysed of “{name}”</source>
        <translation>L&apos;analyse de «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>There is no folder “{name}” any more.</source>
        <translation>Le dossier «&#xa0;{name}&#xa0;» n&apos;existe plus.</translation>
    </message>
    <message>
        <source>Open it where it is now.</source>
        <translation>Ouvrez-le à son emplacement actuel.</translation>
    </message>
    <message>
        <source>“{name}” is no archive: it holds no {file}.</source>
        <translation>«&#xa0;{name}&#xa0;» n&apos;est pas une archive&#xa0;: {file} n&apos;y figure pas.</translation>
    </message>
    <message>
        <source>Choose the folder that “clarus-desktop analyze” was given with --out.</source>
        <translation>Choisissez le dossier indiqué par --out à «&#xa0;clarus-desktop analyze&#xa0;».</translation>
    </message>
    <message>
        <source>The archive was made by a newer version of the program.</source>
        <translation>L&apos;archive provient d&apos;une version plus récente du programme.</translation>
    </message>
    <message>
        <source>Install that version to open it.</source>
        <translation>Installez cette version pour l&apos;ouvrir.</translation>
    </message>
    <message>
        <source>The archive holds more than {limit} files.</source>
        <translation>L&apos;archive contient plus de {limit} fichiers.</translation>
    </message>
    <message>
        <source>Divide it into several.</source>
        <translation>Divisez-la en plusieurs.</translation>
    </message>
    <message>
        <source>The clip can&apos;t be analysed</source>
        <translation>Le clip ne peut pas être analysé</translation>
    </message>
    <message>
        <source>“{name}” was not opened</source>
        <translation>«&#xa0;{name}&#xa0;» n&apos;a pas été ouvert</translation>
    </message>
    <message>
        <source>No clip was looked for</source>
        <translation>Aucun clip n&apos;a été recherché</translation>
    </message>
    <message>
        <source>The clip is shown without it.</source>
        <translation>Le clip est affiché sans elle.</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>Rien n&apos;a été exporté</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Rien n&apos;a été importé</translation>
    </message>
    <message>
        <source>No exam is open.</source>
        <translation>Aucun examen n&apos;est ouvert.</translation>
    </message>
    <message>
        <source>Open a folder, or wait until it is read.</source>
        <translation>Ouvrez un dossier ou attendez la fin de sa lecture.</translation>
    </message>
    <message>
        <source>The file would show what blind mode hides of {n} clip.</source>
        <translation>Le fichier montrerait ce que le mode aveugle masque pour {n} clip.</translation>
    </message>
    <message>
        <source>The file would show what blind mode hides of {n} clips.</source>
        <translation>Le fichier montrerait ce que le mode aveugle masque pour {n} clips.</translation>
    </message>
    <message>
        <source>Give your verdict on them first, or leave blind mode.</source>
        <translation>Rendez d&apos;abord votre verdict, ou quittez le mode aveugle.</translation>
    </message>
    <message>
        <source>“{name}” was written.</source>
        <translation>«&#xa0;{name}&#xa0;» a été enregistré.</translation>
    </message>
    <message>
        <source>Nobody reviews yet.</source>
        <translation>Personne ne relit encore.</translation>
    </message>
    <message>
        <source>Say who reviews first.</source>
        <translation>Indiquez d&apos;abord qui relit.</translation>
    </message>
    <message>
        <source>“{name}” was written with {n} clip reviewed by {reviewer}.</source>
        <translation>«&#xa0;{name}&#xa0;» a été enregistré, avec {n} clip relu par {reviewer}.</translation>
    </message>
    <message>
        <source>“{name}” was written with {n} clips reviewed by {reviewer}.</source>
        <translation>«&#xa0;{name}&#xa0;» a été enregistré, avec {n} clips relus par {reviewer}.</translation>
    </message>
    <message>
        <source>Left out, for they are not where they were: {clips}.</source>
        <translation>Omis, car ils ne sont plus à leur place&#xa0;: {clips}.</translation>
    </message>
    <message>
        <source>{n} clip had moved and were found again.</source>
        <translation>{n} clip déplacé a été retrouvé.</translation>
    </message>
    <message>
        <source>{n} clips had moved and were found again.</source>
        <translation>{n} clips déplacés ont été retrouvés.</translation>
    </message>
    <message>
        <source>The exam was not opened</source>
        <translation>L&apos;examen n&apos;a pas été ouvert</translation>
    </message>
    <message>
        <source>The exam was not saved</source>
        <translation>L&apos;examen n&apos;a pas été enregistré</translation>
    </message>
    <message>
        <source>Not the clip it was, but a new one without findings: {names}. What was said of the one before is kept.</source>
        <translation>Nouveau clip sans constat, et non plus le clip d&apos;avant&#xa0;: {names}. Ce qui a été dit du précédent est conservé.</translation>
    </message>
    <message>
        <source>Thumbnails are missing</source>
        <translation>Des vignettes manquent</translation>
    </message>
    <message>
        <source>“{name}” is not the clip of the exam any more: its content has changed.</source>
        <translation>«&#xa0;{name}&#xa0;» n&apos;est plus le clip de l&apos;examen&#xa0;: son contenu a changé.</translation>
    </message>
    <message>
        <source>Open the exam&apos;s folder again.</source>
        <translation>Rouvrez le dossier de l&apos;examen.</translation>
    </message>
    <message>
        <source>The exam can&apos;t be analysed</source>
        <translation>L&apos;examen ne peut pas être analysé</translation>
    </message>
    <message>
        <source>“{name}” is not the clip of the exam: its content has changed.</source>
        <translation>«&#xa0;{name}&#xa0;» n&apos;est pas le clip de l&apos;examen&#xa0;: son contenu a changé.</translation>
    </message>
    <message>
        <source>The same clip is listed once only: {names} left out.</source>
        <translation>Un même clip n&apos;est listé qu&apos;une fois&#xa0;: {names} omis.</translation>
    </message>
    <message>
        <source>{names} and {n} further file can&apos;t be read.</source>
        <translation>Lecture impossible&#xa0;: {names} et {n} autre fichier.</translation>
    </message>
    <message>
        <source>{names} and {n} further files can&apos;t be read.</source>
        <translation>Lecture impossible&#xa0;: {names} et {n} autres fichiers.</translation>
    </message>
    <message>
        <source>{names} can&apos;t be read.</source>
        <translation>Lecture impossible&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>The clips lie in {folders} folders; an exam is meant to hold one patient&apos;s visit.</source>
        <translation>Les clips se trouvent dans {folders} dossiers&#xa0;; un examen correspond à une seule visite d&apos;un patient.</translation>
    </message>
    <message>
        <source>What is known of the exam&apos;s clips could not be read</source>
        <translation>Les données connues sur les clips de l&apos;examen n&apos;ont pas pu être lues</translation>
    </message>
    <message>
        <source>“{name}” is not where it was.</source>
        <translation>«&#xa0;{name}&#xa0;» n&apos;est plus à sa place.</translation>
    </message>
    <message>
        <source>Look for it in another folder: “Find clips”.</source>
        <translation>Cherchez-le dans un autre dossier&#xa0;: «&#xa0;Retrouver les clips&#xa0;».</translation>
    </message>
    <message>
        <source>The clip was not opened</source>
        <translation>Le clip n&apos;a pas été ouvert</translation>
    </message>
    <message>
        <source>The clip was not settled</source>
        <translation>Le clip n&apos;a pas été arbitré</translation>
    </message>
    <message>
        <source>“{change}” was not saved</source>
        <translation>«&#xa0;{change}&#xa0;» n&apos;a pas été enregistré</translation>
    </message>
    <message>
        <source>Open the exam&apos;s folder again to add it.</source>
        <translation>Rouvrez le dossier de l&apos;examen pour l&apos;ajouter.</translation>
    </message>
    <message>
        <source>The clip shown is not of the exam</source>
        <translation>Le clip affiché n&apos;appartient pas à l&apos;examen</translation>
    </message>
    <message>
        <source>Something unexpected went wrong ({reason}).</source>
        <translation>Une erreur inattendue s&apos;est produite ({reason}).</translation>
    </message>
    <message>
        <source>What was on screen was kept. Please try again; the log says where it happened.</source>
        <translation>Ce qui était à l&apos;écran est conservé. Veuillez réessayer&#xa0;; le journal indique où l&apos;erreur s&apos;est produite.</translation>
    </message>
    <message>
        <source>The M-mode picture was not read to its end</source>
        <translation>L&apos;image en mode TM n&apos;a pas été lue jusqu&apos;au bout</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Relectures</translation>
    </message>
    <message>
        <source>Your models</source>
        <translation>Vos modèles</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>Le journal</translation>
    </message>
    <message>
        <source>Licences could not be listed</source>
        <translation>Licences impossibles à lister</translation>
    </message>
    <message>
        <source>“{name}” could not be written ({reason}).</source>
        <translation>«&#xa0;{name}&#xa0;» n&apos;a pas pu être écrit ({reason}).</translation>
    </message>
    <message>
        <source>This window keeps no reviews.</source>
        <translation>Cette fenêtre n&apos;enregistre pas de relecture.</translation>
    </message>
    <message>
        <source>Open the exam in the program&apos;s own window.</source>
        <translation>Ouvrez l&apos;examen dans la fenêtre propre du programme.</translation>
    </message>
    <message>
        <source>Reviews can&apos;t be saved: the disk does not answer.</source>
        <translation>Enregistrement des relectures impossible&#xa0;: le disque ne répond pas.</translation>
    </message>
    <message>
        <source>Wait a little.</source>
        <translation>Attendez un peu.</translation>
    </message>
    <message>
        <source>The report template was not changed</source>
        <translation>L&apos;en-tête des comptes rendus n&apos;a pas été modifié</translation>
    </message>
    <message>
        <source>The logo is not shown</source>
        <translation>Le logo n&apos;est pas affiché</translation>
    </message>
    <message>
        <source>The report template was changed.</source>
        <translation>L&apos;en-tête des comptes rendus a été modifié.</translation>
    </message>
    <message>
        <source>Hash, keys, shapes, numbers and golden output of “{name}” hold.</source>
        <translation>Empreinte, clés, dimensions, nombres et sortie attendue de «&#xa0;{name}&#xa0;» sont conformes.</translation>
    </message>
    <message>
        <source>It has no distance track yet: Analysis → Recalibrate… builds one from healthy clips of your own.</source>
        <translation>Pas encore de courbe de distance&#xa0;: Analyse → Recalibrer… en établit une à partir de vos propres clips sains.</translation>
    </message>
    <message>
        <source>“{name}” is being verified.</source>
        <translation>Vérification de «&#xa0;{name}&#xa0;» en cours.</translation>
    </message>
    <message>
        <source>“{name}” is made the default.</source>
        <translation>«&#xa0;{name}&#xa0;» devient le modèle par défaut.</translation>
    </message>
    <message>
        <source>“{name}” is used from now on.</source>
        <translation>«&#xa0;{name}&#xa0;» est désormais utilisé.</translation>
    </message>
    <message>
        <source>“{name}” was removed.</source>
        <translation>«&#xa0;{name}&#xa0;» a été retiré.</translation>
    </message>
    <message>
        <source>“{name}” is being removed.</source>
        <translation>Retrait de «&#xa0;{name}&#xa0;» en cours.</translation>
    </message>
    <message>
        <source>The model “{name}” was imported.</source>
        <translation>Le modèle «&#xa0;{name}&#xa0;» a été importé.</translation>
    </message>
    <message>
        <source>Models could not be listed</source>
        <translation>Les modèles n&apos;ont pas pu être listés</translation>
    </message>
    <message>
        <source>Devices could not be listed</source>
        <translation>Les périphériques n&apos;ont pas pu être listés</translation>
    </message>
    <message>
        <source>The model “{name}” can&apos;t be used</source>
        <translation>Le modèle «&#xa0;{name}&#xa0;» est inutilisable</translation>
    </message>
    <message>
        <source>Clips can&apos;t be analysed</source>
        <translation>Les clips ne peuvent pas être analysés</translation>
    </message>
    <message>
        <source>Automatic: {device}</source>
        <translation>Automatique&#xa0;: {device}</translation>
    </message>
    <message>
        <source>The model was not changed</source>
        <translation>Le modèle n&apos;a pas été changé</translation>
    </message>
    <message>
        <source>“{name}” is not the clip that was analysed: its content has changed.</source>
        <translation>«&#xa0;{name}&#xa0;» n&apos;est pas le clip analysé&#xa0;: son contenu a changé.</translation>
    </message>
    <message>
        <source>Analyse its folder again, or find the clip elsewhere.</source>
        <translation>Analysez à nouveau son dossier, ou cherchez le clip ailleurs.</translation>
    </message>
    <message>
        <source>Another size of texts or language holds when the program is started again.</source>
        <translation>Un changement de taille du texte ou de langue prend effet au prochain démarrage du programme.</translation>
    </message>
    <message>
        <source>Folders could not be looked at</source>
        <translation>Des dossiers n&apos;ont pas pu être consultés</translation>
    </message>
    <message>
        <source>The profile “{name}” was saved and is in use.</source>
        <translation>Le profil «&#xa0;{name}&#xa0;» est enregistré et utilisé.</translation>
    </message>
    <message>
        <source>Measuring was cancelled.</source>
        <translation>La mesure a été annulée.</translation>
    </message>
    <message>
        <source>“{name}” leads to no clip.</source>
        <translation>«&#xa0;{name}&#xa0;» ne mène à aucun clip.</translation>
    </message>
    <message>
        <source>Choose the folder that holds the clips.</source>
        <translation>Choisissez le dossier qui contient les clips.</translation>
    </message>
    <message>
        <source>“{name}” holds another clip than on {day}: its findings are kept with the clip of that day and not shown here.</source>
        <translation>«&#xa0;{name}&#xa0;» contient un autre clip que le {day}&#xa0;: ses constats restent avec le clip de ce jour-là et ne sont pas affichés ici.</translation>
    </message>
    <message>
        <source>What you did last is not saved.</source>
        <translation>Votre dernière action n&apos;est pas enregistrée.</translation>
    </message>
    <message>
        <source>The analysis can&apos;t be shown</source>
        <translation>L&apos;analyse ne peut pas être affichée</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>enregistrée</translation>
    </message>
    <message>
        <source>set by the user</source>
        <translation>définie par l&apos;utilisateur</translation>
    </message>
    <message>
        <source>M-mode</source>
        <translation>Mode TM</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejeté</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>incertain</translation>
    </message>
    <message>
        <source>at least 1 frame at or above the threshold</source>
        <translation>au moins 1 image au niveau du seuil ou au-dessus</translation>
    </message>
    <message>
        <source>at least {frames} consecutive frames at or above the threshold</source>
        <translation>au moins {frames} images consécutives au niveau du seuil ou au-dessus</translation>
    </message>
    <message>
        <source>{run}, gaps of up to 1 frame bridged</source>
        <translation>{run}, lacunes de 1 image au plus comblées</translation>
    </message>
    <message>
        <source>{run}, gaps of up to {gap} frames bridged</source>
        <translation>{run}, lacunes de {gap} images au plus comblées</translation>
    </message>
    <message>
        <source>too dark</source>
        <translation>trop sombre</translation>
    </message>
    <message>
        <source>saturated</source>
        <translation>saturée</translation>
    </message>
    <message>
        <source>not ultrasound</source>
        <translation>hors échographie</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>figée</translation>
    </message>
    <message>
        <source>unlike anything trained on</source>
        <translation>sans équivalent dans l&apos;entraînement</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>constat</translation>
    </message>
    <message>
        <source>measurement</source>
        <translation>mesure</translation>
    </message>
    <message>
        <source>adjudication</source>
        <translation>arbitrage</translation>
    </message>
    <message>
        <source>analysis</source>
        <translation>analyse</translation>
    </message>
    <message>
        <source>exam</source>
        <translation>examen</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>zone</translation>
    </message>
    <message>
        <source>Draft, not signed</source>
        <translation>Brouillon, non signé</translation>
    </message>
    <message>
        <source>Signed by {name}</source>
        <translation>Signé par {name}</translation>
    </message>
    <message>
        <source>“{name}” doesn&apos;t say who the patient is.</source>
        <translation>«&#xa0;{name}&#xa0;» ne dit pas qui est le patient.</translation>
    </message>
    <message>
        <source>Export it without the patient&apos;s identity.</source>
        <translation>Exportez-le sans l&apos;identité du patient.</translation>
    </message>
    <message>
        <source>{name} has not reviewed what is reported, and so can&apos;t sign the report.</source>
        <translation>{name} n&apos;a pas relu ce qui est rapporté et ne peut donc pas signer le compte rendu.</translation>
    </message>
    <message>
        <source>Give your verdict first, or export a draft.</source>
        <translation>Rendez d&apos;abord votre verdict, ou exportez un brouillon.</translation>
    </message>
    <message>
        <source>{missing} of {frames} frames could not be decoded and are missing.</source>
        <translation>{missing} images sur {frames} n&apos;ont pas pu être décodées et manquent.</translation>
    </message>
    <message>
        <source>{missing} of the {frames} frames that the file says it holds are not there.</source>
        <translation>{missing} des {frames} images annoncées par le fichier sont absentes.</translation>
    </message>
    <message>
        <source>{doubtful} of {frames} frames may look wrong: they build on damaged data.</source>
        <translation>{doubtful} images sur {frames} peuvent être fausses&#xa0;: elles reposent sur des données endommagées.</translation>
    </message>
    <message>
        <source>{scaled} of {frames} frames were scaled to the size of the first.</source>
        <translation>{scaled} images sur {frames} ont été mises à la taille de la première.</translation>
    </message>
    <message>
        <source>{blank} of {frames} frames are cut short or damaged: parts of them are blank.</source>
        <translation>{blank} images sur {frames} sont tronquées ou endommagées&#xa0;: des parties sont vides.</translation>
    </message>
    <message>
        <source>The image is cut short or damaged: a part of it is blank.</source>
        <translation>L&apos;image est tronquée ou endommagée&#xa0;: une partie est vide.</translation>
    </message>
    <message>
        <source>The file breaks off before its end.</source>
        <translation>Le fichier s&apos;interrompt avant sa fin.</translation>
    </message>
    <message>
        <source>The file breaks off before its end: its last frame may look wrong.</source>
        <translation>Le fichier s&apos;interrompt avant sa fin&#xa0;: sa dernière image peut être fausse.</translation>
    </message>
    <message>
        <source>The file breaks off before its end: its last frame may look wrong, others may be lost.</source>
        <translation>Le fichier s&apos;interrompt avant sa fin&#xa0;: sa dernière image peut être fausse, d&apos;autres peuvent être perdues.</translation>
    </message>
    <message>
        <source>Parts of the file could not be read.</source>
        <translation>Des parties du fichier n&apos;ont pas pu être lues.</translation>
    </message>
    <message>
        <source>The file doesn&apos;t say how many frames it holds; {found} were found.</source>
        <translation>Le fichier n&apos;indique pas son nombre d&apos;images&#xa0;; {found} ont été trouvées.</translation>
    </message>
    <message>
        <source>The file says that it holds {frames} frames, and {found} were found.</source>
        <translation>Le fichier annonce {frames} images&#xa0;; {found} ont été trouvées.</translation>
    </message>
    <message>
        <source>1 image was left out: named otherwise than the frames.</source>
        <translation>1 image a été omise&#xa0;: son nom diffère de celui des autres.</translation>
    </message>
    <message>
        <source>{images} images were left out: named otherwise than the frames.</source>
        <translation>{images} images ont été omises&#xa0;: leur nom diffère de celui des autres.</translation>
    </message>
    <message>
        <source>1 image was left out: of another size than the first.</source>
        <translation>1 image a été omise&#xa0;: sa taille diffère de celle de la première.</translation>
    </message>
    <message>
        <source>{images} images were left out: of another size than the first.</source>
        <translation>{images} images ont été omises&#xa0;: leur taille diffère de celle de la première.</translation>
    </message>
    <message>
        <source>Not computed in {precision}, which is not exact enough for this model here.</source>
        <translation>Pas de calcul en {precision}, pas assez exact ici pour ce modèle.</translation>
    </message>
    <message>
        <source>Not computed in {one} or {other}, which is not exact enough for this model here.</source>
        <translation>Pas de calcul en {one} ni en {other}, pas assez exacts ici pour ce modèle.</translation>
    </message>
    <message>
        <source>{device} could not be used; PyTorch computed on the processor, in float32.</source>
        <translation>{device} n&apos;a pas pu être utilisé&#xa0;; PyTorch a calculé sur le processeur, en float32.</translation>
    </message>
    <message>
        <source>The graphics card ran out of memory; it was given {frames} frames at a time.</source>
        <translation>La carte graphique manquait de mémoire&#xa0;; elle a reçu {frames} images à la fois.</translation>
    </message>
    <message>
        <source>The graphics card ran out of memory; the processor took over, in float32.</source>
        <translation>La carte graphique manquait de mémoire&#xa0;; le processeur a pris le relais, en float32.</translation>
    </message>
    <message>
        <source>The reference was built by a user; figures of the distance track measured before don&apos;t hold for it.</source>
        <translation>La référence a été établie par un utilisateur&#xa0;; les chiffres mesurés auparavant pour la courbe de distance ne s&apos;y appliquent pas.</translation>
    </message>
    <message>
        <source>Imported: what it was trained on is not known here, and it has not been evaluated.</source>
        <translation>Importé&#xa0;: son entraînement n&apos;est pas connu ici, et il n&apos;a pas été évalué.</translation>
    </message>
    <message>
        <source>Probability: even odds, not tuned.</source>
        <translation>Probabilité&#xa0;: une chance sur deux, sans réglage.</translation>
    </message>
    <message>
        <source>as given by its maker</source>
        <translation>selon son auteur</translation>
    </message>
    <message>
        <source>Research use only, not for diagnosis.</source>
        <translation>Réservé à la recherche, pas au diagnostic.</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>probabilité</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>distance</translation>
    </message>
    <message>
        <source>small consolidation</source>
        <translation>petite consolidation</translation>
    </message>
    <message>
        <source>large consolidation</source>
        <translation>grande consolidation</translation>
    </message>
    <message>
        <source>B-lines</source>
        <translation>lignes B</translation>
    </message>
    <message>
        <source>pleural irregularity</source>
        <translation>irrégularité pleurale</translation>
    </message>
    <message>
        <source>effusion</source>
        <translation>épanchement</translation>
    </message>
    <message>
        <source>air bronchogram</source>
        <translation>bronchogramme aérien</translation>
    </message>
    <message>
        <source>{step} (by undo or redo)</source>
        <translation>{step} (par annulation ou rétablissement)</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Annuler&#xa0;: {step}</translation>
    </message>
    <message>
        <source>{step} (imported by {reviewer})</source>
        <translation>{step} (importé par {reviewer})</translation>
    </message>
    <message>
        <source>{step} (imported)</source>
        <translation>{step} (importé)</translation>
    </message>
    <message>
        <source>{step} (signed by {reviewer}, with identity)</source>
        <translation>{step} (signé par {reviewer}, avec identité)</translation>
    </message>
    <message>
        <source>{step} (signed by {reviewer})</source>
        <translation>{step} (signé par {reviewer})</translation>
    </message>
    <message>
        <source>{step} (with identity)</source>
        <translation>{step} (avec identité)</translation>
    </message>
    <message>
        <source>Remove blind verdict</source>
        <translation>Retirer le verdict en aveugle</translation>
    </message>
    <message>
        <source>Note on blind verdict</source>
        <translation>Note du verdict en aveugle</translation>
    </message>
    <message>
        <source>Blind verdict “{verdict}”</source>
        <translation>Verdict en aveugle «&#xa0;{verdict}&#xa0;»</translation>
    </message>
    <message>
        <source>Remove verdict</source>
        <translation>Retirer le verdict</translation>
    </message>
    <message>
        <source>Note on verdict</source>
        <translation>Note du verdict</translation>
    </message>
    <message>
        <source>Verdict “{verdict}”</source>
        <translation>Verdict «&#xa0;{verdict}&#xa0;»</translation>
    </message>
    <message>
        <source>Remove adjudication</source>
        <translation>Retirer l&apos;arbitrage</translation>
    </message>
    <message>
        <source>Adjudicate “{verdict}”</source>
        <translation>Arbitrer «&#xa0;{verdict}&#xa0;»</translation>
    </message>
    <message>
        <source>Analyse whole frames</source>
        <translation>Analyser les images entières</translation>
    </message>
    <message>
        <source>Analyse the region</source>
        <translation>Analyser la région</translation>
    </message>
    <message>
        <source>Draw the region</source>
        <translation>Tracer la région</translation>
    </message>
    <message>
        <source>Take the region as the clip has it</source>
        <translation>Reprendre la région propre au clip</translation>
    </message>
    <message>
        <source>Take the region of clips that look alike</source>
        <translation>Reprendre la région des clips d&apos;aspect semblable</translation>
    </message>
    <message>
        <source>Set no frame rate</source>
        <translation>Ne fixer aucune cadence</translation>
    </message>
    <message>
        <source>Set {rate} frames/s</source>
        <translation>Fixer {rate} images/s</translation>
    </message>
    <message>
        <source>Set the depth scale</source>
        <translation>Définir l&apos;échelle de profondeur</translation>
    </message>
    <message>
        <source>Remove the depth scale</source>
        <translation>Retirer l&apos;échelle de profondeur</translation>
    </message>
    <message>
        <source>Look at the clip as before</source>
        <translation>Regarder le clip comme auparavant</translation>
    </message>
    <message>
        <source>Begin exam with {clips}</source>
        <translation>Commencer l&apos;examen avec {clips}</translation>
    </message>
    <message>
        <source>Read folder again: {clips}</source>
        <translation>Relire le dossier&#xa0;: {clips}</translation>
    </message>
    <message>
        <source>Find {clips}</source>
        <translation>Retrouver {clips}</translation>
    </message>
    <message>
        <source>{n} new clip</source>
        <translation>{n} nouveau clip</translation>
    </message>
    <message>
        <source>{n} new clips</source>
        <translation>{n} nouveaux clips</translation>
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
        <translation>Zone de {clips}&#xa0;: {zone}</translation>
    </message>
    <message>
        <source>Protocol: {protocol}</source>
        <translation>Protocole&#xa0;: {protocol}</translation>
    </message>
    <message>
        <source>Frames of {clip}: {frames}</source>
        <translation>Images de {clip}&#xa0;: {frames}</translation>
    </message>
    <message>
        <source>Import the exam</source>
        <translation>Importer l&apos;examen</translation>
    </message>
    <message>
        <source>Export the exam&apos;s reviews</source>
        <translation>Exporter les relectures de l&apos;examen</translation>
    </message>
    <message>
        <source>Export the report of the exam</source>
        <translation>Exporter le compte rendu de l&apos;examen</translation>
    </message>
    <message>
        <source>Write a training manifest of {clips} clips, reviewed by {reviewer}</source>
        <translation>Écrire un manifeste d&apos;entraînement de {clips} clips, relus par {reviewer}</translation>
    </message>
    <message>
        <source>Export {files}</source>
        <translation>Exporter {files}</translation>
    </message>
    <message>
        <source>{step} Left out, since the clip is adjudicated otherwise here: {left}.</source>
        <translation>{step} Omis, car le clip est arbitré autrement ici&#xa0;: {left}.</translation>
    </message>
    <message>
        <source>Analyse with {model}</source>
        <translation>Analyser avec {model}</translation>
    </message>
    <message>
        <source>Thresholds {probability} and {distance}, {rule}</source>
        <translation>Seuils {probability} et {distance}, {rule}</translation>
    </message>
    <message>
        <source>Confirm {frames}</source>
        <translation>Confirmer {frames}</translation>
    </message>
    <message>
        <source>Reject {frames}</source>
        <translation>Rejeter {frames}</translation>
    </message>
    <message>
        <source>Unsure about {frames}</source>
        <translation>Incertain&#xa0;: {frames}</translation>
    </message>
    <message>
        <source>Remove finding on {frames}</source>
        <translation>Retirer le constat&#xa0;: {frames}</translation>
    </message>
    <message>
        <source>No kind on {frames}</source>
        <translation>Sans type&#xa0;: {frames}</translation>
    </message>
    <message>
        <source>Note on {frames}</source>
        <translation>Note&#xa0;: {frames}</translation>
    </message>
    <message>
        <source>Mark {frames}</source>
        <translation>Marquer {frames}</translation>
    </message>
    <message>
        <source>Draw {line}</source>
        <translation>Tracer {line}</translation>
    </message>
    <message>
        <source>Move {line}</source>
        <translation>Déplacer {line}</translation>
    </message>
    <message>
        <source>Remove {line}</source>
        <translation>Retirer {line}</translation>
    </message>
    <message>
        <source>Note on {line}</source>
        <translation>Note&#xa0;: {line}</translation>
    </message>
    <message>
        <source>caliper on frame {frame}</source>
        <translation>caliper, image {frame}</translation>
    </message>
    <message>
        <source>M-mode line on frame {frame}</source>
        <translation>ligne TM, image {frame}</translation>
    </message>
    <message>
        <source>{kind} on {frames}</source>
        <translation>{kind}&#xa0;: {frames}</translation>
    </message>
    <message>
        <source>frames {first}–{last}</source>
        <translation>images {first}–{last}</translation>
    </message>
    <message>
        <source>frame {frame}</source>
        <translation>image {frame}</translation>
    </message>
    <message>
        <source>Small consolidation</source>
        <translation>Petite consolidation</translation>
    </message>
    <message>
        <source>Large consolidation</source>
        <translation>Grande consolidation</translation>
    </message>
    <message>
        <source>Pleural irregularity</source>
        <translation>Irrégularité pleurale</translation>
    </message>
    <message>
        <source>Effusion</source>
        <translation>Épanchement</translation>
    </message>
    <message>
        <source>Air bronchogram</source>
        <translation>Bronchogramme aérien</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>{one}, {other}</source>
        <translation>{one}, {other}</translation>
    </message>
    <message>
        <source>stated in the file</source>
        <translation>indiquée dans le fichier</translation>
    </message>
    <message>
        <source>present</source>
        <translation>présente</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absente</translation>
    </message>
    <message>
        <source>can&apos;t tell</source>
        <translation>indéterminable</translation>
    </message>
    <message>
        <source>small</source>
        <translation>petite</translation>
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
        <translation>Le relecteur ne voit pas de consolidation&#xa0;; le modèle signale le clip.</translation>
    </message>
    <message>
        <source>The reviewer sees a consolidation; the model does not flag the clip.</source>
        <translation>Le relecteur voit une consolidation&#xa0;; le modèle ne signale pas le clip.</translation>
    </message>
    <message>
        <source>The reviewer sees a large consolidation; the distance track flags none.</source>
        <translation>Le relecteur voit une grande consolidation&#xa0;; la courbe de distance n&apos;en signale pas.</translation>
    </message>
    <message>
        <source>The reviewer sees a small consolidation; the distance track flags a large one.</source>
        <translation>Le relecteur voit une petite consolidation&#xa0;; la courbe de distance en signale une grande.</translation>
    </message>
    <message>
        <source>found in the frames</source>
        <translation>trouvée dans les images</translation>
    </message>
    <message>
        <source>drawn for this clip</source>
        <translation>tracée pour ce clip</translation>
    </message>
    <message>
        <source>drawn for clips that look alike</source>
        <translation>tracée pour les clips d&apos;aspect semblable</translation>
    </message>
    <message>
        <source>The step was not taken: what it was to change has changed meanwhile.</source>
        <translation>Action non effectuée&#xa0;: ce qu&apos;elle devait modifier a changé entre-temps.</translation>
    </message>
    <message>
        <source>Look at it again, and repeat the step if it is still wanted.</source>
        <translation>Vérifiez, puis répétez l&apos;action si elle est toujours souhaitée.</translation>
    </message>
    <message>
        <source>Research use only, not for diagnosis</source>
        <translation>Réservé à la recherche, pas au diagnostic</translation>
    </message>
    <message>
        <source>This model has no classifier head, so there is no probability track.</source>
        <translation>Ce modèle n&apos;a pas de tête de classification, donc pas de courbe de probabilité.</translation>
    </message>
    <message>
        <source>This model has no reference, so there is no distance track.</source>
        <translation>Ce modèle n&apos;a pas de référence, donc pas de courbe de distance.</translation>
    </message>
    <message>
        <source>less than 0.1%</source>
        <translation>moins de 0.1&#xa0;%</translation>
    </message>
    <message>
        <source>more than 99.9%</source>
        <translation>plus de 99.9&#xa0;%</translation>
    </message>
    <message>
        <source>6 BLUE points</source>
        <translation>6 points BLUE</translation>
    </message>
    <message>
        <source>8 zones</source>
        <translation>8 zones</translation>
    </message>
    <message>
        <source>12 zones</source>
        <translation>12 zones</translation>
    </message>
    <message>
        <source>12 sweeps, paediatric</source>
        <translation>12 balayages, pédiatrique</translation>
    </message>
    <message>
        <source>Right anterior upper</source>
        <translation>Antéro-supérieure droite</translation>
    </message>
    <message>
        <source>Left anterior upper</source>
        <translation>Antéro-supérieure gauche</translation>
    </message>
    <message>
        <source>Right anterior lower</source>
        <translation>Antéro-inférieure droite</translation>
    </message>
    <message>
        <source>Left anterior lower</source>
        <translation>Antéro-inférieure gauche</translation>
    </message>
    <message>
        <source>Right lateral upper</source>
        <translation>Latéro-supérieure droite</translation>
    </message>
    <message>
        <source>Left lateral upper</source>
        <translation>Latéro-supérieure gauche</translation>
    </message>
    <message>
        <source>Right lateral lower</source>
        <translation>Latéro-inférieure droite</translation>
    </message>
    <message>
        <source>Left lateral lower</source>
        <translation>Latéro-inférieure gauche</translation>
    </message>
    <message>
        <source>Right upper BLUE point</source>
        <translation>Point BLUE supérieur droit</translation>
    </message>
    <message>
        <source>Left upper BLUE point</source>
        <translation>Point BLUE supérieur gauche</translation>
    </message>
    <message>
        <source>Right lower BLUE point</source>
        <translation>Point BLUE inférieur droit</translation>
    </message>
    <message>
        <source>Left lower BLUE point</source>
        <translation>Point BLUE inférieur gauche</translation>
    </message>
    <message>
        <source>Right PLAPS point</source>
        <translation>Point PLAPS droit</translation>
    </message>
    <message>
        <source>Left PLAPS point</source>
        <translation>Point PLAPS gauche</translation>
    </message>
    <message>
        <source>Right posterior upper</source>
        <translation>Postéro-supérieure droite</translation>
    </message>
    <message>
        <source>Left posterior upper</source>
        <translation>Postéro-supérieure gauche</translation>
    </message>
    <message>
        <source>Right posterior lower</source>
        <translation>Postéro-inférieure droite</translation>
    </message>
    <message>
        <source>Left posterior lower</source>
        <translation>Postéro-inférieure gauche</translation>
    </message>
    <message>
        <source>Right anterior, sagittal sweep</source>
        <translation>Antérieure droite, balayage sagittal</translation>
    </message>
    <message>
        <source>Left anterior, sagittal sweep</source>
        <translation>Antérieure gauche, balayage sagittal</translation>
    </message>
    <message>
        <source>Right anterior, transverse sweep</source>
        <translation>Antérieure droite, balayage transversal</translation>
    </message>
    <message>
        <source>Left anterior, transverse sweep</source>
        <translation>Antérieure gauche, balayage transversal</translation>
    </message>
    <message>
        <source>Right lateral, sagittal sweep</source>
        <translation>Latérale droite, balayage sagittal</translation>
    </message>
    <message>
        <source>Left lateral, sagittal sweep</source>
        <translation>Latérale gauche, balayage sagittal</translation>
    </message>
    <message>
        <source>Right lateral, transverse sweep</source>
        <translation>Latérale droite, balayage transversal</translation>
    </message>
    <message>
        <source>Left lateral, transverse sweep</source>
        <translation>Latérale gauche, balayage transversal</translation>
    </message>
    <message>
        <source>Right posterior, sagittal sweep</source>
        <translation>Postérieure droite, balayage sagittal</translation>
    </message>
    <message>
        <source>Left posterior, sagittal sweep</source>
        <translation>Postérieure gauche, balayage sagittal</translation>
    </message>
    <message>
        <source>Right posterior, transverse sweep</source>
        <translation>Postérieure droite, balayage transversal</translation>
    </message>
    <message>
        <source>Left posterior, transverse sweep</source>
        <translation>Postérieure gauche, balayage transversal</translation>
    </message>
    <message>
        <source>The clips of “{exam}” don&apos;t all say who the patient is, or that they are of one study.</source>
        <translation>Les clips de «&#xa0;{exam}&#xa0;» ne disent pas tous qui est le patient, ou qu&apos;ils relèvent d&apos;une même étude.</translation>
    </message>
    <message>
        <source>Export the report without the patient&apos;s identity.</source>
        <translation>Exportez le compte rendu sans l&apos;identité du patient.</translation>
    </message>
    <message>
        <source>not analysed</source>
        <translation>non analysé</translation>
    </message>
    <message>
        <source>analysing</source>
        <translation>analyse en cours</translation>
    </message>
    <message>
        <source>analysed</source>
        <translation>analysé</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>relu</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Rename exam</source>
        <translation>Renommer l&apos;examen</translation>
    </message>
    <message>
        <source>There is no clip in the folder “{folder}”.</source>
        <translation>Aucun clip dans le dossier «&#xa0;{folder}&#xa0;».</translation>
    </message>
    <message>
        <source>Choose the folder that holds an exam&apos;s clips.</source>
        <translation>Choisissez le dossier qui contient les clips d&apos;un examen.</translation>
    </message>
    <message>
        <source>No file in the folder “{folder}” can be read as a clip.</source>
        <translation>Aucun fichier du dossier «&#xa0;{folder}&#xa0;» n&apos;est lisible comme clip.</translation>
    </message>
    <message>
        <source>Copy or export the clips again.</source>
        <translation>Copiez ou exportez à nouveau les clips.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be read ({reason}).</source>
        <translation>«&#xa0;{name}&#xa0;» est illisible ({reason}).</translation>
    </message>
    <message>
        <source>“{name}” was not written: its ending is none of {endings}.</source>
        <translation>«&#xa0;{name}&#xa0;» n&apos;a pas été écrit&#xa0;: son extension n&apos;est pas parmi {endings}.</translation>
    </message>
    <message>
        <source>Choose a name that ends in one of them.</source>
        <translation>Choisissez un nom qui se termine par l&apos;une d&apos;elles.</translation>
    </message>
    <message>
        <source>“{name}” was not written: the report of an exam ends in .pdf.</source>
        <translation>«&#xa0;{name}&#xa0;» n&apos;a pas été écrit&#xa0;: le compte rendu d&apos;un examen se termine par .pdf.</translation>
    </message>
    <message>
        <source>Choose such a name.</source>
        <translation>Choisissez un tel nom.</translation>
    </message>
    <message>
        <source>“{name}” is the clip itself, which is never written over.</source>
        <translation>«&#xa0;{name}&#xa0;» est le clip lui-même, qui n&apos;est jamais écrasé.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The clip has not been analysed yet.</source>
        <translation>Le clip n&apos;a pas encore été analysé.</translation>
    </message>
    <message>
        <source>Wait for the first values.</source>
        <translation>Attendez les premières valeurs.</translation>
    </message>
    <message>
        <source>“{name}” has changed on disk since it was opened.</source>
        <translation>«&#xa0;{name}&#xa0;» a changé sur le disque depuis son ouverture.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Rouvrez-le.</translation>
    </message>
    <message>
        <source>There is no clip in {names}.</source>
        <translation>Aucun clip dans {names}.</translation>
    </message>
    <message>
        <source>Name a folder with healthy clips.</source>
        <translation>Indiquez un dossier de clips sains.</translation>
    </message>
    <message>
        <source>The model “{model}” has neither a classifier nor a reference, so there is no track.</source>
        <translation>Le modèle «&#xa0;{model}&#xa0;» n&apos;a ni tête de classification ni référence&#xa0;; il n&apos;y a donc pas de courbe.</translation>
    </message>
    <message>
        <source>Build a reference for it, or choose another model.</source>
        <translation>Établissez-lui une référence ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>Frames of “{name}” could not be prepared for the network.</source>
        <translation>Des images de «&#xa0;{name}&#xa0;» n&apos;ont pas pu être préparées pour le réseau.</translation>
    </message>
    <message>
        <source>“{name}” is too large to be a model bundle.</source>
        <translation>«&#xa0;{name}&#xa0;» est trop gros pour un paquet de modèle.</translation>
    </message>
    <message>
        <source>The model file “{name}” is not the one that was installed: its SHA-256 differs.</source>
        <translation>Le fichier de modèle «&#xa0;{name}&#xa0;» n&apos;est pas celui qui a été installé&#xa0;: son SHA-256 diffère.</translation>
    </message>
    <message>
        <source>Install it again.</source>
        <translation>Réinstallez-le.</translation>
    </message>
    <message>
        <source>The model file “{name}” is cut short or damaged.</source>
        <translation>Le fichier de modèle «&#xa0;{name}&#xa0;» est tronqué ou endommagé.</translation>
    </message>
    <message>
        <source>Get it again.</source>
        <translation>Obtenez-le à nouveau.</translation>
    </message>
    <message>
        <source>“{name}” holds values that are not finite numbers.</source>
        <translation>«&#xa0;{name}&#xa0;» contient des valeurs non finies.</translation>
    </message>
    <message>
        <source>The model “{name}” does not give its stored answer to its stored frames.</source>
        <translation>Le modèle «&#xa0;{name}&#xa0;» ne donne pas la réponse prévue pour ses images de contrôle.</translation>
    </message>
    <message>
        <source>The file may be damaged: get it again.</source>
        <translation>Le fichier est peut-être endommagé&#xa0;: obtenez-le à nouveau.</translation>
    </message>
    <message>
        <source>The tensors of “{name}” are not those its model card announces.</source>
        <translation>Les tenseurs de «&#xa0;{name}&#xa0;» ne sont pas ceux qu&apos;annonce sa fiche de modèle.</translation>
    </message>
    <message>
        <source>Get the model file again.</source>
        <translation>Obtenez à nouveau le fichier de modèle.</translation>
    </message>
    <message>
        <source>Choose a .safetensors file made by CLARUS.</source>
        <translation>Choisissez un fichier .safetensors créé par CLARUS.</translation>
    </message>
    <message>
        <source>The model file “{name}” can&apos;t be read ({reason}).</source>
        <translation>Le fichier de modèle «&#xa0;{name}&#xa0;» est illisible ({reason}).</translation>
    </message>
    <message>
        <source>There is no model file “{name}”.</source>
        <translation>Le fichier de modèle «&#xa0;{name}&#xa0;» n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>Choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>The model “{model}” has a track without a threshold.</source>
        <translation>Le modèle «&#xa0;{model}&#xa0;» a une courbe sans seuil.</translation>
    </message>
    <message>
        <source>“{name}” is not a model bundle.</source>
        <translation>«&#xa0;{name}&#xa0;» n&apos;est pas un paquet de modèle.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or holds no model card.</source>
        <translation>«&#xa0;{name}&#xa0;» est endommagé ou ne contient pas de fiche de modèle.</translation>
    </message>
    <message>
        <source>“{name}” has another bundle format than the {format} this version reads.</source>
        <translation>«&#xa0;{name}&#xa0;» n&apos;est pas au format de paquet {format} que lit cette version.</translation>
    </message>
    <message>
        <source>Update CLARUS Desktop.</source>
        <translation>Mettez CLARUS Desktop à jour.</translation>
    </message>
    <message>
        <source>The model card of “{name}” has a missing, unknown or wrong field: {field}.</source>
        <translation>La fiche de modèle de «&#xa0;{name}&#xa0;» a un champ absent, inconnu ou erroné&#xa0;: {field}.</translation>
    </message>
    <message>
        <source>The reference distances of “{name}” are damaged.</source>
        <translation>Les distances de référence de «&#xa0;{name}&#xa0;» sont endommagées.</translation>
    </message>
    <message>
        <source>Architecture: {name}, found from names and shapes.</source>
        <translation>Architecture&#xa0;: {name}, déduite des noms et des dimensions.</translation>
    </message>
    <message>
        <source>Encoder: {taken} of {tensors} tensors taken over.</source>
        <translation>Encodeur&#xa0;: {taken} tenseurs repris sur {tensors}.</translation>
    </message>
    <message>
        <source>Heads: {names}.</source>
        <translation>Têtes&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Heads: none.</source>
        <translation>Têtes&#xa0;: aucune.</translation>
    </message>
    <message>
        <source>Wrappers taken off: {names}.</source>
        <translation>Enveloppes retirées&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Wrappers taken off: none.</source>
        <translation>Enveloppes retirées&#xa0;: aucune.</translation>
    </message>
    <message>
        <source>Ignored: {names}.</source>
        <translation>Ignoré&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Ignored: nothing.</source>
        <translation>Ignoré&#xa0;: rien.</translation>
    </message>
    <message>
        <source>“{name}” holds weights that are not finite numbers.</source>
        <translation>«&#xa0;{name}&#xa0;» contient des poids non finis.</translation>
    </message>
    <message>
        <source>The heads in “{name}” are not of the published shape.</source>
        <translation>Les têtes de «&#xa0;{name}&#xa0;» n&apos;ont pas les dimensions publiées.</translation>
    </message>
    <message>
        <source>“{name}” is missing, not a file, or too large for a checkpoint.</source>
        <translation>«&#xa0;{name}&#xa0;» est absent, n&apos;est pas un fichier ou est trop gros pour un checkpoint.</translation>
    </message>
    <message>
        <source>“{name}” is a web page, not a checkpoint.</source>
        <translation>«&#xa0;{name}&#xa0;» est une page web, pas un checkpoint.</translation>
    </message>
    <message>
        <source>Download it again; a share link must end in dl=1, not dl=0.</source>
        <translation>Téléchargez-le à nouveau&#xa0;; un lien de partage doit se terminer par dl=1, pas par dl=0.</translation>
    </message>
    <message>
        <source>“{name}” was refused: it holds more than weights ({names}).</source>
        <translation>«&#xa0;{name}&#xa0;» a été refusé&#xa0;: il ne contient pas que des poids ({names}).</translation>
    </message>
    <message>
        <source>Ask its maker for the plain state_dict.</source>
        <translation>Demandez à son auteur le state_dict seul.</translation>
    </message>
    <message>
        <source>“{name}” is damaged, or not a checkpoint of plain weights.</source>
        <translation>«&#xa0;{name}&#xa0;» est endommagé ou n&apos;est pas un checkpoint de simples poids.</translation>
    </message>
    <message>
        <source>“{name}” holds none of the known networks.</source>
        <translation>«&#xa0;{name}&#xa0;» ne contient aucun des réseaux connus.</translation>
    </message>
    <message>
        <source>Known are {names}.</source>
        <translation>Réseaux connus&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>{number} missing (first: {name})</source>
        <translation>manquants&#xa0;: {number} (premier&#xa0;: {name})</translation>
    </message>
    <message>
        <source>{number} misshapen (first: {name})</source>
        <translation>mal dimensionnés&#xa0;: {number} (premier&#xa0;: {name})</translation>
    </message>
    <message>
        <source>{number} unknown (first: {name})</source>
        <translation>inconnus&#xa0;: {number} (premier&#xa0;: {name})</translation>
    </message>
    <message>
        <source>“{name}” looks like {architecture}, but not all of its encoder fits: {faults}.</source>
        <translation>«&#xa0;{name}&#xa0;» ressemble à {architecture}, mais son encodeur ne correspond pas en entier&#xa0;: {faults}.</translation>
    </message>
    <message>
        <source>A network is only imported whole.</source>
        <translation>Un réseau ne s&apos;importe qu&apos;en entier.</translation>
    </message>
    <message>
        <source>Processor (OpenVINO)</source>
        <translation>Processeur (OpenVINO)</translation>
    </message>
    <message>
        <source>Processor (PyTorch)</source>
        <translation>Processeur (PyTorch)</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>Carte graphique (CUDA)</translation>
    </message>
    <message>
        <source>Apple GPU (PyTorch)</source>
        <translation>GPU Apple (PyTorch)</translation>
    </message>
    <message>
        <source>Intel graphics (OpenVINO)</source>
        <translation>Graphique Intel (OpenVINO)</translation>
    </message>
    <message>
        <source>Intel NPU (OpenVINO)</source>
        <translation>NPU Intel (OpenVINO)</translation>
    </message>
    <message>
        <source>There is no device “{device}” that this program can use.</source>
        <translation>Le programme ne peut utiliser aucun périphérique «&#xa0;{device}&#xa0;».</translation>
    </message>
    <message>
        <source>Choose one of {devices}.</source>
        <translation>Choisissez parmi {devices}.</translation>
    </message>
    <message>
        <source>The device “{name}” can&apos;t compute in {precision}.</source>
        <translation>Le périphérique «&#xa0;{name}&#xa0;» ne peut pas calculer en {precision}.</translation>
    </message>
    <message>
        <source>Choose one of {precisions}.</source>
        <translation>Choisissez parmi {precisions}.</translation>
    </message>
    <message>
        <source>Get the file another way and import it from disk.</source>
        <translation>Obtenez le fichier autrement et importez-le du disque.</translation>
    </message>
    <message>
        <source>That is not the address of a file.</source>
        <translation>Ce n&apos;est pas l&apos;adresse d&apos;un fichier.</translation>
    </message>
    <message>
        <source>It begins with https:// and has no blanks.</source>
        <translation>Elle commence par https:// et ne contient pas d&apos;espace.</translation>
    </message>
    <message>
        <source>Files are only fetched over an encrypted connection.</source>
        <translation>Les fichiers ne sont récupérés que par une connexion chiffrée.</translation>
    </message>
    <message>
        <source>Use https://.</source>
        <translation>Utilisez https://.</translation>
    </message>
    <message>
        <source>The address holds a name or password.</source>
        <translation>L&apos;adresse contient un nom ou un mot de passe.</translation>
    </message>
    <message>
        <source>“{host}” refers to a connection without encryption.</source>
        <translation>«&#xa0;{host}&#xa0;» renvoie vers une connexion non chiffrée.</translation>
    </message>
    <message>
        <source>“{host}” sent another part than was asked for.</source>
        <translation>«&#xa0;{host}&#xa0;» a envoyé une autre partie que celle demandée.</translation>
    </message>
    <message>
        <source>Fetch it again.</source>
        <translation>Récupérez-le à nouveau.</translation>
    </message>
    <message>
        <source>The file is larger than the {limit} MiB that a checkpoint may have.</source>
        <translation>Le fichier dépasse les {limit} MiB permis pour un checkpoint.</translation>
    </message>
    <message>
        <source>“{host}” sent an empty file.</source>
        <translation>«&#xa0;{host}&#xa0;» a envoyé un fichier vide.</translation>
    </message>
    <message>
        <source>“{host}” sent a web page, not a file.</source>
        <translation>«&#xa0;{host}&#xa0;» a envoyé une page web, pas un fichier.</translation>
    </message>
    <message>
        <source>A share link must be one for downloading (dl=1), without signing in.</source>
        <translation>Un lien de partage doit permettre le téléchargement (dl=1), sans connexion à un compte.</translation>
    </message>
    <message>
        <source>What has come is kept: fetch it again to go on from there.</source>
        <translation>La partie reçue est conservée&#xa0;: relancez la récupération pour continuer.</translation>
    </message>
    <message>
        <source>“{host}” doesn&apos;t give the file ({code}).</source>
        <translation>«&#xa0;{host}&#xa0;» ne fournit pas le fichier ({code}).</translation>
    </message>
    <message>
        <source>“{host}” could not show that it is “{host}”; nothing was fetched.</source>
        <translation>«&#xa0;{host}&#xa0;» n&apos;a pas pu prouver être «&#xa0;{host}&#xa0;»&#xa0;; rien n&apos;a été récupéré.</translation>
    </message>
    <message>
        <source>The connection to “{host}” was cut or stood still.</source>
        <translation>La connexion à «&#xa0;{host}&#xa0;» a été coupée ou s&apos;est figée.</translation>
    </message>
    <message>
        <source>“{host}” could not be reached.</source>
        <translation>«&#xa0;{host}&#xa0;» est injoignable.</translation>
    </message>
    <message>
        <source>Check the connection to the network.</source>
        <translation>Vérifiez la connexion au réseau.</translation>
    </message>
    <message>
        <source>The file could not be written ({reason}).</source>
        <translation>Le fichier n&apos;a pas pu être écrit ({reason}).</translation>
    </message>
    <message>
        <source>Make room on the disk.</source>
        <translation>Libérez de la place sur le disque.</translation>
    </message>
    <message>
        <source>The network gave values that are not finite numbers ({precision}).</source>
        <translation>Le réseau a donné des valeurs non finies ({precision}).</translation>
    </message>
    <message>
        <source>Choose another device, the precision float32, or another model.</source>
        <translation>Choisissez un autre périphérique, la précision float32 ou un autre modèle.</translation>
    </message>
    <message>
        <source>The computation on {device} failed: {reason}.</source>
        <translation>Le calcul sur {device} a échoué&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Choose another device.</source>
        <translation>Choisissez un autre périphérique.</translation>
    </message>
    <message>
        <source>The network gave values that are not finite numbers.</source>
        <translation>Le réseau a donné des valeurs non finies.</translation>
    </message>
    <message>
        <source>Check that the disk has room and that the folder may be written to.</source>
        <translation>Vérifiez qu&apos;il reste de la place sur le disque et que l&apos;écriture dans le dossier est permise.</translation>
    </message>
    <message>
        <source>{clip}: {n} frame measured.</source>
        <translation>{clip}&#xa0;: {n} image mesurée.</translation>
    </message>
    <message>
        <source>{clip}: {n} frames measured.</source>
        <translation>{clip}&#xa0;: {n} images mesurées.</translation>
    </message>
    <message>
        <source>There is no model “{name}”.</source>
        <translation>Le modèle «&#xa0;{name}&#xa0;» n&apos;existe pas.</translation>
    </message>
    <message>
        <source>No model can be used.</source>
        <translation>Aucun modèle n&apos;est utilisable.</translation>
    </message>
    <message>
        <source>Install the program again, or import a model.</source>
        <translation>Réinstallez le programme ou importez un modèle.</translation>
    </message>
    <message>
        <source>Known models: {names}.</source>
        <translation>Modèles connus&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Known models: none.</source>
        <translation>Modèles connus&#xa0;: aucun.</translation>
    </message>
    <message>
        <source>The model “{name}” came with the program and stays.</source>
        <translation>Le modèle «&#xa0;{name}&#xa0;» est fourni avec le programme et reste.</translation>
    </message>
    <message>
        <source>“{name}” could not be removed ({reason}).</source>
        <translation>«&#xa0;{name}&#xa0;» n&apos;a pas pu être retiré ({reason}).</translation>
    </message>
    <message>
        <source>The list of model hashes ({file}) can&apos;t be read.</source>
        <translation>La liste des empreintes de modèles ({file}) est illisible.</translation>
    </message>
    <message>
        <source>The list of model hashes ({file}) is damaged.</source>
        <translation>La liste des empreintes de modèles ({file}) est endommagée.</translation>
    </message>
    <message>
        <source>There is already a model “{name}”.</source>
        <translation>Un modèle «&#xa0;{name}&#xa0;» existe déjà.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be the name of a model.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être un nom de modèle.</translation>
    </message>
    <message>
        <source>Use up to 64 letters, digits, dots, hyphens and underscores, beginning with a letter or digit.</source>
        <translation>64 caractères au plus&#xa0;: lettres, chiffres, points, tirets et tirets bas, en commençant par une lettre ou un chiffre.</translation>
    </message>
    <message>
        <source>“{name}” is not the file that was installed: its SHA-256 differs.</source>
        <translation>«&#xa0;{name}&#xa0;» n&apos;est pas le fichier installé&#xa0;: son SHA-256 diffère.</translation>
    </message>
    <message>
        <source>“{name}” is not in the list of models that came with the program.</source>
        <translation>«&#xa0;{name}&#xa0;» ne figure pas dans la liste des modèles fournis avec le programme.</translation>
    </message>
    <message>
        <source>The model “{model}” has no reference.</source>
        <translation>Le modèle «&#xa0;{model}&#xa0;» n&apos;a pas de référence.</translation>
    </message>
    <message>
        <source>Build one from healthy clips.</source>
        <translation>Établissez-en une à partir de clips sains.</translation>
    </message>
    <message>
        <source>the processor</source>
        <translation>le processeur</translation>
    </message>
    <message>
        <source>The model card&apos;s preprocessing has missing or unknown fields.</source>
        <translation>Le prétraitement de la fiche de modèle a des champs absents ou inconnus.</translation>
    </message>
    <message>
        <source>The model asks for an unknown preprocessing ({name}).</source>
        <translation>Le modèle demande un prétraitement inconnu ({name}).</translation>
    </message>
    <message>
        <source>The model card&apos;s preprocessing has an impossible size, mean or std.</source>
        <translation>Le prétraitement de la fiche de modèle a une taille, mean ou std impossible.</translation>
    </message>
    <message>
        <source>ResNet-18, published by CLARUS</source>
        <translation>ResNet-18, publié par CLARUS</translation>
    </message>
    <message>
        <source>DenseNet-121, published by CLARUS</source>
        <translation>DenseNet-121, publié par CLARUS</translation>
    </message>
    <message>
        <source>EfficientNet-B0, published by CLARUS</source>
        <translation>EfficientNet-B0, publié par CLARUS</translation>
    </message>
    <message>
        <source>The file is another one than on {day}: its SHA-256 was {before} then and is {now} now. It was not imported.</source>
        <translation>Le fichier n&apos;est pas le même que le {day}&#xa0;: son SHA-256 était {before} et est maintenant {now}. Il n&apos;a pas été importé.</translation>
    </message>
    <message>
        <source>Ask its maker whether it was replaced. A file that you trust can be imported from disk.</source>
        <translation>Demandez à son auteur s&apos;il a été remplacé. Un fichier de confiance peut être importé du disque.</translation>
    </message>
    <message>
        <source>SHA-256: {sha256}, remembered once this is a model: another file there is refused then.</source>
        <translation>SHA-256&#xa0;: {sha256}, mémorisé dès que c&apos;est un modèle&#xa0;: un autre fichier y sera alors refusé.</translation>
    </message>
    <message>
        <source>SHA-256: {sha256}, the same as on {day}.</source>
        <translation>SHA-256&#xa0;: {sha256}, le même que le {day}.</translation>
    </message>
    <message>
        <source>What was fetched before is not known: “{file}” can&apos;t be read.</source>
        <translation>Les récupérations antérieures sont inconnues&#xa0;: «&#xa0;{file}&#xa0;» est illisible.</translation>
    </message>
    <message>
        <source>Take it out of the folder of your models to begin anew.</source>
        <translation>Sortez-le du dossier de vos modèles pour repartir de zéro.</translation>
    </message>
    <message>
        <source>A reference needs clips without consolidation of at least two patients.</source>
        <translation>Une référence exige des clips sans consolidation d&apos;au moins deux patients.</translation>
    </message>
    <message>
        <source>Add clips of further patients.</source>
        <translation>Ajoutez des clips d&apos;autres patients.</translation>
    </message>
    <message>
        <source>What a model was trained on can&apos;t be told from fewer than ten patients or clips.</source>
        <translation>Avec moins de dix patients ou clips, on ne peut pas cerner ce sur quoi un modèle a été entraîné.</translation>
    </message>
    <message>
        <source>The embeddings of what the model was trained on are all the same.</source>
        <translation>Les représentations des données d&apos;entraînement du modèle sont toutes identiques.</translation>
    </message>
    <message>
        <source>Open a clip first.</source>
        <translation>Ouvrez d&apos;abord un clip.</translation>
    </message>
    <message>
        <source>The review is still being read.</source>
        <translation>Chargement de la relecture en cours.</translation>
    </message>
    <message>
        <source>The palette of “{name}” is missing or damaged.</source>
        <translation>La palette de «&#xa0;{name}&#xa0;» est absente ou endommagée.</translation>
    </message>
    <message>
        <source>Export the clip again.</source>
        <translation>Exportez à nouveau le clip.</translation>
    </message>
    <message>
        <source>ultrasound</source>
        <translation>échographie</translation>
    </message>
    <message>
        <source>intravascular ultrasound</source>
        <translation>échographie intravasculaire</translation>
    </message>
    <message>
        <source>female</source>
        <translation>féminin</translation>
    </message>
    <message>
        <source>male</source>
        <translation>masculin</translation>
    </message>
    <message>
        <source>right</source>
        <translation>droite</translation>
    </message>
    <message>
        <source>left</source>
        <translation>gauche</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>deux côtés</translation>
    </message>
    <message>
        <source>unpaired</source>
        <translation>impair</translation>
    </message>
    <message>
        <source>{n} day</source>
        <translation>{n} jour</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} jours</translation>
    </message>
    <message>
        <source>{n} week</source>
        <translation>{n} semaine</translation>
    </message>
    <message>
        <source>{n} weeks</source>
        <translation>{n} semaines</translation>
    </message>
    <message>
        <source>{n} month</source>
        <translation>{n} mois</translation>
    </message>
    <message>
        <source>{n} months</source>
        <translation>{n} mois</translation>
    </message>
    <message>
        <source>{n} year</source>
        <translation>{n} an</translation>
    </message>
    <message>
        <source>{n} years</source>
        <translation>{n} ans</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>not stated: treat as yes</source>
        <translation>non indiqué&#xa0;: à traiter comme oui</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>yes, {ratios}</source>
        <translation>oui, {ratios}</translation>
    </message>
    <message>
        <source>{before} then {after}</source>
        <translation>{before} puis {after}</translation>
    </message>
    <message>
        <source>Study description</source>
        <translation>Description de l&apos;étude</translation>
    </message>
    <message>
        <source>Series description</source>
        <translation>Description de la série</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Procedure step</source>
        <translation>Étape de la procédure</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>View code</source>
        <translation>Code de la vue</translation>
    </message>
    <message>
        <source>Anatomic region</source>
        <translation>Région anatomique</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Body part</source>
        <translation>Partie du corps</translation>
    </message>
    <message>
        <source>Laterality</source>
        <translation>Latéralité</translation>
    </message>
    <message>
        <source>Image laterality</source>
        <translation>Latéralité de l&apos;image</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalité</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Fabricant</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Software version</source>
        <translation>Version du logiciel</translation>
    </message>
    <message>
        <source>Transducer</source>
        <translation>Sonde</translation>
    </message>
    <message>
        <source>Transducer type</source>
        <translation>Type de sonde</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>Depth of scan field</source>
        <translation>Profondeur du champ</translation>
    </message>
    <message>
        <source>{amount} mm</source>
        <translation>{amount} mm</translation>
    </message>
    <message>
        <source>Mechanical index</source>
        <translation>Index mécanique</translation>
    </message>
    <message>
        <source>Soft tissue thermal index</source>
        <translation>Index thermique, tissus mous</translation>
    </message>
    <message>
        <source>Bone thermal index</source>
        <translation>Index thermique, os</translation>
    </message>
    <message>
        <source>Cranial thermal index</source>
        <translation>Index thermique, crâne</translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation>Fréquence cardiaque</translation>
    </message>
    <message>
        <source>{amount} /min</source>
        <translation>{amount} /min</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Frame time</source>
        <translation>Durée d&apos;une image</translation>
    </message>
    <message>
        <source>{amount} ms</source>
        <translation>{amount} ms</translation>
    </message>
    <message>
        <source>Cine rate</source>
        <translation>Cadence ciné</translation>
    </message>
    <message>
        <source>{amount} frames/s</source>
        <translation>{amount} images/s</translation>
    </message>
    <message>
        <source>Recommended frame rate</source>
        <translation>Cadence recommandée</translation>
    </message>
    <message>
        <source>Image size</source>
        <translation>Taille d&apos;image</translation>
    </message>
    <message>
        <source>Lossy compression</source>
        <translation>Compression avec perte</translation>
    </message>
    <message>
        <source>Burned-in text</source>
        <translation>Texte incrusté</translation>
    </message>
    <message>
        <source>Identity removed</source>
        <translation>Identité retirée</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Étude</translation>
    </message>
    <message>
        <source>Series {number}</source>
        <translation>Série {number}</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>“{name}” doesn&apos;t say how large its frames are.</source>
        <translation>«&#xa0;{name}&#xa0;» n&apos;indique pas la taille de ses images.</translation>
    </message>
    <message>
        <source>Copy or export the clip again.</source>
        <translation>Copiez ou exportez à nouveau le clip.</translation>
    </message>
    <message>
        <source>The frames of “{name}” would have {width} × {height} pixels: more than any recording.</source>
        <translation>Les images de «&#xa0;{name}&#xa0;» auraient {width} × {height} pixels&#xa0;: plus que tout enregistrement.</translation>
    </message>
    <message>
        <source>The pixels of “{name}” are {samples} × {bits} bits; ultrasound has 1 or 3 × 8 or 16.</source>
        <translation>Les pixels de «&#xa0;{name}&#xa0;» ont {samples} × {bits} bits&#xa0;; l&apos;échographie en a 1 ou 3 × 8 ou 16.</translation>
    </message>
    <message>
        <source>Choose an ultrasound clip.</source>
        <translation>Choisissez un clip d&apos;échographie.</translation>
    </message>
    <message>
        <source>“{name}” has a damaged DICOM header.</source>
        <translation>L&apos;en-tête DICOM de «&#xa0;{name}&#xa0;» est endommagé.</translation>
    </message>
    <message>
        <source>The frames of “{name}” are compressed in a way that this program doesn&apos;t know.</source>
        <translation>Les images de «&#xa0;{name}&#xa0;» sont compressées d&apos;une façon inconnue du programme.</translation>
    </message>
    <message>
        <source>The frames of “{name}” are compressed in a way, “{way}”, that this program doesn&apos;t know.</source>
        <translation>Les images de «&#xa0;{name}&#xa0;» sont compressées d&apos;une façon inconnue du programme, «&#xa0;{way}&#xa0;».</translation>
    </message>
    <message>
        <source>Export the clip again, uncompressed or as JPEG.</source>
        <translation>Exportez à nouveau le clip, sans compression ou en JPEG.</translation>
    </message>
    <message>
        <source>“{name}” is the list of the recordings on a disk, not a recording.</source>
        <translation>«&#xa0;{name}&#xa0;» est la liste des enregistrements d&apos;un disque, pas un enregistrement.</translation>
    </message>
    <message>
        <source>Open its folder and choose the clip inside.</source>
        <translation>Ouvrez son dossier et choisissez le clip qui s&apos;y trouve.</translation>
    </message>
    <message>
        <source>“{name}” was cut short: its frames are missing.</source>
        <translation>«&#xa0;{name}&#xa0;» est tronqué&#xa0;: ses images manquent.</translation>
    </message>
    <message>
        <source>“{name}” holds no image: it is a DICOM object of the kind “{kind}”.</source>
        <translation>«&#xa0;{name}&#xa0;» ne contient pas d&apos;image&#xa0;: c&apos;est un objet DICOM de type «&#xa0;{kind}&#xa0;».</translation>
    </message>
    <message>
        <source>“{name}” is no DICOM object with an image.</source>
        <translation>«&#xa0;{name}&#xa0;» n&apos;est pas un objet DICOM avec une image.</translation>
    </message>
    <message>
        <source>“{name}” inflates to more than {limit} MB.</source>
        <translation>«&#xa0;{name}&#xa0;» dépasse {limit} MB une fois décompressé.</translation>
    </message>
    <message>
        <source>Export the clip again without deflation.</source>
        <translation>Exportez à nouveau le clip sans compression deflate.</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Patient, ideographic</source>
        <translation>Patient, idéographique</translation>
    </message>
    <message>
        <source>Patient, phonetic</source>
        <translation>Patient, phonétique</translation>
    </message>
    <message>
        <source>Patient ID</source>
        <translation>ID du patient</translation>
    </message>
    <message>
        <source>Issuer of patient ID</source>
        <translation>Émetteur de l&apos;ID du patient</translation>
    </message>
    <message>
        <source>Other patient IDs</source>
        <translation>Autres ID du patient</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Autres noms</translation>
    </message>
    <message>
        <source>Birth name</source>
        <translation>Nom de naissance</translation>
    </message>
    <message>
        <source>Mother&apos;s birth name</source>
        <translation>Nom de naissance de la mère</translation>
    </message>
    <message>
        <source>Responsible person</source>
        <translation>Personne responsable</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Profession</translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation>Groupe ethnique</translation>
    </message>
    <message>
        <source>Patient comments</source>
        <translation>Commentaires sur le patient</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Admission ID</source>
        <translation>ID d&apos;admission</translation>
    </message>
    <message>
        <source>Accession number</source>
        <translation>Numéro d&apos;accès</translation>
    </message>
    <message>
        <source>Study ID</source>
        <translation>ID de l&apos;étude</translation>
    </message>
    <message>
        <source>Study date</source>
        <translation>Date de l&apos;étude</translation>
    </message>
    <message>
        <source>Series date</source>
        <translation>Date de la série</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Enregistré le</translation>
    </message>
    <message>
        <source>Content date</source>
        <translation>Date du contenu</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Établissement</translation>
    </message>
    <message>
        <source>Institution&apos;s address</source>
        <translation>Adresse de l&apos;établissement</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>Device serial number</source>
        <translation>N° de série de l&apos;appareil</translation>
    </message>
    <message>
        <source>Referring physician</source>
        <translation>Médecin adresseur</translation>
    </message>
    <message>
        <source>Requesting physician</source>
        <translation>Médecin demandeur</translation>
    </message>
    <message>
        <source>Performing physician</source>
        <translation>Médecin réalisateur</translation>
    </message>
    <message>
        <source>Reading physician</source>
        <translation>Médecin lecteur</translation>
    </message>
    <message>
        <source>Physician of record</source>
        <translation>Médecin traitant</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>from the video</source>
        <translation>d&apos;après la vidéo</translation>
    </message>
    <message>
        <source>Frame times</source>
        <translation>Temps des images</translation>
    </message>
    <message>
        <source>The decoder for “{name}” could not be started.</source>
        <translation>Le décodeur pour «&#xa0;{name}&#xa0;» n&apos;a pas pu démarrer.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Fermez d&apos;autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>“{name}” was cut short within its first frame.</source>
        <translation>«&#xa0;{name}&#xa0;» est tronqué dès sa première image.</translation>
    </message>
    <message>
        <source>from {field} ({rate} per second)</source>
        <translation>d&apos;après {field} ({rate} par seconde)</translation>
    </message>
    <message>
        <source>from FrameTime ({time} ms)</source>
        <translation>d&apos;après FrameTime ({time} ms)</translation>
    </message>
    <message>
        <source>from FrameTimeVector ({time} ms in the middle)</source>
        <translation>d&apos;après FrameTimeVector ({time} ms, médiane)</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be read as an image.</source>
        <translation>«&#xa0;{name}&#xa0;» n&apos;est pas lisible comme image.</translation>
    </message>
    <message>
        <source>“{name}” holds no frame that can be decoded.</source>
        <translation>«&#xa0;{name}&#xa0;» ne contient aucune image décodable.</translation>
    </message>
    <message>
        <source>“{name}” was cut short, and nothing of it can be shown.</source>
        <translation>«&#xa0;{name}&#xa0;» est tronqué, et rien ne peut en être affiché.</translation>
    </message>
    <message>
        <source>Copy or export it again.</source>
        <translation>Copiez-le ou exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>Open it in another program to see whether it is damaged.</source>
        <translation>Ouvrez-le dans un autre programme pour voir s&apos;il est endommagé.</translation>
    </message>
    <message>
        <source>Images of “{name}” were changed while it was open.</source>
        <translation>Des images de «&#xa0;{name}&#xa0;» ont été modifiées pendant son ouverture.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {limit} MB.</source>
        <translation>«&#xa0;{name}&#xa0;» dépasse {limit} MB.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {limit} million pixels.</source>
        <translation>«&#xa0;{name}&#xa0;» dépasse {limit} millions de pixels.</translation>
    </message>
    <message>
        <source>“{name}” is a folder, and its images are no series.</source>
        <translation>«&#xa0;{name}&#xa0;» est un dossier, et ses images ne forment pas une série.</translation>
    </message>
    <message>
        <source>Choose a clip inside it.</source>
        <translation>Choisissez un clip qui s&apos;y trouve.</translation>
    </message>
    <message>
        <source>“{name}” was changed, moved or deleted while it was open.</source>
        <translation>«&#xa0;{name}&#xa0;» a été modifié, déplacé ou supprimé alors qu&apos;il était ouvert.</translation>
    </message>
    <message>
        <source>Open the clip again.</source>
        <translation>Rouvrez le clip.</translation>
    </message>
    <message>
        <source>“{name}” is an address, and only files are opened.</source>
        <translation>«&#xa0;{name}&#xa0;» est une adresse&#xa0;; seuls des fichiers sont ouverts.</translation>
    </message>
    <message>
        <source>Save the clip to a disk and open it there.</source>
        <translation>Enregistrez le clip sur un disque et ouvrez-le de là.</translation>
    </message>
    <message>
        <source>There is no file named “{name}”.</source>
        <translation>Aucun fichier ne s&apos;appelle «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Check the name; the file may have been moved or renamed.</source>
        <translation>Vérifiez le nom&#xa0;; le fichier a pu être déplacé ou renommé.</translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a clip.</source>
        <translation>«&#xa0;{name}&#xa0;» est un dossier, pas un clip.</translation>
    </message>
    <message>
        <source>“{name}” is not a regular file.</source>
        <translation>«&#xa0;{name}&#xa0;» n&apos;est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>Choose a clip stored as a file.</source>
        <translation>Choisissez un clip enregistré dans un fichier.</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>«&#xa0;{name}&#xa0;» est vide.</translation>
    </message>
    <message>
        <source>“{name}” is not a video but a text that leads to other files, which are never followed.</source>
        <translation>«&#xa0;{name}&#xa0;» n&apos;est pas une vidéo mais un texte qui renvoie à d&apos;autres fichiers, jamais suivis.</translation>
    </message>
    <message>
        <source>Open the clip itself.</source>
        <translation>Ouvrez le clip lui-même.</translation>
    </message>
    <message>
        <source>unknown error</source>
        <translation>erreur inconnue</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be read: {reason}.</source>
        <translation>«&#xa0;{name}&#xa0;» est illisible&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Check the file&apos;s permissions and its disk.</source>
        <translation>Vérifiez les droits du fichier et son disque.</translation>
    </message>
    <message>
        <source>“{name}” needs more memory than there is.</source>
        <translation>«&#xa0;{name}&#xa0;» demande plus de mémoire qu&apos;il n&apos;y en a.</translation>
    </message>
    <message>
        <source>Close other programs and try again; if that doesn&apos;t help, the file is damaged.</source>
        <translation>Fermez d&apos;autres programmes et réessayez&#xa0;; si cela ne suffit pas, le fichier est endommagé.</translation>
    </message>
    <message>
        <source>“{name}” was closed.</source>
        <translation>«&#xa0;{name}&#xa0;» a été fermé.</translation>
    </message>
    <message>
        <source>“{name}” is not a clip of a known kind.</source>
        <translation>«&#xa0;{name}&#xa0;» n&apos;est pas un clip d&apos;un type connu.</translation>
    </message>
    <message>
        <source>“{name}” was cut short and holds no frame that can be decoded.</source>
        <translation>«&#xa0;{name}&#xa0;» est tronqué et ne contient aucune image décodable.</translation>
    </message>
    <message>
        <source>“{name}” holds no video that can be decoded.</source>
        <translation>«&#xa0;{name}&#xa0;» ne contient aucune vidéo décodable.</translation>
    </message>
    <message>
        <source>“{name}” was cut short: its index, without which no frame is found, is missing.</source>
        <translation>«&#xa0;{name}&#xa0;» est tronqué&#xa0;: son index, sans lequel aucune image n&apos;est trouvée, manque.</translation>
    </message>
    <message>
        <source>“{name}” was cut short, too early for anything to be shown.</source>
        <translation>«&#xa0;{name}&#xa0;» est tronqué, trop tôt pour que rien puisse être affiché.</translation>
    </message>
    <message>
        <source>Choose a video, a DICOM file or an image.</source>
        <translation>Choisissez une vidéo, un fichier DICOM ou une image.</translation>
    </message>
    <message>
        <source>“{name}” gives other images than when it was opened.</source>
        <translation>«&#xa0;{name}&#xa0;» donne d&apos;autres images qu&apos;à son ouverture.</translation>
    </message>
    <message>
        <source>Open the clip again; if that doesn&apos;t help, the file is damaged.</source>
        <translation>Rouvrez le clip&#xa0;; si cela ne suffit pas, le fichier est endommagé.</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>The program itself is licensed under {licence}, each library as listed.</source>
        <translation>Le programme lui-même est sous licence {licence}, chaque bibliothèque comme indiqué.</translation>
    </message>
    <message>
        <source>{library} brings {encoders}</source>
        <translation>{library} apporte {encoders}</translation>
    </message>
    <message>
        <source>The program itself is licensed under {licence}.</source>
        <translation>Le programme lui-même est sous licence {licence}.</translation>
    </message>
    <message>
        <source>Together with its libraries it may be passed on under the GNU General Public License 3, which the strictest of them ask for: {told}, under version 2 of it or any later one.</source>
        <translation>Avec ses bibliothèques, il peut être transmis sous la GNU General Public License 3, exigée par les plus strictes d&apos;entre elles&#xa0;: {told}, sous sa version 2 ou toute version ultérieure.</translation>
    </message>
    <message>
        <source>Libraries that are proprietary, as listed, may not be passed on with it.</source>
        <translation>Les bibliothèques propriétaires, signalées comme telles, ne peuvent pas être transmises avec lui.</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} et {other}</translation>
    </message>
    <message>
        <source>{name} gave no values.</source>
        <translation>{name} n&apos;a donné aucune valeur.</translation>
    </message>
    <message>
        <source>Check the clip in the window.</source>
        <translation>Vérifiez le clip dans la fenêtre.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Engines</source>
        <translation>Moteurs</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>Carte graphique</translation>
    </message>
    <message>
        <source>Reading clips</source>
        <translation>Lecture de clips</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>{model}: {told}</source>
        <translation>{model}&#xa0;: {told}</translation>
    </message>
    <message>
        <source>There is no model.</source>
        <translation>Il n&apos;y a pas de modèle.</translation>
    </message>
    <message>
        <source>Install the program anew: it brings one.</source>
        <translation>Réinstallez le programme&#xa0;: il en fournit un.</translation>
    </message>
    <message>
        <source>Hash, keys, shapes, numbers and golden output hold: {models}.</source>
        <translation>Empreinte, clés, dimensions, nombres et sortie attendue conformes&#xa0;: {models}.</translation>
    </message>
    <message>
        <source>{device}: {name}, {backend}, {precision}; probabilities within {probability} and distances within {distance} of PyTorch&apos;s.</source>
        <translation>{device}&#xa0;: {name}, {backend}, {precision}&#xa0;; probabilités à {probability} près et distances à {distance} près de celles de PyTorch.</translation>
    </message>
    <message>
        <source>{segments} in the {track} track</source>
        <translation>{segments} sur la courbe de {track}</translation>
    </message>
    <message>
        <source>{n} flagged segment</source>
        <translation>{n} segment signalé</translation>
    </message>
    <message>
        <source>{n} flagged segments</source>
        <translation>{n} segments signalés</translation>
    </message>
    <message>
        <source>{frames} of the demo clip analysed: {told}.</source>
        <translation>{frames} du clip de démo, analyse&#xa0;: {told}.</translation>
    </message>
    <message>
        <source>There is no analysis to report on.</source>
        <translation>Il n&apos;y a pas d&apos;analyse dont rendre compte.</translation>
    </message>
    <message>
        <source>See above.</source>
        <translation>Voir plus haut.</translation>
    </message>
    <message>
        <source>PDF, JSON and CSV were written, and the PDF read back. There are fonts to print with.</source>
        <translation>PDF, JSON et CSV ont été écrits, et le PDF relu. Des polices d&apos;impression sont disponibles.</translation>
    </message>
    <message>
        <source>There is no sound model to compute with.</source>
        <translation>Il n&apos;y a pas de modèle valide pour le calcul.</translation>
    </message>
    <message>
        <source>None that this program can compute on; analyses run on the processor.</source>
        <translation>Aucune que le programme puisse utiliser&#xa0;; les analyses se font sur le processeur.</translation>
    </message>
    <message>
        <source>{names}. CUDA sees {n} card.</source>
        <translation>{names}. CUDA voit {n} carte.</translation>
    </message>
    <message>
        <source>{names}. CUDA sees {n} cards.</source>
        <translation>{names}. CUDA voit {n} cartes.</translation>
    </message>
    <message>
        <source>{n} frame</source>
        <translation>{n} image</translation>
    </message>
    <message>
        <source>{n} frames</source>
        <translation>{n} images</translation>
    </message>
    <message>
        <source>{frames} of the demo clip could be read, of {all}.</source>
        <translation>{frames} du clip de démo lisibles, sur {all}.</translation>
    </message>
    <message>
        <source>Install the program anew.</source>
        <translation>Réinstallez le programme.</translation>
    </message>
    <message>
        <source>All {frames} of the demo clip were read.</source>
        <translation>Clip de démo lu en entier ({frames}).</translation>
    </message>
    <message>
        <source>Nothing has been reviewed on this computer yet.</source>
        <translation>Rien n&apos;a encore été relu sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Every entry of the log is as it was written ({entries}).</source>
        <translation>Chaque entrée du journal est telle qu&apos;elle a été écrite ({entries}).</translation>
    </message>
    <message>
        <source>The folder of the reviews can&apos;t be written to ({reason}).</source>
        <translation>Écriture impossible dans le dossier des relectures ({reason}).</translation>
    </message>
    <message>
        <source>The folder of the models can&apos;t be written to ({reason}).</source>
        <translation>Écriture impossible dans le dossier des modèles ({reason}).</translation>
    </message>
    <message>
        <source>The folder of the settings can&apos;t be written to ({reason}).</source>
        <translation>Écriture impossible dans le dossier des paramètres ({reason}).</translation>
    </message>
    <message>
        <source>The folder of the log can&apos;t be written to ({reason}).</source>
        <translation>Écriture impossible dans le dossier du journal ({reason}).</translation>
    </message>
    <message>
        <source>The folder of the caches can&apos;t be written to ({reason}).</source>
        <translation>Écriture impossible dans le dossier des caches ({reason}).</translation>
    </message>
    <message>
        <source>See to its rights, and that the disk is not full.</source>
        <translation>Vérifiez ses droits, et que le disque n&apos;est pas plein.</translation>
    </message>
    <message>
        <source>The program&apos;s folders can be written to; {size} GiB are free.</source>
        <translation>L&apos;écriture dans les dossiers du programme est possible&#xa0;; {size} GiB sont libres.</translation>
    </message>
    <message>
        <source>Make room: exports and reviews need some.</source>
        <translation>Libérez de la place pour les exports et relectures.</translation>
    </message>
    <message>
        <source>Change probability threshold</source>
        <translation>Changer le seuil de probabilité</translation>
    </message>
    <message>
        <source>Change distance threshold</source>
        <translation>Changer le seuil de distance</translation>
    </message>
    <message>
        <source>Change rule</source>
        <translation>Changer la règle</translation>
    </message>
    <message>
        <source>The settings could not be saved ({reason}).</source>
        <translation>Les paramètres n&apos;ont pas pu être enregistrés ({reason}).</translation>
    </message>
    <message>
        <source>This session goes on; the choices made in it will not be remembered.</source>
        <translation>La session continue&#xa0;; les choix faits ici ne seront pas mémorisés.</translation>
    </message>
    <message>
        <source>An analysis</source>
        <translation>Une analyse</translation>
    </message>
    <message>
        <source>The analysis is no longer kept.</source>
        <translation>L&apos;analyse n&apos;est plus conservée.</translation>
    </message>
    <message>
        <source>Analyse the clip again.</source>
        <translation>Analysez à nouveau le clip.</translation>
    </message>
    <message>
        <source>The log was changed from outside this program. Compare the store with an earlier copy of it, and look into who could write to its folder.</source>
        <translation>Le journal a été modifié hors de ce programme. Comparez la base avec une copie antérieure, et cherchez qui pouvait écrire dans son dossier.</translation>
    </message>
    <message>
        <source>The head of the log</source>
        <translation>La tête du journal</translation>
    </message>
    <message>
        <source>Entry {number} of the log</source>
        <translation>L&apos;entrée {number} du journal</translation>
    </message>
    <message>
        <source>Entry {number} of the log stood in another place.</source>
        <translation>L&apos;entrée {number} du journal se trouvait à une autre place.</translation>
    </message>
    <message>
        <source>A reviewer</source>
        <translation>Un relecteur</translation>
    </message>
    <message>
        <source>Entry {number} of the log was changed, or one before it was removed or added.</source>
        <translation>L&apos;entrée {number} du journal a été modifiée, ou une précédente retirée ou ajoutée.</translation>
    </message>
    <message>
        <source>Entry {number} of the log was changed.</source>
        <translation>L&apos;entrée {number} du journal a été modifiée.</translation>
    </message>
    <message>
        <source>Entry {number} of the log was replaced.</source>
        <translation>L&apos;entrée {number} du journal a été remplacée.</translation>
    </message>
    <message>
        <source>Entry {number} of the log is missing.</source>
        <translation>L&apos;entrée {number} du journal manque.</translation>
    </message>
    <message>
        <source>Entry {number} of the log was added.</source>
        <translation>L&apos;entrée {number} du journal a été ajoutée.</translation>
    </message>
    <message>
        <source>See to the cause, then start the program again.</source>
        <translation>Remédiez à la cause, puis redémarrez le programme.</translation>
    </message>
    <message>
        <source>Reviews can&apos;t be saved: their file was moved or removed while it was open.</source>
        <translation>Enregistrement des relectures impossible&#xa0;: leur fichier a été déplacé ou supprimé alors qu&apos;il était ouvert.</translation>
    </message>
    <message>
        <source>Put it back, then try again; or start the program again to begin a new one.</source>
        <translation>Remettez-le en place et réessayez&#xa0;; ou redémarrez le programme pour en commencer un nouveau.</translation>
    </message>
    <message>
        <source>Ask for the file anew.</source>
        <translation>Redemandez le fichier.</translation>
    </message>
    <message>
        <source>Choose a file made with “clarus-desktop exam export” or the window&apos;s export of reviews.</source>
        <translation>Choisissez un fichier créé par «&#xa0;clarus-desktop exam export&#xa0;» ou par l&apos;export des relectures de la fenêtre.</translation>
    </message>
    <message>
        <source>it is cut off, or no JSON</source>
        <translation>il est tronqué ou n&apos;est pas du JSON</translation>
    </message>
    <message>
        <source>it holds no exam</source>
        <translation>il ne contient pas d&apos;examen</translation>
    </message>
    <message>
        <source>Update this program, then import the file again.</source>
        <translation>Mettez le programme à jour, puis importez à nouveau le fichier.</translation>
    </message>
    <message>
        <source>a newer version of this program wrote it</source>
        <translation>une version plus récente du programme l&apos;a écrit</translation>
    </message>
    <message>
        <source>it holds “{schema}” and not an exam</source>
        <translation>il contient «&#xa0;{schema}&#xa0;» et non un examen</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n&apos;existe pas</translation>
    </message>
    <message>
        <source>the system refused it</source>
        <translation>le système l&apos;a refusé</translation>
    </message>
    <message>
        <source>it is larger than {limit} MB</source>
        <translation>il dépasse {limit} MB</translation>
    </message>
    <message>
        <source>{value} is not JSON</source>
        <translation>{value} n&apos;est pas du JSON</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be imported: {reason}.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être importé&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>clips</source>
        <translation>clips</translation>
    </message>
    <message>
        <source>in what it says of “{name}”, {reason}</source>
        <translation>dans ce qu&apos;il dit de «&#xa0;{name}&#xa0;», {reason}</translation>
    </message>
    <message>
        <source>version</source>
        <translation>version</translation>
    </message>
    <message>
        <source>log&apos;s hash</source>
        <translation>empreinte du journal</translation>
    </message>
    <message>
        <source>exam&apos;s id</source>
        <translation>identifiant de l&apos;examen</translation>
    </message>
    <message>
        <source>exam&apos;s name</source>
        <translation>nom de l&apos;examen</translation>
    </message>
    <message>
        <source>it names one clip twice</source>
        <translation>il cite un clip deux fois</translation>
    </message>
    <message>
        <source>clip&apos;s hash</source>
        <translation>empreinte du clip</translation>
    </message>
    <message>
        <source>clip&apos;s name</source>
        <translation>nom du clip</translation>
    </message>
    <message>
        <source>the clip&apos;s name “{name}” is none</source>
        <translation>«&#xa0;{name}&#xa0;» n&apos;est pas un nom de clip valable</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t have that many frames or bytes</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas avoir autant d&apos;images ou d&apos;octets</translation>
    </message>
    <message>
        <source>reviews</source>
        <translation>relectures</translation>
    </message>
    <message>
        <source>“{name}” has two reviews</source>
        <translation>«&#xa0;{name}&#xa0;» a deux relectures</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>constats</translation>
    </message>
    <message>
        <source>measurements</source>
        <translation>mesures</translation>
    </message>
    <message>
        <source>finding&apos;s id</source>
        <translation>identifiant du constat</translation>
    </message>
    <message>
        <source>a finding lies outside the clip&apos;s frames</source>
        <translation>un constat se trouve hors des images du clip</translation>
    </message>
    <message>
        <source>measurement&apos;s id</source>
        <translation>identifiant de la mesure</translation>
    </message>
    <message>
        <source>a measurement lies outside the clip&apos;s frames</source>
        <translation>une mesure se trouve hors des images du clip</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>reviewer&apos;s name</source>
        <translation>nom du relecteur</translation>
    </message>
    <message>
        <source>a time without its zone</source>
        <translation>une heure sans fuseau horaire</translation>
    </message>
    <message>
        <source>the {what} “{value}” is none</source>
        <translation>«&#xa0;{value}&#xa0;» n&apos;est pas valable ({what})</translation>
    </message>
    <message>
        <source>it holds {count} {what}, more than {most}</source>
        <translation>il contient plus de {most} {what} ({count})</translation>
    </message>
    <message>
        <source>An exam</source>
        <translation>Un examen</translation>
    </message>
    <message>
        <source>“{name}” was not written: {reason}.</source>
        <translation>«&#xa0;{name}&#xa0;» n&apos;a pas été écrit&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Reviews can&apos;t be saved</source>
        <translation>Enregistrement des relectures impossible</translation>
    </message>
    <message>
        <source>Reviews can&apos;t be read</source>
        <translation>Lecture des relectures impossible</translation>
    </message>
    <message>
        <source>What was saved before is still there.</source>
        <translation>Ce qui a été enregistré auparavant est toujours là.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>le disque signale une erreur</translation>
    </message>
    <message>
        <source>Check the disk and the space left on it, then try again.</source>
        <translation>Vérifiez le disque et la place restante, puis réessayez.</translation>
    </message>
    <message>
        <source>their file can&apos;t be opened</source>
        <translation>leur fichier ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>Check the rights to the folder of the reviews.</source>
        <translation>Vérifiez les droits du dossier des relectures.</translation>
    </message>
    <message>
        <source>another program is holding their file</source>
        <translation>un autre programme bloque leur fichier</translation>
    </message>
    <message>
        <source>Close it, then try again.</source>
        <translation>Fermez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>their file is laid out in another way than this program knows</source>
        <translation>leur fichier est organisé autrement que ce programme ne le connaît</translation>
    </message>
    <message>
        <source>Look whether there is a newer version of this program, or an earlier copy of the file.</source>
        <translation>Cherchez une version plus récente du programme, ou une copie antérieure du fichier.</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>la mémoire est insuffisante</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>Fermez d&apos;autres programmes, puis réessayez.</translation>
    </message>
    <message>
        <source>Nothing was changed. Keep a copy of the file, then put an earlier copy in its place, or move it away.</source>
        <translation>Rien n&apos;a été modifié. Gardez une copie du fichier, puis remplacez-le par une copie antérieure ou déplacez-le.</translation>
    </message>
    <message>
        <source>{what} ({reason}).</source>
        <translation>{what} ({reason}).</translation>
    </message>
    <message>
        <source>Check the disk and the rights to the folder of the reviews.</source>
        <translation>Vérifiez le disque et les droits du dossier des relectures.</translation>
    </message>
    <message>
        <source>{what}: a name holds characters that can&apos;t be written.</source>
        <translation>{what}&#xa0;: un nom contient des caractères qui ne peuvent pas être écrits.</translation>
    </message>
    <message>
        <source>Change the name.</source>
        <translation>Changez le nom.</translation>
    </message>
    <message>
        <source>{what}: the store was closed.</source>
        <translation>{what}&#xa0;: la base a été fermée.</translation>
    </message>
    <message>
        <source>Start the program again.</source>
        <translation>Redémarrez le programme.</translation>
    </message>
    <message>
        <source>The file of the reviews is damaged.</source>
        <translation>Le fichier des relectures est endommagé.</translation>
    </message>
    <message>
        <source>{what}: the disk or the folder is read-only.</source>
        <translation>{what}&#xa0;: le disque ou le dossier est en lecture seule.</translation>
    </message>
    <message>
        <source>{what}: {reason}.</source>
        <translation>{what}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{what} in the store can&apos;t be read: it was altered.</source>
        <translation>{what}&#xa0;: lecture impossible dans la base, contenu altéré.</translation>
    </message>
    <message>
        <source>“{key}” is missing</source>
        <translation>«&#xa0;{key}&#xa0;» manque</translation>
    </message>
    <message>
        <source>a whole number from 0 is expected</source>
        <translation>un nombre entier à partir de 0 est attendu</translation>
    </message>
    <message>
        <source>a number is expected</source>
        <translation>un nombre est attendu</translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation>un objet est attendu</translation>
    </message>
    <message>
        <source>{kind} is expected</source>
        <translation>{kind} est attendu</translation>
    </message>
    <message>
        <source>{n} adjudication</source>
        <translation>{n} arbitrage</translation>
    </message>
    <message>
        <source>{n} adjudications</source>
        <translation>{n} arbitrages</translation>
    </message>
    <message>
        <source>Nothing in the file is new to the exam “{exam}”.</source>
        <translation>Rien dans le fichier n&apos;est nouveau pour l&apos;examen «&#xa0;{exam}&#xa0;».</translation>
    </message>
    <message>
        <source>{n} review</source>
        <translation>{n} relecture</translation>
    </message>
    <message>
        <source>{n} reviews</source>
        <translation>{n} relectures</translation>
    </message>
    <message>
        <source>{n} review beside what the same reviewer says here</source>
        <translation>{n} relecture à côté de celle du même relecteur ici</translation>
    </message>
    <message>
        <source>{n} reviews beside what the same reviewer says here</source>
        <translation>{n} relectures à côté de celles du même relecteur ici</translation>
    </message>
    <message>
        <source>no clip</source>
        <translation>aucun clip</translation>
    </message>
    <message>
        <source>Imported into the new exam “{exam}”: {counted}.</source>
        <translation>Importé dans le nouvel examen «&#xa0;{exam}&#xa0;»&#xa0;: {counted}.</translation>
    </message>
    <message>
        <source>Imported into the exam “{exam}”: {counted}.</source>
        <translation>Importé dans l&apos;examen «&#xa0;{exam}&#xa0;»&#xa0;: {counted}.</translation>
    </message>
    <message>
        <source>Left out, since the clip is adjudicated otherwise here: {left}.</source>
        <translation>Omis, car le clip est arbitré autrement ici&#xa0;: {left}.</translation>
    </message>
    <message>
        <source>The file tells of frames outside the {frames} frames of “{name}”.</source>
        <translation>Le fichier mentionne des images hors des {frames} images de «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>The layout of a scanner</source>
        <translation>La disposition d&apos;un échographe</translation>
    </message>
    <message>
        <source>Reviews can&apos;t be saved: they were opened to be looked at only.</source>
        <translation>Enregistrement des relectures impossible&#xa0;: elles sont ouvertes en consultation seule.</translation>
    </message>
    <message>
        <source>Reviews can&apos;t be saved: a newer version of this program made the store.</source>
        <translation>Enregistrement des relectures impossible&#xa0;: une version plus récente du programme a créé la base.</translation>
    </message>
    <message>
        <source>Update the program.</source>
        <translation>Mettez le programme à jour.</translation>
    </message>
    <message>
        <source>Reviews can&apos;t be saved: another window has them open.</source>
        <translation>Enregistrement des relectures impossible&#xa0;: une autre fenêtre les a ouvertes.</translation>
    </message>
    <message>
        <source>Go on in the other window, or close it.</source>
        <translation>Continuez dans l&apos;autre fenêtre, ou fermez-la.</translation>
    </message>
    <message>
        <source>There are no reviews yet.</source>
        <translation>Il n&apos;y a pas encore de relecture.</translation>
    </message>
    <message>
        <source>They are kept from the first one on.</source>
        <translation>Elles sont conservées dès la première.</translation>
    </message>
    <message>
        <source>The file of the reviews was made by another program.</source>
        <translation>Le fichier des relectures a été créé par un autre programme.</translation>
    </message>
    <message>
        <source>A place of a clip</source>
        <translation>L&apos;emplacement d&apos;un clip</translation>
    </message>
    <message>
        <source>A review</source>
        <translation>Une relecture</translation>
    </message>
    <message>
        <source>A clip&apos;s hash</source>
        <translation>L&apos;empreinte d&apos;un clip</translation>
    </message>
    <message>
        <source>An adjudication</source>
        <translation>Un arbitrage</translation>
    </message>
    <message>
        <source>A threshold</source>
        <translation>Un seuil</translation>
    </message>
    <message>
        <source>The {what} is not what entry {number} of the log says.</source>
        <translation>Discordance avec l&apos;entrée {number} du journal&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>The store holds one {what} more than the log says.</source>
        <translation>La base contient un élément de plus que le journal&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>An index</source>
        <translation>Un index</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>verdict</translation>
    </message>
    <message>
        <source>blind verdict</source>
        <translation>verdict en aveugle</translation>
    </message>
    <message>
        <source>set of thresholds</source>
        <translation>jeu de seuils</translation>
    </message>
    <message>
        <source>view of a clip</source>
        <translation>affichage d&apos;un clip</translation>
    </message>
    <message>
        <source>How a clip is looked at</source>
        <translation>L&apos;affichage d&apos;un clip</translation>
    </message>
    <message>
        <source>What is at hand shows: small consolidation</source>
        <translation>L&apos;élément courant montre&#xa0;: petite consolidation</translation>
    </message>
    <message>
        <source>What is at hand shows: large consolidation</source>
        <translation>L&apos;élément courant montre&#xa0;: grande consolidation</translation>
    </message>
    <message>
        <source>What is at hand shows: B-lines</source>
        <translation>L&apos;élément courant montre&#xa0;: lignes B</translation>
    </message>
    <message>
        <source>What is at hand shows: pleural irregularity</source>
        <translation>L&apos;élément courant montre&#xa0;: irrégularité pleurale</translation>
    </message>
    <message>
        <source>What is at hand shows: effusion</source>
        <translation>L&apos;élément courant montre&#xa0;: épanchement</translation>
    </message>
    <message>
        <source>What is at hand shows: air bronchogram</source>
        <translation>L&apos;élément courant montre&#xa0;: bronchogramme aérien</translation>
    </message>
    <message>
        <source>What is at hand shows: other</source>
        <translation>L&apos;élément courant montre&#xa0;: autre</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Open a clip from a file</source>
        <translation>Ouvrir un clip à partir d&apos;un fichier</translation>
    </message>
    <message>
        <source>Open folder as exam…</source>
        <translation>Ouvrir un dossier comme examen…</translation>
    </message>
    <message>
        <source>Open all clips of a folder as one exam, or an archive</source>
        <translation>Ouvrir tous les clips d&apos;un dossier comme un examen, ou une archive</translation>
    </message>
    <message>
        <source>Open the demo clip</source>
        <translation>Ouvrir le clip de démo</translation>
    </message>
    <message>
        <source>Open the synthetic clip that comes along</source>
        <translation>Ouvrir le clip synthétique fourni</translation>
    </message>
    <message>
        <source>Export report…</source>
        <translation>Exporter le compte rendu…</translation>
    </message>
    <message>
        <source>Save the clip or exam shown as PDF, JSON or CSV</source>
        <translation>Enregistrer le clip ou l&apos;examen affiché en PDF, JSON ou CSV</translation>
    </message>
    <message>
        <source>Export DICOM, clip or film…</source>
        <translation>Exporter DICOM, clip ou film…</translation>
    </message>
    <message>
        <source>Save a report as DICOM object, or the clip or an annotated film without identity</source>
        <translation>Enregistrer un compte rendu en objet DICOM, ou le clip ou un film annoté sans identité</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Enregistrer une capture…</translation>
    </message>
    <message>
        <source>Save the frame shown, the tracks or M-mode as PNG</source>
        <translation>Enregistrer l&apos;image affichée, les courbes ou le mode TM en PNG</translation>
    </message>
    <message>
        <source>Report template…</source>
        <translation>En-tête des comptes rendus…</translation>
    </message>
    <message>
        <source>Choose the institution&apos;s name and logo that stand on reports</source>
        <translation>Choisir le nom et le logo de l&apos;établissement qui figurent sur les comptes rendus</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Close the window and stop what is running</source>
        <translation>Fermer la fenêtre et arrêter ce qui est en cours</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take the last step back</source>
        <translation>Revenir sur la dernière action</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Refaire ce qui a été annulé</translation>
    </message>
    <message>
        <source>Edit the region…</source>
        <translation>Modifier la région…</translation>
    </message>
    <message>
        <source>Draw the part of the frame that is ultrasound image and is analysed</source>
        <translation>Tracer la partie de l&apos;image qui est échographique et qui est analysée</translation>
    </message>
    <message>
        <source>Set frame rate…</source>
        <translation>Définir la cadence…</translation>
    </message>
    <message>
        <source>Say how fast a clip was recorded whose file doesn&apos;t tell</source>
        <translation>Indiquer la cadence d&apos;un clip dont le fichier ne la donne pas</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <source>Choose how the program computes, plays, looks and speaks</source>
        <translation>Choisir calcul, lecture, apparence et langue du programme</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Show the frame larger</source>
        <translation>Agrandir l&apos;image</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Show the frame smaller</source>
        <translation>Réduire l&apos;image</translation>
    </message>
    <message>
        <source>Fit frame</source>
        <translation>Ajuster l&apos;image</translation>
    </message>
    <message>
        <source>Show the frame as large as fits</source>
        <translation>Afficher l&apos;image aussi grande que possible</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Taille réelle</translation>
    </message>
    <message>
        <source>Show one frame pixel as one screen pixel</source>
        <translation>Afficher un pixel de l&apos;image par pixel d&apos;écran</translation>
    </message>
    <message>
        <source>Show the whole frame</source>
        <translation>Afficher l&apos;image entière</translation>
    </message>
    <message>
        <source>Show what lies outside the region too, dimmed</source>
        <translation>Afficher aussi, assombri, ce qui est hors de la région</translation>
    </message>
    <message>
        <source>Reset brightness and contrast</source>
        <translation>Réinitialiser luminosité et contraste</translation>
    </message>
    <message>
        <source>Show the pixels as recorded again</source>
        <translation>Réafficher les pixels tels qu&apos;enregistrés</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Carte de chaleur</translation>
    </message>
    <message>
        <source>Show over the frame what the model&apos;s value for it depends on, or the frame alone</source>
        <translation>Afficher sur l&apos;image ce dont dépend la valeur du modèle, ou l&apos;image seule</translation>
    </message>
    <message>
        <source>Heat map of the other track</source>
        <translation>Carte de chaleur de l&apos;autre courbe</translation>
    </message>
    <message>
        <source>Change from probability to distance, or back</source>
        <translation>Passer de la probabilité à la distance, ou inversement</translation>
    </message>
    <message>
        <source>Show the M-mode line over time, between the frame and the tracks</source>
        <translation>Afficher la ligne TM dans le temps, entre l&apos;image et les courbes</translation>
    </message>
    <message>
        <source>Whole clip in plots</source>
        <translation>Clip entier dans les graphiques</translation>
    </message>
    <message>
        <source>Show the whole time range in the plots</source>
        <translation>Afficher toute la durée dans les graphiques</translation>
    </message>
    <message>
        <source>Flags and findings</source>
        <translation>Signalements et constats</translation>
    </message>
    <message>
        <source>Show or hide flags and findings</source>
        <translation>Afficher ou masquer signalements et constats</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Show or hide the verdicts</source>
        <translation>Afficher ou masquer les verdicts</translation>
    </message>
    <message>
        <source>Show or hide model and device</source>
        <translation>Afficher ou masquer modèle et périphérique</translation>
    </message>
    <message>
        <source>Show or hide what the file says</source>
        <translation>Afficher ou masquer ce que dit le fichier</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Ressemblances</translation>
    </message>
    <message>
        <source>Show or hide the frames of the model&apos;s reference nearest to the frame shown</source>
        <translation>Afficher ou masquer les images de la référence du modèle les plus proches de l&apos;image affichée</translation>
    </message>
    <message>
        <source>Show or hide who did what to the review</source>
        <translation>Afficher ou masquer qui a fait quoi dans la relecture</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barre d&apos;outils</translation>
    </message>
    <message>
        <source>Show or hide the toolbar</source>
        <translation>Afficher ou masquer la barre d&apos;outils</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>Rétablir la disposition</translation>
    </message>
    <message>
        <source>Put all panels back in place</source>
        <translation>Remettre tous les panneaux en place</translation>
    </message>
    <message>
        <source>Hide patient identity</source>
        <translation>Masquer l&apos;identité du patient</translation>
    </message>
    <message>
        <source>Show nothing in the window that tells who the patient is</source>
        <translation>Ne rien afficher dans la fenêtre qui dise qui est le patient</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Fill the screen with the window</source>
        <translation>Étendre la fenêtre à tout l&apos;écran</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Lecture ou pause</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Ralentir</translation>
    </message>
    <message>
        <source>Play at a lower speed</source>
        <translation>Lire moins vite</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Accélérer</translation>
    </message>
    <message>
        <source>Play at a higher speed</source>
        <translation>Lire plus vite</translation>
    </message>
    <message>
        <source>Normal speed</source>
        <translation>Vitesse normale</translation>
    </message>
    <message>
        <source>Play at the clip&apos;s own speed</source>
        <translation>Lire à la vitesse propre du clip</translation>
    </message>
    <message>
        <source>Loop clip</source>
        <translation>Clip en boucle</translation>
    </message>
    <message>
        <source>Play the clip over and over</source>
        <translation>Lire le clip en boucle</translation>
    </message>
    <message>
        <source>Loop segment</source>
        <translation>Segment en boucle</translation>
    </message>
    <message>
        <source>Play the flagged segment at hand over and over</source>
        <translation>Lire en boucle le segment signalé courant</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>Première image</translation>
    </message>
    <message>
        <source>Go to the first frame</source>
        <translation>Aller à la première image</translation>
    </message>
    <message>
        <source>10 frames back</source>
        <translation>10 images en arrière</translation>
    </message>
    <message>
        <source>Go 10 frames back</source>
        <translation>Reculer de 10 images</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <translation>Image précédente</translation>
    </message>
    <message>
        <source>Go one frame back</source>
        <translation>Reculer d&apos;une image</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>Image suivante</translation>
    </message>
    <message>
        <source>Go one frame on</source>
        <translation>Avancer d&apos;une image</translation>
    </message>
    <message>
        <source>10 frames on</source>
        <translation>10 images en avant</translation>
    </message>
    <message>
        <source>Go 10 frames on</source>
        <translation>Avancer de 10 images</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>Dernière image</translation>
    </message>
    <message>
        <source>Go to the last frame</source>
        <translation>Aller à la dernière image</translation>
    </message>
    <message>
        <source>Previous flag</source>
        <translation>Signalement précédent</translation>
    </message>
    <message>
        <source>Go to the flag or finding before</source>
        <translation>Aller au signalement ou constat précédent</translation>
    </message>
    <message>
        <source>Next flag</source>
        <translation>Signalement suivant</translation>
    </message>
    <message>
        <source>Go to the next flag or finding</source>
        <translation>Aller au signalement ou constat suivant</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Next to be judged</source>
        <translation>Suivant à juger</translation>
    </message>
    <message>
        <source>Go to the next flag not yet judged</source>
        <translation>Aller au signalement suivant non encore jugé</translation>
    </message>
    <message>
        <source>Previous to be judged</source>
        <translation>Précédent à juger</translation>
    </message>
    <message>
        <source>Go to the flag before that is not yet judged</source>
        <translation>Aller au signalement précédent non encore jugé</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Confirm what is at hand</source>
        <translation>Confirmer l&apos;élément courant</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Reject what is at hand</source>
        <translation>Rejeter l&apos;élément courant</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Leave open what is at hand: you are not sure</source>
        <translation>Laisser l&apos;élément courant ouvert&#xa0;: vous n&apos;êtes pas sûr</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Write a note on what is at hand; from the frame also Enter</source>
        <translation>Écrire une note sur l&apos;élément courant&#xa0;; depuis l&apos;image, aussi Enter</translation>
    </message>
    <message>
        <source>Remove finding</source>
        <translation>Retirer le constat</translation>
    </message>
    <message>
        <source>Take the judgement at hand away</source>
        <translation>Retirer le jugement courant</translation>
    </message>
    <message>
        <source>Mark frame</source>
        <translation>Marquer l&apos;image</translation>
    </message>
    <message>
        <source>Mark the frame shown as a finding</source>
        <translation>Marquer l&apos;image affichée comme constat</translation>
    </message>
    <message>
        <source>Set in point</source>
        <translation>Début de plage</translation>
    </message>
    <message>
        <source>Begin a range at the frame shown</source>
        <translation>Commencer une plage à l&apos;image affichée</translation>
    </message>
    <message>
        <source>Set out point</source>
        <translation>Fin de plage</translation>
    </message>
    <message>
        <source>End the range at the frame shown and mark it</source>
        <translation>Terminer la plage à l&apos;image affichée et la marquer</translation>
    </message>
    <message>
        <source>Caliper</source>
        <translation>Caliper</translation>
    </message>
    <message>
        <source>Measure a distance on the frame shown</source>
        <translation>Mesurer une distance sur l&apos;image affichée</translation>
    </message>
    <message>
        <source>M-mode line</source>
        <translation>Ligne TM</translation>
    </message>
    <message>
        <source>Draw a line to be followed through time</source>
        <translation>Tracer une ligne à suivre dans le temps</translation>
    </message>
    <message>
        <source>Set depth scale…</source>
        <translation>Échelle de profondeur…</translation>
    </message>
    <message>
        <source>Say how large a pixel is, along the depth marks beside the image</source>
        <translation>Indiquer la taille d&apos;un pixel, selon les repères de profondeur à côté de l&apos;image</translation>
    </message>
    <message>
        <source>Your verdict</source>
        <translation>Votre verdict</translation>
    </message>
    <message>
        <source>Go to the panel for your verdict on the clip</source>
        <translation>Aller au panneau de votre verdict sur le clip</translation>
    </message>
    <message>
        <source>Reviewer…</source>
        <translation>Relecteur…</translation>
    </message>
    <message>
        <source>Say who reviews</source>
        <translation>Indiquer qui relit</translation>
    </message>
    <message>
        <source>Blind mode</source>
        <translation>Mode aveugle</translation>
    </message>
    <message>
        <source>Hide what the model says until you have given your verdict</source>
        <translation>Masquer ce que dit le modèle jusqu&apos;à votre verdict</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>Go from the clip to its exam, or back</source>
        <translation>Passer du clip à son examen, ou inversement</translation>
    </message>
    <message>
        <source>Previous clip</source>
        <translation>Clip précédent</translation>
    </message>
    <message>
        <source>Open the clip before in the exam</source>
        <translation>Ouvrir le clip précédent de l&apos;examen</translation>
    </message>
    <message>
        <source>Next clip</source>
        <translation>Clip suivant</translation>
    </message>
    <message>
        <source>Open the next clip of the exam</source>
        <translation>Ouvrir le clip suivant de l&apos;examen</translation>
    </message>
    <message>
        <source>Analyse again</source>
        <translation>Analyser à nouveau</translation>
    </message>
    <message>
        <source>Run the model over the clip again</source>
        <translation>Relancer le modèle sur le clip</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop opening or analysing</source>
        <translation>Arrêter l&apos;ouverture ou l&apos;analyse</translation>
    </message>
    <message>
        <source>Reset probability threshold</source>
        <translation>Rétablir le seuil de probabilité</translation>
    </message>
    <message>
        <source>Back to the model&apos;s probability threshold</source>
        <translation>Revenir au seuil de probabilité du modèle</translation>
    </message>
    <message>
        <source>Reset distance threshold</source>
        <translation>Rétablir le seuil de distance</translation>
    </message>
    <message>
        <source>Back to the model&apos;s distance threshold</source>
        <translation>Revenir au seuil de distance du modèle</translation>
    </message>
    <message>
        <source>Reset rule</source>
        <translation>Rétablir la règle</translation>
    </message>
    <message>
        <source>Back to the model&apos;s rule for segments</source>
        <translation>Revenir à la règle du modèle pour les segments</translation>
    </message>
    <message>
        <source>Model card…</source>
        <translation>Fiche de modèle…</translation>
    </message>
    <message>
        <source>Read where the model comes from</source>
        <translation>Lire d&apos;où vient le modèle</translation>
    </message>
    <message>
        <source>Recalibrate…</source>
        <translation>Recalibrer…</translation>
    </message>
    <message>
        <source>Build a reference and a threshold from your own healthy clips</source>
        <translation>Établir une référence et un seuil à partir de vos propres clips sains</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Raccourcis clavier…</translation>
    </message>
    <message>
        <source>See and change all shortcuts</source>
        <translation>Voir et modifier tous les raccourcis</translation>
    </message>
    <message>
        <source>Welcome…</source>
        <translation>Bienvenue…</translation>
    </message>
    <message>
        <source>Read again what this program is for and where things are kept</source>
        <translation>Relire à quoi sert ce programme et où les données sont conservées</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modèles…</translation>
    </message>
    <message>
        <source>Look at, check, import and remove models, and choose the default</source>
        <translation>Voir, vérifier, importer et retirer des modèles, et choisir celui par défaut</translation>
    </message>
    <message>
        <source>Self-test…</source>
        <translation>Autotest…</translation>
    </message>
    <message>
        <source>Check that everything works on this computer</source>
        <translation>Vérifier que tout fonctionne sur cet ordinateur</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Version and purpose of this program, and what it is made of</source>
        <translation>Version et but de ce programme, et ce qui le compose</translation>
    </message>
    <message>
        <source>small consolidation positive</source>
        <translation>petite consolidation&#xa0;: positif</translation>
    </message>
    <message>
        <source>small consolidation not positive</source>
        <translation>petite consolidation&#xa0;: non positif</translation>
    </message>
    <message>
        <source>large consolidation positive</source>
        <translation>grande consolidation&#xa0;: positif</translation>
    </message>
    <message>
        <source>large consolidation not positive</source>
        <translation>grande consolidation&#xa0;: non positif</translation>
    </message>
    <message>
        <source>Kept analyses</source>
        <translation>Analyses conservées</translation>
    </message>
    <message>
        <source>Show an earlier analysis of this clip as it was</source>
        <translation>Afficher une analyse antérieure de ce clip telle quelle</translation>
    </message>
    <message>
        <source>no verdict</source>
        <translation>pas de verdict</translation>
    </message>
    <message>
        <source>Computed on {name} ({device}, {backend}, {precision})</source>
        <translation>Calculé sur {name} ({device}, {backend}, {precision})</translation>
    </message>
    <message>
        <source>Compare reviewers…</source>
        <translation>Comparer des relecteurs…</translation>
    </message>
    <message>
        <source>Set two reviewers&apos; verdicts side by side, and settle where they part</source>
        <translation>Mettre côte à côte les verdicts de deux relecteurs et arbitrer leurs divergences</translation>
    </message>
    <message>
        <source>Close archive</source>
        <translation>Fermer l&apos;archive</translation>
    </message>
    <message>
        <source>Close the list; the archive and what was said of its clips are kept</source>
        <translation>Fermer la liste&#xa0;; l&apos;archive et ce qui a été dit de ses clips sont conservés</translation>
    </message>
    <message>
        <source>{n} hidden</source>
        <translation>masqués&#xa0;: {n}</translation>
    </message>
    <message>
        <source>{n} can&apos;t be read</source>
        <translation>illisibles&#xa0;: {n}</translation>
    </message>
    <message>
        <source>{n} not found</source>
        <translation>introuvables&#xa0;: {n}</translation>
    </message>
    <message>
        <source>Name of the archive</source>
        <translation>Nom de l&apos;archive</translation>
    </message>
    <message>
        <source>How the archive was made</source>
        <translation>Mode de création de l&apos;archive</translation>
    </message>
    <message>
        <source>How far the review is</source>
        <translation>Avancement de la relecture</translation>
    </message>
    <message>
        <source>{done} of {all} reviewed</source>
        <translation>relus&#xa0;: {done} sur {all}</translation>
    </message>
    <message>
        <source>{n} flagged</source>
        <translation>signalés&#xa0;: {n}</translation>
    </message>
    <message>
        <source>Archive, analysed with {model} {version}; run of {date}.</source>
        <translation>Archive analysée avec {model} {version}&#xa0;; analyse du {date}.</translation>
    </message>
    <message>
        <source>It is not finished: what is there so far is listed. Open it again to see more.</source>
        <translation>Elle n&apos;est pas terminée&#xa0;: ce qui existe jusqu&apos;ici est listé. Rouvrez-la pour en voir plus.</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>information</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>“{name}” was opened with warnings</source>
        <translation>«&#xa0;{name}&#xa0;» a été ouvert avec des avertissements</translation>
    </message>
    <message>
        <source>The analysis failed</source>
        <translation>L&apos;analyse a échoué</translation>
    </message>
    <message>
        <source>Colours of the heat map: from {first} to {last}</source>
        <translation>Couleurs de la carte de chaleur&#xa0;: de {first} à {last}</translation>
    </message>
    <message>
        <source>Blind mode: what others say is hidden until you have given your verdict.</source>
        <translation>Mode aveugle&#xa0;: ce que disent les autres est masqué jusqu&apos;à votre verdict.</translation>
    </message>
    <message>
        <source>First reviewer</source>
        <translation>Premier relecteur</translation>
    </message>
    <message>
        <source>First of the two whose verdicts are compared</source>
        <translation>Premier des deux dont les verdicts sont comparés</translation>
    </message>
    <message>
        <source>Second reviewer</source>
        <translation>Second relecteur</translation>
    </message>
    <message>
        <source>Second of the two whose verdicts are compared</source>
        <translation>Second des deux dont les verdicts sont comparés</translation>
    </message>
    <message>
        <source>There is no clip on which both have given a verdict.</source>
        <translation>Il n&apos;y a aucun clip sur lequel les deux ont rendu un verdict.</translation>
    </message>
    <message>
        <source>They agree on {agreed} of {n} clip ({share}).</source>
        <translation>Accord sur {agreed} de {n} clip ({share}).</translation>
    </message>
    <message>
        <source>They agree on {agreed} of {n} clips ({share}).</source>
        <translation>Accord sur {agreed} de {n} clips ({share}).</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa is not defined: both gave the same answer to every clip.</source>
        <translation>Le kappa de Cohen n&apos;est pas défini&#xa0;: les deux ont donné la même réponse à chaque clip.</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa is {kappa}: {share} of the way from what chance alone would bring to full agreement.</source>
        <translation>Le kappa de Cohen vaut {kappa}&#xa0;: {share} du chemin entre ce que donnerait le seul hasard et l&apos;accord complet.</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa is {kappa}: less agreement than chance alone would bring.</source>
        <translation>Le kappa de Cohen vaut {kappa}&#xa0;: moins d&apos;accord que n&apos;en donnerait le seul hasard.</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa is {kappa}: no more agreement than chance alone would bring.</source>
        <translation>Le kappa de Cohen vaut {kappa}&#xa0;: pas plus d&apos;accord que n&apos;en donnerait le seul hasard.</translation>
    </message>
    <message>
        <source>From {n} clip it is only a rough figure.</source>
        <translation>Avec {n} clip, ce n&apos;est qu&apos;un ordre de grandeur.</translation>
    </message>
    <message>
        <source>From {n} clips it is only a rough figure.</source>
        <translation>Avec {n} clips, ce n&apos;est qu&apos;un ordre de grandeur.</translation>
    </message>
    <message>
        <source>Compare reviewers</source>
        <translation>Comparer des relecteurs</translation>
    </message>
    <message>
        <source>Only where they differ</source>
        <translation>Divergences seulement</translation>
    </message>
    <message>
        <source>List only the clips on which the two verdicts differ</source>
        <translation>Ne lister que les clips dont les deux verdicts diffèrent</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Choose two different reviewers.</source>
        <translation>Choisissez deux relecteurs différents.</translation>
    </message>
    <message>
        <source>{n} clip hidden until you have judged.</source>
        <translation>{n} clip masqué jusqu&apos;à votre jugement.</translation>
    </message>
    <message>
        <source>{n} clips hidden until you have judged.</source>
        <translation>{n} clips masqués jusqu&apos;à votre jugement.</translation>
    </message>
    <message>
        <source>Verdicts clip by clip</source>
        <translation>Verdicts clip par clip</translation>
    </message>
    <message>
        <source>and</source>
        <translation>et</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Arbitré</translation>
    </message>
    <message>
        <source>≠ no</source>
        <translation>≠ non</translation>
    </message>
    <message>
        <source>Say who reviews first; then clips can be settled.</source>
        <translation>Indiquez d&apos;abord qui relit, pour pouvoir arbitrer.</translation>
    </message>
    <message>
        <source>{reviewer} is one of the two; only a third reviewer settles.</source>
        <translation>{reviewer} est l&apos;un des deux&#xa0;; seul un troisième relecteur arbitre.</translation>
    </message>
    <message>
        <source>{verdict} (blind)</source>
        <translation>{verdict} (en aveugle)</translation>
    </message>
    <message>
        <source>You review blind: what the model says of this clip stays hidden until you have said what you see yourself, so that its answer can&apos;t sway yours. Your first verdict is kept as it is; once it is given, tracks, flags and the model&apos;s verdict appear, and you may give another.</source>
        <translation>Vous relisez en aveugle&#xa0;: ce que le modèle dit de ce clip reste masqué tant que vous n&apos;avez pas dit ce que vous voyez, pour que sa réponse n&apos;influence pas la vôtre. Votre premier verdict est conservé tel quel&#xa0;; une fois rendu, les courbes, les signalements et le verdict du modèle apparaissent, et vous pouvez en rendre un autre.</translation>
    </message>
    <message>
        <source>The model&apos;s answers are hidden</source>
        <translation>Les réponses du modèle sont masquées</translation>
    </message>
    <message>
        <source>Give your verdict</source>
        <translation>Rendre votre verdict</translation>
    </message>
    <message>
        <source>Go to the panel in which you say what you see</source>
        <translation>Aller au panneau où vous dites ce que vous voyez</translation>
    </message>
    <message>
        <source>Drag along the depth marks beside the image, from one mark to another as far away as there is, and type how many centimetres lie between them. It holds for the whole frame, and for this clip alone.</source>
        <translation>Faites glisser le long des repères de profondeur à côté de l&apos;image, d&apos;un repère à un autre aussi éloigné que possible, et tapez combien de centimètres les séparent. L&apos;échelle vaut pour toute l&apos;image, et pour ce clip seul.</translation>
    </message>
    <message>
        <source>Depth scale</source>
        <translation>Échelle de profondeur</translation>
    </message>
    <message>
        <source>How many?</source>
        <translation>Combien&#xa0;?</translation>
    </message>
    <message>
        <source>Centimetres along the line drawn</source>
        <translation>Centimètres le long de la ligne tracée</translation>
    </message>
    <message>
        <source>Centimetres between the two marks, up to {most}</source>
        <translation>Centimètres entre les deux repères, jusqu&apos;à {most}</translation>
    </message>
    <message>
        <source>Remove scale</source>
        <translation>Retirer l&apos;échelle</translation>
    </message>
    <message>
        <source>Forget the scale that was set for this clip</source>
        <translation>Oublier l&apos;échelle définie pour ce clip</translation>
    </message>
    <message>
        <source>Leave the scale as it is (Esc)</source>
        <translation>Laisser l&apos;échelle telle quelle (Esc)</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Use this scale (Enter)</source>
        <translation>Utiliser cette échelle (Enter)</translation>
    </message>
    <message>
        <source>Nothing is drawn yet.</source>
        <translation>Rien n&apos;est encore tracé.</translation>
    </message>
    <message>
        <source>Set before: {scale}.</source>
        <translation>Définie auparavant&#xa0;: {scale}.</translation>
    </message>
    <message>
        <source>Draw a longer line: at least {least} pixels.</source>
        <translation>Tracez une ligne plus longue&#xa0;: au moins {least} pixels.</translation>
    </message>
    <message>
        <source>{pixels} pixels are how many centimetres, up to {most}?</source>
        <translation>{pixels} pixels font combien de centimètres, jusqu&apos;à {most}&#xa0;?</translation>
    </message>
    <message>
        <source>{scale}: the whole frame would be {height} cm high.</source>
        <translation>{scale}&#xa0;: l&apos;image entière ferait {height} cm de haut.</translation>
    </message>
    <message>
        <source>The file states {scale}; this is {difference}.</source>
        <translation>Le fichier indique {scale}&#xa0;; écart&#xa0;: {difference}.</translation>
    </message>
    <message>
        <source>About {program}</source>
        <translation>À propos de {program}</translation>
    </message>
    <message>
        <source>What it is made of is being listed.</source>
        <translation>Inventaire des composants en cours.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Reviews lung-ultrasound clips of children beside the tracks of a model: the probability of a small consolidation for each frame, and each frame&apos;s distance to a reference without consolidation.</source>
        <translation>Permet de relire des clips d&apos;échographie pulmonaire d&apos;enfants à côté des courbes d&apos;un modèle&#xa0;: la probabilité d&apos;une petite consolidation pour chaque image, et la distance de chaque image à une référence sans consolidation.</translation>
    </message>
    <message>
        <source>A flag says that a value is at or above a threshold; what it means is for a clinician to judge.</source>
        <translation>Un signalement dit qu&apos;une valeur atteint ou dépasse un seuil&#xa0;; ce que cela signifie relève du jugement d&apos;un clinicien.</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architecture</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Courbes</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Model card: {model}</source>
        <translation>Fiche de modèle&#xa0;: {model}</translation>
    </message>
    <message>
        <source>Open one clip, or review all clips of one study as an exam. Studies are kept apart, for they may be of different patients.</source>
        <translation>Ouvrez un clip, ou relisez tous les clips d&apos;une étude comme un examen. Les études restent séparées, car elles peuvent être de patients différents.</translation>
    </message>
    <message>
        <source>Choose a recording of “{name}”</source>
        <translation>Choisir un enregistrement de «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Recordings by study and series</source>
        <translation>Enregistrements par étude et série</translation>
    </message>
    <message>
        <source>&amp;Review study as exam</source>
        <translation>&amp;Relire l&apos;étude comme examen</translation>
    </message>
    <message>
        <source>Review all clips of the chosen study together</source>
        <translation>Relire ensemble tous les clips de l&apos;étude choisie</translation>
    </message>
    <message>
        <source>&amp;Open clip</source>
        <translation>&amp;Ouvrir le clip</translation>
    </message>
    <message>
        <source>Open the chosen clip for review (Enter)</source>
        <translation>Ouvrir le clip choisi pour relecture (Enter)</translation>
    </message>
    <message>
        <source>{n} study</source>
        <translation>{n} étude</translation>
    </message>
    <message>
        <source>{n} studies</source>
        <translation>{n} études</translation>
    </message>
    <message>
        <source>{clips} of {studies}</source>
        <translation>{clips} de {studies}</translation>
    </message>
    <message>
        <source>Study {number}</source>
        <translation>Étude {number}</translation>
    </message>
    <message>
        <source>Drop to open this clip or exam folder</source>
        <translation>Déposez pour ouvrir ce clip ou ce dossier d&apos;examen</translation>
    </message>
    <message>
        <source>Lung ultrasound as DICOM, video (mp4, avi, mov, mpeg, …) or images; a folder of clips is an exam</source>
        <translation>Échographie pulmonaire en DICOM, vidéo (mp4, avi, mov, mpeg, …) ou images&#xa0;; un dossier de clips est un examen</translation>
    </message>
    <message>
        <source>Recent clips</source>
        <translation>Clips récents</translation>
    </message>
    <message>
        <source>Recent exams</source>
        <translation>Examens récents</translation>
    </message>
    <message>
        <source>Drop a clip or a folder here, or press {key}</source>
        <translation>Déposez ici un clip ou un dossier, ou appuyez sur {key}</translation>
    </message>
    <message>
        <source>Drop a clip or a folder here</source>
        <translation>Déposez ici un clip ou un dossier</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Ouvrir {name}</translation>
    </message>
    <message>
        <source>Open recent clip {name}</source>
        <translation>Ouvrir le clip récent {name}</translation>
    </message>
    <message>
        <source>This is the first clip of the exam.</source>
        <translation>C&apos;est le premier clip de l&apos;examen.</translation>
    </message>
    <message>
        <source>This is the last clip of the exam.</source>
        <translation>C&apos;est le dernier clip de l&apos;examen.</translation>
    </message>
    <message>
        <source>This is the first clip of the archive.</source>
        <translation>C&apos;est le premier clip de l&apos;archive.</translation>
    </message>
    <message>
        <source>This is the last clip of the archive.</source>
        <translation>C&apos;est le dernier clip de l&apos;archive.</translation>
    </message>
    <message>
        <source>Drop a folder with the clips of one visit</source>
        <translation>Déposez un dossier contenant les clips d&apos;une visite</translation>
    </message>
    <message>
        <source>They become an exam: listed with their zones, kept, and analysed at “Analyse all”.</source>
        <translation>Ils forment un examen&#xa0;: listés avec leurs zones, conservés, et analysés avec «&#xa0;Tout analyser&#xa0;».</translation>
    </message>
    <message>
        <source>The folder of an archive is listed as it is, the most suspicious clip first.</source>
        <translation>Le dossier d&apos;une archive est listé tel quel, le clip le plus suspect en premier.</translation>
    </message>
    <message>
        <source>Open a folder as an exam…</source>
        <translation>Ouvrir un dossier comme examen…</translation>
    </message>
    <message>
        <source>Choose the folder that holds the clips of one visit (Ctrl+Shift+O)</source>
        <translation>Choisir le dossier qui contient les clips d&apos;une visite (Ctrl+Shift+O)</translation>
    </message>
    <message>
        <source>Analyse all</source>
        <translation>Tout analyser</translation>
    </message>
    <message>
        <source>Analyse every clip that is not analysed yet, in the background</source>
        <translation>Analyser en arrière-plan tous les clips non encore analysés</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Hold the queue after the frames at hand, or go on with it</source>
        <translation>Suspendre la file après les images en cours, ou la reprendre</translation>
    </message>
    <message>
        <source>Stop analysing; what is analysed stays</source>
        <translation>Arrêter l&apos;analyse&#xa0;; ce qui est analysé reste</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Save the exam&apos;s report, its reviews or a manifest for training</source>
        <translation>Enregistrer le compte rendu de l&apos;examen, ses relectures ou un manifeste d&apos;entraînement</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Take over a colleague&apos;s reviews of these clips</source>
        <translation>Reprendre les relectures de ces clips par un collègue</translation>
    </message>
    <message>
        <source>Close exam</source>
        <translation>Fermer l&apos;examen</translation>
    </message>
    <message>
        <source>Close the exam; everything in it is kept</source>
        <translation>Fermer l&apos;examen&#xa0;; tout son contenu est conservé</translation>
    </message>
    <message>
        <source>Name of the exam</source>
        <translation>Nom de l&apos;examen</translation>
    </message>
    <message>
        <source>The name of the exam; type another to rename it</source>
        <translation>Le nom de l&apos;examen&#xa0;; tapez-en un autre pour le renommer</translation>
    </message>
    <message>
        <source>Scanning protocol</source>
        <translation>Protocole d&apos;exploration</translation>
    </message>
    <message>
        <source>Which places of the chest are scanned</source>
        <translation>Quels points du thorax sont explorés</translation>
    </message>
    <message>
        <source>How far the exam is</source>
        <translation>Avancement de l&apos;examen</translation>
    </message>
    <message>
        <source>Analysis of the exam</source>
        <translation>Analyse de l&apos;examen</translation>
    </message>
    <message>
        <source>{done} of {all} analysed</source>
        <translation>analysés&#xa0;: {done} sur {all}</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>{done} of {all} clips, paused</source>
        <translation>{done} sur {all} clips, en pause</translation>
    </message>
    <message>
        <source>{done} of {all} clips</source>
        <translation>{done} sur {all} clips</translation>
    </message>
    <message>
        <source>Model: flagged</source>
        <translation>Modèle&#xa0;: signalé</translation>
    </message>
    <message>
        <source>not flagged</source>
        <translation>non signalé</translation>
    </message>
    <message>
        <source>no verdict yet</source>
        <translation>pas encore de verdict</translation>
    </message>
    <message>
        <source>You: present</source>
        <translation>Vous&#xa0;: présente</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>File order</source>
        <translation>Ordre des fichiers</translation>
    </message>
    <message>
        <source>Most suspicious first</source>
        <translation>Plus suspects d&apos;abord</translation>
    </message>
    <message>
        <source>Filter by name, zone or state</source>
        <translation>Filtrer par nom, zone ou état</translation>
    </message>
    <message>
        <source>Lists only the clips whose name, zone or state holds this text</source>
        <translation>Ne liste que les clips dont le nom, la zone ou l&apos;état contient ce texte</translation>
    </message>
    <message>
        <source>No clip has “{wanted}” in its name, zone or state.</source>
        <translation>Aucun clip n&apos;a «&#xa0;{wanted}&#xa0;» dans son nom, sa zone ou son état.</translation>
    </message>
    <message>
        <source>This exam has no clips: none were found in its folder.</source>
        <translation>Cet examen n&apos;a pas de clips&#xa0;: aucun n&apos;a été trouvé dans son dossier.</translation>
    </message>
    <message>
        <source>Choose clips to open them or to set their zone</source>
        <translation>Choisissez des clips pour les ouvrir ou définir leur zone</translation>
    </message>
    <message>
        <source>Filter by name, folder or state</source>
        <translation>Filtrer par nom, dossier ou état</translation>
    </message>
    <message>
        <source>Lists only the clips whose name, folder or state holds this text</source>
        <translation>Ne liste que les clips dont le nom, le dossier ou l&apos;état contient ce texte</translation>
    </message>
    <message>
        <source>No clip has “{wanted}” in its name, folder or state.</source>
        <translation>Aucun clip n&apos;a «&#xa0;{wanted}&#xa0;» dans son nom, son dossier ou son état.</translation>
    </message>
    <message>
        <source>This archive has no clips yet.</source>
        <translation>Cette archive n&apos;a pas encore de clips.</translation>
    </message>
    <message>
        <source>Choose a clip to open it</source>
        <translation>Choisissez un clip pour l&apos;ouvrir</translation>
    </message>
    <message>
        <source>Filter clips</source>
        <translation>Filtrer les clips</translation>
    </message>
    <message>
        <source>Order of the clips</source>
        <translation>Ordre des clips</translation>
    </message>
    <message>
        <source>The order of the clips; a click on a column&apos;s head does the same</source>
        <translation>L&apos;ordre des clips&#xa0;; un clic sur un en-tête de colonne fait de même</translation>
    </message>
    <message>
        <source>Zone of the chosen clips</source>
        <translation>Zone des clips choisis</translation>
    </message>
    <message>
        <source>The zone of the chosen clips; dragging them onto the chest does the same</source>
        <translation>La zone des clips choisis&#xa0;; les glisser sur le thorax fait de même</translation>
    </message>
    <message>
        <source>Open clip</source>
        <translation>Ouvrir le clip</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>several</source>
        <translation>plusieurs</translation>
    </message>
    <message>
        <source>{n} chosen</source>
        <translation>choisis&#xa0;: {n}</translation>
    </message>
    <message>
        <source>Find clips…</source>
        <translation>Retrouver les clips…</translation>
    </message>
    <message>
        <source>The clip&apos;s middle frame; sorts by the order of the files</source>
        <translation>L&apos;image du milieu du clip&#xa0;; trie selon l&apos;ordre des fichiers</translation>
    </message>
    <message>
        <source>Where on the chest it was recorded</source>
        <translation>Où sur le thorax il a été enregistré</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>How long it is</source>
        <translation>Sa durée</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Où il en est</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>The model&apos;s verdict by the probability track: small consolidation</source>
        <translation>Le verdict du modèle selon la courbe de probabilité&#xa0;: petite consolidation</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>The model&apos;s verdict by the distance track: large consolidation</source>
        <translation>Le verdict du modèle selon la courbe de distance&#xa0;: grande consolidation</translation>
    </message>
    <message>
        <source>The verdict of the one who reviews now</source>
        <translation>Le verdict de la personne qui relit actuellement</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Diverge</translation>
    </message>
    <message>
        <source>Where your verdict and the model&apos;s part</source>
        <translation>Où votre verdict et celui du modèle divergent</translation>
    </message>
    <message>
        <source>Suspicion</source>
        <translation>Suspicion</translation>
    </message>
    <message>
        <source>How far the model&apos;s scores lie above their thresholds</source>
        <translation>De combien les scores du modèle dépassent leurs seuils</translation>
    </message>
    <message>
        <source>{tip}. Click to sort.</source>
        <translation>{tip}. Cliquez pour trier.</translation>
    </message>
    <message>
        <source>≠ model</source>
        <translation>≠ modèle</translation>
    </message>
    <message>
        <source>{name} (under review)</source>
        <translation>{name} (en relecture)</translation>
    </message>
    <message>
        <source>The protocol has no zone {code}.</source>
        <translation>Le protocole n&apos;a pas de zone {code}.</translation>
    </message>
    <message>
        <source>The zone is not known.</source>
        <translation>La zone n&apos;est pas connue.</translation>
    </message>
    <message>
        <source>Look for the lost clips in another folder</source>
        <translation>Chercher les clips perdus dans un autre dossier</translation>
    </message>
    <message>
        <source>Open a folder as an exam</source>
        <translation>Ouvrir un dossier comme examen</translation>
    </message>
    <message>
        <source>Find clips</source>
        <translation>Retrouver les clips</translation>
    </message>
    <message>
        <source>{n} clip is not where it was.</source>
        <translation>{n} clip n&apos;est plus à sa place.</translation>
    </message>
    <message>
        <source>{n} clips are not where they were.</source>
        <translation>{n} clips ne sont plus à leur place.</translation>
    </message>
    <message>
        <source>Verdict that settles the clip</source>
        <translation>Verdict qui arbitre le clip</translation>
    </message>
    <message>
        <source>What holds for the chosen clip</source>
        <translation>Ce qui vaut pour le clip choisi</translation>
    </message>
    <message>
        <source>Choose a verdict</source>
        <translation>Choisissez un verdict</translation>
    </message>
    <message>
        <source>Note on how the clip is settled</source>
        <translation>Note sur l&apos;arbitrage du clip</translation>
    </message>
    <message>
        <source>Why it is settled like this</source>
        <translation>Pourquoi il est arbitré ainsi</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Arbitrer</translation>
    </message>
    <message>
        <source>Save this verdict as the one that holds; both reviewers&apos; own are kept</source>
        <translation>Enregistrer ce verdict comme celui qui vaut&#xa0;; ceux des deux relecteurs sont conservés</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Leave the chosen clip unsettled again</source>
        <translation>Laisser à nouveau le clip choisi sans arbitrage</translation>
    </message>
    <message>
        <source>Settle as a third reviewer:</source>
        <translation>Arbitrer en troisième relecteur&#xa0;:</translation>
    </message>
    <message>
        <source>Summary, model</source>
        <translation>Résumé, modèle</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Summary, you</source>
        <translation>Résumé, vous</translation>
    </message>
    <message>
        <source>Summary, differs</source>
        <translation>Résumé, divergences</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zones</translation>
    </message>
    <message>
        <source>Summary, zones</source>
        <translation>Résumé, zones</translation>
    </message>
    <message>
        <source>probability {n}</source>
        <translation>probabilité&#xa0;: {n}</translation>
    </message>
    <message>
        <source>distance {n}</source>
        <translation>distance&#xa0;: {n}</translation>
    </message>
    <message>
        <source>{n} present</source>
        <translation>présente&#xa0;: {n}</translation>
    </message>
    <message>
        <source>{n} absent</source>
        <translation>absente&#xa0;: {n}</translation>
    </message>
    <message>
        <source>{n} can&apos;t tell</source>
        <translation>indéterminable&#xa0;: {n}</translation>
    </message>
    <message>
        <source>{filled} of {all} have a clip.</source>
        <translation>{filled} sur {all} ont un clip.</translation>
    </message>
    <message>
        <source>Missing: {zones}.</source>
        <translation>Manquent&#xa0;: {zones}.</translation>
    </message>
    <message>
        <source>{n} clip is in none of them.</source>
        <translation>{n} clip hors de ces zones.</translation>
    </message>
    <message>
        <source>{n} clips are in none of them.</source>
        <translation>{n} clips hors de ces zones.</translation>
    </message>
    <message>
        <source>{flagged} of {n} analysed clip flagged ({by_track}).</source>
        <translation>Signalés&#xa0;: {flagged} sur {n} clip analysé ({by_track}).</translation>
    </message>
    <message>
        <source>{flagged} of {n} analysed clips flagged ({by_track}).</source>
        <translation>Signalés&#xa0;: {flagged} sur {n} clips analysés ({by_track}).</translation>
    </message>
    <message>
        <source>{n} clip has no assessable frame.</source>
        <translation>{n} clip n&apos;a aucune image évaluable.</translation>
    </message>
    <message>
        <source>{n} clips have no assessable frame.</source>
        <translation>{n} clips n&apos;ont aucune image évaluable.</translation>
    </message>
    <message>
        <source>Hidden for {n} clip until you have judged.</source>
        <translation>Masqué pour {n} clip jusqu&apos;à votre jugement.</translation>
    </message>
    <message>
        <source>Hidden for {n} clips until you have judged.</source>
        <translation>Masqué pour {n} clips jusqu&apos;à votre jugement.</translation>
    </message>
    <message>
        <source>Nothing is analysed yet.</source>
        <translation>Rien n&apos;est encore analysé.</translation>
    </message>
    <message>
        <source>{n} not judged</source>
        <translation>non jugés&#xa0;: {n}</translation>
    </message>
    <message>
        <source>{n} clip: {names}.</source>
        <translation>{n} clip&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>{n} clips: {names}.</source>
        <translation>{n} clips&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>No clip has both verdicts yet.</source>
        <translation>Aucun clip n&apos;a encore les deux verdicts.</translation>
    </message>
    <message>
        <source>Nowhere, of {n} clip with both verdicts.</source>
        <translation>Nulle part, sur {n} clip avec les deux verdicts.</translation>
    </message>
    <message>
        <source>Nowhere, of {n} clips with both verdicts.</source>
        <translation>Nulle part, sur {n} clips avec les deux verdicts.</translation>
    </message>
    <message>
        <source>Clips of the exam</source>
        <translation>Clips de l&apos;examen</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>masqué</translation>
    </message>
    <message>
        <source>Blind mode: the model&apos;s answer is hidden until you have given your verdict.</source>
        <translation>Mode aveugle&#xa0;: la réponse du modèle est masquée jusqu&apos;à votre verdict.</translation>
    </message>
    <message>
        <source>It is no longer where it was. “Find clips…” looks for it in another folder.</source>
        <translation>Il n&apos;est plus à sa place. «&#xa0;Retrouver les clips…&#xa0;» le cherche dans un autre dossier.</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>signalé</translation>
    </message>
    <message>
        <source>{track}: no verdict of the model</source>
        <translation>{track}&#xa0;: pas de verdict du modèle</translation>
    </message>
    <message>
        <source>{score} · {n} over</source>
        <translation>{score} · {n} ≥ seuil</translation>
    </message>
    <message>
        <source>analysing {percent}%</source>
        <translation>analyse {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{done} of {n} frame analysed</source>
        <translation>{done} sur {n} image analysée</translation>
    </message>
    <message>
        <source>{done} of {n} frames analysed</source>
        <translation>{done} sur {n} images analysées</translation>
    </message>
    <message>
        <source>also {names}</source>
        <translation>aussi {names}</translation>
    </message>
    <message>
        <source>model {verdict}</source>
        <translation>modèle {verdict}</translation>
    </message>
    <message>
        <source>your verdict {verdict}</source>
        <translation>votre verdict {verdict}</translation>
    </message>
    <message>
        <source>You have given no verdict on this clip yet.</source>
        <translation>Vous n&apos;avez pas encore rendu de verdict sur ce clip.</translation>
    </message>
    <message>
        <source>Settled by {reviewer}: {verdict}</source>
        <translation>Arbitré par {reviewer}&#xa0;: {verdict}</translation>
    </message>
    <message>
        <source>{what}: no answer, for no frame is assessable</source>
        <translation>{what}&#xa0;: pas de réponse, car aucune image n&apos;est évaluable</translation>
    </message>
    <message>
        <source>{what}: flagged</source>
        <translation>{what}&#xa0;: signalé</translation>
    </message>
    <message>
        <source>{what}: not flagged</source>
        <translation>{what}&#xa0;: non signalé</translation>
    </message>
    <message>
        <source>({n} frame not assessable)</source>
        <translation>({n} image non évaluable)</translation>
    </message>
    <message>
        <source>({n} frames not assessable)</source>
        <translation>({n} images non évaluables)</translation>
    </message>
    <message>
        <source>Score {score}, threshold {threshold}, longest run {n} frame</source>
        <translation>Score {score}, seuil {threshold}, plus longue suite {n} image</translation>
    </message>
    <message>
        <source>Score {score}, threshold {threshold}, longest run {n} frames</source>
        <translation>Score {score}, seuil {threshold}, plus longue suite {n} images</translation>
    </message>
    <message>
        <source>Rule: {rule}</source>
        <translation>Règle&#xa0;: {rule}</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Face</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Dos</translation>
    </message>
    <message>
        <source>Zone map</source>
        <translation>Carte des zones</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>PDF report</source>
        <translation>Compte rendu PDF</translation>
    </message>
    <message>
        <source>Analysis as JSON</source>
        <translation>Analyse en JSON</translation>
    </message>
    <message>
        <source>Values per frame as CSV</source>
        <translation>Valeurs par image en CSV</translation>
    </message>
    <message>
        <source>Exam report as PDF</source>
        <translation>Compte rendu d&apos;examen en PDF</translation>
    </message>
    <message>
        <source>Reviews for colleagues as JSON</source>
        <translation>Relectures pour collègues en JSON</translation>
    </message>
    <message>
        <source>Manifest for training as CSV</source>
        <translation>Manifeste d&apos;entraînement en CSV</translation>
    </message>
    <message>
        <source>DICOM object</source>
        <translation>Objet DICOM</translation>
    </message>
    <message>
        <source>MP4 video</source>
        <translation>Vidéo MP4</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Capture PNG</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>All files, also DICOM without an ending</source>
        <translation>Tous les fichiers, aussi DICOM sans extension</translation>
    </message>
    <message>
        <source>Open a clip</source>
        <translation>Ouvrir un clip</translation>
    </message>
    <message>
        <source>Import reviews</source>
        <translation>Importer des relectures</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Probability segment</source>
        <translation>Segment de probabilité</translation>
    </message>
    <message>
        <source>Distance segment</source>
        <translation>Segment de distance</translation>
    </message>
    <message>
        <source>No segment or finding holds this frame.</source>
        <translation>Aucun segment ni constat ne contient cette image.</translation>
    </message>
    <message>
        <source>Flags are hidden until you have given your verdict.</source>
        <translation>Les signalements sont masqués jusqu&apos;à votre verdict.</translation>
    </message>
    <message>
        <source>Kind of finding</source>
        <translation>Type de constat</translation>
    </message>
    <message>
        <source>What is seen; choosing confirms a segment that was not judged</source>
        <translation>Ce qui est vu&#xa0;; un choix confirme un segment non encore jugé</translation>
    </message>
    <message>
        <source>Note on the finding</source>
        <translation>Note sur le constat</translation>
    </message>
    <message>
        <source>Saved on Enter; Esc takes back what you typed</source>
        <translation>Enregistrée avec Enter&#xa0;; Esc annule ce que vous avez tapé</translation>
    </message>
    <message>
        <source>First frame of the finding</source>
        <translation>Première image du constat</translation>
    </message>
    <message>
        <source>First frame of the finding, counted from 1</source>
        <translation>Première image du constat, comptée à partir de 1</translation>
    </message>
    <message>
        <source>Last frame of the finding</source>
        <translation>Dernière image du constat</translation>
    </message>
    <message>
        <source>Last frame of the finding, counted from 1</source>
        <translation>Dernière image du constat, comptée à partir de 1</translation>
    </message>
    <message>
        <source>No kind</source>
        <translation>Sans type</translation>
    </message>
    <message>
        <source>Nothing at hand</source>
        <translation>Aucun élément courant</translation>
    </message>
    <message>
        <source>judged as {frames}</source>
        <translation>jugé&#xa0;: {frames}</translation>
    </message>
    <message>
        <source>To be judged</source>
        <translation>À juger</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Filter of the list</source>
        <translation>Filtre de la liste</translation>
    </message>
    <message>
        <source>What is listed, and gone to from flag to flag</source>
        <translation>Ce qui est listé, et parcouru d&apos;un signalement à l&apos;autre</translation>
    </message>
    <message>
        <source>Flagged segments judged</source>
        <translation>Segments signalés jugés</translation>
    </message>
    <message>
        <source>Flagged segments and findings</source>
        <translation>Segments signalés et constats</translation>
    </message>
    <message>
        <source>{n} of {all} judged</source>
        <translation>jugés&#xa0;: {n} sur {all}</translation>
    </message>
    <message>
        <source>Open a clip to see its flagged segments.</source>
        <translation>Ouvrez un clip pour voir ses segments signalés.</translation>
    </message>
    <message>
        <source>Nothing is judged or marked yet. Judge a segment, or mark frames by hand.</source>
        <translation>Rien n&apos;est encore jugé ni marqué. Jugez un segment, ou marquez des images à la main.</translation>
    </message>
    <message>
        <source>All segments are judged.</source>
        <translation>Tous les segments sont jugés.</translation>
    </message>
    <message>
        <source>The model does not give this track.</source>
        <translation>Le modèle ne fournit pas cette courbe.</translation>
    </message>
    <message>
        <source>No segment is flagged so far.</source>
        <translation>Aucun segment n&apos;est signalé jusqu&apos;ici.</translation>
    </message>
    <message>
        <source>No frame of this clip is assessable.</source>
        <translation>Aucune image de ce clip n&apos;est évaluable.</translation>
    </message>
    <message>
        <source>No segment is flagged at these thresholds and this rule.</source>
        <translation>Aucun segment n&apos;est signalé avec ces seuils et cette règle.</translation>
    </message>
    <message>
        <source>Peak: the highest value in these frames, P of the probability track and D of the distance track</source>
        <translation>Pic&#xa0;: la plus haute valeur de ces images, P de la courbe de probabilité et D de la courbe de distance</translation>
    </message>
    <message>
        <source>Marked by hand</source>
        <translation>Marqué à la main</translation>
    </message>
    <message>
        <source>Judged before</source>
        <translation>Jugé auparavant</translation>
    </message>
    <message>
        <source>peak P {probability}, D {distance}</source>
        <translation>pic P {probability}, D {distance}</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Wheel: zoom at the cursor. Drag: move. Double click: fit.</source>
        <translation>Molette&#xa0;: zoom au curseur. Glisser&#xa0;: déplacer. Double-clic&#xa0;: ajuster.</translation>
    </message>
    <message>
        <source>Frames are missing here</source>
        <translation>Des images manquent ici</translation>
    </message>
    <message>
        <source>{n} frame is missing here</source>
        <translation>{n} image manque ici</translation>
    </message>
    <message>
        <source>{n} frames are missing here</source>
        <translation>{n} images manquent ici</translation>
    </message>
    <message>
        <source>DICOM structured report</source>
        <translation>Compte rendu structuré DICOM</translation>
    </message>
    <message>
        <source>PDF report as DICOM object</source>
        <translation>Compte rendu PDF en objet DICOM</translation>
    </message>
    <message>
        <source>Clip without identity</source>
        <translation>Clip sans identité</translation>
    </message>
    <message>
        <source>Annotated film</source>
        <translation>Film annoté</translation>
    </message>
    <message>
        <source>Verdicts, segments and findings as coded values that point at frames of the clip (TID 1500).</source>
        <translation>Verdicts, segments et constats en valeurs codées qui renvoient à des images du clip (TID 1500).</translation>
    </message>
    <message>
        <source>The report as it is printed, for archives that take DICOM alone.</source>
        <translation>Le compte rendu tel qu&apos;imprimé, pour les archives qui n&apos;acceptent que DICOM.</translation>
    </message>
    <message>
        <source>The frames in a new file under a name that tells nobody.</source>
        <translation>Les images dans un nouveau fichier, sous un nom qui n&apos;identifie personne.</translation>
    </message>
    <message>
        <source>An MP4 video of the frames with tracks and flags below, under a name that tells nobody.</source>
        <translation>Une vidéo MP4 des images avec courbes et signalements dessous, sous un nom qui n&apos;identifie personne.</translation>
    </message>
    <message>
        <source>This clip is no DICOM object that a structured report could point at.</source>
        <translation>Ce clip n&apos;est pas un objet DICOM auquel un compte rendu structuré puisse renvoyer.</translation>
    </message>
    <message>
        <source>Nothing of this clip has been analysed yet, or its answers are hidden.</source>
        <translation>Rien de ce clip n&apos;a encore été analysé, ou ses réponses sont masquées.</translation>
    </message>
    <message>
        <source>With the patient&apos;s identity, as part of the patient&apos;s study</source>
        <translation>Avec l&apos;identité du patient, dans l&apos;étude du patient</translation>
    </message>
    <message>
        <source>Otherwise a pseudonym and a study of its own, as a clip without identity has them</source>
        <translation>Sinon un pseudonyme et une étude propre, comme pour un clip sans identité</translation>
    </message>
    <message>
        <source>With the heat map of the probability beside each frame</source>
        <translation>Avec la carte de chaleur de la probabilité à côté de chaque image</translation>
    </message>
    <message>
        <source>With the heat map of the distance beside each frame</source>
        <translation>Avec la carte de chaleur de la distance à côté de chaque image</translation>
    </message>
    <message>
        <source>With the heat map of the values beside each frame</source>
        <translation>Avec la carte de chaleur des valeurs à côté de chaque image</translation>
    </message>
    <message>
        <source>The file gets a pseudonym. Notes are written as they were typed, less what the clip&apos;s file tells of the patient.</source>
        <translation>Le fichier reçoit un pseudonyme. Les notes sont écrites telles que tapées, sans ce que le fichier du clip dit du patient.</translation>
    </message>
    <message>
        <source>Export DICOM, clip or film</source>
        <translation>Exporter DICOM, clip ou film</translation>
    </message>
    <message>
        <source>What is to be handed on?</source>
        <translation>Que faut-il transmettre&#xa0;?</translation>
    </message>
    <message>
        <source>Signed by you</source>
        <translation>Signé par vous</translation>
    </message>
    <message>
        <source>Signed by you, once you have reviewed the clip</source>
        <translation>Signé par vous, une fois le clip relu</translation>
    </message>
    <message>
        <source>A report says that you signed it; otherwise that it is a draft</source>
        <translation>Un compte rendu dit que vous l&apos;avez signé&#xa0;; sinon, que c&apos;est un brouillon</translation>
    </message>
    <message>
        <source>In an annotated film; each heat map has to be computed, which takes a while</source>
        <translation>Dans un film annoté&#xa0;; chaque carte de chaleur doit être calculée, ce qui prend du temps</translation>
    </message>
    <message>
        <source>What the file tells</source>
        <translation>Ce que dit le fichier</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Choose a name and a folder</source>
        <translation>Choisir un nom et un dossier</translation>
    </message>
    <message>
        <source>The file tells who the patient is: name, number, date of birth, study.</source>
        <translation>Le fichier dit qui est le patient&#xa0;: nom, numéro, date de naissance, étude.</translation>
    </message>
    <message>
        <source>Its pictures are frames.</source>
        <translation>Ses illustrations sont des images du clip.</translation>
    </message>
    <message>
        <source>The file says that no text is part of its frames.</source>
        <translation>Selon le fichier, aucun texte n&apos;est incrusté dans ses images.</translation>
    </message>
    <message>
        <source>The file says that text is part of its frames: look at them first.</source>
        <translation>Selon le fichier, du texte est incrusté dans ses images&#xa0;: regardez-les d&apos;abord.</translation>
    </message>
    <message>
        <source>Nobody knows whether text is part of the image: look at the frames first.</source>
        <translation>Nul ne sait si du texte est incrusté&#xa0;: regardez d&apos;abord les images.</translation>
    </message>
    <message>
        <source>What lies outside the region becomes black.</source>
        <translation>Ce qui est hors de la région devient noir.</translation>
    </message>
    <message>
        <source>Nothing is blanked.</source>
        <translation>Rien n&apos;est noirci.</translation>
    </message>
    <message>
        <source>Nothing is blanked: names and dates in the frames stay.</source>
        <translation>Rien n&apos;est noirci&#xa0;: noms et dates restent dans les images.</translation>
    </message>
    <message>
        <source>Distances of healthy frames</source>
        <translation>Distances des images saines</translation>
    </message>
    <message>
        <source>Bars: frames. Triangles: the score of each clip. Line: the threshold.</source>
        <translation>Barres&#xa0;: images. Triangles&#xa0;: le score de chaque clip. Ligne&#xa0;: le seuil.</translation>
    </message>
    <message>
        <source>Distance to the other patients&apos; frames</source>
        <translation>Distance aux images des autres patients</translation>
    </message>
    <message>
        <source>% of frames</source>
        <translation>% des images</translation>
    </message>
    <message>
        <source>Target specificity</source>
        <translation>Spécificité visée</translation>
    </message>
    <message>
        <source>Target specificity in percent</source>
        <translation>Spécificité visée en pour cent</translation>
    </message>
    <message>
        <source>Share of healthy clips that shall not be flagged</source>
        <translation>Part des clips sains qui ne doivent pas être signalés</translation>
    </message>
    <message>
        <source>Healthy frames, each clip measured against the clips of the other patients</source>
        <translation>Images saines, chaque clip étant mesuré par rapport aux clips des autres patients</translation>
    </message>
    <message>
        <source>Threshold {threshold}: {passed} of {n} clip without consolidation are not flagged ({share}).</source>
        <translation>Seuil {threshold}&#xa0;: {passed} de {n} clip sans consolidation ne sont pas signalés ({share}).</translation>
    </message>
    <message>
        <source>Threshold {threshold}: {passed} of {n} clips without consolidation are not flagged ({share}).</source>
        <translation>Seuil {threshold}&#xa0;: {passed} de {n} clips sans consolidation ne sont pas signalés ({share}).</translation>
    </message>
    <message>
        <source>Each place has the colour of the value that the model would give if the whole frame looked as it does there; values that are usual have no colour. This shows what the network&apos;s answer depends on, not where disease is, and only roughly where: a network sees few places, and each takes in much of what is around it. The colours mean the same for all frames and clips of this model.</source>
        <translation>Chaque endroit a la couleur de la valeur que le modèle donnerait si toute l&apos;image y ressemblait&#xa0;; les valeurs habituelles n&apos;ont pas de couleur. La carte montre de quoi dépend la réponse du réseau, non où est la maladie, et seulement à peu près où&#xa0;: un réseau voit peu d&apos;endroits, et chacun englobe une bonne part de ce qui l&apos;entoure. Les couleurs ont le même sens pour toutes les images et tous les clips de ce modèle.</translation>
    </message>
    <message>
        <source>being computed…</source>
        <translation>calcul en cours…</translation>
    </message>
    <message>
        <source>cosine distance</source>
        <translation>distance cosinus</translation>
    </message>
    <message>
        <source>No heat map: this model has no classifier head.</source>
        <translation>Pas de carte de chaleur&#xa0;: ce modèle n&apos;a pas de tête de classification.</translation>
    </message>
    <message>
        <source>No heat map: this model has no reference.</source>
        <translation>Pas de carte de chaleur&#xa0;: ce modèle n&apos;a pas de référence.</translation>
    </message>
    <message>
        <source>Track of the heat map</source>
        <translation>Courbe de la carte de chaleur</translation>
    </message>
    <message>
        <source>Opacity of the heat map</source>
        <translation>Opacité de la carte de chaleur</translation>
    </message>
    <message>
        <source>How much of the frame the heat map covers; H shows the frame alone</source>
        <translation>Part de l&apos;image que couvre la carte de chaleur&#xa0;; H montre l&apos;image seule</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacité</translation>
    </message>
    <message>
        <source>No heat map. {reason}</source>
        <translation>Pas de carte de chaleur. {reason}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>first</source>
        <translation>première</translation>
    </message>
    <message>
        <source>last</source>
        <translation>dernière</translation>
    </message>
    <message>
        <source>frame</source>
        <translation>image</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>marqué</translation>
    </message>
    <message>
        <source>reviewer</source>
        <translation>relecteur</translation>
    </message>
    <message>
        <source>judgement</source>
        <translation>jugement</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>extent</source>
        <translation>taille</translation>
    </message>
    <message>
        <source>start</source>
        <translation>début</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>min run</source>
        <translation>suite min.</translation>
    </message>
    <message>
        <source>max gap</source>
        <translation>lacune max.</translation>
    </message>
    <message>
        <source>region</source>
        <translation>région</translation>
    </message>
    <message>
        <source>outline</source>
        <translation>contour</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>origine</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>entière</translation>
    </message>
    <message>
        <source>fps</source>
        <translation>images/s</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>échelle</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>created</source>
        <translation>créé</translation>
    </message>
    <message>
        <source>protocol</source>
        <translation>protocole</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>Choose an entry to see what stood there before and after.</source>
        <translation>Choisissez une entrée pour voir ce qu&apos;il y avait avant et après.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>frame {n}</source>
        <translation>image {n}</translation>
    </message>
    <message>
        <source>{n} entries</source>
        <translation>{n} entrées</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Un fichier</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Une autre adresse</translation>
    </message>
    <message>
        <source>A checkpoint of the layout that CLARUS published becomes a model of your own. Only its numbers are read; a file that would run code is refused.</source>
        <translation>Un checkpoint de la structure publiée par CLARUS devient un modèle à vous. Seuls ses nombres sont lus&#xa0;; un fichier qui exécuterait du code est refusé.</translation>
    </message>
    <message>
        <source>The file stays as it is; nothing is fetched.</source>
        <translation>Le fichier reste tel quel&#xa0;; rien n&apos;est récupéré.</translation>
    </message>
    <message>
        <source>When you press Fetch, the file is asked for at this address, over the network. No clip and nothing about you or a patient is sent. Its SHA-256 is shown and remembered, and another file at the same address is refused from then on.</source>
        <translation>Quand vous appuyez sur Récupérer, le fichier est demandé à cette adresse, par le réseau. Aucun clip ni rien sur vous ou un patient n&apos;est envoyé. Son SHA-256 est affiché et mémorisé, et un autre fichier à la même adresse est dès lors refusé.</translation>
    </message>
    <message>
        <source>What has been fetched is kept: fetch it again to go on from there.</source>
        <translation>Ce qui a été récupéré est conservé&#xa0;: relancez la récupération pour continuer.</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>Importer un modèle</translation>
    </message>
    <message>
        <source>Where the checkpoint comes from</source>
        <translation>D&apos;où vient le checkpoint</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Choisir le fichier</translation>
    </message>
    <message>
        <source>Letters, digits, dots, hyphens and underscores; reports carry this name</source>
        <translation>Lettres, chiffres, points, tirets et tirets bas&#xa0;; les comptes rendus portent ce nom</translation>
    </message>
    <message>
        <source>How much has been fetched</source>
        <translation>Part déjà récupérée</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Stop; what has been fetched is kept, to go on from there</source>
        <translation>Arrêter&#xa0;; ce qui a été récupéré est conservé, pour continuer ensuite</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>{done} of {all} MB from {host}.</source>
        <translation>{done} sur {all} MB de {host}.</translation>
    </message>
    <message>
        <source>{done} MB from {host}.</source>
        <translation>{done} MB de {host}.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Origine</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Emplacement</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Name of the new model</source>
        <translation>Nom du nouveau modèle</translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation>Chemin du fichier</translation>
    </message>
    <message>
        <source>Address of the file</source>
        <translation>Adresse du fichier</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Le fichier</translation>
    </message>
    <message>
        <source>What will be asked for</source>
        <translation>Ce qui sera demandé</translation>
    </message>
    <message>
        <source>&amp;Fetch and import</source>
        <translation>&amp;Récupérer et importer</translation>
    </message>
    <message>
        <source>Turn the file into a model</source>
        <translation>Transformer le fichier en modèle</translation>
    </message>
    <message>
        <source>Connect to this address now</source>
        <translation>Se connecter maintenant à cette adresse</translation>
    </message>
    <message>
        <source>Choose a checkpoint</source>
        <translation>Choisir un checkpoint</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Checkpoints</translation>
    </message>
    <message>
        <source>“{file}” is being read.</source>
        <translation>Lecture de «&#xa0;{file}&#xa0;» en cours.</translation>
    </message>
    <message>
        <source>Connecting to {host}.</source>
        <translation>Connexion à {host}.</translation>
    </message>
    <message>
        <source>Connecting to the address.</source>
        <translation>Connexion à l&apos;adresse.</translation>
    </message>
    <message>
        <source>Stopping.</source>
        <translation>Arrêt en cours.</translation>
    </message>
    <message>
        <source>Near is what the network finds alike; it need not be what a person would. The distance track is the mean distance to the nearest frames of the reference, all of people without consolidation.</source>
        <translation>Est proche ce que le réseau trouve semblable&#xa0;; une personne peut en juger autrement. La courbe de distance est la distance moyenne aux images les plus proches de la référence, toutes de personnes sans consolidation.</translation>
    </message>
    <message>
        <source>Without pictures: they would be other people&apos;s patients. A reference of your own healthy clips (Analysis → Recalibrate…) can keep small ones.</source>
        <translation>Sans vignettes&#xa0;: ce seraient celles des patients d&apos;autrui. Une référence de vos propres clips sains (Analyse → Recalibrer…) peut en garder de petites.</translation>
    </message>
    <message>
        <source>Open a clip to see what its frames look like to the model.</source>
        <translation>Ouvrez un clip pour voir à quoi ses images ressemblent pour le modèle.</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>Aucun modèle n&apos;est chargé.</translation>
    </message>
    <message>
        <source>Hidden until you have given your verdict.</source>
        <translation>Masqué jusqu&apos;à votre verdict.</translation>
    </message>
    <message>
        <source>Looking for the nearest frames…</source>
        <translation>Recherche des images les plus proches…</translation>
    </message>
    <message>
        <source>This frame can&apos;t be read.</source>
        <translation>Cette image est illisible.</translation>
    </message>
    <message>
        <source>patient {number} of the reference</source>
        <translation>patient {number} de la référence</translation>
    </message>
    <message>
        <source>frame {number}</source>
        <translation>image {number}</translation>
    </message>
    <message>
        <source>Distance {distance}, {origin}</source>
        <translation>Distance {distance}, {origin}</translation>
    </message>
    <message>
        <source>Cosine distance {distance}: {origin}</source>
        <translation>Distance cosinus {distance}&#xa0;: {origin}</translation>
    </message>
    <message>
        <source>What the frame shown looks like</source>
        <translation>À quoi ressemble l&apos;image affichée</translation>
    </message>
    <message>
        <source>Frame {number} looks like</source>
        <translation>L&apos;image {number} ressemble à</translation>
    </message>
    <message>
        <source>The nearest of {frames} of {patients} without consolidation, at most {most} of each. The mean over all of the nearest {averaged} is the distance of frame {number}, {distance}.</source>
        <translation>Les plus proches de {frames} de {patients} sans consolidation, au plus {most} de chacun. La moyenne des {averaged} plus proches est la distance de l&apos;image {number}, {distance}.</translation>
    </message>
    <message>
        <source>{n} patient</source>
        <translation>{n} patient</translation>
    </message>
    <message>
        <source>{n} patients</source>
        <translation>{n} patients</translation>
    </message>
    <message>
        <source>No M-mode line yet: choose “M-mode line” in the Review menu, and draw one across the frame.</source>
        <translation>Pas encore de ligne TM&#xa0;: choisissez «&#xa0;Ligne TM&#xa0;» dans le menu Relecture et tracez-en une en travers de l&apos;image.</translation>
    </message>
    <message>
        <source>Drawn on frame {number}, {length} long</source>
        <translation>Tracée sur l&apos;image {number}, longueur {length}</translation>
    </message>
    <message>
        <source>{done} of {n} frame read</source>
        <translation>{done} sur {n} image lue</translation>
    </message>
    <message>
        <source>{done} of {n} frames read</source>
        <translation>{done} sur {n} images lues</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Read the other frames too</source>
        <translation>Lire aussi les autres images</translation>
    </message>
    <message>
        <source>Go on reading M-mode</source>
        <translation>Continuer la lecture du mode TM</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Read no more frames</source>
        <translation>Ne plus lire d&apos;images</translation>
    </message>
    <message>
        <source>Stop reading M-mode</source>
        <translation>Arrêter la lecture du mode TM</translation>
    </message>
    <message>
        <source>The line over time, its start above. Click or drag: go to a frame. Wheel: zoom in time.</source>
        <translation>La ligne dans le temps, son début en haut. Cliquer ou glisser&#xa0;: aller à une image. Molette&#xa0;: zoom temporel.</translation>
    </message>
    <message>
        <source>M-mode: the line over time</source>
        <translation>Mode TM&#xa0;: la ligne dans le temps</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>A note that you typed is not saved.</source>
        <translation>Une note tapée n&apos;est pas enregistrée.</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>Ouverture de {name}</translation>
    </message>
    <message>
        <source>below the threshold</source>
        <translation>sous le seuil</translation>
    </message>
    <message>
        <source>Drag to draw a caliper, or press Enter</source>
        <translation>Glissez pour tracer un caliper, ou appuyez sur Enter</translation>
    </message>
    <message>
        <source>Drag to draw a M-mode line, or press Enter</source>
        <translation>Glissez pour tracer une ligne TM, ou appuyez sur Enter</translation>
    </message>
    <message>
        <source>Drag to draw a line along the depth marks, or press Enter</source>
        <translation>Glissez pour tracer une ligne le long des repères de profondeur, ou appuyez sur Enter</translation>
    </message>
    <message>
        <source>{line}: {length}, start gripped</source>
        <translation>{line}&#xa0;: {length}, début saisi</translation>
    </message>
    <message>
        <source>{line}: {length}, end gripped</source>
        <translation>{line}&#xa0;: {length}, fin saisie</translation>
    </message>
    <message>
        <source>{line}: {length}, line gripped</source>
        <translation>{line}&#xa0;: {length}, ligne saisie</translation>
    </message>
    <message>
        <source>Measurements on the frame</source>
        <translation>Mesures sur l&apos;image</translation>
    </message>
    <message>
        <source>No scale is known here, so this is in pixels. Set the depth scale to have millimetres.</source>
        <translation>Aucune échelle n&apos;est connue ici&#xa0;: valeurs en pixels. Définissez l&apos;échelle de profondeur pour avoir des millimètres.</translation>
    </message>
    <message>
        <source>The scale is stated in the file.</source>
        <translation>L&apos;échelle est indiquée dans le fichier.</translation>
    </message>
    <message>
        <source>The scale is set by the user along the depth marks.</source>
        <translation>L&apos;échelle est définie par l&apos;utilisateur selon les repères de profondeur.</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Choose one to see it. Enter: move it with the arrow keys; Del: remove it</source>
        <translation>Choisissez-en une pour la voir. Enter&#xa0;: la déplacer avec les flèches&#xa0;; Del&#xa0;: la retirer</translation>
    </message>
    <message>
        <source>Note on the measurement</source>
        <translation>Note sur la mesure</translation>
    </message>
    <message>
        <source>Remove measurement</source>
        <translation>Retirer la mesure</translation>
    </message>
    <message>
        <source>Take the measurement chosen away (Del)</source>
        <translation>Retirer la mesure choisie (Del)</translation>
    </message>
    <message>
        <source>Frame {number}: {length}</source>
        <translation>Image {number}&#xa0;: {length}</translation>
    </message>
    <message>
        <source>Frame {number}: {length}, no scale</source>
        <translation>Image {number}&#xa0;: {length}, sans échelle</translation>
    </message>
    <message>
        <source>M-mode, {length}</source>
        <translation>Mode TM, {length}</translation>
    </message>
    <message>
        <source>{mm} mm per pixel</source>
        <translation>{mm} mm par pixel</translation>
    </message>
    <message>
        <source>{across} mm per pixel across, {down} down</source>
        <translation>{across} mm par pixel en largeur, {down} en hauteur</translation>
    </message>
    <message>
        <source>The model that analyses the clip; choosing another analyses it again</source>
        <translation>Le modèle qui analyse le clip&#xa0;; en choisir un autre relance l&apos;analyse</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Périphérique</translation>
    </message>
    <message>
        <source>Where the model is computed</source>
        <translation>Où le modèle est calculé</translation>
    </message>
    <message>
        <source>{model}, version {version}, {network}</source>
        <translation>{model}, version {version}, {network}</translation>
    </message>
    <message>
        <source>Computed on {name} ({device}, {backend}, {precision}).</source>
        <translation>Calculé sur {name} ({device}, {backend}, {precision}).</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Model &amp;card…</source>
        <translation>&amp;Fiche de modèle…</translation>
    </message>
    <message>
        <source>Read where the chosen model comes from</source>
        <translation>Lire d&apos;où vient le modèle choisi</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>Check hash, keys, shapes, numbers and golden output of the chosen model</source>
        <translation>Vérifier empreinte, clés, dimensions, nombres et sortie attendue du modèle choisi</translation>
    </message>
    <message>
        <source>Make &amp;default</source>
        <translation>Par &amp;défaut</translation>
    </message>
    <message>
        <source>Use it from now on, also on the command line where no model is named</source>
        <translation>L&apos;utiliser désormais, aussi en ligne de commande si aucun modèle n&apos;est nommé</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Retirer…</translation>
    </message>
    <message>
        <source>Delete a model of your own from this computer</source>
        <translation>Supprimer de cet ordinateur un modèle à vous</translation>
    </message>
    <message>
        <source>Turn a checkpoint, from a file or an address, into a model</source>
        <translation>Transformer en modèle un checkpoint, d&apos;un fichier ou d&apos;une adresse</translation>
    </message>
    <message>
        <source>&amp;Import or fetch…</source>
        <translation>&amp;Importer ou télécharger…</translation>
    </message>
    <message>
        <source>About the chosen model</source>
        <translation>À propos du modèle choisi</translation>
    </message>
    <message>
        <source>Models are being looked at.</source>
        <translation>Lecture des modèles en cours.</translation>
    </message>
    <message>
        <source>Remove “{name}”?</source>
        <translation>Retirer «&#xa0;{name}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Remove a model</source>
        <translation>Retirer un modèle</translation>
    </message>
    <message>
        <source>Its file is deleted, which can&apos;t be undone. Analyses that were made with it stay.</source>
        <translation>Son fichier est supprimé, sans retour possible. Les analyses faites avec lui restent.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>default</source>
        <translation>par défaut</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>utilisé</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>le programme</translation>
    </message>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
    <message>
        <source>can&apos;t be used</source>
        <translation>inutilisable</translation>
    </message>
    <message>
        <source>{track} and {other}</source>
        <translation>{track} et {other}</translation>
    </message>
    <message>
        <source>SHA-256 of its file: {sha256}</source>
        <translation>SHA-256 de son fichier&#xa0;: {sha256}</translation>
    </message>
    <message>
        <source>You see a consolidation in this clip</source>
        <translation>Vous voyez une consolidation dans ce clip</translation>
    </message>
    <message>
        <source>You see no consolidation in this clip</source>
        <translation>Vous ne voyez pas de consolidation dans ce clip</translation>
    </message>
    <message>
        <source>The clip does not let you tell</source>
        <translation>Le clip ne permet pas de le dire</translation>
    </message>
    <message>
        <source>The largest consolidation is small; a second press takes the size back</source>
        <translation>La plus grande consolidation est petite&#xa0;; un second appui retire la taille</translation>
    </message>
    <message>
        <source>The largest consolidation is large; a second press takes the size back</source>
        <translation>La plus grande consolidation est grande&#xa0;; un second appui retire la taille</translation>
    </message>
    <message>
        <source>Your verdict: {answer}</source>
        <translation>Votre verdict&#xa0;: {answer}</translation>
    </message>
    <message>
        <source>Note on your verdict</source>
        <translation>Note sur votre verdict</translation>
    </message>
    <message>
        <source>A note on your verdict; saved on Enter</source>
        <translation>Une note sur votre verdict&#xa0;; enregistrée avec Enter</translation>
    </message>
    <message>
        <source>Give blind verdict</source>
        <translation>Rendre en aveugle</translation>
    </message>
    <message>
        <source>Save this verdict for good, and show what the model says</source>
        <translation>Enregistrer ce verdict définitivement, et montrer ce que dit le modèle</translation>
    </message>
    <message>
        <source>Take your verdict back; one given blind stays</source>
        <translation>Retirer votre verdict&#xa0;; celui rendu en aveugle reste</translation>
    </message>
    <message>
        <source>Take your verdict back</source>
        <translation>Retirer votre verdict</translation>
    </message>
    <message>
        <source>Consolidation:</source>
        <translation>Consolidation&#xa0;:</translation>
    </message>
    <message>
        <source>Said blind: {verdict}.</source>
        <translation>Dit en aveugle&#xa0;: {verdict}.</translation>
    </message>
    <message>
        <source>{name}: {verdict} (“{note}”)</source>
        <translation>{name}&#xa0;: {verdict} («&#xa0;{note}&#xa0;»)</translation>
    </message>
    <message>
        <source>The outline crosses itself: move the corners so that its edges don&apos;t meet.</source>
        <translation>Le contour se croise&#xa0;: déplacez les coins pour que ses bords ne se coupent pas.</translation>
    </message>
    <message>
        <source>The region is too small: it must measure {across} × {down} pixels at least, and hold {share} of the frame.</source>
        <translation>La région est trop petite&#xa0;: elle doit mesurer au moins {across} × {down} pixels et couvrir {share} de l&apos;image.</translation>
    </message>
    <message>
        <source>No clip has been analysed yet.</source>
        <translation>Aucun clip n&apos;a encore été analysé.</translation>
    </message>
    <message>
        <source>Open a clip, or wait for the first values.</source>
        <translation>Ouvrez un clip ou attendez les premières valeurs.</translation>
    </message>
    <message>
        <source>The model&apos;s answers are hidden until you have given your verdict.</source>
        <translation>Les réponses du modèle sont masquées jusqu&apos;à votre verdict.</translation>
    </message>
    <message>
        <source>Give your verdict on the clip, or leave blind mode.</source>
        <translation>Donnez votre verdict sur le clip ou quittez le mode aveugle.</translation>
    </message>
    <message>
        <source>M-mode is not shown.</source>
        <translation>Le mode TM n&apos;est pas affiché.</translation>
    </message>
    <message>
        <source>The frame shown</source>
        <translation>L&apos;image affichée</translation>
    </message>
    <message>
        <source>The tracks</source>
        <translation>Les courbes</translation>
    </message>
    <message>
        <source>The whole region in the brightness and contrast shown, however it is zoomed</source>
        <translation>Toute la région avec la luminosité et le contraste affichés, quel que soit le zoom</translation>
    </message>
    <message>
        <source>Both tracks as they are on screen</source>
        <translation>Les deux courbes telles qu&apos;à l&apos;écran</translation>
    </message>
    <message>
        <source>The line over time as it is on screen</source>
        <translation>La ligne dans le temps telle qu&apos;à l&apos;écran</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Enregistrer une capture</translation>
    </message>
    <message>
        <source>What is the picture to show?</source>
        <translation>Que doit montrer la capture&#xa0;?</translation>
    </message>
    <message>
        <source>Heat map beside the frame as recorded</source>
        <translation>Carte de chaleur à côté de l&apos;image enregistrée</translation>
    </message>
    <message>
        <source>The one that is switched on, with its colour bar</source>
        <translation>Celle qui est activée, avec son échelle de couleurs</translation>
    </message>
    <message>
        <source>The lines drawn on this frame, with their lengths</source>
        <translation>Les lignes tracées sur cette image, avec leurs longueurs</translation>
    </message>
    <message>
        <source>All of the frame: names and dates may stand there</source>
        <translation>Toute l&apos;image&#xa0;: noms et dates peuvent y figurer</translation>
    </message>
    <message>
        <source>Otherwise what lies outside the region is left out</source>
        <translation>Sinon, ce qui est hors de la région est omis</translation>
    </message>
    <message>
        <source>What the picture tells</source>
        <translation>Ce que dit la capture</translation>
    </message>
    <message>
        <source>Nothing in it tells who the patient is.</source>
        <translation>Rien n&apos;y dit qui est le patient.</translation>
    </message>
    <message>
        <source>No region is known that could be shown alone: all of the frame has to be.</source>
        <translation>Aucune région connue ne peut être montrée seule&#xa0;: toute l&apos;image doit l&apos;être.</translation>
    </message>
    <message>
        <source>There is no flagged segment to loop.</source>
        <translation>Il n&apos;y a pas de segment signalé à lire en boucle.</translation>
    </message>
    <message>
        <source>The file doesn&apos;t tell how many frames per second were recorded. All times, the speed of playback and the durations of segments follow from the rate that is set here; the frames and their values stay as they are.</source>
        <translation>Le fichier n&apos;indique pas combien d&apos;images par seconde ont été enregistrées. Tous les temps, la vitesse de lecture et la durée des segments découlent de la cadence définie ici&#xa0;; les images et leurs valeurs ne changent pas.</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Cadence</translation>
    </message>
    <message>
        <source> frames/s</source>
        <translation> images/s</translation>
    </message>
    <message>
        <source>Frames per second, {lowest} to {highest}</source>
        <translation>Images par seconde, de {lowest} à {highest}</translation>
    </message>
    <message>
        <source>As assumed</source>
        <translation>Valeur supposée</translation>
    </message>
    <message>
        <source>Back to {rate} frames per second, which is a guess</source>
        <translation>Revenir à {rate} images par seconde, une supposition</translation>
    </message>
    <message>
        <source>At which rate was this clip recorded?</source>
        <translation>À quelle cadence ce clip a-t-il été enregistré&#xa0;?</translation>
    </message>
    <message>
        <source>not in this model</source>
        <translation>absent de ce modèle</translation>
    </message>
    <message>
        <source>not analysed yet</source>
        <translation>pas encore analysée</translation>
    </message>
    <message>
        <source>{track} of this frame: {value}</source>
        <translation>{track} de cette image&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Luminosité</translation>
    </message>
    <message>
        <source>Brightness of the display only</source>
        <translation>Luminosité de l&apos;affichage seulement</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Contrast of the display only</source>
        <translation>Contraste de l&apos;affichage seulement</translation>
    </message>
    <message>
        <source>Frame number</source>
        <translation>Numéro d&apos;image</translation>
    </message>
    <message>
        <source>The file doesn&apos;t tell the frame rate: click to set it</source>
        <translation>Le fichier n&apos;indique pas la cadence&#xa0;: cliquez pour la définir</translation>
    </message>
    <message>
        <source>The picture of this frame is being read</source>
        <translation>Cette image est en cours de lecture</translation>
    </message>
    <message>
        <source>No clip</source>
        <translation>Pas de clip</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} sur {whole}</translation>
    </message>
    <message>
        <source>{rate}/s set</source>
        <translation>{rate}/s définie</translation>
    </message>
    <message>
        <source>{rate}/s assumed</source>
        <translation>{rate}/s supposée</translation>
    </message>
    <message>
        <source>{size}, {rate} frames/s</source>
        <translation>{size}, {rate} images/s</translation>
    </message>
    <message>
        <source>Scanners and settings differ, and so do the distances of healthy lungs. Choose clips from your own scanner of people without consolidation. The model measures how far they lie from each other, and from that you choose the threshold. Nothing leaves this computer.</source>
        <translation>Les échographes et les réglages diffèrent, et avec eux les distances des poumons sains. Choisissez des clips de votre échographe, de personnes sans consolidation. Le modèle mesure leur distance mutuelle, d&apos;après laquelle vous choisissez le seuil. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Keep small pictures of these clips&apos; frames, and the clips&apos; names, in the profile</source>
        <translation>Garder dans le profil des vignettes des images de ces clips, et les noms des clips</translation>
    </message>
    <message>
        <source>The panel “Looks like” then shows which of them are nearest to a frame. A profile with pictures holds patients&apos; images: do not hand it on without asking them</source>
        <translation>Le panneau «&#xa0;Ressemblances&#xa0;» montre alors lesquelles sont les plus proches d&apos;une image. Un profil avec vignettes contient des images de patients&#xa0;: ne le transmettez pas sans leur accord</translation>
    </message>
    <message>
        <source>Recalibrate {model}</source>
        <translation>Recalibrer {model}</translation>
    </message>
    <message>
        <source>Healthy clip</source>
        <translation>Clip sain</translation>
    </message>
    <message>
        <source>Healthy clips</source>
        <translation>Clips sains</translation>
    </message>
    <message>
        <source>Give all clips of one patient the same name; patients are compared with others only</source>
        <translation>Donnez le même nom à tous les clips d&apos;un patient&#xa0;; un patient n&apos;est comparé qu&apos;aux autres</translation>
    </message>
    <message>
        <source>Add clips…</source>
        <translation>Ajouter des clips…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>All clips of a folder; each of its subfolders is taken for one patient</source>
        <translation>Tous les clips d&apos;un dossier&#xa0;; chacun de ses sous-dossiers compte pour un patient</translation>
    </message>
    <message>
        <source>Take the selected clips off the list; the files stay</source>
        <translation>Retirer de la liste les clips sélectionnés&#xa0;; les fichiers restent</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesurer</translation>
    </message>
    <message>
        <source>Run the model over the listed clips</source>
        <translation>Appliquer le modèle aux clips listés</translation>
    </message>
    <message>
        <source>Clips measured</source>
        <translation>Clips mesurés</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Nom du profil</translation>
    </message>
    <message>
        <source>Save profile</source>
        <translation>Enregistrer le profil</translation>
    </message>
    <message>
        <source>Keep it as a model of your own, and use it from now on</source>
        <translation>Le garder comme modèle à vous et l&apos;utiliser désormais</translation>
    </message>
    <message>
        <source>{done} of {n} clip measured.</source>
        <translation>{done} sur {n} clip mesuré.</translation>
    </message>
    <message>
        <source>{done} of {n} clips measured.</source>
        <translation>{done} sur {n} clips mesurés.</translation>
    </message>
    <message>
        <source>{n} clip of {patients} patients measured.</source>
        <translation>{n} clip de {patients} patients mesuré.</translation>
    </message>
    <message>
        <source>{n} clips of {patients} patients measured.</source>
        <translation>{n} clips de {patients} patients mesurés.</translation>
    </message>
    <message>
        <source>{sentence} Passed over.</source>
        <translation>{sentence} Ignoré.</translation>
    </message>
    <message>
        <source>Name of the &amp;profile</source>
        <translation>Nom du &amp;profil</translation>
    </message>
    <message>
        <source>Replace profile</source>
        <translation>Remplacer le profil</translation>
    </message>
    <message>
        <source>Add healthy clips</source>
        <translation>Ajouter des clips sains</translation>
    </message>
    <message>
        <source>Add a folder of healthy clips</source>
        <translation>Ajouter un dossier de clips sains</translation>
    </message>
    <message>
        <source>Add clips of at least two patients.</source>
        <translation>Ajoutez des clips d&apos;au moins deux patients.</translation>
    </message>
    <message>
        <source>All are one patient&apos;s. Add another patient&apos;s clips, or name the patients apart.</source>
        <translation>Tous sont d&apos;un seul patient. Ajoutez les clips d&apos;un autre, ou distinguez les patients par leur nom.</translation>
    </message>
    <message>
        <source>{n} clip of {patients} patients.</source>
        <translation>{n} clip de {patients} patients.</translation>
    </message>
    <message>
        <source>{n} clips of {patients} patients.</source>
        <translation>{n} clips de {patients} patients.</translation>
    </message>
    <message>
        <source>With fewer than {few} clips a specificity says little.</source>
        <translation>Avec moins de {few} clips, une spécificité en dit peu.</translation>
    </message>
    <message>
        <source>Go on with {name}</source>
        <translation>Continuer avec {name}</translation>
    </message>
    <message>
        <source>Open recent exam {name}</source>
        <translation>Ouvrir l&apos;examen récent {name}</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Ouvrir récent</translation>
    </message>
    <message>
        <source>Open this recent file</source>
        <translation>Ouvrir ce fichier récent</translation>
    </message>
    <message>
        <source>Share of reference frames at or above the threshold</source>
        <translation>Part des images de référence au niveau du seuil ou au-dessus</translation>
    </message>
    <message>
        <source>Distribution of the reference&apos;s own distances</source>
        <translation>Distribution des distances propres à la référence</translation>
    </message>
    <message>
        <source>How far each frame of the reference lies from the reference of other patients; bars beyond the threshold are coloured</source>
        <translation>Distance de chaque image de la référence à la référence d&apos;autres patients&#xa0;; les barres au-delà du seuil sont colorées</translation>
    </message>
    <message>
        <source>Reference, % of frames</source>
        <translation>Référence,&#xa0;% des images</translation>
    </message>
    <message>
        <source>exceeded by {share} of reference frames</source>
        <translation>dépassé par {share} des images de référence</translation>
    </message>
    <message>
        <source>Drag the corners until the outline holds the ultrasound image and nothing else. Click an edge to add a corner, double click a corner to remove it, drag inside to move all; Tab and the arrow keys do it too. Apply analyses the clip anew, and clips that look alike get the region drawn here, too.</source>
        <translation>Déplacez les coins jusqu&apos;à ce que le contour contienne l&apos;image échographique et rien d&apos;autre. Cliquez un bord pour ajouter un coin, double-cliquez un coin pour le retirer, glissez à l&apos;intérieur pour tout déplacer&#xa0;; Tab et les flèches le font aussi. Appliquer relance l&apos;analyse du clip, et les clips d&apos;aspect semblable reçoivent aussi la région tracée ici.</translation>
    </message>
    <message>
        <source>No region was found in this clip, so whole frames are used.</source>
        <translation>Aucune région trouvée dans ce clip&#xa0;; images entières utilisées.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Use found region</source>
        <translation>Région trouvée</translation>
    </message>
    <message>
        <source>Whole frame</source>
        <translation>Image entière</translation>
    </message>
    <message>
        <source>Analyse whole frames of this clip</source>
        <translation>Analyser les images entières de ce clip</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rectangle</translation>
    </message>
    <message>
        <source>Start anew with a rectangle</source>
        <translation>Recommencer avec un rectangle</translation>
    </message>
    <message>
        <source>Leave the region as it is (Esc)</source>
        <translation>Laisser la région telle quelle (Esc)</translation>
    </message>
    <message>
        <source>Use this region (Enter)</source>
        <translation>Utiliser cette région (Enter)</translation>
    </message>
    <message>
        <source>Use the file&apos;s region</source>
        <translation>Région du fichier</translation>
    </message>
    <message>
        <source>The region stated in the file</source>
        <translation>La région indiquée dans le fichier</translation>
    </message>
    <message>
        <source>The region found in the frames</source>
        <translation>La région trouvée dans les images</translation>
    </message>
    <message>
        <source>Outline of the region</source>
        <translation>Contour de la région</translation>
    </message>
    <message>
        <source>Drag a corner, or click an edge to add one; double click a corner to remove it. Drag inside to move all.</source>
        <translation>Déplacez un coin, ou cliquez un bord pour en ajouter un&#xa0;; double-cliquez un coin pour le retirer. Glissez à l&apos;intérieur pour tout déplacer.</translation>
    </message>
    <message>
        <source>{count} corners, none chosen</source>
        <translation>{count} coins, aucun choisi</translation>
    </message>
    <message>
        <source>Corner {number} of {count}, at {x}, {y}</source>
        <translation>Coin {number} sur {count}, en {x}, {y}</translation>
    </message>
    <message>
        <source>Region: from the file</source>
        <translation>Région&#xa0;: du fichier</translation>
    </message>
    <message>
        <source>Region: found</source>
        <translation>Région&#xa0;: trouvée</translation>
    </message>
    <message>
        <source>Region: drawn</source>
        <translation>Région&#xa0;: tracée</translation>
    </message>
    <message>
        <source>Region: drawn before</source>
        <translation>Région&#xa0;: tracée avant</translation>
    </message>
    <message>
        <source>Region: whole frame</source>
        <translation>Région&#xa0;: image entière</translation>
    </message>
    <message>
        <source>Region: none found</source>
        <translation>Région&#xa0;: non trouvée</translation>
    </message>
    <message>
        <source>Nobody has said who reviews: see Review → Reviewer…</source>
        <translation>Personne n&apos;a indiqué qui relit&#xa0;: voir Relecture → Relecteur…</translation>
    </message>
    <message>
        <source>Say something of the clip first: a verdict, a finding or a measurement.</source>
        <translation>Dites d&apos;abord quelque chose du clip&#xa0;: un verdict, un constat ou une mesure.</translation>
    </message>
    <message>
        <source>What is exported doesn&apos;t say who the patient is.</source>
        <translation>Ce qui est exporté ne dit pas qui est le patient.</translation>
    </message>
    <message>
        <source>Each page says that you signed it; otherwise that it is a draft. The history tells it too.</source>
        <translation>Chaque page dit que vous l&apos;avez signé&#xa0;; sinon, que c&apos;est un brouillon. L&apos;historique le dit aussi.</translation>
    </message>
    <message>
        <source>The report tells name, number and dates of the patient; otherwise a pseudonym alone.</source>
        <translation>Le compte rendu donne le nom, le numéro et les dates du patient&#xa0;; sinon, un pseudonyme seul.</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Exporter le compte rendu</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signé</translation>
    </message>
    <message>
        <source>With the patient&apos;s identity</source>
        <translation>Avec l&apos;identité du patient</translation>
    </message>
    <message>
        <source>How is the report issued?</source>
        <translation>Comment émettre le compte rendu&#xa0;?</translation>
    </message>
    <message>
        <source>Choose a format, a name and a folder</source>
        <translation>Choisir un format, un nom et un dossier</translation>
    </message>
    <message>
        <source>There is no finding to remove: this segment is not judged.</source>
        <translation>Il n&apos;y a pas de constat à retirer&#xa0;: ce segment n&apos;est pas jugé.</translation>
    </message>
    <message>
        <source>You can mark this frame by hand.</source>
        <translation>Vous pouvez marquer cette image à la main.</translation>
    </message>
    <message>
        <source>Go to one, or mark this frame by hand.</source>
        <translation>Allez à l&apos;un d&apos;eux, ou marquez cette image à la main.</translation>
    </message>
    <message>
        <source>Set the in point of the range first.</source>
        <translation>Définissez d&apos;abord le début de la plage.</translation>
    </message>
    <message>
        <source>Every segment listed is judged. From here on, all rows are stepped through.</source>
        <translation>Tous les segments listés sont jugés. Désormais, toutes les lignes sont parcourues.</translation>
    </message>
    <message>
        <source>Preparing the plots…</source>
        <translation>Préparation des graphiques…</translation>
    </message>
    <message>
        <source>Every judgement is kept under the name of the reviewer who made it, so that two reviewers of one clip never overwrite each other, and the history can tell who did what. The name stays on this computer, in its reviews and in what you export.</source>
        <translation>Chaque jugement est conservé sous le nom du relecteur qui l&apos;a porté&#xa0;: deux relecteurs d&apos;un même clip ne s&apos;écrasent ainsi jamais l&apos;un l&apos;autre, et l&apos;historique peut dire qui a fait quoi. Le nom reste sur cet ordinateur, dans ses relectures et dans ce que vous exportez.</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Relecteur</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Name of the reviewer</source>
        <translation>Nom du relecteur</translation>
    </message>
    <message>
        <source>Type your name, or choose it</source>
        <translation>Tapez votre nom, ou choisissez-le</translation>
    </message>
    <message>
        <source>Who reviews?</source>
        <translation>Qui relit&#xa0;?</translation>
    </message>
    <message>
        <source>Minimum run</source>
        <translation>Suite minimale</translation>
    </message>
    <message>
        <source>A segment spans at least this many frames</source>
        <translation>Un segment s&apos;étend sur au moins ce nombre d&apos;images</translation>
    </message>
    <message>
        <source>Bridges up to</source>
        <translation>Comble jusqu&apos;à</translation>
    </message>
    <message>
        <source>Up to this many frames below the threshold don&apos;t end a segment</source>
        <translation>Jusqu&apos;à ce nombre d&apos;images sous le seuil, un segment se poursuit</translation>
    </message>
    <message>
        <source>Minimum run, and how many frames are bridged, as they come with the model</source>
        <translation>Suite minimale et nombre d&apos;images comblées, tels que fournis avec le modèle</translation>
    </message>
    <message>
        <source>Back to the model&apos;s rule</source>
        <translation>Revenir à la règle du modèle</translation>
    </message>
    <message>
        <source>frames</source>
        <translation>images</translation>
    </message>
    <message>
        <source>model: {value}</source>
        <translation>modèle&#xa0;: {value}</translation>
    </message>
    <message>
        <source>What you did before is kept here and saved as soon as that works again; until then, nothing is judged.</source>
        <translation>Ce que vous avez fait avant est gardé ici et enregistré dès que ce sera à nouveau possible&#xa0;; d&apos;ici là, rien n&apos;est jugé.</translation>
    </message>
    <message>
        <source>Reviews can be looked at, not changed</source>
        <translation>Les relectures peuvent être consultées, non modifiées</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>If you quit now, it is lost.</source>
        <translation>Si vous quittez maintenant, c&apos;est perdu.</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Laisser ouvert</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>Quitter quand même</translation>
    </message>
    <message>
        <source>No scale is known: lengths are told in pixels.</source>
        <translation>Aucune échelle n&apos;est connue&#xa0;: longueurs en pixels.</translation>
    </message>
    <message>
        <source>The file states a scale for parts of the frame; lengths elsewhere are told in pixels.</source>
        <translation>Le fichier indique une échelle pour des parties de l&apos;image&#xa0;; ailleurs, les longueurs sont en pixels.</translation>
    </message>
    <message>
        <source>Scale: set</source>
        <translation>Échelle&#xa0;: définie</translation>
    </message>
    <message>
        <source>Scale: from the file</source>
        <translation>Échelle&#xa0;: du fichier</translation>
    </message>
    <message>
        <source>Scale: none</source>
        <translation>Échelle&#xa0;: aucune</translation>
    </message>
    <message>
        <source>Click or drag to go to a frame; flagged segments are marked beneath, your findings above</source>
        <translation>Cliquez ou glissez pour aller à une image&#xa0;; les segments signalés sont marqués dessous, vos constats dessus</translation>
    </message>
    <message>
        <source>Checks models, engines, reading, analysis, report, the store of reviews and the disk, with what travels with the program. It takes a minute or two. Nothing is told of patients or clips.</source>
        <translation>Vérifie modèles, moteurs, lecture, analyse, compte rendu, base des relectures et disque, avec ce qui est fourni avec le programme. Cela prend une minute ou deux. Rien n&apos;est dit des patients ni des clips.</translation>
    </message>
    <message>
        <source>✓ passed</source>
        <translation>✓ réussi</translation>
    </message>
    <message>
        <source>– none</source>
        <translation>– néant</translation>
    </message>
    <message>
        <source>✗ failed</source>
        <translation>✗ échec</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>running…</source>
        <translation>en cours…</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>Autotest</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>Result of the self-test</source>
        <translation>Résultat de l&apos;autotest</translation>
    </message>
    <message>
        <source>&amp;Test again</source>
        <translation>&amp;Tester à nouveau</translation>
    </message>
    <message>
        <source>Run all checks once more</source>
        <translation>Relancer tous les contrôles</translation>
    </message>
    <message>
        <source>Stop after the check that is running</source>
        <translation>Arrêter après le contrôle en cours</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opier</translation>
    </message>
    <message>
        <source>Copy the table as text</source>
        <translation>Copier le tableau en texte</translation>
    </message>
    <message>
        <source>Save for s&amp;upport…</source>
        <translation>Enregistrer pour l&apos;a&amp;ssistance…</translation>
    </message>
    <message>
        <source>Write the results to a file that can be sent to support</source>
        <translation>Écrire les résultats dans un fichier à envoyer à l&apos;assistance</translation>
    </message>
    <message>
        <source>The checks are running.</source>
        <translation>Les contrôles sont en cours.</translation>
    </message>
    <message>
        <source>not made</source>
        <translation>non effectué</translation>
    </message>
    <message>
        <source>{failed} of {done} checks failed.</source>
        <translation>{failed} contrôles sur {done} ont échoué.</translation>
    </message>
    <message>
        <source>Stopped after {done} of {total} checks.</source>
        <translation>Arrêté après {done} contrôles sur {total}.</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>Tout fonctionne.</translation>
    </message>
    <message>
        <source>Stopping after the check that is running.</source>
        <translation>Arrêt après le contrôle en cours.</translation>
    </message>
    <message>
        <source>Save the results for support</source>
        <translation>Enregistrer les résultats pour l&apos;assistance</translation>
    </message>
    <message>
        <source>Click or drag to move the threshold; how many frames lie at or above it is drawn as a hill.</source>
        <translation>Cliquez ou glissez pour déplacer le seuil&#xa0;; le relief montre combien d&apos;images l&apos;atteignent ou le dépassent.</translation>
    </message>
    <message>
        <source>{track} verdict by threshold</source>
        <translation>{track}&#xa0;: verdict selon le seuil</translation>
    </message>
    <message>
        <source>At {threshold}: {answer}, longest run {longest}, {over} at or above.</source>
        <translation>À {threshold}&#xa0;: {answer}, plus longue suite {longest}, {over} au niveau ou au-dessus.</translation>
    </message>
    <message>
        <source>positive</source>
        <translation>positif</translation>
    </message>
    <message>
        <source>not positive</source>
        <translation>non positif</translation>
    </message>
    <message>
        <source>not positive so far</source>
        <translation>non positif jusqu&apos;ici</translation>
    </message>
    <message>
        <source>Not positive at any threshold.</source>
        <translation>Non positif, quel que soit le seuil.</translation>
    </message>
    <message>
        <source>Not positive so far at any threshold.</source>
        <translation>Non positif jusqu&apos;ici, quel que soit le seuil.</translation>
    </message>
    <message>
        <source>Positive up to {score}, the score; not positive above.</source>
        <translation>Positif jusqu&apos;à {score}, le score&#xa0;; non positif au-dessus.</translation>
    </message>
    <message>
        <source>Positive up to {score}, the score; not positive so far above.</source>
        <translation>Positif jusqu&apos;à {score}, le score&#xa0;; non positif jusqu&apos;ici au-dessus.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Rechercher un paramètre</translation>
    </message>
    <message>
        <source>Show the settings alone that have these words</source>
        <translation>N&apos;afficher que les paramètres contenant ces mots</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Pages des paramètres</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Aucun paramètre ne contient ces mots.</translation>
    </message>
    <message>
        <source>Reset &amp;page</source>
        <translation>Rétablir la &amp;page</translation>
    </message>
    <message>
        <source>Show the defaults of this page; OK takes them</source>
        <translation>Afficher les valeurs par défaut de cette page&#xa0;; OK les prend</translation>
    </message>
    <message>
        <source>Show the defaults of all pages; OK takes them</source>
        <translation>Afficher les valeurs par défaut de toutes les pages&#xa0;; OK les prend</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>&amp;Tout rétablir</translation>
    </message>
    <message>
        <source>Automatic: the fastest that is exact enough</source>
        <translation>Automatique&#xa0;: le plus rapide assez exact</translation>
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
        <translation>Dernier choix</translation>
    </message>
    <message>
        <source>Loop each clip</source>
        <translation>Chaque clip en boucle</translation>
    </message>
    <message>
        <source>Play each clip once</source>
        <translation>Chaque clip une fois</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>What computes the tracks. Another one analyses the clip shown again.</source>
        <translation>Ce qui calcule les courbes. En changer relance l&apos;analyse du clip affiché.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>What the device computes in. Automatic takes no precision that changes the model&apos;s values noticeably; one that you choose is taken as it is.</source>
        <translation>La précision du calcul. Automatique n&apos;en retient aucune qui change sensiblement les valeurs du modèle&#xa0;; celle que vous choisissez est prise telle quelle.</translation>
    </message>
    <message>
        <source>Memory for frames</source>
        <translation>Mémoire pour les images</translation>
    </message>
    <message>
        <source>What the decoded frames of a clip may take. Frames of a clip that needs more are read from its file when they are shown. It holds for clips opened from now on.</source>
        <translation>Ce que peuvent occuper les images décodées d&apos;un clip. S&apos;il en faut plus, elles sont lues dans le fichier au moment de les afficher. Vaut pour les clips ouverts désormais.</translation>
    </message>
    <message>
        <source>{n} MiB</source>
        <translation>{n} MiB</translation>
    </message>
    <message>
        <source>Automatic: {n} MiB</source>
        <translation>Automatique&#xa0;: {n} MiB</translation>
    </message>
    <message>
        <source>Speed at first</source>
        <translation>Vitesse initiale</translation>
    </message>
    <message>
        <source>The speed that a clip begins at when it is opened.</source>
        <translation>La vitesse d&apos;un clip à son ouverture.</translation>
    </message>
    <message>
        <source>Loop at first</source>
        <translation>Boucle initiale</translation>
    </message>
    <message>
        <source>Whether a clip that is opened plays over and over.</source>
        <translation>Si un clip est lu en boucle à son ouverture.</translation>
    </message>
    <message>
        <source>Play at once</source>
        <translation>Lecture immédiate</translation>
    </message>
    <message>
        <source>A clip plays as soon as it is open.</source>
        <translation>Un clip est lu dès qu&apos;il est ouvert.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Light or dark. A frame is always shown against black.</source>
        <translation>Clair ou sombre. Une image est toujours affichée sur fond noir.</translation>
    </message>
    <message>
        <source>Size of texts</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Against the system&apos;s own. It holds when the program is started again.</source>
        <translation>Par rapport à celle du système. Prend effet au prochain démarrage du programme.</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n}&#xa0;%</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>The window shows nothing that tells who the patient is; as in the View menu.</source>
        <translation>La fenêtre n&apos;affiche rien qui dise qui est le patient&#xa0;; comme dans le menu Vue.</translation>
    </message>
    <message>
        <source>What the model says is hidden until you have given your verdict; as in the Review menu.</source>
        <translation>Ce que dit le modèle est masqué jusqu&apos;à votre verdict&#xa0;; comme dans le menu Relecture.</translation>
    </message>
    <message>
        <source>It holds when the program is started again. Reports and other files are written in English. Translations that are machine-made have not been checked by anybody who speaks the language.</source>
        <translation>Prend effet au prochain démarrage du programme. Les comptes rendus et autres fichiers sont écrits en anglais. Les traductions faites par une machine n&apos;ont été vérifiées par personne qui parle la langue.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Langue de la fenêtre</translation>
    </message>
    <message>
        <source>Reviews, exams and analyses</source>
        <translation>Relectures, examens et analyses</translation>
    </message>
    <message>
        <source>Models made ready for this computer</source>
        <translation>Modèles préparés pour cet ordinateur</translation>
    </message>
    <message>
        <source>Results of the command line</source>
        <translation>Résultats de la ligne de commande</translation>
    </message>
    <message>
        <source>Models fetched in part</source>
        <translation>Modèles récupérés en partie</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Forget clips opened last</source>
        <translation>Oublier les derniers clips ouverts</translation>
    </message>
    <message>
        <source>Empty the lists of clips and archives opened last</source>
        <translation>Vider les listes des derniers clips et archives ouverts</translation>
    </message>
    <message>
        <source>All is kept on this computer. What is cleared here is gone at once, and is made or fetched again when it is needed.</source>
        <translation>Tout est conservé sur cet ordinateur. Ce qui est vidé ici disparaît aussitôt, et est refait ou récupéré à nouveau au besoin.</translation>
    </message>
    <message>
        <source>Size: {what}</source>
        <translation>Taille&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Folder: {what}</source>
        <translation>Dossier&#xa0;: {what}</translation>
    </message>
    <message>
        <source>To be copied</source>
        <translation>À copier</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Delete what is in it; it is made again when it is needed</source>
        <translation>Supprimer le contenu&#xa0;; il est refait au besoin</translation>
    </message>
    <message>
        <source>Clear: {what}</source>
        <translation>Vider&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Frame: wheel</source>
        <translation>Image&#xa0;: molette</translation>
    </message>
    <message>
        <source>Zoom at the cursor</source>
        <translation>Zoom au curseur</translation>
    </message>
    <message>
        <source>Frame: drag</source>
        <translation>Image&#xa0;: glisser</translation>
    </message>
    <message>
        <source>Move the zoomed frame</source>
        <translation>Déplacer l&apos;image agrandie</translation>
    </message>
    <message>
        <source>Frame: double click</source>
        <translation>Image&#xa0;: double-clic</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Region: drag a corner</source>
        <translation>Région&#xa0;: glisser un coin</translation>
    </message>
    <message>
        <source>Move it; with the keyboard: Tab, then the arrow keys</source>
        <translation>Le déplacer&#xa0;; au clavier&#xa0;: Tab, puis les flèches</translation>
    </message>
    <message>
        <source>Region: click an edge</source>
        <translation>Région&#xa0;: cliquer un bord</translation>
    </message>
    <message>
        <source>Add a corner; with the keyboard: Ins</source>
        <translation>Ajouter un coin&#xa0;; au clavier&#xa0;: Ins</translation>
    </message>
    <message>
        <source>Region: double click a corner</source>
        <translation>Région&#xa0;: double-clic sur un coin</translation>
    </message>
    <message>
        <source>Remove it; with the keyboard: Del</source>
        <translation>Le retirer&#xa0;; au clavier&#xa0;: Del</translation>
    </message>
    <message>
        <source>Region: drag inside</source>
        <translation>Région&#xa0;: glisser à l&apos;intérieur</translation>
    </message>
    <message>
        <source>Move all of it</source>
        <translation>La déplacer en entier</translation>
    </message>
    <message>
        <source>Measurement: drag an end, or the line</source>
        <translation>Mesure&#xa0;: glisser une extrémité ou la ligne</translation>
    </message>
    <message>
        <source>Measurement: Shift and drag</source>
        <translation>Mesure&#xa0;: Shift et glisser</translation>
    </message>
    <message>
        <source>Keep it level or upright</source>
        <translation>La garder horizontale ou verticale</translation>
    </message>
    <message>
        <source>Plot: click or drag</source>
        <translation>Graphique&#xa0;: cliquer ou glisser</translation>
    </message>
    <message>
        <source>Go to a frame</source>
        <translation>Aller à une image</translation>
    </message>
    <message>
        <source>Plot: Shift and drag</source>
        <translation>Graphique&#xa0;: Shift et glisser</translation>
    </message>
    <message>
        <source>Mark a range as a finding</source>
        <translation>Marquer une plage comme constat</translation>
    </message>
    <message>
        <source>Plot: drag the dashed line</source>
        <translation>Graphique&#xa0;: glisser la ligne tiretée</translation>
    </message>
    <message>
        <source>Move the threshold</source>
        <translation>Déplacer le seuil</translation>
    </message>
    <message>
        <source>Plot: wheel</source>
        <translation>Graphique&#xa0;: molette</translation>
    </message>
    <message>
        <source>Zoom in time</source>
        <translation>Zoom temporel</translation>
    </message>
    <message>
        <source>Plot: drag with the middle button</source>
        <translation>Graphique&#xa0;: glisser, bouton central</translation>
    </message>
    <message>
        <source>Move in time</source>
        <translation>Défiler dans le temps</translation>
    </message>
    <message>
        <source>Plot: double click</source>
        <translation>Graphique&#xa0;: double-clic</translation>
    </message>
    <message>
        <source>Whole clip</source>
        <translation>Clip entier</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Raccourci</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Actions and their shortcuts</source>
        <translation>Actions et leurs raccourcis</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>Nouveau raccourci</translation>
    </message>
    <message>
        <source>Click here and press the new key, alone or with Ctrl, Shift or Alt</source>
        <translation>Cliquez ici et appuyez sur la nouvelle touche, seule ou avec Ctrl, Shift ou Alt</translation>
    </message>
    <message>
        <source>Reset the shortcut</source>
        <translation>Rétablir le raccourci</translation>
    </message>
    <message>
        <source>Give this action its own key back</source>
        <translation>Redonner à cette action sa propre touche</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>Souris</translation>
    </message>
    <message>
        <source>{keys} (changed)</source>
        <translation>{keys} (modifié)</translation>
    </message>
    <message>
        <source>Choose an action to change its shortcut.</source>
        <translation>Choisissez une action pour changer son raccourci.</translation>
    </message>
    <message>
        <source>“{key}” is the shortcut of “{action}” already.</source>
        <translation>«&#xa0;{key}&#xa0;» est déjà le raccourci de «&#xa0;{action}&#xa0;».</translation>
    </message>
    <message>
        <source>Its own key “{key}” is the one of “{action}” now.</source>
        <translation>Sa propre touche «&#xa0;{key}&#xa0;» est maintenant celle de «&#xa0;{action}&#xa0;».</translation>
    </message>
    <message>
        <source>Frame {wanted} is being read…</source>
        <translation>Lecture de l&apos;image {wanted}…</translation>
    </message>
    <message>
        <source>Frame {shown} – frame {wanted} is being read…</source>
        <translation>Image {shown} – lecture de l&apos;image {wanted}…</translation>
    </message>
    <message>
        <source>Analysed, {n} frame</source>
        <translation>Analysé, {n} image</translation>
    </message>
    <message>
        <source>Analysed, {n} frames</source>
        <translation>Analysé, {n} images</translation>
    </message>
    <message>
        <source>Analysis cancelled after {done} of {n} frame</source>
        <translation>Analyse annulée après {done} sur {n} image</translation>
    </message>
    <message>
        <source>Analysis cancelled after {done} of {n} frames</source>
        <translation>Analyse annulée après {done} sur {n} images</translation>
    </message>
    <message>
        <source>Analysis failed after {done} of {n} frame</source>
        <translation>Échec de l&apos;analyse après {done} sur {n} image</translation>
    </message>
    <message>
        <source>Analysis failed after {done} of {n} frames</source>
        <translation>Échec de l&apos;analyse après {done} sur {n} images</translation>
    </message>
    <message>
        <source>What is going on</source>
        <translation>Activité en cours</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>CLARUS Desktop is no medical device</source>
        <translation>CLARUS Desktop n&apos;est pas un dispositif médical</translation>
    </message>
    <message>
        <source>The model&apos;s answers are hidden until you have given your verdict</source>
        <translation>Les réponses du modèle sont masquées jusqu&apos;à votre verdict</translation>
    </message>
    <message>
        <source>Reviewer: {name}</source>
        <translation>Relecteur&#xa0;: {name}</translation>
    </message>
    <message>
        <source>No reviewer named</source>
        <translation>Aucun relecteur nommé</translation>
    </message>
    <message>
        <source>Reading “{name}”: {done} of {n} clip</source>
        <translation>Lecture de «&#xa0;{name}&#xa0;»&#xa0;: {done} sur {n} clip</translation>
    </message>
    <message>
        <source>Reading “{name}”: {done} of {n} clips</source>
        <translation>Lecture de «&#xa0;{name}&#xa0;»&#xa0;: {done} sur {n} clips</translation>
    </message>
    <message>
        <source>Exporting: {done} of {n} frames</source>
        <translation>Export&#xa0;: {done} sur {n} images</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>{state}. Exporting…</source>
        <translation>{state}. Export…</translation>
    </message>
    <message>
        <source>Analysing: {done} of {total} frames</source>
        <translation>Analyse&#xa0;: {done} sur {total} images</translation>
    </message>
    <message>
        <source>{rate} frames/s</source>
        <translation>{rate} images/s</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>encore {time}</translation>
    </message>
    <message>
        <source>No clip is open</source>
        <translation>Aucun clip n&apos;est ouvert</translation>
    </message>
    <message>
        <source>Not analysed</source>
        <translation>Non analysé</translation>
    </message>
    <message>
        <source>Opening “{name}”: {done} of about {expected} frames</source>
        <translation>Ouverture de «&#xa0;{name}&#xa0;»&#xa0;: {done} sur environ {expected} images</translation>
    </message>
    <message>
        <source>Opening “{name}”: {done} frames</source>
        <translation>Ouverture de «&#xa0;{name}&#xa0;»&#xa0;: {done} images</translation>
    </message>
    <message>
        <source>Opening “{name}”</source>
        <translation>Ouverture de «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>The file says nothing of patient or study.</source>
        <translation>Le fichier ne dit rien du patient ni de l&apos;étude.</translation>
    </message>
    <message>
        <source>Hidden. Names of files are shown without it, and frames without what lies outside the region, which can be shown and edited again when identity is shown.</source>
        <translation>Masqué. Les noms de fichiers sont affichés sans identité, et les images sans ce qui est hors de la région&#xa0;; celui-ci peut être affiché et modifié à nouveau quand l&apos;identité est affichée.</translation>
    </message>
    <message>
        <source>Hidden, and names of files are shown without it. But this clip is shown whole, with all that is written in its frames: draw its region to hide that.</source>
        <translation>Masqué, et les noms de fichiers sont affichés sans identité. Mais ce clip est affiché en entier, avec tout ce qui est écrit dans ses images&#xa0;: tracez sa région pour le masquer.</translation>
    </message>
    <message>
        <source>Open a clip to see what its file says.</source>
        <translation>Ouvrez un clip pour voir ce que dit son fichier.</translation>
    </message>
    <message>
        <source>The file names nobody.</source>
        <translation>Le fichier ne nomme personne.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Frame size</source>
        <translation>Taille d&apos;image</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} pixels</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>supposée</translation>
    </message>
    <message>
        <source>{rate} frames/s, {source}</source>
        <translation>{rate} images/s, {source}</translation>
    </message>
    <message>
        <source>Both stand at the top of PDF reports of clips and exams. DICOM objects under a pseudonym leave them out. They stay on this computer and in what you export.</source>
        <translation>Les deux figurent en tête des comptes rendus PDF de clips et d&apos;examens. Les objets DICOM sous pseudonyme les omettent. Ils restent sur cet ordinateur et dans ce que vous exportez.</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Pas de logo</translation>
    </message>
    <message>
        <source>Report template</source>
        <translation>En-tête des comptes rendus</translation>
    </message>
    <message>
        <source>Name of the institution</source>
        <translation>Nom de l&apos;établissement</translation>
    </message>
    <message>
        <source>Stands at the upper left of the first page; empty: nothing does</source>
        <translation>Figure en haut à gauche de la première page&#xa0;; vide&#xa0;: rien n&apos;y figure</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Choose logo…</source>
        <translation>Choisir un logo…</translation>
    </message>
    <message>
        <source>Take a logo from a PNG or JPEG file; it stands at the upper right</source>
        <translation>Prendre un logo d&apos;un fichier PNG ou JPEG&#xa0;; il figure en haut à droite</translation>
    </message>
    <message>
        <source>Remove logo</source>
        <translation>Retirer le logo</translation>
    </message>
    <message>
        <source>Write reports without a logo</source>
        <translation>Écrire les comptes rendus sans logo</translation>
    </message>
    <message>
        <source>Who writes the reports?</source>
        <translation>Qui écrit les comptes rendus&#xa0;?</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Choisir un logo</translation>
    </message>
    <message>
        <source>{track} threshold slider</source>
        <translation>{track}&#xa0;: curseur du seuil</translation>
    </message>
    <message>
        <source>Drag to move the threshold; flags follow at once, nothing is analysed again</source>
        <translation>Glissez pour déplacer le seuil&#xa0;; les signalements suivent aussitôt, sans nouvelle analyse</translation>
    </message>
    <message>
        <source>{track} threshold</source>
        <translation>{track}&#xa0;: seuil</translation>
    </message>
    <message>
        <source>Frames at or above this value are flagged</source>
        <translation>Les images à cette valeur ou au-dessus sont signalées</translation>
    </message>
    <message>
        <source>The threshold that comes with the model</source>
        <translation>Le seuil fourni avec le modèle</translation>
    </message>
    <message>
        <source>Reset {track} threshold</source>
        <translation>Rétablir le seuil de {track}</translation>
    </message>
    <message>
        <source>Back to the model&apos;s threshold</source>
        <translation>Revenir au seuil du modèle</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>changed, model: {value}</source>
        <translation>modifié, modèle&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Click or drag: go to a frame. Shift and drag: mark a range. Drag the line: threshold. Wheel: zoom in time.</source>
        <translation>Cliquer ou glisser&#xa0;: aller à une image. Shift et glisser&#xa0;: marquer une plage. Glisser la ligne&#xa0;: seuil. Molette&#xa0;: zoom temporel.</translation>
    </message>
    <message>
        <source>Not analysed: nothing is known of the frames here.</source>
        <translation>Non analysé&#xa0;: rien n&apos;est connu des images ici.</translation>
    </message>
    <message>
        <source>{track} track over time</source>
        <translation>{track}&#xa0;: courbe dans le temps</translation>
    </message>
    <message>
        <source>at or above threshold</source>
        <translation>au seuil ou au-dessus</translation>
    </message>
    <message>
        <source>below threshold</source>
        <translation>sous le seuil</translation>
    </message>
    <message>
        <source>flagged segment</source>
        <translation>segment signalé</translation>
    </message>
    <message>
        <source>not assessable</source>
        <translation>non évaluable</translation>
    </message>
    <message>
        <source>frames missing</source>
        <translation>images manquantes</translation>
    </message>
    <message>
        <source>Legend: {parts}</source>
        <translation>Légende&#xa0;: {parts}</translation>
    </message>
    <message>
        <source>Scrub through the clip</source>
        <translation>Parcourir le clip</translation>
    </message>
    <message>
        <source>Playback speed</source>
        <translation>Vitesse de lecture</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Annuler&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation>Rétablir&#xa0;: {what}</translation>
    </message>
    <message>
        <source>All that you judged is saved, and what was on screen is still there.</source>
        <translation>Tout ce que vous avez jugé est enregistré, et ce qui était à l&apos;écran est toujours là.</translation>
    </message>
    <message>
        <source>{program} goes on. If it happens again, close it and start it anew. Whoever looks after your computer can send the log to those who make the program: it says where things went wrong, and names no patient, no clip and no folder of clips.</source>
        <translation>{program} continue. Si cela se reproduit, fermez-le et redémarrez-le. La personne qui s&apos;occupe de votre ordinateur peut envoyer le journal aux auteurs du programme&#xa0;: il dit où l&apos;erreur s&apos;est produite, et ne nomme aucun patient, aucun clip ni aucun dossier de clips.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong</source>
        <translation>Une erreur inattendue s&apos;est produite</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Ce qui s&apos;est produit</translation>
    </message>
    <message>
        <source>Where the log is</source>
        <translation>Où se trouve le journal</translation>
    </message>
    <message>
        <source>The log is a text file on this computer; nothing is sent anywhere</source>
        <translation>Le journal est un fichier texte sur cet ordinateur&#xa0;; rien n&apos;est envoyé</translation>
    </message>
    <message>
        <source>Open its &amp;folder</source>
        <translation>Ouvrir son &amp;dossier</translation>
    </message>
    <message>
        <source>Show the folder of the log in the system&apos;s file manager</source>
        <translation>Afficher le dossier du journal dans le gestionnaire de fichiers du système</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy what went wrong, to be pasted into a message</source>
        <translation>Copier ce qui s&apos;est produit, pour le coller dans un message</translation>
    </message>
    <message>
        <source>&amp;Log on this computer:</source>
        <translation>&amp;Journal sur cet ordinateur&#xa0;:</translation>
    </message>
    <message>
        <source>{first}. And {n} more.</source>
        <translation>{first}. Et {n} de plus.</translation>
    </message>
    <message>
        <source>The model&apos;s verdict</source>
        <translation>Verdict du modèle</translation>
    </message>
    <message>
        <source>Score: the highest threshold at which the verdict is positive. Margin: how far it lies above the threshold that holds</source>
        <translation>Score&#xa0;: le plus haut seuil auquel le verdict est positif. Marge&#xa0;: de combien il dépasse le seuil en vigueur</translation>
    </message>
    <message>
        <source>Frames over</source>
        <translation>Images ≥ seuil</translation>
    </message>
    <message>
        <source>Longest run</source>
        <translation>Plus longue suite</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Open a clip to have it analysed.</source>
        <translation>Ouvrez un clip pour le faire analyser.</translation>
    </message>
    <message>
        <source>Hidden until you have given yours</source>
        <translation>Masqué jusqu&apos;au vôtre</translation>
    </message>
    <message>
        <source>No verdict</source>
        <translation>Pas de verdict</translation>
    </message>
    <message>
        <source>{threshold} (model: {own})</source>
        <translation>{threshold} (modèle&#xa0;: {own})</translation>
    </message>
    <message>
        <source>{over} of {n} frame</source>
        <translation>{over} sur {n} image</translation>
    </message>
    <message>
        <source>{over} of {n} frames</source>
        <translation>{over} sur {n} images</translation>
    </message>
    <message>
        <source>{over} of {n} so far</source>
        <translation>{over} sur {n} jusqu&apos;ici</translation>
    </message>
    <message>
        <source>{score}, margin {margin}</source>
        <translation>{score}, marge {margin}</translation>
    </message>
    <message>
        <source>No frame is assessable</source>
        <translation>Aucune image évaluable</translation>
    </message>
    <message>
        <source>Positive by the rule</source>
        <translation>Positif selon la règle</translation>
    </message>
    <message>
        <source>Not positive so far</source>
        <translation>Non positif jusqu&apos;ici</translation>
    </message>
    <message>
        <source>Not positive by the rule</source>
        <translation>Non positif selon la règle</translation>
    </message>
    <message>
        <source>Rule for both: {rule}.</source>
        <translation>Règle pour les deux&#xa0;: {rule}.</translation>
    </message>
    <message>
        <source>Not assessable: {found} of {n} frame ({reasons}).</source>
        <translation>Non évaluables&#xa0;: {found} sur {n} image ({reasons}).</translation>
    </message>
    <message>
        <source>Not assessable: {found} of {n} frames ({reasons}).</source>
        <translation>Non évaluables&#xa0;: {found} sur {n} images ({reasons}).</translation>
    </message>
    <message>
        <source>The model&apos;s verdict, {percent}% analysed</source>
        <translation>Verdict du modèle, {percent}&#xa0;% analysés</translation>
    </message>
    <message>
        <source>Look at lung-ultrasound clips of children beside the tracks of a model, judge what it flags, and write a report.</source>
        <translation>Regardez des clips d&apos;échographie pulmonaire d&apos;enfants à côté des courbes d&apos;un modèle, jugez ce qu&apos;il signale, et rédigez un compte rendu.</translation>
    </message>
    <message>
        <source>{research_use}. The program is no medical device. A flag says that a number is at or above a threshold; what it means, and what is done about a patient, is for a clinician to judge, without the program. Follow the rules that hold at your place for patients&apos; data.</source>
        <translation>{research_use}. Le programme n&apos;est pas un dispositif médical. Un signalement dit qu&apos;un nombre atteint ou dépasse un seuil&#xa0;; ce que cela signifie, et ce qui est fait pour un patient, relève du jugement d&apos;un clinicien, sans le programme. Suivez les règles en vigueur chez vous pour les données des patients.</translation>
    </message>
    <message>
        <source>All is kept on this computer, in these folders. The program sends nothing anywhere.</source>
        <translation>Tout est conservé sur cet ordinateur, dans ces dossiers. Le programme n&apos;envoie rien nulle part.</translation>
    </message>
    <message>
        <source>Welcome to {program}</source>
        <translation>Bienvenue dans {program}</translation>
    </message>
    <message>
        <source>I have &amp;read this and use the program for research only</source>
        <translation>J&apos;ai &amp;lu ceci et n&apos;utilise le programme que pour la recherche</translation>
    </message>
    <message>
        <source>Without this the program can&apos;t be used</source>
        <translation>Sans cela, le programme ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>Judgements are kept under this name; it can be given later, too</source>
        <translation>Les jugements sont conservés sous ce nom&#xa0;; il peut aussi être donné plus tard</translation>
    </message>
    <message>
        <source>Open the &amp;demo clip</source>
        <translation>Ouvrir le clip de &amp;démo</translation>
    </message>
    <message>
        <source>Begin with a synthetic clip that comes along</source>
        <translation>Commencer par un clip synthétique fourni</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Commencer</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Fermer le programme</translation>
    </message>
    <message>
        <source>Close this and change nothing</source>
        <translation>Fermer sans rien modifier</translation>
    </message>
    <message>
        <source>Who re&amp;views?</source>
        <translation>Qui &amp;relit&#xa0;?</translation>
    </message>
    <message>
        <source>Where things are kept</source>
        <translation>Où les données sont conservées</translation>
    </message>
    <message>
        <source>{what} are kept in</source>
        <translation>Emplacement&#xa0;: {what}</translation>
    </message>
    <message>
        <source>to be judged</source>
        <translation>à juger</translation>
    </message>
    <message>
        <source>This model has no reference, so there is no distance track. Build one from clips without consolidation: clarus-desktop models reference NAME FOLDER</source>
        <translation>Ce modèle n&apos;a pas de référence, donc pas de courbe de distance. Établissez-en une à partir de clips sans consolidation&#xa0;: clarus-desktop models reference NAME FOLDER</translation>
    </message>
    <message>
        <source>Not assessable: {reason}. No flag and no verdict rests on it.</source>
        <translation>Non évaluable&#xa0;: {reason}. Aucun signalement ni verdict ne repose dessus.</translation>
    </message>
    <message>
        <source>The region is {origin}</source>
        <translation>La région est {origin}</translation>
    </message>
    <message>
        <source>Whole frames are analysed, for no region was found</source>
        <translation>Les images entières sont analysées, car aucune région n&apos;a été trouvée</translation>
    </message>
    <message>
        <source>Whole frames are analysed</source>
        <translation>Les images entières sont analysées</translation>
    </message>
    <message>
        <source>No clip. Drag one here from the list.</source>
        <translation>Pas de clip. Glissez-en un ici depuis la liste.</translation>
    </message>
    <message>
        <source>The analysis shown was made with another model: choose that one, or analyse the clip again.</source>
        <translation>L&apos;analyse affichée a été faite avec un autre modèle&#xa0;: choisissez celui-ci ou analysez de nouveau le clip.</translation>
    </message>
    <message>
        <source>Meanwhile another clip was opened.</source>
        <translation>Entre-temps, un autre clip a été ouvert.</translation>
    </message>
    <message>
        <source>Choose again what to export of it.</source>
        <translation>Choisissez de nouveau ce qui doit en être exporté.</translation>
    </message>
    <message>
        <source>There is nothing to report yet.</source>
        <translation>Il n&apos;y a encore rien à mettre dans un compte rendu.</translation>
    </message>
    <message>
        <source>Wait for values, or leave blind mode.</source>
        <translation>Attendez des valeurs ou quittez le mode aveugle.</translation>
    </message>
    <message>
        <source>There can be no heat map.</source>
        <translation>Aucune carte de chaleur n&apos;est possible.</translation>
    </message>
    <message>
        <source>The picture was not saved</source>
        <translation>La capture n&apos;a pas été enregistrée</translation>
    </message>
    <message>
        <source>A part of this program is missing: {library}.</source>
        <translation>Il manque un élément de ce programme&#xa0;: {library}.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Réinstallez le programme.</translation>
    </message>
    <message>
        <source>The file says that text is part of the image, and nothing was blanked: look at the frames before you hand them on.</source>
        <translation>Le fichier dit que du texte fait partie de l&apos;image, et rien n&apos;a été masqué&#xa0;: regardez les images avant de les transmettre.</translation>
    </message>
    <message>
        <source>Nobody knows whether text is part of the image, and nothing was blanked: look at the frames before you hand them on.</source>
        <translation>Nul ne sait si du texte fait partie de l&apos;image, et rien n&apos;a été masqué&#xa0;: regardez les images avant de les transmettre.</translation>
    </message>
    <message>
        <source>The file says that text is part of the image.</source>
        <translation>Le fichier dit que du texte fait partie de l&apos;image.</translation>
    </message>
    <message>
        <source>Text that stands inside the region was left as it is: look at the frames before you hand them on.</source>
        <translation>Le texte situé dans la région a été laissé tel quel&#xa0;: regardez les images avant de les transmettre.</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
</TS>
