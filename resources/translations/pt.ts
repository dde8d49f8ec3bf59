<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Copy the archive again, or run the analysis again.</source>
        <translation>Copie o acervo de novo ou repita a análise.</translation>
    </message>
    <message>
        <source>{what} in the archive can&apos;t be read: it is missing, cut off or altered.</source>
        <translation>{what}: ilegível no acervo, por falta, corte ou alteração.</translation>
    </message>
    <message>
        <source>Archives need the Python package {packages}, which is not installed.</source>
        <translation>Acervos precisam do pacote Python {packages}, que não está instalado.</translation>
    </message>
    <message>
        <source>Install it with: pip install &apos;clarus-desktop[archives]&apos;</source>
        <translation>Instale-o com: pip install &apos;clarus-desktop[archives]&apos;</translation>
    </message>
    <message>
        <source>A file in “{folder}”</source>
        <translation>Um arquivo em “{folder}”</translation>
    </message>
    <message>
        <source>The archive holds no analysis of this clip.</source>
        <translation>O acervo não contém análise deste clipe.</translation>
    </message>
    <message>
        <source>What was analysed of “{name}”</source>
        <translation>O que foi analisado de “{name}”</translation>
    </message>
    <message>
        <source>There is no folder “{name}” any more.</source>
        <translation>A pasta “{name}” já não existe.</translation>
    </message>
    <message>
        <source>Open it where it is now.</source>
        <translation>Abra-o onde está agora.</translation>
    </message>
    <message>
        <source>“{name}” is no archive: it holds no {file}.</source>
        <translation>“{name}” não é um acervo: não contém {file}.</translation>
    </message>
    <message>
        <source>Choose the folder that “clarus-desktop analyze” was given with --out.</source>
        <translation>Escolha a pasta indicada a “clarus-desktop analyze” com --out.</translation>
    </message>
    <message>
        <source>The archive was made by a newer version of the program.</source>
        <translation>O acervo foi criado por uma versão mais nova do programa.</translation>
    </message>
    <message>
        <source>Install that version to open it.</source>
        <translation>Instale essa versão para abri-lo.</translation>
    </message>
    <message>
        <source>The archive holds more than {limit} files.</source>
        <translation>O acervo contém mais de {limit} arquivos.</translation>
    </message>
    <message>
        <source>Divide it into several.</source>
        <translation>Divida-o em vários.</translation>
    </message>
    <message>
        <source>The clip can&apos;t be analysed</source>
        <translation>Não é possível analisar o clipe</translation>
    </message>
    <message>
        <source>“{name}” was not opened</source>
        <translation>“{name}” não foi aberto</translation>
    </message>
    <message>
        <source>No clip was looked for</source>
        <translation>Nenhum clipe foi procurado</translation>
    </message>
    <message>
        <source>The clip is shown without it.</source>
        <translation>O clipe é mostrado sem ela.</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>Nada foi exportado</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Nada foi importado</translation>
    </message>
    <message>
        <source>No exam is open.</source>
        <translation>Nenhum exame está aberto.</translation>
    </message>
    <message>
        <source>Open a folder, or wait until it is read.</source>
        <translation>Abra uma pasta ou espere até que seja lida.</translation>
    </message>
    <message>
        <source>The file would show what blind mode hides of {n} clip.</source>
        <translation>O arquivo mostraria o que o modo cego oculta de {n} clipe.</translation>
    </message>
    <message>
        <source>The file would show what blind mode hides of {n} clips.</source>
        <translation>O arquivo mostraria o que o modo cego oculta de {n} clipes.</translation>
    </message>
    <message>
        <source>Give your verdict on them first, or leave blind mode.</source>
        <translation>Dê antes seu veredito sobre eles ou saia do modo cego.</translation>
    </message>
    <message>
        <source>“{name}” was written.</source>
        <translation>“{name}” foi gravado.</translation>
    </message>
    <message>
        <source>Nobody reviews yet.</source>
        <translation>Ainda não há revisor.</translation>
    </message>
    <message>
        <source>Say who reviews first.</source>
        <translation>Indique antes quem revisa.</translation>
    </message>
    <message>
        <source>“{name}” was written with {n} clip reviewed by {reviewer}.</source>
        <translation>“{name}” foi gravado com {n} clipe revisado por {reviewer}.</translation>
    </message>
    <message>
        <source>“{name}” was written with {n} clips reviewed by {reviewer}.</source>
        <translation>“{name}” foi gravado com {n} clipes revisados por {reviewer}.</translation>
    </message>
    <message>
        <source>Left out, for they are not where they were: {clips}.</source>
        <translation>Omitidos, por não estarem onde estavam: {clips}.</translation>
    </message>
    <message>
        <source>{n} clip had moved and were found again.</source>
        <translation>{n} clipe havia mudado de lugar e foi reencontrado.</translation>
    </message>
    <message>
        <source>{n} clips had moved and were found again.</source>
        <translation>{n} clipes haviam mudado de lugar e foram reencontrados.</translation>
    </message>
    <message>
        <source>The exam was not opened</source>
        <translation>O exame não foi aberto</translation>
    </message>
    <message>
        <source>The exam was not saved</source>
        <translation>O exame não foi salvo</translation>
    </message>
    <message>
        <source>Not the clip it was, but a new one without findings: {names}. What was said of the one before is kept.</source>
        <translation>Já não é o mesmo clipe, mas um novo, sem achados: {names}. O que foi dito do anterior é mantido.</translation>
    </message>
    <message>
        <source>Thumbnails are missing</source>
        <translation>Faltam miniaturas</translation>
    </message>
    <message>
        <source>“{name}” is not the clip of the exam any more: its content has changed.</source>
        <translation>“{name}” já não é o clipe do exame: o conteúdo mudou.</translation>
    </message>
    <message>
        <source>Open the exam&apos;s folder again.</source>
        <translation>Abra de novo a pasta do exame.</translation>
    </message>
    <message>
        <source>The exam can&apos;t be analysed</source>
        <translation>Não é possível analisar o exame</translation>
    </message>
    <message>
        <source>“{name}” is not the clip of the exam: its content has changed.</source>
        <translation>“{name}” não é o clipe do exame: o conteúdo mudou.</translation>
    </message>
    <message>
        <source>The same clip is listed once only: {names} left out.</source>
        <translation>O mesmo clipe é listado uma só vez; omitidos: {names}.</translation>
    </message>
    <message>
        <source>{names} and {n} further file can&apos;t be read.</source>
        <translation>Não é possível ler {names} e mais {n} arquivo.</translation>
    </message>
    <message>
        <source>{names} and {n} further files can&apos;t be read.</source>
        <translation>Não é possível ler {names} e mais {n} arquivos.</translation>
    </message>
    <message>
        <source>{names} can&apos;t be read.</source>
        <translation>Não é possível ler {names}.</translation>
    </message>
    <message>
        <source>The clips lie in {folders} folders; an exam is meant to hold one patient&apos;s visit.</source>
        <translation>Os clipes estão em {folders} pastas; um exame deve conter a visita de um só paciente.</translation>
    </message>
    <message>
        <source>What is known of the exam&apos;s clips could not be read</source>
        <translation>Não foi possível ler o que se sabe dos clipes do exame</translation>
    </message>
    <message>
        <source>“{name}” is not where it was.</source>
        <translation>“{name}” não está onde estava.</translation>
    </message>
    <message>
        <source>Look for it in another folder: “Find clips”.</source>
        <translation>Procure-o em outra pasta: “Localizar clipes”.</translation>
    </message>
    <message>
        <source>The clip was not opened</source>
        <translation>O clipe não foi aberto</translation>
    </message>
    <message>
        <source>The clip was not settled</source>
        <translation>O clipe não foi arbitrado</translation>
    </message>
    <message>
        <source>“{change}” was not saved</source>
        <translation>“{change}” não foi salvo</translation>
    </message>
    <message>
        <source>Open the exam&apos;s folder again to add it.</source>
        <translation>Abra de novo a pasta do exame para incluí-lo.</translation>
    </message>
    <message>
        <source>The clip shown is not of the exam</source>
        <translation>O clipe mostrado não é do exame</translation>
    </message>
    <message>
        <source>Something unexpected went wrong ({reason}).</source>
        <translation>Ocorreu um erro inesperado ({reason}).</translation>
    </message>
    <message>
        <source>What was on screen was kept. Please try again; the log says where it happened.</source>
        <translation>O que estava na tela foi mantido. Tente de novo; o log diz onde ocorreu.</translation>
    </message>
    <message>
        <source>The M-mode picture was not read to its end</source>
        <translation>A imagem do modo M não foi lida até o fim</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Revisões</translation>
    </message>
    <message>
        <source>Your models</source>
        <translation>Seus modelos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>O log</translation>
    </message>
    <message>
        <source>Licences could not be listed</source>
        <translation>Não foi possível listar as licenças</translation>
    </message>
    <message>
        <source>“{name}” could not be written ({reason}).</source>
        <translation>“{name}” não pôde ser gravado ({reason}).</translation>
    </message>
    <message>
        <source>This window keeps no reviews.</source>
        <translation>Esta janela não guarda revisões.</translation>
    </message>
    <message>
        <source>Open the exam in the program&apos;s own window.</source>
        <translation>Abra o exame na janela do próprio programa.</translation>
    </message>
    <message>
        <source>Reviews can&apos;t be saved: the disk does not answer.</source>
        <translation>Não é possível salvar revisões: o disco não responde.</translation>
    </message>
    <message>
        <source>Wait a little.</source>
        <translation>Espere um pouco.</translation>
    </message>
    <message>
        <source>The report template was not changed</source>
        <translation>O cabeçalho de relatório não foi alterado</translation>
    </message>
    <message>
        <source>The logo is not shown</source>
        <translation>O logotipo não é mostrado</translation>
    </message>
    <message>
        <source>The report template was changed.</source>
        <translation>O cabeçalho de relatório foi alterado.</translation>
    </message>
    <message>
        <source>Hash, keys, shapes, numbers and golden output of “{name}” hold.</source>
        <translation>Hash, chaves, formas, números e saída esperada de “{name}” conferem.</translation>
    </message>
    <message>
        <source>It has no distance track yet: Analysis → Recalibrate… builds one from healthy clips of your own.</source>
        <translation>Ainda não tem traçado de distância: Análise → Recalibrar… constrói um a partir dos seus clipes saudáveis.</translation>
    </message>
    <message>
        <source>“{name}” is being verified.</source>
        <translation>Verificação de “{name}” em curso.</translation>
    </message>
    <message>
        <source>“{name}” is made the default.</source>
        <translation>“{name}” passa a ser o padrão.</translation>
    </message>
    <message>
        <source>“{name}” is used from now on.</source>
        <translation>“{name}” é usado a partir de agora.</translation>
    </message>
    <message>
        <source>“{name}” was removed.</source>
        <translation>“{name}” foi removido.</translation>
    </message>
    <message>
        <source>“{name}” is being removed.</source>
        <translation>Remoção de “{name}” em curso.</translation>
    </message>
    <message>
        <source>The model “{name}” was imported.</source>
        <translation>O modelo “{name}” foi importado.</translation>
    </message>
    <message>
        <source>Models could not be listed</source>
        <translation>Não foi possível listar os modelos</translation>
    </message>
    <message>
        <source>Devices could not be listed</source>
        <translation>Não foi possível listar os dispositivos</translation>
    </message>
    <message>
        <source>The model “{name}” can&apos;t be used</source>
        <translation>O modelo “{name}” não pode ser usado</translation>
    </message>
    <message>
        <source>Clips can&apos;t be analysed</source>
        <translation>Não é possível analisar clipes</translation>
    </message>
    <message>
        <source>Automatic: {device}</source>
        <translation>Automático: {device}</translation>
    </message>
    <message>
        <source>The model was not changed</source>
        <translation>O modelo não foi alterado</translation>
    </message>
    <message>
        <source>“{name}” is not the clip that was analysed: its content has changed.</source>
        <translation>“{name}” não é o clipe que foi analisado: o conteúdo mudou.</translation>
    </message>
    <message>
        <source>Analyse its folder again, or find the clip elsewhere.</source>
        <translation>Analise de novo a pasta dele ou localize o clipe em outro lugar.</translation>
    </message>
    <message>
        <source>Another size of texts or language holds when the program is started again.</source>
        <translation>Outro tamanho de texto ou idioma vale quando o programa for reiniciado.</translation>
    </message>
    <message>
        <source>Folders could not be looked at</source>
        <translation>Não foi possível examinar as pastas</translation>
    </message>
    <message>
        <source>The profile “{name}” was saved and is in use.</source>
        <translation>O perfil “{name}” foi salvo e está em uso.</translation>
    </message>
    <message>
        <source>Measuring was cancelled.</source>
        <translation>A medição foi cancelada.</translation>
    </message>
    <message>
        <source>“{name}” leads to no clip.</source>
        <translation>“{name}” não leva a nenhum clipe.</translation>
    </message>
    <message>
        <source>Choose the folder that holds the clips.</source>
        <translation>Escolha a pasta que contém os clipes.</translation>
    </message>
    <message>
        <source>“{name}” holds another clip than on {day}: its findings are kept with the clip of that day and not shown here.</source>
        <translation>“{name}” contém outro clipe que não o de {day}: os achados ficam com o clipe daquele dia e não são mostrados aqui.</translation>
    </message>
    <message>
        <source>What you did last is not saved.</source>
        <translation>O que você fez por último não está salvo.</translation>
    </message>
    <message>
        <source>The analysis can&apos;t be shown</source>
        <translation>Não é possível mostrar a análise</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>gravada</translation>
    </message>
    <message>
        <source>set by the user</source>
        <translation>definida pelo usuário</translation>
    </message>
    <message>
        <source>M-mode</source>
        <translation>Modo M</translation>
    </message>
    <message>
        <source>other</source>
        <translation>outro</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejeitado</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>incerto</translation>
    </message>
    <message>
        <source>at least 1 frame at or above the threshold</source>
        <translation>ao menos 1 quadro no limiar ou acima</translation>
    </message>
    <message>
        <source>at least {frames} consecutive frames at or above the threshold</source>
        <translation>ao menos {frames} quadros consecutivos no limiar ou acima</translation>
    </message>
    <message>
        <source>{run}, gaps of up to 1 frame bridged</source>
        <translation>{run}, unindo lacunas de até 1 quadro</translation>
    </message>
    <message>
        <source>{run}, gaps of up to {gap} frames bridged</source>
        <translation>{run}, unindo lacunas de até {gap} quadros</translation>
    </message>
    <message>
        <source>too dark</source>
        <translation>escuro demais</translation>
    </message>
    <message>
        <source>saturated</source>
        <translation>saturado</translation>
    </message>
    <message>
        <source>not ultrasound</source>
        <translation>não é ultrassom</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>congelado</translation>
    </message>
    <message>
        <source>unlike anything trained on</source>
        <translation>diferente de tudo no treino</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>achado</translation>
    </message>
    <message>
        <source>measurement</source>
        <translation>medida</translation>
    </message>
    <message>
        <source>adjudication</source>
        <translation>arbitragem</translation>
    </message>
    <message>
        <source>analysis</source>
        <translation>análise</translation>
    </message>
    <message>
        <source>exam</source>
        <translation>exame</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>zona</translation>
    </message>
    <message>
        <source>Draft, not signed</source>
        <translation>Rascunho, não assinado</translation>
    </message>
    <message>
        <source>Signed by {name}</source>
        <translation>Assinado por {name}</translation>
    </message>
    <message>
        <source>“{name}” doesn&apos;t say who the patient is.</source>
        <translation>“{name}” não diz quem é o paciente.</translation>
    </message>
    <message>
        <source>Export it without the patient&apos;s identity.</source>
        <translation>Exporte sem a identidade do paciente.</translation>
    </message>
    <message>
        <source>{name} has not reviewed what is reported, and so can&apos;t sign the report.</source>
        <translation>{name} não revisou o que se relata e por isso não pode assinar o relatório.</translation>
    </message>
    <message>
        <source>Give your verdict first, or export a draft.</source>
        <translation>Dê antes seu veredito ou exporte um rascunho.</translation>
    </message>
    <message>
        <source>{missing} of {frames} frames could not be decoded and are missing.</source>
        <translation>{missing} de {frames} quadros não puderam ser decodificados e faltam.</translation>
    </message>
    <message>
        <source>{missing} of the {frames} frames that the file says it holds are not there.</source>
        <translation>{missing} dos {frames} quadros que o arquivo diz conter não estão presentes.</translation>
    </message>
    <message>
        <source>{doubtful} of {frames} frames may look wrong: they build on damaged data.</source>
        <translation>{doubtful} de {frames} quadros podem ter aspecto errado: baseiam-se em dados danificados.</translation>
    </message>
    <message>
        <source>{scaled} of {frames} frames were scaled to the size of the first.</source>
        <translation>{scaled} de {frames} quadros foram ajustados ao tamanho do primeiro.</translation>
    </message>
    <message>
        <source>{blank} of {frames} frames are cut short or damaged: parts of them are blank.</source>
        <translation>{blank} de {frames} quadros estão truncados ou danificados: partes deles estão vazias.</translation>
    </message>
    <message>
        <source>The image is cut short or damaged: a part of it is blank.</source>
        <translation>A imagem está truncada ou danificada: uma parte dela está vazia.</translation>
    </message>
    <message>
        <source>The file breaks off before its end.</source>
        <translation>O arquivo termina antes do fim.</translation>
    </message>
    <message>
        <source>The file breaks off before its end: its last frame may look wrong.</source>
        <translation>O arquivo termina antes do fim: o último quadro pode ter aspecto errado.</translation>
    </message>
    <message>
        <source>The file breaks off before its end: its last frame may look wrong, others may be lost.</source>
        <translation>O arquivo termina antes do fim: o último quadro pode ter aspecto errado, outros podem ter-se perdido.</translation>
    </message>
    <message>
        <source>Parts of the file could not be read.</source>
        <translation>Partes do arquivo não puderam ser lidas.</translation>
    </message>
    <message>
        <source>The file doesn&apos;t say how many frames it holds; {found} were found.</source>
        <translation>O arquivo não diz quantos quadros contém; foram encontrados {found}.</translation>
    </message>
    <message>
        <source>The file says that it holds {frames} frames, and {found} were found.</source>
        <translation>O arquivo diz conter {frames} quadros; foram encontrados {found}.</translation>
    </message>
    <message>
        <source>1 image was left out: named otherwise than the frames.</source>
        <translation>1 imagem foi omitida: tem nome diferente do dos quadros.</translation>
    </message>
    <message>
        <source>{images} images were left out: named otherwise than the frames.</source>
        <translation>{images} imagens foram omitidas: têm nome diferente do dos quadros.</translation>
    </message>
    <message>
        <source>1 image was left out: of another size than the first.</source>
        <translation>1 imagem foi omitida: tem tamanho diferente da primeira.</translation>
    </message>
    <message>
        <source>{images} images were left out: of another size than the first.</source>
        <translation>{images} imagens foram omitidas: têm tamanho diferente da primeira.</translation>
    </message>
    <message>
        <source>Not computed in {precision}, which is not exact enough for this model here.</source>
        <translation>Não calculado em {precision}, que aqui não é exato o bastante para este modelo.</translation>
    </message>
    <message>
        <source>Not computed in {one} or {other}, which is not exact enough for this model here.</source>
        <translation>Não calculado em {one} nem {other}, que aqui não são exatos o bastante para este modelo.</translation>
    </message>
    <message>
        <source>{device} could not be used; PyTorch computed on the processor, in float32.</source>
        <translation>Não foi possível usar {device}; o PyTorch calculou no processador, em float32.</translation>
    </message>
    <message>
        <source>The graphics card ran out of memory; it was given {frames} frames at a time.</source>
        <translation>A placa gráfica ficou sem memória; recebeu {frames} quadros por vez.</translation>
    </message>
    <message>
        <source>The graphics card ran out of memory; the processor took over, in float32.</source>
        <translation>A placa gráfica ficou sem memória; o processador assumiu, em float32.</translation>
    </message>
    <message>
        <source>The reference was built by a user; figures of the distance track measured before don&apos;t hold for it.</source>
        <translation>A referência foi construída por um usuário; números do traçado de distância medidos antes não valem para ela.</translation>
    </message>
    <message>
        <source>Imported: what it was trained on is not known here, and it has not been evaluated.</source>
        <translation>Importado: não se sabe aqui com que foi treinado, e não foi avaliado.</translation>
    </message>
    <message>
        <source>Probability: even odds, not tuned.</source>
        <translation>Probabilidade: chances iguais, sem ajuste.</translation>
    </message>
    <message>
        <source>as given by its maker</source>
        <translation>como indicado pelo autor</translation>
    </message>
    <message>
        <source>Research use only, not for diagnosis.</source>
        <translation>Apenas para pesquisa, não para diagnóstico.</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>probabilidade</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>distância</translation>
    </message>
    <message>
        <source>small consolidation</source>
        <translation>consolidação pequena</translation>
    </message>
    <message>
        <source>large consolidation</source>
        <translation>consolidação grande</translation>
    </message>
    <message>
        <source>B-lines</source>
        <translation>linhas B</translation>
    </message>
    <message>
        <source>pleural irregularity</source>
        <translation>irregularidade pleural</translation>
    </message>
    <message>
        <source>effusion</source>
        <translation>derrame pleural</translation>
    </message>
    <message>
        <source>air bronchogram</source>
        <translation>broncograma aéreo</translation>
    </message>
    <message>
        <source>{step} (by undo or redo)</source>
        <translation>{step} (por desfazer ou refazer)</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Desfazer: {step}</translation>
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
        <translation>{step} (assinado por {reviewer}, com identidade)</translation>
    </message>
    <message>
        <source>{step} (signed by {reviewer})</source>
        <translation>{step} (assinado por {reviewer})</translation>
    </message>
    <message>
        <source>{step} (with identity)</source>
        <translation>{step} (com identidade)</translation>
    </message>
    <message>
        <source>Remove blind verdict</source>
        <translation>Remover veredito às cegas</translation>
    </message>
    <message>
        <source>Note on blind verdict</source>
        <translation>Nota no veredito às cegas</translation>
    </message>
    <message>
        <source>Blind verdict “{verdict}”</source>
        <translation>Veredito às cegas “{verdict}”</translation>
    </message>
    <message>
        <source>Remove verdict</source>
        <translation>Remover veredito</translation>
    </message>
    <message>
        <source>Note on verdict</source>
        <translation>Nota no veredito</translation>
    </message>
    <message>
        <source>Verdict “{verdict}”</source>
        <translation>Veredito “{verdict}”</translation>
    </message>
    <message>
        <source>Remove adjudication</source>
        <translation>Remover arbitragem</translation>
    </message>
    <message>
        <source>Adjudicate “{verdict}”</source>
        <translation>Arbitrar “{verdict}”</translation>
    </message>
    <message>
        <source>Analyse whole frames</source>
        <translation>Analisar quadros inteiros</translation>
    </message>
    <message>
        <source>Analyse the region</source>
        <translation>Analisar a região</translation>
    </message>
    <message>
        <source>Draw the region</source>
        <translation>Desenhar a região</translation>
    </message>
    <message>
        <source>Take the region as the clip has it</source>
        <translation>Usar a região que vem no clipe</translation>
    </message>
    <message>
        <source>Take the region of clips that look alike</source>
        <translation>Usar a região de clipes semelhantes</translation>
    </message>
    <message>
        <source>Set no frame rate</source>
        <translation>Não definir taxa de quadros</translation>
    </message>
    <message>
        <source>Set {rate} frames/s</source>
        <translation>Definir {rate} quadros/s</translation>
    </message>
    <message>
        <source>Set the depth scale</source>
        <translation>Definir a escala de profundidade</translation>
    </message>
    <message>
        <source>Remove the depth scale</source>
        <translation>Remover a escala de profundidade</translation>
    </message>
    <message>
        <source>Look at the clip as before</source>
        <translation>Ver o clipe como antes</translation>
    </message>
    <message>
        <source>Begin exam with {clips}</source>
        <translation>Iniciar exame com {clips}</translation>
    </message>
    <message>
        <source>Read folder again: {clips}</source>
        <translation>Reler pasta: {clips}</translation>
    </message>
    <message>
        <source>Find {clips}</source>
        <translation>Localizar {clips}</translation>
    </message>
    <message>
        <source>{n} new clip</source>
        <translation>{n} clipe novo</translation>
    </message>
    <message>
        <source>{n} new clips</source>
        <translation>{n} clipes novos</translation>
    </message>
    <message>
        <source>{n} clip</source>
        <translation>{n} clipe</translation>
    </message>
    <message>
        <source>{n} clips</source>
        <translation>{n} clipes</translation>
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
        <translation>Quadros de {clip}: {frames}</translation>
    </message>
    <message>
        <source>Import the exam</source>
        <translation>Importar o exame</translation>
    </message>
    <message>
        <source>Export the exam&apos;s reviews</source>
        <translation>Exportar as revisões do exame</translation>
    </message>
    <message>
        <source>Export the report of the exam</source>
        <translation>Exportar o relatório do exame</translation>
    </message>
    <message>
        <source>Write a training manifest of {clips} clips, reviewed by {reviewer}</source>
        <translation>Gravar um manifesto de treino de {clips} clipes, revisados por {reviewer}</translation>
    </message>
    <message>
        <source>Export {files}</source>
        <translation>Exportar {files}</translation>
    </message>
    <message>
        <source>{step} Left out, since the clip is adjudicated otherwise here: {left}.</source>
        <translation>{step} Omitido, pois o clipe tem outra arbitragem aqui: {left}.</translation>
    </message>
    <message>
        <source>Analyse with {model}</source>
        <translation>Analisar com {model}</translation>
    </message>
    <message>
        <source>Thresholds {probability} and {distance}, {rule}</source>
        <translation>Limiares {probability} e {distance}, {rule}</translation>
    </message>
    <message>
        <source>Confirm {frames}</source>
        <translation>Confirmar {frames}</translation>
    </message>
    <message>
        <source>Reject {frames}</source>
        <translation>Rejeitar {frames}</translation>
    </message>
    <message>
        <source>Unsure about {frames}</source>
        <translation>Incerto sobre {frames}</translation>
    </message>
    <message>
        <source>Remove finding on {frames}</source>
        <translation>Remover achado em {frames}</translation>
    </message>
    <message>
        <source>No kind on {frames}</source>
        <translation>Sem tipo em {frames}</translation>
    </message>
    <message>
        <source>Note on {frames}</source>
        <translation>Nota em {frames}</translation>
    </message>
    <message>
        <source>Mark {frames}</source>
        <translation>Marcar {frames}</translation>
    </message>
    <message>
        <source>Draw {line}</source>
        <translation>Desenhar {line}</translation>
    </message>
    <message>
        <source>Move {line}</source>
        <translation>Mover {line}</translation>
    </message>
    <message>
        <source>Remove {line}</source>
        <translation>Remover {line}</translation>
    </message>
    <message>
        <source>Note on {line}</source>
        <translation>Nota em {line}</translation>
    </message>
    <message>
        <source>caliper on frame {frame}</source>
        <translation>cáliper no quadro {frame}</translation>
    </message>
    <message>
        <source>M-mode line on frame {frame}</source>
        <translation>linha de modo M no quadro {frame}</translation>
    </message>
    <message>
        <source>{kind} on {frames}</source>
        <translation>{kind} em {frames}</translation>
    </message>
    <message>
        <source>frames {first}–{last}</source>
        <translation>quadros {first}–{last}</translation>
    </message>
    <message>
        <source>frame {frame}</source>
        <translation>quadro {frame}</translation>
    </message>
    <message>
        <source>Small consolidation</source>
        <translation>Consolidação pequena</translation>
    </message>
    <message>
        <source>Large consolidation</source>
        <translation>Consolidação grande</translation>
    </message>
    <message>
        <source>Pleural irregularity</source>
        <translation>Irregularidade pleural</translation>
    </message>
    <message>
        <source>Effusion</source>
        <translation>Derrame pleural</translation>
    </message>
    <message>
        <source>Air bronchogram</source>
        <translation>Broncograma aéreo</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outro</translation>
    </message>
    <message>
        <source>{one}, {other}</source>
        <translation>{one}, {other}</translation>
    </message>
    <message>
        <source>stated in the file</source>
        <translation>indicada no arquivo</translation>
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
        <translation>pequena</translation>
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
        <translation>O revisor não vê consolidação; o modelo sinaliza o clipe.</translation>
    </message>
    <message>
        <source>The reviewer sees a consolidation; the model does not flag the clip.</source>
        <translation>O revisor vê uma consolidação; o modelo não sinaliza o clipe.</translation>
    </message>
    <message>
        <source>The reviewer sees a large consolidation; the distance track flags none.</source>
        <translation>O revisor vê uma consolidação grande; o traçado de distância não sinaliza nenhuma.</translation>
    </message>
    <message>
        <source>The reviewer sees a small consolidation; the distance track flags a large one.</source>
        <translation>O revisor vê uma consolidação pequena; o traçado de distância sinaliza uma grande.</translation>
    </message>
    <message>
        <source>found in the frames</source>
        <translation>encontrada nos quadros</translation>
    </message>
    <message>
        <source>drawn for this clip</source>
        <translation>desenhada para este clipe</translation>
    </message>
    <message>
        <source>drawn for clips that look alike</source>
        <translation>desenhada para clipes semelhantes</translation>
    </message>
    <message>
        <source>The step was not taken: what it was to change has changed meanwhile.</source>
        <translation>A ação não foi feita: o que ela mudaria foi alterado entretanto.</translation>
    </message>
    <message>
        <source>Look at it again, and repeat the step if it is still wanted.</source>
        <translation>Veja de novo e repita a ação, se ainda for desejada.</translation>
    </message>
    <message>
        <source>Research use only, not for diagnosis</source>
        <translation>Apenas para pesquisa, não para diagnóstico</translation>
    </message>
    <message>
        <source>This model has no classifier head, so there is no probability track.</source>
        <translation>Este modelo não tem classificador; por isso não há traçado de probabilidade.</translation>
    </message>
    <message>
        <source>This model has no reference, so there is no distance track.</source>
        <translation>Este modelo não tem referência; por isso não há traçado de distância.</translation>
    </message>
    <message>
        <source>less than 0.1%</source>
        <translation>menos de 0.1%</translation>
    </message>
    <message>
        <source>more than 99.9%</source>
        <translation>mais de 99.9%</translation>
    </message>
    <message>
        <source>6 BLUE points</source>
        <translation>6 pontos BLUE</translation>
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
        <translation>12 varreduras, pediátrico</translation>
    </message>
    <message>
        <source>Right anterior upper</source>
        <translation>Anterior superior direita</translation>
    </message>
    <message>
        <source>Left anterior upper</source>
        <translation>Anterior superior esquerda</translation>
    </message>
    <message>
        <source>Right anterior lower</source>
        <translation>Anterior inferior direita</translation>
    </message>
    <message>
        <source>Left anterior lower</source>
        <translation>Anterior inferior esquerda</translation>
    </message>
    <message>
        <source>Right lateral upper</source>
        <translation>Lateral superior direita</translation>
    </message>
    <message>
        <source>Left lateral upper</source>
        <translation>Lateral superior esquerda</translation>
    </message>
    <message>
        <source>Right lateral lower</source>
        <translation>Lateral inferior direita</translation>
    </message>
    <message>
        <source>Left lateral lower</source>
        <translation>Lateral inferior esquerda</translation>
    </message>
    <message>
        <source>Right upper BLUE point</source>
        <translation>Ponto BLUE superior direito</translation>
    </message>
    <message>
        <source>Left upper BLUE point</source>
        <translation>Ponto BLUE superior esquerdo</translation>
    </message>
    <message>
        <source>Right lower BLUE point</source>
        <translation>Ponto BLUE inferior direito</translation>
    </message>
    <message>
        <source>Left lower BLUE point</source>
        <translation>Ponto BLUE inferior esquerdo</translation>
    </message>
    <message>
        <source>Right PLAPS point</source>
        <translation>Ponto PLAPS direito</translation>
    </message>
    <message>
        <source>Left PLAPS point</source>
        <translation>Ponto PLAPS esquerdo</translation>
    </message>
    <message>
        <source>Right posterior upper</source>
        <translation>Posterior superior direita</translation>
    </message>
    <message>
        <source>Left posterior upper</source>
        <translation>Posterior superior esquerda</translation>
    </message>
    <message>
        <source>Right posterior lower</source>
        <translation>Posterior inferior direita</translation>
    </message>
    <message>
        <source>Left posterior lower</source>
        <translation>Posterior inferior esquerda</translation>
    </message>
    <message>
        <source>Right anterior, sagittal sweep</source>
        <translation>Anterior direita, varredura sagital</translation>
    </message>
    <message>
        <source>Left anterior, sagittal sweep</source>
        <translation>Anterior esquerda, varredura sagital</translation>
    </message>
    <message>
        <source>Right anterior, transverse sweep</source>
        <translation>Anterior direita, varredura transversal</translation>
    </message>
    <message>
        <source>Left anterior, transverse sweep</source>
        <translation>Anterior esquerda, varredura transversal</translation>
    </message>
    <message>
        <source>Right lateral, sagittal sweep</source>
        <translation>Lateral direita, varredura sagital</translation>
    </message>
    <message>
        <source>Left lateral, sagittal sweep</source>
        <translation>Lateral esquerda, varredura sagital</translation>
    </message>
    <message>
        <source>Right lateral, transverse sweep</source>
        <translation>Lateral direita, varredura transversal</translation>
    </message>
    <message>
        <source>Left lateral, transverse sweep</source>
        <translation>Lateral esquerda, varredura transversal</translation>
    </message>
    <message>
        <source>Right posterior, sagittal sweep</source>
        <translation>Posterior direita, varredura sagital</translation>
    </message>
    <message>
        <source>Left posterior, sagittal sweep</source>
        <translation>Posterior esquerda, varredura sagital</translation>
    </message>
    <message>
        <source>Right posterior, transverse sweep</source>
        <translation>Posterior direita, varredura transversal</translation>
    </message>
    <message>
        <source>Left posterior, transverse sweep</source>
        <translation>Posterior esquerda, varredura transversal</translation>
    </message>
    <message>
        <source>The clips of “{exam}” don&apos;t all say who the patient is, or that they are of one study.</source>
        <translation>Os clipes de “{exam}” não dizem todos quem é o paciente ou que são do mesmo estudo.</translation>
    </message>
    <message>
        <source>Export the report without the patient&apos;s identity.</source>
        <translation>Exporte o relatório sem a identidade do paciente.</translation>
    </message>
    <message>
        <source>not analysed</source>
        <translation>não analisado</translation>
    </message>
    <message>
        <source>analysing</source>
        <translation>em análise</translation>
    </message>
    <message>
        <source>analysed</source>
        <translation>analisado</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>revisado</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>ilegível</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>não encontrado</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconhecida</translation>
    </message>
    <message>
        <source>Rename exam</source>
        <translation>Renomear exame</translation>
    </message>
    <message>
        <source>There is no clip in the folder “{folder}”.</source>
        <translation>Não há clipe na pasta “{folder}”.</translation>
    </message>
    <message>
        <source>Choose the folder that holds an exam&apos;s clips.</source>
        <translation>Escolha a pasta que contém os clipes de um exame.</translation>
    </message>
    <message>
        <source>No file in the folder “{folder}” can be read as a clip.</source>
        <translation>Nenhum arquivo na pasta “{folder}” pode ser lido como clipe.</translation>
    </message>
    <message>
        <source>Copy or export the clips again.</source>
        <translation>Copie ou exporte os clipes de novo.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be read ({reason}).</source>
        <translation>Não é possível ler “{name}” ({reason}).</translation>
    </message>
    <message>
        <source>“{name}” was not written: its ending is none of {endings}.</source>
        <translation>“{name}” não foi gravado: a extensão não é nenhuma de {endings}.</translation>
    </message>
    <message>
        <source>Choose a name that ends in one of them.</source>
        <translation>Escolha um nome com uma delas no final.</translation>
    </message>
    <message>
        <source>“{name}” was not written: the report of an exam ends in .pdf.</source>
        <translation>“{name}” não foi gravado: o relatório de um exame termina em .pdf.</translation>
    </message>
    <message>
        <source>Choose such a name.</source>
        <translation>Escolha um nome assim.</translation>
    </message>
    <message>
        <source>“{name}” is the clip itself, which is never written over.</source>
        <translation>“{name}” é o próprio clipe, que nunca é sobrescrito.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Escolha outro nome.</translation>
    </message>
    <message>
        <source>The clip has not been analysed yet.</source>
        <translation>O clipe ainda não foi analisado.</translation>
    </message>
    <message>
        <source>Wait for the first values.</source>
        <translation>Espere os primeiros valores.</translation>
    </message>
    <message>
        <source>“{name}” has changed on disk since it was opened.</source>
        <translation>“{name}” mudou no disco desde que foi aberto.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Abra-o de novo.</translation>
    </message>
    <message>
        <source>There is no clip in {names}.</source>
        <translation>Não há clipe em {names}.</translation>
    </message>
    <message>
        <source>Name a folder with healthy clips.</source>
        <translation>Indique uma pasta com clipes saudáveis.</translation>
    </message>
    <message>
        <source>The model “{model}” has neither a classifier nor a reference, so there is no track.</source>
        <translation>O modelo “{model}” não tem classificador nem referência; por isso não há traçado.</translation>
    </message>
    <message>
        <source>Build a reference for it, or choose another model.</source>
        <translation>Construa uma referência para ele ou escolha outro modelo.</translation>
    </message>
    <message>
        <source>Frames of “{name}” could not be prepared for the network.</source>
        <translation>Não foi possível preparar quadros de “{name}” para a rede.</translation>
    </message>
    <message>
        <source>“{name}” is too large to be a model bundle.</source>
        <translation>“{name}” é grande demais para ser um pacote de modelo.</translation>
    </message>
    <message>
        <source>The model file “{name}” is not the one that was installed: its SHA-256 differs.</source>
        <translation>O arquivo de modelo “{name}” não é o que foi instalado: o SHA-256 difere.</translation>
    </message>
    <message>
        <source>Install it again.</source>
        <translation>Instale-o de novo.</translation>
    </message>
    <message>
        <source>The model file “{name}” is cut short or damaged.</source>
        <translation>O arquivo de modelo “{name}” está truncado ou danificado.</translation>
    </message>
    <message>
        <source>Get it again.</source>
        <translation>Obtenha-o de novo.</translation>
    </message>
    <message>
        <source>“{name}” holds values that are not finite numbers.</source>
        <translation>“{name}” contém valores que não são números finitos.</translation>
    </message>
    <message>
        <source>The model “{name}” does not give its stored answer to its stored frames.</source>
        <translation>O modelo “{name}” não dá a resposta armazenada para os quadros armazenados.</translation>
    </message>
    <message>
        <source>The file may be damaged: get it again.</source>
        <translation>O arquivo pode estar danificado: obtenha-o de novo.</translation>
    </message>
    <message>
        <source>The tensors of “{name}” are not those its model card announces.</source>
        <translation>Os tensores de “{name}” não são os que a ficha de modelo anuncia.</translation>
    </message>
    <message>
        <source>Get the model file again.</source>
        <translation>Obtenha o arquivo de modelo de novo.</translation>
    </message>
    <message>
        <source>Choose a .safetensors file made by CLARUS.</source>
        <translation>Escolha um arquivo .safetensors feito pelo CLARUS.</translation>
    </message>
    <message>
        <source>The model file “{name}” can&apos;t be read ({reason}).</source>
        <translation>Não é possível ler o arquivo de modelo “{name}” ({reason}).</translation>
    </message>
    <message>
        <source>There is no model file “{name}”.</source>
        <translation>Não há arquivo de modelo “{name}”.</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>Escolha outro modelo.</translation>
    </message>
    <message>
        <source>The model “{model}” has a track without a threshold.</source>
        <translation>O modelo “{model}” tem um traçado sem limiar.</translation>
    </message>
    <message>
        <source>“{name}” is not a model bundle.</source>
        <translation>“{name}” não é um pacote de modelo.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or holds no model card.</source>
        <translation>“{name}” está danificado ou não contém ficha de modelo.</translation>
    </message>
    <message>
        <source>“{name}” has another bundle format than the {format} this version reads.</source>
        <translation>“{name}” tem outro formato de pacote que não o {format}, lido por esta versão.</translation>
    </message>
    <message>
        <source>Update CLARUS Desktop.</source>
        <translation>Atualize o CLARUS Desktop.</translation>
    </message>
    <message>
        <source>The model card of “{name}” has a missing, unknown or wrong field: {field}.</source>
        <translation>A ficha de modelo de “{name}” tem um campo ausente, desconhecido ou errado: {field}.</translation>
    </message>
    <message>
        <source>The reference distances of “{name}” are damaged.</source>
        <translation>As distâncias de referência de “{name}” estão danificadas.</translation>
    </message>
    <message>
        <source>Architecture: {name}, found from names and shapes.</source>
        <translation>Arquitetura: {name}, identificada por nomes e formas.</translation>
    </message>
    <message>
        <source>Encoder: {taken} of {tensors} tensors taken over.</source>
        <translation>Codificador: {taken} de {tensors} tensores aproveitados.</translation>
    </message>
    <message>
        <source>Heads: {names}.</source>
        <translation>Cabeças: {names}.</translation>
    </message>
    <message>
        <source>Heads: none.</source>
        <translation>Cabeças: nenhuma.</translation>
    </message>
    <message>
        <source>Wrappers taken off: {names}.</source>
        <translation>Invólucros retirados: {names}.</translation>
    </message>
    <message>
        <source>Wrappers taken off: none.</source>
        <translation>Invólucros retirados: nenhum.</translation>
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
        <translation>“{name}” contém pesos que não são números finitos.</translation>
    </message>
    <message>
        <source>The heads in “{name}” are not of the published shape.</source>
        <translation>As cabeças em “{name}” não têm a forma publicada.</translation>
    </message>
    <message>
        <source>“{name}” is missing, not a file, or too large for a checkpoint.</source>
        <translation>“{name}” não existe, não é um arquivo ou é grande demais para um checkpoint.</translation>
    </message>
    <message>
        <source>“{name}” is a web page, not a checkpoint.</source>
        <translation>“{name}” é uma página da web, não um checkpoint.</translation>
    </message>
    <message>
        <source>Download it again; a share link must end in dl=1, not dl=0.</source>
        <translation>Faça o download de novo; um link compartilhado deve terminar em dl=1, não em dl=0.</translation>
    </message>
    <message>
        <source>“{name}” was refused: it holds more than weights ({names}).</source>
        <translation>“{name}” foi recusado: contém mais que pesos ({names}).</translation>
    </message>
    <message>
        <source>Ask its maker for the plain state_dict.</source>
        <translation>Peça ao autor o state_dict simples.</translation>
    </message>
    <message>
        <source>“{name}” is damaged, or not a checkpoint of plain weights.</source>
        <translation>“{name}” está danificado ou não é um checkpoint de pesos simples.</translation>
    </message>
    <message>
        <source>“{name}” holds none of the known networks.</source>
        <translation>“{name}” não contém nenhuma das redes conhecidas.</translation>
    </message>
    <message>
        <source>Known are {names}.</source>
        <translation>Conhecidas: {names}.</translation>
    </message>
    <message>
        <source>{number} missing (first: {name})</source>
        <translation>{number} em falta (primeiro: {name})</translation>
    </message>
    <message>
        <source>{number} misshapen (first: {name})</source>
        <translation>{number} com forma errada (primeiro: {name})</translation>
    </message>
    <message>
        <source>{number} unknown (first: {name})</source>
        <translation>{number} desconhecidos (primeiro: {name})</translation>
    </message>
    <message>
        <source>“{name}” looks like {architecture}, but not all of its encoder fits: {faults}.</source>
        <translation>“{name}” parece {architecture}, mas nem todo o codificador corresponde: {faults}.</translation>
    </message>
    <message>
        <source>A network is only imported whole.</source>
        <translation>Uma rede só é importada inteira.</translation>
    </message>
    <message>
        <source>Processor (OpenVINO)</source>
        <translation>Processador (OpenVINO)</translation>
    </message>
    <message>
        <source>Processor (PyTorch)</source>
        <translation>Processador (PyTorch)</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>Placa gráfica (CUDA)</translation>
    </message>
    <message>
        <source>Apple GPU (PyTorch)</source>
        <translation>GPU Apple (PyTorch)</translation>
    </message>
    <message>
        <source>Intel graphics (OpenVINO)</source>
        <translation>Gráficos Intel (OpenVINO)</translation>
    </message>
    <message>
        <source>Intel NPU (OpenVINO)</source>
        <translation>NPU Intel (OpenVINO)</translation>
    </message>
    <message>
        <source>There is no device “{device}” that this program can use.</source>
        <translation>Não há dispositivo “{device}” que este programa possa usar.</translation>
    </message>
    <message>
        <source>Choose one of {devices}.</source>
        <translation>Escolha um destes: {devices}.</translation>
    </message>
    <message>
        <source>The device “{name}” can&apos;t compute in {precision}.</source>
        <translation>O dispositivo “{name}” não calcula em {precision}.</translation>
    </message>
    <message>
        <source>Choose one of {precisions}.</source>
        <translation>Escolha uma destas: {precisions}.</translation>
    </message>
    <message>
        <source>Get the file another way and import it from disk.</source>
        <translation>Obtenha o arquivo de outra forma e importe-o do disco.</translation>
    </message>
    <message>
        <source>That is not the address of a file.</source>
        <translation>Isso não é o endereço de um arquivo.</translation>
    </message>
    <message>
        <source>It begins with https:// and has no blanks.</source>
        <translation>Ele começa com https:// e não tem espaços.</translation>
    </message>
    <message>
        <source>Files are only fetched over an encrypted connection.</source>
        <translation>Arquivos só são obtidos por conexão criptografada.</translation>
    </message>
    <message>
        <source>Use https://.</source>
        <translation>Use https://.</translation>
    </message>
    <message>
        <source>The address holds a name or password.</source>
        <translation>O endereço contém um nome ou uma senha.</translation>
    </message>
    <message>
        <source>“{host}” refers to a connection without encryption.</source>
        <translation>“{host}” remete a uma conexão sem criptografia.</translation>
    </message>
    <message>
        <source>“{host}” sent another part than was asked for.</source>
        <translation>“{host}” enviou uma parte diferente da pedida.</translation>
    </message>
    <message>
        <source>Fetch it again.</source>
        <translation>Obtenha-o de novo.</translation>
    </message>
    <message>
        <source>The file is larger than the {limit} MiB that a checkpoint may have.</source>
        <translation>O arquivo é maior que os {limit} MiB que um checkpoint pode ter.</translation>
    </message>
    <message>
        <source>“{host}” sent an empty file.</source>
        <translation>“{host}” enviou um arquivo vazio.</translation>
    </message>
    <message>
        <source>“{host}” sent a web page, not a file.</source>
        <translation>“{host}” enviou uma página da web, não um arquivo.</translation>
    </message>
    <message>
        <source>A share link must be one for downloading (dl=1), without signing in.</source>
        <translation>Um link compartilhado deve ser de download (dl=1), sem login.</translation>
    </message>
    <message>
        <source>What has come is kept: fetch it again to go on from there.</source>
        <translation>O que chegou é mantido: obtenha de novo para continuar daí.</translation>
    </message>
    <message>
        <source>“{host}” doesn&apos;t give the file ({code}).</source>
        <translation>“{host}” não fornece o arquivo ({code}).</translation>
    </message>
    <message>
        <source>“{host}” could not show that it is “{host}”; nothing was fetched.</source>
        <translation>“{host}” não conseguiu provar que é “{host}”; nada foi obtido.</translation>
    </message>
    <message>
        <source>The connection to “{host}” was cut or stood still.</source>
        <translation>A conexão com “{host}” foi cortada ou parou.</translation>
    </message>
    <message>
        <source>“{host}” could not be reached.</source>
        <translation>Não foi possível contatar “{host}”.</translation>
    </message>
    <message>
        <source>Check the connection to the network.</source>
        <translation>Verifique a conexão à rede.</translation>
    </message>
    <message>
        <source>The file could not be written ({reason}).</source>
        <translation>Não foi possível gravar o arquivo ({reason}).</translation>
    </message>
    <message>
        <source>Make room on the disk.</source>
        <translation>Libere espaço no disco.</translation>
    </message>
    <message>
        <source>The network gave values that are not finite numbers ({precision}).</source>
        <translation>A rede deu valores que não são números finitos ({precision}).</translation>
    </message>
    <message>
        <source>Choose another device, the precision float32, or another model.</source>
        <translation>Escolha outro dispositivo, a precisão float32 ou outro modelo.</translation>
    </message>
    <message>
        <source>The computation on {device} failed: {reason}.</source>
        <translation>O cálculo em {device} falhou: {reason}.</translation>
    </message>
    <message>
        <source>Choose another device.</source>
        <translation>Escolha outro dispositivo.</translation>
    </message>
    <message>
        <source>The network gave values that are not finite numbers.</source>
        <translation>A rede deu valores que não são números finitos.</translation>
    </message>
    <message>
        <source>Check that the disk has room and that the folder may be written to.</source>
        <translation>Verifique se há espaço no disco e se é permitido gravar na pasta.</translation>
    </message>
    <message>
        <source>{clip}: {n} frame measured.</source>
        <translation>{clip}: {n} quadro medido.</translation>
    </message>
    <message>
        <source>{clip}: {n} frames measured.</source>
        <translation>{clip}: {n} quadros medidos.</translation>
    </message>
    <message>
        <source>There is no model “{name}”.</source>
        <translation>Não há modelo “{name}”.</translation>
    </message>
    <message>
        <source>No model can be used.</source>
        <translation>Nenhum modelo pode ser usado.</translation>
    </message>
    <message>
        <source>Install the program again, or import a model.</source>
        <translation>Instale o programa de novo ou importe um modelo.</translation>
    </message>
    <message>
        <source>Known models: {names}.</source>
        <translation>Modelos conhecidos: {names}.</translation>
    </message>
    <message>
        <source>Known models: none.</source>
        <translation>Modelos conhecidos: nenhum.</translation>
    </message>
    <message>
        <source>The model “{name}” came with the program and stays.</source>
        <translation>O modelo “{name}” veio com o programa e fica.</translation>
    </message>
    <message>
        <source>“{name}” could not be removed ({reason}).</source>
        <translation>“{name}” não pôde ser removido ({reason}).</translation>
    </message>
    <message>
        <source>The list of model hashes ({file}) can&apos;t be read.</source>
        <translation>Não é possível ler a lista de hashes de modelos ({file}).</translation>
    </message>
    <message>
        <source>The list of model hashes ({file}) is damaged.</source>
        <translation>A lista de hashes de modelos ({file}) está danificada.</translation>
    </message>
    <message>
        <source>There is already a model “{name}”.</source>
        <translation>Já existe um modelo “{name}”.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be the name of a model.</source>
        <translation>“{name}” não pode ser nome de um modelo.</translation>
    </message>
    <message>
        <source>Use up to 64 letters, digits, dots, hyphens and underscores, beginning with a letter or digit.</source>
        <translation>Use até 64 letras, algarismos, pontos, hifens e sublinhados, começando por letra ou algarismo.</translation>
    </message>
    <message>
        <source>“{name}” is not the file that was installed: its SHA-256 differs.</source>
        <translation>“{name}” não é o arquivo que foi instalado: o SHA-256 difere.</translation>
    </message>
    <message>
        <source>“{name}” is not in the list of models that came with the program.</source>
        <translation>“{name}” não está na lista de modelos que vieram com o programa.</translation>
    </message>
    <message>
        <source>The model “{model}” has no reference.</source>
        <translation>O modelo “{model}” não tem referência.</translation>
    </message>
    <message>
        <source>Build one from healthy clips.</source>
        <translation>Construa uma a partir de clipes saudáveis.</translation>
    </message>
    <message>
        <source>the processor</source>
        <translation>processador</translation>
    </message>
    <message>
        <source>The model card&apos;s preprocessing has missing or unknown fields.</source>
        <translation>O pré-processamento na ficha de modelo tem campos ausentes ou desconhecidos.</translation>
    </message>
    <message>
        <source>The model asks for an unknown preprocessing ({name}).</source>
        <translation>O modelo pede um pré-processamento desconhecido ({name}).</translation>
    </message>
    <message>
        <source>The model card&apos;s preprocessing has an impossible size, mean or std.</source>
        <translation>O pré-processamento na ficha de modelo tem tamanho, média ou desvio impossível.</translation>
    </message>
    <message>
        <source>ResNet-18, published by CLARUS</source>
        <translation>ResNet-18, publicado pelo CLARUS</translation>
    </message>
    <message>
        <source>DenseNet-121, published by CLARUS</source>
        <translation>DenseNet-121, publicado pelo CLARUS</translation>
    </message>
    <message>
        <source>EfficientNet-B0, published by CLARUS</source>
        <translation>EfficientNet-B0, publicado pelo CLARUS</translation>
    </message>
    <message>
        <source>The file is another one than on {day}: its SHA-256 was {before} then and is {now} now. It was not imported.</source>
        <translation>O arquivo é outro que não o de {day}: o SHA-256 era {before} e agora é {now}. Não foi importado.</translation>
    </message>
    <message>
        <source>Ask its maker whether it was replaced. A file that you trust can be imported from disk.</source>
        <translation>Pergunte ao autor se foi substituído. Um arquivo em que confia pode ser importado do disco.</translation>
    </message>
    <message>
        <source>SHA-256: {sha256}, remembered once this is a model: another file there is refused then.</source>
        <translation>SHA-256: {sha256}, memorizado quando isto for um modelo: depois, outro arquivo ali será recusado.</translation>
    </message>
    <message>
        <source>SHA-256: {sha256}, the same as on {day}.</source>
        <translation>SHA-256: {sha256}, o mesmo de {day}.</translation>
    </message>
    <message>
        <source>What was fetched before is not known: “{file}” can&apos;t be read.</source>
        <translation>Não se sabe o que foi obtido antes: não é possível ler “{file}”.</translation>
    </message>
    <message>
        <source>Take it out of the folder of your models to begin anew.</source>
        <translation>Retire-o da pasta dos seus modelos para recomeçar.</translation>
    </message>
    <message>
        <source>A reference needs clips without consolidation of at least two patients.</source>
        <translation>Uma referência precisa de clipes sem consolidação de ao menos dois pacientes.</translation>
    </message>
    <message>
        <source>Add clips of further patients.</source>
        <translation>Adicione clipes de outros pacientes.</translation>
    </message>
    <message>
        <source>What a model was trained on can&apos;t be told from fewer than ten patients or clips.</source>
        <translation>Com menos de dez pacientes ou clipes, não se pode dizer com que um modelo foi treinado.</translation>
    </message>
    <message>
        <source>The embeddings of what the model was trained on are all the same.</source>
        <translation>Os embeddings daquilo com que o modelo foi treinado são todos iguais.</translation>
    </message>
    <message>
        <source>Open a clip first.</source>
        <translation>Abra antes um clipe.</translation>
    </message>
    <message>
        <source>The review is still being read.</source>
        <translation>A revisão ainda está em leitura.</translation>
    </message>
    <message>
        <source>The palette of “{name}” is missing or damaged.</source>
        <translation>A paleta de “{name}” falta ou está danificada.</translation>
    </message>
    <message>
        <source>Export the clip again.</source>
        <translation>Exporte o clipe de novo.</translation>
    </message>
    <message>
        <source>ultrasound</source>
        <translation>ultrassom</translation>
    </message>
    <message>
        <source>intravascular ultrasound</source>
        <translation>ultrassom intravascular</translation>
    </message>
    <message>
        <source>female</source>
        <translation>feminino</translation>
    </message>
    <message>
        <source>male</source>
        <translation>masculino</translation>
    </message>
    <message>
        <source>right</source>
        <translation>direito</translation>
    </message>
    <message>
        <source>left</source>
        <translation>esquerdo</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>ambos os lados</translation>
    </message>
    <message>
        <source>unpaired</source>
        <translation>ímpar</translation>
    </message>
    <message>
        <source>{n} day</source>
        <translation>{n} dia</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} dias</translation>
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
        <translation>{n} mês</translation>
    </message>
    <message>
        <source>{n} months</source>
        <translation>{n} meses</translation>
    </message>
    <message>
        <source>{n} year</source>
        <translation>{n} ano</translation>
    </message>
    <message>
        <source>{n} years</source>
        <translation>{n} anos</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>not stated: treat as yes</source>
        <translation>não indicado: considerar como sim</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>não indicado</translation>
    </message>
    <message>
        <source>yes, {ratios}</source>
        <translation>sim, {ratios}</translation>
    </message>
    <message>
        <source>{before} then {after}</source>
        <translation>{before} e depois {after}</translation>
    </message>
    <message>
        <source>Study description</source>
        <translation>Descrição do estudo</translation>
    </message>
    <message>
        <source>Series description</source>
        <translation>Descrição da série</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Procedure step</source>
        <translation>Etapa do procedimento</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>View code</source>
        <translation>Código da vista</translation>
    </message>
    <message>
        <source>Anatomic region</source>
        <translation>Região anatômica</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentários</translation>
    </message>
    <message>
        <source>Body part</source>
        <translation>Parte do corpo</translation>
    </message>
    <message>
        <source>Laterality</source>
        <translation>Lateralidade</translation>
    </message>
    <message>
        <source>Image laterality</source>
        <translation>Lateralidade da imagem</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Idade</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalidade</translation>
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
        <translation>Versão do software</translation>
    </message>
    <message>
        <source>Transducer</source>
        <translation>Transdutor</translation>
    </message>
    <message>
        <source>Transducer type</source>
        <translation>Tipo de transdutor</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frequência</translation>
    </message>
    <message>
        <source>Depth of scan field</source>
        <translation>Profundidade da varredura</translation>
    </message>
    <message>
        <source>{amount} mm</source>
        <translation>{amount} mm</translation>
    </message>
    <message>
        <source>Mechanical index</source>
        <translation>Índice mecânico</translation>
    </message>
    <message>
        <source>Soft tissue thermal index</source>
        <translation>Índice térmico (tecido mole)</translation>
    </message>
    <message>
        <source>Bone thermal index</source>
        <translation>Índice térmico (osso)</translation>
    </message>
    <message>
        <source>Cranial thermal index</source>
        <translation>Índice térmico (crânio)</translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation>Frequência cardíaca</translation>
    </message>
    <message>
        <source>{amount} /min</source>
        <translation>{amount} /min</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Quadros</translation>
    </message>
    <message>
        <source>Frame time</source>
        <translation>Tempo por quadro</translation>
    </message>
    <message>
        <source>{amount} ms</source>
        <translation>{amount} ms</translation>
    </message>
    <message>
        <source>Cine rate</source>
        <translation>Taxa de cine</translation>
    </message>
    <message>
        <source>{amount} frames/s</source>
        <translation>{amount} quadros/s</translation>
    </message>
    <message>
        <source>Recommended frame rate</source>
        <translation>Taxa de quadros recomendada</translation>
    </message>
    <message>
        <source>Image size</source>
        <translation>Tamanho da imagem</translation>
    </message>
    <message>
        <source>Lossy compression</source>
        <translation>Compressão com perdas</translation>
    </message>
    <message>
        <source>Burned-in text</source>
        <translation>Texto na imagem</translation>
    </message>
    <message>
        <source>Identity removed</source>
        <translation>Identidade removida</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Estudo</translation>
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
        <translation>“{name}” não diz de que tamanho são os quadros.</translation>
    </message>
    <message>
        <source>Copy or export the clip again.</source>
        <translation>Copie ou exporte o clipe de novo.</translation>
    </message>
    <message>
        <source>The frames of “{name}” would have {width} × {height} pixels: more than any recording.</source>
        <translation>Os quadros de “{name}” teriam {width} × {height} pixels: mais que qualquer gravação.</translation>
    </message>
    <message>
        <source>The pixels of “{name}” are {samples} × {bits} bits; ultrasound has 1 or 3 × 8 or 16.</source>
        <translation>Os pixels de “{name}” têm {samples} × {bits} bits; o ultrassom tem 1 ou 3 × 8 ou 16.</translation>
    </message>
    <message>
        <source>Choose an ultrasound clip.</source>
        <translation>Escolha um clipe de ultrassom.</translation>
    </message>
    <message>
        <source>“{name}” has a damaged DICOM header.</source>
        <translation>“{name}” tem um cabeçalho DICOM danificado.</translation>
    </message>
    <message>
        <source>The frames of “{name}” are compressed in a way that this program doesn&apos;t know.</source>
        <translation>Os quadros de “{name}” têm uma compressão que este programa não conhece.</translation>
    </message>
    <message>
        <source>The frames of “{name}” are compressed in a way, “{way}”, that this program doesn&apos;t know.</source>
        <translation>Os quadros de “{name}” têm uma compressão, “{way}”, que este programa não conhece.</translation>
    </message>
    <message>
        <source>Export the clip again, uncompressed or as JPEG.</source>
        <translation>Exporte o clipe de novo, sem compressão ou como JPEG.</translation>
    </message>
    <message>
        <source>“{name}” is the list of the recordings on a disk, not a recording.</source>
        <translation>“{name}” é a lista das gravações de um disco, não uma gravação.</translation>
    </message>
    <message>
        <source>Open its folder and choose the clip inside.</source>
        <translation>Abra a pasta dela e escolha o clipe ali.</translation>
    </message>
    <message>
        <source>“{name}” was cut short: its frames are missing.</source>
        <translation>“{name}” foi truncado: faltam os quadros.</translation>
    </message>
    <message>
        <source>“{name}” holds no image: it is a DICOM object of the kind “{kind}”.</source>
        <translation>“{name}” não contém imagem: é um objeto DICOM do tipo “{kind}”.</translation>
    </message>
    <message>
        <source>“{name}” is no DICOM object with an image.</source>
        <translation>“{name}” não é um objeto DICOM com imagem.</translation>
    </message>
    <message>
        <source>“{name}” inflates to more than {limit} MB.</source>
        <translation>“{name}” descomprime para mais de {limit} MB.</translation>
    </message>
    <message>
        <source>Export the clip again without deflation.</source>
        <translation>Exporte o clipe de novo, sem deflate.</translation>
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
        <translation>ID do paciente</translation>
    </message>
    <message>
        <source>Issuer of patient ID</source>
        <translation>Emissor do ID do paciente</translation>
    </message>
    <message>
        <source>Other patient IDs</source>
        <translation>Outros IDs do paciente</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Outros nomes</translation>
    </message>
    <message>
        <source>Birth name</source>
        <translation>Nome de nascimento</translation>
    </message>
    <message>
        <source>Mother&apos;s birth name</source>
        <translation>Nome de nascimento da mãe</translation>
    </message>
    <message>
        <source>Responsible person</source>
        <translation>Responsável</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Data de nascimento</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Profissão</translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation>Grupo étnico</translation>
    </message>
    <message>
        <source>Patient comments</source>
        <translation>Comentários sobre o paciente</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Admission ID</source>
        <translation>ID da admissão</translation>
    </message>
    <message>
        <source>Accession number</source>
        <translation>Número de acesso</translation>
    </message>
    <message>
        <source>Study ID</source>
        <translation>ID do estudo</translation>
    </message>
    <message>
        <source>Study date</source>
        <translation>Data do estudo</translation>
    </message>
    <message>
        <source>Series date</source>
        <translation>Data da série</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Gravado em</translation>
    </message>
    <message>
        <source>Content date</source>
        <translation>Data do conteúdo</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Instituição</translation>
    </message>
    <message>
        <source>Institution&apos;s address</source>
        <translation>Endereço da instituição</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Estação</translation>
    </message>
    <message>
        <source>Device serial number</source>
        <translation>N.º de série do aparelho</translation>
    </message>
    <message>
        <source>Referring physician</source>
        <translation>Médico que encaminhou</translation>
    </message>
    <message>
        <source>Requesting physician</source>
        <translation>Médico solicitante</translation>
    </message>
    <message>
        <source>Performing physician</source>
        <translation>Médico executante</translation>
    </message>
    <message>
        <source>Reading physician</source>
        <translation>Médico que interpretou</translation>
    </message>
    <message>
        <source>Physician of record</source>
        <translation>Médico responsável</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>from the video</source>
        <translation>do vídeo</translation>
    </message>
    <message>
        <source>Frame times</source>
        <translation>Tempos dos quadros</translation>
    </message>
    <message>
        <source>The decoder for “{name}” could not be started.</source>
        <translation>Não foi possível iniciar o decodificador para “{name}”.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Feche outros programas e tente de novo.</translation>
    </message>
    <message>
        <source>“{name}” was cut short within its first frame.</source>
        <translation>“{name}” foi truncado dentro do primeiro quadro.</translation>
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
        <translation>de FrameTimeVector ({time} ms, mediana)</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be read as an image.</source>
        <translation>“{name}” não pode ser lido como imagem.</translation>
    </message>
    <message>
        <source>“{name}” holds no frame that can be decoded.</source>
        <translation>“{name}” não contém quadro que possa ser decodificado.</translation>
    </message>
    <message>
        <source>“{name}” was cut short, and nothing of it can be shown.</source>
        <translation>“{name}” foi truncado; nada dele pode ser mostrado.</translation>
    </message>
    <message>
        <source>Copy or export it again.</source>
        <translation>Copie-o ou exporte-o de novo.</translation>
    </message>
    <message>
        <source>Open it in another program to see whether it is damaged.</source>
        <translation>Abra-o em outro programa para ver se está danificado.</translation>
    </message>
    <message>
        <source>Images of “{name}” were changed while it was open.</source>
        <translation>Imagens de “{name}” foram alteradas enquanto estava aberto.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {limit} MB.</source>
        <translation>“{name}” é maior que {limit} MB.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {limit} million pixels.</source>
        <translation>“{name}” é maior que {limit} milhões de pixels.</translation>
    </message>
    <message>
        <source>“{name}” is a folder, and its images are no series.</source>
        <translation>“{name}” é uma pasta, e suas imagens não formam uma série.</translation>
    </message>
    <message>
        <source>Choose a clip inside it.</source>
        <translation>Escolha um clipe dentro dela.</translation>
    </message>
    <message>
        <source>“{name}” was changed, moved or deleted while it was open.</source>
        <translation>“{name}” foi alterado, movido ou apagado enquanto estava aberto.</translation>
    </message>
    <message>
        <source>Open the clip again.</source>
        <translation>Abra o clipe de novo.</translation>
    </message>
    <message>
        <source>“{name}” is an address, and only files are opened.</source>
        <translation>“{name}” é um endereço, e só arquivos são abertos.</translation>
    </message>
    <message>
        <source>Save the clip to a disk and open it there.</source>
        <translation>Salve o clipe em um disco e abra-o ali.</translation>
    </message>
    <message>
        <source>There is no file named “{name}”.</source>
        <translation>Não há arquivo com o nome “{name}”.</translation>
    </message>
    <message>
        <source>Check the name; the file may have been moved or renamed.</source>
        <translation>Verifique o nome; o arquivo pode ter sido movido ou renomeado.</translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a clip.</source>
        <translation>“{name}” é uma pasta, não um clipe.</translation>
    </message>
    <message>
        <source>“{name}” is not a regular file.</source>
        <translation>“{name}” não é um arquivo comum.</translation>
    </message>
    <message>
        <source>Choose a clip stored as a file.</source>
        <translation>Escolha um clipe guardado como arquivo.</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>“{name}” está vazio.</translation>
    </message>
    <message>
        <source>“{name}” is not a video but a text that leads to other files, which are never followed.</source>
        <translation>“{name}” não é um vídeo, mas um texto que remete a outros arquivos, o que nunca é seguido.</translation>
    </message>
    <message>
        <source>Open the clip itself.</source>
        <translation>Abra o próprio clipe.</translation>
    </message>
    <message>
        <source>unknown error</source>
        <translation>erro desconhecido</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be read: {reason}.</source>
        <translation>Não é possível ler “{name}”: {reason}.</translation>
    </message>
    <message>
        <source>Check the file&apos;s permissions and its disk.</source>
        <translation>Verifique as permissões do arquivo e o disco.</translation>
    </message>
    <message>
        <source>“{name}” needs more memory than there is.</source>
        <translation>“{name}” precisa de mais memória do que há.</translation>
    </message>
    <message>
        <source>Close other programs and try again; if that doesn&apos;t help, the file is damaged.</source>
        <translation>Feche outros programas e tente de novo; se não ajudar, o arquivo está danificado.</translation>
    </message>
    <message>
        <source>“{name}” was closed.</source>
        <translation>“{name}” foi fechado.</translation>
    </message>
    <message>
        <source>“{name}” is not a clip of a known kind.</source>
        <translation>“{name}” não é um clipe de tipo conhecido.</translation>
    </message>
    <message>
        <source>“{name}” was cut short and holds no frame that can be decoded.</source>
        <translation>“{name}” foi truncado e não contém quadro que possa ser decodificado.</translation>
    </message>
    <message>
        <source>“{name}” holds no video that can be decoded.</source>
        <translation>“{name}” não contém vídeo que possa ser decodificado.</translation>
    </message>
    <message>
        <source>“{name}” was cut short: its index, without which no frame is found, is missing.</source>
        <translation>“{name}” foi truncado: falta o índice, sem o qual nenhum quadro é encontrado.</translation>
    </message>
    <message>
        <source>“{name}” was cut short, too early for anything to be shown.</source>
        <translation>“{name}” foi truncado cedo demais para que algo possa ser mostrado.</translation>
    </message>
    <message>
        <source>Choose a video, a DICOM file or an image.</source>
        <translation>Escolha um vídeo, um arquivo DICOM ou uma imagem.</translation>
    </message>
    <message>
        <source>“{name}” gives other images than when it was opened.</source>
        <translation>“{name}” dá outras imagens que não as de quando foi aberto.</translation>
    </message>
    <message>
        <source>Open the clip again; if that doesn&apos;t help, the file is damaged.</source>
        <translation>Abra o clipe de novo; se não ajudar, o arquivo está danificado.</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>não informada</translation>
    </message>
    <message>
        <source>The program itself is licensed under {licence}, each library as listed.</source>
        <translation>O programa em si tem a licença {licence}; cada biblioteca, a da lista.</translation>
    </message>
    <message>
        <source>{library} brings {encoders}</source>
        <translation>{library} traz {encoders}</translation>
    </message>
    <message>
        <source>The program itself is licensed under {licence}.</source>
        <translation>O programa em si tem a licença {licence}.</translation>
    </message>
    <message>
        <source>Together with its libraries it may be passed on under the GNU General Public License 3, which the strictest of them ask for: {told}, under version 2 of it or any later one.</source>
        <translation>Junto com suas bibliotecas, pode ser redistribuído sob a GNU General Public License 3, exigida pelas mais estritas delas: {told}, sob a versão 2 dela ou qualquer posterior.</translation>
    </message>
    <message>
        <source>Libraries that are proprietary, as listed, may not be passed on with it.</source>
        <translation>Bibliotecas proprietárias, conforme a lista, não podem ser redistribuídas com ele.</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} e {other}</translation>
    </message>
    <message>
        <source>{name} gave no values.</source>
        <translation>{name} não deu valores.</translation>
    </message>
    <message>
        <source>Check the clip in the window.</source>
        <translation>Verifique o clipe na janela.</translation>
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
        <translation>Placa gráfica</translation>
    </message>
    <message>
        <source>Reading clips</source>
        <translation>Leitura de clipes</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Análise</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>{model}: {told}</source>
        <translation>{model}: {told}</translation>
    </message>
    <message>
        <source>There is no model.</source>
        <translation>Não há modelo.</translation>
    </message>
    <message>
        <source>Install the program anew: it brings one.</source>
        <translation>Instale o programa de novo: ele traz um.</translation>
    </message>
    <message>
        <source>Hash, keys, shapes, numbers and golden output hold: {models}.</source>
        <translation>Hash, chaves, formas, números e saída esperada conferem: {models}.</translation>
    </message>
    <message>
        <source>{device}: {name}, {backend}, {precision}; probabilities within {probability} and distances within {distance} of PyTorch&apos;s.</source>
        <translation>{device}: {name}, {backend}, {precision}; probabilidades a até {probability} e distâncias a até {distance} das do PyTorch.</translation>
    </message>
    <message>
        <source>{segments} in the {track} track</source>
        <translation>{segments} no traçado de {track}</translation>
    </message>
    <message>
        <source>{n} flagged segment</source>
        <translation>{n} segmento sinalizado</translation>
    </message>
    <message>
        <source>{n} flagged segments</source>
        <translation>{n} segmentos sinalizados</translation>
    </message>
    <message>
        <source>{frames} of the demo clip analysed: {told}.</source>
        <translation>{frames} do clipe de demonstração analisados: {told}.</translation>
    </message>
    <message>
        <source>There is no analysis to report on.</source>
        <translation>Não há análise para relatar.</translation>
    </message>
    <message>
        <source>See above.</source>
        <translation>Veja acima.</translation>
    </message>
    <message>
        <source>PDF, JSON and CSV were written, and the PDF read back. There are fonts to print with.</source>
        <translation>PDF, JSON e CSV foram gravados, e o PDF foi relido. Há fontes para impressão.</translation>
    </message>
    <message>
        <source>There is no sound model to compute with.</source>
        <translation>Não há modelo íntegro com que calcular.</translation>
    </message>
    <message>
        <source>None that this program can compute on; analyses run on the processor.</source>
        <translation>Nenhuma em que este programa possa calcular; as análises usam o processador.</translation>
    </message>
    <message>
        <source>{names}. CUDA sees {n} card.</source>
        <translation>{names}. CUDA vê {n} placa.</translation>
    </message>
    <message>
        <source>{names}. CUDA sees {n} cards.</source>
        <translation>{names}. CUDA vê {n} placas.</translation>
    </message>
    <message>
        <source>{n} frame</source>
        <translation>{n} quadro</translation>
    </message>
    <message>
        <source>{n} frames</source>
        <translation>{n} quadros</translation>
    </message>
    <message>
        <source>{frames} of the demo clip could be read, of {all}.</source>
        <translation>Foi possível ler {frames} do clipe de demonstração, de {all}.</translation>
    </message>
    <message>
        <source>Install the program anew.</source>
        <translation>Instale o programa de novo.</translation>
    </message>
    <message>
        <source>All {frames} of the demo clip were read.</source>
        <translation>Todos os {frames} do clipe de demonstração foram lidos.</translation>
    </message>
    <message>
        <source>Nothing has been reviewed on this computer yet.</source>
        <translation>Nada foi revisado ainda neste computador.</translation>
    </message>
    <message>
        <source>Every entry of the log is as it was written ({entries}).</source>
        <translation>Cada entrada do log está como foi escrita ({entries}).</translation>
    </message>
    <message>
        <source>The folder of the reviews can&apos;t be written to ({reason}).</source>
        <translation>Não é possível gravar na pasta das revisões ({reason}).</translation>
    </message>
    <message>
        <source>The folder of the models can&apos;t be written to ({reason}).</source>
        <translation>Não é possível gravar na pasta dos modelos ({reason}).</translation>
    </message>
    <message>
        <source>The folder of the settings can&apos;t be written to ({reason}).</source>
        <translation>Não é possível gravar na pasta das configurações ({reason}).</translation>
    </message>
    <message>
        <source>The folder of the log can&apos;t be written to ({reason}).</source>
        <translation>Não é possível gravar na pasta do log ({reason}).</translation>
    </message>
    <message>
        <source>The folder of the caches can&apos;t be written to ({reason}).</source>
        <translation>Não é possível gravar na pasta dos caches ({reason}).</translation>
    </message>
    <message>
        <source>See to its rights, and that the disk is not full.</source>
        <translation>Verifique as permissões e se o disco não está cheio.</translation>
    </message>
    <message>
        <source>The program&apos;s folders can be written to; {size} GiB are free.</source>
        <translation>É possível gravar nas pastas do programa; {size} GiB livres.</translation>
    </message>
    <message>
        <source>Make room: exports and reviews need some.</source>
        <translation>Libere espaço: exportações e revisões precisam dele.</translation>
    </message>
    <message>
        <source>Change probability threshold</source>
        <translation>Alterar limiar de probabilidade</translation>
    </message>
    <message>
        <source>Change distance threshold</source>
        <translation>Alterar limiar de distância</translation>
    </message>
    <message>
        <source>Change rule</source>
        <translation>Alterar regra</translation>
    </message>
    <message>
        <source>The settings could not be saved ({reason}).</source>
        <translation>Não foi possível salvar as configurações ({reason}).</translation>
    </message>
    <message>
        <source>This session goes on; the choices made in it will not be remembered.</source>
        <translation>Esta sessão continua; as escolhas feitas nela não serão lembradas.</translation>
    </message>
    <message>
        <source>An analysis</source>
        <translation>Uma análise</translation>
    </message>
    <message>
        <source>The analysis is no longer kept.</source>
        <translation>A análise já não está guardada.</translation>
    </message>
    <message>
        <source>Analyse the clip again.</source>
        <translation>Analise o clipe de novo.</translation>
    </message>
    <message>
        <source>The log was changed from outside this program. Compare the store with an earlier copy of it, and look into who could write to its folder.</source>
        <translation>O log foi alterado fora deste programa. Compare a base de dados com uma cópia anterior e apure quem podia gravar na pasta dela.</translation>
    </message>
    <message>
        <source>The head of the log</source>
        <translation>O topo do log</translation>
    </message>
    <message>
        <source>Entry {number} of the log</source>
        <translation>Entrada {number} do log</translation>
    </message>
    <message>
        <source>Entry {number} of the log stood in another place.</source>
        <translation>A entrada {number} do log estava em outro lugar.</translation>
    </message>
    <message>
        <source>A reviewer</source>
        <translation>Um revisor</translation>
    </message>
    <message>
        <source>Entry {number} of the log was changed, or one before it was removed or added.</source>
        <translation>A entrada {number} do log foi alterada, ou uma anterior foi removida ou acrescentada.</translation>
    </message>
    <message>
        <source>Entry {number} of the log was changed.</source>
        <translation>A entrada {number} do log foi alterada.</translation>
    </message>
    <message>
        <source>Entry {number} of the log was replaced.</source>
        <translation>A entrada {number} do log foi substituída.</translation>
    </message>
    <message>
        <source>Entry {number} of the log is missing.</source>
        <translation>Falta a entrada {number} do log.</translation>
    </message>
    <message>
        <source>Entry {number} of the log was added.</source>
        <translation>A entrada {number} do log foi acrescentada.</translation>
    </message>
    <message>
        <source>See to the cause, then start the program again.</source>
        <translation>Resolva a causa e inicie o programa de novo.</translation>
    </message>
    <message>
        <source>Reviews can&apos;t be saved: their file was moved or removed while it was open.</source>
        <translation>Não é possível salvar revisões: o arquivo delas foi movido ou removido enquanto estava aberto.</translation>
    </message>
    <message>
        <source>Put it back, then try again; or start the program again to begin a new one.</source>
        <translation>Ponha-o de volta e tente de novo; ou reinicie o programa para começar um novo.</translation>
    </message>
    <message>
        <source>Ask for the file anew.</source>
        <translation>Peça o arquivo de novo.</translation>
    </message>
    <message>
        <source>Choose a file made with “clarus-desktop exam export” or the window&apos;s export of reviews.</source>
        <translation>Escolha um arquivo feito com “clarus-desktop exam export” ou pela exportação de revisões da janela.</translation>
    </message>
    <message>
        <source>it is cut off, or no JSON</source>
        <translation>está truncado ou não é JSON</translation>
    </message>
    <message>
        <source>it holds no exam</source>
        <translation>não contém exame</translation>
    </message>
    <message>
        <source>Update this program, then import the file again.</source>
        <translation>Atualize este programa e importe o arquivo de novo.</translation>
    </message>
    <message>
        <source>a newer version of this program wrote it</source>
        <translation>foi gravado por uma versão mais nova deste programa</translation>
    </message>
    <message>
        <source>it holds “{schema}” and not an exam</source>
        <translation>contém “{schema}” e não um exame</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>tal arquivo não existe</translation>
    </message>
    <message>
        <source>the system refused it</source>
        <translation>o sistema o recusou</translation>
    </message>
    <message>
        <source>it is larger than {limit} MB</source>
        <translation>é maior que {limit} MB</translation>
    </message>
    <message>
        <source>{value} is not JSON</source>
        <translation>{value} não é JSON</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be imported: {reason}.</source>
        <translation>Não é possível importar “{name}”: {reason}.</translation>
    </message>
    <message>
        <source>clips</source>
        <translation>clipes</translation>
    </message>
    <message>
        <source>in what it says of “{name}”, {reason}</source>
        <translation>no que diz de “{name}”, {reason}</translation>
    </message>
    <message>
        <source>version</source>
        <translation>versão</translation>
    </message>
    <message>
        <source>log&apos;s hash</source>
        <translation>hash do log</translation>
    </message>
    <message>
        <source>exam&apos;s id</source>
        <translation>id do exame</translation>
    </message>
    <message>
        <source>exam&apos;s name</source>
        <translation>nome do exame</translation>
    </message>
    <message>
        <source>it names one clip twice</source>
        <translation>indica um clipe duas vezes</translation>
    </message>
    <message>
        <source>clip&apos;s hash</source>
        <translation>hash do clipe</translation>
    </message>
    <message>
        <source>clip&apos;s name</source>
        <translation>nome do clipe</translation>
    </message>
    <message>
        <source>the clip&apos;s name “{name}” is none</source>
        <translation>o nome de clipe “{name}” não é válido</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t have that many frames or bytes</source>
        <translation>“{name}” não pode ter tantos quadros ou bytes</translation>
    </message>
    <message>
        <source>reviews</source>
        <translation>revisões</translation>
    </message>
    <message>
        <source>“{name}” has two reviews</source>
        <translation>“{name}” tem duas revisões</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>achados</translation>
    </message>
    <message>
        <source>measurements</source>
        <translation>medidas</translation>
    </message>
    <message>
        <source>finding&apos;s id</source>
        <translation>id do achado</translation>
    </message>
    <message>
        <source>a finding lies outside the clip&apos;s frames</source>
        <translation>um achado está fora dos quadros do clipe</translation>
    </message>
    <message>
        <source>measurement&apos;s id</source>
        <translation>id da medida</translation>
    </message>
    <message>
        <source>a measurement lies outside the clip&apos;s frames</source>
        <translation>uma medida está fora dos quadros do clipe</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>reviewer&apos;s name</source>
        <translation>nome do revisor</translation>
    </message>
    <message>
        <source>a time without its zone</source>
        <translation>uma hora sem o fuso</translation>
    </message>
    <message>
        <source>the {what} “{value}” is none</source>
        <translation>“{value}” não é válido como {what}</translation>
    </message>
    <message>
        <source>it holds {count} {what}, more than {most}</source>
        <translation>contém {count} {what}, mais que {most}</translation>
    </message>
    <message>
        <source>An exam</source>
        <translation>Um exame</translation>
    </message>
    <message>
        <source>“{name}” was not written: {reason}.</source>
        <translation>“{name}” não foi gravado: {reason}.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Escolha outro local.</translation>
    </message>
    <message>
        <source>Reviews can&apos;t be saved</source>
        <translation>Não é possível salvar revisões</translation>
    </message>
    <message>
        <source>Reviews can&apos;t be read</source>
        <translation>Não é possível ler revisões</translation>
    </message>
    <message>
        <source>What was saved before is still there.</source>
        <translation>O que foi salvo antes continua lá.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>o disco está cheio</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Libere espaço e tente de novo.</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>o disco acusa um erro</translation>
    </message>
    <message>
        <source>Check the disk and the space left on it, then try again.</source>
        <translation>Verifique o disco e o espaço restante e tente de novo.</translation>
    </message>
    <message>
        <source>their file can&apos;t be opened</source>
        <translation>o arquivo delas não pode ser aberto</translation>
    </message>
    <message>
        <source>Check the rights to the folder of the reviews.</source>
        <translation>Verifique as permissões da pasta das revisões.</translation>
    </message>
    <message>
        <source>another program is holding their file</source>
        <translation>o arquivo delas está em uso por outro programa</translation>
    </message>
    <message>
        <source>Close it, then try again.</source>
        <translation>Feche-o e tente de novo.</translation>
    </message>
    <message>
        <source>their file is laid out in another way than this program knows</source>
        <translation>o arquivo delas tem outra estrutura que não a conhecida por este programa</translation>
    </message>
    <message>
        <source>Look whether there is a newer version of this program, or an earlier copy of the file.</source>
        <translation>Veja se há uma versão mais nova deste programa ou uma cópia anterior do arquivo.</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>não há memória suficiente</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>Feche outros programas e tente de novo.</translation>
    </message>
    <message>
        <source>Nothing was changed. Keep a copy of the file, then put an earlier copy in its place, or move it away.</source>
        <translation>Nada foi alterado. Guarde uma cópia do arquivo e ponha no lugar uma cópia anterior, ou retire-o dali.</translation>
    </message>
    <message>
        <source>{what} ({reason}).</source>
        <translation>{what} ({reason}).</translation>
    </message>
    <message>
        <source>Check the disk and the rights to the folder of the reviews.</source>
        <translation>Verifique o disco e as permissões da pasta das revisões.</translation>
    </message>
    <message>
        <source>{what}: a name holds characters that can&apos;t be written.</source>
        <translation>{what}: um nome contém caracteres que não podem ser gravados.</translation>
    </message>
    <message>
        <source>Change the name.</source>
        <translation>Altere o nome.</translation>
    </message>
    <message>
        <source>{what}: the store was closed.</source>
        <translation>{what}: a base de dados foi fechada.</translation>
    </message>
    <message>
        <source>Start the program again.</source>
        <translation>Inicie o programa de novo.</translation>
    </message>
    <message>
        <source>The file of the reviews is damaged.</source>
        <translation>O arquivo das revisões está danificado.</translation>
    </message>
    <message>
        <source>{what}: the disk or the folder is read-only.</source>
        <translation>{what}: o disco ou a pasta é só de leitura.</translation>
    </message>
    <message>
        <source>{what}: {reason}.</source>
        <translation>{what}: {reason}.</translation>
    </message>
    <message>
        <source>{what} in the store can&apos;t be read: it was altered.</source>
        <translation>{what}: ilegível na base de dados, por ter sofrido alteração.</translation>
    </message>
    <message>
        <source>“{key}” is missing</source>
        <translation>falta “{key}”</translation>
    </message>
    <message>
        <source>a whole number from 0 is expected</source>
        <translation>esperava-se um número inteiro a partir de 0</translation>
    </message>
    <message>
        <source>a number is expected</source>
        <translation>esperava-se um número</translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation>esperava-se um objeto</translation>
    </message>
    <message>
        <source>{kind} is expected</source>
        <translation>esperava-se {kind}</translation>
    </message>
    <message>
        <source>{n} adjudication</source>
        <translation>{n} arbitragem</translation>
    </message>
    <message>
        <source>{n} adjudications</source>
        <translation>{n} arbitragens</translation>
    </message>
    <message>
        <source>Nothing in the file is new to the exam “{exam}”.</source>
        <translation>Nada no arquivo é novo para o exame “{exam}”.</translation>
    </message>
    <message>
        <source>{n} review</source>
        <translation>{n} revisão</translation>
    </message>
    <message>
        <source>{n} reviews</source>
        <translation>{n} revisões</translation>
    </message>
    <message>
        <source>{n} review beside what the same reviewer says here</source>
        <translation>{n} revisão ao lado do que o mesmo revisor diz aqui</translation>
    </message>
    <message>
        <source>{n} reviews beside what the same reviewer says here</source>
        <translation>{n} revisões ao lado do que o mesmo revisor diz aqui</translation>
    </message>
    <message>
        <source>no clip</source>
        <translation>sem clipe</translation>
    </message>
    <message>
        <source>Imported into the new exam “{exam}”: {counted}.</source>
        <translation>Importado para o novo exame “{exam}”: {counted}.</translation>
    </message>
    <message>
        <source>Imported into the exam “{exam}”: {counted}.</source>
        <translation>Importado para o exame “{exam}”: {counted}.</translation>
    </message>
    <message>
        <source>Left out, since the clip is adjudicated otherwise here: {left}.</source>
        <translation>Omitido, pois o clipe tem outra arbitragem aqui: {left}.</translation>
    </message>
    <message>
        <source>The file tells of frames outside the {frames} frames of “{name}”.</source>
        <translation>O arquivo fala de quadros fora dos {frames} quadros de “{name}”.</translation>
    </message>
    <message>
        <source>The layout of a scanner</source>
        <translation>O layout de um aparelho</translation>
    </message>
    <message>
        <source>Reviews can&apos;t be saved: they were opened to be looked at only.</source>
        <translation>Não é possível salvar revisões: foram abertas só para consulta.</translation>
    </message>
    <message>
        <source>Reviews can&apos;t be saved: a newer version of this program made the store.</source>
        <translation>Não é possível salvar revisões: uma versão mais nova deste programa criou a base de dados.</translation>
    </message>
    <message>
        <source>Update the program.</source>
        <translation>Atualize o programa.</translation>
    </message>
    <message>
        <source>Reviews can&apos;t be saved: another window has them open.</source>
        <translation>Não é possível salvar revisões: outra janela as mantém abertas.</translation>
    </message>
    <message>
        <source>Go on in the other window, or close it.</source>
        <translation>Continue na outra janela ou feche-a.</translation>
    </message>
    <message>
        <source>There are no reviews yet.</source>
        <translation>Ainda não há revisões.</translation>
    </message>
    <message>
        <source>They are kept from the first one on.</source>
        <translation>São guardadas a partir da primeira.</translation>
    </message>
    <message>
        <source>The file of the reviews was made by another program.</source>
        <translation>O arquivo das revisões foi criado por outro programa.</translation>
    </message>
    <message>
        <source>A place of a clip</source>
        <translation>Um local de um clipe</translation>
    </message>
    <message>
        <source>A review</source>
        <translation>Uma revisão</translation>
    </message>
    <message>
        <source>A clip&apos;s hash</source>
        <translation>O hash de um clipe</translation>
    </message>
    <message>
        <source>An adjudication</source>
        <translation>Uma arbitragem</translation>
    </message>
    <message>
        <source>A threshold</source>
        <translation>Um limiar</translation>
    </message>
    <message>
        <source>The {what} is not what entry {number} of the log says.</source>
        <translation>Não é o que diz a entrada {number} do log: {what}.</translation>
    </message>
    <message>
        <source>The store holds one {what} more than the log says.</source>
        <translation>A base de dados tem um item a mais que o log: {what}.</translation>
    </message>
    <message>
        <source>An index</source>
        <translation>Um índice</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>veredito</translation>
    </message>
    <message>
        <source>blind verdict</source>
        <translation>veredito às cegas</translation>
    </message>
    <message>
        <source>set of thresholds</source>
        <translation>conjunto de limiares</translation>
    </message>
    <message>
        <source>view of a clip</source>
        <translation>vista de um clipe</translation>
    </message>
    <message>
        <source>How a clip is looked at</source>
        <translation>A forma de ver um clipe</translation>
    </message>
    <message>
        <source>What is at hand shows: small consolidation</source>
        <translation>O item atual mostra: consolidação pequena</translation>
    </message>
    <message>
        <source>What is at hand shows: large consolidation</source>
        <translation>O item atual mostra: consolidação grande</translation>
    </message>
    <message>
        <source>What is at hand shows: B-lines</source>
        <translation>O item atual mostra: linhas B</translation>
    </message>
    <message>
        <source>What is at hand shows: pleural irregularity</source>
        <translation>O item atual mostra: irregularidade pleural</translation>
    </message>
    <message>
        <source>What is at hand shows: effusion</source>
        <translation>O item atual mostra: derrame pleural</translation>
    </message>
    <message>
        <source>What is at hand shows: air bronchogram</source>
        <translation>O item atual mostra: broncograma aéreo</translation>
    </message>
    <message>
        <source>What is at hand shows: other</source>
        <translation>O item atual mostra: outro</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Open a clip from a file</source>
        <translation>Abrir um clipe de um arquivo</translation>
    </message>
    <message>
        <source>Open folder as exam…</source>
        <translation>Abrir pasta como exame…</translation>
    </message>
    <message>
        <source>Open all clips of a folder as one exam, or an archive</source>
        <translation>Abrir todos os clipes de uma pasta como um exame, ou um acervo</translation>
    </message>
    <message>
        <source>Open the demo clip</source>
        <translation>Abrir o clipe de demonstração</translation>
    </message>
    <message>
        <source>Open the synthetic clip that comes along</source>
        <translation>Abrir o clipe sintético que acompanha o programa</translation>
    </message>
    <message>
        <source>Export report…</source>
        <translation>Exportar relatório…</translation>
    </message>
    <message>
        <source>Save the clip or exam shown as PDF, JSON or CSV</source>
        <translation>Salvar o clipe ou exame exibido como PDF, JSON ou CSV</translation>
    </message>
    <message>
        <source>Export DICOM, clip or film…</source>
        <translation>Exportar DICOM, clipe ou filme…</translation>
    </message>
    <message>
        <source>Save a report as DICOM object, or the clip or an annotated film without identity</source>
        <translation>Salvar um relatório como objeto DICOM, ou o clipe ou um filme anotado sem identidade</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Salvar imagem…</translation>
    </message>
    <message>
        <source>Save the frame shown, the tracks or M-mode as PNG</source>
        <translation>Salvar o quadro exibido, os traçados ou o modo M como PNG</translation>
    </message>
    <message>
        <source>Report template…</source>
        <translation>Cabeçalho de relatório…</translation>
    </message>
    <message>
        <source>Choose the institution&apos;s name and logo that stand on reports</source>
        <translation>Escolher o nome e o logotipo da instituição que constam nos relatórios</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Close the window and stop what is running</source>
        <translation>Fechar a janela e parar o que está em curso</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Take the last step back</source>
        <translation>Desfazer o último passo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Repetir o que foi desfeito</translation>
    </message>
    <message>
        <source>Edit the region…</source>
        <translation>Editar a região…</translation>
    </message>
    <message>
        <source>Draw the part of the frame that is ultrasound image and is analysed</source>
        <translation>Desenhar a parte do quadro que é imagem de ultrassom e é analisada</translation>
    </message>
    <message>
        <source>Set frame rate…</source>
        <translation>Definir taxa de quadros…</translation>
    </message>
    <message>
        <source>Say how fast a clip was recorded whose file doesn&apos;t tell</source>
        <translation>Indicar com que rapidez foi gravado um clipe cujo arquivo não o diz</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Configurações…</translation>
    </message>
    <message>
        <source>Choose how the program computes, plays, looks and speaks</source>
        <translation>Escolher como o programa calcula, reproduz, que aspecto e idioma tem</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Show the frame larger</source>
        <translation>Mostrar o quadro maior</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Reduzir</translation>
    </message>
    <message>
        <source>Show the frame smaller</source>
        <translation>Mostrar o quadro menor</translation>
    </message>
    <message>
        <source>Fit frame</source>
        <translation>Ajustar quadro</translation>
    </message>
    <message>
        <source>Show the frame as large as fits</source>
        <translation>Mostrar o quadro tão grande quanto couber</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Tamanho real</translation>
    </message>
    <message>
        <source>Show one frame pixel as one screen pixel</source>
        <translation>Mostrar um pixel do quadro como um pixel da tela</translation>
    </message>
    <message>
        <source>Show the whole frame</source>
        <translation>Mostrar o quadro inteiro</translation>
    </message>
    <message>
        <source>Show what lies outside the region too, dimmed</source>
        <translation>Mostrar também o que está fora da região, escurecido</translation>
    </message>
    <message>
        <source>Reset brightness and contrast</source>
        <translation>Restaurar brilho e contraste</translation>
    </message>
    <message>
        <source>Show the pixels as recorded again</source>
        <translation>Mostrar os pixels de novo como foram gravados</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Mapa de calor</translation>
    </message>
    <message>
        <source>Show over the frame what the model&apos;s value for it depends on, or the frame alone</source>
        <translation>Mostrar sobre o quadro de que depende o valor que o modelo lhe dá, ou só o quadro</translation>
    </message>
    <message>
        <source>Heat map of the other track</source>
        <translation>Mapa de calor do outro traçado</translation>
    </message>
    <message>
        <source>Change from probability to distance, or back</source>
        <translation>Passar de probabilidade para distância, ou voltar</translation>
    </message>
    <message>
        <source>Show the M-mode line over time, between the frame and the tracks</source>
        <translation>Mostrar a linha de modo M no tempo, entre o quadro e os traçados</translation>
    </message>
    <message>
        <source>Whole clip in plots</source>
        <translation>Clipe inteiro nos gráficos</translation>
    </message>
    <message>
        <source>Show the whole time range in the plots</source>
        <translation>Mostrar todo o intervalo de tempo nos gráficos</translation>
    </message>
    <message>
        <source>Flags and findings</source>
        <translation>Sinalizações e achados</translation>
    </message>
    <message>
        <source>Show or hide flags and findings</source>
        <translation>Mostrar ou ocultar sinalizações e achados</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredito</translation>
    </message>
    <message>
        <source>Show or hide the verdicts</source>
        <translation>Mostrar ou ocultar os vereditos</translation>
    </message>
    <message>
        <source>Show or hide model and device</source>
        <translation>Mostrar ou ocultar modelo e dispositivo</translation>
    </message>
    <message>
        <source>Show or hide what the file says</source>
        <translation>Mostrar ou ocultar o que diz o arquivo</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Parecidos</translation>
    </message>
    <message>
        <source>Show or hide the frames of the model&apos;s reference nearest to the frame shown</source>
        <translation>Mostrar ou ocultar os quadros da referência do modelo mais próximos do quadro exibido</translation>
    </message>
    <message>
        <source>Show or hide who did what to the review</source>
        <translation>Mostrar ou ocultar quem fez o quê na revisão</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barra de ferramentas</translation>
    </message>
    <message>
        <source>Show or hide the toolbar</source>
        <translation>Mostrar ou ocultar a barra de ferramentas</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>Restaurar layout</translation>
    </message>
    <message>
        <source>Put all panels back in place</source>
        <translation>Repor todos os painéis no lugar</translation>
    </message>
    <message>
        <source>Hide patient identity</source>
        <translation>Ocultar identidade do paciente</translation>
    </message>
    <message>
        <source>Show nothing in the window that tells who the patient is</source>
        <translation>Não mostrar na janela nada que diga quem é o paciente</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Tela cheia</translation>
    </message>
    <message>
        <source>Fill the screen with the window</source>
        <translation>Ocupar toda a tela com a janela</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Reprodução</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproduzir</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Reproduzir ou pausar</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Mais lento</translation>
    </message>
    <message>
        <source>Play at a lower speed</source>
        <translation>Reproduzir a menor velocidade</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Mais rápido</translation>
    </message>
    <message>
        <source>Play at a higher speed</source>
        <translation>Reproduzir a maior velocidade</translation>
    </message>
    <message>
        <source>Normal speed</source>
        <translation>Velocidade normal</translation>
    </message>
    <message>
        <source>Play at the clip&apos;s own speed</source>
        <translation>Reproduzir na velocidade do próprio clipe</translation>
    </message>
    <message>
        <source>Loop clip</source>
        <translation>Repetir clipe</translation>
    </message>
    <message>
        <source>Play the clip over and over</source>
        <translation>Reproduzir o clipe sem parar</translation>
    </message>
    <message>
        <source>Loop segment</source>
        <translation>Repetir segmento</translation>
    </message>
    <message>
        <source>Play the flagged segment at hand over and over</source>
        <translation>Reproduzir sem parar o segmento sinalizado atual</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>Primeiro quadro</translation>
    </message>
    <message>
        <source>Go to the first frame</source>
        <translation>Ir para o primeiro quadro</translation>
    </message>
    <message>
        <source>10 frames back</source>
        <translation>10 quadros atrás</translation>
    </message>
    <message>
        <source>Go 10 frames back</source>
        <translation>Voltar 10 quadros</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <translation>Quadro anterior</translation>
    </message>
    <message>
        <source>Go one frame back</source>
        <translation>Voltar um quadro</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>Próximo quadro</translation>
    </message>
    <message>
        <source>Go one frame on</source>
        <translation>Avançar um quadro</translation>
    </message>
    <message>
        <source>10 frames on</source>
        <translation>10 quadros adiante</translation>
    </message>
    <message>
        <source>Go 10 frames on</source>
        <translation>Avançar 10 quadros</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>Último quadro</translation>
    </message>
    <message>
        <source>Go to the last frame</source>
        <translation>Ir para o último quadro</translation>
    </message>
    <message>
        <source>Previous flag</source>
        <translation>Sinalização anterior</translation>
    </message>
    <message>
        <source>Go to the flag or finding before</source>
        <translation>Ir para a sinalização ou o achado anterior</translation>
    </message>
    <message>
        <source>Next flag</source>
        <translation>Próxima sinalização</translation>
    </message>
    <message>
        <source>Go to the next flag or finding</source>
        <translation>Ir para a próxima sinalização ou o próximo achado</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisão</translation>
    </message>
    <message>
        <source>Next to be judged</source>
        <translation>Próximo a julgar</translation>
    </message>
    <message>
        <source>Go to the next flag not yet judged</source>
        <translation>Ir para a próxima sinalização ainda não julgada</translation>
    </message>
    <message>
        <source>Previous to be judged</source>
        <translation>Anterior a julgar</translation>
    </message>
    <message>
        <source>Go to the flag before that is not yet judged</source>
        <translation>Ir para a sinalização anterior ainda não julgada</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Confirm what is at hand</source>
        <translation>Confirmar o item atual</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeitar</translation>
    </message>
    <message>
        <source>Reject what is at hand</source>
        <translation>Rejeitar o item atual</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Incerto</translation>
    </message>
    <message>
        <source>Leave open what is at hand: you are not sure</source>
        <translation>Deixar em aberto o item atual: não há certeza</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Write a note on what is at hand; from the frame also Enter</source>
        <translation>Escrever uma nota sobre o item atual; a partir do quadro, também Enter</translation>
    </message>
    <message>
        <source>Remove finding</source>
        <translation>Remover achado</translation>
    </message>
    <message>
        <source>Take the judgement at hand away</source>
        <translation>Retirar o julgamento atual</translation>
    </message>
    <message>
        <source>Mark frame</source>
        <translation>Marcar quadro</translation>
    </message>
    <message>
        <source>Mark the frame shown as a finding</source>
        <translation>Marcar o quadro exibido como achado</translation>
    </message>
    <message>
        <source>Set in point</source>
        <translation>Definir início</translation>
    </message>
    <message>
        <source>Begin a range at the frame shown</source>
        <translation>Iniciar um intervalo no quadro exibido</translation>
    </message>
    <message>
        <source>Set out point</source>
        <translation>Definir fim</translation>
    </message>
    <message>
        <source>End the range at the frame shown and mark it</source>
        <translation>Terminar o intervalo no quadro exibido e marcá-lo</translation>
    </message>
    <message>
        <source>Caliper</source>
        <translation>Cáliper</translation>
    </message>
    <message>
        <source>Measure a distance on the frame shown</source>
        <translation>Medir uma distância no quadro exibido</translation>
    </message>
    <message>
        <source>M-mode line</source>
        <translation>Linha de modo M</translation>
    </message>
    <message>
        <source>Draw a line to be followed through time</source>
        <translation>Desenhar uma linha a seguir ao longo do tempo</translation>
    </message>
    <message>
        <source>Set depth scale…</source>
        <translation>Escala de profundidade…</translation>
    </message>
    <message>
        <source>Say how large a pixel is, along the depth marks beside the image</source>
        <translation>Indicar o tamanho de um pixel pelas marcas de profundidade ao lado da imagem</translation>
    </message>
    <message>
        <source>Your verdict</source>
        <translation>Seu veredito</translation>
    </message>
    <message>
        <source>Go to the panel for your verdict on the clip</source>
        <translation>Ir para o painel do seu veredito sobre o clipe</translation>
    </message>
    <message>
        <source>Reviewer…</source>
        <translation>Revisor…</translation>
    </message>
    <message>
        <source>Say who reviews</source>
        <translation>Indicar quem revisa</translation>
    </message>
    <message>
        <source>Blind mode</source>
        <translation>Modo cego</translation>
    </message>
    <message>
        <source>Hide what the model says until you have given your verdict</source>
        <translation>Ocultar o que diz o modelo até que você tenha dado seu veredito</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Exame</translation>
    </message>
    <message>
        <source>Go from the clip to its exam, or back</source>
        <translation>Ir do clipe para o exame, ou voltar</translation>
    </message>
    <message>
        <source>Previous clip</source>
        <translation>Clipe anterior</translation>
    </message>
    <message>
        <source>Open the clip before in the exam</source>
        <translation>Abrir o clipe anterior do exame</translation>
    </message>
    <message>
        <source>Next clip</source>
        <translation>Próximo clipe</translation>
    </message>
    <message>
        <source>Open the next clip of the exam</source>
        <translation>Abrir o próximo clipe do exame</translation>
    </message>
    <message>
        <source>Analyse again</source>
        <translation>Analisar de novo</translation>
    </message>
    <message>
        <source>Run the model over the clip again</source>
        <translation>Aplicar o modelo de novo ao clipe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop opening or analysing</source>
        <translation>Parar de abrir ou analisar</translation>
    </message>
    <message>
        <source>Reset probability threshold</source>
        <translation>Restaurar limiar de probabilidade</translation>
    </message>
    <message>
        <source>Back to the model&apos;s probability threshold</source>
        <translation>Voltar ao limiar de probabilidade do modelo</translation>
    </message>
    <message>
        <source>Reset distance threshold</source>
        <translation>Restaurar limiar de distância</translation>
    </message>
    <message>
        <source>Back to the model&apos;s distance threshold</source>
        <translation>Voltar ao limiar de distância do modelo</translation>
    </message>
    <message>
        <source>Reset rule</source>
        <translation>Restaurar regra</translation>
    </message>
    <message>
        <source>Back to the model&apos;s rule for segments</source>
        <translation>Voltar à regra do modelo para segmentos</translation>
    </message>
    <message>
        <source>Model card…</source>
        <translation>Ficha do modelo…</translation>
    </message>
    <message>
        <source>Read where the model comes from</source>
        <translation>Ler de onde vem o modelo</translation>
    </message>
    <message>
        <source>Recalibrate…</source>
        <translation>Recalibrar…</translation>
    </message>
    <message>
        <source>Build a reference and a threshold from your own healthy clips</source>
        <translation>Construir uma referência e um limiar a partir dos seus próprios clipes saudáveis</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Atalhos de teclado…</translation>
    </message>
    <message>
        <source>See and change all shortcuts</source>
        <translation>Ver e alterar todos os atalhos</translation>
    </message>
    <message>
        <source>Welcome…</source>
        <translation>Boas-vindas…</translation>
    </message>
    <message>
        <source>Read again what this program is for and where things are kept</source>
        <translation>Reler para que serve este programa e onde as coisas são guardadas</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modelos…</translation>
    </message>
    <message>
        <source>Look at, check, import and remove models, and choose the default</source>
        <translation>Ver, verificar, importar e remover modelos e escolher o padrão</translation>
    </message>
    <message>
        <source>Self-test…</source>
        <translation>Autoteste…</translation>
    </message>
    <message>
        <source>Check that everything works on this computer</source>
        <translation>Verificar se tudo funciona neste computador</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Version and purpose of this program, and what it is made of</source>
        <translation>Versão e finalidade deste programa, e de que é feito</translation>
    </message>
    <message>
        <source>small consolidation positive</source>
        <translation>consolidação pequena: positivo</translation>
    </message>
    <message>
        <source>small consolidation not positive</source>
        <translation>consolidação pequena: não positivo</translation>
    </message>
    <message>
        <source>large consolidation positive</source>
        <translation>consolidação grande: positivo</translation>
    </message>
    <message>
        <source>large consolidation not positive</source>
        <translation>consolidação grande: não positivo</translation>
    </message>
    <message>
        <source>Kept analyses</source>
        <translation>Análises guardadas</translation>
    </message>
    <message>
        <source>Show an earlier analysis of this clip as it was</source>
        <translation>Mostrar uma análise anterior deste clipe como era</translation>
    </message>
    <message>
        <source>no verdict</source>
        <translation>sem veredito</translation>
    </message>
    <message>
        <source>Computed on {name} ({device}, {backend}, {precision})</source>
        <translation>Calculado em {name} ({device}, {backend}, {precision})</translation>
    </message>
    <message>
        <source>Compare reviewers…</source>
        <translation>Comparar revisores…</translation>
    </message>
    <message>
        <source>Set two reviewers&apos; verdicts side by side, and settle where they part</source>
        <translation>Pôr lado a lado os vereditos de dois revisores e arbitrar onde divergem</translation>
    </message>
    <message>
        <source>Close archive</source>
        <translation>Fechar acervo</translation>
    </message>
    <message>
        <source>Close the list; the archive and what was said of its clips are kept</source>
        <translation>Fechar a lista; o acervo e o que foi dito de seus clipes são mantidos</translation>
    </message>
    <message>
        <source>{n} hidden</source>
        <translation>ocultos: {n}</translation>
    </message>
    <message>
        <source>{n} can&apos;t be read</source>
        <translation>ilegíveis: {n}</translation>
    </message>
    <message>
        <source>{n} not found</source>
        <translation>não encontrados: {n}</translation>
    </message>
    <message>
        <source>Name of the archive</source>
        <translation>Nome do acervo</translation>
    </message>
    <message>
        <source>How the archive was made</source>
        <translation>Como o acervo foi criado</translation>
    </message>
    <message>
        <source>How far the review is</source>
        <translation>Progresso da revisão</translation>
    </message>
    <message>
        <source>{done} of {all} reviewed</source>
        <translation>{done} de {all} revisados</translation>
    </message>
    <message>
        <source>{n} flagged</source>
        <translation>sinalizados: {n}</translation>
    </message>
    <message>
        <source>Archive, analysed with {model} {version}; run of {date}.</source>
        <translation>Acervo, analisado com {model} {version}; execução de {date}.</translation>
    </message>
    <message>
        <source>It is not finished: what is there so far is listed. Open it again to see more.</source>
        <translation>Não está concluído: lista-se o que já existe. Abra-o de novo para ver mais.</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erro</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>informação</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Fechar mensagem</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fechar esta mensagem</translation>
    </message>
    <message>
        <source>“{name}” was opened with warnings</source>
        <translation>“{name}” foi aberto com avisos</translation>
    </message>
    <message>
        <source>The analysis failed</source>
        <translation>A análise falhou</translation>
    </message>
    <message>
        <source>Colours of the heat map: from {first} to {last}</source>
        <translation>Cores do mapa de calor: de {first} a {last}</translation>
    </message>
    <message>
        <source>Blind mode: what others say is hidden until you have given your verdict.</source>
        <translation>Modo cego: o que outros dizem fica oculto até que você tenha dado seu veredito.</translation>
    </message>
    <message>
        <source>First reviewer</source>
        <translation>Primeiro revisor</translation>
    </message>
    <message>
        <source>First of the two whose verdicts are compared</source>
        <translation>Primeiro dos dois cujos vereditos são comparados</translation>
    </message>
    <message>
        <source>Second reviewer</source>
        <translation>Segundo revisor</translation>
    </message>
    <message>
        <source>Second of the two whose verdicts are compared</source>
        <translation>Segundo dos dois cujos vereditos são comparados</translation>
    </message>
    <message>
        <source>There is no clip on which both have given a verdict.</source>
        <translation>Não há clipe sobre o qual ambos tenham dado veredito.</translation>
    </message>
    <message>
        <source>They agree on {agreed} of {n} clip ({share}).</source>
        <translation>Concordam em {agreed} de {n} clipe ({share}).</translation>
    </message>
    <message>
        <source>They agree on {agreed} of {n} clips ({share}).</source>
        <translation>Concordam em {agreed} de {n} clipes ({share}).</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa is not defined: both gave the same answer to every clip.</source>
        <translation>O kappa de Cohen não está definido: ambos deram a mesma resposta a todos os clipes.</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa is {kappa}: {share} of the way from what chance alone would bring to full agreement.</source>
        <translation>O kappa de Cohen é {kappa}: {share} do caminho entre o que só o acaso daria e a concordância total.</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa is {kappa}: less agreement than chance alone would bring.</source>
        <translation>O kappa de Cohen é {kappa}: menos concordância do que só o acaso daria.</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa is {kappa}: no more agreement than chance alone would bring.</source>
        <translation>O kappa de Cohen é {kappa}: não mais concordância do que só o acaso daria.</translation>
    </message>
    <message>
        <source>From {n} clip it is only a rough figure.</source>
        <translation>Com {n} clipe é apenas um valor aproximado.</translation>
    </message>
    <message>
        <source>From {n} clips it is only a rough figure.</source>
        <translation>Com {n} clipes é apenas um valor aproximado.</translation>
    </message>
    <message>
        <source>Compare reviewers</source>
        <translation>Comparar revisores</translation>
    </message>
    <message>
        <source>Only where they differ</source>
        <translation>Só onde divergem</translation>
    </message>
    <message>
        <source>List only the clips on which the two verdicts differ</source>
        <translation>Listar só os clipes em que os dois vereditos divergem</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Concordância</translation>
    </message>
    <message>
        <source>Choose two different reviewers.</source>
        <translation>Escolha dois revisores diferentes.</translation>
    </message>
    <message>
        <source>{n} clip hidden until you have judged.</source>
        <translation>{n} clipe oculto até que você tenha julgado.</translation>
    </message>
    <message>
        <source>{n} clips hidden until you have judged.</source>
        <translation>{n} clipes ocultos até que você tenha julgado.</translation>
    </message>
    <message>
        <source>Verdicts clip by clip</source>
        <translation>Vereditos clipe a clipe</translation>
    </message>
    <message>
        <source>and</source>
        <translation>e</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Clipe</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Concordam</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Arbitrado</translation>
    </message>
    <message>
        <source>≠ no</source>
        <translation>≠ não</translation>
    </message>
    <message>
        <source>Say who reviews first; then clips can be settled.</source>
        <translation>Indique antes quem revisa; então é possível arbitrar clipes.</translation>
    </message>
    <message>
        <source>{reviewer} is one of the two; only a third reviewer settles.</source>
        <translation>{reviewer} é um dos dois; só um terceiro revisor arbitra.</translation>
    </message>
    <message>
        <source>{verdict} (blind)</source>
        <translation>{verdict} (às cegas)</translation>
    </message>
    <message>
        <source>You review blind: what the model says of this clip stays hidden until you have said what you see yourself, so that its answer can&apos;t sway yours. Your first verdict is kept as it is; once it is given, tracks, flags and the model&apos;s verdict appear, and you may give another.</source>
        <translation>Você revisa às cegas: o que o modelo diz deste clipe fica oculto até que você tenha dito o que vê, para que a resposta dele não influencie a sua. Seu primeiro veredito é guardado como está; depois de dado, aparecem traçados, sinalizações e o veredito do modelo, e você pode dar outro.</translation>
    </message>
    <message>
        <source>The model&apos;s answers are hidden</source>
        <translation>As respostas do modelo estão ocultas</translation>
    </message>
    <message>
        <source>Give your verdict</source>
        <translation>Dar seu veredito</translation>
    </message>
    <message>
        <source>Go to the panel in which you say what you see</source>
        <translation>Ir para o painel em que se diz o que se vê</translation>
    </message>
    <message>
        <source>Drag along the depth marks beside the image, from one mark to another as far away as there is, and type how many centimetres lie between them. It holds for the whole frame, and for this clip alone.</source>
        <translation>Arraste ao longo das marcas de profundidade ao lado da imagem, de uma marca a outra o mais distante possível, e digite quantos centímetros há entre elas. Vale para o quadro inteiro e só para este clipe.</translation>
    </message>
    <message>
        <source>Depth scale</source>
        <translation>Escala de profundidade</translation>
    </message>
    <message>
        <source>How many?</source>
        <translation>Quantos?</translation>
    </message>
    <message>
        <source>Centimetres along the line drawn</source>
        <translation>Centímetros ao longo da linha desenhada</translation>
    </message>
    <message>
        <source>Centimetres between the two marks, up to {most}</source>
        <translation>Centímetros entre as duas marcas, até {most}</translation>
    </message>
    <message>
        <source>Remove scale</source>
        <translation>Remover escala</translation>
    </message>
    <message>
        <source>Forget the scale that was set for this clip</source>
        <translation>Esquecer a escala definida para este clipe</translation>
    </message>
    <message>
        <source>Leave the scale as it is (Esc)</source>
        <translation>Deixar a escala como está (Esc)</translation>
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
        <translation>Nada foi desenhado ainda.</translation>
    </message>
    <message>
        <source>Set before: {scale}.</source>
        <translation>Definida antes: {scale}.</translation>
    </message>
    <message>
        <source>Draw a longer line: at least {least} pixels.</source>
        <translation>Desenhe uma linha mais longa: ao menos {least} pixels.</translation>
    </message>
    <message>
        <source>{pixels} pixels are how many centimetres, up to {most}?</source>
        <translation>{pixels} pixels são quantos centímetros, até {most}?</translation>
    </message>
    <message>
        <source>{scale}: the whole frame would be {height} cm high.</source>
        <translation>{scale}: o quadro inteiro teria {height} cm de altura.</translation>
    </message>
    <message>
        <source>The file states {scale}; this is {difference}.</source>
        <translation>O arquivo indica {scale}; isto é {difference}.</translation>
    </message>
    <message>
        <source>About {program}</source>
        <translation>Sobre {program}</translation>
    </message>
    <message>
        <source>What it is made of is being listed.</source>
        <translation>A lista dos componentes está em preparação.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenças</translation>
    </message>
    <message>
        <source>Reviews lung-ultrasound clips of children beside the tracks of a model: the probability of a small consolidation for each frame, and each frame&apos;s distance to a reference without consolidation.</source>
        <translation>Para revisar clipes de ultrassom pulmonar de crianças junto aos traçados de um modelo: a probabilidade de uma consolidação pequena em cada quadro e a distância de cada quadro a uma referência sem consolidação.</translation>
    </message>
    <message>
        <source>A flag says that a value is at or above a threshold; what it means is for a clinician to judge.</source>
        <translation>Uma sinalização diz que um valor está no limiar ou acima; o que significa cabe a um clínico julgar.</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Arquitetura</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Traçados</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regra</translation>
    </message>
    <message>
        <source>Model card: {model}</source>
        <translation>Ficha do modelo: {model}</translation>
    </message>
    <message>
        <source>Open one clip, or review all clips of one study as an exam. Studies are kept apart, for they may be of different patients.</source>
        <translation>Abra um clipe ou revise todos os clipes de um estudo como exame. Os estudos ficam separados, pois podem ser de pacientes diferentes.</translation>
    </message>
    <message>
        <source>Choose a recording of “{name}”</source>
        <translation>Escolha uma gravação de “{name}”</translation>
    </message>
    <message>
        <source>Recordings by study and series</source>
        <translation>Gravações por estudo e série</translation>
    </message>
    <message>
        <source>&amp;Review study as exam</source>
        <translation>&amp;Revisar estudo como exame</translation>
    </message>
    <message>
        <source>Review all clips of the chosen study together</source>
        <translation>Revisar juntos todos os clipes do estudo escolhido</translation>
    </message>
    <message>
        <source>&amp;Open clip</source>
        <translation>&amp;Abrir clipe</translation>
    </message>
    <message>
        <source>Open the chosen clip for review (Enter)</source>
        <translation>Abrir o clipe escolhido para revisão (Enter)</translation>
    </message>
    <message>
        <source>{n} study</source>
        <translation>{n} estudo</translation>
    </message>
    <message>
        <source>{n} studies</source>
        <translation>{n} estudos</translation>
    </message>
    <message>
        <source>{clips} of {studies}</source>
        <translation>{clips} de {studies}</translation>
    </message>
    <message>
        <source>Study {number}</source>
        <translation>Estudo {number}</translation>
    </message>
    <message>
        <source>Drop to open this clip or exam folder</source>
        <translation>Solte para abrir este clipe ou esta pasta de exame</translation>
    </message>
    <message>
        <source>Lung ultrasound as DICOM, video (mp4, avi, mov, mpeg, …) or images; a folder of clips is an exam</source>
        <translation>Ultrassom pulmonar em DICOM, vídeo (mp4, avi, mov, mpeg, …) ou imagens; uma pasta de clipes é um exame</translation>
    </message>
    <message>
        <source>Recent clips</source>
        <translation>Clipes recentes</translation>
    </message>
    <message>
        <source>Recent exams</source>
        <translation>Exames recentes</translation>
    </message>
    <message>
        <source>Drop a clip or a folder here, or press {key}</source>
        <translation>Solte aqui um clipe ou uma pasta, ou pressione {key}</translation>
    </message>
    <message>
        <source>Drop a clip or a folder here</source>
        <translation>Solte aqui um clipe ou uma pasta</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Abrir {name}</translation>
    </message>
    <message>
        <source>Open recent clip {name}</source>
        <translation>Abrir clipe recente {name}</translation>
    </message>
    <message>
        <source>This is the first clip of the exam.</source>
        <translation>Este é o primeiro clipe do exame.</translation>
    </message>
    <message>
        <source>This is the last clip of the exam.</source>
        <translation>Este é o último clipe do exame.</translation>
    </message>
    <message>
        <source>This is the first clip of the archive.</source>
        <translation>Este é o primeiro clipe do acervo.</translation>
    </message>
    <message>
        <source>This is the last clip of the archive.</source>
        <translation>Este é o último clipe do acervo.</translation>
    </message>
    <message>
        <source>Drop a folder with the clips of one visit</source>
        <translation>Solte uma pasta com os clipes de uma visita</translation>
    </message>
    <message>
        <source>They become an exam: listed with their zones, kept, and analysed at “Analyse all”.</source>
        <translation>Eles formam um exame: listados com suas zonas, guardados e analisados com “Analisar todos”.</translation>
    </message>
    <message>
        <source>The folder of an archive is listed as it is, the most suspicious clip first.</source>
        <translation>A pasta de um acervo é listada como está, com o clipe mais suspeito primeiro.</translation>
    </message>
    <message>
        <source>Open a folder as an exam…</source>
        <translation>Abrir uma pasta como exame…</translation>
    </message>
    <message>
        <source>Choose the folder that holds the clips of one visit (Ctrl+Shift+O)</source>
        <translation>Escolher a pasta que contém os clipes de uma visita (Ctrl+Shift+O)</translation>
    </message>
    <message>
        <source>Analyse all</source>
        <translation>Analisar todos</translation>
    </message>
    <message>
        <source>Analyse every clip that is not analysed yet, in the background</source>
        <translation>Analisar em segundo plano todos os clipes ainda não analisados</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Hold the queue after the frames at hand, or go on with it</source>
        <translation>Parar a fila após os quadros em curso, ou continuá-la</translation>
    </message>
    <message>
        <source>Stop analysing; what is analysed stays</source>
        <translation>Parar de analisar; o que já foi analisado fica</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Save the exam&apos;s report, its reviews or a manifest for training</source>
        <translation>Salvar o relatório do exame, as revisões ou um manifesto para treino</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Take over a colleague&apos;s reviews of these clips</source>
        <translation>Incorporar as revisões de um colega sobre estes clipes</translation>
    </message>
    <message>
        <source>Close exam</source>
        <translation>Fechar exame</translation>
    </message>
    <message>
        <source>Close the exam; everything in it is kept</source>
        <translation>Fechar o exame; tudo nele é mantido</translation>
    </message>
    <message>
        <source>Name of the exam</source>
        <translation>Nome do exame</translation>
    </message>
    <message>
        <source>The name of the exam; type another to rename it</source>
        <translation>O nome do exame; digite outro para renomeá-lo</translation>
    </message>
    <message>
        <source>Scanning protocol</source>
        <translation>Protocolo de exame</translation>
    </message>
    <message>
        <source>Which places of the chest are scanned</source>
        <translation>Que locais do tórax são examinados</translation>
    </message>
    <message>
        <source>How far the exam is</source>
        <translation>Progresso do exame</translation>
    </message>
    <message>
        <source>Analysis of the exam</source>
        <translation>Análise do exame</translation>
    </message>
    <message>
        <source>{done} of {all} analysed</source>
        <translation>{done} de {all} analisados</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>{done} of {all} clips, paused</source>
        <translation>{done} de {all} clipes, em pausa</translation>
    </message>
    <message>
        <source>{done} of {all} clips</source>
        <translation>{done} de {all} clipes</translation>
    </message>
    <message>
        <source>Model: flagged</source>
        <translation>Modelo: sinalizado</translation>
    </message>
    <message>
        <source>not flagged</source>
        <translation>não sinalizado</translation>
    </message>
    <message>
        <source>no verdict yet</source>
        <translation>ainda sem veredito</translation>
    </message>
    <message>
        <source>You: present</source>
        <translation>Você: presente</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconhecida</translation>
    </message>
    <message>
        <source>File order</source>
        <translation>Ordem dos arquivos</translation>
    </message>
    <message>
        <source>Most suspicious first</source>
        <translation>Mais suspeitos primeiro</translation>
    </message>
    <message>
        <source>Filter by name, zone or state</source>
        <translation>Filtrar por nome, zona ou estado</translation>
    </message>
    <message>
        <source>Lists only the clips whose name, zone or state holds this text</source>
        <translation>Lista só os clipes cujo nome, zona ou estado contém este texto</translation>
    </message>
    <message>
        <source>No clip has “{wanted}” in its name, zone or state.</source>
        <translation>Nenhum clipe tem “{wanted}” no nome, na zona ou no estado.</translation>
    </message>
    <message>
        <source>This exam has no clips: none were found in its folder.</source>
        <translation>Este exame não tem clipes: nenhum foi encontrado na pasta.</translation>
    </message>
    <message>
        <source>Choose clips to open them or to set their zone</source>
        <translation>Escolha clipes para abri-los ou definir a zona</translation>
    </message>
    <message>
        <source>Filter by name, folder or state</source>
        <translation>Filtrar por nome, pasta ou estado</translation>
    </message>
    <message>
        <source>Lists only the clips whose name, folder or state holds this text</source>
        <translation>Lista só os clipes cujo nome, pasta ou estado contém este texto</translation>
    </message>
    <message>
        <source>No clip has “{wanted}” in its name, folder or state.</source>
        <translation>Nenhum clipe tem “{wanted}” no nome, na pasta ou no estado.</translation>
    </message>
    <message>
        <source>This archive has no clips yet.</source>
        <translation>Este acervo ainda não tem clipes.</translation>
    </message>
    <message>
        <source>Choose a clip to open it</source>
        <translation>Escolha um clipe para abri-lo</translation>
    </message>
    <message>
        <source>Filter clips</source>
        <translation>Filtrar clipes</translation>
    </message>
    <message>
        <source>Order of the clips</source>
        <translation>Ordem dos clipes</translation>
    </message>
    <message>
        <source>The order of the clips; a click on a column&apos;s head does the same</source>
        <translation>A ordem dos clipes; um clique no título de uma coluna faz o mesmo</translation>
    </message>
    <message>
        <source>Zone of the chosen clips</source>
        <translation>Zona dos clipes escolhidos</translation>
    </message>
    <message>
        <source>The zone of the chosen clips; dragging them onto the chest does the same</source>
        <translation>A zona dos clipes escolhidos; arrastá-los para o tórax faz o mesmo</translation>
    </message>
    <message>
        <source>Open clip</source>
        <translation>Abrir clipe</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordem</translation>
    </message>
    <message>
        <source>several</source>
        <translation>várias</translation>
    </message>
    <message>
        <source>{n} chosen</source>
        <translation>escolhidos: {n}</translation>
    </message>
    <message>
        <source>Find clips…</source>
        <translation>Localizar clipes…</translation>
    </message>
    <message>
        <source>The clip&apos;s middle frame; sorts by the order of the files</source>
        <translation>O quadro do meio do clipe; ordena pela ordem dos arquivos</translation>
    </message>
    <message>
        <source>Where on the chest it was recorded</source>
        <translation>Em que parte do tórax foi gravado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nome do arquivo</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>How long it is</source>
        <translation>Quanto dura</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilidade</translation>
    </message>
    <message>
        <source>The model&apos;s verdict by the probability track: small consolidation</source>
        <translation>O veredito do modelo pelo traçado de probabilidade: consolidação pequena</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distância</translation>
    </message>
    <message>
        <source>The model&apos;s verdict by the distance track: large consolidation</source>
        <translation>O veredito do modelo pelo traçado de distância: consolidação grande</translation>
    </message>
    <message>
        <source>The verdict of the one who reviews now</source>
        <translation>O veredito de quem revisa agora</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Diverge</translation>
    </message>
    <message>
        <source>Where your verdict and the model&apos;s part</source>
        <translation>Onde seu veredito e o do modelo divergem</translation>
    </message>
    <message>
        <source>Suspicion</source>
        <translation>Suspeita</translation>
    </message>
    <message>
        <source>How far the model&apos;s scores lie above their thresholds</source>
        <translation>Quanto as pontuações do modelo superam os limiares</translation>
    </message>
    <message>
        <source>{tip}. Click to sort.</source>
        <translation>{tip}. Clique para ordenar.</translation>
    </message>
    <message>
        <source>≠ model</source>
        <translation>≠ modelo</translation>
    </message>
    <message>
        <source>{name} (under review)</source>
        <translation>{name} (em revisão)</translation>
    </message>
    <message>
        <source>The protocol has no zone {code}.</source>
        <translation>O protocolo não tem a zona {code}.</translation>
    </message>
    <message>
        <source>The zone is not known.</source>
        <translation>A zona é desconhecida.</translation>
    </message>
    <message>
        <source>Look for the lost clips in another folder</source>
        <translation>Procurar os clipes perdidos em outra pasta</translation>
    </message>
    <message>
        <source>Open a folder as an exam</source>
        <translation>Abrir uma pasta como exame</translation>
    </message>
    <message>
        <source>Find clips</source>
        <translation>Localizar clipes</translation>
    </message>
    <message>
        <source>{n} clip is not where it was.</source>
        <translation>{n} clipe não está onde estava.</translation>
    </message>
    <message>
        <source>{n} clips are not where they were.</source>
        <translation>{n} clipes não estão onde estavam.</translation>
    </message>
    <message>
        <source>Verdict that settles the clip</source>
        <translation>Veredito que arbitra o clipe</translation>
    </message>
    <message>
        <source>What holds for the chosen clip</source>
        <translation>O que vale para o clipe escolhido</translation>
    </message>
    <message>
        <source>Choose a verdict</source>
        <translation>Escolha um veredito</translation>
    </message>
    <message>
        <source>Note on how the clip is settled</source>
        <translation>Nota sobre a arbitragem do clipe</translation>
    </message>
    <message>
        <source>Why it is settled like this</source>
        <translation>Por que é arbitrado assim</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Arbitrar</translation>
    </message>
    <message>
        <source>Save this verdict as the one that holds; both reviewers&apos; own are kept</source>
        <translation>Salvar este veredito como o que vale; os dos dois revisores são mantidos</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Leave the chosen clip unsettled again</source>
        <translation>Deixar o clipe escolhido de novo sem arbitragem</translation>
    </message>
    <message>
        <source>Settle as a third reviewer:</source>
        <translation>Arbitrar como terceiro revisor:</translation>
    </message>
    <message>
        <source>Summary, model</source>
        <translation>Resumo, modelo</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Você</translation>
    </message>
    <message>
        <source>Summary, you</source>
        <translation>Resumo, você</translation>
    </message>
    <message>
        <source>Summary, differs</source>
        <translation>Resumo, divergências</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonas</translation>
    </message>
    <message>
        <source>Summary, zones</source>
        <translation>Resumo, zonas</translation>
    </message>
    <message>
        <source>probability {n}</source>
        <translation>probabilidade {n}</translation>
    </message>
    <message>
        <source>distance {n}</source>
        <translation>distância {n}</translation>
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
        <translation>{filled} de {all} têm um clipe.</translation>
    </message>
    <message>
        <source>Missing: {zones}.</source>
        <translation>Faltam: {zones}.</translation>
    </message>
    <message>
        <source>{n} clip is in none of them.</source>
        <translation>{n} clipe não está em nenhuma delas.</translation>
    </message>
    <message>
        <source>{n} clips are in none of them.</source>
        <translation>{n} clipes não estão em nenhuma delas.</translation>
    </message>
    <message>
        <source>{flagged} of {n} analysed clip flagged ({by_track}).</source>
        <translation>{flagged} de {n} clipe analisado sinalizado ({by_track}).</translation>
    </message>
    <message>
        <source>{flagged} of {n} analysed clips flagged ({by_track}).</source>
        <translation>{flagged} de {n} clipes analisados sinalizados ({by_track}).</translation>
    </message>
    <message>
        <source>{n} clip has no assessable frame.</source>
        <translation>{n} clipe não tem quadro avaliável.</translation>
    </message>
    <message>
        <source>{n} clips have no assessable frame.</source>
        <translation>{n} clipes não têm quadro avaliável.</translation>
    </message>
    <message>
        <source>Hidden for {n} clip until you have judged.</source>
        <translation>Oculto em {n} clipe até que você tenha julgado.</translation>
    </message>
    <message>
        <source>Hidden for {n} clips until you have judged.</source>
        <translation>Oculto em {n} clipes até que você tenha julgado.</translation>
    </message>
    <message>
        <source>Nothing is analysed yet.</source>
        <translation>Nada foi analisado ainda.</translation>
    </message>
    <message>
        <source>{n} not judged</source>
        <translation>não julgado: {n}</translation>
    </message>
    <message>
        <source>{n} clip: {names}.</source>
        <translation>{n} clipe: {names}.</translation>
    </message>
    <message>
        <source>{n} clips: {names}.</source>
        <translation>{n} clipes: {names}.</translation>
    </message>
    <message>
        <source>No clip has both verdicts yet.</source>
        <translation>Nenhum clipe tem ainda os dois vereditos.</translation>
    </message>
    <message>
        <source>Nowhere, of {n} clip with both verdicts.</source>
        <translation>Em nenhum, de {n} clipe com os dois vereditos.</translation>
    </message>
    <message>
        <source>Nowhere, of {n} clips with both verdicts.</source>
        <translation>Em nenhum, de {n} clipes com os dois vereditos.</translation>
    </message>
    <message>
        <source>Clips of the exam</source>
        <translation>Clipes do exame</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
    <message>
        <source>Blind mode: the model&apos;s answer is hidden until you have given your verdict.</source>
        <translation>Modo cego: a resposta do modelo fica oculta até que você tenha dado seu veredito.</translation>
    </message>
    <message>
        <source>It is no longer where it was. “Find clips…” looks for it in another folder.</source>
        <translation>Já não está onde estava. “Localizar clipes…” procura-o em outra pasta.</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>sinalizado</translation>
    </message>
    <message>
        <source>{track}: no verdict of the model</source>
        <translation>{track}: sem veredito do modelo</translation>
    </message>
    <message>
        <source>{score} · {n} over</source>
        <translation>{score} · {n} acima</translation>
    </message>
    <message>
        <source>analysing {percent}%</source>
        <translation>em análise, {percent}%</translation>
    </message>
    <message>
        <source>{done} of {n} frame analysed</source>
        <translation>{done} de {n} quadro analisado</translation>
    </message>
    <message>
        <source>{done} of {n} frames analysed</source>
        <translation>{done} de {n} quadros analisados</translation>
    </message>
    <message>
        <source>also {names}</source>
        <translation>também {names}</translation>
    </message>
    <message>
        <source>model {verdict}</source>
        <translation>modelo: {verdict}</translation>
    </message>
    <message>
        <source>your verdict {verdict}</source>
        <translation>seu veredito: {verdict}</translation>
    </message>
    <message>
        <source>You have given no verdict on this clip yet.</source>
        <translation>Você ainda não deu veredito sobre este clipe.</translation>
    </message>
    <message>
        <source>Settled by {reviewer}: {verdict}</source>
        <translation>Arbitrado por {reviewer}: {verdict}</translation>
    </message>
    <message>
        <source>{what}: no answer, for no frame is assessable</source>
        <translation>{what}: sem resposta, pois nenhum quadro é avaliável</translation>
    </message>
    <message>
        <source>{what}: flagged</source>
        <translation>{what}: sinalizado</translation>
    </message>
    <message>
        <source>{what}: not flagged</source>
        <translation>{what}: não sinalizado</translation>
    </message>
    <message>
        <source>({n} frame not assessable)</source>
        <translation>({n} quadro não avaliável)</translation>
    </message>
    <message>
        <source>({n} frames not assessable)</source>
        <translation>({n} quadros não avaliáveis)</translation>
    </message>
    <message>
        <source>Score {score}, threshold {threshold}, longest run {n} frame</source>
        <translation>Pontuação {score}, limiar {threshold}, maior sequência: {n} quadro</translation>
    </message>
    <message>
        <source>Score {score}, threshold {threshold}, longest run {n} frames</source>
        <translation>Pontuação {score}, limiar {threshold}, maior sequência: {n} quadros</translation>
    </message>
    <message>
        <source>Rule: {rule}</source>
        <translation>Regra: {rule}</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Frente</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Dorso</translation>
    </message>
    <message>
        <source>Zone map</source>
        <translation>Mapa de zonas</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>PDF report</source>
        <translation>Relatório PDF</translation>
    </message>
    <message>
        <source>Analysis as JSON</source>
        <translation>Análise em JSON</translation>
    </message>
    <message>
        <source>Values per frame as CSV</source>
        <translation>Valores por quadro em CSV</translation>
    </message>
    <message>
        <source>Exam report as PDF</source>
        <translation>Relatório do exame em PDF</translation>
    </message>
    <message>
        <source>Reviews for colleagues as JSON</source>
        <translation>Revisões para colegas em JSON</translation>
    </message>
    <message>
        <source>Manifest for training as CSV</source>
        <translation>Manifesto para treino em CSV</translation>
    </message>
    <message>
        <source>DICOM object</source>
        <translation>Objeto DICOM</translation>
    </message>
    <message>
        <source>MP4 video</source>
        <translation>Vídeo MP4</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Imagem PNG</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clipes</translation>
    </message>
    <message>
        <source>All files, also DICOM without an ending</source>
        <translation>Todos os arquivos, também DICOM sem extensão</translation>
    </message>
    <message>
        <source>Open a clip</source>
        <translation>Abrir um clipe</translation>
    </message>
    <message>
        <source>Import reviews</source>
        <translation>Importar revisões</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos os arquivos</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Probability segment</source>
        <translation>Segmento de probabilidade</translation>
    </message>
    <message>
        <source>Distance segment</source>
        <translation>Segmento de distância</translation>
    </message>
    <message>
        <source>No segment or finding holds this frame.</source>
        <translation>Nenhum segmento ou achado contém este quadro.</translation>
    </message>
    <message>
        <source>Flags are hidden until you have given your verdict.</source>
        <translation>As sinalizações ficam ocultas até que você tenha dado seu veredito.</translation>
    </message>
    <message>
        <source>Kind of finding</source>
        <translation>Tipo de achado</translation>
    </message>
    <message>
        <source>What is seen; choosing confirms a segment that was not judged</source>
        <translation>O que se vê; escolher confirma um segmento ainda não julgado</translation>
    </message>
    <message>
        <source>Note on the finding</source>
        <translation>Nota sobre o achado</translation>
    </message>
    <message>
        <source>Saved on Enter; Esc takes back what you typed</source>
        <translation>Salva com Enter; Esc desfaz o que foi digitado</translation>
    </message>
    <message>
        <source>First frame of the finding</source>
        <translation>Primeiro quadro do achado</translation>
    </message>
    <message>
        <source>First frame of the finding, counted from 1</source>
        <translation>Primeiro quadro do achado, contado a partir de 1</translation>
    </message>
    <message>
        <source>Last frame of the finding</source>
        <translation>Último quadro do achado</translation>
    </message>
    <message>
        <source>Last frame of the finding, counted from 1</source>
        <translation>Último quadro do achado, contado a partir de 1</translation>
    </message>
    <message>
        <source>No kind</source>
        <translation>Sem tipo</translation>
    </message>
    <message>
        <source>Nothing at hand</source>
        <translation>Nenhum item atual</translation>
    </message>
    <message>
        <source>judged as {frames}</source>
        <translation>julgado como {frames}</translation>
    </message>
    <message>
        <source>To be judged</source>
        <translation>A julgar</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Achados</translation>
    </message>
    <message>
        <source>Filter of the list</source>
        <translation>Filtro da lista</translation>
    </message>
    <message>
        <source>What is listed, and gone to from flag to flag</source>
        <translation>O que é listado e percorrido de sinalização em sinalização</translation>
    </message>
    <message>
        <source>Flagged segments judged</source>
        <translation>Segmentos sinalizados julgados</translation>
    </message>
    <message>
        <source>Flagged segments and findings</source>
        <translation>Segmentos sinalizados e achados</translation>
    </message>
    <message>
        <source>{n} of {all} judged</source>
        <translation>{n} de {all} julgados</translation>
    </message>
    <message>
        <source>Open a clip to see its flagged segments.</source>
        <translation>Abra um clipe para ver os segmentos sinalizados.</translation>
    </message>
    <message>
        <source>Nothing is judged or marked yet. Judge a segment, or mark frames by hand.</source>
        <translation>Nada foi julgado ou marcado ainda. Julgue um segmento ou marque quadros à mão.</translation>
    </message>
    <message>
        <source>All segments are judged.</source>
        <translation>Todos os segmentos foram julgados.</translation>
    </message>
    <message>
        <source>The model does not give this track.</source>
        <translation>O modelo não fornece este traçado.</translation>
    </message>
    <message>
        <source>No segment is flagged so far.</source>
        <translation>Nenhum segmento sinalizado até agora.</translation>
    </message>
    <message>
        <source>No frame of this clip is assessable.</source>
        <translation>Nenhum quadro deste clipe é avaliável.</translation>
    </message>
    <message>
        <source>No segment is flagged at these thresholds and this rule.</source>
        <translation>Nenhum segmento é sinalizado com estes limiares e esta regra.</translation>
    </message>
    <message>
        <source>Peak: the highest value in these frames, P of the probability track and D of the distance track</source>
        <translation>Pico: o maior valor nestes quadros, P do traçado de probabilidade e D do traçado de distância</translation>
    </message>
    <message>
        <source>Marked by hand</source>
        <translation>Marcado à mão</translation>
    </message>
    <message>
        <source>Judged before</source>
        <translation>Julgado antes</translation>
    </message>
    <message>
        <source>peak P {probability}, D {distance}</source>
        <translation>pico P {probability}, D {distance}</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Quadro</translation>
    </message>
    <message>
        <source>Wheel: zoom at the cursor. Drag: move. Double click: fit.</source>
        <translation>Roda: zoom no cursor. Arrastar: mover. Clique duplo: ajustar.</translation>
    </message>
    <message>
        <source>Frames are missing here</source>
        <translation>Faltam quadros aqui</translation>
    </message>
    <message>
        <source>{n} frame is missing here</source>
        <translation>Falta {n} quadro aqui</translation>
    </message>
    <message>
        <source>{n} frames are missing here</source>
        <translation>Faltam {n} quadros aqui</translation>
    </message>
    <message>
        <source>DICOM structured report</source>
        <translation>Relatório estruturado DICOM</translation>
    </message>
    <message>
        <source>PDF report as DICOM object</source>
        <translation>Relatório PDF como objeto DICOM</translation>
    </message>
    <message>
        <source>Clip without identity</source>
        <translation>Clipe sem identidade</translation>
    </message>
    <message>
        <source>Annotated film</source>
        <translation>Filme anotado</translation>
    </message>
    <message>
        <source>Verdicts, segments and findings as coded values that point at frames of the clip (TID 1500).</source>
        <translation>Vereditos, segmentos e achados como valores codificados que apontam para quadros do clipe (TID 1500).</translation>
    </message>
    <message>
        <source>The report as it is printed, for archives that take DICOM alone.</source>
        <translation>O relatório como é impresso, para sistemas de arquivamento que só aceitam DICOM.</translation>
    </message>
    <message>
        <source>The frames in a new file under a name that tells nobody.</source>
        <translation>Os quadros em um novo arquivo, com um nome que não identifica ninguém.</translation>
    </message>
    <message>
        <source>An MP4 video of the frames with tracks and flags below, under a name that tells nobody.</source>
        <translation>Um vídeo MP4 dos quadros com traçados e sinalizações abaixo, com um nome que não identifica ninguém.</translation>
    </message>
    <message>
        <source>This clip is no DICOM object that a structured report could point at.</source>
        <translation>Este clipe não é um objeto DICOM para o qual um relatório estruturado possa apontar.</translation>
    </message>
    <message>
        <source>Nothing of this clip has been analysed yet, or its answers are hidden.</source>
        <translation>Nada deste clipe foi analisado ainda, ou as respostas estão ocultas.</translation>
    </message>
    <message>
        <source>With the patient&apos;s identity, as part of the patient&apos;s study</source>
        <translation>Com a identidade do paciente, como parte do estudo do paciente</translation>
    </message>
    <message>
        <source>Otherwise a pseudonym and a study of its own, as a clip without identity has them</source>
        <translation>Senão, um pseudônimo e um estudo próprio, como em um clipe sem identidade</translation>
    </message>
    <message>
        <source>With the heat map of the probability beside each frame</source>
        <translation>Com o mapa de calor da probabilidade ao lado de cada quadro</translation>
    </message>
    <message>
        <source>With the heat map of the distance beside each frame</source>
        <translation>Com o mapa de calor da distância ao lado de cada quadro</translation>
    </message>
    <message>
        <source>With the heat map of the values beside each frame</source>
        <translation>Com o mapa de calor dos valores ao lado de cada quadro</translation>
    </message>
    <message>
        <source>The file gets a pseudonym. Notes are written as they were typed, less what the clip&apos;s file tells of the patient.</source>
        <translation>O arquivo recebe um pseudônimo. As notas são escritas como foram digitadas, menos o que o arquivo do clipe diz do paciente.</translation>
    </message>
    <message>
        <source>Export DICOM, clip or film</source>
        <translation>Exportar DICOM, clipe ou filme</translation>
    </message>
    <message>
        <source>What is to be handed on?</source>
        <translation>O que deve ser repassado?</translation>
    </message>
    <message>
        <source>Signed by you</source>
        <translation>Assinado por você</translation>
    </message>
    <message>
        <source>Signed by you, once you have reviewed the clip</source>
        <translation>Assinado por você, depois de ter revisado o clipe</translation>
    </message>
    <message>
        <source>A report says that you signed it; otherwise that it is a draft</source>
        <translation>Um relatório diz que você o assinou; senão, que é um rascunho</translation>
    </message>
    <message>
        <source>In an annotated film; each heat map has to be computed, which takes a while</source>
        <translation>Em um filme anotado; cada mapa de calor tem de ser calculado, o que demora</translation>
    </message>
    <message>
        <source>What the file tells</source>
        <translation>O que o arquivo revela</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Salvar como…</translation>
    </message>
    <message>
        <source>Choose a name and a folder</source>
        <translation>Escolher um nome e uma pasta</translation>
    </message>
    <message>
        <source>The file tells who the patient is: name, number, date of birth, study.</source>
        <translation>O arquivo revela quem é o paciente: nome, número, data de nascimento, estudo.</translation>
    </message>
    <message>
        <source>Its pictures are frames.</source>
        <translation>As imagens são quadros.</translation>
    </message>
    <message>
        <source>The file says that no text is part of its frames.</source>
        <translation>O arquivo diz que não há texto nos quadros.</translation>
    </message>
    <message>
        <source>The file says that text is part of its frames: look at them first.</source>
        <translation>O arquivo diz que há texto nos quadros: veja-os antes.</translation>
    </message>
    <message>
        <source>Nobody knows whether text is part of the image: look at the frames first.</source>
        <translation>Não se sabe se há texto na imagem: veja os quadros antes.</translation>
    </message>
    <message>
        <source>What lies outside the region becomes black.</source>
        <translation>O que está fora da região fica preto.</translation>
    </message>
    <message>
        <source>Nothing is blanked.</source>
        <translation>Nada é apagado.</translation>
    </message>
    <message>
        <source>Nothing is blanked: names and dates in the frames stay.</source>
        <translation>Nada é apagado: nomes e datas nos quadros ficam.</translation>
    </message>
    <message>
        <source>Distances of healthy frames</source>
        <translation>Distâncias de quadros saudáveis</translation>
    </message>
    <message>
        <source>Bars: frames. Triangles: the score of each clip. Line: the threshold.</source>
        <translation>Barras: quadros. Triângulos: a pontuação de cada clipe. Linha: o limiar.</translation>
    </message>
    <message>
        <source>Distance to the other patients&apos; frames</source>
        <translation>Distância aos quadros dos outros pacientes</translation>
    </message>
    <message>
        <source>% of frames</source>
        <translation>% dos quadros</translation>
    </message>
    <message>
        <source>Target specificity</source>
        <translation>Especificidade visada</translation>
    </message>
    <message>
        <source>Target specificity in percent</source>
        <translation>Especificidade visada, em %</translation>
    </message>
    <message>
        <source>Share of healthy clips that shall not be flagged</source>
        <translation>Parcela de clipes saudáveis que não deve ser sinalizada</translation>
    </message>
    <message>
        <source>Healthy frames, each clip measured against the clips of the other patients</source>
        <translation>Quadros saudáveis, cada clipe medido em relação aos clipes dos outros pacientes</translation>
    </message>
    <message>
        <source>Threshold {threshold}: {passed} of {n} clip without consolidation are not flagged ({share}).</source>
        <translation>Limiar {threshold}: {passed} de {n} clipe sem consolidação não é sinalizado ({share}).</translation>
    </message>
    <message>
        <source>Threshold {threshold}: {passed} of {n} clips without consolidation are not flagged ({share}).</source>
        <translation>Limiar {threshold}: {passed} de {n} clipes sem consolidação não são sinalizados ({share}).</translation>
    </message>
    <message>
        <source>Each place has the colour of the value that the model would give if the whole frame looked as it does there; values that are usual have no colour. This shows what the network&apos;s answer depends on, not where disease is, and only roughly where: a network sees few places, and each takes in much of what is around it. The colours mean the same for all frames and clips of this model.</source>
        <translation>Cada lugar tem a cor do valor que o modelo daria se o quadro inteiro tivesse o aspecto que tem ali; valores habituais não têm cor. Isso mostra de que depende a resposta da rede, não onde há doença, e só de forma aproximada: uma rede vê poucos lugares, e cada um abrange muito do que o rodeia. As cores significam o mesmo em todos os quadros e clipes deste modelo.</translation>
    </message>
    <message>
        <source>being computed…</source>
        <translation>em cálculo…</translation>
    </message>
    <message>
        <source>cosine distance</source>
        <translation>distância de cosseno</translation>
    </message>
    <message>
        <source>No heat map: this model has no classifier head.</source>
        <translation>Sem mapa de calor: este modelo não tem classificador.</translation>
    </message>
    <message>
        <source>No heat map: this model has no reference.</source>
        <translation>Sem mapa de calor: este modelo não tem referência.</translation>
    </message>
    <message>
        <source>Track of the heat map</source>
        <translation>Traçado do mapa de calor</translation>
    </message>
    <message>
        <source>Opacity of the heat map</source>
        <translation>Opacidade do mapa de calor</translation>
    </message>
    <message>
        <source>How much of the frame the heat map covers; H shows the frame alone</source>
        <translation>Quanto do quadro o mapa de calor cobre; H mostra só o quadro</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacidade</translation>
    </message>
    <message>
        <source>No heat map. {reason}</source>
        <translation>Sem mapa de calor. {reason}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>first</source>
        <translation>primeiro</translation>
    </message>
    <message>
        <source>last</source>
        <translation>último</translation>
    </message>
    <message>
        <source>frame</source>
        <translation>quadro</translation>
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
        <translation>julgamento</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>resposta</translation>
    </message>
    <message>
        <source>extent</source>
        <translation>extensão</translation>
    </message>
    <message>
        <source>start</source>
        <translation>início</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fim</translation>
    </message>
    <message>
        <source>min run</source>
        <translation>sequência mín.</translation>
    </message>
    <message>
        <source>max gap</source>
        <translation>lacuna máx.</translation>
    </message>
    <message>
        <source>region</source>
        <translation>região</translation>
    </message>
    <message>
        <source>outline</source>
        <translation>contorno</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>origem</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>inteiro</translation>
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
        <translation>nome</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>pasta</translation>
    </message>
    <message>
        <source>created</source>
        <translation>criado</translation>
    </message>
    <message>
        <source>protocol</source>
        <translation>protocolo</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes e depois</translation>
    </message>
    <message>
        <source>Choose an entry to see what stood there before and after.</source>
        <translation>Escolha uma entrada para ver o que havia antes e depois.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>frame {n}</source>
        <translation>quadro {n}</translation>
    </message>
    <message>
        <source>{n} entries</source>
        <translation>{n} entradas</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Um arquivo</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Outro endereço</translation>
    </message>
    <message>
        <source>A checkpoint of the layout that CLARUS published becomes a model of your own. Only its numbers are read; a file that would run code is refused.</source>
        <translation>Um checkpoint com a estrutura publicada pelo CLARUS torna-se um modelo seu. Só os números dele são lidos; um arquivo que executaria código é recusado.</translation>
    </message>
    <message>
        <source>The file stays as it is; nothing is fetched.</source>
        <translation>O arquivo fica como está; nada é obtido.</translation>
    </message>
    <message>
        <source>When you press Fetch, the file is asked for at this address, over the network. No clip and nothing about you or a patient is sent. Its SHA-256 is shown and remembered, and another file at the same address is refused from then on.</source>
        <translation>Ao pressionar Obter, o arquivo é pedido a este endereço, pela rede. Nenhum clipe e nada sobre você ou um paciente é enviado. O SHA-256 dele é mostrado e memorizado, e outro arquivo no mesmo endereço é recusado daí em diante.</translation>
    </message>
    <message>
        <source>What has been fetched is kept: fetch it again to go on from there.</source>
        <translation>O que foi obtido é mantido: obtenha de novo para continuar daí.</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>Importar um modelo</translation>
    </message>
    <message>
        <source>Where the checkpoint comes from</source>
        <translation>De onde vem o checkpoint</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Procurar…</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Escolher o arquivo</translation>
    </message>
    <message>
        <source>Letters, digits, dots, hyphens and underscores; reports carry this name</source>
        <translation>Letras, algarismos, pontos, hifens e sublinhados; os relatórios trazem este nome</translation>
    </message>
    <message>
        <source>How much has been fetched</source>
        <translation>Quanto já foi obtido</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>O que foi feito</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>P&amp;arar</translation>
    </message>
    <message>
        <source>Stop; what has been fetched is kept, to go on from there</source>
        <translation>Parar; o que foi obtido é mantido, para continuar daí</translation>
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
        <translation>Parado.</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Origem</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Local</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>Name of the new model</source>
        <translation>Nome do novo modelo</translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation>Caminho do arquivo</translation>
    </message>
    <message>
        <source>Address of the file</source>
        <translation>Endereço do arquivo</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>O arquivo</translation>
    </message>
    <message>
        <source>What will be asked for</source>
        <translation>O que será pedido</translation>
    </message>
    <message>
        <source>&amp;Fetch and import</source>
        <translation>O&amp;bter e importar</translation>
    </message>
    <message>
        <source>Turn the file into a model</source>
        <translation>Transformar o arquivo em um modelo</translation>
    </message>
    <message>
        <source>Connect to this address now</source>
        <translation>Conectar agora a este endereço</translation>
    </message>
    <message>
        <source>Choose a checkpoint</source>
        <translation>Escolher um checkpoint</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Checkpoints</translation>
    </message>
    <message>
        <source>“{file}” is being read.</source>
        <translation>“{file}” está em leitura.</translation>
    </message>
    <message>
        <source>Connecting to {host}.</source>
        <translation>Conexão com {host} em curso.</translation>
    </message>
    <message>
        <source>Connecting to the address.</source>
        <translation>Conexão com o endereço em curso.</translation>
    </message>
    <message>
        <source>Stopping.</source>
        <translation>Parando.</translation>
    </message>
    <message>
        <source>Near is what the network finds alike; it need not be what a person would. The distance track is the mean distance to the nearest frames of the reference, all of people without consolidation.</source>
        <translation>Próximo é o que a rede acha parecido; não é necessariamente o que uma pessoa acharia. O traçado de distância é a distância média aos quadros mais próximos da referência, todos de pessoas sem consolidação.</translation>
    </message>
    <message>
        <source>Without pictures: they would be other people&apos;s patients. A reference of your own healthy clips (Analysis → Recalibrate…) can keep small ones.</source>
        <translation>Sem imagens: seriam pacientes de outros. Uma referência com seus próprios clipes saudáveis (Análise → Recalibrar…) pode guardar imagens pequenas.</translation>
    </message>
    <message>
        <source>Open a clip to see what its frames look like to the model.</source>
        <translation>Abra um clipe para ver com que os quadros se parecem para o modelo.</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>Nenhum modelo está carregado.</translation>
    </message>
    <message>
        <source>Hidden until you have given your verdict.</source>
        <translation>Oculto até que você tenha dado seu veredito.</translation>
    </message>
    <message>
        <source>Looking for the nearest frames…</source>
        <translation>À procura dos quadros mais próximos…</translation>
    </message>
    <message>
        <source>This frame can&apos;t be read.</source>
        <translation>Não é possível ler este quadro.</translation>
    </message>
    <message>
        <source>patient {number} of the reference</source>
        <translation>paciente {number} da referência</translation>
    </message>
    <message>
        <source>frame {number}</source>
        <translation>quadro {number}</translation>
    </message>
    <message>
        <source>Distance {distance}, {origin}</source>
        <translation>Distância {distance}, {origin}</translation>
    </message>
    <message>
        <source>Cosine distance {distance}: {origin}</source>
        <translation>Distância de cosseno {distance}: {origin}</translation>
    </message>
    <message>
        <source>What the frame shown looks like</source>
        <translation>Com que se parece o quadro exibido</translation>
    </message>
    <message>
        <source>Frame {number} looks like</source>
        <translation>O quadro {number} se parece com</translation>
    </message>
    <message>
        <source>The nearest of {frames} of {patients} without consolidation, at most {most} of each. The mean over all of the nearest {averaged} is the distance of frame {number}, {distance}.</source>
        <translation>Os mais próximos entre {frames} de {patients} sem consolidação, no máximo {most} de cada. A média de todos os {averaged} mais próximos é a distância do quadro {number}, {distance}.</translation>
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
        <translation>Ainda não há linha de modo M: escolha “Linha de modo M” no menu Revisão e desenhe uma através do quadro.</translation>
    </message>
    <message>
        <source>Drawn on frame {number}, {length} long</source>
        <translation>Desenhada no quadro {number}, comprimento {length}</translation>
    </message>
    <message>
        <source>{done} of {n} frame read</source>
        <translation>{done} de {n} quadro lido</translation>
    </message>
    <message>
        <source>{done} of {n} frames read</source>
        <translation>{done} de {n} quadros lidos</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Read the other frames too</source>
        <translation>Ler também os outros quadros</translation>
    </message>
    <message>
        <source>Go on reading M-mode</source>
        <translation>Continuar a leitura do modo M</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Read no more frames</source>
        <translation>Não ler mais quadros</translation>
    </message>
    <message>
        <source>Stop reading M-mode</source>
        <translation>Parar a leitura do modo M</translation>
    </message>
    <message>
        <source>The line over time, its start above. Click or drag: go to a frame. Wheel: zoom in time.</source>
        <translation>A linha no tempo, com o início em cima. Clicar ou arrastar: ir para um quadro. Roda: zoom no tempo.</translation>
    </message>
    <message>
        <source>M-mode: the line over time</source>
        <translation>Modo M: a linha no tempo</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>A note that you typed is not saved.</source>
        <translation>Uma nota que você digitou não está salva.</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>Abertura de {name}</translation>
    </message>
    <message>
        <source>below the threshold</source>
        <translation>abaixo do limiar</translation>
    </message>
    <message>
        <source>Drag to draw a caliper, or press Enter</source>
        <translation>Arraste para desenhar um cáliper ou pressione Enter</translation>
    </message>
    <message>
        <source>Drag to draw a M-mode line, or press Enter</source>
        <translation>Arraste para desenhar uma linha de modo M ou pressione Enter</translation>
    </message>
    <message>
        <source>Drag to draw a line along the depth marks, or press Enter</source>
        <translation>Arraste para desenhar uma linha pelas marcas de profundidade ou pressione Enter</translation>
    </message>
    <message>
        <source>{line}: {length}, start gripped</source>
        <translation>{line}: {length}, início selecionado</translation>
    </message>
    <message>
        <source>{line}: {length}, end gripped</source>
        <translation>{line}: {length}, fim selecionado</translation>
    </message>
    <message>
        <source>{line}: {length}, line gripped</source>
        <translation>{line}: {length}, linha selecionada</translation>
    </message>
    <message>
        <source>Measurements on the frame</source>
        <translation>Medidas no quadro</translation>
    </message>
    <message>
        <source>No scale is known here, so this is in pixels. Set the depth scale to have millimetres.</source>
        <translation>Aqui não se conhece a escala; por isso está em pixels. Defina a escala de profundidade para ter milímetros.</translation>
    </message>
    <message>
        <source>The scale is stated in the file.</source>
        <translation>A escala está indicada no arquivo.</translation>
    </message>
    <message>
        <source>The scale is set by the user along the depth marks.</source>
        <translation>A escala foi definida pelo usuário pelas marcas de profundidade.</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Medidas</translation>
    </message>
    <message>
        <source>Choose one to see it. Enter: move it with the arrow keys; Del: remove it</source>
        <translation>Escolha uma para vê-la. Enter: mover com as setas; Del: remover</translation>
    </message>
    <message>
        <source>Note on the measurement</source>
        <translation>Nota sobre a medida</translation>
    </message>
    <message>
        <source>Remove measurement</source>
        <translation>Remover medida</translation>
    </message>
    <message>
        <source>Take the measurement chosen away (Del)</source>
        <translation>Retirar a medida escolhida (Del)</translation>
    </message>
    <message>
        <source>Frame {number}: {length}</source>
        <translation>Quadro {number}: {length}</translation>
    </message>
    <message>
        <source>Frame {number}: {length}, no scale</source>
        <translation>Quadro {number}: {length}, sem escala</translation>
    </message>
    <message>
        <source>M-mode, {length}</source>
        <translation>Modo M, {length}</translation>
    </message>
    <message>
        <source>{mm} mm per pixel</source>
        <translation>{mm} mm por pixel</translation>
    </message>
    <message>
        <source>{across} mm per pixel across, {down} down</source>
        <translation>{across} mm por pixel na horizontal, {down} na vertical</translation>
    </message>
    <message>
        <source>The model that analyses the clip; choosing another analyses it again</source>
        <translation>O modelo que analisa o clipe; escolher outro analisa-o de novo</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Where the model is computed</source>
        <translation>Onde o modelo é calculado</translation>
    </message>
    <message>
        <source>{model}, version {version}, {network}</source>
        <translation>{model}, versão {version}, {network}</translation>
    </message>
    <message>
        <source>Computed on {name} ({device}, {backend}, {precision}).</source>
        <translation>Calculado em {name} ({device}, {backend}, {precision}).</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Model &amp;card…</source>
        <translation>&amp;Ficha do modelo…</translation>
    </message>
    <message>
        <source>Read where the chosen model comes from</source>
        <translation>Ler de onde vem o modelo escolhido</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Verificar</translation>
    </message>
    <message>
        <source>Check hash, keys, shapes, numbers and golden output of the chosen model</source>
        <translation>Verificar hash, chaves, formas, números e saída esperada do modelo escolhido</translation>
    </message>
    <message>
        <source>Make &amp;default</source>
        <translation>Tornar &amp;padrão</translation>
    </message>
    <message>
        <source>Use it from now on, also on the command line where no model is named</source>
        <translation>Usá-lo a partir de agora, também na linha de comando quando nenhum modelo é indicado</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Remover…</translation>
    </message>
    <message>
        <source>Delete a model of your own from this computer</source>
        <translation>Apagar um modelo seu deste computador</translation>
    </message>
    <message>
        <source>Turn a checkpoint, from a file or an address, into a model</source>
        <translation>Transformar um checkpoint, de um arquivo ou endereço, em um modelo</translation>
    </message>
    <message>
        <source>&amp;Import or fetch…</source>
        <translation>&amp;Importar ou obter…</translation>
    </message>
    <message>
        <source>About the chosen model</source>
        <translation>Sobre o modelo escolhido</translation>
    </message>
    <message>
        <source>Models are being looked at.</source>
        <translation>Consulta dos modelos em curso.</translation>
    </message>
    <message>
        <source>Remove “{name}”?</source>
        <translation>Remover “{name}”?</translation>
    </message>
    <message>
        <source>Remove a model</source>
        <translation>Remover um modelo</translation>
    </message>
    <message>
        <source>Its file is deleted, which can&apos;t be undone. Analyses that were made with it stay.</source>
        <translation>O arquivo dele é apagado, o que não pode ser desfeito. As análises feitas com ele ficam.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>default</source>
        <translation>padrão</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>em uso</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>o programa</translation>
    </message>
    <message>
        <source>you</source>
        <translation>você</translation>
    </message>
    <message>
        <source>can&apos;t be used</source>
        <translation>não utilizável</translation>
    </message>
    <message>
        <source>{track} and {other}</source>
        <translation>{track} e {other}</translation>
    </message>
    <message>
        <source>SHA-256 of its file: {sha256}</source>
        <translation>SHA-256 do arquivo: {sha256}</translation>
    </message>
    <message>
        <source>You see a consolidation in this clip</source>
        <translation>Você vê uma consolidação neste clipe</translation>
    </message>
    <message>
        <source>You see no consolidation in this clip</source>
        <translation>Você não vê consolidação neste clipe</translation>
    </message>
    <message>
        <source>The clip does not let you tell</source>
        <translation>O clipe não permite dizer</translation>
    </message>
    <message>
        <source>The largest consolidation is small; a second press takes the size back</source>
        <translation>A maior consolidação é pequena; pressionar outra vez retira o tamanho</translation>
    </message>
    <message>
        <source>The largest consolidation is large; a second press takes the size back</source>
        <translation>A maior consolidação é grande; pressionar outra vez retira o tamanho</translation>
    </message>
    <message>
        <source>Your verdict: {answer}</source>
        <translation>Seu veredito: {answer}</translation>
    </message>
    <message>
        <source>Note on your verdict</source>
        <translation>Nota sobre seu veredito</translation>
    </message>
    <message>
        <source>A note on your verdict; saved on Enter</source>
        <translation>Uma nota sobre seu veredito; salva com Enter</translation>
    </message>
    <message>
        <source>Give blind verdict</source>
        <translation>Dar veredito às cegas</translation>
    </message>
    <message>
        <source>Save this verdict for good, and show what the model says</source>
        <translation>Salvar este veredito em definitivo e mostrar o que diz o modelo</translation>
    </message>
    <message>
        <source>Take your verdict back; one given blind stays</source>
        <translation>Retirar seu veredito; um dado às cegas fica</translation>
    </message>
    <message>
        <source>Take your verdict back</source>
        <translation>Retirar seu veredito</translation>
    </message>
    <message>
        <source>Consolidation:</source>
        <translation>Consolidação:</translation>
    </message>
    <message>
        <source>Said blind: {verdict}.</source>
        <translation>Dito às cegas: {verdict}.</translation>
    </message>
    <message>
        <source>{name}: {verdict} (“{note}”)</source>
        <translation>{name}: {verdict} (“{note}”)</translation>
    </message>
    <message>
        <source>The outline crosses itself: move the corners so that its edges don&apos;t meet.</source>
        <translation>O contorno se cruza: mova os cantos para que suas bordas não se encontrem.</translation>
    </message>
    <message>
        <source>The region is too small: it must measure {across} × {down} pixels at least, and hold {share} of the frame.</source>
        <translation>A região é pequena demais: deve medir ao menos {across} × {down} pixels e ocupar {share} do quadro.</translation>
    </message>
    <message>
        <source>No clip has been analysed yet.</source>
        <translation>Nenhum clipe foi analisado ainda.</translation>
    </message>
    <message>
        <source>Open a clip, or wait for the first values.</source>
        <translation>Abra um clipe ou aguarde os primeiros valores.</translation>
    </message>
    <message>
        <source>The model&apos;s answers are hidden until you have given your verdict.</source>
        <translation>As respostas do modelo ficam ocultas até que você tenha dado seu veredito.</translation>
    </message>
    <message>
        <source>Give your verdict on the clip, or leave blind mode.</source>
        <translation>Dê o seu veredito sobre o clipe ou saia do modo cego.</translation>
    </message>
    <message>
        <source>M-mode is not shown.</source>
        <translation>O modo M não é mostrado.</translation>
    </message>
    <message>
        <source>The frame shown</source>
        <translation>O quadro exibido</translation>
    </message>
    <message>
        <source>The tracks</source>
        <translation>Os traçados</translation>
    </message>
    <message>
        <source>The whole region in the brightness and contrast shown, however it is zoomed</source>
        <translation>A região inteira com o brilho e o contraste exibidos, seja qual for o zoom</translation>
    </message>
    <message>
        <source>Both tracks as they are on screen</source>
        <translation>Os dois traçados como estão na tela</translation>
    </message>
    <message>
        <source>The line over time as it is on screen</source>
        <translation>A linha no tempo como está na tela</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Salvar imagem</translation>
    </message>
    <message>
        <source>What is the picture to show?</source>
        <translation>O que a imagem deve mostrar?</translation>
    </message>
    <message>
        <source>Heat map beside the frame as recorded</source>
        <translation>Mapa de calor ao lado do quadro como gravado</translation>
    </message>
    <message>
        <source>The one that is switched on, with its colour bar</source>
        <translation>O que está ativado, com sua barra de cores</translation>
    </message>
    <message>
        <source>The lines drawn on this frame, with their lengths</source>
        <translation>As linhas desenhadas neste quadro, com seus comprimentos</translation>
    </message>
    <message>
        <source>All of the frame: names and dates may stand there</source>
        <translation>Todo o quadro: pode conter nomes e datas</translation>
    </message>
    <message>
        <source>Otherwise what lies outside the region is left out</source>
        <translation>Senão, o que está fora da região é omitido</translation>
    </message>
    <message>
        <source>What the picture tells</source>
        <translation>O que a imagem revela</translation>
    </message>
    <message>
        <source>Nothing in it tells who the patient is.</source>
        <translation>Nada nela diz quem é o paciente.</translation>
    </message>
    <message>
        <source>No region is known that could be shown alone: all of the frame has to be.</source>
        <translation>Não se conhece região que possa ser mostrada sozinha: tem de ser todo o quadro.</translation>
    </message>
    <message>
        <source>There is no flagged segment to loop.</source>
        <translation>Não há segmento sinalizado para repetir.</translation>
    </message>
    <message>
        <source>The file doesn&apos;t tell how many frames per second were recorded. All times, the speed of playback and the durations of segments follow from the rate that is set here; the frames and their values stay as they are.</source>
        <translation>O arquivo não diz quantos quadros por segundo foram gravados. Todos os tempos, a velocidade de reprodução e as durações dos segmentos decorrem da taxa definida aqui; os quadros e seus valores ficam como estão.</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Taxa de quadros</translation>
    </message>
    <message>
        <source> frames/s</source>
        <translation> quadros/s</translation>
    </message>
    <message>
        <source>Frames per second, {lowest} to {highest}</source>
        <translation>Quadros por segundo, de {lowest} a {highest}</translation>
    </message>
    <message>
        <source>As assumed</source>
        <translation>Como presumida</translation>
    </message>
    <message>
        <source>Back to {rate} frames per second, which is a guess</source>
        <translation>Voltar a {rate} quadros por segundo, que é uma suposição</translation>
    </message>
    <message>
        <source>At which rate was this clip recorded?</source>
        <translation>A que taxa foi gravado este clipe?</translation>
    </message>
    <message>
        <source>not in this model</source>
        <translation>não há neste modelo</translation>
    </message>
    <message>
        <source>not analysed yet</source>
        <translation>ainda não analisado</translation>
    </message>
    <message>
        <source>{track} of this frame: {value}</source>
        <translation>{track} deste quadro: {value}</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Brilho</translation>
    </message>
    <message>
        <source>Brightness of the display only</source>
        <translation>Só o brilho da exibição</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Contrast of the display only</source>
        <translation>Só o contraste da exibição</translation>
    </message>
    <message>
        <source>Frame number</source>
        <translation>Número do quadro</translation>
    </message>
    <message>
        <source>The file doesn&apos;t tell the frame rate: click to set it</source>
        <translation>O arquivo não diz a taxa de quadros: clique para defini-la</translation>
    </message>
    <message>
        <source>The picture of this frame is being read</source>
        <translation>A imagem deste quadro está em leitura</translation>
    </message>
    <message>
        <source>No clip</source>
        <translation>Nenhum clipe</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} de {whole}</translation>
    </message>
    <message>
        <source>{rate}/s set</source>
        <translation>{rate}/s, definida</translation>
    </message>
    <message>
        <source>{rate}/s assumed</source>
        <translation>{rate}/s, presumida</translation>
    </message>
    <message>
        <source>{size}, {rate} frames/s</source>
        <translation>{size}, {rate} quadros/s</translation>
    </message>
    <message>
        <source>Scanners and settings differ, and so do the distances of healthy lungs. Choose clips from your own scanner of people without consolidation. The model measures how far they lie from each other, and from that you choose the threshold. Nothing leaves this computer.</source>
        <translation>Os aparelhos e seus ajustes diferem, e com eles as distâncias de pulmões saudáveis. Escolha clipes do seu próprio aparelho, de pessoas sem consolidação. O modelo mede quanto distam uns dos outros, e com isso você escolhe o limiar. Nada sai deste computador.</translation>
    </message>
    <message>
        <source>Keep small pictures of these clips&apos; frames, and the clips&apos; names, in the profile</source>
        <translation>Guardar no perfil imagens pequenas dos quadros destes clipes e os nomes dos clipes</translation>
    </message>
    <message>
        <source>The panel “Looks like” then shows which of them are nearest to a frame. A profile with pictures holds patients&apos; images: do not hand it on without asking them</source>
        <translation>O painel “Parecidos” mostra então quais deles são os mais próximos de um quadro. Um perfil com imagens contém imagens de pacientes: não o repasse sem lhes perguntar</translation>
    </message>
    <message>
        <source>Recalibrate {model}</source>
        <translation>Recalibrar {model}</translation>
    </message>
    <message>
        <source>Healthy clip</source>
        <translation>Clipe saudável</translation>
    </message>
    <message>
        <source>Healthy clips</source>
        <translation>Clipes saudáveis</translation>
    </message>
    <message>
        <source>Give all clips of one patient the same name; patients are compared with others only</source>
        <translation>Dê o mesmo nome a todos os clipes de um paciente; pacientes só são comparados com outros</translation>
    </message>
    <message>
        <source>Add clips…</source>
        <translation>Adicionar clipes…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Adicionar pasta…</translation>
    </message>
    <message>
        <source>All clips of a folder; each of its subfolders is taken for one patient</source>
        <translation>Todos os clipes de uma pasta; cada subpasta conta como um paciente</translation>
    </message>
    <message>
        <source>Take the selected clips off the list; the files stay</source>
        <translation>Retirar da lista os clipes selecionados; os arquivos ficam</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medir</translation>
    </message>
    <message>
        <source>Run the model over the listed clips</source>
        <translation>Aplicar o modelo aos clipes listados</translation>
    </message>
    <message>
        <source>Clips measured</source>
        <translation>Clipes medidos</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Nome do perfil</translation>
    </message>
    <message>
        <source>Save profile</source>
        <translation>Salvar perfil</translation>
    </message>
    <message>
        <source>Keep it as a model of your own, and use it from now on</source>
        <translation>Guardá-lo como um modelo seu e usá-lo a partir de agora</translation>
    </message>
    <message>
        <source>{done} of {n} clip measured.</source>
        <translation>{done} de {n} clipe medido.</translation>
    </message>
    <message>
        <source>{done} of {n} clips measured.</source>
        <translation>{done} de {n} clipes medidos.</translation>
    </message>
    <message>
        <source>{n} clip of {patients} patients measured.</source>
        <translation>{n} clipe de {patients} pacientes medido.</translation>
    </message>
    <message>
        <source>{n} clips of {patients} patients measured.</source>
        <translation>{n} clipes de {patients} pacientes medidos.</translation>
    </message>
    <message>
        <source>{sentence} Passed over.</source>
        <translation>{sentence} Omitido.</translation>
    </message>
    <message>
        <source>Name of the &amp;profile</source>
        <translation>Nome do &amp;perfil</translation>
    </message>
    <message>
        <source>Replace profile</source>
        <translation>Substituir perfil</translation>
    </message>
    <message>
        <source>Add healthy clips</source>
        <translation>Adicionar clipes saudáveis</translation>
    </message>
    <message>
        <source>Add a folder of healthy clips</source>
        <translation>Adicionar uma pasta de clipes saudáveis</translation>
    </message>
    <message>
        <source>Add clips of at least two patients.</source>
        <translation>Adicione clipes de ao menos dois pacientes.</translation>
    </message>
    <message>
        <source>All are one patient&apos;s. Add another patient&apos;s clips, or name the patients apart.</source>
        <translation>Todos são de um só paciente. Adicione clipes de outro paciente ou dê nomes distintos aos pacientes.</translation>
    </message>
    <message>
        <source>{n} clip of {patients} patients.</source>
        <translation>{n} clipe de {patients} pacientes.</translation>
    </message>
    <message>
        <source>{n} clips of {patients} patients.</source>
        <translation>{n} clipes de {patients} pacientes.</translation>
    </message>
    <message>
        <source>With fewer than {few} clips a specificity says little.</source>
        <translation>Com menos de {few} clipes, uma especificidade diz pouco.</translation>
    </message>
    <message>
        <source>Go on with {name}</source>
        <translation>Continuar com {name}</translation>
    </message>
    <message>
        <source>Open recent exam {name}</source>
        <translation>Abrir exame recente {name}</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Abrir recente</translation>
    </message>
    <message>
        <source>Open this recent file</source>
        <translation>Abrir este arquivo recente</translation>
    </message>
    <message>
        <source>Share of reference frames at or above the threshold</source>
        <translation>Parcela dos quadros da referência no limiar ou acima</translation>
    </message>
    <message>
        <source>Distribution of the reference&apos;s own distances</source>
        <translation>Distribuição das distâncias da própria referência</translation>
    </message>
    <message>
        <source>How far each frame of the reference lies from the reference of other patients; bars beyond the threshold are coloured</source>
        <translation>Quanto cada quadro da referência dista da referência de outros pacientes; barras além do limiar são coloridas</translation>
    </message>
    <message>
        <source>Reference, % of frames</source>
        <translation>Referência, % dos quadros</translation>
    </message>
    <message>
        <source>exceeded by {share} of reference frames</source>
        <translation>superado por {share} dos quadros da referência</translation>
    </message>
    <message>
        <source>Drag the corners until the outline holds the ultrasound image and nothing else. Click an edge to add a corner, double click a corner to remove it, drag inside to move all; Tab and the arrow keys do it too. Apply analyses the clip anew, and clips that look alike get the region drawn here, too.</source>
        <translation>Arraste os cantos até que o contorno contenha a imagem de ultrassom e nada mais. Clique em uma borda para acrescentar um canto, clique duas vezes em um canto para removê-lo, arraste por dentro para mover tudo; Tab e as setas também o fazem. Aplicar analisa o clipe de novo, e clipes semelhantes recebem também a região desenhada aqui.</translation>
    </message>
    <message>
        <source>No region was found in this clip, so whole frames are used.</source>
        <translation>Nenhuma região foi encontrada neste clipe; por isso são usados quadros inteiros.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Região</translation>
    </message>
    <message>
        <source>Use found region</source>
        <translation>Usar região encontrada</translation>
    </message>
    <message>
        <source>Whole frame</source>
        <translation>Quadro inteiro</translation>
    </message>
    <message>
        <source>Analyse whole frames of this clip</source>
        <translation>Analisar quadros inteiros deste clipe</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Retângulo</translation>
    </message>
    <message>
        <source>Start anew with a rectangle</source>
        <translation>Recomeçar com um retângulo</translation>
    </message>
    <message>
        <source>Leave the region as it is (Esc)</source>
        <translation>Deixar a região como está (Esc)</translation>
    </message>
    <message>
        <source>Use this region (Enter)</source>
        <translation>Usar esta região (Enter)</translation>
    </message>
    <message>
        <source>Use the file&apos;s region</source>
        <translation>Usar a região do arquivo</translation>
    </message>
    <message>
        <source>The region stated in the file</source>
        <translation>A região indicada no arquivo</translation>
    </message>
    <message>
        <source>The region found in the frames</source>
        <translation>A região encontrada nos quadros</translation>
    </message>
    <message>
        <source>Outline of the region</source>
        <translation>Contorno da região</translation>
    </message>
    <message>
        <source>Drag a corner, or click an edge to add one; double click a corner to remove it. Drag inside to move all.</source>
        <translation>Arraste um canto ou clique em uma borda para acrescentar um; clique duas vezes em um canto para removê-lo. Arraste por dentro para mover tudo.</translation>
    </message>
    <message>
        <source>{count} corners, none chosen</source>
        <translation>{count} cantos, nenhum escolhido</translation>
    </message>
    <message>
        <source>Corner {number} of {count}, at {x}, {y}</source>
        <translation>Canto {number} de {count}, em {x}, {y}</translation>
    </message>
    <message>
        <source>Region: from the file</source>
        <translation>Região: do arquivo</translation>
    </message>
    <message>
        <source>Region: found</source>
        <translation>Região: encontrada</translation>
    </message>
    <message>
        <source>Region: drawn</source>
        <translation>Região: desenhada</translation>
    </message>
    <message>
        <source>Region: drawn before</source>
        <translation>Região: desenhada antes</translation>
    </message>
    <message>
        <source>Region: whole frame</source>
        <translation>Região: quadro inteiro</translation>
    </message>
    <message>
        <source>Region: none found</source>
        <translation>Região: não encontrada</translation>
    </message>
    <message>
        <source>Nobody has said who reviews: see Review → Reviewer…</source>
        <translation>Ninguém disse quem revisa: veja Revisão → Revisor…</translation>
    </message>
    <message>
        <source>Say something of the clip first: a verdict, a finding or a measurement.</source>
        <translation>Diga antes algo do clipe: um veredito, um achado ou uma medida.</translation>
    </message>
    <message>
        <source>What is exported doesn&apos;t say who the patient is.</source>
        <translation>O que é exportado não diz quem é o paciente.</translation>
    </message>
    <message>
        <source>Each page says that you signed it; otherwise that it is a draft. The history tells it too.</source>
        <translation>Cada página diz que você o assinou; senão, que é um rascunho. O histórico também o diz.</translation>
    </message>
    <message>
        <source>The report tells name, number and dates of the patient; otherwise a pseudonym alone.</source>
        <translation>O relatório indica nome, número e datas do paciente; senão, só um pseudônimo.</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Exportar relatório</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Assinado</translation>
    </message>
    <message>
        <source>With the patient&apos;s identity</source>
        <translation>Com a identidade do paciente</translation>
    </message>
    <message>
        <source>How is the report issued?</source>
        <translation>Como o relatório é emitido?</translation>
    </message>
    <message>
        <source>Choose a format, a name and a folder</source>
        <translation>Escolher um formato, um nome e uma pasta</translation>
    </message>
    <message>
        <source>There is no finding to remove: this segment is not judged.</source>
        <translation>Não há achado a remover: este segmento não foi julgado.</translation>
    </message>
    <message>
        <source>You can mark this frame by hand.</source>
        <translation>Você pode marcar este quadro à mão.</translation>
    </message>
    <message>
        <source>Go to one, or mark this frame by hand.</source>
        <translation>Vá para um ou marque este quadro à mão.</translation>
    </message>
    <message>
        <source>Set the in point of the range first.</source>
        <translation>Defina antes o início do intervalo.</translation>
    </message>
    <message>
        <source>Every segment listed is judged. From here on, all rows are stepped through.</source>
        <translation>Todos os segmentos listados foram julgados. A partir daqui, percorrem-se todas as linhas.</translation>
    </message>
    <message>
        <source>Preparing the plots…</source>
        <translation>Preparação dos gráficos…</translation>
    </message>
    <message>
        <source>Every judgement is kept under the name of the reviewer who made it, so that two reviewers of one clip never overwrite each other, and the history can tell who did what. The name stays on this computer, in its reviews and in what you export.</source>
        <translation>Cada julgamento é guardado com o nome do revisor que o fez, para que dois revisores de um clipe nunca sobrescrevam um ao outro e o histórico diga quem fez o quê. O nome fica neste computador, em suas revisões e no que você exporta.</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Revisor</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Seu nome</translation>
    </message>
    <message>
        <source>Name of the reviewer</source>
        <translation>Nome do revisor</translation>
    </message>
    <message>
        <source>Type your name, or choose it</source>
        <translation>Digite seu nome ou escolha-o</translation>
    </message>
    <message>
        <source>Who reviews?</source>
        <translation>Quem revisa?</translation>
    </message>
    <message>
        <source>Minimum run</source>
        <translation>Sequência mínima</translation>
    </message>
    <message>
        <source>A segment spans at least this many frames</source>
        <translation>Um segmento abrange ao menos este número de quadros</translation>
    </message>
    <message>
        <source>Bridges up to</source>
        <translation>Une lacunas até</translation>
    </message>
    <message>
        <source>Up to this many frames below the threshold don&apos;t end a segment</source>
        <translation>Até este número de quadros abaixo do limiar não encerra um segmento</translation>
    </message>
    <message>
        <source>Minimum run, and how many frames are bridged, as they come with the model</source>
        <translation>Sequência mínima e quantos quadros são unidos, como vêm com o modelo</translation>
    </message>
    <message>
        <source>Back to the model&apos;s rule</source>
        <translation>Voltar à regra do modelo</translation>
    </message>
    <message>
        <source>frames</source>
        <translation>quadros</translation>
    </message>
    <message>
        <source>model: {value}</source>
        <translation>modelo: {value}</translation>
    </message>
    <message>
        <source>What you did before is kept here and saved as soon as that works again; until then, nothing is judged.</source>
        <translation>O que você fez antes é mantido aqui e salvo assim que isso voltar a funcionar; até lá, nada é julgado.</translation>
    </message>
    <message>
        <source>Reviews can be looked at, not changed</source>
        <translation>As revisões podem ser vistas, não alteradas</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Não salvo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>If you quit now, it is lost.</source>
        <translation>Se você sair agora, isso se perde.</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Manter aberto</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>Sair assim mesmo</translation>
    </message>
    <message>
        <source>No scale is known: lengths are told in pixels.</source>
        <translation>Não se conhece a escala: os comprimentos são dados em pixels.</translation>
    </message>
    <message>
        <source>The file states a scale for parts of the frame; lengths elsewhere are told in pixels.</source>
        <translation>O arquivo indica uma escala para partes do quadro; fora delas, os comprimentos são dados em pixels.</translation>
    </message>
    <message>
        <source>Scale: set</source>
        <translation>Escala: definida</translation>
    </message>
    <message>
        <source>Scale: from the file</source>
        <translation>Escala: do arquivo</translation>
    </message>
    <message>
        <source>Scale: none</source>
        <translation>Escala: nenhuma</translation>
    </message>
    <message>
        <source>Click or drag to go to a frame; flagged segments are marked beneath, your findings above</source>
        <translation>Clique ou arraste para ir a um quadro; os segmentos sinalizados estão marcados embaixo, seus achados em cima</translation>
    </message>
    <message>
        <source>Checks models, engines, reading, analysis, report, the store of reviews and the disk, with what travels with the program. It takes a minute or two. Nothing is told of patients or clips.</source>
        <translation>Verifica modelos, motores, leitura, análise, relatório, a base de dados das revisões e o disco, com o que acompanha o programa. Leva um ou dois minutos. Nada é dito sobre pacientes ou clipes.</translation>
    </message>
    <message>
        <source>✓ passed</source>
        <translation>✓ aprovado</translation>
    </message>
    <message>
        <source>– none</source>
        <translation>– nenhum</translation>
    </message>
    <message>
        <source>✗ failed</source>
        <translation>✗ falhou</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>em espera</translation>
    </message>
    <message>
        <source>running…</source>
        <translation>em curso…</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>Autoteste</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>O que foi encontrado</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Verificações</translation>
    </message>
    <message>
        <source>Result of the self-test</source>
        <translation>Resultado do autoteste</translation>
    </message>
    <message>
        <source>&amp;Test again</source>
        <translation>&amp;Testar de novo</translation>
    </message>
    <message>
        <source>Run all checks once more</source>
        <translation>Fazer todas as verificações mais uma vez</translation>
    </message>
    <message>
        <source>Stop after the check that is running</source>
        <translation>Parar após a verificação em curso</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>Copy the table as text</source>
        <translation>Copiar a tabela como texto</translation>
    </message>
    <message>
        <source>Save for s&amp;upport…</source>
        <translation>Salvar para s&amp;uporte…</translation>
    </message>
    <message>
        <source>Write the results to a file that can be sent to support</source>
        <translation>Gravar os resultados em um arquivo que pode ser enviado ao suporte</translation>
    </message>
    <message>
        <source>The checks are running.</source>
        <translation>As verificações estão em curso.</translation>
    </message>
    <message>
        <source>not made</source>
        <translation>não feita</translation>
    </message>
    <message>
        <source>{failed} of {done} checks failed.</source>
        <translation>{failed} de {done} verificações falharam.</translation>
    </message>
    <message>
        <source>Stopped after {done} of {total} checks.</source>
        <translation>Parado após {done} de {total} verificações.</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>Tudo funciona.</translation>
    </message>
    <message>
        <source>Stopping after the check that is running.</source>
        <translation>Parando após a verificação em curso.</translation>
    </message>
    <message>
        <source>Save the results for support</source>
        <translation>Salvar os resultados para o suporte</translation>
    </message>
    <message>
        <source>Click or drag to move the threshold; how many frames lie at or above it is drawn as a hill.</source>
        <translation>Clique ou arraste para mover o limiar; a elevação desenhada mostra quantos quadros estão nele ou acima.</translation>
    </message>
    <message>
        <source>{track} verdict by threshold</source>
        <translation>{track}: veredito por limiar</translation>
    </message>
    <message>
        <source>At {threshold}: {answer}, longest run {longest}, {over} at or above.</source>
        <translation>Em {threshold}: {answer}, maior sequência {longest}, {over} no limiar ou acima.</translation>
    </message>
    <message>
        <source>positive</source>
        <translation>positivo</translation>
    </message>
    <message>
        <source>not positive</source>
        <translation>não positivo</translation>
    </message>
    <message>
        <source>not positive so far</source>
        <translation>não positivo até agora</translation>
    </message>
    <message>
        <source>Not positive at any threshold.</source>
        <translation>Não positivo em nenhum limiar.</translation>
    </message>
    <message>
        <source>Not positive so far at any threshold.</source>
        <translation>Até agora não positivo em nenhum limiar.</translation>
    </message>
    <message>
        <source>Positive up to {score}, the score; not positive above.</source>
        <translation>Positivo até {score}, a pontuação; não positivo acima.</translation>
    </message>
    <message>
        <source>Positive up to {score}, the score; not positive so far above.</source>
        <translation>Positivo até {score}, a pontuação; acima, não positivo até agora.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atalhos</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Procurar nas configurações</translation>
    </message>
    <message>
        <source>Show the settings alone that have these words</source>
        <translation>Mostrar só as configurações que têm estas palavras</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Páginas das configurações</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Nenhuma configuração tem estas palavras.</translation>
    </message>
    <message>
        <source>Reset &amp;page</source>
        <translation>Restaurar &amp;página</translation>
    </message>
    <message>
        <source>Show the defaults of this page; OK takes them</source>
        <translation>Mostrar os padrões desta página; OK os aceita</translation>
    </message>
    <message>
        <source>Show the defaults of all pages; OK takes them</source>
        <translation>Mostrar os padrões de todas as páginas; OK os aceita</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>Restaurar &amp;tudo</translation>
    </message>
    <message>
        <source>Automatic: the fastest that is exact enough</source>
        <translation>Automático: o mais rápido que seja exato o bastante</translation>
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
        <translation>Como escolhido por último</translation>
    </message>
    <message>
        <source>Loop each clip</source>
        <translation>Repetir cada clipe</translation>
    </message>
    <message>
        <source>Play each clip once</source>
        <translation>Reproduzir cada clipe uma vez</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>What computes the tracks. Another one analyses the clip shown again.</source>
        <translation>O que calcula os traçados. Outro analisa de novo o clipe exibido.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisão</translation>
    </message>
    <message>
        <source>What the device computes in. Automatic takes no precision that changes the model&apos;s values noticeably; one that you choose is taken as it is.</source>
        <translation>Em que o dispositivo calcula. Automático não usa precisão que altere visivelmente os valores do modelo; uma que você escolha é usada como está.</translation>
    </message>
    <message>
        <source>Memory for frames</source>
        <translation>Memória para quadros</translation>
    </message>
    <message>
        <source>What the decoded frames of a clip may take. Frames of a clip that needs more are read from its file when they are shown. It holds for clips opened from now on.</source>
        <translation>O que os quadros decodificados de um clipe podem ocupar. Quadros de um clipe que precise de mais são lidos do arquivo quando exibidos. Vale para clipes abertos a partir de agora.</translation>
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
        <translation>Velocidade inicial</translation>
    </message>
    <message>
        <source>The speed that a clip begins at when it is opened.</source>
        <translation>A velocidade com que um clipe começa ao ser aberto.</translation>
    </message>
    <message>
        <source>Loop at first</source>
        <translation>Repetição inicial</translation>
    </message>
    <message>
        <source>Whether a clip that is opened plays over and over.</source>
        <translation>Se um clipe aberto é reproduzido sem parar.</translation>
    </message>
    <message>
        <source>Play at once</source>
        <translation>Reproduzir logo</translation>
    </message>
    <message>
        <source>A clip plays as soon as it is open.</source>
        <translation>Um clipe é reproduzido assim que aberto.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Light or dark. A frame is always shown against black.</source>
        <translation>Claro ou escuro. Um quadro é sempre mostrado sobre preto.</translation>
    </message>
    <message>
        <source>Size of texts</source>
        <translation>Tamanho dos textos</translation>
    </message>
    <message>
        <source>Against the system&apos;s own. It holds when the program is started again.</source>
        <translation>Em relação ao do sistema. Vale quando o programa for reiniciado.</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidade</translation>
    </message>
    <message>
        <source>The window shows nothing that tells who the patient is; as in the View menu.</source>
        <translation>A janela não mostra nada que diga quem é o paciente; como no menu Vista.</translation>
    </message>
    <message>
        <source>What the model says is hidden until you have given your verdict; as in the Review menu.</source>
        <translation>O que diz o modelo fica oculto até que você tenha dado seu veredito; como no menu Revisão.</translation>
    </message>
    <message>
        <source>It holds when the program is started again. Reports and other files are written in English. Translations that are machine-made have not been checked by anybody who speaks the language.</source>
        <translation>Vale quando o programa for reiniciado. Relatórios e outros arquivos são escritos em inglês. Traduções feitas por máquina não foram conferidas por ninguém que fale o idioma.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Idioma da janela</translation>
    </message>
    <message>
        <source>Reviews, exams and analyses</source>
        <translation>Revisões, exames e análises</translation>
    </message>
    <message>
        <source>Models made ready for this computer</source>
        <translation>Modelos preparados para este computador</translation>
    </message>
    <message>
        <source>Results of the command line</source>
        <translation>Resultados da linha de comando</translation>
    </message>
    <message>
        <source>Models fetched in part</source>
        <translation>Modelos obtidos em parte</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Armazenamento</translation>
    </message>
    <message>
        <source>Forget clips opened last</source>
        <translation>Esquecer clipes abertos por último</translation>
    </message>
    <message>
        <source>Empty the lists of clips and archives opened last</source>
        <translation>Esvaziar as listas de clipes e acervos abertos por último</translation>
    </message>
    <message>
        <source>All is kept on this computer. What is cleared here is gone at once, and is made or fetched again when it is needed.</source>
        <translation>Tudo é guardado neste computador. O que se limpa aqui desaparece de imediato e é refeito ou obtido de novo quando necessário.</translation>
    </message>
    <message>
        <source>Size: {what}</source>
        <translation>Tamanho: {what}</translation>
    </message>
    <message>
        <source>Folder: {what}</source>
        <translation>Pasta: {what}</translation>
    </message>
    <message>
        <source>To be copied</source>
        <translation>Para copiar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Delete what is in it; it is made again when it is needed</source>
        <translation>Apagar o conteúdo; é refeito quando necessário</translation>
    </message>
    <message>
        <source>Clear: {what}</source>
        <translation>Limpar: {what}</translation>
    </message>
    <message>
        <source>Frame: wheel</source>
        <translation>Quadro: roda</translation>
    </message>
    <message>
        <source>Zoom at the cursor</source>
        <translation>Zoom no cursor</translation>
    </message>
    <message>
        <source>Frame: drag</source>
        <translation>Quadro: arrastar</translation>
    </message>
    <message>
        <source>Move the zoomed frame</source>
        <translation>Mover o quadro ampliado</translation>
    </message>
    <message>
        <source>Frame: double click</source>
        <translation>Quadro: clique duplo</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Region: drag a corner</source>
        <translation>Região: arrastar um canto</translation>
    </message>
    <message>
        <source>Move it; with the keyboard: Tab, then the arrow keys</source>
        <translation>Movê-lo; com o teclado: Tab e depois as setas</translation>
    </message>
    <message>
        <source>Region: click an edge</source>
        <translation>Região: clicar em uma borda</translation>
    </message>
    <message>
        <source>Add a corner; with the keyboard: Ins</source>
        <translation>Acrescentar um canto; com o teclado: Ins</translation>
    </message>
    <message>
        <source>Region: double click a corner</source>
        <translation>Região: clique duplo em um canto</translation>
    </message>
    <message>
        <source>Remove it; with the keyboard: Del</source>
        <translation>Removê-lo; com o teclado: Del</translation>
    </message>
    <message>
        <source>Region: drag inside</source>
        <translation>Região: arrastar por dentro</translation>
    </message>
    <message>
        <source>Move all of it</source>
        <translation>Mover tudo</translation>
    </message>
    <message>
        <source>Measurement: drag an end, or the line</source>
        <translation>Medida: arrastar uma ponta ou a linha</translation>
    </message>
    <message>
        <source>Measurement: Shift and drag</source>
        <translation>Medida: Shift e arrastar</translation>
    </message>
    <message>
        <source>Keep it level or upright</source>
        <translation>Mantê-la na horizontal ou na vertical</translation>
    </message>
    <message>
        <source>Plot: click or drag</source>
        <translation>Gráfico: clicar ou arrastar</translation>
    </message>
    <message>
        <source>Go to a frame</source>
        <translation>Ir para um quadro</translation>
    </message>
    <message>
        <source>Plot: Shift and drag</source>
        <translation>Gráfico: Shift e arrastar</translation>
    </message>
    <message>
        <source>Mark a range as a finding</source>
        <translation>Marcar um intervalo como achado</translation>
    </message>
    <message>
        <source>Plot: drag the dashed line</source>
        <translation>Gráfico: arrastar a linha tracejada</translation>
    </message>
    <message>
        <source>Move the threshold</source>
        <translation>Mover o limiar</translation>
    </message>
    <message>
        <source>Plot: wheel</source>
        <translation>Gráfico: roda</translation>
    </message>
    <message>
        <source>Zoom in time</source>
        <translation>Zoom no tempo</translation>
    </message>
    <message>
        <source>Plot: drag with the middle button</source>
        <translation>Gráfico: arrastar com o botão do meio</translation>
    </message>
    <message>
        <source>Move in time</source>
        <translation>Mover no tempo</translation>
    </message>
    <message>
        <source>Plot: double click</source>
        <translation>Gráfico: clique duplo</translation>
    </message>
    <message>
        <source>Whole clip</source>
        <translation>Clipe inteiro</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Atalho</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>O que faz</translation>
    </message>
    <message>
        <source>Actions and their shortcuts</source>
        <translation>Ações e seus atalhos</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>Novo atalho</translation>
    </message>
    <message>
        <source>Click here and press the new key, alone or with Ctrl, Shift or Alt</source>
        <translation>Clique aqui e pressione a nova tecla, sozinha ou com Ctrl, Shift ou Alt</translation>
    </message>
    <message>
        <source>Reset the shortcut</source>
        <translation>Restaurar o atalho</translation>
    </message>
    <message>
        <source>Give this action its own key back</source>
        <translation>Devolver a esta ação sua própria tecla</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>Mouse</translation>
    </message>
    <message>
        <source>{keys} (changed)</source>
        <translation>{keys} (alterado)</translation>
    </message>
    <message>
        <source>Choose an action to change its shortcut.</source>
        <translation>Escolha uma ação para alterar seu atalho.</translation>
    </message>
    <message>
        <source>“{key}” is the shortcut of “{action}” already.</source>
        <translation>“{key}” já é o atalho de “{action}”.</translation>
    </message>
    <message>
        <source>Its own key “{key}” is the one of “{action}” now.</source>
        <translation>Sua própria tecla “{key}” é agora a de “{action}”.</translation>
    </message>
    <message>
        <source>Frame {wanted} is being read…</source>
        <translation>O quadro {wanted} está em leitura…</translation>
    </message>
    <message>
        <source>Frame {shown} – frame {wanted} is being read…</source>
        <translation>Quadro {shown} – o quadro {wanted} está em leitura…</translation>
    </message>
    <message>
        <source>Analysed, {n} frame</source>
        <translation>Analisado, {n} quadro</translation>
    </message>
    <message>
        <source>Analysed, {n} frames</source>
        <translation>Analisado, {n} quadros</translation>
    </message>
    <message>
        <source>Analysis cancelled after {done} of {n} frame</source>
        <translation>Análise cancelada após {done} de {n} quadro</translation>
    </message>
    <message>
        <source>Analysis cancelled after {done} of {n} frames</source>
        <translation>Análise cancelada após {done} de {n} quadros</translation>
    </message>
    <message>
        <source>Analysis failed after {done} of {n} frame</source>
        <translation>A análise falhou após {done} de {n} quadro</translation>
    </message>
    <message>
        <source>Analysis failed after {done} of {n} frames</source>
        <translation>A análise falhou após {done} de {n} quadros</translation>
    </message>
    <message>
        <source>What is going on</source>
        <translation>O que está em curso</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>CLARUS Desktop is no medical device</source>
        <translation>O CLARUS Desktop não é um dispositivo médico</translation>
    </message>
    <message>
        <source>The model&apos;s answers are hidden until you have given your verdict</source>
        <translation>As respostas do modelo ficam ocultas até que você tenha dado seu veredito</translation>
    </message>
    <message>
        <source>Reviewer: {name}</source>
        <translation>Revisor: {name}</translation>
    </message>
    <message>
        <source>No reviewer named</source>
        <translation>Nenhum revisor indicado</translation>
    </message>
    <message>
        <source>Reading “{name}”: {done} of {n} clip</source>
        <translation>Leitura de “{name}”: {done} de {n} clipe</translation>
    </message>
    <message>
        <source>Reading “{name}”: {done} of {n} clips</source>
        <translation>Leitura de “{name}”: {done} de {n} clipes</translation>
    </message>
    <message>
        <source>Exporting: {done} of {n} frames</source>
        <translation>Exportação: {done} de {n} quadros</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportação…</translation>
    </message>
    <message>
        <source>{state}. Exporting…</source>
        <translation>{state}. Exportação…</translation>
    </message>
    <message>
        <source>Analysing: {done} of {total} frames</source>
        <translation>Em análise: {done} de {total} quadros</translation>
    </message>
    <message>
        <source>{rate} frames/s</source>
        <translation>{rate} quadros/s</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>restante: {time}</translation>
    </message>
    <message>
        <source>No clip is open</source>
        <translation>Nenhum clipe aberto</translation>
    </message>
    <message>
        <source>Not analysed</source>
        <translation>Não analisado</translation>
    </message>
    <message>
        <source>Opening “{name}”: {done} of about {expected} frames</source>
        <translation>Abertura de “{name}”: {done} de cerca de {expected} quadros</translation>
    </message>
    <message>
        <source>Opening “{name}”: {done} frames</source>
        <translation>Abertura de “{name}”: {done} quadros</translation>
    </message>
    <message>
        <source>Opening “{name}”</source>
        <translation>Abertura de “{name}”</translation>
    </message>
    <message>
        <source>The file says nothing of patient or study.</source>
        <translation>O arquivo nada diz de paciente ou estudo.</translation>
    </message>
    <message>
        <source>Hidden. Names of files are shown without it, and frames without what lies outside the region, which can be shown and edited again when identity is shown.</source>
        <translation>Identidade oculta. Os nomes de arquivos são mostrados sem ela, e os quadros sem o que está fora da região, que pode ser mostrado e editado de novo quando a identidade é mostrada.</translation>
    </message>
    <message>
        <source>Hidden, and names of files are shown without it. But this clip is shown whole, with all that is written in its frames: draw its region to hide that.</source>
        <translation>Identidade oculta; os nomes de arquivos são mostrados sem ela. Mas este clipe é mostrado inteiro, com tudo o que está escrito nos quadros: desenhe a região para ocultar isso.</translation>
    </message>
    <message>
        <source>Open a clip to see what its file says.</source>
        <translation>Abra um clipe para ver o que diz o arquivo.</translation>
    </message>
    <message>
        <source>The file names nobody.</source>
        <translation>O arquivo não nomeia ninguém.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Em falta</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Frame size</source>
        <translation>Tamanho do quadro</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} pixels</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>presumida</translation>
    </message>
    <message>
        <source>{rate} frames/s, {source}</source>
        <translation>{rate} quadros/s, {source}</translation>
    </message>
    <message>
        <source>Both stand at the top of PDF reports of clips and exams. DICOM objects under a pseudonym leave them out. They stay on this computer and in what you export.</source>
        <translation>Ambos constam no topo dos relatórios PDF de clipes e exames. Objetos DICOM com pseudônimo os omitem. Ficam neste computador e no que você exporta.</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Sem logotipo</translation>
    </message>
    <message>
        <source>Report template</source>
        <translation>Cabeçalho de relatório</translation>
    </message>
    <message>
        <source>Name of the institution</source>
        <translation>Nome da instituição</translation>
    </message>
    <message>
        <source>Stands at the upper left of the first page; empty: nothing does</source>
        <translation>Consta no alto à esquerda da primeira página; vazio: não consta nada</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>Choose logo…</source>
        <translation>Escolher logotipo…</translation>
    </message>
    <message>
        <source>Take a logo from a PNG or JPEG file; it stands at the upper right</source>
        <translation>Usar um logotipo de um arquivo PNG ou JPEG; consta no alto à direita</translation>
    </message>
    <message>
        <source>Remove logo</source>
        <translation>Remover logotipo</translation>
    </message>
    <message>
        <source>Write reports without a logo</source>
        <translation>Escrever relatórios sem logotipo</translation>
    </message>
    <message>
        <source>Who writes the reports?</source>
        <translation>Quem escreve os relatórios?</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Escolher um logotipo</translation>
    </message>
    <message>
        <source>{track} threshold slider</source>
        <translation>{track}: cursor do limiar</translation>
    </message>
    <message>
        <source>Drag to move the threshold; flags follow at once, nothing is analysed again</source>
        <translation>Arraste para mover o limiar; as sinalizações acompanham de imediato, nada é analisado de novo</translation>
    </message>
    <message>
        <source>{track} threshold</source>
        <translation>{track}: limiar</translation>
    </message>
    <message>
        <source>Frames at or above this value are flagged</source>
        <translation>Quadros neste valor ou acima são sinalizados</translation>
    </message>
    <message>
        <source>The threshold that comes with the model</source>
        <translation>O limiar que vem com o modelo</translation>
    </message>
    <message>
        <source>Reset {track} threshold</source>
        <translation>Restaurar limiar de {track}</translation>
    </message>
    <message>
        <source>Back to the model&apos;s threshold</source>
        <translation>Voltar ao limiar do modelo</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Limiar</translation>
    </message>
    <message>
        <source>changed, model: {value}</source>
        <translation>alterado, modelo: {value}</translation>
    </message>
    <message>
        <source>Click or drag: go to a frame. Shift and drag: mark a range. Drag the line: threshold. Wheel: zoom in time.</source>
        <translation>Clicar ou arrastar: ir para um quadro. Shift e arrastar: marcar um intervalo. Arrastar a linha: limiar. Roda: zoom no tempo.</translation>
    </message>
    <message>
        <source>Not analysed: nothing is known of the frames here.</source>
        <translation>Não analisado: nada se sabe dos quadros aqui.</translation>
    </message>
    <message>
        <source>{track} track over time</source>
        <translation>{track}: traçado no tempo</translation>
    </message>
    <message>
        <source>at or above threshold</source>
        <translation>no limiar ou acima</translation>
    </message>
    <message>
        <source>below threshold</source>
        <translation>abaixo do limiar</translation>
    </message>
    <message>
        <source>flagged segment</source>
        <translation>segmento sinalizado</translation>
    </message>
    <message>
        <source>not assessable</source>
        <translation>não avaliável</translation>
    </message>
    <message>
        <source>frames missing</source>
        <translation>quadros em falta</translation>
    </message>
    <message>
        <source>Legend: {parts}</source>
        <translation>Legenda: {parts}</translation>
    </message>
    <message>
        <source>Scrub through the clip</source>
        <translation>Percorrer o clipe</translation>
    </message>
    <message>
        <source>Playback speed</source>
        <translation>Velocidade de reprodução</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Desfazer: {what}</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation>Refazer: {what}</translation>
    </message>
    <message>
        <source>All that you judged is saved, and what was on screen is still there.</source>
        <translation>Tudo o que você julgou está salvo, e o que estava na tela continua lá.</translation>
    </message>
    <message>
        <source>{program} goes on. If it happens again, close it and start it anew. Whoever looks after your computer can send the log to those who make the program: it says where things went wrong, and names no patient, no clip and no folder of clips.</source>
        <translation>O {program} continua. Se acontecer de novo, feche-o e reinicie-o. Quem cuida do seu computador pode enviar o log a quem faz o programa: ele diz onde houve erros e não nomeia paciente, clipe nem pasta de clipes.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong</source>
        <translation>Ocorreu um erro inesperado</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>O que deu errado</translation>
    </message>
    <message>
        <source>Where the log is</source>
        <translation>Onde está o log</translation>
    </message>
    <message>
        <source>The log is a text file on this computer; nothing is sent anywhere</source>
        <translation>O log é um arquivo de texto neste computador; nada é enviado a lugar algum</translation>
    </message>
    <message>
        <source>Open its &amp;folder</source>
        <translation>Abrir a &amp;pasta</translation>
    </message>
    <message>
        <source>Show the folder of the log in the system&apos;s file manager</source>
        <translation>Mostrar a pasta do log no gestor de arquivos do sistema</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy what went wrong, to be pasted into a message</source>
        <translation>Copiar o que deu errado, para colar em uma mensagem</translation>
    </message>
    <message>
        <source>&amp;Log on this computer:</source>
        <translation>&amp;Log neste computador:</translation>
    </message>
    <message>
        <source>{first}. And {n} more.</source>
        <translation>{first}. E mais {n}.</translation>
    </message>
    <message>
        <source>The model&apos;s verdict</source>
        <translation>O veredito do modelo</translation>
    </message>
    <message>
        <source>Score: the highest threshold at which the verdict is positive. Margin: how far it lies above the threshold that holds</source>
        <translation>Pontuação: o limiar mais alto em que o veredito é positivo. Margem: quanto ela supera o limiar em vigor</translation>
    </message>
    <message>
        <source>Frames over</source>
        <translation>Quadros acima</translation>
    </message>
    <message>
        <source>Longest run</source>
        <translation>Maior sequência</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Pontuação</translation>
    </message>
    <message>
        <source>Open a clip to have it analysed.</source>
        <translation>Abra um clipe para que seja analisado.</translation>
    </message>
    <message>
        <source>Hidden until you have given yours</source>
        <translation>Oculto até que você tenha dado o seu</translation>
    </message>
    <message>
        <source>No verdict</source>
        <translation>Sem veredito</translation>
    </message>
    <message>
        <source>{threshold} (model: {own})</source>
        <translation>{threshold} (modelo: {own})</translation>
    </message>
    <message>
        <source>{over} of {n} frame</source>
        <translation>{over} de {n} quadro</translation>
    </message>
    <message>
        <source>{over} of {n} frames</source>
        <translation>{over} de {n} quadros</translation>
    </message>
    <message>
        <source>{over} of {n} so far</source>
        <translation>{over} de {n} até agora</translation>
    </message>
    <message>
        <source>{score}, margin {margin}</source>
        <translation>{score}, margem {margin}</translation>
    </message>
    <message>
        <source>No frame is assessable</source>
        <translation>Nenhum quadro é avaliável</translation>
    </message>
    <message>
        <source>Positive by the rule</source>
        <translation>Positivo pela regra</translation>
    </message>
    <message>
        <source>Not positive so far</source>
        <translation>Não positivo até agora</translation>
    </message>
    <message>
        <source>Not positive by the rule</source>
        <translation>Não positivo pela regra</translation>
    </message>
    <message>
        <source>Rule for both: {rule}.</source>
        <translation>Regra para ambos: {rule}.</translation>
    </message>
    <message>
        <source>Not assessable: {found} of {n} frame ({reasons}).</source>
        <translation>Não avaliável: {found} de {n} quadro ({reasons}).</translation>
    </message>
    <message>
        <source>Not assessable: {found} of {n} frames ({reasons}).</source>
        <translation>Não avaliáveis: {found} de {n} quadros ({reasons}).</translation>
    </message>
    <message>
        <source>The model&apos;s verdict, {percent}% analysed</source>
        <translation>O veredito do modelo, {percent}% analisado</translation>
    </message>
    <message>
        <source>Look at lung-ultrasound clips of children beside the tracks of a model, judge what it flags, and write a report.</source>
        <translation>Veja clipes de ultrassom pulmonar de crianças junto aos traçados de um modelo, julgue o que ele sinaliza e escreva um relatório.</translation>
    </message>
    <message>
        <source>{research_use}. The program is no medical device. A flag says that a number is at or above a threshold; what it means, and what is done about a patient, is for a clinician to judge, without the program. Follow the rules that hold at your place for patients&apos; data.</source>
        <translation>{research_use}. O programa não é um dispositivo médico. Uma sinalização diz que um número está no limiar ou acima; o que significa, e o que se faz com um paciente, cabe a um clínico julgar, sem o programa. Siga as regras vigentes no seu local para dados de pacientes.</translation>
    </message>
    <message>
        <source>All is kept on this computer, in these folders. The program sends nothing anywhere.</source>
        <translation>Tudo é guardado neste computador, nestas pastas. O programa não envia nada a lugar algum.</translation>
    </message>
    <message>
        <source>Welcome to {program}</source>
        <translation>Bem-vindo ao {program}</translation>
    </message>
    <message>
        <source>I have &amp;read this and use the program for research only</source>
        <translation>&amp;Li isto e uso o programa apenas para pesquisa</translation>
    </message>
    <message>
        <source>Without this the program can&apos;t be used</source>
        <translation>Sem isso, o programa não pode ser usado</translation>
    </message>
    <message>
        <source>Judgements are kept under this name; it can be given later, too</source>
        <translation>Os julgamentos são guardados com este nome; ele também pode ser dado mais tarde</translation>
    </message>
    <message>
        <source>Open the &amp;demo clip</source>
        <translation>Abrir o clipe de &amp;demonstração</translation>
    </message>
    <message>
        <source>Begin with a synthetic clip that comes along</source>
        <translation>Começar com um clipe sintético que acompanha o programa</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Fechar o programa</translation>
    </message>
    <message>
        <source>Close this and change nothing</source>
        <translation>Fechar isto e não alterar nada</translation>
    </message>
    <message>
        <source>Who re&amp;views?</source>
        <translation>Quem re&amp;visa?</translation>
    </message>
    <message>
        <source>Where things are kept</source>
        <translation>Onde as coisas são guardadas</translation>
    </message>
    <message>
        <source>{what} are kept in</source>
        <translation>{what}: local</translation>
    </message>
    <message>
        <source>to be judged</source>
        <translation>a julgar</translation>
    </message>
    <message>
        <source>This model has no reference, so there is no distance track. Build one from clips without consolidation: clarus-desktop models reference NAME FOLDER</source>
        <translation>Este modelo não tem referência; por isso não há traçado de distância. Construa uma a partir de clipes sem consolidação: clarus-desktop models reference NAME FOLDER</translation>
    </message>
    <message>
        <source>Not assessable: {reason}. No flag and no verdict rests on it.</source>
        <translation>Não avaliável: {reason}. Nenhuma sinalização e nenhum veredito se baseia nele.</translation>
    </message>
    <message>
        <source>The region is {origin}</source>
        <translation>A região é {origin}</translation>
    </message>
    <message>
        <source>Whole frames are analysed, for no region was found</source>
        <translation>São analisados quadros inteiros, pois nenhuma região foi encontrada</translation>
    </message>
    <message>
        <source>Whole frames are analysed</source>
        <translation>São analisados quadros inteiros</translation>
    </message>
    <message>
        <source>No clip. Drag one here from the list.</source>
        <translation>Nenhum clipe. Arraste um da lista para cá.</translation>
    </message>
    <message>
        <source>The analysis shown was made with another model: choose that one, or analyse the clip again.</source>
        <translation>A análise mostrada foi feita com outro modelo: escolha esse modelo ou analise o clipe de novo.</translation>
    </message>
    <message>
        <source>Meanwhile another clip was opened.</source>
        <translation>Entretanto, outro clipe foi aberto.</translation>
    </message>
    <message>
        <source>Choose again what to export of it.</source>
        <translation>Escolha de novo o que exportar dele.</translation>
    </message>
    <message>
        <source>There is nothing to report yet.</source>
        <translation>Ainda não há nada a relatar.</translation>
    </message>
    <message>
        <source>Wait for values, or leave blind mode.</source>
        <translation>Aguarde valores ou saia do modo cego.</translation>
    </message>
    <message>
        <source>There can be no heat map.</source>
        <translation>Não é possível um mapa de calor.</translation>
    </message>
    <message>
        <source>The picture was not saved</source>
        <translation>A imagem não foi salva</translation>
    </message>
    <message>
        <source>A part of this program is missing: {library}.</source>
        <translation>Falta uma parte deste programa: {library}.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Instale o programa de novo.</translation>
    </message>
    <message>
        <source>The file says that text is part of the image, and nothing was blanked: look at the frames before you hand them on.</source>
        <translation>O arquivo diz que há texto na imagem, e nada foi apagado: veja os quadros antes de entregá-los.</translation>
    </message>
    <message>
        <source>Nobody knows whether text is part of the image, and nothing was blanked: look at the frames before you hand them on.</source>
        <translation>Não se sabe se há texto na imagem, e nada foi apagado: veja os quadros antes de entregá-los.</translation>
    </message>
    <message>
        <source>The file says that text is part of the image.</source>
        <translation>O arquivo diz que há texto na imagem.</translation>
    </message>
    <message>
        <source>Text that stands inside the region was left as it is: look at the frames before you hand them on.</source>
        <translation>O texto dentro da região ficou como está: veja os quadros antes de entregá-los.</translation>
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
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
</TS>
